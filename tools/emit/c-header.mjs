/** native/image/cr_image.h: structs, numbers and flag masks, with a static assertion for every offset and size. */
import { entryTypes, upper } from '../description.mjs';
import { NOTICE } from './banner.mjs';

/** What compilers predefine for the architectures of the format; one that is absent here has no CR_ARCH_HERE. */
const LITTLE = '__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__';
const MACHINES = [
  ['X86_64', 'defined(__x86_64__)'],
  ['X86_32', 'defined(__i386__)'],
  ['S390X', 'defined(__s390x__)'],
  ['AARCH64', `defined(__aarch64__) && ${LITTLE}`],
  ['ARM', `defined(__arm__) && ${LITTLE}`],
  ['RISCV64', 'defined(__riscv) && __riscv_xlen == 64'],
];

const SCALAR = { 4: 'uint32_t', 8: 'cr_u64' };

function declaration(field) {
  switch (field.role) {
    case 'text':
      return `char ${field.id}[${field.width}]`;
    case 'span':
      return `struct cr_span ${field.id}`;
    case 'table':
      return `struct cr_table ${field.id}`;
    default:
      return `${field.signed ? 'int32_t' : SCALAR[field.width]} ${field.id}`;
  }
}

function struct(name, doc, head, fields, size) {
  const asserts = fields.map(({ id, at }) => `CR_AT(struct ${name}, ${id}, ${at});`);
  return [
    ...(doc ? [`/* ${doc} */`] : []),
    `struct ${name} {`,
    ...head.map((line) => `\t${line};`),
    ...fields.map((field) => `\t${declaration(field)};`),
    '};',
    ...asserts,
    `CR_SIZE(struct ${name}, ${size});`,
    '',
  ];
}

function enumeration(name, prefix, members) {
  return [
    `enum ${name} {`,
    ...members.map((m) => `\t${prefix}${m.name} = ${m.number},${m.retired ? ' /* retired */' : ''}`),
    '};',
    '',
  ];
}

/** A list to be expanded with a macro of the caller, so that tables in C need not repeat it: `CR_EACH_x(X)`. */
function each(name, doc, items) {
  return [`/* X(${doc}) */`, `#define CR_EACH_${name}(X) \\`, ...items.map((item) => `\tX(${item}) \\`)].map(
    (line, i) => (i === items.length + 1 ? line.slice(0, -2) : line),
  );
}

/** Units of `-source`: base of the number, and what it is multiplied by. */
const SOURCE_UNITS = { hex: '16, 1', octal: '8, 1', kB: '10, 1024', ticks: '10, CR_TICK', undefined: '10, 1' };

function source({ id, source }) {
  const [from, name, unit] = source.split(' ');
  return `${id}, ${from}, ${name}, ${SOURCE_UNITS[unit]}`;
}

/** What the fields of a kind have in common with others, for those who fill or read them without naming each. */
function fieldLists({ id, fields }) {
  const lists = [
    ['SOURCE', 'field, where its number is from, name there, base, factor', fields.filter((f) => f.source).map(source)],
    [
      'REFERENCE',
      'field, kind; 0 where it is one of several',
      fields
        .filter(({ role }) => role === 'reference')
        .map(({ id, targets }) => `${id}, ${targets.length === 1 ? `CR_OBJ_${upper(targets[0])}` : 0}`),
    ],
    ['TEXT', 'field', fields.filter(({ role }) => role === 'text').map((f) => f.id)],
    ['SPAN', 'field', fields.filter(({ role }) => role === 'span').map((f) => f.id)],
  ];
  for (const { id: reference, targets } of fields.filter(({ role }) => role === 'reference')) {
    if (targets.length > 1)
      lists.push([`${upper(reference)}_KIND`, 'kind', targets.map((target) => `CR_OBJ_${upper(target)}`)]);
  }
  return lists.flatMap(([name, doc, items]) =>
    items.length > 0 ? [...each(`${upper(id)}_${name}`, doc, items), ''] : [],
  );
}

/** Lengths of a fixed part, or of an entry, by the revision that wrote them first. */
const lengths = (name, forms) =>
  forms.length > 1 ? [...forms.map(({ since, fixed }) => `#define CR_${name}_LEN_R${since} ${fixed}`), ''] : [];

/** What a fixed part was in each revision: of a later one the longest so far. */
function formIn(kind, revision) {
  return kind.forms.filter(({ since }) => since <= revision).at(-1);
}

