meta:
  id: journal
  title: An append-only journal, which has nothing to do with checkpoints
  file-extension: jrn
  license: CC0-1.0
  endian: be
  encoding: ASCII
doc: "Text: with | pipes"
seq:
  - id: header
    type: header
    size: 32
  - id: records
    type: record
    repeat: eos
instances:
  first_kind:
    value: records[0].tag
  index:
    pos: header.ofs_index
    type: index
    if: header.ofs_index != 0
types:
  header:
    seq:
      - id: magic
        contents: JRNL
      - id: constructor
        type: u2
        valid:
          any-of: [1, 2]
      - id: class
        type: u1
        enum: class
      - id: length
        type: f8
      - id: ofs_index
        type: u4
      - id: default
        type: s4
        valid:
          expr: _ > -100
  index:
    seq:
      - id: num
        type: vlq
      - id: offsets
        type: u4
        repeat: expr
        repeat-expr: num.value
  vlq:
    seq:
      - id: groups
        type: group
        repeat: until
        repeat-until: not _.has_next
    instances:
      value:
        value: groups.last.value
  group:
    seq:
      - id: has_next
        type: b1
      - id: value
        type: b7
  record:
    seq:
      - id: tag
        type: str
        size: 4
      - id: len
        type: u4
      - id: body
        size: len
        type:
          switch-on: tag
          cases:
            '"TEXT"': text
            '"NUMS"': nums
  text:
    seq:
      - id: lang
        type: strz
      - id: text
        type: str
        size-eos: true
        encoding: UTF-8
  nums:
    seq:
      - id: values
        type: s2
        repeat: eos
enums:
  class:
    0: plain
    7: signed
