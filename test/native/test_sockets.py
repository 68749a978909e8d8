"""
Sockets, System V objects, addresses and mounts: dumped, and restarted. A program states what it sees of them before and
after (sockets_target.py), and uses them afterwards: what comes of that is what comes of it in a container that nobody
dumped. Run by native.test.ts.
"""
import contextlib
import errno
import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import unittest

from test_dump import BUILD, HERE, REASON, box, check, slurp

CR_DUMP, CR_RESTART = os.path.join(BUILD, 'cr-dump'), os.path.join(BUILD, 'cr-restart')


def wait_for(path, pid):
    deadline = time.time() + 30
    while not os.path.exists(path):
        if time.time() > deadline or not os.path.exists(f'/proc/{pid}'):
            raise AssertionError(f'{path} does not come')
        time.sleep(0.02)
    told = json.loads(slurp(path))
    os.unlink(path)
    if isinstance(told, dict) and 'error' in told:
        raise AssertionError(told['error'])
    return told


def ask(pid, directory, number, name):
    os.kill(pid, number)
    return wait_for(f'{directory}/{name}', pid)


@contextlib.contextmanager
def scratch():
    directory = tempfile.mkdtemp(prefix='cr-sock-')
    os.chmod(directory, 0o755)
    try:
        yield directory
    finally:
        shutil.rmtree(directory, ignore_errors=True)


@contextlib.contextmanager
def restarted(image, *options):
    """The pid of the container's init."""
    done = subprocess.run([CR_RESTART, image, '--detach', *options], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    pid = int(done.stdout)
    try:
        yield pid
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def end(pid):
    os.kill(pid, signal.SIGKILL)
    deadline = time.time() + 10
    while os.path.exists(f'/proc/{pid}') and time.time() < deadline:
        if slurp(f'/proc/{pid}/stat').rpartition(')')[2].split()[0] == 'Z':
            break
        time.sleep(0.01)


@unittest.skipIf(REASON, REASON)
class Restarted(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        program = ['python3', os.path.join(HERE, 'sockets_target.py')]
        with scratch() as directory, box(*program, directory) as pid:
            wait_for(f'{directory}/ready', pid)
            cls.control = ask(pid, directory, signal.SIGUSR2, 'used')
            cls.control_directory = directory
        with scratch() as directory:
            with box(*program, directory) as pid:
                wait_for(f'{directory}/ready', pid)
                cls.before = ask(pid, directory, signal.SIGUSR1, 'statement')
                done = subprocess.run([CR_DUMP, '-p', str(pid), '-o', f'{directory}/image', '--revision', '3'],
                                      capture_output=True, text=True)
                assert done.returncode == 0, done.stderr
                cls.said = done.stderr
                # the dump itself changed nothing
                cls.between = ask(pid, directory, signal.SIGUSR1, 'statement')
                done = subprocess.run([CR_DUMP, '-p', str(pid), '-o', f'{directory}/again', '--revision', '3'],
                                      capture_output=True, text=True)
                assert done.returncode == 0, done.stderr
                end(pid)
            with restarted(f'{directory}/image') as pid:
                cls.after = ask(pid, directory, signal.SIGUSR1, 'statement')
                cls.used = ask(pid, directory, signal.SIGUSR2, 'used')
            cls.directory = directory

    def test_a_dump_changes_nothing(self):
        self.assertEqual(self.between, self.before)

    def test_every_socket_states_the_same(self):
        for name, told in self.before['sockets'].items():
            with self.subTest(socket=name):
                if name == 'tcp closed':       # sizes that the connection had settled on, which is gone
                    for option in ('6/2', '6/10'):
                        self.after['sockets'][name]['options'][option] = told['options'][option]
                self.assertEqual(self.after['sockets'][name], told)

    def test_everything_else_does(self):
        for what in self.before.keys() - {'sockets'}:
            with self.subTest(what):
                self.assertEqual(self.after[what], self.before[what])

    def test_all_of_it_works(self):
        expected = json.loads(json.dumps(self.control).replace(self.control_directory, self.directory))
        for what in expected:
            with self.subTest(what):
                self.assertEqual(self.used[what], expected[what])


PREFACE = """
import array, ctypes, fcntl, os, signal, socket, struct, sys, time
directory, keep = sys.argv[1], []
libc = ctypes.CDLL(None, use_errno=True)
def up():
    with socket.socket() as s:
        fcntl.ioctl(s, 0x8914, struct.pack('16sH14x', b'lo', 1))
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
    'pending TCP': ('up(); s = S(); s.bind(("127.0.0.1", 80)); s.listen(); S().connect(("127.0.0.1", 80)); keep.pop()',
                    'socket-pending', True),
    'unread datagrams': ('up(); s = S(socket.AF_INET, socket.SOCK_DGRAM); s.bind(("127.0.0.1", 80)); '
                         's.sendto(b"x", ("127.0.0.1", 80))', 'socket-unread', True),
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
