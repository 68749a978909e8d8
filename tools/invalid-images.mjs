/** For every code of a finding in an image: `fails`, an image that has it, and `near`, a valid one that almost has. */
import { createImage, fdFlags, openFlags, securebits, vmFlags, writeImage } from '../dist/index.js';
import { revision3 } from './invalid-revision3.mjs';

const OBJECTS = 88;
const NONE = 0xffff_ffff_ffff_ffffn;
const PAGE = 4096n;

const dangling = (pos) => ({ type: 'DANGLING', pos });
const align8 = (offset) => Math.ceil(offset / 8) * 8;

/** Offsets of the objects, in order. All images here are little-endian. */
export function offsets(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = [];
  for (let at = OBJECTS; at < bytes.length; at = align8(at + view.getUint32(at + 4, true))) found.push(at);
  return found;
}

/** `image` as bytes, changed by hand: `change` is given a view, the offset of object `index`, and the bytes. */
function patched(image, index, change) {
  const bytes = writeImage(image);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = offsets(bytes).at(index);
  return change(view, at, bytes) ?? bytes;
}

const unsealed = (image) => Object.assign(image, { sealed: false });

/** Names and credentials, as revision 1 has them. */
function small() {
  const image = createImage({ revision: 2, utsRelease: '2.6.29-rc6', sealed: false });
  image.add('UTS_NS', { sysname: 'Linux', nodename: 'box' });
  const cred = image.add('CRED', { uid: 1000 });
  for (const name of ['capAmbient', 'securebits', 'credFlags', 'groups']) delete cred[name];
  return image;
}

/** A container with one task; `change` is given its objects by name before it is written. */
function container(change = () => undefined) {
  const image = createImage({ revision: 2, utsRelease: '6.1.0' });
  const by = { image };
  by.uts = image.add('UTS_NS', { sysname: 'Linux', nodename: 'box' });
  by.cred = image.add('CRED', {});
  by.ipc = image.add('IPC_NS', {});
  by.mnt = image.add('MNT_NS', {});
  by.pidNs = image.add('PID_NS', { lastPid: 9 });
  by.net = image.add('NET_NS', {});
  by.pid = image.add('PID', { numbers: [1] });
  const { uts: utsNs, ipc: ipcNs, mnt: mntNs, pidNs, net: netNs } = by;
  by.nsproxy = image.add('NSPROXY', { utsNs, ipcNs, mntNs, pidNs, netNs });
  const fFlags = openFlags.of('READ');
  by.file = image.add('FILE', { fFlags, iMode: 0o100755, devMajor: 8, path: '/sbin/init', fstype: 'ext4' });
  by.mm = image.add('MM_STRUCT', { exeFile: by.file });
  const flags = vmFlags.of('READ', 'WRITE');
  by.vma = image.add('VMA', { mm: by.mm, vmStart: 0x10000n, vmEnd: 0x14000n, vmFlags: flags, name: '[heap]' });
  by.files = image.add('FILES_STRUCT', { maxFds: 64n, fds: [{ fd: 0, fdFlags: 0n, file: by.file }] });
  by.fs = image.add('FS_STRUCT', { umask: 0o22, root: '/', pwd: '/srv' });
  by.signal = image.add('SIGNAL_STRUCT', { pgrp: by.pid, session: by.pid });
  by.sighand = image.add('SIGHAND_STRUCT', {});
  by.task = image.add('TASK_STRUCT', taskOf(by));
  change(by);
  return image;
}

const taskOf = ({ cred, mm, pid, fs, files, nsproxy, signal, sighand }) => ({
  realCred: cred,
  cred,
  comm: 'init',
  mm,
  pid,
  pgid: pid,
  sid: pid,
  fs,
  files,
  nsproxy,
  signal,
  sighand,
});

/** Puts `object` in front of the first task, where what tasks refer to belongs. */
function before(by, ...args) {
  const object = by.image.add(...args);
  const { objects } = by.image;
  objects.splice(objects.indexOf(by.task), 0, objects.pop());
  return object;
}

