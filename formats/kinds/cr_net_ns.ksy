meta:
  id: cr_net_ns
  title: LinuxC/R object NET_NS
  license: MIT
  ks-version: '0.10'
  imports:
    - /cr_enums
    - /cr_flags
  endian:
    switch-on: arch
    cases:
      'cr_enums::arch::s390x': be
      _: le
-orig-id: cr_image_net_ns
-identity: ns net
-since: 2
doc: A network namespace and its devices.
doc-ref: network_namespaces(7), include/net/net_namespace.h
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: ofs_netdevs
    type: u4
    valid:
      min: 24
  - id: num_netdevs
    type: u4
  - id: len_netdev
    type: u4
    valid:
      min: 72
  - id: reserved_netdevs
    type: u4
    valid: 0
  - id: ofs_addresses
    -since: 3
    type: u4
    if: has_revision_3
  - id: num_addresses
    -since: 3
    type: u4
    if: has_revision_3
  - id: len_address
    -since: 3
    type: u4
    valid:
      min: 24
    if: has_revision_3
  - id: reserved_addresses
    -since: 3
    type: u4
    valid: 0
    if: has_revision_3
  - id: extra
    size: ofs_netdevs - 40
    if: ofs_netdevs > 40
    doc: Fields that a revision newer than this one appended.
instances:
  has_revision_3:
    value: ofs_netdevs > 24
    doc: Whether the fixed part goes on behind the 24 bytes of revision 2.
  netdevs:
    pos: ofs_netdevs - 8
    type: netdev
    repeat: expr
    repeat-expr: num_netdevs
    doc: Every device, loopback included.
    doc-ref: netdevice(7)
  addresses:
    -since: 3
    pos: ofs_addresses - 8
    type: net_address
    repeat: expr
    repeat-expr: num_addresses
    if: has_revision_3
    doc: Addresses of the devices, as rtnetlink lists them.
    doc-ref: rtnetlink(7)
types:
  netdev:
    -orig-id: cr_netdev
    seq:
      - id: ifindex
        type: u4
        doc: Index of the device in its namespace.
      - id: hwtype
        -orig-id: type
        type: u4
        doc: Hardware type, an ARPHRD_* number.
        doc-ref: include/uapi/linux/if_arp.h
      - id: dev_flags
        -orig-id: flags
        -flags: cr_flags::netdev_flag
        type: u8
        doc: State and abilities of the device.
      - id: mtu
        -unit: bytes
        type: u8
        doc: Largest packet.
      - id: rx_bytes
        -statistic: true
        -unit: bytes
        type: u8
        doc: Received data.
      - id: rx_packets
        -statistic: true
        type: u8
        doc: Received packets.
      - id: tx_bytes
        -statistic: true
        -unit: bytes
        type: u8
        doc: Sent data.
      - id: tx_packets
        -statistic: true
        type: u8
        doc: Sent packets.
      - id: name
        -text: true
        size: 16
        doc: Name of the device.
      - id: extra
        size: _parent.len_netdev - 72
        if: _parent.len_netdev > 72
        doc: What a newer revision appended to the entry.
  net_address:
    -orig-id: cr_net_address
    seq:
      - id: ifindex
        type: u4
        doc: Number of the device.
      - id: family
        -default: inet
        type: u4
        enum: cr_enums::address_family
        doc: Of the address.
      - id: prefix_len
        type: u4
        doc: Bits of the network part.
      - id: scope
        type: u4
        doc: How far it is valid, RT_SCOPE_*.
        doc-ref: rtnetlink(7)
      - id: ofs_address
        type: u4
      - id: len_address
        type: u4
      - id: extra
        size: _parent.len_address - 24
        if: _parent.len_address > 24
        doc: What a newer revision appended to the entry.
    instances:
      address:
        -text: true
        pos: ofs_address - 8
        size: len_address
        doc: Numeric, `127.0.0.1` or `::1` say.
