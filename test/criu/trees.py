"""
What cr-dump dumped goes on under CRIU: trees of the native tests, dumped, exported, restored by `criu restore`. Each states what
it sees of itself before the dump and after the restore. Run by restore.test.ts where CRIU= names a criu program.
"""
import os
import re
import subprocess
import sys
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..', 'native'))

from dumping import box  # noqa: E402
from restarting import compile_self, dump, end, folder, slurp, statements, wait_until  # noqa: E402

CR_IMAGE = os.path.join(HERE, '..', '..', 'dist', 'cli', 'cr-image.js')
# How many processes of a scene state themselves.
SCENES = {name: int(count) for name, count in (pair.split('=') for pair in os.environ.get(
    'CR_SCENES', 'nothing=1 memory=1 signals=1 threads=1 zombies=1 tree=7 waiting=14 left-behind=4 sharing=2 deleted=2 locks=2 sets=1').split())}


def seen(text):
    """Without the numbers in the namespaces around, where the processes are others, and MLOCK_ONFAULT, which CRIU does not know."""
    text = re.sub(r'^(\s*VmFlags:.*) lf\b', r'\1', text, flags=re.M)
    return re.sub(r'^(NS(?:pid|pgid|sid|tgid)):.*\t(\d+)$', r'\1:\t\2', text, flags=re.M)


class Trees(unittest.TestCase):
    maxDiff = None

    def scene(self, name):
        count = SCENES[name]
        with folder() as where:
            out, image, images, log = (f'{where}/{part}' for part in ('out', 'image.cr', 'images', 'restore.log'))
            with box(compile_self(), name, out) as pid:
                wait_until(lambda: len(statements(out, 'before')) >= count, f'the scene {name}')
                time.sleep(0.05)
                dump(pid, image)
                end(pid)
            subprocess.run(['node', CR_IMAGE, 'export', '--criu', images, image], check=True, capture_output=True)
            command = [os.environ['CRIU'], 'restore', '-D', images, '-o', log, '--file-locks', '--pidfile', f'{where}/pid']
            with subprocess.Popen(command, stdin=subprocess.DEVNULL) as process:
                try:
                    open(f'{out}.go', 'w').close()
                    wait_until(lambda: process.poll() is not None or len(statements(out, 'after')) >= count, f'the rest of {name}')
                    self.assertIsNone(process.poll(), slurp(log)[-1500:])
                    before, after = statements(out, 'before'), statements(out, 'after')
                    self.assertGreaterEqual(len(before), count)
                    for label, text in before.items():
                        self.assertMultiLineEqual(seen(text), seen(after[label.replace('before', 'after')]))
                finally:
                    if os.path.exists(f'{where}/pid') and process.poll() is None:
                        end(int(slurp(f'{where}/pid')))
                    process.kill()


for scene in SCENES:
    def run(self, name=scene):
        self.scene(name)
    setattr(Trees, 'test_' + scene.replace('-', '_'), run)

if __name__ == '__main__':
    unittest.main()
