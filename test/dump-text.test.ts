import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { create, createImage, dumpImage, type Init, writeImage } from 'cr-image';
import { dumpImageFile } from 'cr-image/node';
import { scratch } from './scratch.js';
import { golden } from './support/goldens.js';

const folder = scratch();
const { bytes } = golden('cred-of-both-lengths');

/** Lines that say what is wrong. */
const complaints = (text: string): string[] => text.split('\n').filter((line) => / ! /.test(line));

function imageOf<T extends 'FS_STRUCT' | 'MNT_NS'>(type: T, init: Init<T>): Uint8Array {
  const image = createImage({ sealed: false });
  image.objects.push(create(type, init));
  return writeImage(image);
}

describe('dumpImage', () => {
  test('is what is said of a file, a piece at a time', async () => {
    const names = ['valid', 'invalid'].flatMap((kind) =>
      readdirSync(`golden/${kind}`)
        .filter((name) => name.endsWith('.cr'))
        .map((name) => `golden/${kind}/${name}`),
    );
    const cut = join(folder, 'cut.cr');
    writeFileSync(cut, readFileSync('golden/valid/container-x86_64.cr').subarray(0, 4001));
    expect(names.length).toBeGreaterThan(50);
    for (const name of [...names, cut, '/dev/null']) {
      let text = '';
      for await (const piece of dumpImageFile(name)) text += piece;
      expect(text).toBe(dumpImage(readFileSync(name)));
    }
  });

  test.each([
    ['nothing', new Uint8Array(), /^00000000 +! NOT_AN_IMAGE +not a LinuxC\/R image/],
    ['another file', Buffer.from('#!/bin/sh\n'), /^00000000 {2}23 21 2f 62 69 6e 2f 73 +! NOT_AN_IMAGE/],
    [
      'a header of another version',
      Uint8Array.from(bytes, (byte, i) => (i === 8 ? 2 : byte)),
      /^00000008 .* ! UNSUPPORTED_VERSION/,
    ],
  ])('says of %s what it is not', (_, damaged, line) => {
    const text = dumpImage(damaged);
    expect(complaints(text)).toHaveLength(1);
    expect(complaints(text)[0]).toMatch(line);
  });

  test('shows what there is of a cut image', () => {
    const text = dumpImage(bytes.subarray(0, 300));
    expect(complaints(text)).toEqual([expect.stringMatching(/! OBJECT_TRUNCATED/)]);
    const cut = text.indexOf(' ! ');
    expect(golden('cred-of-both-lengths').text.slice(0, 400)).toBe(text.slice(0, 400));
    expect(cut).toBeGreaterThan(400);
  });

  test('lets no control character through to the terminal', () => {
    const text = dumpImage(imageOf('FS_STRUCT', { root: '\u001b[2J\u009b1m\u2028\n', pwd: '\udc9b\u007f' }));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what this is about
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
    expect(text).toContain('"\\u001b[2J\\u009b1m\\u2028\\n"');
    expect(text).toContain('"\\udc9b\\u007f"');
  });

  test('stays in proportion when every span claims the whole object', () => {
    const mount = { mntId: 0, parentId: 0, devMajor: 0, devMinor: 0, mntFlags: 0n };
    const texts = { root: '', mountpoint: '', fstype: '', source: '', options: '' };
    const lying = imageOf('MNT_NS', { mounts: Array.from({ length: 2000 }, () => ({ ...mount, ...texts })) });
    const view = new DataView(lying.buffer);
    const [start, size] = [88 + 24, 2000 * 64];
    for (let at = start; at < start + size; at += 64) {
      for (let span = 24; span < 64; span += 8) {
        view.setUint32(at + span, 24, true);
        view.setUint32(at + span + 4, size, true);
      }
    }
    expect(dumpImage(lying).length).toBeLessThan(lying.length * 25);
  });
});
