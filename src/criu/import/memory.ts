import { create } from '../../build.js';
import { coredumpFlags, membarrierFlags, mmFlags, vmFlags } from '../../flags.js';
import type { MmEntry, VmaEntry } from '../../generated/criu.js';
import type { File, FileData, MmStruct, Pages, Vma, VmFlag } from '../../generated/model.js';
import { PAGE, type PagePlace } from '../checkpoint.js';
import { type CriuImage, fileName } from '../images.js';
import type { Source } from '../source.js';
import { VMA } from '../validate/memory.js';
import type { Context } from './context.js';
import type { Contents, Files } from './files.js';
import { fromWord, MEMBARRIER } from './words.js';

const MAP = { SHARED: 0x01, GROWSDOWN: 0x0100, LOCKED: 0x2000, NORESERVE: 0x4000, HUGETLB: 0x40000 } as const;
/** Bits of `madv` are the numbers of madvise(2). */
const ADVICE: readonly (readonly [number, VmFlag])[] = [
  [1, 'RAND_READ'],
  [2, 'SEQ_READ'],
  [10, 'DONTCOPY'],
  [12, 'MERGEABLE'],
  [14, 'HUGEPAGE'],
  [15, 'NOHUGEPAGE'],
  [16, 'DONTDUMP'],
  [18, 'WIPEONFORK'],
];
const NAMES: readonly (readonly [number, string])[] = [
  [VMA.HEAP, '[heap]'],
  [VMA.STACK, '[stack]'],
  [VMA.VDSO, '[vdso]'],
  [VMA.VVAR, '[vvar]'],
  [VMA.VSYSCALL, '[vsyscall]'],
];
const DUMPABLE = ['DISABLE', 'USER', 'ROOT'] as const;
/** Longest run of pages in one object. */
const RUN = 256;
/** Longest piece of a file in one object. */
const PIECE = RUN * PAGE;

/** An address space with its mappings; their pages are read when they are written. */
export interface Space {
  readonly mm: MmStruct;
  readonly vmas: readonly Vma[];
  readonly pid: number;
}

export class Memory {
  readonly spaces: Space[] = [];
  private readonly byId = new Map<number, Space>();

  constructor(
    private readonly context: Context,
    private readonly files: Files,
  ) {}

  mmOf(pid: number, id: number): MmStruct | null {
    const known = this.byId.get(id);
    if (known !== undefined) return known.mm;
    const entry = this.context.checkpoint.mm(pid);
    if (entry === undefined) return null;
    const space = this.make(pid, entry);
    this.spaces.push(space);
    this.byId.set(id, space);
    return space.mm;
  }

  private make(pid: number, entry: MmEntry): Space {
    const auxv = [];
    for (let i = 0; i + 1 < entry.mm_saved_auxv.length; i += 2) {
      auxv.push({ aType: entry.mm_saved_auxv[i] ?? 0n, aVal: entry.mm_saved_auxv[i + 1] ?? 0n });
    }
    if (entry.aios.length > 0) this.context.notes.add('AIO');
    const tc = this.context.checkpoint.core(pid)?.tc;
    const mm = create('MM_STRUCT', {
      startCode: entry.mm_start_code,
      endCode: entry.mm_end_code,
      startData: entry.mm_start_data,
      endData: entry.mm_end_data,
      startBrk: entry.mm_start_brk,
      brk: entry.mm_brk,
      startStack: entry.mm_start_stack,
      argStart: entry.mm_arg_start,
      argEnd: entry.mm_arg_end,
      envStart: entry.mm_env_start,
      envEnd: entry.mm_env_end,
      exeFile: this.files.of(entry.exe_file_id),
      auxv,
      dumpable: DUMPABLE[entry.dumpable ?? 1] ?? 'USER',
      mmFlags: entry.thp_disabled ? mmFlags.of('THP_DISABLE') : 0n,
      coredumpFilter: coredumpFlags.of('ANON_PRIVATE', 'ANON_SHARED', 'ELF_HEADERS', 'HUGETLB_PRIVATE'),
      membarrier: fromWord(membarrierFlags, MEMBARRIER, tc?.membarrier_registration_mask ?? 0).bits,
    });
    const old = (this.context.checkpoint.get('VMAS', pid)?.entries ?? []).map(({ message }) => message);
    const given = entry.vmas.length > 0 ? entry.vmas : old;
    const isGuard = ({ status }: VmaEntry) => (status & VMA.GUARD) !== 0;
    const vmas = given
      .filter((vma) => !isGuard(vma))
      .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
      .map((vma) => this.vma(mm, vma));
    mm.totalVm = vmas.reduce((sum, { vmStart, vmEnd }) => sum + vmEnd - vmStart, 0n);
    for (const { start, end } of given.filter(isGuard)) {
      for (const vma of vmas) {
        const [from, to] = [later(start, vma.vmStart), earlier(end, vma.vmEnd)];
        if (from < to) vma.guards?.push({ vmStart: from, vmEnd: to });
      }
    }
    return { mm, vmas, pid };
  }

