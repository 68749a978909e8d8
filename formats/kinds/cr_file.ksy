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
  - id: extra
    size: ofs_path - 88
    if: ofs_path > 88
    doc: Fields that a revision newer than this one appended.
instances:
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
