import { float64, int32, uint64 } from '../bytes/column.js';
import { hexNumber } from '../findings/raise.js';
import { type Current, lengthOf, type Seen, type Topic } from './current.js';
import { offsetOf } from './fields.js';
import { NONE } from './places.js';

/** The smallest page of any architecture that images have a number for. */
const SMALLEST_PAGE = 4096n;

/** The entry of the auxiliary vector that tells the page size. @see getauxval(3) */
const AT_PAGESZ = 6n;

const AT = {
  vmStart: offsetOf('VMA', 'vmStart'),
  vmEnd: offsetOf('VMA', 'vmEnd'),
  guards: offsetOf('VMA', 'guards'),
  vaddr: offsetOf('PAGES', 'vaddr'),
  pageSize: offsetOf('PAGES', 'pageSize'),
  nrPages: offsetOf('PAGES', 'nrPages'),
};

const isPageSize = (size: bigint): boolean => size >= SMALLEST_PAGE && (size & (size - 1n)) === 0n;
const range = (start: bigint, end: bigint): string => `${hexNumber(start)}-${hexNumber(end)}`;

/** What the auxiliary vector says, if it makes sense. */
function pageSizeOf({ auxv }: Seen<'MM_STRUCT'>): bigint {
  for (let row = 0; row < auxv.length; row++) {
    const { aType, aVal } = auxv.at(row) as { aType: bigint; aVal: bigint };
    if (aType === AT_PAGESZ) return isPageSize(aVal) ? aVal : SMALLEST_PAGE;
  }
  return SMALLEST_PAGE;
}

/**
 * Address spaces, their mappings, their pages. Of a mapping its bounds are kept, of
 * pages the runs that are not next to each other.
 */
export class Memory implements Topic {
  private readonly mmPageSize = uint64();
  /** The mapping that ends last so far. */
  private readonly mmHighest = int32();
  readonly vmaMm = int32();
  private readonly vmaAt = float64();
  readonly vmaStart = uint64();
  readonly vmaEnd = uint64();
  /** The run of pages that ends last so far, and whether one stands out of order. */
  private readonly vmaRun = int32();
  private readonly vmaShuffled = int32();
  private readonly runVma = int32();
  private readonly runObject = int32();
  private readonly runStart = uint64();
  private readonly runEnd = uint64();

  constructor(private readonly current: Current) {}

  readonly on: Topic['on'] = {
    MM_STRUCT: (mm) => {
      this.mmHighest.push(NONE);
      this.own(this.mmPageSize.push(pageSizeOf(mm)));
    },
    VMA: (vma) => this.vma(vma),
    PAGES: (pages) => this.pages(pages),
  };

  private own(slot: number): void {
    this.current.places.setSlot(this.current.index, slot);
  }

  private vma(vma: Seen<'VMA'>): void {
    const { current } = this;
    const { vmStart, vmEnd } = vma;
    const slot = this.vmaStart.push(vmStart);
    this.vmaEnd.push(vmEnd);
    this.vmaMm.push(vma.mm);
    this.vmaAt.push(current.at);
    this.vmaRun.push(NONE);
    this.vmaShuffled.push(0);
    this.own(slot);
    const mm = current.places.slot(vma.mm);
    const pageSize = mm < 0 ? SMALLEST_PAGE : this.mmPageSize.get(mm);
    if (((vmStart | vmEnd) & (pageSize - 1n)) !== 0n) this.unaligned(vma, pageSize);
    if (vmEnd <= vmStart) {
      const args = { actual: hexNumber(vmEnd), expected: hexNumber(vmStart) };
      current.raise('VMA_EMPTY', AT.vmEnd, 8, '/vmEnd', args);
    } else if (mm >= 0) {
      this.order(slot, mm, vmStart, vmEnd);
    }
    this.guards(vma);
  }

  /** Guards ascend, and stand inside the mapping. */
  private guards({ guards, vmStart, vmEnd }: Seen<'VMA'>): void {
    let previous = vmStart;
    for (let row = 0; row < (guards?.length ?? 0); row++) {
      const guard = guards?.at(row) as { vmStart: bigint; vmEnd: bigint };
      if (guard.vmStart >= previous && guard.vmEnd > guard.vmStart && guard.vmEnd <= vmEnd) {
        previous = guard.vmEnd;
        continue;
      }
      const args = { actual: range(guard.vmStart, guard.vmEnd), expected: range(previous, vmEnd) };
      this.current.raise('GUARD_MISPLACED', this.current.row(AT.guards, row), 16, `/guards/${row}`, args);
    }
  }

  private unaligned({ vmStart, vmEnd }: Seen<'VMA'>, pageSize: bigint): void {
    const check = (value: bigint, at: number, field: string, id: string) => {
      if ((value & (pageSize - 1n)) === 0n) return;
      const args = { field: id, actual: hexNumber(value), expected: pageSize };
      this.current.raise('VMA_UNALIGNED', at, 8, `/${field}`, args);
    };
    check(vmStart, AT.vmStart, 'vmStart', 'vm_start');
    check(vmEnd, AT.vmEnd, 'vmEnd', 'vm_end');
  }

