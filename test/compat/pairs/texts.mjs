/** Text and its ends, checks, numbers beyond 2^53 and quotes, each in many spellings. */
import { enums, G, instances, M, R, seq, types } from './parts.mjs';

const _U = 'undetermined';
export const PAIRS = [];
const add = (name, before, after, want, samples = []) => {
  const [a, b] = [before, after].map((text) => (text.startsWith('meta') ? text : M() + text));
  PAIRS.push([name, a, b, samples, want]);
};
// strz / encodings / terminators
const t = (a, b, w, sm = ['4100420000007701', '410000004200', '41424300010203', '0041004200000001']) =>
  add(`str ${a} | ${b}`, seq(`{id: a, ${a}}`, '{id: b, type: u1}'), seq(`{id: a, ${b}}`, '{id: b, type: u1}'), w, sm);

t('type: strz, encoding: UTF-16BE', 'type: str, terminator: 0, encoding: UTF-16BE', R);

t('type: strz, encoding: UTF-16LE, size: 8', 'type: str, terminator: 0, encoding: UTF-16LE, size: 8', R, [
  '410042000000770101',
  '4100000000000077aa',
]);

t('type: strz', 'type: str, terminator: 0', G);
t('type: strz', 'type: str, terminator: 0, consume: true', G);
t('type: strz', 'type: strz, include: false', G);
t('type: strz', 'type: str, terminator: 0x00', G);
t('type: strz', 'type: str, terminator: 1', R);
t('type: strz', 'type: strz, include: true', R);
t('type: strz', 'type: strz, consume: false', R);
t('type: strz', 'type: strz, eos-error: true', G);
t('type: strz, encoding: utf8', 'type: strz, encoding: UTF-8', G);
t('type: strz, encoding: ASCII', 'type: strz, encoding: UTF-8', R);
t('type: strz, encoding: ISO-8859-1', 'type: strz, encoding: latin1', G);
t('type: strz, encoding: SJIS', 'type: strz, encoding: Shift_JIS', G);
t('type: strz, encoding: UTF-16LE', 'type: strz, encoding: UTF-16BE', R);
t('type: strz, encoding: UTF-16LE', 'type: strz, encoding: utf-16le', G);
t('type: strz, size: 4', 'type: str, size: 4, terminator: 0', G);
t('type: str, size: 4, pad-right: 0', 'type: strz, size: 4', R, ['4100420001']);
t('type: str, size: 4, pad-right: 0x20', 'type: str, size: 4, pad-right: 32', G);

t('type: str, size-eos: true', 'type: strz', R, ['4142', '41420001']);
t('size: 3', 'type: b24', R, ['41424301']);
// valid any-of & u8
const E = enums('e: {1: x, 2: y}');
const checked = (valid) => `seq:\n  - {id: a, ${valid}}\n${valid.includes('enum') ? E : ''}`;
const v = (f, a, b, w, sm = []) =>
  add(`valid ${f} ${a} | ${b}`, checked(`${f}, valid: ${a}`), checked(`${f}, valid: ${b}`), w, sm);
