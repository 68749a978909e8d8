"""
files_target.py DIRECTORY KIND…: one process per kind of open file. Each opens what there is of its kind, states what it
sees of it in DIRECTORY/KIND.1.json, and again in KIND.2.json, KIND.3.json as soon as DIRECTORY/ask.2, ask.3 exist.
What it states is what has to be equal before and after a restart. The init is number 1, the kinds are its children.
"""
import ctypes
import fcntl
import json
import mmap
import os
import re
import shutil
import signal
import struct
import subprocess
import termios
import time

import files_kinds
from files_self import libc, directory, kinds, call, path, write, digest, until, fdinfo, common, peek, keep, pause


def contents():
    """Files that are nowhere but here."""
    memfd = os.memfd_create('named', os.MFD_ALLOW_SEALING)
    os.write(memfd, b'sealed')
    os.ftruncate(memfd, 5 << 20)
    os.pwrite(memfd, b'far', 4 << 20)
    fcntl.fcntl(memfd, 1033, 2 | 4 | 16)
    name = write('unlinked', b'no name ' * 1000)
    unlinked = os.open(name, os.O_RDWR | os.O_APPEND)
    reader = os.open(name, os.O_RDONLY)
    os.lseek(reader, 100, os.SEEK_SET)
    os.fchmod(unlinked, 0o641), os.fchown(unlinked, 5, 6)
    os.unlink(name)
    nameless = os.open(directory, os.O_TMPFILE | os.O_RDWR, 0o600)
    os.write(nameless, b'never had one')
    empty = os.memfd_create('empty', 0)
    os.mkdir(path('goner'))
    goner = os.open(path('goner'), os.O_RDONLY)
    os.rmdir(path('goner'))
    shared = mmap.mmap(-1, 3 * mmap.PAGESIZE)
    shared[:6] = b'parent'
    mapped = mmap.mmap(memfd, 8192, mmap.MAP_SHARED, mmap.PROT_READ)
    copied = mmap.mmap(unlinked, 8000, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_WRITE)
    copied[5000:5004] = b'copy'
    keep.extend((shared, mapped, copied))
    if os.fork() == 0:
        for i in range(1 << 30):
            shared[4096:4104] = struct.pack('Q', i)
            time.sleep(0.02)
    fds = (memfd, unlinked, reader, nameless, empty)

    def state():
        out = {fd: common(fd) for fd in (*fds, goner)}
        for fd in fds:
            st = os.fstat(fd)
            out[fd]['data'] = [digest(os.pread(os.open(f'/proc/self/fd/{fd}', os.O_RDONLY), 6 << 20, 0)), st.st_size,
                               oct(st.st_mode), st.st_uid, st.st_gid, st.st_nlink]
        for fd in range(100, 256):
            try:
                os.close(fd)
            except OSError:
                pass
        out['seals'] = [fcntl.fcntl(fd, 1034) for fd in (memfd, empty)]
        out['one inode'] = os.fstat(unlinked).st_ino == os.fstat(reader).st_ino
        out['maps'] = [digest(mapped[:]), digest(copied[:]), shared[:6].decode()]
        count = struct.unpack('Q', shared[4096:4104])
        out['child goes on'] = until(lambda: struct.unpack('Q', shared[4096:4104]) > count)
        out['goner'] = os.fstat(goner).st_nlink
        return out
    return state


def tmpfs():
    """Files of a file system in memory that nobody outside has."""
    os.mkdir(path('tmp'))
    call('mount', b'none', path('tmp').encode(), b'tmpfs', 0, None)
    os.makedirs(path('tmp/a/b'))
    private = os.open(path('tmp/a/b/file'), os.O_RDWR | os.O_CREAT, 0o604)
    os.write(private, b'on a tmpfs')
    os.fchown(private, 11, 12)
    again = os.open(path('tmp/a/b/file'), os.O_RDONLY)
    empty = os.open(path('tmp/empty'), os.O_RDWR | os.O_CREAT, 0o600)

    def state():
        out = {fd: common(fd) for fd in (private, again, empty)}
        st = os.fstat(private)
        out['status'] = [oct(st.st_mode), st.st_uid, st.st_gid, st.st_size, st.st_nlink, st.st_mtime_ns]
        out['one inode'] = os.fstat(again).st_ino == st.st_ino
        out['contents'] = open(path('tmp/a/b/file'), 'rb').read().decode()
        out['fstype'] = [line.split()[8] for line in open('/proc/self/mountinfo') if line.split()[4] == path('tmp')]
        return out
    return state


