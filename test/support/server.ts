/** The server of the goldens with something done to it, and what the validator says of that. */
import { expect } from '@jest/globals';
import {
  type Code,
  type createImage,
  type Image,
  type ImageObject,
  socketFlags,
  validateImage,
  writeImage,
} from 'cr-image';
import { server } from '../../tools/golden-server.mjs';

export type Fields = Record<string, unknown>;
export type By = Record<string, Fields> & { readonly image: Image & ReturnType<typeof createImage> };
export type Change = (by: By, littleEndian: boolean) => unknown;
/** What is done, to which object and field the finding points, and its code. */
export type Case = readonly [title: string, code: Code, object: string, path: string, change: Change];

export const PAGE = 4096n;
export const set =
  (name: string, fields: Fields): Change =>
  (by) =>
    Object.assign(by[name] as Fields, fields);
export const row = (object: Fields | undefined, table: string, fields: Fields, at = 0) =>
  Object.assign(((object as Fields)[table] as Fields[])[at] as Fields, fields);

export const fdsOf = (by: By) => (by.files as Fields).fds as Fields[];

/** Puts a new object in front of that called `name`; it is called `new`. */
export function before(by: By, name: string, type: string, init: Fields): Fields {
  const { objects } = by.image;
  const object = by.image.add(type as 'PID', init as never) as unknown as Fields;
  objects.splice(objects.indexOf(by[name] as never), 0, objects.pop() as ImageObject);
  by.new = object;
  return object;
}

export function behind(by: By, type: string, init: Fields): Fields {
  by.new = by.image.add(type as 'PID', init as never) as unknown as Fields;
  return by.new;
}

export const without = (by: By, name: string) =>
  by.image.objects.splice(by.image.objects.indexOf(by[name] as never), 1);

/** Puts the object called `name` behind all others. */
export const last = (by: By, name: string) => by.image.objects.push(...without(by, name));

/** The server with a change, as bytes, and where its objects stand. */
export function made(arch: string, change: Change) {
  let by = {} as By;
  const image = server(arch, (all: unknown) => {
    by = all as By;
    change(by, arch !== 'S390X');
  });
  const bytes = writeImage(image);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: [number, number][] = [];
  for (let at = 88; at < bytes.length; at = Math.ceil((at + (places.at(-1)?.[1] as number)) / 8) * 8) {
    places.push([at, view.getUint32(at + 4, arch !== 'S390X')]);
  }
  return { bytes, indexOf: (name: string) => image.objects.indexOf(by[name] as never), places };
}

export const socket = (init: Fields) => ({ family: 'UNIX', state: 'CONNECTED', socketType: 'STREAM', ...init });
export const MUTUAL = socketFlags.of('MUTUAL');
export const inet = (address: string): Change => set('listener', { address });
export const inet6 = (address: string): Change => set('listener', { family: 'INET6', address });
export const unix = (address: string): Change => set('abstract', { address });

export const ARCHES = ['X86_64', 'S390X'] as const;
export const errors = (bytes: Uint8Array) =>
  validateImage(bytes, { level: 'restorable' }).findings.filter(({ severity }) => severity === 'error');

/** The finding is of the level, at the object and the field, inside it, and says what is there. */
export function found([, code, object, path, change]: Case, arch: string, level: string): void {
  const { bytes, indexOf, places } = made(arch, change);
  const { findings, verdict } = validateImage(bytes, { level: 'restorable' });
  const index = indexOf(object);
  const finding = findings.find((one) => one.code === code && one.path === `/objects/${index}${path}`);
  expect(verdict).toMatchObject({ wellFormed: true, valid: true });
  expect(finding ?? findings.map((one) => `${one.code} ${one.path}`)).toMatchObject({ level });
  const [at, len] = places[index] as [number, number];
  expect(finding?.offset).toBeGreaterThanOrEqual(at);
  expect((finding?.offset as number) + (finding?.length as number)).toBeLessThanOrEqual(at + len);
  expect(finding?.message).not.toMatch(/undefined|\{|\[object/);
}
