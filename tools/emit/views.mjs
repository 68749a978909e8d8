/** src/generated/views.ts: a class for each kind that looks whether there is anything to find in an object, and has its fields. */
import { pascal } from '../description.mjs';
import { NOTICE } from './banner.mjs';

const visible = (fields) => fields.filter(({ role }) => role !== 'reserved');
const lines = (...parts) =>
  parts
    .flat(Infinity)
    .filter((part) => typeof part === 'string')
    .join('\n');

/** The bits of a u64 as two words. */
const words = (bits) => [bits & 0xffff_ffffn, bits >> 32n].map((word) => `0x${word.toString(16)}`).join(', ');

/** What decides at `at` whether a field has nothing to report: the condition for that, or none. */
function condition(field, at, { codes, sets, enums }) {
  switch (field.role) {
    case 'reserved':
      return `s.u32(${at}) === 0`;
    case 'text':
      return `s.isPadded(${at}, ${field.width})`;
    case 'flags': {
      const live = sets.get(field.set).filter(({ retired }) => !retired);
      return `s.hasOnly(${at}, ${words(live.reduce((bits, { number }) => bits | (1n << BigInt(number)), 0n))})`;
    }
    case 'enum': {
      const mask = enums.get(field.set).reduce((bits, { number }) => bits | (1 << number), 0);
      return `s.isOneOf(${at}, 0x${mask.toString(16)})`;
    }
    case 'reference': {
      const target = refer(field, at, codes);
      const found = field.none === undefined ? `>= 0` : `!== BAD`;
      return `(this.${field.name} = ${target}) ${found}`;
    }
    case 'span':
      return field.text && !field.nul ? `s.textTail(${at})` : `s.tail(${at})`;
    case 'table':
      return `s.tableTail(${at}, ${field.entsize})${tests(field) ? ` && ${tableClass(field)}.isPlain(s, ${at})` : ''}`;
  }
}

const tableClass = ({ owner, id }) => `${pascal(owner)}${pascal(id)}Rows`;

/** Whether entries of the table are to be looked at. */
const tests = ({ entryFields }) => entryFields.some(({ role }) => role !== 'integer');

/** Kinds that a reference may hit: a number, or a list and another method. */
function refer({ targets, partOf }, at, codes, uses = !partOf) {
  const numbers = targets.map((target) => codes.get(target));
  return numbers.length === 1
    ? `s.refer(${at}, ${numbers[0]}, ${uses})`
    : `s.referAny(${at}, ${JSON.stringify(numbers)}, ${uses})`;
}

function getter(field, base, codes) {
  const at = `${base} + ${field.at}`;
  switch (field.role) {
    case 'text':
      return ['string', `this.s.fixedText(${at}, ${field.width})`];
    case 'flags':
      return ['bigint', `this.s.u64(${at})`];
    case 'enum':
      return ['number', `this.s.u32(${at})`];
    case 'reference':
      return codes && ['number', `this.${refer(field, at, codes, false)}`];
    case 'span': {
      const place = `this.s.start + this.s.u32(${at}), this.s.u32(${at} + 4)`;
      if (field.text) return ['string', `this.s.text(${place})`];
      return field.lazy ? ['number', `this.s.u32(${at} + 4)`] : ['Uint8Array', `this.s.span(${place})`];
    }
    case 'table':
      return [tableClass(field), `new ${tableClass(field)}(this.s, this.at, ${at})`];
    default:
      return field.width === 8
        ? ['bigint', `this.s.u64(${at})`]
        : ['number', `this.s.${field.signed ? 's' : 'u'}32(${at})`];
  }
}

/** The forms in front of the one that has the field. */
const lacking = (field, { forms }) => forms.filter(({ since }) => since < field.since);

const accessors = (kind) =>
  visible(kind.fields).map((field) => {
    const longest = lacking(field, kind).at(-1)?.fixed;
    const [type, expression] = getter(field, 'this.at') ?? [];
    if (type === undefined) return `  ${field.name}${longest ? ': number | undefined' : ''} = NONE;`;
    const [optional, value] = longest
      ? [' | undefined', `this.s.fixed > ${longest} ? ${expression} : undefined`]
      : ['', expression];
    return `  get ${field.name}(): ${type}${optional} { return ${value}; }`;
  });

