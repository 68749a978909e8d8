import type { ObjectStream } from '../bytes/object-stream.js';
import { flags, spanText, Table, u32 } from '../bytes/types.js';
import type { MntNs, Mount } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const revision2 = 64;

const encodeMount = (s: ObjectStream, e: Mount, known: number): void => {
  u32.encode(s, e.mntId, 'mntId');
  u32.encode(s, e.parentId, 'parentId');
  u32.encode(s, e.devMajor, 'devMajor');
  u32.encode(s, e.devMinor, 'devMinor');
  flags.encode(s, e.mntFlags, 'mntFlags');
  spanText.encode(s, e.root, 'root');
  spanText.encode(s, e.mountpoint, 'mountpoint');
  spanText.encode(s, e.fstype, 'fstype');
  spanText.encode(s, e.source, 'source');
  spanText.encode(s, e.options, 'options');
  if (known === revision2) return;
  u32.encode(s, e.sharedGroup, 'sharedGroup');
  u32.encode(s, e.masterGroup, 'masterGroup');
};

const mounts = new Table<Mount>(72, encodeMount, [{ entsize: revision2, without: 'sharedGroup' }]);

/** `struct cr_image_mnt_ns` */
export const mntNs: ObjectEncoder<MntNs> = {
  type: 'MNT_NS',
  encode(s, o) {
    mounts.encode(s, o.mounts, 'mounts', o);
  },
};
