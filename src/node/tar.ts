/** Members of a tar archive, as modern-tar reads them, and what it does not know: files with holes. */

export interface TarMember {
  header: { name: string; size: number; type: string; linkname?: string; pax?: Record<string, string> };
  body: ReadableStream<Uint8Array>;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** @throws {Error} where it is damaged, truncated, or holds a file with holes */
export async function* membersOf(pieces: ReadableStream<Bytes>): AsyncGenerator<TarMember> {
  const { createTarDecoder } = await import('modern-tar');
  const headers = new Headers();
  const watched = pieces.pipeThrough(
    new TransformStream<Bytes, Bytes>({
      transform(piece, controller) {
        headers.take(piece);
        controller.enqueue(piece);
      },
    }),
  );
  const members = watched.pipeThrough(createTarDecoder({ strict: true }));
  for await (const member of members as unknown as AsyncIterable<TarMember>) {
    const { name, pax = {} } = member.header;
    if (Object.keys(pax).some((key) => key.startsWith('GNU.sparse.'))) throw sparse(pax['GNU.sparse.name'] ?? name);
    yield member;
  }
}

const sparse = (name: string): Error =>
  new Error(
    `the archive has ${name} without its holes (tar --sparse), which is not read; unpack it, and give the directory`,
  );

/** A name inside the archive: without ./ and / in front; `undefined` where it leads out of it. */
export function nameIn(name: string): string | undefined {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? undefined : parts.join('/');
}

const BLOCK = 512;
const [NAME, SIZE, TYPE] = [0, 124, 156];
const GNU_SPARSE = 0x53;
const [PAX, PAX_GLOBAL] = [0x78, 0x67];
/** Larger extended headers are refused by who reads them. */
const MOST_PAX = 8 << 20;

/** Walks from header to header, to see the type of each member, which the decoder does not tell. */
class Headers {
  private readonly block = new Uint8Array(BLOCK);
  private filled = 0;
  /** Bytes of a body, to be stepped over. */
  private left = 0;
  private pax: number[] | undefined;
  /** Of the next member, where an extended header tells it. */
  private size: number | undefined;

  take(piece: Uint8Array): void {
    for (let at = 0; at < piece.length; ) {
      if (this.left > 0) {
        const step = Math.min(this.left, piece.length - at);
        if (this.pax !== undefined) for (const byte of piece.subarray(at, at + step)) this.pax.push(byte);
        this.left -= step;
        at += step;
        if (this.left === 0) this.readPax();
        continue;
      }
      const step = Math.min(BLOCK - this.filled, piece.length - at);
      this.block.set(piece.subarray(at, at + step), this.filled);
      this.filled += step;
      at += step;
      if (this.filled === BLOCK) this.header();
    }
  }

  private header(): void {
    this.filled = 0;
    const type = this.block[TYPE] as number;
    if (type === GNU_SPARSE) throw sparse(textOf(this.block.subarray(NAME, NAME + 100)));
    const isPax = type === PAX || type === PAX_GLOBAL;
    const size = isPax ? numberOf(this.block) : (this.size ?? numberOf(this.block));
    this.pax = type === PAX && size <= MOST_PAX ? [] : undefined;
    if (!isPax) this.size = undefined;
    // links, devices, directories and FIFOs have no body, whatever their size says
    const hasBody = type < 0x31 || type > 0x36;
    this.left = hasBody ? Math.ceil(size / BLOCK) * BLOCK : 0;
  }

  private readPax(): void {
    const found = this.pax && /\d+ size=(\d+)\n/.exec(textOf(Uint8Array.from(this.pax)));
    if (found) this.size = Number(found[1]);
    this.pax = undefined;
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/\0.*$/s, '');

/** The size of a member: octal digits, or a binary number where the first bit is set. */
function numberOf(block: Uint8Array): number {
  const field = block.subarray(SIZE, SIZE + 12);
  const [first = 0] = field;
  if ((first & 0x80) === 0) return Number.parseInt(textOf(field).trim(), 8) || 0;
  return field.subarray(1).reduce((value, byte) => value * 256 + byte, first & 0x7f);
}
