import { flags, Reference, u64 } from '../bytes/types.js';
import type { IpcShm } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';
import { encodeIpc } from './ipc.js';

const toFile = new Reference('FILE');

/** `struct cr_image_ipc_shm` */
export const ipcShm: ObjectEncoder<IpcShm> = {
  type: 'IPC_SHM',
  encode(s, o) {
    encodeIpc(s, o);
    u64.encode(s, o.size, 'size');
    flags.encode(s, o.ipcFlags, 'ipcFlags');
    toFile.encode(s, o.file, 'file');
  },
};
