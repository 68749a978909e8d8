"""
Every field that an image has, changed to what it may not be, one at a time: `cr-restart --check` says so by name, or the
restart works. What passes the check and fails is a defect of the check. What does not work leaves nothing behind.

    python3 values.py [--part N/M] [--only KIND[.FIELD]] [--seed N] [--values N] [--sources 'NAME NAME']

All of it takes about ten minutes; a sample of it is in CI (test_restart_values).
"""
import argparse
import collections
import contextlib
import json
import os
import random
import re
import signal
import struct
import subprocess
import sys
import time
import zlib

import image
from dumping import HERE, LIMIT, box, slurp
from restarting import CR_RESTART, compile_self, dump, end, folder, statements, wait_until

# Scenes of self.c, with how many processes state themselves; kinds of files_target.py; and sockets_target.py.
SCENES = {'nothing': 1, 'threads': 1, 'tree': 7, 'nested': 4, 'memory': 1, 'shared-memory': 2, 'guards': 1, 'signals': 1, 'queue': 1,
          'thread-queue': 1, 'timers-of-others': 2, 'clocks': 1, 'limits': 1, 'credentials': 3, 'oddities': 1, 'zombies': 1, 'stopped': 1,
          'locked': 4, 'alternate-stack': 1, 'names': 1, 'mounts': 1}
FILES = 'pipe eventfd timerfd signalfd epoll inotify pidfd tty contents locks'.split()
U32 = (0, 1, 2, 3, 9, 64, 65, 100, 0xffff, 0x10000, 0x400000, 0x7fffffff, 0x80000000, 0xfffffff6, 0xfffffffe, 0xffffffff)
U64 = (*U32, 8, 4095, 4096, 1 << 40, 1 << 46, (1 << 47) - 4096, 1 << 47, 1 << 48, 1 << 56, (1 << 63) - 1, 1 << 63, (1 << 64) - 4096, image.NONE - 1, image.NONE)
FLAGS = re.compile(r'flags|events|seals|^cap_|securebits|personality|membarrier|filter|xfeatures|xcomp|^mask$')
# What programs have in memory and files is theirs; where in an object something is, is the business of the fuzzer.
LEFT_OUT = {('PAGES', 'data'), ('FILE_DATA', 'data')}


def wait_for_all(paths, what):
    wait_until(lambda: all(os.path.exists(p) for p in paths), what, 60)


@contextlib.contextmanager
def started(name, where):
    """A container that has set itself up; gives the pid of its init."""
    here = f'{where}/{name}'
    if name in SCENES:
        with box(compile_self(), name, here) as pid:
            wait_until(lambda: len(statements(here, 'before')) >= SCENES[name], name)
            yield pid
        return
    os.mkdir(here, 0o755)
    kinds = [] if name == 'sockets' else FILES
    with box('python3', f'{HERE}/{name}_target.py', here, *kinds) as pid:
        wait_for_all([f'{here}/{k}.1.json' for k in kinds] or [f'{here}/ready'], name)
        yield pid


def dumped(name, where):
    path = f'{where}/{name}.cr'
    with started(name, where) as pid:
        dump(pid, path)
        end(pid)
    return slurp(path, 'rb')


class Place(collections.namedtuple('Place', 'source kind field at type length')):
    """A field of an object, or of an entry of its tables: where it is in the image, and what it is."""


