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
    doc: Wait status of a zombie. Of a stopped task the signal that stopped it, until its parent has been told by wait(2).
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
  - id: clear_child_tid
    -since: 3
    -radix: 16
    type: u8
    if: has_revision_3
    doc: Where the kernel writes 0 when the thread ends.
    doc-ref: set_tid_address(2)
  - id: robust_list
    -since: 3
    -radix: 16
    type: u8
    if: has_revision_3
    doc: Head of the list of robust futexes.
    doc-ref: get_robust_list(2)
  - id: robust_list_len
    -since: 3
    -unit: bytes
    type: u8
    if: has_revision_3
    doc: Size of that head.
  - id: rseq
    -since: 3
    -radix: 16
    type: u8
    if: has_revision_3
    doc: Area of rseq(2); 0 where none is registered.
    doc-ref: PTRACE_GET_RSEQ_CONFIGURATION in ptrace(2)
  - id: rseq_len
    -since: 3
    -unit: bytes
    type: u4
    if: has_revision_3
    doc: Size of that area.
  - id: rseq_sig
    -since: 3
    type: u4
    if: has_revision_3
    doc: Signature in front of abort handlers.
  - id: sas_ss_sp
    -since: 3
    -radix: 16
    type: u8
    if: has_revision_3
    doc: Lowest address of the alternate signal stack.
    doc-ref: sigaltstack(2)
  - id: sas_ss_size
    -since: 3
    -unit: bytes
    type: u8
    if: has_revision_3
    doc: Size of the alternate signal stack.
  - id: sas_flags
    -since: 3
    -flags: cr_flags::sas_flag
    type: u8
    if: has_revision_3
    doc: State of the alternate signal stack.
  - id: personality
    -since: 3
    -flags: cr_flags::personality
    type: u8
    if: has_revision_3
    doc: Execution domain.
    doc-ref: personality(2)
  - id: timer_slack
    -orig-id: timer_slack_ns
    -since: 3
    -unit: nanoseconds
    -default: '50000'
    type: u8
    if: has_revision_3
    doc: How late timers may expire.
    doc-ref: PR_SET_TIMERSLACK in prctl(2)
  - id: pdeath_signal
    -since: 3
    type: u4
    if: has_revision_3
    doc: Signal that it gets when its parent ends; 0 is none.
    doc-ref: PR_SET_PDEATHSIG in prctl(2)
  - id: ioprio_class
    -since: 3
    -default: none
    type: u4
    enum: cr_enums::ioprio_class
    if: has_revision_3
    doc: Class of its I/O priority.
    doc-ref: ioprio_set(2)
  - id: ioprio_level
    -since: 3
    type: u4
    if: has_revision_3
    doc: Level inside the class, and the hint; 13 bits.
  - id: reserved
    -since: 3
    type: u4
    valid: 0
    if: has_revision_3
  - id: sched_runtime
    -since: 3
    -unit: nanoseconds
    type: u8
    if: has_revision_3
    doc: CPU time in each period; the slice of NORMAL and BATCH; 0 is the default.
    doc-ref: sched_setattr(2)
  - id: sched_deadline
    -since: 3
    -unit: nanoseconds
    type: u8
    if: has_revision_3
    doc: When that time must have been had.
  - id: sched_period
    -since: 3
    -unit: nanoseconds
    type: u8
    if: has_revision_3
    doc: Period.
  - id: ofs_cpus_allowed
    -since: 3
    type: u4
    valid:
      min: 400
    if: has_revision_3
  - id: len_cpus_allowed
    -since: 3
    type: u4
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
    size: ofs_cpus_allowed - 400
    if: has_revision_3 and ofs_cpus_allowed > 400
    doc: Fields that a revision newer than this one appended.
instances:
  has_revision_3:
    value: _io.size > 248
    doc: Whether the fixed part goes on behind the 256 bytes of revision 2.
  cpus_allowed:
    -since: 3
    pos: ofs_cpus_allowed - 8
    size: len_cpus_allowed
    if: has_revision_3
    doc: CPUs it may run on; CPU n is bit n % 8 of byte n / 8, without trailing zero bytes.
    doc-ref: sched_setaffinity(2)
  queue:
    -since: 3
    pos: ofs_queue - 8
    type: siginfo
    repeat: expr
    repeat-expr: num_queue
    if: has_revision_3
    doc: Signals of pending with what came along, the oldest first.
    doc-ref: PTRACE_PEEKSIGINFO in ptrace(2)
types:
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
