/** Whatever is exported, cr-validate finds it consistent: of goldens, and of images that were changed at random. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  enumMembers,
  type FieldInfo,
  type Image,
  type ImageObject,
  kinds,
  readImage,
  validateImage,
  writeImage,
} from 'cr-image';
import { exportCriu, validateCriu } from 'cr-image/criu';
import fc from 'fast-check';
import { type Fields, fieldsOf } from '../support/sample.js';
import { seed } from '../support/seed.js';

const valid = new URL('../../golden/valid/', import.meta.url).pathname;
const load = (name: string) => new Uint8Array(readFileSync(valid + name));

/** Errors that `cr-validate` finds in what is exported of an image; none where the export refuses it. */
async function errorsIn(image: Pick<Image, 'header' | 'objects'>): Promise<string[]> {
  const made = new Map<string, Uint8Array>();
  try {
    for (const [name, pieces] of (await exportCriu(image)).files) {
      const parts: Uint8Array[] = [];
      if (pieces instanceof Uint8Array) parts.push(pieces);
      else for await (const piece of pieces) parts.push(piece);
      made.set(name, new Uint8Array(Buffer.concat(parts)));
    }
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
  const { findings, verdict } = await validateCriu(made);
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code}: ${message}`);
  if (errors.length === 0) expect(verdict.consistent).toBe(true);
  return errors;
}

const isOurs = (bytes: Uint8Array) => validateImage(bytes).verdict.consistent === true;

test('every golden image', async () => {
  let exported = 0;
  for (const name of readdirSync(valid).filter((file) => file.endsWith('.cr'))) {
    const bytes = load(name);
    if (!isOurs(bytes)) continue;
    expect([name, await errorsIn(readImage(bytes))]).toEqual([name, []]);
    exported++;
  }
  expect(exported).toBeGreaterThan(20);
});

/** What no kernel makes, and no image of ours has to be told for: a mapping that starts inside a page. */
const LEFT = ['vmPgoff'];

/** Another value of a number, a name or a word of bits. */
function changed({ role, set, signed }: FieldInfo, old: unknown, nth: number): unknown {
  if (role === 'enum') return enumMembers(set as string)[nth % enumMembers(set as string).length]?.name;
  if (role === 'text') return ['', 'a', '/dev/zero', '/memfd:x', 'é'][nth % 5];
  if (typeof old === 'bigint') {
    if (role === 'flags') return old ^ (1n << BigInt(nth % 40));
    return BigInt.asUintN(64, [0n, 1n, old + 1n, old - 1n, old * 2n, 1n << 32n, -1n][nth % 7] as bigint);
  }
  if (typeof old !== 'number') return old;
  const value = [0, 1, old + 1, old - 1, old * 2, 0x7fff_ffff][nth % 6] as number;
  return signed ? value | 0 : value >>> 0;
}

/** Changes one field of an object, or an entry of one of its tables, or takes the entry away. */
function change(object: ImageObject, [which, entry, how]: readonly [number, number, number]): void {
  const all = kinds.find(({ type }) => type === object.type)?.fields ?? [];
  const field = all[which % all.length];
  if (field === undefined || LEFT.includes(field.name) || field.role === 'span' || field.role === 'reserved') return;
  const fields = fieldsOf(object);
  const rows = fields[field.name];
  if (Array.isArray(rows) && rows.length > 0) {
    const inner = field.entry?.[how % (field.entry.length + 1)];
    if (field.list || inner === undefined) rows.splice(entry % rows.length, 1);
    else if (inner.role !== 'reference' && inner.role !== 'span') {
      const row = rows[entry % rows.length] as Fields;
      row[inner.name] = changed(inner, row[inner.name], how);
    }
  } else if (field.role !== 'table' && field.role !== 'reference' && fields[field.name] !== undefined) {
    fields[field.name] = changed(field, fields[field.name], how);
  }
}

test('images of servers and containers that were changed at random, where they are still consistent', async () => {
  const bases = ['server-x86_64.cr', 'container-r3-x86_64.cr', 'container-x86_64.cr'];
  const number = fc.nat(10_000);
  const changes = fc.array(fc.tuple(number, fc.tuple(number, number, number)), { minLength: 1, maxLength: 3 });
  let exported = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...bases), changes, async (base, steps) => {
      const image = readImage(load(base));
      const types = [...new Set(image.objects.map(({ type }) => type))];
      for (const [nth, step] of steps) {
        const same = image.objects.filter(({ type }) => type === types[nth % types.length]);
        change(same[nth % same.length] as ImageObject, step);
      }
      const bytes = writeImage(image);
      if (!isOurs(bytes)) return;
      exported++;
      expect(await errorsIn(readImage(bytes))).toEqual([]);
    }),
    { numRuns: Number(process.env.CR_FUZZ_RUNS ?? 120), seed },
  );
  expect(exported).toBeGreaterThan(50);
});
