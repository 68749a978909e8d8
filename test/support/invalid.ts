import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Code, Report } from 'cr-image';

const dir = fileURLToPath(new URL('../../golden/invalid/', import.meta.url));

interface Entry {
  readonly file: string;
  readonly code?: Code;
  readonly without?: Code;
  readonly level: string;
  /** Whose rules find it, where it isn't the default. */
  readonly policy?: 'seed';
  readonly offset: number;
  readonly length: number;
}

export interface Invalid {
  readonly code: Code;
  readonly bytes: Uint8Array;
  /** An image that almost has the finding. */
  readonly near: Uint8Array;
  readonly report: Omit<Report, 'tool'>;
  /** What the manifest says. */
  readonly entry: Entry;
}

const manifest: Entry[] = JSON.parse(readFileSync(`${dir}manifest.json`, 'utf8'));
const bytes = (file: string): Uint8Array => new Uint8Array(readFileSync(dir + file));

/** Every image of golden/invalid. */
export const invalid: readonly Invalid[] = manifest.flatMap((entry) => {
  const { code, file } = entry;
  if (code === undefined) return [];
  const near = manifest.find(({ without }) => without === code) as Entry;
  const report = JSON.parse(readFileSync(`${dir}${code}.report.json`, 'utf8'));
  return [{ code, bytes: bytes(file), near: bytes(near.file), report, entry }];
});

/** The codes of a report, each once. */
export const codesOf = ({ counts }: Pick<Report, 'counts'>): string[] => Object.keys(counts.byCode);
