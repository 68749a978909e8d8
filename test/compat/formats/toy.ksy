# Has nothing to do with checkpoints: a log of a weather station, with every construct that the gate compares.
meta:
  id: toy
  endian: le
  encoding: UTF-8
  ks-version: '0.10'
-reserved:
  sensor: [0, 200-255]
-private:
  sensor: [100-199]
seq:
  - id: magic
    contents: TOY
  - id: version
    type: u1
    valid: 1
  - id: station
    type: station
    size: 32
  - id: scale
    type: scale(2)
  - id: num_records
    type: u2
  - id: records
    type: record
    repeat: expr
    repeat-expr: num_records
instances:
  is_tropical:
    value: station.latitude < 23
  trailer:
    pos: 64
    size: 4
types:
  station:
    seq:
      - id: latitude
        type: s1
      - id: height
        -unit: metres
        type: s2
      - id: pressure
        type: f4
      - id: mode
        type: u1
        enum: mode
        valid:
          in-enum: true
      - id: quality
        type: u1
        valid:
          any-of: [1, 2, 3]
      - id: id_hash
        type: u4be
      - id: seal
        size: 4
        process: xor(0x55)
      - id: battery
        type: b4
      - id: signal
        type: b4
      - id: rows
        type: u1
        valid:
          min: 1
          max: 8
      - id: label
        type: strz
  scale:
    params:
      - id: digits
        type: u1
    seq:
      - id: factor
        type: u1
        if: digits > 1
  record:
    seq:
      - id: sensor
        type: u1
        enum: sensor
      - id: reading
        type:
          switch-on: sensor
          cases:
            'sensor::wind': wind
            'sensor::rain': rain
      - id: options
        -flags: option
        type: u1
  wind:
    seq:
      - id: speed
        type: u2
      - id: direction
        type: u2
  rain:
    seq:
      - id: amount
        type: u4
enums:
  mode:
    1: summer
    2: winter
  sensor:
    1: wind
    2: rain
    3:
      id: snow
      -status: retired
  option:
    0: checked
    1: manual
