import { ImageError } from '../errors.js';
import { consistency } from './consistency.js';
import { container } from './container.js';
import type { criu } from './criu.js';
import { layout } from './layout.js';
import { restorability } from './restorability.js';
import { revision3 } from './revision3.js';
import type { Rule, Severity } from './rule.js';
import { writing } from './writing.js';

/** What can be wrong with an image. Apart from what checkpoints have besides, which those who only read images need not carry. */
export const imageRules = {
  ...container,
  ...layout,
  ...consistency,
  ...revision3,
  ...restorability,
  ...writing,
} as const satisfies Record<string, Rule>;

export type Code = keyof typeof imageRules | keyof typeof criu;

/** Arguments of a message. */
export type Args = Readonly<Record<string, string | number | bigint>>;

/** A message with its arguments filled in. */
export const fill = (message: string, args: Args): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => String(args[name] ?? '?'));

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

/** The first finding in an image is an exception. */
export const throwing: (...found: Parameters<Raise>) => never = (code, offset, length, path, args) => {
  const { message } = (imageRules as Partial<Record<Code, Rule>>)[code] ?? { message: code };
  throw new ImageError(code, fill(message, { length, ...args }), offset, length, path);
};

/** Bytes for a message, at most 8 of them. */
export function hex(bytes: Uint8Array): string {
  const shown = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return bytes.length > 8 ? `${shown} …` : shown;
}

/** An address or a mask for a message. */
export const hexNumber = (value: bigint | number): string => `0x${value.toString(16)}`;
