meta:
  id: protobuf_wire
  title: Protocol Buffers wire format
  license: MIT
  ks-version: '0.10'
  endian: le
doc: |
  A message as a list of fields: a number, a wire type and a value. What the numbers mean is not in the bytes;
  for the messages of CRIU, messages.yaml says it. Groups (wire types 3 and 4) are refused: CRIU has none.
doc-ref: https://protobuf.dev/programming-guides/encoding/
seq:
  - id: fields
    type: field
    repeat: eos
    doc: In the order of their numbers, where a stock writer wrote them.
enums:
  wire_type:
    0:
      id: varint
      doc: Integers, booleans and enums.
    1:
      id: i64
      doc: Eight bytes.
    2:
      id: len
      doc: Strings, bytes, messages, and packed lists of numbers.
    5:
      id: i32
      doc: Four bytes.
types:
  field:
    doc: One value of one field. A repeated field stands as often as it has values, or packed as one.
    seq:
      - id: key
        type: varint
        doc: Number and wire type.
      - id: value
        type:
          switch-on: wire_type
          cases:
            wire_type::varint: varint
            wire_type::i64: fixed_64
            wire_type::len: delimited
            wire_type::i32: fixed_32
            _: refused
        doc: The value; how to understand it is up to the message.
    instances:
      number:
        value: key.value / 8
        doc: Which field it is, from 1 on.
      wire_type:
        value: key.groups[0].bits & 7
        enum: wire_type
        doc: How the value is written.
  varint:
    doc: An integer in groups of seven bits, the lowest first; at most ten of them, which is 64 bits.
    doc-ref: https://protobuf.dev/programming-guides/encoding/#varints
    seq:
      - id: groups
        type: group(_index)
        repeat: until
        repeat-until: not _.has_next
    instances:
      len_groups:
        value: groups.size
        doc: Bytes of it.
      value:
        value: |
          groups[0].bits
          + (len_groups > 1 ? groups[1].bits * 128 : 0)
          + (len_groups > 2 ? groups[2].bits * 16384 : 0)
          + (len_groups > 3 ? groups[3].bits * 2097152 : 0)
          + (len_groups > 4 ? groups[4].bits * 268435456 : 0)
          + (len_groups > 5 ? groups[5].bits * 34359738368 : 0)
          + (len_groups > 6 ? groups[6].bits * 4398046511104 : 0)
          + (len_groups > 7 ? groups[7].bits * 562949953421312 : 0)
          + (len_groups > 8 ? groups[8].bits * 72057594037927936 : 0)
          + (len_groups > 9 ? groups[9].bits * 4611686018427387904 * 2 : 0)
        doc: |
          Without a sign: a negative number is its two's complement of 64 bits. In JavaScript it is exact up to 2^53 only;
          put it together from `groups` there.
  group:
    params:
      - id: index
        type: s4
        doc: Which of the varint, from 0 on.
    seq:
      - id: byte
        type: u1
        valid:
          expr: index < 9 or _ <= 1
        doc: Seven bits, and whether more follow. The tenth has the last of the 64 bits and ends the number.
    instances:
      has_next:
        value: (byte & 0x80) != 0
        doc: Whether another one follows.
      bits:
        value: (byte & 0x7f).as<u8>
        doc: Seven bits of the number.
  fixed_32:
    seq:
      - id: value
        type: u4
        doc: fixed32, sfixed32 or float.
  fixed_64:
    seq:
      - id: value
        type: u8
        doc: fixed64, sfixed64 or double.
  delimited:
    seq:
      - id: len_body
        type: varint
        doc: Bytes that follow.
      - id: body
        size: len_body.value
        doc: A string, bytes, a message, or a packed list.
  refused:
    doc: A wire type that there is not, or a group.
    seq:
      - id: wire_type
        size: 0
        valid:
          expr: false
        doc: Never valid.
