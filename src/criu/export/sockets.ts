import { encodeText } from '../../bytes/text.js';
import { socketFlags } from '../../flags.js';
import type { FileEntry, FownEntry, SkOptsEntry } from '../../generated/criu.js';
import type { Socket, SocketFlag } from '../../generated/model.js';
import { enumMembers } from '../../registry.js';
import type { OutEntry } from '../encode.js';
import { NS_PER_S, NS_PER_US } from '../import/words.js';
import type { ExportNotes } from './notes.js';

const TCP = { ESTABLISHED: 1, CLOSE: 7, LISTEN: 10 } as const;
const OFF = 0xffff_ffff_ffff_ffffn;
const IPPROTO_TCP = 6;
/** What protocol 0 of socket(2) stands for, by the type of the socket. */
const USUAL: Readonly<Record<number, number>> = { 1: IPPROTO_TCP, 2: 17 };
const O_RDWR = 2;

/** The entry of a socket; what nobody has read goes to `queues`. */
export function socketEntry(
  socket: Socket,
  { id, flags, fown }: { id: number; flags: number; fown: FownEntry },
  netNs: number,
  queues: OutEntry[],
  notes: ExportNotes,
): FileEntry {
  const has = (flag: SocketFlag): boolean => (socket.socketFlags & socketFlags.of(flag)) !== 0n;
  const ino = Number(socket.ino & 0xffff_ffffn);
  const type = enumMembers('socket_type').find(({ name }) => name === socket.socketType)?.number ?? 1;
  const shutdown = (has('SHUT_RD') ? 1 : 0) | (has('SHUT_WR') ? 2 : 0);
  const common = { id, ino, type, flags: (flags & ~3) | O_RDWR, fown, opts: optionsOf(socket, has), ns_id: netNs };
  if (has('PASSCRED') && socket.queue.length > 0) notes.add('MESSAGE_CRED', String(socket.ino));
  for (const { data } of socket.queue)
    queues.push({ message: { id_for: id, length: data.length, scm: [] }, extra: data });
  if (socket.family === 'UNIX') {
    const isConnected = socket.state === 'CONNECTED' || socket.state === 'CLOSED';
    const entry = {
      ...common,
      state: socket.state === 'LISTENING' ? TCP.LISTEN : isConnected && type !== 2 ? TCP.ESTABLISHED : TCP.CLOSE,
      uflags: 0,
      backlog: socket.backlog,
      peer: peerOf(socket),
      name: nameOf(socket.address),
      ...(shutdown > 0 ? { shutdown } : {}),
      ...(has('UNLINKED') ? { deleted: true } : {}),
      ...(socket.path === ''
        ? {}
        : { file_perms: { mode: socket.pathMode, uid: socket.pathUid, gid: socket.pathGid } }),
    };
    return { type: 5, id, usk: entry };
  }
  const isV6 = socket.family === 'INET6';
  const proto = socket.protocol || (USUAL[type] ?? 0);
  const isTcp = proto === IPPROTO_TCP;
  if (isTcp && (socket.state === 'CONNECTED' || socket.state === 'CLOSED')) notes.add('SOCKET', String(socket.ino));
  const option = (level: number, name: number, usual: number): number => {
    const found = socket.options.find((one) => one.level === level && one.name === name);
    return found === undefined || found.value.length < 4
      ? usual
      : new DataView(found.value.buffer, found.value.byteOffset).getInt32(0, true);
  };
  const isUdpConnected = !isTcp && socket.peerPort !== 0;
  const entry = {
    ...common,
    family: isV6 ? 10 : 2,
    proto,
    state: socket.state === 'LISTENING' ? TCP.LISTEN : isUdpConnected ? TCP.ESTABLISHED : TCP.CLOSE,
    src_port: socket.port,
    dst_port: isTcp ? 0 : socket.peerPort,
    backlog: socket.backlog,
    src_addr: wordsOf(socket.address, isV6),
    dst_addr: wordsOf(isTcp ? '' : socket.peerAddress, isV6),
    ...(isV6 ? { v6only: option(41, 26, 0) !== 0 } : {}),
    ip_opts: { ttl: option(0, 2, 64) },
    tcp_opts: isTcp ? { keepcnt: option(6, 6, 9), keepidle: option(6, 4, 7200), keepintvl: option(6, 5, 75) } : {},
  };
  return { type: 4, id, isk: entry };
}

