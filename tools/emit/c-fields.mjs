/** native/image/fields.c: what every field of every kind is, for the C side of reading, which names none of them. */
import { upper } from '../description.mjs';
import { NOTICE } from './banner.mjs';

const kindMask = (targets) => targets.map((target) => `KIND(${upper(target)})`).join(' | ');

/** Enum values and flag bits that have a name, as a mask. */
function known(members) {
  const mask = members.reduce((bits, { number }) => bits | (1n << BigInt(number)), 0n);
  return `UINT64_C(0x${mask.toString(16)})`;
}

const retired = (members) => known(members.filter((member) => member.retired));

export function emitFields({ kinds, enums, flagSets }) {
  const sets = new Map([...enums, ...flagSets].map(({ id, members }) => [id, members]));
  const entries = new Map();

  const field = (f) => {
    const parts = [`.name = "${f.id}"`, `.role = ROLE_${upper(f.role)}`, `.at = ${f.at}`, `.width = ${f.width}`];
    if (f.role === 'flags' || f.role === 'enum') parts.push(`.known = ${known(sets.get(f.set))}`);
    if (f.role === 'flags') parts.push(`.retired = ${retired(sets.get(f.set))}`);
    if (f.role === 'reference') parts.push(`.targets = ${kindMask(f.targets)}`);
    if (f.role === 'span' && f.text && !f.nul) parts.push('.text = true');
    if (f.role === 'span' && f.lazy) parts.push('.lazy = true');
    if (f.role === 'table') {
      entries.set(f.entry, entries.get(f.entry) ?? f);
      parts.push(`.entry = &entry_${f.entry}`);
    }
    return `\t{ ${parts.join(', ')} },`;
  };

  const record = (name, id, fields, size, list, forms) => {
    const alignment = list ? 4 : 8;
    const out =
      fields.length > 0 ? [`static const struct image_field fields_${id}[] = {`, ...fields.map(field), '};'] : [];
    out.push(
      `static const struct image_record ${id} = {`,
      `\t"${name}", ${size}, ${alignment}, ${fields.length > 0 ? `fields_${id}, ARRAY_SIZE(fields_${id})` : 'NULL, 0'},`,
      `\t{ ${forms.map(({ fixed }) => fixed).join(', ')} },`,
      '};',
      '',
    );
    return out;
  };

  const bodies = kinds.map((kind) => ({
    kind,
    lines: record(kind.type, `kind_${kind.id}`, kind.fields, kind.fixed, false, kind.forms),
  }));
  const entryLines = [...entries.entries()].flatMap(([id, table]) =>
    record(id, `entry_${id}`, table.list ? [] : table.entryFields, table.entsize, table.list, table.forms),
  );
  return [
    `/* ${NOTICE.replace('/*.ksy', '/')} */`,
    '#include "read.h"',
    '',
    '#define KIND(name) (UINT64_C(1) << CR_OBJ_##name)',
    '',
    ...entryLines,
    ...bodies.flatMap(({ lines }) => lines),
    'const struct image_record *const image_kinds[IMAGE_KINDS] = {',
    ...kinds.map((kind) => `\t[CR_OBJ_${kind.type}] = &kind_${kind.id},`),
    '};',
    '',
  ].join('\n');
}