const pages = (by, vaddr, count = 1n, init = {}) =>
  before(by, 'PAGES', { vma: by.vma, vaddr, pageSize: PAGE, data: new Uint8Array(Number(PAGE * count)), ...init });

const child = (by, number, init = {}) => {
  const pid = before(by, 'PID', { numbers: [number] });
  return by.image.add('TASK_STRUCT', { ...taskOf(by), comm: 'child', pid, parent: by.task, mm: ownMm(by), ...init });
};

const ownMm = (by) => before(by, 'MM_STRUCT', { exeFile: by.file });
const thread = (by, number, init = {}) => child(by, number, { mm: by.mm, parent: null, groupLeader: by.task, ...init });

/** Moves the task into a PID namespace inside that of the container. */
function nest({ image, pid, pidNs, nsproxy }) {
  Object.assign(pid, { numbers: [2, 1], level: 1 });
  nsproxy.pidNs = image.add('PID_NS', { level: 1, parent: pidNs });
  image.objects.splice(image.objects.indexOf(pid), 0, image.objects.pop());
}

/** Something for a kind that nothing else in the image is. */
const unknown = (code, length) => {
  const image = small();
  image.objects.push({ type: 'UNKNOWN', code, payload: new Uint8Array(length) });
  return image;
};

/** Objects of the later posting: kind and length of each. */
function posting(...frames) {
  const bytes = new Uint8Array(OBJECTS + frames.reduce((sum, [, len]) => sum + align8(len), 0));
  bytes.set(writeImage(unsealed(createImage({ revision: 2, arch: 'X86_32', utsRelease: '2.6.29-rc6' }))));
  const view = new DataView(bytes.buffer);
  let at = OBJECTS;
  for (const [code, len] of frames) {
    view.setUint32(at, code, true);
    view.setUint32(at + 4, len, true);
    at += align8(len);
  }
  return bytes;
}

const header = (change) => patched(unsealed(createImage({ revision: 2, utsRelease: '6.1.0' })), 0, change);
const mmap = (vmStart, vmEnd) => (by) => before(by, 'VMA', { mm: by.mm, vmStart, vmEnd, vmFlags: vmFlags.of('READ') });
const index = (image, type) => image.objects.findIndex((object) => object.type === type);
const inContainer = (type, change) => {
  const image = unsealed(container());
  return patched(image, index(image, type), change);
};

