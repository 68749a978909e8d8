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
  const { magics, images, enums, messages, cpu, xfeatures } = parse(readFileSync(`${dir}criu/messages.yaml`, 'utf8'));
  const typeOf = (type, where) => {
    if (type in SCALARS || type in enums || type in messages) return type;
    throw new Error(`${where}: no type ${type}`);
  };
  const described = Object.entries(messages).map(([name, fields]) => ({
    name,
    fields: Object.entries(fields ?? {}).map(([id, text]) => {
      const [number, type, ...words] = text.split(' ');
      const flags = words.filter((word) => !/^(default|count)=/.test(word));
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
        count: words.find((word) => word.startsWith('count=')),
      };
    }),
  }));
  return {
    magics,
    images,
    enums,
    messages: described,
    cpu: Object.entries(cpu).flatMap(([word, text]) =>
      text.split(/\s+/).map((feature) => {
        const [name, bit] = feature.split('@');
        return [name, Number(word), Number(bit)];
      }),
    ),
    xfeatures: Object.entries(xfeatures).flatMap(([name, bits]) => [bits].flat().map((bit) => [name, bit])),
  };
}

export function emitCriu({ magics, images, enums, messages, cpu, xfeatures }) {
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
    const rows = fields.map(({ id, number, type, required, repeated, hex, count }) => {
      const words = [required && 'required', repeated && 'repeated', hex && 'hex', count].filter(Boolean);
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

/** Features of processors as /proc/cpuinfo names them: word of capability, and bit in it. */
export const cpuFeatures: readonly (readonly [name: string, word: number, bit: number])[] = [
${cpu.map((feature) => `  ${JSON.stringify(feature)},`).join('\n')}
];

/** Parts of the XSAVE area: what /proc/cpuinfo says where there is one, and its bit. */
export const xfeatureBits: readonly (readonly [name: string, bit: number])[] = ${JSON.stringify(xfeatures)};

/** The images: magic number, pattern of the name, message of an entry. */
export const images = {
${rows.join('\n')}
} as const;
`;
}
