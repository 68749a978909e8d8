import type { ObjectStream } from '../bytes/object-stream.js';
import { Reference, u32 } from '../bytes/types.js';
import type { IpcShm } from '../generated/model.js';

const toIpcNs = new Reference('IPC_NS');

type Owned = Pick<IpcShm, 'ipcNs' | 'key' | 'id' | 'mode' | 'uid' | 'gid' | 'cuid' | 'cgid'>;

/** What System V objects of all three kinds start with, as `struct ipc_perm` of the kernel. */
export function encodeIpc(s: ObjectStream, o: Owned): void {
  toIpcNs.encode(s, o.ipcNs, 'ipcNs');
  u32.encode(s, o.key, 'key');
  u32.encode(s, o.id, 'id');
  u32.encode(s, o.mode, 'mode');
  u32.encode(s, o.uid, 'uid');
  u32.encode(s, o.gid, 'gid');
  u32.encode(s, o.cuid, 'cuid');
  u32.encode(s, o.cgid, 'cgid');
  u32.encode(s, 0, 'reserved');
}
