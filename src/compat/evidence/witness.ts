/** Evidence: for a finding, an image that the readers of both revisions read differently. */

import { rootPairs } from '../compare/align.js';
import { layoutsOf } from '../compare/compare.js';
import type { Finding, Target, Witness } from '../finding.js';
import type { Description } from '../ksy/description.js';
import type { Revision } from '../record/lock.js';
import { TODAY } from '../rules/rules.js';
import { aimed } from './aim.js';
import { EndOfStream, INSTALL, kaitaiCompiler, refusalOf } from './compiler.js';
import { compose, composeAnyhow, lengthsOf } from './compose.js';
import type { Wish } from './demands.js';
import { type Difference, differences, knownTo, stopOf } from './difference.js';
import { fill, withForeignText } from './fill.js';
import { type Hybrids, hybrids } from './hybrids.js';
import { inventions } from './invent/invent.js';
import { MOST_MADE, type Reader, type Reading, readerOf } from './reader.js';
import { constantsOf, variants } from './vary.js';
import { wayTo } from './way.js';

/** So many findings of a revision get a witness. */
const MOST = 200;

/** Images that are tried for one finding, and for all of a revision: the same whatever the machine does besides. */
const MOST_IMAGES = 1500;
const ALL_IMAGES = 60_000;

/** Milliseconds after which the search ends all the same. */
const ALL_TIME = 600_000;

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
  const pairs = await readersOf(specs, now, name, note);
  if (wanted.length > MOST) note(`Witnesses only for the first ${MOST} of ${wanted.length} findings of ${name}.`);
  const served = new Set(wanted.slice(0, MOST));
  const limits = { left: ALL_IMAGES, end: performance.now() + milliseconds };
  const isAlone = wanted.filter(({ causedBy, basis }) => causedBy === undefined && basis === 'layout').length < 2;
  const all: Finding[] = [];
  let late = 0;
  for (const finding of findings) {
    const shown = served.has(finding) ? await withWitness(finding, pairs, { name, samples, limits, isAlone }) : finding;
    if (shown.unwitnessed === LATE) late++;
    all.push(shown);
  }
  if (late > 0) {
    const whole = `The time for witnesses was over (--witness-seconds gives more)`;
    note(
      `${whole}: ${late} of ${wanted.length} findings of ${name} have none for that reason. The verdict is the same.`,
    );
  }
  return all;
}

interface Search {
  readonly name: string;
  readonly samples: readonly Uint8Array[];
  readonly limits: { left: number; readonly end: number };
  /** Whether nothing else changed. */
  readonly isAlone: boolean;
}

async function withWitness(finding: Finding, pairs: readonly [Reader, Reader][], search: Search): Promise<Finding> {
  if (pairs.length === 0) {
    return { ...finding, unwitnessed: 'the Kaitai compiler takes no outermost spec in both revisions' };
  }
  let isMade = false;
  let isShared = false;
  for (const [old, now] of pairs) {
    if (performance.now() > search.limits.end) break;
    const apart = search.isAlone || finding.causedBy !== undefined ? undefined : await hybrids(finding, old, now);
    const found = witnessOf(finding, old, now, search, apart);
    if (found.witness !== undefined) return { ...finding, witness: found.witness };
    isMade ||= found.isMade;
    isShared ||= found.isShared;
  }
  return { ...finding, unwitnessed: whyNot(finding, search.limits, isMade, isShared) };
}

const LATE = 'no image was found in the time that there is for all';

