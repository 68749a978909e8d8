import { flags, u64 } from '../bytes/types.js';
import type { Eventfd } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

/** `struct cr_image_eventfd` */
export const eventfd: ObjectEncoder<Eventfd> = {
  type: 'EVENTFD',
  encode(s, o) {
    u64.encode(s, o.count, 'count');
    flags.encode(s, o.eventfdFlags, 'eventfdFlags');
  },
};
