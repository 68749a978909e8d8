meta:
  id: cr_pidfd
  title: LinuxC/R object PIDFD
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
-orig-id: cr_image_pidfd
-since: 3
doc: A process or thread that a descriptor stands for.
doc-ref: pidfd_open(2)
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: pos_pid
    -references: pid
    -none: reaped
    type: u8
    doc: Process or thread it stands for.
  - id: pidfd_flags
    -flags: cr_flags::pidfd_flag
    type: u8
    doc: What it stands for.
  - id: extra
    size-eos: true
    if: not _io.eof
    doc: Fields that a revision newer than this one appended.
