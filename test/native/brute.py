"""
Brute force: random trees of processes do random things, are checkpointed at a random moment, killed, and restarted; each task
then looks whether it sees what it should (brute.c). What `cr-restart --check` and the validator's level restorable foretold is
held against what happened. Some rounds lose something on purpose: an open file, the end of the image, what revision 3 has.

    python3 brute.py [--rounds N] [--seconds N] [--seed N] [--json FILE] [--page FILE] [--keep DIR]

A failure is shrunk to few operations and printed with its seed. Exit status 1 if there was any.
"""
import argparse
import collections
import contextlib
import glob
import json
import os
import random
import subprocess
import sys
import tempfile
import time

from restarting import CR_RESTART, end, folder, restarted, slurp, wait_until
from dumping import BUILD, CR_DUMP, HERE, LIMIT, box, build

OPERATIONS = ('thread private private shared protect advise lock file file pipe pair event memory-file timer-file epoll dup block queue '
              'handler session group nice umask interval timer zombie stopped host name sleep sleep').split()


def compile_brute():
    out = os.path.join(BUILD, 'brute')
    *sources, header = [os.path.join(HERE, name) for name in ('brute.c', 'brute_check.c', 'brute.h')]
    build(out, sources, '-O1', '-Wno-unused-parameter', '-Wno-sign-compare', '-pthread', others=[header])
    return out


def script_of(rng):
    """Lines for a tree of one to eight processes, each forked by an earlier one somewhere among its lines."""
    processes = rng.choice((1, 1, 2, 3, 5, 8))
    lines = [[] for _ in range(processes)]
    for process in range(processes):
        for _ in range(rng.randrange(0, 14)):
            lines[process].append(f'{process} {rng.choice(OPERATIONS)} {rng.randrange(5000)} {rng.randrange(100)}')
    for process in range(1, processes):
        parent = rng.randrange(process)
        lines[parent].insert(rng.randrange(len(lines[parent]) + 1), f'{parent} fork {process} 0')
    return [line for some in lines for line in some]


def processes_of(script):
    """Those that are forked by somebody who is."""
    alive = {0}
    for line in sorted(script, key=lambda line: int(line.split()[0])):
        process, operation, number, _ = line.split()
        if operation == 'fork' and int(process) in alive:
            alive.add(int(number))
    return alive


VALIDATE = os.path.join(HERE, '..', '..', 'dist', 'cli', 'cr-validate.js')
LOSSES = [None] * 16 + ['revision', 'file', 'file', 'end']
Outcome = collections.namedtuple('Outcome', 'verdict level truth words')


def lose(loss, out, image):
    if loss == 'file':
        # of one that the first process has open, if it has any
        for path in sorted(glob.glob(f'{out}.file.*')):
            os.unlink(path)
    if loss == 'end':
        os.truncate(image, os.path.getsize(image) - 32)


def level_of(image):
    """Whether the validator finds an error up to level restorable."""
    done = subprocess.run(['node', VALIDATE, '--level', 'restorable', '--no-config', image], capture_output=True, text=True, timeout=LIMIT)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return 'valid' if done.returncode == 0 else 'not'


def try_once(script, delay, loss, where):
    """
    verdict: what --check said, or `refused` by cr-dump; level: what the validator said; truth: whether all tasks go on and
    see what they should.
    """
    out, image = f'{where}/out', f'{where}/image'
    with open(f'{where}/script', 'w') as file:
        file.write('\n'.join(script) + '\n')
    alive = processes_of(script)
    with box(compile_brute(), f'{where}/script', out) as pid:
        # its moments start with the program, not with the container
        wait_until(lambda: b'brute' in slurp(f'/proc/{pid}/cmdline', 'rb').split(b'\0')[0], 'a start')
        time.sleep(delay)
        revision = ['--revision', '2'] if loss == 'revision' else []
        dumped = subprocess.run([CR_DUMP, '-p', str(pid), '-o', image, *revision], capture_output=True, text=True, timeout=LIMIT)
        end(pid)
    if dumped.returncode:
        return Outcome('refused', None, None, dumped.stderr)
    lose(loss, out, image)
    level = level_of(image)
    checked = subprocess.run([CR_RESTART, image, '--check', '--json'], capture_output=True, text=True, timeout=LIMIT)
    verdict = 'fine' if checked.returncode == 0 else 'not'
    try:
        with restarted(image) as (process, pid):
            open(f'{out}.go', 'w').close()
            seen = {}
            def all_told():
                seen.update({k: slurp(f'{out}.{k}') for k in alive if os.path.exists(f'{out}.{k}')})
                return process.poll() is not None or set(seen) == alive and all(s.endswith('\n') for s in seen.values())
            wait_until(all_told, 'the tasks')
            bad = {k: text.strip() for k, text in seen.items() if text != 'fine\n'}
            missing = sorted(alive - set(seen))
            words = f'missing {missing}, wrong {bad}' if bad or missing else ''
            return Outcome(verdict, level, not words, words)
    except AssertionError as error:
        return Outcome(verdict, level, False, str(error) + checked.stdout)


