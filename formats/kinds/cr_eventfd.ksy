meta:
  id: cr_eventfd
  title: LinuxC/R object EVENTFD
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
-orig-id: cr_image_eventfd
-since: 3
doc: A counter that descriptors wait on.
doc-ref: eventfd(2)
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: count
    type: u8
    doc: Value of the counter.
  - id: eventfd_flags
    -flags: cr_flags::eventfd_flag
    type: u8
    doc: How reads count.
  - id: extra
    size-eos: true
    if: not _io.eof
    doc: Fields that a revision newer than this one appended.
