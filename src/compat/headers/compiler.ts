/**
 * Asks a C compiler what it makes of a header. Nothing is run: answers are constants, whose digits stand in the object
 * file, so any compiler for any machine will do, without its libraries.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { GateError } from '../errors.js';
import { displayPath, type Location } from '../ksy/sources.js';
import { placeIn } from '../place.js';

export interface CStruct {
  /** How C names the type: `struct cr_image_cred`, or what a typedef calls it. */
  readonly type: string;
  readonly body: string;
  readonly location: Location;
  /** Whether a member is stored with its highest byte first, whatever the machine does. */
  isBigEndian(member: string): boolean;
  locate(member: string): Location;
}

/** A header with all that it includes, as the preprocessor leaves it for one machine; without what is the system's. */
export interface CHeader {
  readonly structs: ReadonlyMap<string, CStruct>;
  /** Where a macro or an enumerator stands. */
  constant(name: string): Location | undefined;
}

/** What a constant expression is; a member may also be none, or one that C has no place for. */
export type Answer = number | 'bit field' | undefined;

export interface Compiler {
  /** What it is called with for this machine: `-m32`. */
  readonly machine: string;
  read(file: string): CHeader;
  ask(file: string, expressions: readonly string[]): ReadonlyMap<string, Answer>;
}

const MACHINES = ['-m32', '-m64'];

const PREAMBLE = ['#include <stddef.h>', '#include <stdint.h>'];

/** The compilers for 32 and for 64 bits, or the one there is where the compiler does not know them. */
export function compilers(notes: string[]): Compiler[] {
  const known = MACHINES.filter((machine) => run(machine, ['-c', '-o', 'probe.o'], ['int probe;']).status === 0);
  const skipped = MACHINES.filter((machine) => !known.includes(machine));
  if (known.length === 0 && run('', ['-c', '-o', 'probe.o'], ['int probe;']).status !== 0)
    throw new GateError(`${commandOf().join(' ')} can not compile anything; CC says which C compiler to take`);
  const note = `C headers were not looked at with ${skipped.join(' and ')}: ${commandOf()[0]} does not know it.`;
  if (skipped.length > 0 && !notes.includes(note)) notes.push(note);
  return (known.length === 0 ? [''] : known).map((machine) => ({
    machine,
    read: (file) => read(file, machine),
    ask: (file, expressions) => ask(file, machine, expressions),
  }));
}

const words = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter(Boolean);

/** `CC` may have arguments; `CPPFLAGS` and `CFLAGS` go along. */
const commandOf = (): string[] => {
  const command = words(process.env.CC);
  return command.length === 0 ? ['cc'] : command;
};

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The object file, if one was made. */
  readonly object: string;
}

