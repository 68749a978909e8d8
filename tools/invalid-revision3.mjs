/** The same for what revision 3 brought: a server in which one thing is wrong, and one in which it is almost. */
import { nsFlags, pipeFlags, sighandFlags, socketFlags, vmFlags } from '../dist/index.js';
import { server, siginfo } from './golden-server.mjs';

const image = (change) => server('X86_64', change);

/** Gives fields of the object called `name` another value. */
const set = (name, fields) => image((by) => Object.assign(by[name], fields));

/** Puts an object in front of that called `name`. */
function before(by, name, ...args) {
  const object = by.image.add(...args);
  const { objects } = by.image;
  objects.splice(objects.indexOf(by[name]), 0, objects.pop());
  return object;
}

/** Takes the object called `name` away. */
const without = (name) => image(({ image: { objects }, [name]: object }) => objects.splice(objects.indexOf(object), 1));

/** Takes away what a revision appended to an object. */
const older = (name, fields) =>
  image((by) => {
    for (const field of fields) delete by[name][field];
  });

const entry = (object, table, fields) => Object.assign(object[table][0], fields);
const APPENDED = { fs: ['fsFlags'], cred: ['capAmbient', 'securebits', 'credFlags', 'groups'] };
const stream = { family: 'INET', state: 'CONNECTED', ino: 900n };
const socketFile = (by, object) =>
  before(by, 'exe', 'FILE', {
    object,
    iMode: 0o140777,
    iIno: object.ino,
    path: `socket:[${object.ino}]`,
    fstype: 'sockfs',
  });

/** A socket with its FILE, which is open. */
function withSocket(init) {
  return image((by) => {
    const object = before(by, 'pidfd', 'SOCKET', { netNs: by.net, ...init });
    by.files.fds.push({ fd: 99, fdFlags: 0n, file: socketFile(by, object) });
  });
}

const near = server();

