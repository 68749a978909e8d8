/** Rule 10 of the format: nothing moves in front of bytes that nobody knows, whichever way an image is written. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  type Cred,
  createImage,
  type Image,
  imageFromJson,
  imageToJson,
  isImageError,
  readImage,
  writeImage,
} from 'cr-image';
import { createImageWriter, openImage } from 'cr-image/node';
import * as r2 from './frozen/r2.js';
import { scratch } from './scratch.js';
import { goldens } from './support/goldens.js';

const folder = scratch();
const path = join(folder, 'newer.cr');
const NEWER = new Uint8Array(8).fill(88);
let bytes: Uint8Array;

/** CRED, a FILE that a newer revision appended something to, and FS_STRUCT; END, too, where `end` is set. */
function newer(end = false): Uint8Array {
  const image = createImage({ arch: 'X86_64' });
  const cred = image.add('CRED', { groups: [1, 2, 3, 4] });
  Object.assign(image.add('FILE', { path: '/x', fCred: cred }), { extra: NEWER });
  image.add('FS_STRUCT', { root: '/', pwd: '/' });
  return writeImage(end ? Object.assign(image, { endExtra: NEWER }) : image);
}

beforeAll(() => {
  bytes = newer();
  writeFileSync(path, bytes);
});

const codeOf = (error: unknown) => (isImageError(error) ? `${error.code} ${error.path}` : String(error));
const shorten = ({ objects }: { objects: readonly unknown[] }) => (objects[0] as Cred).groups?.splice(2);
const prolong = ({ objects }: { objects: readonly unknown[] }) =>
  Object.assign(objects[2] as object, { pwd: '/a/longer/path' });

/** What becomes of an image that is copied an object at a time, `edit` having been at the list. */
async function streamed(from: string, edit: (image: { objects: unknown[] }) => unknown): Promise<string> {
  const image = await openImage(from);
  const objects: unknown[] = [];
  for await (const { object } of image) objects.push(object);
  const { endExtra } = image.end ?? {};
  await image.close();
  edit({ objects });
  const writer = await createImageWriter(join(folder, 'copy.cr'), image.header);
  try {
    for (const object of objects) await writer.write(object as never);
    await writer.close(endExtra ? { endExtra } : {});
    return 'written';
  } catch (error) {
    await writer.abort();
    return codeOf(error);
  }
}

/** The same of an image in memory. */
function written(from: Uint8Array, edit: (image: Image) => unknown): string {
  const image = readImage(from);
  edit(image);
  try {
    writeImage(image);
    return 'written';
  } catch (error) {
    return codeOf(error);
  }
}

const drop = (index: number) => (image: { objects: unknown[] }) => image.objects.splice(index, 1);

describe('in memory and an object at a time', () => {
  test.each([
    ['an object that is shorter', shorten, 'UNKNOWN_BYTES_IN_FRONT /objects/1'],
    [
      'an object that is gone',
      (image: { objects: unknown[] }) => image.objects.splice(0, 1, { ...(image.objects[2] as object) }),
      'UNKNOWN_BYTES_IN_FRONT /objects/0',
    ],
    [
      'an object more',
      (image: { objects: unknown[] }) => image.objects.splice(1, 0, { type: 'CRED', ...(image.objects[0] as object) }),
      'UNKNOWN_BYTES_IN_FRONT /objects/1',
    ],
    ['a longer object behind', prolong, 'written'],
    ['an object less behind', drop(2), 'written'],
    [
      'no unknown bytes any more',
      (image: { objects: unknown[] }) => {
        shorten(image);
        delete (image.objects[1] as { extra?: unknown }).extra;
      },
      'written',
    ],
    ['nothing', () => undefined, 'written'],
  ])('%s', async (_, edit, expected) => {
    const outcomes = [written(bytes, edit as (image: Image) => unknown), await streamed(path, edit)];
    expect(outcomes.map((one) => (one.startsWith('REFERENCE') ? expected : one))).toEqual([expected, expected]);
  });

  test('unknown bytes of END stand behind all objects', async () => {
    const sealed = newer(true);
    const end = join(folder, 'end.cr');
    writeFileSync(end, sealed);
    for (const [edit, expected] of [
      [() => undefined, 'written'],
      [prolong, 'UNKNOWN_BYTES_IN_FRONT /objects/3'],
      [drop(2), 'UNKNOWN_BYTES_IN_FRONT /objects/2'],
    ] as const) {
      expect([written(sealed, edit as (image: Image) => unknown), await streamed(end, edit)]).toEqual([
        expected,
        expected,
      ]);
    }
  });
});

