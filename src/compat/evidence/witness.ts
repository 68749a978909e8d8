/** Evidence: for a finding, an image that the readers of both revisions read differently. */

import { rootPairs } from '../compare/align.js';
import { layoutsOf } from '../compare/compare.js';
import type { Finding, Target, Witness } from '../finding.js';
import type { Description } from '../ksy/description.js';
import type { Revision } from '../record/lock.js';
import { TODAY } from '../rules/rules.js';
import { INSTALL, kaitaiCompiler, refusalOf } from './compiler.js';
import { compose, composeAnyhow, lengthsOf } from './compose.js';
import type { Wish } from './demands.js';
import { type Difference, differences, knownTo, stopOf } from './difference.js';
import { withForeignText } from './fill.js';
import { type Reader, type Reading, readerOf } from './reader.js';
import { constantsOf, variants } from './vary.js';

const MOST = 60;

/** Milliseconds for the search of one witness, and for all of a revision. */
const TIME = 2500;
const ALL_TIME = 60_000;

/**
 * The findings with a witness each, where one could be made; why not is noted.
 *
 * @param samples images to start from besides those that are made
 * @param milliseconds time for all of them
 */
export async function witnesses(
  findings: readonly Finding[],
  { name, specs }: Pick<Revision, 'name' | 'specs'>,
  now: Description,
  notes: string[],
  samples: readonly Uint8Array[] = [],
  milliseconds = ALL_TIME,
): Promise<Finding[]> {
  const wanted = findings.filter(({ severity, target }) => severity === 'error' && target !== undefined);
  if (wanted.length === 0) return [...findings];
  const note = (text: string) => void (notes.includes(text) || notes.push(text));
  if ((await kaitaiCompiler()) === undefined) {
    note(`No witnesses: kaitai-struct-compiler is not installed (${INSTALL}).`);
    return [...findings];
  }
  const readers = await readersOf(specs, now, name, note);
  if (wanted.length > MOST) note(`Witnesses only for the first ${MOST} of ${wanted.length} findings of ${name}.`);
  const served = new Set(wanted.slice(0, MOST));
  const end = performance.now() + milliseconds;
  return findings.map((finding) => {
    if (!served.has(finding)) return finding;
    for (const [old, other] of readers) {
      const witness = witnessOf(finding, old, other, name, samples, end);
      if (witness !== undefined) return { ...finding, witness };
    }
    return { ...finding, unwitnessed: whyNot(finding, readers, performance.now() > end) };
  });
}

/** Why there is no witness. */
function whyNot({ basis, target }: Finding, readers: readonly [Reader, Reader][], isLate: boolean): string {
  if (readers.length === 0) return 'the Kaitai compiler takes no outermost spec in both revisions';
  if (basis === 'policy') return 'it is about what was promised, and the bytes read the same';
  if (isLate) return 'no image was found in the time that there is for all';
  const isMade = readers.some((pair) => pair.some((writer) => !imagesFor(writer, target as Target).next().done));
  return isMade ? 'both readers agree on every image that was made for it' : 'no image was found that has it';
}

/** Readers of the outermost specs, both revisions of each. */
async function readersOf(
  before: Description,
  now: Description,
  name: string,
  note: (text: string) => void,
): Promise<[Reader, Reader][]> {
  const { old: oldModel, now: newModel } = layoutsOf(before, now);
  const partners = new Map(rootPairs(oldModel, newModel));
  const pairs: [Reader, Reader][] = [];
  for (const top of oldModel.tops) {
    const root = oldModel.roots.get(top);
    const other = root && partners.get(root);
    if (other === undefined || root?.params.length) continue;
    const compile = async (specs: Description, model: typeof oldModel, whose: string, top: string) => {
      try {
        return await readerOf(specs, model, top);
      } catch (error) {
        note(`No witnesses for ${top}: the Kaitai compiler refuses it as of ${whose}: ${refusalOf(error)}`);
        return undefined;
      }
    };
    const readers = [await compile(before, oldModel, name, top), await compile(now, newModel, TODAY, other.spec)];
    if (readers[0] !== undefined && readers[1] !== undefined) pairs.push([readers[0], readers[1]]);
  }
  return pairs;
}

