/** src/generated/kaitai.ts: the classes that kaitai-struct-compiler makes of every kind, as one ES module. */
import Compiler from 'kaitai-struct-compiler';
import { camel, formatsDir, loadKsy, OBJECT_HEADER, pascal, recordTables } from '../description.mjs';
import { NOTICE } from './banner.mjs';

/** Strips `valid`: a broken value is to be a finding with its place, not an exception on the way to it. */
function withoutValid(node) {
  if (Array.isArray(node)) return node.map(withoutValid);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => (key === 'valid' ? [] : [[key, withoutValid(value)]])),
  );
}

/** Compiles `name` with its imports; `transform` may change each spec first. */
export async function compileKsy(language, name, { dir = formatsDir, compiler = Compiler, transform = (x) => x } = {}) {
  const importer = { importYaml: async (path) => transform(loadKsy(path.replace(/^\//, ''), dir)) };
  return compiler.compile(language, transform(loadKsy(name, dir)), importer, false);
}

/** The factory inside Kaitai's UMD wrapper, and the modules that it wants behind its own exports. */
function unwrap(source) {
  const start = source.indexOf('function (', source.indexOf(': this, function ('));
  const end = source.lastIndexOf(');');
  const factory = source.slice(start, end);
  const parameters = factory.slice(factory.indexOf('(') + 1, factory.indexOf(')')).split(', ');
  return { factory, imports: parameters.slice(2) };
}

/** Names of what a class does not read anew each time: instances, which it keeps, and what `if` leaves out. */
function kept(ksy) {
  const instances = Object.keys(ksy.instances ?? {}).map((id) => `_m_${camel(id)}`);
  return ['extra', ...instances];
}

export async function emitKaitai({ kinds }) {
  const modules = new Map();
  for (const { id } of kinds) {
    const files = await compileKsy('javascript', `kinds/cr_${id}`, { transform: withoutValid });
    for (const [file, source] of Object.entries(files)) modules.set(file.slice(0, -'.js'.length), unwrap(source));
  }
  const used = new Set([...modules.values()].flatMap(({ imports }) => imports.map((name) => name.slice(0, -1))));
  const kindClasses = new Set(kinds.map(({ id }) => pascal(`cr_${id}`)));
  const ordered = [...modules].filter(([name]) => used.has(name) || kindClasses.has(name));
  ordered.sort(([a], [b]) => Number(kindClasses.has(a)) - Number(kindClasses.has(b)));
  const parts = ordered.map(([name, { factory, imports }]) => {
    const args = [`${name}_`, 'BodyStream', ...imports].join(', ');
    return `const ${name}_ = {};\n(${factory})(${args});`;
  });
  const named = kinds.map(({ id }) => ({
    id: camel(id),
    name: pascal(`cr_${id}`),
    kept: kept(loadKsy(`kinds/cr_${id}`)),
  }));
  const entries = kinds.flatMap((kind) =>
    recordTables(kind).map(({ id, entry }) => {
      const name = pascal(`cr_${kind.id}`);
      const type = loadKsy(`kinds/cr_${kind.id}`).types[entry];
      const reader = camel(`${kind.id}_${entry}`);
      return { id: reader, table: pascal(id), name: `${name}_.${name}.${pascal(entry)}`, kept: kept(type) };
    }),
  );
  const fields = [...named, ...entries].map(({ id }) => `  private ${id}Body: Body;`);
  const rows = entries.map(
    ({
      id,
      table,
      name,
      kept,
    }) => `  /** The entry behind the one before; the first one of \`body\` where \`row\` is 0. */
  ${id}(body: Body, row: number): Body {
    this.${id}Body ??= blank(${name}, this.io, this.arch);
    const entry = this.${id}Body;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofs${table} - ${OBJECT_HEADER});
    }
${kept.map((name) => `    entry.${name} = undefined;`).join('\n')}
    entry._read();
    return entry;
  }`,
  );
  const again = named.map(
    ({ id, name, kept }) => `  ${id}(): Body {
    this.${id}Body ??= blank(${name}_.${name}, this.io, this.arch);
    const body = this.${id}Body;
${kept.map((name) => `    body.${name} = undefined;`).join('\n')}
    body._read();
    return body;
  }`,
  );
  return `// @ts-nocheck
// ${NOTICE}
import { BodyStream } from '../bytes/body-stream.js';

${parts.join('\n\n')}

// biome-ignore lint: the shape is that of the kind
export type Body = any;

/** An object of a generated class that has read nothing yet. */
function blank(Class, io: BodyStream, arch: number): Body {
  const body = Object.create(Class.prototype);
  body._io = io;
  body._parent = null;
  body._root = body;
  body.arch = arch;
  return body;
}

/**
 * Reads the body at hand with the generated class of its kind: the fixed part at once, tails when they are asked for.
 * One object of each class reads all bodies of its kind, one after the other; a new one for each takes longer.
 */
export class BodyReader {
${fields.join('\n')}

  constructor(private readonly io: BodyStream, private readonly arch: number) {}

${[...again, ...rows].join('\n\n')}
}
`;
}
