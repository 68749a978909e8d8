/** Each condition of a restart that an image shows (section 8 of the format, left column), in both byte orders. */
import { describe, expect, test } from '@jest/globals';
import { pipeFlags, socketFlags, taskFlags, vmFlags, writeImage } from 'cr-image';
import { server } from '../tools/golden-server.mjs';
import {
  ARCHES,
  before,
  behind,
  type Case,
  type Change,
  errors,
  type Fields,
  found,
  made,
  row,
  set,
  socket,
  without,
} from './support/server.js';

const living = (fields: Fields): Change => set('task', fields);
const file = (fields: Fields): Change => set('exe', fields);
const map = (...names: string[]): Change => set('vma', { vmFlags: vmFlags.of(...(names as ['READ'])) });
const older = (name: string, ...fields: string[]): Case => [
  `${name} in an older form`,
  'IMAGE_FORM',
  name,
  '',
  (by) => {
    for (const field of fields) delete by[name]?.[field];
  },
];
const lacks = (field: string): Case => [
  `a task without ${field}`,
  'TASK_OBJECTS',
  'task',
  `/${field}`,
  living({ [field]: null, ...(field === 'mm' && { sasSsSp: 0n, sasSsSize: 0n, rseq: 0n }) }),
];
const type = (iMode: number, rest: Fields = {}): Case => [
  `a file of mode 0${iMode.toString(8)} ${JSON.stringify(rest)}`,
  'FILE_TYPE',
  'exe',
  rest.fstype === undefined ? '/iMode' : '/fstype',
  file({ iMode, ...rest }),
];
const mapped = (flag: string): Case => [`a mapping with ${flag}`, 'VMA_TYPE', 'vma', '/vmFlags', map('READ', flag)];
const connection = (title: string, fields: Fields): Case => [
  title,
  'SOCKET_CONNECTED',
  'listener',
  '/state',
  set('listener', fields),
];

