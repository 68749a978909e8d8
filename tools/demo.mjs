/**
 * `npm run demo`: dumps a container of its own making, validates the image and shows it, kills the container and restarts it:
 * its counter goes on. What this machine can't do is said, and the rest is done with a golden image.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const dumper = join(root, 'native/build/cr-dump');
const restarter = join(root, 'native/build/cr-restart');
const golden = join(root, 'golden/valid/container-x86_64.cr');

/** Why no process can be dumped here; `undefined` where one can. */
function obstacle() {
  if (process.platform !== 'linux') return 'this is not Linux';
  if (!existsSync(dumper) || !existsSync(restarter)) return 'cr-dump is not built (npm run build says what it takes)';
  if (process.getuid?.() !== 0) return 'dumping takes root';
  const { status } = spawnSync('unshare', ['--pid', '--fork', '--uts', '--ipc', '--net', '--mount-proc', 'true']);
  return status === 0 ? undefined : 'no namespaces can be made here (unshare failed)';
}

/**
 * Starts a shell in namespaces of its own with two children, of which one counts; all three have the file `shared` open. Nothing of it is shared with the
 * outside, or the dumper would refuse: its descriptors are opened inside, and `unshare`, which lives in the same
 * namespaces, is killed. @returns its process ID
 */
async function container(shared, counter) {
  const script = `
    echo ready
    exec 0</dev/null 1>/dev/null 2>&1
    for fd in /proc/$$/fd/*; do fd=\${fd##*/}; [ $fd -gt 2 ] && eval "exec $fd>&-"; done
    hostname demo
    exec 3<>"$0" && echo 'a file that all of them share' >&3
    PATTERN=${'c0ffee'.repeat(8)}
    (n=0; while :; do echo $((n += 1)) >> "$1"; sleep 0.05; done) &
    sleep 600 & wait`;
  const args = ['--pid', '--fork', '--uts', '--ipc', '--net', '--mount-proc', 'bash', '-c', script, shared, counter];
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

/** The numbers that the container wrote. */
const numbers = (counter) => readFileSync(counter, 'utf8').trim().split('\n').map(Number);

const isAlive = (pid) => existsSync(`/proc/${pid}`);

/** Ends a container, with all that is in it. */
async function end(pid) {
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  while (isAlive(pid) && !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')) await setTimeout(5);
}

/** Makes the container of the image again, and shows that it counts on. @returns whether it does */
async function again(image, counter) {
  const before = numbers(counter);
  if (show('cr-restart', [restarter], [image, '--check']) !== 0) return false;
  const { restart } = await import('../dist/node.js');
  console.log(`\n$ cr-restart ${image} --detach`);
  const { pid } = await restart(image, { detach: true });
  try {
    for (let i = 0; i < 200 && numbers(counter).length < before.length + 3; i++) await setTimeout(20);
    const after = numbers(counter).slice(before.length);
    console.log(`pid ${pid}; it had counted to ${before.at(-1)}, and goes on: ${after.join(', ')}`);
    return after.length >= 3;
  } finally {
    await end(pid);
  }
}

const why = obstacle();
const folder = mkdtempSync(join(tmpdir(), 'cr-demo-'));
const counter = join(folder, 'counter');
let image = golden;
let failed = false;
if (why !== undefined) {
  console.log(`No process is dumped: ${why}. Here is a golden image instead.`);
} else {
  const pid = await container(join(folder, 'shared'), counter);
  try {
    image = join(folder, 'container.cr');
    failed = show('cr-dump', [dumper], ['-p', String(pid), '-o', image, '--leave', 'killed']) !== 0;
  } finally {
    await end(pid);
  }
}
if (!failed) {
  const statuses = [tool('cr-validate', image), tool('cr-image', 'info', image), tool('cr-image', 'tree', image)];
  failed = statuses.some((status) => status !== 0);
}
if (!failed && why === undefined) failed = !(await again(image, counter));
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
