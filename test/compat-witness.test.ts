/** Witnesses: an image for every construct that decides how bytes are read, and each finding apart from all others. */
import { describe, expect, test } from '@jest/globals';
import {
  compare,
  differences,
  type Finding,
  inventions,
  knownTo,
  layoutsOf,
  readerOf,
  withIdentity,
  witnesses,
} from 'cr-image/compat';
import { described } from './compat/formats.js';

const META = 'meta:\n  id: f\n  endian: le\n  encoding: ASCII\n';
const seq = (...lines: string[]) => `${META}seq:\n${lines.map((line) => `  ${line}\n`).join('')}`;

async function shown(before: string, after: string): Promise<Finding[]> {
  const [old, now] = [described({ f: before }), described({ f: after })];
  const named = { ...now, specs: withIdentity(now.specs, old.specs) };
  const found = compare(old.specs, named, { old: 'r1', new: 'today' });
  const layout = found.filter(({ severity, basis }) => severity === 'error' && basis === 'layout');
  return witnesses(layout, { name: 'r1', specs: old.specs }, named.specs, []);
}

/** Paths at which readers of two texts disagree about an image. */
async function disagree(before: string, after: string, image: string): Promise<string[]> {
  const [old, now] = [described({ f: before }), described({ f: after })];
  const { old: was, now: is } = layoutsOf(old.specs, withIdentity(now.specs, old.specs));
  const [a, b] = [await readerOf(was.specs, was, 'f'), await readerOf(is.specs, is, 'f')];
  const bytes = new Uint8Array(Buffer.from(image, 'hex'));
  if (a === undefined || b === undefined) throw new Error('no compiler');
  const [first, second] = [a.read(bytes), b.read(bytes)];
  const paths = differences(first, second, knownTo(was)).map(({ path }) => path);
  // Where one of them stops, the path is that of what it stops at.
  const stops = [first, second].flatMap(({ stop, stopped }) => (stop && stopped ? [stopped.path] : []));
  return [...paths, ...stops];
}

/** What stands in front of the value that changes, and what it takes to come to it. */
const constructs: [what: string, format: string][] = [
  [
    'a length less a constant',
    seq('- id: len', '  type: u1', '- id: body', '  size: len - 5', '- id: x', '  type: u2'),
  ],
  [
    'all but the last bytes',
    seq('- id: body', '  size: _io.size - _io.pos - 8', '- id: x', '  type: u2', '- id: rest', '  size: 6'),
  ],
  ['bytes that a check names', seq('- id: tag', '  size: 2', "  valid: '[0x42, 0x4d]'", '- id: x', '  type: u2')],
  ['a magic', seq('- id: magic', '  contents: [0x89, FORM, 0]', '- id: x', '  type: u2')],
  [
    'a length that is stored twice',
    seq(
      '- id: a',
      '  type: u2',
      '- id: b',
      '  type: u2',
      '  valid: 0xffff - a',
      '- id: x',
      '  type: u2',
      '  if: a > 300',
    ),
  ],
  ['text up to a terminator', seq('- id: name', '  type: strz', '- id: x', '  type: u2')],
  ['digits', seq('- id: len', '  type: str', '  size: 4', '- id: body', '  size: len.to_i', '- id: x', '  type: u2')],
  ['bits', seq('- id: a', '  type: b3', '- id: n', '  type: b5', '- id: x', '  type: u2', '  if: n == 21')],
  [
    'a length of bytes and some bits',
    `${seq('- id: len', '  type: u1', '- id: body', '  size: len', '  type: data')}types:\n  data:\n    seq:\n      - id: x\n        type: u2\n      - id: tail\n        type: b4\n`,
  ],
  [
    'a length less a constant, of bytes and some bits',
    `${seq('- id: len', '  type: u1', '- id: body', '  size: len - 2', '  type: data')}types:\n  data:\n    seq:\n      - id: x\n        type: u2\n      - id: tail\n        type: b4\n`,
  ],
  [
    'a closed enum',
    `${seq('- id: k', '  type: u1', '  enum: kind', '  valid:', '    in-enum: true', '- id: x', '  type: u2')}enums:\n  kind:\n    77: some\n`,
  ],
  ['an offset', `${seq('- id: ofs', '  type: u4')}instances:\n  x:\n    pos: ofs\n    type: u2\n    if: ofs != 0\n`],
  [
    'an offset in blocks',
    `${seq('- id: n', '  type: u2', '  valid:', '    min: 2')}instances:\n  x:\n    pos: n * 512 + 16\n    type: u2\n`,
  ],
  [
    'a switch by text',
    `${seq('- id: tag', '  type: str', '  size: 4', '- id: len', '  type: u4be', '- id: body', '  size: len', '  type:', '    switch-on: tag', '    cases:', '      \'"DATA"\': data')}types:\n  data:\n    seq:\n      - id: more\n        type: strz\n      - id: x\n        type: u2\n`,
  ],
  [
    'a parameter',
    `${seq('- id: n', '  type: u1', '- id: body', '  type: data(n)')}types:\n  data:\n    params:\n      - id: n\n        type: u1\n    seq:\n      - id: x\n        type: u2\n        if: n == 9\n`,
  ],
  [
    'a list with an end',
    `${seq('- id: items', '  type: item', '  repeat: until', '  repeat-until: _.kind == 0', '- id: x', '  type: u2')}types:\n  item:\n    seq:\n      - id: kind\n        type: u1\n      - id: len\n        type: u1\n      - id: body\n        size: len\n`,
  ],
];

