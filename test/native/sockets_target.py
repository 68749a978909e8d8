"""
What test_sockets.py dumps and restarts: `sockets_target.py DIRECTORY`, run by box. Opens one of each kind of socket, makes
System V objects, mounts and addresses. On SIGUSR1 it writes what it sees of them to DIRECTORY/statement, without changing
anything; on SIGUSR2 it uses them all, and writes what came of that to DIRECTORY/used.
"""
import ctypes
import fcntl
import json
import os
import signal
import socket

from sockets_made import (libc, directory, OPTIONS, OF_TCP, OF_UDP, sockets, unix_sockets, inet_sockets, MessageBuffer, system_v, mounts,
                          devices, UNIX, INET, STREAM, DGRAM, SOL, TCP, SO_PEEK_OFF)


def name(function):
    try:
        value = function()
    except OSError as error:
        return error.errno
    return value.decode('latin-1') if isinstance(value, bytes) else value


def option(s, level, number):
    try:
        return s.getsockopt(level, number, 64).hex()
    except OSError as error:
        return error.errno


def peek(s):
    """The first message, or what a stream has: nothing is taken away."""
    before = s.getsockopt(SOL, SO_PEEK_OFF)
    s.setsockopt(SOL, SO_PEEK_OFF, -1)
    try:
        data, _, _, address = s.recvmsg(1 << 20, 0, socket.MSG_PEEK | socket.MSG_DONTWAIT)
        return [len(data), hash_of(data), name(lambda: address)]
    except OSError as error:
        return error.errno
    finally:
        s.setsockopt(SOL, SO_PEEK_OFF, before)


def hash_of(data):
    import hashlib
    return hashlib.sha256(data).hexdigest()


def describe(s):
    listed = OPTIONS[s.family] + (OF_TCP if s.family != UNIX and s.type == STREAM else OF_UDP if s.family != UNIX else [])
    out = dict(family=s.family, type=s.type, protocol=s.getsockopt(SOL, socket.SO_PROTOCOL) if hasattr(socket, 'SO_PROTOCOL') else s.getsockopt(SOL, 38), own=name(s.getsockname), peer=name(s.getpeername),
               flags=fcntl.fcntl(s, fcntl.F_GETFL), cloexec=fcntl.fcntl(s, fcntl.F_GETFD),
               options={f'{level}/{number}': option(s, level, number) for level, number in listed})
    if s.family == UNIX:
        out['cred'] = option(s, SOL, socket.SO_PEERCRED)
        if not s.getsockopt(SOL, socket.SO_ACCEPTCONN):
            out['queue'] = peek(s)
    return out


def sysv_lines():
    out = {}
    columns = dict(shm=['key', 'shmid', 'perms', 'size', 'nattch', 'uid', 'gid', 'cuid', 'cgid'],
                   sem=['key', 'semid', 'perms', 'nsems', 'uid', 'gid', 'cuid', 'cgid'],
                   msg=['key', 'msqid', 'perms', 'cbytes', 'qnum', 'uid', 'gid', 'cuid', 'cgid'])
    for kind, wanted in columns.items():
        names, *lines = (line.split() for line in open(f'/proc/sysvipc/{kind}'))
        out[kind] = [{k: v for k, v in zip(names, line) if k in wanted} for line in lines]
    return out


def mount_lines():
    """Mounts below the directory; numbers of peer groups, which are given anew, in the order in which they come."""
    out, groups = [], {}
    for line in open('/proc/self/mountinfo'):
        fields = line.split()
        if fields[4].startswith(directory):
            optional = [word.split(':') for word in fields[6:fields.index('-')]]
            optional = [[word, *(groups.setdefault(n, len(groups)) for n in number)] for word, *number in optional]
            out.append([fields[3], fields[4], fields[5], optional, *fields[fields.index('-') + 1:]])
    return out


