"""Options of cr-restart, each seen to do what it says: a root elsewhere, user and time namespaces, kept numbers, stopped tasks."""
import contextlib
import ctypes
import os
import re
import shutil
import signal
import stat
import subprocess
import unittest

from dumping import LIMIT, REASON, box, is_in, slurp
from restarting import CR_RESTART, check, compile_self, decode, dump, dumped, encode, end, folder, restarted, statements, wait_until


def field(pid, name):
    return next(line.split(':', 1)[1].split() for line in slurp(f'/proc/{pid}/status').splitlines() if line.startswith(name + ':'))


def children(pid):
    """All descendants."""
    out = []
    with contextlib.suppress(OSError):
        for task in os.listdir(f'/proc/{pid}/task'):
            for child in slurp(f'/proc/{pid}/task/{task}/children').split():
                out += [int(child), *children(child)]
    return out


def install_self(root):
    """The scenes, with the libraries that they need, as all there is below a root."""
    libraries = re.findall(r'(/\S+) \(0x', subprocess.run(['ldd', compile_self()], capture_output=True, text=True, check=True).stdout)
    for path in libraries:
        os.makedirs(root + os.path.dirname(path), exist_ok=True)
        shutil.copy(path, root + path)
    shutil.copy(compile_self(), f'{root}/self')


libc = ctypes.CDLL(None)


def free_numbers():
    """What twenty that nobody has, nor gets soon, are above: they were given out a while ago, or come at the end."""
    last, taken = int(slurp('/proc/sys/kernel/ns_last_pid')), set()
    for pid in filter(str.isdigit, os.listdir('/proc')):
        with contextlib.suppress(OSError):
            # its group and its session, whose leaders may be gone
            taken |= {int(number) for number in slurp(f'/proc/{pid}/stat').rpartition(')')[2].split()[2:4]}
    for base in [*range(last - 200, 1000, -20), *range(30000, last, -20)]:
        if not any(number in taken or os.path.exists(f'/proc/{number}') for number in range(base + 1, base + 20)):
            return base
    raise AssertionError('there are no numbers for the tasks')


