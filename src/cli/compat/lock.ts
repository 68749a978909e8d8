import pc from 'picocolors';
import { printable } from '../../bytes/printable.js';
import { nextLock, TODAY, writeLock } from '../../compat.js';
import { folded } from '../../report/gate/fold.js';
import { findingLines } from '../../report/gate/text.js';
import { isColored } from '../common/color.js';
import { EXIT } from '../common/errors.js';
import { type Given, usage } from '../common/given.js';
import { settingsOf } from './config.js';
import { asUsage, specsOf } from './inputs.js';

/** `cr-compat lock`. */
export async function runLock(given: Given): Promise<number> {
  const settings = settingsOf(given);
  const { lock: file, suppressions, name, revision: since, force } = settings;
  if (name === '') throw usage('--name takes a name');
  const { lock, findings, notes, broken } = await nextLock({
    ...specsOf(settings),
    lock: file,
    force,
    ...(name !== undefined && { name }),
    ...(since !== undefined && { since }),
    ...(suppressions !== undefined && { suppressions }),
  }).catch((error) => {
    throw asUsage(error);
  });
  const colors = pc.createColors(isColored(given, process.stderr, settings.color));
  const shown = folded(findings.filter(({ severity }) => severity !== 'information'));
  const lines = [
    ...shown.flatMap((group) => [...findingLines(group, colors), '']),
    ...[...notes, ...broken.map((why) => `left out, broken: ${why}`)].map(printable),
  ];
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
  if (lock !== undefined) {
    writeLock(file, lock);
    process.stdout.write(`${printable(file)}: ${lock.revisions.at(-1)?.name} locked\n`);
    return broken.length === 0 ? EXIT.ok : EXIT.failed;
  }
  if (findings.length === 0) {
    process.stdout.write(`${printable(file)}: nothing new since the last revision\n`);
    return broken.length === 0 ? EXIT.ok : EXIT.failed;
  }
  process.stderr.write(`${printable(file)}: not locked, ${TODAY} is not compatible; --force locks it all the same\n`);
  return EXIT.invalid;
}
