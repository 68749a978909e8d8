import { flags, spanText, Table, u32 } from '../bytes/types.js';
import type { MntNs, Mount } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const mounts = new Table<Mount>(64, (s, e) => {
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
});

/** `struct cr_image_mnt_ns` */
export const mntNs: ObjectEncoder<MntNs> = {
  type: 'MNT_NS',
  encode(s, o) {
    mounts.encode(s, o.mounts, 'mounts', o);
  },
};
