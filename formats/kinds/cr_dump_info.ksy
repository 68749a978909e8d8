meta:
  id: cr_dump_info
  title: LinuxC/R object DUMP_INFO
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
-orig-id: cr_image_dump_info
-since: 3
doc: When, where and by what the image was made. At most one, and then the first object.
doc-ref: clock_gettime(2), proc_cpuinfo(5)
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: realtime
    -unit: nanoseconds
    type: u8
    doc: CLOCK_REALTIME when everything had stopped, as the container's init sees it.
    doc-ref: clock_gettime(2)
  - id: monotonic
    -unit: nanoseconds
    type: u8
    doc: CLOCK_MONOTONIC at that moment.
  - id: boottime
    -unit: nanoseconds
    type: u8
    doc: CLOCK_BOOTTIME at that moment; start_time of tasks counts in it.
  - id: page_size
    -unit: bytes
    -default: '4096'
    type: u8
    doc: Size of a page of the machine.
  - id: xfeatures
    -flags: cr_flags::xfeature
    type: u8
    doc: State components that the kernel had switched on (XCR0); none on other machines.
  - id: dump_flags
    -flags: cr_flags::dump_flag
    type: u8
    doc: What became of the container, and where the image is from.
  - id: boot_id
    -text: true
    size: 40
    doc: Changes with every boot of the machine.
    doc-ref: proc_sys_kernel(5)
  - id: nr_cpus
    -default: '1'
    type: u4
    doc: Highest possible number of a CPU, and 1.
  - id: reserved
    type: u4
    valid: 0
  - id: ofs_dumper
    type: u4
    valid:
      min: 128
  - id: len_dumper
    type: u4
  - id: ofs_cpu
    type: u4
  - id: len_cpu
    type: u4
  - id: ofs_cpu_features
    type: u4
  - id: len_cpu_features
    type: u4
  - id: extra
    size: ofs_dumper - 128
    if: ofs_dumper > 128
    doc: Fields that a revision newer than this one appended.
instances:
  dumper:
    -text: true
    pos: ofs_dumper - 8
    size: len_dumper
    doc: Program and version, `cr-dump 0.2.0` say.
  cpu:
    -text: true
    pos: ofs_cpu - 8
    size: len_cpu
    doc: Vendor, family, model, stepping, separated by blanks.
  cpu_features:
    -text: true
    pos: ofs_cpu_features - 8
    size: len_cpu_features
    doc: What the CPU can do, in the words of /proc/cpuinfo, separated by blanks.
    doc-ref: proc_cpuinfo(5)
