import { openFlags } from '../../flags.js';
import type { File, FileData } from '../../generated/model.js';
import type { Bytes } from './model.js';
import type { ExportNotes } from './notes.js';

export const inodeKey = ({ devMajor, devMinor, iIno }: File): string => `${devMajor}:${devMinor}:${iIno}`;
export const isNameless = ({ fFlags }: File): boolean => (fFlags & openFlags.of('UNLINKED')) !== 0n;
/** Memory that has no path, or never had one: memfd_create(2), MAP_SHARED without a file. */
export const isMemory = ({ path, object }: File): boolean =>
  !object && (path.startsWith('/memfd:') || path === '/dev/zero' || path.startsWith('/SYSV'));

/** Where the numbers of shared memory start that only its mappings know. */
const FIRST_SHMID = 1000;

/** Gives shared memory numbers; segments of System V have those that programs know. */
export class SharedMemory {
  private readonly taken: Set<number>;
  /** By the key of the inode. */
  private readonly ids = new Map<string, number>();
  /** How far mappings reach, in bytes. */
  private readonly ends = new Map<string, bigint>();
  /** What memfd_create(2) made. */
  private readonly files = new Set<number>();

  constructor(
    private readonly contents: ReadonlyMap<string, readonly FileData[]>,
    private readonly segments: ReadonlyMap<string, number>,
    private readonly notes: ExportNotes,
  ) {
    this.taken = new Set(segments.values());
  }

  /** The number of the memory behind a file. @param end how far a mapping of it reaches, in bytes */
  idOf(file: File, end = 0n): number | undefined {
    const segment = this.segmentOf(file);
    if (segment !== undefined) return segment;
    if (!isNameless(file) || !isMemory(file)) return undefined;
    const key = inodeKey(file);
    if (end > (this.ends.get(key) ?? 0n)) this.ends.set(key, end);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    let id = FIRST_SHMID + this.ids.size;
    while (this.taken.has(id)) id++;
    this.taken.add(id);
    this.ids.set(key, id);
    return id;
  }

  segmentOf(file: File): number | undefined {
    return this.segments.get(inodeKey(file));
  }

  /** Whether the memory is a file that was not asked for before. */
  isNewFile(id: number): boolean {
    return this.files.size < this.files.add(id).size;
  }

  /** Every piece of shared memory: its number, and what is in it. */
  *all(): Generator<[id: number, data: readonly FileData[]]> {
    for (const [key, id] of this.segments) yield [id, this.contents.get(key) ?? []];
    for (const [key, id] of this.ids) {
      const data = this.contents.get(key) ?? [];
      yield [id, this.files.has(id) ? data : this.upTo(this.ends.get(key) ?? 0n, data)];
    }
  }

  /** Memory without a file is as large as its mappings: criu restore takes no run of pages that reaches further. */
  private upTo(end: bigint, data: readonly FileData[]): FileData[] {
    return data.flatMap((one) => {
      const [length, left] = [BigInt(one.data.length), end - one.offset];
      if (left >= length) return one;
      this.notes.add('SHARED_TAIL', String(length - (left > 0n ? left : 0n)));
      return left > 0n ? { ...one, data: firstOf(one.data, Number(left)) } : [];
    });
  }
}

/** The first bytes of data that may be elsewhere. */
function firstOf(data: Bytes, length: number): Uint8Array {
  if (data instanceof Uint8Array) return data.subarray(0, length);
  return { length, read: (start: number, end: number) => data.read(start, end) } as unknown as Uint8Array;
}
