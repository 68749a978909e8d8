import { join } from 'node:path';
import { GateUsageError } from '../../compat.js';
import { type Given, usage } from '../common/given.js';

/** What every command looks at. */
export function inputsOf(given: Given) {
  const formats = given.text('formats') ?? 'formats';
  const dir = formats.endsWith('.ksy') ? join(formats, '..') : formats;
  return { formats, lock: given.text('lock') ?? join(dir, 'format.lock.json'), importDirs: given.texts('import') };
}

/** The gate's word for a wrong command line, as the commands say it. */
export const asUsage = (error: unknown): unknown => (error instanceof GateUsageError ? usage(error.message) : error);
