import { choose } from './choose.js';
import { UsageError } from './errors.js';

export type Value = string | boolean;

/** What a command line says to a command. */
export class Given {
  constructor(
    readonly operands: readonly string[],
    private readonly values: ReadonlyMap<string, readonly Value[]>,
  ) {}

  /** The operand of this index. */
  operand(index: number): string {
    return this.operands[index] as string;
  }

  /** Whether an option is there. */
  has(name: string): boolean {
    return this.values.has(name);
  }

  /** What an option takes; the last one counts. */
  text(name: string): string | undefined {
    const value = this.values.get(name)?.at(-1);
    return value === undefined ? undefined : String(value);
  }

  /** What an option takes that may be repeated. */
  texts(name: string): string[] {
    return (this.values.get(name) ?? []).map(String);
  }

  /** One of `known`. @throws {UsageError} for anything else */
  choice<T extends string>(name: string, known: readonly T[], otherwise: T): T {
    const value = this.text(name);
    return value === undefined ? otherwise : choose(name, value, known, usage);
  }

  /** A whole number from `from` on. @throws {UsageError} for anything else */
  number(name: string, from = 0): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^(0|[1-9]\d{0,14})$/.test(value) || Number(value) < from) {
      throw usage(`--${name} takes a number from ${from} on, not ${JSON.stringify(value)}`);
    }
    return Number(value);
  }
}

export const usage = (message: string): UsageError => new UsageError(message);
