/** Whatever is handed to a function of the library: what comes is a result, an ImageError with a path, or what its documentation says. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as core from 'cr-image';
import { createImage, type Image, readImage, validateImage, vmFlags, writeImage } from 'cr-image';
import * as criu from 'cr-image/criu';
import * as node from 'cr-image/node';
import * as report from 'cr-image/report';
import { scratch } from './scratch.js';

const folder = scratch();
const here = process.cwd();
// names without a folder are of files, too
beforeAll(() => process.chdir(folder));
afterAll(() => process.chdir(here));

/** Throws at whatever is asked of it. */
const deaf = (target: object) => {
  const handler = new Proxy(
    {},
    {
      get: () => () => {
        throw new Error('nothing is said');
      },
    },
  );
  return new Proxy(target, handler);
};
const revoked = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
/** Options of any name whose values can't be taken. */
const names =
  `references crc32 checksum level type objects header revision relative color all cascade arch utsRelease sealed
unpadded endExtra original ignore pages key keep pid longest context name maxIssues only suppress severity policy strict select root
onProgress program signal leave args host length read write commit abort children files path`.split(/\s+/);
const getters = Object.defineProperties(
  {},
  Object.fromEntries(
    names.map((name) => [
      name,
      {
        enumerable: true,
        get() {
          throw new Error('not for you');
        },
      },
    ]),
  ),
);

class Lying extends Uint8Array {
  override subarray(): never {
    throw new Error('there are no parts');
  }
  override slice(): never {
    throw new Error('there are no parts');
  }
  override get byteLength(): never {
    throw new Error('there is no length');
  }
}

const { header } = createImage();
const hostile: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['true', true],
  ['-1', -1],
  ['1.5', 1.5],
  ['NaN', Number.NaN],
  ['5n', 5n],
  ['-1n', -1n],
  ['an empty string', ''],
  ['a NUL', '/nowhere/\0'],
  ['constructor', 'constructor'],
  ['a symbol', Symbol('flag')],
  ['a function', () => undefined],
  ['{}', {}],
  ['an object without a prototype', Object.create(null)],
  ['[]', []],
  ['[null]', [null]],
  ['[symbol]', [Symbol('flag')]],
  ['10^5 names', new Array(1e5).fill('bit64')],
  ['10^9 holes', new Array(1e9)],
  ['an ArrayBuffer', new ArrayBuffer(88)],
  ['a DataView', new DataView(new ArrayBuffer(88))],
  ['a Float64Array', new Float64Array(8)],
  ['bytes that say nothing of themselves', new Lying(writeImage(createImage()))],
  ['a Map', new Map([[5, 5]])],
  ['a Map of null', new Map([['inventory.img', null]])],
  ['a deaf proxy', deaf({})],
  ['a deaf list', deaf([])],
  ['a deaf function', deaf(() => undefined)],
  ['a proxy that is gone', revoked({})],
  ['a list that is gone', revoked([])],
  ['a list of one that is gone', [revoked({})]],
  ['getters that throw', getters],
  ['objects: null', { header, objects: null }],
  ['objects: [null]', { header, objects: [null] }],
  ['objects: [5]', { header, objects: [5] }],
  ['objects: [gone]', { header, objects: [revoked({})] }],
  ['objects: gone', { header, objects: revoked([]) }],
  ['header: null', { header: null, objects: [] }],
  ['only a version', { reportVersion: 1 }],
];

/** What options may be as well. */
const harmless: readonly (readonly [string, object])[] = [
  ['a frozen object', Object.freeze({})],
  ['an instance of a class', new (class Options {})()],
  ['a proxy', new Proxy({}, {})],
  ['an object without a prototype', Object.create(null)],
];

/** No type of the library keeps these from being passed. */
type Anything = Parameters<typeof JSON.stringify>[0];

/** Called with what is right in all parameters but one. */
interface Call {
  readonly of: (...args: Anything[]) => unknown;
  readonly args: () => readonly unknown[];
}
const call = (of: (...args: Anything[]) => unknown, args: () => readonly unknown[]): Call => ({ of, args });

function sample(): Image {
  const image = createImage();
  image.add('CRED');
  const mm = image.add('MM_STRUCT');
  const vma = image.add('VMA', { mm, vmStart: 0x1000n, vmEnd: 0x2000n });
  image.add('PAGES', { vma, vaddr: 0x1000n, pageSize: 4096n, data: new Uint8Array(4096) });
  image.add('FILE', { path: '/etc/motd' });
  return readImage(writeImage(image));
}
const image = sample();
const bytes = writeImage(image);
const of = <T extends string>(type: T) => image.objects.find((object) => object.type === type) as never;
const report1 = validateImage(bytes.subarray(0, 100));
const nowhere = join(folder, 'not', 'there');
const program = join(folder, 'no-program');
const crc32 = () => 0;

