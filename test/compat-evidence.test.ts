/** Witnesses behind everything that makes an image hard to make, three of each kind; and what follows from another finding. */
import { describe, expect, test } from '@jest/globals';
import { compare, type Finding, withIdentity, witnesses } from 'cr-image/compat';
import { described } from './compat/formats.js';

const META = 'meta:\n  id: f\n  endian: le\n  encoding: ASCII\n';
const seq = (...fields: string[]) => `${META}seq:\n${fields.map((field) => `  - {${field}}\n`).join('')}`;
const types = (...list: [name: string, ...fields: string[]][]) =>
  `types:\n${list.map(([name, ...fields]) => `  ${name}:\n    seq:\n${fields.map((field) => `      - {${field}}\n`).join('')}`).join('')}`;

function findingsOf(before: string, after: string) {
  const [old, now] = [described({ f: before }), described({ f: after })];
  const named = { ...now, specs: withIdentity(now.specs, old.specs) };
  return { old, named, found: compare(old.specs, named, { old: 'r1', new: 'today' }) };
}

async function shown(
  before: string,
  after: string,
  samples: Uint8Array[] = [],
  milliseconds?: number,
  notes: string[] = [],
): Promise<Finding[]> {
  const { old, named, found } = findingsOf(before, after);
  const errors = found.filter(({ severity }) => severity === 'error');
  return witnesses(errors, { name: 'r1', specs: old.specs }, named.specs, notes, samples, milliseconds);
}

const X = 'id: x, type: u2';

/** Formats in which `x` stands behind something that takes an image of its own. */
const hard: Readonly<Record<string, readonly string[]>> = {
  'a length that may be below nothing': [
    seq('id: len, type: u1', 'id: body, size: len - 5', X),
    seq('id: len, type: u2', 'id: body, size: len - 12, type: data', X) + types(['data', 'id: a, type: u4']),
    seq('id: len, type: u1', 'id: n, type: u1', 'id: body, size: len * 2 - n - 6', X),
  ],
  'all but what stands at the end': [
    seq('id: body, size: _io.size - _io.pos - 8', X, 'id: crc, size: 6'),
    seq('id: n, type: u1', 'id: body, size: _io.size - _io.pos - 8, type: data', X, 'id: crc, size: 6') +
      types(['data', 'id: a, type: u4', 'id: b, size-eos: true']),
    seq('id: len, type: u1', 'id: box, size: len, type: data') +
      types(['data', 'id: a, size: _io.size - _io.pos - 8', X, 'id: b, size: 6']),
  ],
  'bytes that a check names': [
    seq("id: tag, size: 2, valid: '[0x42, 0x4d]'", X),
    seq("id: tag, size: 3, valid: {any-of: ['[1, 2, 3]', '[4, 5, 6]']}", X),
    seq("id: tag, size: 4, valid: {eq: '[0x89, 0x50, 0, 0xff]'}", "id: end, size: 1, valid: '[0]'", X),
  ],
  'a magic': [
    seq('id: magic, contents: [0x89, FORM, 0]', X),
    seq('id: magic, contents: AB', 'id: body, type: data') + types(['data', 'id: too, contents: [0, 1]', X]),
    seq('id: a, type: u4be, valid: 0xfeedface', 'id: b, type: str, size: 4, valid: \'"GLTF"\'', X),
  ],
  'a length that is checked': [
    seq('id: a, type: u2', 'id: b, type: u2, valid: 0xffff - a', 'id: body, size: a', X),
    seq('id: len, type: u1', 'id: sum, type: u1, valid: {expr: (_ + len) % 256 == 0}', 'id: body, size: len', X),
    seq(
      'id: len, type: u2, valid: {min: 16, max: 64}',
      'id: not_len, type: u2, valid: len ^ 0xffff',
      'id: b, size: len',
      X,
    ),
  ],
  'operands that must be far from nothing': [
    seq('id: a, type: u4', `${X}, if: a * 3 == 2700`),
    seq('id: a, type: u1', 'id: b, type: u1', `${X}, if: a == 77 and b > 200`),
    seq('id: a, type: u4', `${X}, if: (a >> 8) & 0xff == 0x5a`),
  ],
};

