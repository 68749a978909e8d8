import { flags, Table, text16, u32, u64 } from '../bytes/types.js';
import type { Netdev, NetNs } from '../generated/model.js';
import type { ObjectEncoder } from './encoder.js';

const netdevs = new Table<Netdev>(72, (s, e) => {
  u32.encode(s, e.ifindex, 'ifindex');
  u32.encode(s, e.hwtype, 'hwtype');
  flags.encode(s, e.devFlags, 'devFlags');
  u64.encode(s, e.mtu, 'mtu');
  u64.encode(s, e.rxBytes, 'rxBytes');
  u64.encode(s, e.rxPackets, 'rxPackets');
  u64.encode(s, e.txBytes, 'txBytes');
  u64.encode(s, e.txPackets, 'txPackets');
  text16.encode(s, e.name, 'name');
});

/** `struct cr_image_net_ns` */
export const netNs: ObjectEncoder<NetNs> = {
  type: 'NET_NS',
  encode(s, o) {
    netdevs.encode(s, o.netdevs, 'netdevs', o);
  },
};
