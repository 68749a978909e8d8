// @ts-nocheck
// Generated from formats/*.ksy by `npm run generate`. Do not edit.
"use strict";
export const checkImage = validate21;
const schema6 = {"$id":"urn:cr-image:image.schema.json","$comment":"Generated from formats/*.ksy by `npm run generate`. Do not edit.","title":"LinuxC/R checkpoint image","type":"object","additionalProperties":false,"required":["header","sealed","objects"],"properties":{"header":{"type":"object","additionalProperties":false,"required":["imageVersion","utsRelease","arch"],"properties":{"imageVersion":{"enum":["1","0x1"]},"utsRelease":{"type":"string"},"arch":{"enum":["X86_32","X86_64","S390X","ARM","AARCH64","RISCV64"]}}},"sealed":{"type":"boolean"},"endExtra":{"type":"string","pattern":"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},"unpadded":{"const":true},"objects":{"type":"array","items":{"$ref":"#/$defs/object"}}},"$defs":{"object":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/UTS_NS"},{"$ref":"#/$defs/CRED"},{"$ref":"#/$defs/IPC_NS"},{"$ref":"#/$defs/MNT_NS"},{"$ref":"#/$defs/PID_NS"},{"$ref":"#/$defs/NET_NS"},{"$ref":"#/$defs/NSPROXY"},{"$ref":"#/$defs/FILE"},{"$ref":"#/$defs/MM_STRUCT"},{"$ref":"#/$defs/VMA"},{"$ref":"#/$defs/PAGES"},{"$ref":"#/$defs/FILES_STRUCT"},{"$ref":"#/$defs/FS_STRUCT"},{"$ref":"#/$defs/SIGNAL_STRUCT"},{"$ref":"#/$defs/SIGHAND_STRUCT"},{"$ref":"#/$defs/PID"},{"$ref":"#/$defs/TASK_STRUCT"},{"$ref":"#/$defs/THREAD_X86_64"},{"$ref":"#/$defs/UNKNOWN"}]},"u32":{"type":"integer","minimum":0,"maximum":4294967295},"s32":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"u64":{"type":"string","pattern":"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"},"base64":{"type":"string","pattern":"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},"listed":{"anyOf":[{"$ref":"#/$defs/u32"},{"type":"object","additionalProperties":false,"required":["value","extra"],"properties":{"value":{"$ref":"#/$defs/u32"},"extra":{"$ref":"#/$defs/base64"}}}]},"reference":{"anyOf":[{"type":"null"},{"type":"string","pattern":"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"}]},"capability":{"type":"array","items":{"anyOf":[{"enum":["CHOWN","DAC_OVERRIDE","DAC_READ_SEARCH","FOWNER","FSETID","KILL","SETGID","SETUID","SETPCAP","LINUX_IMMUTABLE","NET_BIND_SERVICE","NET_BROADCAST","NET_ADMIN","NET_RAW","IPC_LOCK","IPC_OWNER","SYS_MODULE","SYS_RAWIO","SYS_CHROOT","SYS_PTRACE","SYS_PACCT","SYS_ADMIN","SYS_BOOT","SYS_NICE","SYS_RESOURCE","SYS_TIME","SYS_TTY_CONFIG","MKNOD","LEASE","AUDIT_WRITE","AUDIT_CONTROL","SETFCAP","MAC_OVERRIDE","MAC_ADMIN","SYSLOG","WAKE_ALARM","BLOCK_SUSPEND","AUDIT_READ","PERFMON","BPF","CHECKPOINT_RESTORE"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"securebit":{"type":"array","items":{"anyOf":[{"enum":["NOROOT","NOROOT_LOCKED","NO_SETUID_FIXUP","NO_SETUID_FIXUP_LOCKED","KEEP_CAPS","KEEP_CAPS_LOCKED","NO_CAP_AMBIENT_RAISE","NO_CAP_AMBIENT_RAISE_LOCKED"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"cred_flag":{"type":"array","items":{"anyOf":[{"enum":["NO_NEW_PRIVS"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"open_flag":{"type":"array","items":{"anyOf":[{"enum":["READ","WRITE","APPEND","NONBLOCK","DSYNC","ASYNC","DIRECT","LARGEFILE","DIRECTORY","NOFOLLOW","NOATIME","SYNC","PATH","TMPFILE","UNLINKED"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"fd_flag":{"type":"array","items":{"anyOf":[{"enum":["CLOEXEC"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"mnt_flag":{"type":"array","items":{"anyOf":[{"enum":["RDONLY","NOSUID","NODEV","NOEXEC","NOATIME","NODIRATIME","RELATIME","NOSYMFOLLOW","SHARED","SLAVE","UNBINDABLE"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"netdev_flag":{"type":"array","items":{"anyOf":[{"enum":["UP","BROADCAST","LOOPBACK","POINTOPOINT","RUNNING","NOARP","PROMISC","ALLMULTI","MULTICAST","LOWER_UP"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"sa_flag":{"type":"array","items":{"anyOf":[{"enum":["NOCLDSTOP","NOCLDWAIT","SIGINFO","ONSTACK","RESTART","NODEFER","RESETHAND","RESTORER","UNSUPPORTED","EXPOSE_TAGBITS"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"signal_flag":{"type":"array","items":{"anyOf":[{"enum":["GROUP_EXIT","STOPPED"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"task_flag":{"type":"array","items":{"anyOf":[{"enum":["EXITING","FORKNOEXEC","SUPERPRIV","RANDOMIZE"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"sighand_flag":{"type":"array","items":{"anyOf":[{"enum":["HANDLERS_KNOWN"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"vm_flag":{"type":"array","items":{"anyOf":[{"enum":["READ","WRITE","EXEC","MAYREAD","MAYWRITE","MAYEXEC","GROWSDOWN","DENYWRITE","EXECUTABLE","DONTEXPAND","ACCOUNT","ALWAYSDUMP","CAN_NONLINEAR","SHARED","MAYSHARE","GROWSUP","PFNMAP","LOCKED","IO","SEQ_READ","RAND_READ","DONTCOPY","NORESERVE","HUGETLB","NONLINEAR","INSERTPAGE","MIXEDMAP","HUGEPAGE","NOHUGEPAGE","MERGEABLE","DONTDUMP","SOFTDIRTY","WIPEONFORK","SYNC","LOCKONFAULT","UFFD_MISSING","UFFD_WP","UFFD_MINOR","SHADOW_STACK","DROPPABLE","SEALED","MTE","BTI","MAYBE_GUARD"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}},"cr_mount":{"type":"object","additionalProperties":false,"required":["mntId","parentId","devMajor","devMinor","mntFlags","root","mountpoint","fstype","source","options"],"properties":{"mntId":{"$ref":"#/$defs/u32"},"parentId":{"$ref":"#/$defs/u32"},"devMajor":{"$ref":"#/$defs/u32"},"devMinor":{"$ref":"#/$defs/u32"},"mntFlags":{"$ref":"#/$defs/mnt_flag"},"root":{"type":"string"},"mountpoint":{"type":"string"},"fstype":{"type":"string"},"source":{"type":"string"},"options":{"type":"string"},"extra":{"$ref":"#/$defs/base64"}}},"cr_netdev":{"type":"object","additionalProperties":false,"required":["ifindex","hwtype","devFlags","mtu","rxBytes","rxPackets","txBytes","txPackets","name"],"properties":{"ifindex":{"$ref":"#/$defs/u32"},"hwtype":{"$ref":"#/$defs/u32"},"devFlags":{"$ref":"#/$defs/netdev_flag"},"mtu":{"$ref":"#/$defs/u64"},"rxBytes":{"$ref":"#/$defs/u64"},"rxPackets":{"$ref":"#/$defs/u64"},"txBytes":{"$ref":"#/$defs/u64"},"txPackets":{"$ref":"#/$defs/u64"},"name":{"type":"string"},"extra":{"$ref":"#/$defs/base64"}}},"cr_auxv":{"type":"object","additionalProperties":false,"required":["aType","aVal"],"properties":{"aType":{"$ref":"#/$defs/u64"},"aVal":{"$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}},"cr_fd":{"type":"object","additionalProperties":false,"required":["fd","fdFlags","file"],"properties":{"fd":{"$ref":"#/$defs/u32"},"fdFlags":{"$ref":"#/$defs/fd_flag"},"file":{"$ref":"#/$defs/reference"},"extra":{"$ref":"#/$defs/base64"}}},"cr_rlimit":{"type":"object","additionalProperties":false,"required":["rlimCur","rlimMax"],"properties":{"rlimCur":{"$ref":"#/$defs/u64"},"rlimMax":{"$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}},"cr_sigaction":{"type":"object","additionalProperties":false,"required":["saHandler","saFlags","saRestorer","saMask"],"properties":{"saHandler":{"$ref":"#/$defs/u64"},"saFlags":{"$ref":"#/$defs/sa_flag"},"saRestorer":{"$ref":"#/$defs/u64"},"saMask":{"$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}},"UTS_NS":{"type":"object","additionalProperties":false,"required":["type","sysname","nodename","release","version","machine","domainname"],"properties":{"type":{"const":"UTS_NS"},"sysname":{"type":"string"},"nodename":{"type":"string"},"release":{"type":"string"},"version":{"type":"string"},"machine":{"type":"string"},"domainname":{"type":"string"},"extra":{"$ref":"#/$defs/base64"}}},"CRED":{"type":"object","additionalProperties":false,"required":["type","uid","gid","suid","sgid","euid","egid","fsuid","fsgid","capInheritable","capPermitted","capEffective","capBset"],"properties":{"type":{"const":"CRED"},"uid":{"$ref":"#/$defs/u32"},"gid":{"$ref":"#/$defs/u32"},"suid":{"$ref":"#/$defs/u32"},"sgid":{"$ref":"#/$defs/u32"},"euid":{"$ref":"#/$defs/u32"},"egid":{"$ref":"#/$defs/u32"},"fsuid":{"$ref":"#/$defs/u32"},"fsgid":{"$ref":"#/$defs/u32"},"capInheritable":{"$ref":"#/$defs/capability"},"capPermitted":{"$ref":"#/$defs/capability"},"capEffective":{"$ref":"#/$defs/capability"},"capBset":{"$ref":"#/$defs/capability"},"capAmbient":{"$ref":"#/$defs/capability"},"securebits":{"$ref":"#/$defs/securebit"},"credFlags":{"$ref":"#/$defs/cred_flag"},"groups":{"type":"array","items":{"$ref":"#/$defs/listed"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"groupsEntsize":{"$ref":"#/$defs/u32"}},"dependencies":{"capAmbient":["securebits","credFlags","groups"],"securebits":["capAmbient","credFlags","groups"],"credFlags":["capAmbient","securebits","groups"],"groups":["capAmbient","securebits","credFlags"],"extra":["capAmbient","securebits","credFlags","groups"],"extraTail":["capAmbient","securebits","credFlags","groups"]}},"IPC_NS":{"type":"object","additionalProperties":false,"required":["type","semMsl","semMns","semOpm","semMni","msgCtlmax","msgCtlmnb","msgCtlmni","shmCtlmax","shmCtlall","shmCtlmni","usedSems","msgBytes","msgHdrs","shmTot"],"properties":{"type":{"const":"IPC_NS"},"semMsl":{"$ref":"#/$defs/u64"},"semMns":{"$ref":"#/$defs/u64"},"semOpm":{"$ref":"#/$defs/u64"},"semMni":{"$ref":"#/$defs/u64"},"msgCtlmax":{"$ref":"#/$defs/u64"},"msgCtlmnb":{"$ref":"#/$defs/u64"},"msgCtlmni":{"$ref":"#/$defs/u64"},"shmCtlmax":{"$ref":"#/$defs/u64"},"shmCtlall":{"$ref":"#/$defs/u64"},"shmCtlmni":{"$ref":"#/$defs/u64"},"usedSems":{"$ref":"#/$defs/u64"},"msgBytes":{"$ref":"#/$defs/u64"},"msgHdrs":{"$ref":"#/$defs/u64"},"shmTot":{"$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}},"MNT_NS":{"type":"object","additionalProperties":false,"required":["type","mounts"],"properties":{"type":{"const":"MNT_NS"},"mounts":{"type":"array","items":{"$ref":"#/$defs/cr_mount"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"mountsEntsize":{"$ref":"#/$defs/u32"}}},"PID_NS":{"type":"object","additionalProperties":false,"required":["type","level","lastPid","parent"],"properties":{"type":{"const":"PID_NS"},"level":{"$ref":"#/$defs/u32"},"lastPid":{"$ref":"#/$defs/u32"},"parent":{"$ref":"#/$defs/reference"},"extra":{"$ref":"#/$defs/base64"}}},"NET_NS":{"type":"object","additionalProperties":false,"required":["type","netdevs"],"properties":{"type":{"const":"NET_NS"},"netdevs":{"type":"array","items":{"$ref":"#/$defs/cr_netdev"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"netdevsEntsize":{"$ref":"#/$defs/u32"}}},"NSPROXY":{"type":"object","additionalProperties":false,"required":["type","utsNs","ipcNs","mntNs","pidNs","netNs"],"properties":{"type":{"const":"NSPROXY"},"utsNs":{"$ref":"#/$defs/reference"},"ipcNs":{"$ref":"#/$defs/reference"},"mntNs":{"$ref":"#/$defs/reference"},"pidNs":{"$ref":"#/$defs/reference"},"netNs":{"$ref":"#/$defs/reference"},"extra":{"$ref":"#/$defs/base64"}}},"FILE":{"type":"object","additionalProperties":false,"required":["type","fFlags","fPos","iMode","iNlink","iIno","iSize","devMajor","devMinor","rdevMajor","rdevMinor","fCred","path","fstype"],"properties":{"type":{"const":"FILE"},"fFlags":{"$ref":"#/$defs/open_flag"},"fPos":{"$ref":"#/$defs/u64"},"iMode":{"$ref":"#/$defs/u32"},"iNlink":{"$ref":"#/$defs/u32"},"iIno":{"$ref":"#/$defs/u64"},"iSize":{"$ref":"#/$defs/u64"},"devMajor":{"$ref":"#/$defs/u32"},"devMinor":{"$ref":"#/$defs/u32"},"rdevMajor":{"$ref":"#/$defs/u32"},"rdevMinor":{"$ref":"#/$defs/u32"},"fCred":{"$ref":"#/$defs/reference"},"path":{"type":"string"},"fstype":{"type":"string"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}},"MM_STRUCT":{"type":"object","additionalProperties":false,"required":["type","startCode","endCode","startData","endData","startBrk","brk","startStack","argStart","argEnd","envStart","envEnd","defFlags","exeFile","totalVm","lockedVm","pinnedVm","dataVm","execVm","stackVm","hiwaterRss","hiwaterVm","anonRss","fileRss","shmemRss","swap","pgtables","auxv"],"properties":{"type":{"const":"MM_STRUCT"},"startCode":{"$ref":"#/$defs/u64"},"endCode":{"$ref":"#/$defs/u64"},"startData":{"$ref":"#/$defs/u64"},"endData":{"$ref":"#/$defs/u64"},"startBrk":{"$ref":"#/$defs/u64"},"brk":{"$ref":"#/$defs/u64"},"startStack":{"$ref":"#/$defs/u64"},"argStart":{"$ref":"#/$defs/u64"},"argEnd":{"$ref":"#/$defs/u64"},"envStart":{"$ref":"#/$defs/u64"},"envEnd":{"$ref":"#/$defs/u64"},"defFlags":{"$ref":"#/$defs/vm_flag"},"exeFile":{"$ref":"#/$defs/reference"},"totalVm":{"$ref":"#/$defs/u64"},"lockedVm":{"$ref":"#/$defs/u64"},"pinnedVm":{"$ref":"#/$defs/u64"},"dataVm":{"$ref":"#/$defs/u64"},"execVm":{"$ref":"#/$defs/u64"},"stackVm":{"$ref":"#/$defs/u64"},"hiwaterRss":{"$ref":"#/$defs/u64"},"hiwaterVm":{"$ref":"#/$defs/u64"},"anonRss":{"$ref":"#/$defs/u64"},"fileRss":{"$ref":"#/$defs/u64"},"shmemRss":{"$ref":"#/$defs/u64"},"swap":{"$ref":"#/$defs/u64"},"pgtables":{"$ref":"#/$defs/u64"},"auxv":{"type":"array","items":{"$ref":"#/$defs/cr_auxv"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"auxvEntsize":{"$ref":"#/$defs/u32"}}},"VMA":{"type":"object","additionalProperties":false,"required":["type","mm","vmStart","vmEnd","vmFlags","vmPgoff","file","name"],"properties":{"type":{"const":"VMA"},"mm":{"$ref":"#/$defs/reference"},"vmStart":{"$ref":"#/$defs/u64"},"vmEnd":{"$ref":"#/$defs/u64"},"vmFlags":{"$ref":"#/$defs/vm_flag"},"vmPgoff":{"$ref":"#/$defs/u64"},"file":{"$ref":"#/$defs/reference"},"name":{"type":"string"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}},"PAGES":{"type":"object","additionalProperties":false,"required":["type","vma","vaddr","pageSize","nrPages","data"],"properties":{"type":{"const":"PAGES"},"vma":{"$ref":"#/$defs/reference"},"vaddr":{"$ref":"#/$defs/u64"},"pageSize":{"$ref":"#/$defs/u64"},"nrPages":{"$ref":"#/$defs/u64"},"data":{"$ref":"#/$defs/base64"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}},"FILES_STRUCT":{"type":"object","additionalProperties":false,"required":["type","maxFds","fds"],"properties":{"type":{"const":"FILES_STRUCT"},"maxFds":{"$ref":"#/$defs/u64"},"fds":{"type":"array","items":{"$ref":"#/$defs/cr_fd"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"fdsEntsize":{"$ref":"#/$defs/u32"}}},"FS_STRUCT":{"type":"object","additionalProperties":false,"required":["type","umask","root","pwd"],"properties":{"type":{"const":"FS_STRUCT"},"umask":{"$ref":"#/$defs/u32"},"root":{"type":"string"},"pwd":{"type":"string"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}},"SIGNAL_STRUCT":{"type":"object","additionalProperties":false,"required":["type","sharedPending","signalFlags","utime","stime","cutime","cstime","minFlt","majFlt","cminFlt","cmajFlt","nvcsw","nivcsw","rchar","wchar","syscr","syscw","readBytes","writeBytes","pgrp","session","rlimits"],"properties":{"type":{"const":"SIGNAL_STRUCT"},"sharedPending":{"$ref":"#/$defs/u64"},"signalFlags":{"$ref":"#/$defs/signal_flag"},"utime":{"$ref":"#/$defs/u64"},"stime":{"$ref":"#/$defs/u64"},"cutime":{"$ref":"#/$defs/u64"},"cstime":{"$ref":"#/$defs/u64"},"minFlt":{"$ref":"#/$defs/u64"},"majFlt":{"$ref":"#/$defs/u64"},"cminFlt":{"$ref":"#/$defs/u64"},"cmajFlt":{"$ref":"#/$defs/u64"},"nvcsw":{"$ref":"#/$defs/u64"},"nivcsw":{"$ref":"#/$defs/u64"},"rchar":{"$ref":"#/$defs/u64"},"wchar":{"$ref":"#/$defs/u64"},"syscr":{"$ref":"#/$defs/u64"},"syscw":{"$ref":"#/$defs/u64"},"readBytes":{"$ref":"#/$defs/u64"},"writeBytes":{"$ref":"#/$defs/u64"},"pgrp":{"$ref":"#/$defs/reference"},"session":{"$ref":"#/$defs/reference"},"rlimits":{"type":"array","items":{"$ref":"#/$defs/cr_rlimit"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"rlimitsEntsize":{"$ref":"#/$defs/u32"}}},"SIGHAND_STRUCT":{"type":"object","additionalProperties":false,"required":["type","sighandFlags","actions"],"properties":{"type":{"const":"SIGHAND_STRUCT"},"sighandFlags":{"$ref":"#/$defs/sighand_flag"},"actions":{"type":"array","items":{"$ref":"#/$defs/cr_sigaction"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"actionsEntsize":{"$ref":"#/$defs/u32"}}},"PID":{"type":"object","additionalProperties":false,"required":["type","level","numbers"],"properties":{"type":{"const":"PID"},"level":{"$ref":"#/$defs/u32"},"numbers":{"type":"array","items":{"$ref":"#/$defs/listed"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"numbersEntsize":{"$ref":"#/$defs/u32"}}},"TASK_STRUCT":{"type":"object","additionalProperties":false,"required":["type","realCred","cred","comm","mm","pid","pgid","sid","fs","files","nsproxy","signal","sighand","parent","groupLeader","taskFlags","state","exitCode","exitSignal","policy","nice","rtPriority","blocked","pending","utime","stime","gtime","startTime","nvcsw","nivcsw","minFlt","majFlt","readBytes","writeBytes"],"properties":{"type":{"const":"TASK_STRUCT"},"realCred":{"$ref":"#/$defs/reference"},"cred":{"$ref":"#/$defs/reference"},"comm":{"type":"string"},"mm":{"$ref":"#/$defs/reference"},"pid":{"$ref":"#/$defs/reference"},"pgid":{"$ref":"#/$defs/reference"},"sid":{"$ref":"#/$defs/reference"},"fs":{"$ref":"#/$defs/reference"},"files":{"$ref":"#/$defs/reference"},"nsproxy":{"$ref":"#/$defs/reference"},"signal":{"$ref":"#/$defs/reference"},"sighand":{"$ref":"#/$defs/reference"},"parent":{"$ref":"#/$defs/reference"},"groupLeader":{"$ref":"#/$defs/reference"},"taskFlags":{"$ref":"#/$defs/task_flag"},"state":{"anyOf":[{"enum":["RUNNING","SLEEPING","DISK_SLEEP","STOPPED","TRACED","ZOMBIE","DEAD","IDLE"]},{"$ref":"#/$defs/u32"}]},"exitCode":{"$ref":"#/$defs/u32"},"exitSignal":{"$ref":"#/$defs/u32"},"policy":{"anyOf":[{"enum":["NORMAL","FIFO","RR","BATCH","IDLE","DEADLINE","EXT"]},{"$ref":"#/$defs/u32"}]},"nice":{"$ref":"#/$defs/s32"},"rtPriority":{"$ref":"#/$defs/u32"},"blocked":{"$ref":"#/$defs/u64"},"pending":{"$ref":"#/$defs/u64"},"utime":{"$ref":"#/$defs/u64"},"stime":{"$ref":"#/$defs/u64"},"gtime":{"$ref":"#/$defs/u64"},"startTime":{"$ref":"#/$defs/u64"},"nvcsw":{"$ref":"#/$defs/u64"},"nivcsw":{"$ref":"#/$defs/u64"},"minFlt":{"$ref":"#/$defs/u64"},"majFlt":{"$ref":"#/$defs/u64"},"readBytes":{"$ref":"#/$defs/u64"},"writeBytes":{"$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}},"THREAD_X86_64":{"type":"object","additionalProperties":false,"required":["type","task","r15","r14","r13","r12","rbp","rbx","r11","r10","r9","r8","rax","rcx","rdx","rsi","rdi","origRax","rip","cs","eflags","rsp","ss","fsBase","gsBase","ds","es","fs","gs","xstate"],"properties":{"type":{"const":"THREAD_X86_64"},"task":{"$ref":"#/$defs/reference"},"r15":{"$ref":"#/$defs/u64"},"r14":{"$ref":"#/$defs/u64"},"r13":{"$ref":"#/$defs/u64"},"r12":{"$ref":"#/$defs/u64"},"rbp":{"$ref":"#/$defs/u64"},"rbx":{"$ref":"#/$defs/u64"},"r11":{"$ref":"#/$defs/u64"},"r10":{"$ref":"#/$defs/u64"},"r9":{"$ref":"#/$defs/u64"},"r8":{"$ref":"#/$defs/u64"},"rax":{"$ref":"#/$defs/u64"},"rcx":{"$ref":"#/$defs/u64"},"rdx":{"$ref":"#/$defs/u64"},"rsi":{"$ref":"#/$defs/u64"},"rdi":{"$ref":"#/$defs/u64"},"origRax":{"$ref":"#/$defs/u64"},"rip":{"$ref":"#/$defs/u64"},"cs":{"$ref":"#/$defs/u64"},"eflags":{"$ref":"#/$defs/u64"},"rsp":{"$ref":"#/$defs/u64"},"ss":{"$ref":"#/$defs/u64"},"fsBase":{"$ref":"#/$defs/u64"},"gsBase":{"$ref":"#/$defs/u64"},"ds":{"$ref":"#/$defs/u64"},"es":{"$ref":"#/$defs/u64"},"fs":{"$ref":"#/$defs/u64"},"gs":{"$ref":"#/$defs/u64"},"xstate":{"$ref":"#/$defs/base64"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}},"UNKNOWN":{"type":"object","additionalProperties":false,"required":["type","code","payload"],"properties":{"type":{"const":"UNKNOWN"},"code":{"$ref":"#/$defs/u32"},"payload":{"$ref":"#/$defs/base64"}}}}};
const pattern0 = new RegExp("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "u");
const schema7 = {"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/UTS_NS"},{"$ref":"#/$defs/CRED"},{"$ref":"#/$defs/IPC_NS"},{"$ref":"#/$defs/MNT_NS"},{"$ref":"#/$defs/PID_NS"},{"$ref":"#/$defs/NET_NS"},{"$ref":"#/$defs/NSPROXY"},{"$ref":"#/$defs/FILE"},{"$ref":"#/$defs/MM_STRUCT"},{"$ref":"#/$defs/VMA"},{"$ref":"#/$defs/PAGES"},{"$ref":"#/$defs/FILES_STRUCT"},{"$ref":"#/$defs/FS_STRUCT"},{"$ref":"#/$defs/SIGNAL_STRUCT"},{"$ref":"#/$defs/SIGHAND_STRUCT"},{"$ref":"#/$defs/PID"},{"$ref":"#/$defs/TASK_STRUCT"},{"$ref":"#/$defs/THREAD_X86_64"},{"$ref":"#/$defs/UNKNOWN"}]};
const schema8 = {"type":"object","additionalProperties":false,"required":["type","sysname","nodename","release","version","machine","domainname"],"properties":{"type":{"const":"UTS_NS"},"sysname":{"type":"string"},"nodename":{"type":"string"},"release":{"type":"string"},"version":{"type":"string"},"machine":{"type":"string"},"domainname":{"type":"string"},"extra":{"$ref":"#/$defs/base64"}}};
const schema9 = {"type":"string","pattern":"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate24.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"}}];
return false;
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.type === undefined) && (missing0 = "type")) || ((data.sysname === undefined) && (missing0 = "sysname"))) || ((data.nodename === undefined) && (missing0 = "nodename"))) || ((data.release === undefined) && (missing0 = "release"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.machine === undefined) && (missing0 = "machine"))) || ((data.domainname === undefined) && (missing0 = "domainname"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "sysname")) || (key0 === "nodename")) || (key0 === "release")) || (key0 === "version")) || (key0 === "machine")) || (key0 === "domainname")) || (key0 === "extra"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("UTS_NS" !== data.type){
validate23.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "UTS_NS"}}];
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
validate23.errors = [{instancePath:instancePath+"/sysname",schemaPath:"#/properties/sysname/type",keyword:"type",params:{type: "string"}}];
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
validate23.errors = [{instancePath:instancePath+"/nodename",schemaPath:"#/properties/nodename/type",keyword:"type",params:{type: "string"}}];
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
validate23.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "string"}}];
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
validate23.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}}];
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
validate23.errors = [{instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/type",keyword:"type",params:{type: "string"}}];
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
validate23.errors = [{instancePath:instancePath+"/domainname",schemaPath:"#/properties/domainname/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs15 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
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
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":false,"required":["type","uid","gid","suid","sgid","euid","egid","fsuid","fsgid","capInheritable","capPermitted","capEffective","capBset"],"properties":{"type":{"const":"CRED"},"uid":{"$ref":"#/$defs/u32"},"gid":{"$ref":"#/$defs/u32"},"suid":{"$ref":"#/$defs/u32"},"sgid":{"$ref":"#/$defs/u32"},"euid":{"$ref":"#/$defs/u32"},"egid":{"$ref":"#/$defs/u32"},"fsuid":{"$ref":"#/$defs/u32"},"fsgid":{"$ref":"#/$defs/u32"},"capInheritable":{"$ref":"#/$defs/capability"},"capPermitted":{"$ref":"#/$defs/capability"},"capEffective":{"$ref":"#/$defs/capability"},"capBset":{"$ref":"#/$defs/capability"},"capAmbient":{"$ref":"#/$defs/capability"},"securebits":{"$ref":"#/$defs/securebit"},"credFlags":{"$ref":"#/$defs/cred_flag"},"groups":{"type":"array","items":{"$ref":"#/$defs/listed"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"groupsEntsize":{"$ref":"#/$defs/u32"}},"dependencies":{"capAmbient":["securebits","credFlags","groups"],"securebits":["capAmbient","credFlags","groups"],"credFlags":["capAmbient","securebits","groups"],"groups":["capAmbient","securebits","credFlags"],"extra":["capAmbient","securebits","credFlags","groups"],"extraTail":["capAmbient","securebits","credFlags","groups"]}};
const func2 = Object.prototype.hasOwnProperty;
const schema11 = {"type":"integer","minimum":0,"maximum":4294967295};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 4294967295 || isNaN(data)){
validate27.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate27.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
validate27.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"array","items":{"anyOf":[{"enum":["CHOWN","DAC_OVERRIDE","DAC_READ_SEARCH","FOWNER","FSETID","KILL","SETGID","SETUID","SETPCAP","LINUX_IMMUTABLE","NET_BIND_SERVICE","NET_BROADCAST","NET_ADMIN","NET_RAW","IPC_LOCK","IPC_OWNER","SYS_MODULE","SYS_RAWIO","SYS_CHROOT","SYS_PTRACE","SYS_PACCT","SYS_ADMIN","SYS_BOOT","SYS_NICE","SYS_RESOURCE","SYS_TIME","SYS_TTY_CONFIG","MKNOD","LEASE","AUDIT_WRITE","AUDIT_CONTROL","SETFCAP","MAC_OVERRIDE","MAC_ADMIN","SYSLOG","WAKE_ALARM","BLOCK_SUSPEND","AUDIT_READ","PERFMON","BPF","CHECKPOINT_RESTORE"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};
const pattern2 = new RegExp("^bit(?:[0-9]|[1-5][0-9]|6[0-3])$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((data0 === "CHOWN") || (data0 === "DAC_OVERRIDE")) || (data0 === "DAC_READ_SEARCH")) || (data0 === "FOWNER")) || (data0 === "FSETID")) || (data0 === "KILL")) || (data0 === "SETGID")) || (data0 === "SETUID")) || (data0 === "SETPCAP")) || (data0 === "LINUX_IMMUTABLE")) || (data0 === "NET_BIND_SERVICE")) || (data0 === "NET_BROADCAST")) || (data0 === "NET_ADMIN")) || (data0 === "NET_RAW")) || (data0 === "IPC_LOCK")) || (data0 === "IPC_OWNER")) || (data0 === "SYS_MODULE")) || (data0 === "SYS_RAWIO")) || (data0 === "SYS_CHROOT")) || (data0 === "SYS_PTRACE")) || (data0 === "SYS_PACCT")) || (data0 === "SYS_ADMIN")) || (data0 === "SYS_BOOT")) || (data0 === "SYS_NICE")) || (data0 === "SYS_RESOURCE")) || (data0 === "SYS_TIME")) || (data0 === "SYS_TTY_CONFIG")) || (data0 === "MKNOD")) || (data0 === "LEASE")) || (data0 === "AUDIT_WRITE")) || (data0 === "AUDIT_CONTROL")) || (data0 === "SETFCAP")) || (data0 === "MAC_OVERRIDE")) || (data0 === "MAC_ADMIN")) || (data0 === "SYSLOG")) || (data0 === "WAKE_ALARM")) || (data0 === "BLOCK_SUSPEND")) || (data0 === "AUDIT_READ")) || (data0 === "PERFMON")) || (data0 === "BPF")) || (data0 === "CHECKPOINT_RESTORE"))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema12.items.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"array","items":{"anyOf":[{"enum":["NOROOT","NOROOT_LOCKED","NO_SETUID_FIXUP","NO_SETUID_FIXUP_LOCKED","KEEP_CAPS","KEEP_CAPS_LOCKED","NO_CAP_AMBIENT_RAISE","NO_CAP_AMBIENT_RAISE_LOCKED"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!((((((((data0 === "NOROOT") || (data0 === "NOROOT_LOCKED")) || (data0 === "NO_SETUID_FIXUP")) || (data0 === "NO_SETUID_FIXUP_LOCKED")) || (data0 === "KEEP_CAPS")) || (data0 === "KEEP_CAPS_LOCKED")) || (data0 === "NO_CAP_AMBIENT_RAISE")) || (data0 === "NO_CAP_AMBIENT_RAISE_LOCKED"))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema13.items.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"array","items":{"anyOf":[{"enum":["NO_NEW_PRIVS"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(data0 === "NO_NEW_PRIVS")){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema14.items.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate44.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

const schema15 = {"anyOf":[{"$ref":"#/$defs/u32"},{"type":"object","additionalProperties":false,"required":["value","extra"],"properties":{"value":{"$ref":"#/$defs/u32"},"extra":{"$ref":"#/$defs/base64"}}}]};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.value === undefined) && (missing0 = "value")) || ((data.extra === undefined) && (missing0 = "extra"))){
const err0 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((key0 === "value") || (key0 === "extra"))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs4 === errors){
if(data.value !== undefined){
const _errs5 = errors;
if(!(validate27(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.extra !== undefined){
const _errs6 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate46.errors = vErrors;
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
validate46.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.type === undefined) && (missing0 = "type")) || ((data.uid === undefined) && (missing0 = "uid"))) || ((data.gid === undefined) && (missing0 = "gid"))) || ((data.suid === undefined) && (missing0 = "suid"))) || ((data.sgid === undefined) && (missing0 = "sgid"))) || ((data.euid === undefined) && (missing0 = "euid"))) || ((data.egid === undefined) && (missing0 = "egid"))) || ((data.fsuid === undefined) && (missing0 = "fsuid"))) || ((data.fsgid === undefined) && (missing0 = "fsgid"))) || ((data.capInheritable === undefined) && (missing0 = "capInheritable"))) || ((data.capPermitted === undefined) && (missing0 = "capPermitted"))) || ((data.capEffective === undefined) && (missing0 = "capEffective"))) || ((data.capBset === undefined) && (missing0 = "capBset"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema10.properties, key0))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
let missing1;
if(data.capAmbient !== undefined && ((((data.securebits === undefined) && (missing1 = "securebits")) || ((data.credFlags === undefined) && (missing1 = "credFlags"))) || ((data.groups === undefined) && (missing1 = "groups")))){
validate26.errors = [{instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "capAmbient",
    missingProperty: missing1,
    depsCount: 3,
    deps: "securebits, credFlags, groups"}}];
