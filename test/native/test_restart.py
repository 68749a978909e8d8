"""
cr-restart: what was dumped goes on, and does not notice. Each scene of self.c states what it sees of itself before the dump
and after the restart.
"""
import contextlib
import os
import re
import subprocess
import sys
import unittest

import brute
from restarting import CR_RESTART, compile_self, dump, end, folder, rest, restarted, slurp, statements, wait_until
from dumping import HERE, REASON, box, huge_pages

# How many processes of a scene state themselves before the dump, and where that is less, how many in the end.
SCENES = {
    'nothing': 1, 'memory': 1, 'guards': 1, 'sealed': 1, 'shared-memory': 2, 'file-mappings': 1, 'signals': 1, 'queue': 1,
    'clocks': 1, 'limits': 1, 'oddities': 1, 'credentials': 3, 'threads': 1, 'dead-leader': 2, 'zombies': 1, 'stopped': (1, 2), 'untold': 1, 'waits-for-stop': 1,
    'tree': 7, 'nested': 4, 'vectors': 1, 'left-behind': 4,
    'protection-keys': 1, 'execute-only': 1, 'merging': 2, 'huge-pages': 1, 'locked': 4, 'differently-mapped': 2, 'growing-stacks': 1,
    'moved': 2, 'timers-of-others': 2, 'thread-queue': 1, 'alternate-stack': 1, 'tellers': 1, 'real-time': 5, 'deadline': 2, 'gives-up': 1,
    'thread-of-its-own': 2, 'faults': 3, 'waiting': 14, 'shared-tables': 2, 'waits': 1, 'subreaper': 2, 'dead-leaders': 4, 'levels': 4,
    'somewhere': 1, 'sharing': 2, 'deleted': 2, 'locks': 2, 'sets': 1, 'names': 1, 'watches': 1, 'mounts': 1, 'senders': 1, 'adopted': 2,
}


@unittest.skipIf(REASON, REASON)
class Scenes(unittest.TestCase):
    maxDiff = None

    def scene(self, name, **options):
        first, last = SCENES[name] if isinstance(SCENES[name], tuple) else (SCENES[name],) * 2
        with folder() as where:
            out, image = f'{where}/out', f'{where}/image'
            with box(compile_self(), name, out) as pid:
                def is_ready():
                    if os.path.exists(f'{out}.error'):
                        raise AssertionError(slurp(f'{out}.error'))
                    return len(statements(out, 'before')) >= first
                wait_until(is_ready, f'the scene {name}')
                rest(pid)
                dump(pid, image)
                end(pid)
            with restarted(image, **options) as (process, pid):
                open(f'{out}.go', 'w').close()
                wait_until(lambda: len(statements(out, 'after')) >= len(statements(out, 'before')) >= last or
                           process.poll() is not None, f'the second statement of {name}')
                self.assertIsNone(process.poll(), slurp(f'{image}.messages'))
                before, after = statements(out, 'before'), statements(out, 'after')
                self.assertGreaterEqual(len(before), last)
                for label, text in before.items():
                    with self.subTest(scene=name, label=label):
                        self.assertMultiLineEqual(text, after[label.replace('before', 'after')])

    def test_whatever_cr_restart_inherits(self):
        for name in ('nothing', 'oddities', 'limits', 'real-time', 'deadline', 'dead-leader', 'signals', 'threads'):
            self.scene(name, by=[sys.executable, os.path.join(HERE, 'leaves.py')])

    def test_revision_2_is_refused_with_what_it_lacks_and_restored_without_it(self):
        with folder() as where:
            out, image = f'{where}/out', f'{where}/image'
            with box(compile_self(), 'nothing', out) as pid:
                wait_until(lambda: statements(out, 'before'), 'a statement')
                dump(pid, image, '--revision', '2')
                end(pid)
            done = subprocess.run([CR_RESTART, image], capture_output=True, text=True)
            self.assertEqual(done.returncode, 1)
            for check in ('image-info', 'image-form', 'vma-vdso'):
                self.assertIn(f'refused by {check}', done.stderr)
            allow = ['--allow', 'image-info', '--allow', 'image-form', '--allow', 'vma-vdso']
            with restarted(image, *allow) as (process, pid):
                open(f'{out}.go', 'w').close()
                wait_until(lambda: statements(out, 'after'), 'the second statement')


for scene in SCENES:
    def run(self, name=scene):
        with huge_pages(8) if name == 'huge-pages' else contextlib.nullcontext():
            self.scene(name)
    setattr(Scenes, 'test_' + scene.replace('-', '_'), run)

# Lines of cr-image diff about what is another after a restart, and why; statistics, clocks and numbers are left out by it.
DIFFERENT = {
    r'taskFlags:': 'FORKNOEXEC and SUPERPRIV are what the kernel remembers of how a task was made, and has done',
    r'dumpFlags:': 'which of the two dumps ended the container',
    r'maxFds:': 'room in a table of descriptors, which grew while it was filled',
    r'lastPid:': 'a number was given out meanwhile',
    r': 1 page, [1-8] bytes$': 'where the kernel writes the number of the processor, rseq(2)',
    r'state: (RUNNING|SLEEPING) → |registers|\[stack\]': 'the task went on, and was stopped between two other instructions',
    r'vmEnd: |- .*(rw-s, 28672|VMA 0)': 'adjacent mappings that became alike are one',
    r'sharedPending: 0x100 → 0x0': 'the SIGKILL that a zombie died of',
}


@unittest.skipIf(REASON, REASON)
class Circle(unittest.TestCase):
    """Dump, restart, dump: the two images say the same."""

    def circle(self, name):
        first = SCENES[name][0] if isinstance(SCENES[name], tuple) else SCENES[name]
        with folder() as where:
            out, one, two = f'{where}/out', f'{where}/one.cr', f'{where}/two.cr'
            with box(compile_self(), name, out) as pid:
                wait_until(lambda: len(statements(out, 'before')) >= first, f'the scene {name}')
                rest(pid)
                dump(pid, one)
                end(pid)
            with restarted(one) as (process, pid):
                rest(pid)
                dump(pid, two)
            diff = os.path.join(HERE, '..', '..', 'dist', 'cli', 'cr-image.js')
            done = subprocess.run(['node', diff, 'diff', one, two, '--ignore', 'statistics,clocks,numbers'], capture_output=True, text=True)
            self.assertIn(done.returncode, (0, 1), done.stderr)
            lines = [line for line in done.stdout.splitlines() if line.startswith('  ')]
            self.assertEqual([line for line in lines if not re.search('|'.join(DIFFERENT), line)], [])


for scene in ('memory', 'guards', 'shared-memory', 'signals', 'clocks', 'limits', 'credentials', 'threads', 'zombies', 'stopped', 'tree', 'nested'):
    def run(self, name=scene):
        self.circle(name)
    setattr(Circle, 'test_' + scene.replace('-', '_'), run)

@unittest.skipIf(REASON, REASON)
class Brute(unittest.TestCase):
    """A few rounds of brute.py; thousands by npm run test:brute."""

    def test_random_trees(self):
        table, failures = brute.rounds(25, 'few')
        self.assertEqual(failures, [])
        self.assertGreater(table['fine', 'valid', True], 12)


if __name__ == '__main__':
    unittest.main()
