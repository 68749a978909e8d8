import { nsFlags, securebits, vmFlags } from '../flags.js';
import type { Current, Seen, Topic } from './current.js';
import { offsetOf } from './fields.js';
import { Owners } from './owners.js';
import { NONE } from './places.js';
import { NEEDED_TO_RESTORE } from './references.js';
import { AIO } from './restart.js';
import { lowest } from './values.js';

/** The flags that the patch knows: those of revision 1. */
const KNOWN_TO_THE_PATCH = vmFlags.members
  .filter(({ since }) => since === 1)
  .reduce((bits, { number }) => bits | (1n << BigInt(number)), 0n);

/** File types of st_mode. @see inode(7) */
const FILE_TYPE = 0o170000;
const RESTORABLE_TYPES = [0o100000, 0o040000];
const TYPE_NAMES = new Map([
  [0o010000, 'FIFO'],
  [0o020000, 'character device'],
  [0o060000, 'block device'],
  [0o120000, 'symbolic link'],
  [0o140000, 'socket'],
]);

/** File systems on a device whose files have the device number of none. */
const ANONYMOUS_ON_DISK = new Set(['bcachefs', 'btrfs']);

/** File systems without a device, whatever the device number says. */
const NO_DEVICE = new Set(
  (
    'anon_inodefs autofs bpf cgroup cgroup2 configfs debugfs devpts devtmpfs efivarfs fusectl hugetlbfs mqueue nsfs ' +
    'overlay pidfs pipefs proc pstore ramfs rootfs secretmem securityfs selinuxfs sockfs sysfs tmpfs tracefs ' +
    '9p afs ceph cifs fuse nfs nfs4 smb3 virtiofs'
  ).split(' '),
);

/** Namespaces that the patch counts users of. */
const COUNTED = nsFlags.of('UTS_OUTSIDE', 'IPC_OUTSIDE', 'MNT_OUTSIDE', 'NET_OUTSIDE');

const AT = {
  securebits: offsetOf('CRED', 'securebits'),
  iMode: offsetOf('FILE', 'iMode'),
  fstype: offsetOf('FILE', 'fstype'),
  devMajor: offsetOf('FILE', 'devMajor'),
  vmFlags: offsetOf('VMA', 'vmFlags'),
  vmFile: offsetOf('VMA', 'file'),
  timers: offsetOf('SIGNAL_STRUCT', 'timers'),
  nsFlags: offsetOf('NSPROXY', 'nsFlags'),
};

/** What the patch refuses to dump, as far as an image shows it: `--policy seed`. */
export class Seed implements Topic {
  private readonly owners: Owners;
  /** FILEs that an AIO context maps. */
  private readonly aio = new Set<number>();

  constructor(private readonly current: Current) {
    this.owners = new Owners(current);
  }

  readonly on: Topic['on'] = {
    CRED: ({ securebits: bits }) => {
      if (bits === undefined || bits === 0n) return;
      const actual = securebits.names(bits).join(', ');
      this.current.raise('SECUREBITS_SET', AT.securebits, 8, '/securebits', { actual }, { bit: lowest(bits) });
    },
    FILE: (file) => this.file(file),
    NSPROXY: ({ nsFlags: flags = 0n }) => {
      const outside = flags & COUNTED;
      if (outside === 0n) return;
      const args = { actual: nsFlags.names(outside).join(', ') };
      this.current.raise('NS_OUTSIDE', AT.nsFlags, 8, '/nsFlags', args, { bit: lowest(outside) });
    },
    SIGNAL_STRUCT: ({ timers }) => {
      if (timers === undefined || timers.length === 0) return;
      this.current.raise('POSIX_TIMERS', AT.timers + 4, 4, '/timers', { actual: timers.length });
    },
    VMA: ({ vmFlags: flags, file }) => {
      if (this.aio.has(file)) this.current.raise('VMA_TYPE', AT.vmFile, 8, '/file', { actual: 'an AIO context' });
      if (flags <= KNOWN_TO_THE_PATCH) return;
      const other = flags & ~KNOWN_TO_THE_PATCH;
      const args = { actual: vmFlags.names(other).join(', ') };
      this.current.raise('VM_FLAG', AT.vmFlags, 8, '/vmFlags', args, { bit: lowest(other) });
    },
    TASK_STRUCT: (task) => this.task(task),
  };

  private file({ iMode, devMajor, fstype, path }: Seen<'FILE'>): void {
    if (path === AIO) this.aio.add(this.current.index);
    const type = iMode & FILE_TYPE;
    if (!RESTORABLE_TYPES.includes(type)) {
      const actual = TYPE_NAMES.get(type) ?? `file of type ${type.toString(8).padStart(6, '0')}`;
      this.current.raise('FILE_TYPE', AT.iMode, 4, '/iMode', { actual });
    } else if (NO_DEVICE.has(fstype)) {
      this.current.raise('FILE_WITHOUT_DEVICE', AT.fstype, 8, '/fstype', { actual: fstype });
    } else if (devMajor === 0 && !ANONYMOUS_ON_DISK.has(fstype)) {
      const actual = /^[\w.-]+$/.test(fstype) ? fstype : 'a file system';
      this.current.raise('FILE_WITHOUT_DEVICE', AT.devMajor, 4, '/devMajor', { actual });
    }
  }

  private task(task: Seen<'TASK_STRUCT'>): void {
    const { current } = this;
    for (const field of NEEDED_TO_RESTORE) {
      if (task[field] !== NONE) continue;
      current.raise('TASK_LACKS', offsetOf('TASK_STRUCT', field), 8, `/${field}`, { field });
    }
    this.owners.task(task);
  }
}