/** Why there is no witness. */
function whyNot({ basis }: Finding, { left, end }: Search['limits'], isMade: boolean, isShared: boolean): string {
  if (basis === 'policy') return 'it is about what was promised, and the bytes read the same';
  if (left <= 0 || performance.now() > end) return LATE;
  if (isShared) return 'on every image that was made for it, what differs comes from another finding as well';
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

interface Found {
  readonly witness: Witness | undefined;
  /** Whether any image was made for it. */
  readonly isMade: boolean;
  /** Whether there was a difference, but one that other findings make. */
  readonly isShared: boolean;
}

/** Values that take as long as an image. */
const LEAVES = 400;

/** After so many images, a witness that might be nicer is good enough. */
const ENOUGH = 24;

function witnessOf(
  { breaks, target }: Finding,
  old: Reader,
  now: Reader,
  { name, samples, limits, isAlone }: Search,
  apart: Hybrids | undefined,
): Found {
  const known = knownTo(old.model);
  const writers: [Reader, string][] = [];
  if (breaks !== 'old readers') writers.push([old, name]);
  if (breaks !== 'new readers') writers.push([now, TODAY]);
  // What a type is given shows in what it reads.
  const own = target?.field === undefined ? namesOf(target, old, now) : new Set([target.field]);
  const isOwn = ({ path }: Difference) => path.split(/[.[]/).some((step) => own.has(step));
  let left = Math.min(MOST_IMAGES, limits.left);
  const before = left;
  let best: { worth: number; witness: Witness } | undefined;
  let [isMade, isShared] = [false, false];
  search: for (const isWhole of [true, false]) {
    const made = writers.map(([writer, written]) => ({
      written,
      images: candidates(writer, old, now, target as Target, samples, isWhole),
    }));
    for (const { image, written } of inTurns(made)) {
      if (--left < 0 || performance.now() > limits.end) break search;
      isMade = true;
      const [was, is] = [old.read(image, MOST_MADE), now.read(image, MOST_MADE)];
      left -= (was.leaves.size + is.leaves.size) / LEAVES;
      let found = differences(was, is, known);
      // Of an image that nobody reads to its end, only what both have read counts.
      if (!isWhole) found = found.filter((one) => isOwn(one) && isReadByBoth(one, was, is));
      if (found.length > 0) {
        const whole = { alone: found, stop: stopOf(was, is) };
        const { alone, stop } = apart === undefined ? whole : apart.only(found, image, was, is, known);
        isShared ||= alone.length === 0;
        // Where nothing can be told apart, the field itself has to differ.
        const counted = isAlone || apart !== undefined ? alone : [...found, ...(stop ? [stop] : [])].filter(isOwn);
        for (const difference of [counted.find(isOwn), counted[0]]) {
          if (difference === undefined) continue;
          const shown = isOwn(difference) ? difference : (stop ?? difference);
          const worth = (isOwn(difference) ? 1 : 0) + (isReadByBoth(difference, was, is) ? 2 : 0);
          if (best !== undefined && worth <= best.worth) continue;
          best = { worth, witness: { written, image: Buffer.from(image).toString('hex'), ...shown } };
        }
      }
      if (best !== undefined && (best.worth === 3 || before - left > ENOUGH)) break search;
    }
    if (best !== undefined) break;
  }
  limits.left -= before - left;
  return { witness: best?.witness, isMade, isShared };
}

/** So many images of one writer are tried before those of the other. */
const TURN = 64;

/** The images of all writers, some of each at a time: what one of them can't show, the other may. */
function* inTurns(
  writers: readonly { readonly written: string; readonly images: Iterator<Uint8Array> }[],
): Generator<{ image: Uint8Array; written: string }> {
  for (const open = new Set(writers); open.size > 0; ) {
    for (const writer of open) {
      for (let tried = 0; tried < TURN; tried++) {
        const next = writer.images.next();
        if (next.done === true) {
          open.delete(writer);
          break;
        }
        yield { image: next.value, written: writer.written };
      }
    }
  }
}

/** What the fields of a type are called in either revision. */
const namesOf = (target: Target | undefined, ...readers: readonly Reader[]): ReadonlySet<string> =>
  new Set(
    readers.flatMap(({ model }) =>
      model.types
        .filter(({ uid }) => uid === target?.type)
        .flatMap(({ fields, instances }) => [...fields, ...instances].map(({ uid }) => uid)),
    ),
  );

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
  const seen = new Set<string>();
  for (const image of made) {
    const key = Buffer.from(image).toString('latin1');
    if (seen.has(key)) continue;
    seen.add(key);
    bases.push(image);
    yield image;
  }
  // What is put behind the end is looked for in bytes behind it; a case is about what is there already.
  for (const base of isWhole && target.field !== undefined && target.value === undefined ? bases.slice(0, 2) : []) {
    for (const more of BEHIND) {
      const longer = new Uint8Array(base.length + more);
      longer.set(base);
      yield longer;
    }
  }
  for (const base of target.field === undefined ? [] : bases.slice()) {
    const foreign = withForeignText(writer, base, target.type, target.field as string);
    if (foreign !== undefined) yield foreign;
  }
  if (isWhole) {
    for (const sample of samples.slice(0, MOST_SAMPLES)) {
      if (sample.length > MOST_SAMPLE || writer.read(sample, MOST_MADE).stop !== undefined) continue;
      bases.push(sample);
      yield sample;
    }
  }
  for (const base of [...bases.slice(0, MOST_BASES), ...bases.slice(MOST_BASES).slice(-MOST_BASES)]) {
    for (const image of aimed(base, old, now, target)) {
      const whole = isWhole ? lengthened(writer, image) : image;
      if (whole === undefined) continue;
      bases.push(whole);
      yield whole;
    }
  }
  const constants = constantsOf(old, now, target);
  for (const base of [...bases.slice(0, MOST_BASES), ...bases.slice(MOST_BASES).slice(-MOST_BASES)]) {
    for (const image of variants(writer, base, target, constants)) {
      if (!isWhole || writer.read(image, MOST_MADE).stop === undefined) yield image;
    }
  }
}

const MORE = [0, 16, 128];
const BEHIND = [1, 2, 3, 4, 8];
/** Items of lists in which each item goes by those before. */
const MANY = [6, 10, 12];

/** An image, with zeros behind it where something in it is longer now; undefined where its reader stops all the same. */
function lengthened(reader: Reader, image: Uint8Array): Uint8Array | undefined {
  for (const more of MORE) {
    const longer = new Uint8Array(image.length + more);
    longer.set(image);
    const { stop } = reader.read(longer, MOST_MADE);
    if (stop === undefined) return longer;
    if (!(stop instanceof EndOfStream)) return undefined;
  }
  return undefined;
}

const MOST_SAMPLES = 16;
const MOST_SAMPLE = 1 << 18;
const MOST_BASES = 4;

const made = new WeakMap<Reader, Map<string, Uint8Array | undefined>>();

/** `compose`, once for each wish. */
function composeOnce(writer: Reader, wish: Wish): Uint8Array | undefined {
  const images = made.get(writer) ?? new Map<string, Uint8Array | undefined>();
  made.set(writer, images);
  const key = keyOf(wish);
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
  yield* inventedFor(writer, target, value);
}

/** Images that come to be while they are read, filled with what tells one place from another. */
function* inventedFor(writer: Reader, target: Target, value: Target['value']): Generator<Uint8Array> {
  const type = writer.model.types.find(({ uid }) => uid === target.type);
  if (type === undefined) return;
  const wish: Wish = {
    type: target.type,
    ...(target.field !== undefined && { field: target.field }),
    ...(value !== undefined && { value }),
  };
  const way = wayTo(writer.root, type);
  const isInList = [...(way ?? []).map(({ field }) => field), ...type.fields].some(
    ({ attr }) => attr.repeat === 'until',
  );
  const many = isInList ? MANY.map((items) => ({ ...wish, items })) : [];
  for (const one of [wish, { ...wish, items: 2 }, { type: target.type }, ...many]) {
    for (const image of inventionsOnce(writer, one)) {
      yield fill(writer, image, type, one);
      yield image;
    }
  }
}

const invented = new WeakMap<Reader, Map<string, readonly Uint8Array[]>>();

/** `inventions`, once for each wish. */
function inventionsOnce(writer: Reader, wish: Wish): readonly Uint8Array[] {
  const images = invented.get(writer) ?? new Map<string, readonly Uint8Array[]>();
  invented.set(writer, images);
  const key = keyOf(wish);
  const known = images.get(key) ?? [...inventions(writer, wish)];
  images.set(key, known);
  return known;
}

const keyOf = (wish: Wish): string =>
  JSON.stringify(wish, (_, value) => (typeof value === 'bigint' ? String(value) : value));

/** Images that could not be made whole. */
function* imagesAnyhow(writer: Reader, target: Target): Generator<Uint8Array> {
  for (const items of [undefined, 2]) {
    const image = composeAnyhow(writer, { type: target.type, ...(items !== undefined && { items }) });
    if (image !== undefined && image.length > 0) yield image;
  }
}