def bound():
    """Files at a place that is bound to another, and a working directory there."""
    for name in ('source', 'bound'):
        os.mkdir(path(name))
    write('source/file', b'bound')
    call('mount', path('source').encode(), path('bound').encode(), None, 4096, None)
    fds = [os.open(path('bound/file'), flags) for flags in (os.O_RDWR, os.O_RDONLY)]
    mapped = mmap.mmap(fds[1], 5, mmap.MAP_PRIVATE, mmap.PROT_READ)
    keep.append(mapped)
    os.chdir(path('bound'))

    def state():
        return {'fds': [common(fd) for fd in fds], 'data': [os.pread(fd, 9, 0).decode() for fd in fds], 'mapped': mapped[:].decode(),
                'cwd': os.getcwd(), 'here': os.listdir('.')}
    return state


def directories():
    """A working directory and a root that have no name any more, and one that has."""
    for name in ('here', 'root', 'jail/inside'):
        os.makedirs(path(name))
    os.chdir(path('here'))
    os.rmdir(path('here'))

    def prisoner(root, work):
        ask, answer = os.pipe(), os.pipe()
        if os.fork() == 0:
            os.chdir(path(root))
            os.chroot('.')
            os.chdir(work)
            os.write(answer[1], b'!')
            while os.read(ask[0], 1):
                told = [sorted(os.listdir('/')), os.listdir('.'), os.stat('/').st_nlink, os.stat('.').st_nlink]
                os.write(answer[1], json.dumps(told).encode())
            os._exit(0)
        os.read(answer[0], 1)
        return ask[1], answer[0]
    prisoners = [prisoner('jail', '/inside'), prisoner('root', '/')]
    os.rmdir(path('root'))

    def state():
        out = {'cwd': os.readlink('/proc/self/cwd'), 'links': os.stat('.').st_nlink}
        for ask, answer in prisoners:
            os.write(ask, b'?')
            out[ask] = json.loads(os.read(answer, 4096))
        return out
    return state


def edges():
    """What is only mapped, only a path, only run; sealed in all ways; full to the brim; left by its reader."""
    map_it = lambda fd, size, prot: mmap.mmap(fd, size, mmap.MAP_SHARED, prot)
    read_only = os.memfd_create('read-only', os.MFD_ALLOW_SEALING)
    os.write(read_only, b'r' * 5000)
    fcntl.fcntl(read_only, 1033, 1 | 2 | 4 | 8)
    maps = [map_it(read_only, 5000, mmap.PROT_READ)]
    future = os.memfd_create('future', os.MFD_ALLOW_SEALING)
    os.ftruncate(future, 4096)
    maps.append(map_it(future, 4096, mmap.PROT_READ | mmap.PROT_WRITE))
    fcntl.fcntl(future, 1033, 16)
    # no descriptor is left of it, that of mmap included
    libc.mmap.restype = ctypes.c_void_p
    libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, *[ctypes.c_int] * 3, ctypes.c_long]
    alone = os.memfd_create('alone', os.MFD_ALLOW_SEALING)
    os.write(alone, b'a' * 9000)
    fcntl.fcntl(alone, 1033, 2)
    address = libc.mmap(None, 12288, 3, 1, alone, 0)
    os.close(alone)
    place = os.open(write('place', b'only a path'), os.O_PATH)
    os.unlink(path('place'))
    shutil.copy('/bin/sleep', path('program'))
    program = subprocess.Popen([path('program'), '10000'])
    while 'program' not in os.readlink(f'/proc/{program.pid}/exe'):
        time.sleep(0.01)
    os.unlink(path('program'))
    r, w = os.pipe2(os.O_NONBLOCK)
    fcntl.fcntl(w, 1031, 1 << 20)
    while True:
        try:
            os.write(w, b'x' * 4096)
        except BlockingIOError:
            break
    os.mkfifo(path('left'))
    reader = os.open(path('left'), os.O_RDONLY | os.O_NONBLOCK)
    writer = os.open(path('left'), os.O_WRONLY)
    os.write(writer, b'left behind')
    os.close(reader)
    many = [os.open('/dev/null', os.O_RDONLY) for _ in range(300)]
    os.dup2(many[0], 900)

    def state():
        out = {'seals': [fcntl.fcntl(fd, 1034) for fd in (read_only, future)]}
        for fd in (read_only, future):
            try:
                os.pwrite(fd, b'x', 0)
                out[f'written {fd}'] = True
            except OSError as error:
                out[f'written {fd}'] = error.errno
        maps[1][:5] = b'still'
        out['mapped'] = [digest(maps[0][:]), os.pread(future, 5, 0).decode(), digest(ctypes.string_at(address, 9000))]
        out['place'] = open(f'/proc/self/fd/{place}').read()
        out['program'] = [os.readlink(f'/proc/{program.pid}/exe'), open(f'/proc/{program.pid}/exe', 'rb').read() == open('/bin/sleep', 'rb').read()]
        out['full'] = [fcntl.fcntl(w, 1032), struct.unpack('i', fcntl.ioctl(r, termios.FIONREAD, bytes(4)))[0]]
        again = os.open(path('left'), os.O_RDONLY | os.O_NONBLOCK)
        out['left'] = [struct.unpack('i', fcntl.ioctl(again, termios.FIONREAD, bytes(4)))[0], peek(again)]
        os.close(again)
        out['many'] = sum(os.path.exists(f'/proc/self/fd/{fd}') for fd in (*many, 900))
        return out
    return state


