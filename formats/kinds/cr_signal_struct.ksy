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
  - id: it_real_value
    -since: 3
    -unit: nanoseconds
    type: u8
    if: has_revision_3
    doc: Until the interval timer for real time expires; 0 where it is off.
    doc-ref: setitimer(2)
  - id: it_real_interval
    -since: 3
    -unit: nanoseconds
    type: u8
    if: has_revision_3
    doc: Period of the interval timer for real time.
  - id: it_virt_value
    -since: 3
    -unit: nanoseconds
    type: u8
    if: has_revision_3
    doc: Until the interval timer for time in user mode expires; 0 where it is off.
  - id: it_virt_interval
    -since: 3
    -unit: nanoseconds
    type: u8
    if: has_revision_3
    doc: Period of the interval timer for time in user mode.
  - id: it_prof_value
    -since: 3
    -unit: nanoseconds
    type: u8
    if: has_revision_3
    doc: Until the interval timer for CPU time expires; 0 where it is off.
  - id: it_prof_interval
    -since: 3
    -unit: nanoseconds
    type: u8
    if: has_revision_3
    doc: Period of the interval timer for CPU time.
  - id: pos_tty
    -since: 3
    -references: tty
    -none: none, or one that no descriptor of the container is open to
    type: u8
    if: has_revision_3
    doc: Controlling terminal.
  - id: oom_score_adj
    -since: 3
    type: s4
    if: has_revision_3
    doc: Adjustment of the score by which the kernel kills when memory is short.
    doc-ref: proc_pid_oom_score_adj(5)
  - id: loginuid
    -since: 3
    -default: '4294967295'
    type: u4
    if: has_revision_3
    doc: Login user ID of its leader; 2^32-1 is unset.
    doc-ref: proc_pid_loginuid(5)
  - id: stop_signal
    -since: 3
    type: u4
    if: has_revision_3
    doc: Signal that stopped it; 0 where none did.
  - id: reserved
    -since: 3
    type: u4
    valid: 0
    if: has_revision_3
  - id: ofs_timers
    -since: 3
    type: u4
    if: has_revision_3
  - id: num_timers
    -since: 3
    type: u4
    if: has_revision_3
  - id: len_timer
    -since: 3
    type: u4
    valid:
      min: 64
    if: has_revision_3
  - id: reserved_timers
    -since: 3
    type: u4
    valid: 0
    if: has_revision_3
  - id: ofs_queue
    -since: 3
    type: u4
    if: has_revision_3
  - id: num_queue
    -since: 3
    type: u4
    if: has_revision_3
  - id: len_siginfo
    -since: 3
    type: u4
    valid:
      min: 24
    if: has_revision_3
  - id: reserved_queue
    -since: 3
    type: u4
    valid: 0
    if: has_revision_3
  - id: extra
    size: ofs_rlimits - 288
    if: ofs_rlimits > 288
    doc: Fields that a revision newer than this one appended.
instances:
  has_revision_3:
    value: ofs_rlimits > 184
    doc: Whether the fixed part goes on behind the 184 bytes of revision 2.
  rlimits:
    pos: ofs_rlimits - 8
    type: rlimit
    repeat: expr
    repeat-expr: num_rlimits
    doc: Resource limits, indexed by RLIMIT_* number.
    doc-ref: getrlimit(2)
  timers:
    -since: 3
    pos: ofs_timers - 8
    type: posix_timer
    repeat: expr
    repeat-expr: num_timers
    if: has_revision_3
    doc: Timers of timer_create(2).
    doc-ref: timer_create(2)
  queue:
    -since: 3
    pos: ofs_queue - 8
    type: siginfo
    repeat: expr
    repeat-expr: num_queue
    if: has_revision_3
    doc: Signals of shared_pending with what came along, the oldest first.
    doc-ref: PTRACE_PEEKSIGINFO in ptrace(2)
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
  posix_timer:
    -orig-id: cr_posix_timer
    seq:
      - id: timer_id
        -orig-id: it_id
        type: u4
        doc: Number that the kernel gave it.
      - id: clock
        -default: realtime
        type: u4
        enum: cr_enums::clock
        doc: Clock that it runs on.
      - id: notify_by
        -name: notify
        -default: signal
        type: u4
        enum: cr_enums::timer_notify
        doc: How its expiration is told.
      - id: signo
        type: u4
        doc: Signal that tells of it.
      - id: sigev_value
        -radix: 16
        type: u8
        doc: Value that comes with the signal.
      - id: value
        -unit: nanoseconds
        type: u8
        doc: Until it expires, from the dump on; 0 where it is disarmed.
      - id: interval
        -unit: nanoseconds
        type: u8
        doc: Period; 0 where it expires once.
      - id: overrun
        type: u4
        doc: Expirations that were told with the last signal.
      - id: reserved
        type: u4
        valid: 0
      - id: pos_pid
        -references: pid
        -none: not THREAD_ID
        type: u8
        doc: Thread that is told.
      - id: pos_clock_task
        -references: pid
        -none: its own
        type: u8
        doc: Task whose CPU time counts.
      - id: extra
        size: _parent.len_timer - 64
        if: _parent.len_timer > 64
        doc: What a newer revision appended to the entry.
  siginfo:
    -orig-id: cr_siginfo
    seq:
      - id: si_signo
        type: u4
        doc: Number of the signal.
      - id: si_errno
        type: s4
        doc: Error number.
      - id: si_code
        type: s4
        doc: Why it was sent.
      - id: reserved
        type: u4
        valid: 0
      - id: ofs_info
        type: u4
      - id: len_info
        type: u4
      - id: extra
        size: _parent.len_siginfo - 24
        if: _parent.len_siginfo > 24
        doc: What a newer revision appended to the entry.
    instances:
      info:
        pos: ofs_info - 8
        size: len_info
        doc: The whole siginfo_t of the architecture, 128 bytes.
