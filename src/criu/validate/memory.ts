/** Mappings, the pages listed for them, and whether the pages files hold as many. */
import type { VmaEntry } from '../../generated/criu.js';
import { type Checkpoint, type DefinedFile, PAGE, type PageList } from '../checkpoint.js';
import { fileName } from '../images.js';
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

const PAGE_BITS = BigInt(PAGE - 1);
const hex = (value: bigint): string => `0x${value.toString(16)}`;

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
    const image = checkpoint.get('PAGEMAP', pid);
    if (image === undefined) continue;
    const list = checkpoint.pageList(image);
    take(list);
    checkPages(checkpoint, list, vmas);
  }
  for (const image of checkpoint.all('SHMEM_PAGEMAP')) {
    const list = checkpoint.pageList(image);
    take(list);
    checkPages(checkpoint, list, undefined);
  }
  for (const [pages, { bytes, list }] of taken) checkLength(checkpoint, pages, bytes, list);
  for (const [file, { length }] of checkpoint.others) {
    if (!/^pages-\d+\.img$/.test(file) || taken.has(file)) continue;
    checkpoint.raise(file, 'CRIU_STRAY', 0, length, '', { actual: `there are ${length} bytes of pages` });
  }
  checkShared(checkpoint);
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
      checkpoint.raise(file, 'CRIU_VMA_EMPTY', at, 0, path, { from: hex(vma.start), to: hex(vma.end) });
    } else if (vma.start < end && !isGuard) {
      checkpoint.raise(file, 'CRIU_VMA_OVERLAP', at, 0, path, { actual: hex(vma.start), expected: hex(end) });
    }
    // guards inside mappings stand behind all others
    if (!isGuard && vma.end > end) end = vma.end;
    const isFile = (vma.status & (VMA.FILE_PRIVATE | VMA.FILE_SHARED)) !== 0;
    if (isFile && !files.has(Number(vma.shmid))) {
      checkpoint.raise(file, 'CRIU_ID_UNDEFINED', offsetOf(vma, 'shmid'), 0, `${path}/shmid`, {
        field: 'shmid',
        actual: vma.shmid,
        where: fileName('FILES'),
      });
    }
  });
}

function checkPages(checkpoint: Checkpoint, list: PageList, vmas: readonly VmaEntry[] | undefined): void {
  const { file } = list.image;
  const areas = vmas && mergedAreas(vmas);
  let end = 0n;
  let isParentTold = false;
  for (const { vaddr, pages, inParent, offset, index } of list.runs) {
    const stop = vaddr + BigInt(pages) * BigInt(PAGE);
    const path = `/${index}`;
    if (vaddr < end) {
      const args = { actual: hex(vaddr), expected: hex(end) };
      checkpoint.raise(file, 'CRIU_PAGES_UNORDERED', offset, 0, `${path}/vaddr`, args);
    }
    end = stop;
    if (areas !== undefined) {
      const inside = areaAt(areas, vaddr);
      if (inside === undefined || stop > inside.end) {
        checkpoint.raise(file, 'CRIU_PAGES_OUTSIDE', offset, 0, path, { from: hex(vaddr), to: hex(stop) });
      }
    }
    if (inParent && !isParentTold && !checkpoint.hasParent) {
      isParentTold = true;
      const actual = 'there is no parent here';
      checkpoint.raise(file, 'CRIU_PARENT_MISSING', offset, 0, `${path}/in_parent`, { actual });
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
  start: bigint;
  end: bigint;
}

/** Mappings side by side as one: a run of pages may reach over their border. */
function mergedAreas(vmas: readonly VmaEntry[]): Area[] {
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
