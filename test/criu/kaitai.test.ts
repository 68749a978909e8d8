/** The Kaitai specs of CRIU's files, compiled by the stock compiler, against the reader of this project. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Checkpoint } from 'cr-image/criu';
import { parse } from 'yaml';
import { compileKsy } from '../../tools/emit/kaitai.mjs';
import { loadReader, type Read, type Reader } from '../support/kaitai.js';

const formats = new URL('../../formats/criu/', import.meta.url).pathname;
const golden = new URL('../../golden/criu/', import.meta.url).pathname;
const languages = { javascript: 'js', python: 'py', cpp_stl: 'h', go: 'go', rust: 'rs', java: 'java' };

/** The table, read here once more: nothing generated is between it and what is compared. */
const table: {
  images: Record<string, { magic: number; name: string; entry: string; first?: string; extra?: string[] }>;
  enums: Record<string, unknown>;
  messages: Record<string, Record<string, string>>;
} = parse(readFileSync(`${formats}messages.yaml`, 'utf8'));

let files: Record<string, string>;
let readImage: Reader;
let readWire: Reader;
beforeAll(async () => {
  files = await compileKsy('javascript', 'criu_image', { dir: formats });
  readImage = loadReader(files, 'CriuImage');
  readWire = loadReader(files, 'ProtobufWire');
});

test.each(Object.entries(languages))('both specs compile for %s', async (language, extension) => {
  const made: Record<string, string> = await compileKsy(language, 'criu_image', { dir: formats });
  const names = Object.keys(made).map((name) => name.toLowerCase().replace(/[^a-z.]/g, ''));
  expect(names).toEqual(expect.arrayContaining([`criuimage.${extension}`, `protobufwire.${extension}`]));
});

test('images with raw bytes are those of the table, and their magic numbers too', () => {
  const { enums } = parse(readFileSync(`${formats}criu_image.ksy`, 'utf8'));
  const named = Object.entries(enums.image as Record<string, { id: string }>).map(([magic, { id }]) => [
    id,
    Number(magic),
  ]);
  const withExtra = Object.entries(table.images).filter(([, { extra }]) => extra !== undefined);
  expect(new Map(named as [string, number][])).toEqual(
    new Map(withExtra.map(([name, { magic }]) => [name.toLowerCase(), magic])),
  );
});

interface Varint {
  groups: { bits: number }[];
}

const wholeOf = ({ groups }: Varint): bigint =>
  groups.reduce((sum, { bits }, i) => sum | (BigInt(bits) << BigInt(7 * i)), 0n);

function scalar(type: string, value: bigint): unknown {
  switch (type) {
    case 'u64':
      return value;
    case 's64':
      return BigInt.asIntN(64, value);
    case 'z64':
      return BigInt.asIntN(64, (value >> 1n) ^ -(value & 1n));
    case 'z32':
      return Number(BigInt.asIntN(32, (value >> 1n) ^ -(value & 1n)));
    case 'bool':
      return value !== 0n;
    case 'u32':
      return Number(value);
    default:
      return Number(BigInt.asIntN(32, value));
  }
}

/** What the fields that Kaitai found mean by the table. */
function messageOf(name: string, fields: readonly Read[]): Read {
  const declared = Object.entries(table.messages[name] as Record<string, string>).map(([id, row]) => {
    const [number, type = '', ...words] = String(row).split(' ');
    return { id, number: Number(number), type, repeated: words.includes('repeated') };
  });
  const message: Read = {};
  for (const { id, repeated } of declared) if (repeated) message[id] = [];
  for (const { number, wireType, value } of fields) {
    const field = declared.find((one) => one.number === number);
    if (field === undefined) throw new Error(`${name} has no field ${number}`);
    const { id, type, repeated } = field;
    for (const one of valuesOf(type, wireType as number, value)) {
      if (repeated) (message[id] as unknown[]).push(one);
      else message[id] = one;
    }
  }
  return message;
}

function valuesOf(type: string, wire: number, value: unknown): unknown[] {
  if (wire === 0) return [scalar(type, wholeOf(value as Varint))];
  if (wire === 1) return [(value as { value: unknown }).value];
  const { body } = value as { body: Uint8Array };
  if (type in table.messages) return [messageOf(type, readWire(body).fields as Read[])];
  if (type === 'string') return [new TextDecoder().decode(body)];
  if (type === 'bytes') return [Uint8Array.from(body)];
  const packed: unknown[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.findIndex((byte, i) => i >= at && byte < 0x80) + 1;
    const groups = [...body.subarray(at, end)].map((byte) => ({ bits: byte & 0x7f }));
    packed.push(scalar(type, wholeOf({ groups })));
    at = end;
  }
  return packed;
}

const lengthOf = (extra: Read): number =>
  extra.queue === undefined
    ? (extra.data as Uint8Array).length
    : (extra.queue as Read[]).reduce(
        (sum, { lenMessage, data }) => sum + 4 + Number(lenMessage) + (data as Uint8Array).length,
        0,
      );

