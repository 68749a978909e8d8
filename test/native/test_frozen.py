"""
Containers that can't answer: in a control group that is frozen, of version 2 and of version 1, or with a file system whose
server is stopped, slow or dead. A dump says so, or goes without their answer; it never hangs.
"""
import contextlib
import os
import random
import shutil
import signal
import struct
import subprocess
import tempfile
import time
import unittest

import image
from dumping import CR_DUMP, LIMIT, REASON, allowing, box, check, dump, injected, is_asleep, slurp, state, traced, unmount, wait_until
from test_harm import running
from test_refused import odd


@contextlib.contextmanager
def group(kind, pid, freeze, thaw):
    """The container in a frozen control group of its own; gives its folder. freeze, thaw: a file and what is written to it."""
    with tempfile.TemporaryDirectory() as root:
        if subprocess.run(['mount', *kind, 'none', root], capture_output=True).returncode != 0:
            raise unittest.SkipTest(f'control groups can\'t be mounted here: {kind}')
        folder = f'{root}/cr-dump-test-{pid}'

        def write(path, text):
            with open(path, 'w') as file:
                file.write(text)
        try:
            os.mkdir(folder)
            write(f'{folder}/cgroup.procs', str(pid))
            write(f'{folder}/{freeze[0]}', freeze[1])
            yield folder
        finally:
            write(f'{folder}/{thaw[0]}', thaw[1])
            with contextlib.suppress(OSError):
                write(f'{root}/cgroup.procs', str(pid))
            assert wait_until(lambda: not slurp(f'{folder}/cgroup.procs'))
            # who has ended may be in it a moment longer
            assert wait_until(lambda: removed(folder))
            unmount(root)


def removed(folder):
    with contextlib.suppress(OSError):
        os.rmdir(folder)
    return not os.path.exists(folder)


@contextlib.contextmanager
def frozen_group(pid):
    with group(['-t', 'cgroup2'], pid, ('cgroup.freeze', '1'), ('cgroup.freeze', '0')) as folder:
        assert wait_until(lambda: is_frozen(folder))
        yield folder


def is_frozen(folder):
    return 'frozen 1' in slurp(f'{folder}/cgroup.events')


