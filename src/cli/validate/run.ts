import { availableParallelism } from 'node:os';
import { isStdin } from '../../node/source.js';
import { type Answer, answerOf, type Outcome } from '../../report/image/printer.js';
import { EXIT } from '../common/errors.js';
import type { Progress } from '../common/progress.js';
import { check, failed, type Job } from './check.js';
import type { Configs } from './config.js';
import { type Input, nameOf } from './inputs.js';
import type { Request } from './request.js';

/** With as many images a pool is worth its start. */
const MANY = 64;

export interface Run {
  readonly inputs: readonly Input[];
  readonly configs: Configs;
  /** What the command line says; it goes before the configuration. */
  readonly request: Request;
  readonly sha256: boolean;
  readonly jobs: number | undefined;
  readonly progress: Progress | undefined;
  /** The module that threads of the pool run. */
  readonly worker: URL;
}

/** Looks at the images, and gives what came of it in their order. @throws {UsageError} for a wrong configuration */
export async function* results({
  inputs,
  configs,
  request,
  sha256,
  jobs,
  progress,
  worker,
}: Run): AsyncGenerator<Outcome> {
  const todo = inputs.map(({ path, error }) => ({ path, error, request: merge(configs.for(path), request) }));
  const parallel = Math.min(jobs ?? (inputs.length < MANY ? 1 : availableParallelism()), inputs.length);
  const pool = parallel > 1 ? await startPool(parallel, worker) : undefined;
  const start = (index: number): Promise<Outcome> | undefined => {
    const next = todo[index];
    if (next === undefined) return undefined;
    const { path, error } = next;
    if (error !== undefined) return Promise.resolve(failed(nameOf(path), error));
    const job: Job = { path, request: next.request, sha256 };
    if (pool === undefined || isStdin(path)) return check(job, (done) => progress?.inside(done));
    return pool.run(job);
  };
  try {
    const running: (Promise<Outcome> | undefined)[] = [];
    const ahead = pool === undefined ? 1 : parallel * 2;
    for (let i = 0; i < todo.length; i++) {
      while (running.length < ahead && i + running.length < todo.length) running.push(start(i + running.length));
      const result = await running.shift();
      progress?.done(inputs[i]?.size ?? 0);
      if (result !== undefined) yield result;
    }
  } finally {
    await pool?.destroy();
  }
}

interface Pool {
  run(job: Job): Promise<Outcome>;
  destroy(): Promise<void>;
}

async function startPool(threads: number, worker: URL): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  return new Tinypool({ filename: worker.href, minThreads: threads, maxThreads: threads });
}

/** The configuration, and before it what the command line says. */
export function merge(config: Request, line: Request): Request {
  const { only: configOnly, ...rest } = config;
  const only = line.only ?? configOnly;
  return {
    ...rest,
    ...line,
    ...(only && { only }),
    ignore: [...config.ignore, ...line.ignore],
    reasons: { ...config.reasons, ...line.reasons },
    severity: { ...config.severity, ...line.severity },
  };
}

const STATUS: Readonly<Record<Answer, number>> = {
  'as asked for': EXIT.ok,
  not: EXIT.invalid,
  'no image of this version': EXIT.notAnImage,
  unreadable: EXIT.failed,
};

/** The exit status that an outcome calls for. */
export const statusOf = (outcome: Outcome): number => STATUS[answerOf(outcome)];

/** Of several the most pressing. */
export const worse = (a: number, b: number): number => {
  const order: readonly number[] = [EXIT.failed, EXIT.invalid, EXIT.notAnImage, EXIT.ok];
  return order.indexOf(a) < order.indexOf(b) ? a : b;
};
