import { printable } from '../../bytes/printable.js';
import { convert, type Loss, type OldRevision } from '../../inspect/convert.js';
import { writeRewritten } from '../../node/files.js';
import { EXIT } from '../common/errors.js';
import { type Given, usage } from '../common/given.js';
import { activity } from '../common/progress.js';
import { openOutput, withImage } from '../image/io.js';

export const REVISIONS = ['1', '2'] as const;

/** `cr-image convert`: an image as an older revision has it, and what that costs. */
export const convertImage = (given: Given): Promise<number> =>
  withImage(given, 0, async (input) => {
    const revision = Number(given.choice('revision', REVISIONS, '2')) as OldRevision;
    const output = given.text('output');
    if (output === undefined && process.stdout.isTTY) throw usage('convert takes -o FILE');
    const { image, losses } = await convert(input, revision);
    await writeRewritten(await openOutput(output), image);
    const report = output === undefined || output === '-' ? process.stderr : process.stdout;
    activity.end();
    if (given.has('json')) report.write(`${JSON.stringify({ revision, losses }, null, 2)}\n`);
    else for (const line of lines(losses, revision)) report.write(`${line}\n`);
    return EXIT.ok;
  });

function* lines(losses: readonly Loss[], revision: OldRevision): Generator<string, void, undefined> {
  if (losses.length === 0) yield `nothing is lost in revision ${revision}`;
  for (const { path, type, what, value } of losses) {
    const said = value === undefined ? '' : `: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
    yield printable(`lost ${what} ${path} (${type})${said}`);
  }
}
