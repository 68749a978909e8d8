import { flags, Reference, u32, u64 } from '../bytes/types.js';
import type { IpcShm } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const toIpcNs = new Reference('IPC_NS');
const toFile = new Reference('FILE');

/** `struct cr_image_ipc_shm` */
export const ipcShm: ObjectEncoder<IpcShm> = {
  type: 'IPC_SHM',
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
    u64.encode(s, o.size, 'size');
    flags.encode(s, o.ipcFlags, 'ipcFlags');
    toFile.encode(s, o.file, 'file');
  },
};
