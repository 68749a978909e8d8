/**
 * `npm test` runs this first: it installs what the tests need besides Node where it may (root on Debian), and names it otherwise;
 * tests that lack something are skipped then.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status, error } = spawnSync(fileURLToPath(new URL('debian-packages.sh', import.meta.url)), ['--if-possible'], {
  stdio: 'inherit',
});
if (status !== 0) console.warn(`Not everything that the tests need is here${error ? `: ${error.message}` : ''}.`);
