"""What the tests of cr-dump share: containers made by box, the programs in them, and cr-dump run on them."""
import contextlib
import ctypes
import fcntl
import json
import mmap
import os
import select
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


def mounts_apart():
    """Mounts of its own: nobody else's come into its containers, or stay there when they are gone; nor its own into theirs."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(0x20000) < 0 or libc.mount(None, b'/', None, 1 << 14 | 1 << 18, None) < 0:       # CLONE_NEWNS, MS_REC, MS_PRIVATE
        raise OSError(ctypes.get_errno(), 'mounts of its own')
    with open('/proc/self/mountinfo', 'rb') as file:
        points = [line.split()[4].decode('unicode_escape') for line in file]
    for point in reversed(points):
        # this program may be in one itself
        if point.startswith(tempfile.gettempdir() + '/') and not f'{os.path.realpath(HERE)}/'.startswith(f'{point}/'):
            libc.umount2(os.fsencode(point), 2)                                                      # MNT_DETACH


REASON = why_not()
if not REASON:
    mounts_apart()
LIMIT = 100         # seconds in which a dump is over, whatever happens; for a machine that does much else


def wait_until(condition, seconds=60):
    """What the condition gives, once it is true, or at the end of a time that only a failure takes."""
    deadline = time.monotonic() + seconds
    while not (found := condition()) and time.monotonic() < deadline:
        time.sleep(0.01)
    return found


def unmount(path):
    """Somebody else who looks at all mounts, another dump say, may be there for a moment."""
    assert wait_until(lambda: subprocess.run(['umount', path], capture_output=True).returncode == 0), f'{path} stays mounted'


def compile_c(name, *flags):
    out = os.path.join(BUILD, name)
    source = os.path.join(HERE, name + '.c')
    build(out, [source], '-Wno-psabi', *flags)
    return out


def build(out, sources, *flags, others=()):
    """The program, where it is older than its sources; once, though others may build it, too: images know when it was made."""
    def is_built():
        return os.path.exists(out) and all(os.path.getmtime(out) >= os.path.getmtime(s) for s in (*sources, *others))
    if is_built():
        return
    with open(f'{out}.lock', 'w') as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if is_built():
            return
        new = f'{out}.{os.getpid()}'
        subprocess.run([os.environ.get('CC', 'cc'), '-O2', '-Wall', '-Wextra', '-o', new, *sources, *flags], check=True)
        os.rename(new, out)


def dump(pid, out, *options, **kwargs):
    return subprocess.run([CR_DUMP, '-p', str(pid), '-o', out, *options], capture_output=True, text=True, **kwargs)


def injected(call, what, *options):
    """What runs a command in which calls of this kind do something else, strace(1)."""
    # where only they stop it, it is quicker; but then strace sends no signals
    quick = [] if what.startswith('signal') else ['--seccomp-bpf']
    return ['strace', '-f', '-qq', *quick, '-o', '/dev/null', '-e', f'trace={call}', '-e', f'inject={call}:{what}', *options]


def check(pid, *options):
    """Exit status and the names of the checks that refuse."""
    done = subprocess.run([CR_DUMP, '-p', str(pid), '--check', '--json', *options], capture_output=True, text=True, timeout=LIMIT)
    report = json.loads(done.stdout)
    assert report['ok'] == (done.returncode == 0), report
    return done.returncode, {f['check'] for f in report['findings'] if not f['allowed']}, report


def allowing(names):
    """Options that take the risk of the checks."""
    return [word for name in names for word in ('--allow', name)]


def borrow(pid, fd):
    """A descriptor of our own for what it has open, by pidfd_getfd(2), whose number is known."""
    pidfd = os.pidfd_open(pid)
    try:
        return ctypes.CDLL(None, use_errno=True).syscall(438, pidfd, fd, 0)
    finally:
        os.close(pidfd)


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
                kill(pidfd)
                os.close(pidfd)
            process.kill()


def kill(pidfd):
    """Ends it, and waits until it has: whoever was in its PID namespace has ended before."""
    with contextlib.suppress(ProcessLookupError):
        signal.pidfd_send_signal(pidfd, signal.SIGKILL)
        select.select([pidfd], [], [], 30)


@contextlib.contextmanager
def huge_pages(number):
    """So many huge pages more may be taken, if there is memory for them."""
    setting = '/proc/sys/vm/nr_overcommit_hugepages'

    def add(more):
        with open(setting, 'r+') as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            before = int(file.read())
            file.seek(0)
            file.write(str(before + more))
    add(number)
    try:
        yield
    finally:
        add(-number)


@contextlib.contextmanager
def target(scenario, **kwargs):
    """A container that runs the scenario; gives pid and directory of the truth, once it is told."""
    directory = tempfile.mkdtemp(prefix='cr-dump-')
    try:
        with box('python3', os.path.join(HERE, 'target.py'), scenario, directory, **kwargs) as pid:
            problem = f'{directory}/error'
            wait_until(lambda: any(os.path.exists(path) for path in (f'{directory}/ready', problem)) or not os.path.exists(f'/proc/{pid}'))
            if os.path.exists(problem) or not os.path.exists(f'{directory}/ready'):
                raise AssertionError(slurp(problem) if os.path.exists(problem) else f'{scenario} did not start')
            yield pid, directory
    finally:
        shutil.rmtree(directory, ignore_errors=True)


def slurp(path, mode='r'):
    with open(path, mode) as file:
        return file.read()


def comm(pid):
    """Its name; none while a thread of it becomes the process, execve(2), and when it is gone."""
    with contextlib.suppress(OSError):
        return slurp(f'/proc/{pid}/comm').rstrip('\n')


def state(pid):
    """Its state once it had time to fall asleep again."""
    letter = lambda: slurp(f'/proc/{pid}/stat').rpartition(')')[2].split()[0]
    wait_until(lambda: letter() != 'R')
    return letter()


def traced(pid):
    """Whether one of its threads is."""
    return any(not slurp(f'/proc/{pid}/task/{thread}/status').partition('TracerPid:\t')[2].startswith('0\n')
               for thread in os.listdir(f'/proc/{pid}/task'))


def family(pid):
    """The process and its descendants."""
    found = [pid]
    for process in found:
        with contextlib.suppress(OSError):
            for thread in os.listdir(f'/proc/{process}/task'):
                found += [int(child) for child in slurp(f'/proc/{process}/task/{thread}/children').split()]
    return found


def is_asleep(pid):
    """Whether none of its threads runs, nor any of its descendants: who was just let go has come to where it waits."""
    for process in family(pid):
        with contextlib.suppress(OSError):
            for thread in os.listdir(f'/proc/{process}/task'):
                if slurp(f'/proc/{process}/task/{thread}/syscall').startswith('running'):
                    return False
    return True


def is_in(pid, number):
    """Whether the task is in the system call of the number, asleep."""
    return slurp(f'/proc/{pid}/syscall').startswith(f'{number} ')


def is_run(pid, *command):
    """Whether one of its descendants runs the command, and is asleep in clock_nanosleep(2)."""
    for process in family(pid):
        with contextlib.suppress(OSError, UnicodeDecodeError):
            if slurp(f'/proc/{process}/cmdline') == '\0'.join(command) + '\0' and is_in(process, 230):
                return True
    return False
