import { u64 } from '../bytes/types.js';
import type { IpcNs } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

/** `struct cr_image_ipc_ns` */
export const ipcNs: ObjectEncoder<IpcNs> = {
  type: 'IPC_NS',
  encode(s, o) {
    u64.encode(s, o.semMsl, 'semMsl');
    u64.encode(s, o.semMns, 'semMns');
    u64.encode(s, o.semOpm, 'semOpm');
    u64.encode(s, o.semMni, 'semMni');
    u64.encode(s, o.msgCtlmax, 'msgCtlmax');
    u64.encode(s, o.msgCtlmnb, 'msgCtlmnb');
    u64.encode(s, o.msgCtlmni, 'msgCtlmni');
    u64.encode(s, o.shmCtlmax, 'shmCtlmax');
    u64.encode(s, o.shmCtlall, 'shmCtlall');
    u64.encode(s, o.shmCtlmni, 'shmCtlmni');
    u64.encode(s, o.usedSems, 'usedSems');
    u64.encode(s, o.msgBytes, 'msgBytes');
    u64.encode(s, o.msgHdrs, 'msgHdrs');
    u64.encode(s, o.shmTot, 'shmTot');
  },
};
