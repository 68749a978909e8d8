"""Faults: a sample of what faults.py tries."""
import os
import random
import shutil
import unittest

import faults
from dumping import BUILD, REASON

SAMPLE = 24


@unittest.skipIf(REASON, REASON)
@unittest.skipIf('san' in os.path.basename(BUILD), 'sanitizers do not like a tracer')
@unittest.skipUnless(shutil.which('strace'), 'strace is absent')
class Faults(unittest.TestCase):
    def test_faults(self):
        with faults.asleep() as pid:
            before = faults.look(pid)
            for i, (name, n, about) in enumerate(random.Random(4711).sample(faults.places(pid), SAMPLE)):
                with self.subTest(f'{name}, {n}', about=about):
                    faults.attempt(pid, before, name, n, ('error', 'kill')[i % 2])

    def test_where_there_was_harm(self):
        """A witness that nobody let go; a mask that was not set again; an offset for MSG_PEEK, also where it is killed."""
        with faults.asleep() as pid:
            before = faults.look(pid)
            tried = [(name, n, about) for name, n, about in faults.places(pid)
                     if name == 'setns' or 'SETSIGMASK' in about or 'SO_PEEK_OFF' in about]
            self.assertEqual({name for name, _, _ in tried}, {'setns', 'ptrace', 'getsockopt', 'setsockopt'})
            for name, n, about in tried:
                for mode in ('error', 'kill') if 'PEEK' in about else ('error',):
                    with self.subTest(f'{mode} {name}, {n}'):
                        faults.attempt(pid, before, name, n, mode)


if __name__ == '__main__':
    unittest.main()
