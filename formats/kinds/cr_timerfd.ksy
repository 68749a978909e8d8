meta:
  id: cr_timerfd
  title: LinuxC/R object TIMERFD
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
-orig-id: cr_image_timerfd
-since: 3
doc: A timer that descriptors wait on.
doc-ref: timerfd_create(2)
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: clock
    -default: realtime
    type: u4
    enum: cr_enums::clock
    doc: Clock that it runs on.
  - id: reserved
    type: u4
    valid: 0
  - id: ticks
    type: u8
    doc: Expirations that nobody has read yet.
  - id: timerfd_flags
    -flags: cr_flags::timerfd_flag
    type: u8
    doc: How it was set.
  - id: value
    -unit: nanoseconds
    type: u8
    doc: Until it expires, from the dump on; 0 where it is disarmed.
  - id: interval
    -unit: nanoseconds
    type: u8
    doc: Period; 0 where it expires once.
  - id: extra
    size-eos: true
    if: not _io.eof
    doc: Fields that a revision newer than this one appended.
