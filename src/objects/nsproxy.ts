import { flags, Reference } from '../bytes/types.js';
import type { Nsproxy } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const toUtsNs = new Reference('UTS_NS');
const toIpcNs = new Reference('IPC_NS');
const toMntNs = new Reference('MNT_NS');
const toPidNs = new Reference('PID_NS');
const toNetNs = new Reference('NET_NS');

/** `struct cr_image_nsproxy` */
export const nsproxy: ObjectEncoder<Nsproxy> = {
  type: 'NSPROXY',
  encode(s, o, revision) {
    toUtsNs.encode(s, o.utsNs, 'utsNs');
    toIpcNs.encode(s, o.ipcNs, 'ipcNs');
    toMntNs.encode(s, o.mntNs, 'mntNs');
    toPidNs.encode(s, o.pidNs, 'pidNs');
    toNetNs.encode(s, o.netNs, 'netNs');
    if (revision < 3) return;
    flags.encode(s, o.nsFlags, 'nsFlags');
  },
};
