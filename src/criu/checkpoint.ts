/** A checkpoint of CRIU as a whole: every image read once, found by name; everything else in it by file name. */

import { argument } from '../argument.js';
import type { CriuCode } from '../findings/criu.js';
import type { Args, Related } from '../findings/raise.js';
import type {
  CoreEntry,
  FileEntry,
  MmEntry,
  PagemapEntry,
  PagemapHead,
  PstreeEntry,
  TaskKobjIdsEntry,
} from '../generated/criu.js';
import { type CriuImage, fileName, type ImageName, type ImageOf, readCriuImage } from './images.js';
import type { CriuRaise } from './raise.js';
import { type CheckpointFiles, type Source, sourceOf } from './source.js';

/** Takes a finding about a file of the checkpoint. */
export type FileRaise = (
  file: string,
  code: CriuCode,
  offset: number,
  length: number,
  path: string,
  args: Args,
  related?: readonly Related[],
) => void;

/** Of `pagemap_entry.flags`: where the pages are. */
export const PE = { PARENT: 1, LAZY: 2, PRESENT: 4 } as const;

/** Of `task_core_entry.task_state`. */
export const TASK_STATE = { ALIVE: 1, DEAD: 2, STOPPED: 3, ZOMBIE: 6 } as const;

/** One run of pages. */
export interface PageRun {
  /** Address in a task; offset in a shared mapping. */
  readonly vaddr: bigint;
  readonly pages: number;
  /** In the pages file; `undefined` where they are in the parent checkpoint, or nowhere yet. */
  readonly at: number | undefined;
  readonly inParent: boolean;
  /** Of the entry in the pagemap. */
  readonly offset: number;
  readonly index: number;
  readonly message: PagemapEntry;
}

/** A pagemap and the file with its pages. */
export interface PageList {
  readonly image: CriuImage;
  readonly pagesFile: string;
  readonly runs: readonly PageRun[];
  /** Bytes that the pages file has to have. */
  readonly bytes: number;
}

/** Where pages are: in a file of this checkpoint or of a parent; nowhere, when there is no `source`. */
export interface PagePlace {
  readonly vaddr: bigint;
  readonly pages: number;
  readonly source?: Source;
  readonly at?: number;
  /** Whether they were to be fetched later. */
  readonly lazy?: boolean;
}

/** What the id of an open file stands for. */
export interface DefinedFile {
  readonly image: CriuImage;
  readonly index: number;
  readonly entry: FileEntry;
}

/** Where in its image is what an entry says of a file of one kind: older checkpoints have an image for each kind. */
export const pathOf = ({ image, index }: DefinedFile, member: string): string =>
  image.name === 'FILES' ? `/${index}/${member}` : `/${index}`;

export const PAGE = 4096;
const PARENT = 'parent/';
/** A chain of checkpoints that is longer is none. */
const MOST_PARENTS = 64;

/** Index of the first place that reaches behind an address. */
function firstBehind(places: readonly PagePlace[], address: bigint): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { vaddr, pages } = places[middle] as PagePlace;
    if (vaddr + BigInt(pages) * BigInt(PAGE) <= address) low = middle + 1;
    else high = middle;
  }
  return low;
}

export class Checkpoint {
  readonly images = new Map<string, CriuImage>();
  /** Files that are no image whose entries are known: pages, archives, what others put there. */
  readonly others = new Map<string, Source>();

  /** What an incremental checkpoint builds on. */
  parent: Checkpoint | undefined;

  private constructor(readonly raise: FileRaise) {}

