"""
What can't be read below /proc is told by its name: never 0, never an empty list. Each kind of file and link that a dump looks
at fails once (strace); lines of texts are missing (a text of ours mounted over that of the kernel).
"""
import os
import re
import shutil
import subprocess
import tempfile
import unittest

import faults
from dumping import BUILD, CR_DUMP, LIMIT, REASON, injected, slurp, wait_until
from test_refused import odd

# looked at only to say who else is traced, or what can't be known about somebody; or the kernel may have no such file
ELSEWHERE = {'root/'}

# calls that may fail because a kernel has nothing of the kind, or a task none: only then they are an answer
QUESTIONS = (
    ('uname', r'nodename="box"'), ('fsopen', 'cgroup'), ('fsopen', 'mqueue'), ('fsmount', ''), ('get_mempolicy', ''), ('sched_getattr', ''),
    ('access', 'timens_offsets'), ('access', 'loginuid'), ('access', 'igmp'), ('fcntl', 'memfd.*F_GET_SEALS'), ('fcntl', 'F_GETSIG'), ('getpeername', ''),
    ('getsockopt', 'SO_GET_FILTER'), ('getsockopt', r'SO_PEEK_OFF, \[-'), ('getsockopt', 'MCAST_MSFILTER'), ('ioctl', 'socket.*FIONREAD'), ('ioctl', 'TIOCOUTQ'),
    ('getsockopt', 'TCP_REPAIR'), ('ioctl', 'eventpoll'), ('ioctl', 'TIOCGEXCL'), ('ioctl', 'TIOCGPKT'), ('ioctl', 'ptmx.*FIONREAD'), ('poll', 'POLLRDHUP'),
    ('prctl', 'PR_MCE_KILL_GET'), ('prctl', 'PR_SCHED_CORE'),
    ('ptrace', r'PTRACE_\?\?\?|PTRACE_GET_SYSCALL_USER_DISPATCH'), ('ptrace', 'RSEQ'), ('ptrace', 'THREAD_AREA'), ('ptrace', 'IOPERM'), ('ptrace', r'PTRACE_SETSIGMASK.* \[\]'),
    ('newfstatat', '/proc/PID/task/PID/ns/user'), ('newfstatat', '/proc/self/ns/user'),
)
# of these, what is about an answer, which a call that fails does not show; how many there are of them does not go by others
ANSWERS = {r'nodename="box"', r'SO_PEEK_OFF, \[-'}


