import { u32, u32List } from '../bytes/types.js';
import type { Pid } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

/** `struct cr_image_pid` */
export const pid: ObjectEncoder<Pid> = {
  type: 'PID',
  encode(s, o) {
    u32.encode(s, o.level, 'level');
    u32.encode(s, 0, 'reserved');
    u32List.encode(s, o.numbers, 'numbers', o);
  },
};
