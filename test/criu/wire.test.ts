/** The reader of protobuf messages against hostile bytes: it tells where, it ends, it never throws. Bounded and seeded. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { importCriu, validateCriu } from 'cr-image/criu';
import fc from 'fast-check';

const { CR_FUZZ_RUNS = '400', CR_FUZZ_SEED = '2009' } = process.env;
const options = { numRuns: Number(CR_FUZZ_RUNS), seed: Number(CR_FUZZ_SEED) };

const golden = new URL('../../golden/criu/', import.meta.url).pathname;
const load = (name: string): Map<string, Uint8Array> =>
  new Map(readdirSync(golden + name).map((file) => [file, new Uint8Array(readFileSync(`${golden}${name}/${file}`))]));

const u32 = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24];
const INVENTORY = [0x16, 0x31, 0x31, 0x58];
const APPARMOR = [0x19, 0x43, 0x56, 0x54, 0x47, 0x30, 0x42, 0x59];
const image = (magic: readonly number[], message: readonly number[] | Uint8Array): Uint8Array =>
  Uint8Array.from([...magic, ...u32(message.length), ...message]);

function varint(value: number): number[] {
  const bytes: number[] = [];
  let left = value;
  for (; left > 0x7f; left = Math.floor(left / 128)) bytes.push((left % 128) | 0x80);
  return [...bytes, left];
}

/** What is said of a file alone. */
async function findingsOf(file: string, bytes: Uint8Array) {
  const { findings } = await validateCriu(new Map([[file, bytes]]));
  for (const finding of findings) {
    expect(finding.offset).toBeGreaterThanOrEqual(0);
    if (finding.file === file) expect(finding.offset).toBeLessThanOrEqual(bytes.length);
  }
  return findings.filter((finding) => finding.file === file).map(({ code, offset }) => `${code} ${offset}`);
}

describe('a number of 11 bytes', () => {
  const eleven = [...new Array(10).fill(0x80), 1];
  // behind the magic number and the length of the entry
  const start = 8;

  test.each([
    ['as a value', [0x08, ...eleven], start],
    ['as the key of a field', eleven, start],
    ['as a length', [0x08, 2, 0x6a, ...eleven], start + 2],
    ['in a message in a message', [0x08, 2, 0x1a, 12, 0x08, ...eleven], start + 4],
    ['as the value of a field that is not known', [0x08, 2, 0xf8, 0x07, ...eleven], start + 2],
  ])('%s ends the message where its field starts', async (_, message, offset) => {
    expect(await findingsOf('inventory.img', image(INVENTORY, message))).toContain(`CRIU_MESSAGE_CUT ${offset}`);
  });

  test('in an array', async () => {
    const groups = [0x72, 12, 1, ...eleven];
    const creds = [0x19, 0x43, 0x56, 0x54, 0x47, 0x35, 0x02, 0x54];
    expect(await findingsOf('creds-1.img', image(creds, groups))).toContain('CRIU_MESSAGE_CUT 12');
  });
});

test.each([127, 128, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 2 ** 40, 2 ** 63])(
  'a length of %d bytes that are not there',
  async (length) => {
    const message = [0x08, 2, 0x6a, ...varint(length), 1, 2, 3];
    expect(await findingsOf('inventory.img', image(INVENTORY, message))).toContain('CRIU_MESSAGE_CUT 10');
    const entry = Uint8Array.from([...INVENTORY, ...u32(Math.min(length, 0xffff_ffff)), 0x08, 2]);
    expect(await findingsOf('inventory.img', entry)).toContain('CRIU_ENTRY_CUT 4');
  },
);

test('messages in messages, 50,000 deep, are followed a little and told', async () => {
  // from the inside: each has its length in front, which takes up to three bytes
  const parts: number[][] = [];
  let length = 0;
  for (let depth = 0; depth < 50_000; depth++) {
    // namespaces of aa_namespace, and outside of all those of apparmor_entry
    const head = [depth === 49_999 ? 0x0a : 0x1a, ...varint(length)];
    parts.push(head);
    length += head.length;
  }
  const found = await findingsOf('apparmor.img', image(APPARMOR, parts.reverse().flat()));
  expect(found.filter((code) => code.startsWith('CRIU_TOO_DEEP'))).toHaveLength(1);
});

/** Bytes that look like fields: keys that there are, wire types, numbers, lengths. */
const messages: fc.Arbitrary<number[]> = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 0, max: 7 }))
        .map(([number, wire]) => varint(number * 8 + wire)),
      fc.integer({ min: 0, max: 2 ** 40 }).map(varint),
      fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 12 }),
      fc.integer({ min: 1, max: 12 }).map((count) => new Array<number>(count).fill(0xff)),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.flat());

test('whatever the bytes of an entry are, a report comes of it', async () => {
  const heads = [...load('things')].filter(([name]) => !/^(pages|inventory)/.test(name));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...heads),
      fc.array(messages, { minLength: 1, maxLength: 4 }),
      async ([name, bytes], entries) => {
        const whole = Uint8Array.from([
          ...bytes.subarray(0, 8),
          ...entries.flatMap((entry) => [...u32(entry.length), ...entry]),
        ]);
        await findingsOf(name, whole);
      },
    ),
    options,
  );
});

test('of checkpoints with changed bytes there is a report, and an image or a reason why there is none', async () => {
  const files = load('things');
  const changeable = [...files].filter(([name]) => !name.startsWith('pages-'));
  const change = fc.record({
    file: fc.constantFrom(...changeable.map(([name]) => name)),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    drop: fc.integer({ min: 0, max: 12 }),
    put: fc.uint8Array({ maxLength: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const damaged = new Map(files);
      for (const { file, at, drop, put } of changes) {
        const bytes = damaged.get(file) ?? new Uint8Array(0);
        const place = Math.floor(at * bytes.length);
        damaged.set(file, Uint8Array.from([...bytes.subarray(0, place), ...put, ...bytes.subarray(place + drop)]));
      }
      await validateCriu(damaged);
      await importCriu(damaged).catch((error: Error) => expect(error).toBeInstanceOf(RangeError));
    }),
    { ...options, numRuns: Math.ceil(options.numRuns / 4) },
  );
});
