meta:
  id: cr_vma
  title: LinuxC/R object VMA
  license: MIT
  ks-version: '0.10'
  imports:
    - /cr_enums
    - /cr_vm_flag
  endian:
    switch-on: arch
    cases:
      'cr_enums::arch::s390x': be
      _: le
-orig-id: cr_image_vma
-since: 2
doc: |
  A mapping of an address space: whole pages, in ascending order and disjoint
  within one MM_STRUCT.
doc-ref: proc_pid_maps(5), struct vm_area_struct in include/linux/mm_types.h
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: pos_mm
    -references: mm_struct
    -part-of: true
    type: u8
    doc: Address space it belongs to.
  - id: vm_start
    -radix: 16
    type: u8
    doc: First address.
  - id: vm_end
    -radix: 16
    type: u8
    doc: First address behind it.
  - id: vm_flags
    -flags: cr_vm_flag::vm_flag
    type: u8
    doc: Protection and behaviour.
  - id: vm_pgoff
    -unit: bytes
    type: u8
    doc: Where in the file the mapping starts.
    doc-ref: mmap(2)
  - id: pos_file
    -references: file
    -none: anonymous memory
    type: u8
    doc: File that is mapped.
  - id: ofs_name
    type: u4
    valid:
      min: 64
  - id: len_name
    type: u4
  - id: page_size
    -source: smaps KernelPageSize kB
    -since: 3
    -unit: bytes
    -default: '4096'
    type: u8
    if: has_revision_3
    doc: Size of a page.
    doc-ref: KernelPageSize in proc_pid_smaps(5)
  - id: pkey
    -source: smaps ProtectionKey
    -since: 3
    type: u4
    if: has_revision_3
    doc: Protection key.
    doc-ref: pkeys(7)
  - id: reserved
    -since: 3
    type: u4
    valid: 0
    if: has_revision_3
  - id: ofs_guards
    -since: 3
    type: u4
    if: has_revision_3
  - id: num_guards
    -since: 3
    type: u4
    if: has_revision_3
  - id: len_guard
    -since: 3
    type: u4
    valid:
      min: 16
    if: has_revision_3
  - id: reserved_guards
    -since: 3
    type: u4
    valid: 0
    if: has_revision_3
  - id: extra
    size: ofs_name - 96
    if: ofs_name > 96
    doc: Fields that a revision newer than this one appended.
instances:
  has_revision_3:
    value: ofs_name > 64
    doc: Whether the fixed part goes on behind the 64 bytes of revision 2.
  name:
    -text: true
    pos: ofs_name - 8
    size: len_name
    doc: What the kernel calls memory that has no file, `[heap]` or `[stack]` say.
  guards:
    -since: 3
    pos: ofs_guards - 8
    type: guard
    repeat: expr
    repeat-expr: num_guards
    if: has_revision_3
    doc: Pages that fault, in ascending order and disjoint.
    doc-ref: MADV_GUARD_INSTALL in madvise(2)
types:
  guard:
    -orig-id: cr_guard
    seq:
      - id: vm_start
        -radix: 16
        type: u8
        doc: First address.
      - id: vm_end
        -radix: 16
        type: u8
        doc: First address behind it.
      - id: extra
        size: _parent.len_guard - 16
        if: _parent.len_guard > 16
        doc: What a newer revision appended to the entry.
