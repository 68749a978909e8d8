"""
Faults: the n-th call of one kind that cr-dump makes fails, or is where it is killed. Whatever happens, the container is as it
was, there is a whole image or none, nothing else is left, and a failure says why. test_faults.py tries a sample.

All of them: `npm run test:faults` (Linux, root), in a PID namespace of their own, so that nobody else's processes make more calls.
`-- --state FILE --seconds 250` tries as many as fit, notes them in FILE, and goes on there the next time.
"""
import argparse
import collections
import contextlib
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import time

import image
from dumping import CR_DUMP, HERE, LIMIT, borrow, injected, slurp, wait_until
from test_refused import odd

# those that end the program, what only frees, and what has no error to give
EXCEPT = {'brk', 'exit_group', 'exit', 'munmap', 'getpid', 'getppid'}
# the first call of main(): what comes before is the dynamic loader's
FIRST = 'fcntl'
MODES = {'error': 'error=EIO', 'kill': 'signal=KILL'}


def look(pid):
    """What must not change: mask, the call it is in and its registers, descriptors with their positions, memory."""
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
    return lines, call, descriptors(pid), hash(tuple(memory))


def descriptors(pid):
    """Position and flags of each, and where a socket is peeked at."""
    seen = {}
    for fd in sorted(map(int, os.listdir(f'/proc/{pid}/fd'))):
        seen[fd] = slurp(f'/proc/{pid}/fdinfo/{fd}').splitlines()[:2]
        if os.readlink(f'/proc/{pid}/fd/{fd}').startswith('socket:'):
            with socket.socket(fileno=borrow(pid, fd)) as its:
                seen[fd].append(its.getsockopt(socket.SOL_SOCKET, 42))    # SO_PEEK_OFF
    return seen


@contextlib.contextmanager
def asleep():
    """A container with one of each kind of object, in pause(2)."""
    with odd('rich') as pid:
        wait_until(lambda: slurp(f'/proc/{pid}/syscall').startswith('34 '))
        yield pid


def run_with(pid, directory, strace):
    return subprocess.run([*strace, CR_DUMP, '-p', str(pid), '-o', f'{directory}/out/image', '--no-sync'], capture_output=True, text=True,
                          timeout=LIMIT)


def places(pid):
    """Every call that a dump makes: its name, the how many-th it is, and what it is about."""
    with tempfile.TemporaryDirectory() as directory:
        os.mkdir(f'{directory}/out')
        done = run_with(pid, directory, ['strace', '-f', '-y', '-qq', '-o', f'{directory}/trace'])
        assert done.returncode == 0, done.stderr
        # each process counts its own
        counts, found, loader = collections.Counter(), {}, None
        for m in re.finditer(r'(?m)^(\d+) +(\w+)\((.*)', slurp(f'{directory}/trace')):
            counts[m[1], m[2]] += 1
            if loader is None and m[2] == FIRST:
                loader = {name: count for (_, name), count in counts.items()}
            if loader is not None and counts[m[1], m[2]] > loader.get(m[2], 0) - (m[2] == FIRST):
                found.setdefault((m[2], counts[m[1], m[2]]), about(pid, m[2], m[3]))
    return sorted([name, n, text] for (name, n), text in found.items() if name not in EXCEPT)


def about(pid, name, arguments):
    """The arguments without numbers, and without data that is read."""
    if name in ('read', 'pread64', 'recvfrom', 'getdents64', 'write', 'wait4', 'rt_sigtimedwait'):
        arguments = arguments.partition(',')[0]
    arguments = re.sub(r'(\)\s+= .*|\s*<unfinished \.\.\.>)$', '', arguments)
    arguments = re.sub(rf'\b{pid}\b', 'PID', arguments)
    return re.sub(r'\d+', 'N', re.sub(r'\b(0x)?[\da-f]*\d[\da-f]*\b', 'N', arguments))


