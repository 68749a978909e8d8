"""The kinds, entries and names of the format, from its text."""

# Number and name of a kind; by the revision that brought them, its fields in the order of the image. Offsets follow.
KINDS = """\
1 UTS_NS
    r1 sysname,nodename,release,version,machine,domainname:char64
2 CRED
    r1 uid,gid,suid,sgid,euid,egid,fsuid,fsgid:u32
      cap_inheritable,cap_permitted,cap_effective,cap_bset:flags=capability
    r2 cap_ambient:flags=capability securebits:flags=securebit cred_flags:flags=cred_flag groups:list
3 IPC_NS
    r2
      sem_msl,sem_mns,sem_opm,sem_mni,msg_ctlmax,msg_ctlmnb,msg_ctlmni,shm_ctlmax,shm_ctlall,shm_ctlmni,used_sems:u64
      msg_bytes,msg_hdrs,shm_tot:u64
4 MNT_NS
    r2 mounts:table=mount
5 PID_NS
    r2 level,last_pid:u32 pos_parent:->PID_NS
6 NET_NS
    r2 netdevs:table=netdev
    r3 addresses:table=addr
7 NSPROXY
    r2 pos_uts_ns:->UTS_NS pos_ipc_ns:->IPC_NS pos_mnt_ns:->MNT_NS pos_pid_ns:->PID_NS pos_net_ns:->NET_NS
    r3 ns_flags:flags=ns_flag
8 FILE
    r2 f_flags:flags=open_flag f_pos:u64 i_mode,i_nlink:u32 i_ino,i_size:u64
      dev_major,dev_minor,rdev_major,rdev_minor:u32 pos_f_cred:->CRED path,fstype:text
    r3 pos_object:->PIPE|EVENTFD|TIMERFD|SIGNALFD|EPOLL|INOTIFY|SOCKET|TTY|PIDFD mnt_id:u32 owner_type:enum=owner_type
      pos_owner:->PID owner_uid,owner_euid,owner_signal,i_uid,i_gid,i_blksize:u32 i_mtime:u64 seals:flags=seal
      locks:table=lock
9 MM_STRUCT
    r2 start_code,end_code,start_data,end_data,start_brk,brk,start_stack,arg_start,arg_end,env_start,env_end:hex
      def_flags:flags=vm_flag pos_exe_file:->FILE
      total_vm,locked_vm,pinned_vm,data_vm,exec_vm,stack_vm,hiwater_rss,hiwater_vm,anon_rss,file_rss,shmem_rss:u64
      swap,pgtables:u64 auxv:table=auxv
    r3 dumpable:enum=dumpable _:zero mm_flags:flags=mm_flag coredump_filter:flags=coredump_flag
      membarrier:flags=membarrier_flag
10 VMA
    r2 pos_mm:->MM_STRUCT vm_start,vm_end:hex vm_flags:flags=vm_flag vm_pgoff:u64 pos_file:->FILE name:text
    r3 page_size:u64 pkey:u32 _:zero guards:table=guard
11 PAGES
    r2 pos_vma:->VMA vaddr:hex page_size,nr_pages:u64 data:bytes
12 FILES_STRUCT
    r2 max_fds:u64 fds:table=fd
13 FS_STRUCT
    r2 umask:u32 _:zero root,pwd:text
    r3 fs_flags:flags=fs_flag
14 SIGNAL_STRUCT
    r2 shared_pending:hex signal_flags:flags=signal_flag
      utime,stime,cutime,cstime,min_flt,maj_flt,cmin_flt,cmaj_flt,nvcsw,nivcsw,rchar,wchar,syscr,syscw,read_bytes:u64
      write_bytes:u64 pos_pgrp,pos_session:->PID rlimits:table=rlimit
    r3 it_real_value,it_real_interval,it_virt_value,it_virt_interval,it_prof_value,it_prof_interval:u64 pos_tty:->TTY
      oom_score_adj:s32 loginuid,stop_signal:u32 _:zero timers:table=timer queue:table=siginfo
15 SIGHAND_STRUCT
    r2 sighand_flags:flags=sighand_flag actions:table=action
16 PID
    r2 level:u32 _:zero numbers:list
17 TASK_STRUCT
    r2 pos_real_cred,pos_cred:->CRED comm:char16 pos_mm:->MM_STRUCT pos_pid,pos_pgid,pos_sid:->PID pos_fs:->FS_STRUCT
      pos_files:->FILES_STRUCT pos_nsproxy:->NSPROXY pos_signal:->SIGNAL_STRUCT pos_sighand:->SIGHAND_STRUCT
      pos_parent,pos_group_leader:->TASK_STRUCT task_flags:flags=task_flag state:enum=task_state
      exit_code,exit_signal:u32 policy:enum=sched_policy nice:s32 rt_priority:u32 blocked,pending:hex
      utime,stime,gtime,start_time,nvcsw,nivcsw,min_flt,maj_flt,read_bytes,write_bytes:u64
    r3 clear_child_tid,robust_list:hex robust_list_len:u64 rseq:hex rseq_len,rseq_sig:u32 sas_ss_sp:hex
      sas_ss_size:u64 sas_flags:flags=sas_flag personality:flags=personality timer_slack:u64 pdeath_signal:u32
      ioprio_class:enum=ioprio_class ioprio_level:u32 _:zero sched_runtime,sched_deadline,sched_period:u64
      cpus_allowed:bytes queue:table=siginfo
18 THREAD_X86_64
    r2 pos_task:->TASK_STRUCT
      r15,r14,r13,r12,rbp,rbx,r11,r10,r9,r8,rax,rcx,rdx,rsi,rdi,orig_rax,rip,cs,eflags,rsp,ss,fs_base,gs_base,ds:hex
      es,fs,gs:hex xstate:bytes
    r3 xcomp_perm:flags=xfeature thread_flags:flags=thread_flag
20 DUMP_INFO
    r3 realtime,monotonic,boottime,page_size:u64 xfeatures:flags=xfeature dump_flags:flags=dump_flag boot_id:char40
      nr_cpus:u32 _:zero dumper,cpu,cpu_features:text
21 FILE_DATA
    r3 pos_file:->FILE offset:u64 data:bytes
22 PIPE
    r3 ino,capacity:u64 pipe_flags:flags=pipe_flag data:bytes packets:list
23 EVENTFD
    r3 count:u64 eventfd_flags:flags=eventfd_flag
24 TIMERFD
    r3 clock:enum=clock _:zero ticks:u64 timerfd_flags:flags=timerfd_flag value,interval:u64
25 SIGNALFD
    r3 mask:hex
26 EPOLL
    r3 targets:table=target
27 INOTIFY
    r3 watches:table=watch unread:u64
28 SOCKET
    r3 family:enum=address_family socket_type:enum=socket_type protocol:u32 state:enum=socket_state
      socket_flags:flags=socket_flag backlog,mark,priority,bound_ifindex:u32
      sndbuf,rcvbuf,rcvlowat,sndtimeo,rcvtimeo,linger,ino:u64 pos_peer:->SOCKET pos_net_ns:->NET_NS
      port,peer_port,peer_uid,peer_gid:u32 pos_peer_pid:->PID path_mode,path_uid,path_gid:u32 _:zero
      address,peer_address:address path:text queue:table=smsg options:table=sopt
29 IPC_SHM
    r3 pos_ipc_ns:->IPC_NS key,id,mode,uid,gid,cuid,cgid:u32 _:zero size:u64 ipc_flags:flags=ipc_flag pos_file:->FILE
30 IPC_SEM
    r3 pos_ipc_ns:->IPC_NS key,id,mode,uid,gid,cuid,cgid:u32 _:zero values:list
31 IPC_MSG
    r3 pos_ipc_ns:->IPC_NS key,id,mode,uid,gid,cuid,cgid:u32 _:zero qbytes:u64 messages:table=imsg
32 TTY
    r3 index:u32 tty_type:enum=tty_type rows,cols,xpixel,ypixel:u32 tty_flags:flags=tty_flag
      pos_session,pos_pgrp:->PID termios:bytes
33 PIDFD
    r3 pos_pid:->PID pidfd_flags:flags=pidfd_flag
"""

