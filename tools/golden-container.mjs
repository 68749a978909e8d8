/** A small container as a dumper would find it: a shell and the sleep it started, nothing that could not be restored. */
import {
  capabilities,
  createImage,
  fdFlags,
  netdevFlags,
  openFlags,
  saFlags,
  sighandFlags,
  taskFlags,
  vmFlags,
  xfeatures,
} from '../dist/index.js';

const PAGE = 4096n;
const pageOf = (seed) => Uint8Array.from({ length: Number(PAGE) }, (_, i) => (i < 64 ? (i * seed) % 251 : 0));
const readOnly = vmFlags.of('READ', 'MAYREAD', 'MAYWRITE', 'MAYEXEC', 'ACCOUNT');
const code = vmFlags.of('READ', 'EXEC', 'MAYREAD', 'MAYWRITE', 'MAYEXEC');
const data = vmFlags.of('READ', 'WRITE', 'MAYREAD', 'MAYWRITE', 'MAYEXEC', 'ACCOUNT');
const stack = data | vmFlags.of('GROWSDOWN');

function addNamespaces(image, machine) {
  const utsNs = image.add('UTS_NS', {
    nodename: 'box',
    release: image.header.utsRelease,
    version: '#1 SMP Debian 6.1.99-1',
    machine,
    domainname: '(none)',
  });
  const ipcNs = image.add('IPC_NS', {
    semMsl: 32000n,
    semMns: 1024000000n,
    semOpm: 500n,
    semMni: 32000n,
    msgCtlmax: 8192n,
    msgCtlmnb: 16384n,
    msgCtlmni: 32000n,
    shmCtlmax: 18446744073692774399n,
    shmCtlall: 18446744073692774399n,
    shmCtlmni: 4096n,
  });
  const mount = { parentId: 30, devMajor: 8, devMinor: 1, mntFlags: 0n, root: '/', options: 'rw' };
  const mntNs = image.add('MNT_NS', {
    mounts: [
      { ...mount, mntId: 30, mountpoint: '/', fstype: 'ext4', source: '/dev/sda1' },
      { ...mount, mntId: 31, mountpoint: '/mnt/with space', fstype: 'ext4', source: '/dev/sda1', root: '/data' },
    ],
  });
  const pidNs = image.add('PID_NS', { level: 0, lastPid: 2 });
  const netNs = image.add('NET_NS', {
    netdevs: [
      {
        ifindex: 1,
        hwtype: 772,
        devFlags: netdevFlags.of('UP', 'LOOPBACK', 'RUNNING', 'LOWER_UP'),
        mtu: 65536n,
        rxBytes: 4242n,
        rxPackets: 17n,
        txBytes: 4242n,
        txPackets: 17n,
        name: 'lo',
      },
    ],
  });
  return { utsNs, ipcNs, mntNs, pidNs, netNs };
}

function addMemory(image, exeFile, seed) {
  const base = 0x400000n;
  const mm = image.add('MM_STRUCT', {
    startCode: base,
    endCode: base + 0x1800n,
    startData: base + 2n * PAGE,
    endData: base + 2n * PAGE + 0x200n,
    startBrk: base + 16n * PAGE,
    brk: base + 17n * PAGE,
    startStack: 0x7ffffffde100n,
    argStart: 0x7ffffffde200n,
    argEnd: 0x7ffffffde240n,
    envStart: 0x7ffffffde240n,
    envEnd: 0x7ffffffdefe0n,
    exeFile,
    totalVm: 6n * PAGE,
    dataVm: 2n * PAGE,
    execVm: 2n * PAGE,
    stackVm: PAGE,
    hiwaterRss: 3n * PAGE,
    hiwaterVm: 6n * PAGE,
    anonRss: PAGE,
    fileRss: 2n * PAGE,
    pgtables: 4n * PAGE,
    auxv: [
      { aType: 6n, aVal: PAGE },
      { aType: 0n, aVal: 0n },
    ],
  });
  const area = (vmStart, pages, vmFlagBits, more) =>
    image.add('VMA', { mm, vmStart, vmEnd: vmStart + pages * PAGE, vmFlags: vmFlagBits, ...more });
  area(base, 2n, code, { file: exeFile });
  area(base + 2n * PAGE, 1n, data, { file: exeFile, vmPgoff: 2n * PAGE });
  const heap = area(base + 16n * PAGE, 1n, data, { name: '[heap]' });
  image.add('PAGES', { vma: heap, vaddr: heap.vmStart, pageSize: PAGE, data: pageOf(seed) });
  area(base + 32n * PAGE, 1n, readOnly, {});
  area(0x7ffffffde000n, 1n, stack, { name: '[stack]' });
  return mm;
}

