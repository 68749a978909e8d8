/** `imageFromJson` and `cr-image encode` read JSON with two programs: they take the same documents, and say the same of the others. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type ImageError, imageFromJson, imageToJson, writeImage } from 'cr-image';
import fc from 'fast-check';
import { encodePieces } from '../src/cli/image/encode.js';
import { images } from './support/arbitrary.js';

interface Outcome {
  readonly bytes?: string;
  readonly error?: string;
}

const said = (error: unknown): string => {
  const { name, code, path, line, column, message } = error as ImageError;
  if (name !== 'ImageError') throw error;
  return `${code} ${path} ${line}:${column} ${message}`;
};

function inMemory(text: string): Outcome {
  try {
    return { bytes: Buffer.from(writeImage(imageFromJson(text))).toString('hex') };
  } catch (error) {
    return { error: said(error) };
  }
}

/** `split`: where the text is cut into pieces, so that no piece has all of anything. */
async function inPieces(text: string, split: number): Promise<Outcome> {
  const written: Uint8Array[] = [];
  const sink = {
    write: async (bytes: Uint8Array) => void written.push(bytes),
    commit: async () => undefined,
    abort: async () => undefined,
  };
  async function* pieces() {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += split) yield bytes.subarray(at, at + split);
  }
  try {
    await encodePieces(pieces(), sink, false);
    return { bytes: Buffer.concat(written).toString('hex') };
  } catch (error) {
    return { error: said(error) };
  }
}

async function alike(text: string, split = 1 << 16): Promise<Outcome> {
  const outcome = await inPieces(text, split);
  expect(outcome).toEqual(inMemory(text));
  return outcome;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in a value: what holds it, and under which name. */
function placesOf(value: Json): [holder: Record<string, Json>, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [value as Record<string, Json>, key] as [Record<string, Json>, string],
    ...placesOf(inner),
  ]);
}

const ODD: readonly Json[] = [
  ...[
    null,
    true,
    false,
    0,
    1,
    -1,
    1.5,
    2 ** 31,
    2 ** 32,
    2 ** 53,
    1e300,
    '',
    'x',
    '\0',
    '\ud800',
    '\udc80',
    'é'.repeat(40),
  ],
  ...['0', '00', '-1', '0x', '0x1', '18446744073709551615', '18446744073709551616', '0x10000000000000000', '1n'],
  ...['@0', '@1', '@999', '@-1', '!0x1', '!0xffffffffffffffff', '!0x10000000000000000', 'null'],
  ...['AA==', 'AB==', 'A', 'AAA=', 'AAAAAAAAAAAAAAAAAAAAAA==', 'AQIDBAUGBwg=', 'AAAA\n', '____'],
  ...['bit0', 'bit63', 'bit64', 'READ', 'CHOWN', 'RUNNING', 'UNKNOWN', 'CRED', 'END'],
  ...[
    [],
    {},
    [[]],
    [null],
    ['bit1', 'bit1'],
    [1, 2],
    [{}],
    { value: 1 },
    { value: 1, extra: 'AAAA' },
    { type: 'UNKNOWN' },
  ],
  { type: 'UNKNOWN', code: 1000, payload: '' },
  { type: 'UNKNOWN', code: 2, payload: 'AAAA' },
  { type: 'PID', level: 0, numbers: [1] },
];

const NAMES = [
  'extra',
  'extraTail',
  'numbersEntsize',
  'mountsEntsize',
  'endExtra',
  'unpadded',
  '__proto__',
  'toString',
  'a/b~c',
];

type Change = readonly [kind: number, place: number, value: Json, name: string];

