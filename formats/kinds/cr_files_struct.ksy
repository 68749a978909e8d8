meta:
  id: cr_files_struct
  title: LinuxC/R object FILES_STRUCT
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
-orig-id: cr_image_files_struct
-identity: kcmp FILES
-since: 2
doc: A table of file descriptors, shared by the threads of a process.
doc-ref: include/linux/fdtable.h
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: max_fds
    -source: status FDSize
    -default: '256'
    type: u8
    doc: Descriptors that the table has room for.
  - id: ofs_fds
    type: u4
    valid:
      min: 32
  - id: num_fds
    type: u4
  - id: len_fd
    type: u4
    valid:
      min: 24
  - id: reserved_fds
    type: u4
    valid: 0
  - id: extra
    size: ofs_fds - 32
    if: ofs_fds > 32
    doc: Fields that a revision newer than this one appended.
instances:
  fds:
    pos: ofs_fds - 8
    type: fd
    repeat: expr
    repeat-expr: num_fds
    doc: Open descriptors in ascending order.
types:
  fd:
    -orig-id: cr_fd
    seq:
      - id: fd
        type: u4
        doc: Number of the descriptor.
      - id: reserved
        type: u4
        valid: 0
      - id: fd_flags
        -flags: cr_flags::fd_flag
        type: u8
        doc: Flags of the descriptor.
        doc-ref: fcntl(2)
      - id: pos_file
        -references: file
        type: u8
        doc: What it refers to.
      - id: extra
        size: _parent.len_fd - 24
        if: _parent.len_fd > 24
        doc: What a newer revision appended to the entry.