def regular():
    name = write('regular', bytes(range(256)) * 40)
    a = os.open(name, os.O_RDWR | os.O_APPEND | os.O_NOATIME)
    b, c = os.dup(a), os.open(name, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
    os.lseek(a, 1000, os.SEEK_SET)
    os.lseek(c, 77, os.SEEK_SET)
    owned = os.open('/dev/null', os.O_RDWR)
    pipe = os.pipe()
    fcntl.fcntl(owned, 15, struct.pack('ii', 1, os.getpid()))
    fcntl.fcntl(owned, 10, 40)
    fcntl.fcntl(pipe[0], 15, struct.pack('ii', 0, os.getpid()))
    fcntl.fcntl(pipe[1], 15, struct.pack('ii', 2, os.getpgrp()))
    fcntl.fcntl(pipe[0], fcntl.F_SETFL, os.O_ASYNC | os.O_NONBLOCK)
    signal.signal(signal.SIGIO, signal.SIG_IGN)
    place = os.open(name, os.O_PATH)
    link = path('link')
    os.symlink('/nowhere', link)
    symlink = os.open(link, os.O_PATH | os.O_NOFOLLOW)
    here = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    zero = os.open('/dev/zero', os.O_RDONLY)
    deleted = os.open(write('kept (deleted)', b'x'), os.O_WRONLY)
    fds = (a, b, c, owned, *pipe, here, zero, deleted)

    def state():
        out = {fd: common(fd) for fd in fds}
        for fd in (owned, *pipe):
            out[fd]['owner'] = [struct.unpack('ii', fcntl.fcntl(fd, 16, bytes(8))), fcntl.fcntl(fd, 11),
                                struct.unpack('ii', fcntl.fcntl(fd, 17, bytes(8)))]
        out['paths'] = [os.readlink(f'/proc/self/fd/{fd}') for fd in (place, symlink)]
        out['path flags'] = [fdinfo(fd, 'flags') for fd in (place, symlink)]
        os.lseek(a, 1001, os.SEEK_SET)
        out['dup shares'] = os.lseek(b, 0, os.SEEK_CUR)
        os.lseek(a, 1000, os.SEEK_SET)
        out['mtime'] = os.fstat(a).st_mtime_ns
        return out
    return state


def locks():
    first, second, third, lease = (os.open(write(f'lock{i}', b'x' * 100), os.O_RDWR) for i in range(4))
    fcntl.lockf(first, fcntl.LOCK_EX, 10, 5)
    fcntl.lockf(first, fcntl.LOCK_SH, 0, 50)
    fcntl.flock(second, fcntl.LOCK_SH)
    fcntl.fcntl(third, 37, struct.pack('hhqqi4x', fcntl.F_WRLCK, 0, 3, 4, 0))
    single = os.open(path('lock3'), os.O_RDONLY)
    os.close(lease)
    fcntl.fcntl(single, 1024, fcntl.F_RDLCK)
    inherited = os.dup(first)
    start, done = os.pipe(), os.pipe()
    if os.fork() == 0:
        # through the same description, a lock of another process
        fcntl.lockf(first, fcntl.LOCK_EX, 3, 30)
        os.write(done[1], b'1')
        while os.read(start[0], 1):
            os.write(done[1], json.dumps(fdinfo(first, 'lock')).encode())
    os.read(done[0], 1)

    def state():
        strip = lambda lines: sorted(re.sub(r'lock:\s*\d+: ', '', re.sub(r' [0-9a-f]+:[0-9a-f]+:\d+ ', ' ', line)) for line in lines)
        os.write(start[1], b'1')
        theirs = json.loads(os.read(done[0], 4096))
        return {'mine': [strip(fdinfo(fd, 'lock')) for fd in (first, second, third, single, inherited)], 'theirs': strip(theirs),
                'lease': fcntl.fcntl(single, 1025)}
    return state


def serve(kind):
    try:
        state = (globals().get(kind) or getattr(files_kinds, kind))()
        for turn in range(1, 10):
            while turn > 1 and not os.path.exists(path(f'ask.{turn}')):
                time.sleep(0.02)
            with open(path(f'{kind}.tmp'), 'w') as file:
                json.dump(state(), file)
            os.rename(path(f'{kind}.tmp'), path(f'{kind}.{turn}.json'))
    except BaseException as error:
        import traceback
        write(f'{kind}.error', traceback.format_exc().encode())
        raise SystemExit(1) from error


os.umask(0)
for kind in kinds:
    if os.fork() == 0:
        serve(kind)
        os._exit(0)
while True:
    try:
        os.waitpid(-1, 0)
    except ChildProcessError:
        time.sleep(1)
