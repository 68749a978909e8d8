import { shown } from '../argument.js';
import type { ImageObject } from '../generated/model.js';
import { valueToJson } from '../json/to-json.js';
import { type Image, LAYOUT, type Unknown } from '../model.js';
import { enumMembers, type FieldInfo, flagSets, kindByName, modelFields } from '../registry.js';
import { type AnyImage, type Graph, graphOf, isObject, isStreamed, load, type StreamedImage } from './graph.js';
import { type RewrittenImage, relinked, streamed } from './rewrite.js';

/** What an older revision has no room for. */
export interface Loss {
  /** JSON pointer into the JSON form of the image that is converted. */
  readonly path: string;
  readonly type: string;
  /** What is lost: an object, a field, bits of a flag set, bytes that only a newer revision knows. */
  readonly what: 'object' | 'field' | 'flags' | 'unknown';
  /** The value that is lost, as the JSON form has it; of an object, what it was. */
  readonly value?: unknown;
}

export interface Converted<I> {
  readonly image: I;
  /** Empty where nothing is lost. Fields that say nothing, since they are zero or empty, are no loss. */
  readonly losses: readonly Loss[];
}

/** Revisions that can be written. */
export type OldRevision = 1 | 2;

/**
 * The image as an older revision has it, for tools that know no newer one: newer kinds, fields and flags are left out,
 * and what was in them is told. An image of that revision comes back as it is.
 *
 * @returns for an image file, one that is read an object at a time
 * @throws {RangeError} for another revision
 */
export function convert(image: Image, revision: OldRevision): Converted<Image>;
export function convert(image: StreamedImage, revision: OldRevision): Promise<Converted<RewrittenImage>>;
export function convert(image: AnyImage, revision: OldRevision): Converted<Image> | Promise<Converted<RewrittenImage>> {
  if (revision !== 1 && revision !== 2) throw new RangeError(`revision ${shown(revision)} is none to convert to`);
  if (isStreamed(image)) {
    return load(image).then((graph) => {
      const { objects, losses } = older(graph, revision);
      return { image: streamed(image, image.header, objects, { maySeal: revision > 1 }), losses };
    });
  }
  const { objects, losses } = older(graphOf(image), revision);
  return { image: { ...image, objects, ...(revision === 1 && { sealed: false }) }, losses };
}

function older({ objects }: Graph, revision: OldRevision): { objects: ImageObject[]; losses: Loss[] } {
  const writer = new Older(revision);
  const made = relinked(objects, (object) => writer.object(object));
  return { objects: made, losses: writer.losses };
}

/** Kinds for private use, which no revision has an opinion on. */
const PRIVATE = 0x8000_0000;

class Older {
  readonly losses: Loss[] = [];
  private index = -1;

  constructor(private readonly revision: OldRevision) {}

  object(object: ImageObject): ImageObject | undefined {
    this.index++;
    const path = `/objects/${this.index}`;
    const kind = kindByName(object.type);
    if (object.type === 'UNKNOWN' ? object.code < PRIVATE : (kind?.since ?? 0) > this.revision) {
      this.losses.push({ path, type: object.type, what: 'object', value: titleOf(object) });
      return undefined;
    }
    const copy = { ...object } as ImageObject;
    if (copy.type !== 'UNKNOWN') this.unknown(copy, object.type, path);
    this.fields(copy, kind?.fields ?? [], object.type, path);
    return copy;
  }

  private fields(owner: object, fields: readonly FieldInfo[], type: string, path: string): void {
    const values = owner as Record<string, unknown>;
    for (const field of modelFields(fields)) {
      const value = values[field.name];
      if (value === undefined) continue;
      if ((field.since ?? 0) > this.revision) {
        delete values[field.name];
        if (!saysNothing(value, field))
          this.losses.push({ path: `${path}/${field.name}`, type, what: 'field', value: told(value, field) });
      } else if (field.role === 'flags') {
        values[field.name] = this.flags(value as bigint, field, type, `${path}/${field.name}`);
      } else if (field.role === 'table' && !field.list) {
        this.table(owner, value as object[], field, type, `${path}/${field.name}`);
      }
    }
  }

  private table(owner: Unknown, rows: readonly object[], field: FieldInfo, type: string, path: string): void {
    const entry = field.entry ?? [];
    (owner as Record<string, unknown>)[field.name] = rows.map((row, i) => {
      const copy = { ...row };
      this.unknown(copy, type, `${path}/${i}`);
      this.fields(copy, entry, type, `${path}/${i}`);
      return copy;
    });
    const newer = entry.filter(({ since = 0 }) => since > this.revision).map(({ at }) => at);
    if (rows.length === 0 && newer.length > 0) owner.entsize = { ...owner.entsize, [field.name]: Math.min(...newer) };
  }

  /** Bits that have no name yet in the older revision are cleared. */
  private flags(bits: bigint, field: FieldInfo, type: string, path: string): bigint {
    const newer = (flagSets[field.set as string] ?? [])
      .filter(({ since }) => since > this.revision)
      .reduce((mask, { number }) => mask | (1n << BigInt(number)), 0n);
    const lost = bits & newer;
    if (lost !== 0n) this.losses.push({ path, type, what: 'flags', value: told(lost, field) });
    return bits & ~newer;
  }

  private unknown(owner: Unknown, type: string, path: string): void {
    for (const name of ['extra', 'extraTail', 'listExtra'] as const) {
      const bytes = owner[name];
      if (bytes === undefined) continue;
      delete owner[name];
      this.losses.push({ path: `${path}/${name}`, type, what: 'unknown' });
    }
    // Nothing is left that known parts would have to stay in place for.
    delete owner.entsize;
    delete owner[LAYOUT];
  }
}

/** Whether a value is zero, empty, or what a field has where there is nothing to say. */
function saysNothing(value: unknown, { role, set, default: usual }: FieldInfo): boolean {
  if (value === null || value === 0 || value === 0n || value === '') return true;
  if ((value as { length?: number }).length === 0 || String(value) === usual) return true;
  return role === 'enum' && enumMembers(set as string).some(({ name, number }) => name === value && number === 0);
}

const told = (value: unknown, field: FieldInfo): unknown =>
  valueToJson(value, field, (target) => (isObject(target) ? (target as ImageObject).type : null));

/** What an object that is lost was. */
function titleOf(object: ImageObject): string {
  if (object.type === 'FILE_DATA') {
    const { file, offset, data } = object;
    return `${data.length} bytes at ${offset} of ${isObject(file) ? file.path : 'a file'}`;
  }
  return object.type === 'UNKNOWN' ? `kind ${object.code}` : object.type;
}
