"""
cr-dump is killed at any moment: by its number, as people and supervisors do, and by the n-th call of the process in it that
does the work. Whoever is stopped, or in a call that a stop lets fail, never notices.
"""
import contextlib
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

from dumping import CR_DUMP, LIMIT, REASON, allowing, box, check, dump, injected, is_asleep, slurp, traced, wait_until
from faults import look
from test_harm import returned, running
from test_refused import odd

KILLS = int(os.environ.get('CR_KILLS', '25'))


def released(pid):
    return wait_until(lambda: not traced(pid))


class Killer:
    """Starts dumps of a container, and kills them."""

    def __init__(self, pid):
        self.pid = pid
        start = time.monotonic()
        self.command = [CR_DUMP, '-p', str(pid), '--check']
        subprocess.run(self.command, capture_output=True)
        self.duration = time.monotonic() - start

    @contextlib.contextmanager
    def killing(self, how):
        process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        time.sleep(random.uniform(0, self.duration))
        how(process.pid)
        try:
            yield
        finally:
            process.wait()

    def kill(self, how):
        with self.killing(how):
            pass
        assert released(self.pid)


def one(pid):
    os.kill(pid, signal.SIGKILL)


def polite(pid):
    os.kill(pid, random.choice((signal.SIGTERM, signal.SIGINT, signal.SIGHUP)))


def job(pid):
    os.killpg(pid, signal.SIGKILL)


@contextlib.contextmanager
def busy(cpu):
    """Keeps a processor from almost everybody else."""
    loop = f'import os\nos.sched_setaffinity(0, {{{cpu}}})\nos.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))\nprint(flush=True)\nwhile True: pass'
    process = subprocess.Popen([sys.executable, '-c', loop], stdout=subprocess.PIPE)
    try:
        assert process.stdout.readline(), 'a processor can not be kept busy'
        yield
    finally:
        process.kill()
        process.communicate()


def inside(pid):
    """Whoever is in its PID namespace, also those of whose end nobody has taken note."""
    def namespace(of):
        with contextlib.suppress(OSError):
            return os.readlink(f'/proc/{of}/ns/pid')

    return {int(other) for other in os.listdir('/proc') if other.isdecimal() and namespace(other) == namespace(pid)}


def threads(pid):
    return [slurp(f'/proc/{pid}/task/{tid}/status') for tid in os.listdir(f'/proc/{pid}/task')]


def is_interrupted(status):
    return bool(re.search(r'(?m)^State:\s*R', status) and re.search(r'(?m)^TracerPid:\s*[1-9]', status))


def until_late(pid, command):
    """A dump that waits for some whom it has interrupted; others let it go on, once more then."""
    deadline = time.monotonic() + LIMIT
    while time.monotonic() < deadline:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while process.poll() is None:
            if sum(map(is_interrupted, threads(pid))) > 3:
                return process
    raise AssertionError('nobody is late')


@unittest.skipIf(REASON, REASON)
class Killed(unittest.TestCase):
    @contextlib.contextmanager
    def stopped(self):
        with odd('guards') as pid:
            wait_until(lambda: slurp(f'/proc/{pid}/syscall').startswith('34 '))
            os.kill(pid, signal.SIGSTOP)
            self.assertTrue(wait_until(lambda: re.search(r'(?m)^State:\s+T', slurp(f'/proc/{pid}/status'))))
            yield pid

    def unharmed(self, pid, before):
        self.assertTrue(wait_until(lambda: look(pid) == before), (look(pid), before))

    def test_who_is_stopped_stays_as_it_is(self):
        with self.stopped() as pid:
            before, killer = look(pid), Killer(pid)
            for how in (one, polite, job):
                for _ in range(KILLS):
                    killer.kill(how)
                    self.unharmed(pid, before)
            os.kill(pid, signal.SIGCONT)
            self.assertTrue(wait_until(lambda: slurp(f'/proc/{pid}/syscall').startswith('34 ')))

    @unittest.skipUnless(shutil.which('strace'), 'strace is absent')
    def test_also_when_the_process_that_asks_is_killed(self):
        with self.stopped() as pid, tempfile.TemporaryDirectory() as directory:
            before = look(pid)
            calls = ['strace', '-f', '-qq', '--seccomp-bpf', '-o', f'{directory}/trace', '-e', 'trace=ptrace', CR_DUMP, '-p', str(pid), '--check']
            subprocess.run(calls, capture_output=True, timeout=LIMIT)
            count = slurp(f'{directory}/trace').count('ptrace(')
            moments = range(1, count + 1)
            for n in moments if os.environ.get('CR_FAULTS') == 'all' else sorted(random.sample(moments, KILLS)):
                inject = [*injected('ptrace', f'signal=KILL:when={n}'), CR_DUMP, '-p', str(pid), '--check']
                done = subprocess.run(inject, capture_output=True, timeout=LIMIT)
                self.assertNotEqual(done.returncode, 0, n)
                self.assertTrue(released(pid))
                self.unharmed(pid, before)

    def test_no_call_fails(self):
        with tempfile.TemporaryDirectory() as directory, running('calls', f'{directory}/board') as pid:
            killer = Killer(pid)
            # calls that were gone on with before are in restart_syscall(2) now
            dump(pid, f'{directory}/image', *allowing(check(pid)[1]), timeout=LIMIT)
            for how in (one, polite, job):
                for _ in range(KILLS):
                    killer.kill(how)
            self.assertTrue(wait_until(lambda: not traced(pid) and is_asleep(pid)))
            self.assertEqual(bin(returned(f'{directory}/board')), bin(0), 'calls that came back')

    def test_nothing_is_left_for_the_dump_right_behind_it(self):
        with tempfile.TemporaryDirectory() as directory, box('sleep', '1000') as pid:
            killer = Killer(pid)
            for how in (one, polite, job):
                for _ in range(KILLS):
                    with killer.killing(how):
                        done = dump(pid, f'{directory}/image')
                    self.assertEqual((done.returncode, done.stderr), (0, ''))
                    self.assertEqual(inside(pid), {pid})

    @unittest.skipIf(len(os.sched_getaffinity(0)) < 2, 'there is one processor only')
    def test_nor_that_of_who_stops_late(self):
        """Of threads that were interrupted, and have to wait for a processor until they can stop, when cr-dump is killed."""
        first, last = min(os.sched_getaffinity(0)), max(os.sched_getaffinity(0))
        cr_dump = ['taskset', '-c', str(first), CR_DUMP]
        for how in (one, polite):
            with tempfile.TemporaryDirectory() as directory, running('calls', f'{directory}/board') as pid:
                for tid in map(int, os.listdir(f'/proc/{pid}/task')):
                    os.sched_setaffinity(tid, {last})
                allow = allowing(check(pid)[1])
                with busy(last):
                    process = until_late(pid, [*cr_dump, '-p', str(pid), '--check'])
                    how(process.pid)
                    # whoever dumps right behind it waits until it has let them go
                    behind = subprocess.Popen([*cr_dump, '-p', str(pid), '-o', f'{directory}/image', *allow], stderr=subprocess.PIPE, text=True)
                    process.wait()
                error = behind.communicate(timeout=LIMIT)[1]
                self.assertEqual(behind.returncode, 0, error)
                self.assertTrue(released(pid))
                self.assertTrue(wait_until(lambda: is_asleep(pid)))
                self.assertEqual(bin(returned(f'{directory}/board')), bin(0), 'calls that came back')


if __name__ == '__main__':
    unittest.main()
