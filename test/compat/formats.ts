/** Formats for tests: ours, and some that have nothing to do with it, as texts that a test can edit. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  compare,
  type Described,
  describe,
  type Finding,
  layoutOf,
  sourcesFromText,
  withIdentity,
} from 'cr-image/compat';

export type Texts = Readonly<Record<string, string>>;

/** The specs of this package. */
export const ours: Texts = Object.fromEntries(
  readdirSync('formats', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ksy'))
    .map((file) => [file.slice(0, -'.ksy'.length), readFileSync(`formats/${file}`, 'utf8')]),
);

const fixture = (name: string): Texts => ({ [name]: readFileSync(`test/compat/formats/${name}.ksy`, 'utf8') });

/** A weather station's log. */
export const toy: Texts = fixture('toy');

/** A format with one of each construct. */
export const zoo: Texts = fixture('zoo');

/** Runs of pages, as one checkpoint tool had them before it widened a counter. */
export const pagemap: Texts = fixture('pagemap');

/** `texts` with something replaced in one of them; it must be there. */
export function edit(texts: Texts, file: string, from: string, to: string): Texts {
  const text = texts[file];
  if (!text?.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}`);
  return { ...texts, [file]: text.replace(from, () => to) };
}

const known = new WeakMap<Texts, Described>();

/** The description of `texts`, made once. */
export function described(texts: Texts): Described {
  const made = known.get(texts) ?? describe(sourcesFromText(texts));
  known.set(texts, made);
  return made;
}

/** What the gate finds between two formats. */
export function findings(before: Texts, after: Texts): Finding[] {
  const old = described(before);
  const now = described(after);
  const named = { ...now, specs: withIdentity(now.specs, old.specs) };
  return compare(old.specs, named, { old: 'r1', new: 'today' });
}

export { layoutOf };