def statement():
    state = dict(sockets={n: describe(s) for n, s in sockets.items()}, sysv=sysv_lines(), mounts=mount_lines(),
                 addresses=open('/proc/net/fib_trie').read(), six=open('/proc/net/if_inet6').read(),
                 host=os.uname().nodename, files={n: os.stat(f'{directory}/{n}').st_mode for n in ('listener', 'relative')},
                 owner=[os.stat(f'{directory}/listener').st_uid, os.stat(f'{directory}/listener').st_gid],
                 semmni=open('/proc/sys/kernel/sem').read(), shared=ctypes.string_at(memory[0], 3 * 4096).hex(),
                 gone=ctypes.string_at(memory[1], 4096).hex())
    state['sems'] = [libc.semctl(ids['sem'], i, 12) for i in range(3)]
    state['maps'] = [line.split()[0:2] for line in open('/proc/self/maps') if 'SYSV' in line]
    return state


def receive_all(s):
    out = []
    s.setblocking(False)
    try:
        while True:
            data, _, _, address = s.recvmsg(1 << 20)
            out.append([len(data), hash_of(data), name(lambda: address)])
            if not data and s.type != DGRAM:
                return out
    except OSError as error:
        return out + [error.errno]


def use():
    """Everything is read, and what is connected answers."""
    out = {}
    for n, s in sockets.items():
        if s.family == UNIX and not s.getsockopt(SOL, socket.SO_ACCEPTCONN):
            s.setsockopt(SOL, SO_PEEK_OFF, -1)
            s.setsockopt(SOL, socket.SO_RCVLOWAT, 1)
            s.setsockopt(SOL, socket.SO_PASSCRED, 0)
            out['queue of ' + n] = receive_all(s)
    for n in ('stream', 'datagrams'):
        sockets[n + '.a'].send(b'again')
        out['again ' + n] = sockets[n + '.b'].recv(100).decode()
    sockets['client'].send(b'again')
    out['again client'] = sockets['server'].recv(100).decode()
    sockets['sender'].send(b'again')
    out['again sender'] = [x.decode() if isinstance(x, bytes) else x for x in sockets['abstract'].recvfrom(100)]
    for where in (f'{directory}/listener', '\0strange'):
        with socket.socket(UNIX, STREAM) as c:
            listener = sockets['listener' if where[0] == '/' else 'strange listener']
            c.connect(where)
            s, _ = listener.accept()
            s.send(b'accepted')
            out['accepted ' + where] = c.recv(100).decode()
            s.close()
    with socket.create_connection(('127.0.0.1', 8080)) as c:
        c.send(b'x')
        s, _ = sockets['tcp'].accept()
        out['nodelay'] = s.getsockopt(TCP, socket.TCP_NODELAY)
        s.send(b'tcp')
        out['tcp'] = c.recv(100).decode()
        s.close()
    sockets['udp connected'].send(b'question')
    data, peer = sockets['udp'].recvfrom(100)
    sockets['udp'].sendto(b'answer', peer)
    out['udp'] = [data.decode(), peer, sockets['udp connected'].recv(100).decode()]
    with socket.socket(INET, DGRAM) as s:
        s.sendto(b'a long one', ('127.0.0.1', 5454))
    out['filtered'] = sockets['udp filtered'].recv(100).decode()
    out['closed'] = [name(lambda: sockets['tcp closed'].recv(10)), name(lambda: sockets['tcp closed'].send(b'x'))]
    at = libc.shmat(ids['alone'], None, 0)
    out['alone'] = ctypes.string_at(at, 13).decode()
    libc.shmdt(at)
    message = MessageBuffer()
    out['messages'] = []
    while (n := libc.msgrcv(ids['msg'], ctypes.byref(message), 8192, 0, 0o4000)) >= 0:
        out['messages'].append([message.type, n, hash_of(message.text[:n])])
    return out


def write(where, function):
    try:
        result = function()
    except BaseException as error:
        import traceback
        result = dict(error=traceback.format_exc())
    with open(f'{directory}/{where}.new', 'w') as file:
        json.dump(result, file)
    os.rename(f'{directory}/{where}.new', f'{directory}/{where}')


if __name__ == '__main__':
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    devices()
    mounts()
    unix_sockets()
    inet_sockets()
    ids, *memory = system_v()
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1, signal.SIGUSR2])
    write('ready', lambda: {n: s.fileno() for n, s in sockets.items()})
    while True:
        which = signal.sigwait([signal.SIGUSR1, signal.SIGUSR2])
        if which == signal.SIGUSR1:
            write('statement', statement)
        else:
            write('used', use)
