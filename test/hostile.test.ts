import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { type FieldInfo, kindByCode, readImage, writeImage } from 'cr-image';
import fc from 'fast-check';
import { images } from './support/arbitrary.js';
import { type Golden, golden, goldens } from './support/goldens.js';
import { positions } from './support/raw.js';
import { seed } from './support/seed.js';
import { expectSurvival, outcome } from './support/survives.js';

/** Marsaglia's xorshift: the same numbers in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** One of every layout, small enough to damage each byte. */
const layouts: Golden[] = [
  'r2-fields-s390x',
  'newer-revision-x86_64',
  'newer-revision-s390x',
  'cred-of-both-lengths',
  'unknown-kinds-s390x',
  'text-of-any-bytes',
  'without-padding',
  'header-of-84-bytes',
].map(golden);

describe('no bytes but those of an image', () => {
  test.each([
    ['nothing', new Uint8Array(0), 'NOT_AN_IMAGE'],
    ['half a signature', Buffer.from('Linux'), 'NOT_AN_IMAGE'],
    ['an ELF file', Buffer.from('\x7fELF\x02\x01\x01'.padEnd(200, '\0')), 'NOT_AN_IMAGE'],
    ['a signature', Buffer.from('LinuxC/R'), 'HEADER_TRUNCATED'],
    ['zeros', new Uint8Array(4096), 'NOT_AN_IMAGE'],
  ])('%s', (_, bytes, code) => {
    expect(outcome(bytes)).toBe(code);
    expectSurvival(bytes);
  });

  test('garbage, with and without a header in front', () => {
    const header = golden('header-of-88-bytes').bytes;
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (garbage) => {
        expectSurvival(garbage);
        expectSurvival(Buffer.concat([header, garbage]));
      }),
      { numRuns: 500, seed },
    );
  });
});

describe('a header', () => {
  const { bytes } = golden('header-of-88-bytes');
  const changed = (at: number, value: number): Uint8Array => {
    const copy = Uint8Array.from(bytes);
    copy[at] = value;
    return copy;
  };
  test.each([
    ['version 2', changed(8, 2), 'UNSUPPORTED_VERSION'],
    ['a version of more than 32 bits', changed(15, 1), 'UNSUPPORTED_VERSION'],
    ['arch 0', changed(80, 0), 'UNKNOWN_ARCH'],
    ['arch 99', changed(80, 99), 'UNKNOWN_ARCH'],
    ['padding that is not zero', changed(87, 1), 'PADDING_NOT_ZERO'],
    ['text behind its NUL', changed(79, 1), 'TEXT_AFTER_NUL'],
    ['85 bytes', bytes.subarray(0, 85), 'HEADER_TRUNCATED'],
    ['another signature', changed(0, 0x6c), 'NOT_AN_IMAGE'],
  ])('with %s', (_, damaged, code) => {
    expect(outcome(damaged)).toBe(code);
    expectSurvival(damaged);
  });
});

describe.each(layouts)('$name', ({ bytes }) => {
  const { arch } = readImage(bytes, { references: 'lenient' }).header;
  const littleEndian = arch !== 'S390X';
  const objects = positions(bytes, arch);
  const view = (copy: Uint8Array) => new DataView(copy.buffer, copy.byteOffset, copy.byteLength);

  test('cut anywhere', () => {
    const boundaries = new Set([84, 88, ...objects.flatMap(({ at, len }) => [at, at + len])]);
    for (let size = 0; size < bytes.length; size++) {
      const cut = bytes.subarray(0, size);
      expectSurvival(cut);
      if (!boundaries.has(size)) expect(outcome(cut)).not.toBe('read');
    }
  });

  test('with any byte changed', () => {
    const next = random(2009);
    const copy = Uint8Array.from(bytes);
    for (let at = 0; at < bytes.length; at++) {
      for (const value of [0, 0xff, next() & 0xff, (bytes[at] as number) ^ (1 << (next() & 7))]) {
        copy[at] = value;
        expectSurvival(copy, true);
      }
      copy[at] = bytes[at] as number;
    }
  });

  test('with a length that is wrong', () => {
    for (const { at, len } of objects) {
      for (const [wrong, code] of [
        [0, 'OBJECT_TOO_SHORT'],
        [7, 'OBJECT_TOO_SHORT'],
        [0xffff_ffff, 'OBJECT_TRUNCATED'],
        [0x8000_0000, 'OBJECT_TRUNCATED'],
        [bytes.length - at + 1, 'OBJECT_TRUNCATED'],
      ] as const) {
        const copy = Uint8Array.from(bytes);
        view(copy).setUint32(at + 4, wrong, littleEndian);
        expect({ at, wrong, code: outcome(copy) }).toEqual({ at, wrong, code });
        expectSurvival(copy);
      }
      for (const wrong of [8, len - 8, len - 4, len - 1, len + 1, len + 4, len + 8]) {
        if (wrong < 8) continue;
        const copy = Uint8Array.from(bytes);
        view(copy).setUint32(at + 4, wrong, littleEndian);
        expectSurvival(copy);
      }
    }
  });

  test('with tails that lie', () => {
    const isTail = ({ role }: FieldInfo) => role === 'table' || role === 'span';
    for (const { code, at, len } of objects) {
      const tails = kindByCode(code)?.fields.filter((field) => isTail(field) && field.at + field.width <= len) ?? [];
      for (const { at: place, role } of tails) {
        for (let word = 0; word < (role === 'table' ? 4 : 2); word++) {
          const offset = at + place + word * 4;
          const kept = view(bytes).getUint32(offset, littleEndian);
          for (const wrong of [1, 4, 8, kept + 1, kept + 8, len, 0x1000_0000, 0x8000_0000, 0xffff_fff8, 0xffff_ffff]) {
            const copy = Uint8Array.from(bytes);
            view(copy).setUint32(offset, wrong, littleEndian);
            expectSurvival(copy);
          }
        }
      }
    }
  });
});

test('images of any shape with any four bytes changed', () => {
  const place = fc.tuple(fc.nat(), fc.constantFrom(0, 1, 7, 8, 0xff, 0x7fff_ffff, 0xffff_fff8, 0xffff_ffff));
  fc.assert(
    fc.property(images, fc.array(place, { minLength: 1, maxLength: 3 }), (image, changes) => {
      const bytes = writeImage(image);
      for (const [nth, value] of changes) new DataView(bytes.buffer).setUint32((nth * 4) % (bytes.length - 3), value);
      expectSurvival(bytes);
    }),
    { numRuns: 1000, seed },
  );
});

test.each(['r2-fields-x86_64', 'newer-revision-s390x'])('memory stays small whatever %s claims', (name) => {
  const worker = fileURLToPath(new URL('support/hostile-memory.mjs', import.meta.url));
  const image = fileURLToPath(new URL(`../golden/valid/${name}.cr`, import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--max-old-space-size=48', worker, image], {
    encoding: 'utf8',
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(Number(stdout)).toBeLessThan(64 * 2 ** 20);
});

test('a cut between two objects shows in a sealed image only', () => {
  const cut = goldens
    .filter(({ name }) => name.startsWith('container'))
    .map(({ bytes }) => {
      const last = positions(bytes, readImage(bytes, { references: 'lenient' }).header.arch).at(-1)?.at as number;
      return readImage(bytes.subarray(0, last), { references: 'lenient' }).sealed;
    });
  expect(new Set(cut)).toEqual(new Set([false]));
});
