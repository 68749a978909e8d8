import { mmFlags, vmFlags } from '../../flags.js';
import type { MmEntry, PagemapEntry, VmaEntry } from '../../generated/criu.js';
import type { File, FileData, MmStruct, Pages, Vma, VmFlag } from '../../generated/model.js';
import { PAGE } from '../checkpoint.js';
import { openWord } from '../import/words.js';
import { VMA } from '../validate/memory.js';
import { type Bytes, piecesOf } from './model.js';
import type { ExportNotes } from './notes.js';

const MAP = {
  SHARED: 1,
  PRIVATE: 2,
  ANONYMOUS: 0x20,
  GROWSDOWN: 0x100,
  LOCKED: 0x2000,
  NORESERVE: 0x4000,
  HUGETLB: 0x40000,
};
const ADVICE: readonly (readonly [VmFlag, number])[] = [
  ['RAND_READ', 1],
  ['SEQ_READ', 2],
  ['DONTCOPY', 10],
  ['MERGEABLE', 12],
  ['HUGEPAGE', 14],
  ['NOHUGEPAGE', 15],
  ['DONTDUMP', 16],
  ['WIPEONFORK', 18],
];
const DUMPABLE: Readonly<Record<string, number>> = { DISABLE: 0, USER: 1, ROOT: 2 };
const NONE = { fd: -1n };
const O_ACCMODE = 3;
const O_RDWR = 2;
const AT_NULL = 0n;

/** What a mapping of a file is by: the id of the file, or the number of shared memory. */
export interface FileIds {
  idOf(file: File): number;
  /** @param end how far a mapping of it reaches, in bytes */
  shmidOf(file: File, end: bigint): number | undefined;
  /** Whether it is a file that memfd_create(2) made. */
  isMemfd(file: File): boolean;
  /** The number of the System V segment that it is. */
  segmentOf(file: File): number | undefined;
}

export function mmOf(mm: MmStruct, vmas: readonly Vma[], ids: FileIds, notes: ExportNotes): MmEntry {
  return {
    mm_start_code: mm.startCode,
    mm_end_code: mm.endCode,
    mm_start_data: mm.startData,
    mm_end_data: mm.endData,
    mm_start_stack: mm.startStack,
    mm_start_brk: mm.startBrk,
    mm_brk: mm.brk,
    mm_arg_start: mm.argStart,
    mm_arg_end: mm.argEnd,
    mm_env_start: mm.envStart,
    mm_env_end: mm.envEnd,
    exe_file_id: mm.exeFile ? ids.idOf(mm.exeFile) : 0,
    mm_saved_auxv: mm.auxv.filter(({ aType }) => aType !== AT_NULL).flatMap(({ aType, aVal }) => [aType, aVal]),
    vmas: merged(vmas).map((vma) => vmaOf(vma, ids, notes)),
    dumpable: typeof mm.dumpable === 'number' ? mm.dumpable : (DUMPABLE[mm.dumpable ?? 'USER'] ?? 1),
    aios: [],
    thp_disabled: ((mm.mmFlags ?? 0n) & mmFlags.of('THP_DISABLE')) !== 0n,
  };
}

/** CRIU takes the kernel's variables for one mapping, whatever their number. */
function merged(vmas: readonly Vma[]): Vma[] {
  const out: Vma[] = [];
  for (const vma of [...vmas].sort((a, b) => (a.vmStart < b.vmStart ? -1 : 1))) {
    const last = out.at(-1);
    if (last?.name.startsWith('[vvar') && vma.name.startsWith('[vvar') && last.vmEnd === vma.vmStart) {
      out[out.length - 1] = { ...last, vmEnd: vma.vmEnd };
    } else out.push(vma);
  }
  return out;
}

