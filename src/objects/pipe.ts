import { flags, spanBytes, u32List, u64 } from '../bytes/types.js';
import type { Pipe } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

/** `struct cr_image_pipe` */
export const pipe: ObjectEncoder<Pipe> = {
  type: 'PIPE',
  encode(s, o) {
    u64.encode(s, o.ino, 'ino');
    u64.encode(s, o.capacity, 'capacity');
    flags.encode(s, o.pipeFlags, 'pipeFlags');
    spanBytes.encode(s, o.data, 'data');
    u32List.encode(s, o.packets, 'packets', o);
  },
};
