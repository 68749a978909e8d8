"""
How long a dump takes of programs with much address space and few pages: `python3 bench/freezes.py` (Linux, root; CRIU=…/criu
for its figures beside). Best of five, in turn; a Markdown table of seconds.
"""
import os
import shutil
import subprocess
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
CR_DUMP = os.path.join(HERE, '..', 'native', 'build', 'cr-dump')
CRIU = os.environ.get('CRIU') or shutil.which('criu')


def timed(command):
    start = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    return time.monotonic() - start if done.returncode == 0 else None


def measure(pid, folder):
    best = {}
    for _ in range(5):
        for name in ('cr-dump', 'CRIU')[:2 if CRIU else 1]:
            with tempfile.TemporaryDirectory(dir=folder) as directory:
                seconds = timed([CR_DUMP, '-p', str(pid), '-o', f'{directory}/image', '--no-sync', '--allow', 'external-ns'] if name == 'cr-dump' else
                                [CRIU, 'dump', '-t', str(pid), '-D', directory, '--leave-running', '--shell-job', '-v0', '--ghost-limit', '100G'])
            if seconds is not None:
                best[name] = min(seconds, best.get(name, seconds))
    return [f'{best[name]:.2f}' if name in best else 'failed' if name == 'cr-dump' or CRIU else '' for name in ('cr-dump', 'CRIU')]


def main():
    with tempfile.TemporaryDirectory(dir='/var/tmp') as folder:
        program, asan = f'{folder}/freezes', f'{folder}/asan'
        subprocess.run(['cc', '-O2', '-o', program, f'{HERE}/freezes.c'], check=True)
        subprocess.run(['cc', '-fsanitize=address', '-o', asan, f'{HERE}/freezes.c'], check=True)
        print('| program | cr-dump, s | CRIU, s |\n|---|---:|---:|')
        for name, command in {'sleep': ['sleep', '1000'], 'one with AddressSanitizer': [asan, 'memory', '0'],
                              '1 TiB, NORESERVE': [program, 'memory', '1024'], '64 TiB, NORESERVE': [program, 'memory', '65536'],
                              'a deleted, sparse file of 64 GiB': [program, 'file', '64', f'{folder}/sparse']}.items():
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
            try:
                time.sleep(0.5)
                if process.poll() is not None:
                    print(f'| {name} | did not start | |')
                else:
                    print(f'| {name} | {" | ".join(measure(process.pid, folder))} |', flush=True)
            finally:
                process.kill()
                process.wait()


if __name__ == '__main__':
    main()
