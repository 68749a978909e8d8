import { closeSync, openSync } from 'node:fs';
import { type ValidateFileOptions, validateDescriptor } from '../../node/validate-file.js';
import type { Report } from '../../validate/index.js';
import { describe } from '../main.js';
import type { Request } from './options.js';

/** What to look at, and how. */
export interface Job {
  readonly path: string;
  readonly request: Request;
  readonly sha256: boolean;
}

/** What came of it. */
export interface Result {
  readonly name: string;
  readonly report?: Report;
  /** Why there is no report. */
  readonly error?: { readonly code: string; readonly message: string };
}

/** Looks at one image. */
export async function check(job: Job, onProgress?: (done: number) => void): Promise<Result> {
  const name = job.path === '-' ? 'standard input' : job.path;
  const options = { ...job.request, name, sha256: job.sha256, ...(onProgress && { onProgress }) };
  try {
    return { name, report: await (job.path === '-' ? validateDescriptor(0, options) : validate(job.path, options)) };
  } catch (error) {
    return failed(name, error);
  }
}

/** Opens and closes at once: of many small images each takes less time than a thread that waits for it. */
async function validate(path: string, options: ValidateFileOptions): Promise<Report> {
  const fd = openSync(path, 'r');
  try {
    return await validateDescriptor(fd, options);
  } finally {
    closeSync(fd);
  }
}

/** The result for what can't be read. */
export const failed = (name: string, error: unknown): Result => ({
  name,
  error: { code: (error as NodeJS.ErrnoException).code ?? 'ERROR', message: describe(error) },
});
