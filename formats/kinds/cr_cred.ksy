meta:
  id: cr_cred
  title: LinuxC/R object CRED
  license: MIT
  ks-version: '0.10'
  imports:
    - /cr_enums
    - /cr_flags
    - /cr_capability
  endian:
    switch-on: arch
    cases:
      'cr_enums::arch::s390x': be
      _: le
-orig-id: cr_image_cred
-since: 1
doc: Credentials of a task, or those a file was opened with.
doc-ref: credentials(7), include/linux/cred.h
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: uid
    -orig-id: cr_uid
    type: u4
    doc: Real user ID.
  - id: gid
    -orig-id: cr_gid
    type: u4
    doc: Real group ID.
  - id: suid
    -orig-id: cr_suid
    type: u4
    doc: Saved set-user-ID.
  - id: sgid
    -orig-id: cr_sgid
    type: u4
    doc: Saved set-group-ID.
  - id: euid
    -orig-id: cr_euid
    type: u4
    doc: Effective user ID.
  - id: egid
    -orig-id: cr_egid
    type: u4
    doc: Effective group ID.
  - id: fsuid
    -orig-id: cr_fsuid
    type: u4
    doc: User ID for access to files.
  - id: fsgid
    -orig-id: cr_fsgid
    type: u4
    doc: Group ID for access to files.
  - id: cap_inheritable
    -orig-id: cr_cap_inheritable
    -source: status CapInh hex
    -flags: cr_capability::capability
    type: u8
    doc: Capabilities kept across execve(2) of a file that inherits them.
    doc-ref: capabilities(7)
  - id: cap_permitted
    -orig-id: cr_cap_permitted
    -source: status CapPrm hex
    -flags: cr_capability::capability
    type: u8
    doc: Capabilities the task may make effective.
  - id: cap_effective
    -orig-id: cr_cap_effective
    -source: status CapEff hex
    -flags: cr_capability::capability
    type: u8
    doc: Capabilities the kernel checks.
  - id: cap_bset
    -orig-id: cr_cap_bset
    -source: status CapBnd hex
    -flags: cr_capability::capability
    type: u8
    doc: Bounding set, the most that execve(2) can grant.
  - id: cap_ambient
    -source: status CapAmb hex
    -since: 2
    -flags: cr_capability::capability
    type: u8
    if: has_revision_2
    doc: Capabilities kept across execve(2) of an unprivileged file.
  - id: securebits
    -since: 2
    -flags: cr_flags::securebit
    type: u8
    if: has_revision_2
    doc: How the kernel treats user ID 0.
  - id: cred_flags
    -since: 2
    -flags: cr_flags::cred_flag
    type: u8
    if: has_revision_2
    doc: Flags of the credentials as a whole.
  - id: ofs_groups
    -since: 2
    type: u4
    valid:
      min: 112
    if: has_revision_2
  - id: num_groups
    -since: 2
    type: u4
    if: has_revision_2
  - id: len_group
    -since: 2
    type: u4
    valid:
      min: 4
    if: has_revision_2
  - id: reserved_groups
    -since: 2
    type: u4
    valid: 0
    if: has_revision_2
  - id: extra
    size: ofs_groups - 112
    if: has_revision_2 and ofs_groups > 112
    doc: Fields that a revision newer than this one appended.
instances:
  has_revision_2:
    value: _io.size > 64
    doc: Whether the object goes on behind the 72 bytes of revision 1.
  groups:
    -since: 2
    pos: ofs_groups - 8
    type: group
    repeat: expr
    repeat-expr: num_groups
    if: has_revision_2
    doc: Supplementary group IDs, in the kernel's order.
    doc-ref: getgroups(2)
types:
  group:
    -entry: u4
    seq:
      - id: value
        type: u4
        doc: Group ID.
      - id: extra
        size: _parent.len_group - 4
        if: _parent.len_group > 4
        doc: What a newer revision appended to the entry.