@unittest.skipIf(REASON, REASON)
class Options(unittest.TestCase):
    base = 0
    maxDiff = None

    def goes_on(self, out, *left_out):
        """Both statements are equal, but for lines that start with one of @left_out."""
        open(f'{out}.go', 'w').close()
        wait_until(lambda: len(statements(out, 'after')) == len(statements(out, 'before')), 'the second statement')
        def lines(text):
            return [line for line in text.splitlines() if not line.startswith(left_out)] if left_out else text.splitlines()
        for label, text in statements(out, 'before').items():
            self.assertEqual(lines(text), lines(statements(out, 'after')[label.replace('before', 'after')]))

    def test_root(self):
        """A container with files of its own is restarted below a copy of them, where a link leads out of it by name only."""
        with folder() as where:
            first, second = f'{where}/first', f'{where}/second'
            os.makedirs(f'{first}/tmp')
            os.makedirs(f'{first}/proc')
            os.makedirs(f'{first}/dev')
            install_self(first)
            os.mknod(f'{first}/dev/null', 0o666 | stat.S_IFCHR, os.makedev(1, 3))
            # "tmp/out" is reached by a link that is absolute: below the root it is
            os.symlink('/tmp', f'{first}/link')
            program = ['python3', '-c', f'''
import ctypes, os
libc = ctypes.CDLL(None)
os.chdir({first!r})
for source, target, kind, flags in ((b'.', b'.', None, 0x5000), (b'proc', b'proc', b'proc', 0)):
    assert libc.mount(source, target, kind, flags, None) == 0, target
    os.chdir({first!r})
assert libc.syscall(155, b'.', b'.') == 0 and libc.umount2(b'.', 2) == 0
os.chdir('/')
for fd in range(3):
    os.dup2(os.open('/dev/null', os.O_RDWR), fd)
os.closerange(3, 99)
os.execv('/self', ['/self', 'file-mappings', '/link/out'])
''']
            os.mkdir(f'{first}/old')
            subprocess.run(['cp', '-a', first, second], check=True)
            with box(*program) as pid:
                wait_until(lambda: statements(f'{first}/tmp/out', 'before'), 'a statement')
                dump(pid, f'{where}/image')
                end(pid)
            # its own file only is where it was
            for name in os.listdir(f'{first}/tmp'):
                shutil.copy2(f'{first}/tmp/{name}', f'{second}/tmp/{name}')
            status, report = check(f'{where}/image')
            self.assertEqual(status, 1, report)
            shutil.rmtree(f'{first}/tmp')
            os.mkdir(f'{first}/tmp')
            shutil.copy2(f'{first}/self', f'{second}/self')
            status, report = check(f'{where}/image', '--root', second)
            self.assertEqual(status, 0, report)
            with restarted(f'{where}/image', '--root', second) as (process, pid):
                self.assertEqual(os.stat(f'/proc/{pid}/root').st_ino, os.stat(second).st_ino)
                self.goes_on(f'{second}/tmp/out')
                self.assertEqual(os.listdir(f'{first}/tmp'), [])
            # a link out of it is no way out
            os.unlink(f'{second}/self')
            os.symlink('../../../../../..' + compile_self(), f'{second}/self')
            status, report = check(f'{where}/image', '--root', second)
            self.assertEqual((status, {f['check'] for f in report['findings']}), (1, {'file-missing'}), report)

    def test_a_root_that_is_none(self):
        with folder() as where, dumped('nothing', 1, where) as (out, image):
            done = subprocess.run([CR_RESTART, image, '--root', f'{where}/absent'], capture_output=True, text=True)
            self.assertEqual(done.returncode, 1)
            self.assertIn('absent', done.stderr)

    def test_user_namespace(self):
        with folder() as where, dumped('shared-memory', 2, where) as (out, image):
            for path in statements(out, 'before'):
                os.chmod(f'{where}/{path}', 0o666)
            shutil.chown(where, 100000, 100000)
            os.chmod(image, 0o666)
            with restarted(image, '--userns', '100000') as (process, pid):
                self.assertEqual(slurp(f'/proc/{pid}/uid_map').split(), ['0', '100000', '65536'])
                self.assertEqual(field(pid, 'Uid'), ['100000'] * 4)
                self.assertNotEqual(os.readlink(f'/proc/{pid}/ns/user'), os.readlink('/proc/self/ns/user'))
                self.goes_on(out, 'CapBnd', 'Groups', '/proc/self/loginuid', 'limit 8')

    def test_users_that_a_user_namespace_does_not_have(self):
        with folder() as where, dumped('nothing', 1, where) as (out, image):
            tree = decode(image)
            for item in tree['objects']:
                if item['type'] == 'CRED':
                    item['uid'] = 65536
            encode(tree, image)
            os.chmod(image, 0o600)
            status, report = check(image, '--userns', '100000')
            self.assertEqual((status, {f['check'] for f in report['findings']}), (1, {'privilege'}))
            self.assertIn('65536', report['findings'][0]['message'])
            with dumped('credentials', 3, where) as (out, image):
                status, report = check(image, '--userns', '100000')
                self.assertEqual((status, {f['check'] for f in report['findings']}), (1, {'privilege'}), report)
                self.assertIn('the group 70000', report['findings'][0]['message'])
        done = subprocess.run([CR_RESTART, image, '--userns', str(2**32 - 1)], capture_output=True, text=True)
        self.assertEqual(done.returncode, 2)

    def test_time_namespace(self):
        """The clocks of an image that says that they were far ahead."""
        with folder() as where, dumped('nothing', 1, where) as (out, image):
            tree = decode(image)
            info = tree['objects'][0]
            info['monotonic'], info['boottime'] = str(int(info['monotonic']) + 10**15), str(int(info['boottime']) + 2 * 10**15)
            encode(tree, image)
            os.chmod(image, 0o600)
            with restarted(image, '--time-ns') as (process, pid):
                self.goes_on(out)
                offsets = {line.split()[0]: int(line.split()[1]) for line in slurp(f'/proc/{pid}/timens_offsets').splitlines()}
                self.assertAlmostEqual(offsets['monotonic'], 10**6, delta=60)
                self.assertAlmostEqual(offsets['boottime'], 2 * 10**6, delta=60)
            with restarted(image) as (process, pid):
                self.assertEqual(os.readlink(f'/proc/{pid}/ns/time'), os.readlink('/proc/self/ns/time'))

    def test_stopped(self):
        with folder() as where, dumped('threads', 1, where) as (out, image):
            open(f'{out}.go', 'w').close()
            with restarted(image, '--stopped') as (process, pid):
                states = lambda: [slurp(f'/proc/{pid}/task/{task}/stat').rpartition(')')[2].split()[0] for task in os.listdir(f'/proc/{pid}/task')]
                wait_until(lambda: states() == ['T'] * 3, 'the stop of three tasks')
                self.assertEqual(statements(out, 'after'), {})
                if shutil.which('gdb'):
                    done = subprocess.run(['gdb', '-p', str(pid), '-batch', '-nx', '-ex', 'thread apply all bt', '-ex', 'detach'], capture_output=True,
                                          text=True, timeout=LIMIT)
                    self.assertEqual(done.stdout.count('\nThread '), 3, done.stdout + done.stderr)
                    self.assertIn('clock_nanosleep', done.stdout)
                os.kill(pid, signal.SIGCONT)
                wait_until(lambda: statements(out, 'after'), 'the second statement')

    def kept_tasks(self):
        """Those of kept() that live; whoever has ended is waited for: they are ours when cr-restart has ended."""
        found = []
        for number in range(self.base + 1, self.base + 20):
            with contextlib.suppress(ChildProcessError):
                os.waitpid(number, os.WNOHANG)
            with contextlib.suppress(OSError):
                if os.readlink(f'/proc/{number}/exe').endswith('/self'):
                    found.append(number)
        return found

    def kill_kept(self):
        for number in self.kept_tasks():
            os.kill(number, signal.SIGKILL)
        wait_until(lambda: not self.kept_tasks(), 'the end')

    def kept(self, where):
        """An image whose tasks had numbers of a PID namespace that others were in: what happens outside of one."""
        self.base = free_numbers()
        with dumped('tree', 7, where) as (out, image):
            tree = decode(image)
            for item in tree['objects']:
                if item['type'] == 'PID':
                    item['numbers'] = [number + self.base for number in item['numbers']]
                if item['type'] == 'NSPROXY':
                    item['nsFlags'] = ['PID_OUTSIDE', 'NET_OUTSIDE', 'UTS_OUTSIDE']
            encode(tree, image)
            os.chmod(image, 0o600)
            libc.prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER
            self.addCleanup(self.kill_kept)
            return out, image

    def test_namespaces(self):
        with folder() as where:
            out, image = self.kept(where)
            with restarted(image, '--namespaces', 'keep') as (process, pid):
                self.assertEqual(pid, self.base + 1)
                for name, kept in (('pid', True), ('net', True), ('uts', True), ('ipc', False), ('mnt', False)):
                    self.assertEqual(os.readlink(f'/proc/{pid}/ns/{name}') == os.readlink(f'/proc/self/ns/{name}'), kept, name)
                everybody = children(pid)
                self.assertGreaterEqual(len(everybody), 6)
                # numbers that are taken are said before anything is made
                status, report = check(image)
                self.assertEqual((status, {f['check'] for f in report['findings']}), (1, {'pid-taken'}))
                open(f'{out}.go', 'w').close()
                wait_until(lambda: len(statements(out, 'after')) == len(statements(out, 'before')), 'the second statements')
                for child in everybody:
                    os.kill(child, signal.SIGKILL)
            status, report = check(image, '--namespaces', 'new')
            self.assertIn('namespace', {f['check'] for f in report['findings']})
            with dumped('nothing', 1, where) as (out, image):
                with restarted(image, '--namespaces', 'new') as (process, pid):
                    for name in ('pid', 'net', 'uts', 'ipc', 'mnt'):
                        self.assertNotEqual(os.readlink(f'/proc/{pid}/ns/{name}'), os.readlink(f'/proc/self/ns/{name}'))

    @unittest.skipUnless(shutil.which('strace'), 'no strace')
    def test_killed_while_it_lets_go(self):
        """In a PID namespace that is kept nobody dies with the first: while tasks are let go one by one, it is all or nothing."""
        with folder() as where:
            out, image = self.kept(where)
            # with --stopped each process gets a signal before it is let go: slow enough that it can be killed in between
            slow = ['strace', '-o', '/dev/null', '-e', 'inject=tgkill:delay_enter=150000', CR_RESTART, image, '-d', '--stopped']
            for count in (1, 4, 7):
                self.assertTrue(any(self.is_killed_between(slow, count) for _ in range(10)), 'too late, time and again')
                wait_until(lambda: not self.kept_tasks(), f'the end of what was let go when {count} were')

    def is_killed_between(self, slow, count):
        """Whether it was killed when so many were let go, and not yet all; if not, all are ended."""
        with subprocess.Popen(slow, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            tracers = []
            def is_between():
                tracers[:] = [int(field(n, 'TracerPid')[0]) for n in self.kept_tasks()]
                return len(tracers) == 8 and tracers.count(0) >= count
            wait_until(is_between, 'the release')
            if max(tracers) > 0:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(max(tracers), signal.SIGKILL)
        if process.returncode == 0:
            self.kill_kept()
        return process.returncode != 0

    def test_files_of_sockets(self):
        """Where a restart does not succeed, a socket has no file that was not there before."""
        with folder() as where, dumped('somewhere', 1, where) as (out, image):
            path, pidfile = f'{out}.place/sockets/socket', f'{where}/pid'
            os.unlink(path)
            # when all is made: a file that can't be
            done = subprocess.run([CR_RESTART, image, '-d', '--pidfile', f'{where}/absent/pid'], capture_output=True)
            self.assertEqual((done.returncode, os.path.exists(path)), (1, False))
            # and killed while it waits for a reader
            os.mkfifo(pidfile)
            with subprocess.Popen([CR_RESTART, image, '-d', '--pidfile', pidfile], stdout=subprocess.DEVNULL) as process:
                wait_until(lambda: os.path.exists(path), 'the socket')
                wait_until(lambda: is_in(process.pid, 257), 'the opening of the pidfile')
                process.kill()
            wait_until(lambda: not os.path.exists(path), 'the end of the file')
            with restarted(image) as (process, pid):
                self.assertTrue(os.path.exists(path))


class Usage(unittest.TestCase):
    def test_a_wrong_option_is_told_with_the_one_that_is_alike(self):
        for args, sentence in ((['--detahc'], 'unknown option --detahc; did you mean --detach? See --help'),
                               (['--user-ns', '1'], 'unknown option --user-ns; did you mean --userns? See --help'),
                               (['--xyzzy'], 'unknown option --xyzzy; see --help'),
                               (['--tty=1'], '--tty takes no value; see --help'),
                               (['--root'], '--root needs a value; see --help'),
                               (['-q'], 'unknown option -q; see --help'),
                               ([], 'which image? See --help')):
            done = subprocess.run([CR_RESTART, *args], capture_output=True, text=True)
            self.assertEqual((done.returncode, done.stderr), (2, f'cr-restart: {sentence}\n'))


if __name__ == '__main__':
    unittest.main()