v('type: u4', '{any-of: [1, 1, 2]}', '{any-of: [1, 2, 3]}', R, ['03000000']);
v('type: u4', '{any-of: [1, 2, 2]}', '{any-of: [2, 1]}', G);
v('type: u1', '{any-of: [5]}', '5', G);
v('type: u1', '{any-of: [5, 5]}', '{eq: 5}', G);
v('type: u1', '{any-of: [0, 1]}', '{max: 1}', G);
v('type: u1', '{any-of: [0, 1, 3]}', '{max: 3}', R, ['02']);
v('type: u1', '{any-of: [1, 2]}', '{expr: _ == 1 or _ == 2}', G);
v('type: u1', '{any-of: [1, 2]}', '{expr: _ == 1 or _ == 3}', R, ['02']);
v('type: u1', '{any-of: [0x10, 0x20]}', '{any-of: [32, 16]}', G);
v('size: 2', '{any-of: ["[1, 2]", "[3, 4]"]}', '{any-of: ["[3, 4]", "[0x1, 2]"]}', G);
v('size: 2', '{any-of: ["[1, 2]", "[1, 2]"]}', '{any-of: ["[1, 2]", "[3, 4]"]}', R, ['0304']);
v('type: str, size: 1', `{any-of: ['"a"', '"b"']}`, `{any-of: ["'b'", "'a'"]}`, G);
v('type: str, size: 1', `{any-of: ['"a"', '"b"']}`, `{any-of: ['"a"', '"c"']}`, R, ['62']);
v('type: str, size: 1', `{any-of: ['"a"', '"a"']}`, `{any-of: ['"a"', '"b"']}`, R, ['62']);
v('type: f4', '{any-of: [1.5, 2]}', '{any-of: [2.0, 1.5]}', G);
v('type: f4', '{any-of: [1.5, 2]}', '{any-of: [1.5, 2.5]}', R, ['00000040']);
v('type: s1', '{any-of: [-1, 1]}', '{any-of: [1, -1]}', G);
v('type: s1', '{min: -1, max: 1}', '{any-of: [-1, 0, 1]}', G);
const H = (x) => `'0x${x}'`;
const _ff = 'ffffffffffffffff';
v('type: u8', `{max: ${H('fffffffffffff000')}}`, `{max: ${H('fffffffffffff001')}}`, R, ['01f0ffffffffffff']);
v('type: u8', `${H('8000000000000001')}`, `${H('8000000000000002')}`, R, ['0100000000000080']);
v('type: u8', `${H('8000000000000001')}`, `'9223372036854775809'`, G);
v(
  'type: u8',
  `{any-of: [${H('8000000000000001')}, ${H('8000000000000002')}]}`,
  `{any-of: [${H('8000000000000001')}, ${H('8000000000000003')}]}`,
  R,
  ['0200000000000080'],
);
v(
  'type: u8',
  `{any-of: [${H('8000000000000001')}, ${H('8000000000000002')}]}`,
  `{min: ${H('8000000000000001')}, max: ${H('8000000000000002')}}`,
  G,
);
v('type: u8', `{min: ${H('20000000000001')}}`, `{min: ${H('20000000000000')}}`, R, ['0000000000002000']);
v('type: u8', `{max: 18446744073709551615}`, `{min: 0}`, G);
v('type: u8', `{expr: '_ <= 0x8000000000000001'}`, `{max: ${H('8000000000000001')}}`, G);
v('type: u8', `{expr: '_ <= 0x8000000000000001'}`, `{max: ${H('8000000000000002')}}`, R, ['0200000000000080']);
v('type: s8', `{min: '-9223372036854775807'}`, `{min: '-9223372036854775806'}`, R, ['0100000000000080']);
v('type: u8', `{expr: '_ != 0x8000000000000001'}`, `{expr: '_ != 0x8000000000000000'}`, R, [
  '0100000000000080',
  '0000000000000080',
]);
v('type: u8be', `${H('8000000000000001')}`, `${H('8000000000000002')}`, R, ['8000000000000001']);
v('type: u8', `{max: '0xffff_ffff_ffff_fffe'}`, `{max: 0xffff_ffff_ffff_fffe}`, G);
v('type: u8', `{expr: _ % 2 == 0}`, `{expr: '(_ & 1) == 0'}`, G);
v('type: u1', `{expr: _ % 2 == 0}`, `{expr: _ % 2 != 1}`, G);
v('type: u1', `{in-enum: true}, enum: e`, `{any-of: ['e::x', 'e::y']}, enum: e`, G);
v('type: u1, enum: e', `{any-of: ['e::x']}`, `{eq: 'e::x'}`, G);
v('type: u1, enum: e', `{any-of: ['e::x']}`, `{any-of: ['e::y']}`, R, ['01']);
add(
  'valid of other field',
  seq('{id: n, type: u1}', '{id: a, type: u1, valid: n}'),
  seq('{id: n, type: u1}', '{id: a, type: u1, valid: {expr: _ == n}}'),
  G,
);
add(
  'valid of other field 2',
  seq('{id: n, type: u1}', '{id: a, type: u1, valid: n + 1}'),
  seq('{id: n, type: u1}', '{id: a, type: u1, valid: {expr: _ == n + 2}}'),
  R,
  ['0102'],
);
add(
  'valid min max other',
  seq('{id: n, type: u1}', '{id: a, type: u1, valid: {min: n}}'),
  seq('{id: n, type: u1}', '{id: a, type: u1, valid: {expr: n <= _}}'),
  G,
);
// quotes
const q = (a, b, w, sm = ['6e', '0a', '5c', '27', '22', '615c']) =>
  add(
    `quotes ${a} | ${b}`,
    seq('{id: a, type: str, size: 1}', '{id: r, type: str, size-eos: true}') +
      instances(`v: {value: ${JSON.stringify(a)}}`),
    seq('{id: a, type: str, size: 1}', '{id: r, type: str, size-eos: true}') +
      instances(`v: {value: ${JSON.stringify(b)}}`),
    w,
    sm,
  );
q(`a == 'x'`, `a == "x"`, G);
q(`a == '\\n'`, `a == "\\n"`, R);
q(`a + '\\n'`, `a + "\\\\n"`, G);
q(`a == '"'`, `a == "\\""`, G);
q(`a == "'"`, `a == "\\u0027"`, G);
q(`a + "\\t"`, `a + "\\u0009"`, G);
q(`a + "\\101"`, `a + "A"`, G);
q(`a + '\\101'`, `a + "A"`, R);
q(`a + "\\0"`, `a + "\\u0000"`, G);
q(`a + "\\e"`, `a + "\\u001b"`, G);
q(`a + "é"`, `a + "\\u00e9"`, G);
q(`a + "\\\\"`, `a + '\\'`, G);
q(`f"{a}\\n"`, `a + "\\n"`, G);
q(`f"{a}\\n"`, `a + '\\n'`, R);
q(`"a" "b" + a`, `"ab" + a`, G);
q(`a.length == 1 ? 'y' : 'n'`, `a.length == 1 ? "y" : "n"`, G);
q(`a == 'x' ? 1 : 2`, `"x" == a ? 1 : 2`, G);
q(`a.reverse == "x"`, `'x' == a.reverse`, G);
q(`a.substring(0, 1) + 'q'`, `a.substring(0, 1) + "q"`, G);
q(`r.to_i`, `r.to_i(10)`, G);
q(`a != 'x'`, `not (a == "x")`, G);
const qs = (a, b, w, sm) =>
  add(
    `quote key ${a} | ${b}`,
    seq('{id: a, type: str, size: 1}', `{id: b, size: 2, type: {switch-on: a, cases: {${a}: t}}}`) +
      types({ t: seq('{id: x, type: u1}') }),
    seq('{id: a, type: str, size: 1}', `{id: b, size: 2, type: {switch-on: a, cases: {${b}: t}}}`) +
      types({ t: seq('{id: x, type: u1}') }),
    w,
    sm,
  );
qs(`'"A"'`, `"'A'"`, G);
qs(`'"A"'`, `'"\\u0041"'`, G);
qs(`'"A"'`, `'"B"'`, R, ['410102', '420102']);
qs(`'"\\n"'`, `"'\\\\n'"`, R, ['0a0102']);
