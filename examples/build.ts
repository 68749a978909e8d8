import { writeFile } from 'node:fs/promises';
import { capabilities, createImage, vmFlags, writeImage } from 'cr-image';

const image = createImage({ arch: 'X86_64', utsRelease: '6.12.0' });

const cred = image.add('CRED', { capEffective: capabilities.of('CHOWN', 'KILL') });
const nsproxy = image.add('NSPROXY', {
  utsNs: image.add('UTS_NS', { nodename: 'box', release: '6.12.0' }),
  ipcNs: image.add('IPC_NS'),
  mntNs: image.add('MNT_NS'),
  pidNs: image.add('PID_NS', { lastPid: 2 }),
  netNs: image.add('NET_NS'),
});
const shell = image.add('FILE', { path: '/bin/sh', iMode: 0o100755, iIno: 42n, devMajor: 8, fstype: 'ext4' });
const [one, two] = [image.add('PID', { numbers: [1] }), image.add('PID', { numbers: [2] })];
const mm = image.add('MM_STRUCT', { exeFile: shell });
const stack = image.add('VMA', {
  mm,
  vmStart: 0x7ffd_0000_0000n,
  vmEnd: 0x7ffd_0000_1000n,
  vmFlags: vmFlags.of('READ', 'WRITE', 'MAYREAD', 'MAYWRITE', 'GROWSDOWN', 'ACCOUNT'),
  name: '[stack]',
});
image.add('PAGES', { vma: stack, vaddr: stack.vmStart, data: new Uint8Array(4096).fill(0xcc) });
const files = image.add('FILES_STRUCT', { fds: [{ fd: 0, fdFlags: 0n, file: shell }] });
const fs = image.add('FS_STRUCT', { root: '/', pwd: '/' });
const shared = { realCred: cred, cred, mm, nsproxy, files, fs };
const [signal, sighand] = [image.add('SIGNAL_STRUCT'), image.add('SIGHAND_STRUCT')];
const init = image.add('TASK_STRUCT', { ...shared, comm: 'sh', pid: one, signal, sighand });
image.add('TASK_STRUCT', { ...shared, comm: 'worker', pid: two, signal, sighand, groupLeader: init });

await writeFile('container.cr', writeImage(image));
