import type { Code, Level, Related, Severity } from '../findings.js';

/** `undetermined` where something kept it from being looked at. */
export type Verdict = boolean | 'undetermined';

/** The object that a finding is about. */
export interface ObjectPlace {
  /** Position in the image, from 0; END stands behind the last object of the JSON form. */
  index: number;
  /** Name of the kind; UNKNOWN where this revision has none. */
  type: string;
  /** Number of the kind. */
  code: number;
  /** Offset of the object header. */
  offset: number;
}

/** One thing that a validator found. */
export interface Finding {
  code: Code;
  severity: Severity;
  level: Level;
  /** Of a checkpoint of CRIU: the file that the offset and the path are of. */
  file?: string;
  /** First byte concerned, from the start of the image or file. */
  offset: number;
  /** Number of bytes concerned; 0 is a place between two bytes. */
  length: number;
  /** Lowest bit concerned, in a field of flags. */
  bit?: number;
  /** JSON pointer into the JSON form. */
  path: string;
  object?: ObjectPlace;
  expected?: string | number;
  actual?: string | number;
  message: string;
  hint: string;
  /** Where in the documentation the sentence stands that it is about. */
  reference: string;
  related?: Related[];
  /** Up to 32 bytes around the place, in hexadecimal. */
  context?: { offset: number; hex: string };
  /** The finding that this one follows from. It does not count for the verdict, unless it speaks of an earlier level. */
  causedBy?: { code: Code; offset: number };
}

/** Objects of a kind. */
export interface KindCount {
  code: number;
  type: string;
  objects: number;
  /** Object headers and bodies. */
  bytes: number;
}

/** Findings that were asked not to be reported. */
export interface Suppressed {
  code: Code;
  count: number;
  reason?: string;
}

/** Something that was not looked at. */
export interface NotChecked {
  what: string;
  why: string;
  offset?: number;
  length?: number;
}

/** All that a validator has to say about an image; `schemas/report.schema.json` describes it. */
export interface Report {
  reportVersion: 1;
  tool: { name: 'cr-image'; version: string };
  input: { name?: string; size: number; sha256?: string };
  /** What the header says, and whether END was found; absent where there is no header. */
  format?: {
    imageVersion: string;
    arch: string;
    byteOrder: 'little-endian' | 'big-endian';
    utsRelease: string;
    sealed: Verdict;
    /** The oldest revision that has all kinds and lengths of the image. */
    revision: number;
  };
  /** Of a checkpoint of CRIU, instead of `format`. */
  checkpoint?: {
    imgVersion: number | null;
    /** Name of the machine in `core_entry`. */
    arch: string | null;
    processes: number;
    threads: number;
    files: number;
    images: number;
  };
  verdict: { wellFormed: Verdict; valid: Verdict; consistent: Verdict; restorable: Verdict };
  /** What was asked for. */
  level: Level;
  failOn: Severity;
  /** Whether the image is what was asked for. */
  passes: boolean;
  /** Exact, whatever was folded. */
  counts: {
    error: number;
    warning: number;
    information: number;
    /** How many of these follow from others. */
    consequences: number;
    byLevel: Record<Level, Record<Severity, number>>;
    byCode: Partial<Record<Code, number>>;
  };
  /** In the order of the bytes. */
  findings: Finding[];
  /** Number of findings that are counted and not listed. */
  folded: number;
  /** Findings that the configuration leaves out. */
  suppressed: Suppressed[];
  notChecked: NotChecked[];
  /** Every byte of the image is in one of these. */
  inventory: {
    objects: number;
    header: number;
    kinds: KindCount[];
    /** Bytes between objects. */
    padding: number;
    /** Bytes that belong to no object that could be found. */
    unread: number;
  };
}