test.each(constructs)('behind %s, a witness is found', async (_, format) => {
  expect(format).toContain('u2');
  const after = format.replace(/(id: x\n\s+type: u2|x:\n\s+pos: [^\n]*\n\s+type: u2)/, (found) =>
    found.replace(/u2$/, 's2'),
  );
  const found = await shown(format, after);
  const [{ witness }] = found as [Finding];
  expect(witness?.path).toMatch(/(^|\.)x$/);
  expect(await disagree(format, after, witness?.image as string)).toContain(witness?.path);
});

test('the same search gives the same witness', async () => {
  const [, format] = constructs.find(([what]) => what === 'a switch by text') as [string, string];
  const after = format.replace('id: x\n        type: u2', 'id: x\n        type: s2');
  const [first, second] = [await shown(format, after), await shown(format, after)];
  expect(first[0]?.witness).toBeDefined();
  expect(second[0]?.witness).toEqual(first[0]?.witness);
});

describe('a witness shows what its own finding does', () => {
  const before = seq(
    '- id: a',
    '  type: u1',
    '- id: b',
    '  type: u1',
    '  valid:',
    '    max: 9',
    '- id: c',
    '  type: u2',
  );
  const edits: Readonly<Record<string, (text: string) => string>> = {
    VALID_TIGHTENED: (text) => text.replace('max: 9', 'max: 3'),
    FIELD_RETYPED: (text) => text.replace('id: c\n    type: u2', 'id: c\n    type: u2be'),
    FIELD_ENCODING_CHANGED: (text) => text,
    FIELD_INSERTED: (text) => text.replace('  - id: b\n', '  - id: z\n    type: u1\n  - id: b\n'),
  };

  test('each of three in one change differs by its own edit alone', async () => {
    const after = Object.values(edits).reduce((text, change) => change(text), before);
    const found = (await shown(before, after)).filter(({ causedBy }) => causedBy === undefined);
    expect(found.length).toBeGreaterThan(2);
    for (const { rule, witness } of found) {
      const edit = edits[rule === 'FIELD_BYTE_ORDER_CHANGED' ? 'FIELD_RETYPED' : rule];
      expect([rule, witness !== undefined, edit !== undefined]).toEqual([rule, true, true]);
      const alone = await disagree(before, edit?.(before) as string, witness?.image as string);
      const without = Object.entries(edits)
        .filter(([name]) => edits[name] !== edit)
        .reduce((text, [, change]) => change(text), before);
      const apart = await disagree(without, after, witness?.image as string);
      expect([...alone, ...apart]).toContain(witness?.path);
    }
  });
});

