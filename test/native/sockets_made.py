"""The sockets, System V objects and mounts that sockets_target.py tells about."""
import ctypes
import fcntl
import os
import signal
import socket
import struct
import sys
import time

libc = ctypes.CDLL(None, use_errno=True)
libc.shmat.restype = ctypes.c_void_p
libc.shmdt.argtypes = [ctypes.c_void_p]
directory = sys.argv[1]
UNIX, INET, INET6 = socket.AF_UNIX, socket.AF_INET, socket.AF_INET6
STREAM, DGRAM, SEQPACKET = socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_SEQPACKET
SOL, TCP, IP, IPV6, UDP = socket.SOL_SOCKET, socket.IPPROTO_TCP, socket.IPPROTO_IP, socket.IPPROTO_IPV6, socket.IPPROTO_UDP
SO_PEEK_OFF, SO_BUF_LOCK, SO_ZEROCOPY = 42, 72, 60
# what every socket of the family is asked for
OPTIONS = {
    UNIX: [(SOL, n) for n in (2, 9, 10, 5, 6, 7, 8, 13, 16, 17, 18, 20, 21, 29, 34, 35, 36, 12, SO_PEEK_OFF, SO_BUF_LOCK)],
    INET: [(SOL, n) for n in (2, 15, 9, 10, 5, 6, 7, 8, 13, 18, 20, 21, 29, 35, 36, 12, 11, 62, SO_BUF_LOCK, 37, SO_ZEROCOPY)] +
          [(IP, n) for n in (1, 2, 4, 8, 10, 11, 12, 13, 15, 21, 32, 33, 34, 49)],
}
OPTIONS[INET6] = OPTIONS[INET] + [(IPV6, n) for n in (16, 18, 19, 23, 25, 26, 49, 51, 66, 67)]
OF_TCP = [(TCP, n) for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 18, 23, 25)]
OF_UDP = [(UDP, n) for n in (1, 101, 102)]
sockets = {}


def make(name, *args):
    sockets[name] = socket.socket(*args)
    return sockets[name]


def pair(name, kind):
    sockets[name + '.a'], sockets[name + '.b'] = socket.socketpair(UNIX, kind)
    return sockets[name + '.a'], sockets[name + '.b']


def unix_sockets():
    a, b = pair('stream', STREAM)
    a.send(b'hello')
    a.send(b' world')
    b.send(b'back')
    a.setsockopt(SOL, socket.SO_SNDBUF, 100_000)
    a.settimeout(None)
    a.setsockopt(SOL, socket.SO_RCVTIMEO, struct.pack('ll', 1, 500_000))
    a.setsockopt(SOL, socket.SO_SNDTIMEO, struct.pack('ll', 2, 0))
    a.setsockopt(SOL, socket.SO_LINGER, struct.pack('ii', 1, 5))
    a.setsockopt(SOL, socket.SO_RCVLOWAT, 3)
    a.setsockopt(SOL, SO_PEEK_OFF, 2)
    b.setsockopt(SOL, socket.SO_PASSCRED, 1)
    a, b = pair('big', STREAM)
    a.setblocking(False)
    try:
        while True:
            a.send(bytes(range(256)) * 16)
    except BlockingIOError:
        pass
    a, b = pair('datagrams', DGRAM)
    for message in (b'one', b'', b'x' * 10_000):
        a.send(message)
    a, b = pair('packets', SEQPACKET)
    a.send(b'abc')
    a.send(b'defg')
    a.shutdown(socket.SHUT_WR)
    a, b = pair('half', STREAM)
    b.shutdown(socket.SHUT_RD)
    # the other end is gone
    a, b = pair('closed', STREAM)
    b.send(b'last words')
    sockets.pop('closed.b').close()
    a, b = pair('gone', DGRAM)
    b.send(b'to nobody known')
    sockets.pop('gone.b').close()
    # by name: a path, a relative one, one that was removed, abstract ones
    listener = make('listener', UNIX, STREAM)
    os.umask(0o027)
    listener.bind(f'{directory}/listener')
    os.umask(0o022)
    os.chown(f'{directory}/listener', 1, 2)
    listener.listen(7)
    listener.setblocking(False)
    client = make('client', UNIX, STREAM)
    client.connect(f'{directory}/listener')
    sockets['server'], _ = listener.accept()
    client.send(b'to the server')
    os.chdir(directory)
    make('relative', UNIX, DGRAM).bind('relative')
    make('unlinked', UNIX, DGRAM).bind(f'{directory}/unlinked')
    os.unlink(f'{directory}/unlinked')
    make('abstract', UNIX, DGRAM).bind('\0abs\0tract')
    sender = make('sender', UNIX, DGRAM)
    sender.bind('\0sender')
    sender.sendto(b'from the sender', '\0abs\0tract')
    with socket.socket(UNIX, DGRAM) as other:
        other.bind('\0somebody else')
        other.sendto(b'from somebody else', '\0abs\0tract')
    with socket.socket(UNIX, DGRAM) as other:
        other.sendto(b'from nobody', '\0abs\0tract')
    sender.connect('\0abs\0tract')
    door = make('door', UNIX, SEQPACKET)
    door.bind('\0door')
    door.listen(1)
    make('packet client', UNIX, SEQPACKET).connect('\0door')
    sockets['packet server'], _ = door.accept()
    sockets['packet server'].send(b'welcome')
    make('unbound', UNIX, STREAM)
    # who has listened and connected is somebody else
    pid = os.fork()
    if pid == 0:
        os.setresgid(7, 7, 0)
        os.setresuid(1000, 1000, 0)
        strange = socket.socket(UNIX, STREAM)
        strange.bind('\0strange')
        strange.listen(2)
        os.setresuid(0, 0, 0)
        signal.pause()
    while True:
        strange = make('strange', UNIX, STREAM)
        try:
            strange.connect('\0strange')
            break
        except ConnectionRefusedError:
            strange.close()
    # pidfd_getfd(2): the number is known
    pidfd = os.pidfd_open(pid)
    fd = libc.syscall(438, pidfd, max(s.fileno() for n, s in sockets.items() if n != 'strange') + 1, 0)
    assert fd >= 0, os.strerror(ctypes.get_errno())
    os.close(pidfd)
    sockets['strange listener'] = socket.socket(fileno=fd)
    sockets['strange server'], _ = sockets['strange listener'].accept()


