import { readFile } from 'node:fs/promises';
import { exportCheckpoint } from '../../node/export-checkpoint.js';
import { readImage } from '../../read.js';
import { FileError } from '../common/errors.js';
import { type Given, usage } from '../common/given.js';
import { linesOf } from './import.js';

/** `cr-image export`: what `criu restore` takes. */
export async function exportCommand(given: Given): Promise<undefined> {
  const input = given.operand(0);
  const directory = given.text('criu');
  if (directory === undefined) throw usage('--criu DIR is missing');
  const image = await readFile(input)
    .then((bytes) => readImage(bytes))
    .catch((error: unknown) => {
      throw FileError.about(input, error);
    });
  try {
    const report = await exportCheckpoint(image, directory, { strict: given.has('strict') });
    if (given.has('json')) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
    else for (const line of linesOf(report.notes)) process.stderr.write(`${line}\n`);
  } catch (error) {
    throw FileError.about(error instanceof RangeError ? input : directory, error);
  }
}
