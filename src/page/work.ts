/** What takes long, done in a worker: validation, searching memory, differences. Pieces are read one after the other. */
import { crc32 } from '../bytes/crc32.js';
import type { Difference } from '../inspect/diff/report.js';
import { load } from '../inspect/graph.js';
import { diffImages, nameOfMapping, permissionsOf } from '../inspect/index.js';
import { searchContents } from '../inspect/search/contents.js';
import { searchMemory } from '../inspect/search/memory.js';
import { readFully } from '../node/file-bytes.js';
import { ImageFile } from '../node/image-file.js';
import type { Report } from '../validate/index.js';
import { settle } from '../validate/options.js';
import { Walk } from '../validate/walk.js';
import { Window } from '../validate/window.js';
import { type SideProcess, sideOf } from './sides.js';
import { type PageSource, type Portable, sourceOf } from './source.js';

export type Job =
  | { readonly what: 'validate'; readonly image: Portable }
  | { readonly what: 'search'; readonly image: Portable; readonly pattern: string; readonly hex: boolean }
  | { readonly what: 'diff'; readonly image: Portable; readonly other: Portable };

export interface Found {
  readonly pid: number | undefined;
  readonly comm: string;
  /** Mapping, or object and field. */
  readonly place: string;
  /** Address in memory; offset elsewhere. */
  readonly address: bigint;
  /** Index of the object to look at. */
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** Two images, and what they differ in. */
export interface Compared {
  readonly a: readonly SideProcess[];
  readonly b: readonly SideProcess[];
  readonly differences: readonly Difference[];
}

export type Answer =
  | { readonly report: Report }
  | { readonly found: Found[]; readonly isAll: boolean }
  | { readonly compared: Compared }
  | { readonly error: string };

const PIECE = 1 << 20;
const MOST = 500;
const AROUND = { context: 24 };

/** Does a job. Errors are told, not thrown. */
export async function work(job: Job): Promise<Answer> {
  try {
    const source = sourceOf(job.image);
    if (job.what === 'validate') return { report: await validate(source) };
    if (job.what === 'search') return await search(source, job.pattern, job.hex);
    return { compared: await diff(source, sourceOf(job.other)) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

async function validate(source: PageSource): Promise<Report> {
  const window = new Window();
  const walking = new Walk(window, source.size, settle({ name: source.name, level: 'restorable' })).run();
  let [summed, sum] = [0, 0];
  const read = async (at: number, length: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(length);
    await readFully(source, bytes, length, at);
    return bytes;
  };
  let step = walking.next();
  while (!step.done) {
    const need = step.value;
    if ('checksum' in need) {
      while (summed < need.checksum) {
        const piece = await read(summed, Math.min(PIECE, need.checksum - summed));
        sum = crc32(piece, sum);
        summed += piece.length;
      }
      step = walking.next(sum);
    } else {
      const length = need.exact ? need.length : Math.min(Math.max(need.length, 1 << 16), source.size - need.at);
      window.move(await read(need.at, length), need.at);
      step = walking.next(undefined);
    }
  }
  return step.value;
}

async function search(source: PageSource, text: string, isHex: boolean): Promise<{ found: Found[]; isAll: boolean }> {
  const image = await ImageFile.over(source);
  const pattern = isHex
    ? Uint8Array.from(text.replace(/\s/g, '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    : text;
  const { objects } = await load(image);
  const at = new Map<unknown, number>(objects.map((object, index) => [object, index]));
  const found: Found[] = [];
  for await (const { pid, task, vma, address, bytes, before, after } of searchMemory(image, pattern, AROUND)) {
    if (found.length >= MOST) return { found, isAll: false };
    const place = `${permissionsOf(vma)} ${nameOfMapping(vma) || 'anonymous'}`;
    found.push({ pid, comm: task?.comm ?? '', place, address, index: at.get(vma) ?? 0, bytes, before, after });
  }
  for await (const { holders, object, path, name, offset, bytes, before, after } of searchContents(
    image,
    pattern,
    AROUND,
  )) {
    if (found.length >= MOST) return { found, isAll: false };
    const { pid, comm = '' } = holders[0]?.process ?? {};
    const field = path.split('/').slice(3).join(' › ');
    const place = `${object.type}${name && object.type !== 'FILE' ? ` ${name}` : ''} › ${field}`;
    found.push({ pid, comm, place, address: offset, index: at.get(object) ?? 0, bytes, before, after });
  }
  return { found, isAll: true };
}

async function diff(source: PageSource, other: PageSource): Promise<Compared> {
  const [a, b] = [await ImageFile.over(source), await ImageFile.over(other)];
  const { differences } = await diffImages(a, b, { ignore: ['statistics', 'clocks', 'numbers'], pages: true });
  return { a: await sideOf(a), b: await sideOf(b), differences };
}