/** The later of a pair refers to the earlier; the other way round CRIU wants it, too. */
const partners = new WeakMap<Socket, Socket>();

/** Finds the ends that refer to each other. */
export function pairUp(sockets: readonly Socket[]): void {
  for (const socket of sockets) {
    if (socket.peer === null) continue;
    partners.set(socket, socket.peer);
    if ((socket.socketFlags & socketFlags.of('MUTUAL')) !== 0n) partners.set(socket.peer, socket);
  }
}

const peerOf = (socket: Socket): number => Number((partners.get(socket)?.ino ?? 0n) & 0xffff_ffffn);

function optionsOf(socket: Socket, has: (flag: SocketFlag) => boolean): SkOptsEntry {
  return {
    so_sndbuf: Number(socket.sndbuf),
    so_rcvbuf: Number(socket.rcvbuf),
    so_snd_tmo_sec: socket.sndtimeo / NS_PER_S,
    so_snd_tmo_usec: (socket.sndtimeo % NS_PER_S) / NS_PER_US,
    so_rcv_tmo_sec: socket.rcvtimeo / NS_PER_S,
    so_rcv_tmo_usec: (socket.rcvtimeo % NS_PER_S) / NS_PER_US,
    reuseaddr: has('REUSEADDR'),
    so_priority: socket.priority,
    so_rcvlowat: Number(socket.rcvlowat),
    ...(socket.mark > 0 ? { so_mark: socket.mark } : {}),
    so_passcred: has('PASSCRED'),
    so_passsec: has('PASSSEC'),
    so_dontroute: has('DONTROUTE'),
    so_no_check: false,
    so_filter: [],
    so_reuseport: has('REUSEPORT'),
    so_broadcast: has('BROADCAST'),
    so_keepalive: has('KEEPALIVE'),
    so_oobinline: has('OOBINLINE') ? 1 : 0,
    ...(socket.linger === OFF ? {} : { so_linger: Number(socket.linger / NS_PER_S) }),
    so_buf_lock: (has('SNDBUF_LOCK') ? 1 : 0) | (has('RCVBUF_LOCK') ? 2 : 0),
  };
}

/** sun_path: with its NUL, unless it is an abstract one. */
function nameOf(address: string): Uint8Array {
  const bytes = encodeText(address) ?? new Uint8Array(0);
  if (bytes.length === 0 || bytes[0] === 0) return bytes;
  const whole = new Uint8Array(bytes.length + 1);
  whole.set(bytes);
  return whole;
}

/** Words in network byte order of an address as inet_ntop(3) writes it. */
function wordsOf(address: string, isV6: boolean): number[] {
  const bytes = new Uint8Array(isV6 ? 16 : 4);
  const text = address.replace(/%.*$/, '');
  if (!isV6) bytes.set(text.split('.').slice(0, 4).map(Number).filter(Number.isFinite));
  else if (text !== '') {
    const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text);
    const pair = (a?: string, b?: string) => ((Number(a) << 8) | Number(b)).toString(16);
    const plain = dotted ? `${dotted[1]}${pair(dotted[2], dotted[3])}:${pair(dotted[4], dotted[5])}` : text;
    const [left = '', right] = plain.split('::');
    const groups = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
    const [head, tail] = [groups(left), right === undefined ? [] : groups(right)];
    const all = [...head, ...new Array(Math.max(0, 8 - head.length - tail.length)).fill(0), ...tail].slice(0, 8);
    const view = new DataView(bytes.buffer);
    for (const [i, group] of all.entries()) view.setUint16(2 * i, group);
  }
  const view = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length / 4 }, (_, i) => view.getUint32(4 * i, true));
}
