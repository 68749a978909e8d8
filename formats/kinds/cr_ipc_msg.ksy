meta:
  id: cr_ipc_msg
  title: LinuxC/R object IPC_MSG
  license: MIT
  ks-version: '0.10'
  imports:
    - /cr_enums
  endian:
    switch-on: arch
    cases:
      'cr_enums::arch::s390x': be
      _: le
-orig-id: cr_image_ipc_msg
-since: 3
doc: A System V message queue.
doc-ref: msgget(2), sysvipc(7)
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: pos_ipc_ns
    -references: ipc_ns
    type: u8
    doc: IPC namespace it is in.
  - id: key
    type: u4
    doc: Key, as an unsigned number; 0 is IPC_PRIVATE.
  - id: id
    type: u4
    doc: Identifier.
  - id: mode
    type: u4
    doc: Permissions, nine bits.
  - id: uid
    type: u4
    doc: User ID of its owner.
  - id: gid
    type: u4
    doc: Group ID of its owner.
  - id: cuid
    type: u4
    doc: User ID of its creator.
  - id: cgid
    type: u4
    doc: Group ID of its creator.
  - id: reserved
    type: u4
    valid: 0
  - id: qbytes
    -orig-id: q_qbytes
    -unit: bytes
    type: u8
    doc: Most that fits in.
  - id: ofs_messages
    type: u4
    valid:
      min: 72
  - id: num_messages
    type: u4
  - id: len_message
    type: u4
    valid:
      min: 16
  - id: reserved_messages
    type: u4
    valid: 0
  - id: extra
    size: ofs_messages - 72
    if: ofs_messages > 72
    doc: Fields that a revision newer than this one appended.
instances:
  messages:
    pos: ofs_messages - 8
    type: ipc_message
    repeat: expr
    repeat-expr: num_messages
    doc: Messages that nobody has received yet, the oldest first.
types:
  ipc_message:
    -orig-id: cr_ipc_message
    seq:
      - id: mtype
        type: u8
        doc: Type of the message.
      - id: ofs_data
        type: u4
      - id: len_data
        type: u4
      - id: extra
        size: _parent.len_message - 16
        if: _parent.len_message > 16
        doc: What a newer revision appended to the entry.
    instances:
      data:
        pos: ofs_data - 8
        size: len_data
        doc: Bytes of the message.
