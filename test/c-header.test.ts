import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { type Arch, readImage } from 'cr-image';
import { targets, withProgram } from '../tools/compile-c.mjs';
import { layout, layoutProgram, readerProgram } from './support/c-programs.js';
import { goldens } from './support/goldens.js';
import { type Raw, rawImage } from './support/raw.js';

const include = [fileURLToPath(new URL('../native/image', import.meta.url))];
const images = fileURLToPath(new URL('../golden/valid/', import.meta.url));
type Run = (...args: string[]) => string;

/** Path and value of every field of an object, as the C program prints them. What a newer revision appended is not in its structs. */
function lines(raw: Raw, path: string): string[] {
  if (typeof raw === 'string') return [`${path} ${raw}`];
  if (Array.isArray(raw)) return raw.flatMap((entry, i) => lines(entry, `${path}[${i}]`));
  return Object.entries(raw)
    .filter(([id]) => id !== 'extra')
    .flatMap(([id, value]) => lines(value, path === '' ? id : `${path}.${id}`));
}

const byteOrder: Record<string, readonly Arch[]> = {
  i386: ['X86_32', 'X86_64', 'ARM', 'AARCH64', 'RISCV64'],
  x86_64: ['X86_32', 'X86_64', 'ARM', 'AARCH64', 'RISCV64'],
  s390x: ['S390X'],
};

describe.each(Object.keys(targets))('native/image/cr_image.h on %s', (target) => {
  test('has every struct and member where the registry has it', () => {
    const printed = withProgram(target, { text: layoutProgram(), include }, (run: Run) => run());
    expect(printed.trim().split('\n')).toEqual(layout);
  });

  test('reads what readImage reads', () => {
    const readable = goldens.filter(
      ({ bytes, name }) =>
        byteOrder[target]?.includes(readImage(bytes, { references: 'lenient' }).header.arch) &&
        name !== 'header-of-84-bytes',
    );
    expect(readable.length).toBeGreaterThan(5);
    withProgram(target, { text: readerProgram(), include }, (run: Run) => {
      for (const { name, bytes } of readable) {
        const printed = run(`${images}${name}.cr`).trim().split('\n').toSorted();
        const read = rawImage(bytes).flatMap((object, n) => lines(object, '').map((line) => `${n} ${line}`));
        expect({ name, printed }).toEqual({ name, printed: [`header arch ${bytes[80]}`, ...read].toSorted() });
      }
    });
  });
});

describe('the structs of revision 1 as their kernel declared them', () => {
  const file = fileURLToPath(new URL('c/seed.c', import.meta.url));
  test.each([
    ['i386', '84 392 72'],
    ['x86_64', '88 392 72'],
  ])('have the sizes of the format on %s', (target, sizes) => {
    withProgram(target, { file }, (run: Run, dir: string) => expect(run(`${dir}/image`).trim()).toBe(sizes));
  });
});