/** Changes that only show where something else is as it must be, and what differs then. */
const hidden: [what: string, before: string, after: string, paths: string[]][] = [
  [
    'what a flag of a byte guards, each of several',
    seq('- id: a', '  type: b6', '- id: has_y', '  type: b1', '- id: has_x', '  type: b1'),
    seq(
      ...['- id: a', '  type: b6', '- id: has_y', '  type: b1', '- id: has_x', '  type: b1'],
      ...['- id: x', '  type: u2', '  if: has_x', '- id: y', '  type: u4', '  if: has_y'],
    ),
    ['x', 'y'],
  ],
  [
    'a condition on a member of an enum',
    `${seq('- id: k', '  type: u2', '  enum: e', '- id: x', '  type: u2', '  if: k == e::one')}enums:\n  e:\n    513: one\n    770: two\n`,
    `${seq('- id: k', '  type: u2', '  enum: e', '- id: x', '  type: u2', '  if: k == e::two')}enums:\n  e:\n    513: one\n    770: two\n`,
    ['x'],
  ],
  [
    'two checks, each by itself',
    `${seq('- id: a', '  type: u1', '  enum: e', '- id: b', '  type: u1', '  enum: e')}enums:\n  e:\n    0: one\n    1: two\n`,
    `${seq('- id: a', '  type: u1', '  enum: e', '  valid:', '    in-enum: true', '- id: b', '  type: u1', '  enum: e', '  valid:', '    in-enum: true')}enums:\n  e:\n    0: one\n    1: two\n`,
    ['a', 'b'],
  ],
  [
    'a condition on the item before',
    `${seq('- id: n', '  type: u1', '- id: list', '  type: item', '  repeat: expr', '  repeat-expr: n')}types:\n  item:\n    seq:\n      - id: tag\n        type: u1\n`,
    `${seq('- id: n', '  type: u1', '- id: list', "  type: 'item(_index != 0 ? list[_index - 1].is_long : false)'", '  repeat: expr', '  repeat-expr: n')}types:\n  item:\n    params:\n      - id: skip\n        type: bool\n    seq:\n      - id: tag\n        type: u1\n        if: not skip\n    instances:\n      is_long:\n        value: tag == 77\n`,
    ['list[1].tag'],
  ],
  [
    'what stands behind bytes that are compressed',
    `${seq('- id: len', '  type: u4', '- id: body', '  size: len', '  type: data', '- id: x', '  type: u2')}types:\n  data:\n    seq:\n      - id: name\n        type: strz\n      - id: text\n        process: zlib\n        size-eos: true\n`,
    `${seq('- id: len', '  type: u4', '- id: body', '  size: len', '  type: data', '- id: x', '  type: s2')}types:\n  data:\n    seq:\n      - id: name\n        type: strz\n      - id: text\n        process: zlib\n        size-eos: true\n`,
    ['x'],
  ],
  [
    'the encoding of text in a list',
    `${seq('- id: n', '  type: u1', '- id: list', '  type: item', '  repeat: expr', '  repeat-expr: n')}types:\n  item:\n    seq:\n      - id: name\n        type: strz\n        encoding: UTF-8\n`,
    `${seq('- id: n', '  type: u1', '- id: list', '  type: item', '  repeat: expr', '  repeat-expr: n')}types:\n  item:\n    seq:\n      - id: name\n        type: strz\n        encoding: ISO-8859-1\n`,
    ['list[0].name'],
  ],
  [
    'a number that is only computed',
    `${seq('- id: a', '  type: u4')}instances:\n  k:\n    value: a\n    enum: e\nenums:\n  e:\n    1610612750: one\n`,
    `${seq('- id: a', '  type: u4')}instances:\n  k:\n    value: a\n    enum: e\nenums:\n  e:\n    1610612751: one\n`,
    ['k'],
  ],
  [
    'a length less those of other fields',
    seq(
      '- id: m',
      '  contents: [1, 2]',
      '- id: len',
      '  type: u2',
      '- id: x',
      '  size: len - m._sizeof - len._sizeof',
      '- id: y',
      '  type: u2',
    ),
    seq(
      '- id: m',
      '  contents: [1, 2]',
      '- id: len',
      '  type: u2',
      '- id: x',
      '  size: len - m._sizeof - len._sizeof',
      '- id: y',
      '  type: s2',
    ),
    ['y'],
  ],
];

