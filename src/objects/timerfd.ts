import { Enumerator, flags, u32, u64 } from '../bytes/types.js';
import type { Timerfd } from '../generated/model.js';
import { enumMembers } from '../registry.js';
import type { ObjectEncoder } from './encoder.js';

const clock = new Enumerator(enumMembers('clock'));

/** `struct cr_image_timerfd` */
export const timerfd: ObjectEncoder<Timerfd> = {
  type: 'TIMERFD',
  encode(s, o) {
    clock.encode(s, o.clock, 'clock');
    u32.encode(s, 0, 'reserved');
    u64.encode(s, o.ticks, 'ticks');
    flags.encode(s, o.timerfdFlags, 'timerfdFlags');
    u64.encode(s, o.value, 'value');
    u64.encode(s, o.interval, 'interval');
  },
};
