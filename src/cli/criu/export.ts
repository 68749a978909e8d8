import { exportCheckpoint } from '../../node/export-checkpoint.js';
import { FileError } from '../common/errors.js';
import { type Given, usage } from '../common/given.js';
import { activity } from '../common/progress.js';
import { withImage } from '../image/io.js';
import { linesOf } from './import.js';

/** `cr-image export`: what `criu restore` takes. */
export async function exportCommand(given: Given): Promise<undefined> {
  const directory = given.text('criu');
  if (directory === undefined) throw usage('--criu DIR is missing');
  return withImage(given, 0, async (image) => {
    const report = await exportCheckpoint(image, directory, { strict: given.has('strict') }).catch((error) => {
      throw (error as { code?: string }).code === undefined || error instanceof RangeError
        ? error
        : new FileError(directory, error);
    });
    activity.end();
    if (given.has('json')) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
    else for (const line of linesOf(report.notes)) process.stderr.write(`${line}\n`);
    return undefined;
  });
}
