/** Files beside the images that other programs wrote for CRIU: ip(8), tar(1). */
import { hexNumber } from '../../findings/raise.js';
import type { Checkpoint } from '../checkpoint.js';
import type { Source } from '../source.js';

/** What `ip save` puts in front, and netlink messages behind it, ip/ipaddress.c, ip/iproute.c, ip/iprule.c. */
const NETLINK: readonly (readonly [RegExp, magic: number])[] = [
  [/^ifaddr-\d+\.img$/, 0x47361222],
  [/^route6?-\d+\.img$/, 0x45311224],
  [/^rule-\d+\.img$/, 0x71706986],
];
const TARS = /^tmpfs-(dev-)?\d+\.tar\.gz\.img$/;
const GZIP = 0x8b1f;
/** struct nlmsghdr; messages stand at multiples of 4. */
const HEADER = 16;
/** Longer ones are not looked into. */
const MOST = 64 << 20;
const PIECE = 1 << 20;

export async function checkRaw(checkpoint: Checkpoint): Promise<void> {
  for (const [file, source] of checkpoint.others) {
    if (file.includes('/')) continue;
    const magic = NETLINK.find(([name]) => name.test(file))?.[1];
    try {
      if (magic !== undefined && source.length > 0 && source.length <= MOST)
        await checkNetlink(checkpoint, file, source, magic);
      else if (TARS.test(file)) await checkGzip(checkpoint, file, source);
    } catch (error) {
      checkpoint.raise(file, 'CRIU_UNREADABLE', 0, source.length, '', { actual: (error as Error).message });
    }
  }
}

function wrongMagic(checkpoint: Checkpoint, file: string, length: number, actual: number, expected: number): void {
  const args = { actual: hexNumber(actual), expected: hexNumber(expected), known: 'no image that is known' };
  checkpoint.raise(file, 'CRIU_WRONG_MAGIC', 0, length, '', args);
}

async function checkNetlink(checkpoint: Checkpoint, file: string, source: Source, expected: number): Promise<void> {
  const { length } = source;
  if (length < 4) {
    checkpoint.raise(file, 'CRIU_TRAILING_BYTES', 0, length, '', {});
    return;
  }
  const bytes = await source.read(0, length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = view.getUint32(0, true);
  if (magic !== expected) {
    wrongMagic(checkpoint, file, 4, magic, expected);
    return;
  }
  for (let at = 4; at < length; ) {
    const left = length - at;
    const own = left < HEADER ? HEADER : view.getUint32(at, true);
    if (own < HEADER || own > left) {
      checkpoint.raise(file, 'CRIU_ENTRY_CUT', at, left, '', { expected: own, actual: left });
      return;
    }
    at += (own + 3) & ~3;
  }
}

/** What was in a file system of memory; every byte is read, as only then its checksum is known. */
async function checkGzip(checkpoint: Checkpoint, file: string, source: Source): Promise<void> {
  const head = await source.read(0, Math.min(2, source.length));
  const magic = (head[0] ?? 0) | ((head[1] ?? 0) << 8);
  if (magic !== GZIP) {
    wrongMagic(checkpoint, file, head.length, magic, GZIP);
    return;
  }
  let at = 0;
  const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const end = Math.min(source.length, at + PIECE);
      if (at < end) controller.enqueue(Uint8Array.from(await source.read(at, end)));
      at = end;
      if (at === source.length) controller.close();
    },
  });
  const reader = pieces.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let done = false; !done; ) ({ done } = await reader.read());
  } catch (error) {
    const actual = `it can not be unpacked (${(error as Error).message})`;
    checkpoint.raise(file, 'CRIU_UNREADABLE', 0, source.length, '', { actual });
  }
}