/** Terms that are put together by an operator, one a line. */
const expression = (terms, operator) =>
  terms.map((term, i) => `\t${i === 0 ? '(' : ' '}${term}${i === terms.length - 1 ? ')' : ` ${operator} \\`}`);

/** Words of a kernel by what they are words of. */
function words(members) {
  const names = new Set(members.flatMap((m) => Object.keys(m.words ?? {})));
  return [...names].map((name) => ({
    suffix: name === '' ? '' : `_${upper(name)}`,
    members: members.flatMap((m) => (m.words?.[name] === undefined ? [] : [{ name: m.name, word: m.words[name] }])),
  }));
}

/** A kernel's word translated into the flags of the image, and back. */
function flagWords(set, members) {
  return words(members).flatMap(({ suffix, members: list }) => [
    `/* The flags that a kernel has in its own word, and that word; arguments are evaluated more than once. */`,
    `#define CR_${set}_OF${suffix}(word) \\`,
    ...expression(
      list.map((m) => `((word) & (${m.word}) ? CR_${set}_${m.name} : 0)`),
      '|',
    ),
    `#define CR_${set}_WORD${suffix}(flags) \\`,
    ...expression(
      list.map((m) => `((flags) & CR_${set}_${m.name} ? (${m.word}) : 0)`),
      '|',
    ),
    '',
  ]);
}

/** The same for values; -1 where there is none. */
function enumWords(set, members) {
  return words(members).flatMap(({ suffix, members: list }) => [
    `/* The value for a kernel's number, and that number; -1 where there is none. */`,
    `#define CR_${set}_OF${suffix}(word) \\`,
    ...expression([...list.map((m) => `(word) == (${m.word}) ? (int)CR_${set}_${m.name}`), '-1'], ':'),
    `#define CR_${set}_WORD${suffix}(value) \\`,
    ...expression([...list.map((m) => `(value) == CR_${set}_${m.name} ? (int)(${m.word})`), '-1'], ':'),
    '',
  ]);
}

