meta:
  id: cr_task_struct
  title: LinuxC/R object TASK_STRUCT
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
-orig-id: cr_image_task_struct
-since: 2
doc: A task, that is a process or one of its threads.
doc-ref: proc_pid_stat(5), include/linux/sched.h
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: pos_real_cred
    -references: cred
    type: u8
    doc: Credentials that others act upon the task with.
  - id: pos_cred
    -references: cred
    type: u8
    doc: Credentials that the task acts with.
  - id: comm
    -text: true
    size: 16
    doc: Name of the task.
    doc-ref: proc_pid_comm(5)
  - id: pos_mm
    -references: mm_struct
    -none: a kernel thread or a zombie
    type: u8
    doc: Address space.
  - id: pos_pid
    -orig-id: thread_pid
    -references: pid
    type: u8
    doc: Thread ID.
  - id: pos_pgid
    -references: pid
    -none: outside the container
    type: u8
    doc: Process group.
  - id: pos_sid
    -references: pid
    -none: outside the container
    type: u8
    doc: Session.
  - id: pos_fs
    -references: fs_struct
    -none: a zombie
    type: u8
    doc: Root, working directory, umask.
  - id: pos_files
    -references: files_struct
    -none: a zombie
    type: u8
    doc: Descriptors.
  - id: pos_nsproxy
    -references: nsproxy
    -none: a zombie
    type: u8
    doc: Namespaces.
  - id: pos_signal
    -references: signal_struct
    type: u8
    doc: What the threads of the process share.
  - id: pos_sighand
    -references: sighand_struct
    -none: a zombie
    type: u8
    doc: Signal actions.
  - id: pos_parent
    -orig-id: real_parent
    -references: task_struct
    -none: init of the container
    type: u8
    doc: Parent process.
  - id: pos_group_leader
    -references: task_struct
    -none: a group leader
    type: u8
    doc: First thread of the process.
  - id: task_flags
    -orig-id: flags
    -flags: cr_flags::task_flag
    type: u8
    doc: State of the task beside what it was doing.
  - id: state
    -default: running
    type: u4
    enum: cr_enums::task_state
    doc: What it was doing.
  - id: exit_code
    -source: stat 52
    type: u4
    doc: Wait status of a zombie.
    doc-ref: wait(2)
  - id: exit_signal
    -source: stat 38
    -default: '17'
    type: u4
    doc: Signal that its parent gets when it ends.
  - id: policy
    -source: stat 41
    -default: normal
    type: u4
    enum: cr_enums::sched_policy
    doc: Scheduling policy.
    doc-ref: sched(7)
  - id: nice
    -source: stat 19
    type: s4
    doc: Nice value, -20 to 19.
    doc-ref: nice(2)
  - id: rt_priority
    -source: stat 40
    type: u4
    doc: Real-time priority, 0 for other policies.
  - id: blocked
    -radix: 16
    type: u8
    doc: Signals it blocks; bit N - 1 stands for signal N.
  - id: pending
    -source: status SigPnd hex
    -radix: 16
    type: u8
    doc: Signals that wait for this thread; bit N - 1 stands for signal N.
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
  - id: gtime
    -source: stat 43 ticks
    -statistic: true
    -unit: nanoseconds
    type: u8
    doc: Time spent running a guest.
  - id: start_time
    -source: stat 22 ticks
    -statistic: true
    -unit: nanoseconds
    type: u8
    doc: When it started, counted from boot.
  - id: nvcsw
    -source: status voluntary_ctxt_switches
    -statistic: true
    type: u8
    doc: Voluntary context switches.
  - id: nivcsw
    -source: status nonvoluntary_ctxt_switches
    -statistic: true
    type: u8
    doc: Involuntary context switches.
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
  - id: read_bytes
    -source: io read_bytes
    -statistic: true
    -unit: bytes
    type: u8
    doc: Data fetched from storage.
    doc-ref: proc_pid_io(5)
  - id: write_bytes
    -source: io write_bytes
    -statistic: true
    -unit: bytes
    type: u8
    doc: Data sent to storage.
  - id: extra
    size-eos: true
    if: not _io.eof
    doc: Fields that a revision newer than this one appended.
