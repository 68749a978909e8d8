"""What the tests of cr-dump share: containers made by box, the programs in them, and cr-dump run on them."""
import contextlib
import json
import mmap
import os
import shutil
import signal
import subprocess
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
BUILD = os.environ.get('CR_BUILD', os.path.join(HERE, '..', '..', 'native', 'build'))
CR_DUMP = os.path.join(BUILD, 'cr-dump')
PAGE = mmap.PAGESIZE
KERNEL_OPEN = dict(APPEND=os.O_APPEND, NONBLOCK=os.O_NONBLOCK, DSYNC=os.O_DSYNC, DIRECTORY=os.O_DIRECTORY,
                   NOFOLLOW=os.O_NOFOLLOW, SYNC=os.O_SYNC & ~os.O_DSYNC, PATH=os.O_PATH)


def why_not():
    if os.geteuid() != 0:
        return 'not root: containers can\'t be made, and cr-dump needs CAP_SYS_ADMIN'
    probe = subprocess.run(['unshare', '--pid', '--uts', '--ipc', '--mount', '--net', '--fork', 'true'], capture_output=True)
    return None if probe.returncode == 0 else 'namespaces can\'t be made here: ' + probe.stderr.decode().strip()


REASON = why_not()


def compile_c(name, *flags):
    out = os.path.join(BUILD, name)
    source = os.path.join(HERE, name + '.c')
    if not os.path.exists(out) or os.path.getmtime(out) < os.path.getmtime(source):
        subprocess.run([os.environ.get('CC', 'cc'), '-O2', '-Wall', '-Wextra', '-Wno-psabi', '-o', out, source, *flags],
                       check=True)
    return out


def dump(pid, out, *options, **kwargs):
    return subprocess.run([CR_DUMP, '-p', str(pid), '-o', out, *options], capture_output=True, text=True, **kwargs)


def check(pid, *options):
    """Exit status and the names of the checks that refuse."""
    done = subprocess.run([CR_DUMP, '-p', str(pid), '--check', '--json', *options], capture_output=True, text=True)
    report = json.loads(done.stdout)
    assert report['ok'] == (done.returncode == 0), report
    return done.returncode, {f['check'] for f in report['findings'] if not f['allowed']}, report


@contextlib.contextmanager
def box(*command, **kwargs):
    """A container that runs the command; gives the pid of its init, as it is outside."""
    with subprocess.Popen([compile_c('box'), *command], stdout=subprocess.PIPE, text=True, **kwargs) as process:
        pidfd = None
        try:
            pid = int(process.stdout.readline())
            pidfd = os.pidfd_open(pid)
            yield pid
        finally:
            # by itself: an init whose thread called execve(2) no longer ends with its parent
            if pidfd is not None:
                with contextlib.suppress(ProcessLookupError):
                    signal.pidfd_send_signal(pidfd, signal.SIGKILL)
                os.close(pidfd)
            process.kill()


@contextlib.contextmanager
def huge_pages(number):
    """So many huge pages more may be taken, if there is memory for them."""
    setting = '/proc/sys/vm/nr_overcommit_hugepages'
    before = slurp(setting)
    with open(setting, 'w') as file:
        file.write(str(int(before) + number))
    try:
        yield
    finally:
        with open(setting, 'w') as file:
            file.write(before)


@contextlib.contextmanager
def target(scenario, **kwargs):
    """A container that runs the scenario; gives pid and directory of the truth, once it is told."""
    directory = tempfile.mkdtemp(prefix='cr-dump-')
    try:
        with box('python3', os.path.join(HERE, 'target.py'), scenario, directory, **kwargs) as pid:
            deadline = time.time() + 30
            while not os.path.exists(f'{directory}/ready'):
                problem = f'{directory}/error'
                if time.time() > deadline or os.path.exists(problem) or not os.path.exists(f'/proc/{pid}'):
                    raise AssertionError(slurp(problem) if os.path.exists(problem) else f'{scenario} did not start')
                time.sleep(0.02)
            yield pid, directory
    finally:
        shutil.rmtree(directory, ignore_errors=True)


def slurp(path, mode='r'):
    with open(path, mode) as file:
        return file.read()


def state(pid):
    """Its state once it had time to fall asleep again."""
    for _ in range(50):
        letter = slurp(f'/proc/{pid}/stat').rpartition(')')[2].split()[0]
        if letter != 'R':
            break
        time.sleep(0.01)
    return letter