  /** Reads every image of the checkpoint, but no pages and no raw data; its parents, too. */
  static async read(files: CheckpointFiles, raise: FileRaise, depth = 0): Promise<Checkpoint> {
    argument(files, '/files', 'map');
    argument(raise, '/raise', 'function');
    const checkpoint = new Checkpoint(raise);
    const below = new Map(
      [...files].flatMap(([name, file]) =>
        name.startsWith(PARENT) ? [[name.slice(PARENT.length), file] as const] : [],
      ),
    );
    if (below.size > 0 && depth < MOST_PARENTS) {
      const raiseBelow: FileRaise = (name, ...rest) => raise(`${PARENT}${name}`, ...rest);
      checkpoint.parent = await Checkpoint.read(below, raiseBelow, depth + 1);
    }
    for (const [name, file] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const source = sourceOf(file, name);
      if (name.includes('/')) {
        checkpoint.others.set(name, source);
        continue;
      }
      const told: CriuRaise = (code, ...rest) => raise(name, code, ...rest);
      try {
        const image = await readCriuImage(name, source, told);
        if (image === undefined) checkpoint.others.set(name, source);
        else checkpoint.images.set(name, image);
      } catch (error) {
        raise(name, 'CRIU_UNREADABLE', 0, source.length, '', { actual: (error as Error).message });
        checkpoint.others.set(name, source);
      }
    }
    return checkpoint;
  }

  /** Where the pages of a list are, those that it leaves to a parent, too. */
  *placesOf(list: PageList): Generator<PagePlace> {
    const source = this.others.get(list.pagesFile);
    for (const { vaddr, pages, at, inParent } of list.runs) {
      if (at !== undefined) yield { vaddr, pages, ...(source && { source, at }) };
      else if (!inParent) yield { vaddr, pages, lazy: true };
      else if (this.parent === undefined) yield { vaddr, pages };
      else yield* this.parent.partsOf(list.image.file, vaddr, pages);
    }
  }

  /** The part of a list of this checkpoint that a child left to it. */
  private *partsOf(file: string, start: bigint, count: number): Generator<PagePlace> {
    const end = start + BigInt(count) * BigInt(PAGE);
    let next = start;
    const all = this.placesBy(file);
    for (let index = firstBehind(all, start); index < all.length; index++) {
      const place = all[index] as PagePlace;
      const stop = place.vaddr + BigInt(place.pages) * BigInt(PAGE);
      if (stop <= next) continue;
      if (place.vaddr >= end) break;
      let from = next;
      if (place.vaddr > next) {
        from = place.vaddr;
        yield { vaddr: next, pages: Number((from - next) / BigInt(PAGE)) };
      }
      const to = stop < end ? stop : end;
      const at = place.at === undefined ? {} : { at: place.at + Number(from - place.vaddr) };
      yield { ...place, vaddr: from, pages: Number((to - from) / BigInt(PAGE)), ...at };
      next = to;
    }
    if (next < end) yield { vaddr: next, pages: Number((end - next) / BigInt(PAGE)) };
  }

  private readonly places = new Map<string, readonly PagePlace[]>();

  private placesBy(file: string): readonly PagePlace[] {
    let all = this.places.get(file);
    if (all === undefined) {
      const image = this.images.get(file);
      all = image === undefined ? [] : [...this.placesOf(this.pageList(image))];
      this.places.set(file, all);
    }
    return all;
  }

  /** Whether there is a file of the name, readable or not. */
  has(file: string): boolean {
    return this.images.has(file) || this.others.has(file);
  }

  get<N extends ImageName>(name: N, id: string | number = ''): ImageOf<N> | undefined {
    return this.images.get(fileName(name, id)) as ImageOf<N> | undefined;
  }

  /** All images of a name. */
  all<N extends ImageName>(name: N): ImageOf<N>[] {
    return [...this.images.values()].filter((image) => image.name === name) as ImageOf<N>[];
  }

  /** The only entry of an image. */
  one<N extends ImageName>(name: N, id: string | number = ''): ImageOf<N>['entries'][number]['message'] | undefined {
    return this.get(name, id)?.entries[0]?.message;
  }

  get processes(): readonly PstreeEntry[] {
    return (this.get('PSTREE')?.entries ?? []).map(({ message }) => message);
  }

  core(pid: number): CoreEntry | undefined {
    return this.one('CORE', pid);
  }

  isDead(pid: number): boolean {
    const state = this.core(pid)?.tc?.task_state;
    return state === TASK_STATE.DEAD || state === TASK_STATE.ZOMBIE;
  }

