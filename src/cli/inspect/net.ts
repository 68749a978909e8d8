import { netdevFlags } from '../../flags.js';
import type { NetAddress, NetNs } from '../../generated/model.js';
import { type Network, type NetworkSocket, networksOf } from '../../inspect/index.js';
import type { Given } from '../common/given.js';
import { aboutJson } from './objects.js';
import { type Cell, number, type Screen, size } from './screen.js';
import { pidText, show } from './show.js';

/** `cr-image net`: network devices, addresses and sockets, by namespace. */
export const net = (given: Given) =>
  show(given, async (image) => {
    const all = await networksOf(image);
    return {
      json: () => all.map(networkJson),
      text: function* (screen) {
        for (const [i, network] of all.entries()) {
          const pids = network.processes.map(({ pid }) => pidText(pid)).join(' ');
          yield `${i === 0 ? '' : '\n'}${screen.paint(screen.cut(`network of ${pids || 'nobody'}`), 'bold')}`;
          yield* devices(screen, network.net);
          if (network.sockets.length > 0) yield* ['', ...sockets(screen, network.sockets)];
        }
      },
    };
  });

/** Addresses, which images have from revision 3 on. */
const addressesOf = ({ addresses = [] }: NetNs): readonly NetAddress[] => addresses;

const networkJson = ({ net: of, processes, sockets: open }: Network) => ({
  processes: processes.map(({ pid }) => pid ?? null),
  devices: of.netdevs.map((dev) => ({
    name: dev.name,
    ifindex: dev.ifindex,
    flags: netdevFlags.names(dev.devFlags),
    mtu: String(dev.mtu),
    rxBytes: String(dev.rxBytes),
    rxPackets: String(dev.rxPackets),
    txBytes: String(dev.txBytes),
    txPackets: String(dev.txPackets),
    addresses: addressesOf(of)
      .filter(({ ifindex }) => ifindex === dev.ifindex)
      .map(({ ifindex: _, ...address }) => address),
  })),
  sockets: open.map(({ object, holders }) => ({
    ...(object !== null && aboutJson(object)),
    holders: holders.map(({ process, descriptor }) => ({
      pid: process.pid ?? null,
      comm: process.comm,
      fd: descriptor.fd,
      path: descriptor.path,
    })),
  })),
});

function devices(screen: Screen, of: NetNs): string[] {
  const rows = of.netdevs.map((dev): Cell[] => {
    const own = addressesOf(of).filter(({ ifindex }) => ifindex === dev.ifindex);
    return [
      number(dev.ifindex),
      { text: dev.name, paint: 'cyan' },
      number(dev.mtu),
      number(size(dev.rxBytes)),
      number(size(dev.txBytes)),
      netdevFlags.names(dev.devFlags).join(','),
      own.map(({ address, prefixLen }) => `${address}/${prefixLen}`).join(' '),
    ];
  });
  return screen.table(['IF', 'DEVICE', 'MTU', 'RX', 'TX', 'FLAGS', 'ADDRESSES'], rows);
}

function sockets(screen: Screen, open: readonly NetworkSocket[]): string[] {
  const rows = open.map(({ object: socket, holders }): Cell[] => {
    return [
      socket === null ? '?' : `${socket.family} ${socket.socketType}`.toLowerCase(),
      String(socket?.state ?? '?').toLowerCase(),
      {
        text: socket === null ? (holders[0]?.descriptor.path ?? '') : endpoint(socket.address, socket.port),
        paint: 'cyan',
      },
      socket === null ? '' : endpoint(socket.peerAddress, socket.peerPort),
      holders.map(({ process, descriptor }) => `${process.comm}[${pidText(process.pid)}]:${descriptor.fd}`).join(' '),
    ];
  });
  return screen.table(['SOCKET', 'STATE', 'LOCAL', 'PEER', 'HELD BY'], rows);
}

function endpoint(address: string, port: number): string {
  if (address === '' && port === 0) return '*';
  const shown = address.startsWith('\0') ? `@${address.slice(1)}` : address;
  return port === 0 ? shown : `${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}
