meta:
  id: cr_thread_x86_64
  title: LinuxC/R object THREAD_X86_64
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
-orig-id: cr_image_thread_x86_64
-since: 2
-arch: x86_64
doc: Registers of a task on x86-64, in the order of struct user_regs_struct.
doc-ref: ptrace(2), arch/x86/include/asm/user_64.h
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: pos_task
    -references: task_struct
    -part-of: true
    type: u8
    doc: Task that the registers belong to.
  - id: r15
    -radix: 16
    type: u8
    doc: Register R15.
  - id: r14
    -radix: 16
    type: u8
    doc: Register R14.
  - id: r13
    -radix: 16
    type: u8
    doc: Register R13.
  - id: r12
    -radix: 16
    type: u8
    doc: Register R12.
  - id: rbp
    -radix: 16
    type: u8
    doc: Register RBP.
  - id: rbx
    -radix: 16
    type: u8
    doc: Register RBX.
  - id: r11
    -radix: 16
    type: u8
    doc: Register R11.
  - id: r10
    -radix: 16
    type: u8
    doc: Register R10.
  - id: r9
    -radix: 16
    type: u8
    doc: Register R9.
  - id: r8
    -radix: 16
    type: u8
    doc: Register R8.
  - id: rax
    -radix: 16
    type: u8
    doc: Register RAX.
  - id: rcx
    -radix: 16
    type: u8
    doc: Register RCX.
  - id: rdx
    -radix: 16
    type: u8
    doc: Register RDX.
  - id: rsi
    -radix: 16
    type: u8
    doc: Register RSI.
  - id: rdi
    -radix: 16
    type: u8
    doc: Register RDI.
  - id: orig_rax
    -radix: 16
    type: u8
    doc: Number of the system call it is in, -1 outside of one.
  - id: rip
    -radix: 16
    type: u8
    doc: Instruction pointer.
  - id: cs
    -radix: 16
    type: u8
    doc: Segment register CS.
  - id: eflags
    -radix: 16
    type: u8
    doc: Flags register.
  - id: rsp
    -radix: 16
    type: u8
    doc: Stack pointer.
  - id: ss
    -radix: 16
    type: u8
    doc: Segment register SS.
  - id: fs_base
    -radix: 16
    type: u8
    doc: Base address of FS, the thread pointer.
  - id: gs_base
    -radix: 16
    type: u8
    doc: Base address of GS.
  - id: ds
    -radix: 16
    type: u8
    doc: Segment register DS.
  - id: es
    -radix: 16
    type: u8
    doc: Segment register ES.
  - id: fs
    -radix: 16
    type: u8
    doc: Segment register FS.
  - id: gs
    -radix: 16
    type: u8
    doc: Segment register GS.
  - id: ofs_xstate
    type: u4
    valid:
      min: 240
  - id: len_xstate
    type: u4
  - id: xcomp_perm
    -since: 3
    -flags: cr_flags::xfeature
    type: u8
    if: has_revision_3
    doc: State components that the task may use.
    doc-ref: ARCH_GET_XCOMP_PERM in arch_prctl(2)
  - id: thread_flags
    -since: 3
    -flags: cr_flags::thread_flag
    type: u8
    if: has_revision_3
    doc: Instructions that raise a signal.
  - id: extra
    size: ofs_xstate - 256
    if: ofs_xstate > 256
    doc: Fields that a revision newer than this one appended.
instances:
  has_revision_3:
    value: ofs_xstate > 240
    doc: Whether the fixed part goes on behind the 240 bytes of revision 2.
  xstate:
    pos: ofs_xstate - 8
    size: len_xstate
    doc: XSAVE area, as ptrace(2) gives it for NT_X86_XSTATE.
