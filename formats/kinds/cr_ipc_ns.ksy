meta:
  id: cr_ipc_ns
  title: LinuxC/R object IPC_NS
  license: MIT
  ks-version: '0.10'
  imports:
    - /cr_enums
  endian:
    switch-on: arch
    cases:
      'cr_enums::arch::s390x': be
      _: le
-orig-id: cr_image_ipc_ns
-since: 2
doc: An IPC namespace, the limits and use of its System V objects.
doc-ref: ipc_namespaces(7), include/linux/ipc_namespace.h
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: sem_msl
    -orig-id: sem_ctls[0]
    type: u8
    doc: Most semaphores in a set.
    doc-ref: proc_sys_kernel(5)
  - id: sem_mns
    -orig-id: sem_ctls[1]
    type: u8
    doc: Most semaphores in all sets together.
  - id: sem_opm
    -orig-id: sem_ctls[2]
    type: u8
    doc: Most operations in one semop(2).
  - id: sem_mni
    -orig-id: sem_ctls[3]
    type: u8
    doc: Most semaphore sets.
  - id: msg_ctlmax
    -unit: bytes
    type: u8
    doc: Longest message.
  - id: msg_ctlmnb
    -unit: bytes
    type: u8
    doc: Most data in a message queue.
  - id: msg_ctlmni
    type: u8
    doc: Most message queues.
  - id: shm_ctlmax
    -unit: bytes
    type: u8
    doc: Largest shared memory segment.
  - id: shm_ctlall
    -unit: pages
    type: u8
    doc: Most shared memory in all segments together.
  - id: shm_ctlmni
    type: u8
    doc: Most shared memory segments.
  - id: used_sems
    -statistic: true
    type: u8
    doc: Semaphores in use.
  - id: msg_bytes
    -statistic: true
    -unit: bytes
    type: u8
    doc: Length of the messages that wait in queues, together.
  - id: msg_hdrs
    -statistic: true
    type: u8
    doc: Messages that wait in queues.
  - id: shm_tot
    -statistic: true
    -unit: pages
    type: u8
    doc: Shared memory in all segments together.
  - id: extra
    size-eos: true
    if: not _io.eof
    doc: Fields that a revision newer than this one appended.
