"""
cr-restart harms nobody: whatever the image is, and whenever it is killed or a system call fails, nothing is left of a
restart that did not succeed. CR_ROUNDS=N makes more of what is random.
"""
import collections
import contextlib
import json
import os
import random
import shutil
import signal
import struct
import subprocess
import time
import unittest
import zlib

import image
from restarting import CR_RESTART, compile_self, dump, end, folder, slurp, statements, wait_until
from dumping import LIMIT, REASON, box

ROUNDS = int(os.environ.get('CR_ROUNDS', 1))
SEED = int(os.environ.get('CR_SEED', 1))
HEADER = 88


def seal(data):
    """The same with a right CRC."""
    at = len(data) - 32
    return data[:at + 24] + struct.pack('<II', zlib.crc32(data[:at]), 0)


def patched(data, at, value):
    return seal(data[:at] + value + data[at + len(value):])


def u32(value):
    return struct.pack('<I', value)


def u64(value):
    return struct.pack('<Q', value)


def tasks_of(mark):
    """Processes that have the path among their arguments."""
    out = []
    for pid in filter(str.isdigit, os.listdir('/proc')):
        with contextlib.suppress(OSError):
            program, *arguments = slurp(f'/proc/{pid}/cmdline', 'rb').split(b'\0')
            # not of the restarter itself, nor of who traces it
            if mark.encode() in arguments and os.path.basename(program) not in (b'cr-restart', b'strace'):
                out.append(int(pid))
    return out


def children(pid):
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        return slurp(f'/proc/{pid}/task/{pid}/children').split()
    return []


