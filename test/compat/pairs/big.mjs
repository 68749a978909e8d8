/** A spec that has every kind of name. */
const M = (x = '') => `meta:\n  id: f\n  endian: le\n${x}`;

export const BIG =
  M('  encoding: UTF-8\n') +
  `seq:
  - {id: magic, contents: [1, 2]}
  - {id: num, type: u1}
  - {id: len, type: u2}
  - {id: kind, type: u1, enum: kinds}
  - {id: flag, type: b1}
  - {id: bits, type: b7}
  - {id: body, size: len, type: {switch-on: kind, cases: {'kinds::one': one_body, 'kinds::two': two_body}}}
  - {id: items, type: item(num), repeat: expr, repeat-expr: num}
  - {id: names, type: strz, repeat: until, repeat-until: _ == ""}
  - {id: tail, size-eos: true, if: flag}
instances:
  at_end: {pos: 'len + num', type: u2}
  twice: {value: num * 2}
  deep: {pos: twice, size: len, type: item(1)}
types:
  one_body:
    seq:
      - {id: a, type: u1}
      - {id: inner, type: inner}
    types:
      inner:
        seq:
          - {id: x, type: u1}
          - {id: y, size: x}
  two_body:
    seq:
      - {id: a, type: u2}
      - {id: other, type: one_body::inner, size: 4}
  item:
    params:
      - {id: n, type: u1}
    seq:
      - {id: v, type: u1, if: n > 1}
      - {id: w, type: u1, enum: kinds}
    instances:
      up: {value: _parent.as<f>.len}
enums:
  kinds:
    1: one
    2: two
`;
