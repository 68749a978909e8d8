/** What is legal, or can be restarted, however it looks: in both byte orders. */
import { describe, expect, test } from '@jest/globals';
import { openFlags, pipeFlags, sasFlags, sighandFlags, vmFlags } from 'cr-image';
import { siginfo } from '../tools/golden-server.mjs';
import {
  ARCHES,
  before,
  behind,
  type Change,
  errors,
  type Fields,
  fdsOf,
  inet,
  inet6,
  last,
  MUTUAL,
  made,
  PAGE,
  row,
  set,
  socket,
  unix,
  without,
} from './support/server.js';

/** What is legal, however it looks. */
const consistent: readonly (readonly [string, Change])[] = [
  ['nothing', () => undefined],
  ['an image without DUMP_INFO', (by) => without(by, 'info')],
  ['mappings behind the tasks', (by) => ['vma', 'vdso', 'vdsoPages'].map((name) => last(by, name))],
  [
    'a stack over two mappings that touch',
    (by) => {
      before(by, 'vdso', 'VMA', { mm: by.mm, vmStart: 0x18000n, vmEnd: 0x20000n });
      set('task', { sasSsSp: 0x17000n, sasSsSize: 0xa000n })(by, true);
    },
  ],
  ['a stack that is not used', set('task', { sasSsSp: 0n, sasFlags: sasFlags.of('DISABLE') })],
  ['no rseq', set('task', { rseq: 0n, rseqLen: 0 })],
  ['a zombie without CPUs', set('task', { state: 'ZOMBIE', cpusAllowed: new Uint8Array(0), mm: null })],
  ['contents that touch', set('more', { offset: 6n })],
  ['contents up to the end', set('more', { offset: 3n * PAGE - 4n })],
  ['contents of a file of tmpfs', set('memory', { fFlags: openFlags.of('READ') })],
  ['contents of a file of hugetlbfs', set('memory', { fFlags: 0n, fstype: 'hugetlbfs' })],
  ['contents of an unlinked file on disk', set('memory', { fstype: 'ext4' })],
  [
    'memory whose number is that of another inode by chance',
    (by) => {
      before(by, 'epoll', 'FILE_DATA', { file: by.segment, offset: 0n, data: new Uint8Array(8) });
      set('segment', { iIno: 400n })(by, true);
    },
  ],
  ['a FIFO', (by) => ['reader', 'writer'].map((name) => set(name, { path: '/run/fifo', fstype: 'ext4' })(by, true))],
  ['an anonymous inode that has a type', set('event', { iMode: 0o100600 })],
  ['two named pipes of one number', (by) => before(by, 'exe', 'PIPE', { ino: 301n, pipeFlags: pipeFlags.of('NAMED') })],
  [
    'a set that nobody has open',
    (by) => {
      row(by.epoll, 'targets', { file: by.exe });
      Object.assign(by.files as Fields, { fds: fdsOf(by).filter(({ file }) => file !== by.set) });
    },
  ],
  [
    'a set in another set',
    (by) => {
      const outer = before(by, 'shm', 'EPOLL', { targets: [{ fd: 4, events: 1n, data: 0n, file: by.set }] });
      const file = before(by, 'shm', 'FILE', { ...by.set, object: outer });
      fdsOf(by).push({ fd: 90, fdFlags: 0n, file });
    },
  ],
  [
    'a target in one of two tables that have the set',
    (by) => {
      row(by.epoll, 'targets', { file: by.exe });
      const fds = ['set', 'exe'].map((name, fd) => ({ fd, fdFlags: 0n, file: by[name] }));
      before(by, 'fs', 'FILES_STRUCT', { maxFds: 64n, fds });
    },
  ],
  [
    'a socket that sends to another',
    (by) => before(by, 'pidfd', 'SOCKET', socket({ socketType: 'DGRAM', peer: by.abstract })),
  ],
  [
    'two that send to each other',
    (by) => before(by, 'pidfd', 'SOCKET', socket({ socketType: 'DGRAM', peer: by.abstract, socketFlags: MUTUAL })),
  ],
  ...['', '0.0.0.0', '255.255.255.255'].map((text) => [`INET ${text}`, inet(text)] as const),
  ...['', '::', '::1', 'fe80::1%3', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7::', '::ffff:1.2.3.4', 'FE80::A'].map(
    (text) => [`INET6 ${text}`, inet6(text)] as const,
  ),
  ['a UNIX name of 108 bytes', unix('é'.repeat(54))],
  ['a name with NULs', unix('\0a\0\0b')],
  [
    'guards that touch each other and both ends',
    set('vma', {
      guards: [
        { vmStart: 0x10000n, vmEnd: 0x12000n },
        { vmStart: 0x12000n, vmEnd: 0x18000n },
      ],
    }),
  ],
  ['a signal that waits without an entry', set('signal', { sharedPending: (1n << 9n) | 1n, queue: [] })],
  ['a signal of 64', (by, le) => set('signal', { sharedPending: 1n << 63n, queue: [siginfo(64, le, -2)] })(by, le)],
  ['a timer that tells nobody', ({ signal }) => row(signal, 'timers', { notify: 'NONE', pid: null })],
  [
    'a timer that tells another thread',
    (by) => {
      const pid = before(by, 'nsproxy', 'PID', { numbers: [2] });
      row(by.signal, 'timers', { pid });
      behind(by, 'TASK_STRUCT', { ...by.task, pid, groupLeader: by.task });
    },
  ],
  ['a lock of a file', ({ log }) => row(log, 'locks', { lockType: 'FLOCK', owner: null })],
  [
    'a lock of a thread with a table of its own',
    (by) => {
      const owner = before(by, 'nsproxy', 'PID', { numbers: [2] });
      const files = before(by, 'fs', 'FILES_STRUCT', { maxFds: 64n, fds: [{ fd: 0, fdFlags: 0n, file: by.log }] });
      Object.assign(by.files as Fields, { fds: fdsOf(by).filter(({ file }) => file !== by.log) });
      row(by.log, 'locks', { owner });
      behind(by, 'TASK_STRUCT', { ...by.task, pid: owner, files, groupLeader: by.task });
    },
  ],
  [
    'a terminal whose master is elsewhere',
    (by) => {
      set('master', { index: 9 })(by, true);
    },
  ],
  [
    'a terminal that is no pseudo terminal',
    (by) => {
      set('tty', { ttyType: 'OTHER', index: 64 })(by, true);
    },
  ],
  [
    'objects of two namespaces with one number',
    (by) => {
      const ipcNs = before(by, 'mnt', 'IPC_NS', {});
      behind(by, 'IPC_SEM', { ...by.sem, ipcNs });
    },
  ],
  ['private keys', (by) => [1, 2].map((id) => behind(by, 'IPC_SEM', { ...by.sem, id, key: 0 }))],
  ['numbers of other kinds', (by) => behind(by, 'IPC_MSG', { ...by.msg, id: 1, key: 1 })],
];
const living = (fields: Fields): Change => set('task', fields);
const file = (fields: Fields): Change => set('exe', fields);

