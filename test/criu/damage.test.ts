/**
 * Damaged checkpoints: truncations, and flips of what is an id or a length, are found where they are. A sample of them, and
 * all with `npm run test:criu:damage`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Checkpoint, imageToCriuJson, validateCriu } from 'cr-image/criu';

const isAll = process.env.CR_CRIU_DAMAGE === 'all';
const TIME = isAll ? 3_600_000 : 600_000;
/** Every how many of `count` places are tried, so that it is about `sample` of them. */
const strideOf = (count: number, sample: number): number => (isAll ? 1 : Math.max(1, Math.floor(count / sample)));

const golden = new URL('../../golden/criu/', import.meta.url).pathname;
/** Checkpoints to be damaged: ours, and those that CR_CHECKPOINTS= names, one behind the other with a colon between them. */
const CHECKPOINTS = [`${golden}count`, `${golden}things`, ...(process.env.CR_CHECKPOINTS?.split(':') ?? [])];
const load = (path: string): Map<string, Uint8Array> =>
  new Map(
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, new Uint8Array(readFileSync(join(path, name)))]),
  );

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

/** Fields that name something by number, or count something. */
const IS_ID =
  /^(id|.*_id|pid|ppid|pgid|sid|threads|ino|peer|shmid|fd|tfd|type|family|proto|(compat_)?nr_pages|pages_id|id_for|bytes|length|len|.*_len|size|vaddr|start|end)$/;

/**
 * Numbers whose damage leaves a checkpoint that another process could have, so that nothing shows; all others are found.
 * docs/criu.md lists them.
 */
