/** src/generated/{model,registry,decode}.ts */
import { camel, entryTypes, pascal, recordTables } from '../description.mjs';
import { NOTICE } from './banner.mjs';

const lines = (...parts) =>
  parts
    .flat(Infinity)
    .filter((part) => part !== undefined && part !== false)
    .join('\n');
const entryName = ({ entry }) => pascal(entry);
const visible = (fields) => fields.filter(({ role }) => role !== 'reserved');

// ---------------------------------------------------------------- model

function fieldType(field) {
  switch (field.role) {
    case 'text':
      return 'string';
    case 'flags':
      return 'bigint';
    case 'enum':
      return `${pascal(field.set)} | number`;
    case 'reference':
      return [...field.targets.map(pascal), ...(field.none === undefined ? [] : ['null'])].join(' | ');
    case 'span':
      return field.text ? 'string' : 'Uint8Array';
    case 'table':
      return field.list ? 'number[]' : `${entryName(field)}[]`;
    default:
      return field.width === 8 ? 'bigint' : 'number';
  }
}

function jsdoc(field, indent) {
  const unit = field.unit && `In ${field.unit}.`;
  const flags = field.role === 'flags' && `Bits of \`${pascal(field.set)}\`.`;
  const none = field.none && `\`null\`: ${field.none}.`;
  const see = field.docRef && `@see ${field.docRef}`;
  const text = [field.doc, unit, flags, none, see].filter(Boolean).join(' ');
  return text ? `${indent}/** ${text} */` : undefined;
}

const member = (since) => (field) => [
  jsdoc(field, '  '),
  `  ${field.name}${(field.since ?? since) > since ? '?' : ''}: ${fieldType(field)};`,
];

function emitEntryType(table) {
  return lines(
    `/** An entry of \`${table.name}\`: ${table.doc} */`,
    `export interface ${entryName(table)} {`,
    visible(table.entryFields).map(member(table.since)),
    '  /** What a newer revision appended to the entry. */',
    '  extra?: Uint8Array;',
    '}',
  );
}

function emitKindType(kind) {
  return lines(
    `/** ${kind.doc}${kind.docRef ? ` @see ${kind.docRef}` : ''} */`,
    `export interface ${pascal(kind.id)} extends Unknown {`,
    `  type: '${kind.type}';`,
    visible(kind.fields).map(member(kind.since)),
    '}',
  );
}

export function emitModel({ kinds, enums, flagSets }) {
  const stored = kinds.filter(({ computed }) => !computed);
  const union = (id, values) => lines(`export type ${id} =`, `${values.map((v) => `  | '${v}'`).join('\n')};`);
  return lines(
    `// ${NOTICE}`,
    "import type { Unknown, UnknownObject } from '../unknown.js';",
    '',
    enums
      .filter(({ id }) => id !== 'kind')
      .map(({ id, members }) => [
        union(
          pascal(id),
          members.map(({ name }) => name),
        ),
        '',
      ]),
    flagSets.map(({ id, members }) => [
      union(
        pascal(id),
        members.map(({ name }) => name),
      ),
      '',
    ]),
    entryTypes(stored).map((table) => [emitEntryType(table), '']),
    stored.map((kind) => [emitKindType(kind), '']),
    '/** Every kind by its name. */',
    'export interface Kinds {',
    stored.map(({ id, type }) => `  ${type}: ${pascal(id)};`),
    '}',
    '',
    '/** Name of a kind that this revision knows. */',
    'export type KindName = keyof Kinds;',
    '',
    '/** An object of an image; `type` tells which. */',
    'export type ImageObject = Kinds[KindName] | UnknownObject;',
    '',
    '/** The bytes that a streaming reader leaves in the file, by kind. */',
    'export interface LazyFields {',
    stored.flatMap(({ type, fields }) => fields.filter(({ lazy }) => lazy).map(({ name }) => `  ${type}: '${name}';`)),
    '}',
    '',
    "/** The fields that an object can't do without, because they refer to another object. */",
    'export interface RequiredReferences {',
    stored.map(({ type, fields }) => {
      const required = fields.filter(({ role, none }) => role === 'reference' && none === undefined);
      return `  ${type}: ${required.length ? required.map(({ name }) => `'${name}'`).join(' | ') : 'never'};`;
    }),
    '}',
    '',
  );
}

// ---------------------------------------------------------------- registry

function fieldInfo(field, codes) {
  const info = { name: field.name, id: field.id, role: field.role, at: field.at, width: field.width };
  if (field.ksyId !== undefined && field.ksyId !== field.id) info.ksyId = field.ksyId;
  if (field.since !== undefined) info.since = field.since;
  if (field.statistic) info.statistic = true;
  switch (field.role) {
    case 'integer':
      info.signed = field.signed;
      info.hex = field.hex;
      break;
    case 'flags':
    case 'enum':
      info.set = field.set;
      break;
    case 'reference':
      info.targets = field.targets.map((target) => codes.get(target));
      info.required = field.none === undefined;
      if (field.partOf) info.partOf = true;
      break;
    case 'span':
      info.text = field.text;
      if (field.nul) info.nul = true;
      info.lazy = field.lazy;
      break;
    case 'table':
      info.entsize = field.entsize;
      if (field.entsteps.length > 0) info.entsteps = field.entsteps;
      info.list = field.list;
      info.entry = field.entryFields.map((entry) => fieldInfo(entry, codes));
      break;
  }
  if (field.default !== undefined) info.default = String(field.default);
  return info;
}

