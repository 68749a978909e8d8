meta:
  id: cr_pid
  title: LinuxC/R object PID
  license: MIT
  ks-version: '0.10'
  imports:
    - /cr_enums
  endian:
    switch-on: arch
    cases:
      'cr_enums::arch::s390x': be
      _: le
-orig-id: cr_image_pid
-since: 2
doc: An identity that tasks, process groups and sessions are known by.
doc-ref: pid_namespaces(7), struct pid in include/linux/pid.h
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: level
    type: u4
    doc: Depth of the PID namespace it was made in, below that of the container.
  - id: reserved
    type: u4
    valid: 0
  - id: ofs_numbers
    type: u4
    valid:
      min: 32
  - id: num_numbers
    type: u4
  - id: len_number
    type: u4
    valid:
      min: 4
  - id: reserved_numbers
    type: u4
    valid: 0
  - id: extra
    size: ofs_numbers - 32
    if: ofs_numbers > 32
    doc: Fields that a revision newer than this one appended.
instances:
  numbers:
    pos: ofs_numbers - 8
    type: pid_number
    repeat: expr
    repeat-expr: num_numbers
    doc: Its number in every PID namespace, that of the container first.
types:
  pid_number:
    -entry: u4
    seq:
      - id: value
        type: u4
        doc: Number in the namespace of the same level.
      - id: extra
        size: _parent.len_number - 4
        if: _parent.len_number > 4
        doc: What a newer revision appended to the entry.
