import { closeSync, openSync, statSync } from 'node:fs';
import { isCheckpoint } from '../../node/is-checkpoint.js';
import { openSource, type Path, type Source, sourceOf } from '../../node/source.js';
import { validateSource } from '../../node/validate-file.js';
import type { Outcome } from '../../report/image/printer.js';
import type { Report, ValidateOptions } from '../../validate/index.js';
import { describe } from '../common/main.js';
import { nameOf } from './inputs.js';
import type { Request } from './request.js';

/** What to look at, and how. */
export interface Job {
  readonly path: Path;
  readonly request: Request;
  readonly sha256: boolean;
}

/** Looks at one image. */
export async function check(job: Job, onProgress?: (done: number) => void): Promise<Outcome> {
  const name = nameOf(job.path);
  const { host: _, select: __, ...request } = job.request;
  const options = { ...request, name, sha256: job.sha256, ...(onProgress && { onProgress }) };
  try {
    if (typeof job.path === 'string' && isCheckpoint(job.path))
      return { name, report: await checkpoint(job.path, job.request, options) };
    if (job.request.host !== undefined)
      throw new Error(
        '--host is for checkpoints of CRIU; cr-restart --check IMAGE holds an image against this machine',
      );
    return { name, report: await validateSource(await open(job.path), options) };
  } catch (error) {
    return failed(name, error);
  }
}

/** Looks at a checkpoint of CRIU. What that takes is loaded for one only. */
async function checkpoint(path: string, { select, host }: Request, options: ValidateOptions): Promise<Report> {
  const { openCheckpoint } = await import('../../node/checkpoint-files.js');
  const { validateCriu } = await import('../../criu/validate/index.js');
  const opened = await openCheckpoint(path, select);
  try {
    if (host === undefined) return await validateCriu(opened.files, options);
    const { thisHost } = await import('../../node/this-host.js');
    return await validateCriu(opened.files, { ...options, host: await thisHost(host) });
  } finally {
    await opened.close();
  }
}

/** Opens a file at once: of many small images each takes less time than a thread that waits for it. */
async function open(path: Path): Promise<Source> {
  if (typeof path !== 'string' || !statSync(path, { throwIfNoEntry: false })?.isFile()) return openSource(path);
  const fd = openSync(path, 'r');
  return sourceOf(fd, async () => closeSync(fd));
}

/** The result for what can't be read. */
export const failed = (name: string, error: unknown): Outcome => ({
  name,
  error: { code: (error as NodeJS.ErrnoException).code ?? 'ERROR', message: describe(error, true) },
});
