meta:
  id: cr_signal_struct
  title: LinuxC/R object SIGNAL_STRUCT
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
-orig-id: cr_image_signal_struct
-since: 2
doc: What the threads of a process share, such as pending signals, limits, statistics.
doc-ref: include/linux/sched/signal.h
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: shared_pending
    -source: status ShdPnd hex
    -radix: 16
    type: u8
    doc: Signals that wait for any thread; bit N - 1 stands for signal N.
    doc-ref: signal(7)
  - id: signal_flags
    -orig-id: flags
    -flags: cr_flags::signal_flag
    type: u8
    doc: State of the process as a whole.
  - id: utime
    -source: stat 14 ticks
    -statistic: true
    -unit: nanoseconds
    type: u8
    doc: Time in user mode.
  - id: stime
    -source: stat 15 ticks
    -statistic: true
    -unit: nanoseconds
    type: u8
    doc: Time in the kernel.
  - id: cutime
    -source: stat 16 ticks
    -statistic: true
    -unit: nanoseconds
    type: u8
    doc: Time in user mode of children that were waited for.
  - id: cstime
    -source: stat 17 ticks
    -statistic: true
    -unit: nanoseconds
    type: u8
    doc: Time in the kernel of children that were waited for.
  - id: min_flt
    -source: stat 10
    -statistic: true
    type: u8
    doc: Page faults served without I/O.
  - id: maj_flt
    -source: stat 12
    -statistic: true
    type: u8
    doc: Page faults served with I/O.
  - id: cmin_flt
    -source: stat 11
    -statistic: true
    type: u8
    doc: Page faults without I/O of children that were waited for.
  - id: cmaj_flt
    -source: stat 13
    -statistic: true
    type: u8
    doc: Page faults with I/O of children that were waited for.
  - id: nvcsw
    -statistic: true
    type: u8
    doc: Voluntary context switches.
  - id: nivcsw
    -statistic: true
    type: u8
    doc: Involuntary context switches.
  - id: rchar
    -source: io rchar
    -statistic: true
    -unit: bytes
    type: u8
    doc: Data that read calls returned.
    doc-ref: proc_pid_io(5)
  - id: wchar
    -source: io wchar
    -statistic: true
    -unit: bytes
    type: u8
    doc: Data that write calls took.
  - id: syscr
    -source: io syscr
    -statistic: true
    type: u8
    doc: Read calls.
  - id: syscw
    -source: io syscw
    -statistic: true
    type: u8
    doc: Write calls.
  - id: read_bytes
    -source: io read_bytes
    -statistic: true
    -unit: bytes
    type: u8
    doc: Data fetched from storage.
  - id: write_bytes
    -source: io write_bytes
    -statistic: true
    -unit: bytes
    type: u8
    doc: Data sent to storage.
  - id: pos_pgrp
    -references: pid
    -none: outside the container
    type: u8
    doc: Process group.
  - id: pos_session
    -references: pid
    -none: outside the container
    type: u8
    doc: Session.
  - id: ofs_rlimits
    type: u4
    valid:
      min: 184
  - id: num_rlimits
    type: u4
  - id: len_rlimit
    type: u4
    valid:
      min: 16
  - id: reserved_rlimits
    type: u4
    valid: 0
  - id: extra
    size: ofs_rlimits - 184
    if: ofs_rlimits > 184
    doc: Fields that a revision newer than this one appended.
instances:
  rlimits:
    pos: ofs_rlimits - 8
    type: rlimit
    repeat: expr
    repeat-expr: num_rlimits
    doc: Resource limits, indexed by RLIMIT_* number.
    doc-ref: getrlimit(2)
types:
  rlimit:
    -orig-id: cr_rlimit
    seq:
      - id: rlim_cur
        type: u8
        doc: Soft limit; 2^64-1 is no limit.
      - id: rlim_max
        type: u8
        doc: Hard limit; 2^64-1 is no limit.
      - id: extra
        size: _parent.len_rlimit - 16
        if: _parent.len_rlimit > 16
        doc: What a newer revision appended to the entry.