@unittest.skipIf(REASON, REASON)
class Harm(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        context = folder()
        cls.addClassCleanup(context.__exit__, None, None, None)
        cls.where = context.__enter__()
        cls.data = cls.dumped('nothing', 1)
        cls.tree = cls.dumped('tree', 7)
        cls.image = image.Image(cls.data)

    @classmethod
    def dumped(cls, scene, count):
        out = f'{cls.where}/{scene}'
        with box(compile_self(), scene, out) as pid:
            wait_until(lambda: len(statements(out, 'before')) >= count, scene)
            dump(pid, f'{out}.cr')
            end(pid)
        return slurp(f'{out}.cr', 'rb')

    def run_on(self, data, *options, mark='nothing', timeout=LIMIT):
        path = f'{self.where}/{mark}-tried.cr'
        with open(path, 'wb') as file:
            file.write(data)
        return subprocess.run([CR_RESTART, path, *options], capture_output=True, text=True, errors='replace', timeout=timeout)

    def refused(self, data, words, *options):
        for check in ([], ['--check']):
            done = self.run_on(data, *check, *options)
            self.assertEqual(done.returncode, 1, (words, done))
            self.assertIn(words, done.stderr)
            self.assertEqual(tasks_of(f'{self.where}/nothing'), [])

    def at(self, name, field, which=0):
        """Where a field of an object is in the image."""
        return self.image.all(name)[which].at + dict((n, f) for n, f in image.KINDS.values())[name][field][0]

    def test_what_is_no_whole_image(self):
        data = self.data
        self.refused(b'', 'has 0 bytes')
        self.refused(b'x' * 200, 'does not start with LinuxC/R')
        self.refused(data[:8] + u64(2) + data[16:], 'of image version 2')
        self.refused(data[:80] + u32(3) + data[84:], 'architecture 3')
        self.refused(data[:len(data) // 2], 'malformed')
        self.refused(data[:len(data) - 32], 'has no END')
        self.refused(data[:-8] + u32(1) + u32(0), 'CRC-32')
        self.refused(data + b'\0' * 8, 'goes on behind END')
        self.refused(data[:HEADER], 'holds no task')

    def test_errors_are_json_too(self):
        for data, words in ((b'x' * 200, 'does not start with'), (self.data[:5000], 'malformed')):
            done = self.run_on(data, '--check', '--json')
            report = json.loads(done.stdout)
            self.assertEqual((done.returncode, report['ok'], report['findings']), (1, False, []))
            self.assertIn(words, report['error'])

    def test_what_is_malformed(self):
        data, end_at = self.data, len(self.data) - 32
        self.refused(patched(data, self.at('TASK_STRUCT', 'pos_mm'), u64(12345)), 'refers to no object')
        self.refused(patched(data, self.at('TASK_STRUCT', 'pos_mm'), u64(self.image.all('PID')[0].at)), 'of another kind')
        self.refused(patched(data, self.at('TASK_STRUCT', 'pos_parent'), u64(self.image.all('TASK_STRUCT')[0].at)), 'refers to no object')
        self.refused(patched(data, self.at('FILES_STRUCT', 'fds') + 4, u32(0xffffffff)), 'goes beyond the end')
        self.refused(patched(data, self.at('FILES_STRUCT', 'fds') + 8, u32(8)), 'length that no revision')
        self.refused(patched(data, self.at('FILES_STRUCT', 'fds'), u32(1 << 31)), 'length that no revision')
        self.refused(patched(data, self.at('VMA', 'vm_end'), u64(1 << 50)), 'overlaps')
        self.refused(patched(data, self.at('VMA', 'vm_start'), u64(1)), 'no range of pages')
        self.refused(patched(data, self.at('PAGES', 'vaddr'), u64(4096)), 'not inside of its mapping')
        self.refused(patched(data, self.at('PID', 'level'), u32(7)), 'another count of numbers')
        self.refused(patched(data, end_at + 8, u64(1)), 'END is about 1 objects')
        numbers = self.image.all('PID')[0]
        self.refused(patched(data, numbers.at + 32, u32(0)), 'none that a PID can have')

    def test_paths_with_dots_and_links(self):
        """Paths in an image are the kernel's own: from the root, without dots, and by no link."""
        data, fs = self.data, self.image.all('FS_STRUCT')[0]
        off, length = struct.unpack_from('<II', data, fs.at + 24)
        self.assertGreater(length, 12)
        def pwd(path):
            return patched(data, fs.at + off, path.encode()[:length].ljust(length, b'/'))
        self.refused(pwd('/../'), 'its working directory is a path from the root')
        self.refused(pwd('/usr/./'), 'its working directory is a path from the root')
        self.refused(pwd('nowhere'), 'its working directory is a path from the root')
        self.refused(pwd('/nowhere'), 'No such file')
        for file in self.image.all('FILE'):
            if bytes(file.path).endswith(b'libc.so.6'):
                at, size = struct.unpack_from('<II', data, file.at + 72)
                self.refused(patched(data, file.at + at, b'/../'), 'its path is a path from the root')
                os.symlink('/usr/lib', short := f'/tmp/{os.getpid():07}')
                try:
                    self.assertGreater(size, len(short) + 1)
                    self.refused(patched(data, file.at + at, f'{short}/'.encode().ljust(size, b'x')), 'a symbolic link leads there')
                finally:
                    os.unlink(short)

    def test_what_is_unknown(self):
        data = self.data
        self.refused(patched(data, self.at('TASK_STRUCT', 'task_flags') + 7, b'\x80'), 'image-unknown')
        self.refused(patched(data, self.at('TASK_STRUCT', 'policy'), u32(9)), 'image-unknown')
        self.refused(patched(data, self.at('UTS_NS', 'sysname') - 8, u32(99)), 'malformed')
        done = self.run_on(patched(data, self.at('VMA', 'vm_flags') + 7, b'\x40'), '--check', '--json', '--allow', 'image-unknown')
        report = json.loads(done.stdout)
        self.assertEqual((done.returncode, report['ok']), (0, True), done)
        self.assertEqual([f['check'] for f in report['findings']], ['image-unknown'])

    def test_two_tasks_with_one_number(self):
        tree = image.Image(self.tree)
        a, b = tree.all('PID')[:2]
        data = patched(self.tree, b.at + 32, self.tree[a.at + 32:a.at + 36])
        self.refused(data, 'that of another task')

    def test_the_machine_has_something_else(self):
        exe = self.image.at(self.image.only('MM_STRUCT').pos_exe_file)
        size = exe.at + dict(image.KINDS[8][1])['i_size'][0]
        done = self.run_on(patched(self.data, size, u64(1999320)), '--check', '--json')
        report = json.loads(done.stdout)
        found = [f for f in report['findings'] if f['check'] == 'file-changed']
        self.assertEqual(done.returncode, 1, done)
        self.assertIn('1,999,320', json.dumps(found))
        self.assertTrue({'property', 'image', 'here'} <= set(found[0]), found)

    def test_an_image_of_others_is_refused(self):
        path = f'{self.where}/foreign.cr'
        shutil.copyfile(f'{self.where}/nothing.cr', path)
        for mode, owner in ((0o666, 0), (0o600, 12345)):
            os.chmod(path, mode)
            os.chown(path, owner, 0)
            done = subprocess.run([CR_RESTART, path, '--check'], capture_output=True, text=True)
            self.assertEqual(done.returncode, 1)
            self.assertIn('image-owner', done.stderr)

    def test_a_task_gets_no_more_than_the_caller_has(self):
        """Without CAP_SYS_TIME, an image of a task that has it is nothing to be restarted."""
        path = f'{self.where}/nothing.cr'
        done = subprocess.run(['setpriv', '--bounding-set', '-sys_time', '--inh-caps', '-sys_time', CR_RESTART, path, '--check'],
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 1, done)
        self.assertIn('refused by privilege', done.stderr)
        self.assertIn('0x2000000', done.stderr)

    def test_an_image_that_changes(self):
        """While its pages are read: stopped there, written to, and going on, it makes nothing."""
        mark = f'{self.where}/nothing'
        path = f'{self.where}/nothing-changes.cr'
        shutil.copyfile(f'{mark}.cr', path)
        os.chmod(path, 0o600)
        trace = f'{self.where}/changes'
        with subprocess.Popen(['strace', '-o', trace, '-e', 'inject=clone3:signal=STOP:when=1', CR_RESTART, path, '-d'],
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
            wait_until(lambda: os.path.exists(trace) and 'stopped by SIGSTOP' in slurp(trace), 'the moment before the first task')
            with open(path, 'r+b') as file:
                file.seek(2000)
                file.write(b'x')
            def has_ended():
                for restarter in children(process.pid):
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(int(restarter), signal.SIGCONT)
                return process.poll() is not None
            wait_until(has_ended, 'the end of the restart')
            messages = process.stderr.read()
        self.assertEqual(process.returncode, 1, messages)
        self.assertIn('was changed while it was read', messages)
        self.nothing_left(mark, 'a changed image')

    def test_usage(self):
        for arguments in ([], ['x', 'y'], ['x', '--allow', 'nothing'], ['x', '--allow', 'pid-taken'], ['x', '--json'],
                          ['x', '--namespaces', 'some'], ['x', '--userns', '0'], ['x', '--unknown'], ['x', '--root']):
            done = subprocess.run([CR_RESTART, *arguments], capture_output=True, text=True)
            self.assertEqual(done.returncode, 2, (arguments, done))
        self.assertEqual(subprocess.run([CR_RESTART, '--help'], capture_output=True).returncode, 0)

    def nothing_left(self, mark, what):
        with contextlib.suppress(AssertionError):
            wait_until(lambda: not tasks_of(mark), what)
        left = tasks_of(mark)
        for pid in left:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.assertEqual(left, [], f'{what}: tasks are left')

    def test_killed_at_any_moment(self):
        """Until the tasks are let go; afterwards they go on."""
        mark, rng = f'{self.where}/tree', random.Random(SEED)
        start = time.monotonic()
        self.assertEqual(subprocess.run([CR_RESTART, f'{mark}.cr', '-d'], capture_output=True).returncode, 0)
        length = time.monotonic() - start
        for pid in tasks_of(mark):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        for _ in range(25 * ROUNDS):
            with subprocess.Popen([CR_RESTART, f'{mark}.cr', '--detach'], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
                time.sleep(rng.random() * length)
                process.kill()
                told = process.stdout.read()
                process.wait()
            if told:
                for pid in tasks_of(mark):
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
            self.nothing_left(mark, 'a killed restart')

    @unittest.skipUnless(shutil.which('strace'), 'no strace')
    def test_any_system_call_may_fail(self):
        mark = f'{self.where}/nothing'
        count = f'{self.where}/count'
        subprocess.run(['strace', '-o', count, CR_RESTART, f'{mark}.cr', '-d'], check=True, capture_output=True)
        self.kill_all(mark)
        seen, calls = collections.Counter(), []
        for line in slurp(count).splitlines():
            name = line.partition('(')[0]
            seen[name] += 1
            # those of its own, behind those of the loader; brk(2) has no error to give
            if name.isidentifier() and name not in ('brk', 'exit_group') and (calls or '/nothing.cr' in line and name != 'execve'):
                calls.append((name, seen[name]))
        rng = random.Random(SEED)
        for name, n in calls if ROUNDS > 10 else rng.sample(calls, min(len(calls), 40 * ROUNDS)):
            done = subprocess.run(['strace', '-o', '/dev/null', '-e', f'inject={name}:error=EIO:when={n}', CR_RESTART, f'{mark}.cr', '-d'],
                                  capture_output=True, text=True, timeout=LIMIT)
            if done.returncode == 0:
                self.kill_all(mark)
            else:
                self.assertEqual(done.returncode, 1, (name, n, done))
            self.nothing_left(mark, f'{name}, {n}, failed')

    def kill_all(self, mark):
        for pid in tasks_of(mark):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def test_images_of_a_fuzzer(self):
        """Bytes outside of memory are changed, and the CRC is made right: told in a sentence, or restarted, and no more."""
        rng = random.Random(SEED)
        places = [(o.at, o.at + struct.unpack_from('<I', self.data, o.at + 4)[0]) for o in self.image.objects
                  if o.type not in ('PAGES', 'FILE_DATA')]
        for i in range(150 * ROUNDS):
            data = bytearray(self.data)
            for _ in range(rng.choice((1, 1, 2, 5))):
                low, high = rng.choice(places)
                at = rng.randrange(low, high)
                data[at] = rng.choice((0, 1, 0x7f, 0x80, 0xff, rng.randrange(256), data[at] ^ 1 << rng.randrange(8)))
            data = seal(bytes(data))
            with self.subTest(seed=SEED, round=i):
                done = self.run_on(data, '--check')
                self.assertIn(done.returncode, (0, 1), done)
                self.assertEqual(done.stderr == '', done.returncode == 0 or done.stderr == '')
                if done.returncode == 0 and i % 5 == 0:
                    self.restart_thrown_away(data)

    def restart_thrown_away(self, data):
        """In namespaces that end with it."""
        path = f'{self.where}/nothing-tried.cr'
        with open(path, 'wb') as file:
            file.write(data)
        done = subprocess.run(['unshare', '--pid', '--fork', '--kill-child', '--mount', '--mount-proc', '--uts', '--ipc', '--net', 'timeout',
                               '-s', 'KILL', '60', CR_RESTART, path, '--detach'], capture_output=True, text=True, timeout=LIMIT)
        self.assertIn(done.returncode, (0, 1), done)
        self.kill_all(f'{self.where}/nothing')


if __name__ == '__main__':
    unittest.main()
