import { describe, expect, test } from '@jest/globals';
import {
  createImage,
  dumpImage,
  dumpPieces,
  type Image,
  imageToJson,
  type KindName,
  readImage,
  validateImage,
  vmFlags,
  writeImage,
} from 'cr-image';

/** An image whose one object, of kind `type`, has other values than its type allows. */
function changed(type: KindName, change: object): Image {
  const image = createImage();
  Object.assign(image.add(type as 'PID'), change);
  return image;
}

describe('values that no type allows are an ImageError with their path, soon', () => {
  test.each<[string, Image, string, string, string]>([
    ['a number for a bigint', changed('MM_STRUCT', { startCode: 5 }), 'WRONG_TYPE', '/objects/0/startCode', 'is 5,'],
    ['a bigint for a number', changed('PID', { level: 5n }), 'WRONG_TYPE', '/objects/0/level', 'is 5n,'],
    ['10^9 holes', changed('PID', { numbers: new Array(1e9) }), 'WRONG_TYPE', '/objects/0/numbers/0', 'undefined'],
    ['2^32 holes', changed('PID', { numbers: new Array(2 ** 32 - 1) }), 'OUT_OF_RANGE', '/objects/0/numbers', '17179'],
    ['10^9 mounts', changed('MNT_NS', { mounts: new Array(1e9) }), 'WRONG_TYPE', '/objects/0/mounts/0', 'undefined'],
    [
      '2^32 objects',
      Object.assign(createImage(), { objects: new Array(2 ** 32 - 1) }),
      'UNKNOWN_TYPE',
      '/objects/0/type',
      'undefined',
    ],
    ['null', null as never, 'WRONG_TYPE', '/objects', 'undefined'],
  ])('%s', (_, image, code, path, said) => {
    expect(() => writeImage(image)).toThrow(
      expect.objectContaining({ name: 'ImageError', code, path, message: expect.stringContaining(said) }),
    );
  });

  test.each<[string, Image, string, string]>([
    ['flags', changed('MM_STRUCT', { mmFlags: 5 }), 'WRONG_TYPE', '/objects/0/mmFlags'],
    ['numbers', changed('MM_STRUCT', { startCode: 5 }), 'WRONG_TYPE', '/objects/0/startCode'],
    ['references', changed('MM_STRUCT', { exeFile: {} }), 'REFERENCE_MISSING', '/objects/0/exeFile'],
    ['tables', changed('MNT_NS', { mounts: 'abc' }), 'WRONG_TYPE', '/objects/0/mounts'],
    ['entries', changed('MNT_NS', { mounts: [null] }), 'WRONG_TYPE', '/objects/0/mounts/0'],
    ['objects', { ...createImage(), objects: [null] } as never, 'WRONG_TYPE', '/objects/0'],
    ['null', null as never, 'WRONG_TYPE', '/objects'],
  ])('%s have no JSON form', (_, image, code, path) => {
    expect(() => imageToJson(image)).toThrow(expect.objectContaining({ name: 'ImageError', code, path }));
  });

  test('names that every object has are no release of a kernel', () => {
    for (const release of ['constructor', '__proto__', 'toString']) {
      expect(() => vmFlags.fromKernel(release, 1n)).toThrow(RangeError);
      expect(() => vmFlags.toKernel(release, 1n)).toThrow(RangeError);
    }
    expect(() => vmFlags.fromKernel('2.6.29', 1 as never)).toThrow(RangeError);
    expect(() => vmFlags.names(1 as never)).toThrow(RangeError);
  });
});

/** A PID with `n` numbers in as many namespaces, and `n` tasks that have it. */
function deep(n: number): Uint8Array {
  const image = createImage();
  let ns = image.add('PID_NS', { level: 0 });
  for (let level = 1; level < n; level++) ns = image.add('PID_NS', { level, parent: ns });
  const pid = image.add('PID', { level: n - 1, numbers: Array.from({ length: n }, (_, i) => i + 1) });
  const cred = image.add('CRED');
  const [utsNs, ipcNs, mntNs, netNs] = [
    image.add('UTS_NS'),
    image.add('IPC_NS'),
    image.add('MNT_NS'),
    image.add('NET_NS'),
  ];
  const nsproxy = image.add('NSPROXY', { utsNs, ipcNs, mntNs, netNs, pidNs: ns });
  const signal = image.add('SIGNAL_STRUCT');
  for (let i = 0; i < n; i++) image.add('TASK_STRUCT', { realCred: cred, cred, pid, nsproxy, signal });
  return writeImage(image);
}

test('tasks of one PID that is deep in namespaces cost no more than others', () => {
  const codes = validateImage(deep(3000)).counts.byCode;
  expect(codes).toMatchObject({ PID_OF_TWO_TASKS: 2999 });
  expect(codes).not.toHaveProperty('PID_NUMBER_TWICE');
});

test('the text of an image is handed out a piece at a time, within one object too', () => {
  const image = createImage();
  image.add('PID', { level: 0, numbers: Array.from({ length: 50_000 }, (_, i) => i + 1) });
  for (let i = 0; i < 5000; i++) image.add('CRED');
  const bytes = writeImage(image);
  const pieces = [...dumpPieces(bytes)];
  expect(pieces.length).toBeGreaterThan(20);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1 << 20);
  expect(pieces.join('')).toBe(dumpImage(bytes));
});

test('bytes that were given away are none, and what is no bytes is told by reading and by dumping', () => {
  const detached = Uint8Array.from(writeImage(createImage()));
  structuredClone(detached.buffer, { transfer: [detached.buffer] });
  expect(() => readImage(detached)).toThrow(expect.objectContaining({ name: 'ImageError', code: 'NOT_AN_IMAGE' }));
  expect(dumpImage(detached)).toContain('!');
  for (const value of [null, undefined, 5n, new ArrayBuffer(88), new DataView(new ArrayBuffer(88))]) {
    const wrong = expect.objectContaining({ name: 'ImageError', code: 'WRONG_TYPE', path: '' });
    expect(() => readImage(value as never)).toThrow(wrong);
    expect(() => dumpImage(value as never)).toThrow(wrong);
  }
});
