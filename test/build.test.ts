/** An image that was read, or is being built, is changed in its middle. */
import { expect, test } from '@jest/globals';
import {
  createImage,
  ImageBuilder,
  ImageError,
  imageToJson,
  isImageError,
  readImage,
  validateImage,
  writeImage,
} from 'cr-image';

function sample() {
  const image = createImage();
  const mm = image.add('MM_STRUCT');
  const other = image.add('MM_STRUCT');
  const vma = image.add('VMA', { mm, vmStart: 0n, vmEnd: 8192n });
  const pages = image.add('PAGES', { vma, vaddr: 0n, pageSize: 4096n, data: new Uint8Array(4096) });
  const file = image.add('FILE', { path: '/tmp/file' });
  const files = image.add('FILES_STRUCT', { maxFds: 64n, fds: [{ fd: 3, fdFlags: 0n, file }] });
  return { image, mm, other, vma, pages, file, files };
}

const types = ({ objects }: { objects: readonly { type: string }[] }) => objects.map(({ type }) => type);

/** Why something can't be done. */
function refusal(change: () => unknown): object {
  try {
    change();
  } catch (error) {
    if (isImageError(error)) return { code: error.code, path: error.path };
    if (error instanceof RangeError) return { code: 'RangeError' };
    throw error;
  }
  return { code: 'none' };
}

test('what is referred to stays, also where a table refers to it, and the image is as it was', () => {
  const { image, mm, vma, pages, file } = sample();
  const before = [...image.objects];
  expect(refusal(() => image.remove(mm))).toEqual({ code: 'REFERENCE_HELD', path: '/objects/2/mm' });
  expect(refusal(() => image.remove(vma))).toEqual({ code: 'REFERENCE_HELD', path: '/objects/3/vma' });
  expect(refusal(() => image.remove(file))).toEqual({ code: 'REFERENCE_HELD', path: '/objects/5/fds/0/file' });
  expect(image.objects).toEqual(before);
  expect(image.remove(pages)).toEqual([pages]);
  expect(image.remove(vma)).toEqual([vma]);
  expect(refusal(() => image.remove(vma))).toEqual({ code: 'RangeError' });
});

test('on request those go along that refer to it', () => {
  const { image, mm, other, vma, pages, file, files } = sample();
  expect(image.remove(mm, { cascade: true })).toEqual([mm, vma, pages]);
  expect(image.remove(file, { cascade: true })).toEqual([file, files]);
  expect(image.objects).toEqual([other]);
  expect(types(readImage(writeImage(image)))).toEqual(['MM_STRUCT']);
});

test('what is put in front can be referred to from there on', () => {
  const built = sample();
  const image = ImageBuilder.from(readImage(writeImage(built.image)));
  const vma = image.objects[2];
  if (vma?.type !== 'VMA') throw new Error('no VMA');
  const file = image.insertBefore(vma, 'FILE', { path: '/bin/true' });
  vma.file = file;
  expect(image.objects.indexOf(file)).toBe(2);
  const read = readImage(writeImage(image));
  expect(types(read)).toEqual(['MM_STRUCT', 'MM_STRUCT', 'FILE', 'VMA', 'PAGES', 'FILE', 'FILES_STRUCT']);
  expect(read.objects[3]).toMatchObject({ type: 'VMA', file: { path: '/bin/true' }, mm: read.objects[0] });
  expect(validateImage(writeImage(image)).verdict).toMatchObject({ valid: true });
  expect(refusal(() => image.insertBefore(built.mm, 'FILE'))).toEqual({ code: 'RangeError' });
  expect(built.image.objects).toHaveLength(6);
});

test('nothing moves in front of bytes that may hold references', () => {
  const { image, mm, other, vma } = sample();
  vma.extra = new Uint8Array(8);
  const code = 'UNKNOWN_BYTES_IN_FRONT';
  expect(refusal(() => image.insertBefore(vma, 'FILE'))).toEqual({ code, path: '/objects/2' });
  expect(refusal(() => image.remove(other))).toEqual({ code, path: '/objects/2' });
  expect(refusal(() => image.remove(mm, { cascade: true }))).toEqual({ code, path: '/objects/2' });
  expect(types({ objects: image.remove(vma, { cascade: true }) })).toEqual(['VMA', 'PAGES']);
  expect(image.remove(other)).toEqual([other]);
});

test.each([{}, [1], 'x', new ArrayBuffer(8), Symbol('x'), 5n])(
  'bytes that are none are told with their path',
  (data) => {
    const image = createImage();
    image.add('PAGES', { vma: null, data } as never);
    expect(() => writeImage(image)).toThrow(ImageError);
    expect(() => imageToJson(image)).toThrow(expect.objectContaining({ path: '/objects/0/data', code: 'WRONG_TYPE' }));
    const unknown = createImage();
    unknown.add('PID', { extraTail: data } as never);
    expect(() => imageToJson(unknown)).toThrow(expect.objectContaining({ path: '/objects/0/extraTail' }));
  },
);

test.each([null, undefined, {}, 'x', new Uint8Array(8), 5n])('a builder of what is no image', (image) => {
  expect(() => ImageBuilder.from(image as never)).toThrow(expect.objectContaining({ path: '/objects' }));
});
