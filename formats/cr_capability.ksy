meta:
  id: cr_capability
  title: Capabilities in a LinuxC/R image
  license: MIT
  ks-version: '0.10'
doc: |
  Bits of a capability set, numbered as CAP_* in the kernel, which never renumbers
  them either. Revision 1 has what Linux 2.6.29 knew.
doc-ref: capabilities(7), include/uapi/linux/capability.h
enums:
  capability:
    0:
      id: chown
      -orig-id: CAP_CHOWN
      -since: 1
      doc: Change owner and group of any file.
    1:
      id: dac_override
      -orig-id: CAP_DAC_OVERRIDE
      -since: 1
      doc: Pass by permissions of files.
    2:
      id: dac_read_search
      -orig-id: CAP_DAC_READ_SEARCH
      -since: 1
      doc: Pass by permissions to read files and search directories.
    3:
      id: fowner
      -orig-id: CAP_FOWNER
      -since: 1
      doc: Act as the owner of any file.
    4:
      id: fsetid
      -orig-id: CAP_FSETID
      -since: 1
      doc: Keep set-user-ID and set-group-ID bits.
    5:
      id: kill
      -orig-id: CAP_KILL
      -since: 1
      doc: Send signals to any process.
    6:
      id: setgid
      -orig-id: CAP_SETGID
      -since: 1
      doc: Set group IDs at will.
    7:
      id: setuid
      -orig-id: CAP_SETUID
      -since: 1
      doc: Set user IDs at will.
    8:
      id: setpcap
      -orig-id: CAP_SETPCAP
      -since: 1
      doc: Change capabilities.
    9:
      id: linux_immutable
      -orig-id: CAP_LINUX_IMMUTABLE
      -since: 1
      doc: Change immutable and append-only attributes.
    10:
      id: net_bind_service
      -orig-id: CAP_NET_BIND_SERVICE
      -since: 1
      doc: Bind to privileged ports.
    11:
      id: net_broadcast
      -orig-id: CAP_NET_BROADCAST
      -since: 1
      doc: Broadcast and listen to multicast.
    12:
      id: net_admin
      -orig-id: CAP_NET_ADMIN
      -since: 1
      doc: Configure the network.
    13:
      id: net_raw
      -orig-id: CAP_NET_RAW
      -since: 1
      doc: Use raw and packet sockets.
    14:
      id: ipc_lock
      -orig-id: CAP_IPC_LOCK
      -since: 1
      doc: Lock memory.
    15:
      id: ipc_owner
      -orig-id: CAP_IPC_OWNER
      -since: 1
      doc: Pass by permissions of System V IPC.
    16:
      id: sys_module
      -orig-id: CAP_SYS_MODULE
      -since: 1
      doc: Load and remove kernel modules.
    17:
      id: sys_rawio
      -orig-id: CAP_SYS_RAWIO
      -since: 1
      doc: Access I/O ports and memory.
    18:
      id: sys_chroot
      -orig-id: CAP_SYS_CHROOT
      -since: 1
      doc: Change the root directory.
    19:
      id: sys_ptrace
      -orig-id: CAP_SYS_PTRACE
      -since: 1
      doc: Trace any process.
    20:
      id: sys_pacct
      -orig-id: CAP_SYS_PACCT
      -since: 1
      doc: Configure process accounting.
    21:
      id: sys_admin
      -orig-id: CAP_SYS_ADMIN
      -since: 1
      doc: Administer the system in many ways.
    22:
      id: sys_boot
      -orig-id: CAP_SYS_BOOT
      -since: 1
      doc: Reboot and load another kernel.
    23:
      id: sys_nice
      -orig-id: CAP_SYS_NICE
      -since: 1
      doc: Raise priorities and set scheduling.
    24:
      id: sys_resource
      -orig-id: CAP_SYS_RESOURCE
      -since: 1
      doc: Exceed resource limits.
    25:
      id: sys_time
      -orig-id: CAP_SYS_TIME
      -since: 1
      doc: Set the clock.
    26:
      id: sys_tty_config
      -orig-id: CAP_SYS_TTY_CONFIG
      -since: 1
      doc: Configure terminals.
    27:
      id: mknod
      -orig-id: CAP_MKNOD
      -since: 1
      doc: Make device files.
    28:
      id: lease
      -orig-id: CAP_LEASE
      -since: 1
      doc: Take leases on files.
    29:
      id: audit_write
      -orig-id: CAP_AUDIT_WRITE
      -since: 1
      doc: Write to the audit log.
    30:
      id: audit_control
      -orig-id: CAP_AUDIT_CONTROL
      -since: 1
      doc: Configure auditing.
    31:
      id: setfcap
      -orig-id: CAP_SETFCAP
      -since: 1
      doc: Give capabilities to files.
    32:
      id: mac_override
      -orig-id: CAP_MAC_OVERRIDE
      -since: 1
      doc: Override mandatory access control.
    33:
      id: mac_admin
      -orig-id: CAP_MAC_ADMIN
      -since: 1
      doc: Configure mandatory access control.
    34:
      id: syslog
      -orig-id: CAP_SYSLOG
      -since: 2
      doc: Read and control the kernel log.
    35:
      id: wake_alarm
      -orig-id: CAP_WAKE_ALARM
      -since: 2
      doc: Raise wake-up alarms.
    36:
      id: block_suspend
      -orig-id: CAP_BLOCK_SUSPEND
      -since: 2
      doc: Keep the system from sleeping.
    37:
      id: audit_read
      -orig-id: CAP_AUDIT_READ
      -since: 2
      doc: Read the audit log.
    38:
      id: perfmon
      -orig-id: CAP_PERFMON
      -since: 2
      doc: Monitor performance.
    39:
      id: bpf
      -orig-id: CAP_BPF
      -since: 2
      doc: Load BPF programs.
    40:
      id: checkpoint_restore
      -orig-id: CAP_CHECKPOINT_RESTORE
      -since: 2
      doc: Checkpoint and restore processes.
