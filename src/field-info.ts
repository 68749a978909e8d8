/** How the registry, which is generated from the specs, describes kinds, fields, flags and enums. */

/** What a field holds. `integer`s of 8 bytes and `flags` are `bigint` in the model. */
export type Role = 'integer' | 'flags' | 'enum' | 'reference' | 'text' | 'span' | 'table' | 'reserved';

/** A field as the specs declare it; `at` counts from the object's (or entry's) first byte. */
export interface FieldInfo {
  /** Name in the model and in JSON. */
  readonly name: string;
  /** Name in the specs and in C. */
  readonly id: string;
  /** What Kaitai's readers call it, where `id` is a word of some language. */
  readonly ksyId?: string;
  readonly role: Role;
  readonly at: number;
  readonly width: number;
  readonly since?: number;
  /** A counter, which tells of the past and is not set again. */
  readonly statistic?: boolean;
  readonly signed?: boolean;
  /** Shown in hexadecimal: addresses, registers, masks. */
  readonly hex?: boolean;
  /** Flag set or enum. */
  readonly set?: string;
  /** Kind numbers, one of which a reference must hit. */
  readonly targets?: readonly number[];
  readonly required?: boolean;
  /** Whether the object is a part of what it refers to. */
  readonly partOf?: boolean;
  readonly text?: boolean;
  /** Whether there may be NULs in the text. */
  readonly nul?: boolean;
  /** Bytes that a streaming reader leaves in the file. */
  readonly lazy?: boolean;
  readonly entsize?: number;
  /** Entry sizes of older revisions. */
  readonly entsteps?: readonly number[];
  /** A table of bare numbers. */
  readonly list?: boolean;
  readonly entry?: readonly FieldInfo[];
  readonly default?: string;
}

/** An object kind. */
export interface KindInfo {
  readonly type: string;
  readonly code: number;
  /** Revision that brought it. */
  readonly since: number;
  /** Bytes of the fixed part, object header included. */
  readonly fixed: number;
  /** Shorter lengths that older revisions wrote. */
  readonly steps: readonly number[];
  /** Computed by the writer, not part of the model. */
  readonly computed: boolean;
  /** The only architecture that has it. */
  readonly arch: string | null;
  readonly fields: readonly FieldInfo[];
}

/** A value of an enum or a bit of a flag set. */
export interface Member {
  readonly number: number;
  readonly name: string;
  readonly since: number;
  readonly retired: boolean;
  readonly endian?: 'le' | 'be';
  readonly smaps?: string;
  /** Word of a kernel release for this flag. */
  readonly kernel?: Readonly<Record<string, string>>;
}

/** A kernel word that the image has no bit for. */
export interface UnmappedWord {
  readonly name: string;
  readonly word: string;
}
