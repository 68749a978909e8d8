meta:
  id: cr_socket
  title: LinuxC/R object SOCKET
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
-orig-id: cr_image_socket
-since: 3
doc: A socket.
doc-ref: socket(7), unix(7), ip(7)
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: family
    -default: unix
    type: u4
    enum: cr_enums::address_family
    doc: Address family.
  - id: socket_type
    -default: stream
    type: u4
    enum: cr_enums::socket_type
    doc: Type.
  - id: protocol
    type: u4
    doc: Protocol, IPPROTO_*.
  - id: state
    -default: unbound
    type: u4
    enum: cr_enums::socket_state
    doc: How far it came.
  - id: socket_flags
    -flags: cr_flags::socket_flag
    type: u8
    doc: Properties and options that are on or off.
    doc-ref: socket(7)
  - id: backlog
    type: u4
    doc: Connections that may wait.
    doc-ref: listen(2)
  - id: mark
    type: u4
    doc: Mark of its packets.
    doc-ref: SO_MARK in socket(7)
  - id: priority
    type: u4
    doc: Priority of its packets.
    doc-ref: SO_PRIORITY in socket(7)
  - id: bound_ifindex
    type: u4
    doc: Device that it is bound to; 0 is any.
    doc-ref: SO_BINDTODEVICE in socket(7)
  - id: sndbuf
    -unit: bytes
    type: u8
    doc: Size of the send buffer as getsockopt(2) tells it, twice what was set.
  - id: rcvbuf
    -unit: bytes
    type: u8
    doc: Size of the receive buffer as getsockopt(2) tells it, twice what was set.
  - id: rcvlowat
    -unit: bytes
    -default: '1'
    type: u8
    doc: Least that a read waits for.
  - id: sndtimeo
    -unit: nanoseconds
    type: u8
    doc: How long a write waits; 0 is for ever.
  - id: rcvtimeo
    -unit: nanoseconds
    type: u8
    doc: How long a read waits; 0 is for ever.
  - id: linger
    -unit: nanoseconds
    -default: '18446744073709551615'
    type: u8
    doc: How long close(2) waits; 2^64-1 is off.
  - id: ino
    type: u8
    doc: Inode number.
  - id: pos_peer
    -references: socket
    -none: not connected, connected to a later one, or to one outside
    type: u8
    doc: The other end. Of two connected UNIX sockets the later one refers to the earlier.
  - id: pos_net_ns
    -references: net_ns
    -none: outside the container
    type: u8
    doc: Network namespace it was made in.
  - id: port
    type: u4
    doc: Its own port.
  - id: peer_port
    type: u4
    doc: Port of its peer.
  - id: peer_uid
    -default: '4294967295'
    type: u4
    doc: User ID of its peer, SO_PEERCRED; 2^32-1 where there is none.
    doc-ref: unix(7)
  - id: peer_gid
    -default: '4294967295'
    type: u4
    doc: Group ID of its peer; 2^32-1 where there is none.
  - id: pos_peer_pid
    -references: pid
    -none: there is none, or it is outside the container
    type: u8
    doc: Process of its peer.
  - id: path_mode
    type: u4
    doc: Type and permissions of the file of a UNIX socket.
  - id: path_uid
    type: u4
    doc: User ID of that file.
  - id: path_gid
    type: u4
    doc: Group ID of that file.
  - id: reserved
    type: u4
    valid: 0
  - id: ofs_address
    type: u4
    valid:
      min: 216
  - id: len_address
    type: u4
  - id: ofs_peer_address
    type: u4
  - id: len_peer_address
    type: u4
  - id: ofs_path
    type: u4
  - id: len_path
    type: u4
  - id: ofs_queue
    type: u4
  - id: num_queue
    type: u4
  - id: len_message
    type: u4
    valid:
      min: 16
  - id: reserved_queue
    type: u4
    valid: 0
  - id: ofs_options
    type: u4
  - id: num_options
    type: u4
  - id: len_option
    type: u4
    valid:
      min: 16
  - id: reserved_options
    type: u4
    valid: 0
  - id: extra
    size: ofs_address - 216
    if: ofs_address > 216
    doc: Fields that a revision newer than this one appended.
instances:
  address:
    -text: true
    -nul: true
    pos: ofs_address - 8
    size: len_address
    doc: 'Own address. INET and INET6: numeric, with `%ifindex` where there is a scope. UNIX: sun_path as bound, an abstract one with its first NUL.'
  peer_address:
    -text: true
    -nul: true
    pos: ofs_peer_address - 8
    size: len_peer_address
    doc: Address of its peer.
  path:
    -text: true
    pos: ofs_path - 8
    size: len_path
    doc: Path of the file of a UNIX socket, from the root.
  queue:
    pos: ofs_queue - 8
    type: socket_message
    repeat: expr
    repeat-expr: num_queue
    doc: 'UNIX: messages received and not yet read, the oldest first; of a STREAM one entry.'
  options:
    pos: ofs_options - 8
    type: socket_option
    repeat: expr
    repeat-expr: num_options
    doc: Every other option that is not at its default.
    doc-ref: getsockopt(2)
types:
  socket_message:
    -orig-id: cr_socket_message
    seq:
      - id: ofs_data
        type: u4
      - id: len_data
        type: u4
      - id: ofs_address
        type: u4
      - id: len_address
        type: u4
      - id: extra
        size: _parent.len_message - 16
        if: _parent.len_message > 16
        doc: What a newer revision appended to the entry.
    instances:
      data:
        pos: ofs_data - 8
        size: len_data
        doc: Bytes of the message.
      address:
        -text: true
        -nul: true
        pos: ofs_address - 8
        size: len_address
        doc: Address of its sender.
  socket_option:
    -orig-id: cr_socket_option
    seq:
      - id: level
        type: u4
        doc: Level, IPPROTO_*.
      - id: name
        type: u4
        doc: Number of the option.
      - id: ofs_value
        type: u4
      - id: len_value
        type: u4
      - id: extra
        size: _parent.len_option - 16
        if: _parent.len_option > 16
        doc: What a newer revision appended to the entry.
    instances:
      value:
        pos: ofs_value - 8
        size: len_value
        doc: Value, as getsockopt(2) gives it on the architecture of the image.
