/** Mappings, the pages listed for them, and whether the pages files hold as many. */
import { hexNumber } from '../../findings/raise.js';
import type { MmEntry, VmaEntry } from '../../generated/criu.js';
import { type Checkpoint, type DefinedFile, PAGE, type PageList, PE, whereFilesAre } from '../checkpoint.js';
import { fileName } from '../images.js';
import { isRegular } from '../modes.js';
import { offsetOf } from '../wire.js';

/** Of `vma_entry.status`. */
export const VMA = {
  REGULAR: 1 << 0,
  STACK: 1 << 1,
  VSYSCALL: 1 << 2,
  VDSO: 1 << 3,
  HEAP: 1 << 5,
  FILE_PRIVATE: 1 << 6,
  FILE_SHARED: 1 << 7,
  ANON_SHARED: 1 << 8,
  ANON_PRIVATE: 1 << 9,
  SYSVIPC: 1 << 10,
  SOCKET: 1 << 11,
  VVAR: 1 << 12,
  AIORING: 1 << 13,
  MEMFD: 1 << 14,
  SHSTK: 1 << 15,
  GUARD: 1 << 16,
} as const;

const PE_KNOWN = PE.PARENT | PE.LAZY | PE.PRESENT;
const PAGE_BITS = BigInt(PAGE - 1);
/** Bytes of shared memory by its number, whole pages, where an entry tells them. */
function sizesOf(checkpoint: Checkpoint): Map<number, bigint> {
  const sizes = new Map<number, bigint>();
  const put = (id: number, size: bigint) => sizes.set(id, (size + PAGE_BITS) & ~PAGE_BITS);
  for (const { entries } of checkpoint.all('MEMFD_INODE'))
    for (const { message } of entries) put(message.shmid, message.size);
  for (const { entries } of checkpoint.all('IPCNS_SHM'))
    for (const { message } of entries) put(message.desc.id, message.size);
  return sizes;
}

export function checkMemory(checkpoint: Checkpoint, files: ReadonlyMap<number, DefinedFile>): void {
  /** How many bytes the lists of each pages file take. */
  const taken = new Map<string, { bytes: number; list: PageList }>();
  const take = (list: PageList): void => {
    const known = taken.get(list.pagesFile);
    // one file may be shared: then the longer list decides
    if (known === undefined || known.bytes < list.bytes) taken.set(list.pagesFile, { bytes: list.bytes, list });
  };
  for (const { pid } of checkpoint.processes) {
    const mm = checkpoint.mm(pid);
    if (mm === undefined) continue;
    const vmas = mm.vmas.length > 0 ? mm.vmas : (checkpoint.get('VMAS', pid)?.entries ?? []).map((e) => e.message);
    checkVmas(checkpoint, mm.vmas.length > 0 ? fileName('MM', pid) : fileName('VMAS', pid), vmas, files);
    checkAddresses(checkpoint, fileName('MM', pid), mm, mergedAreas(vmas));
    const image = checkpoint.get('PAGEMAP', pid);
    if (image === undefined) continue;
    const list = checkpoint.pageList(image);
    take(list);
    checkPages(checkpoint, list, vmas);
  }
  const sizes = sizesOf(checkpoint);
  for (const image of checkpoint.all('SHMEM_PAGEMAP')) {
    const list = checkpoint.pageList(image);
    const size = sizes.get(Number(image.id));
    take(list);
    checkPages(checkpoint, list, size === undefined ? undefined : [{ start: 0n, end: size }]);
  }
  for (const [pages, { bytes, list }] of taken) checkLength(checkpoint, pages, bytes, list);
  for (const [file, { length }] of checkpoint.others) {
    if (!/^pages-\d+\.img$/.test(file) || taken.has(file)) continue;
    checkpoint.raise(file, 'CRIU_STRAY', 0, length, '', { actual: `there are ${length} bytes of pages` });
  }
  checkShared(checkpoint);
  checkParents(checkpoint);
}

/** Addresses of an address space that are inside a mapping, and those that stand in order. */
const INSIDE = ['mm_start_code', 'mm_start_stack', 'mm_arg_start', 'mm_env_start'] as const;
const ORDERED = [
  ['mm_start_code', 'mm_end_code'],
  ['mm_start_data', 'mm_end_data'],
  ['mm_start_brk', 'mm_brk'],
  ['mm_arg_start', 'mm_arg_end'],
  ['mm_env_start', 'mm_env_end'],
] as const;

