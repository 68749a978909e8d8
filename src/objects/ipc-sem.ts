import { u32List } from '../bytes/types.js';
import type { IpcSem } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';
import { encodeIpc } from './ipc.js';

/** `struct cr_image_ipc_sem` */
export const ipcSem: ObjectEncoder<IpcSem> = {
  type: 'IPC_SEM',
  encode(s, o) {
    encodeIpc(s, o);
    u32List.encode(s, o.values, 'values', o);
  },
};
