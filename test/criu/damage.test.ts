/**
 * Damaged checkpoints: truncations, and flips of what is an id or a length, are found where they are. A sample of them, and
 * all with `npm run test:criu:damage`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Checkpoint, imageToCriuJson, validateCriu } from 'cr-image/criu';

const isAll = process.env.CR_CRIU_DAMAGE === 'all';
const TIME = isAll ? 3_600_000 : 60_000;
/** Every how many of `count` places are tried, so that it is about `sample` of them. */
const strideOf = (count: number, sample: number): number => (isAll ? 1 : Math.max(1, Math.floor(count / sample)));

const golden = new URL('../../golden/criu/', import.meta.url).pathname;
const load = (name: string): Map<string, Uint8Array> =>
  new Map(readdirSync(golden + name).map((file) => [file, new Uint8Array(readFileSync(`${golden}${name}/${file}`))]));

type Files = ReadonlyMap<string, Uint8Array>;
type Found = Awaited<ReturnType<typeof validateCriu>>['findings'];

const keyOf = ({ file, code, offset, path }: Found[number]): string => `${file} ${code} ${offset} ${path}`;

/** What is found in `files` and not in the golden ones. */
async function newFindings(files: Files, known: ReadonlySet<string>): Promise<Found> {
  const { findings } = await validateCriu(files);
  return findings.filter((finding) => !known.has(keyOf(finding)));
}

async function messageOf(file: string, bytes: Uint8Array): Promise<string> {
  const { images } = await Checkpoint.read(new Map([[file, bytes]]), () => {});
  const image = images.get(file);
  return image === undefined ? '' : JSON.stringify(imageToCriuJson(image));
}

/** Every place of a length: in front of an entry, and in front of what has a length inside of it. */
function* lengthsOf(bytes: Uint8Array, from: number, to: number): Generator<number> {
  for (let at = from; at < to; ) {
    const [key, behind] = varint(bytes, at);
    at = behind;
    if ((key & 7) === 0) [, at] = varint(bytes, at);
    else if ((key & 7) === 1) at += 8;
    else {
      yield at;
      const [length, start] = varint(bytes, at);
      // what may be a message is looked into only where a field of it says so: the test needs lengths, not all of them
      at = start + length;
    }
  }
}

function varint(bytes: Uint8Array, at: number): [value: number, behind: number] {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] as number;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
}

/** What a number that leads elsewhere leaves behind: an image or a file that nobody has any more. */
const WHERE_MISSED = new Set([
  'CRIU_PAGES_CUT',
  'CRIU_PAGES_LONG',
  'CRIU_IMAGE_MISSING',
  'CRIU_FILE_UNUSED',
  'CRIU_STRAY',
]);

/** Fields that name something by number, by the image they are in; a process that shares with nobody may have any number. */
const IDS: readonly (readonly [file: RegExp, field: RegExp])[] = [
  [/^pstree/, /\/(pid|ppid|sid)$/],
  [/^fdinfo/, /\/type$/],
  [/^fs-/, /\/(cwd_id|root_id)$/],
  [/^mm-/, /\/exe_file_id$/],
  [/^pagemap/, /\/(pages_id|nr_pages)$/],
  [/^remap-fpath/, /\/(orig_id|remap_id)$/],
  [/^sk-queues/, /\/(id_for|length)$/],
  [/^pipes-data/, /\/(pipe_id|bytes)$/],
  // the copies in targets and watches are read by nobody, CRIU included
  [/^files/, /^(?!.*\/(?:tfd|wd|mark)\/).*\/id$/],
];