const calls: Readonly<Record<string, Call | readonly Call[]>> = {
  FlagSet: [
    call(
      (id) => new core.FlagSet(id),
      () => ['vm_flag'],
    ),
    call(
      (bits) => vmFlags.names(bits),
      () => [1n],
    ),
    call(
      (name) => vmFlags.of(name),
      () => ['READ'],
    ),
    call(
      (list) => vmFlags.all(list),
      () => [['READ']],
    ),
  ],
  VmFlagSet: [
    call(
      (id) => new core.VmFlagSet(id),
      () => ['vm_flag'],
    ),
    call(
      (codes) => vmFlags.fromSmaps(codes),
      () => [['rd']],
    ),
    call(
      (bits) => vmFlags.toSmaps(bits),
      () => [1n],
    ),
    call(
      (release, word) => vmFlags.fromKernel(release, word),
      () => ['2.6.29', 1n],
    ),
    call(
      (release, bits) => vmFlags.toKernel(release, bits),
      () => ['2.6.29', 1n],
    ),
  ],
  ImageBuilder: [
    call(
      (init) => new core.ImageBuilder(init),
      () => [{}],
    ),
    call(
      (one, options) => core.ImageBuilder.from(one, options),
      () => [image, {}],
    ),
    call(
      (type, init) => createImage().add(type, init),
      () => ['CRED', {}],
    ),
    call(
      (before, type, init) => core.ImageBuilder.from(image).insertBefore(before, type, init),
      () => [image.objects[0], 'CRED', {}],
    ),
    call(
      (object, options) => core.ImageBuilder.from(image).remove(object, options),
      () => [of('FILE'), {}],
    ),
  ],
  allProcesses: call(core.allProcesses, () => [core.processesOf(image)]),
  anonymise: call(core.anonymise, () => [image, {}]),
  convert: call(core.convert, () => [image, 2]),
  create: call(core.create, () => ['CRED', {}, 3]),
  createImage: call(core.createImage, () => [{}]),
  describeFlags: [call(core.describeFlags, () => ['vm_flag', 1n]), call(core.describeFlags, () => [of('VMA')])],
  diffImages: call(core.diffImages, () => [image, sample(), {}]),
  dumpImage: call(core.dumpImage, () => [bytes]),
  dumpPieces: call(core.dumpPieces, () => [bytes]),
  enumMembers: call(core.enumMembers, () => ['arch']),
  fdsOf: call(core.fdsOf, () => [{ files: null }]),
  fileKind: call(core.fileKind, () => [of('FILE')]),
  imageFromJson: call(core.imageFromJson, () => [core.imageToJson(image), {}]),
  imageToJson: call(core.imageToJson, () => [image]),
  isDangling: call(core.isDangling, () => [null]),
  isImageError: call(core.isImageError, () => [null]),
  kindByCode: call(core.kindByCode, () => [1]),
  kindByName: call(core.kindByName, () => ['CRED']),
  memoryMap: call(core.memoryMap, () => [of('MM_STRUCT'), 0n, 1n << 64n, image]),
  nameOfMapping: call(core.nameOfMapping, () => [of('VMA')]),
  networksOf: call(core.networksOf, () => [image]),
  permissionsOf: call(core.permissionsOf, () => [of('VMA')]),
  processesOf: call(core.processesOf, () => [image]),
  readImage: call(core.readImage, () => [bytes, { crc32 }]),
  readMemory: call(core.readMemory, () => [of('MM_STRUCT'), 0x1000n, 16, image]),
  searchContents: call(core.searchContents, () => [image, 'x', {}]),
  searchMemory: call(core.searchMemory, () => [image, 'x', {}]),
  sourcesOf: call(core.sourcesOf, () => [of('VMA'), image]),
  toCore: call(core.toCore, () => [image, 1]),
  toGithub: call(report.toGithub, () => [report1, {}]),
  toJunit: call(report.toJunit, () => [report1, {}]),
  toSarif: call(report.toSarif, () => [report1, {}]),
  toText: call(report.toText, () => [report1, {}]),
  validateImage: call(core.validateImage, () => [bytes, {}]),
  vmasOf: call(core.vmasOf, () => [of('MM_STRUCT'), image]),
  writeImage: call(core.writeImage, () => [image, {}]),
  // cr-image/node
  FileBytes: call(
    (start, end) => new node.FileBytes({ read: async () => ({ bytesRead: 0 }) }, 0, 0).read(start, end),
    () => [0, 0],
  ),
  ImageFile: call(node.ImageFile.open, () => [nowhere]),
  ImageWriter: [
    call(node.ImageWriter.create as (a: string, b: object) => unknown, () => [nowhere, { arch: 'X86_64' }]),
    call(
      async (object) => {
        const writer = await node.createImageWriter(join(folder, 'written.cr'), { arch: 'X86_64' });
        try {
          await writer.write(object as never);
        } finally {
          await writer.abort();
        }
      },
      () => [core.create('CRED', {})],
    ),
  ],
  createImageWriter: call(node.createImageWriter, () => [nowhere, { arch: 'X86_64' }]),
  checkCheckpoint: call(node.checkCheckpoint, () => [1 << 30, { program }]),
  checkpoint: call(node.checkpoint, () => [1 << 30, nowhere, { program }]),
  checkRestart: call(node.checkRestart, () => [nowhere, { program }]),
  restart: call(node.restart, () => [nowhere, { program }]),
  dumpImageFile: call(node.dumpImageFile, () => [nowhere, () => undefined]),
  exportCheckpoint: call(node.exportCheckpoint, () => [image, nowhere, {}]),
  importCheckpoint: call(node.importCheckpoint, () => [nowhere, nowhere, {}]),
  isCheckpoint: call(node.isCheckpoint, () => [nowhere]),
  isObjectRef: call(node.isObjectRef, () => [null]),
  openCheckpoint: call(node.openCheckpoint, () => [nowhere, 'name']),
  openImage: call(node.openImage, () => [nowhere]),
  readImageFile: call(node.readImageFile, () => [nowhere, {}]),
  thisHost: call(node.thisHost, () => [{}]),
  validateFile: call(node.validateFile, () => [nowhere, {}]),
  writeImageFile: call(node.writeImageFile, () => [nowhere, image]),
  // cr-image/criu
  Checkpoint: call(criu.Checkpoint.read, () => [new Map(), () => undefined]),
  CriuImport: call(criu.CriuImport.start, () => [new Map()]),
  MemorySource: call(
    (one) => new criu.MemorySource(one),
    () => [bytes],
  ),
  exportCriu: call(criu.exportCriu, () => [image, {}]),
  imageToCriuJson: call(criu.imageToCriuJson, () => [{ name: 'PSTREE', entries: [] }]),
  importCriu: call(criu.importCriu, () => [new Map()]),
  validateCriu: call(criu.validateCriu, () => [new Map(), {}]),
};

