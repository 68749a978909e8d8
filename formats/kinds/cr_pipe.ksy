meta:
  id: cr_pipe
  title: LinuxC/R object PIPE
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
-orig-id: cr_image_pipe
-since: 3
doc: A pipe or FIFO; its ends are FILEs.
doc-ref: pipe(7), fifo(7)
params:
  - id: arch
    type: u4
    enum: cr_enums::arch
seq:
  - id: ino
    type: u8
    doc: Inode number.
  - id: capacity
    -unit: bytes
    -default: '65536'
    type: u8
    doc: How much fits in.
    doc-ref: fcntl(2), F_SETPIPE_SZ
  - id: pipe_flags
    -flags: cr_flags::pipe_flag
    type: u8
    doc: Properties of the pipe.
  - id: ofs_data
    type: u4
    valid:
      min: 56
  - id: len_data
    type: u4
  - id: ofs_packets
    type: u4
  - id: num_packets
    type: u4
  - id: len_packet
    type: u4
    valid:
      min: 4
  - id: reserved_packets
    type: u4
    valid: 0
  - id: extra
    size: ofs_data - 56
    if: ofs_data > 56
    doc: Fields that a revision newer than this one appended.
instances:
  data:
    pos: ofs_data - 8
    size: len_data
    doc: Bytes that nobody has read yet.
  packets:
    pos: ofs_packets - 8
    type: packet
    repeat: expr
    repeat-expr: num_packets
    doc: Lengths of the packets that O_DIRECT made of them.
types:
  packet:
    -entry: u4
    seq:
      - id: value
        type: u4
        doc: Bytes of the packet.
      - id: extra
        size: _parent.len_packet - 4
        if: _parent.len_packet > 4
        doc: What a newer revision appended to the entry.
