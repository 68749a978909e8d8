"""
Sockets, System V objects, addresses and mounts: dumped, and restarted. A program states what it sees of them before and
after (sockets_target.py), and uses them afterwards: what comes of that is what comes of it in a container that nobody
dumped. Run by native.test.ts.
"""
import contextlib
import hashlib
import json
import os
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import time
import unittest

import image
from dumping import BUILD, HERE, LIMIT, REASON, box, slurp
from restarting import end

VALIDATE = os.path.join(HERE, '..', '..', 'dist', 'cli', 'cr-validate.js')
CR_DUMP, CR_RESTART = os.path.join(BUILD, 'cr-dump'), os.path.join(BUILD, 'cr-restart')


def wait_for(path, pid):
    deadline = time.time() + 100
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


def sysv(pid):
    files = [f'/proc/sysvipc/{kind}' for kind in ('shm', 'sem', 'msg')]
    return subprocess.run(['nsenter', '-t', str(pid), '-i', 'cat', *files], capture_output=True, text=True, check=True).stdout.splitlines()


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
    done = subprocess.run([CR_RESTART, image, '--detach', *options], capture_output=True, text=True, timeout=LIMIT)
    assert done.returncode == 0, done.stdout + done.stderr
    pid = int(done.stdout)
    try:
        yield pid
    finally:
        end(pid)


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
                cls.descriptors = wait_for(f'{directory}/ready', pid)
                cls.before = ask(pid, directory, signal.SIGUSR1, 'statement')
                cls.sysv_before = sysv(pid)
                done = subprocess.run([CR_DUMP, '-p', str(pid), '-o', f'{directory}/image', '--revision', '3'],
                                      capture_output=True, text=True)
                assert done.returncode == 0, done.stderr
                cls.sysv_between = sysv(pid)
                cls.said = done.stderr
                # the dump itself changed nothing
                cls.between = ask(pid, directory, signal.SIGUSR1, 'statement')
                cls.image = image.Image(slurp(f'{directory}/image', 'rb'))
                cls.inodes = {name: os.stat(f'/proc/{pid}/fd/{fd}').st_ino for name, fd in cls.descriptors.items()}
                cls.lines = [line.rstrip('\n') for line in open(f'/proc/{pid}/mountinfo')]
                cls.validated = subprocess.run(['node', VALIDATE, '--no-config', f'{directory}/image'], capture_output=True, text=True)
                done = subprocess.run([CR_DUMP, '-p', str(pid), '-o', f'{directory}/again', '--revision', '3'],
                                      capture_output=True, text=True)
                assert done.returncode == 0, done.stderr
                end(pid)
            with restarted(f'{directory}/image') as pid:
                cls.after = ask(pid, directory, signal.SIGUSR1, 'statement')
                cls.used = ask(pid, directory, signal.SIGUSR2, 'used')
            cls.directory = directory

    def test_the_validator_finds_no_error(self):
        errors = [line for line in self.validated.stdout.splitlines() if ' error ' in line or ' warning ' in line]
        self.assertEqual((self.validated.returncode, errors), (0, []), self.validated.stdout[-2000:])

    def each(self):
        found = {s.ino: s for s in self.image.all('SOCKET')}
        self.assertEqual(len(found), len(self.inodes) + 0)
        for name, told in self.before['sockets'].items():
            with self.subTest(socket=name):
                yield name, found[self.inodes[name]], told

    def number(self, told, option, kind='i'):
        return struct.unpack(kind, bytes.fromhex(told['options'][option]))

    def test_fields_of_sockets(self):
        order = [s.at for s in self.image.all('SOCKET')]
        net = self.image.only('NET_NS')
        for name, s, told in self.each():
            self.assertEqual((s.family, s.socket_type, s.protocol, s.pos_net_ns), (told['family'], told['type'], told['protocol'], net.at))
            self.assertEqual((s.sndbuf, s.rcvbuf, s.rcvlowat, s.priority),
                             tuple(self.number(told, f'1/{n}', 'I')[0] for n in (7, 8, 18, 12)))
            for field, option in (('rcvtimeo', '1/20'), ('sndtimeo', '1/21')):
                seconds, micro = self.number(told, option, 'll')
                self.assertEqual(s[field], seconds * 10**9 + micro * 1000, field)
            on, seconds = self.number(told, '1/13', 'ii')
            self.assertEqual(s.linger, seconds * 10**9 if on else 2**64 - 1)
            for bit, option in ((5, 2), (6, 15), (7, 9), (8, 6), (9, 10), (10, 5), (11, 16), (12, 34), (13, 29), (14, 35), (15, 60)):
                value = told['options'].get(f'1/{option}', 0)
                self.assertEqual(s.socket_flags >> bit & 1, int(isinstance(value, str) and self.number(told, f'1/{option}')[0] != 0),
                                 (bit, option))
            self.assertEqual(s.socket_flags >> 16 & 3, self.number(told, '1/72', 'I')[0])
            self.assertEqual(s.reserved if 'reserved' in s else 0, 0)

    def test_names_and_peers(self):
        by_name = {name: s for name, s, _ in self.each()}
        for name, s, told in self.each():
            own, peer = told['own'], told['peer']
            if s.family == socket.AF_UNIX:
                self.assertEqual(s.address.decode('latin-1'), own if isinstance(own, str) else '')
                self.assertEqual(s.peer_address.decode('latin-1'), peer if isinstance(peer, str) else '')
                pid, uid, gid = struct.unpack('iII', bytes.fromhex(told['cred']))
                self.assertEqual((s.peer_uid, s.peer_gid), (uid, gid))
                number = self.image.at(s.pos_peer_pid).numbers[0].value if s.pos_peer_pid != image.NONE else 0
                self.assertEqual(number, pid)
            else:
                bound = own[1] != 0
                self.assertEqual((s.address.decode(), s.port), (own[0], own[1]) if bound else ('', 0))
                if isinstance(peer, list):
                    self.assertEqual((s.peer_address.decode(), s.peer_port), tuple(peer[:2]))
        # the later one refers to the earlier, whichever that is
        for one, other in (('stream.a', 'stream.b'), ('packets.a', 'packets.b'), ('client', 'server'), ('strange', 'strange server'),
                           ('datagrams.a', 'datagrams.b')):
            early, late = sorted((by_name[one], by_name[other]), key=lambda s: s.at)
            self.assertEqual((early.pos_peer, late.pos_peer, early.socket_flags & 1, late.socket_flags & 1),
                             (image.NONE, early.at, 0, 1), one)
        self.assertEqual((by_name['sender'].pos_peer, by_name['sender'].socket_flags & 1), (by_name['abstract'].at, 0))
        listener = by_name['listener']
        self.assertEqual((listener.path.decode(), listener.path_mode, listener.path_uid, listener.path_gid),
                         (f'{self.directory}/listener', self.before['files']['listener'], 1, 2))
        self.assertEqual(by_name['relative'].path.decode(), f'{self.directory}/relative')
        self.assertEqual((by_name['unlinked'].path.decode(), by_name['unlinked'].socket_flags >> 4 & 1), (f'{self.directory}/unlinked', 1))

    def test_states(self):
        states = {1: 'unbound', 2: 'bound', 3: 'listening', 4: 'connected', 5: 'closed'}
        expected = dict.fromkeys(self.before['sockets'], 'connected') | {
            'closed.a': 'closed', 'tcp closed': 'closed', 'gone.a': 'unbound', 'unbound': 'unbound', 'tcp unbound': 'unbound',
        } | dict.fromkeys(('listener', 'door', 'strange listener', 'tcp', 'tcp6', 'tcp6 again'), 'listening') | dict.fromkeys(
            ('relative', 'unlinked', 'abstract', 'tcp bound', 'udp', 'udp6', 'udp filtered'), 'bound')
        backlogs = {'listener': 7, 'door': 1, 'strange listener': 2, 'tcp': 77, 'tcp6': 3, 'tcp6 again': 4}
        for name, s, _ in self.each():
            self.assertEqual((states[s.state], s.backlog), (expected[name], backlogs.get(name, 0)))
        shut = {name: s.socket_flags >> 2 & 3 for name, s, _ in self.each()}
        self.assertEqual({n: f for n, f in shut.items() if f},
                         {'packets.a': 2, 'packets.b': 1, 'half.a': 2, 'half.b': 1, 'closed.a': 3})

    def test_queues(self):
        for name, s, told in self.each():
            told = self.control.get(f'queue of {name}', []) if s.family == socket.AF_UNIX and s.state != 3 else []
            # what receiving gave in a container that nobody dumped: each message, then an error number or the end
            told = [m for m in told if isinstance(m, list)]
            if s.socket_type != socket.SOCK_DGRAM:
                told = [m for m in told if m[0]]
            self.assertEqual([[len(m.data), hashlib.sha256(m.data).hexdigest()] for m in s.queue], [m[:2] for m in told])
            if s.socket_type == socket.SOCK_DGRAM:
                self.assertEqual([m.address.decode() or None for m in s.queue], [m[2] for m in told])

    def test_options(self):
        for name, s, told in self.each():
            listed = {f'{o.level}/{o.name}': o.value.hex() for o in s.options}
            for option, value in listed.items():
                if option in told['options']:
                    self.assertEqual(value, told['options'][option][:len(value)], option)
        options = {name: {(o.level, o.name) for o in s.options} for name, s, _ in self.each()}
        self.assertEqual(options['tcp'], {(6, 1), (6, 9), (6, 13)})
        self.assertEqual(options['tcp6'], {(41, 26)})
        self.assertEqual(options['udp'], {(0, 1), (0, 2), (0, 33)})
        self.assertEqual(options['stream.a'], {(1, 42)})
        self.assertEqual(options['udp filtered'], {(1, 26)})
        self.assertEqual(options['unbound'] | options['tcp unbound'], set())

    def test_system_v_objects(self):
        namespace = self.image.only('IPC_NS').at
        for kind, name, size in (('IPC_SHM', 'shm', 'size'), ('IPC_SEM', 'sem', 'nsems'), ('IPC_MSG', 'msg', 'qnum')):
            lines = {int(next(v for k, v in line.items() if k.endswith('id') and k[0] in 'sm' and k not in ('uid', 'gid'))): line
                     for line in self.before['sysv'][name]}
            objects = self.image.all(kind)
            self.assertEqual({o.id for o in objects}, set(lines))
            for o in objects:
                line = lines[o.id]
                self.assertEqual((o.pos_ipc_ns, o.key, o.mode, o.uid, o.gid, o.cuid, o.cgid),
                                 (namespace, int(line['key']) % 2**32, int(line['perms'], 8) & 0o777,
                                  *(int(line[k]) for k in ('uid', 'gid', 'cuid', 'cgid'))))
                count = o.size if kind == 'IPC_SHM' else len(o['values']) if kind == 'IPC_SEM' else len(o.messages)
                self.assertEqual(count, int(line[size]))
        sems = [s for s in self.image.all('IPC_SEM') if s.key == 7]
        self.assertEqual([v.value for v in sems[0]['values']], self.before['sems'])
        self.assertEqual([[m.mtype, len(m.data), hashlib.sha256(m.data).hexdigest()] for m in self.image.only('IPC_MSG').messages],
                         sorted(self.control['messages'], key=lambda m: 0) and self.control['messages'])
        shared = {s.key: s for s in self.image.all('IPC_SHM')}
        data = b''.join(bytes(d.data) for d in self.image.all('FILE_DATA') if d.pos_file == shared[0x1234].pos_file)
        self.assertIn(b'shared', data)
        self.assertEqual(sorted(s.ipc_flags for s in self.image.all('IPC_SHM')), [0, 0, 1])

    def test_addresses_and_mounts(self):
        self.assertEqual([(a.ifindex, a.family, a.prefix_len, a.address.decode()) for a in self.image.only('NET_NS').addresses],
                         [(1, 2, 8, '127.0.0.1'), (1, 2, 24, '10.1.2.3'), (1, 10, 128, '::1')])
        for mount, line in zip(self.image.only('MNT_NS').mounts, self.lines):
            groups = dict(word.split(':') for word in line.split(' - ')[0].split()[6:] if ':' in word)
            self.assertEqual((mount.shared_group, mount.master_group), (int(groups.get('shared', 0)), int(groups.get('master', 0))))
        self.assertTrue(any(m.master_group for m in self.image.only('MNT_NS').mounts))

    def test_a_dump_changes_nothing(self):
        self.assertEqual(self.between, self.before)
        # nor who had a System V object last, and when; but that of memory that nobody has attached
        self.assertEqual(len([line for line in self.sysv_before if line not in self.sysv_between]), 1)

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