const HARMLESS: readonly (readonly [file: RegExp, field: RegExp, why: string])[] = [
  [/^inventory/, /run_id$|\/root_ids\/(vm|files|fs|sighand)_id$|ns_per_id$/, 'nobody reads it'],
  [/^files/, /\/(tfd|wd|mark)\/#\/id$|f_handle/, 'a copy that nobody reads'],
  [/^(files|ghost)/, /\/ino$/, 'only equal ones matter'],
  [/^ids/, /\/(vm|fs|sighand)_id$/, 'only equal ones matter'],
  [/^pstree/, /\/threads\/#$/, 'what a process that has ended lists is garbage'],
  [/^pstree/, /\/(pgid|ppid|sid)$/, 'another process of the tree'],
  [
    /^(fdinfo|mm|fs|files|remap)/,
    /\/(id|shmid|tfd|orig_id|cwd_id|root_id|exe_file_id|pipe_id)$/,
    'another file like it',
  ],
  [/^fdinfo/, /\/fd$/, 'another descriptor'],
  [/^mm/, /\/vmas\/#\/(start|end)$/, 'a mapping that grows or shrinks beside a gap'],
  [/^pagemap/, /\/vaddr$/, 'other pages of the same mapping'],
  [/^pagemap/, /\/compat_nr_pages$/, 'both fields say the same'],
  [/^(files|memfd)/, /\/(size|build_id\/#)$/, 'shows on the machine (--host), or in the program'],
  [/^(pipes|fifo)-data/, /\/size$/, 'another power of two'],
];

/** What a number that leads elsewhere leaves behind: an image or a file that nobody has any more, or one that is asked for there. */
const WHERE_MISSED = new Set<string>([
  'CRIU_PAGES_CUT',
  'CRIU_PAGES_LONG',
  'CRIU_PAGES_OUTSIDE',
  'CRIU_VMA_BEHIND_FILE',
  'CRIU_IMAGE_MISSING',
  'CRIU_ID_UNDEFINED',
  'CRIU_FILE_UNUSED',
  'CRIU_STRAY',
  'CRIU_NAMESPACE',
]);

/** Times of the dump that CRIU itself never reads, and what other programs wrote. */
const UNSEEN_CUTS = /^stats-|\.log$/;
/**
 * A list that ends before its last entries is a list: what was in a pipe or socket, locks, pieces of a file with holes,
 * descriptors that another process has, too.
 */
const UNSEEN_ENDS = /^(pipes-data|fifo-data|sk-queues|filelocks|remap-fpath|ghost-file-[0-9a-f]+|fdinfo-\d+)\.img$/;
/** Text and bytes with a length in front. */
const IS_TEXT =
  /\/(name|comm|path|source|options|root|mountpoint|nodename|domainname|dump_criu_run_id|siginfo|address)$/;

const kindOf = (file: string): string => file.replace(/-[0-9a-f]+\.img$/, '-N.img');

/** What was not found, by its kind, with the first place. */
class Misses {
  private readonly kinds = new Map<string, string>();

  add(file: string, what: string, place: string): void {
    const kind = `${kindOf(file)} ${what.replace(/\/\d+/g, '/#')}`;
    if (!this.kinds.has(kind)) this.kinds.set(kind, place);
  }

  get all(): string[] {
    return [...this.kinds].map(([kind, place]) => `${kind} (${place})`);
  }
}

describe.each(CHECKPOINTS)('%s', (path) => {
  const files = load(path);
  const isOurs = path.startsWith(golden);
  const known = validateCriu(files).then(({ findings }) => new Set(findings.map(keyOf)));

  test(
    'every truncation is found in the file that was cut, or leaves whole entries that others miss',
    async () => {
      const misses = new Misses();
      for (const [file, bytes] of files) {
        if (UNSEEN_CUTS.test(file)) continue;
        // of pages only the length is looked at
        const step = /^pages-/.test(file) && !isOurs ? Math.ceil(bytes.length / 64) : strideOf(bytes.length, 8);
        for (let length = 0; length < bytes.length; length += step) {
          const found = await newFindings(new Map(files).set(file, bytes.slice(0, length)), await known);
          const own = found.filter((finding) => finding.file === file);
          const where = `cut at ${length} of ${bytes.length}`;
          if (own.some(({ offset }) => offset > length)) misses.add(file, 'found behind the cut', where);
          if (own.length > 0) continue;
          if (!(await endsAtEntry(file, bytes, length))) misses.add(file, 'not found in the file', where);
          else if (found.length === 0 && !UNSEEN_ENDS.test(file)) misses.add(file, 'not found', where);
        }
      }
      expect(misses.all).toEqual([]);
    },
    TIME,
  );

  test(
    'a flip of a length is found at its entry',
    async () => {
      const misses = new Misses();
      let flips = 0;
      for (const [file, bytes] of files) {
        const image = (await Checkpoint.read(new Map([[file, bytes]]), () => {})).images.get(file);
        const original = await messageOf(file, bytes);
        for (const { offset, length } of image?.entries ?? []) {
          const places = [0, 1, 2, 3].map((i) => offset + i);
          places.push(...lengthsOf(bytes, offset + 4, offset + 4 + length));
          for (const at of isAll ? places : places.slice(flips % 2, 8).filter((_, i) => i % 3 === 0)) {
            const changed = bytes.slice();
            changed[at] = (changed[at] as number) ^ (1 << (flips % 7));
            flips++;
            const found = await newFindings(new Map(files).set(file, changed), await known);
            const own = found.filter((finding) => finding.file === file);
            if (own.length > 0) {
              // the first is not in front of the entry
              if (own.every((finding) => finding.offset < offset)) misses.add(file, 'found before it', `byte ${at}`);
            } else if (found.length === 0) {
              const now = await messageOf(file, changed);
              if (now === original) continue;
              // a text that took a neighbour in, or left some of its own, is another text
              const path = onlyDifference(JSON.parse(original), JSON.parse(now));
              if (path === undefined || !IS_TEXT.test(path)) misses.add(file, `length before ${path}`, `byte ${at}`);
            }
          }
        }
      }
      expect(misses.all).toEqual([]);
      expect(flips).toBeGreaterThan(isAll ? 100 : 40);
    },
    TIME,
  );

  test(
    'a flip of an id or a count is found',
    async () => {
      const misses = new Misses();
      let flips = 0;
      for (const [file, bytes] of files) {
        if (/^pages-|^stats/.test(file)) continue;
        const original = await messageOf(file, bytes);
        const stride = strideOf(bytes.length, 80);
        for (let at = 8; at < bytes.length; at += stride) {
          const changed = bytes.slice();
          changed[at] = (changed[at] as number) ^ (1 << (at % 7));
          const now = await messageOf(file, changed);
          if (now === '' || now === original) continue;
          const path = onlyDifference(JSON.parse(original), JSON.parse(now));
          if (path === undefined || !IS_ID.test(nameOf(path))) continue;
          flips++;
          const found = await newFindings(new Map(files).set(file, changed), await known);
          const place = `byte ${at}`;
          if (found.length === 0) {
            const kind = path.replace(/\/\d+/g, '/#');
            if (!HARMLESS.some(([one, field]) => one.test(file) && field.test(kind))) misses.add(file, path, place);
          } else if (!found.some((finding) => finding.file === file || WHERE_MISSED.has(finding.code)))
            misses.add(file, `${path}: found in ${found[0]?.file} only`, place);
        }
      }
      expect(misses.all).toEqual([]);
      expect(flips).toBeGreaterThan(basename(path) === 'count' ? 10 : 40);
    },
    TIME,
  );
});

/** The name of the field at the end of a path. */
const nameOf = (path: string): string => path.replace(/(\/\d+)+$/, '').replace(/.*\//, '');

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
