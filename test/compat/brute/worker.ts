/** Does what it is sent, one task after the other, and sends back what came of it. */
import { parentPort } from 'node:worker_threads';
import { constructRows } from './constructs.js';
import { layoutRows } from './layouts.js';
import { caseRows, containerNumberRows, framingRows, numberRows } from './numbers.js';

const tasks = { caseRows, constructRows, containerNumberRows, framingRows, layoutRows, numberRows };

export type Tasks = typeof tasks;

parentPort?.on('message', async ([name, ...args]: [keyof Tasks, ...string[]]) => {
  try {
    const task = tasks[name] as (...args: string[]) => Promise<unknown>;
    parentPort?.postMessage({ rows: await task(...args) });
  } catch (error) {
    parentPort?.postMessage({ error: (error as Error).stack });
  }
});
