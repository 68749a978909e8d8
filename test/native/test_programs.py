"""
Real programs: each is dumped under the default policy while no client is connected, its image passes every level of the
validator, and it comes back twice in a row, with a client that gets right answers. Run by native.test.ts; alone:
python3 -m unittest test_programs, or test_programs.Programs.test_redis for one of them.
"""
import os
import re
import subprocess
import unittest

from programs import PROGRAMS, ROUNDS, connections, until
from dumping import BUILD, HERE, REASON, box, slurp
from test_sockets import CR_DUMP, CR_RESTART, restarted, scratch

ROOT = os.path.join(HERE, '..', '..')
LEVEL = 'restorable'
VALIDATE = os.path.join(ROOT, 'dist', 'cli', 'cr-validate.js')


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, f'{" ".join(command[:6])} failed: {done.stdout}{done.stderr}'
    return done


def checkpoint(pid, image):
    """The whole container goes into the image, in which the validator finds no error."""
    def nobody_is_connected():
        assert not connections(pid), connections(pid)
    until(nobody_is_connected)
    run(CR_DUMP, '-p', str(pid), '-o', image, '--leave', 'killed')
    done = subprocess.run(['node', VALIDATE, '--level', LEVEL, '--no-config', image], capture_output=True, text=True)
    errors = [line for line in done.stdout.splitlines() if ' error ' in line]
    assert done.returncode == 0, '\n'.join(errors[:10] or [done.stdout + done.stderr])


class Programs(unittest.TestCase):
    """One test for each, made below."""

    def comes_back(self, program):
        with scratch() as directory, scratch() as images:
            program = program(directory)
            image = f'{images}/0'
            with box('python3', os.path.join(HERE, 'with_loopback.py'), program.user or '', *program.command) as pid:
                program.ask(pid, 0)
                checkpoint(pid, image)
            for number in range(1, ROUNDS):
                with restarted(image) as pid:
                    program.ask(pid, number)
                    if number < ROUNDS - 1:
                        image = f'{images}/{number}'
                        checkpoint(pid, image)


for program in PROGRAMS:
    def test(self, program=program):
        self.comes_back(program)
    missing = program.missing()
    test = unittest.skipIf(missing, f'{", ".join(missing)} is absent')(test)
    setattr(Programs, f'test_{program.__name__.lower()}', unittest.skipIf(REASON, REASON)(test))


class Table(unittest.TestCase):
    def test_the_documentation_lists_them_all(self):
        text = slurp(os.path.join(ROOT, 'docs', 'dumper.md'))
        rows = re.findall(r'^\| ([^|]+) \|', text.partition('## Real programs')[2].partition('\n## ')[0], re.M)
        self.assertEqual(rows[1:] if rows else rows, [program.name for program in PROGRAMS])


if __name__ == '__main__':
    unittest.main()
