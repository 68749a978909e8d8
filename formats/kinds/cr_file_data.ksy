meta:
  id: cr_file_data
  title: LinuxC/R object FILE_DATA
  license: MIT
  ks-version: '0.10'
  imports:
    - /cr_enums
  endian:
    switch-on: arch
    cases:
      'cr_enums::arch::s390x': be
      _: le
-orig-id: cr_image_file_data
-since: 3
doc: |
  Contents of a file that is nowhere but in the image: one without a name, in memory,
  or on a file system that nobody outside the container has. Ranges of one file ascend
  and are disjoint; what is in none is zero.
doc-ref: memfd_create(2), tmpfs(5)
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: pos_file
    -references: file
    -part-of: true
    type: u8
    doc: File that the bytes are of.
  - id: offset
    -unit: bytes
    type: u8
    doc: Where in the file they stand.
  - id: ofs_data
    type: u4
    valid:
      min: 32
  - id: len_data
    type: u4
  - id: extra
    size: ofs_data - 32
    if: ofs_data > 32
    doc: Fields that a revision newer than this one appended.
instances:
  data:
    -lazy: true
    pos: ofs_data - 8
    size: len_data
    doc: The bytes.
