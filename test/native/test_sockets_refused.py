"""What of sockets and System V objects can't be dumped, or is lost, or finds its place taken; by inline programs. See test_sockets.py."""
import contextlib
import errno
import json
import os
import signal
import socket
import subprocess
import unittest

from dumping import REASON, box, check
from test_sockets import CR_DUMP, CR_RESTART, wait_for, ask, scratch, restarted

PREFACE = """
import array, ctypes, fcntl, os, select, signal, socket, struct, sys, time
directory, keep = sys.argv[1], []
libc = ctypes.CDLL(None, use_errno=True)
def up():
    with socket.socket() as s:
        fcntl.ioctl(s, 0x8914, struct.pack('16sH14x', b'lo', 1))
def comes(s):
    select.select([s], [], [])
def S(*args):
    keep.append(socket.socket(*args))
    return keep[-1]
def pair(kind):
    keep.extend(socket.socketpair(socket.AF_UNIX, kind))
    return keep[-2:]
def tcp():
    up()
    listener = S()
    listener.bind(('127.0.0.1', 80))
    listener.listen()
    client = S()
    client.connect(('127.0.0.1', 80))
    keep.append(listener.accept()[0])
    return client, keep[-1]
def pending(where=None):
    listener = S(socket.AF_UNIX)
    listener.bind(where or chr(0) + 'pending')
    listener.listen()
    client = S(socket.AF_UNIX)
    client.connect(where or chr(0) + 'pending')
    return client
def tell(name, text):
    with open(directory + '/told.new', 'w') as file:
        file.write(text)
    os.rename(directory + '/told.new', directory + '/' + name)
def outside(name, kind=socket.SOCK_STREAM):
    s = S(socket.AF_UNIX, kind)
    s.connect(directory + '/' + name)
"""

# what runs in the container; the check that speaks against it; whether it only says that something is lost
REFUSED = {
    'netlink': ('S(socket.AF_NETLINK, socket.SOCK_RAW, 0)', 'socket-type', False),
    'packet': ('S(socket.AF_PACKET, socket.SOCK_RAW, 0)', 'socket-type', False),
    'raw': ('S(socket.AF_INET, socket.SOCK_RAW, 1)', 'socket-type', False),
    'a TCP connection': ('tcp()', 'socket-tcp', False),
    'one that was half closed': ('tcp()[0].shutdown(socket.SHUT_WR)', 'socket-tcp', False),
    'descriptors in flight': ('socket.send_fds(pair(socket.SOCK_STREAM)[0], [b"x"], [0])', 'socket-rights', False),
    'in datagrams, too': ('a = pair(socket.SOCK_DGRAM)[0]; a.send(b"x"); socket.send_fds(a, [b"x"], [0])', 'socket-rights', False),
    'a server outside': ('outside("server")', 'external-socket', False),
    'one that has not accepted': ('outside("slow")', 'external-socket', False),
    'datagrams to somebody outside': ('outside("log", socket.SOCK_DGRAM)', 'external-socket', False),
    'itself': ('s = S(socket.AF_UNIX, socket.SOCK_DGRAM); s.bind(chr(0) + "x"); s.connect(chr(0) + "x")', 'socket-self', False),
    'an error': ('a, b = pair(socket.SOCK_SEQPACKET); a.send(b"x"); keep.remove(b); b.close()', 'socket-error', False),
    'another network namespace': ('S(); os.unlink; assert libc.unshare(0x40000000) == 0', 'external-socket', False),
    'pending': ('pending()', 'socket-pending', True),
    'pending TCP': ('up(); s = S(); s.bind(("127.0.0.1", 80)); s.listen(); S().connect(("127.0.0.1", 80)); keep.pop(); comes(s)',
                    'socket-pending', True),
    'unread datagrams': ('up(); s = S(socket.AF_INET, socket.SOCK_DGRAM); s.bind(("127.0.0.1", 80)); '
                         's.sendto(b"x", ("127.0.0.1", 80)); comes(s)', 'socket-unread', True),
    'semaphores': ('libc.semget(1, 1, 0o1600)', 'ipc-sem-undo', True),
}


