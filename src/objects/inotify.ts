import { flags, spanText, Table, u32, u64 } from '../bytes/types.js';
import type { Inotify, InotifyWatch } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const watches = new Table<InotifyWatch>(40, (s, e) => {
  u32.encode(s, e.wd, 'wd');
  u32.encode(s, 0, 'reserved');
  flags.encode(s, e.mask, 'mask');
  u64.encode(s, e.iIno, 'iIno');
  u32.encode(s, e.devMajor, 'devMajor');
  u32.encode(s, e.devMinor, 'devMinor');
  spanText.encode(s, e.path, 'path');
});

/** `struct cr_image_inotify` */
export const inotify: ObjectEncoder<Inotify> = {
  type: 'INOTIFY',
  encode(s, o) {
    watches.encode(s, o.watches, 'watches', o);
    u64.encode(s, o.unread, 'unread');
  },
};
