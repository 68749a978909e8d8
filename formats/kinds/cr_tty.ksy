meta:
  id: cr_tty
  title: LinuxC/R object TTY
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
-orig-id: cr_image_tty
-since: 3
doc: A terminal. Input that nobody has read is lost.
doc-ref: tty(4), pty(7)
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: index
    type: u4
    doc: 'Number of the terminal: of both ends of a pseudo terminal.'
  - id: tty_type
    -default: slave
    type: u4
    enum: cr_enums::tty_type
    doc: Which end it is.
  - id: rows
    type: u4
    doc: Rows.
    doc-ref: TIOCGWINSZ in ioctl_tty(2)
  - id: cols
    type: u4
    doc: Columns.
  - id: xpixel
    type: u4
    doc: Width in pixels.
  - id: ypixel
    type: u4
    doc: Height in pixels.
  - id: tty_flags
    -flags: cr_flags::tty_flag
    type: u8
    doc: State of the terminal.
  - id: pos_session
    -references: pid
    -none: none, or outside the container
    type: u8
    doc: Session that it controls.
  - id: pos_pgrp
    -references: pid
    -none: none, or outside the container
    type: u8
    doc: Foreground process group.
  - id: ofs_termios
    type: u4
    valid:
      min: 64
  - id: len_termios
    type: u4
  - id: extra
    size: ofs_termios - 64
    if: ofs_termios > 64
    doc: Fields that a revision newer than this one appended.
instances:
  termios:
    pos: ofs_termios - 8
    size: len_termios
    doc: struct termios2 of the architecture.
    doc-ref: TCGETS2 in ioctl_tty(2)
