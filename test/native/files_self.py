"""What the kinds of files_target.py have in common: where they state themselves, and what fdinfo and the like tell."""
import ctypes
import fcntl
import hashlib
import os
import re
import signal
import stat
import sys
import time

libc = ctypes.CDLL(None, use_errno=True)
directory, kinds = sys.argv[1], sys.argv[2:]


def call(name, *args):
    result = getattr(libc, name)(*args)
    if result < 0:
        raise OSError(ctypes.get_errno(), f'{name}: {os.strerror(ctypes.get_errno())}')
    return result


def path(name):
    return f'{directory}/{name}'


def write(name, data):
    with open(path(name), 'wb') as file:
        file.write(data)
    return path(name)


def digest(data):
    return hashlib.sha256(data).hexdigest()[:16]


def until(condition, seconds=60):
    end = time.monotonic() + seconds
    while not (found := condition()) and time.monotonic() < end:
        time.sleep(0.01)
    return found


def fdinfo(fd, *names):
    """The lines of the given names, as far as they are the same on both sides of a restart."""
    with open(f'/proc/self/fdinfo/{fd}') as file:
        return [line.strip() for line in file if line.startswith(names)]


def common(fd):
    """What every open file has."""
    # the number of an inode is in the names of what never had one
    link = re.sub(r'\[\d+\]|#\d+', '', os.readlink(f'/proc/self/fd/{fd}'))
    out = {'link': link, 'flags': oct(fcntl.fcntl(fd, fcntl.F_GETFL)), 'cloexec': fcntl.fcntl(fd, fcntl.F_GETFD),
           'type': stat.S_IFMT(os.fstat(fd).st_mode)}
    if stat.S_ISREG(os.fstat(fd).st_mode):
        out['pos'] = os.lseek(fd, 0, os.SEEK_CUR)
    return out


def peek(fd):
    """Bytes of a pipe, in the pieces that reads give, without taking them."""
    r, w = os.pipe()
    fcntl.fcntl(w, 1031, 1 << 20)
    call('tee', fd, w, 1 << 20, 2)
    os.close(w)
    pieces = []
    while piece := os.read(r, 1 << 20):
        pieces.append(piece.decode('latin-1'))
    os.close(r)
    return [p if len(p) < 100 else digest(p.encode('latin-1')) for p in pieces]


keep = []


def pause():
    while True:
        signal.pause()
