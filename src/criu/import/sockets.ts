import { decodeText } from '../../bytes/text.js';
import { socketFlags } from '../../flags.js';
import type { InetSkEntry, NetlinkSkEntry, PacketSockEntry, SkOptsEntry, UnixSkEntry } from '../../generated/criu.js';
import type { Socket, SocketFlag, SocketOption, SocketState, SocketType } from '../../generated/model.js';
import type { Context } from './context.js';
import type { Namespaces } from './namespaces.js';
import { NS_PER_S, NS_PER_US } from './words.js';

const TYPES: Readonly<Record<number, SocketType>> = { 1: 'STREAM', 2: 'DGRAM', 3: 'RAW', 5: 'SEQPACKET' };
/** States as tcp(7) numbers them. */
const TCP = { ESTABLISHED: 1, SYN_SENT: 2, SYN_RECV: 3, CLOSE: 7, LISTEN: 10 } as const;
const NONE = 0xffff_ffff;
const OFF = 0xffff_ffff_ffff_ffffn;
const AF_INET6 = 10;

export class Sockets {
  private readonly unixSockets = new Map<number, { socket: Socket; peer: number }>();

  constructor(
    private readonly context: Context,
    private readonly namespaces: Namespaces,
  ) {}

  unix(entry: UnixSkEntry): Socket {
    const type = TYPES[entry.type] ?? entry.type;
    const isBound = entry.name.length > 0;
    const name = nameOf(entry.name);
    this.context.notes.add('SOCKET_PEER');
    const socket = this.context.add('SOCKET', {
      family: 'UNIX',
      socketType: type,
      state: unixState(entry, isBound),
      backlog: entry.state === TCP.LISTEN ? entry.backlog : 0,
      ...this.common(entry.opts, entry.ino, entry.ns_id),
      socketFlags: flagsOf(entry.opts, entry.shutdown) | (entry.deleted ? socketFlags.of('UNLINKED') : 0n),
      address: name,
      path: isBound && entry.name[0] !== 0 ? `${entry.name_dir ?? ''}${entry.name_dir ? '/' : ''}${name}` : '',
      pathMode: entry.file_perms?.mode ?? 0,
      pathUid: entry.file_perms?.uid ?? 0,
      pathGid: entry.file_perms?.gid ?? 0,
    });
    this.unixSockets.set(entry.ino, { socket, peer: entry.peer });
    return socket;
  }

  inet(entry: InetSkEntry): Socket {
    const isV6 = entry.family === AF_INET6;
    const options: SocketOption[] = [];
    const put = (level: number, name: number, value: number | undefined, usual: number): void => {
      if (value !== undefined && value !== usual) options.push({ level, name, value: int32(value) });
    };
    if (isV6) put(41, 26, entry.v6only ? 1 : 0, 0);
    put(0, 2, entry.ip_opts?.ttl, 64);
    put(0, 1, entry.ip_opts?.tos, 0);
    put(0, 15, entry.ip_opts?.freebind ? 1 : undefined, 0);
    put(0, 8, entry.ip_opts?.pktinfo ? 1 : undefined, 0);
    if (entry.proto === 6) {
      put(6, 3, entry.tcp_opts?.cork ? 1 : undefined, 0);
      put(6, 1, entry.tcp_opts?.nodelay ? 1 : undefined, 0);
      put(6, 4, entry.tcp_opts?.keepidle, 7200);
      put(6, 5, entry.tcp_opts?.keepintvl, 75);
      put(6, 6, entry.tcp_opts?.keepcnt, 9);
    }
    const state = inetState(entry);
    if (state === 'CONNECTED' && entry.proto === 6) this.context.notes.add('TCP_STREAM', entry.ino);
    const isConnected = entry.dst_port !== 0;
    return this.context.add('SOCKET', {
      family: isV6 ? 'INET6' : 'INET',
      socketType: TYPES[entry.type] ?? entry.type,
      protocol: entry.proto,
      state,
      backlog: entry.state === TCP.LISTEN ? entry.backlog : 0,
      ...this.common(entry.opts, entry.ino, entry.ns_id),
      socketFlags: flagsOf(entry.opts, entry.shutdown),
      port: entry.src_port,
      peerPort: entry.dst_port,
      address: state === 'UNBOUND' ? '' : addressOf(entry.src_addr, isV6),
      peerAddress: isConnected ? addressOf(entry.dst_addr, isV6) : '',
      options,
    });
  }

