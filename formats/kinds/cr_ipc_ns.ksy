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
-identity: ns ipc
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
    -source: sem semmsl
    type: u8
    doc: Most semaphores in a set.
    doc-ref: proc_sys_kernel(5)
  - id: sem_mns
    -orig-id: sem_ctls[1]
    -source: sem semmns
    type: u8
    doc: Most semaphores in all sets together.
  - id: sem_opm
    -orig-id: sem_ctls[2]
    -source: sem semopm
    type: u8
    doc: Most operations in one semop(2).
  - id: sem_mni
    -orig-id: sem_ctls[3]
    -source: sem semmni
    type: u8
    doc: Most semaphore sets.
  - id: msg_ctlmax
    -source: msg msgmax
    -unit: bytes
    type: u8
    doc: Longest message.
  - id: msg_ctlmnb
    -source: msg msgmnb
    -unit: bytes
    type: u8
    doc: Most data in a message queue.
  - id: msg_ctlmni
    -source: msg msgmni
    type: u8
    doc: Most message queues.
  - id: shm_ctlmax
    -source: shm shmmax
    -unit: bytes
    type: u8
    doc: Largest shared memory segment.
  - id: shm_ctlall
    -source: shm shmall
    -unit: pages
    type: u8
    doc: Most shared memory in all segments together.
  - id: shm_ctlmni
    -source: shm shmmni
    type: u8
    doc: Most shared memory segments.
  - id: used_sems
    # what SEM_INFO and MSG_INFO call so means something else than with IPC_INFO
    -source: sem_use semaem
    -statistic: true
    type: u8
    doc: Semaphores in use.
  - id: msg_bytes
    -source: msg_use msgtql
    -statistic: true
    -unit: bytes
    type: u8
    doc: Length of the messages that wait in queues, together.
  - id: msg_hdrs
    -source: msg_use msgmap
    -statistic: true
    type: u8
    doc: Messages that wait in queues.
  - id: shm_tot
    -source: shm_use shm_tot
    -statistic: true
    -unit: pages
    type: u8
    doc: Shared memory in all segments together.
  - id: extra
    size-eos: true
    if: not _io.eof
    doc: Fields that a revision newer than this one appended.
