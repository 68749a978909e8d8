/** What may be room for growth, guards in frames of all kinds, and types that stand in themselves. */
import { G, instances, M, P, R, seq, types } from './parts.mjs';

const U = 'undetermined';
export const PAIRS = [];
const add = (name, before, after, want, samples = []) => {
  const [a, b] = [before, after].map((text) => (text.startsWith('meta') ? text : M() + text));
  PAIRS.push([name, a, b, samples, want]);
};
// growth & eof guards
const g = (n, a, b, w, sm) => add(`grow ${n}`, a, b, w, sm);
const X = '{id: x, type: u1}';
for (const name of ['rest', 'extra', 'unknown', 'remaining', 'trailer', 'padding', 'data', 'future', 'appended']) {
  g(
    `${name} top`,
    seq(X, `{id: ${name}, size-eos: true}`),
    seq(X, '{id: y, type: u1, if: not _io.eof}', `{id: ${name}, size-eos: true}`),
    R,
    ['010203'],
  );
}
g(
  'said',
  seq(X, '{id: rest, size-eos: true, -growth: true, if: not _io.eof}'),
  seq(X, '{id: y, type: u1, if: not _io.eof}', '{id: rest, size-eos: true, -growth: true, if: not _io.eof}'),
  G,
);
g(
  'said twice',
  seq(X, '{id: rest, size-eos: true, -growth: true, if: not _io.eof}'),
  seq(
    X,
    '{id: y, type: u1, if: not _io.eof}',
    '{id: y2, type: u1, if: not _io.eof}',
    '{id: rest, size-eos: true, -growth: true, if: not _io.eof}',
  ),
  G,
);
g(
  'rest if',
  seq(X, '{id: rest, size-eos: true, if: not _io.eof}'),
  seq(X, '{id: y, type: u1, if: not _io.eof}', '{id: rest, size-eos: true, if: not _io.eof}'),
  U,
);
g('rest becomes str', seq(X, '{id: rest, size-eos: true}'), seq(X, '{id: rest, size-eos: true, type: str}'), R);
g('rest becomes list', seq(X, '{id: rest, size-eos: true}'), seq(X, '{id: rest, type: u1, repeat: eos}'), R);
g('rest process', seq(X, '{id: rest, size-eos: true}'), seq(X, '{id: rest, size-eos: true, process: xor(7)}'), R);
g('rest gone', seq(X, '{id: rest, size-eos: true}'), seq(X), R, ['0102']);
// What takes all that is left takes nothing where nothing is.
const LEFT = '{id: y, size-eos: true}';
g('rest added', seq(X), seq(X, '{id: rest, size-eos: true}'), G, ['01', '0102']);
g('rest added, a text', seq(X), seq(X, '{id: y, type: str, size-eos: true}'), G, ['01', '0102']);
g('rest added, a list', seq(X), seq(X, '{id: y, type: u1, repeat: eos}'), G, ['01', '0102']);
g('rest added, with a condition', seq(X), seq(X, '{id: y, size-eos: true, if: x > 0}'), G, ['01', '00']);
g('rest added, checked', seq(X), seq(X, "{id: y, size-eos: true, valid: '[1]'}"), R, ['01']);
g('rest added, packed', seq(X), seq(X, '{id: y, size-eos: true, process: zlib}'), R, ['01']);
g('rest added, of a type', seq(X), seq(X, '{id: y, size-eos: true, type: t}') + types({ t: seq(X) }), R, ['01']);
g('rest added, in front', seq(X), seq(LEFT, X), R, ['01']);
const F = (size, inner, more = '') =>
  seq('{id: n, type: u1}', `{id: t, type: t, size: ${size}}`) + more + types({ t: inner });
