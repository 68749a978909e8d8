/** Files of a checkpoint: a magic number, then entries, each a length, a message, and for some images raw bytes. */
import { hexNumber } from '../findings/raise.js';
import { images, MAGICS, type Messages } from '../generated/criu.js';
import type { CriuRaise } from './raise.js';
import type { MessageName } from './schema.js';
import type { Source } from './source.js';
import { readMessage } from './wire.js';

export type ImageName = keyof typeof images;

interface ImageInfo {
  readonly magic: number;
  /** Without `.img`; a part in braces varies. */
  readonly name: string;
  readonly entry: MessageName;
  readonly first?: MessageName;
  /** Whether there is one entry. */
  readonly once?: boolean;
  /** Whether it is about the work of CRIU, not about tasks. */
  readonly service?: boolean;
  /** Fields that count the raw bytes behind an entry, or what they are. */
  readonly extra?: readonly string[];
}

export const imageInfo = (name: ImageName): ImageInfo => images[name];

const PATTERNS = (Object.keys(images) as ImageName[]).map((name) => {
  const pattern = images[name].name.replace(
    /\{(\w+)\}/,
    (_, part: string) => `(?<id>${part === 'name' ? '\\w+' : '[0-9a-f]+'})`,
  );
  return { name, pattern: new RegExp(`^${pattern}(\\.img)?$`) };
});

/** Which image a file is by its name, and what varies in that: `core-7.img` is `CORE` of `7`. */
export function imageOfFile(file: string): { name: ImageName; id: string } | undefined {
  for (const { name, pattern } of PATTERNS) {
    const match = pattern.exec(file);
    if (match !== null && (file.endsWith('.img') || images[name].name === 'stats-{name}' || name === 'IRMAP_CACHE'))
      return { name, id: match.groups?.id ?? '' };
  }
  return undefined;
}

/** The name of a file: `core-7.img`. */
export const fileName = (name: ImageName, id: string | number = ''): string => {
  const file = images[name].name.replace(/\{\w+\}/, String(id));
  return imageInfo(name).service ? file : `${file}.img`;
};

/** An entry, and where its bytes are. */
export interface Entry<M = unknown> {
  readonly message: M;
  /** Offset of the length in front. */
  readonly offset: number;
  /** Bytes of the message. */
  readonly length: number;
  /** Raw bytes behind the message, with what fills them up. */
  readonly extra: { readonly offset: number; readonly length: number };
}

/** An image that was read: everything but raw bytes. */
export interface CriuImage<M = unknown> {
  readonly file: string;
  readonly name: ImageName;
  readonly id: string;
  readonly source: Source;
  readonly entries: readonly Entry<M>[];
  /** Offset of the first entry: 8, or 4 in an inventory and in images of the first version. */
  readonly start: number;
}

/** The entries of an image, typed by its name. */
export type ImageOf<N extends ImageName> = CriuImage<Messages[(typeof images)[N]['entry']]>;

/** Images that are only written with something in them. */
const NEVER_EMPTY: ReadonlySet<ImageName> = new Set<ImageName>([
  'PSTREE',
  'PAGEMAP',
  'SHMEM_PAGEMAP',
  'GHOST_FILE',
  'PIPES_DATA',
  'SK_QUEUES',
  'REMAP_FPATH',
]);

/** No message is as long; what says so is damaged. */
const MOST_MESSAGE = 64 << 20;
const LENGTH = 4;

/** A window that moves forward through a source. */
class Cursor {
  private bytes: Uint8Array = new Uint8Array(0);
  private start = 0;

  constructor(private readonly source: Source) {}

  /** `length` bytes at `at`, which are inside. */
  async take(at: number, length: number): Promise<Uint8Array> {
    if (at < this.start || at + length > this.start + this.bytes.length) {
      const end = Math.min(this.source.length, at + Math.max(length, 1 << 16));
      this.bytes = await this.source.read(at, end);
      this.start = at;
    }
    return this.bytes.subarray(at - this.start, at - this.start + length);
  }

  async u32(at: number): Promise<number> {
    const bytes = await this.take(at, LENGTH);
    return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  }
}

const roundUp = (length: number, unit: number): number => Math.ceil(length / unit) * unit;

/**
 * Reads an image. What can't be read is told, and what stands before it is kept.
 *
 * @returns `undefined` where the file is no such image
 */
