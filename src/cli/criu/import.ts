import { printable } from '../../bytes/printable.js';
import { importCheckpoint } from '../../node/import-checkpoint.js';
import { FileError } from '../common/errors.js';
import { type Given, usage } from '../common/given.js';
import { activity } from '../common/progress.js';
import { openOutput } from '../image/io.js';

/** `cr-image import`: an image of a checkpoint of CRIU. */
export async function importCommand(given: Given): Promise<undefined> {
  const input = given.operand(0);
  const output = given.text('output');
  const json = given.has('json');
  if (json && (output === undefined || output === '-')) throw usage('--json needs --output FILE');
  const select = given.text('select');
  const sink = await openOutput(output);
  try {
    const report = await importCheckpoint(input, sink, select === undefined ? {} : { select });
    activity.end();
    if (json) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
    else for (const line of linesOf(report.notes)) process.stderr.write(`${line}\n`);
  } catch (error) {
    await sink.abort();
    throw FileError.about(input, error);
  }
}

export const linesOf = (notes: readonly { kind: string; message: string; count: number }[]): string[] =>
  notes.map(({ kind, message, count }) => `${kind}: ${printable(message)}${count > 1 ? ` (${count} times)` : ''}`);
