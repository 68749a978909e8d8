/** Whether the specs of today are Kaitai at all: what nobody can compile, nobody can read. */
import { layoutOf } from '../compare/compare.js';
import { GateError } from '../errors.js';
import {
  CompilerCrash,
  INSTALL,
  type KaitaiCompiler,
  kaitaiCompiler,
  refusalOf,
  tryCompile,
} from '../evidence/compiler.js';
import type { Described, TypeSpec } from './description.js';
import type { KsyPath, Location } from './sources.js';

/** @throws GateError with the place where the compiler stops; without a compiler it is noted that nobody looked */
export async function mustCompile(now: Described, notes: string[]): Promise<void> {
  const compiler = await kaitaiCompiler();
  if (compiler === undefined) {
    notes.push(`Whether the specs compile was not tried: kaitai-struct-compiler is not installed (${INSTALL}).`);
    return;
  }
  const refusals: string[] = [];
  for (const top of layoutOf(now.specs).tops) {
    try {
      await tryCompile(compiler, now.specs, top);
    } catch (error) {
      if (error instanceof CompilerCrash) {
        const { file, line, column } = await crashPlace(compiler, now, top);
        refusals.push(`${file}:${line}:${column}: the Kaitai compiler crashes over this; say it as its reference does`);
        continue;
      }
      const said = refusalOf(error);
      const { file, line, column } = placeOf(said, now, top);
      refusals.push(
        `${file}:${line}:${column}: the Kaitai compiler refuses it: ${said.replace(/^[^:]*: \/.*?: error: /, '')}`,
      );
    }
  }
  if (refusals.length > 0) throw new GateError([...new Set(refusals)].join('\n'));
}

/** So many copies of a spec are tried, each without a part of it. */
const MOST_COPIES = 500;

/** What the compiler crashes over: the innermost part without which it does not. */
async function crashPlace(compiler: KaitaiCompiler, { specs, locate }: Described, top: string): Promise<Location> {
  let copies = 0;
  const without = async (spec: string, path: KsyPath): Promise<'compiles' | 'refused' | 'crashes'> => {
    const copy = structuredClone(specs);
    const around = path.slice(0, -1).reduce<unknown>((node, step) => childrenOf(node)[step], copy[spec]);
    const last = path.at(-1) as string | number;
    if (Array.isArray(around)) around.splice(Number(last), 1);
    else delete childrenOf(around)[last];
    return tryCompile(compiler, copy, top).then(
      () => 'compiles',
      (error) => (error instanceof CompilerCrash ? 'crashes' : 'refused'),
    );
  };
  const within = async (spec: string, path: KsyPath): Promise<KsyPath> => {
    const node = path.reduce<unknown>((inner, step) => childrenOf(inner)[step], specs[spec]);
    // Others may need what is left out, and be refused without it.
    let needed: KsyPath | undefined;
    for (const step of Object.keys(childrenOf(node))) {
      if ((path.length === 0 && step === 'meta') || copies++ >= MOST_COPIES) continue;
      const outcome = await without(spec, [...path, step]);
      if (outcome === 'compiles') return within(spec, [...path, step]);
      if (outcome === 'refused') needed ??= [...path, step];
    }
    return needed === undefined ? path : within(spec, needed);
  };
  for (const spec of Object.keys(specs)) {
    const path = await within(spec, []);
    if (path.length > 0) return locate(spec, path) ?? { file: spec, line: 1, column: 1 };
  }
  return locate(top, []) ?? { file: top, line: 1, column: 1 };
}

const childrenOf = (node: unknown): Record<string | number, unknown> =>
  typeof node === 'object' && node !== null ? (node as Record<string, unknown>) : {};

/** Where an enum has a number. */
function memberOf(type: TypeSpec | undefined, number: string): KsyPath | undefined {
  for (const [id, members] of Object.entries(type?.enums ?? {})) {
    if (Object.hasOwn(members, number)) return ['enums', id, number];
  }
  for (const [id, inner] of Object.entries(type?.types ?? {})) {
    const found = memberOf(inner, number);
    if (found !== undefined) return ['types', id, ...found];
  }
  return undefined;
}

/** The compiler says `name: /types/entry/seq/7/type: error: …`, and `(main)` where the name is not known yet. */
function placeOf(said: string, { specs, locate }: Described, top: string): Location {
  const [, name, path = ''] = /^([^:]*): (\/.*?): error/.exec(said) ?? [];
  const spec = Object.keys(specs).find((one) => specs[one]?.meta?.id === name) ?? top;
  const steps = path.split('/').filter(Boolean);
  const number = /For input string: "(-?\d+)"/.exec(said)?.[1];
  const member = number === undefined ? undefined : memberOf(specs[spec], number);
  return locate(spec, member ?? steps) ?? { file: spec, line: 1, column: 1 };
}
