/**
 * C headers have no `.ksy`: what the compiler makes of their structs is asked of the compiler, with offsetof and sizeof,
 * for 32 and for 64 bits. A struct belongs to a type by its name: `-orig-id`, or `<prefix>_<type>`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { layoutOf } from './compare.js';
import type { Described, Description } from './description.js';
import { GateError, GateUsageError } from './errors.js';
import { type Finding, findingOf } from './finding.js';
import { knownBits } from './layout.js';
import type { Lock } from './lock.js';
import type { Field, Model, Type } from './model.js';
import { type RuleId, TODAY } from './rules.js';
import { displayPath, type Location, readText } from './sources.js';

/** So many missing members are named. */
const SHOWN = 4;

const MACHINES = ['-m32', '-m64'];

/** A type of the format as a C header declares it. */
interface Claim {
  readonly struct: string;
  readonly type: Type;
  /** Bytes of the object header that the struct begins with. */
  readonly base: number;
  readonly label: string;
  readonly members: readonly {
    readonly name: string;
    readonly field: Field;
    readonly at: number;
    readonly width: number;
  }[];
}

interface Probe {
  /** Size of each struct, by name. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Offset and size of each member, by `struct.member`. */
  readonly members: ReadonlyMap<string, { readonly at: number; readonly width: number }>;
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * Holds a C header against the revisions of the format; it passes if it is one of them. If it is none, it is told where
 * it differs from the one that knows most of its structs and numbers, and of those from the nearest.
 */
export function checkHeader(file: string, lock: Lock, now: Described): Finding[] {
  if (!existsSync(file)) throw new GateUsageError(`there is no ${file}`);
  const text = readText(file);
  const revisions = [...lock.revisions, { name: TODAY, specs: now.specs }];
  const results = revisions.map(({ name, specs }) => checkAgainst(file, text, name, specs));
  const most = Math.max(...results.map(({ claimed }) => claimed));
  if (most === 0) throw new GateError(`${displayPath(file)}: no struct of it is called like a type of the format`);
  const knowing = results.filter(({ claimed }) => claimed === most);
  const [nearest] = knowing.sort((a, b) => a.findings.length - b.findings.length);
  return nearest?.findings ?? [];
}

function checkAgainst(
  file: string,
  text: string,
  revision: string,
  specs: Description,
): { claimed: number; findings: Finding[] } {
  const model = layoutOf(specs);
  const claims = claimsIn(text, model);
  const constants = constantsIn(text, model);
  if (claims.length === 0)
    throw new GateError(`${displayPath(file)}: no struct of it is called like a type of the format`);
  const findings = new Map<string, Finding>();
  for (const machine of MACHINES) {
    const probe = probeHeader(file, text, claims, [...constants.keys()], machine);
    for (const finding of compareClaims(file, text, revision, machine, claims, constants, probe)) {
      const key = `${finding.rule} ${finding.subject}`;
      if (!findings.has(key)) findings.set(key, finding);
    }
  }
  return { claimed: claims.length + constants.size, findings: [...findings.values()] };
}

/** The prefix that kinds' structs have: what `-orig-id` of a type says, without the type's own name. */
const structNames = (type: Type): string[] => {
  const names = type.node['-orig-id'] === undefined ? [] : [String(type.node['-orig-id'])];
  return [...names, type.id];
};

function claimsIn(text: string, model: Model): Claim[] {
  const structs = new Set([...stripped(text).matchAll(/\bstruct\s+(\w+)\s*\{/g)].map((match) => match[1] as string));
  return model.types.flatMap((type) => {
    const struct = structNames(type).find((name) => structs.has(name));
    if (struct === undefined || type.fields.length === 0) return [];
    const { base, label } = framingOf(model, type);
    const body = bodyOf(text, struct);
    const members = placesOf(type, body).map(({ field, bits }) => ({
      name: memberName(body, field),
      field,
      at: (field.place?.bits ?? 0) / 8 + base,
      width: bits / 8,
    }));
    return [{ struct, type, base, label, members }];
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
  const names = [attr['-orig-id'], id].filter((name) => name !== undefined).map(String);
  const all = names.flatMap((name) => [name, `cr_${name}`, name.replace(/^cr_/, '')]);
  return all.find((name) => isWord(name, body)) ?? id;
}

function bodyOf(text: string, struct: string): string {
  const plain = stripped(text);
  const start = plain.search(new RegExp(`\\bstruct\\s+${struct}\\s*\\{`));
  return start < 0 ? '' : plain.slice(start, plain.indexOf('};', start));
}

const stripped = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

/** Macros and enumerators of the header that are called like members of the format's enums: name and number. */
function constantsIn(
  text: string,
  model: Model,
): Map<string, { number: number; label: string; all: Map<number, string> }> {
  const plain = stripped(text);
  const found = new Map<string, { number: number; label: string; all: Map<number, string> }>();
  for (const of of model.types.flatMap((type) => [...type.enums.values()])) {
    const all = new Map(of.members.map(({ number, id }) => [number, id.toUpperCase()]));
    for (const { number, attr, id } of of.members) {
      const name = attr['-orig-id'];
      const isHere = typeof name === 'string' && /^CR_/.test(name) && new RegExp(`\\b${name}\\b`).test(plain);
      if (isHere) found.set(name, { number, label: id.toUpperCase(), all });
    }
  }
  return found;
}

const PREAMBLE = `#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
`;

/** Compiles and runs a program that prints what the header's structs are like. */
function probeHeader(
  file: string,
  text: string,
  claims: readonly Claim[],
  constants: readonly string[],
  machine: string,
): Probe {
  const dir = mkdtempSync(join(tmpdir(), 'cr-compat-'));
  try {
    const lines = claims.flatMap(({ struct, members }) => [
      `printf("S ${struct} %zu\\n", sizeof(struct ${struct}));`,
      ...members
        .filter(({ name }) => isWord(name, bodyOf(text, struct)))
        .map(
          ({ name }) =>
            `printf("M ${struct}.${name} %zu %zu\\n", offsetof(struct ${struct}, ${name}), sizeof(((struct ${struct} *)0)->${name}));`,
        ),
    ]);
    const numbers = constants.map((name) => `printf("N ${name} %lld\\n", (long long)(${name}));`);
    const source = `${PREAMBLE}#include "${resolve(file)}"\nint main(void)\n{\n${[...lines, ...numbers].join('\n')}\nreturn 0;\n}\n`;
    writeFileSync(join(dir, 'probe.c'), source);
    const out = join(dir, 'probe');
    const args = [machine, '-w', '-I', dirname(resolve(file)), '-o', out, join(dir, 'probe.c')];
    const compiled = spawnSync(process.env.CC ?? 'cc', args, { encoding: 'utf8' });
    if (compiled.error !== undefined)
      throw new GateError(`a C compiler is needed for --header: ${compiled.error.message}`);
    if (compiled.status !== 0) {
      const [line = 'the compiler says nothing'] = compiled.stderr.split('\n').filter((text_) => /error/.test(text_));
      throw new GateError(`${displayPath(file)} does not compile with ${machine}: ${line.replace(dir, '')}`);
    }
    const ran = spawnSync(out, { encoding: 'utf8' });
    if (ran.status !== 0) throw new GateError(`${basename(file)}: the probe for ${machine} can not be run here`);
    return parseProbe(ran.stdout);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function parseProbe(out: string): Probe {
  const sizes = new Map<string, number>();
  const members = new Map<string, { at: number; width: number }>();
  const numbers = new Map<string, number>();
  for (const line of out.split('\n')) {
    const [what, name = '', first, second] = line.split(' ');
    if (what === 'S') sizes.set(name, Number(first));
    if (what === 'M') members.set(name, { at: Number(first), width: Number(second) });
    if (what === 'N') numbers.set(name, Number(first));
  }
  return { sizes, members, numbers };
}

function* compareClaims(
  file: string,
  text: string,
  revision: string,
  machine: string,
  claims: readonly Claim[],
  constants: ReturnType<typeof constantsIn>,
  probe: Probe,
): Generator<Finding> {
  const pair = { old: revision, new: basename(file) };
  const at = (pattern: RegExp): Location => {
    const before = text.slice(0, Math.max(0, text.search(pattern))).split('\n');
    return { file: displayPath(file), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const raise = (rule: RuleId, subject: string, args: Record<string, string | number>, pattern: RegExp) =>
    findingOf(rule, pair, subject, { machine, ...args }, { location: at(pattern) });
  for (const { struct, type, base, label, members } of claims) {
    const args = { struct: `struct ${struct}`, type: label };
    const isStruct = new RegExp(`\\bstruct\\s+${struct}\\s*\\{`);
    const missing: string[] = [];
    for (const { name, field, at: offset, width } of members) {
      const found = probe.members.get(`${struct}.${name}`);
      const more = { ...args, type: `${label}.${field.id}`, member: name };
      const subject = `${struct}.${name}`;
      const where = new RegExp(`\\b${name}\\b`);
      if (found === undefined) {
        // Padding at the end may be the compiler's.
        if (!/^(padding|reserved)/.test(field.id)) missing.push(`${name} (offset ${offset})`);
        continue;
      }
      if (found.at !== offset) yield raise('HEADER_OFFSET', subject, { ...more, from: found.at, to: offset }, where);
      if (found.width !== width) yield raise('HEADER_WIDTH', subject, { ...more, from: found.width, to: width }, where);
    }
    if (missing.length > 0) {
      const more = missing.length > SHOWN ? `, and ${missing.length - SHOWN} more` : '';
      yield raise('HEADER_MEMBER', struct, { ...args, member: missing.slice(0, SHOWN).join(', ') + more }, isStruct);
    }
    const known = knownBits(type);
    const size = probe.sizes.get(struct);
    if (known === undefined || size === undefined) continue;
    const optional = type.fields.at(-1);
    const shorter =
      optional?.condition !== undefined && optional !== type.growth
        ? (optional.place?.bits ?? 0) / 8 + base
        : undefined;
    const length = known / 8 + base;
    if (size !== length && size !== shorter)
      yield raise('HEADER_LENGTH', struct, { ...args, from: size, to: length }, isStruct);
  }
  for (const [name, { number, label, all }] of constants) {
    const found = probe.numbers.get(name);
    if (found === undefined || found === number) continue;
    const args = { name, from: found, to: number, fromType: label, type: all.get(found) ?? 'nothing that it knows' };
    yield raise('HEADER_NUMBER', name, args, new RegExp(`\\b${name}\\b`));
  }
}
