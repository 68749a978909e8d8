meta:
  id: cr_uts_ns
  title: LinuxC/R object UTS_NS
  license: MIT
  ks-version: '0.10'
  imports:
    - /cr_enums
  endian:
    switch-on: arch
    cases:
      'cr_enums::arch::s390x': be
      _: le
-orig-id: cr_image_uts_ns
-identity: ns uts
-since: 1
doc: A UTS namespace, the names that uname(2) reports inside it.
doc-ref: uts_namespaces(7), include/linux/utsname.h
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: sysname
    -orig-id: cr_sysname
    -default: Linux
    -text: true
    size: 64
    doc: Name of the operating system.
  - id: nodename
    -orig-id: cr_nodename
    -text: true
    size: 64
    doc: Host name of the container.
    doc-ref: sethostname(2)
  - id: release
    -orig-id: cr_release
    -text: true
    size: 64
    doc: Release of the kernel.
  - id: version
    -orig-id: cr_version
    -text: true
    size: 64
    doc: Build of the kernel.
  - id: machine
    -orig-id: cr_machine
    -text: true
    size: 64
    doc: Hardware name, as the personality of the dumping task shows it.
  - id: domainname
    -orig-id: cr_domainname
    -text: true
    size: 64
    doc: NIS domain name of the container.
    doc-ref: setdomainname(2)
  - id: extra
    size-eos: true
    if: not _io.eof
    doc: Fields that a revision newer than this one appended.
