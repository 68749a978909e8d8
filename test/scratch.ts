import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

/** A folder for the tests of one file; gone afterwards. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cr-image-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