def places(source, data):
    """All fields but those that say where something is."""
    at = 88
    while at < len(data):
        code, length = struct.unpack_from('<II', data, at)
        name, spec = image.KINDS[code]
        if name != 'END':
            for field, (offset, type_) in spec.items():
                if offset < length and (name, field) not in LEFT_OUT:
                    yield from of_field(source, data, at, name, field, at + offset, type_)
        at += -(-length // 8) * 8


def of_field(source, data, start, kind, field, at, type_):
    if type_ == 'span':
        off, length = struct.unpack_from('<II', data, at)
        if length:
            yield Place(source, kind, field, start + off, 'bytes', length)
    elif type_ == 'table':
        off, count, entsize, _ = struct.unpack_from('<IIII', data, at)
        entries = image.ENTRIES[f'{kind}.{field}' if f'{kind}.{field}' in image.ENTRIES else field]
        for i in range(count):
            for name, (offset, inner) in entries.items():
                yield from of_field(source, data, start, kind, f'{field}.{name}', start + off + i * entsize + offset, inner)
    else:
        yield Place(source, kind, field, at, type_, {'u32': 4, 's32': 4, 'u64': 8}.get(type_) or int(type_[1:]))


def values(place, data, positions, rng):
    """What is tried there."""
    old = data[place.at:place.at + place.length]
    name = place.field.rpartition('.')[2]
    if name.startswith('pos_'):
        new = {struct.pack('<Q', p) for p in (image.NONE, *rng.sample(positions, min(6, len(positions))))}
    elif place.type == 'bytes' or place.type[0] == 'c':
        new = {bytes(len(old)), b'\xff' * len(old), b'x' * len(old), b'/' + b'x' * (len(old) - 1), old[:-1] + b'/', bytes([old[0] ^ 1]) + old[1:],
               old[:-1] + bytes([old[-1] ^ 1])}
        if place.type[0] == 'c':
            new |= {b'other'.ljust(len(old), b'\0')}
    else:
        width = 8 if place.type == 'u64' else 4
        now = int.from_bytes(old, 'little')
        numbers = {now + 1, now - 1, now * 2, *(U64 if width == 8 else U32)}
        if FLAGS.search(name):
            numbers |= {now ^ 1 << bit for bit in range(44)} | {(1 << 44) - 1}
        elif width == 8:
            numbers |= {now + 4096, now - 4096, now & ~4095}
        new = {(n % (1 << 8 * width)).to_bytes(width, 'little') for n in numbers}
    return sorted(new - {old})


def seal(data):
    at = len(data) - 32
    data[at + 24:] = struct.pack('<II', zlib.crc32(memoryview(data)[:at]), 0)
    return data


class Cases:
    """All cases of some images, or a sample of them."""

    def __init__(self, where, sources, seed=1):
        self.where, self.rng = where, random.Random(seed)
        self.images = {name: dumped(name, where) for name in sources}

    def all(self, only='', most=14):
        """Of each field of each kind one place in the smallest image that has it, and one in another."""
        found = {}
        for source, data in sorted(self.images.items(), key=lambda item: len(item[1])):
            for place in places(source, data):
                if re.match(only, f'{place.kind}.{place.field}'):
                    found.setdefault((place.kind, place.field), {}).setdefault(source, []).append(place)
        for (kind, field), by_source in sorted(found.items()):
            first, *others = by_source
            for source in [first, *self.rng.sample(others, min(1, len(others)))]:
                place, data = self.rng.choice(by_source[source]), self.images[source]
                tried = values(place, data, positions(data, kind, field), self.rng)
                for value in self.rng.sample(tried, min(most, len(tried))):
                    yield place, value

    def try_one(self, place, value):
        """None where all is well, else what is wrong."""
        data = bytearray(self.images[place.source])
        data[place.at:place.at + place.length] = value
        path = f'{self.where}/tried.cr'
        with open(path, 'wb') as file:
            file.write(seal(data))
        os.chmod(path, 0o600)
        checked = run(path, '--check')
        if checked.returncode not in (0, 1) or (checked.returncode and not checked.stderr):
            return 'check', checked
        if checked.returncode:
            return None if re.search(r'refused by|malformed|holds no task', checked.stderr) else ('unnamed', checked)
        done = run(path, '--detach')
        if done.returncode == 0:
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(done.stdout), signal.SIGKILL)
            wait_until(lambda: not left(self.where), 'the end of a container')
            return None
        try:
            wait_until(lambda: not left(self.where), 'the end of a restart')
        except AssertionError:
            return 'left', done
        return 'fails', done


def positions(data, kind, field):
    """Of objects that a reference can lead to: of any kind, for nonsense is told apart before."""
    at, out = 88, []
    while at < len(data):
        code, length = struct.unpack_from('<II', data, at)
        out.append((code, at))
        at += -(-length // 8) * 8
    by_kind = {}
    for code, where in out:
        by_kind.setdefault(code, []).append(where)
    return [p for all_ in by_kind.values() for p in {all_[0], all_[-1]}]


def run(path, *options):
    return subprocess.run([CR_RESTART, path, *options], capture_output=True, text=True, errors='replace', timeout=LIMIT, stdin=subprocess.DEVNULL)


def left(where):
    """Processes whose arguments name a file of the test."""
    out = []
    for pid in filter(str.isdigit, os.listdir('/proc')):
        with contextlib.suppress(OSError):
            arguments = slurp(f'/proc/{pid}/cmdline', 'rb').split(b'\0')
            if int(pid) != os.getpid() and any(a.startswith(f'{where}/'.encode()) for a in arguments):
                out.append(int(pid))
    return out


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--part', default='0/1')
    options.add_argument('--only', default='')
    options.add_argument('--seed', type=int, default=1)
    options.add_argument('--values', type=int, default=14, help='of a field that are tried')
    options.add_argument('--sources', default='', help='images, all of them unless told')
    options.add_argument('--most', type=int, default=4, help='go on to the next field after so many defects')
    options = options.parse_args()
    part, parts = map(int, options.part.split('/'))
    with folder() as where:
        cases = Cases(where, options.sources.split() or [*SCENES, 'files', 'sockets'], options.seed)
        count, wrong = 0, collections.Counter()
        for i, (place, value) in enumerate(cases.all(options.only, options.values)):
            if i % parts != part or wrong[place.kind, place.field] >= options.most:
                continue
            count += 1
            try:
                problem = cases.try_one(place, value)
            except Exception as error:
                problem = 'raised', error
            if problem:
                wrong[place.kind, place.field] += 1
                shown = value.hex() if len(value) > 8 else hex(int.from_bytes(value, 'little'))
                old = cases.images[place.source][place.at:place.at + place.length]
                old = old.hex()[:40] if len(old) > 8 else hex(int.from_bytes(old, 'little'))
                text = getattr(problem[1], 'stderr', problem[1])
                print(f'{place.source}: {place.kind}.{place.field} {old} → {shown[:60]}: {problem[0]}: {str(text).strip()[:200]}', flush=True)
                for pid in left(where):
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
        print(f'{count} cases, {sum(wrong.values())} wrong, in {len(wrong)} fields')
        return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
