/** What two images can differ in. */
export type Area =
  | 'image'
  | 'processes'
  | 'credentials'
  | 'descriptors'
  | 'mappings'
  | 'memory'
  | 'registers'
  | 'signals'
  | 'limits'
  | 'namespaces';

/** The areas, in the order of a report. */
export const AREAS: readonly Area[] = [
  'image',
  'processes',
  'credentials',
  'descriptors',
  'mappings',
  'memory',
  'registers',
  'signals',
  'limits',
  'namespaces',
];

/** One thing in which two images differ. */
export interface Difference {
  readonly area: Area;
  /** Where, from the process inwards: `process 4`, `files`, `fds 3`. */
  readonly path: readonly string[];
  readonly change: 'only-in-a' | 'only-in-b' | 'changed';
  /** Name of the field in the JSON form, where one differs. */
  readonly field?: string;
  /** Its values, as the JSON form has them. */
  readonly a?: unknown;
  readonly b?: unknown;
  /** Pages of memory that differ, and bytes in them; pages of which only one image has bytes count in full. */
  readonly pages?: number;
  readonly bytes?: bigint;
  /** Addresses of those pages, where they are asked for; offsets, in the contents of a file. */
  readonly addresses?: readonly bigint[];
}

/** What always differs between two dumps, and can be left out: see {@link DiffOptions}. */
export type Ignorable = 'statistics' | 'clocks' | 'numbers';

export interface DiffOptions {
  /**
   * `statistics` are counters; `clocks` are the time of the dump and what is left of timers; `numbers` are those that a
   * kernel hands out anew: inodes of pipes and sockets, mount IDs, minor devices, indices of terminals.
   */
  readonly ignore?: readonly Ignorable[];
  /** Whether to list the addresses of pages that differ. */
  readonly pages?: boolean;
}

/** What two images differ in. */
export interface ImageDiff {
  readonly equal: boolean;
  /** By area; within one in the order of the processes of the first image. */
  readonly differences: readonly Difference[];
}
