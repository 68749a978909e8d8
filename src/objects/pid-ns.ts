import { Reference, u32 } from '../bytes/types.js';
import type { PidNs } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const toPidNs = new Reference('PID_NS');

/** `struct cr_image_pid_ns` */
export const pidNs: ObjectEncoder<PidNs> = {
  type: 'PID_NS',
  encode(s, o) {
    u32.encode(s, o.level, 'level');
    u32.encode(s, o.lastPid, 'lastPid');
    toPidNs.encode(s, o.parent, 'parent');
  },
};
