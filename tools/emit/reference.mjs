/** docs/reference.md: every kind, field, flag and enum value with its number. */
import { recordTables } from '../description.mjs';
import { NOTICE } from './banner.mjs';

const cell = (text) => String(text ?? '').replace(/\|/g, '\\|');
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
const head = (...names) => [row(...names), row(...names.map(() => '---'))];

function typeName(field) {
  switch (field.role) {
    case 'text':
      return `char[${field.width}]`;
    case 'flags':
      return `flags of [${field.set}](#${field.set})`;
    case 'enum':
      return `u32, enum [${field.set}](#${field.set})`;
    case 'reference':
      return `→ ${[...field.targets.map((target) => target.toUpperCase()), ...(field.none ? ['none'] : [])].join(' or ')}`;
    case 'span':
      return field.text ? 'span of text' : 'span of bytes';
    case 'table':
      return field.list
        ? 'table of u32'
        : `table of ${field.entry} (${[...field.entsteps, field.entsize].join(' or ')} bytes)`;
    case 'reserved':
      return 'u32, zero';
    default:
      return `${field.signed ? 's' : 'u'}${field.width * 8}${field.hex ? ', shown in hex' : ''}`;
  }
}

function fieldRows(fields, since) {
  return fields.map((field) => {
    const notes = [
      field.doc,
      field.unit && `In ${field.unit}.`,
      field.none && `None: ${field.none}.`,
      field.since > since && `Since r${field.since}.`,
    ];
    return row(field.at, `\`${field.id}\``, typeName(field), notes.filter(Boolean).join(' '));
  });
}

function kindSection(kind) {
  const size = kind.steps.length ? `${kind.steps.join(', ')} or ${kind.fixed}` : kind.fixed;
  return [
    `### ${kind.code} ${kind.type}`,
    '',
    `${kind.doc} Fixed part: ${size} bytes. Since r${kind.since}.${kind.docRef ? ` See ${kind.docRef}.` : ''}`,
    '',
    ...head('offset', 'field', 'type', ''),
    ...fieldRows(kind.fields, kind.since),
    '',
    ...recordTables(kind).flatMap((table) => [
      `An entry of \`${table.id}\`:`,
      '',
      ...head('offset', 'field', 'type', ''),
      ...fieldRows(table.entryFields, table.since),
      '',
    ]),
  ];
}

function memberSection({ id, members }, numbers) {
  const withSmaps = members.some(({ smaps }) => smaps);
  const kernel = (m) =>
    Object.entries(m.kernel ?? {}).map(([release, { word, today, inverted }]) => {
      const now = today ? `, today ${today.toUpperCase()}${inverted ? ' (inverted)' : ''}` : '';
      return `${word} in ${release}${now}`;
    });
  return [
    `### ${id}`,
    '',
    ...head(numbers, 'name', 'since', ...(withSmaps ? ['smaps', 'kernel word'] : []), ''),
    ...members.map((m) =>
      row(
        m.number,
        `\`${m.name}\``,
        `r${m.since}${m.retired ? ', retired' : ''}`,
        ...(withSmaps ? [m.smaps, kernel(m).join('; ')] : []),
        m.doc,
      ),
    ),
    '',
  ];
}

export function emitReference({ kinds, enums, flagSets }) {
  return [
    `<!-- ${NOTICE} -->`,
    '# The registry',
    '',
    'Offsets count from the first byte of an object, its header included. How objects are framed, how tails are laid out',
    'and how the registry may grow is in [format.md](format.md).',
    '',
    '## Kinds',
    '',
    ...kinds.flatMap(kindSection),
    '## Flag sets',
    '',
    ...flagSets.flatMap((set) => memberSection(set, 'bit')),
    '## Enums',
    '',
    ...enums.flatMap((set) => memberSection(set, 'value')),
  ].join('\n');
}
