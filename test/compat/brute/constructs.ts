/** Every edit of every construct of Kaitai: made, compiled, and read with. */
import {
  type Description,
  differences,
  knownTo,
  layoutOf,
  type Reader,
  type Reading,
  readerOf,
  withIdentity,
} from 'cr-image/compat';
import { constructEdits } from '../constructs.js';
import { described, zoo } from '../formats.js';
import type { Row } from '../matrix.js';
import { contradiction, judge } from '../truth.js';
import { mutants, SINGLES, ZOOS } from '../zoo.js';

const { specs } = described(zoo);
const reader = async (of: Description) => (await readerOf(of, layoutOf(of), 'zoo')) as Reader;

interface Image {
  readonly bytes: Uint8Array;
  /** What the original makes of it. */
  readonly before: Reading;
}

/** What the two readers disagree about, or read otherwise before both refuse the image. */
function seenBy(now: Reader, known: ReturnType<typeof knownTo>, images: readonly Image[]): string | undefined {
  for (const { bytes, before } of images) {
    const after = now.read(bytes);
    if (before.error !== undefined && after.error !== undefined) {
      const found = contradiction(before, after);
      if (found !== undefined) return found;
    } else {
      const [first] = differences(before, after, known);
      if (first !== undefined) return `${first.path}: ${first.old} / ${first.new}`;
    }
  }
  return undefined;
}

/** Where edits of one construct are seen is scattered, so that a stride through all images finds it soonest. */
const STRIDE = 97;

async function bench(): Promise<{ old: Reader; images: readonly Image[] }> {
  const old = await reader(specs);
  if (ZOOS.some((image) => old.read(image).error !== undefined)) throw new Error('a zoo can not be read');
  const changed = ZOOS.flatMap((image) => [...mutants(image)]);
  const strewn = Array.from({ length: STRIDE }, (_, start) => changed.filter((_, i) => i % STRIDE === start)).flat();
  const images = [...ZOOS, ...SINGLES, ...strewn].map((bytes) => ({ bytes, before: old.read(bytes) }));
  return { old, images };
}

let made: ReturnType<typeof bench> | undefined;

export const PARTS = 8;
/** So many that one of them is done in seconds. */
export const SMALL_PARTS = 32;

/** What came of every so many edits, from the one numbered `part`. */
export async function constructRows(part: string, parts = String(PARTS)): Promise<Row[]> {
  made ??= bench();
  const { old, images } = await made;
  const known = knownTo(old.model);
  const rows: Row[] = [];
  for (const [i, { what, to, specs: edited }] of [...constructEdits(specs, 'zoo')].entries()) {
    if (i % Number(parts) !== Number(part)) continue;
    const changed = withIdentity(edited, specs);
    try {
      const now = await reader(changed);
      rows.push({ what, to, ...judge(specs, changed, seenBy(now, known, images)) });
    } catch {
      rows.push({ what, to, ...judge(specs, changed, undefined), outcome: 'does not compile' });
    }
  }
  return rows;
}
