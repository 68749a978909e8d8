/**
 * `npm run demo`: dumps a container of its own making, validates the image and shows it. What this machine
 * can't do is said, and the rest is done with a golden image.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
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

/**
 * Starts a shell in namespaces of its own with two children; all three have the file `shared` open. Nothing of it is shared with the
 * outside, or the dumper would refuse: its descriptors are opened inside, and `unshare`, which lives in the same
 * namespaces, is killed. @returns its process ID
 */
async function container(shared) {
  const script = `
    echo ready
    exec 0</dev/null 1>/dev/null 2>&1
    for fd in /proc/$$/fd/*; do fd=\${fd##*/}; [ $fd -gt 2 ] && eval "exec $fd>&-"; done
    hostname demo
    exec 3<>"$0" && echo 'a file that all of them share' >&3
    PATTERN=${'c0ffee'.repeat(8)}
    sleep 600 & sleep 600 & wait`;
  const args = ['--pid', '--fork', '--uts', '--ipc', '--net', '--mount-proc', 'bash', '-c', script, shared];
  const unshare = spawn('unshare', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve, reject) => {
    unshare.stdout.once('data', resolve);
    unshare.once('exit', () => reject(new Error('the container ended before it was ready')));
  });
  while (children(unshare.pid).length === 0 || children(children(unshare.pid)[0]).length < 2) await setTimeout(20);
  const [pid] = children(unshare.pid);
  unshare.kill('SIGKILL');
  return pid;
}

/** Process IDs of the children of `pid`. */
const children = (pid) => {
  const path = `/proc/${pid}/task/${pid}/children`;
  return readFileSync(path, 'utf8').trim().split(' ').filter(Boolean).map(Number);
};

/** Runs a command under the name it is shown by. @returns its exit status */
function show(name, command, args) {
  console.log(`\n$ ${[name, ...args].join(' ').replaceAll(`${root}`, '')}`);
  return spawnSync(command[0], [...command.slice(1), ...args], { stdio: 'inherit' }).status;
}

const tool = (name, ...args) => show(name, [process.execPath, join(root, `dist/cli/${name}.js`)], args);

const why = obstacle();
const folder = mkdtempSync(join(tmpdir(), 'cr-demo-'));
let image = golden;
let failed = false;
if (why !== undefined) {
  console.log(`No process is dumped: ${why}. Here is a golden image instead.`);
} else {
  const pid = await container(join(folder, 'shared'));
  try {
    image = join(folder, 'container.cr');
    failed = show('cr-dump', [dumper], ['-p', String(pid), '-o', image]) !== 0;
  } finally {
    process.kill(pid, 'SIGKILL');
  }
}
if (!failed) {
  const statuses = [tool('cr-validate', image), tool('cr-image', 'info', image), tool('cr-image', 'tree', image)];
  failed = statuses.some((status) => status !== 0);
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