@contextlib.contextmanager
def inline(code, directory):
    """A container that runs the code and then answers a signal with what `then` gives, as JSON."""
    text = PREFACE + code + """
then = globals().get('then')
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
tell('ready', '1')
while True:
    signal.sigwait([signal.SIGUSR1])
    import json
    tell('told', json.dumps(then()))
"""
    with box('python3', '-c', text, directory) as pid:
        wait_for(f'{directory}/ready', pid)
        yield pid


@unittest.skipIf(REASON, REASON)
class Refused(unittest.TestCase):
    def test_each_by_its_name(self):
        with scratch() as directory, contextlib.ExitStack() as stack:
            for name, kind in (('server', socket.SOCK_STREAM), ('slow', socket.SOCK_STREAM), ('log', socket.SOCK_DGRAM)):
                s = stack.enter_context(socket.socket(socket.AF_UNIX, kind))
                s.bind(f'{directory}/{name}')
                if kind == socket.SOCK_STREAM:
                    s.listen()
                if name == 'server':
                    accepting = s
            for what, (code, name, lost) in REFUSED.items():
                with self.subTest(what), inline(code, directory) as pid:
                    if 'server' in code:
                        stack.enter_context(accepting.accept()[0])
                    status, refused, report = check(pid, '--revision', '3')
                    self.assertEqual((status, refused), (0, set()) if lost else (1, {name}), report)
                    self.assertEqual({f['check'] for f in report['findings']}, {name}, report)

    def test_shared_memory_that_somebody_outside_has(self):
        code = """
libc.shmat.restype = ctypes.c_void_p
ids = [libc.shmget(0, 4096, 0o1600) for _ in range(3)]
at = libc.shmat(ids[1], None, 0)
then = lambda: ids[1]
"""
        # the same number in another container is other memory
        with scratch() as directory, inline(code, directory) as pid, scratch() as other, inline(code, other) as stranger:
            number = ask(pid, directory, signal.SIGUSR1, 'told')
            self.assertEqual(ask(stranger, other, signal.SIGUSR1, 'told'), number)
            self.assertEqual(check(pid)[:2], (0, set()))
            attach = f"""
import ctypes, os, signal
libc = ctypes.CDLL(None)
libc.shmat.restype = ctypes.c_void_p
assert libc.setns(os.open('/proc/{pid}/ns/ipc', os.O_RDONLY), 0) == 0
assert libc.shmat({number}, None, 0) != 2**64 - 1
assert libc.setns(os.open('/proc/{os.getpid()}/ns/ipc', os.O_RDONLY), 0) == 0
print('attached', flush=True)
signal.pause()
"""
            with subprocess.Popen(['python3', '-c', attach], stdout=subprocess.PIPE, text=True) as process:
                try:
                    self.assertEqual(process.stdout.readline(), 'attached\n')
                    self.assertEqual(check(pid)[:2], (1, {'external-memory'}))
                finally:
                    process.kill()

    def test_revision_2_has_no_place_for_sockets(self):
        with scratch() as directory, inline('S()', directory) as pid:
            self.assertEqual(check(pid, '--revision', '2')[:2], (1, {'file-type'}))

    def test_a_program_that_filters_packets(self):
        # BPF_PROG_LOAD of "return 1"
        code = """
instructions = ctypes.create_string_buffer(struct.pack('BBhi', 0xb7, 0, 0, 1) + struct.pack('BBhi', 0x95, 0, 0, 0))
license = ctypes.create_string_buffer(b'GPL')
attributes = ctypes.create_string_buffer(struct.pack('IIQQ', 1, 2, ctypes.addressof(instructions), ctypes.addressof(license)), 128)
fd = libc.syscall(321, 5, attributes, 128)
if fd >= 0:
    S(socket.AF_INET, socket.SOCK_DGRAM).setsockopt(socket.SOL_SOCKET, 50, fd)
    os.close(fd)
then = lambda: fd
"""
        with scratch() as directory, inline(code, directory) as pid:
            if ask(pid, directory, signal.SIGUSR1, 'told') < 0:
                self.skipTest('this kernel loads no BPF program for us')
            self.assertEqual(check(pid, '--revision', '3')[:2], (1, {'socket-filter'}))