return false;
}
else {
if(data.securebits !== undefined && ((((data.capAmbient === undefined) && (missing1 = "capAmbient")) || ((data.credFlags === undefined) && (missing1 = "credFlags"))) || ((data.groups === undefined) && (missing1 = "groups")))){
validate26.errors = [{instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "securebits",
    missingProperty: missing1,
    depsCount: 3,
    deps: "capAmbient, credFlags, groups"}}];
return false;
}
else {
if(data.credFlags !== undefined && ((((data.capAmbient === undefined) && (missing1 = "capAmbient")) || ((data.securebits === undefined) && (missing1 = "securebits"))) || ((data.groups === undefined) && (missing1 = "groups")))){
validate26.errors = [{instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "credFlags",
    missingProperty: missing1,
    depsCount: 3,
    deps: "capAmbient, securebits, groups"}}];
return false;
}
else {
if(data.groups !== undefined && ((((data.capAmbient === undefined) && (missing1 = "capAmbient")) || ((data.securebits === undefined) && (missing1 = "securebits"))) || ((data.credFlags === undefined) && (missing1 = "credFlags")))){
validate26.errors = [{instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "groups",
    missingProperty: missing1,
    depsCount: 3,
    deps: "capAmbient, securebits, credFlags"}}];
return false;
}
else {
if(data.extra !== undefined && (((((data.capAmbient === undefined) && (missing1 = "capAmbient")) || ((data.securebits === undefined) && (missing1 = "securebits"))) || ((data.credFlags === undefined) && (missing1 = "credFlags"))) || ((data.groups === undefined) && (missing1 = "groups")))){
validate26.errors = [{instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "extra",
    missingProperty: missing1,
    depsCount: 4,
    deps: "capAmbient, securebits, credFlags, groups"}}];
return false;
}
else {
if(data.extraTail !== undefined && (((((data.capAmbient === undefined) && (missing1 = "capAmbient")) || ((data.securebits === undefined) && (missing1 = "securebits"))) || ((data.credFlags === undefined) && (missing1 = "credFlags"))) || ((data.groups === undefined) && (missing1 = "groups")))){
validate26.errors = [{instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "extraTail",
    missingProperty: missing1,
    depsCount: 4,
    deps: "capAmbient, securebits, credFlags, groups"}}];
return false;
}
else {
if(data.type !== undefined){
const _errs2 = errors;
if("CRED" !== data.type){
validate26.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "CRED"}}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.uid !== undefined){
const _errs3 = errors;
if(!(validate27(data.uid, {instancePath:instancePath+"/uid",parentData:data,parentDataProperty:"uid",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.gid !== undefined){
const _errs4 = errors;
if(!(validate27(data.gid, {instancePath:instancePath+"/gid",parentData:data,parentDataProperty:"gid",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.suid !== undefined){
const _errs5 = errors;
if(!(validate27(data.suid, {instancePath:instancePath+"/suid",parentData:data,parentDataProperty:"suid",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.sgid !== undefined){
const _errs6 = errors;
if(!(validate27(data.sgid, {instancePath:instancePath+"/sgid",parentData:data,parentDataProperty:"sgid",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.euid !== undefined){
const _errs7 = errors;
if(!(validate27(data.euid, {instancePath:instancePath+"/euid",parentData:data,parentDataProperty:"euid",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.egid !== undefined){
const _errs8 = errors;
if(!(validate27(data.egid, {instancePath:instancePath+"/egid",parentData:data,parentDataProperty:"egid",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.fsuid !== undefined){
const _errs9 = errors;
if(!(validate27(data.fsuid, {instancePath:instancePath+"/fsuid",parentData:data,parentDataProperty:"fsuid",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.fsgid !== undefined){
const _errs10 = errors;
if(!(validate27(data.fsgid, {instancePath:instancePath+"/fsgid",parentData:data,parentDataProperty:"fsgid",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.capInheritable !== undefined){
const _errs11 = errors;
if(!(validate36(data.capInheritable, {instancePath:instancePath+"/capInheritable",parentData:data,parentDataProperty:"capInheritable",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.capPermitted !== undefined){
const _errs12 = errors;
if(!(validate36(data.capPermitted, {instancePath:instancePath+"/capPermitted",parentData:data,parentDataProperty:"capPermitted",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.capEffective !== undefined){
const _errs13 = errors;
if(!(validate36(data.capEffective, {instancePath:instancePath+"/capEffective",parentData:data,parentDataProperty:"capEffective",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.capBset !== undefined){
const _errs14 = errors;
if(!(validate36(data.capBset, {instancePath:instancePath+"/capBset",parentData:data,parentDataProperty:"capBset",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.capAmbient !== undefined){
const _errs15 = errors;
if(!(validate36(data.capAmbient, {instancePath:instancePath+"/capAmbient",parentData:data,parentDataProperty:"capAmbient",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.securebits !== undefined){
const _errs16 = errors;
if(!(validate42(data.securebits, {instancePath:instancePath+"/securebits",parentData:data,parentDataProperty:"securebits",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.credFlags !== undefined){
const _errs17 = errors;
if(!(validate44(data.credFlags, {instancePath:instancePath+"/credFlags",parentData:data,parentDataProperty:"credFlags",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.groups !== undefined){
let data16 = data.groups;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data16)){
var valid2 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(!(validate46(data16[i0], {instancePath:instancePath+"/groups/" + i0,parentData:data16,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.extra !== undefined){
const _errs21 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.extraTail !== undefined){
const _errs22 = errors;
if(!(validate24(data.extraTail, {instancePath:instancePath+"/extraTail",parentData:data,parentDataProperty:"extraTail",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.groupsEntsize !== undefined){
const _errs23 = errors;
if(!(validate27(data.groupsEntsize, {instancePath:instancePath+"/groupsEntsize",parentData:data,parentDataProperty:"groupsEntsize",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
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
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"required":["type","semMsl","semMns","semOpm","semMni","msgCtlmax","msgCtlmnb","msgCtlmni","shmCtlmax","shmCtlall","shmCtlmni","usedSems","msgBytes","msgHdrs","shmTot"],"properties":{"type":{"const":"IPC_NS"},"semMsl":{"$ref":"#/$defs/u64"},"semMns":{"$ref":"#/$defs/u64"},"semOpm":{"$ref":"#/$defs/u64"},"semMni":{"$ref":"#/$defs/u64"},"msgCtlmax":{"$ref":"#/$defs/u64"},"msgCtlmnb":{"$ref":"#/$defs/u64"},"msgCtlmni":{"$ref":"#/$defs/u64"},"shmCtlmax":{"$ref":"#/$defs/u64"},"shmCtlall":{"$ref":"#/$defs/u64"},"shmCtlmni":{"$ref":"#/$defs/u64"},"usedSems":{"$ref":"#/$defs/u64"},"msgBytes":{"$ref":"#/$defs/u64"},"msgHdrs":{"$ref":"#/$defs/u64"},"shmTot":{"$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}};
const schema17 = {"type":"string","pattern":"^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"};
const pattern5 = new RegExp("^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$", "u");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate55.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19}|0x[0-9a-fA-F]{1,16})$"}}];
return false;
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.type === undefined) && (missing0 = "type")) || ((data.semMsl === undefined) && (missing0 = "semMsl"))) || ((data.semMns === undefined) && (missing0 = "semMns"))) || ((data.semOpm === undefined) && (missing0 = "semOpm"))) || ((data.semMni === undefined) && (missing0 = "semMni"))) || ((data.msgCtlmax === undefined) && (missing0 = "msgCtlmax"))) || ((data.msgCtlmnb === undefined) && (missing0 = "msgCtlmnb"))) || ((data.msgCtlmni === undefined) && (missing0 = "msgCtlmni"))) || ((data.shmCtlmax === undefined) && (missing0 = "shmCtlmax"))) || ((data.shmCtlall === undefined) && (missing0 = "shmCtlall"))) || ((data.shmCtlmni === undefined) && (missing0 = "shmCtlmni"))) || ((data.usedSems === undefined) && (missing0 = "usedSems"))) || ((data.msgBytes === undefined) && (missing0 = "msgBytes"))) || ((data.msgHdrs === undefined) && (missing0 = "msgHdrs"))) || ((data.shmTot === undefined) && (missing0 = "shmTot"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("IPC_NS" !== data.type){
validate54.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "IPC_NS"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.semMsl !== undefined){
const _errs3 = errors;
if(!(validate55(data.semMsl, {instancePath:instancePath+"/semMsl",parentData:data,parentDataProperty:"semMsl",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.semMns !== undefined){
const _errs4 = errors;
if(!(validate55(data.semMns, {instancePath:instancePath+"/semMns",parentData:data,parentDataProperty:"semMns",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.semOpm !== undefined){
const _errs5 = errors;
if(!(validate55(data.semOpm, {instancePath:instancePath+"/semOpm",parentData:data,parentDataProperty:"semOpm",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.semMni !== undefined){
const _errs6 = errors;
if(!(validate55(data.semMni, {instancePath:instancePath+"/semMni",parentData:data,parentDataProperty:"semMni",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgCtlmax !== undefined){
const _errs7 = errors;
if(!(validate55(data.msgCtlmax, {instancePath:instancePath+"/msgCtlmax",parentData:data,parentDataProperty:"msgCtlmax",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgCtlmnb !== undefined){
const _errs8 = errors;
if(!(validate55(data.msgCtlmnb, {instancePath:instancePath+"/msgCtlmnb",parentData:data,parentDataProperty:"msgCtlmnb",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgCtlmni !== undefined){
const _errs9 = errors;
if(!(validate55(data.msgCtlmni, {instancePath:instancePath+"/msgCtlmni",parentData:data,parentDataProperty:"msgCtlmni",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shmCtlmax !== undefined){
const _errs10 = errors;
if(!(validate55(data.shmCtlmax, {instancePath:instancePath+"/shmCtlmax",parentData:data,parentDataProperty:"shmCtlmax",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shmCtlall !== undefined){
const _errs11 = errors;
if(!(validate55(data.shmCtlall, {instancePath:instancePath+"/shmCtlall",parentData:data,parentDataProperty:"shmCtlall",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shmCtlmni !== undefined){
const _errs12 = errors;
if(!(validate55(data.shmCtlmni, {instancePath:instancePath+"/shmCtlmni",parentData:data,parentDataProperty:"shmCtlmni",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usedSems !== undefined){
const _errs13 = errors;
if(!(validate55(data.usedSems, {instancePath:instancePath+"/usedSems",parentData:data,parentDataProperty:"usedSems",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgBytes !== undefined){
const _errs14 = errors;
if(!(validate55(data.msgBytes, {instancePath:instancePath+"/msgBytes",parentData:data,parentDataProperty:"msgBytes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.msgHdrs !== undefined){
const _errs15 = errors;
if(!(validate55(data.msgHdrs, {instancePath:instancePath+"/msgHdrs",parentData:data,parentDataProperty:"msgHdrs",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shmTot !== undefined){
const _errs16 = errors;
if(!(validate55(data.shmTot, {instancePath:instancePath+"/shmTot",parentData:data,parentDataProperty:"shmTot",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs17 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
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
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":false,"required":["type","mounts"],"properties":{"type":{"const":"MNT_NS"},"mounts":{"type":"array","items":{"$ref":"#/$defs/cr_mount"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"mountsEntsize":{"$ref":"#/$defs/u32"}}};
const schema19 = {"type":"object","additionalProperties":false,"required":["mntId","parentId","devMajor","devMinor","mntFlags","root","mountpoint","fstype","source","options"],"properties":{"mntId":{"$ref":"#/$defs/u32"},"parentId":{"$ref":"#/$defs/u32"},"devMajor":{"$ref":"#/$defs/u32"},"devMinor":{"$ref":"#/$defs/u32"},"mntFlags":{"$ref":"#/$defs/mnt_flag"},"root":{"type":"string"},"mountpoint":{"type":"string"},"fstype":{"type":"string"},"source":{"type":"string"},"options":{"type":"string"},"extra":{"$ref":"#/$defs/base64"}}};
const schema20 = {"type":"array","items":{"anyOf":[{"enum":["RDONLY","NOSUID","NODEV","NOEXEC","NOATIME","NODIRATIME","RELATIME","NOSYMFOLLOW","SHARED","SLAVE","UNBINDABLE"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(((((((((((data0 === "RDONLY") || (data0 === "NOSUID")) || (data0 === "NODEV")) || (data0 === "NOEXEC")) || (data0 === "NOATIME")) || (data0 === "NODIRATIME")) || (data0 === "RELATIME")) || (data0 === "NOSYMFOLLOW")) || (data0 === "SHARED")) || (data0 === "SLAVE")) || (data0 === "UNBINDABLE"))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema20.items.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate77.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.mntId === undefined) && (missing0 = "mntId")) || ((data.parentId === undefined) && (missing0 = "parentId"))) || ((data.devMajor === undefined) && (missing0 = "devMajor"))) || ((data.devMinor === undefined) && (missing0 = "devMinor"))) || ((data.mntFlags === undefined) && (missing0 = "mntFlags"))) || ((data.root === undefined) && (missing0 = "root"))) || ((data.mountpoint === undefined) && (missing0 = "mountpoint"))) || ((data.fstype === undefined) && (missing0 = "fstype"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.options === undefined) && (missing0 = "options"))){
validate72.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema19.properties, key0))){
validate72.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mntId !== undefined){
const _errs2 = errors;
if(!(validate27(data.mntId, {instancePath:instancePath+"/mntId",parentData:data,parentDataProperty:"mntId",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parentId !== undefined){
const _errs3 = errors;
if(!(validate27(data.parentId, {instancePath:instancePath+"/parentId",parentData:data,parentDataProperty:"parentId",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.devMajor !== undefined){
const _errs4 = errors;
if(!(validate27(data.devMajor, {instancePath:instancePath+"/devMajor",parentData:data,parentDataProperty:"devMajor",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.devMinor !== undefined){
const _errs5 = errors;
if(!(validate27(data.devMinor, {instancePath:instancePath+"/devMinor",parentData:data,parentDataProperty:"devMinor",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mntFlags !== undefined){
const _errs6 = errors;
if(!(validate77(data.mntFlags, {instancePath:instancePath+"/mntFlags",parentData:data,parentDataProperty:"mntFlags",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.root !== undefined){
const _errs7 = errors;
if(typeof data.root !== "string"){
validate72.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mountpoint !== undefined){
const _errs9 = errors;
if(typeof data.mountpoint !== "string"){
validate72.errors = [{instancePath:instancePath+"/mountpoint",schemaPath:"#/properties/mountpoint/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fstype !== undefined){
const _errs11 = errors;
if(typeof data.fstype !== "string"){
validate72.errors = [{instancePath:instancePath+"/fstype",schemaPath:"#/properties/fstype/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs13 = errors;
if(typeof data.source !== "string"){
validate72.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.options !== undefined){
const _errs15 = errors;
if(typeof data.options !== "string"){
validate72.errors = [{instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs17 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
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
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.mounts === undefined) && (missing0 = "mounts"))){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "mounts")) || (key0 === "extra")) || (key0 === "extraTail")) || (key0 === "mountsEntsize"))){
validate71.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("MNT_NS" !== data.type){
validate71.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "MNT_NS"}}];
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
if(!(validate72(data1[i0], {instancePath:instancePath+"/mounts/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/mounts",schemaPath:"#/properties/mounts/type",keyword:"type",params:{type: "array"}}];
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
const _errs6 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
const _errs7 = errors;
if(!(validate24(data.extraTail, {instancePath:instancePath+"/extraTail",parentData:data,parentDataProperty:"extraTail",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mountsEntsize !== undefined){
const _errs8 = errors;
if(!(validate27(data.mountsEntsize, {instancePath:instancePath+"/mountsEntsize",parentData:data,parentDataProperty:"mountsEntsize",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
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
}
}
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":false,"required":["type","level","lastPid","parent"],"properties":{"type":{"const":"PID_NS"},"level":{"$ref":"#/$defs/u32"},"lastPid":{"$ref":"#/$defs/u32"},"parent":{"$ref":"#/$defs/reference"},"extra":{"$ref":"#/$defs/base64"}}};
const schema22 = {"anyOf":[{"type":"null"},{"type":"string","pattern":"^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"}]};
const pattern7 = new RegExp("^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(errors === _errs3){
if(typeof data === "string"){
if(!pattern7.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:@(?:0|[1-9][0-9]{0,15})|!0x[0-9a-f]{1,16})$"}};
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
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate87.errors = vErrors;
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
validate87.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.level === undefined) && (missing0 = "level"))) || ((data.lastPid === undefined) && (missing0 = "lastPid"))) || ((data.parent === undefined) && (missing0 = "parent"))){
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "level")) || (key0 === "lastPid")) || (key0 === "parent")) || (key0 === "extra"))){
validate84.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("PID_NS" !== data.type){
validate84.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "PID_NS"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
const _errs3 = errors;
if(!(validate27(data.level, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastPid !== undefined){
const _errs4 = errors;
if(!(validate27(data.lastPid, {instancePath:instancePath+"/lastPid",parentData:data,parentDataProperty:"lastPid",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
const _errs5 = errors;
if(!(validate87(data.parent, {instancePath:instancePath+"/parent",parentData:data,parentDataProperty:"parent",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs6 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
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
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","additionalProperties":false,"required":["type","netdevs"],"properties":{"type":{"const":"NET_NS"},"netdevs":{"type":"array","items":{"$ref":"#/$defs/cr_netdev"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"netdevsEntsize":{"$ref":"#/$defs/u32"}}};
const schema24 = {"type":"object","additionalProperties":false,"required":["ifindex","hwtype","devFlags","mtu","rxBytes","rxPackets","txBytes","txPackets","name"],"properties":{"ifindex":{"$ref":"#/$defs/u32"},"hwtype":{"$ref":"#/$defs/u32"},"devFlags":{"$ref":"#/$defs/netdev_flag"},"mtu":{"$ref":"#/$defs/u64"},"rxBytes":{"$ref":"#/$defs/u64"},"rxPackets":{"$ref":"#/$defs/u64"},"txBytes":{"$ref":"#/$defs/u64"},"txPackets":{"$ref":"#/$defs/u64"},"name":{"type":"string"},"extra":{"$ref":"#/$defs/base64"}}};
const schema25 = {"type":"array","items":{"anyOf":[{"enum":["UP","BROADCAST","LOOPBACK","POINTOPOINT","RUNNING","NOARP","PROMISC","ALLMULTI","MULTICAST","LOWER_UP"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!((((((((((data0 === "UP") || (data0 === "BROADCAST")) || (data0 === "LOOPBACK")) || (data0 === "POINTOPOINT")) || (data0 === "RUNNING")) || (data0 === "NOARP")) || (data0 === "PROMISC")) || (data0 === "ALLMULTI")) || (data0 === "MULTICAST")) || (data0 === "LOWER_UP"))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema25.items.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate94.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.ifindex === undefined) && (missing0 = "ifindex")) || ((data.hwtype === undefined) && (missing0 = "hwtype"))) || ((data.devFlags === undefined) && (missing0 = "devFlags"))) || ((data.mtu === undefined) && (missing0 = "mtu"))) || ((data.rxBytes === undefined) && (missing0 = "rxBytes"))) || ((data.rxPackets === undefined) && (missing0 = "rxPackets"))) || ((data.txBytes === undefined) && (missing0 = "txBytes"))) || ((data.txPackets === undefined) && (missing0 = "txPackets"))) || ((data.name === undefined) && (missing0 = "name"))){
validate91.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema24.properties, key0))){
validate91.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ifindex !== undefined){
const _errs2 = errors;
if(!(validate27(data.ifindex, {instancePath:instancePath+"/ifindex",parentData:data,parentDataProperty:"ifindex",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hwtype !== undefined){
const _errs3 = errors;
if(!(validate27(data.hwtype, {instancePath:instancePath+"/hwtype",parentData:data,parentDataProperty:"hwtype",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.devFlags !== undefined){
const _errs4 = errors;
if(!(validate94(data.devFlags, {instancePath:instancePath+"/devFlags",parentData:data,parentDataProperty:"devFlags",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mtu !== undefined){
const _errs5 = errors;
if(!(validate55(data.mtu, {instancePath:instancePath+"/mtu",parentData:data,parentDataProperty:"mtu",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rxBytes !== undefined){
const _errs6 = errors;
if(!(validate55(data.rxBytes, {instancePath:instancePath+"/rxBytes",parentData:data,parentDataProperty:"rxBytes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rxPackets !== undefined){
const _errs7 = errors;
if(!(validate55(data.rxPackets, {instancePath:instancePath+"/rxPackets",parentData:data,parentDataProperty:"rxPackets",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.txBytes !== undefined){
const _errs8 = errors;
if(!(validate55(data.txBytes, {instancePath:instancePath+"/txBytes",parentData:data,parentDataProperty:"txBytes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.txPackets !== undefined){
const _errs9 = errors;
if(!(validate55(data.txPackets, {instancePath:instancePath+"/txPackets",parentData:data,parentDataProperty:"txPackets",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs10 = errors;
if(typeof data.name !== "string"){
validate91.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs12 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
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
}
}
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.netdevs === undefined) && (missing0 = "netdevs"))){
validate90.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "netdevs")) || (key0 === "extra")) || (key0 === "extraTail")) || (key0 === "netdevsEntsize"))){
validate90.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("NET_NS" !== data.type){
validate90.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "NET_NS"}}];
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
if(!(validate91(data1[i0], {instancePath:instancePath+"/netdevs/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/netdevs",schemaPath:"#/properties/netdevs/type",keyword:"type",params:{type: "array"}}];
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
const _errs6 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
const _errs7 = errors;
if(!(validate24(data.extraTail, {instancePath:instancePath+"/extraTail",parentData:data,parentDataProperty:"extraTail",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netdevsEntsize !== undefined){
const _errs8 = errors;
if(!(validate27(data.netdevsEntsize, {instancePath:instancePath+"/netdevsEntsize",parentData:data,parentDataProperty:"netdevsEntsize",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
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
}
}
else {
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","additionalProperties":false,"required":["type","utsNs","ipcNs","mntNs","pidNs","netNs"],"properties":{"type":{"const":"NSPROXY"},"utsNs":{"$ref":"#/$defs/reference"},"ipcNs":{"$ref":"#/$defs/reference"},"mntNs":{"$ref":"#/$defs/reference"},"pidNs":{"$ref":"#/$defs/reference"},"netNs":{"$ref":"#/$defs/reference"},"extra":{"$ref":"#/$defs/base64"}}};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.type === undefined) && (missing0 = "type")) || ((data.utsNs === undefined) && (missing0 = "utsNs"))) || ((data.ipcNs === undefined) && (missing0 = "ipcNs"))) || ((data.mntNs === undefined) && (missing0 = "mntNs"))) || ((data.pidNs === undefined) && (missing0 = "pidNs"))) || ((data.netNs === undefined) && (missing0 = "netNs"))){
validate106.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "utsNs")) || (key0 === "ipcNs")) || (key0 === "mntNs")) || (key0 === "pidNs")) || (key0 === "netNs")) || (key0 === "extra"))){
validate106.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("NSPROXY" !== data.type){
validate106.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "NSPROXY"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utsNs !== undefined){
const _errs3 = errors;
if(!(validate87(data.utsNs, {instancePath:instancePath+"/utsNs",parentData:data,parentDataProperty:"utsNs",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ipcNs !== undefined){
const _errs4 = errors;
if(!(validate87(data.ipcNs, {instancePath:instancePath+"/ipcNs",parentData:data,parentDataProperty:"ipcNs",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mntNs !== undefined){
const _errs5 = errors;
if(!(validate87(data.mntNs, {instancePath:instancePath+"/mntNs",parentData:data,parentDataProperty:"mntNs",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pidNs !== undefined){
const _errs6 = errors;
if(!(validate87(data.pidNs, {instancePath:instancePath+"/pidNs",parentData:data,parentDataProperty:"pidNs",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netNs !== undefined){
const _errs7 = errors;
if(!(validate87(data.netNs, {instancePath:instancePath+"/netNs",parentData:data,parentDataProperty:"netNs",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs8 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
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
}
}
}
}
else {
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","additionalProperties":false,"required":["type","fFlags","fPos","iMode","iNlink","iIno","iSize","devMajor","devMinor","rdevMajor","rdevMinor","fCred","path","fstype"],"properties":{"type":{"const":"FILE"},"fFlags":{"$ref":"#/$defs/open_flag"},"fPos":{"$ref":"#/$defs/u64"},"iMode":{"$ref":"#/$defs/u32"},"iNlink":{"$ref":"#/$defs/u32"},"iIno":{"$ref":"#/$defs/u64"},"iSize":{"$ref":"#/$defs/u64"},"devMajor":{"$ref":"#/$defs/u32"},"devMinor":{"$ref":"#/$defs/u32"},"rdevMajor":{"$ref":"#/$defs/u32"},"rdevMinor":{"$ref":"#/$defs/u32"},"fCred":{"$ref":"#/$defs/reference"},"path":{"type":"string"},"fstype":{"type":"string"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}};
const schema28 = {"type":"array","items":{"anyOf":[{"enum":["READ","WRITE","APPEND","NONBLOCK","DSYNC","ASYNC","DIRECT","LARGEFILE","DIRECTORY","NOFOLLOW","NOATIME","SYNC","PATH","TMPFILE","UNLINKED"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(((((((((((((((data0 === "READ") || (data0 === "WRITE")) || (data0 === "APPEND")) || (data0 === "NONBLOCK")) || (data0 === "DSYNC")) || (data0 === "ASYNC")) || (data0 === "DIRECT")) || (data0 === "LARGEFILE")) || (data0 === "DIRECTORY")) || (data0 === "NOFOLLOW")) || (data0 === "NOATIME")) || (data0 === "SYNC")) || (data0 === "PATH")) || (data0 === "TMPFILE")) || (data0 === "UNLINKED"))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema28.items.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate114.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate114.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.type === undefined) && (missing0 = "type")) || ((data.fFlags === undefined) && (missing0 = "fFlags"))) || ((data.fPos === undefined) && (missing0 = "fPos"))) || ((data.iMode === undefined) && (missing0 = "iMode"))) || ((data.iNlink === undefined) && (missing0 = "iNlink"))) || ((data.iIno === undefined) && (missing0 = "iIno"))) || ((data.iSize === undefined) && (missing0 = "iSize"))) || ((data.devMajor === undefined) && (missing0 = "devMajor"))) || ((data.devMinor === undefined) && (missing0 = "devMinor"))) || ((data.rdevMajor === undefined) && (missing0 = "rdevMajor"))) || ((data.rdevMinor === undefined) && (missing0 = "rdevMinor"))) || ((data.fCred === undefined) && (missing0 = "fCred"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.fstype === undefined) && (missing0 = "fstype"))){
validate113.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema27.properties, key0))){
validate113.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("FILE" !== data.type){
validate113.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "FILE"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fFlags !== undefined){
const _errs3 = errors;
if(!(validate114(data.fFlags, {instancePath:instancePath+"/fFlags",parentData:data,parentDataProperty:"fFlags",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fPos !== undefined){
const _errs4 = errors;
if(!(validate55(data.fPos, {instancePath:instancePath+"/fPos",parentData:data,parentDataProperty:"fPos",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iMode !== undefined){
const _errs5 = errors;
if(!(validate27(data.iMode, {instancePath:instancePath+"/iMode",parentData:data,parentDataProperty:"iMode",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iNlink !== undefined){
const _errs6 = errors;
if(!(validate27(data.iNlink, {instancePath:instancePath+"/iNlink",parentData:data,parentDataProperty:"iNlink",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iIno !== undefined){
const _errs7 = errors;
if(!(validate55(data.iIno, {instancePath:instancePath+"/iIno",parentData:data,parentDataProperty:"iIno",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iSize !== undefined){
const _errs8 = errors;
if(!(validate55(data.iSize, {instancePath:instancePath+"/iSize",parentData:data,parentDataProperty:"iSize",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.devMajor !== undefined){
const _errs9 = errors;
if(!(validate27(data.devMajor, {instancePath:instancePath+"/devMajor",parentData:data,parentDataProperty:"devMajor",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.devMinor !== undefined){
const _errs10 = errors;
if(!(validate27(data.devMinor, {instancePath:instancePath+"/devMinor",parentData:data,parentDataProperty:"devMinor",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rdevMajor !== undefined){
const _errs11 = errors;
if(!(validate27(data.rdevMajor, {instancePath:instancePath+"/rdevMajor",parentData:data,parentDataProperty:"rdevMajor",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rdevMinor !== undefined){
const _errs12 = errors;
if(!(validate27(data.rdevMinor, {instancePath:instancePath+"/rdevMinor",parentData:data,parentDataProperty:"rdevMinor",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fCred !== undefined){
const _errs13 = errors;
if(!(validate87(data.fCred, {instancePath:instancePath+"/fCred",parentData:data,parentDataProperty:"fCred",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs14 = errors;
if(typeof data.path !== "string"){
validate113.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fstype !== undefined){
const _errs16 = errors;
if(typeof data.fstype !== "string"){
validate113.errors = [{instancePath:instancePath+"/fstype",schemaPath:"#/properties/fstype/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs18 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
const _errs19 = errors;
if(!(validate24(data.extraTail, {instancePath:instancePath+"/extraTail",parentData:data,parentDataProperty:"extraTail",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
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
validate113.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","additionalProperties":false,"required":["type","startCode","endCode","startData","endData","startBrk","brk","startStack","argStart","argEnd","envStart","envEnd","defFlags","exeFile","totalVm","lockedVm","pinnedVm","dataVm","execVm","stackVm","hiwaterRss","hiwaterVm","anonRss","fileRss","shmemRss","swap","pgtables","auxv"],"properties":{"type":{"const":"MM_STRUCT"},"startCode":{"$ref":"#/$defs/u64"},"endCode":{"$ref":"#/$defs/u64"},"startData":{"$ref":"#/$defs/u64"},"endData":{"$ref":"#/$defs/u64"},"startBrk":{"$ref":"#/$defs/u64"},"brk":{"$ref":"#/$defs/u64"},"startStack":{"$ref":"#/$defs/u64"},"argStart":{"$ref":"#/$defs/u64"},"argEnd":{"$ref":"#/$defs/u64"},"envStart":{"$ref":"#/$defs/u64"},"envEnd":{"$ref":"#/$defs/u64"},"defFlags":{"$ref":"#/$defs/vm_flag"},"exeFile":{"$ref":"#/$defs/reference"},"totalVm":{"$ref":"#/$defs/u64"},"lockedVm":{"$ref":"#/$defs/u64"},"pinnedVm":{"$ref":"#/$defs/u64"},"dataVm":{"$ref":"#/$defs/u64"},"execVm":{"$ref":"#/$defs/u64"},"stackVm":{"$ref":"#/$defs/u64"},"hiwaterRss":{"$ref":"#/$defs/u64"},"hiwaterVm":{"$ref":"#/$defs/u64"},"anonRss":{"$ref":"#/$defs/u64"},"fileRss":{"$ref":"#/$defs/u64"},"shmemRss":{"$ref":"#/$defs/u64"},"swap":{"$ref":"#/$defs/u64"},"pgtables":{"$ref":"#/$defs/u64"},"auxv":{"type":"array","items":{"$ref":"#/$defs/cr_auxv"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"auxvEntsize":{"$ref":"#/$defs/u32"}}};
const schema30 = {"type":"array","items":{"anyOf":[{"enum":["READ","WRITE","EXEC","MAYREAD","MAYWRITE","MAYEXEC","GROWSDOWN","DENYWRITE","EXECUTABLE","DONTEXPAND","ACCOUNT","ALWAYSDUMP","CAN_NONLINEAR","SHARED","MAYSHARE","GROWSUP","PFNMAP","LOCKED","IO","SEQ_READ","RAND_READ","DONTCOPY","NORESERVE","HUGETLB","NONLINEAR","INSERTPAGE","MIXEDMAP","HUGEPAGE","NOHUGEPAGE","MERGEABLE","DONTDUMP","SOFTDIRTY","WIPEONFORK","SYNC","LOCKONFAULT","UFFD_MISSING","UFFD_WP","UFFD_MINOR","SHADOW_STACK","DROPPABLE","SEALED","MTE","BTI","MAYBE_GUARD"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((data0 === "READ") || (data0 === "WRITE")) || (data0 === "EXEC")) || (data0 === "MAYREAD")) || (data0 === "MAYWRITE")) || (data0 === "MAYEXEC")) || (data0 === "GROWSDOWN")) || (data0 === "DENYWRITE")) || (data0 === "EXECUTABLE")) || (data0 === "DONTEXPAND")) || (data0 === "ACCOUNT")) || (data0 === "ALWAYSDUMP")) || (data0 === "CAN_NONLINEAR")) || (data0 === "SHARED")) || (data0 === "MAYSHARE")) || (data0 === "GROWSUP")) || (data0 === "PFNMAP")) || (data0 === "LOCKED")) || (data0 === "IO")) || (data0 === "SEQ_READ")) || (data0 === "RAND_READ")) || (data0 === "DONTCOPY")) || (data0 === "NORESERVE")) || (data0 === "HUGETLB")) || (data0 === "NONLINEAR")) || (data0 === "INSERTPAGE")) || (data0 === "MIXEDMAP")) || (data0 === "HUGEPAGE")) || (data0 === "NOHUGEPAGE")) || (data0 === "MERGEABLE")) || (data0 === "DONTDUMP")) || (data0 === "SOFTDIRTY")) || (data0 === "WIPEONFORK")) || (data0 === "SYNC")) || (data0 === "LOCKONFAULT")) || (data0 === "UFFD_MISSING")) || (data0 === "UFFD_WP")) || (data0 === "UFFD_MINOR")) || (data0 === "SHADOW_STACK")) || (data0 === "DROPPABLE")) || (data0 === "SEALED")) || (data0 === "MTE")) || (data0 === "BTI")) || (data0 === "MAYBE_GUARD"))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema30.items.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate140.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate140.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","additionalProperties":false,"required":["aType","aVal"],"properties":{"aType":{"$ref":"#/$defs/u64"},"aVal":{"$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.aType === undefined) && (missing0 = "aType")) || ((data.aVal === undefined) && (missing0 = "aVal"))){
validate156.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "aType") || (key0 === "aVal")) || (key0 === "extra"))){
validate156.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.aType !== undefined){
const _errs2 = errors;
if(!(validate55(data.aType, {instancePath:instancePath+"/aType",parentData:data,parentDataProperty:"aType",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aVal !== undefined){
const _errs3 = errors;
if(!(validate55(data.aVal, {instancePath:instancePath+"/aVal",parentData:data,parentDataProperty:"aVal",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs4 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
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
validate156.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((((((data.type === undefined) && (missing0 = "type")) || ((data.startCode === undefined) && (missing0 = "startCode"))) || ((data.endCode === undefined) && (missing0 = "endCode"))) || ((data.startData === undefined) && (missing0 = "startData"))) || ((data.endData === undefined) && (missing0 = "endData"))) || ((data.startBrk === undefined) && (missing0 = "startBrk"))) || ((data.brk === undefined) && (missing0 = "brk"))) || ((data.startStack === undefined) && (missing0 = "startStack"))) || ((data.argStart === undefined) && (missing0 = "argStart"))) || ((data.argEnd === undefined) && (missing0 = "argEnd"))) || ((data.envStart === undefined) && (missing0 = "envStart"))) || ((data.envEnd === undefined) && (missing0 = "envEnd"))) || ((data.defFlags === undefined) && (missing0 = "defFlags"))) || ((data.exeFile === undefined) && (missing0 = "exeFile"))) || ((data.totalVm === undefined) && (missing0 = "totalVm"))) || ((data.lockedVm === undefined) && (missing0 = "lockedVm"))) || ((data.pinnedVm === undefined) && (missing0 = "pinnedVm"))) || ((data.dataVm === undefined) && (missing0 = "dataVm"))) || ((data.execVm === undefined) && (missing0 = "execVm"))) || ((data.stackVm === undefined) && (missing0 = "stackVm"))) || ((data.hiwaterRss === undefined) && (missing0 = "hiwaterRss"))) || ((data.hiwaterVm === undefined) && (missing0 = "hiwaterVm"))) || ((data.anonRss === undefined) && (missing0 = "anonRss"))) || ((data.fileRss === undefined) && (missing0 = "fileRss"))) || ((data.shmemRss === undefined) && (missing0 = "shmemRss"))) || ((data.swap === undefined) && (missing0 = "swap"))) || ((data.pgtables === undefined) && (missing0 = "pgtables"))) || ((data.auxv === undefined) && (missing0 = "auxv"))){
validate128.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema29.properties, key0))){
validate128.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("MM_STRUCT" !== data.type){
validate128.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "MM_STRUCT"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startCode !== undefined){
const _errs3 = errors;
if(!(validate55(data.startCode, {instancePath:instancePath+"/startCode",parentData:data,parentDataProperty:"startCode",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endCode !== undefined){
const _errs4 = errors;
if(!(validate55(data.endCode, {instancePath:instancePath+"/endCode",parentData:data,parentDataProperty:"endCode",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startData !== undefined){
const _errs5 = errors;
if(!(validate55(data.startData, {instancePath:instancePath+"/startData",parentData:data,parentDataProperty:"startData",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endData !== undefined){
const _errs6 = errors;
if(!(validate55(data.endData, {instancePath:instancePath+"/endData",parentData:data,parentDataProperty:"endData",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startBrk !== undefined){
const _errs7 = errors;
if(!(validate55(data.startBrk, {instancePath:instancePath+"/startBrk",parentData:data,parentDataProperty:"startBrk",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.brk !== undefined){
const _errs8 = errors;
if(!(validate55(data.brk, {instancePath:instancePath+"/brk",parentData:data,parentDataProperty:"brk",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startStack !== undefined){
const _errs9 = errors;
if(!(validate55(data.startStack, {instancePath:instancePath+"/startStack",parentData:data,parentDataProperty:"startStack",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.argStart !== undefined){
const _errs10 = errors;
if(!(validate55(data.argStart, {instancePath:instancePath+"/argStart",parentData:data,parentDataProperty:"argStart",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.argEnd !== undefined){
const _errs11 = errors;
if(!(validate55(data.argEnd, {instancePath:instancePath+"/argEnd",parentData:data,parentDataProperty:"argEnd",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.envStart !== undefined){
const _errs12 = errors;
if(!(validate55(data.envStart, {instancePath:instancePath+"/envStart",parentData:data,parentDataProperty:"envStart",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.envEnd !== undefined){
const _errs13 = errors;
if(!(validate55(data.envEnd, {instancePath:instancePath+"/envEnd",parentData:data,parentDataProperty:"envEnd",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defFlags !== undefined){
const _errs14 = errors;
if(!(validate140(data.defFlags, {instancePath:instancePath+"/defFlags",parentData:data,parentDataProperty:"defFlags",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exeFile !== undefined){
const _errs15 = errors;
if(!(validate87(data.exeFile, {instancePath:instancePath+"/exeFile",parentData:data,parentDataProperty:"exeFile",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalVm !== undefined){
const _errs16 = errors;
if(!(validate55(data.totalVm, {instancePath:instancePath+"/totalVm",parentData:data,parentDataProperty:"totalVm",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lockedVm !== undefined){
const _errs17 = errors;
if(!(validate55(data.lockedVm, {instancePath:instancePath+"/lockedVm",parentData:data,parentDataProperty:"lockedVm",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pinnedVm !== undefined){
const _errs18 = errors;
if(!(validate55(data.pinnedVm, {instancePath:instancePath+"/pinnedVm",parentData:data,parentDataProperty:"pinnedVm",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataVm !== undefined){
const _errs19 = errors;
if(!(validate55(data.dataVm, {instancePath:instancePath+"/dataVm",parentData:data,parentDataProperty:"dataVm",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.execVm !== undefined){
const _errs20 = errors;
if(!(validate55(data.execVm, {instancePath:instancePath+"/execVm",parentData:data,parentDataProperty:"execVm",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stackVm !== undefined){
const _errs21 = errors;
if(!(validate55(data.stackVm, {instancePath:instancePath+"/stackVm",parentData:data,parentDataProperty:"stackVm",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hiwaterRss !== undefined){
const _errs22 = errors;
if(!(validate55(data.hiwaterRss, {instancePath:instancePath+"/hiwaterRss",parentData:data,parentDataProperty:"hiwaterRss",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hiwaterVm !== undefined){
const _errs23 = errors;
if(!(validate55(data.hiwaterVm, {instancePath:instancePath+"/hiwaterVm",parentData:data,parentDataProperty:"hiwaterVm",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anonRss !== undefined){
const _errs24 = errors;
if(!(validate55(data.anonRss, {instancePath:instancePath+"/anonRss",parentData:data,parentDataProperty:"anonRss",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fileRss !== undefined){
const _errs25 = errors;
if(!(validate55(data.fileRss, {instancePath:instancePath+"/fileRss",parentData:data,parentDataProperty:"fileRss",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shmemRss !== undefined){
const _errs26 = errors;
if(!(validate55(data.shmemRss, {instancePath:instancePath+"/shmemRss",parentData:data,parentDataProperty:"shmemRss",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.swap !== undefined){
const _errs27 = errors;
if(!(validate55(data.swap, {instancePath:instancePath+"/swap",parentData:data,parentDataProperty:"swap",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pgtables !== undefined){
const _errs28 = errors;
if(!(validate55(data.pgtables, {instancePath:instancePath+"/pgtables",parentData:data,parentDataProperty:"pgtables",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auxv !== undefined){
let data27 = data.auxv;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data27)){
var valid1 = true;
const len0 = data27.length;
for(let i0=0; i0<len0; i0++){
const _errs31 = errors;
if(!(validate156(data27[i0], {instancePath:instancePath+"/auxv/" + i0,parentData:data27,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid1 = _errs31 === errors;
if(!valid1){
break;
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/auxv",schemaPath:"#/properties/auxv/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs32 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
const _errs33 = errors;
if(!(validate24(data.extraTail, {instancePath:instancePath+"/extraTail",parentData:data,parentDataProperty:"extraTail",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auxvEntsize !== undefined){
const _errs34 = errors;
if(!(validate27(data.auxvEntsize, {instancePath:instancePath+"/auxvEntsize",parentData:data,parentDataProperty:"auxvEntsize",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
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
validate128.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","additionalProperties":false,"required":["type","mm","vmStart","vmEnd","vmFlags","vmPgoff","file","name"],"properties":{"type":{"const":"VMA"},"mm":{"$ref":"#/$defs/reference"},"vmStart":{"$ref":"#/$defs/u64"},"vmEnd":{"$ref":"#/$defs/u64"},"vmFlags":{"$ref":"#/$defs/vm_flag"},"vmPgoff":{"$ref":"#/$defs/u64"},"file":{"$ref":"#/$defs/reference"},"name":{"type":"string"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.type === undefined) && (missing0 = "type")) || ((data.mm === undefined) && (missing0 = "mm"))) || ((data.vmStart === undefined) && (missing0 = "vmStart"))) || ((data.vmEnd === undefined) && (missing0 = "vmEnd"))) || ((data.vmFlags === undefined) && (missing0 = "vmFlags"))) || ((data.vmPgoff === undefined) && (missing0 = "vmPgoff"))) || ((data.file === undefined) && (missing0 = "file"))) || ((data.name === undefined) && (missing0 = "name"))){
validate164.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema32.properties, key0))){
validate164.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("VMA" !== data.type){
validate164.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "VMA"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mm !== undefined){
const _errs3 = errors;
if(!(validate87(data.mm, {instancePath:instancePath+"/mm",parentData:data,parentDataProperty:"mm",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vmStart !== undefined){
const _errs4 = errors;
if(!(validate55(data.vmStart, {instancePath:instancePath+"/vmStart",parentData:data,parentDataProperty:"vmStart",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vmEnd !== undefined){
const _errs5 = errors;
if(!(validate55(data.vmEnd, {instancePath:instancePath+"/vmEnd",parentData:data,parentDataProperty:"vmEnd",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vmFlags !== undefined){
const _errs6 = errors;
if(!(validate140(data.vmFlags, {instancePath:instancePath+"/vmFlags",parentData:data,parentDataProperty:"vmFlags",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vmPgoff !== undefined){
const _errs7 = errors;
if(!(validate55(data.vmPgoff, {instancePath:instancePath+"/vmPgoff",parentData:data,parentDataProperty:"vmPgoff",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs8 = errors;
if(!(validate87(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs9 = errors;
if(typeof data.name !== "string"){
validate164.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs11 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
const _errs12 = errors;
if(!(validate24(data.extraTail, {instancePath:instancePath+"/extraTail",parentData:data,parentDataProperty:"extraTail",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
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
}
}
}
}
}
else {
validate164.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","additionalProperties":false,"required":["type","vma","vaddr","pageSize","nrPages","data"],"properties":{"type":{"const":"PAGES"},"vma":{"$ref":"#/$defs/reference"},"vaddr":{"$ref":"#/$defs/u64"},"pageSize":{"$ref":"#/$defs/u64"},"nrPages":{"$ref":"#/$defs/u64"},"data":{"$ref":"#/$defs/base64"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.type === undefined) && (missing0 = "type")) || ((data.vma === undefined) && (missing0 = "vma"))) || ((data.vaddr === undefined) && (missing0 = "vaddr"))) || ((data.pageSize === undefined) && (missing0 = "pageSize"))) || ((data.nrPages === undefined) && (missing0 = "nrPages"))) || ((data.data === undefined) && (missing0 = "data"))){
validate173.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "vma")) || (key0 === "vaddr")) || (key0 === "pageSize")) || (key0 === "nrPages")) || (key0 === "data")) || (key0 === "extra")) || (key0 === "extraTail"))){
validate173.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("PAGES" !== data.type){
validate173.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "PAGES"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vma !== undefined){
const _errs3 = errors;
if(!(validate87(data.vma, {instancePath:instancePath+"/vma",parentData:data,parentDataProperty:"vma",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vaddr !== undefined){
const _errs4 = errors;
if(!(validate55(data.vaddr, {instancePath:instancePath+"/vaddr",parentData:data,parentDataProperty:"vaddr",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pageSize !== undefined){
const _errs5 = errors;
if(!(validate55(data.pageSize, {instancePath:instancePath+"/pageSize",parentData:data,parentDataProperty:"pageSize",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nrPages !== undefined){
const _errs6 = errors;
if(!(validate55(data.nrPages, {instancePath:instancePath+"/nrPages",parentData:data,parentDataProperty:"nrPages",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs7 = errors;
if(!(validate24(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs8 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
const _errs9 = errors;
if(!(validate24(data.extraTail, {instancePath:instancePath+"/extraTail",parentData:data,parentDataProperty:"extraTail",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate173.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"required":["type","maxFds","fds"],"properties":{"type":{"const":"FILES_STRUCT"},"maxFds":{"$ref":"#/$defs/u64"},"fds":{"type":"array","items":{"$ref":"#/$defs/cr_fd"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"fdsEntsize":{"$ref":"#/$defs/u32"}}};
const schema35 = {"type":"object","additionalProperties":false,"required":["fd","fdFlags","file"],"properties":{"fd":{"$ref":"#/$defs/u32"},"fdFlags":{"$ref":"#/$defs/fd_flag"},"file":{"$ref":"#/$defs/reference"},"extra":{"$ref":"#/$defs/base64"}}};
const schema36 = {"type":"array","items":{"anyOf":[{"enum":["CLOEXEC"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(data0 === "CLOEXEC")){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema36.items.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate185.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate185.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate185.errors = vErrors;
return errors === 0;
}


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.fd === undefined) && (missing0 = "fd")) || ((data.fdFlags === undefined) && (missing0 = "fdFlags"))) || ((data.file === undefined) && (missing0 = "file"))){
validate183.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "fd") || (key0 === "fdFlags")) || (key0 === "file")) || (key0 === "extra"))){
validate183.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.fd !== undefined){
const _errs2 = errors;
if(!(validate27(data.fd, {instancePath:instancePath+"/fd",parentData:data,parentDataProperty:"fd",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fdFlags !== undefined){
const _errs3 = errors;
if(!(validate185(data.fdFlags, {instancePath:instancePath+"/fdFlags",parentData:data,parentDataProperty:"fdFlags",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs4 = errors;
if(!(validate87(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs5 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
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
validate183.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate183.errors = vErrors;
return errors === 0;
}


function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.maxFds === undefined) && (missing0 = "maxFds"))) || ((data.fds === undefined) && (missing0 = "fds"))){
validate181.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "maxFds")) || (key0 === "fds")) || (key0 === "extra")) || (key0 === "extraTail")) || (key0 === "fdsEntsize"))){
validate181.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("FILES_STRUCT" !== data.type){
validate181.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "FILES_STRUCT"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxFds !== undefined){
const _errs3 = errors;
if(!(validate55(data.maxFds, {instancePath:instancePath+"/maxFds",parentData:data,parentDataProperty:"maxFds",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fds !== undefined){
let data2 = data.fds;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate183(data2[i0], {instancePath:instancePath+"/fds/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/fds",schemaPath:"#/properties/fds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs7 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
const _errs8 = errors;
if(!(validate24(data.extraTail, {instancePath:instancePath+"/extraTail",parentData:data,parentDataProperty:"extraTail",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fdsEntsize !== undefined){
const _errs9 = errors;
if(!(validate27(data.fdsEntsize, {instancePath:instancePath+"/fdsEntsize",parentData:data,parentDataProperty:"fdsEntsize",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate181.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate181.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","additionalProperties":false,"required":["type","umask","root","pwd"],"properties":{"type":{"const":"FS_STRUCT"},"umask":{"$ref":"#/$defs/u32"},"root":{"type":"string"},"pwd":{"type":"string"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.umask === undefined) && (missing0 = "umask"))) || ((data.root === undefined) && (missing0 = "root"))) || ((data.pwd === undefined) && (missing0 = "pwd"))){
validate193.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "umask")) || (key0 === "root")) || (key0 === "pwd")) || (key0 === "extra")) || (key0 === "extraTail"))){
validate193.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("FS_STRUCT" !== data.type){
validate193.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "FS_STRUCT"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.umask !== undefined){
const _errs3 = errors;
if(!(validate27(data.umask, {instancePath:instancePath+"/umask",parentData:data,parentDataProperty:"umask",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.root !== undefined){
const _errs4 = errors;
if(typeof data.root !== "string"){
validate193.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pwd !== undefined){
const _errs6 = errors;
if(typeof data.pwd !== "string"){
validate193.errors = [{instancePath:instancePath+"/pwd",schemaPath:"#/properties/pwd/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs8 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
const _errs9 = errors;
if(!(validate24(data.extraTail, {instancePath:instancePath+"/extraTail",parentData:data,parentDataProperty:"extraTail",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","additionalProperties":false,"required":["type","sharedPending","signalFlags","utime","stime","cutime","cstime","minFlt","majFlt","cminFlt","cmajFlt","nvcsw","nivcsw","rchar","wchar","syscr","syscw","readBytes","writeBytes","pgrp","session","rlimits"],"properties":{"type":{"const":"SIGNAL_STRUCT"},"sharedPending":{"$ref":"#/$defs/u64"},"signalFlags":{"$ref":"#/$defs/signal_flag"},"utime":{"$ref":"#/$defs/u64"},"stime":{"$ref":"#/$defs/u64"},"cutime":{"$ref":"#/$defs/u64"},"cstime":{"$ref":"#/$defs/u64"},"minFlt":{"$ref":"#/$defs/u64"},"majFlt":{"$ref":"#/$defs/u64"},"cminFlt":{"$ref":"#/$defs/u64"},"cmajFlt":{"$ref":"#/$defs/u64"},"nvcsw":{"$ref":"#/$defs/u64"},"nivcsw":{"$ref":"#/$defs/u64"},"rchar":{"$ref":"#/$defs/u64"},"wchar":{"$ref":"#/$defs/u64"},"syscr":{"$ref":"#/$defs/u64"},"syscw":{"$ref":"#/$defs/u64"},"readBytes":{"$ref":"#/$defs/u64"},"writeBytes":{"$ref":"#/$defs/u64"},"pgrp":{"$ref":"#/$defs/reference"},"session":{"$ref":"#/$defs/reference"},"rlimits":{"type":"array","items":{"$ref":"#/$defs/cr_rlimit"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"rlimitsEntsize":{"$ref":"#/$defs/u32"}}};
const schema39 = {"type":"array","items":{"anyOf":[{"enum":["GROUP_EXIT","STOPPED"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!((data0 === "GROUP_EXIT") || (data0 === "STOPPED"))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema39.items.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate199.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate199.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate199.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","additionalProperties":false,"required":["rlimCur","rlimMax"],"properties":{"rlimCur":{"$ref":"#/$defs/u64"},"rlimMax":{"$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.rlimCur === undefined) && (missing0 = "rlimCur")) || ((data.rlimMax === undefined) && (missing0 = "rlimMax"))){
validate219.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "rlimCur") || (key0 === "rlimMax")) || (key0 === "extra"))){
validate219.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rlimCur !== undefined){
const _errs2 = errors;
if(!(validate55(data.rlimCur, {instancePath:instancePath+"/rlimCur",parentData:data,parentDataProperty:"rlimCur",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rlimMax !== undefined){
const _errs3 = errors;
if(!(validate55(data.rlimMax, {instancePath:instancePath+"/rlimMax",parentData:data,parentDataProperty:"rlimMax",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs4 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
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
validate219.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate219.errors = vErrors;
return errors === 0;
}


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((data.type === undefined) && (missing0 = "type")) || ((data.sharedPending === undefined) && (missing0 = "sharedPending"))) || ((data.signalFlags === undefined) && (missing0 = "signalFlags"))) || ((data.utime === undefined) && (missing0 = "utime"))) || ((data.stime === undefined) && (missing0 = "stime"))) || ((data.cutime === undefined) && (missing0 = "cutime"))) || ((data.cstime === undefined) && (missing0 = "cstime"))) || ((data.minFlt === undefined) && (missing0 = "minFlt"))) || ((data.majFlt === undefined) && (missing0 = "majFlt"))) || ((data.cminFlt === undefined) && (missing0 = "cminFlt"))) || ((data.cmajFlt === undefined) && (missing0 = "cmajFlt"))) || ((data.nvcsw === undefined) && (missing0 = "nvcsw"))) || ((data.nivcsw === undefined) && (missing0 = "nivcsw"))) || ((data.rchar === undefined) && (missing0 = "rchar"))) || ((data.wchar === undefined) && (missing0 = "wchar"))) || ((data.syscr === undefined) && (missing0 = "syscr"))) || ((data.syscw === undefined) && (missing0 = "syscw"))) || ((data.readBytes === undefined) && (missing0 = "readBytes"))) || ((data.writeBytes === undefined) && (missing0 = "writeBytes"))) || ((data.pgrp === undefined) && (missing0 = "pgrp"))) || ((data.session === undefined) && (missing0 = "session"))) || ((data.rlimits === undefined) && (missing0 = "rlimits"))){
validate197.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema38.properties, key0))){
validate197.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("SIGNAL_STRUCT" !== data.type){
validate197.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "SIGNAL_STRUCT"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sharedPending !== undefined){
const _errs3 = errors;
if(!(validate55(data.sharedPending, {instancePath:instancePath+"/sharedPending",parentData:data,parentDataProperty:"sharedPending",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signalFlags !== undefined){
const _errs4 = errors;
if(!(validate199(data.signalFlags, {instancePath:instancePath+"/signalFlags",parentData:data,parentDataProperty:"signalFlags",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utime !== undefined){
const _errs5 = errors;
if(!(validate55(data.utime, {instancePath:instancePath+"/utime",parentData:data,parentDataProperty:"utime",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stime !== undefined){
const _errs6 = errors;
if(!(validate55(data.stime, {instancePath:instancePath+"/stime",parentData:data,parentDataProperty:"stime",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cutime !== undefined){
const _errs7 = errors;
if(!(validate55(data.cutime, {instancePath:instancePath+"/cutime",parentData:data,parentDataProperty:"cutime",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cstime !== undefined){
const _errs8 = errors;
if(!(validate55(data.cstime, {instancePath:instancePath+"/cstime",parentData:data,parentDataProperty:"cstime",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minFlt !== undefined){
const _errs9 = errors;
if(!(validate55(data.minFlt, {instancePath:instancePath+"/minFlt",parentData:data,parentDataProperty:"minFlt",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.majFlt !== undefined){
const _errs10 = errors;
if(!(validate55(data.majFlt, {instancePath:instancePath+"/majFlt",parentData:data,parentDataProperty:"majFlt",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cminFlt !== undefined){
const _errs11 = errors;
if(!(validate55(data.cminFlt, {instancePath:instancePath+"/cminFlt",parentData:data,parentDataProperty:"cminFlt",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cmajFlt !== undefined){
const _errs12 = errors;
if(!(validate55(data.cmajFlt, {instancePath:instancePath+"/cmajFlt",parentData:data,parentDataProperty:"cmajFlt",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nvcsw !== undefined){
const _errs13 = errors;
if(!(validate55(data.nvcsw, {instancePath:instancePath+"/nvcsw",parentData:data,parentDataProperty:"nvcsw",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nivcsw !== undefined){
const _errs14 = errors;
if(!(validate55(data.nivcsw, {instancePath:instancePath+"/nivcsw",parentData:data,parentDataProperty:"nivcsw",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rchar !== undefined){
const _errs15 = errors;
if(!(validate55(data.rchar, {instancePath:instancePath+"/rchar",parentData:data,parentDataProperty:"rchar",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wchar !== undefined){
const _errs16 = errors;
if(!(validate55(data.wchar, {instancePath:instancePath+"/wchar",parentData:data,parentDataProperty:"wchar",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.syscr !== undefined){
const _errs17 = errors;
if(!(validate55(data.syscr, {instancePath:instancePath+"/syscr",parentData:data,parentDataProperty:"syscr",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.syscw !== undefined){
const _errs18 = errors;
if(!(validate55(data.syscw, {instancePath:instancePath+"/syscw",parentData:data,parentDataProperty:"syscw",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.readBytes !== undefined){
const _errs19 = errors;
if(!(validate55(data.readBytes, {instancePath:instancePath+"/readBytes",parentData:data,parentDataProperty:"readBytes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.writeBytes !== undefined){
const _errs20 = errors;
if(!(validate55(data.writeBytes, {instancePath:instancePath+"/writeBytes",parentData:data,parentDataProperty:"writeBytes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pgrp !== undefined){
const _errs21 = errors;
if(!(validate87(data.pgrp, {instancePath:instancePath+"/pgrp",parentData:data,parentDataProperty:"pgrp",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
const _errs22 = errors;
if(!(validate87(data.session, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rlimits !== undefined){
let data21 = data.rlimits;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data21)){
var valid1 = true;
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
const _errs25 = errors;
if(!(validate219(data21[i0], {instancePath:instancePath+"/rlimits/" + i0,parentData:data21,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
var valid1 = _errs25 === errors;
if(!valid1){
break;
}
}
}
else {
validate197.errors = [{instancePath:instancePath+"/rlimits",schemaPath:"#/properties/rlimits/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs26 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
const _errs27 = errors;
if(!(validate24(data.extraTail, {instancePath:instancePath+"/extraTail",parentData:data,parentDataProperty:"extraTail",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rlimitsEntsize !== undefined){
const _errs28 = errors;
if(!(validate27(data.rlimitsEntsize, {instancePath:instancePath+"/rlimitsEntsize",parentData:data,parentDataProperty:"rlimitsEntsize",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
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
validate197.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate197.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","additionalProperties":false,"required":["type","sighandFlags","actions"],"properties":{"type":{"const":"SIGHAND_STRUCT"},"sighandFlags":{"$ref":"#/$defs/sighand_flag"},"actions":{"type":"array","items":{"$ref":"#/$defs/cr_sigaction"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"actionsEntsize":{"$ref":"#/$defs/u32"}}};
const schema42 = {"type":"array","items":{"anyOf":[{"enum":["HANDLERS_KNOWN"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(data0 === "HANDLERS_KNOWN")){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema42.items.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate228.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate228.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate228.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"required":["saHandler","saFlags","saRestorer","saMask"],"properties":{"saHandler":{"$ref":"#/$defs/u64"},"saFlags":{"$ref":"#/$defs/sa_flag"},"saRestorer":{"$ref":"#/$defs/u64"},"saMask":{"$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}};
const schema44 = {"type":"array","items":{"anyOf":[{"enum":["NOCLDSTOP","NOCLDWAIT","SIGINFO","ONSTACK","RESTART","NODEFER","RESETHAND","RESTORER","UNSUPPORTED","EXPOSE_TAGBITS"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!((((((((((data0 === "NOCLDSTOP") || (data0 === "NOCLDWAIT")) || (data0 === "SIGINFO")) || (data0 === "ONSTACK")) || (data0 === "RESTART")) || (data0 === "NODEFER")) || (data0 === "RESETHAND")) || (data0 === "RESTORER")) || (data0 === "UNSUPPORTED")) || (data0 === "EXPOSE_TAGBITS"))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema44.items.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate232.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate232.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate232.errors = vErrors;
return errors === 0;
}


function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.saHandler === undefined) && (missing0 = "saHandler")) || ((data.saFlags === undefined) && (missing0 = "saFlags"))) || ((data.saRestorer === undefined) && (missing0 = "saRestorer"))) || ((data.saMask === undefined) && (missing0 = "saMask"))){
validate230.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "saHandler") || (key0 === "saFlags")) || (key0 === "saRestorer")) || (key0 === "saMask")) || (key0 === "extra"))){
validate230.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.saHandler !== undefined){
const _errs2 = errors;
if(!(validate55(data.saHandler, {instancePath:instancePath+"/saHandler",parentData:data,parentDataProperty:"saHandler",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.saFlags !== undefined){
const _errs3 = errors;
if(!(validate232(data.saFlags, {instancePath:instancePath+"/saFlags",parentData:data,parentDataProperty:"saFlags",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.saRestorer !== undefined){
const _errs4 = errors;
if(!(validate55(data.saRestorer, {instancePath:instancePath+"/saRestorer",parentData:data,parentDataProperty:"saRestorer",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.saMask !== undefined){
const _errs5 = errors;
if(!(validate55(data.saMask, {instancePath:instancePath+"/saMask",parentData:data,parentDataProperty:"saMask",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs6 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
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
}
}
else {
validate230.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate230.errors = vErrors;
return errors === 0;
}


function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.sighandFlags === undefined) && (missing0 = "sighandFlags"))) || ((data.actions === undefined) && (missing0 = "actions"))){
validate227.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "sighandFlags")) || (key0 === "actions")) || (key0 === "extra")) || (key0 === "extraTail")) || (key0 === "actionsEntsize"))){
validate227.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("SIGHAND_STRUCT" !== data.type){
validate227.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "SIGHAND_STRUCT"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sighandFlags !== undefined){
const _errs3 = errors;
if(!(validate228(data.sighandFlags, {instancePath:instancePath+"/sighandFlags",parentData:data,parentDataProperty:"sighandFlags",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
let data2 = data.actions;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate230(data2[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate227.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs7 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
const _errs8 = errors;
if(!(validate24(data.extraTail, {instancePath:instancePath+"/extraTail",parentData:data,parentDataProperty:"extraTail",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actionsEntsize !== undefined){
const _errs9 = errors;
if(!(validate27(data.actionsEntsize, {instancePath:instancePath+"/actionsEntsize",parentData:data,parentDataProperty:"actionsEntsize",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate227.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate227.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","additionalProperties":false,"required":["type","level","numbers"],"properties":{"type":{"const":"PID"},"level":{"$ref":"#/$defs/u32"},"numbers":{"type":"array","items":{"$ref":"#/$defs/listed"}},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"},"numbersEntsize":{"$ref":"#/$defs/u32"}}};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.level === undefined) && (missing0 = "level"))) || ((data.numbers === undefined) && (missing0 = "numbers"))){
validate241.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "level")) || (key0 === "numbers")) || (key0 === "extra")) || (key0 === "extraTail")) || (key0 === "numbersEntsize"))){
validate241.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("PID" !== data.type){
validate241.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "PID"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
const _errs3 = errors;
if(!(validate27(data.level, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numbers !== undefined){
let data2 = data.numbers;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate46(data2[i0], {instancePath:instancePath+"/numbers/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate241.errors = [{instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs7 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
const _errs8 = errors;
if(!(validate24(data.extraTail, {instancePath:instancePath+"/extraTail",parentData:data,parentDataProperty:"extraTail",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numbersEntsize !== undefined){
const _errs9 = errors;
if(!(validate27(data.numbersEntsize, {instancePath:instancePath+"/numbersEntsize",parentData:data,parentDataProperty:"numbersEntsize",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate241.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate241.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","additionalProperties":false,"required":["type","realCred","cred","comm","mm","pid","pgid","sid","fs","files","nsproxy","signal","sighand","parent","groupLeader","taskFlags","state","exitCode","exitSignal","policy","nice","rtPriority","blocked","pending","utime","stime","gtime","startTime","nvcsw","nivcsw","minFlt","majFlt","readBytes","writeBytes"],"properties":{"type":{"const":"TASK_STRUCT"},"realCred":{"$ref":"#/$defs/reference"},"cred":{"$ref":"#/$defs/reference"},"comm":{"type":"string"},"mm":{"$ref":"#/$defs/reference"},"pid":{"$ref":"#/$defs/reference"},"pgid":{"$ref":"#/$defs/reference"},"sid":{"$ref":"#/$defs/reference"},"fs":{"$ref":"#/$defs/reference"},"files":{"$ref":"#/$defs/reference"},"nsproxy":{"$ref":"#/$defs/reference"},"signal":{"$ref":"#/$defs/reference"},"sighand":{"$ref":"#/$defs/reference"},"parent":{"$ref":"#/$defs/reference"},"groupLeader":{"$ref":"#/$defs/reference"},"taskFlags":{"$ref":"#/$defs/task_flag"},"state":{"anyOf":[{"enum":["RUNNING","SLEEPING","DISK_SLEEP","STOPPED","TRACED","ZOMBIE","DEAD","IDLE"]},{"$ref":"#/$defs/u32"}]},"exitCode":{"$ref":"#/$defs/u32"},"exitSignal":{"$ref":"#/$defs/u32"},"policy":{"anyOf":[{"enum":["NORMAL","FIFO","RR","BATCH","IDLE","DEADLINE","EXT"]},{"$ref":"#/$defs/u32"}]},"nice":{"$ref":"#/$defs/s32"},"rtPriority":{"$ref":"#/$defs/u32"},"blocked":{"$ref":"#/$defs/u64"},"pending":{"$ref":"#/$defs/u64"},"utime":{"$ref":"#/$defs/u64"},"stime":{"$ref":"#/$defs/u64"},"gtime":{"$ref":"#/$defs/u64"},"startTime":{"$ref":"#/$defs/u64"},"nvcsw":{"$ref":"#/$defs/u64"},"nivcsw":{"$ref":"#/$defs/u64"},"minFlt":{"$ref":"#/$defs/u64"},"majFlt":{"$ref":"#/$defs/u64"},"readBytes":{"$ref":"#/$defs/u64"},"writeBytes":{"$ref":"#/$defs/u64"},"extra":{"$ref":"#/$defs/base64"}}};
const schema47 = {"type":"array","items":{"anyOf":[{"enum":["EXITING","FORKNOEXEC","SUPERPRIV","RANDOMIZE"]},{"type":"string","pattern":"^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}]}};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!((((data0 === "EXITING") || (data0 === "FORKNOEXEC")) || (data0 === "SUPERPRIV")) || (data0 === "RANDOMIZE"))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema47.items.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^bit(?:[0-9]|[1-5][0-9]|6[0-3])$"}};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate261.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate261.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"integer","minimum":-2147483648,"maximum":2147483647};

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate267.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
validate267.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data < -2147483648 || isNaN(data)){
validate267.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}}];
return false;
}
}
}
}
validate267.errors = vErrors;
return errors === 0;
}


function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((((((((((((data.type === undefined) && (missing0 = "type")) || ((data.realCred === undefined) && (missing0 = "realCred"))) || ((data.cred === undefined) && (missing0 = "cred"))) || ((data.comm === undefined) && (missing0 = "comm"))) || ((data.mm === undefined) && (missing0 = "mm"))) || ((data.pid === undefined) && (missing0 = "pid"))) || ((data.pgid === undefined) && (missing0 = "pgid"))) || ((data.sid === undefined) && (missing0 = "sid"))) || ((data.fs === undefined) && (missing0 = "fs"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.nsproxy === undefined) && (missing0 = "nsproxy"))) || ((data.signal === undefined) && (missing0 = "signal"))) || ((data.sighand === undefined) && (missing0 = "sighand"))) || ((data.parent === undefined) && (missing0 = "parent"))) || ((data.groupLeader === undefined) && (missing0 = "groupLeader"))) || ((data.taskFlags === undefined) && (missing0 = "taskFlags"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) || ((data.exitSignal === undefined) && (missing0 = "exitSignal"))) || ((data.policy === undefined) && (missing0 = "policy"))) || ((data.nice === undefined) && (missing0 = "nice"))) || ((data.rtPriority === undefined) && (missing0 = "rtPriority"))) || ((data.blocked === undefined) && (missing0 = "blocked"))) || ((data.pending === undefined) && (missing0 = "pending"))) || ((data.utime === undefined) && (missing0 = "utime"))) || ((data.stime === undefined) && (missing0 = "stime"))) || ((data.gtime === undefined) && (missing0 = "gtime"))) || ((data.startTime === undefined) && (missing0 = "startTime"))) || ((data.nvcsw === undefined) && (missing0 = "nvcsw"))) || ((data.nivcsw === undefined) && (missing0 = "nivcsw"))) || ((data.minFlt === undefined) && (missing0 = "minFlt"))) || ((data.majFlt === undefined) && (missing0 = "majFlt"))) || ((data.readBytes === undefined) && (missing0 = "readBytes"))) || ((data.writeBytes === undefined) && (missing0 = "writeBytes"))){
validate247.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema46.properties, key0))){
validate247.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("TASK_STRUCT" !== data.type){
validate247.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "TASK_STRUCT"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.realCred !== undefined){
const _errs3 = errors;
if(!(validate87(data.realCred, {instancePath:instancePath+"/realCred",parentData:data,parentDataProperty:"realCred",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cred !== undefined){
const _errs4 = errors;
if(!(validate87(data.cred, {instancePath:instancePath+"/cred",parentData:data,parentDataProperty:"cred",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.comm !== undefined){
const _errs5 = errors;
if(typeof data.comm !== "string"){
validate247.errors = [{instancePath:instancePath+"/comm",schemaPath:"#/properties/comm/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mm !== undefined){
const _errs7 = errors;
if(!(validate87(data.mm, {instancePath:instancePath+"/mm",parentData:data,parentDataProperty:"mm",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pid !== undefined){
const _errs8 = errors;
if(!(validate87(data.pid, {instancePath:instancePath+"/pid",parentData:data,parentDataProperty:"pid",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pgid !== undefined){
const _errs9 = errors;
if(!(validate87(data.pgid, {instancePath:instancePath+"/pgid",parentData:data,parentDataProperty:"pgid",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sid !== undefined){
const _errs10 = errors;
if(!(validate87(data.sid, {instancePath:instancePath+"/sid",parentData:data,parentDataProperty:"sid",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fs !== undefined){
const _errs11 = errors;
if(!(validate87(data.fs, {instancePath:instancePath+"/fs",parentData:data,parentDataProperty:"fs",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
const _errs12 = errors;
if(!(validate87(data.files, {instancePath:instancePath+"/files",parentData:data,parentDataProperty:"files",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nsproxy !== undefined){
const _errs13 = errors;
if(!(validate87(data.nsproxy, {instancePath:instancePath+"/nsproxy",parentData:data,parentDataProperty:"nsproxy",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signal !== undefined){
const _errs14 = errors;
if(!(validate87(data.signal, {instancePath:instancePath+"/signal",parentData:data,parentDataProperty:"signal",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sighand !== undefined){
const _errs15 = errors;
if(!(validate87(data.sighand, {instancePath:instancePath+"/sighand",parentData:data,parentDataProperty:"sighand",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
const _errs16 = errors;
if(!(validate87(data.parent, {instancePath:instancePath+"/parent",parentData:data,parentDataProperty:"parent",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groupLeader !== undefined){
const _errs17 = errors;
if(!(validate87(data.groupLeader, {instancePath:instancePath+"/groupLeader",parentData:data,parentDataProperty:"groupLeader",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taskFlags !== undefined){
const _errs18 = errors;
if(!(validate261(data.taskFlags, {instancePath:instancePath+"/taskFlags",parentData:data,parentDataProperty:"taskFlags",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data16 = data.state;
const _errs19 = errors;
const _errs20 = errors;
let valid1 = false;
const _errs21 = errors;
if(!((((((((data16 === "RUNNING") || (data16 === "SLEEPING")) || (data16 === "DISK_SLEEP")) || (data16 === "STOPPED")) || (data16 === "TRACED")) || (data16 === "ZOMBIE")) || (data16 === "DEAD")) || (data16 === "IDLE"))){
const err0 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema46.properties.state.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs22 = errors;
if(!(validate27(data16, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid0 = _errs22 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate247.errors = vErrors;
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
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exitCode !== undefined){
const _errs23 = errors;
if(!(validate27(data.exitCode, {instancePath:instancePath+"/exitCode",parentData:data,parentDataProperty:"exitCode",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exitSignal !== undefined){
const _errs24 = errors;
if(!(validate27(data.exitSignal, {instancePath:instancePath+"/exitSignal",parentData:data,parentDataProperty:"exitSignal",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data19 = data.policy;
const _errs25 = errors;
const _errs26 = errors;
let valid2 = false;
const _errs27 = errors;
if(!(((((((data19 === "NORMAL") || (data19 === "FIFO")) || (data19 === "RR")) || (data19 === "BATCH")) || (data19 === "IDLE")) || (data19 === "DEADLINE")) || (data19 === "EXT"))){
const err2 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema46.properties.policy.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs28 = errors;
if(!(validate27(data19, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid1 = _errs28 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate247.errors = vErrors;
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
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nice !== undefined){
const _errs29 = errors;
if(!(validate267(data.nice, {instancePath:instancePath+"/nice",parentData:data,parentDataProperty:"nice",rootData}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rtPriority !== undefined){
const _errs30 = errors;
if(!(validate27(data.rtPriority, {instancePath:instancePath+"/rtPriority",parentData:data,parentDataProperty:"rtPriority",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocked !== undefined){
const _errs31 = errors;
if(!(validate55(data.blocked, {instancePath:instancePath+"/blocked",parentData:data,parentDataProperty:"blocked",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending !== undefined){
const _errs32 = errors;
if(!(validate55(data.pending, {instancePath:instancePath+"/pending",parentData:data,parentDataProperty:"pending",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utime !== undefined){
const _errs33 = errors;
if(!(validate55(data.utime, {instancePath:instancePath+"/utime",parentData:data,parentDataProperty:"utime",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stime !== undefined){
const _errs34 = errors;
if(!(validate55(data.stime, {instancePath:instancePath+"/stime",parentData:data,parentDataProperty:"stime",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gtime !== undefined){
const _errs35 = errors;
if(!(validate55(data.gtime, {instancePath:instancePath+"/gtime",parentData:data,parentDataProperty:"gtime",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startTime !== undefined){
const _errs36 = errors;
if(!(validate55(data.startTime, {instancePath:instancePath+"/startTime",parentData:data,parentDataProperty:"startTime",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nvcsw !== undefined){
const _errs37 = errors;
if(!(validate55(data.nvcsw, {instancePath:instancePath+"/nvcsw",parentData:data,parentDataProperty:"nvcsw",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nivcsw !== undefined){
const _errs38 = errors;
if(!(validate55(data.nivcsw, {instancePath:instancePath+"/nivcsw",parentData:data,parentDataProperty:"nivcsw",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minFlt !== undefined){
const _errs39 = errors;
if(!(validate55(data.minFlt, {instancePath:instancePath+"/minFlt",parentData:data,parentDataProperty:"minFlt",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.majFlt !== undefined){
const _errs40 = errors;
if(!(validate55(data.majFlt, {instancePath:instancePath+"/majFlt",parentData:data,parentDataProperty:"majFlt",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.readBytes !== undefined){
const _errs41 = errors;
if(!(validate55(data.readBytes, {instancePath:instancePath+"/readBytes",parentData:data,parentDataProperty:"readBytes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.writeBytes !== undefined){
const _errs42 = errors;
if(!(validate55(data.writeBytes, {instancePath:instancePath+"/writeBytes",parentData:data,parentDataProperty:"writeBytes",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs43 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs43 === errors;
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
validate247.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate247.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","additionalProperties":false,"required":["type","task","r15","r14","r13","r12","rbp","rbx","r11","r10","r9","r8","rax","rcx","rdx","rsi","rdi","origRax","rip","cs","eflags","rsp","ss","fsBase","gsBase","ds","es","fs","gs","xstate"],"properties":{"type":{"const":"THREAD_X86_64"},"task":{"$ref":"#/$defs/reference"},"r15":{"$ref":"#/$defs/u64"},"r14":{"$ref":"#/$defs/u64"},"r13":{"$ref":"#/$defs/u64"},"r12":{"$ref":"#/$defs/u64"},"rbp":{"$ref":"#/$defs/u64"},"rbx":{"$ref":"#/$defs/u64"},"r11":{"$ref":"#/$defs/u64"},"r10":{"$ref":"#/$defs/u64"},"r9":{"$ref":"#/$defs/u64"},"r8":{"$ref":"#/$defs/u64"},"rax":{"$ref":"#/$defs/u64"},"rcx":{"$ref":"#/$defs/u64"},"rdx":{"$ref":"#/$defs/u64"},"rsi":{"$ref":"#/$defs/u64"},"rdi":{"$ref":"#/$defs/u64"},"origRax":{"$ref":"#/$defs/u64"},"rip":{"$ref":"#/$defs/u64"},"cs":{"$ref":"#/$defs/u64"},"eflags":{"$ref":"#/$defs/u64"},"rsp":{"$ref":"#/$defs/u64"},"ss":{"$ref":"#/$defs/u64"},"fsBase":{"$ref":"#/$defs/u64"},"gsBase":{"$ref":"#/$defs/u64"},"ds":{"$ref":"#/$defs/u64"},"es":{"$ref":"#/$defs/u64"},"fs":{"$ref":"#/$defs/u64"},"gs":{"$ref":"#/$defs/u64"},"xstate":{"$ref":"#/$defs/base64"},"extra":{"$ref":"#/$defs/base64"},"extraTail":{"$ref":"#/$defs/base64"}}};

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((((((((data.type === undefined) && (missing0 = "type")) || ((data.task === undefined) && (missing0 = "task"))) || ((data.r15 === undefined) && (missing0 = "r15"))) || ((data.r14 === undefined) && (missing0 = "r14"))) || ((data.r13 === undefined) && (missing0 = "r13"))) || ((data.r12 === undefined) && (missing0 = "r12"))) || ((data.rbp === undefined) && (missing0 = "rbp"))) || ((data.rbx === undefined) && (missing0 = "rbx"))) || ((data.r11 === undefined) && (missing0 = "r11"))) || ((data.r10 === undefined) && (missing0 = "r10"))) || ((data.r9 === undefined) && (missing0 = "r9"))) || ((data.r8 === undefined) && (missing0 = "r8"))) || ((data.rax === undefined) && (missing0 = "rax"))) || ((data.rcx === undefined) && (missing0 = "rcx"))) || ((data.rdx === undefined) && (missing0 = "rdx"))) || ((data.rsi === undefined) && (missing0 = "rsi"))) || ((data.rdi === undefined) && (missing0 = "rdi"))) || ((data.origRax === undefined) && (missing0 = "origRax"))) || ((data.rip === undefined) && (missing0 = "rip"))) || ((data.cs === undefined) && (missing0 = "cs"))) || ((data.eflags === undefined) && (missing0 = "eflags"))) || ((data.rsp === undefined) && (missing0 = "rsp"))) || ((data.ss === undefined) && (missing0 = "ss"))) || ((data.fsBase === undefined) && (missing0 = "fsBase"))) || ((data.gsBase === undefined) && (missing0 = "gsBase"))) || ((data.ds === undefined) && (missing0 = "ds"))) || ((data.es === undefined) && (missing0 = "es"))) || ((data.fs === undefined) && (missing0 = "fs"))) || ((data.gs === undefined) && (missing0 = "gs"))) || ((data.xstate === undefined) && (missing0 = "xstate"))){
validate283.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema49.properties, key0))){
validate283.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("THREAD_X86_64" !== data.type){
validate283.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "THREAD_X86_64"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.task !== undefined){
const _errs3 = errors;
if(!(validate87(data.task, {instancePath:instancePath+"/task",parentData:data,parentDataProperty:"task",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.r15 !== undefined){
const _errs4 = errors;
if(!(validate55(data.r15, {instancePath:instancePath+"/r15",parentData:data,parentDataProperty:"r15",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.r14 !== undefined){
const _errs5 = errors;
if(!(validate55(data.r14, {instancePath:instancePath+"/r14",parentData:data,parentDataProperty:"r14",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.r13 !== undefined){
const _errs6 = errors;
if(!(validate55(data.r13, {instancePath:instancePath+"/r13",parentData:data,parentDataProperty:"r13",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.r12 !== undefined){
const _errs7 = errors;
if(!(validate55(data.r12, {instancePath:instancePath+"/r12",parentData:data,parentDataProperty:"r12",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rbp !== undefined){
const _errs8 = errors;
if(!(validate55(data.rbp, {instancePath:instancePath+"/rbp",parentData:data,parentDataProperty:"rbp",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rbx !== undefined){
const _errs9 = errors;
if(!(validate55(data.rbx, {instancePath:instancePath+"/rbx",parentData:data,parentDataProperty:"rbx",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.r11 !== undefined){
const _errs10 = errors;
if(!(validate55(data.r11, {instancePath:instancePath+"/r11",parentData:data,parentDataProperty:"r11",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.r10 !== undefined){
const _errs11 = errors;
if(!(validate55(data.r10, {instancePath:instancePath+"/r10",parentData:data,parentDataProperty:"r10",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.r9 !== undefined){
const _errs12 = errors;
if(!(validate55(data.r9, {instancePath:instancePath+"/r9",parentData:data,parentDataProperty:"r9",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.r8 !== undefined){
const _errs13 = errors;
if(!(validate55(data.r8, {instancePath:instancePath+"/r8",parentData:data,parentDataProperty:"r8",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rax !== undefined){
const _errs14 = errors;
if(!(validate55(data.rax, {instancePath:instancePath+"/rax",parentData:data,parentDataProperty:"rax",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rcx !== undefined){
const _errs15 = errors;
if(!(validate55(data.rcx, {instancePath:instancePath+"/rcx",parentData:data,parentDataProperty:"rcx",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rdx !== undefined){
const _errs16 = errors;
if(!(validate55(data.rdx, {instancePath:instancePath+"/rdx",parentData:data,parentDataProperty:"rdx",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rsi !== undefined){
const _errs17 = errors;
if(!(validate55(data.rsi, {instancePath:instancePath+"/rsi",parentData:data,parentDataProperty:"rsi",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rdi !== undefined){
const _errs18 = errors;
if(!(validate55(data.rdi, {instancePath:instancePath+"/rdi",parentData:data,parentDataProperty:"rdi",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origRax !== undefined){
const _errs19 = errors;
if(!(validate55(data.origRax, {instancePath:instancePath+"/origRax",parentData:data,parentDataProperty:"origRax",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rip !== undefined){
const _errs20 = errors;
if(!(validate55(data.rip, {instancePath:instancePath+"/rip",parentData:data,parentDataProperty:"rip",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cs !== undefined){
const _errs21 = errors;
if(!(validate55(data.cs, {instancePath:instancePath+"/cs",parentData:data,parentDataProperty:"cs",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eflags !== undefined){
const _errs22 = errors;
if(!(validate55(data.eflags, {instancePath:instancePath+"/eflags",parentData:data,parentDataProperty:"eflags",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rsp !== undefined){
const _errs23 = errors;
if(!(validate55(data.rsp, {instancePath:instancePath+"/rsp",parentData:data,parentDataProperty:"rsp",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ss !== undefined){
const _errs24 = errors;
if(!(validate55(data.ss, {instancePath:instancePath+"/ss",parentData:data,parentDataProperty:"ss",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fsBase !== undefined){
const _errs25 = errors;
if(!(validate55(data.fsBase, {instancePath:instancePath+"/fsBase",parentData:data,parentDataProperty:"fsBase",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gsBase !== undefined){
const _errs26 = errors;
if(!(validate55(data.gsBase, {instancePath:instancePath+"/gsBase",parentData:data,parentDataProperty:"gsBase",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ds !== undefined){
const _errs27 = errors;
if(!(validate55(data.ds, {instancePath:instancePath+"/ds",parentData:data,parentDataProperty:"ds",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.es !== undefined){
const _errs28 = errors;
if(!(validate55(data.es, {instancePath:instancePath+"/es",parentData:data,parentDataProperty:"es",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fs !== undefined){
const _errs29 = errors;
if(!(validate55(data.fs, {instancePath:instancePath+"/fs",parentData:data,parentDataProperty:"fs",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gs !== undefined){
const _errs30 = errors;
if(!(validate55(data.gs, {instancePath:instancePath+"/gs",parentData:data,parentDataProperty:"gs",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.xstate !== undefined){
const _errs31 = errors;
if(!(validate24(data.xstate, {instancePath:instancePath+"/xstate",parentData:data,parentDataProperty:"xstate",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
const _errs32 = errors;
if(!(validate24(data.extra, {instancePath:instancePath+"/extra",parentData:data,parentDataProperty:"extra",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraTail !== undefined){
const _errs33 = errors;
if(!(validate24(data.extraTail, {instancePath:instancePath+"/extraTail",parentData:data,parentDataProperty:"extraTail",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
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
validate283.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate283.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","additionalProperties":false,"required":["type","code","payload"],"properties":{"type":{"const":"UNKNOWN"},"code":{"$ref":"#/$defs/u32"},"payload":{"$ref":"#/$defs/base64"}}};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.code === undefined) && (missing0 = "code"))) || ((data.payload === undefined) && (missing0 = "payload"))){
validate315.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "code")) || (key0 === "payload"))){
validate315.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("UNKNOWN" !== data.type){
validate315.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "UNKNOWN"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
const _errs3 = errors;
if(!(validate27(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs4 = errors;
if(!(validate24(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
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
validate315.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate315.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "UTS_NS"){
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
else if(tag0 === "CRED"){
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
else if(tag0 === "IPC_NS"){
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
else if(tag0 === "MNT_NS"){
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
else if(tag0 === "PID_NS"){
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
else if(tag0 === "NET_NS"){
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
else if(tag0 === "NSPROXY"){
if(!(validate106(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
else if(tag0 === "FILE"){
if(!(validate113(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
else if(tag0 === "MM_STRUCT"){
if(!(validate128(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
else if(tag0 === "VMA"){
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
else if(tag0 === "PAGES"){
if(!(validate173(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
else if(tag0 === "FILES_STRUCT"){
if(!(validate181(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
else if(tag0 === "FS_STRUCT"){
if(!(validate193(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
else if(tag0 === "SIGNAL_STRUCT"){
if(!(validate197(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
else if(tag0 === "SIGHAND_STRUCT"){
if(!(validate227(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
else if(tag0 === "PID"){
if(!(validate241(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
else if(tag0 === "TASK_STRUCT"){
if(!(validate247(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
else if(tag0 === "THREAD_X86_64"){
if(!(validate283(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
else if(tag0 === "UNKNOWN"){
if(!(validate315(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:cr-image:image.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.header === undefined) && (missing0 = "header")) || ((data.sealed === undefined) && (missing0 = "sealed"))) || ((data.objects === undefined) && (missing0 = "objects"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!(((((key0 === "header") || (key0 === "sealed")) || (key0 === "endExtra")) || (key0 === "unpadded")) || (key0 === "objects"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate21.errors = [{instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!(((key1 === "imageVersion") || (key1 === "utsRelease")) || (key1 === "arch"))){
validate21.errors = [{instancePath:instancePath+"/header",schemaPath:"#/properties/header/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.imageVersion !== undefined){
let data1 = data0.imageVersion;
const _errs6 = errors;
if(!((data1 === "1") || (data1 === "0x1"))){
validate21.errors = [{instancePath:instancePath+"/header/imageVersion",schemaPath:"#/properties/header/properties/imageVersion/enum",keyword:"enum",params:{allowedValues: schema6.properties.header.properties.imageVersion.enum}}];
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
validate21.errors = [{instancePath:instancePath+"/header/utsRelease",schemaPath:"#/properties/header/properties/utsRelease/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/header/arch",schemaPath:"#/properties/header/properties/arch/enum",keyword:"enum",params:{allowedValues: schema6.properties.header.properties.arch.enum}}];
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
validate21.errors = [{instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"}}];
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
validate21.errors = [{instancePath:instancePath+"/sealed",schemaPath:"#/properties/sealed/type",keyword:"type",params:{type: "boolean"}}];
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
if(!pattern0.test(data5)){
validate21.errors = [{instancePath:instancePath+"/endExtra",schemaPath:"#/properties/endExtra/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/endExtra",schemaPath:"#/properties/endExtra/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/unpadded",schemaPath:"#/properties/unpadded/const",keyword:"const",params:{allowedValue: true}}];
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
if(!(validate22(data7[i0], {instancePath:instancePath+"/objects/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/type",keyword:"type",params:{type: "array"}}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const checkObject = validate338;

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate338.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "UTS_NS"){
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
else if(tag0 === "CRED"){
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
else if(tag0 === "IPC_NS"){
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
else if(tag0 === "MNT_NS"){
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
else if(tag0 === "PID_NS"){
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
else if(tag0 === "NET_NS"){
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
else if(tag0 === "NSPROXY"){
if(!(validate106(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
else if(tag0 === "FILE"){
if(!(validate113(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
else if(tag0 === "MM_STRUCT"){
if(!(validate128(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
else if(tag0 === "VMA"){
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
else if(tag0 === "PAGES"){
if(!(validate173(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
else if(tag0 === "FILES_STRUCT"){
if(!(validate181(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
else if(tag0 === "FS_STRUCT"){
if(!(validate193(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
else if(tag0 === "SIGNAL_STRUCT"){
if(!(validate197(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
else if(tag0 === "SIGHAND_STRUCT"){
if(!(validate227(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
else if(tag0 === "PID"){
if(!(validate241(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
else if(tag0 === "TASK_STRUCT"){
if(!(validate247(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
else if(tag0 === "THREAD_X86_64"){
if(!(validate283(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
else if(tag0 === "UNKNOWN"){
if(!(validate315(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
}
else {
validate338.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate338.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
else {
validate338.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate338.errors = vErrors;
return errors === 0;
}

