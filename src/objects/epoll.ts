import { flags, Reference, Table, u32, u64 } from '../bytes/types.js';
import type { Epoll, EpollTarget } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const toFile = new Reference('FILE');

const targets = new Table<EpollTarget>(32, (s, e) => {
  u32.encode(s, e.fd, 'fd');
  u32.encode(s, 0, 'reserved');
  flags.encode(s, e.events, 'events');
  u64.encode(s, e.data, 'data');
  toFile.encode(s, e.file, 'file');
});

/** `struct cr_image_epoll` */
export const epoll: ObjectEncoder<Epoll> = {
  type: 'EPOLL',
  encode(s, o) {
    targets.encode(s, o.targets, 'targets', o);
  },
};