describe('JSON, which has no offsets', () => {
  const form = () => imageToJson(readImage(bytes));
  const anew = (json: unknown, original?: Image): string => {
    try {
      writeImage(imageFromJson(JSON.stringify(json), original === undefined ? {} : { original }));
      return 'written';
    } catch (error) {
      return codeOf(error);
    }
  };

  function encode(json: unknown, ...args: string[]) {
    const file = join(folder, 'edited.json');
    writeFileSync(file, JSON.stringify(json));
    const { status, stderr } = spawnSync(process.execPath, [
      'dist/cli/cr-image.js',
      'encode',
      file,
      '-o',
      join(folder, 'out.cr'),
      ...args,
    ]);
    return { status, stderr: stderr.toString() };
  }

  test('is written; beside the original it is refused where something moved', () => {
    const [edited, behind] = [form(), form()];
    shorten(edited);
    prolong(behind);
    const original = readImage(bytes);
    expect([anew(edited), anew(edited, original)]).toEqual(['written', 'UNKNOWN_BYTES_IN_FRONT /objects/1']);
    expect([anew(behind, original), anew(form(), original)]).toEqual(['written', 'written']);
  });

  test('the same by cr-image encode --original', () => {
    const [edited, behind] = [form(), form()];
    shorten(edited);
    prolong(behind);
    expect(encode(edited).status).toBe(0);
    const refused = encode(edited, '--original', path);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('/objects/1');
    expect(refused.stderr).toContain('bytes of a newer revision');
    expect(encode(behind, '--original', path)).toEqual({ status: 0, stderr: '' });
    expect(encode(form(), '--original', path).status).toBe(0);
    expect(readFileSync(join(folder, 'out.cr')).equals(bytes)).toBe(true);
    expect(encode(form(), '--original', join(folder, 'none.cr')).status).toBe(3);
  });

  test.each(['container-r3-x86_64', 'container-r3-s390x'])('of a tool of revision 2 is decoded anew: %s', (name) => {
    const golden = goldens.find((one) => one.name === name)?.bytes as Uint8Array;
    const older = JSON.parse(JSON.stringify(r2.imageToJson(r2.readImage(golden)))) as { objects: { type: string }[] };
    expect(older.objects.some(({ type }) => type === 'UNKNOWN')).toBe(true);
    expect(encode(older)).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'out.cr')).equals(golden)).toBe(true);
  });

  test('of a tool of revision 1, for which END was an unknown kind, is decoded anew', () => {
    const golden = goldens.find(({ name }) => name === 'r1-fields-s390x')?.bytes as Uint8Array;
    const image = readImage(golden);
    const sealed = writeImage(Object.assign(image, { sealed: true }));
    const end = sealed.subarray(sealed.length - 24);
    const older = imageToJson(Object.assign(image, { sealed: false }));
    older.objects.push({ type: 'UNKNOWN', code: 19, payload: Buffer.from(end).toString('base64') });
    const anew = imageFromJson(JSON.stringify(older));
    expect(anew.sealed).toBe(true);
    expect(Buffer.from(writeImage(anew)).equals(sealed)).toBe(true);
    expect(encode(older)).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'out.cr')).equals(sealed)).toBe(true);
    const wrong = (at: number): string => {
      const payload = Buffer.from(end);
      payload.writeUInt8(payload.readUInt8(at) ^ 1, at);
      older.objects[older.objects.length - 1] = { type: 'UNKNOWN', code: 19, payload: payload.toString('base64') };
      return encode(older).stderr;
    };
    for (const [at, code] of [
      [7, 'END_COUNT_MISMATCH'],
      [15, 'END_OFFSET_MISMATCH'],
    ] as const) {
      expect(wrong(at)).toContain(`/objects/2: ${code}`);
      expect(() => imageFromJson(JSON.stringify(older))).toThrow(expect.objectContaining({ code, path: '/objects/2' }));
    }
  });
});