/** One thing changed in a document. */
function changed(form: Json, [kind, nth, value, name]: Change): string {
  const places = placesOf(form);
  const place = places[nth % places.length];
  if (place === undefined) return JSON.stringify(value);
  const [holder, key] = place;
  if (kind === 0) holder[key] = value;
  else if (kind === 1 && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (kind === 1) delete holder[key];
  else if (kind === 2 && Array.isArray(holder)) holder.splice(Number(key), 0, value);
  else if (kind === 2) Object.defineProperty(holder, name, { value, enumerable: true, configurable: true });
  else if (kind === 3) {
    const inner = holder[key];
    if (Array.isArray(inner)) inner.reverse();
    else if (typeof inner === 'object' && inner !== null)
      holder[key] = Object.fromEntries(Object.entries(inner).reverse());
    else holder[key] = [inner as Json];
  }
  return JSON.stringify(form);
}

const change = fc.tuple(fc.nat(3), fc.nat(), fc.constantFrom(...ODD), fc.constantFrom(...NAMES));
const { CR_FUZZ_RUNS = '300', CR_FUZZ_SEED = '2009' } = process.env;
const runs = { numRuns: Number(CR_FUZZ_RUNS), endOnFailure: true, seed: Number(CR_FUZZ_SEED) };

const goldens = ['valid', 'invalid'].flatMap((folder) =>
  readdirSync(`golden/${folder}`)
    .filter((name) => name.endsWith('.json') && !/report|manifest/.test(name))
    .map((name) => readFileSync(`golden/${folder}/${name}`, 'utf8'))
    .filter((text) => text.length < 40_000),
);

describe('the same is said', () => {
  test('of every golden', async () => {
    expect(goldens.length).toBeGreaterThan(10);
    for (const text of goldens) await alike(text, 1000);
  });

  test('of goldens in which one thing was changed', async () => {
    let refused = 0;
    let taken = 0;
    const one = fc.asyncProperty(
      fc.constantFrom(...goldens),
      change,
      fc.integer({ min: 1, max: 5000 }),
      async (text, what, split) => {
        const { error } = await alike(changed(JSON.parse(text), what), split);
        if (error === undefined) taken++;
        else refused++;
      },
    );
    await fc.assert(one, runs);
    expect(Math.min(refused, taken)).toBeGreaterThan(runs.numRuns / 20);
  });

  test('of images in which one thing was changed', async () => {
    const one = fc.asyncProperty(images, change, async (image, what) => {
      await alike(changed(JSON.parse(JSON.stringify(imageToJson(image))), what));
    });
    await fc.assert(one, runs);
  });

  test('of texts in which a character was changed', async () => {
    const mark = fc.constantFrom(
      '',
      '"',
      '\\',
      ',',
      ':',
      '{',
      '}',
      '[',
      ']',
      '0',
      '-',
      '.',
      'e',
      '\n',
      '\u0000',
      '\u2028',
      ' ',
      '//',
    );
    const one = fc.asyncProperty(fc.constantFrom(...goldens), fc.nat(), fc.nat(3), mark, async (text, at, cut, put) => {
      const from = at % text.length;
      const given = Buffer.from(text.slice(0, from) + put + text.slice(from + cut)).toString(); // no half of a pair
      const outcome = await inPieces(given, 4096);
      const expected = inMemory(given);
      // Of several faults each says the first that it comes to, so only the verdict is the same.
      expect(outcome.bytes).toBe(expected.bytes);
      if (outcome.error?.startsWith('JSON_SYNTAX')) expect(expected.error).toBe(outcome.error);
    });
    await fc.assert(one, runs);
  });

  test.each([
    [
      'a name twice',
      '{"header":{"imageVersion":"1","utsRelease":"x","utsRelease":"y","arch":"X86_64"},"sealed":true,"objects":[]}',
    ],
    [
      'two lists',
      '{"header":{"imageVersion":"1","utsRelease":"x","arch":"X86_64"},"sealed":true,"objects":[],"objects":[]}',
    ],
    ['no document', ''],
    ['another', '[]'],
    ['null', 'null'],
    ['a mark in front', '\ufeff{}'],
    [
      'a number of 500 digits',
      `{"header":{"imageVersion":"1","utsRelease":"","arch":"X86_64"},"sealed":true,"objects":[{"type":"PID","level":0.${'0'.repeat(500)},"numbers":[1]}]}`,
    ],
    ['100 brackets', `{"header":${'['.repeat(100)}${']'.repeat(100)}}`],
    [
      'endExtra without END',
      '{"header":{"imageVersion":"1","utsRelease":"","arch":"X86_64"},"sealed":false,"objects":[],"endExtra":"AAAAAAAAAAA="}',
    ],
    [
      'endExtra of 3 bytes',
      '{"header":{"imageVersion":"1","utsRelease":"","arch":"X86_64"},"sealed":true,"objects":[],"endExtra":"AAAA"}',
    ],
    [
      'a kind that is known, with bytes that are none of it, before another fault',
      '{"header":{"imageVersion":"1","utsRelease":"","arch":"X86_64"},"sealed":true,"objects":[{"type":"UNKNOWN","code":2,"payload":"AAAA"},{"type":"PID"}]}',
    ],
    [
      'an entry size of entries',
      '{"header":{"imageVersion":"1","utsRelease":"","arch":"X86_64"},"sealed":true,"objects":[{"type":"PID","level":0,"numbers":[1],"numbersEntsize":8}]}',
    ],
    [
      'a long text',
      `{"header":{"imageVersion":"1","utsRelease":"${'x'.repeat(65)}","arch":"X86_64"},"sealed":true,"objects":[]}`,
    ],
  ])('of %s, which is refused', async (_, text) => {
    expect((await alike(text, 7)).error).toBeDefined();
  });
});