g('frame var size guard', F('n', seq(X)), F('n', seq(X, '{id: y, type: u1, if: _io.size > 1}')), G);
g('frame var eof', F('n', seq(X)), F('n', seq(X, '{id: y, type: u1, if: not _io.eof}')), G);
g('frame var rest', F('n', seq(X)), F('n', seq(X, LEFT)), G, ['0101', '02010203']);
g('frame fixed rest', F('4', seq(X)), F('4', seq(X, LEFT)), R, ['0001020304']);
g(
  'frame last rest',
  `${seq('{id: t, type: t}')}${types({ t: seq(X) })}`,
  `${seq('{id: t, type: t}')}${types({ t: seq(X, LEFT) })}`,
  G,
  ['01'],
);
g(
  'frame middle rest',
  `${seq('{id: t, type: t}', '{id: z, type: u1}')}${types({ t: seq(X) })}`,
  `${seq('{id: t, type: t}', '{id: z, type: u1}')}${types({ t: seq(X, LEFT) })}`,
  R,
  ['0102'],
);
g('frame fixed', F('4', seq(X)), F('4', seq(X, '{id: y, type: u1, if: _io.size > 1}')), R, ['0001020304']);
g(
  'frame const',
  F('k', seq(X), instances('k: {value: 2 + 2}')),
  F('k', seq(X, '{id: y, type: u1, if: _io.size > 1}'), instances('k: {value: 2 + 2}')),
  R,
  ['0001020304'],
);
g('frame n*4', F('n * 4', seq(X)), F('n * 4', seq(X, '{id: y, type: u1, if: _io.size > 1}')), R, ['0101020304']);
g('frame n+2', F('n + 2', seq(X)), F('n + 2', seq(X, '{id: y, type: u1, if: _io.size > 1}')), R, ['000102']);
g('frame exact guard', F('4', seq(X)), F('4', seq(X, '{id: y, type: u1, if: _io.size > 4}')), G);
g('frame n*4 guard', F('n * 4', seq(X)), F('n * 4', seq(X, '{id: y, type: u1, if: _io.size > 4}')), R);
g('frame no guard', F('n', seq(X)), F('n', seq(X, '{id: y, type: u1}')), R);
g('frame guard wrong', F('n', seq(X)), F('n', seq(X, '{id: y, type: u1, if: _io.size > 0}')), R);
g('frame guard pos', F('n', seq(X)), F('n', seq(X, '{id: y, type: u1, if: _io.pos < _io.size}')), G);
const I = (inner, more = '') =>
  seq('{id: ofs, type: u1}') + instances(`t: {pos: ofs, type: t${more}}`) + types({ t: inner });