@unittest.skipIf(REASON, REASON)
class Frozen(unittest.TestCase):
    def test_a_frozen_container_is_dumped_but_for_the_questions(self):
        with odd('guards') as pid, frozen_group(pid) as folder, tempfile.TemporaryDirectory() as directory:
            status, names, report = check(pid)
            self.assertEqual((status, names), (1, {'task-silent'}))
            self.assertIn('is in a frozen control group, see --thaw', report['findings'][0]['message'])
            done = dump(pid, f'{directory}/image', '--allow', 'task-silent', timeout=LIMIT)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertTrue(is_frozen(folder))
            done = dump(pid, f'{directory}/image', '--thaw', timeout=LIMIT)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(image.Image(slurp(f'{directory}/image', 'rb')).only('SIGHAND_STRUCT').sighand_flags, 1)
            self.assertTrue(wait_until(lambda: is_frozen(folder)), 'frozen again')
            self.assertEqual(slurp(f'{folder}/cgroup.freeze'), '1\n')

    def test_threads_in_calls_that_a_stop_lets_fail(self):
        with tempfile.TemporaryDirectory() as directory, running('calls', f'{directory}/board') as pid, frozen_group(pid) as folder:
            returned = lambda: struct.unpack('<I', slurp(f'{directory}/board', 'rb')[:4])[0]
            before = returned()     # freezing alone lets some fail, for everybody
            for options in ([], ['--thaw']):
                done = dump(pid, f'{directory}/image', *options, *allowing(check(pid, *options)[1]), timeout=LIMIT)
                self.assertEqual(done.returncode, 0, done.stderr)
            self.assertTrue(wait_until(lambda: is_frozen(folder)))
            with open(f'{folder}/cgroup.freeze', 'w') as file:
                file.write('0')
            self.assertTrue(wait_until(lambda: is_asleep(pid)))
            self.assertEqual(bin(returned()), bin(before), 'calls that came back')

    def test_it_is_frozen_again_whenever_the_dump_is_killed(self):
        with odd('guards') as pid, frozen_group(pid) as folder:
            start = time.monotonic()
            command = [CR_DUMP, '-p', str(pid), '--check', '--thaw']
            subprocess.run(command, capture_output=True, timeout=LIMIT)
            duration = time.monotonic() - start
            for kill in (os.kill, os.killpg):
                for _ in range(15):
                    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
                    time.sleep(random.uniform(0, duration))
                    kill(process.pid, signal.SIGKILL)
                    process.wait()
                    self.assertTrue(wait_until(lambda: 'TracerPid:\t0' in slurp(f'/proc/{pid}/status') and is_frozen(folder)))
                    self.assertEqual(slurp(f'{folder}/cgroup.freeze'), '1\n')

    @unittest.skipUnless(shutil.which('strace'), 'strace is absent')
    def test_also_when_the_process_that_thawed_it_is_killed(self):
        with odd('guards') as pid, frozen_group(pid) as folder:
            for n in range(1, 100, 9):
                subprocess.run([*injected('ptrace', f'signal=KILL:when={n}'), CR_DUMP, '-p', str(pid), '--check', '--thaw'],
                               capture_output=True, timeout=LIMIT)
                self.assertTrue(wait_until(lambda: 'TracerPid:\t0' in slurp(f'/proc/{pid}/status') and is_frozen(folder)), n)

    def test_others_in_the_group_are_not_thawed(self):
        with odd('guards') as pid, frozen_group(pid) as folder, odd('guards') as other:
            with open(f'{folder}/cgroup.procs', 'w') as file:
                file.write(str(other))
            status, _, report = check(pid, '--thaw')
            self.assertEqual(status, 1)
            self.assertIn(f'pid {other} would go on, too', report['error'])
            self.assertTrue(wait_until(lambda: is_frozen(folder)))
            os.kill(other, signal.SIGKILL)

    def test_version_1_is_told_by_name_at_once(self):
        with odd('guards') as pid, group(['-t', 'cgroup', '-o', 'freezer'], pid, ('freezer.state', 'FROZEN'), ('freezer.state', 'THAWED')) as folder:
            self.assertTrue(wait_until(lambda: slurp(f'{folder}/freezer.state') == 'FROZEN\n'))
            start = time.monotonic()
            for options in ([], ['--thaw']):
                status, _, report = check(pid, '--timeout', '60', *options)
                self.assertEqual(status, 1)
                self.assertRegex(report['error'], rf'pid {pid} \(ready\) is in the frozen control group .*/cr-dump-test-{pid} of version 1')
            self.assertLess(time.monotonic() - start, 50)
            self.assertIn('TracerPid:\t0', slurp(f'/proc/{pid}/status'))
            with open(f'{folder}/freezer.state', 'w') as file:
                file.write('THAWED')
            self.assertTrue(wait_until(lambda: check(pid)[0] == 0))