/** What is not called here, and why. The gate, `cr-image/compat`, has errors of its own. */
const NOT_CALLED: Readonly<Record<string, string>> = {
  ImageError: 'the error itself',
  ProgramError: 'the error itself',
};

const isDocumented = (error: unknown): boolean => {
  if (core.isImageError(error)) return /^(\/|$)/.test(error.path);
  const { name, message, code } = error as NodeJS.ErrnoException;
  if (name === 'RangeError') return !/call stack|array length|string length/.test(message);
  return name === 'ProgramError' || (code !== undefined && /^E(?!RR_)[A-Z]+$/.test(code));
};

/** Everything that comes of a call, also later. */
async function outcome({ of: one }: Call, args: readonly unknown[]): Promise<unknown> {
  try {
    const result = await one(...args);
    if (result instanceof node.ImageWriter) await result.abort();
    if (typeof result === 'object' && result !== null && 'next' in result) {
      for await (const _ of result as object as AsyncIterable<unknown>);
    }
    return undefined;
  } catch (error) {
    return error;
  }
}

const functions = new Set(
  [core, node, criu, report].flatMap((entry) =>
    Object.entries(entry).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
  ),
);

test('every function of the library is called, or said why not', () => {
  expect([...Object.keys(calls), ...Object.keys(NOT_CALLED)].sort()).toEqual([...functions].sort());
});

describe.each(Object.entries(calls).flatMap(([name, one]) => [one].flat().map((c) => [name, c as Call] as const)))(
  '%s',
  (_name, one) => {
    test('takes what is right', async () => {
      const error = await outcome(one, one.args());
      expect(error === undefined || isDocumented(error) ? undefined : error).toBeUndefined();
    });

    test('and takes options of any class', async () => {
      for (const [at, value] of one.args().entries()) {
        const isOptions =
          typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
        if (!isOptions || Object.keys(value).length > 0) continue;
        for (const [what, options] of harmless) {
          const error = await outcome(one, one.args().with(at, options));
          const plain = await outcome(one, one.args());
          expect({ what, error: String(error) }).toEqual({ what, error: String(plain) });
        }
      }
    });

    test('and says of everything else what is wrong', async () => {
      const other: string[] = [];
      for (let at = 0; at < one.args().length; at++) {
        for (const [what, value] of hostile) {
          const args = [...one.args()];
          args[at] = value;
          const error = await outcome(one, args);
          if (error !== undefined && !isDocumented(error))
            other.push(
              `${what} as argument ${at}: ${String((error as Error)?.stack ?? error)
                .split('\n')
                .slice(0, 3)
                .join(' ')}`,
            );
        }
      }
      expect(other).toEqual([]);
    });
  },
);
