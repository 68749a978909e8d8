import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createImage, readImage, validateImage, writeImage } from 'cr-image';
import { openImage } from 'cr-image/node';
import { scratch } from './scratch.js';

const path = join(scratch(), 'gap.cr');

/** FS_STRUCT of a newer revision: a longer fixed part, a tail, an empty tail, and bytes that nobody knows behind it. */
function grown(root: string, pwd: string): Uint8Array {
  const image = createImage({ sealed: false });
  Object.assign(image.add('FS_STRUCT', { root, pwd }), {
    extra: new Uint8Array(8).fill(0x45),
    extraTail: Uint8Array.of(0x54),
  });
  return writeImage(image);
}

async function streamed(bytes: Uint8Array): Promise<void> {
  writeFileSync(path, bytes);
  const image = await openImage(path);
  try {
    for await (const _ of image);
  } finally {
    await image.close();
  }
}

test.each([
  ['behind an empty tail', '/', ''],
  ['in front of an empty tail', '', '/'],
])('bytes in the gap %s are told by everyone who reads', async (_, root, pwd) => {
  const bytes = grown(root, pwd);
  expect(validateImage(bytes).verdict.valid).toBe(true);
  expect(Buffer.from(writeImage(readImage(bytes))).equals(bytes)).toBe(true);
  await streamed(bytes);
  const gap = bytes.lastIndexOf('/'.charCodeAt(0)) + 1;
  for (let at = gap; at < gap + 7; at++) {
    const changed = Uint8Array.from(bytes);
    changed[at] = 0x47;
    const fault = expect.objectContaining({ code: 'TAIL_GAP_NOT_ZERO', offset: at });
    expect(() => readImage(changed)).toThrow(fault);
    expect(validateImage(changed).findings).toContainEqual(fault);
    await expect(streamed(changed)).rejects.toThrow(expect.objectContaining({ code: 'TAIL_GAP_NOT_ZERO' }));
  }
});

test('larger entries alone leave nothing behind the last tail, since no entry grows by a span', () => {
  const image = createImage({ sealed: false, arch: 'X86_64' });
  const epoll = image.add('EPOLL', { targets: [{ fd: 3, events: 0n, data: 0n, file: image.add('FILE') }] });
  Object.assign(epoll.targets[0] as object, { extra: new Uint8Array(8) });
  const bytes = writeImage(image);
  expect(validateImage(bytes).verdict.valid).toBe(true);
  const epollAt = bytes.length - 24 - 40;
  bytes[epollAt + 12] = 0; // number of targets
  expect(validateImage(bytes).findings).toContainEqual(
    expect.objectContaining({ code: 'BAD_LENGTH', offset: epollAt + 4 }),
  );
  expect(() => readImage(bytes)).toThrow(expect.objectContaining({ code: 'BAD_LENGTH' }));
  Object.assign(epoll, { extraTail: Uint8Array.of(1) });
  expect(() => writeImage(image)).toThrow(expect.objectContaining({ path: '/objects/1/extraTail' }));
});