@unittest.skipIf(REASON, REASON)
@unittest.skipUnless(shutil.which('bindfs') and os.path.exists('/dev/fuse'), 'bindfs is absent')
class Servers(unittest.TestCase):
    def setUp(self):
        self.directory = tempfile.mkdtemp(prefix='cr-dump-')
        self.addCleanup(shutil.rmtree, self.directory, ignore_errors=True)
        for name in ('from', 'to'):
            os.mkdir(f'{self.directory}/{name}')
        with open(f'{self.directory}/from/file', 'w') as file:
            file.write('x')

    def silent(self, pid):
        for options in ([], ['--revision', '2']):
            status, _, report = check(pid, *options)
            self.assertEqual(status, 1)
            self.assertRegex(report['error'], rf'pid {pid} has {self.directory}/to/file, whose file system does not answer: .*: Device or resource busy')
            self.assertNotIn(state(pid), 'tT')

    def test_in_the_container(self):
        script = (f'bindfs -f -o attr_timeout=0,entry_timeout=0 {self.directory}/from {self.directory}/to & '
                  f'until grep -q {self.directory}/to /proc/mounts; do sleep 0.05; done; '
                  f'exec 7< {self.directory}/to/file; touch {self.directory}/ready; while :; do sleep 1000; done')
        with box('bash', '-c', script) as pid:
            if not wait_until(lambda: os.path.exists(f'{self.directory}/ready')):
                self.skipTest('bindfs does not run here')
            self.silent(pid)
            done = dump(pid, f'{self.directory}/image', timeout=LIMIT)
            self.assertEqual((done.returncode, os.path.exists(f'{self.directory}/image')), (1, False))

    @contextlib.contextmanager
    def with_server(self, program):
        """A container with a server of a file system, and a program in Python; once it has told that it is ready."""
        script = (f'bindfs -f -o attr_timeout=0,entry_timeout=0 {self.directory}/from {self.directory}/to & '
                  f'until grep -q {self.directory}/to /proc/mounts; do sleep 0.05; done; exec python3 -c "$1"')
        with box('bash', '-c', script, '-', f'D = "{self.directory}"\nimport ctypes, os, socket, time\n{program}\nopen(D + "/ready", "w")\ntime.sleep(1000)') as pid:
            if not wait_until(lambda: os.path.exists(f'{self.directory}/ready') or not os.path.exists(f'/proc/{pid}')) or not os.path.exists(f'/proc/{pid}'):
                self.skipTest('bindfs does not run here')
            yield pid

    def test_code_that_is_served_and_not_in_memory(self):
        with open(f'{self.directory}/from/file', 'wb') as file:
            file.write(bytes(1 << 20))
        with self.with_server('import ctypes; fd = os.open(D + "/to/file", os.O_RDONLY); mmap = ctypes.CDLL(None).mmap; mmap.restype = ctypes.c_void_p\n'
                              'assert mmap(ctypes.c_void_p(1 << 28), ctypes.c_size_t(1 << 20), 5, 0x12, fd, ctypes.c_long(0)) == 1 << 28\n'
                              'os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_DONTNEED); os.close(fd)') as pid:
            self.silent(pid)

    def test_a_watch_on_what_is_served(self):
        with self.with_server('c = ctypes.CDLL(None); c.inotify_add_watch(c.inotify_init(), (D + "/to").encode(), 0x100)') as pid:
            status, _, report = check(pid)
            self.assertEqual(status, 1)
            self.assertIn(f'the file system of {self.directory}/to does not answer', report['error'])
            self.assertNotIn(state(pid), 'tT')

    def test_a_socket_that_is_served(self):
        with self.with_server('s = socket.socket(1); s.bind(D + "/to/socket")') as pid:
            self.assertEqual(check(pid)[:2], (1, {'file-type'}))
            self.assertNotIn(state(pid), 'tT')

    def test_the_image_goes_to_what_is_served(self):
        with self.with_server('') as pid:
            for options in ([], ['--leave', 'stopped'], ['--leave', 'killed']):
                done = dump(pid, f'/proc/{pid}/root{self.directory}/to/image', '--allow', 'file-type', '--timeout', '5', *options, timeout=LIMIT)
                self.assertEqual(done.returncode, 1)
                self.assertRegex(done.stderr, r'takes no more of the image|the file system of the image does not answer')
                self.assertTrue(wait_until(lambda: not traced(pid) and os.listdir(f'{self.directory}/from') == ['file']), os.listdir(f'{self.directory}/from'))
                self.assertNotIn(state(pid), 'tT')

    @contextlib.contextmanager
    def served(self):
        """A container with a file of a file system whose server is outside; gives both."""
        server = subprocess.Popen(['bindfs', '-f', '-o', 'attr_timeout=0,entry_timeout=0', f'{self.directory}/from', f'{self.directory}/to'],
                                  stderr=subprocess.DEVNULL)
        try:
            if not wait_until(lambda: f'{self.directory}/to' in slurp('/proc/mounts')):
                self.skipTest('bindfs does not run here')
            with box('bash', '-c', f'exec 7< {self.directory}/to/file; touch {self.directory}/ready; while :; do sleep 1000; done') as pid:
                self.assertTrue(wait_until(lambda: os.path.exists(f'{self.directory}/ready')))
                yield pid, server
        finally:
            server.kill()
            server.wait()
            unmount(f'{self.directory}/to')

    def test_outside_and_stopped(self):
        with self.served() as (pid, server):
            self.assertTrue(wait_until(lambda: check(pid)[0] == 0))
            server.send_signal(signal.SIGSTOP)
            self.silent(pid)
            server.send_signal(signal.SIGCONT)
            self.assertTrue(wait_until(lambda: check(pid)[0] == 0))

    def test_the_image_goes_to_a_server_outside(self):
        with self.served() as (pid, _):
            done = dump(pid, f'{self.directory}/to/image', timeout=LIMIT)
            self.assertEqual((done.returncode, sorted(os.listdir(f'{self.directory}/from'))), (0, ['file', 'image']), done.stderr)
            self.assertIsNotNone(image.Image(slurp(f'{self.directory}/from/image', 'rb')).end)
            self.assertEqual(os.stat(f'{self.directory}/from/image').st_mode & 0o7777, 0o600)

    def test_outside_and_dead(self):
        with self.served() as (pid, server):
            server.kill()
            server.wait()
            status, _, report = check(pid)
            self.assertEqual(status, 1)
            self.assertIn('Transport endpoint is not connected', report['error'])
            self.assertIn(f'{self.directory}/to', report['error'])
            self.assertNotIn(state(pid), 'tT')


if __name__ == '__main__':
    unittest.main()
