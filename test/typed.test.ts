/** Models are plain data, which anybody can change: what no object can have is an ImageError with its path, wherever the inspector comes to it. */
import { describe, expect, test } from '@jest/globals';
import {
  allProcesses,
  anonymise,
  convert,
  describeFlags,
  diffImages,
  fdsOf,
  fileKind,
  type Image,
  isImageError,
  memoryMap,
  nameOfMapping,
  networksOf,
  permissionsOf,
  processesOf,
  readImage,
  searchContents,
  searchMemory,
  sourcesOf,
  toCore,
} from 'cr-image';
import { golden } from './support/goldens.js';

const { bytes } = golden('container-r3-x86_64');
type Changed = Record<string, unknown> & { type: string };
const objectsOf = (image: Image) => image.objects as unknown as Changed[];
const untouched = readImage(bytes);

const values: readonly unknown[] = [undefined, null, 5, -1, 1.5, 'x', 5n, -1n, {}, [5], [null], Symbol('s'), true];
const kinds = [...new Set(objectsOf(untouched).map(({ type }) => type))];

const ofObjects = (image: Image): void => {
  for (const object of image.objects) {
    if (object.type === 'TASK_STRUCT') fdsOf(object);
    if (object.type === 'FILE') fileKind(object);
    if (object.type === 'VMA')
      for (const one of [nameOfMapping, permissionsOf, (vma: never) => sourcesOf(vma, image)]) one(object as never);
    if (object.type === 'MM_STRUCT') for (const _ of memoryMap(object, undefined, undefined, image));
    describeFlags(object);
  }
};
const functions: Readonly<Record<string, (image: Image) => unknown>> = {
  processesOf: (image) => [...allProcesses(processesOf(image))],
  networksOf,
  searchMemory: (image) => [...searchMemory(image, 'zz')],
  searchContents: (image) => [...searchContents(image, 'zz')],
  diffImages: (image) => diffImages(untouched, image),
  anonymise: (image) => anonymise(image),
  convert: (image) => convert(image, 2),
  toCore: (image) => toCore(image, 1),
  ofObjects,
};

/** What comes of it, if it is no result and nothing that is documented. */
function surprise(use: (image: Image) => unknown, image: Image): string | undefined {
  try {
    use(image);
    return undefined;
  } catch (error) {
    if (isImageError(error) && error.path.startsWith('/')) return undefined;
    const { name, message } = error as Error;
    return name === 'RangeError' && !/call stack|array length|string length/.test(message)
      ? undefined
      : `${name}: ${message}`;
  }
}

describe.each(kinds)('%s', (kind) => {
  const names = Object.keys(objectsOf(untouched).find(({ type }) => type === kind) ?? {});
  test.each(Object.keys(functions))('in %s', (called) => {
    const found: string[] = [];
    for (const name of names) {
      for (const value of called === 'processesOf' || called === 'ofObjects' ? values : values.slice(5, 6)) {
        const image = readImage(bytes);
        const object = objectsOf(image).find(({ type }) => type === kind) as Changed;
        object[name] = value;
        const what = surprise(functions[called] as never, image);
        if (what !== undefined) found.push(`${name} = ${String(value)}: ${what}`);
      }
    }
    expect(found).toEqual([]);
  });
});

test('the path names the object and the field', () => {
  const image = readImage(bytes);
  const index = image.objects.findIndex(({ type }) => type === 'VMA');
  Object.assign(image.objects[index] as object, { vmStart: '0x1000' });
  expect(() => processesOf(image)).toThrow(
    expect.objectContaining({
      code: 'WRONG_TYPE',
      path: `/objects/${index}/vmStart`,
      message: expect.stringContaining('a bigint'),
    }),
  );
});
