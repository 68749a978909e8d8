import { type Code, imageCodes, type Level, type Severity } from '../../findings.js';
import type { Policy } from '../../validate/options.js';
import { choose } from '../common/choose.js';

/** What a configuration or a command line asks of each image. */
export interface Request {
  level?: Level;
  policy?: Policy;
  failOn?: Severity;
  maxIssues?: number;
  only?: Code[];
  /** The container whose checkpoint is looked at, where an archive has several. */
  select?: string;
  /** Whether a checkpoint is held against this machine, with its files in `root`. */
  host?: { root?: string };
  ignore: Code[];
  reasons: Partial<Record<Code, string>>;
  severity: Partial<Record<Code, Severity>>;
}

export const code = (value: string, fail: (message: string) => Error): Code =>
  choose('finding', value, imageCodes, fail);
