// Generated from formats/*.ksy by `npm run generate`. Do not edit.
import { type Decoder, NO_BYTES, type ObjectReader } from '../objects/object-reader.js';
import type { Action, AuxvEntry, Cred, Fd, File, FilesStruct, FsStruct, IpcNs, MmStruct, MntNs, Mount, NetNs, Netdev, Nsproxy, Pages, Pid, PidNs, Rlimit, SchedPolicy, SighandStruct, SignalStruct, TaskState, TaskStruct, ThreadX8664, UtsNs, Vma } from './model.js';
import { enums } from './registry.js';

// biome-ignore lint: what Kaitai generates has no types
function decodeMounts(c: ObjectReader, k: any): Mount[] {
  const entries: Mount[] = [];
  for (let i = 0; i < k.numMounts; i++) {
    const e = c.bodies.mount(k, i);
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
    if (e.extra !== undefined) entry.extra = c.view(e.extra);
    entries.push(entry);
  }
  c.leave();
  return entries;
}

// biome-ignore lint: what Kaitai generates has no types
function decodeNetdevs(c: ObjectReader, k: any): Netdev[] {
  const entries: Netdev[] = [];
  for (let i = 0; i < k.numNetdevs; i++) {
    const e = c.bodies.netdev(k, i);
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
function decodeAuxv(c: ObjectReader, k: any): AuxvEntry[] {
  const entries: AuxvEntry[] = [];
  for (let i = 0; i < k.numAuxv; i++) {
    const e = c.bodies.auxvEntry(k, i);
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
function decodeFds(c: ObjectReader, k: any): Fd[] {
  const entries: Fd[] = [];
  for (let i = 0; i < k.numFds; i++) {
    const e = c.bodies.fd(k, i);
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
function decodeRlimits(c: ObjectReader, k: any): Rlimit[] {
  const entries: Rlimit[] = [];
  for (let i = 0; i < k.numRlimits; i++) {
    const e = c.bodies.rlimit(k, i);
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
function decodeActions(c: ObjectReader, k: any): Action[] {
  const entries: Action[] = [];
  for (let i = 0; i < k.numActions; i++) {
    const e = c.bodies.action(k, i);
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
  if (c.len > 72) {
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
    mounts: c.table(k.ofsMounts, k.numMounts, k.lenMount, k.reservedMounts, 8, 'mounts', 64, 8) ? decodeMounts(c, k) : [],
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
    netdevs: c.table(k.ofsNetdevs, k.numNetdevs, k.lenNetdev, k.reservedNetdevs, 8, 'netdevs', 72, 8) ? decodeNetdevs(c, k) : [],
  };
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
    auxv: c.table(k.ofsAuxv, k.numAuxv, k.lenAuxvEntry, k.reservedAuxv, 216, 'auxv', 16, 8) ? decodeAuxv(c, k) : [],
  };
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
    fds: c.table(k.ofsFds, k.numFds, k.lenFd, k.reservedFds, 16, 'fds', 24, 8) ? decodeFds(c, k) : [],
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
    rlimits: c.table(k.ofsRlimits, k.numRlimits, k.lenRlimit, k.reservedRlimits, 168, 'rlimits', 16, 8) ? decodeRlimits(c, k) : [],
  };
  c.close(object, k.extra);
  return object;
}

function decodeSighandStruct(c: ObjectReader): SighandStruct {
  const k = c.bodies.sighandStruct();
  const object: SighandStruct = {
    type: 'SIGHAND_STRUCT',
    sighandFlags: k.sighandFlags,
    actions: c.table(k.ofsActions, k.numActions, k.lenAction, k.reservedActions, 16, 'actions', 32, 8) ? decodeActions(c, k) : [],
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

/** By kind number: the length of the fixed part, older lengths, where the first tail says it starts. */
export const decoders: readonly (Decoder | undefined)[] = [];
const table = decoders as (Decoder | undefined)[];
table[1] = { type: 'UTS_NS', fixed: 392, steps: [], firstTail: 0, decode: decodeUtsNs };
table[2] = { type: 'CRED', fixed: 112, steps: [72], firstTail: 96, decode: decodeCred };
table[3] = { type: 'IPC_NS', fixed: 120, steps: [], firstTail: 0, decode: decodeIpcNs };
table[4] = { type: 'MNT_NS', fixed: 24, steps: [], firstTail: 8, decode: decodeMntNs };
table[5] = { type: 'PID_NS', fixed: 24, steps: [], firstTail: 0, decode: decodePidNs };
table[6] = { type: 'NET_NS', fixed: 24, steps: [], firstTail: 8, decode: decodeNetNs };
table[7] = { type: 'NSPROXY', fixed: 48, steps: [], firstTail: 0, decode: decodeNsproxy };
table[8] = { type: 'FILE', fixed: 88, steps: [], firstTail: 72, decode: decodeFile };
table[9] = { type: 'MM_STRUCT', fixed: 232, steps: [], firstTail: 216, decode: decodeMmStruct };
table[10] = { type: 'VMA', fixed: 64, steps: [], firstTail: 56, decode: decodeVma };
table[11] = { type: 'PAGES', fixed: 48, steps: [], firstTail: 40, decode: decodePages };
table[12] = { type: 'FILES_STRUCT', fixed: 32, steps: [], firstTail: 16, decode: decodeFilesStruct };
table[13] = { type: 'FS_STRUCT', fixed: 32, steps: [], firstTail: 16, decode: decodeFsStruct };
table[14] = { type: 'SIGNAL_STRUCT', fixed: 184, steps: [], firstTail: 168, decode: decodeSignalStruct };
table[15] = { type: 'SIGHAND_STRUCT', fixed: 32, steps: [], firstTail: 16, decode: decodeSighandStruct };
table[16] = { type: 'PID', fixed: 32, steps: [], firstTail: 16, decode: decodePid };
table[17] = { type: 'TASK_STRUCT', fixed: 256, steps: [], firstTail: 0, decode: decodeTaskStruct };
table[18] = { type: 'THREAD_X86_64', fixed: 240, steps: [], firstTail: 232, decode: decodeThreadX8664 };
table[19] = { type: 'END', fixed: 32, steps: [], firstTail: 0, decode: decodeEnd };