# The same for entries of tables.
ENTRIES = """\
mount
    r2 mnt_id,parent_id,dev_major,dev_minor:u32 mnt_flags:flags=mnt_flag root,mountpoint,fstype,source,options:text
    r3 shared_group,master_group:u32
netdev
    r2 ifindex,hwtype:u32 dev_flags:flags=netdev_flag mtu,rx_bytes,rx_packets,tx_bytes,tx_packets:u64 name:char16
addr
    r3 ifindex:u32 family:enum=address_family prefix_len,scope:u32 address:text
lock
    r3 lock_type:enum=lock_type access:enum=lock_access start,last:u64 pos_owner:->PID
auxv
    r2 a_type,a_val:hex
guard
    r3 vm_start,vm_end:hex
fd
    r2 fd:u32 _:zero fd_flags:flags=fd_flag pos_file:->FILE
rlimit
    r2 rlim_cur,rlim_max:u64
timer
    r3 timer_id:u32 clock:enum=clock notify:enum=timer_notify signo:u32 sigev_value:hex value,interval:u64 overrun:u32
      _:zero pos_pid,pos_clock_task:->PID
siginfo
    r3 si_signo:u32 si_errno,si_code:s32 _:zero info:bytes
action
    r2 sa_handler:hex sa_flags:flags=sa_flag sa_restorer,sa_mask:hex
target
    r3 fd:u32 _:zero events:flags=epoll_event data:hex pos_file:->FILE
watch
    r3 wd:u32 _:zero mask:flags=inotify_event i_ino:u64 dev_major,dev_minor:u32 path:text
smsg
    r3 data:bytes address:address
sopt
    r3 level,name:u32 value:bytes
imsg
    r3 mtype:u64 data:bytes
"""