@unittest.skipIf(REASON, REASON)
class Unreadable(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        context = odd('rich')
        cls.addClassCleanup(context.__exit__, None, None, None)
        cls.pid = context.__enter__()

    def looked_at(self):
        """A call and a path of each kind: of all descriptors and mappings one."""
        with tempfile.TemporaryDirectory() as directory:
            subprocess.run(['strace', '-f', '-qq', '-s', '4096', '-o', f'{directory}/trace', CR_DUMP, '-p', str(self.pid), '-o',
                            f'{directory}/image', '--no-sync'], check=True, capture_output=True, timeout=LIMIT)
            trace = slurp(f'{directory}/trace')
        found = {}
        for call, path in re.findall(rf'(?m)^\d+ +(\w+)\((?:AT_FDCWD, )?"(/proc/{self.pid}/[^"]*)"', trace):
            found.setdefault((call, re.sub(r'(fd|fdinfo|map_files)/[\da-f-]+', r'\1/N', path)), path)
        return [(call, path) for (call, kind), path in found.items() if not any(kind.endswith(name) for name in ELSEWHERE)]

    @unittest.skipUnless(shutil.which('strace'), 'strace is absent')
    def test_files_and_links(self):
        places = self.looked_at()
        names = {os.path.basename(path) for _, path in places}
        self.assertLessEqual({'fd', 'timers', 'io', 'children', 'status', 'smaps', 'stat', 'limits', 'auxv', 'exe', 'cwd'}, names)
        for call, path in places:
            with self.subTest(call, path=path), tempfile.TemporaryDirectory() as directory:
                done = subprocess.run([*injected(call, 'error=EACCES', '-P', path), CR_DUMP, '-p', str(self.pid), '-o', f'{directory}/image', '--no-sync'], capture_output=True, text=True,
                                      timeout=LIMIT)
                self.assertEqual((done.returncode, os.listdir(directory)), (1, []), done.stderr)
                self.assertIn('Permission denied', done.stderr)
                # a file also by the name that it has for the task
                self.assertRegex(done.stderr, re.escape(path.rpartition('/')[2]) + '|FILE .* mapped by pid')

    def without(self, path, change):
        """A dump that sees another text instead of a file."""
        with tempfile.TemporaryDirectory() as directory:
            with open(f'{directory}/text', 'w') as file:
                file.write(change(slurp(path)))
            script = 'mount --make-rprivate / && mount --bind "$1/text" "$2" && exec "$3" -p "$4" -o "$1/image"'
            done = subprocess.run(['unshare', '-m', 'bash', '-c', script, '-', directory, path, CR_DUMP, str(self.pid)],
                                  capture_output=True, text=True, timeout=LIMIT)
            self.assertEqual((done.returncode, os.listdir(directory)), (1, ['text']), done.stderr)
            return done.stderr

    def test_lines(self):
        for name, line in (('smaps', 'VmFlags'), ('status', 'Umask'), ('status', 'CapEff'), ('status', 'Seccomp'), ('status', 'SigCgt'),
                           ('status', 'Groups'), ('status', 'CoreDumping'), ('status', 'VmExe'), ('status', 'NSpid'), ('io', 'read_bytes'),
                           ('status', 'Uid'), ('status', 'NoNewPrivs'), ('status', 'voluntary_ctxt_switches')):
            with self.subTest(name, line=line):
                error = self.without(f'/proc/{self.pid}/task/{self.pid}/{name}', lambda text: re.sub(rf'(?m)^{line}:.*\n', '', text))
                self.assertIn(f'/{name}', error)
                self.assertIn(line, error)

    def test_limits_that_are_more_or_less(self):
        for change in (lambda text: text + text.splitlines()[-1] + '\n', lambda text: '\n'.join(text.splitlines()[:-1]) + '\n'):
            self.assertIn(f'/proc/{self.pid}: ', self.without(f'/proc/{self.pid}/limits', change))

    @unittest.skipUnless(shutil.which('strace'), 'strace is absent')
    @unittest.skipIf('san' in os.path.basename(BUILD), 'sanitizers do not like a tracer')
    def test_an_error_is_no_answer(self):
        with faults.asleep() as pid:
            before = faults.look(pid)
            for call, about in QUESTIONS:
                with self.subTest(call, about=about):
                    done, written = self.ask_in_vain(pid, call, about)
                    self.assertEqual((done.returncode, written), (1, []), done.stderr)
                    self.assertIn('Cannot allocate memory', done.stderr)
                    self.assertTrue(wait_until(lambda: faults.look(pid) == before), f'{faults.look(pid)} is not {before}')

    def ask_in_vain(self, pid, call, about):
        """A dump in which this question fails. The how many-th it is may go by how many others run: until it was that one."""
        if about.startswith('/'):
            return self.run_injected(pid, call, '', '-P', about.replace('PID', str(pid)))[:2]
        for _ in range(20):
            n = next((n for name, n, text in faults.places(pid) if name == call and re.search(about, text)), None)
            self.assertIsNotNone(n, 'nobody asks')
            done, written, trace = self.run_injected(pid, call, f':when={n}')
            hit = re.findall(rf'(?m)^\d+ +{call}\((.*)\(INJECTED\)$', trace)
            if about in ANSWERS or any(re.search(about, faults.about(pid, call, arguments)) for arguments in hit):
                return done, written
        self.fail('other calls failed, time and again')

    def run_injected(self, pid, call, which, *options):
        """The dump, what it wrote, and the trace."""
        with tempfile.TemporaryDirectory() as directory:
            os.mkdir(f'{directory}/out')
            done = faults.run_with(pid, directory, injected(call, f'error=ENOMEM{which}', '-y', '-o', f'{directory}/trace', *options))
            return done, os.listdir(f'{directory}/out'), slurp(f'{directory}/trace')


if __name__ == '__main__':
    unittest.main()