def attempt(script, delay, loss):
    with folder() as where:
        return try_once(script, delay, loss, where)


def is_failure(outcome):
    """Whether something was foretold wrongly. The validator does not know this machine: what it finds valid may be refused."""
    if outcome.verdict == 'refused':
        return False
    return (outcome.verdict == 'fine') != bool(outcome.truth) or (outcome.level == 'not' and outcome.verdict == 'fine')


def shrink(script, delay, loss, failed, tries=25):
    """Fewer lines that fail, too: each piece that can go goes."""
    size = max(1, len(script) // 2)
    while size >= 1 and tries > 0:
        at, changed = 0, False
        while at < len(script) and tries > 0:
            fewer = script[:at] + script[at + size:]
            tries -= 1
            if fewer and failed(attempt(fewer, delay, loss)):
                script, changed = fewer, True
            else:
                at += size
        size = size if changed and size > 1 else size // 2
    return script


def rounds(count, seed, out=sys.stderr, seconds=float('inf')):
    table, failures, start = collections.Counter(), [], time.monotonic()
    for i in range(count):
        if time.monotonic() - start > seconds:
            break
        rng = random.Random(f'{seed}/{i}')
        script, delay = script_of(rng), rng.choice((0.005, 0.02, 0.05, 0.1, 0.3)) * (0.5 + rng.random())
        loss = rng.choice(LOSSES)
        outcome = attempt(script, delay, loss)
        table[outcome.verdict, outcome.level, outcome.truth] += 1
        if is_failure(outcome):
            print(f'seed {seed} round {i}: {outcome}', file=out, flush=True)
            few = shrink(script, delay, loss, lambda o: o[:3] == outcome[:3])
            print(f'delay {delay:.3f}, loss {loss}; ' + '; '.join(few), file=out, flush=True)
            failures.append((i, outcome, few))
        elif outcome.verdict == 'refused':
            print(f'seed {seed} round {i} was not dumped: {outcome.words}', file=out, flush=True)
    return table, failures


def write_page(path, options, table, failures):
    """Puts the numbers between the two marks of the page."""
    begin, end_mark = '<!-- brute.py writes from here -->', '<!-- to here -->'
    before, _, rest = slurp(path).partition(begin)
    _, _, after = rest.partition(end_mark)
    names = {'fine': 'nothing speaks against it', 'not': 'refused', 'refused': 'was not dumped'}
    levels = {'valid': 'no error', 'not': 'errors', None: ''}
    truths = {True: 'all tasks go on and see what they should', False: 'some do not', None: ''}
    rows = [(verdict, level, truth) for verdict in ('fine', 'not') for level in ('valid', 'not') for truth in (True, False)]
    lines = [f'{sum(table.values()):,} rounds, seed {options.seed}, {len(failures)} failures.', '',
             '| `cr-restart --check` | level *restorable* | truth | rounds |', '|---|---|---|---:|']
    lines += [f'| {names[verdict]} | {levels[level]} | {truths[truth]} | {table[verdict, level, truth]} |'
              for verdict, level, truth in [*rows, ('refused', None, None)]]
    with open(path, 'w') as file:
        file.write('\n'.join([before + begin, *lines, end_mark]) + after)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--rounds', type=int, default=100)
    parser.add_argument('--seed', default='1')
    parser.add_argument('--seconds', type=float, default=float('inf'), help='no round begins after so many')
    parser.add_argument('--json', help='write the table there')
    parser.add_argument('--page', help='the page whose table is about this run')
    options = parser.parse_args()
    start = time.time()
    table, failures = rounds(options.rounds, options.seed, seconds=options.seconds)
    for (verdict, level, truth), number in sorted(table.items(), key=str):
        print(f'--check {verdict}, restorable {level}, goes on {truth}: {number}')
    print(f'{time.time() - start:.0f} s')
    if options.json:
        with open(options.json, 'w') as file:
            json.dump(dict(seed=options.seed, rounds=sum(table.values()),
                           table=[dict(verdict=v, restorable=l, goes_on=t, count=n) for (v, l, t), n in table.items()]), file)
    if options.page:
        write_page(options.page, options, table, failures)
    sys.exit(1 if failures else 0)


if __name__ == '__main__':
    main()
