import { spanBytes, Table, u64 } from '../bytes/types.js';
import type { IpcMessage, IpcMsg } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';
import { encodeIpc } from './ipc.js';

const messages = new Table<IpcMessage>(16, (s, e) => {
  u64.encode(s, e.mtype, 'mtype');
  spanBytes.encode(s, e.data, 'data');
});

/** `struct cr_image_ipc_msg` */
export const ipcMsg: ObjectEncoder<IpcMsg> = {
  type: 'IPC_MSG',
  encode(s, o) {
    encodeIpc(s, o);
    u64.encode(s, o.qbytes, 'qbytes');
    messages.encode(s, o.messages, 'messages', o);
  },
};
