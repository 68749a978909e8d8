import { socketFlags } from '../flags.js';
import type { Current, Seen, Topic } from './current.js';
import { numberIn, offsetOf } from './fields.js';
import { NONE } from './places.js';

const family = numberIn('address_family');
const [UNIX, INET, INET6] = [family('UNIX'), family('INET'), family('INET6')];
const socketType = numberIn('socket_type');
/** Types that are connected both ways or not at all. */
const CONNECTIONS = new Set(['STREAM', 'SEQPACKET'].map(socketType));
const MUTUAL = socketFlags.of('MUTUAL');

/** sun_path of sockaddr_un. @see unix(7) */
const SUN_PATH = 108;
const LAST_PORT = 65535;

const byte = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const INET_ADDRESS = new RegExp(`^${byte}(?:\\.${byte}){3}$`);

/** Whether text is an IPv6 address, with the number of an interface behind `%` where it has a scope. */
function isInet6(text: string): boolean {
  const [address, scope, ...rest] = text.split('%');
  if (address === undefined || rest.length > 0 || (scope !== undefined && !/^\d+$/.test(scope))) return false;
  const halves = address.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const isMapped = INET_ADDRESS.test(address.slice(address.lastIndexOf(':') + 1));
  const count = groups.length + (isMapped ? 1 : 0);
  const hex = isMapped ? groups.slice(0, -1) : groups;
  return hex.every((group) => /^[\da-f]{1,4}$/i.test(group)) && (halves.length === 2 ? count < 8 : count === 8);
}

function parses(of: number, address: string, length: number): boolean {
  if (address === '') return true;
  if (of === UNIX) return length <= SUN_PATH;
  if (of === INET) return INET_ADDRESS.test(address);
  return of !== INET6 || isInet6(address);
}

interface Connected {
  readonly family: number;
  readonly type: number;
  /** The socket that it is connected with both ways. */
  peer: number;
}

/** Sockets: their addresses, and who is connected with whom. */
export class Sockets implements Topic {
  private readonly seen = new Map<number, Connected>();

  constructor(private readonly current: Current) {}

  readonly on: Topic['on'] = {
    SOCKET: (socket) => this.socket(socket),
    NET_NS: ({ addresses }) => {
      for (let row = 0; row < (addresses?.length ?? 0); row++) {
        const entry = addresses?.at(row) as { family: string | number; address: string };
        const of = family(entry.family);
        if ((of === INET || of === INET6) && parses(of, entry.address, 0) && entry.address !== '') continue;
        const at = this.current.row(offsetOf('NET_NS', 'addresses'), row) + 16;
        this.current.raise('SOCKET_ADDRESS', at, 8, `/addresses/${row}/address`, { actual: entry.address });
      }
    },
  };

  private socket(socket: Seen<'SOCKET'>): void {
    const of = family(socket.family);
    for (const field of ['address', 'peerAddress'] as const) {
      const length = this.current.u32(offsetOf('SOCKET', field) + 4);
      if (!parses(of, socket[field], length)) this.raise('SOCKET_ADDRESS', field, { actual: socket[field] });
    }
    for (const field of ['port', 'peerPort'] as const) {
      if (socket[field] > LAST_PORT) this.raise('SOCKET_ADDRESS', field, { actual: socket[field] }, 4);
    }
    this.seen.set(this.current.index, { family: of, type: socketType(socket.socketType), peer: NONE });
    this.peer(socket, of);
  }

  private peer({ peer, socketFlags: flags, socketType: type }: Seen<'SOCKET'>, of: number): void {
    const isMutual = (flags & MUTUAL) !== 0n;
    if (peer === NONE && isMutual) this.raise('SOCKET_PEER', 'peer', { actual: 'none' });
    const other = this.seen.get(peer);
    if (other === undefined) return;
    const isConnection = CONNECTIONS.has(socketType(type));
    if (other.family !== of || other.type !== socketType(type))
      this.raise('SOCKET_PEER', 'peer', { actual: 'of another type' });
    else if (isMutual && other.peer !== NONE)
      this.raise('SOCKET_PEER', 'peer', { actual: 'connected with another socket' });
    else if (isMutual) this.pair(other, peer);
    else if (isConnection) this.raise('SOCKET_PEER', 'socketFlags', { actual: 'not connected with it' });
  }

  private pair(other: Connected, peer: number): void {
    const own = this.seen.get(this.current.index) as Connected;
    own.peer = peer;
    other.peer = this.current.index;
  }

  private raise(
    code: 'SOCKET_ADDRESS' | 'SOCKET_PEER',
    field: string,
    args: Record<string, string | number>,
    length = 8,
  ): void {
    this.current.raise(code, offsetOf('SOCKET', field), length, `/${field}`, args);
  }
}