function run(machine: string, args: readonly string[], lines: readonly string[]): Ran {
  const dir = mkdtempSync(join(tmpdir(), 'cr-compat-'));
  try {
    writeFileSync(join(dir, 'probe.c'), `${lines.join('\n')}\n`);
    const [command = 'cc', ...first] = commandOf();
    const flags = [...words(process.env.CPPFLAGS), ...words(process.env.CFLAGS), ...words(machine)];
    const all = [...first, ...flags, '-w', '-ffreestanding', '-fno-lto', ...args, 'probe.c'];
    const { status, stdout, stderr, error } = spawnSync(command, all, {
      cwd: dir,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      maxBuffer: 1 << 28,
    });
    if (error !== undefined)
      throw new GateError(`a C compiler is needed for --header, and ${command} can not be run: ${error.message}`);
    const object = args.includes('-c') && status === 0 ? readFileSync(join(dir, 'probe.o'), 'latin1') : '';
    return { status, stdout, stderr, object };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const including = (file: string): string[] => [...PREAMBLE, `#include ${JSON.stringify(resolve(file))}`];
const searching = (file: string): string[] => ['-I', dirname(resolve(file)), '-I', process.cwd()];

function refuse(file: string, machine: string, stderr: string): never {
  const [line = 'the compiler says nothing'] = stderr.split('\n').filter((text) => /error/.test(text));
  const hint = /stubs-32|bits\/|gnu\//.test(line) ? ' (the C library for 32 bits is not installed)' : '';
  throw new GateError(`${displayPath(file)} does not compile${machine && ` with ${machine}`}: ${line}${hint}`);
}

function read(file: string, machine: string): CHeader {
  const { status, stdout, stderr } = run(machine, ['-E', '-dD', ...searching(file)], including(file));
  if (status !== 0) refuse(file, machine, stderr);
  const lines: string[] = [];
  const places: Location[] = [];
  const macros = new Map<string, Location>();
  const turned: boolean[] = [];
  let place = { file: '', line: 0 };
  let isSystem = true;
  let isTurned = false;
  for (const line of stdout.split('\n')) {
    const marker = /^# (\d+) "((?:[^"\\]|\\.)*)"(.*)$/.exec(line);
    if (marker !== null) {
      place = { file: marker[2] as string, line: Number(marker[1]) };
      isSystem = / 3\b/.test(marker[3] as string) || !place.file.startsWith('/');
      continue;
    }
    const location = { file: displayPath(place.file), line: place.line++, column: 1 };
    if (isSystem) continue;
    const [, name] = /^#define (\w+)(?: |$)/.exec(line) ?? [];
    if (name !== undefined) macros.set(name, location);
    const [, gone] = /^#undef (\w+)/.exec(line) ?? [];
    if (gone !== undefined) macros.delete(gone);
    const [, order] = /^#pragma\s+scalar_storage_order\s+(\S+)/.exec(line) ?? [];
    if (order !== undefined) isTurned = order === 'big-endian';
    if (line.startsWith('#')) continue;
    lines.push(line);
    places.push(location);
    turned.push(isTurned);
  }
  const text = lines.join('\n');
  const at = (index: number): Location => {
    const { line, column } = placeIn(text, index);
    const location = places[line - 1] ?? { file: displayPath(file), line: 1, column: 1 };
    return { ...location, column };
  };
  const constant = (name: string) => {
    const index = text.search(new RegExp(`\\b${name}\\b`));
    return macros.get(name) ?? (index < 0 ? undefined : at(index));
  };
  const isTurnedAt = (index: number) => turned[placeIn(text, index).line - 1] === true;
  return { structs: structsIn(text, at, isTurnedAt), constant };
}

const ATTRIBUTES = '(?:\\s*__attribute__\\s*\\(\\((?:[^()]|\\([^()]*\\))*\\)\\))*';
const STRUCT = new RegExp(`(\\btypedef\\s+)?\\b(struct|union)\\b${ATTRIBUTES}\\s*(\\w+)?${ATTRIBUTES}\\s*\\{`, 'g');
const BEHIND = new RegExp(`^${ATTRIBUTES}\\s*(\\w+)`);

function structsIn(
  text: string,
  at: (index: number) => Location,
  isTurnedAt: (index: number) => boolean,
): Map<string, CStruct> {
  const bigEndian = bigEndianNames(text);
  const structs = new Map<string, CStruct>();
  for (const match of text.matchAll(STRUCT)) {
    const [whole, isTypedef, keyword, tag] = match;
    const start = match.index + whole.length;
    const end = closing(text, start);
    const body = text.slice(start, end);
    const alias = isTypedef === undefined ? undefined : BEHIND.exec(text.slice(end + 1))?.[1];
    const locate = (member: string) => at(start + Math.max(0, body.search(new RegExp(`\\b${member}\\b`))));
    const location = at(match.index);
    const attributes = whole + text.slice(end, text.indexOf(';', end));
    const [, order] = /scalar_storage_order\w*\s*\(\s*"(\w+)-endian/.exec(attributes) ?? [];
    const isTurned = order === undefined ? isTurnedAt(match.index) : order === 'big';
    const isBigEndian = (member: string) =>
      isTurned || new RegExp(`\\b(?:${bigEndian.join('|')})\\b[^;]*\\b${member}\\b`).test(body);
    if (alias !== undefined) structs.set(alias, { type: alias, body, location, isBigEndian, locate });
    if (tag !== undefined) structs.set(tag, { type: `${keyword} ${tag}`, body, location, isBigEndian, locate });
  }
  return structs;
}

/** `be32`, `__be32`, `uint32_be_t` and their like: what the compiler takes for plain integers, and people do not. */
const BIG_ENDIAN = '(?:__|u_?int)?(?:be(?:16|32|64)|(?:16|32|64)_?be)(?:_t)?';

/** Patterns of the names of types that are stored with the highest byte first, also by another name. */
function bigEndianNames(text: string): string[] {
  const names = [BIG_ENDIAN];
  const others = [...text.matchAll(/\btypedef\s+([\w\s]+?)\s+(\w+)\s*;/g)];
  for (let isMore = true; isMore; ) {
    const known = new RegExp(`\\b(?:${names.join('|')})\\b`);
    const more = others.flatMap(([, from, to]) =>
      known.test(from as string) && !names.includes(to as string) ? [to as string] : [],
    );
    names.push(...more);
    isMore = more.length > 0;
  }
  return names;
}

/** The brace that closes what was opened in front of `start`. */
function closing(text: string, start: number): number {
  let depth = 1;
  for (let index = start; index < text.length; index++) {
    if (text[index] === '{') depth++;
    else if (text[index] === '}' && --depth === 0) return index;
  }
  return text.length;
}

const DIGITS = 20;
const macro = `#define CR_COMPAT_DIGITS(v) ${Array.from({ length: DIGITS }, (_, i) => `'0' + (char)((unsigned long long)(v) / ${10n ** BigInt(DIGITS - 1 - i)}ULL % 10)`).join(', ')}`;
/** More than any header has rounds of errors. */
const ROUNDS = 8;

function ask(file: string, machine: string, expressions: readonly string[]): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  const head = [...including(file), macro, 'const char cr_compat_answers[][64] = {'];
  let left = [...new Set(expressions)];
  for (let round = 0; round < ROUNDS && left.length > 0; round++) {
    const rows = left.map(
      (expression, i) => `{${[...`CR-COMPAT ${i} `].map(quoted)}, CR_COMPAT_DIGITS(${expression})},`,
    );
    const { status, stderr, object } = run(
      machine,
      ['-c', '-o', 'probe.o', ...searching(file)],
      [...head, ...rows, '};'],
    );
    if (status === 0) {
      for (const [, i, digits] of object.matchAll(/CR-COMPAT (\d+) (\d{20})/g))
        answers.set(left[Number(i)] as string, Number(BigInt.asIntN(64, BigInt(digits as string))));
      return answers;
    }
    // What the compiler has no answer to is left out.
    const refused = new Map<string, Answer>();
    let why = '';
    // Of an error inside a macro, a note behind it says where that was used.
    for (const [, line, kind, words] of stderr.matchAll(/^probe\.c:(\d+):\d+: (error|note): (.*)$/gm)) {
      if (kind === 'error') why = words as string;
      const expression = left[Number(line) - head.length - 1];
      if (expression !== undefined) refused.set(expression, /bit-?field/i.test(why) ? 'bit field' : undefined);
    }
    if (refused.size === 0) refuse(file, machine, stderr);
    for (const [expression, answer] of refused) answers.set(expression, answer);
    left = left.filter((expression) => !refused.has(expression));
  }
  return answers;
}

const quoted = (character: string) => `'${character}'`;
