import type { Names } from './names.js';

/** Texts of an image by what they are: those of the kernel stay, whoever the owner is. */

/** What the kernel calls memory and files that have no path: `[heap]`, `pipe:[4711]`, `anon_inode:[eventfd]`, `/SYSV00000000`. */
const OF_THE_KERNEL =
  /^(\[[a-z_]*\]|\[(stack|anon_shmem):\d*\]|(pipe|socket|net|mnt|pid|uts|ipc|user|cgroup|time):\[\d+\]|anon_inode:\[?[a-z_-]+\]?|\/SYSV[0-9a-f]{8}|\/\[aio\]|\(none\)|lo|none)$/;
const NAMED_MEMORY = /^(\[anon(?:_shmem)?:)(.*)(\])$/s;
const DELETED = ' (deleted)';
const MEMFD = 'memfd:';

/** File systems of the kernel; a name of FUSE has its program behind a dot. */
const FILE_SYSTEMS = new Set(
  (
    '9p afs anon_inodefs aufs autofs bcachefs bpf btrfs ceph cgroup cgroup2 cifs configfs debugfs devpts devtmpfs ' +
    'efivarfs erofs exfat ext2 ext3 ext4 f2fs fuse fuseblk fusectl hugetlbfs iso9660 mqueue msdos nfs nfs4 nsfs ntfs3 ' +
    'overlay pidfs pipefs proc pstore ramfs rootfs secretmem securityfs selinuxfs smb3 sockfs squashfs sysfs tmpfs ' +
    'tracefs ubifs udf vfat virtiofs xfs zfs'
  ).split(' '),
);

/** Words in the options of mounts that say nothing of anybody. */
const OPTION_WORDS = new Set(
  (
    'rw ro relatime noatime nosuid nodev noexec nodiratime lazytime sync dirsync mand size nr_inodes nr_blocks mode uid gid ' +
    'inode64 inode32 huge always never within_size advise ptmxmode newinstance max hidepid subset lowerdir upperdir workdir ' +
    'index xino redirect_dir metacopy nfs_export userxattr uuid volatile on off auto errors remount-ro continue panic data ' +
    'ordered journal writeback discard barrier attr2 logbufs logbsize noquota usrquota grpquota prjquota ssd space_cache ' +
    'subvolid subvol compress default_permissions allow_other user_id group_id rootmode max_read blksize seclabel nsdelegate ' +
    'memory_recursiveprot pagesize trans virtio access client version cache loose mmap msize fd pgrp timeout minproto maxproto direct'
  ).split(' '),
);

export class Texts {
  constructor(private readonly names: Names) {}

  /** A name, or a path component by component, so that one stays below the other. */
  path(text: string): string {
    if (text === '' || OF_THE_KERNEL.test(text)) return text;
    const isDeleted = text.endsWith(DELETED);
    const plain = isDeleted ? text.slice(0, -DELETED.length) : text;
    return (
      plain
        .split('/')
        .map((part) => this.component(part))
        .join('/') + (isDeleted ? DELETED : '')
    );
  }

  private component(text: string): string {
    if (text === '' || text === '.' || text === '..') return text;
    if (text.startsWith(MEMFD)) return MEMFD + this.component(text.slice(MEMFD.length));
    return this.names.name(text);
  }

  /** Name of memory. */
  memory(text: string): string {
    const named = NAMED_MEMORY.exec(text);
    return named === null ? this.path(text) : `${named[1]}${this.path(named[2] as string)}${named[3]}`;
  }

  fileSystem(text: string): string {
    if (FILE_SYSTEMS.has(text) || text === '') return text;
    const [first = '', ...rest] = text.split('.');
    return rest.length > 0 && FILE_SYSTEMS.has(first)
      ? `${first}.${this.names.name(rest.join('.'))}`
      : this.names.name(text);
  }

  /** Source of a mount: often the name of its file system. */
  source(text: string): string {
    return FILE_SYSTEMS.has(text) ? text : this.path(text);
  }

  /** Options of a mount: words that every mount can have stay, and so do numbers. */
  options(text: string): string {
    return this.words(text, (word) => OPTION_WORDS.has(word) || /^\d+[kKmMgG%]?$/.test(word));
  }

  /** Running text such as arguments: each word becomes another, what separates them stays. */
  words(text: string, stays: (word: string) => boolean = () => false): string {
    return text.replace(/[^\0/=:,; ]+/g, (word) =>
      stays(word) || word === '.' || word === '..' ? word : this.names.name(word),
    );
  }

  /** Address of a socket or device: of the same family, and loopback where it was. */
  address(text: string): string {
    if (text === '') return text;
    const [, address = '', scope = ''] = /^([^%]*)(.*)$/s.exec(text) ?? [];
    if (/^\d+\.\d+\.\d+\.\d+$/.test(address)) return this.inet(address);
    if (/^[0-9a-f:.]*:[0-9a-f:.]*$/i.test(address)) return this.inet6(address) + scope;
    return text.startsWith('\0') ? `\0${this.path(text.slice(1))}` : this.path(text);
  }

  private inet(text: string): string {
    if (text === '0.0.0.0' || text === '255.255.255.255' || text.startsWith('127.')) return text;
    return this.names.like(text, 4, (random) =>
      text
        .split('.')
        .map((octet, i) => decimalLike(octet.length, random[i] as number))
        .join('.'),
    );
  }

  private inet6(text: string): string {
    if (text === '::' || text === '::1') return text;
    const mapped = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
    if (mapped !== null) return (mapped[1] as string) + this.inet(mapped[2] as string);
    return this.names.like(text, 16, (random) =>
      text
        .split(':')
        .map((group, i) => hexLike(group, random[(2 * i) % 16] as number, random[(2 * i + 1) % 16] as number))
        .join(':'),
    );
  }
}

/** An octet of as many digits. */
function decimalLike(digits: number, random: number): string {
  const [low, high] = digits === 1 ? [1, 9] : digits === 2 ? [10, 99] : [100, 254];
  return String(low + (random % (high - low + 1)));
}

/** A group of as many digits; those that say what kind of address it is stay. */
function hexLike(group: string, random: number, more: number): string {
  if (group === '' || group === '0' || /^f[ef]/i.test(group)) return group;
  const smallest = 16 ** (group.length - 1);
  return (smallest + ((random * 256 + more) % (smallest * 15))).toString(16);
}
