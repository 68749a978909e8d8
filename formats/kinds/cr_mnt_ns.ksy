meta:
  id: cr_mnt_ns
  title: LinuxC/R object MNT_NS
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
-orig-id: cr_image_mnt_ns
-identity: ns mnt
-since: 2
doc: A mount namespace, the tree of mounts that its tasks see.
doc-ref: mount_namespaces(7), fs/mount.h
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: ofs_mounts
    type: u4
    valid:
      min: 24
  - id: num_mounts
    type: u4
  - id: len_mount
    type: u4
    valid:
      min: 64
  - id: reserved_mounts
    type: u4
    valid: 0
  - id: extra
    size: ofs_mounts - 24
    if: ofs_mounts > 24
    doc: Fields that a revision newer than this one appended.
instances:
  mounts:
    pos: ofs_mounts - 8
    type: mount
    repeat: expr
    repeat-expr: num_mounts
    doc: Every mount of the namespace, in the order of /proc/PID/mountinfo.
    doc-ref: proc_pid_mountinfo(5)
types:
  mount:
    -orig-id: cr_mount
    seq:
      - id: mnt_id
        type: u4
        doc: ID of the mount, unique while it is mounted.
      - id: parent_id
        type: u4
        doc: ID of the mount it is mounted on.
      - id: dev_major
        type: u4
        doc: Major number of the device its files are on.
      - id: dev_minor
        type: u4
        doc: Minor number of the device its files are on.
      - id: mnt_flags
        -flags: cr_flags::mnt_flag
        type: u8
        doc: Options and propagation of the mount itself.
      - id: ofs_root
        type: u4
      - id: len_root
        type: u4
      - id: ofs_mountpoint
        type: u4
      - id: len_mountpoint
        type: u4
      - id: ofs_fstype
        type: u4
      - id: len_fstype
        type: u4
      - id: ofs_source
        type: u4
      - id: len_source
        type: u4
      - id: ofs_options
        type: u4
      - id: len_options
        type: u4
      - id: shared_group
        -since: 3
        type: u4
        if: _parent.len_mount > 64
        doc: Number of its peer group; 0 where it is not SHARED.
        doc-ref: mount_namespaces(7)
      - id: master_group
        -since: 3
        type: u4
        if: _parent.len_mount > 64
        doc: Number of the peer group that it gets mounts from; 0 where it is no SLAVE.
      - id: extra
        size: _parent.len_mount - 72
        if: _parent.len_mount > 72
        doc: What a newer revision appended to the entry.
    instances:
      root:
        -text: true
        pos: ofs_root - 8
        size: len_root
        doc: Directory of the file system that forms the root of this mount.
      mountpoint:
        -text: true
        pos: ofs_mountpoint - 8
        size: len_mountpoint
        doc: Where it is mounted, from the root directory of the dumped task.
      fstype:
        -text: true
        pos: ofs_fstype - 8
        size: len_fstype
        doc: Type of the file system, with its subtype behind a dot.
      source:
        -text: true
        pos: ofs_source - 8
        size: len_source
        doc: What was mounted, as the file system names it.
      options:
        -text: true
        pos: ofs_options - 8
        size: len_options
        doc: Options of the file system, comma-separated.