  private vma(mm: MmStruct, entry: VmaEntry): Vma {
    const { start, end, status, prot, flags } = entry;
    const file = this.fileOf(entry);
    const isShared = (flags & MAP.SHARED) !== 0;
    const isKernels = (status & (VMA.VVAR | VMA.VSYSCALL)) !== 0;
    const given: readonly (readonly [unknown, VmFlag])[] = [
      [prot & 1, 'READ'],
      [prot & 2, 'WRITE'],
      [prot & 4, 'EXEC'],
      [!(status & VMA.VSYSCALL), 'MAYREAD'],
      [!isKernels && (!isShared || mayWrite(entry)), 'MAYWRITE'],
      [!(status & VMA.VVAR), 'MAYEXEC'],
      [isShared, 'SHARED'],
      [isShared, 'MAYSHARE'],
      [flags & MAP.GROWSDOWN, 'GROWSDOWN'],
      [flags & MAP.LOCKED, 'LOCKED'],
      [flags & MAP.NORESERVE, 'NORESERVE'],
      [flags & MAP.HUGETLB, 'HUGETLB'],
      [status & VMA.VVAR, 'PFNMAP'],
      [status & VMA.VVAR, 'IO'],
      [isKernels || status & VMA.VDSO, 'DONTEXPAND'],
      [status & VMA.SHSTK, 'SHADOW_STACK'],
      [!isShared && prot & 2 && !(flags & MAP.NORESERVE) && !isKernels, 'ACCOUNT'],
      ...ADVICE.map(([number, name]) => [(entry.madv ?? 0n) & (1n << BigInt(number)), name] as const),
    ];
    this.context.notes.add('MAY');
    if (flags & MAP.LOCKED) this.context.notes.add('LOCKED');
    return create('VMA', {
      mm,
      vmStart: start,
      vmEnd: end,
      vmFlags: given.reduce((bits, [is, name]) => (is ? bits | vmFlags.of(name) : bits), 0n),
      vmPgoff: file === null ? 0n : entry.pgoff,
      file,
      name: NAMES.find(([bit]) => (status & bit) !== 0)?.[1] ?? '',
      guards: [],
    });
  }

  private fileOf({ status, shmid, start, end, pgoff }: VmaEntry): File | null {
    if ((status & (VMA.FILE_PRIVATE | VMA.FILE_SHARED)) !== 0) return this.files.of(Number(shmid));
    if ((status & VMA.MEMFD) !== 0 && this.context.defined.has(Number(shmid))) return this.files.of(Number(shmid));
    if ((status & VMA.ANON_SHARED) !== 0) return this.files.shared(Number(shmid), pgoff + end - start);
    return null;
  }