  /** What the task shares with others, by number. */
  ids(pid: number): TaskKobjIdsEntry | undefined {
    return this.one('IDS', pid) ?? this.core(pid)?.ids;
  }

  mm(pid: number): MmEntry | undefined {
    return this.one('MM', pid);
  }

  /** Every open file by its id, from files.img or, before CRIU 3.0, an image for each type. */
  files(): Map<number, DefinedFile> {
    const files = new Map<number, DefinedFile>();
    const define = (id: number, file: DefinedFile, offset: number): void => {
      if (files.has(id)) {
        this.raise(file.image.file, 'CRIU_ID_TWICE', offset, 0, `/${file.index}/id`, { actual: id });
      } else files.set(id, file);
    };
    for (const image of this.all('FILES')) {
      for (const [index, { message, offset }] of image.entries.entries()) {
        define(message.id, { image, index, entry: message }, offset);
      }
    }
    for (const [name, member, type] of OLDER) {
      for (const image of this.all(name)) {
        image.entries.forEach(({ message, offset }, index) => {
          const { id } = message as { id: number };
          define(id, { image, index, entry: { type, id, [member]: message } as FileEntry }, offset);
        });
      }
    }
    return files;
  }

  /** The pages that an image lists, with their places. */
  pageList(image: CriuImage): PageList {
    const [head, ...entries] = image.entries;
    const id = (head?.message as PagemapHead | undefined)?.pages_id ?? 0;
    let bytes = 0;
    const runs = entries.map(({ message, offset }, index): PageRun => {
      const run = message as PagemapEntry;
      const { vaddr, compat_nr_pages, nr_pages, in_parent, flags } = run;
      const inParent = flags === undefined ? in_parent === true : (flags & PE.PARENT) !== 0;
      const isHere = flags === undefined ? !inParent : (flags & PE.PRESENT) !== 0;
      const pages = Number(nr_pages ?? compat_nr_pages);
      const at = isHere ? bytes : undefined;
      if (isHere) bytes += pages * PAGE;
      return { vaddr, pages, at, inParent, offset, index: index + 1, message: run };
    });
    return { image, pagesFile: `pages-${id}.img`, runs, bytes };
  }
}

/** Images of open files before there was files.img, with their member of `file_entry` and its type. */
const OLDER = [
  ['REG_FILES', 'reg', 1],
  ['PIPES', 'pipe', 2],
  ['FIFO', 'fifo', 3],
  ['INETSK', 'isk', 4],
  ['UNIXSK', 'usk', 5],
  ['EVENTFD_FILE', 'efd', 6],
  ['EVENTPOLL_FILE', 'epfd', 7],
  ['INOTIFY_FILE', 'ify', 8],
  ['SIGNALFD', 'sgfd', 9],
  ['PACKETSK', 'psk', 10],
  ['TTY_FILES', 'tty', 11],
  ['FANOTIFY_FILE', 'ffy', 12],
  ['NETLINK_SK', 'nlsk', 13],
  ['NS_FILES', 'nsf', 14],
  ['TUNFILE', 'tunf', 15],
  ['EXT_FILES', 'ext', 16],
  ['TIMERFD', 'tfd', 17],
] as const satisfies readonly (readonly [ImageName, keyof FileEntry, number])[];

/** The images that define open files: files.img, or before CRIU 3.0 those of the types there are. */
export function whereFilesAre(checkpoint: Checkpoint): string {
  const older = OLDER.flatMap(([name]) => checkpoint.all(name)).map(({ file }) => file);
  return checkpoint.has(fileName('FILES')) || older.length === 0 ? fileName('FILES') : older.join(' or ');
}

/** The member of `file_entry` that a file of each type has. */
export const MEMBERS: ReadonlyMap<number, keyof FileEntry> = new Map<number, keyof FileEntry>([
  ...OLDER.map(([, member, type]) => [type, member] as const),
  [18, 'memfd'],
  [19, 'bpf'],
  [20, 'pidfd'],
]);