export const revision3 = {
  DUMP_INFO_NOT_FIRST: { fails: image((by) => by.image.add('DUMP_INFO', {})), near },
  FILE_DATA_UNEXPECTED: { fails: set('memory', { fFlags: 3n, fstype: 'ext4' }), near: set('memory', { fFlags: 3n }) },
  FILE_DATA_UNORDERED: { fails: set('more', { offset: 5n }), near: set('more', { offset: 6n }) },
  FILE_DATA_BEYOND_END: { fails: set('more', { offset: 12285n }), near: set('more', { offset: 12284n }) },
  FILE_OBJECT_TYPE: { fails: set('reader', { iMode: 0o100600 }), near: set('reader', { iMode: 0o010777 }) },
  FILE_OBJECT_NAME: { fails: set('event', { path: 'anon_inode:[eventpoll]' }), near },
  PIPE_TWICE: {
    fails: image((by) => before(by, 'exe', 'PIPE', { ino: 301n })),
    near: image((by) => before(by, 'exe', 'PIPE', { ino: 301n, pipeFlags: pipeFlags.of('NAMED') })),
  },
  PIPE_SPLIT: {
    fails: image((by) => Object.assign(by.writer, { object: before(by, 'exe', 'PIPE', { ino: 302n }) })),
    near,
  },
  TTY_TWICE: {
    fails: image((by) => before(by, 'exe', 'TTY', { index: 4 })),
    near: image((by) => before(by, 'exe', 'TTY', { index: 4, ttyType: 'OTHER' })),
  },
  TTY_INDEX: { fails: set('terminal', { rdevMinor: 5 }), near },
  EPOLL_TARGET: {
    fails: image(({ epoll, exe }) => entry(epoll, 'targets', { file: exe })),
    near: image(({ epoll, near: socket }) => entry(epoll, 'targets', { file: socket })),
  },
  LOCK_OWNER: {
    fails: image(({ log }) => entry(log, 'locks', { owner: null })),
    near: image(({ log }) => entry(log, 'locks', { owner: null, lockType: 'FLOCK' })),
  },
  TIMER_THREAD: {
    fails: image((by) => entry(by.signal, 'timers', { pid: before(by, 'exe', 'PID', { numbers: [2] }) })),
    near,
  },
  SOCKET_ADDRESS: {
    fails: set('listener', { address: '127.0.0.256' }),
    near: set('listener', { address: '127.0.0.255' }),
  },
  SOCKET_PEER: { fails: set('second', { peer: null }), near: set('second', { peer: null, socketFlags: 0n }) },
  GUARD_MISPLACED: {
    fails: image(({ vma }) => entry(vma, 'guards', { vmEnd: 0x19000n })),
    near: image(({ vma }) => entry(vma, 'guards', { vmEnd: 0x18000n })),
  },
  QUEUE_NOT_PENDING: { fails: set('signal', { sharedPending: 0n }), near: set('signal', { queue: [] }) },
  SIGINFO_MISMATCH: {
    fails: image(({ signal }) => entry(signal, 'queue', { siCode: 1 })),
    near: image(({ signal }) => Object.assign(signal, { queue: [siginfo(10, true, -1)] })),
  },
  CPUS_ALLOWED: {
    fails: set('task', { cpusAllowed: new Uint8Array(0) }),
    near: set('task', { cpusAllowed: Uint8Array.of(0, 1) }),
  },
  ADDRESS_UNMAPPED: { fails: set('task', { rseqLen: 0x4001 }), near: set('task', { rseqLen: 0x4000 }) },
  IPC_TWICE: {
    fails: image((by) => by.image.add('IPC_SEM', { ipcNs: by.ipc, id: 1, key: 7 })),
    near: image((by) => by.image.add('IPC_SEM', { ipcNs: by.ipc, id: 1, key: 0 })),
  },

  IMAGE_UNKNOWN: { fails: set('signalfd', { extra: new Uint8Array(8) }), near },
  IMAGE_SEALED: { fails: Object.assign(server(), { sealed: false }), near },
  IMAGE_INFO: { fails: without('info'), near },
  IMAGE_FORM: { fails: older('fs', APPENDED.fs), near: set('fs', { fsFlags: 0n }) },
  TASK_THREAD: { fails: without('thread'), near: without('data') },
  TASK_STATE: { fails: set('task', { state: 'TRACED' }), near: set('task', { state: 'STOPPED' }) },
  TASK_OBJECTS: { fails: set('task', { fs: null }), near: set('task', { pgid: null }) },
  SIGHAND_HANDLERS: {
    fails: set('sighand', { sighandFlags: 0n }),
    near: set('sighand', { sighandFlags: sighandFlags.of('HANDLERS_KNOWN') }),
  },
  FILE_TYPE: { fails: set('null', { rdevMinor: 1 }), near: set('null', { rdevMinor: 9 }) },
  FILE_OBJECT: { fails: set('exe', { path: 'server' }), near: set('exe', { path: '/server' }) },
  VMA_TYPE: {
    fails: set('vma', { vmFlags: vmFlags.of('READ', 'UFFD_WP') }),
    near: set('vma', { vmFlags: vmFlags.of('READ', 'LOCKED') }),
  },
  VMA_VDSO: { fails: without('vdsoPages'), near },
  PIPE_OUTSIDE: {
    fails: set('pipe', { pipeFlags: pipeFlags.of('READER_OUTSIDE') }),
    near: set('pipe', { pipeFlags: pipeFlags.of('NAMED') }),
  },
  TTY_OUTSIDE: { fails: set('master', { index: 5 }), near },
  SOCKET_CONNECTED: { fails: withSocket(stream), near: withSocket({ ...stream, socketType: 'DGRAM' }) },
  SOCKET_TYPE: {
    fails: withSocket({ ...stream, socketType: 'RAW', state: 'BOUND' }),
    near: withSocket({ ...stream, state: 'CLOSED' }),
  },
  SOCKET_PENDING: {
    fails: set('listener', { socketFlags: socketFlags.of('PENDING') }),
    near: set('listener', { socketFlags: socketFlags.of('REUSEPORT') }),
  },
  POSIX_TIMERS: { policy: 'seed', fails: server(), near: set('signal', { timers: [] }) },
  NS_OUTSIDE: {
    policy: 'seed',
    fails: set('nsproxy', { nsFlags: nsFlags.of('UTS_OUTSIDE', 'NET_OUTSIDE') }),
    near: set('nsproxy', { nsFlags: nsFlags.of('TIME_OUTSIDE') }),
  },
  INOTIFY_UNREAD: { fails: set('inotify', { unread: 32n }), near },
};
