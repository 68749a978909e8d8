# Has one of each construct of Kaitai that changes what a reader reads, for edits of every one of them.
meta:
  id: zoo
  endian: le
  bit-endian: be
  encoding: ASCII
  ks-version: '0.11'
seq:
  - id: magic
    contents: Zoo
  - id: version
    type: u1
    valid: 1
  - id: num_cages
    type: u1
    valid:
      min: 1
      max: 3
  - id: len_names
    type: u1
  - id: len_tags
    type: u1
  - id: names
    type: names
    size: len_names
  - id: cages
    type: cage(num_cages)
    repeat: expr
    repeat-expr: num_cages
  - id: readings
    type: reading
    repeat: until
    repeat-until: _.is_last == 1
  - id: tree
    type: node
  - id: payload
    size-eos: true
instances:
  is_large:
    value: num_cages > 1 and len_names > 4
  early:
    pos: 5
    type: u1
  guests:
    pos: 5
    type: u1
    repeat: expr
    repeat-expr: num_cages
    if: is_large
types:
  names:
    seq:
      - id: first
        type: strz
      - id: second
        type: str
        terminator: 0x2c
        if: not _io.eof
      - id: code
        type: str
        size: 4
        pad-right: 0x20
        if: not _io.eof
      - id: mark
        terminator: 0x3b
        consume: false
        eos-error: false
      - id: after
        size-eos: true
        if: not _io.eof
    instances:
      outer:
        io: _root._io
        pos: 5
        type: u1
  cage:
    params:
      - id: revision
        type: u1
    seq:
      - id: is_locked
        type: b1
      - id: level
        type: b3
      - id: mood
        type: b4
        enum: mood
      - id: len_tags
        type: u1
      - id: weight
        type: u2
      - id: warmth
        type: s2
      - id: depth
        type: f4
      - id: number
        type: u2be
      - id: secret
        size: 2
        process: xor(0x55)
      - id: note
        type: u1
        if: is_locked
      - id: len_food
        type: u1
      - id: food
        type: food
        size: len_food
      - id: tag
        type: tag
        parent: _root
      - id: late
        type: u1
        if: revision > 1
  food:
    seq:
      - id: kind
        type: u1
        enum: food_kind
      - id: body
        size-eos: true
        type:
          switch-on: kind
          cases:
            'food_kind::fish': fish
            'food_kind::hay': hay
  fish:
    seq:
      - id: count
        type: u1
      - id: extra
        size-eos: true
        if: not _io.eof
        -growth: true
  hay:
    seq:
      - id: mass
        type: u2
  tag:
    seq:
      - id: text
        size: _parent.len_tags
  reading:
    seq:
      - id: is_last
        type: u1
      - id: size_class
        type: u1
        valid:
          any-of: [1, 2, 3, 9]
      - id: season
        type: u1
        enum: season
        valid:
          in-enum: true
      - id: odd
        type: u1
        valid:
          expr: _ % 2 == 1
      - id: measure
        type:
          switch-on: size_class
          cases:
            1: u1
            2: u2
            _: u4
  node:
    seq:
      - id: num_children
        type: u1
        valid:
          max: 2
      - id: children
        type: node
        repeat: expr
        repeat-expr: num_children
enums:
  mood:
    0: calm
    1: angry
    2: asleep
  food_kind:
    1: fish
    2: hay
    3: fruit
  season:
    1: summer
    2: winter
