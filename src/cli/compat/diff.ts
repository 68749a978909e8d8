import { printable } from '../../bytes/printable.js';
import { changesBetween, readLock, sameDescription, TODAY, today } from '../../compat.js';
import { EXIT } from '../common/errors.js';
import { type Given, usage } from '../common/given.js';
import { settingsOf } from './config.js';
import { asUsage, specsOf } from './inputs.js';

/** `cr-compat diff`: what changed between two revisions, in words. */
export async function runDiff(given: Given): Promise<number> {
  const settings = settingsOf(given);
  const lock = readLock(settings.lock);
  const specsNamed = (name: string) => {
    const revision = lock.revisions.find((one) => one.name === name);
    if (revision !== undefined) return { ...revision, locate: () => undefined };
    const names = lock.revisions.map((one) => one.name).join(', ');
    if (name !== TODAY) throw usage(`there is no revision ${name}; there are ${names}, and ${TODAY}`);
    try {
      return { name, ...today(specsOf(settings), lock) };
    } catch (error) {
      throw asUsage(error);
    }
  };
  const [old, now] = [specsNamed(given.operand(0)), specsNamed(given.operands[1] ?? TODAY)];
  const lines = changesBetween(old, now);
  const isSame = sameDescription(old.specs, now.specs);
  const none = isSame ? 'say the same' : 'are read alike, and are only spelled otherwise';
  const text = lines.length === 0 ? [`${old.name} and ${now.name} ${none}`] : lines;
  process.stdout.write(text.map((line) => `${printable(line)}\n`).join(''));
  return EXIT.ok;
}
