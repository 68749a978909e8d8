meta:
  id: cr_sighand_struct
  title: LinuxC/R object SIGHAND_STRUCT
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
-orig-id: cr_image_sighand_struct
-identity: kcmp SIGHAND
-since: 2
doc: What happens at each signal.
doc-ref: sigaction(2), include/linux/sched/signal.h
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: sighand_flags
    -flags: cr_flags::sighand_flag
    type: u8
    doc: How much is known of the handlers.
  - id: ofs_actions
    type: u4
    valid:
      min: 32
  - id: num_actions
    type: u4
  - id: len_action
    type: u4
    valid:
      min: 32
  - id: reserved_actions
    type: u4
    valid: 0
  - id: extra
    size: ofs_actions - 32
    if: ofs_actions > 32
    doc: Fields that a revision newer than this one appended.
instances:
  actions:
    pos: ofs_actions - 8
    type: action
    repeat: expr
    repeat-expr: num_actions
    doc: Action of every signal; index 0 is signal 1.
types:
  action:
    -orig-id: cr_sigaction
    seq:
      - id: sa_handler
        -radix: 16
        type: u8
        doc: |
          Address of the handler. 0 is the default action, 1 ignores the signal, and 2^64-1
          is a handler whose address is not known.
      - id: sa_flags
        -flags: cr_flags::sa_flag
        type: u8
        doc: How the handler is called.
      - id: sa_restorer
        -radix: 16
        type: u8
        doc: Where the handler returns to.
        doc-ref: sigreturn(2)
      - id: sa_mask
        -radix: 16
        type: u8
        doc: Signals blocked while the handler runs; bit N - 1 stands for signal N.
      - id: extra
        size: _parent.len_action - 32
        if: _parent.len_action > 32
        doc: What a newer revision appended to the entry.
