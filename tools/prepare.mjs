/**
 * `npm install` and `npm ci` in a checkout, and whoever installs the package from git, run this: it builds. For an
 * installation with `-g`, as pre-commit does it, npm leaves out what the build needs, so it is fetched here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../', import.meta.url));
/** What npm passes on of how it was called itself. */
const CALLED = /^npm_config_(global|location|(local_)?prefix|omit|include|production|install_links|dry_run|save)$/i;
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !CALLED.test(name)));

/** Standard output is npm's: that of `npm pack` is the name of the file. */
function npm(...args) {
  const { status, error } = spawnSync('npm', args, {
    cwd,
    env,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`npm ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
    process.exit(1);
  }
}

if (!existsSync(`${cwd}node_modules/typescript`)) npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
npm('run', 'build');