export async function readCriuImage(file: string, source: Source, raise: CriuRaise): Promise<CriuImage | undefined> {
  const named = imageOfFile(file);
  if (named === undefined) return undefined;
  const cursor = new Cursor(source);
  const start = await readMagic(named.name, source, cursor, raise);
  if (start === undefined) return undefined;
  const info = imageInfo(named.name);
  const entries: Entry[] = [];
  for (let at = start; at < source.length; ) {
    const left = source.length - at;
    if (left < LENGTH) {
      raise('CRIU_TRAILING_BYTES', at, left, '', {});
      break;
    }
    const length = await cursor.u32(at);
    const path = `/${entries.length}`;
    if (length > left - LENGTH || length > MOST_MESSAGE) {
      raise('CRIU_ENTRY_CUT', at, left, path, { expected: length, actual: left - LENGTH, file });
      break;
    }
    const schema = entries.length === 0 ? (info.first ?? info.entry) : entryOf(named.name, info, entries);
    const bytes = await cursor.take(at + LENGTH, length);
    const message = readMessage(schema, bytes, at + LENGTH, path, raise);
    const behind = at + LENGTH + length;
    const extra = await extraOf(info, schema, message as Record<string, unknown>, behind, source, cursor, raise);
    if (extra === undefined || extra > source.length - behind) {
      raise('CRIU_DATA_CUT', behind, source.length - behind, path, {
        expected: extra ?? 'more',
        actual: source.length - behind,
      });
      entries.push({ message, offset: at, length, extra: { offset: behind, length: source.length - behind } });
      break;
    }
    entries.push({ message, offset: at, length, extra: { offset: behind, length: extra } });
    at = behind + extra;
  }
  if (start === source.length && (info.once || NEVER_EMPTY.has(named.name))) raise('CRIU_NO_ENTRIES', start, 0, '', {});
  if (info.once && entries.length > 1) {
    const { offset } = entries[1] ?? { offset: start };
    raise('CRIU_ENTRY_COUNT', offset, source.length - offset, '', { actual: entries.length });
  }
  return { file, ...named, source, entries, start };
}

/** A file that was removed has pieces behind its first entry, where it has holes. */
const entryOf = (name: ImageName, info: ImageInfo, entries: readonly Entry[]): MessageName =>
  name === 'GHOST_FILE' && (entries[0]?.message as { chunks?: boolean } | undefined)?.chunks
    ? 'ghost_chunk_entry'
    : info.entry;

async function readMagic(
  name: ImageName,
  source: Source,
  cursor: Cursor,
  raise: CriuRaise,
): Promise<number | undefined> {
  if (source.length < LENGTH) {
    raise('CRIU_HEADER_CUT', 0, source.length, '', { actual: source.length });
    return undefined;
  }
  let [magic, at] = [await cursor.u32(0), LENGTH];
  if (magic === MAGICS.common || magic === MAGICS.service) {
    if (source.length < 2 * LENGTH) {
      raise('CRIU_HEADER_CUT', 0, source.length, '', { actual: source.length });
      return undefined;
    }
    [magic, at] = [await cursor.u32(LENGTH), 2 * LENGTH];
  }
  if (magic === images[name].magic) return at;
  const other = (Object.keys(images) as ImageName[]).find((candidate) => images[candidate].magic === magic);
  raise('CRIU_WRONG_MAGIC', at - LENGTH, LENGTH, '', {
    actual: hexNumber(magic),
    expected: hexNumber(images[name].magic),
    known: other === undefined ? 'no image that is known' : `that of ${fileName(other, 'N')}`,
  });
  return undefined;
}

/** Bytes behind an entry; `undefined` where that can't be told. */
async function extraOf(
  info: ImageInfo,
  schema: MessageName,
  message: Record<string, unknown>,
  at: number,
  source: Source,
  cursor: Cursor,
  raise: CriuRaise,
): Promise<number | undefined> {
  const number = (id: string): number => Number(message[id] ?? 0);
  const [what = ''] = info.extra ?? [];
  switch (what) {
    case '':
      return 0;
    case 'segment':
      // since CRIU 3.0 the pages of a segment have a pagemap of their own
      return message.in_pagemaps === true ? 0 : roundUp(number('size'), 4);
    case 'semaphores':
      return roundUp(2 * number('nsems'), 8);
    case 'ghost':
      if (schema === 'ghost_chunk_entry') return number('len');
      return message.chunks ? 0 : source.length - at;
    case 'messages': {
      let end = at;
      for (let i = 0; i < number('qnum'); i++) {
        if (source.length - end < LENGTH) return undefined;
        const length = await cursor.u32(end);
        if (length > source.length - end - LENGTH) return undefined;
        const bytes = await cursor.take(end + LENGTH, length);
        const { msize } = readMessage('ipc_msg', bytes, end + LENGTH, '', raise);
        end += LENGTH + length + roundUp(msize, 8);
      }
      return end - at;
    }
    default:
      return (info.extra ?? []).reduce((sum, id) => sum + number(id), 0);
  }
}
