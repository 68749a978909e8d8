/** `npm run build:native`: makes native/build/cr-dump and native/build/cr-restart, or says what it would take. Never fails an install. */
import { spawnSync } from 'node:child_process';

const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

const missing = ['make', process.env.CC ?? 'cc'].filter((command) => !has(command));
if (process.platform !== 'linux') {
  console.warn(
    'cr-dump and cr-restart are not built: they dump and restart Linux processes, and this is not Linux. The library is complete without it.',
  );
} else if (missing.length > 0) {
  console.warn(
    `cr-dump and cr-restart are not built: no ${missing.join(' and no ')} here (Debian: apt-get install gcc make). The library is complete without it.`,
  );
} else {
  process.exitCode = spawnSync('make', ['-s', '-C', 'native'], { stdio: 'inherit' }).status ?? 1;
}