@unittest.skipIf(REASON, REASON)
@unittest.skipUnless(os.path.exists('/usr/bin/python3'), 'there is no /usr/bin/python3, which every user can run')
class InAUserNamespace(unittest.TestCase):
    FIRST = 100_000

    def test_everything_states_the_same(self):
        with scratch() as directory:
            with box('/usr/bin/python3', os.path.join(HERE, 'sockets_target.py'), directory) as pid:
                wait_for(f'{directory}/ready', pid)
                before = ask(pid, directory, signal.SIGUSR1, 'statement')
                done = subprocess.run([CR_DUMP, '-p', str(pid), '-o', f'{directory}/image', '--leave', 'killed'],
                                      capture_output=True, text=True)
                self.assertEqual(done.returncode, 0, done.stderr)
            for path, directories, files in os.walk(directory):
                for name in [path, *(f'{path}/{n}' for n in directories + files)]:
                    os.lchown(name, self.FIRST, self.FIRST)
            with restarted(f'{directory}/image', '--userns', str(self.FIRST)) as pid:
                after = ask(pid, directory, signal.SIGUSR1, 'statement')
                self.assertEqual(os.stat(f'{directory}/listener').st_uid, self.FIRST + 1)
            for name in before['sockets']:
                with self.subTest(name):
                    if name != 'tcp closed':
                        self.assertEqual(after['sockets'][name], before['sockets'][name])
            for what in before.keys() - {'sockets'}:
                with self.subTest(what):
                    self.assertEqual(after[what], before[what])


if __name__ == '__main__':
    unittest.main()