const entryAccessors = ({ entryFields }, { codes }) =>
  visible(entryFields).map((field) => {
    const [type, expression] = getter(field, 'this.place', codes);
    return `  get ${field.name}(): ${type} { return ${expression}; }`;
  });

function emitRows(table, tools) {
  const conditions = table.entryFields
    .map((field) => condition(field, `e + ${field.at}`, tools)?.replace(`(this.${field.name} = `, '('))
    .filter(Boolean);
  return lines(
    `/** The entries of \`${table.name}\`, or the one that was asked for last. */`,
    `class ${tableClass(table)} extends Rows {`,
    table.list
      ? `  at(row: number): number { return this.s.u32(this.origin + row * ${table.entsize}); }`
      : [
          `  at(row: number): this { this.place = this.origin + row * ${table.entsize}; return this; }`,
          entryAccessors(table, tools),
        ],
    conditions.length > 0 && [
      '',
      '  static isPlain(s: Sight, header: number): boolean {',
      '    const count = s.u32(header + 4);',
      `    for (let row = 0, e = s.start + s.u32(header); row < count; row++, e += ${table.entsize}) {`,
      `      if (!(${conditions.join(' && ')})) return false;`,
      '    }',
      '    return true;',
      '  }',
    ],
    '}',
    '',
  );
}

function emitView(kind, tools) {
  const tails = kind.fields.filter(({ role }) => role === 'span' || role === 'table');
  const conditions = (fields) => fields.map((field) => condition(field, `at + ${field.at}`, tools)).filter(Boolean);
  const scan = ({ fixed, since }) => {
    const fields = kind.fields.filter((field) => field.since <= since);
    return [
      `s.begins(${fixed})`,
      ...conditions(fields.filter((field) => !tails.includes(field))),
      ...conditions(fields.filter((field) => tails.includes(field))),
      's.ends()',
    ].join('\n      && ');
  };
  /** An object in an older form does not have the references of later ones. */
  const older = (form) => {
    const absent = kind.fields.filter(({ role, since }) => role === 'reference' && since > form.since);
    const test =
      form.firstTail > 0
        ? `len >= ${form.fixed} && s.u32(at + ${form.firstTail}) === ${form.fixed}`
        : `len === ${form.fixed}`;
    return [
      `    if (${test}) {`,
      absent.map(({ name }) => `      this.${name} = undefined;`),
      `      return ${scan(form)};`,
      '    }',
    ];
  };
  return lines(
    `class ${pascal(kind.id)}View extends View {`,
    accessors(kind),
    '',
    '  isPlain(at: number, len: number): boolean {',
    '    const { s } = this;',
    '    this.at = at;',
    '    s.start = at;',
    '    s.len = len;',
    kind.forms.slice(0, -1).map(older),
    `    return ${scan(kind.forms.at(-1))};`,
    '  }',
    '}',
    '',
  );
}

export function emitViews({ kinds, enums, flagSets }) {
  const stored = kinds.filter(({ computed }) => !computed);
  const tools = {
    codes: new Map(kinds.map(({ id, code }) => [id, code])),
    sets: new Map(flagSets.map(({ id, members }) => [id, members])),
    enums: new Map(enums.map(({ id, members }) => [id, members])),
  };
  const tables = stored.flatMap(({ fields }) => fields.filter(({ role }) => role === 'table'));
  return lines(
    `// ${NOTICE}`,
    "import { BAD, NONE } from '../validate/places.js';",
    "import { Rows, type Sight, View } from '../validate/view.js';",
    '',
    tables.map((table) => emitRows(table, tools)),
    stored.map((kind) => emitView(kind, tools)),
    '/** By kind number. */',
    'export const viewsOf = (sight: Sight): View[] => {',
    '  const views: View[] = [];',
    stored.map(({ id, code }) => `  views[${code}] = new ${pascal(id)}View(sight);`),
    '  return views;',
    '};',
    '',
  );
}