@unittest.skipIf(REASON, REASON)
class Lost(unittest.TestCase):
    """What is lost, lost as it is said."""

    def comes_back(self, code, *options):
        with scratch() as directory:
            with inline(code, directory) as pid:
                done = subprocess.run([CR_DUMP, '-p', str(pid), '-o', f'{directory}/image', '--leave', 'killed', *options],
                                      capture_output=True, text=True)
                self.assertEqual(done.returncode, 0, done.stderr)
            with restarted(f'{directory}/image') as pid:
                return ask(pid, directory, signal.SIGUSR1, 'told')

    def test_tcp_connections_are_closed(self):
        told = self.comes_back("""
client, server = tcp()
client.send(b'nobody reads this any more')
def attempt(function):
    try:
        return len(function())
    except OSError as error:
        return error.errno
then = lambda: [attempt(lambda: s.recv(10)) for s in (client, server)] + [attempt(lambda: b'x' * s.send(b'x')) for s in (client, server)]
signal.signal(signal.SIGPIPE, signal.SIG_IGN)
""", '--tcp-close')
        self.assertEqual(told, [0, 0, errno.EPIPE, errno.EPIPE])

    def test_connections_that_nobody_accepted_are(self):
        told = self.comes_back("client = pending(); then = lambda: len(client.recv(10))")
        self.assertEqual(told, 0)


@unittest.skipIf(REASON, REASON)
class InTheWay(unittest.TestCase):
    """The machine has something where a socket was."""

    def test_names_of_files(self):
        with scratch() as directory:
            with inline("s = S(socket.AF_UNIX); s.bind(directory + '/s'); s.listen(); then = lambda: s.getsockname()", directory) as pid:
                done = subprocess.run([CR_DUMP, '-p', str(pid), '-o', f'{directory}/image'], capture_output=True, text=True)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.refuses(directory, 'somebody has the socket')
            os.unlink(f'{directory}/s')
            with open(f'{directory}/s', 'w'):
                self.refuses(directory, 'is in the way')
            os.unlink(f'{directory}/s')
            with restarted(f'{directory}/image') as pid:
                self.assertEqual(ask(pid, directory, signal.SIGUSR1, 'told'), f'{directory}/s')

    def test_ports(self):
        # a process in our own namespaces: they are kept
        with scratch() as directory, socket.create_server(('127.0.0.1', 0)) as server:
            port = server.getsockname()[1]
            server.close()
            code = f"s = S(); s.bind(('127.0.0.1', {port})); s.listen(); then = lambda: s.getsockname()[1]"
            text = PREFACE + code + "\ntell('ready', '1'); signal.pause()"
            process = subprocess.Popen(['python3', '-c', text, directory], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL, start_new_session=True)
            try:
                wait_for(f'{directory}/ready', process.pid)
                done = subprocess.run([CR_DUMP, '-p', str(process.pid), '-o', f'{directory}/image', '--allow', 'external-ns',
                                       '--allow', 'external-pipe', '--leave', 'killed'], capture_output=True, text=True)
                self.assertEqual(done.returncode, 0, done.stderr)
            finally:
                process.kill()
                process.wait()
            with socket.create_server(('127.0.0.1', port)):
                self.refuses(directory, f'127.0.0.1 port {port}')

    def refuses(self, directory, text):
        done = subprocess.run([CR_RESTART, f'{directory}/image', '--check', '--json'], capture_output=True, text=True)
        self.assertEqual(done.returncode, 1, done.stdout)
        found = [f['message'] for f in json.loads(done.stdout)['findings'] if f['check'] == 'address-taken']
        self.assertEqual(len(found), 1, done.stdout)
        self.assertIn(text, found[0])


if __name__ == '__main__':
    unittest.main()