const json = (value) => JSON.stringify(value);

export function emitRegistry({ kinds, enums, flagSets }) {
  const codes = new Map(kinds.map(({ id, code }) => [id, code]));
  const kind = (k) =>
    lines(
      '  {',
      `    type: ${json(k.type)}, code: ${k.code}, since: ${k.since}, fixed: ${k.fixed}, steps: ${json(k.steps)}, ` +
        `computed: ${k.computed}, arch: ${json(k.arch ?? null)},`,
      '    fields: [',
      k.fields.map((field) => `      ${json(fieldInfo(field, codes))},`),
      '    ],',
      '  },',
    );
  const members = ({ id, members: list }) =>
    lines(
      `  ${id}: [`,
      list.map((m) => {
        const { number, name, since, retired, endian, smaps, kernel } = m;
        return `    ${json({ number, name, since, retired, endian, smaps, kernel: kernel && words(kernel) })},`;
      }),
      '  ],',
    );
  const words = (kernel) => Object.fromEntries(Object.entries(kernel).map(([release, { word }]) => [release, word]));
  const unmapped = ({ id, unmapped: releases }) =>
    Object.keys(releases).length === 0
      ? []
      : `  ${id}: ${json(
          Object.fromEntries(
            Object.entries(releases).map(([release, list]) => [
              release,
              list.map((word) => ({ name: word['-orig-id'], word: word.word })),
            ]),
          ),
        )},`;
  return lines(
    `// ${NOTICE}`,
    "import type { KindInfo, Member, UnmappedWord } from '../field-info.js';",
    '',
    'export const kinds: readonly KindInfo[] = [',
    kinds.map(kind),
    '];',
    '',
    'export const enums: Readonly<Record<string, readonly Member[]>> = {',
    enums.map(members),
    '};',
    '',
    'export const flagSets: Readonly<Record<string, readonly Member[]>> = {',
    flagSets.map(members),
    '};',
    '',
    '/** Words of a kernel that have no bit in the image. */',
    'export const unmapped: Readonly<Record<string, Readonly<Record<string, readonly UnmappedWord[]>>>> = {',
    flagSets.map(unmapped),
    '};',
    '',
  );
}

// ---------------------------------------------------------------- decode

/** The expression that takes one field out of `from`, an object that Kaitai's class read. */
function expressionFor(field, from, codes, base) {
  const at = base ? `${base} + ${field.at}` : String(field.at);
  const raw = `${from}.${camel(field.ksyId ?? field.id)}`;
  const name = `'${field.name}'`;
  switch (field.role) {
    case 'text':
      return `c.text(${raw}, ${name})`;
    case 'enum':
      return `c.enumerator(enums.${field.set}!, ${raw}) as ${pascal(field.set)} | number`;
    case 'reference':
      return `c.reference(${raw}, ${at}, ${name}, ${targetsOf(field, codes)})`;
    case 'span': {
      const id = pascal(field.id);
      const inside = `c.span(${from}.ofs${id}, ${from}.len${id}, ${at}, ${name})`;
      if (field.text) return `${inside} ? c.string(${raw}, ${name}${field.nul ? ', true' : ''}) : ''`;
      return field.lazy ? `${inside} ? c.lazy(${from}, ${name}) : NO_BYTES` : `${inside} ? c.view(${raw}) : NO_BYTES`;
    }
    case 'table': {
      const id = pascal(field.id);
      const shape = `${from}.ofs${id}, ${from}.num${id}, ${from}.${camel(field.lenId)}`;
      const inside = `c.table(${shape}, ${from}.reserved${id}, ${at}, ${name}, ${field.entsize}, ${field.list ? 4 : 8}${field.entsteps.length > 0 ? `, ${json(field.entsteps)}` : ''})`;
      return field.list
        ? `${inside} ? c.list(${raw}, ${name}) : []`
        : `${inside} ? decode${pascal(field.owner)}${id}(c, k) : []`;
    }
    default:
      return raw;
  }
}

/** Code of the kind that a reference must hit, or a list of them. */
const targetsOf = ({ targets }, codes) =>
  targets.length === 1 ? String(codes.get(targets[0])) : targets.map(pascal).join('_or_').toUpperCase();

const several = (kinds) =>
  kinds.flatMap(({ fields }) => fields.filter(({ role, targets }) => role === 'reference' && targets.length > 1));