export const images = {
  NOT_AN_IMAGE: { fails: header((view) => view.setUint8(7, 0x72)), near: writeImage(small()) },
  UNSUPPORTED_VERSION: { fails: header((view) => view.setUint8(8, 2)), near: header(() => undefined) },
  HEADER_TRUNCATED: {
    fails: header((_, __, bytes) => bytes.subarray(0, 83)),
    near: header((_, __, bytes) => bytes.subarray(0, 84)),
  },
  UNKNOWN_ARCH: { fails: header((view) => view.setUint8(80, 7)), near: header((view) => view.setUint8(80, 6)) },
  TRAILING_BYTES: {
    fails: patched(small(), 0, (_, __, bytes) => Uint8Array.from([...bytes, 0, 0, 0, 0])),
    near: unknown(60, 0),
  },
  OBJECT_TOO_SHORT: {
    fails: patched(unknown(60, 0), -1, (view, at) => view.setUint32(at + 4, 7, true)),
    near: unknown(60, 0),
  },
  OBJECT_TRUNCATED: { fails: patched(small(), 0, (_, __, bytes) => bytes.subarray(0, -1)), near: small() },
  PADDING_NOT_ZERO: {
    fails: patched(unknown(60, 5), -1, (view, at) => view.setUint8(at + 15, 1)),
    near: unknown(60, 5),
  },
  PADDING_TRUNCATED: {
    fails: patched(unknown(60, 5), 0, (_, __, bytes) => bytes.subarray(0, -1)),
    near: Object.assign(unknown(60, 5), { unpadded: true }),
  },
  END_NOT_LAST: {
    fails: patched(createImage({ revision: 2 }), -1, (_, __, bytes) =>
      Uint8Array.from([...bytes, ...new Uint8Array(8)]),
    ),
    near: Object.assign(createImage({ revision: 2 }), { endExtra: new Uint8Array(8) }),
  },
  END_COUNT_MISMATCH: {
    fails: patched(container(), -1, (view, at) => view.setUint8(at + 8, 99)),
    near: Object.assign(unknown(60, 0), { sealed: true }),
  },
  END_OFFSET_MISMATCH: {
    fails: patched(container(), -1, (view, at) => view.setUint8(at + 16, view.getUint8(at + 16) + 8)),
    near: createImage({ revision: 2 }),
  },
  END_CHECKSUM_MISMATCH: {
    fails: patched(container(), 0, (view, at) => view.setUint8(at + 72, 0x66)),
    near: container(),
  },
  END_HIDDEN: {
    fails: patched(container(), -1, (view, at) => view.setUint8(at, 0x80)),
    near: unknown(60, 24),
  },
  NOT_SEALED: { fails: small(), near: Object.assign(small(), { sealed: true }) },

  LATER_POSTING: {
    fails: posting([3, 392], [14, 72], [2, 48], [13, 56], [8, 8], [15, 20], [1, 112]),
    near: posting([1, 392], [2, 72]),
  },
  BAD_LENGTH: {
    fails: patched(small(), 1, (view, at, bytes) => {
      view.setUint32(at + 4, 80, true);
      return Uint8Array.from([...bytes, ...new Uint8Array(8)]);
    }),
    near: small(),
  },
  RESERVED_NOT_ZERO: {
    fails: inContainer('FS_STRUCT', (view, at) => view.setUint32(at + 12, 1, true)),
    near: inContainer('FS_STRUCT', (view, at) => view.setUint32(at + 8, 1, true)),
  },
  TEXT_AFTER_NUL: {
    fails: patched(small(), 0, (view, at) => view.setUint8(at + 8 + 63, 0x78)),
    near: container(({ uts }) => Object.assign(uts, { nodename: 'n'.repeat(64) })),
  },
  TEXT_WITH_NUL: {
    fails: inContainer('FS_STRUCT', (view, at) => view.setUint8(at + 32 + 8 + 2, 0)),
    near: inContainer('FS_STRUCT', (view, at) => view.setUint8(at + 32 + 8 + 2, 0xff)),
  },
  TAIL_MISPLACED: {
    fails: inContainer('FS_STRUCT', (view, at) => view.setUint32(at + 24, 48, true)),
    near: container(({ fs }) => Object.assign(fs, { root: '/', pwd: '' })),
  },
  TAIL_OUT_OF_BOUNDS: {
    fails: inContainer('FS_STRUCT', (view, at) => view.setUint32(at + 28, 5, true)),
    near: container(({ fs }) => Object.assign(fs, { pwd: '/srv1234' })),
  },
  TAIL_GAP_NOT_ZERO: {
    fails: inContainer('FS_STRUCT', (view, at) => view.setUint8(at + 32 + 7, 1)),
    near: container(({ fs }) => Object.assign(fs, { root: '/1234567' })),
  },
  BAD_ENTRY_SIZE: {
    fails: inContainer('FILES_STRUCT', (view, at) => view.setUint32(at + 24, 28, true)),
    near: container(({ files }) => Object.assign(files.fds[0], { extra: new Uint8Array(8) })),
  },
  KIND_ZERO: {
    fails: patched(unknown(60, 0), -1, (view, at) => view.setUint32(at, 0, true)),
    near: unknown(60, 0),
  },
  PAGES_LENGTH_MISMATCH: {
    fails: container((by) => pages(by, 0x10000n, 1n, { nrPages: 2n })),
    near: container((by) => pages(by, 0x10000n, 2n)),
  },
  PID_NUMBERS_MISMATCH: {
    fails: container(({ pid }) => Object.assign(pid, { numbers: [1, 2] })),
    near: container(nest),
  },
  UNKNOWN_KIND: { fails: unknown(60, 0), near: unknown(0x8000_0000, 0) },
  PRIVATE_KIND: { fails: unknown(0x8000_0000, 0), near: unknown(0x7fff_ffff, 0) },
  UNKNOWN_BYTES: {
    fails: container(({ vma }) =>
      Object.assign(vma, { pageSize: 4096n, pkey: 0, guards: [], extra: new Uint8Array(8) }),
    ),
    near: container(),
  },
  UNKNOWN_FLAG: {
    fails: container(({ files }) => Object.assign(files.fds[0], { fdFlags: 2n })),
    near: container(({ files }) => Object.assign(files.fds[0], { fdFlags: fdFlags.of('CLOEXEC') })),
  },
  UNKNOWN_ENUM_VALUE: {
    fails: container(({ task }) => Object.assign(task, { policy: 4 })),
    near: container(({ task }) => Object.assign(task, { policy: 'IDLE' })),
  },

  REFERENCE_NONE: {
    fails: container(({ vma }) => Object.assign(vma, { mm: dangling(NONE) })),
    near: container(({ vma }) => Object.assign(vma, { file: null })),
  },
  REFERENCE_DANGLING: {
    fails: container(({ vma }) => Object.assign(vma, { file: dangling(96n) })),
    near: container(({ vma, file }) => Object.assign(vma, { file })),
  },
  REFERENCE_NOT_BACKWARD: {
    fails: inContainer('TASK_STRUCT', (view, at) => view.setBigUint64(at + 112, BigInt(at), true)),
    near: container((by) => child(by, 2)),
  },
  REFERENCE_WRONG_KIND: {
    fails: container(({ vma }) => Object.assign(vma, { file: dangling(BigInt(OBJECTS)) })),
    near: container(({ vma, file }) => Object.assign(vma, { file })),
  },
  OBJECT_UNREFERENCED: { fails: container((by) => before(by, 'CRED', {})), near: small() },
  VMA_EMPTY: { fails: container(mmap(0x20000n, 0x20000n)), near: container(mmap(0x20000n, 0x21000n)) },
  VMA_UNALIGNED: {
    fails: container(mmap(0x20000n, 0x20800n)),
    near: container(mmap(0x20000n, 0xffff_ffff_ffff_f000n)),
  },
  VMA_UNORDERED: { fails: container(mmap(0x8000n, 0x9000n)), near: container(mmap(0x14000n, 0x15000n)) },
  VMA_OVERLAP: { fails: container(mmap(0x13000n, 0x15000n)), near: container(mmap(0x14000n, 0x15000n)) },
  PAGE_SIZE_INVALID: {
    fails: container((by) => pages(by, 0x10000n, 1n, { pageSize: 2048n, nrPages: 2n })),
    near: container((by) => pages(by, 0x10000n, 2n, { pageSize: 8192n, nrPages: 1n })),
  },
  PAGES_UNALIGNED: {
    fails: container((by) => pages(by, 0x10800n)),
    near: container((by) => pages(by, 0x11000n)),
  },
  PAGES_OUTSIDE_VMA: {
    fails: container((by) => pages(by, 0x13000n, 2n)),
    near: container((by) => pages(by, 0x13000n)),
  },
  PAGE_TWICE: {
    fails: container((by) => {
      pages(by, 0x11000n, 2n);
      pages(by, 0x10000n, 2n);
    }),
    near: container((by) => {
      pages(by, 0x12000n);
      pages(by, 0x10000n, 2n);
    }),
  },
  FDS_UNORDERED: {
    fails: container(({ files }) => files.fds.push({ ...files.fds[0] })),
    near: container(({ files }) => files.fds.push({ ...files.fds[0], fd: 1 })),
  },
  FD_BEYOND_MAX: {
    fails: container(({ files }) => files.fds.push({ ...files.fds[0], fd: 64 })),
    near: container(({ files }) => files.fds.push({ ...files.fds[0], fd: 63 })),
  },
  HANDLER_UNEXPECTED: {
    fails: container(({ sighand }) => sighand.actions.push({ saHandler: 2n, saFlags: 0n, saRestorer: 0n, saMask: 0n })),
    near: container(({ sighand }) =>
      sighand.actions.push({ saHandler: NONE, saFlags: 0n, saRestorer: 0n, saMask: 0n }),
    ),
  },
  SECOND_INIT: {
    fails: container((by) => child(by, 2, { parent: null })),
    near: container((by) => thread(by, 2)),
  },
  LEADER_IS_THREAD: {
    fails: container((by) => thread(by, 3, { groupLeader: thread(by, 2) })),
    near: container((by) => [thread(by, 2), thread(by, 3)]),
  },
  THREAD_SHARES_NOT: {
    fails: container((by) => thread(by, 2, { mm: ownMm(by) })),
    near: container((by) => thread(by, 2, { mm: null, state: 'ZOMBIE' })),
  },
  PID_OF_TWO_TASKS: {
    fails: container((by) => child(by, 2, { pid: by.pid })),
    near: container((by) => child(by, 2, { pgid: by.pid })),
  },
  PID_NUMBER_TWICE: { fails: container((by) => child(by, 1)), near: container((by) => child(by, 2)) },
  PID_LEVEL_MISMATCH: {
    fails: container(({ pid }) => Object.assign(pid, { level: 1, numbers: [1, 1] })),
    near: container(nest),
  },
  PID_NS_LEVEL_MISMATCH: {
    fails: container((by) => before(by, 'PID_NS', { level: 0, parent: by.pidNs })),
    near: container((by) => before(by, 'PID_NS', { level: 1, parent: by.pidNs })),
  },
  THREAD_WRONG_ARCH: {
    fails: container(
      ({ image, task }) => Object.assign(image.header, { arch: 'X86_32' }) && image.add('THREAD_X86_64', { task }),
    ),
    near: container(({ image, task }) => image.add('THREAD_X86_64', { task })),
  },
  THREAD_TWICE: {
    fails: container(({ image, task }) => image.add('THREAD_X86_64', { task }) && image.add('THREAD_X86_64', { task })),
    near: container((by) => {
      by.image.add('THREAD_X86_64', { task: by.task });
      by.image.add('THREAD_X86_64', { task: child(by, 2) });
    }),
  },

  ...revision3,

  SECUREBITS_SET: {
    policy: 'seed',
    fails: container(({ cred }) => Object.assign(cred, { securebits: securebits.of('NOROOT') })),
    near: container(),
  },
  FILE_WITHOUT_DEVICE: {
    policy: 'seed',
    fails: container(({ file }) => Object.assign(file, { fstype: 'tmpfs', devMajor: 0 })),
    near: container(({ file }) => Object.assign(file, { fstype: 'btrfs', devMajor: 0 })),
  },
  VM_FLAG: {
    policy: 'seed',
    fails: container(({ vma }) => Object.assign(vma, { vmFlags: vmFlags.of('READ', 'SHARED') })),
    near: container(({ vma }) => Object.assign(vma, { vmFlags: vmFlags.of('READ', 'CAN_NONLINEAR') })),
  },
  RETIRED_FLAG: {
    fails: container(({ vma }) => Object.assign(vma, { vmFlags: vmFlags.of('READ', 'DENYWRITE') })),
    near: container(({ vma }) => Object.assign(vma, { vmFlags: vmFlags.of('READ', 'DONTEXPAND') })),
  },
  TASK_LACKS: {
    policy: 'seed',
    fails: container(({ task }) => Object.assign(task, { nsproxy: null })),
    near: container(({ task }) => Object.assign(task, { fs: null })),
  },
  MM_SHARED: {
    fails: container((by) => child(by, 2, { mm: by.mm })),
    near: container((by) => thread(by, 2)),
  },
};

/** Whether `image` is a model or bytes, the bytes. */
export const bytesOf = (image) => (image instanceof Uint8Array ? image : writeImage(image));
