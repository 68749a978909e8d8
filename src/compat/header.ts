/**
 * C headers have no `.ksy`: what the compiler makes of their structs is asked of the compiler, with offsetof and sizeof,
 * for 32 and for 64 bits. A struct belongs to a type by its name: `-orig-id`, or `<prefix>_<type>`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { displayPath, type Location } from './sources.js';

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
 * Holds a C header against the newest locked revision that it has room for: a header of an older revision, whose structs
 * are as long as that revision's, is held against that one.
 */
export function checkHeader(file: string, lock: Lock, now: Described): Finding[] {
  if (!existsSync(file)) throw new GateUsageError(`there is no ${file}`);
  const text = readFileSync(file, 'utf8');
  const candidates = [
    ...lock.revisions.map(({ name, specs }) => ({ name, specs })),
    { name: TODAY, specs: now.specs as Description },
  ];
  const results = candidates.reverse().map(({ name, specs }) => checkAgainst(file, text, name, specs));
  const fitting = results.find((findings) => findings.length === 0);
  if (fitting !== undefined) return [];
  // No revision is it: the one that it misses by the least says best what is wrong.
  return results.reduce((best, one) => (one.length < best.length ? one : best));
}

function checkAgainst(file: string, text: string, revision: string, specs: Description): Finding[] {
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
  return [...findings.values()];
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
    const members = type.fields
      .filter((field) => field !== type.growth && field.place?.behind.length === 0 && field.bits !== undefined)
      .map((field) => ({
        name: memberName(text, struct, field),
        field,
        at: (field.place?.bits ?? 0) / 8 + base,
        width: (field.bits as number) / 8,
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

/** A member goes by `-orig-id`, by the field's name, or by either without or with the prefix `cr_`. */
function memberName(text: string, struct: string, field: Field): string {
  const body = bodyOf(text, struct);
  const names = [field.attr['-orig-id'], field.id].filter((name) => name !== undefined).map(String);
  const all = names.flatMap((name) => [name, `cr_${name}`, name.replace(/^cr_/, '')]);
  return all.find((name) => new RegExp(`\\b${name}\\b`).test(body)) ?? (names[0] as string);
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
        .filter(({ name }) => new RegExp(`\\b${name}\\b`).test(bodyOf(text, struct)))
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
    for (const { name, field, at: offset, width } of members) {
      const found = probe.members.get(`${struct}.${name}`);
      const more = { ...args, type: `${label}.${field.id}`, member: name };
      const subject = `${struct}.${name}`;
      const where = new RegExp(`\\b${name}\\b`);
      if (found === undefined) {
        // Padding at the end may be the compiler's.
        if (!/^(padding|reserved)/.test(field.id))
          yield raise('HEADER_MEMBER', subject, { ...more, type: label, to: `offset ${offset}` }, isStruct);
        continue;
      }
      if (found.at !== offset) yield raise('HEADER_OFFSET', subject, { ...more, from: found.at, to: offset }, where);
      if (found.width !== width) yield raise('HEADER_WIDTH', subject, { ...more, from: found.width, to: width }, where);
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
