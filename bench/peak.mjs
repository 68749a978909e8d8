/**
 * Preloaded into a process that is measured: its peak of resident memory, and the bytes that it read. What getrusage(2) says
 * of the peak includes the process that it was forked from.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const number = (file, key) =>
  Number(new RegExp(`${key}:\\s*(\\d+)`).exec(readFileSync(`/proc/self/${file}`, 'utf8'))[1]);

process.on('exit', () => {
  const used = { peakMiB: number('status', 'VmHWM') / 2 ** 10, readMiB: number('io', 'rchar') / 2 ** 20 };
  writeFileSync(process.env.BENCH_PEAK, JSON.stringify(used));
});