function witnessOf(
  { breaks, target }: Finding,
  old: Reader,
  now: Reader,
  name: string,
  samples: readonly Uint8Array[],
  end: number,
): Witness | undefined {
  const known = knownTo(old.model);
  const writers: [Reader, string][] = [];
  if (breaks !== 'old readers') writers.push([old, name]);
  if (breaks !== 'new readers') writers.push([now, TODAY]);
  const isOwn = ({ path }: Difference) => path.split(/[.[]/).includes(target?.field ?? '');
  const until = Math.min(end, performance.now() + TIME);
  let other: Witness | undefined;
  for (const isWhole of [true, false]) {
    for (const [writer, written] of writers) {
      for (const image of candidates(writer, old, now, target as Target, samples, isWhole)) {
        if (performance.now() > until) return other;
        const [before, after] = [old.read(image), now.read(image)];
        const found = differences(before, after, known);
        const witness = (difference: Difference): Witness => ({
          written,
          image: Buffer.from(image).toString('hex'),
          ...difference,
        });
        // Of an image that nobody reads to its end, only what both have read counts.
        const best = found.find((one) => isOwn(one) && (isWhole || isReadByBoth(one, before, after)));
        if (best !== undefined) return witness(best);
        if (isWhole && found[0] !== undefined) other ??= witness(stopOf(before, after) ?? found[0]);
      }
    }
    if (other !== undefined) return other;
  }
  return other;
}

const isReadByBoth = ({ path }: Difference, before: Reading, after: Reading): boolean =>
  [before, after].every(({ leaves }) => {
    const leaf = leaves.get(path);
    return leaf !== undefined && !(leaf.value instanceof Error);
  });

/** Images that may show a difference: made for the target, given as samples, and those with other numbers in them. */
function* candidates(
  writer: Reader,
  old: Reader,
  now: Reader,
  target: Target,
  samples: readonly Uint8Array[],
  isWhole: boolean,
): Generator<Uint8Array> {
  const made = isWhole ? imagesFor(writer, target) : imagesAnyhow(writer, target);
  const bases: Uint8Array[] = [];
  for (const image of made) {
    bases.push(image);
    yield image;
  }
  if (isWhole) {
    for (const sample of samples.slice(0, MOST_SAMPLES)) {
      if (sample.length > MOST_SAMPLE || writer.read(sample).stop !== undefined) continue;
      bases.push(sample);
      yield sample;
    }
  }
  const constants = constantsOf(old, now, target);
  for (const base of bases.slice(0, MOST_BASES)) {
    for (const image of variants(writer, base, target, constants)) {
      if (!isWhole || writer.read(image).stop === undefined) yield image;
    }
  }
}

const MOST_SAMPLES = 16;
const MOST_SAMPLE = 1 << 18;
const MOST_BASES = 4;

const made = new WeakMap<Reader, Map<string, Uint8Array | undefined>>();

/** `compose`, once for each wish. */
function composeOnce(writer: Reader, wish: Wish): Uint8Array | undefined {
  const images = made.get(writer) ?? new Map<string, Uint8Array | undefined>();
  made.set(writer, images);
  const key = JSON.stringify(wish, (_, value) => (typeof value === 'bigint' ? String(value) : value));
  if (!images.has(key)) images.set(key, compose(writer, wish));
  return images.get(key);
}

/** Images of different lengths, with one and with two of everything, in the other byte order, with what is rare. */
function* imagesFor(writer: Reader, target: Target): Generator<Uint8Array> {
  const type = writer.model.types.find(({ uid }) => uid === target.type);
  const hasField = type && [...type.fields, ...type.instances].some(({ uid }) => uid === target.field);
  const value = hasField ? target.value : undefined;
  for (const length of [...lengthsOf(type), undefined]) {
    for (const items of [undefined, 2]) {
      const image = composeOnce(writer, {
        type: target.type,
        ...(value !== undefined && { field: target.field as string, value }),
        ...(length !== undefined && { length }),
        ...(items !== undefined && { items }),
      });
      if (image !== undefined) yield image;
    }
  }
  const reversed = composeOnce(writer, { type: target.type, order: 'be' });
  if (reversed) yield reversed;
  // Where it is only there sometimes, an image in which it is.
  const present =
    hasField && value === undefined && composeOnce(writer, { type: target.type, field: target.field as string });
  if (present) yield present;
  const plain = composeOnce(writer, { type: target.type });
  const foreign = plain && target.field && withForeignText(writer, plain, target.type, target.field);
  if (foreign) yield foreign;
}

/** Images that could not be made whole. */
function* imagesAnyhow(writer: Reader, target: Target): Generator<Uint8Array> {
  for (const items of [undefined, 2]) {
    const image = composeAnyhow(writer, { type: target.type, ...(items !== undefined && { items }) });
    if (image !== undefined && image.length > 0) yield image;
  }
}
