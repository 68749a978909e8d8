/** One value that was read: where it stands, and what it is in words. Words are made when somebody asks for them. */
import { createHash } from 'node:crypto';
import type { Enum, Field, Model } from '../ksy/model.js';

export class Leaf {
  constructor(
    /** The way to it, by lasting names: `objects[0].body.uid`. */
    readonly path: string,
    readonly field: Field,
    /** What was read; an `Error` where reading failed. */
    readonly value: unknown,
    /** Bytes from the start of the image; undefined for what is computed. */
    readonly start: number | undefined,
    readonly end: number | undefined,
    private readonly model: Model,
    /** Of a bit field, the first bit from the start of the image, as its byte order counts them. */
    readonly bit?: number,
    /** Whether its place is in a copy of the image's bytes, such as what was compressed. */
    readonly isCopy = false,
  ) {}

  /** What was read without names for it. */
  get plain(): string {
    const { value } = this;
    if (value instanceof Uint8Array) return bytesText(value);
    if (value instanceof Error) return `an error: ${value.message}`;
    if (typeof value === 'string') return JSON.stringify(value);
    return this.isFlags && isInteger(value) ? `0x${BigInt(value).toString(16)}` : String(value);
  }

  /** What was read, in words. */
  get text(): string {
    const { plain, names } = this;
    return names.size === 0 ? plain : `${plain} (${[...names.values()].join(' ')})`;
  }

  /** The enum or flag set that names its values. */
  get set(): Enum | undefined {
    const name = this.field.attr.enum ?? this.field.attr['-flags'];
    return name === undefined ? undefined : this.model.findEnum(String(name), this.field.owner);
  }

  get isFlags(): boolean {
    return this.field.attr['-flags'] !== undefined;
  }

  /** Names that the format has for the value, by number. */
  get names(): ReadonlyMap<number | bigint, string> {
    const { value } = this;
    if (!isInteger(value)) return new Map();
    const has = this.isFlags
      ? (number: number | bigint) => (BigInt(value) >> BigInt(number)) & 1n
      : (number: number | bigint) => BigInt(number) === BigInt(value);
    const members = this.set?.members.filter(({ number }) => has(number)) ?? [];
    return new Map(members.map(({ number, uid }) => [number, uid]));
  }

  /** Whether it is the same value as `now`, and whatever this one has a name for has that name still. */
  isSameAs(now: Leaf): boolean {
    const isEqual = this.value === now.value && typeof this.value !== 'object' && this.isFlags === now.isFlags;
    if (!isEqual && this.plain !== now.plain) return false;
    const { set } = this;
    if (set === undefined || sameMembers(set, now.set)) return true;
    return [...this.names].every(([number, name]) => now.names.get(number) === name);
  }
}

const isInteger = (value: unknown): value is number | bigint => Number.isInteger(value) || typeof value === 'bigint';

const compared = new WeakMap<Enum, WeakMap<Enum, boolean>>();

/** Whether two sets name the same numbers alike; asked of every value, so it is remembered. */
function sameMembers(a: Enum, b: Enum | undefined): boolean {
  if (a === b || b === undefined) return a === b;
  const known = compared.get(a) ?? new WeakMap<Enum, boolean>();
  compared.set(a, known);
  let same = known.get(b);
  if (same === undefined) {
    const spell = ({ members }: Enum) => members.map(({ number, uid }) => `${number} ${uid}`).join();
    same = spell(a) === spell(b);
    known.set(b, same);
  }
  return same;
}

function bytesText(bytes: Uint8Array): string {
  const shown = Array.from(bytes.subarray(0, 32), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  if (bytes.length <= 32) return shown;
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return `${shown} … (${bytes.length} bytes, SHA-256 ${hash}…)`;
}
