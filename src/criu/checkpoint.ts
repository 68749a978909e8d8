/** A checkpoint of CRIU as a whole: every image read once, found by name; everything else in it by file name. */

import type { CriuCode } from '../findings/criu.js';
import type { Args, Related } from '../findings.js';
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
}

/** A pagemap and the file with its pages. */
export interface PageList {
  readonly image: CriuImage;
  readonly pagesFile: string;
  readonly runs: readonly PageRun[];
  /** Bytes that the pages file has to have. */
  readonly bytes: number;
}

/** What the id of an open file stands for. */
export interface DefinedFile {
  readonly image: CriuImage;
  readonly index: number;
  readonly entry: FileEntry;
}

export const PAGE = 4096;

export class Checkpoint {
  readonly images = new Map<string, CriuImage>();
  /** Files that are no image whose entries are known: pages, archives, what others put there. */
  readonly others = new Map<string, Source>();

  private constructor(readonly raise: FileRaise) {}

  /** Reads every image of the checkpoint, but no pages and no raw data. */
  static async read(files: CheckpointFiles, raise: FileRaise): Promise<Checkpoint> {
    const checkpoint = new Checkpoint(raise);
    for (const [name, file] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const source = sourceOf(file);
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

  /** Whether an incremental checkpoint has what it builds on: the link `parent`, as a file or as a directory that was read too. */
  get hasParent(): boolean {
    for (const name of this.others.keys()) if (name === 'parent' || name.startsWith('parent/')) return true;
    return false;
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
      const { vaddr, compat_nr_pages, nr_pages, in_parent, flags } = message as PagemapEntry;
      const inParent = flags === undefined ? in_parent === true : (flags & PE.PARENT) !== 0;
      const isHere = flags === undefined ? !inParent : (flags & PE.PRESENT) !== 0;
      const pages = Number(nr_pages ?? compat_nr_pages);
      const at = isHere ? bytes : undefined;
      if (isHere) bytes += pages * PAGE;
      return { vaddr, pages, at, inParent, offset, index: index + 1 };
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
