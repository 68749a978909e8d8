"""
files_target.py DIRECTORY KIND…: one process per kind of open file. Each opens what there is of its kind, states what it
sees of it in DIRECTORY/KIND.1.json, and again in KIND.2.json, KIND.3.json as soon as DIRECTORY/ask.2, ask.3 exist.
What it states is what has to be equal before and after a restart. The init is number 1, the kinds are its children.
"""
import ctypes
import fcntl
import hashlib
import json
import mmap
import os
import pty
import re
import select
import shutil
import signal
import stat
import struct
import subprocess
import sys
import termios
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


def pipe():
    r, w = os.pipe()
    fcntl.fcntl(w, 1031, 1 << 17)
    big = bytes(i % 251 for i in range(70000))
    os.write(w, b'hello'), os.write(w, big)
    d, e = os.pipe2(os.O_DIRECT | os.O_NONBLOCK)
    for packet in (b'one', b'three', b'4', b'x' * 4096):
        os.write(e, packet)
    s, t = os.pipe2(os.O_DIRECT)
    os.write(t, b'single')
    os.mkfifo(path('fifo'), 0o640)
    both = os.open(path('fifo'), os.O_RDWR)
    reader = os.open(path('fifo'), os.O_RDONLY | os.O_NONBLOCK)
    os.write(both, b'fifo')
    orphan, last = os.pipe()
    os.write(last, b'eof')
    os.close(last)
    half, copy = os.pipe()
    fcntl.fcntl(copy, fcntl.F_SETFL, os.O_WRONLY | os.O_NONBLOCK)
    other = os.dup2(copy, 77)
    reopened = os.open(f'/proc/self/fd/{copy}', os.O_WRONLY)

    def state():
        out = {fd: common(fd) for fd in (r, w, d, e, s, t, both, reader, orphan, half, copy, other, reopened)}
        for fd in (r, d, s, reader, orphan):
            out[fd]['pieces'] = peek(fd)
            out[fd]['capacity'] = fcntl.fcntl(fd, 1032)
        poll = select.poll()
        for fd in (r, d, reader, orphan, half):
            poll.register(fd)
        out['poll'] = sorted(poll.poll(0))
        fcntl.fcntl(copy, fcntl.F_SETFL, os.O_WRONLY)
        out['dup shares flags, reopened does not'] = [fcntl.fcntl(x, fcntl.F_GETFL) & os.O_NONBLOCK for x in (other, reopened)]
        fcntl.fcntl(copy, fcntl.F_SETFL, os.O_WRONLY | os.O_NONBLOCK)
        os.write(copy, b'?')
        out['through'] = os.read(half, 9).decode()
        return out
    return state


def eventfd():
    fds = [call('eventfd', 7, 1), call('eventfd', 0, 0o4000), call('eventfd', 0, 0o2000000)]
    os.write(fds[2], struct.pack('Q', 2**64 - 2))

    def state():
        return {fd: [common(fd), fdinfo(fd, 'eventfd-count', 'eventfd-semaphore')] for fd in fds}
    return state


def timerfd():
    def make(clock, flags, value, interval):
        fd = call('timerfd_create', clock, 0o4000)
        now = time.clock_gettime(clock) if flags & 1 else 0
        spec = struct.pack('4q', int(interval), int(interval % 1 * 1e9), int(now + value), int(value % 1 * 1e9))
        call('timerfd_settime', fd, flags, spec, None)
        return fd
    fds = [make(1, 0, 3000, 7.5), make(0, 3, 5000, 0), make(7, 1, 4000, 1000), make(1, 0, 0.001, 2000), make(1, 0, 0.001, 0),
           call('timerfd_create', 0, 0)]
    time.sleep(0.1)

    def state():
        out = {}
        for fd in fds:
            left = re.findall(r'\d+', fdinfo(fd, 'it_value')[0])[0]
            out[fd] = [common(fd), fdinfo(fd, 'clockid', 'ticks', 'settime', 'it_interval'), round(int(left) / 500)]
        return out
    return state


