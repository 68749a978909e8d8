/** What revision 3 brought: each thing that does not fit together is found at its place, in both byte orders. */
import { describe, expect, test } from '@jest/globals';
import { validateImage } from 'cr-image';
import { siginfo } from '../tools/golden-server.mjs';
import {
  ARCHES,
  before,
  behind,
  type Case,
  type Change,
  type Fields,
  fdsOf,
  found,
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

const mode = (name: string, iMode: number): Case => [
  `${name} of mode 0${iMode.toString(8)}`,
  'FILE_OBJECT_TYPE',
  name,
  '/iMode',
  set(name, { iMode }),
];
const called = (name: string, path: string): Case => [
  `${name} called ${path}`,
  'FILE_OBJECT_NAME',
  name,
  '/path',
  set(name, { path }),
];
const guard = (title: string, ...guards: [bigint, bigint][]): Case => [
  `a guard ${title}`,
  'GUARD_MISPLACED',
  'vma',
  `/guards/${guards.length - 1}`,
  set('vma', { guards: guards.map(([vmStart, vmEnd]) => ({ vmStart, vmEnd })) }),
];
const address = (title: string, change: Change, field = 'address', name = 'listener'): Case => [
  title,
  'SOCKET_ADDRESS',
  name,
  `/${field}`,
  change,
];
const twice = (name: string, type: string, field: 'id' | 'key'): Case => [
  `two ${type} with one ${field}`,
  'IPC_TWICE',
  'new',
  `/${field}`,
  (by) => {
    const { ipc: ipcNs } = by;
    behind(by, type, { ...by[name], ipcNs, id: 77, key: 78, [field]: by[name]?.[field] });
  },
];
const ofTask = (entry: Fields): Change =>
  set('task', { pending: 1n << 9n, queue: [{ ...siginfo(10, true), ...entry }] });
const INFO = siginfo(10, true).info;

const inconsistent: readonly Case[] = [
  [
    'DUMP_INFO second',
    'DUMP_INFO_NOT_FIRST',
    'info',
    '',
    (by) => by.image.objects.splice(1, 0, ...without(by, 'info')),
  ],
  ['two DUMP_INFO', 'DUMP_INFO_NOT_FIRST', 'new', '', (by) => behind(by, 'DUMP_INFO', {})],
  ['contents that overlap', 'FILE_DATA_UNORDERED', 'more', '/offset', set('more', { offset: 5n })],
  ['contents that descend', 'FILE_DATA_UNORDERED', 'data', '/offset', (by) => last(by, 'data')],
  ['contents behind the end', 'FILE_DATA_BEYOND_END', 'more', '/offset', set('more', { offset: 3n * PAGE - 3n })],
  [
    'contents at the end of all numbers',
    'FILE_DATA_BEYOND_END',
    'more',
    '/offset',
    set('more', { offset: 0xffff_ffff_ffff_fffen }),
  ],
  [
    'contents of a file on disk',
    'FILE_DATA_UNEXPECTED',
    'more',
    '/offset',
    (by) => set('more', { file: by.exe })(by, true),
  ],
  ['contents of a directory', 'FILE_DATA_UNEXPECTED', 'data', '/offset', set('memory', { iMode: 0o040755 })],
  ['contents of a pipe', 'FILE_DATA_UNEXPECTED', 'more', '/offset', (by) => set('more', { file: by.reader })(by, true)],
  [
    'contents of an inode given again by another FILE',
    'FILE_DATA_UNORDERED',
    'new',
    '/offset',
    (by) => {
      const file = before(by, 'epoll', 'FILE', { ...by.memory, path: '/memfd:same' });
      before(by, 'epoll', 'FILE_DATA', { file, offset: 3n, data: new Uint8Array(2) });
    },
  ],
  mode('reader', 0o140600),
  mode('reader', 0o100600),
  mode('near', 0o010600),
  mode('near', 0o000600),
  mode('terminal', 0o100620),
  mode('event', 0o010600),
  mode('timer', 0o020600),
  mode('signals', 0o140600),
  mode('set', 0o040600),
  mode('watches', 0o060600),
  mode('process', 0o120600),
  called('reader', 'socket:[301]'),
  called('writer', 'anon_inode:[eventfd]'),
  called('near', 'pipe:[311]'),
  called('near', '/run/socket'),
  called('event', 'anon_inode:[eventpoll]'),
  called('timer', 'anon_inode:[eventfd]'),
  called('signals', '/signalfd'),
  called('set', 'anon_inode:inotify'),
  called('watches', 'anon_inode:[timerfd]'),
  called('process', 'anon_inode:[signalfd]'),
  called('terminal', 'pipe:[7]'),
  ['two PIPEs with one number', 'PIPE_TWICE', 'new', '/ino', (by) => before(by, 'exe', 'PIPE', { ino: 301n })],
  [
    'the ends of a pipe at two PIPEs',
    'PIPE_SPLIT',
    'writer',
    '/object',
    (by) => Object.assign(by.writer as Fields, { object: before(by, 'exe', 'PIPE', { ino: 302n }) }),
  ],
  [
    'a target that nobody has',
    'EPOLL_TARGET',
    'epoll',
    '/targets/0/file',
    ({ epoll, exe }) => row(epoll, 'targets', { file: exe }),
  ],
  [
    'a target that somebody else has',
    'EPOLL_TARGET',
    'epoll',
    '/targets/0/file',
    (by) => {
      row(by.epoll, 'targets', { file: by.exe });
      before(by, 'fs', 'FILES_STRUCT', { fds: [{ fd: 0, fdFlags: 0n, file: by.exe }] });
    },
  ],
  ['MUTUAL without a peer', 'SOCKET_PEER', 'second', '/peer', set('second', { peer: null })],
  ['a stream that one end knows of', 'SOCKET_PEER', 'second', '/socketFlags', set('second', { socketFlags: 0n })],
  ['a peer of another type', 'SOCKET_PEER', 'second', '/peer', set('second', { socketType: 'DGRAM' })],
  [
    'a peer of another family',
    'SOCKET_PEER',
    'second',
    '/peer',
    (by) => set('second', { peer: by.listener })(by, true),
  ],
  [
    'a third that has the peer of another',
    'SOCKET_PEER',
    'new',
    '/peer',
    (by) => before(by, 'pidfd', 'SOCKET', socket({ peer: by.first, socketFlags: MUTUAL })),
  ],
  [
    'a chain of three',
    'SOCKET_PEER',
    'new',
    '/peer',
    (by) => before(by, 'pidfd', 'SOCKET', socket({ peer: by.second, socketFlags: MUTUAL })),
  ],
  ...['127.0.0.256', '1.2.3', '1.2.3.4.5', '01.2.3.4', 'localhost', '::1', '1.2.3.4%1', ' 1.2.3.4', '1.2.3.4\n'].map(
    (text) => address(`INET ${JSON.stringify(text)}`, inet(text)),
  ),
  ...[
    '1.2.3.4',
    ':',
    ':::',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1::2::3',
    'fffff::',
    'fe80::1%eth0',
    'fe80::1%',
    '1.2.3.4::',
    '::1.2.3.256',
    '1:2:3:4:5:6:7:1.2.3.4',
  ].map((text) => address(`INET6 ${JSON.stringify(text)}`, inet6(text))),
  address('a UNIX name of 109 bytes', unix(`\0${'x'.repeat(108)}`), 'address', 'abstract'),
  address('a UNIX name of 55 characters and 110 bytes', unix('é'.repeat(55)), 'address', 'abstract'),
  address('a peer that is no address', set('listener', { peerAddress: 'somewhere' }), 'peerAddress'),
  address('a port of 17 bits', set('listener', { port: 65536 }), 'port'),
  address("a peer's port of 17 bits", set('listener', { peerPort: 0xffff_ffff }), 'peerPort'),
  address(
    'an address of a device',
    ({ net }) => row(net, 'addresses', { address: '::1' }),
    'addresses/0/address',
    'net',
  ),
  guard('in front of the mapping', [0xf000n, 0x11000n]),
  guard('behind the mapping', [0x17000n, 0x19000n]),
  guard('without a page', [0x12000n, 0x12000n]),
  guard('that ends before it starts', [0x13000n, 0x12000n]),
  guard('inside another', [0x12000n, 0x14000n], [0x13000n, 0x15000n]),
  guard('in front of another', [0x14000n, 0x15000n], [0x12000n, 0x13000n]),
  [
    'a queued signal that does not wait',
    'QUEUE_NOT_PENDING',
    'signal',
    '/queue/0/siSigno',
    set('signal', { sharedPending: 0n }),
  ],
  [
    'the same of a thread',
    'QUEUE_NOT_PENDING',
    'task',
    '/queue/0/siSigno',
    (by, le) => set('task', { queue: [siginfo(10, le)] })(by, le),
  ],
  [
    'signal 0',
    'QUEUE_NOT_PENDING',
    'signal',
    '/queue/0/siSigno',
    (by, le) => set('signal', { queue: [siginfo(0, le)] })(by, le),
  ],
  [
    'signal 65',
    'QUEUE_NOT_PENDING',
    'signal',
    '/queue/0/siSigno',
    (by, le) => set('signal', { queue: [siginfo(65, le)], sharedPending: ~0n & 0xffff_ffff_ffff_ffffn })(by, le),
  ],
  [
    'another signal in info',
    'SIGINFO_MISMATCH',
    'signal',
    '/queue/0/info',
    (by, le) => row(by.signal, 'queue', { info: siginfo(12, le).info }),
  ],
  [
    'another byte order in info',
    'SIGINFO_MISMATCH',
    'signal',
    '/queue/0/info',
    (by, le) => row(by.signal, 'queue', { info: siginfo(10, !le).info }),
  ],
  [
    'another errno in info',
    'SIGINFO_MISMATCH',
    'signal',
    '/queue/0/info',
    ({ signal }) => row(signal, 'queue', { siErrno: 1 }),
  ],
  [
    'another code in info',
    'SIGINFO_MISMATCH',
    'signal',
    '/queue/0/info',
    ({ signal }) => row(signal, 'queue', { siCode: -6 }),
  ],
  [
    'an info of 127 bytes',
    'SIGINFO_MISMATCH',
    'signal',
    '/queue/0/info',
    ({ signal }) => row(signal, 'queue', { info: INFO.slice(1) }),
  ],
  ['no info at all, of a thread', 'SIGINFO_MISMATCH', 'task', '/queue/0/info', ofTask({ info: new Uint8Array(0) })],
  [
    'a timer that tells somebody else',
    'TIMER_THREAD',
    'signal',
    '/timers/0/pid',
    (by) => row(by.signal, 'timers', { pid: before(by, 'exe', 'PID', { numbers: [2] }) }),
  ],
  ['a POSIX lock of nobody', 'LOCK_OWNER', 'log', '/locks/0/owner', ({ log }) => row(log, 'locks', { owner: null })],
  ...['OFD', 'FLOCK', 'LEASE'].map(
    (lockType): Case => [
      `the owner of a lock of type ${lockType}`,
      'LOCK_OWNER',
      'log',
      '/locks/0/owner',
      ({ log }) => row(log, 'locks', { lockType }),
    ],
  ),
  [
    'a lock of somebody without the file',
    'LOCK_OWNER',
    'log',
    '/locks/0/owner',
    (by) => Object.assign(by.files as Fields, { fds: fdsOf(by).slice(0, 1) }),
  ],
  ['no CPU', 'CPUS_ALLOWED', 'task', '/cpusAllowed', set('task', { cpusAllowed: new Uint8Array(0) })],
  ['CPUs of zero bytes', 'CPUS_ALLOWED', 'task', '/cpusAllowed', set('task', { cpusAllowed: new Uint8Array(2) })],
  [
    'CPUs with a zero byte at the end',
    'CPUS_ALLOWED',
    'task',
    '/cpusAllowed',
    set('task', { cpusAllowed: Uint8Array.of(1, 0) }),
  ],
  [
    'a slave of another number than its device',
    'TTY_INDEX',
    'terminal',
    '/rdevMinor',
    set('terminal', { rdevMinor: 5 }),
  ],
  ['two slaves of one number', 'TTY_TWICE', 'new', '/index', (by) => before(by, 'exe', 'TTY', { index: 4 })],
  [
    'two masters of one number',
    'TTY_TWICE',
    'new',
    '/index',
    (by) => before(by, 'exe', 'TTY', { index: 4, ttyType: 'MASTER' }),
  ],
  ['a stack in front of the mappings', 'ADDRESS_UNMAPPED', 'task', '/sasSsSp', set('task', { sasSsSp: 0xf000n })],
  ['a stack that leaves the mapping', 'ADDRESS_UNMAPPED', 'task', '/sasSsSp', set('task', { sasSsSize: 0x7001n })],
  [
    'a stack over a hole',
    'ADDRESS_UNMAPPED',
    'task',
    '/sasSsSp',
    set('task', { sasSsSp: 0x17000n, sasSsSize: 0xa000n }),
  ],
  [
    'a stack behind all addresses',
    'ADDRESS_UNMAPPED',
    'task',
    '/sasSsSp',
    set('task', { sasSsSp: 0xffff_ffff_ffff_f000n }),
  ],
  ['rseq that is not mapped', 'ADDRESS_UNMAPPED', 'task', '/rseq', set('task', { rseq: 0x30000n })],
  [
    'rseq of another address space',
    'ADDRESS_UNMAPPED',
    'task',
    '/rseq',
    (by) => {
      const mm = before(by, 'task', 'MM_STRUCT', { exeFile: by.exe });
      before(by, 'task', 'VMA', { mm, vmStart: 0x30000n, vmEnd: 0x40000n });
      set('task', { rseq: 0x30000n })(by, true);
    },
  ],
  twice('shm', 'IPC_SHM', 'id'),
  twice('sem', 'IPC_SEM', 'id'),
  twice('sem', 'IPC_SEM', 'key'),
  twice('msg', 'IPC_MSG', 'id'),
  twice('msg', 'IPC_MSG', 'key'),
];

describe.each(ARCHES)('%s', (arch) => {
  test.each(inconsistent)('finds %s', (...one) => {
    found(one, arch, 'consistent');
    expect(validateImage(made(arch, one[4]).bytes).verdict.consistent).toBe(false);
  });
});
