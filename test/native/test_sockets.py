"""
Sockets, System V objects, addresses and mounts: dumped, and restarted. A program states what it sees of them before and
after (sockets_target.py), and uses them afterwards: what comes of that is what comes of it in a container that nobody
dumped. Run by native.test.ts.
"""
import contextlib
import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

from test_dump import BUILD, HERE, REASON, box, slurp

CR_DUMP, CR_RESTART = os.path.join(BUILD, 'cr-dump'), os.path.join(BUILD, 'cr-restart')


def wait_for(path, pid):
    deadline = time.time() + 30
    while not os.path.exists(path):
        if time.time() > deadline or not os.path.exists(f'/proc/{pid}'):
            raise AssertionError(f'{path} does not come')
        time.sleep(0.02)
    told = json.loads(slurp(path))
    os.unlink(path)
    if isinstance(told, dict) and 'error' in told:
        raise AssertionError(told['error'])
    return told


def ask(pid, directory, number, name):
    os.kill(pid, number)
    return wait_for(f'{directory}/{name}', pid)


@contextlib.contextmanager
def scratch():
    directory = tempfile.mkdtemp(prefix='cr-sock-')
    os.chmod(directory, 0o755)
    try:
        yield directory
    finally:
        shutil.rmtree(directory, ignore_errors=True)


@contextlib.contextmanager
def restarted(image, *options):
    """The pid of the container's init."""
    done = subprocess.run([CR_RESTART, image, '--detach', *options], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    pid = int(done.stdout)
    try:
        yield pid
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def end(pid):
    os.kill(pid, signal.SIGKILL)
    deadline = time.time() + 10
    while os.path.exists(f'/proc/{pid}') and time.time() < deadline:
        if slurp(f'/proc/{pid}/stat').rpartition(')')[2].split()[0] == 'Z':
            break
        time.sleep(0.01)


@unittest.skipIf(REASON, REASON)
class Restarted(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        program = ['python3', os.path.join(HERE, 'sockets_target.py')]
        with scratch() as directory, box(*program, directory) as pid:
            wait_for(f'{directory}/ready', pid)
            cls.control = ask(pid, directory, signal.SIGUSR2, 'used')
            cls.control_directory = directory
        with scratch() as directory:
            with box(*program, directory) as pid:
                wait_for(f'{directory}/ready', pid)
                cls.before = ask(pid, directory, signal.SIGUSR1, 'statement')
                done = subprocess.run([CR_DUMP, '-p', str(pid), '-o', f'{directory}/image', '--revision', '3'],
                                      capture_output=True, text=True)
                assert done.returncode == 0, done.stderr
                cls.said = done.stderr
                # the dump itself changed nothing
                cls.between = ask(pid, directory, signal.SIGUSR1, 'statement')
                done = subprocess.run([CR_DUMP, '-p', str(pid), '-o', f'{directory}/again', '--revision', '3'],
                                      capture_output=True, text=True)
                assert done.returncode == 0, done.stderr
                end(pid)
            with restarted(f'{directory}/image') as pid:
                cls.after = ask(pid, directory, signal.SIGUSR1, 'statement')
                cls.used = ask(pid, directory, signal.SIGUSR2, 'used')
            cls.directory = directory

    def test_a_dump_changes_nothing(self):
        self.assertEqual(self.between, self.before)

    def test_every_socket_states_the_same(self):
        for name, told in self.before['sockets'].items():
            with self.subTest(socket=name):
                if name == 'tcp closed':       # sizes that the connection had settled on, which is gone
                    for option in ('6/2', '6/10'):
                        self.after['sockets'][name]['options'][option] = told['options'][option]
                self.assertEqual(self.after['sockets'][name], told)

    def test_everything_else_does(self):
        for what in self.before.keys() - {'sockets'}:
            with self.subTest(what):
                self.assertEqual(self.after[what], self.before[what])

    def test_all_of_it_works(self):
        expected = json.loads(json.dumps(self.control).replace(self.control_directory, self.directory))
        for what in expected:
            with self.subTest(what):
                self.assertEqual(self.used[what], expected[what])


if __name__ == '__main__':
    unittest.main()
