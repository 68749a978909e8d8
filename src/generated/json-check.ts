// @ts-nocheck
// Generated from formats/*.ksy by `npm run generate`. Do not edit.
"use strict";
export const checkImage = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:cr-image:image.schema.json","$comment":"Generated from formats/*.ksy by `npm run generate`. Do not edit.","title":"LinuxC/R checkpoint image","type":"object","additionalProperties":false,"required":["header","sealed","objects"],"properties":{"header":{"type":"object","additionalProperties":false,"required":["imageVersion","utsRelease","arch"],"properties":{"imageVersion":{"description":"Only version 1 can be written.","enum":["1","0x1"]},"utsRelease":{"type":"string"},"arch":{"enum":["X86_32","X86_64","S390X","ARM","AARCH64","RISCV64"]}}},"sealed":{"description":"Whether the image ends with END.","type":"boolean"},"endExtra":{"description":"What a newer revision appended to END.","type":"string","pattern":"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},"unpadded":{"description":"The zero bytes behind the last object are missing.","const":true},"objects":{"type":"array","items":{"$ref":"#/$defs/object"}}},"$defs":{"object":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/UTS_NS"},{"$ref":"#/$defs/CRED"},{"$ref":"#/$defs/IPC_NS"},{"$ref":"#/$defs/MNT_NS"},{"$ref":"#/$defs/PID_NS"},{"$ref":"#/$defs/NET_NS"},{"$ref":"#/$defs/NSPROXY"},{"$ref":"#/$defs/FILE"},{"$ref":"#/$defs/MM_STRUCT"},{"$ref":"#/$defs/VMA"},{"$ref":"#/$defs/PAGES"},{"$ref":"#/$defs/FILES_STRUCT"},{"$ref":"#/$defs/FS_STRUCT"},{"$ref":"#/$defs/SIGNAL_STRUCT"},{"$ref":"#/$defs/SIGHAND_STRUCT"},{"$ref":"#/$defs/PID"},{"$ref":"#/$defs/TASK_STRUCT"},{"$ref":"#/$defs/THREAD_X86_64"},{"$ref":"#/$defs/UNKNOWN"}]},"u32":{"type":"integer","minimum":0,"maximum":4294967295},"s32":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"u64":{"description":"Decimal or hexadecimal, from 0 to 2^64-1.","type":"string","pattern":"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},"base64":{"type":"string","pattern":"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},"listed":{"description":"A number of a list; an object where a newer revision appended to it.","anyOf":[{"$ref":"#/$defs/u32"},{"type":"object","additionalProperties":false,"required":["value","extra"],"properties":{"value":{"$ref":"#/$defs/u32"},"extra":{"$ref":"#/$defs/base64"}}}]},"reference":{"description":"@N is the object of index N, !0x… a position that is none, null no reference.","anyOf":[{"type":"null"},{"type":"string","pattern":"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"}]},"capability":{"type":"array","items":{"anyOf":[{"enum":["CHOWN","DAC_OVERRIDE","DAC_READ_SEARCH","FOWNER","FSETID","KILL","SETGID","SETUID","SETPCAP","LINUX_IMMUTABLE","NET_BIND_SERVICE","NET_BROADCAST","NET_ADMIN","NET_RAW","IPC_LOCK","IPC_OWNER","SYS_MODULE","SYS_RAWIO","SYS_CHROOT","SYS_PTRACE","SYS_PACCT","SYS_ADMIN","SYS_BOOT","SYS_NICE","SYS_RESOURCE","SYS_TIME","SYS_TTY_CONFIG","MKNOD","LEASE","AUDIT_WRITE","AUDIT_CONTROL","SETFCAP","MAC_OVERRIDE","MAC_ADMIN","SYSLOG","WAKE_ALARM","BLOCK_SUSPEND","AUDIT_READ","PERFMON","BPF","CHECKPOINT_RESTORE"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"securebit":{"type":"array","items":{"anyOf":[{"enum":["NOROOT","NOROOT_LOCKED","NO_SETUID_FIXUP","NO_SETUID_FIXUP_LOCKED","KEEP_CAPS","KEEP_CAPS_LOCKED","NO_CAP_AMBIENT_RAISE","NO_CAP_AMBIENT_RAISE_LOCKED"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"cred_flag":{"type":"array","items":{"anyOf":[{"enum":["NO_NEW_PRIVS"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"open_flag":{"type":"array","items":{"anyOf":[{"enum":["READ","WRITE","APPEND","NONBLOCK","DSYNC","ASYNC","DIRECT","LARGEFILE","DIRECTORY","NOFOLLOW","NOATIME","SYNC","PATH","TMPFILE","UNLINKED"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"fd_flag":{"type":"array","items":{"anyOf":[{"enum":["CLOEXEC"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"mnt_flag":{"type":"array","items":{"anyOf":[{"enum":["RDONLY","NOSUID","NODEV","NOEXEC","NOATIME","NODIRATIME","RELATIME","NOSYMFOLLOW","SHARED","SLAVE","UNBINDABLE"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"netdev_flag":{"type":"array","items":{"anyOf":[{"enum":["UP","BROADCAST","LOOPBACK","POINTOPOINT","RUNNING","NOARP","PROMISC","ALLMULTI","MULTICAST","LOWER_UP"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"sa_flag":{"type":"array","items":{"anyOf":[{"enum":["NOCLDSTOP","NOCLDWAIT","SIGINFO","ONSTACK","RESTART","NODEFER","RESETHAND","RESTORER","UNSUPPORTED","EXPOSE_TAGBITS"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"signal_flag":{"type":"array","items":{"anyOf":[{"enum":["GROUP_EXIT","STOPPED"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"task_flag":{"type":"array","items":{"anyOf":[{"enum":["EXITING","FORKNOEXEC","SUPERPRIV","RANDOMIZE"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"sighand_flag":{"type":"array","items":{"anyOf":[{"enum":["HANDLERS_KNOWN"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"vm_flag":{"type":"array","items":{"anyOf":[{"enum":["READ","WRITE","EXEC","MAYREAD","MAYWRITE","MAYEXEC","GROWSDOWN","DENYWRITE","EXECUTABLE","DONTEXPAND","ACCOUNT","ALWAYSDUMP","CAN_NONLINEAR","SHARED","MAYSHARE","GROWSUP","PFNMAP","LOCKED","IO","SEQ_READ","RAND_READ","DONTCOPY","NORESERVE","HUGETLB","NONLINEAR","INSERTPAGE","MIXEDMAP","HUGEPAGE","NOHUGEPAGE","MERGEABLE","DONTDUMP","SOFTDIRTY","WIPEONFORK","SYNC","LOCKONFAULT","UFFD_MISSING","UFFD_WP","UFFD_MINOR","SHADOW_STACK","DROPPABLE","SEALED","MTE","BTI","MAYBE_GUARD"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"cr_mount":{"type":"object","additionalProperties":false,"required":["mntId","parentId","devMajor","devMinor","mntFlags","root","mountpoint","fstype","source","options"],"properties":{"mntId":{"description":"ID of the mount, unique while it is mounted.","$ref":"#/$defs/u32"},"parentId":{"description":"ID of the mount it is mounted on.","$ref":"#/$defs/u32"},"devMajor":{"description":"Major number of the device its files are on.","$ref":"#/$defs/u32"},"devMinor":{"description":"Minor number of the device its files are on.","$ref":"#/$defs/u32"},"mntFlags":{"description":"Options and propagation of the mount itself.","$ref":"#/$defs/mnt_flag"},"root":{"description":"Directory of the file system that forms the root of this mount.","type":"string"},"mountpoint":{"description":"Where it is mounted, from the root directory of the dumped task.","type":"string"},"fstype":{"description":"Type of the file system, with its subtype behind a dot.","type":"string"},"source":{"description":"What was mounted, as the file system names it.","type":"string"},"options":{"description":"Options of the file system, comma-separated.","type":"string"},"extra":{"$ref":"#/$defs/base64"}}},"cr_netdev":{"type":"object","additionalProperties":false,"required":["ifindex","hwtype","devFlags","mtu","rxBytes","rxPackets","txBytes","txPackets","name"],"properties":{"ifindex":{"description":"Index of the device in its namespace.","$ref":"#/$defs/u32"},"hwtype":{"description":"Hardware type, an ARPHRD_* number.","$ref":"#/$defs/u32"},"devFlags":{"description":"State and abilities of the device.","$ref":"#/$defs/netdev_flag"},"mtu":{"description":"Largest packet.","$ref":"#/$defs/u64"},"rxBytes":{"description":"Received data.","$ref":"#/$defs/u64"},"rxPackets":{"description":"Received packets.","$ref":"#/$defs/u64"},"txBytes":{"description":"Sent data.","$ref":"#/$defs/u64"},"txPackets":{"description":"Sent packets.","$ref":"#/$defs/u64"},"name":{"description":"Name of the device.","type":"string"},"extra":{"$ref":"#/$defs/base64"}}},"cr_auxv":{"type":"object","additionalProperties":false,"required":["aType","aVal"],"properties":{"aType":{"description":"What the entry tells, an AT_* number.","$ref":"#/$defs/u64"},"aVal":{"description":"Its value.","$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}},"cr_fd":{"type":"object","additionalProperties":false,"required":["fd","fdFlags","file"],"properties":{"fd":{"description":"Number of the descriptor.","$ref":"#/$defs/u32"},"fdFlags":{"description":"Flags of the descriptor.","$ref":"#/$defs/fd_flag"},"file":{"description":"What it refers to.","$ref":"#/$defs/reference"},"extra":{"$ref":"#/$defs/base64"}}},"cr_rlimit":{"type":"object","additionalProperties":false,"required":["rlimCur","rlimMax"],"properties":{"rlimCur":{"description":"Soft limit; 2^64-1 is no limit.","$ref":"#/$defs/u64"},"rlimMax":{"description":"Hard limit; 2^64-1 is no limit.","$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}},"cr_sigaction":{"type":"object","additionalProperties":false,"required":["saHandler","saFlags","saRestorer","saMask"],"properties":{"saHandler":{"description":"Address of the handler. 0 is the default action, 1 ignores the signal, and 2^64-1 is a handler whose address is not known.","$ref":"#/$defs/u64"},"saFlags":{"description":"How the handler is called.","$ref":"#/$defs/sa_flag"},"saRestorer":{"description":"Where the handler returns to.","$ref":"#/$defs/u64"},"saMask":{"description":"Signals blocked while the handler runs; bit N - 1 stands for signal N.","$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}},"UTS_NS":{"description":"A UTS namespace, the names that uname(2) reports inside it.","type":"object","additionalProperties":false,"required":["type","sysname","nodename","release","version","machine","domainname"],"properties":{"type":{"const":"UTS_NS"},"sysname":{"description":"Name of the operating system.","type":"string"},"nodename":{"description":"Host name of the container.","type":"string"},"release":{"description":"Release of the kernel.","type":"string"},"version":{"description":"Build of the kernel.","type":"string"},"machine":{"description":"Hardware name, as the personality of the dumping task shows it.","type":"string"},"domainname":{"description":"NIS domain name of the container.","type":"string"},"extra":{"$ref":"#/$defs/base64"}}},"CRED":{"description":"Credentials of a task, or those a file was opened with.","type":"object","additionalProperties":false,"required":["type","uid","gid","suid","sgid","euid","egid","fsuid","fsgid","capInheritable","capPermitted","capEffective","capBset"],"properties":{"type":{"const":"CRED"},"uid":{"description":"Real user ID.","$ref":"#/$defs/u32"},"gid":{"description":"Real group ID.","$ref":"#/$defs/u32"},"suid":{"description":"Saved set-user-ID.","$ref":"#/$defs/u32"},"sgid":{"description":"Saved set-group-ID.","$ref":"#/$defs/u32"},"euid":{"description":"Effective user ID.","$ref":"#/$defs/u32"},"egid":{"description":"Effective group ID.","$ref":"#/$defs/u32"},"fsuid":{"description":"User ID for access to files.","$ref":"#/$defs/u32"},"fsgid":{"description":"Group ID for access to files.","$ref":"#/$defs/u32"},"capInheritable":{"description":"Capabilities kept across execve(2) of a file that inherits them.","$ref":"#/$defs/capability"},"capPermitted":{"description":"Capabilities the task may make effective.","$ref":"#/$defs/capability"},"capEffective":{"description":"Capabilities the kernel checks.","$ref":"#/$defs/capability"},"capBset":{"description":"Bounding set, the most that execve(2) can grant.","$ref":"#/$defs/capability"},"capAmbient":{"description":"Capabilities kept across execve(2) of an unprivileged file.","$ref":"#/$defs/capability"},"securebits":{"description":"How the kernel treats user ID 0.","$ref":"#/$defs/securebit"},"credFlags":{"description":"Flags of the credentials as a whole.","$ref":"#/$defs/cred_flag"},"groups":{"description":"Supplementary group IDs, in the kernel's order.","type":"array","items":{"$ref":"#/$defs/listed"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"groupsEntsize":{"description":"Entry size of an empty table of a newer revision.","$ref":"#/$defs/u32"}},"dependentRequired":{"capAmbient":["securebits","credFlags","groups"],"securebits":["capAmbient","credFlags","groups"],"credFlags":["capAmbient","securebits","groups"],"groups":["capAmbient","securebits","credFlags"],"extra":["capAmbient","securebits","credFlags","groups"],"extraTail":["capAmbient","securebits","credFlags","groups"]}},"IPC_NS":{"description":"An IPC namespace, the limits and use of its System V objects.","type":"object","additionalProperties":false,"required":["type","semMsl","semMns","semOpm","semMni","msgCtlmax","msgCtlmnb","msgCtlmni","shmCtlmax","shmCtlall","shmCtlmni","usedSems","msgBytes","msgHdrs","shmTot"],"properties":{"type":{"const":"IPC_NS"},"semMsl":{"description":"Most semaphores in a set.","$ref":"#/$defs/u64"},"semMns":{"description":"Most semaphores in all sets together.","$ref":"#/$defs/u64"},"semOpm":{"description":"Most operations in one semop(2).","$ref":"#/$defs/u64"},"semMni":{"description":"Most semaphore sets.","$ref":"#/$defs/u64"},"msgCtlmax":{"description":"Longest message.","$ref":"#/$defs/u64"},"msgCtlmnb":{"description":"Most data in a message queue.","$ref":"#/$defs/u64"},"msgCtlmni":{"description":"Most message queues.","$ref":"#/$defs/u64"},"shmCtlmax":{"description":"Largest shared memory segment.","$ref":"#/$defs/u64"},"shmCtlall":{"description":"Most shared memory in all segments together.","$ref":"#/$defs/u64"},"shmCtlmni":{"description":"Most shared memory segments.","$ref":"#/$defs/u64"},"usedSems":{"description":"Semaphores in use.","$ref":"#/$defs/u64"},"msgBytes":{"description":"Length of the messages that wait in queues, together.","$ref":"#/$defs/u64"},"msgHdrs":{"description":"Messages that wait in queues.","$ref":"#/$defs/u64"},"shmTot":{"description":"Shared memory in all segments together.","$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}},"MNT_NS":{"description":"A mount namespace, the tree of mounts that its tasks see.","type":"object","additionalProperties":false,"required":["type","mounts"],"properties":{"type":{"const":"MNT_NS"},"mounts":{"description":"Every mount of the namespace, in the order of /proc/PID/mountinfo.","type":"array","items":{"$ref":"#/$defs/cr_mount"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"mountsEntsize":{"description":"Entry size of an empty table of a newer revision.","$ref":"#/$defs/u32"}}},"PID_NS":{"description":"A PID namespace.","type":"object","additionalProperties":false,"required":["type","level","lastPid","parent"],"properties":{"type":{"const":"PID_NS"},"level":{"description":"Depth below the root PID namespace of the container, which has 0.","$ref":"#/$defs/u32"},"lastPid":{"description":"Number that was given out last.","$ref":"#/$defs/u32"},"parent":{"description":"Namespace it was created in.","$ref":"#/$defs/reference"},"extra":{"$ref":"#/$defs/base64"}}},"NET_NS":{"description":"A network namespace and its devices.","type":"object","additionalProperties":false,"required":["type","netdevs"],"properties":{"type":{"const":"NET_NS"},"netdevs":{"description":"Every device, loopback included.","type":"array","items":{"$ref":"#/$defs/cr_netdev"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"netdevsEntsize":{"description":"Entry size of an empty table of a newer revision.","$ref":"#/$defs/u32"}}},"NSPROXY":{"description":"The set of namespaces that tasks share.","type":"object","additionalProperties":false,"required":["type","utsNs","ipcNs","mntNs","pidNs","netNs"],"properties":{"type":{"const":"NSPROXY"},"utsNs":{"description":"UTS namespace.","$ref":"#/$defs/reference"},"ipcNs":{"description":"IPC namespace.","$ref":"#/$defs/reference"},"mntNs":{"description":"Mount namespace.","$ref":"#/$defs/reference"},"pidNs":{"description":"PID namespace of the tasks themselves.","$ref":"#/$defs/reference"},"netNs":{"description":"Network namespace.","$ref":"#/$defs/reference"},"extra":{"$ref":"#/$defs/base64"}}},"FILE":{"description":"An open file description. Descriptors that came from dup(2) or fork(2) refer to one FILE; a mapped file and an executable have one too.","type":"object","additionalProperties":false,"required":["type","fFlags","fPos","iMode","iNlink","iIno","iSize","devMajor","devMinor","rdevMajor","rdevMinor","fCred","path","fstype"],"properties":{"type":{"const":"FILE"},"fFlags":{"description":"Access mode and status flags.","$ref":"#/$defs/open_flag"},"fPos":{"description":"Position of the next read or write.","$ref":"#/$defs/u64"},"iMode":{"description":"Type and permissions, as stat(2) has them in st_mode.","$ref":"#/$defs/u32"},"iNlink":{"description":"Number of hard links.","$ref":"#/$defs/u32"},"iIno":{"description":"Inode number.","$ref":"#/$defs/u64"},"iSize":{"description":"Size of the file.","$ref":"#/$defs/u64"},"devMajor":{"description":"Major number of the device that the file is on.","$ref":"#/$defs/u32"},"devMinor":{"description":"Minor number of the device that the file is on.","$ref":"#/$defs/u32"},"rdevMajor":{"description":"Major number of the device that a device file stands for.","$ref":"#/$defs/u32"},"rdevMinor":{"description":"Minor number of the device that a device file stands for.","$ref":"#/$defs/u32"},"fCred":{"description":"Credentials it was opened with.","$ref":"#/$defs/reference"},"path":{"description":"Path in the mount namespace of the task, or what the kernel calls a file without one.","type":"string"},"fstype":{"description":"Type of the file system.","type":"string"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}},"MM_STRUCT":{"description":"An address space. Its mappings are the VMA objects that refer to it.","type":"object","additionalProperties":false,"required":["type","startCode","endCode","startData","endData","startBrk","brk","startStack","argStart","argEnd","envStart","envEnd","defFlags","exeFile","totalVm","lockedVm","pinnedVm","dataVm","execVm","stackVm","hiwaterRss","hiwaterVm","anonRss","fileRss","shmemRss","swap","pgtables","auxv"],"properties":{"type":{"const":"MM_STRUCT"},"startCode":{"description":"First address of the program text.","$ref":"#/$defs/u64"},"endCode":{"description":"First address behind the program text.","$ref":"#/$defs/u64"},"startData":{"description":"First address of the initialised data.","$ref":"#/$defs/u64"},"endData":{"description":"First address behind the initialised data.","$ref":"#/$defs/u64"},"startBrk":{"description":"First address of the heap.","$ref":"#/$defs/u64"},"brk":{"description":"First address behind the heap.","$ref":"#/$defs/u64"},"startStack":{"description":"Bottom of the stack of the first thread.","$ref":"#/$defs/u64"},"argStart":{"description":"First address of the command line.","$ref":"#/$defs/u64"},"argEnd":{"description":"First address behind the command line.","$ref":"#/$defs/u64"},"envStart":{"description":"First address of the environment.","$ref":"#/$defs/u64"},"envEnd":{"description":"First address behind the environment.","$ref":"#/$defs/u64"},"defFlags":{"description":"Flags that every new mapping gets.","$ref":"#/$defs/vm_flag"},"exeFile":{"description":"The executable.","$ref":"#/$defs/reference"},"totalVm":{"description":"Mapped memory.","$ref":"#/$defs/u64"},"lockedVm":{"description":"Memory locked against swapping.","$ref":"#/$defs/u64"},"pinnedVm":{"description":"Memory pinned for devices.","$ref":"#/$defs/u64"},"dataVm":{"description":"Private writable memory without the stack.","$ref":"#/$defs/u64"},"execVm":{"description":"Executable memory that is not writable.","$ref":"#/$defs/u64"},"stackVm":{"description":"Memory of the stack.","$ref":"#/$defs/u64"},"hiwaterRss":{"description":"Highest amount of resident memory so far.","$ref":"#/$defs/u64"},"hiwaterVm":{"description":"Highest amount of mapped memory so far.","$ref":"#/$defs/u64"},"anonRss":{"description":"Resident anonymous memory.","$ref":"#/$defs/u64"},"fileRss":{"description":"Resident memory backed by files.","$ref":"#/$defs/u64"},"shmemRss":{"description":"Resident memory of shared mappings and tmpfs.","$ref":"#/$defs/u64"},"swap":{"description":"Anonymous memory that is swapped out.","$ref":"#/$defs/u64"},"pgtables":{"description":"Page tables.","$ref":"#/$defs/u64"},"auxv":{"description":"Auxiliary vector that the program was started with.","type":"array","items":{"$ref":"#/$defs/cr_auxv"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"auxvEntsize":{"description":"Entry size of an empty table of a newer revision.","$ref":"#/$defs/u32"}}},"VMA":{"description":"A mapping of an address space: whole pages, in ascending order and disjoint within one MM_STRUCT.","type":"object","additionalProperties":false,"required":["type","mm","vmStart","vmEnd","vmFlags","vmPgoff","file","name"],"properties":{"type":{"const":"VMA"},"mm":{"description":"Address space it belongs to.","$ref":"#/$defs/reference"},"vmStart":{"description":"First address.","$ref":"#/$defs/u64"},"vmEnd":{"description":"First address behind it.","$ref":"#/$defs/u64"},"vmFlags":{"description":"Protection and behaviour.","$ref":"#/$defs/vm_flag"},"vmPgoff":{"description":"Where in the file the mapping starts.","$ref":"#/$defs/u64"},"file":{"description":"File that is mapped.","$ref":"#/$defs/reference"},"name":{"description":"What the kernel calls memory that has no file, `[heap]` or `[stack]` say.","type":"string"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}},"PAGES":{"description":"A run of pages of a mapping, with their bytes. What no PAGES object holds reads as zero or, in a mapped file, as the file has it.","type":"object","additionalProperties":false,"required":["type","vma","vaddr","pageSize","nrPages","data"],"properties":{"type":{"const":"PAGES"},"vma":{"description":"Mapping that the pages belong to.","$ref":"#/$defs/reference"},"vaddr":{"description":"Address of the first page.","$ref":"#/$defs/u64"},"pageSize":{"description":"Size of a page.","$ref":"#/$defs/u64"},"nrPages":{"description":"Number of pages.","$ref":"#/$defs/u64"},"data":{"description":"Bytes of the pages, one after the other.","$ref":"#/$defs/base64"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}},"FILES_STRUCT":{"description":"A table of file descriptors, shared by the threads of a process.","type":"object","additionalProperties":false,"required":["type","maxFds","fds"],"properties":{"type":{"const":"FILES_STRUCT"},"maxFds":{"description":"Descriptors that the table has room for.","$ref":"#/$defs/u64"},"fds":{"description":"Open descriptors in ascending order.","type":"array","items":{"$ref":"#/$defs/cr_fd"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"fdsEntsize":{"description":"Entry size of an empty table of a newer revision.","$ref":"#/$defs/u32"}}},"FS_STRUCT":{"description":"What a task makes of paths and of new files.","type":"object","additionalProperties":false,"required":["type","umask","root","pwd"],"properties":{"type":{"const":"FS_STRUCT"},"umask":{"description":"Permissions that new files don't get.","$ref":"#/$defs/u32"},"root":{"description":"Root directory.","type":"string"},"pwd":{"description":"Working directory.","type":"string"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}},"SIGNAL_STRUCT":{"description":"What the threads of a process share, such as pending signals, limits, statistics.","type":"object","additionalProperties":false,"required":["type","sharedPending","signalFlags","utime","stime","cutime","cstime","minFlt","majFlt","cminFlt","cmajFlt","nvcsw","nivcsw","rchar","wchar","syscr","syscw","readBytes","writeBytes","pgrp","session","rlimits"],"properties":{"type":{"const":"SIGNAL_STRUCT"},"sharedPending":{"description":"Signals that wait for any thread; bit N - 1 stands for signal N.","$ref":"#/$defs/u64"},"signalFlags":{"description":"State of the process as a whole.","$ref":"#/$defs/signal_flag"},"utime":{"description":"Time in user mode.","$ref":"#/$defs/u64"},"stime":{"description":"Time in the kernel.","$ref":"#/$defs/u64"},"cutime":{"description":"Time in user mode of children that were waited for.","$ref":"#/$defs/u64"},"cstime":{"description":"Time in the kernel of children that were waited for.","$ref":"#/$defs/u64"},"minFlt":{"description":"Page faults served without I/O.","$ref":"#/$defs/u64"},"majFlt":{"description":"Page faults served with I/O.","$ref":"#/$defs/u64"},"cminFlt":{"description":"Page faults without I/O of children that were waited for.","$ref":"#/$defs/u64"},"cmajFlt":{"description":"Page faults with I/O of children that were waited for.","$ref":"#/$defs/u64"},"nvcsw":{"description":"Voluntary context switches.","$ref":"#/$defs/u64"},"nivcsw":{"description":"Involuntary context switches.","$ref":"#/$defs/u64"},"rchar":{"description":"Data that read calls returned.","$ref":"#/$defs/u64"},"wchar":{"description":"Data that write calls took.","$ref":"#/$defs/u64"},"syscr":{"description":"Read calls.","$ref":"#/$defs/u64"},"syscw":{"description":"Write calls.","$ref":"#/$defs/u64"},"readBytes":{"description":"Data fetched from storage.","$ref":"#/$defs/u64"},"writeBytes":{"description":"Data sent to storage.","$ref":"#/$defs/u64"},"pgrp":{"description":"Process group.","$ref":"#/$defs/reference"},"session":{"description":"Session.","$ref":"#/$defs/reference"},"rlimits":{"description":"Resource limits, indexed by RLIMIT_* number.","type":"array","items":{"$ref":"#/$defs/cr_rlimit"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"rlimitsEntsize":{"description":"Entry size of an empty table of a newer revision.","$ref":"#/$defs/u32"}}},"SIGHAND_STRUCT":{"description":"What happens at each signal.","type":"object","additionalProperties":false,"required":["type","sighandFlags","actions"],"properties":{"type":{"const":"SIGHAND_STRUCT"},"sighandFlags":{"description":"How much is known of the handlers.","$ref":"#/$defs/sighand_flag"},"actions":{"description":"Action of every signal; index 0 is signal 1.","type":"array","items":{"$ref":"#/$defs/cr_sigaction"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"actionsEntsize":{"description":"Entry size of an empty table of a newer revision.","$ref":"#/$defs/u32"}}},"PID":{"description":"An identity that tasks, process groups and sessions are known by.","type":"object","additionalProperties":false,"required":["type","level","numbers"],"properties":{"type":{"const":"PID"},"level":{"description":"Depth of the PID namespace it was made in, below that of the container.","$ref":"#/$defs/u32"},"numbers":{"description":"Its number in every PID namespace, that of the container first.","type":"array","items":{"$ref":"#/$defs/listed"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"numbersEntsize":{"description":"Entry size of an empty table of a newer revision.","$ref":"#/$defs/u32"}}},"TASK_STRUCT":{"description":"A task, that is a process or one of its threads.","type":"object","additionalProperties":false,"required":["type","realCred","cred","comm","mm","pid","pgid","sid","fs","files","nsproxy","signal","sighand","parent","groupLeader","taskFlags","state","exitCode","exitSignal","policy","nice","rtPriority","blocked","pending","utime","stime","gtime","startTime","nvcsw","nivcsw","minFlt","majFlt","readBytes","writeBytes"],"properties":{"type":{"const":"TASK_STRUCT"},"realCred":{"description":"Credentials that others act upon the task with.","$ref":"#/$defs/reference"},"cred":{"description":"Credentials that the task acts with.","$ref":"#/$defs/reference"},"comm":{"description":"Name of the task.","type":"string"},"mm":{"description":"Address space.","$ref":"#/$defs/reference"},"pid":{"description":"Thread ID.","$ref":"#/$defs/reference"},"pgid":{"description":"Process group.","$ref":"#/$defs/reference"},"sid":{"description":"Session.","$ref":"#/$defs/reference"},"fs":{"description":"Root, working directory, umask.","$ref":"#/$defs/reference"},"files":{"description":"Descriptors.","$ref":"#/$defs/reference"},"nsproxy":{"description":"Namespaces.","$ref":"#/$defs/reference"},"signal":{"description":"What the threads of the process share.","$ref":"#/$defs/reference"},"sighand":{"description":"Signal actions.","$ref":"#/$defs/reference"},"parent":{"description":"Parent process.","$ref":"#/$defs/reference"},"groupLeader":{"description":"First thread of the process.","$ref":"#/$defs/reference"},"taskFlags":{"description":"State of the task beside what it was doing.","$ref":"#/$defs/task_flag"},"state":{"description":"What it was doing.","anyOf":[{"enum":["RUNNING","SLEEPING","DISK_SLEEP","STOPPED","TRACED","ZOMBIE","DEAD","IDLE"]},{"$ref":"#/$defs/u32"}]},"exitCode":{"description":"Wait status of a zombie.","$ref":"#/$defs/u32"},"exitSignal":{"description":"Signal that its parent gets when it ends.","$ref":"#/$defs/u32"},"policy":{"description":"Scheduling policy.","anyOf":[{"enum":["NORMAL","FIFO","RR","BATCH","IDLE","DEADLINE","EXT"]},{"$ref":"#/$defs/u32"}]},"nice":{"description":"Nice value, -20 to 19.","$ref":"#/$defs/s32"},"rtPriority":{"description":"Real-time priority, 0 for other policies.","$ref":"#/$defs/u32"},"blocked":{"description":"Signals it blocks; bit N - 1 stands for signal N.","$ref":"#/$defs/u64"},"pending":{"description":"Signals that wait for this thread; bit N - 1 stands for signal N.","$ref":"#/$defs/u64"},"utime":{"description":"Time in user mode.","$ref":"#/$defs/u64"},"stime":{"description":"Time in the kernel.","$ref":"#/$defs/u64"},"gtime":{"description":"Time spent running a guest.","$ref":"#/$defs/u64"},"startTime":{"description":"When it started, counted from boot.","$ref":"#/$defs/u64"},"nvcsw":{"description":"Voluntary context switches.","$ref":"#/$defs/u64"},"nivcsw":{"description":"Involuntary context switches.","$ref":"#/$defs/u64"},"minFlt":{"description":"Page faults served without I/O.","$ref":"#/$defs/u64"},"majFlt":{"description":"Page faults served with I/O.","$ref":"#/$defs/u64"},"readBytes":{"description":"Data fetched from storage.","$ref":"#/$defs/u64"},"writeBytes":{"description":"Data sent to storage.","$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}},"THREAD_X86_64":{"description":"Registers of a task on x86-64, in the order of struct user_regs_struct.","type":"object","additionalProperties":false,"required":["type","task","r15","r14","r13","r12","rbp","rbx","r11","r10","r9","r8","rax","rcx","rdx","rsi","rdi","origRax","rip","cs","eflags","rsp","ss","fsBase","gsBase","ds","es","fs","gs","xstate"],"properties":{"type":{"const":"THREAD_X86_64"},"task":{"description":"Task that the registers belong to.","$ref":"#/$defs/reference"},"r15":{"description":"Register R15.","$ref":"#/$defs/u64"},"r14":{"description":"Register R14.","$ref":"#/$defs/u64"},"r13":{"description":"Register R13.","$ref":"#/$defs/u64"},"r12":{"description":"Register R12.","$ref":"#/$defs/u64"},"rbp":{"description":"Register RBP.","$ref":"#/$defs/u64"},"rbx":{"description":"Register RBX.","$ref":"#/$defs/u64"},"r11":{"description":"Register R11.","$ref":"#/$defs/u64"},"r10":{"description":"Register R10.","$ref":"#/$defs/u64"},"r9":{"description":"Register R9.","$ref":"#/$defs/u64"},"r8":{"description":"Register R8.","$ref":"#/$defs/u64"},"rax":{"description":"Register RAX.","$ref":"#/$defs/u64"},"rcx":{"description":"Register RCX.","$ref":"#/$defs/u64"},"rdx":{"description":"Register RDX.","$ref":"#/$defs/u64"},"rsi":{"description":"Register RSI.","$ref":"#/$defs/u64"},"rdi":{"description":"Register RDI.","$ref":"#/$defs/u64"},"origRax":{"description":"Number of the system call it is in, -1 outside of one.","$ref":"#/$defs/u64"},"rip":{"description":"Instruction pointer.","$ref":"#/$defs/u64"},"cs":{"description":"Segment register CS.","$ref":"#/$defs/u64"},"eflags":{"description":"Flags register.","$ref":"#/$defs/u64"},"rsp":{"description":"Stack pointer.","$ref":"#/$defs/u64"},"ss":{"description":"Segment register SS.","$ref":"#/$defs/u64"},"fsBase":{"description":"Base address of FS, the thread pointer.","$ref":"#/$defs/u64"},"gsBase":{"description":"Base address of GS.","$ref":"#/$defs/u64"},"ds":{"description":"Segment register DS.","$ref":"#/$defs/u64"},"es":{"description":"Segment register ES.","$ref":"#/$defs/u64"},"fs":{"description":"Segment register FS.","$ref":"#/$defs/u64"},"gs":{"description":"Segment register GS.","$ref":"#/$defs/u64"},"xstate":{"description":"XSAVE area, as ptrace(2) gives it for NT_X86_XSTATE.","$ref":"#/$defs/base64"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}},"UNKNOWN":{"description":"An object of a kind that this revision does not know.","type":"object","additionalProperties":false,"required":["type","code","payload"],"properties":{"type":{"const":"UNKNOWN"},"code":{"$ref":"#/$defs/u32"},"payload":{"$ref":"#/$defs/base64"}}}}};
const pattern4 = new RegExp("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "u");
const schema32 = {"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/UTS_NS"},{"$ref":"#/$defs/CRED"},{"$ref":"#/$defs/IPC_NS"},{"$ref":"#/$defs/MNT_NS"},{"$ref":"#/$defs/PID_NS"},{"$ref":"#/$defs/NET_NS"},{"$ref":"#/$defs/NSPROXY"},{"$ref":"#/$defs/FILE"},{"$ref":"#/$defs/MM_STRUCT"},{"$ref":"#/$defs/VMA"},{"$ref":"#/$defs/PAGES"},{"$ref":"#/$defs/FILES_STRUCT"},{"$ref":"#/$defs/FS_STRUCT"},{"$ref":"#/$defs/SIGNAL_STRUCT"},{"$ref":"#/$defs/SIGHAND_STRUCT"},{"$ref":"#/$defs/PID"},{"$ref":"#/$defs/TASK_STRUCT"},{"$ref":"#/$defs/THREAD_X86_64"},{"$ref":"#/$defs/UNKNOWN"}]};
const schema33 = {"description":"A UTS namespace, the names that uname(2) reports inside it.","type":"object","additionalProperties":false,"required":["type","sysname","nodename","release","version","machine","domainname"],"properties":{"type":{"const":"UTS_NS"},"sysname":{"description":"Name of the operating system.","type":"string"},"nodename":{"description":"Host name of the container.","type":"string"},"release":{"description":"Release of the kernel.","type":"string"},"version":{"description":"Build of the kernel.","type":"string"},"machine":{"description":"Hardware name, as the personality of the dumping task shows it.","type":"string"},"domainname":{"description":"NIS domain name of the container.","type":"string"},"extra":{"$ref":"#/$defs/base64"}}};
const schema34 = {"type":"string","pattern":"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.type === undefined) && (missing0 = "type")) || ((data.sysname === undefined) && (missing0 = "sysname"))) || ((data.nodename === undefined) && (missing0 = "nodename"))) || ((data.release === undefined) && (missing0 = "release"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.machine === undefined) && (missing0 = "machine"))) || ((data.domainname === undefined) && (missing0 = "domainname"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "sysname")) || (key0 === "nodename")) || (key0 === "release")) || (key0 === "version")) || (key0 === "machine")) || (key0 === "domainname")) || (key0 === "extra"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("UTS_NS" !== data.type){
validate22.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "UTS_NS"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sysname !== undefined){
const _errs3 = errors;
if(typeof data.sysname !== "string"){
validate22.errors = [{instancePath:instancePath+"/sysname",schemaPath:"#/properties/sysname/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nodename !== undefined){
const _errs5 = errors;
if(typeof data.nodename !== "string"){
validate22.errors = [{instancePath:instancePath+"/nodename",schemaPath:"#/properties/nodename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release !== undefined){
const _errs7 = errors;
if(typeof data.release !== "string"){
validate22.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs9 = errors;
if(typeof data.version !== "string"){
validate22.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.machine !== undefined){
const _errs11 = errors;
if(typeof data.machine !== "string"){
validate22.errors = [{instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domainname !== undefined){
const _errs13 = errors;
if(typeof data.domainname !== "string"){
validate22.errors = [{instancePath:instancePath+"/domainname",schemaPath:"#/properties/domainname/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data7 = data.extra;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
validate22.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"description":"Credentials of a task, or those a file was opened with.","type":"object","additionalProperties":false,"required":["type","uid","gid","suid","sgid","euid","egid","fsuid","fsgid","capInheritable","capPermitted","capEffective","capBset"],"properties":{"type":{"const":"CRED"},"uid":{"description":"Real user ID.","$ref":"#/$defs/u32"},"gid":{"description":"Real group ID.","$ref":"#/$defs/u32"},"suid":{"description":"Saved set-user-ID.","$ref":"#/$defs/u32"},"sgid":{"description":"Saved set-group-ID.","$ref":"#/$defs/u32"},"euid":{"description":"Effective user ID.","$ref":"#/$defs/u32"},"egid":{"description":"Effective group ID.","$ref":"#/$defs/u32"},"fsuid":{"description":"User ID for access to files.","$ref":"#/$defs/u32"},"fsgid":{"description":"Group ID for access to files.","$ref":"#/$defs/u32"},"capInheritable":{"description":"Capabilities kept across execve(2) of a file that inherits them.","$ref":"#/$defs/capability"},"capPermitted":{"description":"Capabilities the task may make effective.","$ref":"#/$defs/capability"},"capEffective":{"description":"Capabilities the kernel checks.","$ref":"#/$defs/capability"},"capBset":{"description":"Bounding set, the most that execve(2) can grant.","$ref":"#/$defs/capability"},"capAmbient":{"description":"Capabilities kept across execve(2) of an unprivileged file.","$ref":"#/$defs/capability"},"securebits":{"description":"How the kernel treats user ID 0.","$ref":"#/$defs/securebit"},"credFlags":{"description":"Flags of the credentials as a whole.","$ref":"#/$defs/cred_flag"},"groups":{"description":"Supplementary group IDs, in the kernel's order.","type":"array","items":{"$ref":"#/$defs/listed"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"groupsEntsize":{"description":"Entry size of an empty table of a newer revision.","$ref":"#/$defs/u32"}},"dependentRequired":{"capAmbient":["securebits","credFlags","groups"],"securebits":["capAmbient","credFlags","groups"],"credFlags":["capAmbient","securebits","groups"],"groups":["capAmbient","securebits","credFlags"],"extra":["capAmbient","securebits","credFlags","groups"],"extraTail":["capAmbient","securebits","credFlags","groups"]}};
const schema36 = {"type":"integer","minimum":0,"maximum":4294967295};
const schema44 = {"type":"array","items":{"anyOf":[{"enum":["CHOWN","DAC_OVERRIDE","DAC_READ_SEARCH","FOWNER","FSETID","KILL","SETGID","SETUID","SETPCAP","LINUX_IMMUTABLE","NET_BIND_SERVICE","NET_BROADCAST","NET_ADMIN","NET_RAW","IPC_LOCK","IPC_OWNER","SYS_MODULE","SYS_RAWIO","SYS_CHROOT","SYS_PTRACE","SYS_PACCT","SYS_ADMIN","SYS_BOOT","SYS_NICE","SYS_RESOURCE","SYS_TIME","SYS_TTY_CONFIG","MKNOD","LEASE","AUDIT_WRITE","AUDIT_CONTROL","SETFCAP","MAC_OVERRIDE","MAC_ADMIN","SYSLOG","WAKE_ALARM","BLOCK_SUSPEND","AUDIT_READ","PERFMON","BPF","CHECKPOINT_RESTORE"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};
const schema49 = {"type":"array","items":{"anyOf":[{"enum":["NOROOT","NOROOT_LOCKED","NO_SETUID_FIXUP","NO_SETUID_FIXUP_LOCKED","KEEP_CAPS","KEEP_CAPS_LOCKED","NO_CAP_AMBIENT_RAISE","NO_CAP_AMBIENT_RAISE_LOCKED"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};
const schema50 = {"type":"array","items":{"anyOf":[{"enum":["NO_NEW_PRIVS"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};
const func1 = Object.prototype.hasOwnProperty;
const pattern6 = new RegExp("^bit(?:[0-9]|[1-5][0-9]|6[0-3])$", "u");
const schema51 = {"description":"A number of a list; an object where a newer revision appended to it.","anyOf":[{"$ref":"#/$defs/u32"},{"type":"object","additionalProperties":false,"required":["value","extra"],"properties":{"value":{"$ref":"#/$defs/u32"},"extra":{"$ref":"#/$defs/base64"}}}]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
const _errs2 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs2){
if((typeof data == "number") && (isFinite(data))){
if(data > 4294967295 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.value === undefined) && (missing0 = "value")) || ((data.extra === undefined) && (missing0 = "extra"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs6 = errors;
for(const key0 in data){
if(!((key0 === "value") || (key0 === "extra"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs6 === errors){
if(data.value !== undefined){
let data0 = data.value;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs8){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.extra !== undefined){
let data1 = data.extra;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err8 = {instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate24.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.type === undefined) && (missing0 = "type")) || ((data.uid === undefined) && (missing0 = "uid"))) || ((data.gid === undefined) && (missing0 = "gid"))) || ((data.suid === undefined) && (missing0 = "suid"))) || ((data.sgid === undefined) && (missing0 = "sgid"))) || ((data.euid === undefined) && (missing0 = "euid"))) || ((data.egid === undefined) && (missing0 = "egid"))) || ((data.fsuid === undefined) && (missing0 = "fsuid"))) || ((data.fsgid === undefined) && (missing0 = "fsgid"))) || ((data.capInheritable === undefined) && (missing0 = "capInheritable"))) || ((data.capPermitted === undefined) && (missing0 = "capPermitted"))) || ((data.capEffective === undefined) && (missing0 = "capEffective"))) || ((data.capBset === undefined) && (missing0 = "capBset"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("CRED" !== data.type){
validate23.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "CRED"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uid !== undefined){
let data1 = data.uid;
const _errs3 = errors;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate23.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate23.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate23.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gid !== undefined){
let data2 = data.gid;
const _errs6 = errors;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate23.errors = [{instancePath:instancePath+"/gid",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
validate23.errors = [{instancePath:instancePath+"/gid",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate23.errors = [{instancePath:instancePath+"/gid",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suid !== undefined){
let data3 = data.suid;
const _errs9 = errors;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate23.errors = [{instancePath:instancePath+"/suid",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
validate23.errors = [{instancePath:instancePath+"/suid",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate23.errors = [{instancePath:instancePath+"/suid",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sgid !== undefined){
let data4 = data.sgid;
const _errs12 = errors;
const _errs13 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate23.errors = [{instancePath:instancePath+"/sgid",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
validate23.errors = [{instancePath:instancePath+"/sgid",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate23.errors = [{instancePath:instancePath+"/sgid",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.euid !== undefined){
let data5 = data.euid;
const _errs15 = errors;
const _errs16 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate23.errors = [{instancePath:instancePath+"/euid",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
validate23.errors = [{instancePath:instancePath+"/euid",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate23.errors = [{instancePath:instancePath+"/euid",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.egid !== undefined){
let data6 = data.egid;
const _errs18 = errors;
const _errs19 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate23.errors = [{instancePath:instancePath+"/egid",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 4294967295 || isNaN(data6)){
validate23.errors = [{instancePath:instancePath+"/egid",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate23.errors = [{instancePath:instancePath+"/egid",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fsuid !== undefined){
let data7 = data.fsuid;
const _errs21 = errors;
const _errs22 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate23.errors = [{instancePath:instancePath+"/fsuid",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4294967295 || isNaN(data7)){
validate23.errors = [{instancePath:instancePath+"/fsuid",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate23.errors = [{instancePath:instancePath+"/fsuid",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fsgid !== undefined){
let data8 = data.fsgid;
const _errs24 = errors;
const _errs25 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate23.errors = [{instancePath:instancePath+"/fsgid",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4294967295 || isNaN(data8)){
validate23.errors = [{instancePath:instancePath+"/fsgid",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate23.errors = [{instancePath:instancePath+"/fsgid",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capInheritable !== undefined){
let data9 = data.capInheritable;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data9)){
var valid10 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs30 = errors;
const _errs31 = errors;
let valid11 = false;
const _errs32 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((data10 === "CHOWN") || (data10 === "DAC_OVERRIDE")) || (data10 === "DAC_READ_SEARCH")) || (data10 === "FOWNER")) || (data10 === "FSETID")) || (data10 === "KILL")) || (data10 === "SETGID")) || (data10 === "SETUID")) || (data10 === "SETPCAP")) || (data10 === "LINUX_IMMUTABLE")) || (data10 === "NET_BIND_SERVICE")) || (data10 === "NET_BROADCAST")) || (data10 === "NET_ADMIN")) || (data10 === "NET_RAW")) || (data10 === "IPC_LOCK")) || (data10 === "IPC_OWNER")) || (data10 === "SYS_MODULE")) || (data10 === "SYS_RAWIO")) || (data10 === "SYS_CHROOT")) || (data10 === "SYS_PTRACE")) || (data10 === "SYS_PACCT")) || (data10 === "SYS_ADMIN")) || (data10 === "SYS_BOOT")) || (data10 === "SYS_NICE")) || (data10 === "SYS_RESOURCE")) || (data10 === "SYS_TIME")) || (data10 === "SYS_TTY_CONFIG")) || (data10 === "MKNOD")) || (data10 === "LEASE")) || (data10 === "AUDIT_WRITE")) || (data10 === "AUDIT_CONTROL")) || (data10 === "SETFCAP")) || (data10 === "MAC_OVERRIDE")) || (data10 === "MAC_ADMIN")) || (data10 === "SYSLOG")) || (data10 === "WAKE_ALARM")) || (data10 === "BLOCK_SUSPEND")) || (data10 === "AUDIT_READ")) || (data10 === "PERFMON")) || (data10 === "BPF")) || (data10 === "CHECKPOINT_RESTORE"))){
const err0 = {instancePath:instancePath+"/capInheritable/" + i0,schemaPath:"#/$defs/capability/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema44.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs32 === errors;
valid11 = valid11 || _valid0;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err1 = {instancePath:instancePath+"/capInheritable/" + i0,schemaPath:"#/$defs/capability/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"},message:"must match pattern \""+"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/capInheritable/" + i0,schemaPath:"#/$defs/capability/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs33 === errors;
valid11 = valid11 || _valid0;
if(!valid11){
const err3 = {instancePath:instancePath+"/capInheritable/" + i0,schemaPath:"#/$defs/capability/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs30 === errors;
if(!valid10){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/capInheritable",schemaPath:"#/$defs/capability/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capPermitted !== undefined){
let data11 = data.capPermitted;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data11)){
var valid13 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs38 = errors;
const _errs39 = errors;
let valid14 = false;
const _errs40 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((data12 === "CHOWN") || (data12 === "DAC_OVERRIDE")) || (data12 === "DAC_READ_SEARCH")) || (data12 === "FOWNER")) || (data12 === "FSETID")) || (data12 === "KILL")) || (data12 === "SETGID")) || (data12 === "SETUID")) || (data12 === "SETPCAP")) || (data12 === "LINUX_IMMUTABLE")) || (data12 === "NET_BIND_SERVICE")) || (data12 === "NET_BROADCAST")) || (data12 === "NET_ADMIN")) || (data12 === "NET_RAW")) || (data12 === "IPC_LOCK")) || (data12 === "IPC_OWNER")) || (data12 === "SYS_MODULE")) || (data12 === "SYS_RAWIO")) || (data12 === "SYS_CHROOT")) || (data12 === "SYS_PTRACE")) || (data12 === "SYS_PACCT")) || (data12 === "SYS_ADMIN")) || (data12 === "SYS_BOOT")) || (data12 === "SYS_NICE")) || (data12 === "SYS_RESOURCE")) || (data12 === "SYS_TIME")) || (data12 === "SYS_TTY_CONFIG")) || (data12 === "MKNOD")) || (data12 === "LEASE")) || (data12 === "AUDIT_WRITE")) || (data12 === "AUDIT_CONTROL")) || (data12 === "SETFCAP")) || (data12 === "MAC_OVERRIDE")) || (data12 === "MAC_ADMIN")) || (data12 === "SYSLOG")) || (data12 === "WAKE_ALARM")) || (data12 === "BLOCK_SUSPEND")) || (data12 === "AUDIT_READ")) || (data12 === "PERFMON")) || (data12 === "BPF")) || (data12 === "CHECKPOINT_RESTORE"))){
const err4 = {instancePath:instancePath+"/capPermitted/" + i1,schemaPath:"#/$defs/capability/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema44.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs40 === errors;
valid14 = valid14 || _valid1;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err5 = {instancePath:instancePath+"/capPermitted/" + i1,schemaPath:"#/$defs/capability/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"},message:"must match pattern \""+"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/capPermitted/" + i1,schemaPath:"#/$defs/capability/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs41 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const err7 = {instancePath:instancePath+"/capPermitted/" + i1,schemaPath:"#/$defs/capability/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
var valid13 = _errs38 === errors;
if(!valid13){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/capPermitted",schemaPath:"#/$defs/capability/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capEffective !== undefined){
let data13 = data.capEffective;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data13)){
var valid16 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
const _errs46 = errors;
const _errs47 = errors;
let valid17 = false;
const _errs48 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((data14 === "CHOWN") || (data14 === "DAC_OVERRIDE")) || (data14 === "DAC_READ_SEARCH")) || (data14 === "FOWNER")) || (data14 === "FSETID")) || (data14 === "KILL")) || (data14 === "SETGID")) || (data14 === "SETUID")) || (data14 === "SETPCAP")) || (data14 === "LINUX_IMMUTABLE")) || (data14 === "NET_BIND_SERVICE")) || (data14 === "NET_BROADCAST")) || (data14 === "NET_ADMIN")) || (data14 === "NET_RAW")) || (data14 === "IPC_LOCK")) || (data14 === "IPC_OWNER")) || (data14 === "SYS_MODULE")) || (data14 === "SYS_RAWIO")) || (data14 === "SYS_CHROOT")) || (data14 === "SYS_PTRACE")) || (data14 === "SYS_PACCT")) || (data14 === "SYS_ADMIN")) || (data14 === "SYS_BOOT")) || (data14 === "SYS_NICE")) || (data14 === "SYS_RESOURCE")) || (data14 === "SYS_TIME")) || (data14 === "SYS_TTY_CONFIG")) || (data14 === "MKNOD")) || (data14 === "LEASE")) || (data14 === "AUDIT_WRITE")) || (data14 === "AUDIT_CONTROL")) || (data14 === "SETFCAP")) || (data14 === "MAC_OVERRIDE")) || (data14 === "MAC_ADMIN")) || (data14 === "SYSLOG")) || (data14 === "WAKE_ALARM")) || (data14 === "BLOCK_SUSPEND")) || (data14 === "AUDIT_READ")) || (data14 === "PERFMON")) || (data14 === "BPF")) || (data14 === "CHECKPOINT_RESTORE"))){
const err8 = {instancePath:instancePath+"/capEffective/" + i2,schemaPath:"#/$defs/capability/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema44.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs48 === errors;
valid17 = valid17 || _valid2;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err9 = {instancePath:instancePath+"/capEffective/" + i2,schemaPath:"#/$defs/capability/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"},message:"must match pattern \""+"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/capEffective/" + i2,schemaPath:"#/$defs/capability/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs49 === errors;
valid17 = valid17 || _valid2;
if(!valid17){
const err11 = {instancePath:instancePath+"/capEffective/" + i2,schemaPath:"#/$defs/capability/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
var valid16 = _errs46 === errors;
if(!valid16){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/capEffective",schemaPath:"#/$defs/capability/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capBset !== undefined){
let data15 = data.capBset;
const _errs51 = errors;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data15)){
var valid19 = true;
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
const _errs54 = errors;
const _errs55 = errors;
let valid20 = false;
const _errs56 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((data16 === "CHOWN") || (data16 === "DAC_OVERRIDE")) || (data16 === "DAC_READ_SEARCH")) || (data16 === "FOWNER")) || (data16 === "FSETID")) || (data16 === "KILL")) || (data16 === "SETGID")) || (data16 === "SETUID")) || (data16 === "SETPCAP")) || (data16 === "LINUX_IMMUTABLE")) || (data16 === "NET_BIND_SERVICE")) || (data16 === "NET_BROADCAST")) || (data16 === "NET_ADMIN")) || (data16 === "NET_RAW")) || (data16 === "IPC_LOCK")) || (data16 === "IPC_OWNER")) || (data16 === "SYS_MODULE")) || (data16 === "SYS_RAWIO")) || (data16 === "SYS_CHROOT")) || (data16 === "SYS_PTRACE")) || (data16 === "SYS_PACCT")) || (data16 === "SYS_ADMIN")) || (data16 === "SYS_BOOT")) || (data16 === "SYS_NICE")) || (data16 === "SYS_RESOURCE")) || (data16 === "SYS_TIME")) || (data16 === "SYS_TTY_CONFIG")) || (data16 === "MKNOD")) || (data16 === "LEASE")) || (data16 === "AUDIT_WRITE")) || (data16 === "AUDIT_CONTROL")) || (data16 === "SETFCAP")) || (data16 === "MAC_OVERRIDE")) || (data16 === "MAC_ADMIN")) || (data16 === "SYSLOG")) || (data16 === "WAKE_ALARM")) || (data16 === "BLOCK_SUSPEND")) || (data16 === "AUDIT_READ")) || (data16 === "PERFMON")) || (data16 === "BPF")) || (data16 === "CHECKPOINT_RESTORE"))){
const err12 = {instancePath:instancePath+"/capBset/" + i3,schemaPath:"#/$defs/capability/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema44.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid3 = _errs56 === errors;
valid20 = valid20 || _valid3;
const _errs57 = errors;
if(errors === _errs57){
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err13 = {instancePath:instancePath+"/capBset/" + i3,schemaPath:"#/$defs/capability/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"},message:"must match pattern \""+"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/capBset/" + i3,schemaPath:"#/$defs/capability/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid3 = _errs57 === errors;
valid20 = valid20 || _valid3;
if(!valid20){
const err15 = {instancePath:instancePath+"/capBset/" + i3,schemaPath:"#/$defs/capability/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
var valid19 = _errs54 === errors;
if(!valid19){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/capBset",schemaPath:"#/$defs/capability/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capAmbient !== undefined){
let data17 = data.capAmbient;
const _errs59 = errors;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data17)){
var valid22 = true;
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
const _errs62 = errors;
const _errs63 = errors;
let valid23 = false;
const _errs64 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((data18 === "CHOWN") || (data18 === "DAC_OVERRIDE")) || (data18 === "DAC_READ_SEARCH")) || (data18 === "FOWNER")) || (data18 === "FSETID")) || (data18 === "KILL")) || (data18 === "SETGID")) || (data18 === "SETUID")) || (data18 === "SETPCAP")) || (data18 === "LINUX_IMMUTABLE")) || (data18 === "NET_BIND_SERVICE")) || (data18 === "NET_BROADCAST")) || (data18 === "NET_ADMIN")) || (data18 === "NET_RAW")) || (data18 === "IPC_LOCK")) || (data18 === "IPC_OWNER")) || (data18 === "SYS_MODULE")) || (data18 === "SYS_RAWIO")) || (data18 === "SYS_CHROOT")) || (data18 === "SYS_PTRACE")) || (data18 === "SYS_PACCT")) || (data18 === "SYS_ADMIN")) || (data18 === "SYS_BOOT")) || (data18 === "SYS_NICE")) || (data18 === "SYS_RESOURCE")) || (data18 === "SYS_TIME")) || (data18 === "SYS_TTY_CONFIG")) || (data18 === "MKNOD")) || (data18 === "LEASE")) || (data18 === "AUDIT_WRITE")) || (data18 === "AUDIT_CONTROL")) || (data18 === "SETFCAP")) || (data18 === "MAC_OVERRIDE")) || (data18 === "MAC_ADMIN")) || (data18 === "SYSLOG")) || (data18 === "WAKE_ALARM")) || (data18 === "BLOCK_SUSPEND")) || (data18 === "AUDIT_READ")) || (data18 === "PERFMON")) || (data18 === "BPF")) || (data18 === "CHECKPOINT_RESTORE"))){
const err16 = {instancePath:instancePath+"/capAmbient/" + i4,schemaPath:"#/$defs/capability/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema44.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid4 = _errs64 === errors;
valid23 = valid23 || _valid4;
const _errs65 = errors;
if(errors === _errs65){
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err17 = {instancePath:instancePath+"/capAmbient/" + i4,schemaPath:"#/$defs/capability/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"},message:"must match pattern \""+"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/capAmbient/" + i4,schemaPath:"#/$defs/capability/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid4 = _errs65 === errors;
valid23 = valid23 || _valid4;
if(!valid23){
const err19 = {instancePath:instancePath+"/capAmbient/" + i4,schemaPath:"#/$defs/capability/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
var valid22 = _errs62 === errors;
if(!valid22){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/capAmbient",schemaPath:"#/$defs/capability/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.securebits !== undefined){
let data19 = data.securebits;
const _errs67 = errors;
const _errs68 = errors;
if(errors === _errs68){
if(Array.isArray(data19)){
var valid25 = true;
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
const _errs70 = errors;
const _errs71 = errors;
let valid26 = false;
const _errs72 = errors;
if(!((((((((data20 === "NOROOT") || (data20 === "NOROOT_LOCKED")) || (data20 === "NO_SETUID_FIXUP")) || (data20 === "NO_SETUID_FIXUP_LOCKED")) || (data20 === "KEEP_CAPS")) || (data20 === "KEEP_CAPS_LOCKED")) || (data20 === "NO_CAP_AMBIENT_RAISE")) || (data20 === "NO_CAP_AMBIENT_RAISE_LOCKED"))){
const err20 = {instancePath:instancePath+"/securebits/" + i5,schemaPath:"#/$defs/securebit/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema49.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid5 = _errs72 === errors;
valid26 = valid26 || _valid5;
const _errs73 = errors;
if(errors === _errs73){
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
const err21 = {instancePath:instancePath+"/securebits/" + i5,schemaPath:"#/$defs/securebit/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"},message:"must match pattern \""+"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/securebits/" + i5,schemaPath:"#/$defs/securebit/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid5 = _errs73 === errors;
valid26 = valid26 || _valid5;
if(!valid26){
const err23 = {instancePath:instancePath+"/securebits/" + i5,schemaPath:"#/$defs/securebit/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
var valid25 = _errs70 === errors;
if(!valid25){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/securebits",schemaPath:"#/$defs/securebit/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credFlags !== undefined){
let data21 = data.credFlags;
const _errs75 = errors;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data21)){
var valid28 = true;
const len6 = data21.length;
for(let i6=0; i6<len6; i6++){
let data22 = data21[i6];
const _errs78 = errors;
const _errs79 = errors;
let valid29 = false;
const _errs80 = errors;
if(!(data22 === "NO_NEW_PRIVS")){
const err24 = {instancePath:instancePath+"/credFlags/" + i6,schemaPath:"#/$defs/cred_flag/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema50.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid6 = _errs80 === errors;
valid29 = valid29 || _valid6;
const _errs81 = errors;
if(errors === _errs81){
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
const err25 = {instancePath:instancePath+"/credFlags/" + i6,schemaPath:"#/$defs/cred_flag/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"},message:"must match pattern \""+"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/credFlags/" + i6,schemaPath:"#/$defs/cred_flag/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid6 = _errs81 === errors;
valid29 = valid29 || _valid6;
if(!valid29){
const err27 = {instancePath:instancePath+"/credFlags/" + i6,schemaPath:"#/$defs/cred_flag/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
}
var valid28 = _errs78 === errors;
if(!valid28){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/credFlags",schemaPath:"#/$defs/cred_flag/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groups !== undefined){
let data23 = data.groups;
const _errs83 = errors;
if(errors === _errs83){
if(Array.isArray(data23)){
var valid30 = true;
const len7 = data23.length;
for(let i7=0; i7<len7; i7++){
const _errs85 = errors;
if(!(validate24(data23[i7], {instancePath:instancePath+"/groups/" + i7,parentData:data23,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid30 = _errs85 === errors;
if(!valid30){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data25 = data.extra;
const _errs86 = errors;
const _errs87 = errors;
if(errors === _errs87){
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
validate23.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs86 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
let data26 = data.extraTail;
const _errs89 = errors;
const _errs90 = errors;
if(errors === _errs90){
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
validate23.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs89 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groupsEntsize !== undefined){
let data27 = data.groupsEntsize;
const _errs92 = errors;
const _errs93 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate23.errors = [{instancePath:instancePath+"/groupsEntsize",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs93){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 4294967295 || isNaN(data27)){
validate23.errors = [{instancePath:instancePath+"/groupsEntsize",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data27 < 0 || isNaN(data27)){
validate23.errors = [{instancePath:instancePath+"/groupsEntsize",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs92 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let missing1;
if(data.capAmbient !== undefined && ((((data.securebits === undefined) && (missing1 = "securebits")) || ((data.credFlags === undefined) && (missing1 = "credFlags"))) || ((data.groups === undefined) && (missing1 = "groups")))){
validate23.errors = [{instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "capAmbient",
    missingProperty: missing1,
    depsCount: 3,
    deps: "securebits, credFlags, groups"},message:"must have properties securebits, credFlags, groups when property capAmbient is present"}];
return false;
}
else {
if(data.securebits !== undefined && ((((data.capAmbient === undefined) && (missing1 = "capAmbient")) || ((data.credFlags === undefined) && (missing1 = "credFlags"))) || ((data.groups === undefined) && (missing1 = "groups")))){
validate23.errors = [{instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "securebits",
    missingProperty: missing1,
    depsCount: 3,
    deps: "capAmbient, credFlags, groups"},message:"must have properties capAmbient, credFlags, groups when property securebits is present"}];
return false;
}
else {
if(data.credFlags !== undefined && ((((data.capAmbient === undefined) && (missing1 = "capAmbient")) || ((data.securebits === undefined) && (missing1 = "securebits"))) || ((data.groups === undefined) && (missing1 = "groups")))){
validate23.errors = [{instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "credFlags",
    missingProperty: missing1,
    depsCount: 3,
    deps: "capAmbient, securebits, groups"},message:"must have properties capAmbient, securebits, groups when property credFlags is present"}];
return false;
}
else {
if(data.groups !== undefined && ((((data.capAmbient === undefined) && (missing1 = "capAmbient")) || ((data.securebits === undefined) && (missing1 = "securebits"))) || ((data.credFlags === undefined) && (missing1 = "credFlags")))){
validate23.errors = [{instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "groups",
    missingProperty: missing1,
    depsCount: 3,
    deps: "capAmbient, securebits, credFlags"},message:"must have properties capAmbient, securebits, credFlags when property groups is present"}];
return false;
}
else {
if(data.extra !== undefined && (((((data.capAmbient === undefined) && (missing1 = "capAmbient")) || ((data.securebits === undefined) && (missing1 = "securebits"))) || ((data.credFlags === undefined) && (missing1 = "credFlags"))) || ((data.groups === undefined) && (missing1 = "groups")))){
validate23.errors = [{instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "extra",
    missingProperty: missing1,
    depsCount: 4,
    deps: "capAmbient, securebits, credFlags, groups"},message:"must have properties capAmbient, securebits, credFlags, groups when property extra is present"}];
return false;
}
else {
if(data.extraTail !== undefined && (((((data.capAmbient === undefined) && (missing1 = "capAmbient")) || ((data.securebits === undefined) && (missing1 = "securebits"))) || ((data.credFlags === undefined) && (missing1 = "credFlags"))) || ((data.groups === undefined) && (missing1 = "groups")))){
validate23.errors = [{instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "extraTail",
    missingProperty: missing1,
    depsCount: 4,
    deps: "capAmbient, securebits, credFlags, groups"},message:"must have properties capAmbient, securebits, credFlags, groups when property extraTail is present"}];
return false;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"description":"An IPC namespace, the limits and use of its System V objects.","type":"object","additionalProperties":false,"required":["type","semMsl","semMns","semOpm","semMni","msgCtlmax","msgCtlmnb","msgCtlmni","shmCtlmax","shmCtlall","shmCtlmni","usedSems","msgBytes","msgHdrs","shmTot"],"properties":{"type":{"const":"IPC_NS"},"semMsl":{"description":"Most semaphores in a set.","$ref":"#/$defs/u64"},"semMns":{"description":"Most semaphores in all sets together.","$ref":"#/$defs/u64"},"semOpm":{"description":"Most operations in one semop(2).","$ref":"#/$defs/u64"},"semMni":{"description":"Most semaphore sets.","$ref":"#/$defs/u64"},"msgCtlmax":{"description":"Longest message.","$ref":"#/$defs/u64"},"msgCtlmnb":{"description":"Most data in a message queue.","$ref":"#/$defs/u64"},"msgCtlmni":{"description":"Most message queues.","$ref":"#/$defs/u64"},"shmCtlmax":{"description":"Largest shared memory segment.","$ref":"#/$defs/u64"},"shmCtlall":{"description":"Most shared memory in all segments together.","$ref":"#/$defs/u64"},"shmCtlmni":{"description":"Most shared memory segments.","$ref":"#/$defs/u64"},"usedSems":{"description":"Semaphores in use.","$ref":"#/$defs/u64"},"msgBytes":{"description":"Length of the messages that wait in queues, together.","$ref":"#/$defs/u64"},"msgHdrs":{"description":"Messages that wait in queues.","$ref":"#/$defs/u64"},"shmTot":{"description":"Shared memory in all segments together.","$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}};
const schema59 = {"description":"Decimal or hexadecimal, from 0 to 2^64-1.","type":"string","pattern":"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"};
const pattern16 = new RegExp("^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.type === undefined) && (missing0 = "type")) || ((data.semMsl === undefined) && (missing0 = "semMsl"))) || ((data.semMns === undefined) && (missing0 = "semMns"))) || ((data.semOpm === undefined) && (missing0 = "semOpm"))) || ((data.semMni === undefined) && (missing0 = "semMni"))) || ((data.msgCtlmax === undefined) && (missing0 = "msgCtlmax"))) || ((data.msgCtlmnb === undefined) && (missing0 = "msgCtlmnb"))) || ((data.msgCtlmni === undefined) && (missing0 = "msgCtlmni"))) || ((data.shmCtlmax === undefined) && (missing0 = "shmCtlmax"))) || ((data.shmCtlall === undefined) && (missing0 = "shmCtlall"))) || ((data.shmCtlmni === undefined) && (missing0 = "shmCtlmni"))) || ((data.usedSems === undefined) && (missing0 = "usedSems"))) || ((data.msgBytes === undefined) && (missing0 = "msgBytes"))) || ((data.msgHdrs === undefined) && (missing0 = "msgHdrs"))) || ((data.shmTot === undefined) && (missing0 = "shmTot"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema58.properties, key0))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("IPC_NS" !== data.type){
validate26.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "IPC_NS"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.semMsl !== undefined){
let data1 = data.semMsl;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
validate26.errors = [{instancePath:instancePath+"/semMsl",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/semMsl",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.semMns !== undefined){
let data2 = data.semMns;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern16.test(data2)){
validate26.errors = [{instancePath:instancePath+"/semMns",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/semMns",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.semOpm !== undefined){
let data3 = data.semOpm;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
validate26.errors = [{instancePath:instancePath+"/semOpm",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/semOpm",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.semMni !== undefined){
let data4 = data.semMni;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(!pattern16.test(data4)){
validate26.errors = [{instancePath:instancePath+"/semMni",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/semMni",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgCtlmax !== undefined){
let data5 = data.msgCtlmax;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(!pattern16.test(data5)){
validate26.errors = [{instancePath:instancePath+"/msgCtlmax",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/msgCtlmax",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgCtlmnb !== undefined){
let data6 = data.msgCtlmnb;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data6 === "string"){
if(!pattern16.test(data6)){
validate26.errors = [{instancePath:instancePath+"/msgCtlmnb",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/msgCtlmnb",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgCtlmni !== undefined){
let data7 = data.msgCtlmni;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data7 === "string"){
if(!pattern16.test(data7)){
validate26.errors = [{instancePath:instancePath+"/msgCtlmni",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/msgCtlmni",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shmCtlmax !== undefined){
let data8 = data.shmCtlmax;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data8 === "string"){
if(!pattern16.test(data8)){
validate26.errors = [{instancePath:instancePath+"/shmCtlmax",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/shmCtlmax",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shmCtlall !== undefined){
let data9 = data.shmCtlall;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data9 === "string"){
if(!pattern16.test(data9)){
validate26.errors = [{instancePath:instancePath+"/shmCtlall",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/shmCtlall",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shmCtlmni !== undefined){
let data10 = data.shmCtlmni;
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data10 === "string"){
if(!pattern16.test(data10)){
validate26.errors = [{instancePath:instancePath+"/shmCtlmni",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/shmCtlmni",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usedSems !== undefined){
let data11 = data.usedSems;
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data11 === "string"){
if(!pattern16.test(data11)){
validate26.errors = [{instancePath:instancePath+"/usedSems",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/usedSems",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgBytes !== undefined){
let data12 = data.msgBytes;
const _errs36 = errors;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data12 === "string"){
if(!pattern16.test(data12)){
validate26.errors = [{instancePath:instancePath+"/msgBytes",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/msgBytes",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgHdrs !== undefined){
let data13 = data.msgHdrs;
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data13 === "string"){
if(!pattern16.test(data13)){
validate26.errors = [{instancePath:instancePath+"/msgHdrs",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/msgHdrs",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shmTot !== undefined){
let data14 = data.shmTot;
const _errs42 = errors;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data14 === "string"){
if(!pattern16.test(data14)){
validate26.errors = [{instancePath:instancePath+"/shmTot",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/shmTot",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data15 = data.extra;
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
validate26.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"description":"A mount namespace, the tree of mounts that its tasks see.","type":"object","additionalProperties":false,"required":["type","mounts"],"properties":{"type":{"const":"MNT_NS"},"mounts":{"description":"Every mount of the namespace, in the order of /proc/PID/mountinfo.","type":"array","items":{"$ref":"#/$defs/cr_mount"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"mountsEntsize":{"description":"Entry size of an empty table of a newer revision.","$ref":"#/$defs/u32"}}};
const schema75 = {"type":"object","additionalProperties":false,"required":["mntId","parentId","devMajor","devMinor","mntFlags","root","mountpoint","fstype","source","options"],"properties":{"mntId":{"description":"ID of the mount, unique while it is mounted.","$ref":"#/$defs/u32"},"parentId":{"description":"ID of the mount it is mounted on.","$ref":"#/$defs/u32"},"devMajor":{"description":"Major number of the device its files are on.","$ref":"#/$defs/u32"},"devMinor":{"description":"Minor number of the device its files are on.","$ref":"#/$defs/u32"},"mntFlags":{"description":"Options and propagation of the mount itself.","$ref":"#/$defs/mnt_flag"},"root":{"description":"Directory of the file system that forms the root of this mount.","type":"string"},"mountpoint":{"description":"Where it is mounted, from the root directory of the dumped task.","type":"string"},"fstype":{"description":"Type of the file system, with its subtype behind a dot.","type":"string"},"source":{"description":"What was mounted, as the file system names it.","type":"string"},"options":{"description":"Options of the file system, comma-separated.","type":"string"},"extra":{"$ref":"#/$defs/base64"}}};
const schema80 = {"type":"array","items":{"anyOf":[{"enum":["RDONLY","NOSUID","NODEV","NOEXEC","NOATIME","NODIRATIME","RELATIME","NOSYMFOLLOW","SHARED","SLAVE","UNBINDABLE"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.mntId === undefined) && (missing0 = "mntId")) || ((data.parentId === undefined) && (missing0 = "parentId"))) || ((data.devMajor === undefined) && (missing0 = "devMajor"))) || ((data.devMinor === undefined) && (missing0 = "devMinor"))) || ((data.mntFlags === undefined) && (missing0 = "mntFlags"))) || ((data.root === undefined) && (missing0 = "root"))) || ((data.mountpoint === undefined) && (missing0 = "mountpoint"))) || ((data.fstype === undefined) && (missing0 = "fstype"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.options === undefined) && (missing0 = "options"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema75.properties, key0))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mntId !== undefined){
let data0 = data.mntId;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate28.errors = [{instancePath:instancePath+"/mntId",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate28.errors = [{instancePath:instancePath+"/mntId",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate28.errors = [{instancePath:instancePath+"/mntId",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parentId !== undefined){
let data1 = data.parentId;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate28.errors = [{instancePath:instancePath+"/parentId",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate28.errors = [{instancePath:instancePath+"/parentId",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate28.errors = [{instancePath:instancePath+"/parentId",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.devMajor !== undefined){
let data2 = data.devMajor;
const _errs8 = errors;
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate28.errors = [{instancePath:instancePath+"/devMajor",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
validate28.errors = [{instancePath:instancePath+"/devMajor",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate28.errors = [{instancePath:instancePath+"/devMajor",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.devMinor !== undefined){
let data3 = data.devMinor;
const _errs11 = errors;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate28.errors = [{instancePath:instancePath+"/devMinor",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
validate28.errors = [{instancePath:instancePath+"/devMinor",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate28.errors = [{instancePath:instancePath+"/devMinor",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mntFlags !== undefined){
let data4 = data.mntFlags;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data4)){
var valid6 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs17 = errors;
const _errs18 = errors;
let valid7 = false;
const _errs19 = errors;
if(!(((((((((((data5 === "RDONLY") || (data5 === "NOSUID")) || (data5 === "NODEV")) || (data5 === "NOEXEC")) || (data5 === "NOATIME")) || (data5 === "NODIRATIME")) || (data5 === "RELATIME")) || (data5 === "NOSYMFOLLOW")) || (data5 === "SHARED")) || (data5 === "SLAVE")) || (data5 === "UNBINDABLE"))){
const err0 = {instancePath:instancePath+"/mntFlags/" + i0,schemaPath:"#/$defs/mnt_flag/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema80.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid7 = valid7 || _valid0;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err1 = {instancePath:instancePath+"/mntFlags/" + i0,schemaPath:"#/$defs/mnt_flag/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"},message:"must match pattern \""+"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/mntFlags/" + i0,schemaPath:"#/$defs/mnt_flag/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs20 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const err3 = {instancePath:instancePath+"/mntFlags/" + i0,schemaPath:"#/$defs/mnt_flag/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate28.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs17 === errors;
if(!valid6){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/mntFlags",schemaPath:"#/$defs/mnt_flag/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.root !== undefined){
const _errs22 = errors;
if(typeof data.root !== "string"){
validate28.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mountpoint !== undefined){
const _errs24 = errors;
if(typeof data.mountpoint !== "string"){
validate28.errors = [{instancePath:instancePath+"/mountpoint",schemaPath:"#/properties/mountpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fstype !== undefined){
const _errs26 = errors;
if(typeof data.fstype !== "string"){
validate28.errors = [{instancePath:instancePath+"/fstype",schemaPath:"#/properties/fstype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs28 = errors;
if(typeof data.source !== "string"){
validate28.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.options !== undefined){
const _errs30 = errors;
if(typeof data.options !== "string"){
validate28.errors = [{instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data11 = data.extra;
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate28.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.mounts === undefined) && (missing0 = "mounts"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "mounts")) || (key0 === "extra")) || (key0 === "extraTail")) || (key0 === "mountsEntsize"))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("MNT_NS" !== data.type){
validate27.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "MNT_NS"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mounts !== undefined){
let data1 = data.mounts;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate28(data1[i0], {instancePath:instancePath+"/mounts/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/mounts",schemaPath:"#/properties/mounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data3 = data.extra;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
validate27.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
let data4 = data.extraTail;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
validate27.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mountsEntsize !== undefined){
let data5 = data.mountsEntsize;
const _errs12 = errors;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate27.errors = [{instancePath:instancePath+"/mountsEntsize",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
validate27.errors = [{instancePath:instancePath+"/mountsEntsize",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate27.errors = [{instancePath:instancePath+"/mountsEntsize",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"description":"A PID namespace.","type":"object","additionalProperties":false,"required":["type","level","lastPid","parent"],"properties":{"type":{"const":"PID_NS"},"level":{"description":"Depth below the root PID namespace of the container, which has 0.","$ref":"#/$defs/u32"},"lastPid":{"description":"Number that was given out last.","$ref":"#/$defs/u32"},"parent":{"description":"Namespace it was created in.","$ref":"#/$defs/reference"},"extra":{"$ref":"#/$defs/base64"}}};
const schema88 = {"description":"@N is the object of index N, !0x… a position that is none, null no reference.","anyOf":[{"type":"null"},{"type":"string","pattern":"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"}]};
const pattern35 = new RegExp("^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.level === undefined) && (missing0 = "level"))) || ((data.lastPid === undefined) && (missing0 = "lastPid"))) || ((data.parent === undefined) && (missing0 = "parent"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "level")) || (key0 === "lastPid")) || (key0 === "parent")) || (key0 === "extra"))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("PID_NS" !== data.type){
validate30.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "PID_NS"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data1 = data.level;
const _errs3 = errors;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate30.errors = [{instancePath:instancePath+"/level",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate30.errors = [{instancePath:instancePath+"/level",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate30.errors = [{instancePath:instancePath+"/level",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastPid !== undefined){
let data2 = data.lastPid;
const _errs6 = errors;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate30.errors = [{instancePath:instancePath+"/lastPid",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
validate30.errors = [{instancePath:instancePath+"/lastPid",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate30.errors = [{instancePath:instancePath+"/lastPid",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
let data3 = data.parent;
const _errs9 = errors;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(data3 !== null){
const err0 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data3 === "string"){
if(!pattern35.test(data3)){
const err1 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err3 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate30.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data4 = data.extra;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
validate30.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"description":"A network namespace and its devices.","type":"object","additionalProperties":false,"required":["type","netdevs"],"properties":{"type":{"const":"NET_NS"},"netdevs":{"description":"Every device, loopback included.","type":"array","items":{"$ref":"#/$defs/cr_netdev"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"netdevsEntsize":{"description":"Entry size of an empty table of a newer revision.","$ref":"#/$defs/u32"}}};
const schema91 = {"type":"object","additionalProperties":false,"required":["ifindex","hwtype","devFlags","mtu","rxBytes","rxPackets","txBytes","txPackets","name"],"properties":{"ifindex":{"description":"Index of the device in its namespace.","$ref":"#/$defs/u32"},"hwtype":{"description":"Hardware type, an ARPHRD_* number.","$ref":"#/$defs/u32"},"devFlags":{"description":"State and abilities of the device.","$ref":"#/$defs/netdev_flag"},"mtu":{"description":"Largest packet.","$ref":"#/$defs/u64"},"rxBytes":{"description":"Received data.","$ref":"#/$defs/u64"},"rxPackets":{"description":"Received packets.","$ref":"#/$defs/u64"},"txBytes":{"description":"Sent data.","$ref":"#/$defs/u64"},"txPackets":{"description":"Sent packets.","$ref":"#/$defs/u64"},"name":{"description":"Name of the device.","type":"string"},"extra":{"$ref":"#/$defs/base64"}}};
const schema94 = {"type":"array","items":{"anyOf":[{"enum":["UP","BROADCAST","LOOPBACK","POINTOPOINT","RUNNING","NOARP","PROMISC","ALLMULTI","MULTICAST","LOWER_UP"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.ifindex === undefined) && (missing0 = "ifindex")) || ((data.hwtype === undefined) && (missing0 = "hwtype"))) || ((data.devFlags === undefined) && (missing0 = "devFlags"))) || ((data.mtu === undefined) && (missing0 = "mtu"))) || ((data.rxBytes === undefined) && (missing0 = "rxBytes"))) || ((data.rxPackets === undefined) && (missing0 = "rxPackets"))) || ((data.txBytes === undefined) && (missing0 = "txBytes"))) || ((data.txPackets === undefined) && (missing0 = "txPackets"))) || ((data.name === undefined) && (missing0 = "name"))){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema91.properties, key0))){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ifindex !== undefined){
let data0 = data.ifindex;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate32.errors = [{instancePath:instancePath+"/ifindex",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate32.errors = [{instancePath:instancePath+"/ifindex",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate32.errors = [{instancePath:instancePath+"/ifindex",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hwtype !== undefined){
let data1 = data.hwtype;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate32.errors = [{instancePath:instancePath+"/hwtype",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate32.errors = [{instancePath:instancePath+"/hwtype",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate32.errors = [{instancePath:instancePath+"/hwtype",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.devFlags !== undefined){
let data2 = data.devFlags;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data2)){
var valid4 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs11 = errors;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!((((((((((data3 === "UP") || (data3 === "BROADCAST")) || (data3 === "LOOPBACK")) || (data3 === "POINTOPOINT")) || (data3 === "RUNNING")) || (data3 === "NOARP")) || (data3 === "PROMISC")) || (data3 === "ALLMULTI")) || (data3 === "MULTICAST")) || (data3 === "LOWER_UP"))){
const err0 = {instancePath:instancePath+"/devFlags/" + i0,schemaPath:"#/$defs/netdev_flag/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema94.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid5 = valid5 || _valid0;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err1 = {instancePath:instancePath+"/devFlags/" + i0,schemaPath:"#/$defs/netdev_flag/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"},message:"must match pattern \""+"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/devFlags/" + i0,schemaPath:"#/$defs/netdev_flag/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err3 = {instancePath:instancePath+"/devFlags/" + i0,schemaPath:"#/$defs/netdev_flag/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate32.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs11 === errors;
if(!valid4){
break;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/devFlags",schemaPath:"#/$defs/netdev_flag/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mtu !== undefined){
let data4 = data.mtu;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data4 === "string"){
if(!pattern16.test(data4)){
validate32.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rxBytes !== undefined){
let data5 = data.rxBytes;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data5 === "string"){
if(!pattern16.test(data5)){
validate32.errors = [{instancePath:instancePath+"/rxBytes",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/rxBytes",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rxPackets !== undefined){
let data6 = data.rxPackets;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data6 === "string"){
if(!pattern16.test(data6)){
validate32.errors = [{instancePath:instancePath+"/rxPackets",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/rxPackets",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.txBytes !== undefined){
let data7 = data.txBytes;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data7 === "string"){
if(!pattern16.test(data7)){
validate32.errors = [{instancePath:instancePath+"/txBytes",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/txBytes",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.txPackets !== undefined){
let data8 = data.txPackets;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data8 === "string"){
if(!pattern16.test(data8)){
validate32.errors = [{instancePath:instancePath+"/txPackets",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/txPackets",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs31 = errors;
if(typeof data.name !== "string"){
validate32.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data10 = data.extra;
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
validate32.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.netdevs === undefined) && (missing0 = "netdevs"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "netdevs")) || (key0 === "extra")) || (key0 === "extraTail")) || (key0 === "netdevsEntsize"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("NET_NS" !== data.type){
validate31.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "NET_NS"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netdevs !== undefined){
let data1 = data.netdevs;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate32(data1[i0], {instancePath:instancePath+"/netdevs/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/netdevs",schemaPath:"#/properties/netdevs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data3 = data.extra;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
validate31.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
let data4 = data.extraTail;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
validate31.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netdevsEntsize !== undefined){
let data5 = data.netdevsEntsize;
const _errs12 = errors;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate31.errors = [{instancePath:instancePath+"/netdevsEntsize",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
validate31.errors = [{instancePath:instancePath+"/netdevsEntsize",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate31.errors = [{instancePath:instancePath+"/netdevsEntsize",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema104 = {"description":"The set of namespaces that tasks share.","type":"object","additionalProperties":false,"required":["type","utsNs","ipcNs","mntNs","pidNs","netNs"],"properties":{"type":{"const":"NSPROXY"},"utsNs":{"description":"UTS namespace.","$ref":"#/$defs/reference"},"ipcNs":{"description":"IPC namespace.","$ref":"#/$defs/reference"},"mntNs":{"description":"Mount namespace.","$ref":"#/$defs/reference"},"pidNs":{"description":"PID namespace of the tasks themselves.","$ref":"#/$defs/reference"},"netNs":{"description":"Network namespace.","$ref":"#/$defs/reference"},"extra":{"$ref":"#/$defs/base64"}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.type === undefined) && (missing0 = "type")) || ((data.utsNs === undefined) && (missing0 = "utsNs"))) || ((data.ipcNs === undefined) && (missing0 = "ipcNs"))) || ((data.mntNs === undefined) && (missing0 = "mntNs"))) || ((data.pidNs === undefined) && (missing0 = "pidNs"))) || ((data.netNs === undefined) && (missing0 = "netNs"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "utsNs")) || (key0 === "ipcNs")) || (key0 === "mntNs")) || (key0 === "pidNs")) || (key0 === "netNs")) || (key0 === "extra"))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("NSPROXY" !== data.type){
validate34.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "NSPROXY"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utsNs !== undefined){
let data1 = data.utsNs;
const _errs3 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/utsNs",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(!pattern35.test(data1)){
const err1 = {instancePath:instancePath+"/utsNs",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/utsNs",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err3 = {instancePath:instancePath+"/utsNs",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate34.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ipcNs !== undefined){
let data2 = data.ipcNs;
const _errs10 = errors;
const _errs12 = errors;
let valid4 = false;
const _errs13 = errors;
if(data2 !== null){
const err4 = {instancePath:instancePath+"/ipcNs",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid4 = valid4 || _valid1;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data2 === "string"){
if(!pattern35.test(data2)){
const err5 = {instancePath:instancePath+"/ipcNs",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/ipcNs",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err7 = {instancePath:instancePath+"/ipcNs",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate34.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mntNs !== undefined){
let data3 = data.mntNs;
const _errs17 = errors;
const _errs19 = errors;
let valid6 = false;
const _errs20 = errors;
if(data3 !== null){
const err8 = {instancePath:instancePath+"/mntNs",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs20 === errors;
valid6 = valid6 || _valid2;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data3 === "string"){
if(!pattern35.test(data3)){
const err9 = {instancePath:instancePath+"/mntNs",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/mntNs",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs22 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err11 = {instancePath:instancePath+"/mntNs",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate34.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pidNs !== undefined){
let data4 = data.pidNs;
const _errs24 = errors;
const _errs26 = errors;
let valid8 = false;
const _errs27 = errors;
if(data4 !== null){
const err12 = {instancePath:instancePath+"/pidNs",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid3 = _errs27 === errors;
valid8 = valid8 || _valid3;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data4 === "string"){
if(!pattern35.test(data4)){
const err13 = {instancePath:instancePath+"/pidNs",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/pidNs",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid3 = _errs29 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const err15 = {instancePath:instancePath+"/pidNs",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate34.errors = vErrors;
return false;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netNs !== undefined){
let data5 = data.netNs;
const _errs31 = errors;
const _errs33 = errors;
let valid10 = false;
const _errs34 = errors;
if(data5 !== null){
const err16 = {instancePath:instancePath+"/netNs",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid4 = _errs34 === errors;
valid10 = valid10 || _valid4;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data5 === "string"){
if(!pattern35.test(data5)){
const err17 = {instancePath:instancePath+"/netNs",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/netNs",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid4 = _errs36 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const err19 = {instancePath:instancePath+"/netNs",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate34.errors = vErrors;
return false;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data6 = data.extra;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
validate34.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema111 = {"description":"An open file description. Descriptors that came from dup(2) or fork(2) refer to one FILE; a mapped file and an executable have one too.","type":"object","additionalProperties":false,"required":["type","fFlags","fPos","iMode","iNlink","iIno","iSize","devMajor","devMinor","rdevMajor","rdevMinor","fCred","path","fstype"],"properties":{"type":{"const":"FILE"},"fFlags":{"description":"Access mode and status flags.","$ref":"#/$defs/open_flag"},"fPos":{"description":"Position of the next read or write.","$ref":"#/$defs/u64"},"iMode":{"description":"Type and permissions, as stat(2) has them in st_mode.","$ref":"#/$defs/u32"},"iNlink":{"description":"Number of hard links.","$ref":"#/$defs/u32"},"iIno":{"description":"Inode number.","$ref":"#/$defs/u64"},"iSize":{"description":"Size of the file.","$ref":"#/$defs/u64"},"devMajor":{"description":"Major number of the device that the file is on.","$ref":"#/$defs/u32"},"devMinor":{"description":"Minor number of the device that the file is on.","$ref":"#/$defs/u32"},"rdevMajor":{"description":"Major number of the device that a device file stands for.","$ref":"#/$defs/u32"},"rdevMinor":{"description":"Minor number of the device that a device file stands for.","$ref":"#/$defs/u32"},"fCred":{"description":"Credentials it was opened with.","$ref":"#/$defs/reference"},"path":{"description":"Path in the mount namespace of the task, or what the kernel calls a file without one.","type":"string"},"fstype":{"description":"Type of the file system.","type":"string"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}};
const schema112 = {"type":"array","items":{"anyOf":[{"enum":["READ","WRITE","APPEND","NONBLOCK","DSYNC","ASYNC","DIRECT","LARGEFILE","DIRECTORY","NOFOLLOW","NOATIME","SYNC","PATH","TMPFILE","UNLINKED"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.type === undefined) && (missing0 = "type")) || ((data.fFlags === undefined) && (missing0 = "fFlags"))) || ((data.fPos === undefined) && (missing0 = "fPos"))) || ((data.iMode === undefined) && (missing0 = "iMode"))) || ((data.iNlink === undefined) && (missing0 = "iNlink"))) || ((data.iIno === undefined) && (missing0 = "iIno"))) || ((data.iSize === undefined) && (missing0 = "iSize"))) || ((data.devMajor === undefined) && (missing0 = "devMajor"))) || ((data.devMinor === undefined) && (missing0 = "devMinor"))) || ((data.rdevMajor === undefined) && (missing0 = "rdevMajor"))) || ((data.rdevMinor === undefined) && (missing0 = "rdevMinor"))) || ((data.fCred === undefined) && (missing0 = "fCred"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.fstype === undefined) && (missing0 = "fstype"))){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema111.properties, key0))){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("FILE" !== data.type){
validate35.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "FILE"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fFlags !== undefined){
let data1 = data.fFlags;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(!(((((((((((((((data2 === "READ") || (data2 === "WRITE")) || (data2 === "APPEND")) || (data2 === "NONBLOCK")) || (data2 === "DSYNC")) || (data2 === "ASYNC")) || (data2 === "DIRECT")) || (data2 === "LARGEFILE")) || (data2 === "DIRECTORY")) || (data2 === "NOFOLLOW")) || (data2 === "NOATIME")) || (data2 === "SYNC")) || (data2 === "PATH")) || (data2 === "TMPFILE")) || (data2 === "UNLINKED"))){
const err0 = {instancePath:instancePath+"/fFlags/" + i0,schemaPath:"#/$defs/open_flag/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema112.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err1 = {instancePath:instancePath+"/fFlags/" + i0,schemaPath:"#/$defs/open_flag/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"},message:"must match pattern \""+"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/fFlags/" + i0,schemaPath:"#/$defs/open_flag/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err3 = {instancePath:instancePath+"/fFlags/" + i0,schemaPath:"#/$defs/open_flag/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate35.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/fFlags",schemaPath:"#/$defs/open_flag/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fPos !== undefined){
let data3 = data.fPos;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
validate35.errors = [{instancePath:instancePath+"/fPos",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/fPos",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iMode !== undefined){
let data4 = data.iMode;
const _errs14 = errors;
const _errs15 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate35.errors = [{instancePath:instancePath+"/iMode",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
validate35.errors = [{instancePath:instancePath+"/iMode",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate35.errors = [{instancePath:instancePath+"/iMode",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iNlink !== undefined){
let data5 = data.iNlink;
const _errs17 = errors;
const _errs18 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate35.errors = [{instancePath:instancePath+"/iNlink",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
validate35.errors = [{instancePath:instancePath+"/iNlink",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate35.errors = [{instancePath:instancePath+"/iNlink",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iIno !== undefined){
let data6 = data.iIno;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data6 === "string"){
if(!pattern16.test(data6)){
validate35.errors = [{instancePath:instancePath+"/iIno",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/iIno",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iSize !== undefined){
let data7 = data.iSize;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data7 === "string"){
if(!pattern16.test(data7)){
validate35.errors = [{instancePath:instancePath+"/iSize",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/iSize",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.devMajor !== undefined){
let data8 = data.devMajor;
const _errs26 = errors;
const _errs27 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate35.errors = [{instancePath:instancePath+"/devMajor",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4294967295 || isNaN(data8)){
validate35.errors = [{instancePath:instancePath+"/devMajor",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate35.errors = [{instancePath:instancePath+"/devMajor",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.devMinor !== undefined){
let data9 = data.devMinor;
const _errs29 = errors;
const _errs30 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate35.errors = [{instancePath:instancePath+"/devMinor",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4294967295 || isNaN(data9)){
validate35.errors = [{instancePath:instancePath+"/devMinor",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate35.errors = [{instancePath:instancePath+"/devMinor",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rdevMajor !== undefined){
let data10 = data.rdevMajor;
const _errs32 = errors;
const _errs33 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate35.errors = [{instancePath:instancePath+"/rdevMajor",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs33){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 4294967295 || isNaN(data10)){
validate35.errors = [{instancePath:instancePath+"/rdevMajor",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate35.errors = [{instancePath:instancePath+"/rdevMajor",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rdevMinor !== undefined){
let data11 = data.rdevMinor;
const _errs35 = errors;
const _errs36 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate35.errors = [{instancePath:instancePath+"/rdevMinor",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs36){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4294967295 || isNaN(data11)){
validate35.errors = [{instancePath:instancePath+"/rdevMinor",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate35.errors = [{instancePath:instancePath+"/rdevMinor",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fCred !== undefined){
let data12 = data.fCred;
const _errs38 = errors;
const _errs40 = errors;
let valid14 = false;
const _errs41 = errors;
if(data12 !== null){
const err4 = {instancePath:instancePath+"/fCred",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs41 === errors;
valid14 = valid14 || _valid1;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data12 === "string"){
if(!pattern35.test(data12)){
const err5 = {instancePath:instancePath+"/fCred",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/fCred",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs43 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const err7 = {instancePath:instancePath+"/fCred",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate35.errors = vErrors;
return false;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs45 = errors;
if(typeof data.path !== "string"){
validate35.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fstype !== undefined){
const _errs47 = errors;
if(typeof data.fstype !== "string"){
validate35.errors = [{instancePath:instancePath+"/fstype",schemaPath:"#/properties/fstype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data15 = data.extra;
const _errs49 = errors;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
validate35.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
let data16 = data.extraTail;
const _errs52 = errors;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
validate35.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema125 = {"description":"An address space. Its mappings are the VMA objects that refer to it.","type":"object","additionalProperties":false,"required":["type","startCode","endCode","startData","endData","startBrk","brk","startStack","argStart","argEnd","envStart","envEnd","defFlags","exeFile","totalVm","lockedVm","pinnedVm","dataVm","execVm","stackVm","hiwaterRss","hiwaterVm","anonRss","fileRss","shmemRss","swap","pgtables","auxv"],"properties":{"type":{"const":"MM_STRUCT"},"startCode":{"description":"First address of the program text.","$ref":"#/$defs/u64"},"endCode":{"description":"First address behind the program text.","$ref":"#/$defs/u64"},"startData":{"description":"First address of the initialised data.","$ref":"#/$defs/u64"},"endData":{"description":"First address behind the initialised data.","$ref":"#/$defs/u64"},"startBrk":{"description":"First address of the heap.","$ref":"#/$defs/u64"},"brk":{"description":"First address behind the heap.","$ref":"#/$defs/u64"},"startStack":{"description":"Bottom of the stack of the first thread.","$ref":"#/$defs/u64"},"argStart":{"description":"First address of the command line.","$ref":"#/$defs/u64"},"argEnd":{"description":"First address behind the command line.","$ref":"#/$defs/u64"},"envStart":{"description":"First address of the environment.","$ref":"#/$defs/u64"},"envEnd":{"description":"First address behind the environment.","$ref":"#/$defs/u64"},"defFlags":{"description":"Flags that every new mapping gets.","$ref":"#/$defs/vm_flag"},"exeFile":{"description":"The executable.","$ref":"#/$defs/reference"},"totalVm":{"description":"Mapped memory.","$ref":"#/$defs/u64"},"lockedVm":{"description":"Memory locked against swapping.","$ref":"#/$defs/u64"},"pinnedVm":{"description":"Memory pinned for devices.","$ref":"#/$defs/u64"},"dataVm":{"description":"Private writable memory without the stack.","$ref":"#/$defs/u64"},"execVm":{"description":"Executable memory that is not writable.","$ref":"#/$defs/u64"},"stackVm":{"description":"Memory of the stack.","$ref":"#/$defs/u64"},"hiwaterRss":{"description":"Highest amount of resident memory so far.","$ref":"#/$defs/u64"},"hiwaterVm":{"description":"Highest amount of mapped memory so far.","$ref":"#/$defs/u64"},"anonRss":{"description":"Resident anonymous memory.","$ref":"#/$defs/u64"},"fileRss":{"description":"Resident memory backed by files.","$ref":"#/$defs/u64"},"shmemRss":{"description":"Resident memory of shared mappings and tmpfs.","$ref":"#/$defs/u64"},"swap":{"description":"Anonymous memory that is swapped out.","$ref":"#/$defs/u64"},"pgtables":{"description":"Page tables.","$ref":"#/$defs/u64"},"auxv":{"description":"Auxiliary vector that the program was started with.","type":"array","items":{"$ref":"#/$defs/cr_auxv"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"auxvEntsize":{"description":"Entry size of an empty table of a newer revision.","$ref":"#/$defs/u32"}}};
const schema137 = {"type":"array","items":{"anyOf":[{"enum":["READ","WRITE","EXEC","MAYREAD","MAYWRITE","MAYEXEC","GROWSDOWN","DENYWRITE","EXECUTABLE","DONTEXPAND","ACCOUNT","ALWAYSDUMP","CAN_NONLINEAR","SHARED","MAYSHARE","GROWSUP","PFNMAP","LOCKED","IO","SEQ_READ","RAND_READ","DONTCOPY","NORESERVE","HUGETLB","NONLINEAR","INSERTPAGE","MIXEDMAP","HUGEPAGE","NOHUGEPAGE","MERGEABLE","DONTDUMP","SOFTDIRTY","WIPEONFORK","SYNC","LOCKONFAULT","UFFD_MISSING","UFFD_WP","UFFD_MINOR","SHADOW_STACK","DROPPABLE","SEALED","MTE","BTI","MAYBE_GUARD"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};
const schema152 = {"type":"object","additionalProperties":false,"required":["aType","aVal"],"properties":{"aType":{"description":"What the entry tells, an AT_* number.","$ref":"#/$defs/u64"},"aVal":{"description":"Its value.","$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.aType === undefined) && (missing0 = "aType")) || ((data.aVal === undefined) && (missing0 = "aVal"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "aType") || (key0 === "aVal")) || (key0 === "extra"))){
validate37.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.aType !== undefined){
let data0 = data.aType;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
validate37.errors = [{instancePath:instancePath+"/aType",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/aType",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aVal !== undefined){
let data1 = data.aVal;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
validate37.errors = [{instancePath:instancePath+"/aVal",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/aVal",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data2 = data.extra;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate37.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((((((data.type === undefined) && (missing0 = "type")) || ((data.startCode === undefined) && (missing0 = "startCode"))) || ((data.endCode === undefined) && (missing0 = "endCode"))) || ((data.startData === undefined) && (missing0 = "startData"))) || ((data.endData === undefined) && (missing0 = "endData"))) || ((data.startBrk === undefined) && (missing0 = "startBrk"))) || ((data.brk === undefined) && (missing0 = "brk"))) || ((data.startStack === undefined) && (missing0 = "startStack"))) || ((data.argStart === undefined) && (missing0 = "argStart"))) || ((data.argEnd === undefined) && (missing0 = "argEnd"))) || ((data.envStart === undefined) && (missing0 = "envStart"))) || ((data.envEnd === undefined) && (missing0 = "envEnd"))) || ((data.defFlags === undefined) && (missing0 = "defFlags"))) || ((data.exeFile === undefined) && (missing0 = "exeFile"))) || ((data.totalVm === undefined) && (missing0 = "totalVm"))) || ((data.lockedVm === undefined) && (missing0 = "lockedVm"))) || ((data.pinnedVm === undefined) && (missing0 = "pinnedVm"))) || ((data.dataVm === undefined) && (missing0 = "dataVm"))) || ((data.execVm === undefined) && (missing0 = "execVm"))) || ((data.stackVm === undefined) && (missing0 = "stackVm"))) || ((data.hiwaterRss === undefined) && (missing0 = "hiwaterRss"))) || ((data.hiwaterVm === undefined) && (missing0 = "hiwaterVm"))) || ((data.anonRss === undefined) && (missing0 = "anonRss"))) || ((data.fileRss === undefined) && (missing0 = "fileRss"))) || ((data.shmemRss === undefined) && (missing0 = "shmemRss"))) || ((data.swap === undefined) && (missing0 = "swap"))) || ((data.pgtables === undefined) && (missing0 = "pgtables"))) || ((data.auxv === undefined) && (missing0 = "auxv"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema125.properties, key0))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("MM_STRUCT" !== data.type){
validate36.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "MM_STRUCT"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startCode !== undefined){
let data1 = data.startCode;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
validate36.errors = [{instancePath:instancePath+"/startCode",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/startCode",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endCode !== undefined){
let data2 = data.endCode;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern16.test(data2)){
validate36.errors = [{instancePath:instancePath+"/endCode",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/endCode",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startData !== undefined){
let data3 = data.startData;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
validate36.errors = [{instancePath:instancePath+"/startData",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/startData",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endData !== undefined){
let data4 = data.endData;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(!pattern16.test(data4)){
validate36.errors = [{instancePath:instancePath+"/endData",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/endData",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startBrk !== undefined){
let data5 = data.startBrk;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(!pattern16.test(data5)){
validate36.errors = [{instancePath:instancePath+"/startBrk",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/startBrk",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.brk !== undefined){
let data6 = data.brk;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data6 === "string"){
if(!pattern16.test(data6)){
validate36.errors = [{instancePath:instancePath+"/brk",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/brk",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startStack !== undefined){
let data7 = data.startStack;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data7 === "string"){
if(!pattern16.test(data7)){
validate36.errors = [{instancePath:instancePath+"/startStack",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/startStack",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.argStart !== undefined){
let data8 = data.argStart;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data8 === "string"){
if(!pattern16.test(data8)){
validate36.errors = [{instancePath:instancePath+"/argStart",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/argStart",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.argEnd !== undefined){
let data9 = data.argEnd;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data9 === "string"){
if(!pattern16.test(data9)){
validate36.errors = [{instancePath:instancePath+"/argEnd",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/argEnd",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.envStart !== undefined){
let data10 = data.envStart;
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data10 === "string"){
if(!pattern16.test(data10)){
validate36.errors = [{instancePath:instancePath+"/envStart",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/envStart",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.envEnd !== undefined){
let data11 = data.envEnd;
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data11 === "string"){
if(!pattern16.test(data11)){
validate36.errors = [{instancePath:instancePath+"/envEnd",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/envEnd",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defFlags !== undefined){
let data12 = data.defFlags;
const _errs36 = errors;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data12)){
var valid13 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
const _errs39 = errors;
const _errs40 = errors;
let valid14 = false;
const _errs41 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((data13 === "READ") || (data13 === "WRITE")) || (data13 === "EXEC")) || (data13 === "MAYREAD")) || (data13 === "MAYWRITE")) || (data13 === "MAYEXEC")) || (data13 === "GROWSDOWN")) || (data13 === "DENYWRITE")) || (data13 === "EXECUTABLE")) || (data13 === "DONTEXPAND")) || (data13 === "ACCOUNT")) || (data13 === "ALWAYSDUMP")) || (data13 === "CAN_NONLINEAR")) || (data13 === "SHARED")) || (data13 === "MAYSHARE")) || (data13 === "GROWSUP")) || (data13 === "PFNMAP")) || (data13 === "LOCKED")) || (data13 === "IO")) || (data13 === "SEQ_READ")) || (data13 === "RAND_READ")) || (data13 === "DONTCOPY")) || (data13 === "NORESERVE")) || (data13 === "HUGETLB")) || (data13 === "NONLINEAR")) || (data13 === "INSERTPAGE")) || (data13 === "MIXEDMAP")) || (data13 === "HUGEPAGE")) || (data13 === "NOHUGEPAGE")) || (data13 === "MERGEABLE")) || (data13 === "DONTDUMP")) || (data13 === "SOFTDIRTY")) || (data13 === "WIPEONFORK")) || (data13 === "SYNC")) || (data13 === "LOCKONFAULT")) || (data13 === "UFFD_MISSING")) || (data13 === "UFFD_WP")) || (data13 === "UFFD_MINOR")) || (data13 === "SHADOW_STACK")) || (data13 === "DROPPABLE")) || (data13 === "SEALED")) || (data13 === "MTE")) || (data13 === "BTI")) || (data13 === "MAYBE_GUARD"))){
const err0 = {instancePath:instancePath+"/defFlags/" + i0,schemaPath:"#/$defs/vm_flag/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema137.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs41 === errors;
valid14 = valid14 || _valid0;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err1 = {instancePath:instancePath+"/defFlags/" + i0,schemaPath:"#/$defs/vm_flag/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"},message:"must match pattern \""+"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/defFlags/" + i0,schemaPath:"#/$defs/vm_flag/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs42 === errors;
valid14 = valid14 || _valid0;
if(!valid14){
const err3 = {instancePath:instancePath+"/defFlags/" + i0,schemaPath:"#/$defs/vm_flag/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate36.errors = vErrors;
return false;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
var valid13 = _errs39 === errors;
if(!valid13){
break;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/defFlags",schemaPath:"#/$defs/vm_flag/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exeFile !== undefined){
let data14 = data.exeFile;
const _errs44 = errors;
const _errs46 = errors;
let valid16 = false;
const _errs47 = errors;
if(data14 !== null){
const err4 = {instancePath:instancePath+"/exeFile",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs47 === errors;
valid16 = valid16 || _valid1;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data14 === "string"){
if(!pattern35.test(data14)){
const err5 = {instancePath:instancePath+"/exeFile",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/exeFile",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs49 === errors;
valid16 = valid16 || _valid1;
if(!valid16){
const err7 = {instancePath:instancePath+"/exeFile",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate36.errors = vErrors;
return false;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalVm !== undefined){
let data15 = data.totalVm;
const _errs51 = errors;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data15 === "string"){
if(!pattern16.test(data15)){
validate36.errors = [{instancePath:instancePath+"/totalVm",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/totalVm",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lockedVm !== undefined){
let data16 = data.lockedVm;
const _errs54 = errors;
const _errs55 = errors;
if(errors === _errs55){
if(typeof data16 === "string"){
if(!pattern16.test(data16)){
validate36.errors = [{instancePath:instancePath+"/lockedVm",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/lockedVm",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pinnedVm !== undefined){
let data17 = data.pinnedVm;
const _errs57 = errors;
const _errs58 = errors;
if(errors === _errs58){
if(typeof data17 === "string"){
if(!pattern16.test(data17)){
validate36.errors = [{instancePath:instancePath+"/pinnedVm",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/pinnedVm",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataVm !== undefined){
let data18 = data.dataVm;
const _errs60 = errors;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data18 === "string"){
if(!pattern16.test(data18)){
validate36.errors = [{instancePath:instancePath+"/dataVm",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/dataVm",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.execVm !== undefined){
let data19 = data.execVm;
const _errs63 = errors;
const _errs64 = errors;
if(errors === _errs64){
if(typeof data19 === "string"){
if(!pattern16.test(data19)){
validate36.errors = [{instancePath:instancePath+"/execVm",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/execVm",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stackVm !== undefined){
let data20 = data.stackVm;
const _errs66 = errors;
const _errs67 = errors;
if(errors === _errs67){
if(typeof data20 === "string"){
if(!pattern16.test(data20)){
validate36.errors = [{instancePath:instancePath+"/stackVm",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/stackVm",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hiwaterRss !== undefined){
let data21 = data.hiwaterRss;
const _errs69 = errors;
const _errs70 = errors;
if(errors === _errs70){
if(typeof data21 === "string"){
if(!pattern16.test(data21)){
validate36.errors = [{instancePath:instancePath+"/hiwaterRss",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/hiwaterRss",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hiwaterVm !== undefined){
let data22 = data.hiwaterVm;
const _errs72 = errors;
const _errs73 = errors;
if(errors === _errs73){
if(typeof data22 === "string"){
if(!pattern16.test(data22)){
validate36.errors = [{instancePath:instancePath+"/hiwaterVm",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/hiwaterVm",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anonRss !== undefined){
let data23 = data.anonRss;
const _errs75 = errors;
const _errs76 = errors;
if(errors === _errs76){
if(typeof data23 === "string"){
if(!pattern16.test(data23)){
validate36.errors = [{instancePath:instancePath+"/anonRss",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/anonRss",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fileRss !== undefined){
let data24 = data.fileRss;
const _errs78 = errors;
const _errs79 = errors;
if(errors === _errs79){
if(typeof data24 === "string"){
if(!pattern16.test(data24)){
validate36.errors = [{instancePath:instancePath+"/fileRss",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/fileRss",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shmemRss !== undefined){
let data25 = data.shmemRss;
const _errs81 = errors;
const _errs82 = errors;
if(errors === _errs82){
if(typeof data25 === "string"){
if(!pattern16.test(data25)){
validate36.errors = [{instancePath:instancePath+"/shmemRss",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/shmemRss",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs81 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.swap !== undefined){
let data26 = data.swap;
const _errs84 = errors;
const _errs85 = errors;
if(errors === _errs85){
if(typeof data26 === "string"){
if(!pattern16.test(data26)){
validate36.errors = [{instancePath:instancePath+"/swap",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/swap",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs84 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pgtables !== undefined){
let data27 = data.pgtables;
const _errs87 = errors;
const _errs88 = errors;
if(errors === _errs88){
if(typeof data27 === "string"){
if(!pattern16.test(data27)){
validate36.errors = [{instancePath:instancePath+"/pgtables",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/pgtables",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auxv !== undefined){
let data28 = data.auxv;
const _errs90 = errors;
if(errors === _errs90){
if(Array.isArray(data28)){
var valid30 = true;
const len1 = data28.length;
for(let i1=0; i1<len1; i1++){
const _errs92 = errors;
if(!(validate37(data28[i1], {instancePath:instancePath+"/auxv/" + i1,parentData:data28,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid30 = _errs92 === errors;
if(!valid30){
break;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/auxv",schemaPath:"#/properties/auxv/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs90 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data30 = data.extra;
const _errs93 = errors;
const _errs94 = errors;
if(errors === _errs94){
if(typeof data30 === "string"){
if(!pattern4.test(data30)){
validate36.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs93 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
let data31 = data.extraTail;
const _errs96 = errors;
const _errs97 = errors;
if(errors === _errs97){
if(typeof data31 === "string"){
if(!pattern4.test(data31)){
validate36.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs96 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auxvEntsize !== undefined){
let data32 = data.auxvEntsize;
const _errs99 = errors;
const _errs100 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate36.errors = [{instancePath:instancePath+"/auxvEntsize",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs100){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 4294967295 || isNaN(data32)){
validate36.errors = [{instancePath:instancePath+"/auxvEntsize",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data32 < 0 || isNaN(data32)){
validate36.errors = [{instancePath:instancePath+"/auxvEntsize",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs99 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema159 = {"description":"A mapping of an address space: whole pages, in ascending order and disjoint within one MM_STRUCT.","type":"object","additionalProperties":false,"required":["type","mm","vmStart","vmEnd","vmFlags","vmPgoff","file","name"],"properties":{"type":{"const":"VMA"},"mm":{"description":"Address space it belongs to.","$ref":"#/$defs/reference"},"vmStart":{"description":"First address.","$ref":"#/$defs/u64"},"vmEnd":{"description":"First address behind it.","$ref":"#/$defs/u64"},"vmFlags":{"description":"Protection and behaviour.","$ref":"#/$defs/vm_flag"},"vmPgoff":{"description":"Where in the file the mapping starts.","$ref":"#/$defs/u64"},"file":{"description":"File that is mapped.","$ref":"#/$defs/reference"},"name":{"description":"What the kernel calls memory that has no file, `[heap]` or `[stack]` say.","type":"string"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.type === undefined) && (missing0 = "type")) || ((data.mm === undefined) && (missing0 = "mm"))) || ((data.vmStart === undefined) && (missing0 = "vmStart"))) || ((data.vmEnd === undefined) && (missing0 = "vmEnd"))) || ((data.vmFlags === undefined) && (missing0 = "vmFlags"))) || ((data.vmPgoff === undefined) && (missing0 = "vmPgoff"))) || ((data.file === undefined) && (missing0 = "file"))) || ((data.name === undefined) && (missing0 = "name"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema159.properties, key0))){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("VMA" !== data.type){
validate39.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "VMA"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mm !== undefined){
let data1 = data.mm;
const _errs3 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/mm",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(!pattern35.test(data1)){
const err1 = {instancePath:instancePath+"/mm",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/mm",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err3 = {instancePath:instancePath+"/mm",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate39.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vmStart !== undefined){
let data2 = data.vmStart;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(!pattern16.test(data2)){
validate39.errors = [{instancePath:instancePath+"/vmStart",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/vmStart",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vmEnd !== undefined){
let data3 = data.vmEnd;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
validate39.errors = [{instancePath:instancePath+"/vmEnd",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/vmEnd",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vmFlags !== undefined){
let data4 = data.vmFlags;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data4)){
var valid6 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs19 = errors;
const _errs20 = errors;
let valid7 = false;
const _errs21 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((data5 === "READ") || (data5 === "WRITE")) || (data5 === "EXEC")) || (data5 === "MAYREAD")) || (data5 === "MAYWRITE")) || (data5 === "MAYEXEC")) || (data5 === "GROWSDOWN")) || (data5 === "DENYWRITE")) || (data5 === "EXECUTABLE")) || (data5 === "DONTEXPAND")) || (data5 === "ACCOUNT")) || (data5 === "ALWAYSDUMP")) || (data5 === "CAN_NONLINEAR")) || (data5 === "SHARED")) || (data5 === "MAYSHARE")) || (data5 === "GROWSUP")) || (data5 === "PFNMAP")) || (data5 === "LOCKED")) || (data5 === "IO")) || (data5 === "SEQ_READ")) || (data5 === "RAND_READ")) || (data5 === "DONTCOPY")) || (data5 === "NORESERVE")) || (data5 === "HUGETLB")) || (data5 === "NONLINEAR")) || (data5 === "INSERTPAGE")) || (data5 === "MIXEDMAP")) || (data5 === "HUGEPAGE")) || (data5 === "NOHUGEPAGE")) || (data5 === "MERGEABLE")) || (data5 === "DONTDUMP")) || (data5 === "SOFTDIRTY")) || (data5 === "WIPEONFORK")) || (data5 === "SYNC")) || (data5 === "LOCKONFAULT")) || (data5 === "UFFD_MISSING")) || (data5 === "UFFD_WP")) || (data5 === "UFFD_MINOR")) || (data5 === "SHADOW_STACK")) || (data5 === "DROPPABLE")) || (data5 === "SEALED")) || (data5 === "MTE")) || (data5 === "BTI")) || (data5 === "MAYBE_GUARD"))){
const err4 = {instancePath:instancePath+"/vmFlags/" + i0,schemaPath:"#/$defs/vm_flag/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema137.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid7 = valid7 || _valid1;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err5 = {instancePath:instancePath+"/vmFlags/" + i0,schemaPath:"#/$defs/vm_flag/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"},message:"must match pattern \""+"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/vmFlags/" + i0,schemaPath:"#/$defs/vm_flag/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs22 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err7 = {instancePath:instancePath+"/vmFlags/" + i0,schemaPath:"#/$defs/vm_flag/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate39.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/vmFlags",schemaPath:"#/$defs/vm_flag/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vmPgoff !== undefined){
let data6 = data.vmPgoff;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data6 === "string"){
if(!pattern16.test(data6)){
validate39.errors = [{instancePath:instancePath+"/vmPgoff",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/vmPgoff",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data7 = data.file;
const _errs27 = errors;
const _errs29 = errors;
let valid10 = false;
const _errs30 = errors;
if(data7 !== null){
const err8 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid10 = valid10 || _valid2;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data7 === "string"){
if(!pattern35.test(data7)){
const err9 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs32 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const err11 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate39.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs34 = errors;
if(typeof data.name !== "string"){
validate39.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data9 = data.extra;
const _errs36 = errors;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
validate39.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
let data10 = data.extraTail;
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
validate39.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema168 = {"description":"A run of pages of a mapping, with their bytes. What no PAGES object holds reads as zero or, in a mapped file, as the file has it.","type":"object","additionalProperties":false,"required":["type","vma","vaddr","pageSize","nrPages","data"],"properties":{"type":{"const":"PAGES"},"vma":{"description":"Mapping that the pages belong to.","$ref":"#/$defs/reference"},"vaddr":{"description":"Address of the first page.","$ref":"#/$defs/u64"},"pageSize":{"description":"Size of a page.","$ref":"#/$defs/u64"},"nrPages":{"description":"Number of pages.","$ref":"#/$defs/u64"},"data":{"description":"Bytes of the pages, one after the other.","$ref":"#/$defs/base64"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.type === undefined) && (missing0 = "type")) || ((data.vma === undefined) && (missing0 = "vma"))) || ((data.vaddr === undefined) && (missing0 = "vaddr"))) || ((data.pageSize === undefined) && (missing0 = "pageSize"))) || ((data.nrPages === undefined) && (missing0 = "nrPages"))) || ((data.data === undefined) && (missing0 = "data"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "vma")) || (key0 === "vaddr")) || (key0 === "pageSize")) || (key0 === "nrPages")) || (key0 === "data")) || (key0 === "extra")) || (key0 === "extraTail"))){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("PAGES" !== data.type){
validate40.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "PAGES"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vma !== undefined){
let data1 = data.vma;
const _errs3 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/vma",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(!pattern35.test(data1)){
const err1 = {instancePath:instancePath+"/vma",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/vma",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err3 = {instancePath:instancePath+"/vma",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate40.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vaddr !== undefined){
let data2 = data.vaddr;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(!pattern16.test(data2)){
validate40.errors = [{instancePath:instancePath+"/vaddr",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/vaddr",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pageSize !== undefined){
let data3 = data.pageSize;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
validate40.errors = [{instancePath:instancePath+"/pageSize",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/pageSize",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nrPages !== undefined){
let data4 = data.nrPages;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data4 === "string"){
if(!pattern16.test(data4)){
validate40.errors = [{instancePath:instancePath+"/nrPages",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/nrPages",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data5 = data.data;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate40.errors = [{instancePath:instancePath+"/data",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/data",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data6 = data.extra;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
validate40.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
let data7 = data.extraTail;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
validate40.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema176 = {"description":"A table of file descriptors, shared by the threads of a process.","type":"object","additionalProperties":false,"required":["type","maxFds","fds"],"properties":{"type":{"const":"FILES_STRUCT"},"maxFds":{"description":"Descriptors that the table has room for.","$ref":"#/$defs/u64"},"fds":{"description":"Open descriptors in ascending order.","type":"array","items":{"$ref":"#/$defs/cr_fd"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"fdsEntsize":{"description":"Entry size of an empty table of a newer revision.","$ref":"#/$defs/u32"}}};
const schema178 = {"type":"object","additionalProperties":false,"required":["fd","fdFlags","file"],"properties":{"fd":{"description":"Number of the descriptor.","$ref":"#/$defs/u32"},"fdFlags":{"description":"Flags of the descriptor.","$ref":"#/$defs/fd_flag"},"file":{"description":"What it refers to.","$ref":"#/$defs/reference"},"extra":{"$ref":"#/$defs/base64"}}};
const schema180 = {"type":"array","items":{"anyOf":[{"enum":["CLOEXEC"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.fd === undefined) && (missing0 = "fd")) || ((data.fdFlags === undefined) && (missing0 = "fdFlags"))) || ((data.file === undefined) && (missing0 = "file"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "fd") || (key0 === "fdFlags")) || (key0 === "file")) || (key0 === "extra"))){
validate42.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.fd !== undefined){
let data0 = data.fd;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate42.errors = [{instancePath:instancePath+"/fd",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate42.errors = [{instancePath:instancePath+"/fd",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate42.errors = [{instancePath:instancePath+"/fd",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fdFlags !== undefined){
let data1 = data.fdFlags;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data1)){
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
const _errs9 = errors;
let valid4 = false;
const _errs10 = errors;
if(!(data2 === "CLOEXEC")){
const err0 = {instancePath:instancePath+"/fdFlags/" + i0,schemaPath:"#/$defs/fd_flag/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema180.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid4 = valid4 || _valid0;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err1 = {instancePath:instancePath+"/fdFlags/" + i0,schemaPath:"#/$defs/fd_flag/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"},message:"must match pattern \""+"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/fdFlags/" + i0,schemaPath:"#/$defs/fd_flag/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err3 = {instancePath:instancePath+"/fdFlags/" + i0,schemaPath:"#/$defs/fd_flag/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate42.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/fdFlags",schemaPath:"#/$defs/fd_flag/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data3 = data.file;
const _errs13 = errors;
const _errs15 = errors;
let valid6 = false;
const _errs16 = errors;
if(data3 !== null){
const err4 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid6 = valid6 || _valid1;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data3 === "string"){
if(!pattern35.test(data3)){
const err5 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs18 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err7 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate42.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data4 = data.extra;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
validate42.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.maxFds === undefined) && (missing0 = "maxFds"))) || ((data.fds === undefined) && (missing0 = "fds"))){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "maxFds")) || (key0 === "fds")) || (key0 === "extra")) || (key0 === "extraTail")) || (key0 === "fdsEntsize"))){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("FILES_STRUCT" !== data.type){
validate41.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "FILES_STRUCT"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxFds !== undefined){
let data1 = data.maxFds;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
validate41.errors = [{instancePath:instancePath+"/maxFds",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/maxFds",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fds !== undefined){
let data2 = data.fds;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate42(data2[i0], {instancePath:instancePath+"/fds/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/fds",schemaPath:"#/properties/fds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data4 = data.extra;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
validate41.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
let data5 = data.extraTail;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate41.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fdsEntsize !== undefined){
let data6 = data.fdsEntsize;
const _errs15 = errors;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate41.errors = [{instancePath:instancePath+"/fdsEntsize",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 4294967295 || isNaN(data6)){
validate41.errors = [{instancePath:instancePath+"/fdsEntsize",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate41.errors = [{instancePath:instancePath+"/fdsEntsize",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema186 = {"description":"What a task makes of paths and of new files.","type":"object","additionalProperties":false,"required":["type","umask","root","pwd"],"properties":{"type":{"const":"FS_STRUCT"},"umask":{"description":"Permissions that new files don't get.","$ref":"#/$defs/u32"},"root":{"description":"Root directory.","type":"string"},"pwd":{"description":"Working directory.","type":"string"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.umask === undefined) && (missing0 = "umask"))) || ((data.root === undefined) && (missing0 = "root"))) || ((data.pwd === undefined) && (missing0 = "pwd"))){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "umask")) || (key0 === "root")) || (key0 === "pwd")) || (key0 === "extra")) || (key0 === "extraTail"))){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("FS_STRUCT" !== data.type){
validate44.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "FS_STRUCT"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.umask !== undefined){
let data1 = data.umask;
const _errs3 = errors;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate44.errors = [{instancePath:instancePath+"/umask",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate44.errors = [{instancePath:instancePath+"/umask",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate44.errors = [{instancePath:instancePath+"/umask",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.root !== undefined){
const _errs6 = errors;
if(typeof data.root !== "string"){
validate44.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pwd !== undefined){
const _errs8 = errors;
if(typeof data.pwd !== "string"){
validate44.errors = [{instancePath:instancePath+"/pwd",schemaPath:"#/properties/pwd/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data4 = data.extra;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
validate44.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
let data5 = data.extraTail;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate44.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema190 = {"description":"What the threads of a process share, such as pending signals, limits, statistics.","type":"object","additionalProperties":false,"required":["type","sharedPending","signalFlags","utime","stime","cutime","cstime","minFlt","majFlt","cminFlt","cmajFlt","nvcsw","nivcsw","rchar","wchar","syscr","syscw","readBytes","writeBytes","pgrp","session","rlimits"],"properties":{"type":{"const":"SIGNAL_STRUCT"},"sharedPending":{"description":"Signals that wait for any thread; bit N - 1 stands for signal N.","$ref":"#/$defs/u64"},"signalFlags":{"description":"State of the process as a whole.","$ref":"#/$defs/signal_flag"},"utime":{"description":"Time in user mode.","$ref":"#/$defs/u64"},"stime":{"description":"Time in the kernel.","$ref":"#/$defs/u64"},"cutime":{"description":"Time in user mode of children that were waited for.","$ref":"#/$defs/u64"},"cstime":{"description":"Time in the kernel of children that were waited for.","$ref":"#/$defs/u64"},"minFlt":{"description":"Page faults served without I/O.","$ref":"#/$defs/u64"},"majFlt":{"description":"Page faults served with I/O.","$ref":"#/$defs/u64"},"cminFlt":{"description":"Page faults without I/O of children that were waited for.","$ref":"#/$defs/u64"},"cmajFlt":{"description":"Page faults with I/O of children that were waited for.","$ref":"#/$defs/u64"},"nvcsw":{"description":"Voluntary context switches.","$ref":"#/$defs/u64"},"nivcsw":{"description":"Involuntary context switches.","$ref":"#/$defs/u64"},"rchar":{"description":"Data that read calls returned.","$ref":"#/$defs/u64"},"wchar":{"description":"Data that write calls took.","$ref":"#/$defs/u64"},"syscr":{"description":"Read calls.","$ref":"#/$defs/u64"},"syscw":{"description":"Write calls.","$ref":"#/$defs/u64"},"readBytes":{"description":"Data fetched from storage.","$ref":"#/$defs/u64"},"writeBytes":{"description":"Data sent to storage.","$ref":"#/$defs/u64"},"pgrp":{"description":"Process group.","$ref":"#/$defs/reference"},"session":{"description":"Session.","$ref":"#/$defs/reference"},"rlimits":{"description":"Resource limits, indexed by RLIMIT_* number.","type":"array","items":{"$ref":"#/$defs/cr_rlimit"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"rlimitsEntsize":{"description":"Entry size of an empty table of a newer revision.","$ref":"#/$defs/u32"}}};
const schema192 = {"type":"array","items":{"anyOf":[{"enum":["GROUP_EXIT","STOPPED"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};
const schema211 = {"type":"object","additionalProperties":false,"required":["rlimCur","rlimMax"],"properties":{"rlimCur":{"description":"Soft limit; 2^64-1 is no limit.","$ref":"#/$defs/u64"},"rlimMax":{"description":"Hard limit; 2^64-1 is no limit.","$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.rlimCur === undefined) && (missing0 = "rlimCur")) || ((data.rlimMax === undefined) && (missing0 = "rlimMax"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "rlimCur") || (key0 === "rlimMax")) || (key0 === "extra"))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rlimCur !== undefined){
let data0 = data.rlimCur;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
validate46.errors = [{instancePath:instancePath+"/rlimCur",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/rlimCur",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rlimMax !== undefined){
let data1 = data.rlimMax;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
validate46.errors = [{instancePath:instancePath+"/rlimMax",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/rlimMax",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data2 = data.extra;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate46.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((data.type === undefined) && (missing0 = "type")) || ((data.sharedPending === undefined) && (missing0 = "sharedPending"))) || ((data.signalFlags === undefined) && (missing0 = "signalFlags"))) || ((data.utime === undefined) && (missing0 = "utime"))) || ((data.stime === undefined) && (missing0 = "stime"))) || ((data.cutime === undefined) && (missing0 = "cutime"))) || ((data.cstime === undefined) && (missing0 = "cstime"))) || ((data.minFlt === undefined) && (missing0 = "minFlt"))) || ((data.majFlt === undefined) && (missing0 = "majFlt"))) || ((data.cminFlt === undefined) && (missing0 = "cminFlt"))) || ((data.cmajFlt === undefined) && (missing0 = "cmajFlt"))) || ((data.nvcsw === undefined) && (missing0 = "nvcsw"))) || ((data.nivcsw === undefined) && (missing0 = "nivcsw"))) || ((data.rchar === undefined) && (missing0 = "rchar"))) || ((data.wchar === undefined) && (missing0 = "wchar"))) || ((data.syscr === undefined) && (missing0 = "syscr"))) || ((data.syscw === undefined) && (missing0 = "syscw"))) || ((data.readBytes === undefined) && (missing0 = "readBytes"))) || ((data.writeBytes === undefined) && (missing0 = "writeBytes"))) || ((data.pgrp === undefined) && (missing0 = "pgrp"))) || ((data.session === undefined) && (missing0 = "session"))) || ((data.rlimits === undefined) && (missing0 = "rlimits"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema190.properties, key0))){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("SIGNAL_STRUCT" !== data.type){
validate45.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "SIGNAL_STRUCT"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sharedPending !== undefined){
let data1 = data.sharedPending;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
validate45.errors = [{instancePath:instancePath+"/sharedPending",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/sharedPending",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signalFlags !== undefined){
let data2 = data.signalFlags;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
const _errs10 = errors;
let valid4 = false;
const _errs11 = errors;
if(!((data3 === "GROUP_EXIT") || (data3 === "STOPPED"))){
const err0 = {instancePath:instancePath+"/signalFlags/" + i0,schemaPath:"#/$defs/signal_flag/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema192.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err1 = {instancePath:instancePath+"/signalFlags/" + i0,schemaPath:"#/$defs/signal_flag/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"},message:"must match pattern \""+"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/signalFlags/" + i0,schemaPath:"#/$defs/signal_flag/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err3 = {instancePath:instancePath+"/signalFlags/" + i0,schemaPath:"#/$defs/signal_flag/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate45.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/signalFlags",schemaPath:"#/$defs/signal_flag/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utime !== undefined){
let data4 = data.utime;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(!pattern16.test(data4)){
validate45.errors = [{instancePath:instancePath+"/utime",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/utime",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stime !== undefined){
let data5 = data.stime;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(!pattern16.test(data5)){
validate45.errors = [{instancePath:instancePath+"/stime",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/stime",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cutime !== undefined){
let data6 = data.cutime;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data6 === "string"){
if(!pattern16.test(data6)){
validate45.errors = [{instancePath:instancePath+"/cutime",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/cutime",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cstime !== undefined){
let data7 = data.cstime;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data7 === "string"){
if(!pattern16.test(data7)){
validate45.errors = [{instancePath:instancePath+"/cstime",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/cstime",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minFlt !== undefined){
let data8 = data.minFlt;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data8 === "string"){
if(!pattern16.test(data8)){
validate45.errors = [{instancePath:instancePath+"/minFlt",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/minFlt",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.majFlt !== undefined){
let data9 = data.majFlt;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data9 === "string"){
if(!pattern16.test(data9)){
validate45.errors = [{instancePath:instancePath+"/majFlt",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/majFlt",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cminFlt !== undefined){
let data10 = data.cminFlt;
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data10 === "string"){
if(!pattern16.test(data10)){
validate45.errors = [{instancePath:instancePath+"/cminFlt",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/cminFlt",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cmajFlt !== undefined){
let data11 = data.cmajFlt;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data11 === "string"){
if(!pattern16.test(data11)){
validate45.errors = [{instancePath:instancePath+"/cmajFlt",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/cmajFlt",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nvcsw !== undefined){
let data12 = data.nvcsw;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data12 === "string"){
if(!pattern16.test(data12)){
validate45.errors = [{instancePath:instancePath+"/nvcsw",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/nvcsw",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nivcsw !== undefined){
let data13 = data.nivcsw;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data13 === "string"){
if(!pattern16.test(data13)){
validate45.errors = [{instancePath:instancePath+"/nivcsw",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/nivcsw",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rchar !== undefined){
let data14 = data.rchar;
const _errs44 = errors;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data14 === "string"){
if(!pattern16.test(data14)){
validate45.errors = [{instancePath:instancePath+"/rchar",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/rchar",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wchar !== undefined){
let data15 = data.wchar;
const _errs47 = errors;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data15 === "string"){
if(!pattern16.test(data15)){
validate45.errors = [{instancePath:instancePath+"/wchar",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/wchar",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.syscr !== undefined){
let data16 = data.syscr;
const _errs50 = errors;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data16 === "string"){
if(!pattern16.test(data16)){
validate45.errors = [{instancePath:instancePath+"/syscr",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/syscr",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.syscw !== undefined){
let data17 = data.syscw;
const _errs53 = errors;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data17 === "string"){
if(!pattern16.test(data17)){
validate45.errors = [{instancePath:instancePath+"/syscw",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/syscw",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.readBytes !== undefined){
let data18 = data.readBytes;
const _errs56 = errors;
const _errs57 = errors;
if(errors === _errs57){
if(typeof data18 === "string"){
if(!pattern16.test(data18)){
validate45.errors = [{instancePath:instancePath+"/readBytes",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/readBytes",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.writeBytes !== undefined){
let data19 = data.writeBytes;
const _errs59 = errors;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data19 === "string"){
if(!pattern16.test(data19)){
validate45.errors = [{instancePath:instancePath+"/writeBytes",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/writeBytes",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pgrp !== undefined){
let data20 = data.pgrp;
const _errs62 = errors;
const _errs64 = errors;
let valid22 = false;
const _errs65 = errors;
if(data20 !== null){
const err4 = {instancePath:instancePath+"/pgrp",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs65 === errors;
valid22 = valid22 || _valid1;
const _errs67 = errors;
if(errors === _errs67){
if(typeof data20 === "string"){
if(!pattern35.test(data20)){
const err5 = {instancePath:instancePath+"/pgrp",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/pgrp",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs67 === errors;
valid22 = valid22 || _valid1;
if(!valid22){
const err7 = {instancePath:instancePath+"/pgrp",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate45.errors = vErrors;
return false;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
let data21 = data.session;
const _errs69 = errors;
const _errs71 = errors;
let valid24 = false;
const _errs72 = errors;
if(data21 !== null){
const err8 = {instancePath:instancePath+"/session",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs72 === errors;
valid24 = valid24 || _valid2;
const _errs74 = errors;
if(errors === _errs74){
if(typeof data21 === "string"){
if(!pattern35.test(data21)){
const err9 = {instancePath:instancePath+"/session",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/session",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs74 === errors;
valid24 = valid24 || _valid2;
if(!valid24){
const err11 = {instancePath:instancePath+"/session",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate45.errors = vErrors;
return false;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rlimits !== undefined){
let data22 = data.rlimits;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data22)){
var valid25 = true;
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
const _errs78 = errors;
if(!(validate46(data22[i1], {instancePath:instancePath+"/rlimits/" + i1,parentData:data22,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid25 = _errs78 === errors;
if(!valid25){
break;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/rlimits",schemaPath:"#/properties/rlimits/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data24 = data.extra;
const _errs79 = errors;
const _errs80 = errors;
if(errors === _errs80){
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
validate45.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
let data25 = data.extraTail;
const _errs82 = errors;
const _errs83 = errors;
if(errors === _errs83){
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
validate45.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rlimitsEntsize !== undefined){
let data26 = data.rlimitsEntsize;
const _errs85 = errors;
const _errs86 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate45.errors = [{instancePath:instancePath+"/rlimitsEntsize",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs86){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 4294967295 || isNaN(data26)){
validate45.errors = [{instancePath:instancePath+"/rlimitsEntsize",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate45.errors = [{instancePath:instancePath+"/rlimitsEntsize",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs85 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema218 = {"description":"What happens at each signal.","type":"object","additionalProperties":false,"required":["type","sighandFlags","actions"],"properties":{"type":{"const":"SIGHAND_STRUCT"},"sighandFlags":{"description":"How much is known of the handlers.","$ref":"#/$defs/sighand_flag"},"actions":{"description":"Action of every signal; index 0 is signal 1.","type":"array","items":{"$ref":"#/$defs/cr_sigaction"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"actionsEntsize":{"description":"Entry size of an empty table of a newer revision.","$ref":"#/$defs/u32"}}};
const schema219 = {"type":"array","items":{"anyOf":[{"enum":["HANDLERS_KNOWN"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};
const schema220 = {"type":"object","additionalProperties":false,"required":["saHandler","saFlags","saRestorer","saMask"],"properties":{"saHandler":{"description":"Address of the handler. 0 is the default action, 1 ignores the signal, and 2^64-1 is a handler whose address is not known.","$ref":"#/$defs/u64"},"saFlags":{"description":"How the handler is called.","$ref":"#/$defs/sa_flag"},"saRestorer":{"description":"Where the handler returns to.","$ref":"#/$defs/u64"},"saMask":{"description":"Signals blocked while the handler runs; bit N - 1 stands for signal N.","$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}};
const schema222 = {"type":"array","items":{"anyOf":[{"enum":["NOCLDSTOP","NOCLDWAIT","SIGINFO","ONSTACK","RESTART","NODEFER","RESETHAND","RESTORER","UNSUPPORTED","EXPOSE_TAGBITS"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.saHandler === undefined) && (missing0 = "saHandler")) || ((data.saFlags === undefined) && (missing0 = "saFlags"))) || ((data.saRestorer === undefined) && (missing0 = "saRestorer"))) || ((data.saMask === undefined) && (missing0 = "saMask"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "saHandler") || (key0 === "saFlags")) || (key0 === "saRestorer")) || (key0 === "saMask")) || (key0 === "extra"))){
validate49.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.saHandler !== undefined){
let data0 = data.saHandler;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
validate49.errors = [{instancePath:instancePath+"/saHandler",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/saHandler",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.saFlags !== undefined){
let data1 = data.saFlags;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data1)){
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
const _errs9 = errors;
let valid4 = false;
const _errs10 = errors;
if(!((((((((((data2 === "NOCLDSTOP") || (data2 === "NOCLDWAIT")) || (data2 === "SIGINFO")) || (data2 === "ONSTACK")) || (data2 === "RESTART")) || (data2 === "NODEFER")) || (data2 === "RESETHAND")) || (data2 === "RESTORER")) || (data2 === "UNSUPPORTED")) || (data2 === "EXPOSE_TAGBITS"))){
const err0 = {instancePath:instancePath+"/saFlags/" + i0,schemaPath:"#/$defs/sa_flag/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema222.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid4 = valid4 || _valid0;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err1 = {instancePath:instancePath+"/saFlags/" + i0,schemaPath:"#/$defs/sa_flag/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"},message:"must match pattern \""+"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/saFlags/" + i0,schemaPath:"#/$defs/sa_flag/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err3 = {instancePath:instancePath+"/saFlags/" + i0,schemaPath:"#/$defs/sa_flag/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate49.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/saFlags",schemaPath:"#/$defs/sa_flag/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.saRestorer !== undefined){
let data3 = data.saRestorer;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
validate49.errors = [{instancePath:instancePath+"/saRestorer",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/saRestorer",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.saMask !== undefined){
let data4 = data.saMask;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data4 === "string"){
if(!pattern16.test(data4)){
validate49.errors = [{instancePath:instancePath+"/saMask",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/saMask",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data5 = data.extra;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate49.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.sighandFlags === undefined) && (missing0 = "sighandFlags"))) || ((data.actions === undefined) && (missing0 = "actions"))){
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "sighandFlags")) || (key0 === "actions")) || (key0 === "extra")) || (key0 === "extraTail")) || (key0 === "actionsEntsize"))){
validate48.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("SIGHAND_STRUCT" !== data.type){
validate48.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "SIGHAND_STRUCT"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sighandFlags !== undefined){
let data1 = data.sighandFlags;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(!(data2 === "HANDLERS_KNOWN")){
const err0 = {instancePath:instancePath+"/sighandFlags/" + i0,schemaPath:"#/$defs/sighand_flag/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema219.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err1 = {instancePath:instancePath+"/sighandFlags/" + i0,schemaPath:"#/$defs/sighand_flag/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"},message:"must match pattern \""+"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/sighandFlags/" + i0,schemaPath:"#/$defs/sighand_flag/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err3 = {instancePath:instancePath+"/sighandFlags/" + i0,schemaPath:"#/$defs/sighand_flag/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate48.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/sighandFlags",schemaPath:"#/$defs/sighand_flag/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
let data3 = data.actions;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data3)){
var valid4 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate49(data3[i1], {instancePath:instancePath+"/actions/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data5 = data.extra;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate48.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
let data6 = data.extraTail;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
validate48.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actionsEntsize !== undefined){
let data7 = data.actionsEntsize;
const _errs20 = errors;
const _errs21 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate48.errors = [{instancePath:instancePath+"/actionsEntsize",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4294967295 || isNaN(data7)){
validate48.errors = [{instancePath:instancePath+"/actionsEntsize",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate48.errors = [{instancePath:instancePath+"/actionsEntsize",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema229 = {"description":"An identity that tasks, process groups and sessions are known by.","type":"object","additionalProperties":false,"required":["type","level","numbers"],"properties":{"type":{"const":"PID"},"level":{"description":"Depth of the PID namespace it was made in, below that of the container.","$ref":"#/$defs/u32"},"numbers":{"description":"Its number in every PID namespace, that of the container first.","type":"array","items":{"$ref":"#/$defs/listed"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"numbersEntsize":{"description":"Entry size of an empty table of a newer revision.","$ref":"#/$defs/u32"}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.level === undefined) && (missing0 = "level"))) || ((data.numbers === undefined) && (missing0 = "numbers"))){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "level")) || (key0 === "numbers")) || (key0 === "extra")) || (key0 === "extraTail")) || (key0 === "numbersEntsize"))){
validate51.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("PID" !== data.type){
validate51.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "PID"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data1 = data.level;
const _errs3 = errors;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate51.errors = [{instancePath:instancePath+"/level",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate51.errors = [{instancePath:instancePath+"/level",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate51.errors = [{instancePath:instancePath+"/level",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numbers !== undefined){
let data2 = data.numbers;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate24(data2[i0], {instancePath:instancePath+"/numbers/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data4 = data.extra;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
validate51.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
let data5 = data.extraTail;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate51.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numbersEntsize !== undefined){
let data6 = data.numbersEntsize;
const _errs15 = errors;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate51.errors = [{instancePath:instancePath+"/numbersEntsize",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 4294967295 || isNaN(data6)){
validate51.errors = [{instancePath:instancePath+"/numbersEntsize",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate51.errors = [{instancePath:instancePath+"/numbersEntsize",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema234 = {"description":"A task, that is a process or one of its threads.","type":"object","additionalProperties":false,"required":["type","realCred","cred","comm","mm","pid","pgid","sid","fs","files","nsproxy","signal","sighand","parent","groupLeader","taskFlags","state","exitCode","exitSignal","policy","nice","rtPriority","blocked","pending","utime","stime","gtime","startTime","nvcsw","nivcsw","minFlt","majFlt","readBytes","writeBytes"],"properties":{"type":{"const":"TASK_STRUCT"},"realCred":{"description":"Credentials that others act upon the task with.","$ref":"#/$defs/reference"},"cred":{"description":"Credentials that the task acts with.","$ref":"#/$defs/reference"},"comm":{"description":"Name of the task.","type":"string"},"mm":{"description":"Address space.","$ref":"#/$defs/reference"},"pid":{"description":"Thread ID.","$ref":"#/$defs/reference"},"pgid":{"description":"Process group.","$ref":"#/$defs/reference"},"sid":{"description":"Session.","$ref":"#/$defs/reference"},"fs":{"description":"Root, working directory, umask.","$ref":"#/$defs/reference"},"files":{"description":"Descriptors.","$ref":"#/$defs/reference"},"nsproxy":{"description":"Namespaces.","$ref":"#/$defs/reference"},"signal":{"description":"What the threads of the process share.","$ref":"#/$defs/reference"},"sighand":{"description":"Signal actions.","$ref":"#/$defs/reference"},"parent":{"description":"Parent process.","$ref":"#/$defs/reference"},"groupLeader":{"description":"First thread of the process.","$ref":"#/$defs/reference"},"taskFlags":{"description":"State of the task beside what it was doing.","$ref":"#/$defs/task_flag"},"state":{"description":"What it was doing.","anyOf":[{"enum":["RUNNING","SLEEPING","DISK_SLEEP","STOPPED","TRACED","ZOMBIE","DEAD","IDLE"]},{"$ref":"#/$defs/u32"}]},"exitCode":{"description":"Wait status of a zombie.","$ref":"#/$defs/u32"},"exitSignal":{"description":"Signal that its parent gets when it ends.","$ref":"#/$defs/u32"},"policy":{"description":"Scheduling policy.","anyOf":[{"enum":["NORMAL","FIFO","RR","BATCH","IDLE","DEADLINE","EXT"]},{"$ref":"#/$defs/u32"}]},"nice":{"description":"Nice value, -20 to 19.","$ref":"#/$defs/s32"},"rtPriority":{"description":"Real-time priority, 0 for other policies.","$ref":"#/$defs/u32"},"blocked":{"description":"Signals it blocks; bit N - 1 stands for signal N.","$ref":"#/$defs/u64"},"pending":{"description":"Signals that wait for this thread; bit N - 1 stands for signal N.","$ref":"#/$defs/u64"},"utime":{"description":"Time in user mode.","$ref":"#/$defs/u64"},"stime":{"description":"Time in the kernel.","$ref":"#/$defs/u64"},"gtime":{"description":"Time spent running a guest.","$ref":"#/$defs/u64"},"startTime":{"description":"When it started, counted from boot.","$ref":"#/$defs/u64"},"nvcsw":{"description":"Voluntary context switches.","$ref":"#/$defs/u64"},"nivcsw":{"description":"Involuntary context switches.","$ref":"#/$defs/u64"},"minFlt":{"description":"Page faults served without I/O.","$ref":"#/$defs/u64"},"majFlt":{"description":"Page faults served with I/O.","$ref":"#/$defs/u64"},"readBytes":{"description":"Data fetched from storage.","$ref":"#/$defs/u64"},"writeBytes":{"description":"Data sent to storage.","$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}};
const schema248 = {"type":"array","items":{"anyOf":[{"enum":["EXITING","FORKNOEXEC","SUPERPRIV","RANDOMIZE"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};
const schema253 = {"type":"integer","minimum":-2147483648,"maximum":2147483647};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((((((((((((data.type === undefined) && (missing0 = "type")) || ((data.realCred === undefined) && (missing0 = "realCred"))) || ((data.cred === undefined) && (missing0 = "cred"))) || ((data.comm === undefined) && (missing0 = "comm"))) || ((data.mm === undefined) && (missing0 = "mm"))) || ((data.pid === undefined) && (missing0 = "pid"))) || ((data.pgid === undefined) && (missing0 = "pgid"))) || ((data.sid === undefined) && (missing0 = "sid"))) || ((data.fs === undefined) && (missing0 = "fs"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.nsproxy === undefined) && (missing0 = "nsproxy"))) || ((data.signal === undefined) && (missing0 = "signal"))) || ((data.sighand === undefined) && (missing0 = "sighand"))) || ((data.parent === undefined) && (missing0 = "parent"))) || ((data.groupLeader === undefined) && (missing0 = "groupLeader"))) || ((data.taskFlags === undefined) && (missing0 = "taskFlags"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) || ((data.exitSignal === undefined) && (missing0 = "exitSignal"))) || ((data.policy === undefined) && (missing0 = "policy"))) || ((data.nice === undefined) && (missing0 = "nice"))) || ((data.rtPriority === undefined) && (missing0 = "rtPriority"))) || ((data.blocked === undefined) && (missing0 = "blocked"))) || ((data.pending === undefined) && (missing0 = "pending"))) || ((data.utime === undefined) && (missing0 = "utime"))) || ((data.stime === undefined) && (missing0 = "stime"))) || ((data.gtime === undefined) && (missing0 = "gtime"))) || ((data.startTime === undefined) && (missing0 = "startTime"))) || ((data.nvcsw === undefined) && (missing0 = "nvcsw"))) || ((data.nivcsw === undefined) && (missing0 = "nivcsw"))) || ((data.minFlt === undefined) && (missing0 = "minFlt"))) || ((data.majFlt === undefined) && (missing0 = "majFlt"))) || ((data.readBytes === undefined) && (missing0 = "readBytes"))) || ((data.writeBytes === undefined) && (missing0 = "writeBytes"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema234.properties, key0))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("TASK_STRUCT" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "TASK_STRUCT"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.realCred !== undefined){
let data1 = data.realCred;
const _errs3 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/realCred",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(!pattern35.test(data1)){
const err1 = {instancePath:instancePath+"/realCred",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/realCred",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err3 = {instancePath:instancePath+"/realCred",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cred !== undefined){
let data2 = data.cred;
const _errs10 = errors;
const _errs12 = errors;
let valid4 = false;
const _errs13 = errors;
if(data2 !== null){
const err4 = {instancePath:instancePath+"/cred",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid4 = valid4 || _valid1;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data2 === "string"){
if(!pattern35.test(data2)){
const err5 = {instancePath:instancePath+"/cred",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/cred",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err7 = {instancePath:instancePath+"/cred",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.comm !== undefined){
const _errs17 = errors;
if(typeof data.comm !== "string"){
validate53.errors = [{instancePath:instancePath+"/comm",schemaPath:"#/properties/comm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mm !== undefined){
let data4 = data.mm;
const _errs19 = errors;
const _errs21 = errors;
let valid6 = false;
const _errs22 = errors;
if(data4 !== null){
const err8 = {instancePath:instancePath+"/mm",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid6 = valid6 || _valid2;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data4 === "string"){
if(!pattern35.test(data4)){
const err9 = {instancePath:instancePath+"/mm",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/mm",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs24 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err11 = {instancePath:instancePath+"/mm",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pid !== undefined){
let data5 = data.pid;
const _errs26 = errors;
const _errs28 = errors;
let valid8 = false;
const _errs29 = errors;
if(data5 !== null){
const err12 = {instancePath:instancePath+"/pid",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid3 = _errs29 === errors;
valid8 = valid8 || _valid3;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data5 === "string"){
if(!pattern35.test(data5)){
const err13 = {instancePath:instancePath+"/pid",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/pid",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid3 = _errs31 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const err15 = {instancePath:instancePath+"/pid",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pgid !== undefined){
let data6 = data.pgid;
const _errs33 = errors;
const _errs35 = errors;
let valid10 = false;
const _errs36 = errors;
if(data6 !== null){
const err16 = {instancePath:instancePath+"/pgid",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid4 = _errs36 === errors;
valid10 = valid10 || _valid4;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data6 === "string"){
if(!pattern35.test(data6)){
const err17 = {instancePath:instancePath+"/pgid",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/pgid",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid4 = _errs38 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const err19 = {instancePath:instancePath+"/pgid",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sid !== undefined){
let data7 = data.sid;
const _errs40 = errors;
const _errs42 = errors;
let valid12 = false;
const _errs43 = errors;
if(data7 !== null){
const err20 = {instancePath:instancePath+"/sid",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid5 = _errs43 === errors;
valid12 = valid12 || _valid5;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data7 === "string"){
if(!pattern35.test(data7)){
const err21 = {instancePath:instancePath+"/sid",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/sid",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid5 = _errs45 === errors;
valid12 = valid12 || _valid5;
if(!valid12){
const err23 = {instancePath:instancePath+"/sid",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fs !== undefined){
let data8 = data.fs;
const _errs47 = errors;
const _errs49 = errors;
let valid14 = false;
const _errs50 = errors;
if(data8 !== null){
const err24 = {instancePath:instancePath+"/fs",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid6 = _errs50 === errors;
valid14 = valid14 || _valid6;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data8 === "string"){
if(!pattern35.test(data8)){
const err25 = {instancePath:instancePath+"/fs",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/fs",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid6 = _errs52 === errors;
valid14 = valid14 || _valid6;
if(!valid14){
const err27 = {instancePath:instancePath+"/fs",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data9 = data.files;
const _errs54 = errors;
const _errs56 = errors;
let valid16 = false;
const _errs57 = errors;
if(data9 !== null){
const err28 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid7 = _errs57 === errors;
valid16 = valid16 || _valid7;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data9 === "string"){
if(!pattern35.test(data9)){
const err29 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid7 = _errs59 === errors;
valid16 = valid16 || _valid7;
if(!valid16){
const err31 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nsproxy !== undefined){
let data10 = data.nsproxy;
const _errs61 = errors;
const _errs63 = errors;
let valid18 = false;
const _errs64 = errors;
if(data10 !== null){
const err32 = {instancePath:instancePath+"/nsproxy",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid8 = _errs64 === errors;
valid18 = valid18 || _valid8;
const _errs66 = errors;
if(errors === _errs66){
if(typeof data10 === "string"){
if(!pattern35.test(data10)){
const err33 = {instancePath:instancePath+"/nsproxy",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/nsproxy",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid8 = _errs66 === errors;
valid18 = valid18 || _valid8;
if(!valid18){
const err35 = {instancePath:instancePath+"/nsproxy",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signal !== undefined){
let data11 = data.signal;
const _errs68 = errors;
const _errs70 = errors;
let valid20 = false;
const _errs71 = errors;
if(data11 !== null){
const err36 = {instancePath:instancePath+"/signal",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid9 = _errs71 === errors;
valid20 = valid20 || _valid9;
const _errs73 = errors;
if(errors === _errs73){
if(typeof data11 === "string"){
if(!pattern35.test(data11)){
const err37 = {instancePath:instancePath+"/signal",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/signal",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid9 = _errs73 === errors;
valid20 = valid20 || _valid9;
if(!valid20){
const err39 = {instancePath:instancePath+"/signal",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sighand !== undefined){
let data12 = data.sighand;
const _errs75 = errors;
const _errs77 = errors;
let valid22 = false;
const _errs78 = errors;
if(data12 !== null){
const err40 = {instancePath:instancePath+"/sighand",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid10 = _errs78 === errors;
valid22 = valid22 || _valid10;
const _errs80 = errors;
if(errors === _errs80){
if(typeof data12 === "string"){
if(!pattern35.test(data12)){
const err41 = {instancePath:instancePath+"/sighand",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/sighand",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid10 = _errs80 === errors;
valid22 = valid22 || _valid10;
if(!valid22){
const err43 = {instancePath:instancePath+"/sighand",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
let data13 = data.parent;
const _errs82 = errors;
const _errs84 = errors;
let valid24 = false;
const _errs85 = errors;
if(data13 !== null){
const err44 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid11 = _errs85 === errors;
valid24 = valid24 || _valid11;
const _errs87 = errors;
if(errors === _errs87){
if(typeof data13 === "string"){
if(!pattern35.test(data13)){
const err45 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid11 = _errs87 === errors;
valid24 = valid24 || _valid11;
if(!valid24){
const err47 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groupLeader !== undefined){
let data14 = data.groupLeader;
const _errs89 = errors;
const _errs91 = errors;
let valid26 = false;
const _errs92 = errors;
if(data14 !== null){
const err48 = {instancePath:instancePath+"/groupLeader",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid12 = _errs92 === errors;
valid26 = valid26 || _valid12;
const _errs94 = errors;
if(errors === _errs94){
if(typeof data14 === "string"){
if(!pattern35.test(data14)){
const err49 = {instancePath:instancePath+"/groupLeader",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/groupLeader",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid12 = _errs94 === errors;
valid26 = valid26 || _valid12;
if(!valid26){
const err51 = {instancePath:instancePath+"/groupLeader",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs89 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taskFlags !== undefined){
let data15 = data.taskFlags;
const _errs96 = errors;
const _errs97 = errors;
if(errors === _errs97){
if(Array.isArray(data15)){
var valid28 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
const _errs99 = errors;
const _errs100 = errors;
let valid29 = false;
const _errs101 = errors;
if(!((((data16 === "EXITING") || (data16 === "FORKNOEXEC")) || (data16 === "SUPERPRIV")) || (data16 === "RANDOMIZE"))){
const err52 = {instancePath:instancePath+"/taskFlags/" + i0,schemaPath:"#/$defs/task_flag/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema248.items.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid13 = _errs101 === errors;
valid29 = valid29 || _valid13;
const _errs102 = errors;
if(errors === _errs102){
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err53 = {instancePath:instancePath+"/taskFlags/" + i0,schemaPath:"#/$defs/task_flag/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"},message:"must match pattern \""+"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/taskFlags/" + i0,schemaPath:"#/$defs/task_flag/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var _valid13 = _errs102 === errors;
valid29 = valid29 || _valid13;
if(!valid29){
const err55 = {instancePath:instancePath+"/taskFlags/" + i0,schemaPath:"#/$defs/task_flag/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
}
var valid28 = _errs99 === errors;
if(!valid28){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/taskFlags",schemaPath:"#/$defs/task_flag/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs96 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data17 = data.state;
const _errs104 = errors;
const _errs105 = errors;
let valid30 = false;
const _errs106 = errors;
if(!((((((((data17 === "RUNNING") || (data17 === "SLEEPING")) || (data17 === "DISK_SLEEP")) || (data17 === "STOPPED")) || (data17 === "TRACED")) || (data17 === "ZOMBIE")) || (data17 === "DEAD")) || (data17 === "IDLE"))){
const err56 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema234.properties.state.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid14 = _errs106 === errors;
valid30 = valid30 || _valid14;
const _errs107 = errors;
const _errs108 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err57 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(errors === _errs108){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 4294967295 || isNaN(data17)){
const err58 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
if(data17 < 0 || isNaN(data17)){
const err59 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
var _valid14 = _errs107 === errors;
valid30 = valid30 || _valid14;
if(!valid30){
const err60 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs105;
if(vErrors !== null){
if(_errs105){
vErrors.length = _errs105;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs104 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exitCode !== undefined){
let data18 = data.exitCode;
const _errs110 = errors;
const _errs111 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate53.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs111){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 4294967295 || isNaN(data18)){
validate53.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data18 < 0 || isNaN(data18)){
validate53.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs110 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exitSignal !== undefined){
let data19 = data.exitSignal;
const _errs113 = errors;
const _errs114 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate53.errors = [{instancePath:instancePath+"/exitSignal",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs114){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 4294967295 || isNaN(data19)){
validate53.errors = [{instancePath:instancePath+"/exitSignal",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate53.errors = [{instancePath:instancePath+"/exitSignal",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs113 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data20 = data.policy;
const _errs116 = errors;
const _errs117 = errors;
let valid34 = false;
const _errs118 = errors;
if(!(((((((data20 === "NORMAL") || (data20 === "FIFO")) || (data20 === "RR")) || (data20 === "BATCH")) || (data20 === "IDLE")) || (data20 === "DEADLINE")) || (data20 === "EXT"))){
const err61 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema234.properties.policy.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid15 = _errs118 === errors;
valid34 = valid34 || _valid15;
const _errs119 = errors;
const _errs120 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err62 = {instancePath:instancePath+"/policy",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(errors === _errs120){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 4294967295 || isNaN(data20)){
const err63 = {instancePath:instancePath+"/policy",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
if(data20 < 0 || isNaN(data20)){
const err64 = {instancePath:instancePath+"/policy",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
}
var _valid15 = _errs119 === errors;
valid34 = valid34 || _valid15;
if(!valid34){
const err65 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs116 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nice !== undefined){
let data21 = data.nice;
const _errs122 = errors;
const _errs123 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate53.errors = [{instancePath:instancePath+"/nice",schemaPath:"#/$defs/s32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs123){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 2147483647 || isNaN(data21)){
validate53.errors = [{instancePath:instancePath+"/nice",schemaPath:"#/$defs/s32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data21 < -2147483648 || isNaN(data21)){
validate53.errors = [{instancePath:instancePath+"/nice",schemaPath:"#/$defs/s32/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"}];
return false;
}
}
}
}
var valid0 = _errs122 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rtPriority !== undefined){
let data22 = data.rtPriority;
const _errs125 = errors;
const _errs126 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate53.errors = [{instancePath:instancePath+"/rtPriority",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs126){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 4294967295 || isNaN(data22)){
validate53.errors = [{instancePath:instancePath+"/rtPriority",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data22 < 0 || isNaN(data22)){
validate53.errors = [{instancePath:instancePath+"/rtPriority",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs125 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocked !== undefined){
let data23 = data.blocked;
const _errs128 = errors;
const _errs129 = errors;
if(errors === _errs129){
if(typeof data23 === "string"){
if(!pattern16.test(data23)){
validate53.errors = [{instancePath:instancePath+"/blocked",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/blocked",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs128 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending !== undefined){
let data24 = data.pending;
const _errs131 = errors;
const _errs132 = errors;
if(errors === _errs132){
if(typeof data24 === "string"){
if(!pattern16.test(data24)){
validate53.errors = [{instancePath:instancePath+"/pending",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/pending",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs131 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utime !== undefined){
let data25 = data.utime;
const _errs134 = errors;
const _errs135 = errors;
if(errors === _errs135){
if(typeof data25 === "string"){
if(!pattern16.test(data25)){
validate53.errors = [{instancePath:instancePath+"/utime",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/utime",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs134 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stime !== undefined){
let data26 = data.stime;
const _errs137 = errors;
const _errs138 = errors;
if(errors === _errs138){
if(typeof data26 === "string"){
if(!pattern16.test(data26)){
validate53.errors = [{instancePath:instancePath+"/stime",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/stime",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs137 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gtime !== undefined){
let data27 = data.gtime;
const _errs140 = errors;
const _errs141 = errors;
if(errors === _errs141){
if(typeof data27 === "string"){
if(!pattern16.test(data27)){
validate53.errors = [{instancePath:instancePath+"/gtime",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/gtime",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs140 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startTime !== undefined){
let data28 = data.startTime;
const _errs143 = errors;
const _errs144 = errors;
if(errors === _errs144){
if(typeof data28 === "string"){
if(!pattern16.test(data28)){
validate53.errors = [{instancePath:instancePath+"/startTime",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/startTime",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs143 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nvcsw !== undefined){
let data29 = data.nvcsw;
const _errs146 = errors;
const _errs147 = errors;
if(errors === _errs147){
if(typeof data29 === "string"){
if(!pattern16.test(data29)){
validate53.errors = [{instancePath:instancePath+"/nvcsw",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/nvcsw",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs146 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nivcsw !== undefined){
let data30 = data.nivcsw;
const _errs149 = errors;
const _errs150 = errors;
if(errors === _errs150){
if(typeof data30 === "string"){
if(!pattern16.test(data30)){
validate53.errors = [{instancePath:instancePath+"/nivcsw",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/nivcsw",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs149 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minFlt !== undefined){
let data31 = data.minFlt;
const _errs152 = errors;
const _errs153 = errors;
if(errors === _errs153){
if(typeof data31 === "string"){
if(!pattern16.test(data31)){
validate53.errors = [{instancePath:instancePath+"/minFlt",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/minFlt",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs152 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.majFlt !== undefined){
let data32 = data.majFlt;
const _errs155 = errors;
const _errs156 = errors;
if(errors === _errs156){
if(typeof data32 === "string"){
if(!pattern16.test(data32)){
validate53.errors = [{instancePath:instancePath+"/majFlt",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/majFlt",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs155 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.readBytes !== undefined){
let data33 = data.readBytes;
const _errs158 = errors;
const _errs159 = errors;
if(errors === _errs159){
if(typeof data33 === "string"){
if(!pattern16.test(data33)){
validate53.errors = [{instancePath:instancePath+"/readBytes",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/readBytes",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs158 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.writeBytes !== undefined){
let data34 = data.writeBytes;
const _errs161 = errors;
const _errs162 = errors;
if(errors === _errs162){
if(typeof data34 === "string"){
if(!pattern16.test(data34)){
validate53.errors = [{instancePath:instancePath+"/writeBytes",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/writeBytes",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs161 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data35 = data.extra;
const _errs164 = errors;
const _errs165 = errors;
if(errors === _errs165){
if(typeof data35 === "string"){
if(!pattern4.test(data35)){
validate53.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs164 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema268 = {"description":"Registers of a task on x86-64, in the order of struct user_regs_struct.","type":"object","additionalProperties":false,"required":["type","task","r15","r14","r13","r12","rbp","rbx","r11","r10","r9","r8","rax","rcx","rdx","rsi","rdi","origRax","rip","cs","eflags","rsp","ss","fsBase","gsBase","ds","es","fs","gs","xstate"],"properties":{"type":{"const":"THREAD_X86_64"},"task":{"description":"Task that the registers belong to.","$ref":"#/$defs/reference"},"r15":{"description":"Register R15.","$ref":"#/$defs/u64"},"r14":{"description":"Register R14.","$ref":"#/$defs/u64"},"r13":{"description":"Register R13.","$ref":"#/$defs/u64"},"r12":{"description":"Register R12.","$ref":"#/$defs/u64"},"rbp":{"description":"Register RBP.","$ref":"#/$defs/u64"},"rbx":{"description":"Register RBX.","$ref":"#/$defs/u64"},"r11":{"description":"Register R11.","$ref":"#/$defs/u64"},"r10":{"description":"Register R10.","$ref":"#/$defs/u64"},"r9":{"description":"Register R9.","$ref":"#/$defs/u64"},"r8":{"description":"Register R8.","$ref":"#/$defs/u64"},"rax":{"description":"Register RAX.","$ref":"#/$defs/u64"},"rcx":{"description":"Register RCX.","$ref":"#/$defs/u64"},"rdx":{"description":"Register RDX.","$ref":"#/$defs/u64"},"rsi":{"description":"Register RSI.","$ref":"#/$defs/u64"},"rdi":{"description":"Register RDI.","$ref":"#/$defs/u64"},"origRax":{"description":"Number of the system call it is in, -1 outside of one.","$ref":"#/$defs/u64"},"rip":{"description":"Instruction pointer.","$ref":"#/$defs/u64"},"cs":{"description":"Segment register CS.","$ref":"#/$defs/u64"},"eflags":{"description":"Flags register.","$ref":"#/$defs/u64"},"rsp":{"description":"Stack pointer.","$ref":"#/$defs/u64"},"ss":{"description":"Segment register SS.","$ref":"#/$defs/u64"},"fsBase":{"description":"Base address of FS, the thread pointer.","$ref":"#/$defs/u64"},"gsBase":{"description":"Base address of GS.","$ref":"#/$defs/u64"},"ds":{"description":"Segment register DS.","$ref":"#/$defs/u64"},"es":{"description":"Segment register ES.","$ref":"#/$defs/u64"},"fs":{"description":"Segment register FS.","$ref":"#/$defs/u64"},"gs":{"description":"Segment register GS.","$ref":"#/$defs/u64"},"xstate":{"description":"XSAVE area, as ptrace(2) gives it for NT_X86_XSTATE.","$ref":"#/$defs/base64"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((((((((data.type === undefined) && (missing0 = "type")) || ((data.task === undefined) && (missing0 = "task"))) || ((data.r15 === undefined) && (missing0 = "r15"))) || ((data.r14 === undefined) && (missing0 = "r14"))) || ((data.r13 === undefined) && (missing0 = "r13"))) || ((data.r12 === undefined) && (missing0 = "r12"))) || ((data.rbp === undefined) && (missing0 = "rbp"))) || ((data.rbx === undefined) && (missing0 = "rbx"))) || ((data.r11 === undefined) && (missing0 = "r11"))) || ((data.r10 === undefined) && (missing0 = "r10"))) || ((data.r9 === undefined) && (missing0 = "r9"))) || ((data.r8 === undefined) && (missing0 = "r8"))) || ((data.rax === undefined) && (missing0 = "rax"))) || ((data.rcx === undefined) && (missing0 = "rcx"))) || ((data.rdx === undefined) && (missing0 = "rdx"))) || ((data.rsi === undefined) && (missing0 = "rsi"))) || ((data.rdi === undefined) && (missing0 = "rdi"))) || ((data.origRax === undefined) && (missing0 = "origRax"))) || ((data.rip === undefined) && (missing0 = "rip"))) || ((data.cs === undefined) && (missing0 = "cs"))) || ((data.eflags === undefined) && (missing0 = "eflags"))) || ((data.rsp === undefined) && (missing0 = "rsp"))) || ((data.ss === undefined) && (missing0 = "ss"))) || ((data.fsBase === undefined) && (missing0 = "fsBase"))) || ((data.gsBase === undefined) && (missing0 = "gsBase"))) || ((data.ds === undefined) && (missing0 = "ds"))) || ((data.es === undefined) && (missing0 = "es"))) || ((data.fs === undefined) && (missing0 = "fs"))) || ((data.gs === undefined) && (missing0 = "gs"))) || ((data.xstate === undefined) && (missing0 = "xstate"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema268.properties, key0))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("THREAD_X86_64" !== data.type){
validate54.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "THREAD_X86_64"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.task !== undefined){
let data1 = data.task;
const _errs3 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/task",schemaPath:"#/$defs/reference/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(!pattern35.test(data1)){
const err1 = {instancePath:instancePath+"/task",schemaPath:"#/$defs/reference/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"},message:"must match pattern \""+"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/task",schemaPath:"#/$defs/reference/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err3 = {instancePath:instancePath+"/task",schemaPath:"#/$defs/reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate54.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.r15 !== undefined){
let data2 = data.r15;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(!pattern16.test(data2)){
validate54.errors = [{instancePath:instancePath+"/r15",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/r15",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.r14 !== undefined){
let data3 = data.r14;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
validate54.errors = [{instancePath:instancePath+"/r14",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/r14",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.r13 !== undefined){
let data4 = data.r13;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data4 === "string"){
if(!pattern16.test(data4)){
validate54.errors = [{instancePath:instancePath+"/r13",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/r13",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.r12 !== undefined){
let data5 = data.r12;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data5 === "string"){
if(!pattern16.test(data5)){
validate54.errors = [{instancePath:instancePath+"/r12",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/r12",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rbp !== undefined){
let data6 = data.rbp;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data6 === "string"){
if(!pattern16.test(data6)){
validate54.errors = [{instancePath:instancePath+"/rbp",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rbp",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rbx !== undefined){
let data7 = data.rbx;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data7 === "string"){
if(!pattern16.test(data7)){
validate54.errors = [{instancePath:instancePath+"/rbx",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rbx",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.r11 !== undefined){
let data8 = data.r11;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data8 === "string"){
if(!pattern16.test(data8)){
validate54.errors = [{instancePath:instancePath+"/r11",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/r11",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.r10 !== undefined){
let data9 = data.r10;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data9 === "string"){
if(!pattern16.test(data9)){
validate54.errors = [{instancePath:instancePath+"/r10",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/r10",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.r9 !== undefined){
let data10 = data.r9;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data10 === "string"){
if(!pattern16.test(data10)){
validate54.errors = [{instancePath:instancePath+"/r9",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/r9",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.r8 !== undefined){
let data11 = data.r8;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data11 === "string"){
if(!pattern16.test(data11)){
validate54.errors = [{instancePath:instancePath+"/r8",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/r8",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rax !== undefined){
let data12 = data.rax;
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data12 === "string"){
if(!pattern16.test(data12)){
validate54.errors = [{instancePath:instancePath+"/rax",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rax",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rcx !== undefined){
let data13 = data.rcx;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data13 === "string"){
if(!pattern16.test(data13)){
validate54.errors = [{instancePath:instancePath+"/rcx",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rcx",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rdx !== undefined){
let data14 = data.rdx;
const _errs46 = errors;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data14 === "string"){
if(!pattern16.test(data14)){
validate54.errors = [{instancePath:instancePath+"/rdx",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rdx",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rsi !== undefined){
let data15 = data.rsi;
const _errs49 = errors;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data15 === "string"){
if(!pattern16.test(data15)){
validate54.errors = [{instancePath:instancePath+"/rsi",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rsi",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rdi !== undefined){
let data16 = data.rdi;
const _errs52 = errors;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data16 === "string"){
if(!pattern16.test(data16)){
validate54.errors = [{instancePath:instancePath+"/rdi",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rdi",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origRax !== undefined){
let data17 = data.origRax;
const _errs55 = errors;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data17 === "string"){
if(!pattern16.test(data17)){
validate54.errors = [{instancePath:instancePath+"/origRax",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/origRax",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rip !== undefined){
let data18 = data.rip;
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data18 === "string"){
if(!pattern16.test(data18)){
validate54.errors = [{instancePath:instancePath+"/rip",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rip",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cs !== undefined){
let data19 = data.cs;
const _errs61 = errors;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data19 === "string"){
if(!pattern16.test(data19)){
validate54.errors = [{instancePath:instancePath+"/cs",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/cs",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eflags !== undefined){
let data20 = data.eflags;
const _errs64 = errors;
const _errs65 = errors;
if(errors === _errs65){
if(typeof data20 === "string"){
if(!pattern16.test(data20)){
validate54.errors = [{instancePath:instancePath+"/eflags",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/eflags",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rsp !== undefined){
let data21 = data.rsp;
const _errs67 = errors;
const _errs68 = errors;
if(errors === _errs68){
if(typeof data21 === "string"){
if(!pattern16.test(data21)){
validate54.errors = [{instancePath:instancePath+"/rsp",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rsp",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ss !== undefined){
let data22 = data.ss;
const _errs70 = errors;
const _errs71 = errors;
if(errors === _errs71){
if(typeof data22 === "string"){
if(!pattern16.test(data22)){
validate54.errors = [{instancePath:instancePath+"/ss",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/ss",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fsBase !== undefined){
let data23 = data.fsBase;
const _errs73 = errors;
const _errs74 = errors;
if(errors === _errs74){
if(typeof data23 === "string"){
if(!pattern16.test(data23)){
validate54.errors = [{instancePath:instancePath+"/fsBase",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/fsBase",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gsBase !== undefined){
let data24 = data.gsBase;
const _errs76 = errors;
const _errs77 = errors;
if(errors === _errs77){
if(typeof data24 === "string"){
if(!pattern16.test(data24)){
validate54.errors = [{instancePath:instancePath+"/gsBase",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/gsBase",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ds !== undefined){
let data25 = data.ds;
const _errs79 = errors;
const _errs80 = errors;
if(errors === _errs80){
if(typeof data25 === "string"){
if(!pattern16.test(data25)){
validate54.errors = [{instancePath:instancePath+"/ds",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/ds",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.es !== undefined){
let data26 = data.es;
const _errs82 = errors;
const _errs83 = errors;
if(errors === _errs83){
if(typeof data26 === "string"){
if(!pattern16.test(data26)){
validate54.errors = [{instancePath:instancePath+"/es",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/es",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fs !== undefined){
let data27 = data.fs;
const _errs85 = errors;
const _errs86 = errors;
if(errors === _errs86){
if(typeof data27 === "string"){
if(!pattern16.test(data27)){
validate54.errors = [{instancePath:instancePath+"/fs",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/fs",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs85 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gs !== undefined){
let data28 = data.gs;
const _errs88 = errors;
const _errs89 = errors;
if(errors === _errs89){
if(typeof data28 === "string"){
if(!pattern16.test(data28)){
validate54.errors = [{instancePath:instancePath+"/gs",schemaPath:"#/$defs/u64/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/gs",schemaPath:"#/$defs/u64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs88 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.xstate !== undefined){
let data29 = data.xstate;
const _errs91 = errors;
const _errs92 = errors;
if(errors === _errs92){
if(typeof data29 === "string"){
if(!pattern4.test(data29)){
validate54.errors = [{instancePath:instancePath+"/xstate",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/xstate",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs91 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data30 = data.extra;
const _errs94 = errors;
const _errs95 = errors;
if(errors === _errs95){
if(typeof data30 === "string"){
if(!pattern4.test(data30)){
validate54.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs94 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
let data31 = data.extraTail;
const _errs97 = errors;
const _errs98 = errors;
if(errors === _errs98){
if(typeof data31 === "string"){
if(!pattern4.test(data31)){
validate54.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/extraTail",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema300 = {"description":"An object of a kind that this revision does not know.","type":"object","additionalProperties":false,"required":["type","code","payload"],"properties":{"type":{"const":"UNKNOWN"},"code":{"$ref":"#/$defs/u32"},"payload":{"$ref":"#/$defs/base64"}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.code === undefined) && (missing0 = "code"))) || ((data.payload === undefined) && (missing0 = "payload"))){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "code")) || (key0 === "payload"))){
validate55.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("UNKNOWN" !== data.type){
validate55.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "UNKNOWN"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data1 = data.code;
const _errs3 = errors;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate55.errors = [{instancePath:instancePath+"/code",schemaPath:"#/$defs/u32/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate55.errors = [{instancePath:instancePath+"/code",schemaPath:"#/$defs/u32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate55.errors = [{instancePath:instancePath+"/code",schemaPath:"#/$defs/u32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
let data2 = data.payload;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate55.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/$defs/base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/$defs/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "UTS_NS"){
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "CRED"){
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "IPC_NS"){
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "MNT_NS"){
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "PID_NS"){
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "NET_NS"){
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "NSPROXY"){
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "FILE"){
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "MM_STRUCT"){
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "VMA"){
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "PAGES"){
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "FILES_STRUCT"){
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "FS_STRUCT"){
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "SIGNAL_STRUCT"){
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "SIGHAND_STRUCT"){
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "PID"){
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "TASK_STRUCT"){
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "THREAD_X86_64"){
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "UNKNOWN"){
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:cr-image:image.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.header === undefined) && (missing0 = "header")) || ((data.sealed === undefined) && (missing0 = "sealed"))) || ((data.objects === undefined) && (missing0 = "objects"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!(((((key0 === "header") || (key0 === "sealed")) || (key0 === "endExtra")) || (key0 === "unpadded")) || (key0 === "objects"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.header !== undefined){
let data0 = data.header;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.imageVersion === undefined) && (missing1 = "imageVersion")) || ((data0.utsRelease === undefined) && (missing1 = "utsRelease"))) || ((data0.arch === undefined) && (missing1 = "arch"))){
validate20.errors = [{instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!(((key1 === "imageVersion") || (key1 === "utsRelease")) || (key1 === "arch"))){
validate20.errors = [{instancePath:instancePath+"/header",schemaPath:"#/properties/header/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.imageVersion !== undefined){
let data1 = data0.imageVersion;
const _errs6 = errors;
if(!((data1 === "1") || (data1 === "0x1"))){
validate20.errors = [{instancePath:instancePath+"/header/imageVersion",schemaPath:"#/properties/header/properties/imageVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties.header.properties.imageVersion.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.utsRelease !== undefined){
const _errs7 = errors;
if(typeof data0.utsRelease !== "string"){
validate20.errors = [{instancePath:instancePath+"/header/utsRelease",schemaPath:"#/properties/header/properties/utsRelease/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.arch !== undefined){
let data3 = data0.arch;
const _errs9 = errors;
if(!((((((data3 === "X86_32") || (data3 === "X86_64")) || (data3 === "S390X")) || (data3 === "ARM")) || (data3 === "AARCH64")) || (data3 === "RISCV64"))){
validate20.errors = [{instancePath:instancePath+"/header/arch",schemaPath:"#/properties/header/properties/arch/enum",keyword:"enum",params:{allowedValues: schema31.properties.header.properties.arch.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealed !== undefined){
const _errs10 = errors;
if(typeof data.sealed !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/sealed",schemaPath:"#/properties/sealed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endExtra !== undefined){
let data5 = data.endExtra;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate20.errors = [{instancePath:instancePath+"/endExtra",schemaPath:"#/properties/endExtra/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/endExtra",schemaPath:"#/properties/endExtra/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unpadded !== undefined){
const _errs14 = errors;
if(true !== data.unpadded){
validate20.errors = [{instancePath:instancePath+"/unpadded",schemaPath:"#/properties/unpadded/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.objects !== undefined){
let data7 = data.objects;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid2 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(!(validate21(data7[i0], {instancePath:instancePath+"/objects/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const checkObject = validate76;

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate76.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "UTS_NS"){
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "CRED"){
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "IPC_NS"){
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "MNT_NS"){
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "PID_NS"){
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "NET_NS"){
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "NSPROXY"){
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "FILE"){
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "MM_STRUCT"){
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "VMA"){
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "PAGES"){
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "FILES_STRUCT"){
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "FS_STRUCT"){
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "SIGNAL_STRUCT"){
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "SIGHAND_STRUCT"){
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "PID"){
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "TASK_STRUCT"){
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "THREAD_X86_64"){
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "UNKNOWN"){
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate76.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":true,"dynamicItems":false};