g('pos eof', I(seq(X)), I(seq(X, '{id: y, type: u1, if: not _io.eof}')), R, ['01aabb']);
g('pos sized', I(seq(X), ', size: 4'), I(seq(X, '{id: y, type: u1, if: not _io.eof}'), ', size: 4'), R, ['01aabbccdd']);
g('pos sized var', I(seq(X), ', size: ofs'), I(seq(X, '{id: y, type: u1, if: not _io.eof}'), ', size: ofs'), G, [
  '02aabbccdd',
]);
g(
  'pos size-eos',
  I(seq(X), ', size-eos: true'),
  I(seq(X, '{id: y, type: u1, if: not _io.eof}'), ', size-eos: true'),
  R,
  ['01aabbccdd'],
);
g(
  'list eof',
  seq('{id: l, type: t, repeat: eos}') + types({ t: seq(X) }),
  seq('{id: l, type: t, repeat: eos}') + types({ t: seq(X, '{id: y, type: u1, if: not _io.eof}') }),
  R,
  ['0102'],
);
g(
  'list sized',
  seq('{id: l, type: t, size: 2, repeat: eos}') + types({ t: seq(X) }),
  seq('{id: l, type: t, size: 2, repeat: eos}') + types({ t: seq(X, '{id: y, type: u1, if: not _io.eof}') }),
  R,
  ['0102'],
);
g(
  'root io',
  seq('{id: h, type: h}') + types({ h: seq('{id: o, type: u1}') + instances('b: {io: _root._io, pos: o, size: 1}') }),
  seq('{id: h, type: h}', '{id: z, type: u1, if: not _io.eof}') +
    types({ h: seq('{id: o, type: u1}') + instances('b: {io: _root._io, pos: o, size: 1}') }),
  R,
  ['0177'],
);
g('top eof', seq(X), seq(X, '{id: y, type: u1, if: not _io.eof}'), G, []);
g('top no guard', seq(X), seq(X, '{id: y, type: u1}'), R);
g('top version', seq('{id: v, type: u1}'), seq('{id: v, type: u1}', '{id: y, type: u1, if: v > 1}'), R, ['02']);
g(
  'top version valid',
  seq('{id: v, type: u1, valid: 1}'),
  seq('{id: v, type: u1, valid: {any-of: [1, 2]}}', '{id: y, type: u1, if: v > 1}'),
  R,
  ['02'],
);
g(
  'terminated frame',
  seq('{id: t, type: t, terminator: 0}', '{id: e, type: u1}') + types({ t: seq(X) }),
  seq('{id: t, type: t, terminator: 0}', '{id: e, type: u1}') +
    types({ t: seq(X, '{id: y, type: u1, if: not _io.eof}') }),
  R,
  ['01020003'],
);
g(
  'last in frame nested',
  `${F('n', seq(X, '{id: u, type: u}')).replace(/$/, '')}  u:\n    seq:\n      - {id: a, type: u1}\n`,
  `${F('n', seq(X, '{id: u, type: u}'))}  u:\n    seq:\n      - {id: a, type: u1}\n      - {id: b, type: u1, if: not _io.eof}\n`,
  G,
  ['03010203'],
);
g(
  'not last in frame',
  `${F('n', seq('{id: u, type: u}', X))}  u:\n    seq:\n      - {id: a, type: u1}\n`,
  `${F('n', seq('{id: u, type: u}', X))}  u:\n    seq:\n      - {id: a, type: u1}\n      - {id: b, type: u1, if: not _io.eof}\n`,
  R,
  ['03010203'],
);
// recursion
const rec = (n, a, b, w, sm = []) => add(`rec ${n}`, a, b, w, sm);
const NODE = (f) => seq('{id: r, type: node}') + types({ node: seq('{id: v, type: u1}', f) });
rec('same', NODE('{id: n, type: node, if: v > 0}'), NODE('{id: n, type: node, if: v > 0}'), G);
rec('spelled', NODE('{id: n, type: node, if: v > 0}'), NODE('{id: n, type: node, if: v != 0}'), G);
rec('other', NODE('{id: n, type: node, if: v > 0}'), NODE('{id: n, type: node, if: v > 1}'), R, ['0100']);
rec('renamed', NODE('{id: n, type: node, if: v > 0}'), NODE('{id: next, type: node, if: v > 0}'), P);
const POS = (p, more = '') =>
  seq('{id: r, type: node}') +
  types({ node: seq('{id: o, type: u1}') + instances(`next: {pos: ${p}, type: node${more}}`) });
rec('pos self', POS('o'), POS('o'), G);
rec('pos self spelled', POS('o'), POS('o + 0'), G);
rec('pos self moved', POS('o'), POS('o + 1'), R, ['0100']);
rec('pos 0', POS('0'), POS('0'), G);
rec('pos self if', POS('o'), POS('o', ', if: o > 0'), R, ['0100']);
rec('pos list 3', POS('o', ', repeat: expr, repeat-expr: 2'), POS('o', ', repeat: expr, repeat-expr: 3'), R, [
  '01000000',
]);
rec(
  'mutual',
  seq('{id: r, type: a}') +
    types({
      a: seq('{id: v, type: u1}', '{id: b, type: b, if: v > 0}'),
      b: seq('{id: w, type: u1}', '{id: a, type: a, if: w > 0}'),
    }),
  seq('{id: r, type: a}') +
    types({
      a: seq('{id: v, type: u1}', '{id: b, type: b, if: 0 < v}'),
      b: seq('{id: w, type: u1}', '{id: a, type: a, if: w >= 1}'),
    }),
  G,
);
rec(
  'mutual type ren',
  seq('{id: r, type: a}') +
    types({
      a: seq('{id: v, type: u1}', '{id: b, type: b, if: v > 0}'),
      b: seq('{id: w, type: u1}', '{id: a, type: a, if: w > 0}'),
    }),
  seq('{id: r, type: aa}') +
    types({
      aa: seq('{id: v, type: u1}', '{id: b, type: bb, if: v > 0}'),
      bb: seq('{id: w, type: u1}', '{id: a, type: aa, if: w > 0}'),
    }),
  G,
);
rec('root type in itself', seq(X, '{id: n, type: f, if: x > 0}'), seq(X, '{id: n, type: f, if: x != 0}'), G);
rec('root type in itself other', seq(X, '{id: n, type: f, if: x > 0}'), seq(X, '{id: n, type: f, if: x > 1}'), R, [
  '0100',
]);
