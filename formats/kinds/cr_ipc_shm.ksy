meta:
  id: cr_ipc_shm
  title: LinuxC/R object IPC_SHM
  license: MIT
  ks-version: '0.10'
  imports:
    - /cr_enums
    - /cr_flags
  endian:
    switch-on: arch
    cases:
      'cr_enums::arch::s390x': be
      _: le
-orig-id: cr_image_ipc_shm
-since: 3
doc: A System V shared memory segment.
doc-ref: shmget(2), sysvipc(7)
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
  - id: size
    -unit: bytes
    type: u8
    doc: Size of the segment.
  - id: ipc_flags
    -flags: cr_flags::ipc_flag
    type: u8
    doc: State of the segment.
  - id: pos_file
    -references: file
    type: u8
    doc: File that holds the contents and that mappings of it map.
  - id: extra
    size-eos: true
    if: not _io.eof
    doc: Fields that a revision newer than this one appended.