describe.each(Object.entries(hard))('behind %s', (_, formats) => {
  test.each(formats)('a witness is found: %#', async (format) => {
    const [{ rule, witness }] = (await shown(format, format.replace(X, 'id: x, type: s2'))) as [Finding];
    expect(rule).toBe('FIELD_SIGN_CHANGED');
    expect(witness?.path).toMatch(/(^|\.)x$/);
  });
});

/** Boxes in boxes, whose inside is read from the stream of what stands beside it, by the name of a computed number. */
const boxes = (last: string) =>
  `${seq('id: box, type: box')}instances:
  kind: {value: box.kind, enum: kinds}
  head: {io: box.room._io, pos: 0, type: head, if: 'kind == kinds::list'}
  parts: {io: head.room._io, pos: 0, type: part, repeat: eos, if: 'kind == kinds::list and head.form == 7000'}
types:
  room: {}
  box:
    seq:
      - {id: kind, type: u4}
      - {id: len, type: u4}
      - {id: room, size: len, type: room}
  head:
    seq:
      - {id: form, type: u4}
      - {id: room, size-eos: true, type: room}
  part:
    seq:
      - {id: box, type: box}
    instances:
      kind: {value: box.kind, enum: kinds}
      inside: {io: box.room._io, pos: 0, type: {switch-on: kind, cases: {'kinds::data': data}}}
  data:
    seq:
      - {id: tag, contents: [9, 9]}
      - {id: x, ${last}}
enums:
  kinds: {1280070740: list, 1145132097: data}
`;

test('boxes within boxes of their kind have lengths of their own', async () => {
  const [{ witness }] = (await shown(boxes('type: u2'), boxes('type: s2'))) as [Finding];
  expect(witness?.path).toBe('parts[0].inside.x');
});

test('what a value chooses has any length, also one that is too short', async () => {
  const cased = (...cases: string[]) =>
    seq(
      'id: k, type: u1, enum: e',
      'id: len, type: u1',
      `id: body, size: len, type: {switch-on: k, cases: {${cases.join(', ')}}}`,
    ) +
    types(['one', 'id: a, type: u4'], ['two', 'id: b, type: u4', 'id: c, type: u4']) +
    'enums:\n  e: {1: one, 2: two}\n';
  const [{ rule, witness }] = (await shown(cased("'e::one': one"), cased("'e::one': one", "'e::two': two"))) as [
    Finding,
  ];
  expect([rule, witness?.new]).toEqual(['CASE_CLAIMED', expect.stringContaining('bytes requested')]);
});

test('bits in another order differ by themselves, whatever else changed', async () => {
  const bits = (order: string, type: string) =>
    `meta:\n  id: f\n  endian: le\n  bit-endian: ${order}\nseq:\n${['id: a, type: b3', 'id: b, type: b4', 'id: c, type: b1', `id: x, type: ${type}`].map((field) => `  - {${field}}\n`).join('')}`;
  const found = (await shown(bits('be', 'u2'), bits('le', 's2'))).filter(({ causedBy }) => causedBy === undefined);
  expect(found.map(({ rule, witness }) => [rule, witness !== undefined])).toEqual([
    [expect.stringMatching(/BYTE_ORDER_CHANGED/), true],
    ['FIELD_SIGN_CHANGED', true],
  ]);
});

test('images of today are tried before those of before, which can not show it, have taken all tries', async () => {
  const many = (isChecked: boolean, condition: string) =>
    seq(
      ...Array.from({ length: 6 }, (_, i) => `id: day${i}, type: u4${isChecked ? `, valid: ${1000 + i * 7}` : ''}`),
      'id: flags, type: u1',
      `${X}${condition}`,
      'id: list, type: u1, repeat: expr, repeat-expr: 1900',
    );
  const { old, named, found } = findingsOf(many(false, ''), many(true, ', if: flags & 1 != 0'));
  // Two of them: one alone would need nothing to be told apart.
  const two = found.filter(({ rule, subject }) => rule === 'FIELD_CONDITION_CHANGED' || subject === 'f.day0');
  const told = await witnesses(two, { name: 'r1', specs: old.specs }, named.specs, []);
  const { witness } = told.find(({ rule }) => rule === 'FIELD_CONDITION_CHANGED') as Finding;
  expect([witness?.written, witness?.path]).toEqual(['today', 'x']);
});

