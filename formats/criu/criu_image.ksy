meta:
  id: criu_image
  title: Image file of CRIU
  application: CRIU (Checkpoint/Restore In Userspace)
  file-extension: img
  license: MIT
  ks-version: '0.10'
  imports:
    - protobuf_wire
  endian: le
doc: |
  A checkpoint of CRIU is a directory of such files: a magic number that says what the file holds, then entries, each a
  length, a message of Protocol Buffers, and behind some of them raw bytes. What the messages mean stands in
  messages.yaml. Files of pages (`pages-1.img`) have no header and are not of this shape: pagemaps say what is where.
doc-ref:
  - https://criu.org/Images
  - docs/criu.md
seq:
  - id: magic
    type: u4
    doc: |
      What sort of file it is: `common` for images of tasks, `service` for what CRIU notes for itself. An inventory, and
      images before CRIU 2.0, have no sort but begin with the number of the image.
  - id: sub_magic
    type: u4
    if: has_sub_magic
    doc: Which image it is.
  - id: entries
    type: entry(_index)
    repeat: eos
    doc: Entries up to the end of the file.
instances:
  has_sub_magic:
    value: magic == 0x54564319 or magic == 0x55105940
    doc: Whether the number of the image comes second.
  image:
    value: 'has_sub_magic ? sub_magic : magic'
    enum: image
    doc: Which image it is; messages.yaml has all numbers.
enums:
  image:
    0x56453709:
      id: pipes_data
      doc: What is in pipes.
    0x59333054:
      id: fifo_data
      doc: What is in FIFOs.
    0x56264026:
      id: sk_queues
      doc: What waits in sockets.
    0x51465506:
      id: tcp_stream
      doc: A TCP connection with what is in both of its queues.
    0x52583605:
      id: ghost_file
      doc: A file that was removed while somebody had it open.
    0x64324033:
      id: bpfmap_data
      doc: Keys and values of a BPF map.
    0x46283044:
      id: ipcns_shm
      doc: System V shared memory.
    0x55453737:
      id: ipcns_msg
      doc: System V message queues.
    0x59573019:
      id: ipcns_sem
      doc: System V semaphores.
types:
  entry:
    params:
      - id: index
        type: s4
        doc: Which of the file, from 0 on.
    seq:
      - id: len_message
        type: u4
        doc: Bytes of the message.
      - id: message
        size: len_message
        type: protobuf_wire
        doc: Fields of the message that messages.yaml names for the image.
      - id: extra
        type:
          switch-on: _root.image
          cases:
            image::pipes_data: raw(field_2.value)
            image::fifo_data: raw(field_2.value)
            image::sk_queues: raw(field_2.value)
            image::tcp_stream: raw(field_1.value + field_3.value)
            image::bpfmap_data: raw(field_2.value + field_3.value)
            image::ghost_file: raw(len_ghost)
            image::ipcns_shm: 'raw(field_3.value != 0 ? 0 : (field_2.value + 3) / 4 * 4)'
            image::ipcns_sem: raw((field_2.value * 2 + 7) / 8 * 8)
            image::ipcns_msg: messages(field_3.value)
            _: raw(0)
        doc: Raw bytes behind the message; where they come from is told by fields of it.
    instances:
      field_1:
        pos: 0
        io: message._io
        type: lookup(1)
        doc: Field 1 of the message.
      field_2:
        pos: 0
        io: message._io
        type: lookup(2)
        doc: Field 2 of the message.
      field_3:
        pos: 0
        io: message._io
        type: lookup(3)
        doc: Field 3 of the message.
      first_has_chunks:
        pos: 0
        io: _root.entries[0].message._io
        type: lookup(9)
        if: index > 0
        doc: Whether the file that was removed has holes, as its first entry says.
      has_chunks:
        pos: 0
        io: message._io
        type: lookup(9)
        if: index == 0
        doc: The same, of the first entry.
      len_ghost:
        value: |
          index > 0 ? (first_has_chunks.value != 0 ? field_1.value : 0)
          : has_chunks.value != 0 ? 0 : (_io.size - _io.pos).as<u8>
        doc: |
          Contents of a file that was removed: all that follows the only entry, or, where the file has holes, what each
          entry behind the first says.
  lookup:
    doc: A number among the fields of a message, 0 where it is not there.
    params:
      - id: number
        type: u8
        doc: Of the field.
    seq:
      - id: fields
        type: protobuf_wire::field
        repeat: until
        repeat-until: _.number == number or _io.eof
        if: not _io.eof
        doc: Fields up to it.
    instances:
      is_there:
        value: fields.size > 0 and fields.last.number == number
        if: _io.size > 0
        doc: Whether the message has it.
      value:
        value: '_io.size > 0 and is_there ? fields.last.value.as<protobuf_wire::varint>.value : 0'
        doc: Its value.
  raw:
    params:
      - id: len
        type: u8
        doc: Bytes of it.
    seq:
      - id: data
        size: len
        doc: As the kernel had it.
  messages:
    params:
      - id: num_messages
        type: u8
        doc: Messages in the queue.
    seq:
      - id: queue
        type: queued
        repeat: expr
        repeat-expr: num_messages
        doc: What nobody has received yet.
  queued:
    seq:
      - id: len_message
        type: u4
        doc: Bytes of the message of Protocol Buffers.
      - id: message
        size: len_message
        type: protobuf_wire
        doc: What kind of message of System V it is, and its length.
      - id: data
        size: (len_data.value + 7) / 8 * 8
        doc: The message of System V, filled up to eight bytes.
    instances:
      len_data:
        pos: 0
        io: message._io
        type: lookup(2)
        doc: Bytes of the message of System V.
