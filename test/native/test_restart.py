"""
cr-restart: what was dumped goes on, and does not notice. Each scene of self.c states what it sees of itself before the dump
and after the restart.
"""
import os
import time
import unittest

from restarting import compile_self, dump, end, folder, restarted, slurp, statements, wait_until
from test_dump import REASON, box

# How many processes of a scene state themselves before the dump, and where that is less, how many in the end.
SCENES = {
    'nothing': 1, 'memory': 1, 'guards': 1, 'sealed': 1, 'shared-memory': 2, 'file-mappings': 1, 'signals': 1, 'queue': 1,
    'clocks': 1, 'limits': 1, 'oddities': 1, 'credentials': 3, 'threads': 1, 'dead-leader': 2, 'zombies': 1, 'stopped': (1, 2),
    'tree': 7, 'nested': 4, 'vectors': 1,
}


@unittest.skipIf(REASON, REASON)
class Scenes(unittest.TestCase):
    maxDiff = None

    def scene(self, name, *options):
        first, last = SCENES[name] if isinstance(SCENES[name], tuple) else (SCENES[name],) * 2
        with folder() as where:
            out, image = f'{where}/out', f'{where}/image'
            with box(compile_self(), name, out) as pid:
                def is_ready():
                    if os.path.exists(f'{out}.error'):
                        raise AssertionError(slurp(f'{out}.error'))
                    return len(statements(out, 'before')) >= first
                wait_until(is_ready, f'the scene {name}')
                time.sleep(0.05)
                dump(pid, image)
                end(pid)
            with restarted(image, *options) as (process, pid):
                open(f'{out}.go', 'w').close()
                wait_until(lambda: len(statements(out, 'after')) >= len(statements(out, 'before')) >= last or
                           process.poll() is not None, f'the second statement of {name}')
                self.assertIsNone(process.poll(), slurp(f'{image}.messages'))
                before, after = statements(out, 'before'), statements(out, 'after')
                self.assertGreaterEqual(len(before), last)
                for label, text in before.items():
                    with self.subTest(scene=name, label=label):
                        self.assertMultiLineEqual(text, after[label.replace('before', 'after')])


for scene in SCENES:
    def run(self, name=scene):
        self.scene(name)
    setattr(Scenes, 'test_' + scene.replace('-', '_'), run)

if __name__ == '__main__':
    unittest.main()
