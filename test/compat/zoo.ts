/** Images of the zoo: written by hand, and all that a change of one byte makes of them. */
const bytes = (...parts: (number | string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)) as number[],
  );

const cage = (
  first: number,
  note: readonly number[],
  food: readonly number[],
  late: readonly number[],
  plain = 0,
  tag = [0x54],
) => [
  ...[first, 2, 1 + plain, plain, 0xfe - plain, 0xff, 0, 0, 0x20, 0x41, plain, 1, 0x41, 0x56],
  ...note,
  food.length,
  ...food,
  ...tag, // as long as the root says
  ...late,
];

const NAMES = ['anna\0bert,cd  ef;more', 'a\0b,cdef', '\0,    xyz;12', 'eve\0', '\0'] as const;
const reading = (isLast: number, sizeClass: number, season: number, measure: readonly number[]) => [
  isLast,
  sizeClass,
  season,
  7,
  ...measure,
];

const zoo = (names: string, cages: readonly (readonly number[])[], ...rest: (readonly number[])[]): Uint8Array =>
  bytes('Zoo', 1, cages.length, names.length, 1, names, cages.flat(), rest.flat());

export const ZOOS: readonly Uint8Array[] = [
  zoo(NAMES[0], [cage(0xa1, [9], [1, 5], [])], reading(1, 1, 1, [8]), [0]),
  zoo(
    NAMES[1],
    [cage(0x12, [], [2, 1, 0], [3], 0x12), cage(0x90, [4], [3, 1, 2, 3], [5])],
    reading(0, 2, 2, [1, 2]),
    reading(1, 3, 1, [1, 2, 3, 4]),
    [2, 0, 1, 0],
    [0xde, 3, 0xbe, 0xef],
  ),
  zoo(
    NAMES[2],
    [cage(0x00, [], [1, 5, 6, 7, 8, 9], [3]), cage(0xff, [4], [2, 9, 9], [5]), cage(0x21, [], [0x77], [6])],
    reading(1, 1, 2, [0xff]),
    [1, 0],
    [0x42],
  ),
  zoo(NAMES[3], [cage(0x01, [], [1, 5], [])], reading(1, 9, 1, [1, 2, 3, 4]), [0]),
];

const plainCage = cage(0x01, [], [1, 5], []);
const last = reading(1, 1, 1, [8]);

/** Images that are tried as they are: numbers that are refused, long names, long tags. */
export const SINGLES: readonly Uint8Array[] = [
  zoo(NAMES[3], new Array(4).fill(cage(0x01, [], [1, 5], [2])), last, [0]),
  zoo(NAMES[3], [], last, [0]),
  zoo(NAMES[3], [plainCage], last, [3, 0, 0, 0]),
  zoo(NAMES[4], [plainCage], last, [0]),
  zoo(NAMES[1].padEnd(130, 'z'), [plainCage], last, [0]),
  bytes('Zoo', 1, 1, 4, 5, NAMES[3], cage(0x01, [], [1, 5], [], 0, [1, 2, 4, 5, 6]), last, [0]),
];

const BYTES = [0, 1, 2, 3, 9, 0x2c, 0x80];

/** `image` with one byte changed, with one less, and with more or fewer at the end. */
export function* mutants(image: Uint8Array): Generator<Uint8Array> {
  yield image;
  for (let at = 0; at < image.length; at++) {
    for (const byte of BYTES) {
      if (image[at] === byte) continue;
      const other = image.slice();
      other[at] = byte;
      yield other;
    }
    yield Uint8Array.from([...image.slice(0, at), ...image.slice(at + 1)]);
  }
  for (const more of [1, 2, 4, 8]) yield Uint8Array.from([...image, ...new Array<number>(more).fill(1)]);
}
