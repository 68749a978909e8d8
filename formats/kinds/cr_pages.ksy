meta:
  id: cr_pages
  title: LinuxC/R object PAGES
  license: MIT
  ks-version: '0.10'
  imports:
    - /cr_enums
  endian:
    switch-on: arch
    cases:
      'cr_enums::arch::s390x': be
      _: le
-orig-id: cr_image_pages
-since: 2
doc: |
  A run of pages of a mapping, with their bytes. What no PAGES object holds reads as
  zero or, in a mapped file, as the file has it.
doc-ref: proc_pid_pagemap(5)
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: pos_vma
    -references: vma
    -part-of: true
    type: u8
    doc: Mapping that the pages belong to.
  - id: vaddr
    -radix: 16
    type: u8
    doc: Address of the first page.
  - id: page_size
    -unit: bytes
    -default: '4096'
    type: u8
    doc: Size of a page.
  - id: nr_pages
    -unit: pages
    type: u8
    doc: Number of pages.
  - id: ofs_data
    type: u4
    valid:
      min: 48
  - id: len_data
    type: u4
  - id: extra
    size: ofs_data - 48
    if: ofs_data > 48
    doc: Fields that a revision newer than this one appended.
instances:
  data:
    -lazy: true
    pos: ofs_data - 8
    size: len_data
    doc: Bytes of the pages, one after the other.
