/** A server as a dumper of revision 3 would find it: one of everything that it may hold open, and all of it can be restored. */
import {
  createImage,
  epollEvents,
  inotifyEvents,
  openFlags,
  seals,
  sighandFlags,
  socketFlags,
  vmFlags,
} from '../dist/index.js';

const PAGE = 4096n;
const U64_MAX = 0xffff_ffff_ffff_ffffn;
const SIGUSR1 = 10;
const utf8 = (text) => new TextEncoder().encode(text);

/** A siginfo_t of 128 bytes. */
export function siginfo(siSigno, littleEndian, siCode = 0) {
  const info = new Uint8Array(128);
  const view = new DataView(info.buffer);
  view.setInt32(0, siSigno, littleEndian);
  view.setInt32(8, siCode, littleEndian);
  return { siSigno, siErrno: 0, siCode, info };
}

/** `change` is given the objects by name before the image is written. */
export function server(arch = 'X86_64', change = () => undefined) {
  const image = createImage({ arch, utsRelease: '6.18.0' });
  const littleEndian = arch !== 'S390X';
  const by = { image };
  const add = (name, type, init) => {
    by[name] = image.add(type, init);
    return by[name];
  };
  add('info', 'DUMP_INFO', {
    realtime: 1_790_000_000_000_000_001n,
    monotonic: 77_000_000_000n,
    boottime: 78_000_000_000n,
    bootId: '5f7a1c1e-8b7a-4e7e-9f43-0c54dd1f7c0a',
    nrCpus: 8,
    dumper: 'cr-dump 0.2.0',
    cpu: 'GenuineIntel 6 143 8',
    cpuFeatures: 'fpu sse sse2 avx',
  });
  add('uts', 'UTS_NS', { sysname: 'Linux', nodename: 'server', release: '6.18.0', machine: 'x86_64' });
  add('cred', 'CRED', {});
  add('ipc', 'IPC_NS', {});
  const mount = { mntId: 20, parentId: 1, devMajor: 8, devMinor: 1, mntFlags: 0n, root: '/', mountpoint: '/' };
  add('mnt', 'MNT_NS', { mounts: [{ ...mount, fstype: 'ext4', source: '/dev/sda1', options: 'rw' }] });
  add('pidNs', 'PID_NS', { lastPid: 9 });
  add('net', 'NET_NS', { addresses: [{ ifindex: 1, family: 'INET', prefixLen: 8, scope: 254, address: '127.0.0.1' }] });
  add('pid', 'PID', { numbers: [1] });
  const { uts: utsNs, ipc: ipcNs, mnt: mntNs, pidNs, net: netNs, pid, cred } = by;
  add('nsproxy', 'NSPROXY', { utsNs, ipcNs, mntNs, pidNs, netNs });
  add('pipe', 'PIPE', { ino: 301n, data: utf8('not read yet'), packets: [4, 8] });
  add('eventfd', 'EVENTFD', { count: 3n });
  add('timerfd', 'TIMERFD', { clock: 'MONOTONIC', value: 5_000_000n, interval: 1_000_000n });
  add('signalfd', 'SIGNALFD', { mask: 0x200n });
  const watch = { wd: 1, mask: inotifyEvents.of('CREATE', 'DELETE'), iIno: 2n, devMajor: 8, devMinor: 1 };
  add('inotify', 'INOTIFY', { watches: [{ ...watch, path: '/etc' }] });
  const unnamed = { family: 'UNIX', state: 'CONNECTED', netNs };
  add('listener', 'SOCKET', {
    family: 'INET',
    state: 'LISTENING',
    backlog: 128,
    ino: 310n,
    netNs,
    port: 80,
    address: '0.0.0.0',
    socketFlags: socketFlags.of('REUSEADDR'),
    options: [{ level: 6, name: 1, value: Uint8Array.of(1, 0, 0, 0) }],
  });
  add('first', 'SOCKET', { ...unnamed, ino: 311n });
  add('second', 'SOCKET', {
    ...unnamed,
    ino: 312n,
    peer: by.first,
    socketFlags: socketFlags.of('MUTUAL'),
    queue: [{ data: utf8('hello'), address: '' }],
  });
  add('abstract', 'SOCKET', {
    family: 'UNIX',
    socketType: 'DGRAM',
    state: 'BOUND',
    ino: 313n,
    netNs,
    address: '\0bus',
  });
  add('master', 'TTY', { index: 4, ttyType: 'MASTER', rows: 24, cols: 80, termios: new Uint8Array(44) });
  add('tty', 'TTY', { index: 4, rows: 24, cols: 80, session: pid, pgrp: pid, termios: new Uint8Array(44) });
  add('pidfd', 'PIDFD', { pid });
  const rw = openFlags.of('READ', 'WRITE');
  const onDisk = { iMode: 0o100644, devMajor: 8, devMinor: 1, fstype: 'ext4', mntId: 20, fFlags: openFlags.of('READ') };
  const anonymous = (object, iIno, path) => ({ object, iIno, path, fFlags: rw, iMode: 0o600, fstype: 'anon_inodefs' });
  const files = {
    exe: { ...onDisk, iIno: 100n, iMode: 0o100755, iSize: 2n * PAGE, path: '/usr/sbin/server' },
    log: {
      ...onDisk,
      fFlags: openFlags.of('WRITE'),
      iIno: 101n,
      path: '/var/log/server',
      locks: [{ lockType: 'POSIX', access: 'WRITE', start: 0n, last: U64_MAX, owner: pid }],
    },
    null: { fFlags: rw, iMode: 0o020666, iIno: 5n, rdevMajor: 1, rdevMinor: 3, path: '/dev/null', fstype: 'devtmpfs' },
    reader: {
      object: by.pipe,
      fFlags: openFlags.of('READ'),
      iMode: 0o010600,
      iIno: 301n,
      path: 'pipe:[301]',
      fstype: 'pipefs',
    },
    writer: {
      object: by.pipe,
      fFlags: openFlags.of('WRITE'),
      iMode: 0o010600,
      iIno: 301n,
      path: 'pipe:[301]',
      fstype: 'pipefs',
    },
    event: anonymous(by.eventfd, 1n, 'anon_inode:[eventfd]'),
    timer: anonymous(by.timerfd, 1n, 'anon_inode:[timerfd]'),
    signals: anonymous(by.signalfd, 1n, 'anon_inode:[signalfd]'),
    watches: anonymous(by.inotify, 1n, 'anon_inode:inotify'),
    process: anonymous(by.pidfd, 2n, 'anon_inode:[pidfd]'),
    accepting: { object: by.listener, fFlags: rw, iMode: 0o140777, iIno: 310n, path: 'socket:[310]', fstype: 'sockfs' },
    near: { object: by.first, fFlags: rw, iMode: 0o140777, iIno: 311n, path: 'socket:[311]', fstype: 'sockfs' },
    far: { object: by.second, fFlags: rw, iMode: 0o140777, iIno: 312n, path: 'socket:[312]', fstype: 'sockfs' },
    bus: { object: by.abstract, fFlags: rw, iMode: 0o140777, iIno: 313n, path: 'socket:[313]', fstype: 'sockfs' },
    ptmx: {
      object: by.master,
      fFlags: rw,
      iMode: 0o020666,
      iIno: 2n,
      rdevMajor: 5,
      rdevMinor: 2,
      path: '/dev/pts/ptmx',
      fstype: 'devpts',
    },
    terminal: {
      object: by.tty,
      fFlags: rw,
      iMode: 0o020620,
      iIno: 7n,
      rdevMajor: 136,
      rdevMinor: 4,
      path: '/dev/pts/4',
      fstype: 'devpts',
    },
    memory: {
      fFlags: rw | openFlags.of('UNLINKED'),
      iMode: 0o100777,
      iNlink: 0,
      iIno: 400n,
      iSize: 3n * PAGE,
      path: '/memfd:cache',
      fstype: 'tmpfs',
      seals: seals.of('GROW'),
    },
    segment: {
      fFlags: rw | openFlags.of('UNLINKED'),
      iMode: 0o100600,
      iNlink: 0,
      iIno: 401n,
      iSize: PAGE,
      path: '/SYSV00000000',
      fstype: 'tmpfs',
    },
  };
  for (const [name, init] of Object.entries(files)) {
    add(name, 'FILE', init);
    if (name !== 'memory') continue;
    add('data', 'FILE_DATA', { file: by.memory, offset: 0n, data: utf8('cached') });
    add('more', 'FILE_DATA', { file: by.memory, offset: 2n * PAGE, data: utf8('more') });
  }
  const target = { fd: 5, events: epollEvents.of('IN', 'ET'), data: 5n, file: by.accepting };
  add('epoll', 'EPOLL', { targets: [target] });
  add('set', 'FILE', anonymous(by.epoll, 1n, 'anon_inode:[eventpoll]'));
  const owner = { ipcNs, mode: 0o600 };
  add('shm', 'IPC_SHM', { ...owner, id: 0, size: PAGE, file: by.segment });
  add('sem', 'IPC_SEM', { ...owner, id: 0, key: 7, values: [1, 0] });
  add('msg', 'IPC_MSG', { ...owner, id: 0, key: 7, qbytes: 16384n, messages: [{ mtype: 1n, data: utf8('job') }] });
  add('mm', 'MM_STRUCT', { exeFile: by.exe });
  const flags = vmFlags.of('READ', 'WRITE');
  add('vma', 'VMA', {
    mm: by.mm,
    vmStart: 0x10000n,
    vmEnd: 0x18000n,
    vmFlags: flags,
    name: '[heap]',
    guards: [{ vmStart: 0x16000n, vmEnd: 0x17000n }],
  });
  add('vdso', 'VMA', {
    mm: by.mm,
    vmStart: 0x20000n,
    vmEnd: 0x21000n,
    vmFlags: vmFlags.of('READ', 'EXEC'),
    name: '[vdso]',
  });
  add('vdsoPages', 'PAGES', { vma: by.vdso, vaddr: 0x20000n, pageSize: PAGE, data: new Uint8Array(Number(PAGE)) });
  const open = ['null', 'log', 'reader', 'writer', 'set', 'accepting', 'event', 'timer', 'signals', 'watches'];
  const held = [...open, 'process', 'near', 'far', 'bus', 'ptmx', 'terminal', 'memory'];
  add('files', 'FILES_STRUCT', { maxFds: 256n, fds: held.map((name, fd) => ({ fd, fdFlags: 0n, file: by[name] })) });
  add('fs', 'FS_STRUCT', { umask: 0o22, root: '/', pwd: '/srv' });
  const timer = {
    timerId: 0,
    clock: 'REALTIME',
    notify: 'THREAD_ID',
    signo: SIGUSR1,
    sigevValue: 0n,
    value: 1n,
    interval: 0n,
  };
  add('signal', 'SIGNAL_STRUCT', {
    sharedPending: 1n << BigInt(SIGUSR1 - 1),
    pgrp: pid,
    session: pid,
    tty: by.tty,
    timers: [{ ...timer, overrun: 0, pid, clockTask: null }],
    queue: [siginfo(SIGUSR1, littleEndian)],
  });
  add('sighand', 'SIGHAND_STRUCT', { sighandFlags: sighandFlags.of('HANDLERS_KNOWN') });
  const { mm, fs, signal, sighand, nsproxy } = by;
  const task = { realCred: cred, cred, mm, fs, files: by.files, nsproxy, signal, sighand, state: 'SLEEPING' };
  add('task', 'TASK_STRUCT', {
    ...task,
    ...{ pid, pgid: pid, sid: pid, sasSsSp: 0x11000n, sasSsSize: 0x2000n, rseq: 0x14000n, rseqLen: 32 },
    comm: 'server',
    cpusAllowed: Uint8Array.of(255),
  });
  if (arch === 'X86_64') add('thread', 'THREAD_X86_64', { task: by.task, rip: 0x10000n });
  change(by);
  return image;
}
