/** Whether the specs of today are Kaitai at all: what nobody can compile, nobody can read. */
import { layoutOf } from '../compare/compare.js';
import { GateError } from '../errors.js';
import { INSTALL, kaitaiCompiler, refusalOf, tryCompile } from '../evidence/compiler.js';
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
      const said = refusalOf(error);
      const { file, line, column } = placeOf(said, now, top);
      refusals.push(
        `${file}:${line}:${column}: the Kaitai compiler refuses it: ${said.replace(/^[^:]*: \/.*?: error: /, '')}`,
      );
    }
  }
  if (refusals.length > 0) throw new GateError([...new Set(refusals)].join('\n'));
}

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