  netlink(entry: NetlinkSkEntry): Socket {
    return this.context.add('SOCKET', {
      family: 'NETLINK',
      socketType: 'RAW',
      protocol: entry.protocol,
      state: entry.portid === 0 ? 'UNBOUND' : 'BOUND',
      ...this.common(entry.opts, entry.ino, entry.ns_id),
      socketFlags: flagsOf(entry.opts, 0),
      port: entry.portid,
      peerPort: entry.dst_portid,
    });
  }

  packet(entry: PacketSockEntry): Socket {
    return this.context.add('SOCKET', {
      family: 'PACKET',
      socketType: TYPES[entry.type] ?? entry.type,
      protocol: entry.protocol,
      state: 'BOUND',
      ...this.common(entry.opts, entry.id, entry.ns_id),
      socketFlags: flagsOf(entry.opts, 0),
      boundIfindex: entry.ifindex,
    });
  }

  private common(opts: SkOptsEntry, ino: number, ns: number | undefined) {
    return {
      mark: opts.so_mark ?? 0,
      priority: opts.so_priority ?? 0,
      // CRIU keeps what getsockopt tells
      sndbuf: BigInt(opts.so_sndbuf),
      rcvbuf: BigInt(opts.so_rcvbuf),
      rcvlowat: BigInt(opts.so_rcvlowat ?? 1),
      sndtimeo: opts.so_snd_tmo_sec * NS_PER_S + opts.so_snd_tmo_usec * NS_PER_US,
      rcvtimeo: opts.so_rcv_tmo_sec * NS_PER_S + opts.so_rcv_tmo_usec * NS_PER_US,
      linger: opts.so_linger === undefined ? OFF : BigInt(opts.so_linger) * NS_PER_S,
      ino: BigInt(ino),
      netNs: this.namespaces.netOf(ns),
      peerUid: NONE,
      peerGid: NONE,
    };
  }

  /** Ends of pairs find each other: the later one refers to the earlier. Who is only sent to stands in front of who sends. */
  finish(): void {
    const ordered = new Set<Socket>();
    const visiting = new Set<number>();
    const visit = (ino: number): void => {
      const known = this.unixSockets.get(ino);
      if (known === undefined || visiting.has(ino)) return;
      visiting.add(ino);
      const { socket, peer } = known;
      const other = this.unixSockets.get(peer);
      const isMutual = other?.peer === ino;
      if (other !== undefined && !isMutual) visit(peer);
      ordered.add(socket);
      if (other === undefined || other.socket === socket || !ordered.has(other.socket)) return;
      socket.peer = other.socket;
      if (isMutual) socket.socketFlags |= socketFlags.of('MUTUAL');
    };
    for (const ino of this.unixSockets.keys()) visit(ino);
    const all = this.context.all('SOCKET');
    const others = all.filter((socket) => !ordered.has(socket));
    all.splice(0, all.length, ...ordered, ...others);
  }

