/**
 * C headers have no `.ksy`: what the compiler makes of their structs is asked of the compiler, for 32 and for 64 bits.
 * A struct belongs to a type by its name: `-orig-id`, the type's own, or `<format>_<type>`.
 */
import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { layoutOf } from '../compare/compare.js';
import { GateError } from '../errors.js';
import { type Finding, findingOf } from '../finding.js';
import type { Described, Description } from '../ksy/description.js';
import { knownBits } from '../ksy/layout.js';
import type { Field, Model, Type } from '../ksy/model.js';
import { displayPath, type Location } from '../ksy/sources.js';
import type { Lock } from '../record/lock.js';
import { type RuleId, type SentenceArgs, TODAY } from '../rules/rules.js';
import { type CHeader, type Compiler, type CStruct, compilers } from './compiler.js';
import { type Answers, classOf, DEEPEST, furtherOf, LITTLE, memberOf, typesOfMember } from './member.js';

/** So many missing members are named. */
const SHOWN = 4;

/** A type of the format as a C header declares it. */
interface Claim {
  readonly struct: CStruct;
  readonly type: Type;
  /** Bytes of the object header that the struct begins with; 0 if it has only what follows. */
  readonly base: number;
  readonly isBare: boolean;
  readonly label: string;
  readonly members: readonly {
    readonly name: string;
    readonly field: Field;
    readonly at: number;
    readonly width: number;
  }[];
}

/** A macro or an enumerator that is called like a member of an enum of the format. */
interface Constant {
  readonly name: string;
  readonly location: Location;
  readonly number: number | bigint;
  readonly label: string;
  /** What the format calls each number. */
  readonly all: ReadonlyMap<number | bigint, string>;
}

interface Claimed {
  readonly claims: readonly Claim[];
  readonly constants: readonly Constant[];
}