function addProcess(image, { cred, nsproxy, pid, group, exeFile, seed, log }) {
  const mm = addMemory(image, exeFile, seed);
  const files = image.add('FILES_STRUCT', { fds: [{ fd: 1, fdFlags: fdFlags.of('CLOEXEC'), file: log }] });
  const fs = image.add('FS_STRUCT', { umask: 0o022, root: '/', pwd: '/root' });
  const unlimited = 0xffff_ffff_ffff_ffffn;
  const signal = image.add('SIGNAL_STRUCT', {
    utime: 4_000_000n,
    stime: 8_000_000n,
    minFlt: 123n,
    pgrp: group,
    session: group,
    rlimits: Array.from({ length: 16 }, (_, i) => ({ rlimCur: i === 7 ? 1024n : unlimited, rlimMax: unlimited })),
  });
  const sighand = image.add('SIGHAND_STRUCT', {
    sighandFlags: sighandFlags.of('HANDLERS_KNOWN'),
    actions: Array.from({ length: 64 }, (_, i) =>
      i === 1
        ? { saHandler: 0x401234n, saFlags: saFlags.of('RESTART'), saRestorer: 0n, saMask: 0x2n }
        : { saHandler: 0n, saFlags: 0n, saRestorer: 0n, saMask: 0n },
    ),
  });
  return { cred, realCred: cred, mm, pid, pgid: group, sid: group, fs, files, nsproxy, signal, sighand };
}

/** Two processes in namespaces of their own. */
export function container(arch, machine, revision = 2) {
  const image = createImage({ revision, arch, utsRelease: '6.1.0-42' });
  if (revision > 2) {
    image.add('DUMP_INFO', {
      realtime: 1_790_000_000_123_456_789n,
      monotonic: 90_000_000_000n,
      boottime: 95_000_000_000n,
      ...(arch === 'X86_64' && { xfeatures: xfeatures.of('X87', 'SSE', 'AVX') }),
      bootId: '0d6a3c2e-1b7f-4e57-9a59-2c1f5b0e8d11',
      nrCpus: 4,
      dumper: 'cr-dump 0.2.0',
    });
  }
  // The r2 forms have no room for them, and refuse what is in them.
  const r3 = (fields) => (revision > 2 ? fields : {});
  const namespaces = addNamespaces(image, machine);
  const all = capabilities.known;
  const cred = image.add('CRED', { capPermitted: all, capEffective: all, capBset: all, groups: [0, 10] });
  const pids = [1, 2].map((number) => image.add('PID', { level: 0, numbers: [number] }));
  const nsproxy = image.add('NSPROXY', namespaces);
  const [shell, sleep] = ['/bin/sh', '/bin/sleep'].map((path, i) =>
    image.add('FILE', {
      fFlags: openFlags.of('READ', 'LARGEFILE'),
      iMode: 0o100755,
      iIno: 1000n + BigInt(i),
      iSize: 125688n,
      devMajor: 8,
      devMinor: 1,
      path,
      fstype: 'ext4',
      ...r3({ mntId: 30 }),
    }),
  );
  const log = image.add('FILE', {
    fFlags: openFlags.of('WRITE', 'APPEND', 'LARGEFILE'),
    fPos: 512n,
    iMode: 0o100644,
    iIno: 2000n,
    iSize: 512n,
    devMajor: 8,
    devMinor: 1,
    fCred: cred,
    path: '/var/log/box.log',
    fstype: 'ext4',
    ...r3({ mntId: 30, iMtime: 1_789_999_999_000_000_000n }),
  });
  const common = { cred, nsproxy, group: pids[0], log };
  const init = addProcess(image, { ...common, pid: pids[0], exeFile: shell, seed: 7 });
  const child = addProcess(image, { ...common, pid: pids[1], exeFile: sleep, seed: 11 });
  const state = { state: 'SLEEPING', exitSignal: 17, taskFlags: taskFlags.of('RANDOMIZE'), startTime: 5_000_000_000n };
  const addTask = (process, comm, parent) => {
    const task = image.add('TASK_STRUCT', {
      ...process,
      ...state,
      ...r3({ clearChildTid: 0x410000n, robustListLen: 24n, cpusAllowed: Uint8Array.of(15) }),
      comm,
      parent,
    });
    if (arch === 'X86_64') {
      image.add('THREAD_X86_64', { task, rip: 0x401000n, rsp: 0x7ffffffde0f0n, eflags: 0x246n, cs: 0x33n, ss: 0x2bn });
    }
    return task;
  };
  addTask(child, 'sleep', addTask(init, 'sh', null));
  return image;
}
