/**
 * A thread outside jest. In jest each module sees globals through an interceptor, which makes a reader that is compiled
 * anew for every edit four times slower.
 */
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { Row } from '../matrix.js';
import type { Tasks } from './worker.js';

export class Outside {
  private constructor(
    private readonly worker: Worker,
    private readonly outfile: string,
  ) {}

  static async start(): Promise<Outside> {
    // Within this package, so that it finds it by its name.
    const outfile = resolve(`dist/brute-${process.pid}-${Date.now()}.mjs`);
    await build({
      entryPoints: ['test/compat/brute/worker.ts'],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      define: { 'import.meta.url': JSON.stringify(pathToFileURL('test/support/goldens.ts').href) },
      logLevel: 'error',
    });
    const worker = new Worker(outfile);
    await once(worker, 'online');
    return new Outside(worker, outfile);
  }

  async run<Name extends keyof Tasks>(name: Name, ...args: Parameters<Tasks[Name]>): Promise<Row[]> {
    const answer = once(this.worker, 'message') as Promise<[{ rows?: Row[]; error?: string }]>;
    const end = once(this.worker, 'exit').then(() => [{ error: 'the thread ended' }]) as typeof answer;
    this.worker.postMessage([name, ...args]);
    const [{ rows, error }] = await Promise.race([answer, end]);
    if (rows === undefined) throw new Error(error);
    return rows;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
    rmSync(this.outfile);
  }
}