/** Where the parts of a program are, which the kernel checks when CRIU sets them. */
function checkAddresses(checkpoint: Checkpoint, file: string, mm: MmEntry, areas: readonly Area[]): void {
  const told = (field: keyof MmEntry, expected: string): void => {
    const args = { field, actual: hexNumber(mm[field] as bigint), expected };
    checkpoint.raise(file, 'CRIU_MM_ADDRESS', offsetOf(mm, field), 0, `/0/${field}`, args);
  };
  for (const field of INSIDE) {
    if (mm[field] !== 0n && areaAt(areas, mm[field]) === undefined) told(field, 'in no mapping');
  }
  for (const [low, high] of ORDERED) {
    if (mm[high] < mm[low]) told(high, `below ${low}, which is ${hexNumber(mm[low])}`);
  }
}

function checkVmas(
  checkpoint: Checkpoint,
  file: string,
  vmas: readonly VmaEntry[],
  files: ReadonlyMap<number, DefinedFile>,
): void {
  let end = 0n;
  vmas.forEach((vma, index) => {
    const at = offsetOf(vma);
    const path = file.startsWith('mm-') ? `/0/vmas/${index}` : `/${index}`;
    const isGuard = (vma.status & VMA.GUARD) !== 0;
    if (vma.end <= vma.start || ((vma.start | vma.end) & PAGE_BITS) !== 0n) {
      checkpoint.raise(file, 'CRIU_VMA_EMPTY', at, 0, path, { from: hexNumber(vma.start), to: hexNumber(vma.end) });
    } else if (vma.start < end && !isGuard) {
      checkpoint.raise(file, 'CRIU_VMA_OVERLAP', at, 0, path, {
        actual: hexNumber(vma.start),
        expected: hexNumber(end),
      });
    }
    // guards inside mappings stand behind all others
    if (!isGuard && vma.end > end) end = vma.end;
    checkKind(checkpoint, file, vma, path, files);
    const isFile = (vma.status & (VMA.FILE_PRIVATE | VMA.FILE_SHARED)) !== 0;
    if (isFile && !files.has(Number(vma.shmid))) {
      checkpoint.raise(file, 'CRIU_ID_UNDEFINED', offsetOf(vma, 'shmid'), 0, `${path}/shmid`, {
        field: 'shmid',
        actual: vma.shmid,
        where: whereFilesAre(checkpoint),
      });
    }
  });
}

const MAP = { SHARED: 0x01, PRIVATE: 0x02, SHARED_VALIDATE: 0x03, TYPE: 0x0f, ANONYMOUS: 0x20 } as const;
/** What a mapping is: one of them. */
const KINDS = VMA.FILE_PRIVATE | VMA.FILE_SHARED | VMA.ANON_SHARED | VMA.ANON_PRIVATE | VMA.SOCKET | VMA.AIORING;
/** All that `status` has, those that only CRIU's dumper uses too. */
const KNOWN = (1 << 17) - 1;
const PROT_KNOWN = 0x0300_000f;

