import type { NetNs, Socket } from '../generated/model.js';
import type { Image } from '../model.js';
import { type Descriptor, fdsOf } from './fds.js';
import { type AnyImage, type Graph, isObject, over, type StreamedImage } from './graph.js';
import { allProcesses, type Process, processes } from './processes.js';
import type { Steps } from './steps.js';

/** A socket, and who has it open. */
export interface NetworkSocket {
  /** SOCKET; `null` in images of revision 2, which have none. */
  readonly object: Socket | null;
  readonly holders: readonly { readonly process: Process; readonly descriptor: Descriptor }[];
}

/** A network namespace, its processes and what they have open in it. */
export interface Network {
  readonly net: NetNs;
  readonly processes: readonly Process[];
  readonly sockets: readonly NetworkSocket[];
}

/**
 * The network namespaces of an image, with the sockets in them: where a socket doesn't say, that of who has it open.
 *
 * @returns a promise for an image file
 */
export function networksOf(image: Image): Network[];
export function networksOf(image: StreamedImage): Promise<Network[]>;
export function networksOf(image: AnyImage): Network[] | Promise<Network[]>;
export function networksOf(image: AnyImage): Network[] | Promise<Network[]> {
  return over(image, networks);
}

interface Growing {
  readonly net: NetNs;
  readonly processes: Process[];
  readonly sockets: Map<unknown, { object: Socket | null; holders: NetworkSocket['holders'][number][] }>;
}

function* networks(graph: Graph): Steps<Network[]> {
  const found = new Map<NetNs, Growing>();
  for (const object of graph.objects) {
    if (object.type === 'NET_NS') found.set(object, { net: object, processes: [], sockets: new Map() });
  }
  const seen = new Set<unknown>();
  for (const holder of allProcesses(yield* processes(graph))) {
    const { nsproxy } = holder.task;
    const own = isObject(nsproxy) ? found.get(nsproxy.netNs) : undefined;
    own?.processes.push(holder);
    for (const descriptor of fdsOf(holder.task)) {
      if (descriptor.kind !== 'socket') continue;
      const object = descriptor.object?.type === 'SOCKET' ? descriptor.object : null;
      const network = isObject(object?.netNs) ? found.get(object.netNs) : own;
      const key = object ?? descriptor.file;
      const socket = network?.sockets.get(key) ?? { object, holders: [] };
      socket.holders.push({ process: holder, descriptor });
      network?.sockets.set(key, socket);
      seen.add(key);
    }
  }
  for (const object of graph.objects) {
    if (object.type !== 'SOCKET' || seen.has(object)) continue;
    if (isObject(object.netNs)) found.get(object.netNs)?.sockets.set(object, { object, holders: [] });
  }
  return [...found.values()].map(({ net, processes: inside, sockets }) => ({
    net,
    processes: inside,
    sockets: [...sockets.values()],
  }));
}
