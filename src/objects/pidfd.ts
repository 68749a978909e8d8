import { flags, Reference } from '../bytes/types.js';
import type { Pidfd } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const toPid = new Reference('PID');

/** `struct cr_image_pidfd` */
export const pidfd: ObjectEncoder<Pidfd> = {
  type: 'PIDFD',
  encode(s, o) {
    toPid.encode(s, o.pid, 'pid');
    flags.encode(s, o.pidfdFlags, 'pidfdFlags');
  },
};
