import { Enumerator, flags, Reference, spanText, Table, u32, u64 } from '../bytes/types.js';
import type { File, FileLock } from '../generated/model.js';
import { enumMembers } from '../registry.js';
import type { ObjectEncoder } from './encoder.js';

const toCred = new Reference('CRED');
const toPid = new Reference('PID');
const toObject = new Reference(
  ...['PIPE', 'EVENTFD', 'TIMERFD', 'SIGNALFD', 'EPOLL', 'INOTIFY', 'SOCKET', 'TTY', 'PIDFD'],
);
const ownerType = new Enumerator(enumMembers('owner_type'));
const lockType = new Enumerator(enumMembers('lock_type'));
const lockAccess = new Enumerator(enumMembers('lock_access'));

const locks = new Table<FileLock>(32, (s, e) => {
  lockType.encode(s, e.lockType, 'lockType');
  lockAccess.encode(s, e.access, 'access');
  u64.encode(s, e.start, 'start');
  u64.encode(s, e.last, 'last');
  toPid.encode(s, e.owner, 'owner');
});

/** `struct cr_image_file` */
export const file: ObjectEncoder<File> = {
  type: 'FILE',
  encode(s, o, revision) {
    flags.encode(s, o.fFlags, 'fFlags');
    u64.encode(s, o.fPos, 'fPos');
    u32.encode(s, o.iMode, 'iMode');
    u32.encode(s, o.iNlink, 'iNlink');
    u64.encode(s, o.iIno, 'iIno');
    u64.encode(s, o.iSize, 'iSize');
    u32.encode(s, o.devMajor, 'devMajor');
    u32.encode(s, o.devMinor, 'devMinor');
    u32.encode(s, o.rdevMajor, 'rdevMajor');
    u32.encode(s, o.rdevMinor, 'rdevMinor');
    toCred.encode(s, o.fCred, 'fCred');
    spanText.encode(s, o.path, 'path');
    spanText.encode(s, o.fstype, 'fstype');
    if (revision < 3) return;
    toObject.encode(s, o.object, 'object');
    u32.encode(s, o.mntId, 'mntId');
    ownerType.encode(s, o.ownerType, 'ownerType');
    toPid.encode(s, o.owner, 'owner');
    u32.encode(s, o.ownerUid, 'ownerUid');
    u32.encode(s, o.ownerEuid, 'ownerEuid');
    u32.encode(s, o.ownerSignal, 'ownerSignal');
    u32.encode(s, o.iUid, 'iUid');
    u32.encode(s, o.iGid, 'iGid');
    u32.encode(s, o.iBlksize, 'iBlksize');
    u64.encode(s, o.iMtime, 'iMtime');
    flags.encode(s, o.seals, 'seals');
    locks.encode(s, o.locks, 'locks', o);
  },
};
