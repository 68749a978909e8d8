"""
A dump harms nobody and hangs never: calls that go on, containers that are frozen, killed, or never still; what becomes of
them afterwards; what a dump costs. races.c and calls.c make the trouble.
"""
import contextlib
import os
import re
import signal
import struct
import subprocess
import tempfile
import time
import unittest

import image
from dumping import BUILD, CR_DUMP, HERE, LIMIT, REASON, allowing, box, check, comm, compile_c, dump, injected, is_asleep, slurp, state, target, traced, wait_until
from test_refused import odd


@contextlib.contextmanager
def running(name, *arguments, flags=('-pthread',)):
    with box(compile_c(name, *flags), *arguments) as pid:
        assert wait_until(lambda: comm(pid) == 'ready'), name
        yield pid


def returned(board):
    """Bits of the calls that came back, calls.c."""
    return struct.unpack('<I', slurp(board, 'rb')[:4])[0]


@unittest.skipIf(REASON, REASON)
class Calls(unittest.TestCase):
    def undisturbed(self, pid, board, *names):
        with tempfile.TemporaryDirectory() as directory:
            for _ in range(5):
                done = dump(pid, f'{directory}/image', *allowing(names), timeout=LIMIT)
                self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(returned(board), 0, 'calls that came back')
            # a dumper that is killed: the calls go on, too
            for delay in range(12):
                process = subprocess.Popen([CR_DUMP, '-p', str(pid), '--check'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                time.sleep(0.004 * delay)
                process.kill()
                process.wait()
        self.assertTrue(wait_until(lambda: not traced(pid) and is_asleep(pid)))
        self.assertEqual(returned(board), 0, 'calls that came back')

    def test_no_call_fails(self):
        with tempfile.TemporaryDirectory() as directory, running('calls', f'{directory}/board') as pid:
            self.undisturbed(pid, f'{directory}/board', *self.refusals(pid))

    def refusals(self, pid):
        return check(pid)[1]

    def test_no_call_of_a_32_bit_program_fails(self):
        out = os.path.join(BUILD, 'calls32')
        built = subprocess.run(['cc', '-m32', '-I/usr/include/x86_64-linux-gnu', '-O2', '-pthread', '-o', out,
                                os.path.join(HERE, 'calls.c')], capture_output=True, text=True)
        if built.returncode != 0:
            self.skipTest('there is no compiler for 32 bits')
        with tempfile.TemporaryDirectory() as directory, box(out, f'{directory}/board') as pid:
            self.assertTrue(wait_until(lambda: comm(pid) == 'ready'))
            self.undisturbed(pid, f'{directory}/board', *self.refusals(pid))

    def test_who_dispatches_its_calls_is_never_asked(self):
        with odd('dispatched') as pid:
            status, names, report = check(pid)
            self.assertEqual((status, names), (1, {'task-silent'}))
            self.assertIn('dispatched', report['findings'][0]['message'])
            self.assertTrue(os.path.exists(f'/proc/{pid}'))

    def test_asking_costs_no_memory(self):
        with odd('guards') as pid:
            # RssAnon of status may be some pages wrong, each for a while
            usage = lambda: int(re.search(r'Anonymous:\s+(\d+)', slurp(f'/proc/{pid}/smaps_rollup'))[1])
            before = usage()
            for _ in range(3):
                check(pid)
            self.assertLessEqual(usage() - before, 4, 'a page at most')


@unittest.skipIf(REASON, REASON)
class KernelThreads(unittest.TestCase):
    """Threads that the kernel made for an io_uring: listed with the others, and nobody may stop them."""

    def test_of_an_io_uring(self):
        with box(compile_c('uring')) as pid, tempfile.TemporaryDirectory() as directory:
            names = lambda: sorted(slurp(f'/proc/{pid}/task/{t}/comm').strip() for t in os.listdir(f'/proc/{pid}/task'))
            if wait_until(lambda: {'ready', 'disabled', 'failed'} & set(names())) != {'ready'}:
                self.skipTest(f'io_uring is {names()[0]} here, see /proc/sys/kernel/io_uring_disabled')
            self.assertTrue(wait_until(lambda: {f'iou-sqp-{pid}', f'iou-wrk-{pid}'} <= set(re.sub(r'iou-(\w+)-\d+', rf'iou-\1-{pid}', n)
                                                                                         for n in names())), names())
            before = names()
            self.assertEqual(check(pid)[:2], (1, {'file-type'}))
            for revision in '23':
                # whoever is waited for in vain ends it with an error
                done = dump(pid, f'{directory}/image', '--revision', revision, '--allow', 'file-type', '--allow', 'file-unlinked', timeout=LIMIT)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual(list(image.Image(slurp(f'{directory}/image', 'rb')).tasks()), [1])
            self.assertEqual(names(), before)
            self.assertEqual(state(pid), 'S')


@unittest.skipIf(REASON, REASON)
class Races(unittest.TestCase):
    def whole(self, what, rounds=6):
        with running('races', what) as pid, tempfile.TemporaryDirectory() as directory:
            # posix_spawn(3) blocks all signals for a while, so that what revision 2 can't hold waits there
            allow = ['--allow', 'file-pipe', *(['--allow', 'signal-queue'] if what == 'spawn' else [])]
            for i in range(rounds):
                done = dump(pid, f'{directory}/image', *allow, '--revision', '32'[i % 2], timeout=LIMIT)
                self.assertEqual(done.returncode, 0, (what, done.stderr))
                parsed = image.Image(slurp(f'{directory}/image', 'rb'))
                self.assertIsNotNone(parsed.end)
                self.assertIn(1, parsed.tasks())
            # in execve(2) of a thread there is nobody for a moment
            self.assertTrue(wait_until(lambda: os.path.exists(f'/proc/{pid}')))

    def test_who_is_never_still_is_dumped(self):
        for what in ('fork', 'vfork', 'spawn', 'clone', 'mmap', 'stop'):
            with self.subTest(what):
                self.whole(what)

    def test_a_thread_that_becomes_the_process(self):
        """execve(2) of a thread: it gets the number of the leader, which cr-dump may have stopped already."""
        self.whole('exec', 40)

    def test_a_thread_that_becomes_the_process_before_it_is_traced(self):
        """The leader is traced already, and gone; who has its number now is traced by nobody."""
        with running('races', 'exec once') as pid, tempfile.TemporaryDirectory() as directory:
            self.assertTrue(wait_until(lambda: len(os.listdir(f'/proc/{pid}/task')) == 2))
            late = injected('ptrace', 'delay_exit=3000000:when=1', CR_DUMP, '-p', str(pid), '-o', f'{directory}/image')
            with subprocess.Popen(late, stderr=subprocess.PIPE, text=True) as process:
                self.assertTrue(wait_until(lambda: 'TracerPid:\t0' not in slurp(f'/proc/{pid}/status') or process.poll() is not None))
                os.kill(pid, signal.SIGUSR1)
                _, error = process.communicate(timeout=LIMIT)
            self.assertEqual(process.returncode, 0, error)
            parsed = image.Image(slurp(f'{directory}/image', 'rb'))
            self.assertEqual(list(parsed.tasks()), [1])
            self.assertEqual(state(pid), 'S')

    def test_a_parent_in_vfork_is_waited_for(self):
        self.whole('long vfork', 1)

    def test_and_given_up_in_the_end_with_a_reason(self):
        with running('races', 'endless vfork') as pid, tempfile.TemporaryDirectory() as directory:
            done = dump(pid, f'{directory}/image', '--timeout', '1', timeout=LIMIT)
            self.assertEqual((done.returncode, os.listdir(directory)), (1, []))
            self.assertRegex(done.stderr, r'it waits in vfork\(2\) for its child, pid \d+.*: Device or resource busy')

    def killed_meanwhile(self, process, directory, error):
        if process.returncode == 0:
            self.assertIsNotNone(image.Image(slurp(f'{directory}/image', 'rb')).end)
            return
        self.assertFalse(os.path.exists(f'{directory}/image'), error)
        self.assertNotIn('ns-other', error)
        self.assertNotIn('external-mm', error)
        # what can't be read because of it
        self.assertNotIn('Invalid argument', error)
        self.assertNotIn('vfork', error)
        self.assertNotIn('does not stop', error)

    def test_an_init_that_is_killed_meanwhile(self):
        for delay in range(0, 60, 6):
            with target('many') as (pid, directory):
                process = subprocess.Popen([CR_DUMP, '-p', str(pid), '-o', f'{directory}/image'], stderr=subprocess.PIPE, text=True)
                time.sleep(delay / 1000)
                os.kill(pid, signal.SIGKILL)
                _, error = process.communicate(timeout=LIMIT)
                self.killed_meanwhile(process, directory, error)

    def test_an_init_that_is_killed_when_all_are_traced(self):
        """It waits for its children, which end only when their tracer takes note: of the threads first, then of the leaders."""
        code = '''
import os, threading, time
for _ in range(2):
    if os.fork() == 0:
        for _ in range(2):
            threading.Thread(target=time.sleep, args=(10000,)).start()
        break
time.sleep(10000)'''
        with box('python3', '-c', code) as pid, tempfile.TemporaryDirectory() as directory:
            def tasks():
                below = [pid, *(int(child) for child in slurp(f'/proc/{pid}/task/{pid}/children').split())]
                return [f'/proc/{process}/task/{tid}/status' for process in below for tid in os.listdir(f'/proc/{process}/task')]
            self.assertTrue(wait_until(lambda: len(tasks()) == 7))
            late = injected('ptrace', 'delay_exit=3000000:when=7', CR_DUMP, '-p', str(pid), '-o', f'{directory}/image')
            with subprocess.Popen(late, stderr=subprocess.PIPE, text=True) as process:
                self.assertTrue(wait_until(lambda: all('TracerPid:\t0' not in slurp(path) for path in tasks()) or process.poll() is not None))
                os.kill(pid, signal.SIGKILL)
                _, error = process.communicate(timeout=LIMIT)
            self.killed_meanwhile(process, directory, error)

    def test_two_dumps_at_once(self):
        with running('races', 'fork') as pid, tempfile.TemporaryDirectory() as directory:
            for i in range(4):
                both = [subprocess.Popen([CR_DUMP, '-p', str(pid), '-o', f'{directory}/{n}'], stderr=subprocess.PIPE, text=True)
                        for n in 'ab']
                for process in both:
                    _, error = process.communicate(timeout=LIMIT)
                    if process.returncode != 0:
                        self.assertRegex(error, 'is traced by pid|external-ns|may not be traced')
            self.assertTrue(wait_until(lambda: 'TracerPid:\t0' in slurp(f'/proc/{pid}/status')))


@unittest.skipIf(REASON, REASON)
class Afterwards(unittest.TestCase):
    def test_running_stopped_or_killed(self):
        for leave, flag in (('running', 1), ('stopped', 2), ('killed', 4)):
            with self.subTest(leave), target('plain') as (pid, directory):
                done = dump(pid, f'{directory}/image', '--leave', leave)
                self.assertEqual(done.returncode, 0, done.stderr)
                info = image.Image(slurp(f'{directory}/image', 'rb')).only('DUMP_INFO')
                self.assertEqual(info.dump_flags, flag)
                if leave == 'killed':
                    self.assertTrue(wait_until(lambda: not os.path.exists(f'/proc/{pid}')))
                else:
                    self.assertEqual(state(pid), 'T' if leave == 'stopped' else 'S')

    def test_whoever_is_refused_goes_on(self):
        with target('a_keyring') as (pid, directory):
            self.assertEqual(dump(pid, f'{directory}/image', '--leave', 'killed').returncode, 1)
            self.assertEqual(state(pid), 'S')


@unittest.skipIf(REASON, REASON)
class Sparse(unittest.TestCase):
    def test_what_is_not_there_costs_nothing(self):
        with odd('sparse') as pid, tempfile.TemporaryDirectory() as directory:
            for revision in '23':
                # of 16 TiB of address space, and 64 GiB of a file
                before = os.times()
                done = dump(pid, f'{directory}/image', '--revision', revision, timeout=LIMIT)
                self.assertEqual(done.returncode, 0, done.stderr)
                after = os.times()
                self.assertLess(sum(after[2:4]) - sum(before[2:4]), 5, 'seconds of a processor')
                parsed = image.Image(slurp(f'{directory}/image', 'rb'))
                pages = b''.join(bytes(o.data) for o in parsed.all('PAGES') + parsed.all('FILE_DATA'))
                self.assertIn(b'x' + bytes(4095), pages)
                self.assertIn(b'y' + bytes(4095), pages)


if __name__ == '__main__':
    unittest.main()
