"""Who is dumped does not notice: registers, memory, calls, timers (steady.c); what a dump takes in memory and time."""
import contextlib
import os
import random
import resource
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time
import unittest

import image
from dumping import BUILD, CR_DUMP, REASON, box, compile_c, dump, slurp, state, target, wait_until


@unittest.skipIf(REASON, REASON)
class Undisturbed(unittest.TestCase):
    BOARD = struct.Struct('<8Q')

    @contextlib.contextmanager
    def steady(self):
        with tempfile.TemporaryDirectory() as directory:
            path = f'{directory}/board'
            with box(compile_c('steady', '-pthread'), path) as pid:
                board = lambda: self.BOARD.unpack(slurp(path, 'rb').ljust(self.BOARD.size, b'\0')[:self.BOARD.size])
                self.assertTrue(wait_until(lambda: os.path.exists(path) and all(board()[:6])))
                yield pid, directory, board

    def goes_on(self, board):
        before = board()
        moved = wait_until(lambda: all(a > b for a, b in zip(board()[:6], before[:6])))
        after = board()
        self.assertEqual(after[6], 0, f'steady.c, line {after[7]}')
        self.assertTrue(moved, (before, after))

    def test_by_dumps(self):
        with self.steady() as (pid, directory, board):
            for _ in range(20):
                done = dump(pid, f'{directory}/image', '--allow', 'file-pipe')
                self.assertEqual(done.returncode, 0, done.stderr)
                image.Image(slurp(f'{directory}/image', 'rb'))
            self.goes_on(board)

    def test_by_dumps_that_are_killed(self):
        with self.steady() as (pid, directory, board):
            options = [CR_DUMP, '-p', str(pid), '-o', f'{directory}/image', '--allow', 'file-pipe']
            start = time.time()
            subprocess.run(options, capture_output=True, check=True)
            duration = time.time() - start
            os.unlink(f'{directory}/image')
            for _ in range(50):
                process = subprocess.Popen(options, stderr=subprocess.DEVNULL)
                time.sleep(random.uniform(0, duration))
                process.kill()
                process.wait()
                # the process that does the work ends a moment later
                self.assertTrue(wait_until(lambda: sorted(os.listdir(directory)) in (['board'], ['board', 'image'])), os.listdir(directory))
                if os.path.exists(f'{directory}/image'):        # killed too late: then it is whole
                    self.assertIsNotNone(image.Image(slurp(f'{directory}/image', 'rb')).end)
                    os.unlink(f'{directory}/image')
            self.goes_on(board)

    def test_by_dumps_that_fail(self):
        limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        with self.steady() as (pid, directory, board):
            for _ in range(20):
                done = dump(pid, f'{directory}/image', '--allow', 'file-pipe', preexec_fn=limit)
                self.assertIn('File too large', done.stderr)
            self.goes_on(board)

    def test_tasks_that_come_and_go_are_caught(self):
        with target('many') as (pid, directory):
            for _ in range(10):
                done = dump(pid, f'{directory}/image', '--allow', 'file-pipe')
                self.assertEqual(done.returncode, 0, done.stderr)
                parsed = image.Image(slurp(f'{directory}/image', 'rb'))
                parents = {t.pos_parent for t in parsed.all('TASK_STRUCT')}
                self.assertGreaterEqual(len(parsed.all('TASK_STRUCT')), 5)
                self.assertIn(parsed.tasks()[1].at, parents)

    @unittest.skipIf('san' in os.path.basename(BUILD), 'sanitizers need more memory')
    def test_memory_stays_small(self):
        limit = lambda: resource.setrlimit(resource.RLIMIT_DATA, (32 << 20, 32 << 20))
        with target('everything') as (pid, directory):
            done = dump(pid, f'{directory}/image', '--allow', 'file-unlinked', preexec_fn=limit)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertGreater(os.path.getsize(f'{directory}/image'), 32 << 20)


    @unittest.skipIf('san' in os.path.basename(BUILD), 'the sanitizers look already')
    @unittest.skipUnless(shutil.which('valgrind'), 'valgrind is absent')
    def test_valgrind_is_content(self):
        with self.steady() as (pid, directory, board):
            # valgrind knows no pidfd_open(2), which revision 3 takes; tsearch(3) marks its pointers, which then look as if they might not be any: only sure leaks count
            done = subprocess.run(['valgrind', '-q', '--error-exitcode=9', '--leak-check=full', '--child-silent-after-fork=yes',
                                   '--errors-for-leak-kinds=definite', '--show-leak-kinds=definite',
                                   CR_DUMP, '-p', str(pid), '-o', f'{directory}/image', '--allow', 'file-pipe', '--allow', 'ipc-sysv',
                                   '--revision', '2'],
                                  capture_output=True, text=True)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.goes_on(board)


@unittest.skipIf(REASON, REASON)
@unittest.skipIf('san' in os.path.basename(BUILD), 'sanitizers take their time')
class Speed(unittest.TestCase):
    MIB = 1024

    def test_a_dump_takes_no_longer_than_half_as_long_again_as_a_bare_copy(self):
        bulk = compile_c('bulk')
        with box(bulk, 'fill', str(self.MIB)) as pid, tempfile.TemporaryDirectory() as directory:
            while state(pid) != 'S' or 'bulk' not in slurp(f'/proc/{pid}/comm'):
                time.sleep(0.05)

            def seconds(*command):
                start = time.perf_counter()
                subprocess.run(command, check=True)
                taken = time.perf_counter() - start
                os.unlink(f'{directory}/out')
                return taken

            # the middle of several pairs, since others use this machine, too, now more and now less
            pairs = []
            while len(pairs) < 5 or len(pairs) < 15 and ratio >= 1.5:
                copied = seconds(bulk, 'copy', str(pid), f'{directory}/out')
                pairs.append((seconds(CR_DUMP, '-p', str(pid), '-o', f'{directory}/out', '--no-sync') / copied, copied))  # as the copy does
                ratio, bare = statistics.median_low(pairs)
            print(f'{self.MIB} MiB: bare copy {bare:.2f} s, cr-dump {ratio * bare:.2f} s', file=sys.stderr)
            self.assertLess(ratio, 1.5)
