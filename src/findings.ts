import { ImageError } from './errors.js';
import { consistency } from './findings/consistency.js';
import { container } from './findings/container.js';
import { criu } from './findings/criu.js';
import { layout } from './findings/layout.js';
import { restorability } from './findings/restorability.js';
import { revision3 } from './findings/revision3.js';
import type { Level, Rule, Severity } from './findings/rule.js';
import { writing } from './findings/writing.js';

export type { Level, Rule, Severity } from './findings/rule.js';

/** One value per finding. The reader throws the errors of the first two levels; the validator collects all. */
export const rules = {
  ...container,
  ...layout,
  ...consistency,
  ...revision3,
  ...restorability,
  ...writing,
  ...criu,
} as const satisfies Record<string, Rule>;

export type Code = keyof typeof rules;

/** The levels, each presupposing those before it. */
export const LEVELS: readonly Level[] = ['well-formed', 'valid', 'consistent', 'restorable'];

/** The severities, the worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

/** The codes that can be found in an image. */
export const imageCodes = (Object.keys(rules) as Code[]).filter((code) =>
  (LEVELS as readonly string[]).includes(rules[code].level),
);

/** Arguments of a message. */
export type Args = Readonly<Record<string, string | number | bigint>>;

/** The message of a finding, with its arguments filled in. */
export function messageOf(code: Code, args: Args): string {
  return rules[code].message.replace(/\{(\w+)\}/g, (_, name: string) => String(args[name] ?? '?'));
}

/** Another place that a finding speaks of. */
export interface Related {
  readonly offset: number;
  readonly length: number;
  readonly message: string;
}

/** What some findings say besides. */
export interface More {
  /** File of a checkpoint that consists of several. */
  readonly file?: string;
  /** How severe it is in this image, where that is not what the rule says. */
  readonly severity?: Severity;
  /** The lowest bit concerned. */
  readonly bit?: number;
  readonly related?: readonly Related[];
}

/** Takes a finding: where it is (absolute offset, length), what it is about (JSON pointer), the arguments of its message. */
export type Raise = (code: Code, offset: number, length: number, path: string, args: Args, more?: More) => void;

/** The first finding is an exception. */
export const throwing: Raise = (code, offset, length, path, args) => {
  throw new ImageError(code, messageOf(code, { length, ...args }), offset, length, path);
};

/** Bytes for a message, at most 8 of them. */
export function hex(bytes: Uint8Array): string {
  const shown = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return bytes.length > 8 ? `${shown} …` : shown;
}

/** An address or a mask for a message. */
export const hexNumber = (value: bigint | number): string => `0x${value.toString(16)}`;