describe('samples and time', () => {
  /** A check that nobody solves: x is only read where a sum over many bytes is right. */
  const sealed = (type: string) =>
    seq(
      'id: a, type: u4',
      'id: b, type: u4',
      `id: x, type: ${type}, if: (a * 7919 + b) % 1000003 == 4242 and a % 997 == 5 and b % 991 == 11`,
    );
  const sample = new Uint8Array(10);
  const view = new DataView(sample.buffer);
  for (let a = 5; view.getUint32(0, true) === 0; a += 997) {
    for (let b = 11; b < 1_000_003; b += 991) {
      if ((a * 7919 + b) % 1_000_003 === 4242 && a > 5) {
        view.setUint32(0, a, true);
        view.setUint32(4, b, true);
        break;
      }
    }
  }

  test('a sample is where the search starts, and what differs is changed in it', async () => {
    const [alone] = (await shown(sealed('u2'), sealed('s2'))) as [Finding];
    const [{ witness }] = (await shown(sealed('u2'), sealed('s2'), [sample])) as [Finding];
    expect([alone.witness, witness?.path]).toEqual([undefined, 'x']);
  });

  test('where the time is over, it says so, and the verdict is the same', async () => {
    const notes: string[] = [];
    const [{ unwitnessed, severity }] = (await shown(sealed('u2'), sealed('s2'), [], 0, notes)) as [Finding];
    expect([unwitnessed, severity]).toEqual(['no image was found in the time that there is for all', 'error']);
    expect(notes.join()).toContain('--witness-seconds');
  });
});

/** What each finding is of, and whether it follows from another. */
const told = (before: string, after: string) =>
  findingsOf(before, after)
    .found.filter(({ severity, basis }) => severity === 'error' && basis === 'layout')
    .map(({ rule, subject, causedBy }) => `${rule} ${subject}${causedBy === undefined ? '' : ' follows'}`);

describe('one edit is one finding', () => {
  const TWO = types(['one', 'id: a, type: u4', 'id: b, type: u2'], ['two', 'id: b, type: u1']);

  test('a field of another type that both know is of another type', () => {
    const after = seq('id: body, type: two', 'id: more, type: one') + TWO;
    expect(told(seq('id: body, type: one', 'id: more, type: one') + TWO, after)).toEqual([
      'FIELD_MOVED f.more follows',
      'FIELD_RETYPED f.body',
    ]);
  });

  test('one that reads the same is no break', () => {
    const same = types(['one', 'id: a, type: u4'], ['two', 'id: a, type: u4']);
    const format = (type: string) =>
      seq(`id: body, type: ${type}`, 'id: rest, type: two', 'id: last, type: one') + same;
    expect(told(format('one'), format('two'))).toEqual([]);
  });

  test('all that stands where something of any length stood follows from its removal', () => {
    const before = seq('id: n, type: u1', 'id: all, size-eos: true');
    const after = seq('id: n, type: u1', 'id: a, type: u4', 'id: b, type: u4', 'id: c, size: n');
    expect(told(before, after)).toEqual([
      'FIELD_REMOVED f.all',
      ...['a', 'b', 'c'].map((id) => `FIELD_UNGUARDED f.${id} follows`),
    ]);
  });

  test('what stands behind what took the rest, and does no more, follows from that', () => {
    const before = seq('id: n, type: u1', 'id: data, size-eos: true');
    const after = seq('id: n, type: u1', 'id: data, size: _io.size - _io.pos - n', 'id: pad, size: n');
    expect(told(before, after)).toEqual(['FIELD_SIZE_CHANGED f.data', 'FIELD_UNGUARDED f.pad follows']);
  });

  test('what goes by what is passed follows from that', () => {
    const format = (param: string, instance: string) =>
      `${seq('id: a, type: u1', 'id: body, type: data(a)')}types:
  data:
    params:
      - {${param}}
    seq:
      - {id: x, size: len}
      - {id: y, type: u1, if: len > 4}
      - {id: z, type: u1, repeat: expr, repeat-expr: len}
${instance}`;
    const before = format('id: n, type: u1', '    instances:\n      len: {value: n + 1}\n');
    expect(told(before, format('id: len, type: s1', ''))).toEqual([
      'PARAMETER_CHANGED data()',
      'FIELD_SIZE_CHANGED data.x follows',
      'FIELD_CONDITION_CHANGED data.y follows',
      'FIELD_REPEAT_CHANGED data.z follows',
    ]);
  });
});
