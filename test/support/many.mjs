/** Images of any number of objects in shapes whose cost may grow faster than they do: chains, crowds and references far back. */
import { createImage, writeImage } from 'cr-image';

/** An image of `n` objects or entries of every shape, about. */
export function many(n) {
  const image = createImage({ arch: 'X86_64', utsRelease: '6.12.0' });
  const add = (type, init) => image.add(type, init);
  const range = (make) => Array.from({ length: n }, (_, i) => make(i));
  const cred = add('CRED');
  const signal = add('SIGNAL_STRUCT');
  const task = (init) => add('TASK_STRUCT', { realCred: cred, cred, signal, ...init });

  // PID namespaces below each other, and tasks that share a number in each
  let pidNs = null;
  for (let level = 0; level < n; level++) pidNs = add('PID_NS', { level, parent: pidNs });
  const uts = add('UTS_NS');
  const nsproxy = add('NSPROXY', {
    utsNs: uts,
    ipcNs: add('IPC_NS'),
    mntNs: add('MNT_NS'),
    netNs: add('NET_NS'),
    pidNs,
  });
  const shared = add('PID', { level: n - 1, numbers: range((i) => i + 1) });
  for (let i = 0; i < n; i++) task({ pid: shared, nsproxy });

  // one parent of all, and each the parent of the next
  const pid = (number) => add('PID', { numbers: [number] });
  const init = task({ pid: pid(1) });
  for (let i = 0; i < n; i++) task({ pid: pid(2 + i), parent: init, realParent: init });
  let parent = init;
  for (let i = 0; i < n; i++) parent = task({ pid: pid(2 + n + i), parent });

  // mappings over each other, one in each of many address spaces, and pages from the last to the first
  const crowded = add('MM_STRUCT');
  for (let i = 0; i < n; i++) add('VMA', { mm: crowded, vmStart: 4096n, vmEnd: 8192n });
  for (let i = 0; i < n; i++) add('VMA', { mm: add('MM_STRUCT'), vmStart: 4096n, vmEnd: 8192n });
  const mm = add('MM_STRUCT');
  const vma = add('VMA', { mm, vmStart: 0n, vmEnd: BigInt(n) * 8192n });
  for (let i = n - 1; i >= 0; i--) {
    add('PAGES', { vma, vaddr: BigInt(i) * 8192n, pageSize: 8n, nrPages: 1n, data: new Uint8Array(8) });
  }
  task({ pid: pid(2 + 2 * n), mm });

  // descriptors of one file, and of one each, the last first
  const file = add('FILE', { path: '/f' });
  add('FILES_STRUCT', { maxFds: BigInt(n), fds: range((fd) => ({ fd, fdFlags: 0n, file })) });
  const files = range((i) => add('FILE', { path: `/${i}`, iIno: BigInt(i) })).reverse();
  const table = add('FILES_STRUCT', {
    maxFds: BigInt(n),
    fds: files.map((one, fd) => ({ fd, fdFlags: 0n, file: one })),
  });
  task({ pid: pid(3 + 2 * n), files: table });

  // mounts, and kinds that nobody knows
  const mount = {
    parentId: 0,
    devMajor: 0,
    devMinor: 0,
    mntFlags: 0n,
    root: '/',
    fstype: 'tmpfs',
    source: '',
    options: 'rw',
  };
  add('MNT_NS', { mounts: range((mntId) => ({ ...mount, mntId, mountpoint: `/m${mntId}` })) });
  for (let i = 0; i < n; i++) image.objects.push({ type: 'UNKNOWN', code: 1000 + i, payload: new Uint8Array(0) });
  return writeImage(image);
}
