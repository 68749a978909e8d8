meta:
  id: cr_signalfd
  title: LinuxC/R object SIGNALFD
  license: MIT
  ks-version: '0.10'
  imports:
    - /cr_enums
  endian:
    switch-on: arch
    cases:
      'cr_enums::arch::s390x': be
      _: le
-orig-id: cr_image_signalfd
-since: 3
doc: Signals that are read from a descriptor.
doc-ref: signalfd(2)
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: mask
    -radix: 16
    type: u8
    doc: Signals that it takes; bit N - 1 stands for signal N.
  - id: extra
    size-eos: true
    if: not _io.eof
    doc: Fields that a revision newer than this one appended.
