import { Enumerator, flags, Reference, spanAddress, spanBytes, spanText, Table, u32, u64 } from '../bytes/types.js';
import type { Socket, SocketMessage, SocketOption } from '../generated/model.js';
import { enumMembers } from '../registry.js';
import type { ObjectEncoder } from './encoder.js';

const toSocket = new Reference('SOCKET');
const toNetNs = new Reference('NET_NS');
const toPid = new Reference('PID');
const addressFamily = new Enumerator(enumMembers('address_family'));
const socketType = new Enumerator(enumMembers('socket_type'));
const socketState = new Enumerator(enumMembers('socket_state'));

const queue = new Table<SocketMessage>(16, (s, e) => {
  spanBytes.encode(s, e.data, 'data');
  spanAddress.encode(s, e.address, 'address');
});

const options = new Table<SocketOption>(16, (s, e) => {
  u32.encode(s, e.level, 'level');
  u32.encode(s, e.name, 'name');
  spanBytes.encode(s, e.value, 'value');
});

/** `struct cr_image_socket` */
export const socket: ObjectEncoder<Socket> = {
  type: 'SOCKET',
  encode(s, o) {
    addressFamily.encode(s, o.family, 'family');
    socketType.encode(s, o.socketType, 'socketType');
    u32.encode(s, o.protocol, 'protocol');
    socketState.encode(s, o.state, 'state');
    flags.encode(s, o.socketFlags, 'socketFlags');
    u32.encode(s, o.backlog, 'backlog');
    u32.encode(s, o.mark, 'mark');
    u32.encode(s, o.priority, 'priority');
    u32.encode(s, o.boundIfindex, 'boundIfindex');
    u64.encode(s, o.sndbuf, 'sndbuf');
    u64.encode(s, o.rcvbuf, 'rcvbuf');
    u64.encode(s, o.rcvlowat, 'rcvlowat');
    u64.encode(s, o.sndtimeo, 'sndtimeo');
    u64.encode(s, o.rcvtimeo, 'rcvtimeo');
    u64.encode(s, o.linger, 'linger');
    u64.encode(s, o.ino, 'ino');
    toSocket.encode(s, o.peer, 'peer');
    toNetNs.encode(s, o.netNs, 'netNs');
    u32.encode(s, o.port, 'port');
    u32.encode(s, o.peerPort, 'peerPort');
    u32.encode(s, o.peerUid, 'peerUid');
    u32.encode(s, o.peerGid, 'peerGid');
    toPid.encode(s, o.peerPid, 'peerPid');
    u32.encode(s, o.pathMode, 'pathMode');
    u32.encode(s, o.pathUid, 'pathUid');
    u32.encode(s, o.pathGid, 'pathGid');
    u32.encode(s, 0, 'reserved');
    spanAddress.encode(s, o.address, 'address');
    spanAddress.encode(s, o.peerAddress, 'peerAddress');
    spanText.encode(s, o.path, 'path');
    queue.encode(s, o.queue, 'queue', o);
    options.encode(s, o.options, 'options', o);
  },
};
