/** Images that hold every kind of the registry; `pick` says what stands in a field. A new kind is in them by itself. */
import { createImage, enumMembers, kinds } from '../dist/index.js';

const stored = kinds.filter(({ computed }) => !computed);
const isSelf = (kind) => (field) => field.role === 'reference' && field.target === kind.code;

/** Kinds with those that they refer to in front. */
function inReferenceOrder() {
  const ordered = new Set();
  const visit = (kind) => {
    for (const { role, target } of kind.fields.flatMap((field) => [field, ...(field.entry ?? [])])) {
      const next = role === 'reference' && stored.find(({ code }) => code === target);
      if (next && next !== kind && !ordered.has(next)) visit(next);
    }
    ordered.add(kind);
  };
  for (const kind of stored) visit(kind);
  return [...ordered];
}

/** What the rules of a kind ask for, whatever `pick` says. */
const rules = {
  PAGES: (pages) => ({ nrPages: 2n, pageSize: BigInt(pages.data.length) / 2n }),
  PID: (pid) => ({ level: Math.max(pid.numbers.length - 1, 0) }),
};

/**
 * @param init arch, utsRelease and sealed of the image
 * @param pick value of a field that refers to nothing; by default what the builder fills in
 * @param rows how many entries each table gets
 */
export function everyKind(init, pick = () => undefined, rows = 2, withReferences = true) {
  const image = createImage(init);
  const last = new Map();
  const values = (fields, kind) =>
    Object.fromEntries(
      fields
        .map((field) => [field.name, valueOf(field, kind)])
        .filter(([, value]) => value !== undefined && value !== null),
    );
  const valueOf = (field, kind) => {
    if (field.role === 'reserved') return undefined;
    if (field.role === 'reference') return withReferences || field.required ? last.get(field.target) : undefined;
    if (field.role !== 'table') return pick(field, kind);
    const entries = Array.from({ length: rows }, () => field.entry);
    return field.list ? entries.map(([value]) => pick(value, kind)) : entries.map((entry) => values(entry, kind));
  };
  for (const kind of inReferenceOrder()) {
    if (kind.arch !== null && kind.arch !== init.arch) continue;
    for (let copies = kind.fields.some(isSelf(kind)) ? 2 : 1; copies > 0; copies--) {
      const object = image.add(kind.type, values(kind.fields, kind));
      Object.assign(object, rules[kind.type]?.(object));
      last.set(kind.code, object);
    }
  }
  return image;
}

const ascending = (start, length) => Uint8Array.from({ length }, (_, i) => (start + i) % 256);
const number = (bytes) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);

/** A value of its own for every field, with a byte of its own at every place, so that nothing can be mixed up unseen. */
export function distinct() {
  let count = 0;
  return (field) => {
    const n = ++count;
    const first = 1 + ((n * 11) % 240);
    switch (field.role) {
      case 'flags':
        return (1n << BigInt(n % 40)) | (1n << 63n);
      case 'enum': {
        const members = enumMembers(field.set);
        return members[n % members.length].name;
      }
      case 'text':
        return `${field.id} ${n}`.slice(0, field.width);
      case 'span':
        return field.text ? `${field.id} ${n}` : ascending(first, 16);
      default:
        if (field.width === 8) return number(ascending(first, 8));
        return field.signed ? -n : Number(number(ascending(first, 4)));
    }
  };
}

/** The same number in every integer field that is wide enough; in the narrower ones the largest that fits. */
export const everywhere = (value) => (field) => {
  if (field.role === 'span' && !field.text) return ascending(1, 16);
  if (field.role !== 'integer') return undefined;
  if (field.width === 8) return value;
  return field.signed ? -0x8000_0000 : Math.min(Number(value), 0xffff_ffff);
};

/** The same flags in every set. */
export const flagged = (bits) => (field) => (field.role === 'flags' ? bits(field.set) : undefined);
