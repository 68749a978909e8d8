import { kindByCode } from '../registry.js';
import type { KindCount, Report } from './report.js';

/** What an image is made of. */
export class Inventory {
  header = 0;
  padding = 0;
  /** The oldest revision that has all kinds and lengths so far. */
  revision = 1;
  private readonly kinds = new Map<number, KindCount>();

  /** Counts an object. */
  count(code: number, len: number): void {
    let kind = this.kinds.get(code);
    if (kind === undefined) {
      kind = { code, type: kindByCode(code)?.type ?? 'UNKNOWN', objects: 0, bytes: 0 };
      this.kinds.set(code, kind);
    }
    kind.objects++;
    kind.bytes += len;
    const known = kindByCode(code);
    if (known === undefined || this.revision >= 2) return;
    const [shortest] = known.steps;
    this.revision = known.since > 1 || (shortest !== undefined && len > shortest) ? 2 : 1;
  }

  summary(size: number): Report['inventory'] {
    const kinds = [...this.kinds.values()].sort((a, b) => a.code - b.code);
    const objects = kinds.reduce((sum, kind) => sum + kind.objects, 0);
    const bytes = kinds.reduce((sum, kind) => sum + kind.bytes, 0);
    const unread = size - this.header - this.padding - bytes;
    return { objects, header: this.header, kinds, padding: this.padding, unread };
  }
}