function emitEntryDecoder(kind, table, codes) {
  const id = pascal(table.id);
  const reserved = table.entryFields.filter(({ role }) => role === 'reserved');
  const own = visible(table.entryFields).filter(({ since }) => (since ?? table.since) === table.since);
  const later = visible(table.entryFields).filter(({ since }) => (since ?? table.since) > table.since);
  const needsAt = table.entryFields.some(({ role }) => ['reserved', 'span', 'reference'].includes(role));
  return lines(
    '// biome-ignore lint: what Kaitai generates has no types',
    `function decode${pascal(kind.id)}${id}(c: ObjectReader, k: any): ${entryName(table)}[] {`,
    `  const entries: ${entryName(table)}[] = [];`,
    `  for (let i = 0; i < k.num${id}; i++) {`,
    `    const e = c.bodies.${camel(`${kind.id}_${table.entry}`)}(k, i);`,
    needsAt && `    const at = k.ofs${id} + i * k.${camel(table.lenId)};`,
    `    c.enter('${table.name}', i);`,
    reserved.map((field) => `    c.reserved(e.${camel(field.id)}, at + ${field.at});`),
    `    const entry: ${entryName(table)} = {`,
    own.map((field) => `      ${field.name}: ${expressionFor(field, 'e', codes, 'at')},`),
    '    };',
    byForm(later, table.forms).map(({ fixed, fields }) => [
      `    if (k.${camel(table.lenId)} > ${fixed}) {`,
      fields.map((field) => `      entry.${field.name} = ${expressionFor(field, 'e', codes, 'at')};`),
      '    }',
    ]),
    '    if (e.extra !== undefined) entry.extra = c.view(e.extra);',
    '    entries.push(entry);',
    '  }',
    '  c.leave();',
    '  return entries;',
    '}',
    '',
  );
}

/** Fields that later revisions appended, with the length that the one before them had. */
function byForm(later, forms) {
  return forms.slice(1).map(({ since }, i) => ({
    fixed: forms[i].fixed,
    fields: later.filter((field) => field.since === since),
  }));
}

function emitDecoder(kind, codes) {
  const name = pascal(kind.id);
  const reserved = (fields) =>
    fields.filter(({ role }) => role === 'reserved').map((field) => `c.reserved(k.${camel(field.id)}, ${field.at});`);
  const own = visible(kind.fields).filter(({ since }) => since === kind.since);
  const later = kind.fields.filter(({ since }) => since > kind.since);
  const assign = (field) => `    object.${field.name} = ${expressionFor(field, 'k', codes)};`;
  return lines(
    `function decode${name}(c: ObjectReader): ${kind.computed ? 'unknown' : name} {`,
    `  const k = c.bodies.${camel(kind.id)}();`,
    reserved(kind.fields.filter(({ since }) => since === kind.since)).map((line) => `  ${line}`),
    `  const object${kind.computed ? '' : `: ${name}`} = {`,
    `    type: '${kind.type}',`,
    own.map((field) => `    ${field.name}: ${expressionFor(field, 'k', codes)},`),
    '  };',
    byForm(later, kind.forms).map(({ fixed, fields }) => [
      `  if (c.fixed > ${fixed}) {`,
      reserved(fields).map((line) => `    ${line}`),
      visible(fields).map(assign),
      '  }',
    ]),
    `  c.close(object, k.extra);`,
    '  return object;',
    '}',
    '',
  );
}

export function emitDecode({ kinds }) {
  const codes = new Map(kinds.map(({ id, code }) => [id, code]));
  const stored = kinds.filter(({ computed }) => !computed);
  const sets = [
    ...new Set(
      kinds
        .flatMap((kind) => [...kind.fields, ...recordTables(kind).flatMap(({ entryFields }) => entryFields)])
        .filter(({ role }) => role === 'enum')
        .map(({ set }) => pascal(set)),
    ),
  ];
  const types = [...sets, ...stored.map(({ id }) => pascal(id)), ...entryTypes(stored).map(entryName)].sort();
  return lines(
    `// ${NOTICE}`,
    "import { type Decoder, NO_BYTES, type ObjectReader } from '../objects/object-reader.js';",
    `import type { ${types.join(', ')} } from './model.js';`,
    "import { enums } from './registry.js';",
    '',
    several(stored).map(
      (field) => `const ${targetsOf(field, codes)} = ${json(field.targets.map((target) => codes.get(target)))};\n`,
    ),
    stored.flatMap((kind) => recordTables(kind).map((table) => emitEntryDecoder(kind, table, codes))),
    kinds.map((kind) => emitDecoder(kind, codes)),
    '/** By kind number: the length of the fixed part, older lengths, where the first tail says it starts. */',
    'export const decoders: readonly (Decoder | undefined)[] = [];',
    'const table = decoders as (Decoder | undefined)[];',
    kinds.map((kind) => {
      const tail = kind.forms.at(-1).firstTail;
      return `table[${kind.code}] = { type: '${kind.type}', fixed: ${kind.fixed}, steps: ${json(kind.steps)}, firstTail: ${tail}, decode: decode${pascal(kind.id)} };`;
    }),
    '',
  );
}
