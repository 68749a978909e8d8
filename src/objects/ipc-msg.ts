import { Reference, spanBytes, Table, u32, u64 } from '../bytes/types.js';
import type { IpcMessage, IpcMsg } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const toIpcNs = new Reference('IPC_NS');

const messages = new Table<IpcMessage>(16, (s, e) => {
  u64.encode(s, e.mtype, 'mtype');
  spanBytes.encode(s, e.data, 'data');
});

/** `struct cr_image_ipc_msg` */
export const ipcMsg: ObjectEncoder<IpcMsg> = {
  type: 'IPC_MSG',
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
    u64.encode(s, o.qbytes, 'qbytes');
    messages.encode(s, o.messages, 'messages', o);
  },
};
