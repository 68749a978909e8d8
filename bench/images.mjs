/** Images made on the fly; the same numbers every time. */
import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { createImage, openFlags, vmFlags, writeImage } from '../dist/index.js';

const PAGE = 4096n;
const CODE = vmFlags.of('READ', 'EXEC', 'MAYREAD', 'MAYWRITE', 'MAYEXEC');
const DATA = vmFlags.of('READ', 'WRITE', 'MAYREAD', 'MAYWRITE', 'MAYEXEC', 'ACCOUNT');

const machine = { arch: 'X86_64', utsRelease: '6.12.0' };

/** `count` CRED of revision 1, 72 bytes each. */
export function credImage(count) {
  const image = createImage({ ...machine, sealed: false });
  for (let i = 0; i < count; i++) {
    const id = (i * 7919) % 65536;
    const cap = BigInt(i % 2048) << 30n;
    image.objects.push({
      type: 'CRED',
      uid: id,
      gid: id,
      suid: id,
      sgid: id,
      euid: id,
      egid: id,
      fsuid: id,
      fsgid: id,
      capInheritable: 0n,
      capPermitted: cap,
      capEffective: cap,
      capBset: 0x1ff_ffff_ffffn,
    });
  }
  return image;
}

function file(image, i) {
  return image.add('FILE', {
    path: `/usr/lib/lib${i}.so`,
    fstype: 'ext4',
    fFlags: openFlags.of('READ'),
    iMode: 0o100755,
    iNlink: 1,
    iIno: BigInt(i + 2),
    iSize: 65536n,
    devMajor: 8,
    devMinor: 1,
  });
}

/** One address space of `count` mappings, each tenth of a file of its own. */
export function vmaImage(count) {
  const image = createImage({ ...machine, sealed: false });
  const mm = image.add('MM_STRUCT', {});
  let at = 0x1000_0000n;
  for (let i = 0; i < count; i++) {
    const mapped = i % 10 === 0 ? file(image, i) : null;
    const vmEnd = at + PAGE * BigInt(1 + (i % 5));
    const vmFlagsOf = mapped === null ? DATA : CODE;
    image.add('VMA', { mm, vmStart: at, vmEnd, vmFlags: vmFlagsOf, file: mapped, name: mapped ? '' : '[anon]' });
    at = vmEnd + PAGE;
  }
  return image;
}

/** Processes of four threads each, `count` tasks in all, each process with memory, descriptors and signals of its own. */
export function taskImage(count, sealed = false) {
  const image = createImage({ ...machine, sealed });
  const utsNs = image.add('UTS_NS', { nodename: 'box', release: '6.12.0' });
  const cred = image.add('CRED', { capBset: 0x1ff_ffff_ffffn });
  const ipcNs = image.add('IPC_NS');
  const mntNs = image.add('MNT_NS');
  const pidNs = image.add('PID_NS', { lastPid: count });
  const nsproxy = image.add('NSPROXY', { utsNs, ipcNs, mntNs, pidNs, netNs: image.add('NET_NS') });
  const pids = Array.from({ length: count }, (_, i) => image.add('PID', { numbers: [i + 1] }));
  const exe = file(image, 0);
  const fs = image.add('FS_STRUCT', { root: '/', pwd: '/' });
  const action = { saHandler: 0n, saFlags: 0n, saRestorer: 0n, saMask: 0n };
  let init;
  let shared;
  for (let i = 0; i < count; i++) {
    const isLeader = i % 4 === 0;
    if (isLeader) {
      const mm = image.add('MM_STRUCT', { exeFile: exe, totalVm: 1n << 20n });
      for (let j = 0n; j < 8n; j++) {
        const vmStart = 0x4000_0000n + j * 0x10000n;
        const vma = image.add('VMA', { mm, vmStart, vmEnd: vmStart + PAGE, vmFlags: j === 0n ? CODE : DATA });
        if (j === 7n) image.add('PAGES', { vma, vaddr: vmStart, data: new Uint8Array(4096).fill(i) });
      }
      const fds = Array.from({ length: 4 }, (_, fd) => ({ fd, fdFlags: 0n, file: file(image, fd) }));
      const files = image.add('FILES_STRUCT', { fds });
      const rlimits = Array.from({ length: 16 }, () => ({ rlimCur: 1024n, rlimMax: 4096n }));
      const signal = image.add('SIGNAL_STRUCT', { rlimits, pgrp: pids[i], session: pids[0] });
      const sighand = image.add('SIGHAND_STRUCT', { actions: Array.from({ length: 64 }, () => action) });
      shared = { realCred: cred, cred, mm, nsproxy, files, fs, signal, sighand, parent: init ?? null };
    }
    const ids = { pid: pids[i], pgid: pids[i - (i % 4)], sid: pids[0] };
    const task = image.add('TASK_STRUCT', {
      ...shared,
      ...ids,
      comm: `task-${i}`,
      groupLeader: isLeader ? null : shared.leader,
      utime: BigInt(i) * 1_000_000n,
    });
    init ??= task;
    if (isLeader) shared.leader = task;
    image.add('THREAD_X86_64', { task, rip: 0x4000_0000n, rsp: 0x4007_0ff0n });
  }
  return image;
}

export const bytesOf = (image) => writeImage(image, { crc32 });

export const images = { cred: credImage, vma: vmaImage, task: taskImage };

const MIB = 1 << 20;
const RUN = 1 << 20;

/** An image file with `mib` MiB of page data in runs of 1 MiB: zeros that take no room on the disk, or bytes that do. */
export function pagesFile(path, mib, { sealed, dense }) {
  const start = createImage({ ...machine, sealed: false });
  const mm = start.add('MM_STRUCT', {});
  const vma = start.add('VMA', { mm, vmStart: 0x1_0000_0000n, vmEnd: 0x1_0000_0000n + BigInt(mib) * BigInt(MIB) });
  const front = writeImage(start);
  start.add('PAGES', { vma, vaddr: vma.vmStart, pageSize: PAGE, data: new Uint8Array(RUN) });
  const pages = writeImage(start).subarray(front.length);
  const view = new DataView(pages.buffer, pages.byteOffset);
  const fd = openSync(path, 'w');
  let at = writeSync(fd, front);
  let sum = crc32(front);
  const noise = Uint8Array.from({ length: RUN }, (_, i) => (i * 2654435761) >>> 24);
  if (dense) pages.set(noise, pages.length - RUN);
  for (let i = 0; i < mib; i++) {
    view.setBigUint64(16, vma.vmStart + BigInt(i) * BigInt(RUN), true);
    if (dense) pages[pages.length - 1] = i;
    if (sealed) sum = crc32(pages, sum);
    writeSync(fd, dense ? pages : pages.subarray(0, pages.length - RUN), 0, undefined, at);
    at += pages.length;
  }
  if (sealed) {
    const end = writeImage(createImage({ ...machine, sealed: true })).slice(-32);
    const words = new DataView(end.buffer);
    words.setBigUint64(8, BigInt(mib + 2), true);
    words.setBigUint64(16, BigInt(at), true);
    words.setUint32(24, sum, true);
    writeSync(fd, end, 0, 32, at);
  } else {
    ftruncateSync(fd, at);
  }
  closeSync(fd);
}

/** `count` image files, each of a container with a task or two. */
export function smallFiles(folder, count) {
  mkdirSync(folder);
  const bytes = [4, 8].map((tasks) => bytesOf(taskImage(tasks, true)));
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `${i}.cr`), bytes[i % 2]);
}
