// Generated from formats/*.ksy by `npm run generate`. Do not edit.
import { type Decoder, NO_BYTES, type ObjectReader } from '../objects/object-reader.js';
import type { Action, AddressFamily, AuxvEntry, Clock, Cred, DumpInfo, Dumpable, Epoll, EpollTarget, Eventfd, Fd, File, FileData, FileLock, FilesStruct, FsStruct, Guard, Inotify, InotifyWatch, IoprioClass, IpcMessage, IpcMsg, IpcNs, IpcSem, IpcShm, LockAccess, LockType, MmStruct, MntNs, Mount, NetAddress, NetNs, Netdev, Nsproxy, OwnerType, Pages, Pid, PidNs, Pidfd, Pipe, PosixTimer, Rlimit, SchedPolicy, SighandStruct, Siginfo, SignalStruct, Signalfd, Socket, SocketMessage, SocketOption, SocketState, SocketType, TaskState, TaskStruct, ThreadX8664, TimerNotify, Timerfd, Tty, TtyType, UtsNs, Vma } from './model.js';
import { enums } from './registry.js';

const PIPE_OR_EVENTFD_OR_TIMERFD_OR_SIGNALFD_OR_EPOLL_OR_INOTIFY_OR_SOCKET_OR_TTY_OR_PIDFD = [22,23,24,25,26,27,28,32,33];

