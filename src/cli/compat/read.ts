import { existsSync } from 'node:fs';
import { readImageWith, readLock, today } from '../../compat.js';
import { EXIT } from '../common/errors.js';
import type { Given } from '../common/given.js';
import { settingsOf } from './config.js';
import { specsOf } from './inputs.js';

/** `cr-compat read`. */
export async function runRead(given: Given): Promise<number> {
  const settings = settingsOf(given);
  const { lock } = settings;
  const now = today(specsOf(settings), existsSync(lock) ? readLock(lock) : undefined);
  process.stdout.write(`${JSON.stringify(await readImageWith(given.operand(0), now), null, 2)}\n`);
  return EXIT.ok;
}
