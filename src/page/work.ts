/** What takes long, done in a worker: validation, searching memory, differences. Pieces are read one after the other. */
import { crc32 } from '../bytes/crc32.js';
import { diffImages } from '../inspect/index.js';
import { searchMemory } from '../inspect/search/memory.js';
import { readFully } from '../node/file-bytes.js';
import { ImageFile } from '../node/image-file.js';
import type { Report } from '../validate/index.js';
import { settle } from '../validate/options.js';
import { Walk } from '../validate/walk.js';
import { Window } from '../validate/window.js';
import { type PageSource, type Portable, sourceOf } from './source.js';

export type Job =
  | { readonly what: 'validate'; readonly image: Portable }
  | { readonly what: 'search'; readonly image: Portable; readonly pattern: string; readonly hex: boolean }
  | { readonly what: 'diff'; readonly image: Portable; readonly other: Portable };

export interface Found {
  readonly pid: number | undefined;
  readonly comm: string;
  readonly address: bigint;
  readonly bytes: Uint8Array;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

export type Answer =
  | { readonly report: Report }
  | { readonly found: Found[] }
  | { readonly text: string }
  | { readonly error: string };

const PIECE = 1 << 20;
const MOST = 200;

/** Does a job. Errors are told, not thrown. */
export async function work(job: Job): Promise<Answer> {
  try {
    const source = sourceOf(job.image);
    if (job.what === 'validate') return { report: await validate(source) };
    if (job.what === 'search') return { found: await search(source, job.pattern, job.hex) };
    return { text: await diff(source, sourceOf(job.other)) };
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

async function search(source: PageSource, text: string, isHex: boolean): Promise<Found[]> {
  const image = await ImageFile.over(source);
  const pattern = isHex
    ? Uint8Array.from(text.replace(/\s/g, '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    : text;
  const found: Found[] = [];
  for await (const { pid, task, address, bytes, before, after } of searchMemory(image, pattern, { context: 24 })) {
    found.push({ pid, comm: task?.comm ?? '', address, bytes, before, after });
    if (found.length >= MOST) break;
  }
  return found;
}

async function diff(source: PageSource, other: PageSource): Promise<string> {
  const [a, b] = [await ImageFile.over(source), await ImageFile.over(other)];
  const { differences } = await diffImages(a, b, { ignore: ['statistics', 'clocks', 'numbers'] });
  const show = (value: unknown) =>
    value === undefined ? '' : JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? String(v) : v));
  return differences
    .map(({ path, change, field, a: was, b: is, pages }) => {
      const where = [...path, ...(field === undefined ? [] : [field])].join(' › ');
      if (change === 'only-in-a') return `− ${where}`;
      if (change === 'only-in-b') return `+ ${where}`;
      return `≠ ${where}${pages === undefined ? `: ${show(was)} → ${show(is)}` : `: ${pages} pages differ`}`;
    })
    .join('\n');
}
