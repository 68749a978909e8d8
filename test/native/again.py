"""
The native suites, two at a time as in CI, many times in a row, while other containers on the machine are started, dumped and killed.
`npm run test:again` (Linux, root): 20 rounds; `-- --rounds N SUITE…` for others. Ends with 1 where one of them failed.
"""
import argparse
import os
import random
import re
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from dumping import CR_DUMP, HERE, box, compile_c

SUITES = sorted(name[:-3] for name in os.listdir(HERE) if re.fullmatch(r'test_\w+\.py', name))
PROGRAMS = [['sleep', '1000'], ['bash', '-c', 'while :; do sleep 0.05; done'], ['python3', '-c', 'import time\nwhile True: time.sleep(0.01)'],
            ['races', 'fork'], ['races', 'clone'], ['races', 'exec'], ['races', 'mmap'], ['odd', 'rich'], ['odd', 'guards']]


class Noise(threading.Thread):
    """Containers that come, are dumped, and go."""

    def __init__(self):
        super().__init__(daemon=True)
        self.over = threading.Event()
        self.containers = self.dumps = 0

    def run(self):
        while not self.over.is_set():
            name, *arguments = random.choice(PROGRAMS)
            program = compile_c(name, '-pthread', '-lrt') if name in ('races', 'odd') else name
            with box(program, *arguments) as pid, tempfile.TemporaryDirectory() as directory:
                self.containers += 1
                for _ in range(random.randrange(4)):
                    process = subprocess.Popen([CR_DUMP, '-p', str(pid), '-o', f'{directory}/image', '--no-sync'], stderr=subprocess.DEVNULL)
                    self.dumps += 1
                    if random.random() < 0.3:
                        time.sleep(random.uniform(0, 0.2))
                        process.kill()
                    process.wait()
            time.sleep(random.uniform(0, 0.2))


def attempt(suite):
    """Gives what it printed, or nothing where it passed; tells how it went."""
    start = time.monotonic()
    done = subprocess.run([sys.executable, '-W', 'ignore', '-m', 'unittest', suite], cwd=HERE, capture_output=True, text=True)
    print(f'{suite}: {done.stderr.strip().splitlines()[-1]}, {time.monotonic() - start:.0f} s', flush=True)
    return done.stderr if done.returncode != 0 else ''


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--rounds', type=int, default=20)
    parser.add_argument('suites', nargs='*', default=SUITES)
    options = parser.parse_args()
    noise = Noise()
    noise.start()
    failures = 0
    with ThreadPoolExecutor(2) as pool:
        for number in range(1, options.rounds + 1):
            print(f'round {number}, {time.strftime("%H:%M")}', flush=True)
            for failure in filter(None, pool.map(attempt, options.suites)):
                failures += 1
                print(failure, flush=True)
    noise.over.set()
    noise.join(30)
    print(f'{options.rounds} rounds of {len(options.suites)} suites beside {noise.containers} containers and {noise.dumps} dumps: {failures} failed')
    sys.exit(failures > 0)


if __name__ == '__main__':
    os.chdir(HERE)
    main()