def inet_sockets():
    listener = make('tcp', INET, STREAM)
    listener.setsockopt(SOL, socket.SO_REUSEADDR, 1)
    listener.setsockopt(SOL, socket.SO_KEEPALIVE, 1)
    listener.setsockopt(TCP, socket.TCP_NODELAY, 1)
    listener.setsockopt(TCP, socket.TCP_DEFER_ACCEPT, 3)
    listener.setsockopt(TCP, socket.TCP_CONGESTION, b'reno')
    listener.bind(('127.0.0.1', 8080))
    listener.listen(77)
    six = make('tcp6', INET6, STREAM)
    six.setsockopt(IPV6, socket.IPV6_V6ONLY, 1)
    six.setsockopt(SOL, socket.SO_REUSEPORT, 1)
    six.bind(('::', 8080))
    six.listen(3)
    same = make('tcp6 again', INET6, STREAM)
    same.setsockopt(IPV6, socket.IPV6_V6ONLY, 1)
    same.setsockopt(SOL, socket.SO_REUSEPORT, 1)
    same.bind(('::', 8080))
    same.listen(4)
    make('tcp unbound', INET, STREAM)
    make('tcp bound', INET, STREAM).bind(('0.0.0.0', 8081))
    closed = make('tcp closed', INET, STREAM)
    with socket.create_server(('127.0.0.1', 8082)) as server:
        closed.connect(('127.0.0.1', 8082))
        server.accept()[0].close()
    closed.shutdown(socket.SHUT_RDWR)
    # the other end's news may come later: TCP_INFO begins with the state, of which 7 is TCP_CLOSE
    while closed.getsockopt(TCP, 11, 1) != b'\7':
        time.sleep(0.001)
    udp = make('udp', INET, DGRAM)
    udp.setsockopt(SOL, socket.SO_RCVBUF, 50_000)
    udp.setsockopt(SOL, socket.SO_BROADCAST, 1)
    udp.setsockopt(SOL, socket.SO_PRIORITY, 5)
    udp.setsockopt(SOL, socket.SO_MARK, 17)
    udp.setsockopt(IP, socket.IP_TOS, 0x10)
    udp.setsockopt(IP, socket.IP_TTL, 9)
    udp.setsockopt(IP, socket.IP_MULTICAST_TTL, 3)
    udp.bind(('0.0.0.0', 53))
    udp.setsockopt(SOL, socket.SO_BINDTODEVICE, b'lo')
    asks = make('udp connected', INET, DGRAM)
    asks.bind(('127.0.0.1', 5353))
    asks.connect(('127.0.0.1', 53))
    make('udp6', INET6, DGRAM).bind(('::1', 53))
    filtered = make('udp filtered', INET, DGRAM)
    program = ctypes.create_string_buffer(struct.pack('HBBI', 6, 0, 0, 1))       # one byte of each is let through
    filtered.setsockopt(SOL, socket.SO_ATTACH_FILTER if hasattr(socket, 'SO_ATTACH_FILTER') else 26,
                        struct.pack('HxxxxxxQ', 1, ctypes.addressof(program)))
    filtered.bind(('127.0.0.1', 5454))


