meta:
  id: cr_ipc_sem
  title: LinuxC/R object IPC_SEM
  license: MIT
  ks-version: '0.10'
  imports:
    - /cr_enums
  endian:
    switch-on: arch
    cases:
      'cr_enums::arch::s390x': be
      _: le
-orig-id: cr_image_ipc_sem
-since: 3
doc: 'A System V semaphore set. No call shows undo lists: they are lost.'
doc-ref: semget(2), sysvipc(7)
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
  - id: ofs_values
    type: u4
    valid:
      min: 64
  - id: num_values
    type: u4
  - id: len_value
    type: u4
    valid:
      min: 4
  - id: reserved_values
    type: u4
    valid: 0
  - id: extra
    size: ofs_values - 64
    if: ofs_values > 64
    doc: Fields that a revision newer than this one appended.
instances:
  values:
    pos: ofs_values - 8
    type: semaphore
    repeat: expr
    repeat-expr: num_values
    doc: Values of the semaphores.
types:
  semaphore:
    -entry: u4
    seq:
      - id: value
        type: u4
        doc: Value of the semaphore.
      - id: extra
        size: _parent.len_value - 4
        if: _parent.len_value > 4
        doc: What a newer revision appended to the entry.