/** A mapping says several times what it is. */
function checkKind(
  checkpoint: Checkpoint,
  file: string,
  vma: VmaEntry,
  path: string,
  files: ReadonlyMap<number, DefinedFile>,
): void {
  const { status, flags, prot, shmid, pgoff } = vma;
  const told = (field: keyof VmaEntry, actual: string, expected: string): void =>
    checkpoint.raise(file, 'CRIU_VMA_KIND', offsetOf(vma, field), 0, `${path}/${field}`, { actual, expected });
  const unknown = (field: 'status' | 'prot', bits: number): void => {
    if (bits === 0) return;
    const args = { field, message: 'vma_entry', actual: hexNumber(vma[field]) };
    checkpoint.raise(file, 'CRIU_UNKNOWN_VALUE', offsetOf(vma, field), 0, `${path}/${field}`, args);
  };
  unknown('status', status & ~KNOWN);
  unknown('prot', prot & ~PROT_KNOWN);
  if ((status & VMA.GUARD) !== 0) return;
  const kind = status & KINDS;
  if (
    (kind & (kind - 1)) !== 0 &&
    kind !== (VMA.ANON_SHARED | VMA.AIORING) &&
    kind !== (VMA.ANON_PRIVATE | VMA.AIORING)
  )
    told('status', hexNumber(status), 'that is several kinds at once');
  const isShared = (flags & MAP.TYPE) !== MAP.PRIVATE;
  if ((status & (VMA.FILE_PRIVATE | VMA.ANON_PRIVATE)) !== 0 && isShared) told('flags', 'private', 'is mapped shared');
  if ((status & (VMA.FILE_SHARED | VMA.ANON_SHARED)) !== 0 && !isShared) told('flags', 'shared', 'is mapped private');
  if ((flags & MAP.TYPE) > MAP.SHARED_VALIDATE || (flags & MAP.TYPE) === 0)
    told('flags', hexNumber(BigInt(flags)), 'neither shared nor private');
  const isFile = (status & (VMA.FILE_PRIVATE | VMA.FILE_SHARED)) !== 0;
  if (isFile && (flags & MAP.ANONYMOUS) !== 0) told('flags', 'of a file', 'is mapped as anonymous memory');
  if ((pgoff & PAGE_BITS) !== 0n) told('pgoff', `at byte ${pgoff} of its file`, 'that is inside a page');
  if ((status & VMA.ANON_PRIVATE) !== 0 && kind === VMA.ANON_PRIVATE && shmid !== 0n)
    told('shmid', 'private memory', `has the number ${shmid}`);
  const mapped = isFile ? files.get(Number(shmid))?.entry : undefined;
  if (mapped !== undefined && mapped.reg === undefined && mapped.memfd === undefined && mapped.tty === undefined)
    told('shmid', 'of a file', `file ${shmid} is none that can be mapped`);
  const size = mapped?.reg?.size;
  if (size !== undefined && isRegular(mapped?.reg?.mode ?? 0) && pgoff + vma.end - vma.start > size + PAGE_BITS) {
    const args = { actual: pgoff + vma.end - vma.start, expected: size };
    checkpoint.raise(file, 'CRIU_VMA_BEHIND_FILE', offsetOf(vma, 'end'), 0, `${path}/end`, args);
  }
  if (vma.fd !== -1n) told('fd', `of descriptor ${vma.fd}`, 'no mapping has one');
}

function checkPages(checkpoint: Checkpoint, list: PageList, vmas: readonly Area[] | undefined): void {
  const { file } = list.image;
  const areas = vmas && mergedAreas(vmas);
  let end = 0n;
  let isParentTold = false;
  for (const { vaddr, pages, inParent, offset, index, message } of list.runs) {
    const { compat_nr_pages, nr_pages, flags = 0 } = message;
    if (nr_pages !== undefined && compat_nr_pages !== 0 && BigInt(compat_nr_pages) !== nr_pages) {
      const args = { actual: compat_nr_pages, expected: nr_pages };
      const at = offsetOf(message, 'compat_nr_pages');
      checkpoint.raise(file, 'CRIU_PAGES_COUNT', at, 0, `/${index}/compat_nr_pages`, args);
    }
    if ((flags & ~PE_KNOWN) !== 0) {
      const args = { field: 'flags', message: 'pagemap_entry', actual: hexNumber(flags) };
      checkpoint.raise(file, 'CRIU_UNKNOWN_VALUE', offsetOf(message, 'flags'), 0, `/${index}/flags`, args);
    }
    const stop = vaddr + BigInt(pages) * BigInt(PAGE);
    const path = `/${index}`;
    if (vaddr < end) {
      const args = { actual: hexNumber(vaddr), expected: hexNumber(end) };
      checkpoint.raise(file, 'CRIU_PAGES_UNORDERED', offset, 0, `${path}/vaddr`, args);
    }
    end = stop;
    if (areas !== undefined) {
      const inside = areaAt(areas, vaddr);
      if (inside === undefined || stop > inside.end) {
        checkpoint.raise(file, 'CRIU_PAGES_OUTSIDE', offset, 0, path, { from: hexNumber(vaddr), to: hexNumber(stop) });
      }
    }
    const lacking = inParent && !isParentTold ? lackingOf(checkpoint, list, vaddr) : undefined;
    if (lacking !== undefined) {
      isParentTold = true;
      checkpoint.raise(file, 'CRIU_PARENT_MISSING', offset, 0, `${path}/in_parent`, { actual: lacking });
    }
  }
}

