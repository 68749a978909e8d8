/** src/generated/criu.ts: CRIU's images, messages and enums, as types and as tables. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { formatsDir, pascal } from '../description.mjs';
import { NOTICE } from './banner.mjs';

const SCALARS = {
  u32: 'number',
  u64: 'bigint',
  s32: 'number',
  s64: 'bigint',
  z32: 'number',
  z64: 'bigint',
  f64: 'bigint',
  bool: 'boolean',
  string: 'string',
  bytes: 'Uint8Array',
};
const WORDS = ['required', 'repeated', 'packed', 'hex', 'device'];

/** @returns images, messages and enums of formats/criu/messages.yaml */
export function describeCriu(dir = formatsDir) {
  const { magics, images, enums, messages } = parse(readFileSync(`${dir}criu/messages.yaml`, 'utf8'));
  const typeOf = (type, where) => {
    if (type in SCALARS || type in enums || type in messages) return type;
    throw new Error(`${where}: no type ${type}`);
  };
  const described = Object.entries(messages).map(([name, fields]) => ({
    name,
    fields: Object.entries(fields ?? {}).map(([id, text]) => {
      const [number, type, ...words] = text.split(' ');
      const flags = words.filter((word) => !word.startsWith('default='));
      const odd = flags.find((word) => !WORDS.includes(word));
      if (odd !== undefined) throw new Error(`${name}.${id}: what is ${odd}?`);
      const has = (word) => flags.includes(word);
      return {
        id,
        number: Number(number),
        type: typeOf(type, `${name}.${id}`),
        required: has('required'),
        repeated: has('repeated'),
        hex: has('hex'),
      };
    }),
  }));
  return { magics, images, enums, messages: described };
}

export function emitCriu({ magics, images, enums, messages }) {
  const typeName = (type) => SCALARS[type] ?? (type in enums ? 'number' : pascal(type));
  const interfaces = messages.map(({ name, fields }) => {
    const lines = fields.map(({ id, type, required, repeated }) =>
      repeated ? `  ${id}: ${typeName(type)}[];` : `  ${id}${required ? '' : '?'}: ${typeName(type)};`,
    );
    return lines.length === 0
      ? `export type ${pascal(name)} = Record<string, never>;`
      : `export interface ${pascal(name)} {\n${lines.join('\n')}\n}`;
  });
  const table = messages.map(({ name, fields }) => {
    const rows = fields.map(({ id, number, type, required, repeated, hex }) => {
      const words = [required && 'required', repeated && 'repeated', hex && 'hex'].filter(Boolean);
      return `    ${JSON.stringify(`${id} ${[number, type, ...words].join(' ')}`)},`;
    });
    return `  ${name}: [\n${rows.join('\n')}\n  ],`;
  });
  const rows = Object.entries(images).map(([name, image]) => `  ${name}: ${JSON.stringify(image)},`);
  return `// ${NOTICE}

/** What stands in front of the magic number of an image, except in inventory.img and in images of the first version. */
export const MAGICS = ${JSON.stringify(magics)} as const;

${interfaces.join('\n\n')}

/** The messages by name. */
export interface Messages {
${messages.map(({ name }) => `  ${name}: ${pascal(name)};`).join('\n')}
}

/** Enums: names by number. */
export const enums = {
${Object.entries(enums)
  .map(([name, members]) => {
    const entries = Object.entries(members).map(([member, number]) => `${number}: ${JSON.stringify(member)}`);
    return `  ${name}: { ${entries.join(', ')} },`;
  })
  .join('\n')}
} as const satisfies Record<string, Readonly<Record<number, string>>>;

/** The fields of each message: name, number, type, and whether it is required, repeated, shown in hexadecimal. */
export const fields: Readonly<Record<keyof Messages, readonly string[]>> = {
${table.join('\n')}
};

/** The images: magic number, pattern of the name, message of an entry. */
export const images = {
${rows.join('\n')}
} as const;
`;
}
