import { optionsOf, shown } from '../argument.js';
import type { Crc32 } from '../bytes/crc32.js';
import { type Code, imageCodes, LEVELS, type Level, SEVERITIES, type Severity } from '../findings.js';

/** Whose rules level *restorable* has: those of cr-restart, or those of the patch of 2009. */
export const POLICIES = ['default', 'seed'] as const;
export type Policy = (typeof POLICIES)[number];

export interface ValidateOptions {
  /** What the report calls the image. */
  name?: string;
  /** What `passes` answers for. All levels are looked at. Default: consistent. */
  level?: Level;
  /** What *restorable* means: `default`, that cr-restart restores it; `seed`, that the patch of 2009 dumped it. */
  policy?: Policy;
  /** The mildest severity that does not pass. Default: error. */
  failOn?: Severity;
  /** How many findings are listed, the worst first; all are counted. 0: all. Default: 1000. */
  maxIssues?: number;
  /** Only these codes are reported. */
  only?: readonly Code[];
  /** These codes are not. */
  ignore?: readonly Code[];
  /** Why codes are ignored; the report repeats it. */
  reasons?: Readonly<Partial<Record<Code, string>>>;
  /** Severities other than those of the table. */
  severity?: Readonly<Partial<Record<Code, Severity>>>;
  /** CRC-32 to use instead of the library's portable one. */
  crc32?: Crc32;
}

/** The options with their defaults. */
export interface Settings {
  readonly name: string | undefined;
  readonly level: Level;
  readonly policy: Policy;
  readonly failOn: Severity;
  readonly maxIssues: number;
  readonly reasons: Readonly<Partial<Record<Code, string>>>;
  readonly severity: Readonly<Partial<Record<Code, Severity>>>;
  readonly isReported: (code: Code) => boolean;
}

/** @throws {RangeError} for an option that makes no sense @throws {ImageError} WRONG_TYPE for one of another type */
export function settle(options: ValidateOptions): Settings {
  const {
    name,
    level = 'consistent',
    policy = 'default',
    failOn = 'error',
    maxIssues = 1000,
    only,
    ignore = [],
    severity = {},
    reasons = {},
  } = optionsOf(options, {
    name: 'text',
    only: 'texts',
    ignore: 'texts',
    reasons: 'object',
    severity: 'object',
  });
  oneOf('level', level, LEVELS);
  oneOf('policy', policy, POLICIES);
  oneOf('failOn', failOn, SEVERITIES);
  if (!Number.isSafeInteger(maxIssues) || maxIssues < 0) throw new RangeError(`maxIssues is ${shown(maxIssues)}`);
  for (const code of [...(only ?? []), ...ignore, ...Object.keys(severity)]) oneOf('code', code, imageCodes);
  for (const value of Object.values(severity)) oneOf('severity', value, SEVERITIES);
  const kept = only && new Set(only);
  const dropped = new Set(ignore);
  const isReported = (code: Code) => !dropped.has(code) && (kept === undefined || kept.has(code));
  return {
    name,
    level,
    policy,
    failOn,
    maxIssues: maxIssues || Number.POSITIVE_INFINITY,
    reasons,
    severity,
    isReported,
  };
}

function oneOf(what: string, value: string, known: readonly string[]): void {
  if (!known.includes(value))
    throw new RangeError(`there is no ${what} ${typeof value === 'string' ? value : shown(value)}`);
}
