meta:
  id: cr_end
  title: LinuxC/R object END
  license: MIT
  ks-version: '0.10'
  imports:
    - /cr_enums
  endian:
    switch-on: arch
    cases:
      'cr_enums::arch::s390x': be
      _: le
-orig-id: cr_image_end
-since: 2
-computed: true
doc: The seal of an image, its last object.
doc-ref: docs/format.md
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: nr_objects
    type: u8
    doc: Number of objects in front of END.
  - id: image_len
    -unit: bytes
    type: u8
    doc: Offset of END, the length of everything in front of it.
  - id: crc32
    -radix: 16
    type: u4
    doc: CRC-32 of everything in front of END, as zlib computes it.
  - id: reserved
    type: u4
    valid: 0
  - id: extra
    size-eos: true
    if: not _io.eof
    doc: Fields that a revision newer than this one appended.
