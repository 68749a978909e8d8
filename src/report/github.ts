/** Workflow commands of GitHub Actions, as every report of this project writes them. */
import { printable } from '../bytes/printable.js';
import type { Severity } from '../findings.js';

/** GitHub keeps so many annotations of each sort for a step, and drops the rest without a word. */
const LIMIT = 10;

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice' };

const data = (value: string): string => printable(value).replaceAll('%', '%25');
const property = (value: string): string => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** What an annotation is about. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Annotations of one step. */
export class Annotations {
  private readonly counts: Record<Severity, number> = { error: 0, warning: 0, information: 0 };

  /** @returns the line, or `undefined` where GitHub would drop it */
  add(severity: Severity, { file, line, column }: Place, title: string, message: string): string | undefined {
    if (++this.counts[severity] > LIMIT) return undefined;
    const properties = [
      ...(file === undefined ? [] : [`file=${property(file)}`]),
      ...(line === undefined ? [] : [`line=${line}`]),
      ...(column === undefined ? [] : [`col=${column}`]),
      `title=${property(title)}`,
    ];
    return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}`;
  }

  /** How many were left out. */
  dropped(severity: Severity): number {
    return Math.max(0, this.counts[severity] - LIMIT);
  }
}
