meta:
  id: cr_mm_struct
  title: LinuxC/R object MM_STRUCT
  license: MIT
  ks-version: '0.10'
  imports:
    - /cr_enums
    - /cr_flags
    - /cr_vm_flag
  endian:
    switch-on: arch
    cases:
      'cr_enums::arch::s390x': be
      _: le
-orig-id: cr_image_mm_struct
-identity: kcmp VM
-since: 2
doc: An address space. Its mappings are the VMA objects that refer to it.
doc-ref: proc_pid_stat(5), include/linux/mm_types.h
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: start_code
    -source: stat 26
    -radix: 16
    type: u8
    doc: First address of the program text.
  - id: end_code
    -source: stat 27
    -radix: 16
    type: u8
    doc: First address behind the program text.
  - id: start_data
    -source: stat 45
    -radix: 16
    type: u8
    doc: First address of the initialised data.
  - id: end_data
    -source: stat 46
    -radix: 16
    type: u8
    doc: First address behind the initialised data.
  - id: start_brk
    -source: stat 47
    -radix: 16
    type: u8
    doc: First address of the heap.
    doc-ref: brk(2)
  - id: brk
    -radix: 16
    type: u8
    doc: First address behind the heap.
  - id: start_stack
    -source: stat 28
    -radix: 16
    type: u8
    doc: Bottom of the stack of the first thread.
  - id: arg_start
    -source: stat 48
    -radix: 16
    type: u8
    doc: First address of the command line.
  - id: arg_end
    -source: stat 49
    -radix: 16
    type: u8
    doc: First address behind the command line.
  - id: env_start
    -source: stat 50
    -radix: 16
    type: u8
    doc: First address of the environment.
  - id: env_end
    -source: stat 51
    -radix: 16
    type: u8
    doc: First address behind the environment.
  - id: def_flags
    -flags: cr_vm_flag::vm_flag
    type: u8
    doc: Flags that every new mapping gets.
    doc-ref: mlockall(2)
  - id: pos_exe_file
    -references: file
    -none: the executable is not known
    type: u8
    doc: The executable.
  - id: total_vm
    -source: status VmSize kB
    -statistic: true
    -unit: bytes
    type: u8
    doc: Mapped memory.
  - id: locked_vm
    -source: status VmLck kB
    -statistic: true
    -unit: bytes
    type: u8
    doc: Memory locked against swapping.
    doc-ref: mlock(2)
  - id: pinned_vm
    -source: status VmPin kB
    -statistic: true
    -unit: bytes
    type: u8
    doc: Memory pinned for devices.
  - id: data_vm
    -source: status VmData kB
    -statistic: true
    -unit: bytes
    type: u8
    doc: Private writable memory without the stack.
  - id: exec_vm
    -statistic: true
    -unit: bytes
    type: u8
    doc: Executable memory that is not writable.
  - id: stack_vm
    -source: status VmStk kB
    -statistic: true
    -unit: bytes
    type: u8
    doc: Memory of the stack.
  - id: hiwater_rss
    -source: status VmHWM kB
    -statistic: true
    -unit: bytes
    type: u8
    doc: Highest amount of resident memory so far.
  - id: hiwater_vm
    -source: status VmPeak kB
    -statistic: true
    -unit: bytes
    type: u8
    doc: Highest amount of mapped memory so far.
  - id: anon_rss
    -source: status RssAnon kB
    -statistic: true
    -unit: bytes
    type: u8
    doc: Resident anonymous memory.
  - id: file_rss
    -source: status RssFile kB
    -statistic: true
    -unit: bytes
    type: u8
    doc: Resident memory backed by files.
  - id: shmem_rss
    -source: status RssShmem kB
    -statistic: true
    -unit: bytes
    type: u8
    doc: Resident memory of shared mappings and tmpfs.
  - id: swap
    -source: status VmSwap kB
    -statistic: true
    -unit: bytes
    type: u8
    doc: Anonymous memory that is swapped out.
  - id: pgtables
    -source: status VmPTE kB
    -statistic: true
    -unit: bytes
    type: u8
    doc: Page tables.
  - id: ofs_auxv
    type: u4
    valid:
      min: 232
  - id: num_auxv
    type: u4
  - id: len_auxv_entry
    type: u4
    valid:
      min: 16
  - id: reserved_auxv
    type: u4
    valid: 0
  - id: dumpable
    -since: 3
    -default: user
    type: u4
    enum: cr_enums::dumpable
    if: has_revision_3
    doc: Who may read its memory.
    doc-ref: PR_SET_DUMPABLE in prctl(2)
  - id: reserved
    -since: 3
    type: u4
    valid: 0
    if: has_revision_3
  - id: mm_flags
    -since: 3
    -flags: cr_flags::mm_flag
    type: u8
    if: has_revision_3
    doc: Properties of the whole address space.
  - id: coredump_filter
    -since: 3
    -flags: cr_flags::coredump_flag
    type: u8
    if: has_revision_3
    doc: Mappings that a core dump has.
    doc-ref: core(5)
  - id: membarrier
    -since: 3
    -flags: cr_flags::membarrier_flag
    type: u8
    if: has_revision_3
    doc: Registrations of membarrier(2).
    doc-ref: membarrier(2)
  - id: extra
    size: ofs_auxv - 264
    if: ofs_auxv > 264
    doc: Fields that a revision newer than this one appended.
instances:
  has_revision_3:
    value: ofs_auxv > 232
    doc: Whether the fixed part goes on behind the 232 bytes of revision 2.
  auxv:
    pos: ofs_auxv - 8
    type: auxv_entry
    repeat: expr
    repeat-expr: num_auxv
    doc: Auxiliary vector that the program was started with.
    doc-ref: getauxval(3)
types:
  auxv_entry:
    -orig-id: cr_auxv
    seq:
      - id: a_type
        -radix: 16
        type: u8
        doc: What the entry tells, an AT_* number.
      - id: a_val
        -radix: 16
        type: u8
        doc: Its value.
      - id: extra
        size: _parent.len_auxv_entry - 16
        if: _parent.len_auxv_entry > 16
        doc: What a newer revision appended to the entry.
