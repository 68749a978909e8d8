/** What releases of CRIU are known to write wrongly, or to mean otherwise than it looks. docs/criu.md lists them. */
export interface Fault {
  /** Releases that do it, as far as is known. */
  readonly writers: string;
  /** What they write. */
  readonly what: string;
  /** What is made of it here. */
  readonly here: string;
}

export const faults = {
  ZOMBIE_THREADS: {
    writers: 'all',
    what: 'pstree.threads of a process that has ended is what was in memory',
    here: 'nobody reads it; told where there is more than one (CRIU_THREADS_OF_ZOMBIE)',
  },
  PERSONALITY: {
    writers: 'all',
    what: 'tc.personality is the hexadecimal digits of /proc/PID/personality read as decimal ones, up to the first letter',
    here: 'an import reads the digits as hexadecimal ones, an export writes them so',
  },
  VVAR_MERGED: {
    writers: 'all, on kernels from 6.13 on',
    what: '[vvar] and [vvar_vclock] are one mapping',
    here: 'an import has one [vvar], an export merges them',
  },
  ZERO_PAGES: {
    writers: 'all',
    what: 'private pages of zeros are kept, though a page that is not there is zero as well',
    here: 'kept, too',
  },
  O_DIRECTORY: {
    writers: 'all',
    what: 'a directory that was opened with O_DIRECTORY has the flag in its image, and restored it has not',
    here: 'the flag is in the image',
  },
  NR_PAGES: {
    writers: 'from 4.2 on',
    what: 'pagemap entries count their pages in a field of 64 bits, and the older field is 0: an older CRIU sees no pages',
    here: 'both fields are read; an export writes both',
  },
  PAGES_CUT: {
    writers: 'all',
    what: 'where pages-N.img is too short, criu restore waits for ever',
    here: 'an error (CRIU_PAGES_CUT)',
  },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;
