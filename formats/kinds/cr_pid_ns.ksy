meta:
  id: cr_pid_ns
  title: LinuxC/R object PID_NS
  license: MIT
  ks-version: '0.10'
  imports:
    - /cr_enums
  endian:
    switch-on: arch
    cases:
      'cr_enums::arch::s390x': be
      _: le
-orig-id: cr_image_pid_ns
-identity: ns pid
-since: 2
doc: A PID namespace.
doc-ref: pid_namespaces(7), include/linux/pid_namespace.h
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: level
    type: u4
    doc: Depth below the root PID namespace of the container, which has 0.
  - id: last_pid
    type: u4
    doc: Number that was given out last.
    doc-ref: proc_sys_kernel(5)
  - id: pos_parent
    -references: pid_ns
    -none: the root PID namespace of the container
    type: u8
    doc: Namespace it was created in.
  - id: extra
    size-eos: true
    if: not _io.eof
    doc: Fields that a revision newer than this one appended.