const typed = (process: string, ...fields: string[]) =>
  `${seq('- id: len', '  type: u2', '- id: body', '  size: len', `  process: ${process}`, '  type: data')}types:\n  data:\n    seq:\n${fields.map((line) => `      ${line}\n`).join('')}`;
const chain = (last: string) =>
  seq(
    ...['- id: a', '  type: u1', '- id: b', '  type: u1', '  if: a > 200', '- id: c', '  type: u1', '  if: b > 200'],
    ...['- id: x', `  type: ${last}`, '  if: c > 200'],
  );
const inFrame = (type: string) =>
  `${seq('- id: head', '  size: 12', '  type: head')}types:\n  head:\n    seq:\n      - id: len\n        type: u1\n      - id: body\n        size: len\n        type: body\n  body:\n    seq:\n      - id: n\n        type: u1\n      - id: name\n        type: str\n        size: n\n      - id: x\n        type: ${type}\n`;
const shares = (type: string) =>
  seq('- id: per', '  type: u1', '- id: table', '  size: 64 / per', '- id: x', `  type: ${type}`);
const named = (type: string) =>
  seq(
    ...['- id: name', '  type: strz', '  valid:', `    expr: _.length != 0 and _.substring(0, 1) != "."`],
    ...['- id: x', `  type: ${type}`],
  );
const spelled = (type: string) =>
  seq(
    ...['- id: len', '  type: u1', '- id: name', '  size: len', '- id: x', `  type: ${type}`],
    ...['  if: name == [0x54, 0x52, 0x41]'],
  );

/** What an image takes that comes to be while it is read. */
hidden.push(
  ['what is compressed', typed('zlib', '- id: x', '  type: u2'), typed('zlib', '- id: x', '  type: s2'), ['body.x']],
  ['what the last of several conditions guards', chain('u2'), chain('s2'), ['x']],
  ['lengths in a frame of one length', inFrame('u2'), inFrame('s2'), ['head.body.x']],
  ['a length that is a part of another', shares('u2'), shares('s2'), ['x']],
  ['text that is checked by its letters', named('u2'), named('s2'), ['x']],
  ['bytes that are spelled in a condition', spelled('u2'), spelled('s2'), ['x']],
  [
    'text that is filled up',
    seq('- id: x', '  type: str', '  size: 8', '- id: y', '  type: u1'),
    seq('- id: x', '  type: str', '  size: 8', '  pad-right: 0x20', '- id: y', '  type: u1'),
    ['x'],
  ],
  [
    'two that are put behind the end',
    seq('- id: a', '  type: u1'),
    seq('- id: a', '  type: u1', '- id: x', '  size: 3', '- id: y', '  type: u4'),
    ['x', 'y'],
  ],
);

test.each(hidden)('%s: each finding has a witness of its own', async (_, before, after, paths) => {
  const found = (await shown(before, after)).filter(({ causedBy }) => causedBy === undefined);
  expect(found.map(({ rule, witness, unwitnessed }) => witness?.path ?? `${rule}: ${unwitnessed}`).sort()).toEqual(
    paths.toSorted(),
  );
  for (const { witness } of found) {
    expect(await disagree(before, after, witness?.image as string)).toContain(witness?.path);
  }
});

test('an image is made for every type that can be reached', async () => {
  const [, format] = constructs[13] as [string, string];
  const { specs } = described({ f: format });
  const { old } = layoutsOf(specs, specs);
  const reader = await readerOf(specs, old, 'f');
  if (reader === undefined) throw new Error('no compiler');
  for (const { uid } of old.types) {
    const [image] = inventions(reader, { type: uid });
    expect(reader.read(image as Uint8Array).error).toBeUndefined();
    expect(reader.read(image as Uint8Array).spans.has(uid)).toBe(true);
  }
});
