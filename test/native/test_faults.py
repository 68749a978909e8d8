"""
Faults: the n-th call of one kind that cr-dump makes fails, or is where it is killed. Whatever happens, the container is as it
was, and there is a whole image or none. A sample of them; all of them with CR_FAULTS=all (npm run test:faults), the third sixth of
them with CR_FAULTS=3/6.
"""
import collections
import os
import random
import re
import shutil
import subprocess
import tempfile
import unittest

import image
from dumping import BUILD, CR_DUMP, LIMIT, REASON, injected, slurp, wait_until
from test_refused import odd

SAMPLE = 24
FAULTS = os.environ.get('CR_FAULTS', '')
# those that end or start the program, and what the dynamic loader needs before main()
EXCEPT = {'execve', 'exit_group', 'exit', 'arch_prctl', 'set_tid_address', 'rseq', 'prlimit64', 'munmap'}


def look(pid):
    """What must not change: mask, the call it is in and its registers, descriptors, memory."""
    wait_until(lambda: 'running' not in slurp(f'/proc/{pid}/syscall'))
    status = slurp(f'/proc/{pid}/status')
    lines = {name: re.search(f'(?m)^{name}:.*$', status)[0] for name in ('State', 'SigBlk', 'SigPnd', 'ShdPnd', 'TracerPid', 'Threads')}
    call = slurp(f'/proc/{pid}/syscall')
    stack = int(call.split()[-2], 16) - 128
    with open(f'/proc/{pid}/mem', 'rb', buffering=0) as mem:
        memory = []
        for line in slurp(f'/proc/{pid}/maps').splitlines():
            start, end = (int(x, 16) for x in line.split()[0].split('-'))
            # below the red zone under the stack pointer is nothing; the kernel itself writes into struct rseq
            if '[stack]' in line:
                mem.seek(stack)
                memory.append(mem.read(end - stack))
            elif '[heap]' in line or 'odd' in line and ' rw-p ' in line:
                mem.seek(start)
                memory.append(mem.read(end - start))
    return lines, call, sorted(os.listdir(f'/proc/{pid}/fd')), hash(tuple(memory))


@unittest.skipIf(REASON, REASON)
@unittest.skipIf('san' in os.path.basename(BUILD), 'sanitizers do not like a tracer')
@unittest.skipUnless(shutil.which('strace'), 'strace is absent')
class Faults(unittest.TestCase):
    def setUp(self):
        context = odd('rich')
        self.addCleanup(context.__exit__, None, None, None)
        self.pid = context.__enter__()
        wait_until(lambda: slurp(f'/proc/{self.pid}/syscall').startswith('34 '))

    def run_with(self, directory, strace):
        return subprocess.run([*strace, CR_DUMP, '-p', str(self.pid), '-o', f'{directory}/out/image', '--no-sync'], capture_output=True,
                              text=True, timeout=LIMIT)

    def places(self):
        """Every call that a dump makes: its name, the how many-th it is, and what it is about."""
        with tempfile.TemporaryDirectory() as directory:
            os.mkdir(f'{directory}/out')
            done = self.run_with(directory, ['strace', '-f', '-y', '-qq', '-o', f'{directory}/trace'])
            assert done.returncode == 0, done.stderr
            # each process counts its own
            counts, found = collections.Counter(), {}
            for m in re.finditer(r'(?m)^(\d+) +(\w+)\((.*)', slurp(f'{directory}/trace')):
                counts[m[1], m[2]] += 1
                found.setdefault((m[2], counts[m[1], m[2]]), self.about(m[2], m[3]))
        return sorted((name, n, about) for (name, n), about in found.items() if name not in EXCEPT)

    def about(self, name, arguments):
        """The arguments without numbers, and without data that is read."""
        if name in ('read', 'pread64', 'recvfrom', 'getdents64', 'write', 'wait4', 'rt_sigtimedwait'):
            arguments = arguments.partition(',')[0]
        arguments = re.sub(r'(\)\s+= .*|\s*<unfinished \.\.\.>)$', '', arguments)
        return re.sub(r'\d+', 'N', re.sub(r'\b(0x)?[\da-f]*\d[\da-f]*\b', 'N', arguments.replace(str(self.pid), 'PID')))

    def test_faults(self):
        places = self.places()
        part, of = (int(x) for x in (FAULTS if '/' in FAULTS else '1/1').split('/'))
        if FAULTS.startswith('kinds'):
            places = list({(name, about): (name, n, about) for name, n, about in random.Random(4711).sample(places, len(places))}.values())
        places = places[part - 1::of] if FAULTS else random.Random(4711).sample(places, SAMPLE)
        before = look(self.pid)
        for i, (name, n, about) in enumerate(places):
            for what in ('error=EIO', 'signal=KILL') if FAULTS else ('error=EIO', 'signal=KILL')[i % 2:][:1]:
                with self.subTest(f'{name}, {n}: {what}', about=about), tempfile.TemporaryDirectory() as directory:
                    os.mkdir(f'{directory}/out')
                    done = self.run_with(directory, injected(name, f'{what}:when={n}'))
                    self.assertTrue(wait_until(lambda: 'TracerPid:\t0' in slurp(f'/proc/{self.pid}/status')))
                    if not wait_until(lambda: look(self.pid) == before):
                        self.assertEqual(look(self.pid), before)
                    self.assertTrue(wait_until(lambda: os.listdir(f'{directory}/out') in ([], ['image'])))
                    if os.listdir(f'{directory}/out'):
                        self.assertIsNotNone(image.Image(slurp(f'{directory}/out/image', 'rb')).end)
                    elif what == 'error=EIO':
                        self.assertNotEqual((done.returncode, done.stderr), (0, ''))
                        self.assertTrue(done.stderr.startswith('cr-dump: ') or done.returncode > 1, done.stderr)
                    if done.returncode == 0:
                        self.assertEqual(os.listdir(f'{directory}/out'), ['image'])


if __name__ == '__main__':
    unittest.main()
