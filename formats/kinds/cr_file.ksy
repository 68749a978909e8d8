meta:
  id: cr_file
  title: LinuxC/R object FILE
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
-orig-id: cr_image_file
-identity: kcmp FILE
-since: 2
doc: |
  An open file description. Descriptors that came from dup(2) or fork(2) refer to
  one FILE; a mapped file and an executable have one too.
doc-ref: open(2), struct file in include/linux/fs.h
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: f_flags
    -flags: cr_flags::open_flag
    type: u8
    doc: Access mode and status flags.
  - id: f_pos
    -unit: bytes
    type: u8
    doc: Position of the next read or write.
    doc-ref: lseek(2)
  - id: i_mode
    -source: stx stx_mode
    type: u4
    doc: Type and permissions, as stat(2) has them in st_mode.
    doc-ref: inode(7)
  - id: i_nlink
    -source: stx stx_nlink
    -default: '1'
    type: u4
    doc: Number of hard links.
  - id: i_ino
    -source: stx stx_ino
    type: u8
    doc: Inode number.
  - id: i_size
    -source: stx stx_size
    -unit: bytes
    type: u8
    doc: Size of the file.
  - id: dev_major
    -source: stx stx_dev_major
    type: u4
    doc: Major number of the device that the file is on.
  - id: dev_minor
    -source: stx stx_dev_minor
    type: u4
    doc: Minor number of the device that the file is on.
  - id: rdev_major
    -source: stx stx_rdev_major
    type: u4
    doc: Major number of the device that a device file stands for.
  - id: rdev_minor
    -source: stx stx_rdev_minor
    type: u4
    doc: Minor number of the device that a device file stands for.
  - id: pos_f_cred
    -references: cred
    -none: not visible to the dumper
    type: u8
    doc: Credentials it was opened with.
  - id: ofs_path
    type: u4
    valid:
      min: 88
  - id: len_path
    type: u4
  - id: ofs_fstype
    type: u4
  - id: len_fstype
    type: u4
  - id: pos_object
    -since: 3
    -references: [pipe, eventfd, timerfd, signalfd, epoll, inotify, socket, tty, pidfd]
    -none: a file with a path that is neither a FIFO nor a terminal
    type: u8
    if: has_revision_3
    doc: What the description is of.
  - id: mnt_id
    -since: 3
    type: u4
    if: has_revision_3
    doc: ID of the mount it was opened on; 0 where that is none of its MNT_NS.
  - id: owner_type
    -since: 3
    -default: none
    type: u4
    enum: cr_enums::owner_type
    if: has_revision_3
    doc: Whom readiness is told to.
    doc-ref: fcntl(2), F_SETOWN_EX
  - id: pos_owner
    -since: 3
    -references: pid
    -none: nobody, or outside the container
    type: u8
    if: has_revision_3
    doc: Whom readiness is told to.
  - id: owner_uid
    -since: 3
    type: u4
    if: has_revision_3
    doc: Real user ID of the one who set the owner.
    doc-ref: F_GETOWNER_UIDS in include/uapi/linux/fcntl.h
  - id: owner_euid
    -since: 3
    type: u4
    if: has_revision_3
    doc: Effective user ID of the one who set the owner.
  - id: owner_signal
    -since: 3
    type: u4
    if: has_revision_3
    doc: Signal that tells of readiness; 0 is SIGIO.
    doc-ref: fcntl(2), F_SETSIG
  - id: i_uid
    -source: stx stx_uid
    -since: 3
    type: u4
    if: has_revision_3
    doc: User ID of the file.
  - id: i_gid
    -source: stx stx_gid
    -since: 3
    type: u4
    if: has_revision_3
    doc: Group ID of the file.
  - id: i_blksize
    -source: stx stx_blksize
    -since: 3
    -unit: bytes
    -default: '4096'
    type: u4
    if: has_revision_3
    doc: Preferred size of a read or write.
  - id: i_mtime
    -since: 3
    -unit: nanoseconds
    type: u8
    if: has_revision_3
    doc: Last change of the contents, since 1970; an earlier one as two's complement.
  - id: seals
    -since: 3
    -flags: cr_flags::seal
    type: u8
    if: has_revision_3
    doc: What can no longer be done to a memfd.
    doc-ref: fcntl(2), F_ADD_SEALS
  - id: ofs_locks
    -since: 3
    type: u4
    if: has_revision_3
  - id: num_locks
    -since: 3
    type: u4
    if: has_revision_3
  - id: len_lock
    -since: 3
    type: u4
    valid:
      min: 32
    if: has_revision_3
  - id: reserved_locks
    -since: 3
    type: u4
    valid: 0
    if: has_revision_3
  - id: extra
    size: ofs_path - 168
    if: ofs_path > 168
    doc: Fields that a revision newer than this one appended.
instances:
  has_revision_3:
    value: ofs_path > 88
    doc: Whether the fixed part goes on behind the 88 bytes of revision 2.
  path:
    -text: true
    pos: ofs_path - 8
    size: len_path
    doc: Path in the mount namespace of the task, or what the kernel calls a file without one.
  fstype:
    -text: true
    pos: ofs_fstype - 8
    size: len_fstype
    doc: Type of the file system.
  locks:
    -since: 3
    pos: ofs_locks - 8
    type: file_lock
    repeat: expr
    repeat-expr: num_locks
    if: has_revision_3
    doc: Locks and leases that are held through it.
    doc-ref: proc_locks(5)
types:
  file_lock:
    -orig-id: cr_file_lock
    seq:
      - id: lock_type
        -default: posix
        type: u4
        enum: cr_enums::lock_type
        doc: Call that made it.
      - id: access
        -default: read
        type: u4
        enum: cr_enums::lock_access
        doc: What it allows.
      - id: start
        -unit: bytes
        type: u8
        doc: First byte.
      - id: last_byte
        -name: last
        -unit: bytes
        type: u8
        doc: Last byte; 2^64-1 is the end, wherever that is.
      - id: pos_owner
        -references: pid
        -none: a lock of another type
        type: u8
        doc: Of a POSIX lock, the first task that has the FILES_STRUCT.
      - id: extra
        size: _parent.len_lock - 32
        if: _parent.len_lock > 32
        doc: What a newer revision appended to the entry.
