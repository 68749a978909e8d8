import { Enumerator, flags, spanText, Table, text16, u32, u64 } from '../bytes/types.js';
import type { NetAddress, Netdev, NetNs } from '../generated/model.js';
import { enumMembers } from '../registry.js';
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

const addressFamily = new Enumerator(enumMembers('address_family'));

const addresses = new Table<NetAddress>(24, (s, e) => {
  u32.encode(s, e.ifindex, 'ifindex');
  addressFamily.encode(s, e.family, 'family');
  u32.encode(s, e.prefixLen, 'prefixLen');
  u32.encode(s, e.scope, 'scope');
  spanText.encode(s, e.address, 'address');
});

/** `struct cr_image_net_ns` */
export const netNs: ObjectEncoder<NetNs> = {
  type: 'NET_NS',
  encode(s, o, revision) {
    netdevs.encode(s, o.netdevs, 'netdevs', o);
    if (revision < 3) return;
    addresses.encode(s, o.addresses, 'addresses', o);
  },
};