# Bits and values that have a name.
NAMES = """\
address_family 1:UNIX 2:INET 10:INET6 16:NETLINK 17:PACKET
clock 0:REALTIME 1:MONOTONIC 2:PROCESS_CPUTIME 3:THREAD_CPUTIME 7:BOOTTIME 8:REALTIME_ALARM 9:BOOTTIME_ALARM 11:TAI
coredump_flag 0:ANON_PRIVATE 1:ANON_SHARED 2:MAPPED_PRIVATE 3:MAPPED_SHARED 4:ELF_HEADERS 5:HUGETLB_PRIVATE
    6:HUGETLB_SHARED 7:DAX_PRIVATE 8:DAX_SHARED
cred_flag 0:NO_NEW_PRIVS
dump_flag 0:LEFT_RUNNING 1:LEFT_STOPPED 2:KILLED 3:IMPORTED
dumpable 0:DISABLE 1:USER 2:ROOT
epoll_event 0:IN 1:PRI 2:OUT 3:ERR 4:HUP 5:NVAL 6:RDNORM 7:RDBAND 8:WRNORM 9:WRBAND 10:MSG 11:RDHUP 12:EXCLUSIVE
    13:WAKEUP 14:ONESHOT 15:ET
eventfd_flag 0:SEMAPHORE
fd_flag 0:CLOEXEC
fs_flag 0:ROOT_UNLINKED 1:PWD_UNLINKED
inotify_event 0:ACCESS 1:MODIFY 2:ATTRIB 3:CLOSE_WRITE 4:CLOSE_NOWRITE 5:OPEN 6:MOVED_FROM 7:MOVED_TO 8:CREATE
    9:DELETE 10:DELETE_SELF 11:MOVE_SELF 12:EXCL_UNLINK 13:ONESHOT
ioprio_class 0:NONE 1:RT 2:BE 3:IDLE
ipc_flag 0:DEST 1:LOCKED 2:HUGETLB
lock_access 1:READ 2:WRITE
lock_type 1:POSIX 2:OFD 3:FLOCK 4:LEASE
membarrier_flag 0:GLOBAL_EXPEDITED 1:PRIVATE_EXPEDITED 2:PRIVATE_EXPEDITED_SYNC_CORE 3:PRIVATE_EXPEDITED_RSEQ
mm_flag 0:THP_DISABLE 1:KSM_MERGE_ANY 2:MDWE 3:MDWE_NO_INHERIT 4:THP_EXCEPT_ADVISED
mnt_flag 0:RDONLY 1:NOSUID 2:NODEV 3:NOEXEC 4:NOATIME 5:NODIRATIME 6:RELATIME 7:NOSYMFOLLOW 8:SHARED 9:SLAVE
    10:UNBINDABLE
netdev_flag 0:UP 1:BROADCAST 2:LOOPBACK 3:POINTOPOINT 4:RUNNING 5:NOARP 6:PROMISC 7:ALLMULTI 8:MULTICAST 9:LOWER_UP
ns_flag 0:UTS_OUTSIDE 1:IPC_OUTSIDE 2:MNT_OUTSIDE 3:PID_OUTSIDE 4:NET_OUTSIDE 5:USER_OUTSIDE 6:CGROUP_OUTSIDE
    7:TIME_OUTSIDE
open_flag 0:READ 1:WRITE 2:APPEND 3:NONBLOCK 4:DSYNC 5:ASYNC 6:DIRECT 7:LARGEFILE 8:DIRECTORY 9:NOFOLLOW 10:NOATIME
    11:SYNC 12:PATH 13:TMPFILE 14:UNLINKED
owner_type 0:NONE 1:THREAD 2:PROCESS 3:GROUP
personality 0:ADDR_NO_RANDOMIZE 1:MMAP_PAGE_ZERO 2:ADDR_COMPAT_LAYOUT 3:READ_IMPLIES_EXEC 4:ADDR_LIMIT_32BIT
    5:SHORT_INODE 6:WHOLE_SECONDS 7:STICKY_TIMEOUTS 8:ADDR_LIMIT_3GB 9:UNAME26 10:FDPIC_FUNCPTRS
pidfd_flag 0:THREAD
pipe_flag 0:NAMED 1:READER_OUTSIDE 2:WRITER_OUTSIDE
sa_flag 0:NOCLDSTOP 1:NOCLDWAIT 2:SIGINFO 3:ONSTACK 4:RESTART 5:NODEFER 6:RESETHAND 7:RESTORER 8:UNSUPPORTED
    9:EXPOSE_TAGBITS
sas_flag 0:DISABLE 1:AUTODISARM 2:ONSTACK
sched_policy 0:NORMAL 1:FIFO 2:RR 3:BATCH 5:IDLE 6:DEADLINE 7:EXT
seal 0:SEAL 1:SHRINK 2:GROW 3:WRITE 4:FUTURE_WRITE 5:EXEC
securebit 0:NOROOT 1:NOROOT_LOCKED 2:NO_SETUID_FIXUP 3:NO_SETUID_FIXUP_LOCKED 4:KEEP_CAPS 5:KEEP_CAPS_LOCKED
    6:NO_CAP_AMBIENT_RAISE 7:NO_CAP_AMBIENT_RAISE_LOCKED
sighand_flag 0:HANDLERS_KNOWN
signal_flag 0:GROUP_EXIT 1:STOPPED 2:CHILD_SUBREAPER
socket_flag 0:MUTUAL 1:PENDING 2:SHUT_RD 3:SHUT_WR 4:UNLINKED 5:REUSEADDR 6:REUSEPORT 7:KEEPALIVE 8:BROADCAST
    9:OOBINLINE 10:DONTROUTE 11:PASSCRED 12:PASSSEC 13:TIMESTAMP 14:TIMESTAMPNS 15:ZEROCOPY 16:SNDBUF_LOCK
    17:RCVBUF_LOCK
socket_state 1:UNBOUND 2:BOUND 3:LISTENING 4:CONNECTED 5:CLOSED 6:CONNECTING
socket_type 1:STREAM 2:DGRAM 3:RAW 5:SEQPACKET
task_flag 0:EXITING 1:FORKNOEXEC 2:SUPERPRIV 3:RANDOMIZE 4:RESET_ON_FORK 5:DL_RECLAIM 6:DL_OVERRUN
task_state 1:RUNNING 2:SLEEPING 3:DISK_SLEEP 4:STOPPED 5:TRACED 6:ZOMBIE 7:DEAD 8:IDLE
thread_flag 0:CPUID_FAULT 1:TSC_FAULT
timer_notify 0:SIGNAL 1:NONE 2:THREAD 4:THREAD_ID
timerfd_flag 0:ABSTIME 1:CANCEL_ON_SET
tty_flag 0:LOCKED 1:PACKET 2:EXCLUSIVE
tty_type 1:MASTER 2:SLAVE 3:OTHER
vm_flag 0:READ 1:WRITE 2:EXEC 3:MAYREAD 4:MAYWRITE 5:MAYEXEC 6:GROWSDOWN 7:DENYWRITE 8:EXECUTABLE 9:DONTEXPAND
    10:ACCOUNT 11:ALWAYSDUMP 12:CAN_NONLINEAR 13:SHARED 14:MAYSHARE 15:GROWSUP 16:PFNMAP 17:LOCKED 18:IO 19:SEQ_READ
    20:RAND_READ 21:DONTCOPY 22:NORESERVE 23:HUGETLB 24:NONLINEAR 25:INSERTPAGE 26:MIXEDMAP 27:HUGEPAGE 28:NOHUGEPAGE
    29:MERGEABLE 30:DONTDUMP 31:SOFTDIRTY 32:WIPEONFORK 33:SYNC 34:LOCKONFAULT 35:UFFD_MISSING 36:UFFD_WP
    37:UFFD_MINOR 38:SHADOW_STACK 39:DROPPABLE 40:SEALED 41:MTE 42:BTI 43:MAYBE_GUARD
xfeature 0:X87 1:SSE 2:AVX 3:BNDREGS 4:BNDCSR 5:OPMASK 6:ZMM_HI256 7:HI16_ZMM 8:PT 9:PKRU 10:PASID 11:CET_U 12:CET_S
    13:HDC 14:UINTR 15:LBR 16:HWP 17:XTILECFG 18:XTILEDATA 19:APX
"""