  /** Messages that nobody has read, which stand behind the entries that count them. */
  async fillQueues(socketOf: (id: number) => Socket | undefined): Promise<void> {
    const image = this.context.checkpoint.get('SK_QUEUES');
    for (const { message, extra } of image?.entries ?? []) {
      const socket = socketOf(message.id_for);
      if (message.scm.some(({ rights }) => rights.length > 0)) this.context.notes.add('SCM_RIGHTS');
      if (socket === undefined || image === undefined) continue;
      const data = await image.source.read(extra.offset, extra.offset + extra.length);
      const last = socket.queue.at(-1);
      if (socket.socketType === 'STREAM' && last !== undefined) {
        const joined = new Uint8Array(last.data.length + data.length);
        joined.set(last.data);
        joined.set(data, last.data.length);
        last.data = joined;
      } else socket.queue.push({ data, address: '' });
    }
  }
}

function unixState({ state, peer, type }: UnixSkEntry, isBound: boolean): SocketState {
  if (state === TCP.LISTEN) return 'LISTENING';
  if (peer !== 0) return 'CONNECTED';
  // a stream whose other end is gone
  if (state === TCP.ESTABLISHED && type !== 2) return 'CLOSED';
  return isBound ? 'BOUND' : 'UNBOUND';
}

function inetState({ state, src_port, dst_port }: InetSkEntry): SocketState {
  if (state === TCP.LISTEN) return 'LISTENING';
  if (state === TCP.SYN_SENT || state === TCP.SYN_RECV) return 'CONNECTING';
  if (state === TCP.CLOSE) return dst_port !== 0 ? 'CONNECTED' : src_port !== 0 ? 'BOUND' : 'UNBOUND';
  return 'CONNECTED';
}

function flagsOf(opts: SkOptsEntry, shutdown: number | undefined): bigint {
  const given: readonly (readonly [unknown, SocketFlag])[] = [
    [(shutdown ?? 0) & 1, 'SHUT_RD'],
    [(shutdown ?? 0) & 2, 'SHUT_WR'],
    [opts.reuseaddr, 'REUSEADDR'],
    [opts.so_reuseport, 'REUSEPORT'],
    [opts.so_keepalive, 'KEEPALIVE'],
    [opts.so_broadcast, 'BROADCAST'],
    [opts.so_oobinline, 'OOBINLINE'],
    [opts.so_dontroute, 'DONTROUTE'],
    [opts.so_passcred, 'PASSCRED'],
    [opts.so_passsec, 'PASSSEC'],
    [(opts.so_buf_lock ?? 0) & 1, 'SNDBUF_LOCK'],
    [(opts.so_buf_lock ?? 0) & 2, 'RCVBUF_LOCK'],
  ];
  return given.reduce((flags, [is, name]) => (is ? flags | socketFlags.of(name) : flags), 0n);
}

/** sun_path: an abstract one as it is, any other up to its NUL. */
function nameOf(name: Uint8Array): string {
  if (name[0] === 0) return decodeText(name);
  const end = name.indexOf(0);
  return decodeText(end < 0 ? name : name.subarray(0, end));
}

function int32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setInt32(0, value, true);
  return bytes;
}

/** An address of words in network byte order, as inet_ntop(3) writes it. */
export function addressOf(words: readonly number[], isV6: boolean): string {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  for (const [i, word] of words.slice(0, 4).entries()) view.setUint32(4 * i, word, true);
  if (!isV6) return bytes.subarray(0, 4).join('.');
  return shortened(Array.from({ length: 8 }, (_, i) => view.getUint16(2 * i)));
}

/** RFC 5952: the longest run of zeros becomes `::`. */
function shortened(groups: readonly number[]): string {
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    const [high = 0, low = 0] = groups.slice(6);
    return `::ffff:${[high >> 8, high & 255, low >> 8, low & 255].join('.')}`;
  }
  let [start, length] = [-1, 1];
  for (let i = 0; i < 8; i++) {
    let end = i;
    while (end < 8 && groups[end] === 0) end++;
    if (end - i > length) [start, length] = [i, end - i];
  }
  const text = (part: readonly number[]) => part.map((group) => group.toString(16)).join(':');
  return start < 0 ? text(groups) : `${text(groups.slice(0, start))}::${text(groups.slice(start + length))}`;
}
