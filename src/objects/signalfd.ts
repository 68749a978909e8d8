import { u64 } from '../bytes/types.js';
import type { Signalfd } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

/** `struct cr_image_signalfd` */
export const signalfd: ObjectEncoder<Signalfd> = {
  type: 'SIGNALFD',
  encode(s, o) {
    u64.encode(s, o.mask, 'mask');
  },
};