  /** Compares a mapping with the one of its address space that ends last. */
  private order(slot: number, mm: number, start: bigint, end: bigint): void {
    const highest = this.mmHighest.get(mm);
    if (highest < 0 || end > this.vmaEnd.get(highest)) this.mmHighest.set(mm, slot);
    if (highest < 0 || start >= this.vmaEnd.get(highest)) return;
    const otherStart = this.vmaStart.get(highest);
    const otherEnd = this.vmaEnd.get(highest);
    const message = `the mapping at ${range(otherStart, otherEnd)}`;
    const related = [{ offset: this.vmaAt.get(highest), length: 8, message }];
    const unordered = start < otherStart;
    const args = { actual: hexNumber(start), expected: hexNumber(unordered ? otherStart : otherEnd) };
    this.current.raise(unordered ? 'VMA_UNORDERED' : 'VMA_OVERLAP', AT.vmStart, 8, '/vmStart', args, { related });
  }

  private pages({ vma, vaddr, pageSize, nrPages, data }: Seen<'PAGES'>): void {
    const { current } = this;
    const length = pageSize * nrPages;
    const present = lengthOf(data);
    if (length !== BigInt(present)) {
      const args = { actual: present, expected: length, nrPages, pageSize };
      current.raise('PAGES_LENGTH_MISMATCH', AT.nrPages, 8, '/nrPages', args);
    }
    if (!isPageSize(pageSize)) {
      current.raise('PAGE_SIZE_INVALID', AT.pageSize, 8, '/pageSize', { actual: pageSize });
    } else if ((vaddr & (pageSize - 1n)) !== 0n) {
      current.raise('PAGES_UNALIGNED', AT.vaddr, 8, '/vaddr', { actual: hexNumber(vaddr), expected: pageSize });
    }
    const slot = current.places.slot(vma);
    if (slot < 0) return;
    const start = this.vmaStart.get(slot);
    const end = this.vmaEnd.get(slot);
    if (vaddr < start || vaddr + length > end) {
      const related = [{ offset: this.vmaAt.get(slot), length: 8, message: 'the mapping' }];
      const args = { actual: range(vaddr, vaddr + length), expected: range(start, end) };
      current.raise('PAGES_OUTSIDE_VMA', AT.vaddr, 8, '/vaddr', args, { related });
    } else if (length > 0n) {
      this.run(slot, vaddr, vaddr + length);
    }
  }

  /** Adds pages to what is known of a mapping. Those that ascend, which is the rule, are compared at once. */
  private run(vma: number, start: bigint, end: bigint): void {
    const last = this.vmaRun.get(vma);
    if (last >= 0 && start === this.runEnd.get(last) && this.vmaShuffled.get(vma) === 0) {
      this.runEnd.set(last, end);
      return;
    }
    const run = this.runStart.push(start);
    this.runEnd.push(end);
    this.runVma.push(vma);
    this.runObject.push(this.current.index);
    if (last >= 0 && start < this.runEnd.get(last)) this.vmaShuffled.set(vma, 1);
    else this.vmaRun.set(vma, run);
  }

  /** Looks for pages that were given twice, in the mappings whose pages do not ascend. */
  finish(): void {
    const shuffled: number[] = [];
    for (let run = 0; run < this.runVma.length; run++) {
      if (this.vmaShuffled.get(this.runVma.get(run)) !== 0) shuffled.push(run);
    }
    const { runVma, runStart, runEnd, runObject } = this;
    shuffled.sort((a, b) => {
      const byVma = runVma.get(a) - runVma.get(b);
      if (byVma !== 0) return byVma;
      return runStart.get(a) < runStart.get(b) ? -1 : runStart.get(a) > runStart.get(b) ? 1 : a - b;
    });
    let widest = -1;
    for (const run of shuffled) {
      const apart = widest < 0 || runVma.get(widest) !== runVma.get(run) || runStart.get(run) >= runEnd.get(widest);
      if (!apart) this.twice(runObject.get(Math.max(run, widest)), runObject.get(Math.min(run, widest)), run, widest);
      if (apart || runEnd.get(run) > runEnd.get(widest)) widest = run;
    }
  }

  private twice(index: number, earlier: number, run: number, other: number): void {
    const { current } = this;
    const start = this.runStart.get(run);
    const ends = [this.runEnd.get(run), this.runEnd.get(other)].sort((a, b) => (a < b ? -1 : 1));
    const offset = current.places.offset(earlier);
    const related = [{ offset, length: 8, message: 'the pages that were given first' }];
    const args = { actual: hexNumber(start), expected: hexNumber(ends[0] as bigint) };
    current.revisit(index);
    current.raise('PAGE_TWICE', AT.vaddr, 8, '/vaddr', args, { related });
  }
}