/** Reads `file` with both, and holds every entry against the other's. */
async function compare(file: string, bytes: Uint8Array): Promise<number> {
  const { images } = await Checkpoint.read(new Map([[file, bytes]]), (where, code) => {
    if (where === file && code.startsWith('CRIU_')) throw new Error(`${where}: ${code}`);
  });
  const image = images.get(file);
  if (image === undefined) throw new Error(`${file} was not read`);
  const theirs = readImage(bytes);
  const entries = theirs.entries as (Read & { message: { fields: Read[] }; extra: Read })[];
  const info = table.images[image.name] as (typeof table.images)[string];
  expect(theirs.image).toBe(info.magic);
  let at = theirs.hasSubMagic ? 8 : 4;
  const read = entries.map(({ lenMessage, message, extra }, index) => {
    const isChunk = image.name === 'GHOST_FILE' && index > 0;
    const schema = isChunk ? 'ghost_chunk_entry' : index === 0 ? (info.first ?? info.entry) : info.entry;
    const offset = at;
    const behind = at + 4 + (lenMessage as number);
    at = behind + lengthOf(extra);
    return {
      message: messageOf(schema, message.fields),
      offset,
      length: lenMessage,
      extra: { offset: behind, length: at - behind },
    };
  });
  expect(read).toEqual(image.entries);
  expect(at).toBe(bytes.length);
  return read.length;
}

describe.each(['count', 'things'])('golden/criu/%s', (name) => {
  const images = readdirSync(golden + name).filter((file) => !file.startsWith('pages-'));

  test.each(images)('%s is read alike', async (file) => {
    expect(await compare(file, new Uint8Array(readFileSync(`${golden}${name}/${file}`)))).toBeGreaterThan(0);
  });
});

const u32 = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24];
const COMMON = 0x54564319;
const entry = (message: readonly number[], extra = 0): number[] => [
  ...u32(message.length),
  ...message,
  ...new Array<number>(extra).fill(0xee),
];

describe('raw bytes that no golden checkpoint has', () => {
  const descOf = () => {
    const { ipc_desc_entry: fields = {} } = table.messages;
    const numbers = Object.values(fields)
      .filter((row) => row.includes('required'))
      .map((row) => Number(row.split(' ')[0]));
    const body = numbers.flatMap((number) => [number * 8, number]);
    return [0x0a, body.length, ...body];
  };
  const tcp = [1, 2, 3, 4, 5, 6, 7].flatMap((number) => [number * 8, number]);

  test.each<[string, string, () => number[][]]>([
    ['ipcns-shm-9.img', 'IPCNS_SHM', () => [entry([...descOf(), 16, 5], 8), entry([...descOf(), 16, 100, 24, 1])]],
    ['ipcns-sem-9.img', 'IPCNS_SEM', () => [entry([...descOf(), 16, 5], 16), entry([...descOf(), 16, 0])]],
    [
      'ipcns-msg-9.img',
      'IPCNS_MSG',
      () => [
        [...entry([...descOf(), 16, 99, 24, 2]), ...entry([8, 1, 16, 3], 8), ...entry([8, 2, 16, 16], 16)],
        entry([...descOf(), 16, 99, 24, 0]),
      ],
    ],
    ['tcp-stream-9.img', 'TCP_STREAM', () => [entry(tcp, 4)]],
    ['bpfmap-data.img', 'BPFMAP_DATA', () => [entry([8, 1, 16, 8, 24, 24, 32, 2], 32)]],
    ['pipes-data.img', 'PIPES_DATA', () => [entry([8, 1, 16, 0xac, 2], 300), entry([8, 2, 16, 0])]],
    ['ghost-file-1.img', 'GHOST_FILE', () => [entry([8, 0, 16, 0, 24, 0xa4, 0x83, 2], 7)]],
    [
      'ghost-file-2.img',
      'GHOST_FILE',
      () => [entry([8, 0, 16, 0, 24, 0xa4, 0x83, 2, 72, 1]), entry([8, 3, 16, 0], 3), entry([8, 5, 16, 16], 5)],
    ],
  ])('%s', async (file, name, entries) => {
    const { magic } = table.images[name] as { magic: number };
    const bytes = [...u32(COMMON), ...u32(magic), ...entries().flat()];
    expect(await compare(file, Uint8Array.from(bytes))).toBe(entries().length);
    const first = bytes.slice(4);
    expect(await compare(file, Uint8Array.from(first))).toBe(entries().length);
  });
});

describe('what neither reader takes', () => {
  const findingsOf = async (message: readonly number[]): Promise<string[]> => {
    const codes: string[] = [];
    const bytes = Uint8Array.from([...u32(table.images.INVENTORY?.magic ?? 0), ...entry(message)]);
    await Checkpoint.read(
      new Map([['inventory.img', bytes]]),
      (file, code) => file === 'inventory.img' && codes.push(code),
    );
    return codes;
  };

  test.each([
    ['a number of ten bytes that is more than 64 bits', [8, ...new Array<number>(9).fill(0x80), 2]],
    ['a number of eleven bytes', [8, ...new Array<number>(10).fill(0x80), 1]],
    ['a number that ends nowhere', [8, 0x80]],
    ['a group', [0x0b, 0x0c]],
    ['the end of a group', [0x0c]],
    ['wire type 6', [0x0e, 1]],
    ['wire type 7', [0x0f, 1]],
    ['a length that is not there', [0x0a, 2, 1]],
    ['eight bytes that are not there', [9, 1, 2, 3]],
  ])('%s', async (_, message) => {
    expect(() => readWire(Uint8Array.from(message))).toThrow();
    expect(await findingsOf(message)).toContain('CRIU_MESSAGE_CUT');
  });

  test('the largest number is taken', () => {
    const [field] = readWire(Uint8Array.from([8, ...new Array<number>(9).fill(0xff), 1])).fields as Read[];
    expect(wholeOf(field?.value as Varint)).toBe(2n ** 64n - 1n);
  });
});