/** Why the pages of a run are in no parent, or nothing where they are there. */
function lackingOf(checkpoint: Checkpoint, list: PageList, vaddr: bigint): string | undefined {
  if (checkpoint.parent === undefined) return 'there is no parent here';
  const run = { ...list, runs: list.runs.filter((one) => one.vaddr === vaddr) };
  for (const { vaddr: from, pages, source } of checkpoint.placesOf(run)) {
    if (source === undefined) return `it does not have the ${pages} from ${hexNumber(from)} on`;
  }
  return undefined;
}

/** Lists of pages in the checkpoints that this one builds on. */
function checkParents(checkpoint: Checkpoint): void {
  for (let { parent } = checkpoint; parent !== undefined; { parent } = parent) {
    for (const name of ['PAGEMAP', 'SHMEM_PAGEMAP'] as const) {
      for (const image of parent.all(name)) {
        const list = parent.pageList(image);
        checkPages(parent, list, undefined);
        checkLength(parent, list.pagesFile, list.bytes, list);
      }
    }
  }
}

/** Shared memory and memory files have their pages by the number of the memory. */
function checkShared(checkpoint: Checkpoint): void {
  const wanted = new Map<number, { file: string; message: object; path: string }>();
  for (const { file, entries } of checkpoint.all('MEMFD_INODE')) {
    entries.forEach(({ message }, index) => {
      if (message.size > 0n) wanted.set(message.shmid, { file, message, path: `/${index}/shmid` });
    });
  }
  for (const { file, entries } of checkpoint.all('MM')) {
    for (const [index, vma] of (entries[0]?.message.vmas ?? []).entries()) {
      const isOwn = (vma.status & VMA.ANON_SHARED) !== 0 && (vma.status & (VMA.MEMFD | VMA.SYSVIPC)) === 0;
      if (isOwn) wanted.set(Number(vma.shmid), { file, message: vma, path: `/0/vmas/${index}/shmid` });
    }
  }
  for (const [id, { file, message, path }] of wanted) {
    const needed = fileName('SHMEM_PAGEMAP', id);
    if (checkpoint.has(needed)) continue;
    checkpoint.raise(file, 'CRIU_IMAGE_MISSING', offsetOf(message, 'shmid'), 0, path, {
      file: needed,
      why: 'lists the pages of the shared memory',
    });
  }
}

interface Area {
  readonly start: bigint;
  end: bigint;
}

/** Mappings side by side as one: a run of pages may reach over their border. */
function mergedAreas(vmas: readonly Area[]): Area[] {
  const sorted = [...vmas].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const areas: Area[] = [];
  for (const { start, end } of sorted) {
    const last = areas.at(-1);
    if (last !== undefined && start <= last.end) {
      if (end > last.end) last.end = end;
    } else areas.push({ start, end });
  }
  return areas;
}

/** The area that `address` is in. */
function areaAt(areas: readonly Area[], address: bigint): Area | undefined {
  let [low, high] = [0, areas.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((areas[middle] as Area).end <= address) low = middle + 1;
    else high = middle;
  }
  const area = areas[low];
  return area !== undefined && address >= area.start ? area : undefined;
}

function checkLength(checkpoint: Checkpoint, pages: string, expected: number, list: PageList): void {
  const source = checkpoint.others.get(pages);
  const { file } = list.image;
  if (source === undefined) {
    if (expected === 0) return;
    const at = list.image.start;
    checkpoint.raise(file, 'CRIU_IMAGE_MISSING', at, 0, '/0/pages_id', {
      file: pages,
      why: 'holds the pages themselves',
    });
    return;
  }
  const actual = source.length;
  if (actual < expected) {
    checkpoint.raise(pages, 'CRIU_PAGES_CUT', actual, expected - actual, '', { pages, actual, expected });
  } else if (actual > expected) {
    checkpoint.raise(file, 'CRIU_PAGES_LONG', list.image.source.length, 0, '', { pages, actual, expected });
  }
}
