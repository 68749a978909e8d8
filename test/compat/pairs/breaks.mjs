/** Breaks that look harmless, each in a nested type, in a frame, in a list, behind an import, under a process, in an instance, in cases. */
const G = 'green',
  R = 'red',
  U = 'undetermined';
const M = (x = '') => `meta:\n  id: f\n  endian: le\n  encoding: UTF-8\n${x}`;
const IND = (s, n) =>
  s
    .split('\n')
    .map((l) => (l ? ' '.repeat(n) + l : l))
    .join('\n');
// dresses: a seq body and what stands beside it, put somewhere
const dresses = {
  top: (seq, rest = '') => `${M()}seq:\n${IND(seq, 2)}${rest}`,
  nested: (seq, rest = '') =>
    `${M()}seq:\n  - {id: head, type: u1}\n  - {id: box, type: box}\ntypes:\n  box:\n    seq:\n${IND(seq, 6)}${IND(rest, 4)}`,
  framed: (seq, rest = '') =>
    `${M()}seq:\n  - {id: head, type: u1}\n  - {id: box, type: box, size: head}\n  - {id: after, type: u1}\ntypes:\n  box:\n    seq:\n${IND(seq, 6)}${IND(rest, 4)}`,
  repeated: (seq, rest = '') =>
    `${M()}seq:\n  - {id: box, type: box, repeat: expr, repeat-expr: 2}\ntypes:\n  box:\n    seq:\n${IND(seq, 6)}${IND(rest, 4)}`,
  imported: (seq, rest = '') => ({
    f: `meta: {id: f, endian: le, imports: [g]}\nseq:\n  - {id: x, type: g}\n`,
    g: `meta: {id: g, endian: le, encoding: UTF-8}\nseq:\n${IND(seq, 2)}${rest}`,
  }),
  processed: (seq, rest = '') =>
    `${M()}seq:\n  - {id: head, type: u1}\n  - {id: box, type: box, size: head, process: xor(0x5a)}\n  - {id: after, type: u1}\ntypes:\n  box:\n    seq:\n${IND(seq, 6)}${IND(rest, 4)}`,
  instance: (seq, rest = '') =>
    `${M()}seq:\n  - {id: ofs, type: u1}\ninstances:\n  box: {pos: ofs, type: box}\ntypes:\n  box:\n    seq:\n${IND(seq, 6)}${IND(rest, 4)}`,
  cased: (seq, rest = '') =>
    `${M()}seq:\n  - {id: kk, type: u1}\n  - {id: box, size: 40, type: {switch-on: kk, cases: {1: box}}}\n  - {id: after, type: u1}\ntypes:\n  box:\n    seq:\n${IND(seq, 6)}${IND(rest, 4)}`,
  defcase: (seq, rest = '') =>
    `${M()}seq:\n  - {id: kk, type: u1}\n  - {id: box, type: {switch-on: kk, cases: {1: u1, _: box}}}\ntypes:\n  box:\n    seq:\n${IND(seq, 6)}${IND(rest, 4)}`,
};
const all = (name, [a, ra = ''], [b, rb = ''], want = R, only) =>
  Object.entries(dresses)
    .filter(([d]) => !only || only.includes(d))
    .map(([d, f]) => [`${name} [${d}]`, f(a, ra), f(b, rb), [], want]);