// biome-ignore lint: what Kaitai generates has no types
function decodeMntNsMounts(c: ObjectReader, k: any): Mount[] {
  const entries: Mount[] = [];
  for (let i = 0; i < k.numMounts; i++) {
    const e = c.bodies.mntNsMount(k, i);
    const at = k.ofsMounts + i * k.lenMount;
    c.enter('mounts', i);
    const entry: Mount = {
      mntId: e.mntId,
      parentId: e.parentId,
      devMajor: e.devMajor,
      devMinor: e.devMinor,
      mntFlags: e.mntFlags,
      root: c.span(e.ofsRoot, e.lenRoot, at + 24, 'root') ? c.string(e.root, 'root') : '',
      mountpoint: c.span(e.ofsMountpoint, e.lenMountpoint, at + 32, 'mountpoint') ? c.string(e.mountpoint, 'mountpoint') : '',
      fstype: c.span(e.ofsFstype, e.lenFstype, at + 40, 'fstype') ? c.string(e.fstype, 'fstype') : '',
      source: c.span(e.ofsSource, e.lenSource, at + 48, 'source') ? c.string(e.source, 'source') : '',
      options: c.span(e.ofsOptions, e.lenOptions, at + 56, 'options') ? c.string(e.options, 'options') : '',
    };
    if (k.lenMount > 64) {
      entry.sharedGroup = e.sharedGroup;
      entry.masterGroup = e.masterGroup;
    }
    if (e.extra !== undefined) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}

// biome-ignore lint: what Kaitai generates has no types
function decodeNetNsNetdevs(c: ObjectReader, k: any): Netdev[] {
  const entries: Netdev[] = [];
  for (let i = 0; i < k.numNetdevs; i++) {
    const e = c.bodies.netNsNetdev(k, i);
    c.enter('netdevs', i);
    const entry: Netdev = {
      ifindex: e.ifindex,
      hwtype: e.hwtype,
      devFlags: e.devFlags,
      mtu: e.mtu,
      rxBytes: e.rxBytes,
      rxPackets: e.rxPackets,
      txBytes: e.txBytes,
      txPackets: e.txPackets,
      name: c.text(e.name, 'name'),
    };
    if (e.extra !== undefined) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}

// biome-ignore lint: what Kaitai generates has no types
function decodeNetNsAddresses(c: ObjectReader, k: any): NetAddress[] {
  const entries: NetAddress[] = [];
  for (let i = 0; i < k.numAddresses; i++) {
    const e = c.bodies.netNsNetAddress(k, i);
    const at = k.ofsAddresses + i * k.lenAddress;
    c.enter('addresses', i);
    const entry: NetAddress = {
      ifindex: e.ifindex,
      family: c.enumerator(enums.address_family!, e.family) as AddressFamily | number,
      prefixLen: e.prefixLen,
      scope: e.scope,
      address: c.span(e.ofsAddress, e.lenAddress, at + 16, 'address') ? c.string(e.address, 'address') : '',
    };
    if (e.extra !== undefined) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}

// biome-ignore lint: what Kaitai generates has no types
function decodeFileLocks(c: ObjectReader, k: any): FileLock[] {
  const entries: FileLock[] = [];
  for (let i = 0; i < k.numLocks; i++) {
    const e = c.bodies.fileFileLock(k, i);
    const at = k.ofsLocks + i * k.lenLock;
    c.enter('locks', i);
    const entry: FileLock = {
      lockType: c.enumerator(enums.lock_type!, e.lockType) as LockType | number,
      access: c.enumerator(enums.lock_access!, e.access) as LockAccess | number,
      start: e.start,
      last: e.lastByte,
      owner: c.reference(e.posOwner, at + 24, 'owner', 16),
    };
    if (e.extra !== undefined) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}

// biome-ignore lint: what Kaitai generates has no types
function decodeMmStructAuxv(c: ObjectReader, k: any): AuxvEntry[] {
  const entries: AuxvEntry[] = [];
  for (let i = 0; i < k.numAuxv; i++) {
    const e = c.bodies.mmStructAuxvEntry(k, i);
    c.enter('auxv', i);
    const entry: AuxvEntry = {
      aType: e.aType,
      aVal: e.aVal,
    };
    if (e.extra !== undefined) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}

// biome-ignore lint: what Kaitai generates has no types
function decodeVmaGuards(c: ObjectReader, k: any): Guard[] {
  const entries: Guard[] = [];
  for (let i = 0; i < k.numGuards; i++) {
    const e = c.bodies.vmaGuard(k, i);
    c.enter('guards', i);
    const entry: Guard = {
      vmStart: e.vmStart,
      vmEnd: e.vmEnd,
    };
    if (e.extra !== undefined) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}

// biome-ignore lint: what Kaitai generates has no types
function decodeFilesStructFds(c: ObjectReader, k: any): Fd[] {
  const entries: Fd[] = [];
  for (let i = 0; i < k.numFds; i++) {
    const e = c.bodies.filesStructFd(k, i);
    const at = k.ofsFds + i * k.lenFd;
    c.enter('fds', i);
    c.reserved(e.reserved, at + 4);
    const entry: Fd = {
      fd: e.fd,
      fdFlags: e.fdFlags,
      file: c.reference(e.posFile, at + 16, 'file', 8),
    };
    if (e.extra !== undefined) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}

// biome-ignore lint: what Kaitai generates has no types
function decodeSignalStructRlimits(c: ObjectReader, k: any): Rlimit[] {
  const entries: Rlimit[] = [];
  for (let i = 0; i < k.numRlimits; i++) {
    const e = c.bodies.signalStructRlimit(k, i);
    c.enter('rlimits', i);
    const entry: Rlimit = {
      rlimCur: e.rlimCur,
      rlimMax: e.rlimMax,
    };
    if (e.extra !== undefined) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}

// biome-ignore lint: what Kaitai generates has no types
function decodeSignalStructTimers(c: ObjectReader, k: any): PosixTimer[] {
  const entries: PosixTimer[] = [];
  for (let i = 0; i < k.numTimers; i++) {
    const e = c.bodies.signalStructPosixTimer(k, i);
    const at = k.ofsTimers + i * k.lenTimer;
    c.enter('timers', i);
    c.reserved(e.reserved, at + 44);
    const entry: PosixTimer = {
      timerId: e.timerId,
      clock: c.enumerator(enums.clock!, e.clock) as Clock | number,
      notify: c.enumerator(enums.timer_notify!, e.notifyBy) as TimerNotify | number,
      signo: e.signo,
      sigevValue: e.sigevValue,
      value: e.value,
      interval: e.interval,
      overrun: e.overrun,
      pid: c.reference(e.posPid, at + 48, 'pid', 16),
      clockTask: c.reference(e.posClockTask, at + 56, 'clockTask', 16),
    };
    if (e.extra !== undefined) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}

// biome-ignore lint: what Kaitai generates has no types
function decodeSignalStructQueue(c: ObjectReader, k: any): Siginfo[] {
  const entries: Siginfo[] = [];
  for (let i = 0; i < k.numQueue; i++) {
    const e = c.bodies.signalStructSiginfo(k, i);
    const at = k.ofsQueue + i * k.lenSiginfo;
    c.enter('queue', i);
    c.reserved(e.reserved, at + 12);
    const entry: Siginfo = {
      siSigno: e.siSigno,
      siErrno: e.siErrno,
      siCode: e.siCode,
      info: c.span(e.ofsInfo, e.lenInfo, at + 16, 'info') ? c.view(e.info) : NO_BYTES,
    };
    if (e.extra !== undefined) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}

// biome-ignore lint: what Kaitai generates has no types
function decodeSighandStructActions(c: ObjectReader, k: any): Action[] {
  const entries: Action[] = [];
  for (let i = 0; i < k.numActions; i++) {
    const e = c.bodies.sighandStructAction(k, i);
    c.enter('actions', i);
    const entry: Action = {
      saHandler: e.saHandler,
      saFlags: e.saFlags,
      saRestorer: e.saRestorer,
      saMask: e.saMask,
    };
    if (e.extra !== undefined) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}

// biome-ignore lint: what Kaitai generates has no types
function decodeTaskStructQueue(c: ObjectReader, k: any): Siginfo[] {
  const entries: Siginfo[] = [];
  for (let i = 0; i < k.numQueue; i++) {
    const e = c.bodies.taskStructSiginfo(k, i);
    const at = k.ofsQueue + i * k.lenSiginfo;
    c.enter('queue', i);
    c.reserved(e.reserved, at + 12);
    const entry: Siginfo = {
      siSigno: e.siSigno,
      siErrno: e.siErrno,
      siCode: e.siCode,
      info: c.span(e.ofsInfo, e.lenInfo, at + 16, 'info') ? c.view(e.info) : NO_BYTES,
    };
    if (e.extra !== undefined) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}

// biome-ignore lint: what Kaitai generates has no types
function decodeEpollTargets(c: ObjectReader, k: any): EpollTarget[] {
  const entries: EpollTarget[] = [];
  for (let i = 0; i < k.numTargets; i++) {
    const e = c.bodies.epollEpollTarget(k, i);
    const at = k.ofsTargets + i * k.lenTarget;
    c.enter('targets', i);
    c.reserved(e.reserved, at + 4);
    const entry: EpollTarget = {
      fd: e.fd,
      events: e.events,
      data: e.data,
      file: c.reference(e.posFile, at + 24, 'file', 8),
    };
    if (e.extra !== undefined) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}

// biome-ignore lint: what Kaitai generates has no types
function decodeInotifyWatches(c: ObjectReader, k: any): InotifyWatch[] {
  const entries: InotifyWatch[] = [];
  for (let i = 0; i < k.numWatches; i++) {
    const e = c.bodies.inotifyInotifyWatch(k, i);
    const at = k.ofsWatches + i * k.lenWatch;
    c.enter('watches', i);
    c.reserved(e.reserved, at + 4);
    const entry: InotifyWatch = {
      wd: e.wd,
      mask: e.mask,
      iIno: e.iIno,
      devMajor: e.devMajor,
      devMinor: e.devMinor,
      path: c.span(e.ofsPath, e.lenPath, at + 32, 'path') ? c.string(e.path, 'path') : '',
    };
    if (e.extra !== undefined) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}

// biome-ignore lint: what Kaitai generates has no types
function decodeSocketQueue(c: ObjectReader, k: any): SocketMessage[] {
  const entries: SocketMessage[] = [];
  for (let i = 0; i < k.numQueue; i++) {
    const e = c.bodies.socketSocketMessage(k, i);
    const at = k.ofsQueue + i * k.lenMessage;
    c.enter('queue', i);
    const entry: SocketMessage = {
      data: c.span(e.ofsData, e.lenData, at + 0, 'data') ? c.view(e.data) : NO_BYTES,
      address: c.span(e.ofsAddress, e.lenAddress, at + 8, 'address') ? c.string(e.address, 'address', true) : '',
    };
    if (e.extra !== undefined) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}

// biome-ignore lint: what Kaitai generates has no types
function decodeSocketOptions(c: ObjectReader, k: any): SocketOption[] {
  const entries: SocketOption[] = [];
  for (let i = 0; i < k.numOptions; i++) {
    const e = c.bodies.socketSocketOption(k, i);
    const at = k.ofsOptions + i * k.lenOption;
    c.enter('options', i);
    const entry: SocketOption = {
      level: e.level,
      name: e.name,
      value: c.span(e.ofsValue, e.lenValue, at + 8, 'value') ? c.view(e.value) : NO_BYTES,
    };
    if (e.extra !== undefined) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}

// biome-ignore lint: what Kaitai generates has no types
function decodeIpcMsgMessages(c: ObjectReader, k: any): IpcMessage[] {
  const entries: IpcMessage[] = [];
  for (let i = 0; i < k.numMessages; i++) {
    const e = c.bodies.ipcMsgIpcMessage(k, i);
    const at = k.ofsMessages + i * k.lenMessage;
    c.enter('messages', i);
    const entry: IpcMessage = {
      mtype: e.mtype,
      data: c.span(e.ofsData, e.lenData, at + 8, 'data') ? c.view(e.data) : NO_BYTES,
    };
    if (e.extra !== undefined) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}

function decodeUtsNs(c: ObjectReader): UtsNs {
  const k = c.bodies.utsNs();
  const object: UtsNs = {
    type: 'UTS_NS',
    sysname: c.text(k.sysname, 'sysname'),
    nodename: c.text(k.nodename, 'nodename'),
    release: c.text(k.release, 'release'),
    version: c.text(k.version, 'version'),
    machine: c.text(k.machine, 'machine'),
    domainname: c.text(k.domainname, 'domainname'),
  };
  c.close(object, k.extra);
  return object;
}

function decodeCred(c: ObjectReader): Cred {
  const k = c.bodies.cred();
  const object: Cred = {
    type: 'CRED',
    uid: k.uid,
    gid: k.gid,
    suid: k.suid,
    sgid: k.sgid,
    euid: k.euid,
    egid: k.egid,
    fsuid: k.fsuid,
    fsgid: k.fsgid,
    capInheritable: k.capInheritable,
    capPermitted: k.capPermitted,
    capEffective: k.capEffective,
    capBset: k.capBset,
  };
  if (c.fixed > 72) {
    object.capAmbient = k.capAmbient;
    object.securebits = k.securebits;
    object.credFlags = k.credFlags;
    object.groups = c.table(k.ofsGroups, k.numGroups, k.lenGroup, k.reservedGroups, 96, 'groups', 4, 4) ? c.list(k.groups, 'groups') : [];
  }
  c.close(object, k.extra);
  return object;
}

function decodeIpcNs(c: ObjectReader): IpcNs {
  const k = c.bodies.ipcNs();
  const object: IpcNs = {
    type: 'IPC_NS',
    semMsl: k.semMsl,
    semMns: k.semMns,
    semOpm: k.semOpm,
    semMni: k.semMni,
    msgCtlmax: k.msgCtlmax,
    msgCtlmnb: k.msgCtlmnb,
    msgCtlmni: k.msgCtlmni,
    shmCtlmax: k.shmCtlmax,
    shmCtlall: k.shmCtlall,
    shmCtlmni: k.shmCtlmni,
    usedSems: k.usedSems,
    msgBytes: k.msgBytes,
    msgHdrs: k.msgHdrs,
    shmTot: k.shmTot,
  };
  c.close(object, k.extra);
  return object;
}

function decodeMntNs(c: ObjectReader): MntNs {
  const k = c.bodies.mntNs();
  const object: MntNs = {
    type: 'MNT_NS',
    mounts: c.table(k.ofsMounts, k.numMounts, k.lenMount, k.reservedMounts, 8, 'mounts', 72, 8, [64]) ? decodeMntNsMounts(c, k) : [],
  };
  c.close(object, k.extra);
  return object;
}

function decodePidNs(c: ObjectReader): PidNs {
  const k = c.bodies.pidNs();
  const object: PidNs = {
    type: 'PID_NS',
    level: k.level,
    lastPid: k.lastPid,
    parent: c.reference(k.posParent, 16, 'parent', 5),
  };
  c.close(object, k.extra);
  return object;
}

function decodeNetNs(c: ObjectReader): NetNs {
  const k = c.bodies.netNs();
  const object: NetNs = {
    type: 'NET_NS',
    netdevs: c.table(k.ofsNetdevs, k.numNetdevs, k.lenNetdev, k.reservedNetdevs, 8, 'netdevs', 72, 8) ? decodeNetNsNetdevs(c, k) : [],
  };
  if (c.fixed > 24) {
    object.addresses = c.table(k.ofsAddresses, k.numAddresses, k.lenAddress, k.reservedAddresses, 24, 'addresses', 24, 8) ? decodeNetNsAddresses(c, k) : [];
  }
  c.close(object, k.extra);
  return object;
}

function decodeNsproxy(c: ObjectReader): Nsproxy {
  const k = c.bodies.nsproxy();
  const object: Nsproxy = {
    type: 'NSPROXY',
    utsNs: c.reference(k.posUtsNs, 8, 'utsNs', 1),
    ipcNs: c.reference(k.posIpcNs, 16, 'ipcNs', 3),
    mntNs: c.reference(k.posMntNs, 24, 'mntNs', 4),
    pidNs: c.reference(k.posPidNs, 32, 'pidNs', 5),
    netNs: c.reference(k.posNetNs, 40, 'netNs', 6),
  };
  if (c.fixed > 48) {
    object.nsFlags = k.nsFlags;
  }
  c.close(object, k.extra);
  return object;
}

function decodeFile(c: ObjectReader): File {
  const k = c.bodies.file();
  const object: File = {
    type: 'FILE',
    fFlags: k.fFlags,
    fPos: k.fPos,
    iMode: k.iMode,
    iNlink: k.iNlink,
    iIno: k.iIno,
    iSize: k.iSize,
    devMajor: k.devMajor,
    devMinor: k.devMinor,
    rdevMajor: k.rdevMajor,
    rdevMinor: k.rdevMinor,
    fCred: c.reference(k.posFCred, 64, 'fCred', 2),
    path: c.span(k.ofsPath, k.lenPath, 72, 'path') ? c.string(k.path, 'path') : '',
    fstype: c.span(k.ofsFstype, k.lenFstype, 80, 'fstype') ? c.string(k.fstype, 'fstype') : '',
  };
  if (c.fixed > 88) {
    object.object = c.reference(k.posObject, 88, 'object', PIPE_OR_EVENTFD_OR_TIMERFD_OR_SIGNALFD_OR_EPOLL_OR_INOTIFY_OR_SOCKET_OR_TTY_OR_PIDFD);
    object.mntId = k.mntId;
    object.ownerType = c.enumerator(enums.owner_type!, k.ownerType) as OwnerType | number;
    object.owner = c.reference(k.posOwner, 104, 'owner', 16);
    object.ownerUid = k.ownerUid;
    object.ownerEuid = k.ownerEuid;
    object.ownerSignal = k.ownerSignal;
    object.iUid = k.iUid;
    object.iGid = k.iGid;
    object.iBlksize = k.iBlksize;
    object.iMtime = k.iMtime;
    object.seals = k.seals;
    object.locks = c.table(k.ofsLocks, k.numLocks, k.lenLock, k.reservedLocks, 152, 'locks', 32, 8) ? decodeFileLocks(c, k) : [];
  }
  c.close(object, k.extra);
  return object;
}

function decodeMmStruct(c: ObjectReader): MmStruct {
  const k = c.bodies.mmStruct();
  const object: MmStruct = {
    type: 'MM_STRUCT',
    startCode: k.startCode,
    endCode: k.endCode,
    startData: k.startData,
    endData: k.endData,
    startBrk: k.startBrk,
    brk: k.brk,
    startStack: k.startStack,
    argStart: k.argStart,
    argEnd: k.argEnd,
    envStart: k.envStart,
    envEnd: k.envEnd,
    defFlags: k.defFlags,
    exeFile: c.reference(k.posExeFile, 104, 'exeFile', 8),
    totalVm: k.totalVm,
    lockedVm: k.lockedVm,
    pinnedVm: k.pinnedVm,
    dataVm: k.dataVm,
    execVm: k.execVm,
    stackVm: k.stackVm,
    hiwaterRss: k.hiwaterRss,
    hiwaterVm: k.hiwaterVm,
    anonRss: k.anonRss,
    fileRss: k.fileRss,
    shmemRss: k.shmemRss,
    swap: k.swap,
    pgtables: k.pgtables,
    auxv: c.table(k.ofsAuxv, k.numAuxv, k.lenAuxvEntry, k.reservedAuxv, 216, 'auxv', 16, 8) ? decodeMmStructAuxv(c, k) : [],
  };
  if (c.fixed > 232) {
    c.reserved(k.reserved, 236);
    object.dumpable = c.enumerator(enums.dumpable!, k.dumpable) as Dumpable | number;
    object.mmFlags = k.mmFlags;
    object.coredumpFilter = k.coredumpFilter;
    object.membarrier = k.membarrier;
  }
  c.close(object, k.extra);
  return object;
}

function decodeVma(c: ObjectReader): Vma {
  const k = c.bodies.vma();
  const object: Vma = {
    type: 'VMA',
    mm: c.reference(k.posMm, 8, 'mm', 9),
    vmStart: k.vmStart,
    vmEnd: k.vmEnd,
    vmFlags: k.vmFlags,
    vmPgoff: k.vmPgoff,
    file: c.reference(k.posFile, 48, 'file', 8),
    name: c.span(k.ofsName, k.lenName, 56, 'name') ? c.string(k.name, 'name') : '',
  };
  if (c.fixed > 64) {
    c.reserved(k.reserved, 76);
    object.pageSize = k.pageSize;
    object.pkey = k.pkey;
    object.guards = c.table(k.ofsGuards, k.numGuards, k.lenGuard, k.reservedGuards, 80, 'guards', 16, 8) ? decodeVmaGuards(c, k) : [];
  }
  c.close(object, k.extra);
  return object;
}

function decodePages(c: ObjectReader): Pages {
  const k = c.bodies.pages();
  const object: Pages = {
    type: 'PAGES',
    vma: c.reference(k.posVma, 8, 'vma', 10),
    vaddr: k.vaddr,
    pageSize: k.pageSize,
    nrPages: k.nrPages,
    data: c.span(k.ofsData, k.lenData, 40, 'data') ? c.lazy(k, 'data') : NO_BYTES,
  };
  c.close(object, k.extra);
  return object;
}

function decodeFilesStruct(c: ObjectReader): FilesStruct {
  const k = c.bodies.filesStruct();
  const object: FilesStruct = {
    type: 'FILES_STRUCT',
    maxFds: k.maxFds,
    fds: c.table(k.ofsFds, k.numFds, k.lenFd, k.reservedFds, 16, 'fds', 24, 8) ? decodeFilesStructFds(c, k) : [],
  };
  c.close(object, k.extra);
  return object;
}

function decodeFsStruct(c: ObjectReader): FsStruct {
  const k = c.bodies.fsStruct();
  c.reserved(k.reserved, 12);
  const object: FsStruct = {
    type: 'FS_STRUCT',
    umask: k.umask,
    root: c.span(k.ofsRoot, k.lenRoot, 16, 'root') ? c.string(k.root, 'root') : '',
    pwd: c.span(k.ofsPwd, k.lenPwd, 24, 'pwd') ? c.string(k.pwd, 'pwd') : '',
  };
  if (c.fixed > 32) {
    object.fsFlags = k.fsFlags;
  }
  c.close(object, k.extra);
  return object;
}

function decodeSignalStruct(c: ObjectReader): SignalStruct {
  const k = c.bodies.signalStruct();
  const object: SignalStruct = {
    type: 'SIGNAL_STRUCT',
    sharedPending: k.sharedPending,
    signalFlags: k.signalFlags,
    utime: k.utime,
    stime: k.stime,
    cutime: k.cutime,
    cstime: k.cstime,
    minFlt: k.minFlt,
    majFlt: k.majFlt,
    cminFlt: k.cminFlt,
    cmajFlt: k.cmajFlt,
    nvcsw: k.nvcsw,
    nivcsw: k.nivcsw,
    rchar: k.rchar,
    wchar: k.wchar,
    syscr: k.syscr,
    syscw: k.syscw,
    readBytes: k.readBytes,
    writeBytes: k.writeBytes,
    pgrp: c.reference(k.posPgrp, 152, 'pgrp', 16),
    session: c.reference(k.posSession, 160, 'session', 16),
    rlimits: c.table(k.ofsRlimits, k.numRlimits, k.lenRlimit, k.reservedRlimits, 168, 'rlimits', 16, 8) ? decodeSignalStructRlimits(c, k) : [],
  };
  if (c.fixed > 184) {
    c.reserved(k.reserved, 252);
    object.itRealValue = k.itRealValue;
    object.itRealInterval = k.itRealInterval;
    object.itVirtValue = k.itVirtValue;
    object.itVirtInterval = k.itVirtInterval;
    object.itProfValue = k.itProfValue;
    object.itProfInterval = k.itProfInterval;
    object.tty = c.reference(k.posTty, 232, 'tty', 32);
    object.oomScoreAdj = k.oomScoreAdj;
    object.loginuid = k.loginuid;
    object.stopSignal = k.stopSignal;
    object.timers = c.table(k.ofsTimers, k.numTimers, k.lenTimer, k.reservedTimers, 256, 'timers', 64, 8) ? decodeSignalStructTimers(c, k) : [];
    object.queue = c.table(k.ofsQueue, k.numQueue, k.lenSiginfo, k.reservedQueue, 272, 'queue', 24, 8) ? decodeSignalStructQueue(c, k) : [];
  }
  c.close(object, k.extra);
  return object;
}

function decodeSighandStruct(c: ObjectReader): SighandStruct {
  const k = c.bodies.sighandStruct();
  const object: SighandStruct = {
    type: 'SIGHAND_STRUCT',
    sighandFlags: k.sighandFlags,
    actions: c.table(k.ofsActions, k.numActions, k.lenAction, k.reservedActions, 16, 'actions', 32, 8) ? decodeSighandStructActions(c, k) : [],
  };
  c.close(object, k.extra);
  return object;
}

function decodePid(c: ObjectReader): Pid {
  const k = c.bodies.pid();
  c.reserved(k.reserved, 12);
  const object: Pid = {
    type: 'PID',
    level: k.level,
    numbers: c.table(k.ofsNumbers, k.numNumbers, k.lenNumber, k.reservedNumbers, 16, 'numbers', 4, 4) ? c.list(k.numbers, 'numbers') : [],
  };
  c.close(object, k.extra);
  return object;
}

function decodeTaskStruct(c: ObjectReader): TaskStruct {
  const k = c.bodies.taskStruct();
  const object: TaskStruct = {
    type: 'TASK_STRUCT',
    realCred: c.reference(k.posRealCred, 8, 'realCred', 2),
    cred: c.reference(k.posCred, 16, 'cred', 2),
    comm: c.text(k.comm, 'comm'),
    mm: c.reference(k.posMm, 40, 'mm', 9),
    pid: c.reference(k.posPid, 48, 'pid', 16),
    pgid: c.reference(k.posPgid, 56, 'pgid', 16),
    sid: c.reference(k.posSid, 64, 'sid', 16),
    fs: c.reference(k.posFs, 72, 'fs', 13),
    files: c.reference(k.posFiles, 80, 'files', 12),
    nsproxy: c.reference(k.posNsproxy, 88, 'nsproxy', 7),
    signal: c.reference(k.posSignal, 96, 'signal', 14),
    sighand: c.reference(k.posSighand, 104, 'sighand', 15),
    parent: c.reference(k.posParent, 112, 'parent', 17),
    groupLeader: c.reference(k.posGroupLeader, 120, 'groupLeader', 17),
    taskFlags: k.taskFlags,
    state: c.enumerator(enums.task_state!, k.state) as TaskState | number,
    exitCode: k.exitCode,
    exitSignal: k.exitSignal,
    policy: c.enumerator(enums.sched_policy!, k.policy) as SchedPolicy | number,
    nice: k.nice,
    rtPriority: k.rtPriority,
    blocked: k.blocked,
    pending: k.pending,
    utime: k.utime,
    stime: k.stime,
    gtime: k.gtime,
    startTime: k.startTime,
    nvcsw: k.nvcsw,
    nivcsw: k.nivcsw,
    minFlt: k.minFlt,
    majFlt: k.majFlt,
    readBytes: k.readBytes,
    writeBytes: k.writeBytes,
  };
  if (c.fixed > 256) {
    c.reserved(k.reserved, 348);
    object.clearChildTid = k.clearChildTid;
    object.robustList = k.robustList;
    object.robustListLen = k.robustListLen;
    object.rseq = k.rseq;
    object.rseqLen = k.rseqLen;
    object.rseqSig = k.rseqSig;
    object.sasSsSp = k.sasSsSp;
    object.sasSsSize = k.sasSsSize;
    object.sasFlags = k.sasFlags;
    object.personality = k.personality;
    object.timerSlack = k.timerSlack;
    object.pdeathSignal = k.pdeathSignal;
    object.ioprioClass = c.enumerator(enums.ioprio_class!, k.ioprioClass) as IoprioClass | number;
    object.ioprioLevel = k.ioprioLevel;
    object.schedRuntime = k.schedRuntime;
    object.schedDeadline = k.schedDeadline;
    object.schedPeriod = k.schedPeriod;
    object.cpusAllowed = c.span(k.ofsCpusAllowed, k.lenCpusAllowed, 376, 'cpusAllowed') ? c.view(k.cpusAllowed) : NO_BYTES;
    object.queue = c.table(k.ofsQueue, k.numQueue, k.lenSiginfo, k.reservedQueue, 384, 'queue', 24, 8) ? decodeTaskStructQueue(c, k) : [];
  }
  c.close(object, k.extra);
  return object;
}

function decodeThreadX8664(c: ObjectReader): ThreadX8664 {
  const k = c.bodies.threadX8664();
  const object: ThreadX8664 = {
    type: 'THREAD_X86_64',
    task: c.reference(k.posTask, 8, 'task', 17),
    r15: k.r15,
    r14: k.r14,
    r13: k.r13,
    r12: k.r12,
    rbp: k.rbp,
    rbx: k.rbx,
    r11: k.r11,
    r10: k.r10,
    r9: k.r9,
    r8: k.r8,
    rax: k.rax,
    rcx: k.rcx,
    rdx: k.rdx,
    rsi: k.rsi,
    rdi: k.rdi,
    origRax: k.origRax,
    rip: k.rip,
    cs: k.cs,
    eflags: k.eflags,
    rsp: k.rsp,
    ss: k.ss,
    fsBase: k.fsBase,
    gsBase: k.gsBase,
    ds: k.ds,
    es: k.es,
    fs: k.fs,
    gs: k.gs,
    xstate: c.span(k.ofsXstate, k.lenXstate, 232, 'xstate') ? c.view(k.xstate) : NO_BYTES,
  };
  if (c.fixed > 240) {
    object.xcompPerm = k.xcompPerm;
    object.threadFlags = k.threadFlags;
  }
  c.close(object, k.extra);
  return object;
}

function decodeEnd(c: ObjectReader): unknown {
  const k = c.bodies.end();
  c.reserved(k.reserved, 28);
  const object = {
    type: 'END',
    nrObjects: k.nrObjects,
    imageLen: k.imageLen,
    crc32: k.crc32,
  };
  c.close(object, k.extra);
  return object;
}

function decodeDumpInfo(c: ObjectReader): DumpInfo {
  const k = c.bodies.dumpInfo();
  c.reserved(k.reserved, 100);
  const object: DumpInfo = {
    type: 'DUMP_INFO',
    realtime: k.realtime,
    monotonic: k.monotonic,
    boottime: k.boottime,
    pageSize: k.pageSize,
    xfeatures: k.xfeatures,
    dumpFlags: k.dumpFlags,
    bootId: c.text(k.bootId, 'bootId'),
    nrCpus: k.nrCpus,
    dumper: c.span(k.ofsDumper, k.lenDumper, 104, 'dumper') ? c.string(k.dumper, 'dumper') : '',
    cpu: c.span(k.ofsCpu, k.lenCpu, 112, 'cpu') ? c.string(k.cpu, 'cpu') : '',
    cpuFeatures: c.span(k.ofsCpuFeatures, k.lenCpuFeatures, 120, 'cpuFeatures') ? c.string(k.cpuFeatures, 'cpuFeatures') : '',
  };
  c.close(object, k.extra);
  return object;
}

function decodeFileData(c: ObjectReader): FileData {
  const k = c.bodies.fileData();
  const object: FileData = {
    type: 'FILE_DATA',
    file: c.reference(k.posFile, 8, 'file', 8),
    offset: k.offset,
    data: c.span(k.ofsData, k.lenData, 24, 'data') ? c.lazy(k, 'data') : NO_BYTES,
  };
  c.close(object, k.extra);
  return object;
}

function decodePipe(c: ObjectReader): Pipe {
  const k = c.bodies.pipe();
  const object: Pipe = {
    type: 'PIPE',
    ino: k.ino,
    capacity: k.capacity,
    pipeFlags: k.pipeFlags,
    data: c.span(k.ofsData, k.lenData, 32, 'data') ? c.view(k.data) : NO_BYTES,
    packets: c.table(k.ofsPackets, k.numPackets, k.lenPacket, k.reservedPackets, 40, 'packets', 4, 4) ? c.list(k.packets, 'packets') : [],
  };
  c.close(object, k.extra);
  return object;
}

function decodeEventfd(c: ObjectReader): Eventfd {
  const k = c.bodies.eventfd();
  const object: Eventfd = {
    type: 'EVENTFD',
    count: k.count,
    eventfdFlags: k.eventfdFlags,
  };
  c.close(object, k.extra);
  return object;
}

function decodeTimerfd(c: ObjectReader): Timerfd {
  const k = c.bodies.timerfd();
  c.reserved(k.reserved, 12);
  const object: Timerfd = {
    type: 'TIMERFD',
    clock: c.enumerator(enums.clock!, k.clock) as Clock | number,
    ticks: k.ticks,
    timerfdFlags: k.timerfdFlags,
    value: k.value,
    interval: k.interval,
  };
  c.close(object, k.extra);
  return object;
}

function decodeSignalfd(c: ObjectReader): Signalfd {
  const k = c.bodies.signalfd();
  const object: Signalfd = {
    type: 'SIGNALFD',
    mask: k.mask,
  };
  c.close(object, k.extra);
  return object;
}

function decodeEpoll(c: ObjectReader): Epoll {
  const k = c.bodies.epoll();
  const object: Epoll = {
    type: 'EPOLL',
    targets: c.table(k.ofsTargets, k.numTargets, k.lenTarget, k.reservedTargets, 8, 'targets', 32, 8) ? decodeEpollTargets(c, k) : [],
  };
  c.close(object, k.extra);
  return object;
}

function decodeInotify(c: ObjectReader): Inotify {
  const k = c.bodies.inotify();
  const object: Inotify = {
    type: 'INOTIFY',
    watches: c.table(k.ofsWatches, k.numWatches, k.lenWatch, k.reservedWatches, 8, 'watches', 40, 8) ? decodeInotifyWatches(c, k) : [],
    unread: k.unread,
  };
  c.close(object, k.extra);
  return object;
}

function decodeSocket(c: ObjectReader): Socket {
  const k = c.bodies.socket();
  c.reserved(k.reserved, 156);
  const object: Socket = {
    type: 'SOCKET',
    family: c.enumerator(enums.address_family!, k.family) as AddressFamily | number,
    socketType: c.enumerator(enums.socket_type!, k.socketType) as SocketType | number,
    protocol: k.protocol,
    state: c.enumerator(enums.socket_state!, k.state) as SocketState | number,
    socketFlags: k.socketFlags,
    backlog: k.backlog,
    mark: k.mark,
    priority: k.priority,
    boundIfindex: k.boundIfindex,
    sndbuf: k.sndbuf,
    rcvbuf: k.rcvbuf,
    rcvlowat: k.rcvlowat,
    sndtimeo: k.sndtimeo,
    rcvtimeo: k.rcvtimeo,
    linger: k.linger,
    ino: k.ino,
    peer: c.reference(k.posPeer, 104, 'peer', 28),
    netNs: c.reference(k.posNetNs, 112, 'netNs', 6),
    port: k.port,
    peerPort: k.peerPort,
    peerUid: k.peerUid,
    peerGid: k.peerGid,
    peerPid: c.reference(k.posPeerPid, 136, 'peerPid', 16),
    pathMode: k.pathMode,
    pathUid: k.pathUid,
    pathGid: k.pathGid,
    address: c.span(k.ofsAddress, k.lenAddress, 160, 'address') ? c.string(k.address, 'address', true) : '',
    peerAddress: c.span(k.ofsPeerAddress, k.lenPeerAddress, 168, 'peerAddress') ? c.string(k.peerAddress, 'peerAddress', true) : '',
    path: c.span(k.ofsPath, k.lenPath, 176, 'path') ? c.string(k.path, 'path') : '',
    queue: c.table(k.ofsQueue, k.numQueue, k.lenMessage, k.reservedQueue, 184, 'queue', 16, 8) ? decodeSocketQueue(c, k) : [],
    options: c.table(k.ofsOptions, k.numOptions, k.lenOption, k.reservedOptions, 200, 'options', 16, 8) ? decodeSocketOptions(c, k) : [],
  };
  c.close(object, k.extra);
  return object;
}

function decodeIpcShm(c: ObjectReader): IpcShm {
  const k = c.bodies.ipcShm();
  c.reserved(k.reserved, 44);
  const object: IpcShm = {
    type: 'IPC_SHM',
    ipcNs: c.reference(k.posIpcNs, 8, 'ipcNs', 3),
    key: k.key,
    id: k.id,
    mode: k.mode,
    uid: k.uid,
    gid: k.gid,
    cuid: k.cuid,
    cgid: k.cgid,
    size: k.size,
    ipcFlags: k.ipcFlags,
    file: c.reference(k.posFile, 64, 'file', 8),
  };
  c.close(object, k.extra);
  return object;
}

function decodeIpcSem(c: ObjectReader): IpcSem {
  const k = c.bodies.ipcSem();
  c.reserved(k.reserved, 44);
  const object: IpcSem = {
    type: 'IPC_SEM',
    ipcNs: c.reference(k.posIpcNs, 8, 'ipcNs', 3),
    key: k.key,
    id: k.id,
    mode: k.mode,
    uid: k.uid,
    gid: k.gid,
    cuid: k.cuid,
    cgid: k.cgid,
    values: c.table(k.ofsValues, k.numValues, k.lenValue, k.reservedValues, 48, 'values', 4, 4) ? c.list(k.values, 'values') : [],
  };
  c.close(object, k.extra);
  return object;
}

function decodeIpcMsg(c: ObjectReader): IpcMsg {
  const k = c.bodies.ipcMsg();
  c.reserved(k.reserved, 44);
  const object: IpcMsg = {
    type: 'IPC_MSG',
    ipcNs: c.reference(k.posIpcNs, 8, 'ipcNs', 3),
    key: k.key,
    id: k.id,
    mode: k.mode,
    uid: k.uid,
    gid: k.gid,
    cuid: k.cuid,
    cgid: k.cgid,
    qbytes: k.qbytes,
    messages: c.table(k.ofsMessages, k.numMessages, k.lenMessage, k.reservedMessages, 56, 'messages', 16, 8) ? decodeIpcMsgMessages(c, k) : [],
  };
  c.close(object, k.extra);
  return object;
}

function decodeTty(c: ObjectReader): Tty {
  const k = c.bodies.tty();
  const object: Tty = {
    type: 'TTY',
    index: k.index,
    ttyType: c.enumerator(enums.tty_type!, k.ttyType) as TtyType | number,
    rows: k.rows,
    cols: k.cols,
    xpixel: k.xpixel,
    ypixel: k.ypixel,
    ttyFlags: k.ttyFlags,
    session: c.reference(k.posSession, 40, 'session', 16),
    pgrp: c.reference(k.posPgrp, 48, 'pgrp', 16),
    termios: c.span(k.ofsTermios, k.lenTermios, 56, 'termios') ? c.view(k.termios) : NO_BYTES,
  };
  c.close(object, k.extra);
  return object;
}

function decodePidfd(c: ObjectReader): Pidfd {
  const k = c.bodies.pidfd();
  const object: Pidfd = {
    type: 'PIDFD',
    pid: c.reference(k.posPid, 8, 'pid', 16),
    pidfdFlags: k.pidfdFlags,
  };
  c.close(object, k.extra);
  return object;
}

/** By kind number: the length of the fixed part, older lengths, where the first tail says it starts. */
export const decoders: readonly (Decoder | undefined)[] = [];
const table = decoders as (Decoder | undefined)[];
table[1] = { type: 'UTS_NS', fixed: 392, steps: [], firstTail: 0, decode: decodeUtsNs };
table[2] = { type: 'CRED', fixed: 112, steps: [72], firstTail: 96, decode: decodeCred };
table[3] = { type: 'IPC_NS', fixed: 120, steps: [], firstTail: 0, decode: decodeIpcNs };
table[4] = { type: 'MNT_NS', fixed: 24, steps: [], firstTail: 8, decode: decodeMntNs };
table[5] = { type: 'PID_NS', fixed: 24, steps: [], firstTail: 0, decode: decodePidNs };
table[6] = { type: 'NET_NS', fixed: 40, steps: [24], firstTail: 8, decode: decodeNetNs };
table[7] = { type: 'NSPROXY', fixed: 56, steps: [48], firstTail: 0, decode: decodeNsproxy };
table[8] = { type: 'FILE', fixed: 168, steps: [88], firstTail: 72, decode: decodeFile };
table[9] = { type: 'MM_STRUCT', fixed: 264, steps: [232], firstTail: 216, decode: decodeMmStruct };
table[10] = { type: 'VMA', fixed: 96, steps: [64], firstTail: 56, decode: decodeVma };
table[11] = { type: 'PAGES', fixed: 48, steps: [], firstTail: 40, decode: decodePages };
table[12] = { type: 'FILES_STRUCT', fixed: 32, steps: [], firstTail: 16, decode: decodeFilesStruct };
table[13] = { type: 'FS_STRUCT', fixed: 40, steps: [32], firstTail: 16, decode: decodeFsStruct };
table[14] = { type: 'SIGNAL_STRUCT', fixed: 288, steps: [184], firstTail: 168, decode: decodeSignalStruct };
table[15] = { type: 'SIGHAND_STRUCT', fixed: 32, steps: [], firstTail: 16, decode: decodeSighandStruct };
table[16] = { type: 'PID', fixed: 32, steps: [], firstTail: 16, decode: decodePid };
table[17] = { type: 'TASK_STRUCT', fixed: 400, steps: [256], firstTail: 376, decode: decodeTaskStruct };
table[18] = { type: 'THREAD_X86_64', fixed: 256, steps: [240], firstTail: 232, decode: decodeThreadX8664 };
table[19] = { type: 'END', fixed: 32, steps: [], firstTail: 0, decode: decodeEnd };
table[20] = { type: 'DUMP_INFO', fixed: 128, steps: [], firstTail: 104, decode: decodeDumpInfo };
table[21] = { type: 'FILE_DATA', fixed: 32, steps: [], firstTail: 24, decode: decodeFileData };
table[22] = { type: 'PIPE', fixed: 56, steps: [], firstTail: 32, decode: decodePipe };
table[23] = { type: 'EVENTFD', fixed: 24, steps: [], firstTail: 0, decode: decodeEventfd };
table[24] = { type: 'TIMERFD', fixed: 48, steps: [], firstTail: 0, decode: decodeTimerfd };
table[25] = { type: 'SIGNALFD', fixed: 16, steps: [], firstTail: 0, decode: decodeSignalfd };
table[26] = { type: 'EPOLL', fixed: 24, steps: [], firstTail: 8, decode: decodeEpoll };
table[27] = { type: 'INOTIFY', fixed: 32, steps: [], firstTail: 8, decode: decodeInotify };
table[28] = { type: 'SOCKET', fixed: 216, steps: [], firstTail: 160, decode: decodeSocket };
table[29] = { type: 'IPC_SHM', fixed: 72, steps: [], firstTail: 0, decode: decodeIpcShm };
table[30] = { type: 'IPC_SEM', fixed: 64, steps: [], firstTail: 48, decode: decodeIpcSem };
table[31] = { type: 'IPC_MSG', fixed: 72, steps: [], firstTail: 56, decode: decodeIpcMsg };
table[32] = { type: 'TTY', fixed: 64, steps: [], firstTail: 56, decode: decodeTty };
table[33] = { type: 'PIDFD', fixed: 24, steps: [], firstTail: 0, decode: decodePidfd };
