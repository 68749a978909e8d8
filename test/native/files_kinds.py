"""Kinds of files_target.py that are no files of a file system: each opens what there is of it, and gives what states it."""
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

from files_self import call, path, write, digest, until, fdinfo, common, peek, keep, pause


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
    until(lambda: len(select.select(fds[3:5], [], [], 0)[0]) == 2)

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


def take_own_terminals():
    """So that nobody outside takes the number of one of them between two lives."""
    if not os.path.exists(path('terminals')):
        open(path('terminals'), 'w').close()
        call('mount', b'devpts', b'/dev/pts', b'devpts', 0, b'newinstance,ptmxmode=0666')


def tty():
    take_own_terminals()
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


def shell():
    """A shell with jobs on a terminal, asked as somebody would who sits there."""
    take_own_terminals()
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
