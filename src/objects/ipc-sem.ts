import { Reference, u32, u32List } from '../bytes/types.js';
import type { IpcSem } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const toIpcNs = new Reference('IPC_NS');

/** `struct cr_image_ipc_sem` */
export const ipcSem: ObjectEncoder<IpcSem> = {
  type: 'IPC_SEM',
  encode(s, o) {
    toIpcNs.encode(s, o.ipcNs, 'ipcNs');
    u32.encode(s, o.key, 'key');
    u32.encode(s, o.id, 'id');
    u32.encode(s, o.mode, 'mode');
    u32.encode(s, o.uid, 'uid');
    u32.encode(s, o.gid, 'gid');
    u32.encode(s, o.cuid, 'cuid');
    u32.encode(s, o.cgid, 'cgid');
    u32.encode(s, 0, 'reserved');
    u32List.encode(s, o.values, 'values', o);
  },
};
