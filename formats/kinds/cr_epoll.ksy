meta:
  id: cr_epoll
  title: LinuxC/R object EPOLL
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
-orig-id: cr_image_epoll
-since: 3
doc: A set of descriptors that are waited for together.
doc-ref: epoll(7)
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: ofs_targets
    type: u4
    valid:
      min: 24
  - id: num_targets
    type: u4
  - id: len_target
    type: u4
    valid:
      min: 32
  - id: reserved_targets
    type: u4
    valid: 0
  - id: extra
    size: ofs_targets - 24
    if: ofs_targets > 24
    doc: Fields that a revision newer than this one appended.
instances:
  targets:
    pos: ofs_targets - 8
    type: epoll_target
    repeat: expr
    repeat-expr: num_targets
    doc: Descriptors in the set.
    doc-ref: proc_pid_fdinfo(5)
types:
  epoll_target:
    -orig-id: cr_epoll_target
    seq:
      - id: fd
        type: u4
        doc: Number under which it was added.
      - id: reserved
        type: u4
        valid: 0
      - id: events
        -flags: cr_flags::epoll_event
        type: u8
        doc: What is waited for, and how.
        doc-ref: epoll_ctl(2)
      - id: data
        -radix: 16
        type: u8
        doc: Value that comes with an event.
      - id: pos_file
        -references: file
        type: u8
        doc: File that was added.
      - id: extra
        size: _parent.len_target - 32
        if: _parent.len_target > 32
        doc: What a newer revision appended to the entry.
