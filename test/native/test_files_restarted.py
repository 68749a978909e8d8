"""Open files, restarted: each kind states the same of itself (files_target.py), and what has changed meanwhile is told. See test_files.py."""
import contextlib
import fcntl
import json
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
import unittest

import restarting
from dumping import REASON, box, is_run
from test_files import target, wait_for


@unittest.skipIf(REASON, REASON)
class FilesRestarted(unittest.TestCase):
    """Each kind: dumped, killed, restarted; it states the same, and what goes through it still does. Twice in a row."""

    def go_on(self, *kinds):
        # numbers of terminals that are taken here are free in a devpts of the container's own
        for fd in (fd for _ in range(3) for fd in os.openpty()):
            self.addCleanup(os.close, fd)
        with target(kinds) as (pid, directory):
            before = wait_for(directory, kinds, 1)
            image_path = f'{directory}/image'
            restarting.dump(pid, image_path, '--revision', '3')
            restarting.end(pid)
            for turn in (2, 3):
                with restarting.restarted(image_path) as (_, again):
                    open(f'{directory}/ask.{turn}', 'w').close()
                    after = wait_for(directory, kinds, turn)
                    for kind in kinds:
                        for what, told in before[kind].items():
                            with self.subTest(kind=kind, what=what, turn=turn):
                                self.assertEqual(told, after[kind][what])
                    image_path = f'{directory}/image.{turn}'
                    restarting.dump(again, image_path, '--revision', '3')
                    restarting.end(again)

    def test_regular(self):
        self.go_on('regular', 'locks')

    def test_pipe(self):
        self.go_on('pipe', 'eventfd', 'timerfd', 'signalfd')

    def test_epoll(self):
        self.go_on('epoll', 'inotify', 'pidfd')

    def test_tty(self):
        self.go_on('tty')

    def test_contents(self):
        self.go_on('contents')

    def test_tmpfs(self):
        self.go_on('tmpfs')

    def test_directories(self):
        self.go_on('directories')

    def test_bound(self):
        self.go_on('bound')

    def test_edges(self):
        self.go_on('edges')

    def test_shell(self):
        self.go_on('shell')