  /** The pages of an address space, in the order of its mappings; each object is made when it is asked for. */
  async *pagesOf({ vmas, pid }: Space): AsyncGenerator<Vma | Pages> {
    const { checkpoint } = this.context;
    const image = checkpoint.get('PAGEMAP', pid);
    const places = image === undefined ? [] : [...checkpoint.placesOf(checkpoint.pageList(image))];
    let next = 0;
    let [nowhere, lazy] = [0, 0];
    for (const vma of vmas) {
      yield vma;
      // a run may reach over several mappings
      for (let index = next; index < places.length; index++) {
        const run = places[index] as PagePlace;
        const stop = run.vaddr + BigInt(run.pages * PAGE);
        if (stop <= vma.vmStart) {
          next = index + 1;
          continue;
        }
        if (run.vaddr >= vma.vmEnd) break;
        const from = later(run.vaddr, vma.vmStart);
        const to = earlier(stop, vma.vmEnd);
        const count = Number((to - from) / BigInt(PAGE));
        const { source } = run;
        if (run.at === undefined || source === undefined) {
          if (run.lazy) lazy += count;
          else nowhere += count;
          continue;
        }
        const at = run.at + Number(from - run.vaddr);
        for (let done = 0; done < count; done += RUN) {
          const pages = Math.min(RUN, count - done);
          yield create('PAGES', {
            vma,
            vaddr: from + BigInt(done * PAGE),
            pageSize: BigInt(PAGE),
            nrPages: BigInt(pages),
            data: await piece(source, at + done * PAGE, pages * PAGE),
          });
        }
      }
    }
    if (nowhere > 0) this.context.notes.add('PAGES_IN_PARENT', nowhere);
    if (lazy > 0) this.context.notes.add('PAGES_LAZY', lazy);
  }

  /** What is in a file that only the checkpoint has. */
  async *dataOf({ file, shmid, ghost, raw }: Contents): AsyncGenerator<FileData> {
    if (ghost !== undefined) yield* ghostData(file, ghost);
    if (raw !== undefined) yield* bytesOf(file, raw.source, raw.offset, Math.min(raw.length, Number(file.iSize)), 0n);
    if (shmid === undefined) return;
    const { checkpoint } = this.context;
    const image = checkpoint.images.get(fileName('SHMEM_PAGEMAP', shmid));
    if (image === undefined) return;
    for (const { vaddr, pages, at, source } of checkpoint.placesOf(checkpoint.pageList(image))) {
      if (at === undefined || source === undefined) continue;
      // the last page may reach behind the end of the file
      const whole = Math.min(pages * PAGE, Math.max(0, Number(file.iSize - vaddr)));
      for (let done = 0; done < whole; done += PIECE) {
        const data = await piece(source, at + done, Math.min(PIECE, whole - done));
        yield create('FILE_DATA', { file, offset: vaddr + BigInt(done), data });
      }
    }
  }
}

// Math.max is for numbers
const later = (a: bigint, b: bigint): bigint => [a, b].reduce((x, y) => (y > x ? y : x));
const earlier = (a: bigint, b: bigint): bigint => [a, b].reduce((x, y) => (y < x ? y : x));

/** Whether a shared mapping may be made writable: when its file is open for writing. */
const mayWrite = ({ fdflags, prot, status }: VmaEntry): boolean =>
  (prot & 2) !== 0 || (status & VMA.ANON_SHARED) !== 0 || ((fdflags ?? 0) & 3) === 2;

async function* ghostData(file: File, image: CriuImage): AsyncGenerator<FileData> {
  const [first, ...chunks] = image.entries;
  const isChunked = (first?.message as { chunks?: boolean } | undefined)?.chunks === true;
  for (const { message, extra } of isChunked ? chunks : image.entries) {
    const start = isChunked ? (message as { off: bigint }).off : 0n;
    yield* bytesOf(file, image.source, extra.offset, extra.length, start);
  }
}

async function* bytesOf(
  file: File,
  source: Source,
  at: number,
  length: number,
  start: bigint,
): AsyncGenerator<FileData> {
  for (let done = 0; done < length; done += PIECE) {
    const data = await piece(source, at + done, Math.min(PIECE, length - done));
    yield create('FILE_DATA', { file, offset: start + BigInt(done), data });
  }
}

/** Bytes of a source; zeros where it ends before, which the report of the checkpoint tells. */
async function piece(source: Source, at: number, length: number): Promise<Uint8Array> {
  const end = Math.min(at + length, source.length);
  const bytes = end > at ? await source.read(at, end) : new Uint8Array(0);
  if (bytes.length === length) return bytes;
  const whole = new Uint8Array(length);
  whole.set(bytes);
  return whole;
}
