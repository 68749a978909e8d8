meta:
  id: cr_nsproxy
  title: LinuxC/R object NSPROXY
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
-orig-id: cr_image_nsproxy
-since: 2
doc: The set of namespaces that tasks share.
doc-ref: namespaces(7), include/linux/nsproxy.h
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: pos_uts_ns
    -references: uts_ns
    type: u8
    doc: UTS namespace.
  - id: pos_ipc_ns
    -references: ipc_ns
    type: u8
    doc: IPC namespace.
  - id: pos_mnt_ns
    -references: mnt_ns
    type: u8
    doc: Mount namespace.
  - id: pos_pid_ns
    -references: pid_ns
    type: u8
    doc: PID namespace of the tasks themselves.
  - id: pos_net_ns
    -references: net_ns
    type: u8
    doc: Network namespace.
  - id: ns_flags
    -since: 3
    -flags: cr_flags::ns_flag
    type: u8
    if: has_revision_3
    doc: Which namespaces tasks outside the container are in, too.
    doc-ref: namespaces(7)
  - id: extra
    size-eos: true
    if: not _io.eof
    doc: Fields that a revision newer than this one appended.
instances:
  has_revision_3:
    value: _io.size > 40
    doc: Whether the fixed part goes on behind the 48 bytes of revision 2.
