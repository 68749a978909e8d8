/**
 * `npm run demo`: dumps a container of its own making, validates the image and shows it. What this machine
 * can't do is said, and the rest is done with a golden image.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const dumper = join(root, 'native/build/cr-dump');
const golden = join(root, 'golden/valid/container-x86_64.cr');

/** Why no process can be dumped here; `undefined` where one can. */
function obstacle() {
  if (process.platform !== 'linux') return 'this is not Linux';
  if (!existsSync(dumper)) return 'cr-dump is not built (npm run build says what it takes)';
  if (process.getuid?.() !== 0) return 'dumping takes root';
  const { status } = spawnSync('unshare', ['--pid', '--fork', '--uts', '--ipc', '--net', '--mount-proc', 'true']);
  return status === 0 ? undefined : 'no namespaces can be made here (unshare failed)';
}

/** Starts a shell in namespaces of its own with two children that share a file. @returns the unshare process */
async function container() {
  const script = `
    hostname demo
    exec 3<>/tmp/cr-demo.$$ && rm /tmp/cr-demo.$$ && echo 'a file that all of them share' >&3
    PATTERN=${'c0ffee'.repeat(8)}; export PATTERN
    sleep 600 & sleep 600 & echo ready; wait`;
  const args = ['--pid', '--fork', '--kill-child', '--uts', '--ipc', '--net', '--mount-proc', 'sh', '-c', script];
  const child = spawn('unshare', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', () => reject(new Error('the container ended before it was ready')));
  });
  return child;
}

const show = (command, ...args) => {
  const shown = [command, ...args].map((word) => word.replace(root, ''));
  console.log(`\n$ ${shown.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  return status;
};

const tool = (name, ...args) => show(process.execPath, join(root, `dist/cli/${name}.js`), ...args);

const children = (pid) =>
  spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .stdout.trim()
    .split(/\s+/);

const why = obstacle();
const folder = mkdtempSync(join(tmpdir(), 'cr-demo-'));
let image = golden;
let failed = false;
if (why !== undefined) {
  console.log(`No process is dumped: ${why}. Here is a golden image instead.`);
} else {
  const child = await container();
  try {
    image = join(folder, 'container.cr');
    failed = show(dumper, '-p', children(child.pid)[0], '-o', image) !== 0;
  } finally {
    child.kill('SIGKILL');
  }
}
if (!failed) {
  const statuses = [tool('cr-validate', image), tool('cr-image', 'info', image), tool('cr-image', 'tree', image)];
  failed = statuses.some((status) => status !== 0);
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