describe.each(['count', 'things'])('golden/criu/%s', (name) => {
  const files = load(name);
  const known = validateCriu(files).then(({ findings }) => new Set(findings.map(keyOf)));

  test(
    'every truncation is found in the file that was cut, or leaves whole entries',
    async () => {
      for (const [file, bytes] of files) {
        const step = strideOf(bytes.length, 8);
        for (let length = 0; length < bytes.length; length += step) {
          const cut = bytes.slice(0, length);
          const found = await newFindings(new Map(files).set(file, cut), await known);
          const own = found.filter((finding) => finding.file === file);
          const where = `${file} cut at ${length}`;
          if (own.length > 0) {
            for (const { offset, length: size } of own) {
              expect([where, offset <= length || file.startsWith('pages-')]).toEqual([where, true]);
              expect(size).toBeGreaterThanOrEqual(0);
            }
          } else expect([where, await endsAtEntry(file, bytes, length)]).toEqual([where, true]);
        }
      }
    },
    TIME,
  );

  test(
    'a flip of a length is found at its entry',
    async () => {
      let flips = 0;
      for (const [file, bytes] of files) {
        const image = (await Checkpoint.read(new Map([[file, bytes]]), () => {})).images.get(file);
        for (const { offset, length } of image?.entries ?? []) {
          const places = [
            offset,
            offset + 1,
            offset + 2,
            offset + 3,
            ...lengthsOf(bytes, offset + 4, offset + 4 + length),
          ];
          for (const at of isAll ? places : places.slice(flips % 2, 8).filter((_, i) => i % 3 === 0)) {
            const changed = bytes.slice();
            changed[at] = (changed[at] as number) ^ (1 << (flips % 7));
            flips++;
            const found = await newFindings(new Map(files).set(file, changed), await known);
            const own = found.filter((finding) => finding.file === file);
            if (own.length > 0) {
              // the first is not in front of the entry
              expect(Math.max(...own.map((finding) => finding.offset))).toBeGreaterThanOrEqual(offset);
            } else if ((await messageOf(file, changed)) !== (await messageOf(file, bytes))) {
              // a string or bytes that took a neighbour in, or left some of its own: then something else is missed
              expect([`${file} ${at}`, found.length]).not.toEqual([`${file} ${at}`, 0]);
            }
          }
        }
      }
      expect(flips).toBeGreaterThan(isAll ? 100 : 40);
    },
    TIME,
  );

  test(
    'a flip of an id is found',
    async () => {
      let flips = 0;
      for (const [file, bytes] of files) {
        const [, field] = IDS.find(([pattern]) => pattern.test(file)) ?? [];
        if (field === undefined) continue;
        const original = await messageOf(file, bytes);
        const stride = strideOf(bytes.length, 80);
        for (let at = 8; at < bytes.length; at += stride) {
          const changed = bytes.slice();
          changed[at] = (changed[at] as number) ^ (1 << (at % 7));
          const now = await messageOf(file, changed);
          if (now === '' || now === original) continue;
          const path = onlyDifference(JSON.parse(original), JSON.parse(now));
          if (path === undefined || !field.test(path)) continue;
          flips++;
          const found = await newFindings(new Map(files).set(file, changed), await known);
          const where = `${file} byte ${at} ${path}`;
          expect([where, found.length > 0]).toEqual([where, true]);
          expect([where, found.some((finding) => finding.file === file || WHERE_MISSED.has(finding.code))]).toEqual([
            where,
            true,
          ]);
        }
      }
      expect(flips).toBeGreaterThan(name === 'count' ? 10 : 40);
    },
    TIME,
  );
});

/** Whether a file that was cut ends behind an entry, so that nothing shows where it does not belong to others. */
async function endsAtEntry(file: string, bytes: Uint8Array, length: number): Promise<boolean> {
  const { images } = await Checkpoint.read(new Map([[file, bytes]]), () => {});
  const image = images.get(file);
  if (image === undefined) return false;
  const inRaw = image.entries.some(({ extra }) => length >= extra.offset && length <= extra.offset + extra.length);
  return length === image.start || inRaw;
}

/** The path of the one value that differs; nothing where there are several. */
function onlyDifference(a: unknown, b: unknown): string | undefined {
  const paths = [...differences(a, b, '')];
  return paths.length === 1 ? paths[0] : undefined;
}

function* differences(a: unknown, b: unknown, path: string): Generator<string> {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    if (a !== b) yield path;
    return;
  }
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key of new Set([...Object.keys(x), ...Object.keys(y)]))
    yield* differences(x[key], y[key], `${path}/${key}`);
}
