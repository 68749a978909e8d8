/** A spec with one of everything that has a name, and each of them renamed, and some renamed and changed. */
import { enums, G, instances, M, P, R, seq, types } from './parts.mjs';

export const PAIRS = [];
const add = (name, before, after, want, samples = []) => {
  const [a, b] = [before, after].map((text) => (text.startsWith('meta') ? text : M() + text));
  PAIRS.push([name, a, b, samples, want]);
};
// renames by regex over one rich spec
const RICH =
  M() +
  seq(
    '{id: magic, contents: PK}',
    '{id: ver, type: u1, enum: vers}',
    '{id: num_recs, type: u2}',
    '{id: ofs_tab, type: u4}',
    '{id: recs, type: rec(ver), repeat: expr, repeat-expr: num_recs}',
    '{id: tail, size: "num_recs * 2", type: tail_t}',
  ) +
  instances(
    'tab: {pos: ofs_tab, type: entry, repeat: expr, repeat-expr: 2, if: ofs_tab > 0}',
    'is_new: {value: "ver == vers::two"}',
  ) +
  types({
    rec: `params: [{id: v, type: u1, enum: vers}]\n${seq('{id: kind, type: u1, enum: kinds}', '{id: len_b, type: u1}', '{id: body, size: len_b, type: {switch-on: kind, cases: {"kinds::a": body_a, "kinds::b": body_b}}}', '{id: opt, type: u2, if: _root.is_new}', '{id: opt2, type: u1, if: "v == vers::two"}')}`,
    body_a: seq('{id: p, type: u1}', '{id: q, type: strz}'),
    body_b: seq('{id: w, type: u2}') + instances('twice: {value: w * 2}'),
    tail_t: seq('{id: z, type: u1, repeat: until, repeat-until: "_ == 0 or _io.eof"}'),
    entry: seq('{id: o, type: u4}') + instances('there: {io: _root._io, pos: o, type: u1}'),
  }) +
  enums('vers: {1: one, 2: two}', 'kinds: {1: a, 2: b}');
const rn = (n, w, ...subs) => {
  let b = RICH;
  for (const [x, y] of subs) b = b.replace(new RegExp(`(?<![\\w-])${x}(?![\\w])`, 'g'), y);
  add(`ren ${n}`, RICH, b, w, [
    '504b010100000000000101055500',
    '504b0202001400000001023144000102020506070801020000000000000000',
  ]);
};
rn('magic', P, ['magic', 'signature']);
rn('ver', P, ['ver', 'version']);
rn('num_recs', P, ['num_recs', 'n_records']);
rn('ofs_tab', P, ['ofs_tab', 'off_table']);
rn('recs', P, ['recs', 'records']);
rn('tail', P, ['tail', 'trailer']);
rn('tab', P, ['tab', 'table']);
rn('is_new', G, ['is_new', 'is_v2']);
rn('rec', G, ['rec', 'record']);
rn('v', G, ['v', 'vv']);
rn('kind', P, ['kind', 'typ']);
rn('len_b', P, ['len_b', 'len_body']);
rn('body', P, ['body', 'payload']);
rn('opt', P, ['opt', 'extra_w']);
rn('body_a', G, ['body_a', 'first_body']);
rn('body_b', G, ['body_b', 'second_body']);
rn('types that exchange their names', G, ['body_a', 'tmp'], ['body_b', 'body_a'], ['tmp', 'body_b']);
rn('p', P, ['p', 'pp']);
rn('q', P, ['q', 'name']);
rn('w', P, ['w', 'width']);
rn('twice', G, ['twice', 'double_w']);
rn('tail_t', G, ['tail_t', 'trailer_t']);
rn('z', P, ['z', 'zs']);
rn('entry', G, ['entry', 'tab_entry']);
rn('o', P, ['o', 'ofs']);
rn('there', P, ['there', 'value_there']);
rn('vers', G, ['vers', 'versions']);
rn('kinds', G, ['kinds', 'rec_kinds']);
rn('one', P, ['one', 'v1']);
rn('two', P, ['two', 'v2']);
rn('a', P, ['a', 'alpha']);
rn('b', P, ['b', 'beta']);
rn('members swapped', R, ['a', 'tmpx'], ['b', 'a'], ['tmpx', 'b']);
rn('many', P, ['magic', 'sig'], ['ver', 'version'], ['num_recs', 'n'], ['recs', 'rs'], ['rec', 'r'], ['vers', 'vs']);
rn('type and its fields', P, ['entry', 'e2'], ['o', 'oo'], ['there', 'th']);
rn('p q', P, ['p', 'p1'], ['q', 'q1']);
rn('p as q', R, ['p', 'tmpx'], ['q', 'p'], ['tmpx', 'q']);
rn('enum and members', P, ['kinds', 'ks'], ['a', 'aa'], ['b', 'bb']);
rn('tail and tab', P, ['tail', 'tl'], ['tab', 'tb']);
rn('f id', G, ['id: f', 'id: g']);
rn('opt + width', R, ['opt, type: u2', 'option, type: u4']);
rn('num + order', R, ['num_recs, type: u2', 'n, type: u2be'], ['num_recs', 'n']);
rn('w signed', R, ['w, type: u2', 'ww, type: s2'], ['w', 'ww']);
rn('len off', R, ['len_b', 'len_body'], ['size: len_body', 'size: len_body + 1']);
rn('member moved', R, ['2: b', '3: beta'], ['kinds::b', 'kinds::beta']);
rn('tab pos', R, ['tab', 'table'], ['pos: ofs_tab', 'pos: ofs_tab + 1']);
rn(
  'rec + gone',
  R,
  ['rec', 'record'],
  ['{id: opt2, type: u1, if: "v == vers::two"}', '{id: opt2, type: u1, if: "v == vers::one"}'],
);
rn('q padded', R, ['q, type: strz', 'name, type: str, terminator: 1']);
