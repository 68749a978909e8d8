meta:
  id: cr_fs_struct
  title: LinuxC/R object FS_STRUCT
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
-orig-id: cr_image_fs_struct
-identity: kcmp FS
-since: 2
doc: What a task makes of paths and of new files.
doc-ref: chroot(2), chdir(2), include/linux/fs_struct.h
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: umask
    -source: status Umask octal
    -default: '18'
    type: u4
    doc: Permissions that new files don't get.
    doc-ref: umask(2)
  - id: reserved
    type: u4
    valid: 0
  - id: ofs_root
    type: u4
    valid:
      min: 32
  - id: len_root
    type: u4
  - id: ofs_pwd
    type: u4
  - id: len_pwd
    type: u4
  - id: fs_flags
    -since: 3
    -flags: cr_flags::fs_flag
    type: u8
    if: has_revision_3
    doc: Which directories have no name any more.
  - id: extra
    size: ofs_root - 40
    if: ofs_root > 40
    doc: Fields that a revision newer than this one appended.
instances:
  has_revision_3:
    value: ofs_root > 32
    doc: Whether the fixed part goes on behind the 32 bytes of revision 2.
  root:
    -text: true
    pos: ofs_root - 8
    size: len_root
    doc: Root directory.
  pwd:
    -text: true
    pos: ofs_pwd - 8
    size: len_pwd
    doc: Working directory.