@unittest.skipIf(REASON, REASON)
class Changed(unittest.TestCase):
    """Files that are not what the image says: named, with both values, before anything is made."""

    def setUp(self):
        context = target(('bound', 'regular'))
        self.addCleanup(context.__exit__, None, None, None)
        pid, self.directory = context.__enter__()
        self.image = f'{self.directory}/image'
        restarting.dump(pid, self.image)
        restarting.end(pid)

    def check(self, *options):
        done = subprocess.run([restarting.CR_RESTART, self.image, '--check', '--json', *options], capture_output=True, text=True)
        report = json.loads(done.stdout)
        self.assertEqual(done.returncode, 0 if report['ok'] else 1)
        found = [(f['check'], f.get('property'), f.get('image'), f.get('here')) for f in report['findings']]
        return found, done.stderr

    def test_nothing(self):
        self.assertEqual(self.check()[0], [])

    def test_mapped_privately(self):
        name = f'{self.directory}/source/file'
        st = os.stat(name)
        with open(name, 'ab') as file:
            file.write(b'x' * 2000)
        size, changed = self.check()[0]
        self.assertEqual(size, ('file-changed', 'size in bytes', '5', '2,005'))
        self.assertEqual(changed[:2], ('file-changed', 'time of its last change'))
        self.assertRegex(changed[2], r'^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d\.\d{9}$')
        os.truncate(name, 5)
        os.utime(name, ns=(0, st.st_mtime_ns + 1))
        self.assertEqual([f[:2] for f in self.check()[0]], [('file-changed', 'time of its last change')])
        # an older file system may keep no more than the second
        os.utime(name, ns=(0, st.st_mtime_ns // 10**9 * 10**9))
        self.assertEqual(self.check()[0], [])
        os.utime(name, ns=(0, 0))
        self.assertTrue(self.check('--allow', 'file-changed')[0])

    def test_open_for_writing(self):
        os.truncate(f'{self.directory}/regular', 999)
        self.assertEqual(self.check()[0], [('file-changed', 'size in bytes', '10,240', '999')])
        os.truncate(f'{self.directory}/regular', 1000)
        found, notes = self.check()
        self.assertEqual(found, [])
        self.assertIn('/regular has 1,000 bytes, the image says 10,240', notes)

    def test_gone(self):
        os.rename(f'{self.directory}/regular', f'{self.directory}/other')
        self.assertEqual({f[0] for f in self.check()[0]}, {'file-missing'})
        os.mkdir(f'{self.directory}/regular')
        self.assertEqual(set(self.check()[0]), {('file-missing', 'its type', 'a regular file', 'a directory')})


ON_TERMINAL = """
import os
os.environ.update(PS1='$ ', TERM='dumb')
fd = os.open({name!r}, os.O_RDWR)
for number in range(3):
    os.dup2(fd, number)
os.close(fd)
os.execvp('bash', ['bash', '--norc', '--noediting', '-i'])
"""


@unittest.skipIf(REASON, REASON)
class Terminal(unittest.TestCase):
    """A shell whose terminal is outside comes back on the one that cr-restart has."""

    def ask(self, terminal, command, end='$ '):
        os.write(terminal, command.encode())
        return self.read_to(terminal, end)

    def read_to(self, terminal, end='$ '):
        out, deadline = '', time.time() + 60
        while not out.endswith(end):
            self.assertLess(time.time(), deadline, out)
            if select.select([terminal], [], [], 1)[0]:
                out += os.read(terminal, 4096).decode()
        return out.replace('\r', '')

    def test_tty(self):
        master, slave = os.openpty()
        with restarting.folder() as directory, contextlib.ExitStack() as stack:
            image_path, name = f'{directory}/image', os.ttyname(slave)
            with box('python3', '-c', ON_TERMINAL.format(name=name)) as pid:
                self.read_to(master)
                os.close(slave)
                self.ask(master, 'X=5; sleep 1000 &\n')
                restarting.dump(pid, image_path)
                restarting.end(pid)
            done = subprocess.run([restarting.CR_RESTART, image_path, '--check', '--json'], capture_output=True, text=True,
                                  stdin=subprocess.DEVNULL)
            self.assertEqual([f['check'] for f in json.loads(done.stdout)['findings']], ['tty-outside'])
            self.assertEqual(done.returncode, 1)
            os.close(master)
            status, report = restarting.check(image_path, '--allow', 'tty-outside')
            # unless somebody else got the number meanwhile
            if not os.path.exists(name):
                self.assertEqual([(f['check'], name in f['message']) for f in report['findings'] if not f['allowed']], [('file-missing', True)])
            child, terminal = pty.fork()
            if child == 0:
                os.execv(restarting.CR_RESTART, ['cr-restart', image_path, '--tty'])
            stack.callback(os.close, terminal)
            try:
                self.ask(terminal, '\n')
                self.assertIn('\n5\n[1]+  Running                 sleep 1000 &\n', self.ask(terminal, 'echo $X; jobs\n'))
                fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack('4H', 40, 100, 0, 0))
                restarting.wait_until(lambda: '\n40 100\n' in self.ask(terminal, 'stty size\n'), 'the size of the terminal')
                # whether the shell or what it runs gets it: what comes of it is the same
                os.write(terminal, b'sleep 4711\n')
                restarting.wait_until(lambda: is_run(child, 'sleep', '4711'), 'a program of the shell')
                self.ask(terminal, '\x03')
                self.assertIn('\n130\n', self.ask(terminal, 'echo $?\n'))
                self.ask(terminal, 'exit 5\n', 'exit\r\n')
                self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), 5)
                child = None
            finally:
                if child:
                    os.kill(child, signal.SIGKILL)
                    os.waitpid(child, 0)


if __name__ == '__main__':
    unittest.main()