const sizeOf = ({ type }: CStruct) => `sizeof(${type})`;
const offsetOf = ({ type }: CStruct, member: string) => `offsetof(${type}, ${member})`;
const widthOf = (struct: CStruct, member: string) => `sizeof(${memberOf(struct, member)})`;
/** What differs between a struct or a number of the header and one revision. */
interface Held {
  /** The struct, or the constant. */
  readonly what: string;
  readonly revision: string;
  /** Whether the struct was taken for what follows the object header, and not for the whole object. */
  readonly isBare: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Holds a C header against the revisions of the format. Each struct and each number passes if it is what any revision
 * has, for an object may be as long as it ever was; if it is none, it is told where it differs from the nearest.
 */
export function checkHeader(file: string, lock: Lock, now: Described, notes: string[]): Finding[] {
  if (!existsSync(file)) throw new GateError(`there is no header ${file}`);
  if (!statSync(file).isFile()) throw new GateError(`${file} is no header`);
  // The newest that was released first, for it is the nearest of those that are equally near.
  const revisions = [...lock.revisions.toReversed(), { name: TODAY, specs: now.specs }];
  const held = compilers(notes).flatMap((compiler) => heldAgainst(file, compiler, revisions));
  if (held.length === 0) {
    throw new GateError(
      `${displayPath(file)}: no struct of it is called like a type of the format${exampleOf(now.specs)}`,
    );
  }
  return [...new Set(held.map(({ what }) => what))].flatMap((what) => {
    const ways = revisions.flatMap(({ name }) => [false, true].map((isBare) => ({ name, isBare })));
    const results = ways.flatMap(({ name, isBare }) => {
      const ofMachines = held.filter((one) => one.what === what && one.revision === name && one.isBare === isBare);
      return ofMachines.length === 0 ? [] : [once(ofMachines.flatMap(({ findings }) => findings))];
    });
    return results.reduce((nearest, findings) => (findings.length < nearest.length ? findings : nearest));
  });
}

/** What is so on every machine is said of the first. */
function once(findings: readonly Finding[]): Finding[] {
  const byKey = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.subject}`;
    if (!byKey.has(key)) byKey.set(key, finding);
  }
  return [...byKey.values()];
}

function exampleOf(specs: Description): string {
  const type = layoutOf(specs).types.find(({ fields }) => fields.length > 0);
  return type === undefined ? '' : `, such as struct ${structNames(type)[0]}`;
}

/** What differs from each revision on one machine. */
function heldAgainst(
  file: string,
  compiler: Compiler,
  revisions: readonly { readonly name: string; readonly specs: Description }[],
): Held[] {
  const header = compiler.read(file);
  const claimed = revisions.map(({ specs }): Claimed => {
    const model = layoutOf(specs, ...revisions.map((other) => other.specs));
    return { claims: claimsIn(header, model), constants: constantsIn(header, model) };
  });
  const questions = claimed.flatMap(({ claims, constants }) => [
    ...claims.flatMap(({ struct, members }) => [
      sizeOf(struct),
      ...members.flatMap(({ name }) =>
        isWord(name, struct.body)
          ? [offsetOf(struct, name), widthOf(struct, name), classOf(memberOf(struct, name))]
          : [],
      ),
    ]),
    ...constants.map(({ name }) => `(${name})`),
    LITTLE,
  ]);
  const answers = new Map(compiler.ask(file, questions));
  const asked = claimed.flatMap(({ claims }) =>
    claims.flatMap(({ struct, members }) => members.map(({ name }) => memberOf(struct, name))),
  );
  for (let round = 0; round < 2 * DEEPEST + 2; round++) {
    const further = [...new Set(asked.flatMap((member) => furtherOf(member, answers)))];
    const open = further.filter((question) => !answers.has(question));
    if (open.length === 0) break;
    for (const [question, answer] of compiler.ask(file, open)) answers.set(question, answer);
  }
  const machine = compiler.machine === '' ? '' : ` (${compiler.machine})`;
  return revisions.flatMap(({ name: revision }, i) => {
    const { claims, constants } = claimed[i] as Claimed;
    const raise: Raise = (rule, subject, args, location) =>
      findingOf(rule, { old: revision, new: basename(file) }, subject, { machine, ...args }, { location });
    return [
      ...claims.map((claim) => ({
        what: claim.struct.type,
        revision,
        isBare: claim.isBare,
        findings: [...differencesOf(claim, answers, raise)],
      })),
      ...constants.map((one) => ({
        what: one.name,
        revision,
        isBare: false,
        findings: numberOf(one, answers, raise),
      })),
    ];
  });
}

type Raise = (rule: RuleId, subject: string, args: SentenceArgs, location: Location) => Finding;

/** What a type may be called in C. */
const structNames = (type: Type): string[] => {
  const names = type.node['-orig-id'] === undefined ? [] : [String(type.node['-orig-id'])];
  return [...names, type.id, `${formatOf(type)}_${type.id}`];
};

const formatOf = ({ spec }: Type): string => spec.split('/').at(-1) as string;

function claimsIn(header: CHeader, model: Model): Claim[] {
  return model.types.flatMap((type) => {
    const name = structNames(type).find((one) => header.structs.has(one));
    const struct = name === undefined ? undefined : header.structs.get(name);
    if (struct === undefined || type.fields.length === 0) return [];
    const { base, label } = framingOf(model, type);
    // A format that names its structs means whole objects.
    const isWhole = base === 0 || type.node['-orig-id'] !== undefined;
    return (isWhole ? [false] : [false, true]).map((isBare) => {
      const front = isBare ? 0 : base;
      const members = placesOf(type, struct.body).map(({ field, bits }) => ({
        name: memberName(struct.body, field),
        field,
        at: (field.place?.bits ?? 0) / 8 + front,
        width: bits / 8,
      }));
      return { struct, type, base: front, isBare, label, members };
    });
  });
}

/** Where a type stands in its object: the fields in front of the switch that chooses it. */
function framingOf(model: Model, type: Type): { base: number; label: string } {
  for (const owner of model.types) {
    for (const field of owner.fields) {
      if (field.shape.is !== 'choice') continue;
      const found = field.shape.cases.find((one) => one.shape.is === 'record' && one.shape.type === type);
      if (found !== undefined) return { base: (field.place?.bits ?? 0) / 8, label: found.label };
    }
  }
  return { base: 0, label: type.id };
}

const isWord = (name: string, text: string): boolean => /^\w+$/.test(name) && new RegExp(`\\b${name}\\b`).test(text);

/** The fields that have a fixed place; the words of a table or a span as one, where the struct has one member for them. */
function placesOf(type: Type, body: string): { field: Field; bits: number }[] {
  const fields = type.fields.filter(
    (field) => field !== type.growth && field.place?.behind.length === 0 && field.bits !== undefined,
  );
  const places: { field: Field; bits: number }[] = [];
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] as Field;
    const whole = field.id.replace(/^ofs_/, '');
    const words =
      whole === field.id || isWord(field.id, body) || !isWord(whole, body) ? 1 : wordsFrom(fields, i, whole);
    const bits = fields.slice(i, i + words).reduce((sum, one) => sum + (one.bits as number), 0);
    places.push({ field: words === 1 ? field : { ...field, id: whole }, bits });
    i += words - 1;
  }
  return places;
}

/** `ofs_x len_x` of a span, `ofs_xs num_xs len_x reserved_xs` of a table. */
const wordsFrom = (fields: readonly Field[], start: number, whole: string): number =>
  fields[start + 1]?.id === `num_${whole}` ? 4 : 2;

/** A member goes by `-orig-id` or by the field's name, with or without the prefix `cr_`. */
function memberName(body: string, { attr, id }: Field): string {
  const names = [attr['-orig-id'], attr['-name'], id].filter((name) => name !== undefined).map(String);
  const all = names.flatMap((name) => [name, `cr_${name}`, name.replace(/^cr_/, '')]);
  return all.find((name) => isWord(name, body)) ?? id;
}

/** What the names of the format's own types in C begin with; other `-orig-id`s are names of what is translated. */
function prefixesOf(model: Model): Set<string> {
  const names = model.types.map((type) => type.node['-orig-id'] ?? formatOf(type));
  return new Set(names.map((name) => String(name).split('_')[0]?.toUpperCase() as string));
}

function constantsIn(header: CHeader, model: Model): Constant[] {
  const prefixes = prefixesOf(model);
  return model.types.flatMap((type) =>
    [...type.enums.values()].flatMap(({ members }) => {
      const all = new Map(members.map(({ number, id }) => [number, id.toUpperCase()]));
      return members.flatMap(({ number, attr, id }): Constant[] => {
        const name = String(attr['-orig-id'] ?? '');
        if (!/^\w+$/.test(name) || !prefixes.has(name.split('_')[0]?.toUpperCase() as string)) return [];
        const location = header.constant(name);
        return location === undefined ? [] : [{ name, location, number, label: id.toUpperCase(), all }];
      });
    }),
  );
}

function* differencesOf(
  { struct, type, base, label, members }: Claim,
  answers: Answers,
  raise: Raise,
): Generator<Finding> {
  const args = { struct: struct.type, type: label };
  const missing: string[] = [];
  for (const { name, field, at: offset, width } of members) {
    const more = { ...args, type: `${label}.${field.id}`, member: name };
    const subject = `${struct.type}.${name}`;
    const [at, size] = [answers.get(offsetOf(struct, name)), answers.get(widthOf(struct, name))];
    if (at === 'bit field' || size === 'bit field') {
      yield raise('NOT_COMPARABLE', subject, { what: `the bit field ${subject}` }, struct.locate(name));
    } else if (at === undefined || size === undefined) {
      // Padding at the end may be the compiler's.
      if (!/^(padding|reserved)/.test(field.id)) missing.push(`${name} (offset ${Math.floor(offset)})`);
    } else {
      if (at !== offset) yield raise('HEADER_OFFSET', subject, { ...more, from: at, to: offset }, struct.locate(name));
      if (size === width) {
        const [from, to] = typesOfMember(struct, name, field, answers) ?? [];
        if (from !== undefined)
          yield raise('HEADER_TYPE', subject, { ...more, from, to: to as string }, struct.locate(name));
      } else yield raise('HEADER_WIDTH', subject, { ...more, from: size, to: width }, struct.locate(name));
    }
  }
  if (missing.length > 0) {
    const more = missing.length > SHOWN ? `, and ${missing.length - SHOWN} more` : '';
    const member = missing.slice(0, SHOWN).join(', ') + more;
    yield raise('HEADER_MEMBER', struct.type, { ...args, member }, struct.location);
  }
  const known = knownBits(type);
  const size = answers.get(sizeOf(struct));
  if (known === undefined || typeof size !== 'number') return;
  const optional = type.fields.at(-1);
  const shorter =
    optional?.condition !== undefined && optional !== type.growth ? (optional.place?.bits ?? 0) / 8 + base : undefined;
  const length = known / 8 + base;
  if (size !== length && size !== shorter)
    yield raise('HEADER_LENGTH', struct.type, { ...args, from: size, to: length }, struct.location);
}

function numberOf({ name, location, number, label, all }: Constant, answers: Answers, raise: Raise): Finding[] {
  const found = answers.get(`(${name})`);
  if (found === number) return [];
  if (typeof found !== 'number')
    return [raise('NOT_COMPARABLE', name, { what: `${name}, which is no constant number in C,` }, location)];
  const args = { name, from: found, to: number, fromType: label, type: all.get(found) ?? 'nothing that it knows' };
  return [raise('HEADER_NUMBER', name, args, location)];
}