class MessageBuffer(ctypes.Structure):
    _fields_ = [('type', ctypes.c_long), ('text', ctypes.c_char * 8192)]


def system_v():
    ids = {}
    ids['shm'] = libc.shmget(0x1234, 3 * 4096 + 100, 0o1640)
    at = libc.shmat(ids['shm'], None, 0)
    ctypes.memmove(at, b'shared', 6)
    ctypes.memmove(at + 2 * 4096, b'third', 5)
    libc.mprotect(ctypes.c_void_p(at + 4096), 4096, 1)
    ids['alone'] = libc.shmget(0, 5000, 0o1600)
    where = libc.shmat(ids['alone'], None, 0)
    ctypes.memmove(where, b'nobody has me', 13)
    libc.shmdt(where)
    # removed, but still attached
    ids['removed'] = libc.shmget(0, 4096, 0o1600)
    gone = libc.shmat(ids['removed'], None, 0)
    ctypes.memmove(gone, b'gone', 4)
    libc.shmctl(ids['removed'], 0, None)
    libc.semget(1, 1, 0o1600)
    ids['sem'] = libc.semget(7, 3, 0o1660)
    libc.semctl(ids['sem'], 1, 16, 5)
    ids['msg'] = libc.msgget(9, 0o1622)
    for kind, text in ((3, b'hello'), (1, b''), (3, b'z' * 5000)):
        libc.msgsnd(ids['msg'], ctypes.byref(MessageBuffer(kind, text)), len(text), 0)
    return ids, at, gone


def mounts():
    os.mkdir(f'{directory}/one')
    os.mkdir(f'{directory}/two')
    os.mkdir(f'{directory}/one/sub')
    assert libc.mount(f'{directory}/one'.encode(), f'{directory}/two'.encode(), None, 4096, None) == 0
    assert libc.mount(None, f'{directory}/two'.encode(), None, 4096 | 32 | 1 | 2, None) == 0     # ro, nosuid
    os.mkdir(f'{directory}/empty')
    assert libc.mount(b'none', f'{directory}/empty'.encode(), b'tmpfs', 8, b'size=1m,mode=700') == 0
    # a peer group of two, one that gets mounts from it, and one that nobody may bind
    for where in ('peer', 'other', 'slave', 'unbindable'):
        os.mkdir(f'{directory}/{where}')
    assert libc.mount(b'none', f'{directory}/peer'.encode(), b'tmpfs', 0, b'size=1m') == 0
    assert libc.mount(None, f'{directory}/peer'.encode(), None, 1 << 20, None) == 0
    for where in ('other', 'slave', 'unbindable'):
        assert libc.mount(f'{directory}/peer'.encode(), f'{directory}/{where}'.encode(), None, 4096, None) == 0
    assert libc.mount(None, f'{directory}/slave'.encode(), None, 1 << 19, None) == 0
    assert libc.mount(None, f'{directory}/unbindable'.encode(), None, 1 << 17, None) == 0


def devices():
    with socket.socket(INET, DGRAM) as s:
        fcntl.ioctl(s, 0x8914, struct.pack('16sH14x', b'lo', 1))                # SIOCSIFFLAGS
    # RTM_NEWADDR 10.1.2.3/24
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0) as s:
        body = struct.pack('BBBBi', 2, 24, 0, 0, 1) + struct.pack('HH4s', 8, 2, bytes([10, 1, 2, 3]))
        s.send(struct.pack('IHHII', 16 + len(body), 20, 0x605, 1, 0) + body)
        assert struct.unpack_from('i', s.recv(1000), 16)[0] == 0
