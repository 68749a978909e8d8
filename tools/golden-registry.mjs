/**
 * Images made from the registry: for every revision one set, which holds the kinds that the revision brought or
 * appended to, as it wrote them. So a new kind is in an image by itself, and images of older revisions stay as they are.
 */
import { createImage, enumMembers, FlagSet, kinds } from '../dist/index.js';

const stored = kinds.filter(({ computed }) => !computed);
const withEntries = (fields) => fields.flatMap((field) => [field, ...(field.entry ?? [])]);
const membersOf = ({ role, set }) =>
  role === 'flags' ? new FlagSet(set).members : role === 'enum' ? enumMembers(set) : [];

/** Whether `revision` brought anything of `kind`. */
const isNew = (kind, revision) =>
  kind.since <= revision &&
  [kind, ...withEntries(kind.fields), ...withEntries(kind.fields).flatMap(membersOf)].some(
    ({ since }) => since === revision,
  );

/** Every revision up to now. */
export const revisions = [...new Set(stored.flatMap((kind) => [kind, ...kind.fields].map(({ since }) => since)))].sort(
  (a, b) => a - b,
);

/** The members of a flag set or enum that `revision` knew. */
export const knownIn = (revision, members) => members.filter(({ since }) => since <= revision);

const kindOf = (target) => stored.find(({ code }) => code === target);
const knownBy =
  (revision) =>
  ({ since }) =>
    (since ?? 0) <= revision;
const isChoice = ({ targets = [] }) => targets.length > 1;

/** What is new in `revision`, with the kinds that it refers to in front, as far as they don't refer back to it. */
function inReferenceOrder(revision) {
  const ordered = new Set();
  const visit = (kind, from = []) => {
    for (const field of withEntries(kind.fields.filter(knownBy(revision)))) {
      for (const next of (field.targets ?? []).map(kindOf)) {
        const refersBack =
          isChoice(field) && withEntries(next.fields).some(({ targets }) => targets?.includes(kind.code));
        if (next !== kind && !ordered.has(next) && !from.includes(next) && !refersBack) visit(next, [...from, kind]);
      }
    }
    ordered.add(kind);
  };
  for (const kind of stored) if (isNew(kind, revision)) visit(kind);
  return [...ordered];
}

const isSelf = (kind) => (field) => field.targets?.includes(kind.code);

/** An entry whose fields are all zero; the builder knows no defaults for entries. */
const blank = (entry) =>
  Object.fromEntries(
    entry
      .filter(({ role }) => role !== 'reserved')
      .map(({ name, role, width, text }) => [name, blankOf(role, width, text)]),
  );

function blankOf(role, width, text) {
  if (role === 'reference') return null;
  if (role === 'text' || text) return '';
  if (role === 'span') return new Uint8Array(0);
  return width === 8 ? 0n : 0;
}

/** What the rules of a kind ask for, whatever `pick` says. */
const rules = {
  PAGES: (pages) => ({ nrPages: 2n, pageSize: BigInt(pages.data.length) / 2n }),
  PID: ({ numbers }) => (numbers.length > 0 ? { level: numbers.length - 1 } : { numbers: [0] }),
};

/**
 * @param init arch, utsRelease and sealed of the image
 * @param pick value of a field that refers to nothing; by default what the builder fills in
 * @param rows how many entries each table gets
 */
export function newIn(revision, init, pick = () => undefined, rows = 2, withReferences = true) {
  const image = createImage({ revision, ...init });
  const last = new Map();
  const values = (fields, choice) =>
    Object.fromEntries(
      fields
        .filter((field) => field.role !== 'reserved' && knownBy(revision)(field))
        .map((field) => [field.name, valueFor(field, choice)])
        .filter(([, value]) => value !== undefined),
    );
  const valueFor = (field, choice) => {
    if (isChoice(field)) return withReferences ? last.get(choice) : undefined;
    if (field.role === 'reference') return withReferences || field.required ? last.get(field.targets[0]) : undefined;
    if (field.role !== 'table') return pick(field);
    const entries = Array.from({ length: rows }, () => field.entry);
    return field.list ? entries.map(([value]) => pick(value) ?? 0) : entries.map(entryFor);
  };
  const entryFor = (entry) => ({ ...blank(entry.filter(knownBy(revision))), ...values(entry) });
  const addOne = (kind, choice) => {
    const object = image.add(kind.type, values(kind.fields, choice));
    Object.assign(object, rules[kind.type]?.(object));
    last.set(kind.code, object);
  };
  const choosing = [];
  for (const kind of inReferenceOrder(revision)) {
    if (kind.arch !== null && kind.arch !== init.arch) continue;
    addOne(kind);
    if (kind.fields.filter(knownBy(revision)).some(isSelf(kind))) addOne(kind);
    const choice = kind.fields.filter(knownBy(revision)).find(isChoice);
    if (!withReferences) continue;
    // One for each kind that it may refer to, as soon as there is an object of that.
    for (const target of choice?.targets ?? []) if (last.has(target)) addOne(kind, target);
    for (const { kind: other, targets } of choosing) if (targets.includes(kind.code)) addOne(other, kind.code);
    if (choice) choosing.push({ kind, targets: choice.targets });
  }
  return image;
}

const ascending = (start, length) => Uint8Array.from({ length }, (_, i) => (start + i) % 256);
const number = (bytes) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);

/** A value of its own for every field, with a byte of its own at every place, so that nothing can be mixed up unseen. */
export function distinct(revision) {
  let count = 0;
  return (field) => {
    const n = ++count;
    const first = 1 + ((n * 11) % 240);
    switch (field.role) {
      case 'flags':
        return (1n << BigInt(n % 40)) | (1n << 63n);
      case 'enum': {
        const members = knownIn(revision, enumMembers(field.set));
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