function vmaOf(vma: Vma, ids: FileIds, notes: ExportNotes): VmaEntry {
  const { vmFlags: bits, file, name } = vma;
  const has = (flag: VmFlag): boolean => (bits & vmFlags.of(flag)) !== 0n;
  if (has('SEALED')) notes.add('SEALED');
  if (has('LOCKONFAULT')) notes.add('LOCK_ON_FAULT');
  if (has('DROPPABLE')) notes.add('DROPPABLE');
  if (vma.guards?.length) notes.add('GUARD');
  if (vma.pkey) notes.add('PKEY');
  const isVvar = name.startsWith('[vvar');
  const isShared = has('MAYSHARE') && file !== null;
  const isMemfd = file !== null && ids.isMemfd(file);
  const shmid = file && !isMemfd ? ids.shmidOf(file, isShared ? vma.vmPgoff + vma.vmEnd - vma.vmStart : 0n) : undefined;
  let status: number = VMA.REGULAR;
  if (isVvar) status |= VMA.VVAR | VMA.ANON_PRIVATE;
  else if (name === '[vdso]') status |= VMA.VDSO | VMA.ANON_PRIVATE;
  else if (name === '[vsyscall]') status = VMA.VSYSCALL | VMA.ANON_PRIVATE;
  else if (file !== null && shmid !== undefined && isShared) {
    status |= VMA.ANON_SHARED | (ids.segmentOf(file) === undefined ? 0 : VMA.SYSVIPC);
  } else if (file !== null) status |= isShared ? VMA.FILE_SHARED : VMA.FILE_PRIVATE;
  else status |= VMA.ANON_PRIVATE;
  if (isMemfd) status |= VMA.MEMFD;
  if (name === '[heap]') status |= VMA.HEAP;
  const isAnonymous = file === null || (shmid !== undefined && isShared);
  let flags = isShared ? MAP.SHARED : MAP.PRIVATE;
  if (isAnonymous) flags |= MAP.ANONYMOUS;
  if (has('GROWSDOWN')) flags |= MAP.GROWSDOWN;
  if (has('LOCKED')) flags |= MAP.LOCKED;
  if (has('NORESERVE')) flags |= MAP.NORESERVE;
  if (has('HUGETLB')) flags |= MAP.HUGETLB;
  const advice = isVvar
    ? 1n << 16n
    : ADVICE.reduce((mask, [flag, number]) => (has(flag) ? mask | (1n << BigInt(number)) : mask), 0n);
  const isFile = (status & (VMA.FILE_PRIVATE | VMA.FILE_SHARED)) !== 0;
  return {
    start: vma.vmStart,
    end: vma.vmEnd,
    pgoff: vma.vmPgoff,
    shmid: isFile && file ? BigInt(ids.idOf(file)) : BigInt((isShared ? shmid : undefined) ?? 0),
    prot: (has('READ') ? 1 : 0) | (has('WRITE') ? 2 : 0) | (has('EXEC') ? 4 : 0),
    flags,
    status,
    ...NONE,
    ...(advice === 0n ? {} : { madv: advice }),
    // CRIU opens the file as the mapping needs it, which may be more than its description says
    ...(isFile && file ? { fdflags: isShared && has('MAYWRITE') ? O_RDWR : openWord(file.fFlags) & O_ACCMODE } : {}),
  };
}

/** Runs of pages, and the pieces of the file that holds them. */
export interface PageFile {
  readonly entries: PagemapEntry[];
  pieces(): AsyncGenerator<Uint8Array>;
}

const PRESENT = 4;
const MOST = 0xffff_ffffn;

function run(vaddr: bigint, pages: bigint): PagemapEntry {
  return { vaddr, compat_nr_pages: Number(pages > MOST ? 0n : pages), flags: PRESENT, nr_pages: pages };
}

/** The pages of an address space. */
export function pagesOf(pages: readonly Pages[]): PageFile {
  const sorted = [...pages].sort((a, b) => (a.vaddr < b.vaddr ? -1 : 1));
  const entries: PagemapEntry[] = [];
  let [start, count] = [0n, 0n];
  const flush = (): void => {
    if (count > 0n) entries.push(run(start, count));
  };
  for (const { vaddr, pageSize, nrPages } of sorted) {
    const units = (pageSize / BigInt(PAGE)) * nrPages;
    if (count > 0n && start + count * BigInt(PAGE) === vaddr) count += units;
    else {
      flush();
      [start, count] = [vaddr, units];
    }
  }
  flush();
  return {
    entries,
    async *pieces() {
      for (const { data } of sorted) yield* piecesOf(data as Bytes);
    },
  };
}

/** Contents of a file as pages: what is in no range is a hole. */
export function contentsOf(data: readonly FileData[]): PageFile {
  const page = BigInt(PAGE);
  const sorted = [...data].sort((a, b) => (a.offset < b.offset ? -1 : 1));
  const entries: PagemapEntry[] = [];
  let [first, end] = [0n, 0n];
  for (const { offset, data: bytes } of sorted) {
    const length = BigInt((bytes as Bytes).length);
    if (length === 0n) continue;
    const [from, to] = [offset / page, (offset + length - 1n) / page + 1n];
    if (from > end || end === 0n) {
      if (end > first) entries.push(run(first * page, end - first));
      first = from;
    }
    if (to > end) end = to;
  }
  if (end > first) entries.push(run(first * page, end - first));
  return {
    entries,
    async *pieces() {
      let at = -1n;
      let buffer = new Uint8Array(PAGE);
      for (const { offset, data: bytes } of sorted) {
        let position = offset;
        for await (const piece of piecesOf(bytes as Bytes)) {
          for (let done = 0; done < piece.length; ) {
            const number = position / page;
            if (number !== at) {
              if (at >= 0n) yield buffer;
              [at, buffer] = [number, new Uint8Array(PAGE)];
            }
            const inside = Number(position % page);
            const length = Math.min(PAGE - inside, piece.length - done);
            buffer.set(piece.subarray(done, done + length), inside);
            done += length;
            position += BigInt(length);
          }
        }
      }
      if (at >= 0n) yield buffer;
    },
  };
}