export function emitHeader({ kinds, enums, flagSets }) {
  const out = [
    // No comment may hold the start of another.
    `/* ${NOTICE.replace('/*.ksy', '/')} */`,
    '#ifndef CR_IMAGE_H',
    '#define CR_IMAGE_H',
    '',
    '#include <stddef.h>',
    '#include <stdint.h>',
    '',
    '/* i386 aligns a u64 to 4 bytes; an image never does. */',
    'typedef uint64_t cr_u64 __attribute__((aligned(8)));',
    '',
    '#define CR_AT(type, field, at) \\',
    '\t_Static_assert(offsetof(type, field) == (at), #type "." #field " is at " #at)',
    '#define CR_SIZE(type, size) _Static_assert(sizeof(type) == (size), #type " has " #size " bytes")',
    '',
    '#define CR_SIGNATURE "LinuxC/R"',
    '#define CR_IMAGE_VERSION UINT64_C(1)',
    '/* A reference to nothing. */',
    '#define CR_POS_NONE UINT64_MAX',
    '',
    '/* Little-endian on every machine; everything behind it is in the byte order of `arch`. */',
    ...struct(
      'cr_header',
      undefined,
      [],
      [
        { role: 'text', id: 'signature', at: 0, width: 8 },
        { id: 'image_version', at: 8, width: 8 },
        { role: 'text', id: 'uts_release', at: 16, width: 64 },
        { id: 'arch', at: 80, width: 4 },
        { id: 'padding', at: 84, width: 4 },
      ],
      88,
    ),
    ...struct(
      'cr_object_header',
      'In front of every object.',
      [],
      [
        { id: 'type', at: 0, width: 4 },
        { id: 'len', at: 4, width: 4 },
      ],
      8,
    ),
    ...struct(
      'cr_span',
      'Bytes of the same object.',
      [],
      [
        { id: 'off', at: 0, width: 4 },
        { id: 'len', at: 4, width: 4 },
      ],
      8,
    ),
    ...struct(
      'cr_table',
      'Records of the same object.',
      [],
      [
        { id: 'off', at: 0, width: 4 },
        { id: 'count', at: 4, width: 4 },
        { id: 'entsize', at: 8, width: 4 },
        { id: 'reserved', at: 12, width: 4 },
      ],
      16,
    ),
  ];
  out.push(
    '/* The machine that this is compiled for. */',
    ...MACHINES.flatMap(([arch, condition], i) => [
      `#${i === 0 ? 'if' : 'elif'} ${condition}`,
      `#define CR_ARCH_HERE CR_ARCH_${arch}`,
    ]),
    '#endif',
    '',
  );
  for (const { id, members } of enums) {
    const prefix = id === 'kind' ? 'CR_OBJ_' : `CR_${upper(id)}_`;
    out.push(...enumeration(`cr_${id}`, prefix, members));
    const letters = members.flatMap((m) => [...(m.letters ?? '')].map((letter) => `'${letter}', ${prefix}${m.name}`));
    out.push(...enumWords(upper(id), members));
    if (letters.length > 0) out.push(...each(`${upper(id)}_LETTER`, 'letter of /proc/PID/stat, number', letters), '');
  }
  for (const { id, members } of flagSets) {
    for (const m of members) {
      out.push(`#define CR_${upper(id)}_${m.name} (UINT64_C(1) << ${m.number})${m.retired ? ' /* retired */' : ''}`);
    }
    const names = members.filter(({ retired }) => !retired).map(({ name }) => name);
    out.push('', ...each(upper(id), 'name', names), '');
    const coded = members.filter(({ smaps }) => smaps).map((m) => `"${m.smaps}", CR_${upper(id)}_${m.name}`);
    out.push(...flagWords(upper(id), members));
    const options = members.filter(({ option }) => option).map((m) => `${m.option}, CR_${upper(id)}_${m.name}`);
    if (options.length > 0)
      out.push(...each(`${upper(id)}_OPTION`, 'option of setsockopt(2) that is on or off, flag', options), '');
    if (coded.length > 0) {
      out.push(...each(`${upper(id)}_CODE`, 'code in the VmFlags line of /proc/PID/smaps, flag', coded), '');
    }
  }
  for (const table of entryTypes(kinds)) {
    out.push(...struct(table.entryOrigId, undefined, [], table.entryFields, table.entsize));
    out.push(...lengths(upper(table.entry), table.forms));
    out.push(...fieldLists({ id: table.entry, fields: table.entryFields }));
  }
  for (const kind of kinds) {
    out.push(...struct(`cr_image_${kind.id}`, undefined, ['struct cr_object_header hdr'], kind.fields, kind.fixed));
    out.push(...lengths(upper(kind.id), kind.forms));
    out.push(...fieldLists(kind));
  }
  const last = Math.max(...kinds.map(({ code }) => code));
  out.push('/* For arrays by kind. */', `#define CR_NR_KINDS ${last + 1}`, '');
  const sizes = kinds.map(({ id }) => `CR_OBJ_${upper(id)}, sizeof(struct cr_image_${id})`);
  out.push(...each('KIND', 'number, length of its fixed part', sizes), '');
  const revisions = [...new Set(kinds.flatMap(({ forms }) => forms.map(({ since }) => since)))].sort((a, b) => a - b);
  for (const revision of revisions) {
    const known = kinds.filter(({ since }) => since <= revision);
    const items = known.map((kind) => `CR_OBJ_${kind.type}, ${formIn(kind, revision).fixed}`);
    out.push(
      ...each(`KIND_R${revision}`, `number, length of its fixed part as revision ${revision} wrote it`, items),
      '',
    );
  }
  out.push(
    ...each(
      'FORM',
      'number, revision, length of its fixed part since then, where in it its first tail says where it starts or 0',
      kinds.flatMap((kind) => kind.forms.map((f) => `CR_OBJ_${kind.type}, ${f.since}, ${f.fixed}, ${f.firstTail}`)),
    ),
    '',
  );
  const identified = (by, item) =>
    kinds
      .filter(({ identity }) => identity?.startsWith(`${by} `))
      .map((k) => `CR_OBJ_${k.type}, ${item(k.identity.slice(by.length + 1))}`);
  out.push(
    ...each(
      'NS',
      'number, name below /proc/PID/ns',
      identified('ns', (name) => `"${name}"`),
    ),
    '',
  );
  out.push(
    ...each(
      'KCMP',
      'number, type for kcmp(2)',
      identified('kcmp', (type) => `KCMP_${type}`),
    ),
    '',
    '#endif',
    '',
  );
  return out.join('\n');
}