/** The left column of section 8, row by row. */
const final: readonly Case[] = [
  [
    'an unknown kind',
    'IMAGE_UNKNOWN',
    'new',
    '',
    (by) => {
      by.new = { type: 'UNKNOWN', code: 1000, payload: new Uint8Array(8) };
      by.image.objects.push(by.new as never);
    },
  ],
  ['an unknown bit', 'IMAGE_UNKNOWN', 'exe', '/fFlags', file({ fFlags: 1n << 60n })],
  [
    'an unknown bit in an entry',
    'IMAGE_UNKNOWN',
    'epoll',
    '/targets/0/events',
    ({ epoll }) => row(epoll, 'targets', { events: 1n << 40n }),
  ],
  ['an unknown value', 'IMAGE_UNKNOWN', 'task', '/policy', living({ policy: 99 })],
  [
    'an unknown value in an entry',
    'IMAGE_UNKNOWN',
    'signal',
    '/timers/0/clock',
    ({ signal }) => row(signal, 'timers', { clock: 99 }),
  ],
  ['bytes behind the fixed part', 'IMAGE_UNKNOWN', 'signalfd', '/extra', set('signalfd', { extra: new Uint8Array(8) })],
  [
    'bytes behind the tails',
    'IMAGE_UNKNOWN',
    'fs',
    '/extraTail',
    set('fs', { extra: new Uint8Array(8), extraTail: new Uint8Array(8) }),
  ],
  [
    'bytes in entries',
    'IMAGE_UNKNOWN',
    'inotify',
    '/watches',
    ({ inotify }) => row(inotify, 'watches', { extra: new Uint8Array(8) }),
  ],
  ['no THREAD', 'TASK_THREAD', 'task', '', (by) => (by.thread === undefined ? undefined : without(by, 'thread'))],
  older('nsproxy', 'nsFlags'),
  older('fs', 'fsFlags'),
  older('cred', 'capAmbient', 'securebits', 'credFlags', 'groups'),
  older('mm', 'dumpable', 'mmFlags', 'coredumpFilter', 'membarrier'),
  older('vma', 'pageSize', 'pkey', 'guards'),
  ['handlers that nobody knows', 'SIGHAND_HANDLERS', 'sighand', '/sighandFlags', set('sighand', { sighandFlags: 0n })],
  ['a traced task', 'TASK_STATE', 'task', '/state', living({ state: 'TRACED' })],
  ['a task that ends', 'TASK_STATE', 'task', '/taskFlags', living({ taskFlags: taskFlags.of('EXITING') })],
  ...['mm', 'fs', 'files', 'nsproxy', 'signal', 'sighand', 'cred'].map(lacks),
  [
    'an address space of two processes',
    'MM_SHARED',
    'new',
    '/mm',
    (by) => {
      const pid = before(by, 'nsproxy', 'PID', { numbers: [2] });
      const signal = before(by, 'task', 'SIGNAL_STRUCT', {});
      behind(by, 'TASK_STRUCT', { ...by.task, pid, signal, parent: by.task });
    },
  ],
  [
    'a zombie without SIGNAL_STRUCT',
    'TASK_OBJECTS',
    'new',
    '/signal',
    (by) => {
      const pid = before(by, 'nsproxy', 'PID', { numbers: [2] });
      behind(by, 'TASK_STRUCT', { pid, realCred: by.cred, cred: by.cred, parent: by.task, state: 'ZOMBIE' });
    },
  ],
  ['a file without a path', 'FILE_OBJECT', 'exe', '/path', file({ path: 'server' })],
  type(0o020666, { rdevMajor: 1, rdevMinor: 1 }),
  type(0o020666, { rdevMajor: 4, rdevMinor: 64 }),
  type(0o060660),
  type(0o010600),
  type(0o140777),
  type(0o120777),
  type(0o000600),
  type(0o100444, { fstype: 'nsfs' }),
  type(0o100644, { fstype: 'mqueue' }),
  ...['UFFD_MISSING', 'UFFD_WP', 'UFFD_MINOR', 'SHADOW_STACK', 'IO', 'PFNMAP'].map(mapped),
  ['[vdso] that is watched', 'VMA_TYPE', 'vdso', '/vmFlags', set('vdso', { vmFlags: vmFlags.of('UFFD_WP') })],
  [
    '[vvar] that is watched',
    'VMA_TYPE',
    'vma',
    '/vmFlags',
    set('vma', { name: '[vvar]', vmFlags: vmFlags.of('IO', 'UFFD_WP') }),
  ],
  [
    'an AIO context',
    'VMA_TYPE',
    'vma',
    '/file',
    (by) => {
      set('exe', { path: '/[aio]' })(by, true);
      set('vma', { file: by.exe })(by, true);
    },
  ],
  ['[vdso] without its pages', 'VMA_VDSO', 'vdso', '/name', (by) => without(by, 'vdsoPages')],
  connection('a connection', { state: 'CONNECTED' }),
  connection('one of INET6', { state: 'CONNECTED', family: 'INET6', address: '::1' }),
  connection('one that is being made', { state: 'CONNECTING' }),
  [
    'a UNIX connection that is being made',
    'SOCKET_CONNECTED',
    'second',
    '/state',
    set('second', { state: 'CONNECTING', peer: null, socketFlags: 0n }),
  ],
  [
    'an end of a UNIX connection',
    'SOCKET_CONNECTED',
    'first',
    '/state',
    set('second', { state: 'CLOSED', peer: null, socketFlags: 0n }),
  ],
  [
    'an end of a SEQPACKET connection',
    'SOCKET_CONNECTED',
    'new',
    '/state',
    (by) => before(by, 'pidfd', 'SOCKET', socket({ socketType: 'SEQPACKET' })),
  ],
  [
    'NETLINK',
    'SOCKET_TYPE',
    'listener',
    '/family',
    set('listener', { family: 'NETLINK', state: 'BOUND', address: '' }),
  ],
  ['PACKET', 'SOCKET_TYPE', 'listener', '/family', set('listener', { family: 'PACKET', state: 'BOUND', address: '' })],
  ['RAW', 'SOCKET_TYPE', 'listener', '/socketType', set('listener', { socketType: 'RAW', state: 'UNBOUND' })],
  [
    'connections not accepted',
    'SOCKET_PENDING',
    'listener',
    '/socketFlags',
    set('listener', { socketFlags: socketFlags.of('PENDING') }),
  ],
  ['events not read', 'INOTIFY_UNREAD', 'inotify', '/unread', set('inotify', { unread: 1n })],
  [
    'a reader outside',
    'PIPE_OUTSIDE',
    'pipe',
    '/pipeFlags',
    set('pipe', { pipeFlags: pipeFlags.of('READER_OUTSIDE') }),
  ],
  [
    'a writer outside',
    'PIPE_OUTSIDE',
    'pipe',
    '/pipeFlags',
    set('pipe', { pipeFlags: pipeFlags.of('WRITER_OUTSIDE') }),
  ],
  ['a master outside', 'TTY_OUTSIDE', 'tty', '/ttyType', set('master', { index: 5 })],
];

describe.each(ARCHES)('%s', (arch) => {
  test.each(final.filter(([, code]) => arch === 'X86_64' || code !== 'TASK_THREAD'))('cannot restart %s', (...one) =>
    found(one, arch, 'restorable'),
  );
});

test('an image without END or DUMP_INFO cannot be restarted', () => {
  const unsealed = writeImage(Object.assign(server(), { sealed: false }));
  expect(errors(unsealed).map(({ code, offset }) => [code, offset])).toEqual([['IMAGE_SEALED', unsealed.length]]);
  expect(errors(made('X86_64', (by) => without(by, 'info')).bytes).map(({ code, offset }) => [code, offset])).toEqual([
    ['IMAGE_INFO', 88],
  ]);
});