const S = (...l) => l.map((x) => `- ${x}\n`).join('');
const e1 = 'enums:\n  e: {1: p, 2: q}\n';
export const PAIRS = [
  ...all(
    'value /2 /2.0',
    [S('{id: a, type: u1}'), 'instances:\n  v: {value: a / 2}\n'],
    [S('{id: a, type: u1}'), 'instances:\n  v: {value: a / 2.0}\n'],
    R,
  ),
  ...all(
    'value +1 +1.5',
    [S('{id: a, type: u1}'), 'instances:\n  v: {value: a + 1}\n'],
    [S('{id: a, type: u1}'), 'instances:\n  v: {value: a + 1.5}\n'],
    R,
    ['top', 'framed'],
  ),
  ...all(
    'switch int size chg',
    [S('{id: a, type: u1}', '{id: b, size: 2, type: {switch-on: a, cases: {1: u1, 2: u2}}}', '{id: c, type: u1}')],
    [S('{id: a, type: u1}', '{id: b, size: 3, type: {switch-on: a, cases: {1: u1, 2: u2}}}', '{id: c, type: u1}')],
  ),
  ...all(
    'switch int size removed',
    [S('{id: a, type: u1}', '{id: b, size: 2, type: {switch-on: a, cases: {1: u1, 2: u2}}}', '{id: c, type: u1}')],
    [S('{id: a, type: u1}', '{id: b, type: {switch-on: a, cases: {1: u1, 2: u2}}}', '{id: c, type: u1}')],
  ),
  ...all(
    'switch int size expr',
    [S('{id: a, type: u1}', '{id: b, size: 2, type: {switch-on: a, cases: {1: u1, 2: s2}}}', '{id: c, type: u1}')],
    [S('{id: a, type: u1}', '{id: b, size: a, type: {switch-on: a, cases: {1: u1, 2: s2}}}', '{id: c, type: u1}')],
  ),
  ...all(
    'switch float size chg',
    [S('{id: a, type: u1}', '{id: b, size: 4, type: {switch-on: a, cases: {1: f4}}}', '{id: c, type: u1}')],
    [S('{id: a, type: u1}', '{id: b, size: 8, type: {switch-on: a, cases: {1: f4}}}', '{id: c, type: u1}')],
    R,
    ['top', 'nested', 'instance'],
  ),
  ...all(
    'strz utf16 -> str term',
    [S('{id: a, type: strz, encoding: UTF-16LE}', '{id: b, type: u1}')],
    [S('{id: a, type: str, terminator: 0, encoding: UTF-16LE}', '{id: b, type: u1}')],
  ),
  ...all(
    'strz utf16be -> str term',
    [S('{id: a, type: strz, encoding: UTF-16BE}', '{id: b, type: u1}')],
    [S('{id: a, type: str, terminator: 0, encoding: UTF-16BE}', '{id: b, type: u1}')],
    R,
    ['top'],
  ),
  ...all(
    'strz utf32 -> str term',
    [S('{id: a, type: strz, encoding: UTF-32LE}', '{id: b, type: u1}')],
    [S('{id: a, type: str, terminator: 0, encoding: UTF-32LE}', '{id: b, type: u1}')],
    R,
    ['top'],
  ),
  ...all(
    'strz utf16 in size -> str term',
    [S('{id: a, size: 8, type: strz, encoding: UTF-16LE}')],
    [S('{id: a, size: 8, type: str, terminator: 0, encoding: UTF-16LE}')],
    R,
    ['top', 'nested'],
  ),
  ...all(
    'rest payload inserted',
    [S('{id: a, type: u1}', '{id: rest, size-eos: true}')],
    [S('{id: a, type: u1}', '{id: x, type: u1, if: not _io.eof}', '{id: rest, size-eos: true}')],
    R,
    ['top', 'framed', 'instance', 'cased', 'processed'],
  ),
  ...all(
    'extra payload inserted',
    [S('{id: a, type: u1}', '{id: extra, size-eos: true}')],
    [S('{id: a, type: u1}', '{id: x, type: u1, if: not _io.eof}', '{id: extra, size-eos: true}')],
    R,
    ['top', 'framed', 'instance', 'cased'],
  ),
  ...all(
    'extra payload if inserted',
    [S('{id: a, type: u1}', '{id: extra, size-eos: true, if: not _io.eof}')],
    [S('{id: a, type: u1}', '{id: x, type: u1, if: not _io.eof}', '{id: extra, size-eos: true, if: not _io.eof}')],
    U,
    ['top', 'framed'],
  ),
  ...all(
    'rest growth inserted',
    [S('{id: a, type: u1}', '{id: rest, size-eos: true, -growth: true}')],
    [S('{id: a, type: u1}', '{id: x, type: u1, if: not _io.eof}', '{id: rest, size-eos: true, -growth: true}')],
    G,
    ['top', 'framed', 'cased'].slice(0, 2),
  ),
  ...all('rest dropped', [S('{id: a, type: u1}', '{id: rest, size-eos: true}')], [S('{id: a, type: u1}')], R, [
    'top',
    'framed',
  ]),
  ...all(
    'rest typed',
    [S('{id: a, type: u1}', '{id: rest, size-eos: true}')],
    [S('{id: a, type: u1}', '{id: rest, size-eos: true, type: str}')],
    R,
    ['top', 'framed', 'instance'],
  ),
  ...all(
    'rest name made repeat',
    [S('{id: a, type: u1}', '{id: extra, size-eos: true}')],
    [S('{id: a, type: u1}', '{id: extra, type: u1, repeat: eos}')],
    R,
    ['top', 'framed'],
  ),
  ...all(
    'valid dup',
    [S('{id: a, type: u2, valid: {any-of: [1, 1, 2]}}')],
    [S('{id: a, type: u2, valid: {any-of: [1, 2, 3]}}')],
    R,
  ),
  ...all(
    'valid dup removed',
    [S('{id: a, type: u2, valid: {any-of: [1, 2, 3]}}')],
    [S('{id: a, type: u2, valid: {any-of: [1, 1, 2]}}')],
    R,
    ['top', 'framed'],
  ),
  ...all(
    'valid dup bits',
    [S('{id: a, type: b4, valid: {any-of: [1, 1, 2]}}', '{id: a2, type: b4}')],
    [S('{id: a, type: b4, valid: {any-of: [1, 2, 3]}}', '{id: a2, type: b4}')],
    R,
    ['top', 'framed'],
  ),
  ...all(
    'valid str dup',
    [S(`{id: a, type: str, size: 1, valid: {any-of: ['"a"', '"a"', '"b"']}}`)],
    [S(`{id: a, type: str, size: 1, valid: {any-of: ['"a"', '"b"', '"c"']}}`)],
    R,
    ['top', 'nested'],
  ),
  ...all(
    'valid bytes',
    [S(`{id: a, size: 2, valid: {any-of: ['[1, 2]', '[1, 2]']}}`)],
    [S(`{id: a, size: 2, valid: {any-of: ['[1, 2]', '[3, 4]']}}`)],
    R,
    ['top', 'nested'],
  ),
  ...all(
    'u8 max',
    [S(`{id: a, type: u8, valid: {max: 9007199254740993}}`)],
    [S(`{id: a, type: u8, valid: {max: 9007199254740992}}`)],
    R,
    ['top', 'nested'],
  ),
  ...all(
    'u8 min',
    [S(`{id: a, type: u8, valid: {min: 0xffff_ffff_ffff_fffe}}`)],
    [S(`{id: a, type: u8, valid: {min: 0xffff_ffff_ffff_ffff}}`)],
    R,
    ['top', 'nested'],
  ),
  ...all(
    'u8 anyof',
    [S(`{id: a, type: u8, valid: {any-of: [0x8000000000000001, 0x8000000000000002]}}`)],
    [S(`{id: a, type: u8, valid: {any-of: [0x8000000000000001, 0x8000000000000003]}}`)],
    R,
    ['top', 'nested', 'imported'],
  ),
  ...all(
    's8 min',
    [S(`{id: a, type: s8, valid: {min: -9007199254740993}}`)],
    [S(`{id: a, type: s8, valid: {min: -9007199254740992}}`)],
    R,
    ['top'],
  ),
  ...all(
    'u8 expr',
    [S(`{id: a, type: u8, valid: {expr: '_ != 9007199254740993'}}`)],
    [S(`{id: a, type: u8, valid: {expr: '_ != 9007199254740992'}}`)],
    R,
    ['top'],
  ),
  ...all(
    'u8 value cmp',
    [S('{id: a, type: u8}', '{id: b, type: u1, if: "a == 0x8000000000000001"}')],
    [S('{id: a, type: u8}', '{id: b, type: u1, if: "a == 0x8000000000000002"}')],
    R,
    ['top', 'framed'],
  ),
  ...all(
    'quotes',
    [S('{id: a, type: str, size: 2}', `{id: b, type: u1, if: "a == '\\\\n'"}`)],
    [S('{id: a, type: str, size: 2}', `{id: b, type: u1, if: 'a == "\\n"'}`)],
    R,
    ['top', 'framed', 'nested'],
  ),
  ...all(
    'quotes t',
    [S('{id: a, type: str, size: 2}', `{id: b, type: u1, if: "a == 'x\\\\t'"}`)],
    [S('{id: a, type: str, size: 2}', `{id: b, type: u1, if: 'a == "x\\t"'}`)],
    R,
    ['top'],
  ),
  ...all(
    'until',
    [S('{id: a, type: u1, repeat: until, repeat-until: _ == 0}')],
    [S('{id: a, type: u1, repeat: until, repeat-until: _ <= 1}')],
  ),
  ...all('bits order', [S('{id: a, type: b3}', '{id: b, type: b5}')], [S('{id: b, type: b5}', '{id: a, type: b3}')]),
  ...all('bits width', [S('{id: a, type: b3}', '{id: b, type: b5}')], [S('{id: a, type: b4}', '{id: b, type: b4}')]),
  ...all('bits le', [S('{id: a, type: b3}', '{id: b, type: b5}')], [S('{id: a, type: b3le}', '{id: b, type: b5le}')]),
  ...all('bits 9 to 8', [S('{id: a, type: b9}', '{id: b, type: b7}')], [S('{id: a, type: b8}', '{id: b, type: b8}')]),
  ...all('bool to int', [S('{id: a, type: b1}', '{id: b, type: b7}')], [S('{id: a, type: b8}')]),
  ...all(
    'bits aligned by byte',
    [S('{id: a, type: b4}', '{id: b, type: b4}', '{id: c, type: u1}')],
    [S('{id: a, type: b4}', '{id: c, type: u1}', '{id: b, type: b4}')],
  ),
  ...all(
    'bit inst',
    [S('{id: a, type: u1}'), 'instances:\n  v: {pos: 0, type: b3}\n'],
    [S('{id: a, type: u1}'), 'instances:\n  v: {pos: 0, type: b4}\n'],
    R,
    ['top', 'framed'],
  ),
  ...all(
    'repeat count',
    [S('{id: n, type: u1}', '{id: a, type: u2, repeat: expr, repeat-expr: n}')],
    [S('{id: n, type: u1}', '{id: a, type: u2, repeat: expr, repeat-expr: n + 1}')],
  ),
  ...all(
    'repeat const',
    [S('{id: a, type: u2, repeat: expr, repeat-expr: 2}')],
    [S('{id: a, type: u2, repeat: expr, repeat-expr: 3}')],
  ),
  ...all(
    'xor key',
    [S('{id: n, type: u1}', '{id: a, size: 2, process: xor(n)}')],
    [S('{id: n, type: u1}', '{id: a, size: 2, process: xor(n + 1)}')],
  ),
  ...all('rol', [S('{id: a, size: 2, process: rol(1)}')], [S('{id: a, size: 2, process: rol(2)}')], R, [
    'top',
    'nested',
    'instance',
  ]),
  ...all(
    'enum changed',
    [S('{id: a, type: u1, enum: e}'), e1],
    [S('{id: a, type: u1, enum: e}'), 'enums:\n  e: {1: q, 2: p}\n'],
    R,
    ['top', 'nested', 'imported'],
  ),
  ...all(
    'enum removed',
    [S('{id: a, type: u1, enum: e}'), e1],
    [S('{id: a, type: u1, enum: e}'), 'enums:\n  e: {1: p}\n'],
    R,
    ['top', 'nested', 'imported'],
  ),
  ...all(
    'param type',
    [
      S('{id: n, type: u1}', '{id: a, type: pt(n)}'),
      'types:\n  pt:\n    params: [{id: p, type: u1}]\n    seq:\n      - {id: d, size: p}\n',
    ],
    [
      S('{id: n, type: u1}', '{id: a, type: pt(n + 1)}'),
      'types:\n  pt:\n    params: [{id: p, type: u1}]\n    seq:\n      - {id: d, size: p}\n',
    ],
  ),
  ...all(
    'param use',
    [
      S('{id: n, type: u1}', '{id: a, type: pt(n)}'),
      'types:\n  pt:\n    params: [{id: p, type: u1}]\n    seq:\n      - {id: d, size: p}\n',
    ],
    [
      S('{id: n, type: u1}', '{id: a, type: pt(n)}'),
      'types:\n  pt:\n    params: [{id: p, type: u1}]\n    seq:\n      - {id: d, size: p + 1}\n',
    ],
  ),
  ...all(
    'size from other',
    [S('{id: n, type: u1}', '{id: m, type: u1}', '{id: a, size: n}')],
    [S('{id: n, type: u1}', '{id: m, type: u1}', '{id: a, size: m}')],
  ),
  ...all(
    'type endian',
    [S('{id: a, type: u2}', '{id: b, type: u4}')],
    [S('{id: a, type: u2be}', '{id: b, type: u4be}')],
  ),
  ...all('sign', [S('{id: a, type: u2}')], [S('{id: a, type: s2}')]),
  ...all('int to float', [S('{id: a, type: u4}')], [S('{id: a, type: f4}')]),
  ...all(
    'inst pos',
    [S('{id: a, type: u1}'), 'instances:\n  v: {pos: a, type: u1}\n'],
    [S('{id: a, type: u1}'), 'instances:\n  v: {pos: a + 1, type: u1}\n'],
  ),
  ...all(
    'inst io',
    [
      S('{id: a, size: 2, type: t}', '{id: z, type: u1}'),
      'types:\n  t:\n    instances:\n      v: {pos: 1, type: u1}\n',
    ],
    [
      S('{id: a, size: 2, type: t}', '{id: z, type: u1}'),
      'types:\n  t:\n    instances:\n      v: {pos: 1, io: _root._io, type: u1}\n',
    ],
    R,
  ),
  ...all(
    'inst type',
    [S('{id: a, type: u1}'), 'instances:\n  v: {pos: 0, type: u1}\n'],
    [S('{id: a, type: u1}'), 'instances:\n  v: {pos: 0, type: s1}\n'],
  ),
  ...all(
    'value inst used',
    [S('{id: a, type: u1}', '{id: d, size: n}'), 'instances:\n  n: {value: a + 1}\n'],
    [S('{id: a, type: u1}', '{id: d, size: n}'), 'instances:\n  n: {value: a + 2}\n'],
  ),
  ...all(
    'str term',
    [S('{id: a, type: strz}', '{id: b, type: u1}')],
    [S('{id: a, type: str, terminator: 10}', '{id: b, type: u1}')],
  ),
  ...all(
    'if',
    [S('{id: a, type: u1}', '{id: b, type: u1, if: a > 1}')],
    [S('{id: a, type: u1}', '{id: b, type: u1, if: a > 2}')],
  ),
  ...all('contents', [S('{id: a, contents: [1, 2]}')], [S('{id: a, contents: [1, 3]}')]),
];
