import {
  type Args,
  type Code,
  type Level,
  messageOf,
  type Report,
  type Rule,
  rules,
  type Severity,
} from '../findings.js';

/** One thing that a validator found. */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly level: Level;
  /** First byte concerned, from the start of the image. */
  readonly offset: number;
  /** Number of bytes concerned. */
  readonly length: number;
  /** JSON pointer into the JSON form. */
  readonly path: string;
  readonly message: string;
}

/** Makes the value that a report lists. */
export function finding(code: Code, offset: number, length: number, path: string, args: Args): Finding {
  const { severity, level }: Rule = rules[code];
  return { code, severity, level: level as Level, offset, length, path, message: messageOf(code, { length, ...args }) };
}

/** Collects findings instead of throwing the first. */
export function collector(findings: Finding[]): Report {
  return (code, offset, length, path, args) => {
    findings.push(finding(code, offset, length, path, args));
  };
}
