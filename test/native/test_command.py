"""The command cr-dump: its errors and its output."""
import contextlib
import os
import re
import resource
import select
import shlex
import signal
import subprocess
import tempfile
import time
import unittest

import image
from dumping import CR_DUMP, HERE, REASON, box, comm, compile_c, dump, slurp, state, target, unmount, wait_until
from restarting import CR_RESTART


@unittest.skipIf(REASON, REASON)
class Output(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        context = target('plain')
        cls.addClassCleanup(context.__exit__, None, None, None)
        cls.pid, cls.directory = context.__enter__()

    def fails(self, done, reason):
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, f'^cr-dump: .*{reason}\n$')
        self.assertEqual(state(self.pid), 'S')
        self.assertEqual([n for n in os.listdir(self.directory) if n not in ('ready', '1.json')], [])

    def test_errors_in_words_and_no_file(self):
        self.fails(dump(self.pid, '/dev/full'), 'No space left on device')
        self.fails(dump(self.pid, f'{self.directory}/no/image'), 'No such file or directory')
        self.fails(dump(self.pid, self.directory), 'Is a directory')
        self.fails(dump(2**22 - 1, f'{self.directory}/image'), 'No such process')
        limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        self.fails(dump(self.pid, f'{self.directory}/image', preexec_fn=limit), 'File too large')
        poor = dict(user=65534, group=65534, extra_groups=[])
        self.fails(dump(self.pid, f'{self.directory}/image', **poor), 'Operation not permitted')
        command = ['setpriv', '--bounding-set', '-sys_ptrace', '--inh-caps', '-sys_ptrace', CR_DUMP, '-p', str(self.pid), '--check']
        self.fails(subprocess.run(command, capture_output=True, text=True),
                   f'pid {self.pid} may not be looked at, .* it takes CAP_SYS_PTRACE: (Operation not permitted|Permission denied)')

    @unittest.skipUnless(os.path.exists('/proc/2') and comm(2) == 'kthreadd', 'no thread of the kernel can be seen here')
    def test_a_thread_of_the_kernel_is_refused_at_once(self):
        self.fails(dump(2, f'{self.directory}/image', timeout=5), r'pid 2 \(kthreadd\) is a thread of the kernel: Operation not permitted')

    def test_a_full_disk(self):
        with tempfile.TemporaryDirectory() as small:
            subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=1m', 'none', small], check=True)
            try:
                done = dump(self.pid, f'{small}/image')
                self.assertEqual(done.returncode, 1)
                self.assertIn('No space left on device', done.stderr)
                self.assertEqual(os.listdir(small), [])
            finally:
                unmount(small)

    def test_a_pipe(self):
        with open(f'{self.directory}/piped', 'wb') as file:
            reader = subprocess.Popen(['cat'], stdin=subprocess.PIPE, stdout=file)
            done = subprocess.run([CR_DUMP, '-p', str(self.pid), '-o', '-', '--no-memory'], stdout=reader.stdin)
            reader.stdin.close()
            reader.wait()
        self.assertEqual(done.returncode, 0)
        self.assertEqual(image.Image(slurp(f'{self.directory}/piped', 'rb')).all('PAGES'), [])
        os.unlink(f'{self.directory}/piped')
        closed = subprocess.run(f'{CR_DUMP} -p {self.pid} -o - | true; test "${{PIPESTATUS[0]}}" = 1', shell=True,
                                executable='/bin/bash', stderr=subprocess.PIPE)
        self.assertEqual((closed.returncode, b'Broken pipe' in closed.stderr), (0, True))

    def test_progress_on_a_terminal_where_it_takes_long(self):
        with box(compile_c('bulk'), 'fill', '16') as pid:
            while state(pid) != 'S' or 'bulk' not in slurp(f'/proc/{pid}/comm'):
                time.sleep(0.05)
            terminal, their_end = os.openpty()
            process = subprocess.Popen([CR_DUMP, '-p', str(pid), '-o', '-'], stdout=subprocess.PIPE, stderr=their_end)
            # a slow reader, until something is told
            data = b''
            while not select.select([terminal], [], [], 0.03)[0]:
                data += (piece := os.read(process.stdout.fileno(), 1 << 16))
                self.assertTrue(piece, 'nothing was told')
            parsed = image.Image(data + process.stdout.read())
            self.assertEqual((process.wait(), parsed.end is not None), (0, True))
            self.assertRegex(os.read(terminal, 1000), rb'^(\rcr-dump: \d+ MiB)+\r\n$')
            process.stdout.close()
            os.close(terminal)
            os.close(their_end)

    def test_an_existing_file_is_replaced_and_a_link_followed(self):
        real, link = f'{self.directory}/real', f'{self.directory}/link'
        with open(real, 'w') as file:
            file.write('old')
        os.symlink('real', link)
        self.assertEqual(dump(self.pid, link, '--no-memory').returncode, 0)
        self.assertTrue(os.path.islink(link))
        self.assertEqual(os.stat(real).st_mode & 0o777, 0o600)
        image.Image(slurp(real, 'rb'))
        os.unlink(real)
        os.unlink(link)

    def test_revision_1_has_the_two_kinds_of_the_seed(self):
        out = f'{self.directory}/image'
        self.assertEqual(dump(self.pid, out, '--revision', '1').returncode, 0)
        self.assertEqual(os.path.getsize(out), 88 + 392 + 72)
        parsed = image.Image(slurp(out, 'rb'))
        self.assertIsNone(parsed.end)
        self.assertEqual([o.type for o in parsed.objects], ['UTS_NS', 'CRED'])
        os.unlink(out)
        # no container, nobody to stop, and cr-dump itself is a child of it
        self.assertEqual(dump(os.getpid(), out, '--revision', '1').returncode, 0)
        os.unlink(out)

    def test_the_container_of_the_readme(self):
        """It is dumped as it is, and comes back."""
        start = re.search(r'^```sh\n(unshare .*) &\npgrep -P \$!\n```$', slurp(os.path.join(HERE, '..', '..', 'README.md')), re.M)[1]
        outer = subprocess.Popen(shlex.split(start), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        path, inits = f'{self.directory}/image', []
        try:
            wait_until(lambda: slurp(f'/proc/{outer.pid}/task/{outer.pid}/children'))
            pid = int(slurp(f'/proc/{outer.pid}/task/{outer.pid}/children'))
            inits.append(os.pidfd_open(pid))
            wait_until(lambda: comm(pid) == 'sleep')
            done = dump(pid, path, '--leave', 'killed')
            self.assertEqual((done.returncode, done.stderr), (0, ''))
            done = subprocess.run([CR_RESTART, path, '--detach'], capture_output=True, text=True)
            self.assertEqual((done.returncode, done.stderr), (0, ''))
            pid = int(done.stdout)
            inits.append(os.pidfd_open(pid))
            self.assertEqual(slurp(f'/proc/{pid}/cmdline'), 'sleep\x001000\x00')
        finally:
            for pidfd in inits:
                with contextlib.suppress(ProcessLookupError):
                    signal.pidfd_send_signal(pidfd, signal.SIGKILL)
                os.close(pidfd)
            outer.kill()
            outer.wait()
            with contextlib.suppress(FileNotFoundError):
                os.unlink(path)

    def test_usage(self):
        for args in ([], ['-p', 'x', '-o', 'y'], ['-p', '1'], ['-p', '0', '-o', 'y'], ['-p', '1', '-o', 'y', '--check'],
                     ['-p', '1', '-o', 'y', '--revision', '4'], ['-p', '1', '-o', 'y', '--allow', 'fate'],
                     ['-p', '1', '-o', 'y', '--policy', 'none'], ['--nonsense'], ['-p', '1', '-o', 'y', 'z']):
            done = subprocess.run([CR_DUMP, *args], capture_output=True, text=True)
            self.assertEqual(done.returncode, 2, args)
            self.assertRegex(done.stderr, r'^cr-dump: .*; see --help\n$')
        self.assertEqual(subprocess.run([CR_DUMP, '--help'], capture_output=True).returncode, 0)

    def test_a_wrong_option_is_told_with_the_one_that_is_alike(self):
        for args, sentence in ((['--chek'], 'unknown option --chek; did you mean --check? See --help'),
                               (['--no-memroy=1'], 'unknown option --no-memroy=1; did you mean --no-memory? See --help'),
                               (['--xyzzy'], 'unknown option --xyzzy; see --help'),
                               (['--' + 'check' * 100], f'unknown option --{"check" * 100}; see --help'),
                               (['--check=no'], '--check takes no value; see --help'),
                               (['--check', '-xo', 'y'], 'unknown option -x; see --help'),
                               (['--output'], '--output needs a value; see --help'),
                               (['-p'], '-p needs a value; see --help')):
            done = subprocess.run([CR_DUMP, *args], capture_output=True, text=True)
            self.assertEqual((done.returncode, done.stderr), (2, f'cr-dump: {sentence}\n'))
