"""What the tests of cr-restart have in common: a container, its dump, its end, and that it goes on."""
import contextlib
import glob
import json
import os
import shutil
import signal
import subprocess
import tempfile
import time

from dumping import BUILD, CR_DUMP, HERE, LIMIT, box, build, is_asleep, kill, slurp

CR_RESTART = os.path.join(BUILD, 'cr-restart')


def compile_self():
    out = os.path.join(BUILD, 'self')
    sources = [os.path.join(HERE, 'self.c'), *sorted(glob.glob(os.path.join(HERE, 'scenes', '*.c')))]
    build(out, sources, '-Wno-unused-parameter', '-pthread', others=[os.path.join(HERE, 'self.h')])
    return out


def wait_until(condition, what, seconds=60):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError(f'{what} took more than {seconds} s')
        time.sleep(0.01)


def rest(pid):
    """Until all of the container is asleep; who is not after a second runs on purpose."""
    deadline = time.monotonic() + 1
    while not is_asleep(pid) and time.monotonic() < deadline:
        time.sleep(0.01)


def end(pid):
    """Kills the init of a container and waits until it has ended."""
    with contextlib.suppress(ProcessLookupError):
        pidfd = os.pidfd_open(pid)
        kill(pidfd)
        os.close(pidfd)


@contextlib.contextmanager
def folder():
    path = tempfile.mkdtemp(prefix='cr-restart-')
    os.chmod(path, 0o777)
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


@contextlib.contextmanager
def restarted(image, *options, by=()):
    """Runs cr-restart in front; gives the process and the pid of the container's init, once it goes on."""
    pidfile = f'{image}.pid'
    with contextlib.suppress(FileNotFoundError):
        os.unlink(pidfile)
    with open(f'{image}.messages', 'w') as messages, \
            subprocess.Popen([*by, CR_RESTART, image, '--pidfile', pidfile, *options], stderr=messages) as process:
        pid = None
        try:
            wait_until(lambda: process.poll() is not None or os.path.exists(pidfile) and slurp(pidfile).endswith('\n'),
                       'a restart')
            if not os.path.exists(pidfile):
                raise AssertionError(f'cr-restart ended with {process.returncode}: ' + slurp(f'{image}.messages'))
            pid = int(slurp(pidfile))
            yield process, pid
        finally:
            if pid:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            else:
                process.kill()
            process.wait(LIMIT)


def dump(pid, image, *options):
    done = subprocess.run([CR_DUMP, '-p', str(pid), '-o', image, *options], capture_output=True, text=True, timeout=LIMIT)
    if done.returncode:
        raise AssertionError(f'cr-dump ended with {done.returncode}: {done.stderr}')


def statements(out, when):
    return {os.path.basename(path): slurp(path, 'rb').decode(errors='surrogateescape') for path in glob.glob(f'{out}.*.{when}')}


CR_IMAGE = os.path.join(HERE, '..', '..', 'dist', 'cli', 'cr-image.js')


def decode(image):
    done = subprocess.run(['node', CR_IMAGE, 'decode', image], capture_output=True, check=True)
    return json.loads(done.stdout)


def encode(tree, image):
    with contextlib.suppress(FileNotFoundError):
        os.unlink(image)
    subprocess.run(['node', CR_IMAGE, 'encode', '-', '-o', image], input=json.dumps(tree).encode(), check=True, capture_output=True)


@contextlib.contextmanager
def dumped(scene, count, where):
    """A scene's image, killed; where its statements go, and the image."""
    out = f'{where}/{scene}'
    with box(compile_self(), scene, out) as pid:
        wait_until(lambda: len(statements(out, 'before')) >= count, f'the scene {scene}')
        rest(pid)
        dump(pid, f'{out}.cr')
        end(pid)
    yield out, f'{out}.cr'


def check(image, *options, command=()):
    """Exit status of cr-restart --check, and its report."""
    done = subprocess.run([*command, CR_RESTART, image, '--check', '--json', *options], capture_output=True, text=True, timeout=LIMIT)
    return done.returncode, json.loads(done.stdout)