def attempt(pid, before, name, n, mode):
    """How it came out, in words; AssertionError where somebody was harmed, half an image is there, or nothing was told."""
    with tempfile.TemporaryDirectory() as directory:
        os.mkdir(f'{directory}/out')
        done = run_with(pid, directory, injected(name, f'{MODES[mode]}:when={n}'))
        assert wait_until(lambda: 'TracerPid:\t0' in slurp(f'/proc/{pid}/status')), 'it is still traced'
        assert wait_until(lambda: look(pid) == before), f'{look(pid)} is not {before}'
        assert wait_until(lambda: os.listdir(f'{directory}/out') in ([], ['image'])), os.listdir(f'{directory}/out')
        there = os.listdir(f'{directory}/out') == ['image']
        whole = there and image.Image(slurp(f'{directory}/out/image', 'rb')).end is not None
    assert whole == there, 'half an image'
    assert there or done.returncode != 0, 'success without an image'
    told = done.stderr.startswith('cr-dump: ') or done.returncode > 1
    assert there or mode == 'kill' or told, f'failed without a word: {done.returncode} {done.stderr}'
    return f'{"a whole image" if there else "no image"}, {"success" if done.returncode == 0 else "failure" if mode == "error" else "killed"}'


def reap():
    """As the init of its namespace it inherits who outlives cr-dump."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0] > 0:
            pass


def try_all(state, seconds, save):
    """Goes on where the state ends; gives whether it is at the end of all."""
    start = time.monotonic()
    with asleep() as pid:
        if not state['places']:
            state['places'] = places(pid)
        before = look(pid)
        todo = [(mode, *place) for mode in state['modes'] for place in state['places']]
        while state['next'] < len(todo) and time.monotonic() - start < seconds:
            mode, name, n, text = todo[state['next']]
            try:
                outcome = attempt(pid, before, name, n, mode)
                state['table'][f'{mode}: {outcome}'] = state['table'].get(f'{mode}: {outcome}', 0) + 1
            except (AssertionError, subprocess.TimeoutExpired) as error:
                print(f'{mode} {name} {n}, {text}: {error}', flush=True)
                state['failures'].append([mode, name, n, text, str(error)])
                before = look(pid)
            state['next'] += 1
            reap()
            if state['next'] % 100 == 0:
                save(state)
    save(state)
    return state['next'] == len(todo)


def write_page(path, state):
    """Puts the numbers between the two marks of the page."""
    begin, end = '<!-- faults.py writes from here -->', '<!-- to here -->'
    before, _, rest = slurp(path).partition(begin)
    after = rest.partition(end)[2]
    done = sum(state['table'].values()) + len(state['failures'])
    lines = [f'{len(state["places"]):,} places, {done:,} faults, {len(state["failures"])} of them with harm or without a word.', '',
             '| the n-th call | image | cr-dump ends with | faults |', '|---|---|---|---:|']
    for key, number in sorted(state['table'].items()):
        mode, outcome = key.split(': ')
        there, how = outcome.split(', ')
        lines.append(f'| {"fails with EIO" if mode == "error" else "is where it is killed"} | {there} | {how} | {number:,} |')
    with open(path, 'w') as file:
        file.write('\n'.join([before + begin, *lines, end]) + after)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--modes', default='error,kill', help='what happens at a place: error, kill')
    parser.add_argument('--seconds', type=float, default=float('inf'), help='no fault begins after so many')
    parser.add_argument('--state', help='where it is noted what was done, to go on there')
    parser.add_argument('--page', help='the page whose table is about this run')
    parser.add_argument('--inside', action='store_true', help=argparse.SUPPRESS)
    options = parser.parse_args()
    if not options.inside:
        # whoever ends this one ends all
        command = ['setpriv', '--pdeathsig', 'KILL', 'unshare', '--pid', '--mount', '--fork', '--kill-child', '--mount-proc',
                   sys.executable, '-W', 'ignore', __file__]
        sys.exit(subprocess.run([*command, *sys.argv[1:], '--inside']).returncode)
    state = dict(modes=options.modes.split(','), places=[], next=0, table={}, failures=[])
    if options.state and os.path.exists(options.state):
        state = json.loads(slurp(options.state))

    def save(now):
        if options.state:
            with open(f'{options.state}.new', 'w') as file:
                json.dump(now, file)
            os.rename(f'{options.state}.new', options.state)
    over = try_all(state, options.seconds, save)
    for key, number in sorted(state['table'].items()):
        print(f'{key}: {number}')
    print(f'{state["next"]} of {len(state["places"]) * len(state["modes"])} faults, {len(state["failures"])} failures')
    if options.page and over:
        write_page(options.page, state)
    sys.exit(1 if state['failures'] else 0)


if __name__ == '__main__':
    main()