def signalfd():
    def make(*signals):
        mask = sum(1 << (s - 1) for s in signals)
        return call('signalfd', -1, struct.pack('Q', mask) + bytes(120), 0o4000)
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1, 64])
    fds = [make(signal.SIGUSR1, 64), make()]
    os.kill(os.getpid(), signal.SIGUSR1)

    def state():
        poll = select.poll()
        poll.register(fds[0], select.POLLIN)
        return {'fds': {fd: [common(fd), fdinfo(fd, 'sigmask')] for fd in fds}, 'readable': len(poll.poll(0))}
    return state


def epoll():
    r, w = os.pipe()
    event = call('eventfd', 3, 0)
    inner, outer, most, empty = (select.epoll() for _ in range(4))
    control = lambda ep, fd, events, data: call('epoll_ctl', ep.fileno(), 1, fd, struct.pack('<IQ', events, data))
    control(inner, r, select.EPOLLIN | select.EPOLLET, 2**64 - 1)
    control(inner, event, select.EPOLLIN | select.EPOLLOUT | select.EPOLLRDHUP, 0x1122334455667788)
    control(outer, inner.fileno(), select.EPOLLIN, 5)
    copy = os.dup2(r, 99)
    control(outer, copy, select.EPOLLIN | select.EPOLLONESHOT, 6)
    control(outer, r, select.EPOLLIN | select.EPOLLEXCLUSIVE, 7)
    control(most, outer.fileno(), select.EPOLLIN | select.EPOLLOUT, 8)
    fired = select.epoll()
    control(fired, event, select.EPOLLIN | select.EPOLLONESHOT, 9)
    control(fired, w, select.EPOLLOUT | select.EPOLLONESHOT | select.EPOLLET, 10)
    fired.poll(0)
    control(fired, r, select.EPOLLIN | select.EPOLLONESHOT, 11)
    keep.extend((inner, outer, most, empty, fired))

    def state():
        out = {}
        for ep in (inner, outer, most, empty, fired):
            lines = [re.sub(r'pos.*', '', line) for line in fdinfo(ep.fileno(), 'tfd')]
            out[ep.fileno()] = [common(ep.fileno()), sorted(lines), sorted(ep.poll(0))]
        os.write(w, b'1')
        out['through three'] = [sorted(ep.poll(0)) for ep in (most, outer)]
        os.read(r, 1)
        call('epoll_ctl', outer.fileno(), 3, copy, struct.pack('<IQ', select.EPOLLIN | select.EPOLLONESHOT, 6))
        return out
    return state


def inotify():
    os.mkdir(path('watched'))
    os.mkdir(path('gone'))
    name = write('watched/file', b'1')
    fd = call('inotify_init1', 0o4000)
    add = lambda name, mask: call('inotify_add_watch', fd, name.encode(), mask)
    add(path('watched'), 0x100 | 0x200 | 0x4000000)
    number = add(path('gone'), 0xfff)
    call('inotify_rm_watch', fd, number)
    add(name, 2)
    add('/', 0x100)
    os.read(fd, 4096)

    def state():
        watches = sorted(re.findall(r'wd:(\S+) .*? mask:(\S+)', ' '.join(fdinfo(fd, 'inotify'))))
        os.close(os.open(path('watched/new'), os.O_CREAT | os.O_WRONLY))
        os.unlink(path('watched/new'))
        with open(name, 'a') as file:
            file.write('x')
        return {'fd': common(fd), 'watches': watches, 'events': digest(re.sub(rb'(?s)(.{8}).{4}', rb'\1', os.read(fd, 4096)))}
    return state