/** What speaks against no restart. */
const restorable: readonly (readonly [string, Change])[] = [
  ['nothing', () => undefined],
  ['a private kind', (by) => by.image.objects.push({ type: 'UNKNOWN', code: 0x8000_0001, payload: new Uint8Array(8) })],
  ['a stopped task', living({ state: 'STOPPED' })],
  [
    'a zombie that has what a zombie has',
    (by) => {
      const pid = before(by, 'nsproxy', 'PID', { numbers: [2] });
      const signal = before(by, 'task', 'SIGNAL_STRUCT', { pgrp: pid, session: pid });
      behind(by, 'TASK_STRUCT', { pid, realCred: by.cred, cred: by.cred, signal, parent: by.task, state: 'ZOMBIE' });
    },
  ],
  [
    'handlers of a zombie',
    (by) => {
      const pid = before(by, 'nsproxy', 'PID', { numbers: [2] });
      const signal = before(by, 'task', 'SIGNAL_STRUCT', {});
      const sighand = before(by, 'task', 'SIGHAND_STRUCT', { sighandFlags: sighandFlags.of() });
      behind(by, 'TASK_STRUCT', {
        pid,
        realCred: by.cred,
        cred: by.cred,
        signal,
        sighand,
        parent: by.task,
        state: 'ZOMBIE',
      });
    },
  ],
  ['[vvar]', set('vma', { name: '[vvar]', vmFlags: vmFlags.of('READ', 'IO', 'PFNMAP', 'DONTDUMP') })],
  ['[vvar_vclock]', set('vma', { name: '[vvar_vclock]', vmFlags: vmFlags.of('READ', 'PFNMAP') })],
  ['a directory', file({ iMode: 0o040755 })],
  ['a place only', file({ iMode: 0o120777, fFlags: openFlags.of('PATH') })],
  ...[3, 5, 7, 8, 9].map(
    (rdevMinor) => [`device 1:${rdevMinor}`, file({ iMode: 0o020666, rdevMajor: 1, rdevMinor })] as const,
  ),
  ['connected UDP', set('listener', { socketType: 'DGRAM', state: 'CONNECTED', peerAddress: '1.2.3.4', peerPort: 53 })],
  ['a closed connection', set('listener', { state: 'CLOSED' })],
  ['a memfd without contents', (by) => ['data', 'more'].map((name) => without(by, name))],
];

describe.each(ARCHES)('%s', (arch) => {
  test.each(consistent)('takes %s', (_, change) => {
    expect(errors(made(arch, change).bytes).filter(({ level }) => level !== 'restorable')).toEqual([]);
  });

  test.each(restorable)('can restart %s', (_, change) => {
    // there are registers of one architecture only
    expect(errors(made(arch, change).bytes).filter(({ code }) => code !== 'TASK_THREAD')).toEqual([]);
  });
});
