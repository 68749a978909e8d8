import { type FieldInfo, kindByCode, kinds, revisionsOf } from '../registry.js';
import type { KindCount, Report } from './report.js';

/** Lengths, and the revision that brought each. */
type Steps = readonly (readonly [length: number, revision: number])[];

const stepsOf = (fields: readonly FieldInfo[], first: number, lengths: readonly number[]): Steps =>
  revisionsOf(fields, first).map((revision, i) => [lengths[i] as number, revision]);

const shapes: { fixed: Steps; tables: { table: FieldInfo; steps: Steps }[] }[] = [];
for (const { code, fields, since, steps, fixed } of kinds) {
  const grown = fields.filter(({ entsteps }) => entsteps !== undefined);
  shapes[code] = {
    fixed: stepsOf(fields, since, [...steps, fixed]),
    tables: grown.map((table) => {
      const { entry = [], entsteps = [], entsize = 0 } = table;
      return { table, steps: stepsOf(entry, table.since ?? since, [...entsteps, entsize]) };
    }),
  };
}

/** Kinds from here on are for other projects. */
export const PRIVATE = 0x8000_0000;

/** What an image is made of. */
export class Inventory {
  header = 0;
  padding = 0;
  /** The oldest revision that has all kinds and lengths so far. */
  revision = 1;
  private readonly kinds = new Map<number, KindCount>();

  /** Whether there is a kind that revision 1 did not have, those of other projects left out. */
  get hasLater(): boolean {
    return [...this.kinds.keys()].some((code) => code < PRIVATE && (kindByCode(code)?.since ?? 2) > 1);
  }

  /** Counts an object. */
  count(code: number, len: number): void {
    let kind = this.kinds.get(code);
    if (kind === undefined) {
      kind = { code, type: kindByCode(code)?.type ?? 'UNKNOWN', objects: 0, bytes: 0 };
      this.kinds.set(code, kind);
    }
    kind.objects++;
    kind.bytes += len;
  }

  /** Takes note of the form of an object of a known kind: the length of its fixed part, and its entries' sizes. */
  form(code: number, fixed: number, entsizeOf: (table: FieldInfo) => number): void {
    const shape = shapes[code];
    if (shape === undefined) return;
    for (const [length, revision] of shape.fixed)
      if (fixed >= length) this.revision = Math.max(this.revision, revision);
    for (const { table, steps } of shape.tables) {
      const entsize = entsizeOf(table);
      for (const [size, revision] of steps) if (entsize >= size) this.revision = Math.max(this.revision, revision);
    }
  }

  summary(size: number): Report['inventory'] {
    const kinds = [...this.kinds.values()].sort((a, b) => a.code - b.code);
    const objects = kinds.reduce((sum, kind) => sum + kind.objects, 0);
    const bytes = kinds.reduce((sum, kind) => sum + kind.bytes, 0);
    const unread = size - this.header - this.padding - bytes;
    return { objects, header: this.header, kinds, padding: this.padding, unread };
  }
}
