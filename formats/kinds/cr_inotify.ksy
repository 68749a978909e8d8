meta:
  id: cr_inotify
  title: LinuxC/R object INOTIFY
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
-orig-id: cr_image_inotify
-since: 3
doc: Watches of files and directories.
doc-ref: inotify(7)
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: ofs_watches
    type: u4
    valid:
      min: 32
  - id: num_watches
    type: u4
  - id: len_watch
    type: u4
    valid:
      min: 40
  - id: reserved_watches
    type: u4
    valid: 0
  - id: unread
    -unit: bytes
    type: u8
    doc: Events that nobody has read; they are lost.
  - id: extra
    size: ofs_watches - 32
    if: ofs_watches > 32
    doc: Fields that a revision newer than this one appended.
instances:
  watches:
    pos: ofs_watches - 8
    type: inotify_watch
    repeat: expr
    repeat-expr: num_watches
    doc: Files and directories that are watched.
    doc-ref: proc_pid_fdinfo(5)
types:
  inotify_watch:
    -orig-id: cr_inotify_watch
    seq:
      - id: wd
        type: u4
        doc: Watch descriptor.
      - id: reserved
        type: u4
        valid: 0
      - id: mask
        -flags: cr_flags::inotify_event
        type: u8
        doc: What is told.
      - id: i_ino
        type: u8
        doc: Inode number.
      - id: dev_major
        type: u4
        doc: Major number of the device it is on.
      - id: dev_minor
        type: u4
        doc: Minor number of the device it is on.
      - id: ofs_path
        type: u4
      - id: len_path
        type: u4
      - id: extra
        size: _parent.len_watch - 40
        if: _parent.len_watch > 40
        doc: What a newer revision appended to the entry.
    instances:
      path:
        -text: true
        pos: ofs_path - 8
        size: len_path
        doc: Path, from the root of the task that has it.