def pidfd():
    alive, zombie, reaped = os.fork(), 0, 0
    if alive == 0:
        pause()
    zombie = os.fork() or os._exit(7)
    reaped = os.fork() or os._exit(8)
    fds = [os.pidfd_open(pid) for pid in (os.getpid(), alive, zombie, reaped, 1)]
    os.waitpid(reaped, 0)
    fds.append(os.pidfd_open(alive, os.O_NONBLOCK))
    fds.append(call('syscall', 434, os.getpid(), os.O_EXCL))
    until(lambda: open(f'/proc/{zombie}/stat').read().rpartition(')')[2].split()[0] == 'Z')

    def state():
        poll = select.poll()
        for fd in fds:
            poll.register(fd, select.POLLIN)
        return {'fds': {fd: [common(fd), fdinfo(fd, 'Pid', 'NSpid')] for fd in fds}, 'ended': sorted(poll.poll(0))}
    return state


def terminal(fd):
    raw = bytearray(44)
    fcntl.ioctl(fd, 0x802C542A, raw)    # TCGETS2
    return [bytes(raw).hex(), struct.unpack('4H', fcntl.ioctl(fd, termios.TIOCGWINSZ, bytes(8))),
            struct.unpack('i', fcntl.ioctl(fd, 0x80045440, bytes(4)))]    # TIOCGEXCL


def tty():
    os.setsid()
    master, slave = os.openpty()
    fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack('4H', 33, 111, 7, 9))
    fcntl.ioctl(master, termios.TIOCPKT, struct.pack('i', 1))
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    settings = termios.tcgetattr(slave)
    settings[3] &= ~(termios.ECHO | termios.ICANON)
    settings[6][termios.VMIN] = 3
    termios.tcsetattr(slave, termios.TCSANOW, settings)
    foreground = os.fork()
    if foreground == 0:
        os.setpgid(0, 0)
        pause()
    os.setpgid(foreground, foreground)
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    os.tcsetpgrp(slave, foreground)
    again = os.open('/dev/tty', os.O_RDWR | os.O_NONBLOCK)
    lonely = os.open('/dev/ptmx', os.O_RDWR | os.O_NOCTTY)

    def state():
        out = {fd: [common(fd), terminal(fd)] for fd in (master, slave, again, lonely)}
        for fd in (master, lonely):
            out[fd].append([struct.unpack('i', fcntl.ioctl(fd, request, bytes(4)))[0]
                            for request in (0x80045430, 0x80045438, 0x80045439)])     # TIOCGPTN, TIOCGPKT, TIOCGPTLCK
        out['session'] = [os.getsid(0), os.tcgetpgrp(slave), os.tcgetpgrp(again), os.ttyname(slave)]
        out['stat'] = open('/proc/self/stat').read().rpartition(')')[2].split()[4:6]
        os.write(slave, b'out')
        out['through'] = os.read(master, 9).hex()
        return out
    return state


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


def shell():
    """A shell with jobs on a terminal, asked as somebody would who sits there."""
    pid, master = pty.fork()
    if pid == 0:
        os.environ.update(PS1='', TERM='dumb')
        os.execvp('bash', ['bash', '--norc', '--noediting', '-i'])

    def ask(command):
        # the echo of the command is not its output
        os.write(master, command.encode() + b"\necho 'E'ND\n")
        out = b''
        while not out.endswith(b'END\r\n'):
            out += os.read(master, 4096)
        return out.decode().replace('\r', '').splitlines()[:-1]
    ask('stty -echo; X=hello; f() { echo "f $X $1"; }; sleep 1000 & sleep 2000 &')
    ask('bind "set enable-bracketed-paste off" 2> /dev/null')

    def state():
        out = {'jobs': ask('jobs'), 'function': ask('f 1'), 'tty': ask('tty; stty size; echo $$ $PPID')}
        out['status'] = ask('(exit 7) & wait $!; echo $?')[-1]
        own = os.tcgetpgrp(master)
        os.write(master, b'fg %1\n')
        until(lambda: os.tcgetpgrp(master) != own)
        os.write(master, b'\x1a')
        until(lambda: os.tcgetpgrp(master) == own)
        out['stopped'] = [line for line in ask('jobs') if 'Stopped' in line and '^Z' not in line][-1:]
        ask('bg %1')
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


keep = []


def pause():
    while True:
        signal.pause()


def serve(kind):
    try:
        state = globals()[kind]()
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
