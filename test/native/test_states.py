"""
States of processes, files and devices that an image can't hold, or holds in revision 3 only: each is refused, or told as lost,
by the check of its name; and some that only look like one. Each is some lines of Python, run as the init of a container.
"""
import array
import contextlib
import os
import re
import shutil
import socket
import subprocess
import tempfile
import threading
import unittest

import image
from dumping import LIMIT, REASON, box, check, comm, dump, huge_pages, slurp, unmount, wait_until

PRELUDE = '''
import ctypes, fcntl, mmap, os, select, signal, socket, struct, sys, termios, threading, time
D = sys.argv[1]
libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype, libc.mmap.argtypes = ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_size_t] + [ctypes.c_int] * 3 + [ctypes.c_long]
def must(rc):
    if rc < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return rc
def attr(number, data):
    return struct.pack('HH', 4 + len(data), number) + data + bytes(-len(data) % 4)
def ask(number, body, protocol=0, flags=0x605):
    """By netlink(7)."""
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, protocol) as route:
        frame = lambda n, f, b: struct.pack('IHHII', 16 + len(b), n, f, 1, 0) + b
        # what nfnetlink does belongs between a beginning and an end
        route.send(frame(number, flags, body) if protocol == 0 else frame(16, 1, b'\\0\\0\\0\\n') + frame(number, flags, body) + frame(17, 1, b'\\0\\0\\0\\n'))
        error = struct.unpack_from('i', route.recv(4096), 16)[0]
    if error:
        raise OSError(-error, os.strerror(-error))
def link(kind):
    """A network device named d0, rtnetlink(7)."""
    ask(16, bytes(16) + attr(3, b'd0\\0') + attr(18, attr(1, kind)))
def wait_for(what, events=select.POLLIN):
    """Until it has come, which may take a moment, or an error has."""
    p = select.poll()
    p.register(what, events)
    p.poll()
def up(name=b'lo'):
    with socket.socket() as s:
        fcntl.ioctl(s, 0x8914, struct.pack('16sh14x', name, 0x49))
def scene():
'''
EPILOGUE = '''
try:
    kept = scene()
    libc.prctl(15, b'ready')
except BaseException as error:
    open(D + '/error', 'w').write(repr(error))
    libc.prctl(15, b'failed')
while True:
    signal.pause()
'''

# code, checks of revision 3, checks of revision 2 where they differ
SCENES = {
    'another execution domain': ('must(libc.personality(8))', 'task-personality'),
    'without randomized addresses': ('must(libc.personality(0x0040000))', ''),
    'a timer of profiling time': ('must(libc.timer_create(-8, None, ctypes.byref(ctypes.c_void_p())))', 'signal-clock', 'signal-clock signal-timers'),
    'packets and bytes in one pipe': ('r, w = os.pipe2(os.O_DIRECT); os.write(w, b"packet"); fcntl.fcntl(w, fcntl.F_SETFL, 0); os.write(w, b"bytes")',
                                      'pipe-unreadable', 'file-pipe'),
    'a deleted file with another name': ('f = open(D + "/a", "w"); f.write("x"); f.flush(); os.link(D + "/a", D + "/b"); os.unlink(D + "/a"); return f',
                                         'lost:file-links', 'file-unlinked'),
    'an epoll target under another number': ('e = select.epoll(); r, w = os.pipe(); e.register(r); os.dup(r); os.close(r); return e', 'epoll-target',
                                             'file-type'),
    'a watch on what is mounted nowhere': (
        'os.mkdir(D + "/m"); must(libc.mount(b"none", (D + "/m").encode(), b"tmpfs", 0, None)); fd = must(libc.inotify_init()); '
        'must(libc.inotify_add_watch(fd, (D + "/m").encode(), 0x100)); here = os.open(D + "/m", os.O_PATH); must(libc.umount2((D + "/m").encode(), 2))',
        'inotify-path file-mount', 'file-type file-mount'),
    'events that nobody has read': ('fd = must(libc.inotify_init()); must(libc.inotify_add_watch(fd, D.encode(), 0x100)); open(D + "/new", "w")',
                                    'lost:inotify-unread', 'file-type'),
    'terminal input': ('m, s = os.openpty(); os.write(m, b"typed\\n"); wait_for(s)', 'lost:tty-input', 'file-type'),
    'another line discipline': ('m, s = os.openpty(); fcntl.ioctl(s, 0x5423, struct.pack("i", 27))', 'tty-discipline', 'file-type'),
    'a network device': ('link(b"veth")', 'net-device'),
    'a network device of another kind': ('link(b"dummy")', 'net-device'),
    'unknown flags of a device': ('s = socket.socket(); fcntl.ioctl(s, 0x8914, struct.pack("16sH14x", b"lo", 0xe02d)); s.close()', 'net-flags'),
    'an address': ('s = socket.socket(); fcntl.ioctl(s, 0x8916, struct.pack("16sHH4s8x", b"lo:1", 2, 0, bytes([10, 1, 2, 3]))); s.close()', '',
                   'net-address'),
    'an inode number that is also an id': (
        'fd = os.memfd_create("m"); open("/proc/sys/kernel/shm_next_id", "w").write(str(os.fstat(fd).st_ino)); '
        'n = must(libc.shmget(0, 4096, 0o1600)); return n == os.fstat(fd).st_ino or sys.exit(1)', 'ipc-shm-inode', 'file-unlinked ipc-sysv'),
    'memory that a look at it would destroy': (
        'open("/proc/sys/kernel/shm_rmid_forced", "w").write("1"); must(libc.shmget(0, 4096, 0o1600))', 'ipc-shm-forced', 'ipc-sysv'),
    'the same, attached': (
        'open("/proc/sys/kernel/shm_rmid_forced", "w").write("1"); libc.shmat.restype = ctypes.c_void_p; '
        'must(libc.shmat(must(libc.shmget(0, 4096, 0o1600)), None, 0))', '', 'ipc-sysv'),
    'a user namespace': ('must(libc.unshare(0x10000000))', 'ns-other'),
    'a time namespace for children': ('must(libc.unshare(0x80))', 'ns-other'),
    'a deleted root': ('d = os.open(D, os.O_RDONLY); os.mkdir(D + "/r"); os.chroot(D + "/r"); os.chdir("/"); os.rmdir("r", dir_fd=d); os.close(d)',
                       '', 'fs-unlinked'),
    'a deleted cwd': ('os.mkdir(D + "/gone"); os.chdir(D + "/gone"); os.rmdir(D + "/gone")', '', 'fs-unlinked'),
    'an open namespace': ('return os.open("/proc/self/ns/uts", os.O_RDONLY)', 'file-type'),
    'userfaultfd': ('must(libc.syscall(323, 1))', 'file-type'),
    'secret memory that is only open': ('return must(libc.syscall(447, 0))', 'vma-secret', 'vma-secret file-unlinked'),
    'a table of segments': ('must(libc.syscall(154, 1, struct.pack("IIII", 3, 0x1000, 0xfffff, 0x51), 16))', 'task-ldt'),
    'a memory policy': ('must(libc.syscall(238, 2, ctypes.byref(ctypes.c_ulong(1)), 8))', 'task-numa'),
    'the policy of a mapping': (
        'at = libc.mmap(None, 8192, 3, 0x22, -1, 0); word = ctypes.c_ulong; '
        'must(libc.syscall(237, word(at), word(8192), 2, ctypes.byref(word(1)), word(8), 0))', 'task-numa'),
    'memory errors told at once': ('must(libc.prctl(33, 1, 1, 0, 0))', 'task-attributes'),
    'a nice value of the autogroup': ('open("/proc/self/autogroup", "w").write("5")', 'task-attributes'),
    'the same, its session is only in a child': (
        'r, w = os.pipe(); p = os.fork()\nif p == 0:\n    os.setsid(); open("/proc/self/autogroup", "w").write("3"); os.write(w, b"x"); signal.pause()\n'
        'os.read(r, 1)', 'task-attributes'),
    'an epoll set that polls devices': ('e = select.epoll(); fcntl.ioctl(e, 0x40088a01, struct.pack("IHBB", 50, 8, 1, 0)); return e', 'epoll-polling',
                                        'file-type'),
    'a socket under repair': ('s = socket.socket(); s.setsockopt(6, 19, 1); return s', 'socket-repair', 'file-type'),
    'a socket that was repaired': ('s = socket.socket(); s.setsockopt(6, 19, 1); s.setsockopt(6, 19, 0); return s', '', 'file-type'),
    'less speculation': ('must(libc.prctl(53, 0, 8, 0, 0))', 'task-attributes'),
    'a directory that tells of changes': ('fd = os.open(D, os.O_RDONLY); fcntl.fcntl(fd, fcntl.F_NOTIFY, fcntl.DN_CREATE); return fd', 'file-notify',
                                          'file-notify file-owner'),
    'a multicast group': ('s = socket.socket(2, 2); s.setsockopt(0, 35, struct.pack("4s4si", bytes([239, 1, 1, 1]), bytes(4), 1)); return s',
                          'socket-group', 'file-type'),
    'a multicast group of IPv6': (
        's = socket.socket(10, 2); s.setsockopt(41, 20, socket.inet_pton(10, "ff02::1234") + struct.pack("i", 1)); return s', 'socket-group', 'file-type'),
    'out-of-band data': ('a, b = socket.socketpair(); a.send(b"abc"); a.send(b"X", socket.MSG_OOB); a.send(b"def"); return a, b', 'socket-oob', 'file-type'),
    'bytes that are held back': (
        'up(); s, r = socket.socket(2, 2), socket.socket(2, 2); r.bind(("127.0.0.1", 0)); s.connect(r.getsockname()); s.setsockopt(17, 1, 1); '
        's.send(b"corked"); return s, r', 'lost:socket-notice', 'file-type'),
    'an error of UDP': ('up(); s = socket.socket(2, 2); s.connect(("127.0.0.1", 9)); s.send(b"x"); wait_for(s, 0); return s', 'lost:socket-notice', 'file-type'),
    'a route': ('up(); ask(24, struct.pack("BBBBBBBBI", 2, 16, 0, 0, 254, 4, 253, 1, 0) + attr(1, bytes([10, 9, 0, 0])) + attr(4, struct.pack("i", 1)))',
                'net-setup'),
    'a packet filter': ('ask(10 << 8, struct.pack("BBH", 1, 0, 0) + attr(1, b"table\\0"), 12)', 'net-setup'),
    'a packet socket': ('return socket.socket(socket.AF_PACKET, socket.SOCK_RAW)', 'socket-type', 'file-type'),
    'a timer that runs': ('signal.setitimer(signal.ITIMER_REAL, 1000)', '', 'signal-itimer'),
}


@contextlib.contextmanager
def scene(code, directory):
    body = ''.join(f'    {line}\n' for line in code.splitlines())
    with box('python3', '-c', PRELUDE + body + EPILOGUE, directory) as pid:
        assert wait_until(lambda: comm(pid) in ('ready', 'failed'))
        if os.path.exists(f'{directory}/error'):
            raise unittest.SkipTest(f'not to be had here: {slurp(directory + "/error")}')
        yield pid


@unittest.skipIf(REASON, REASON)
class States(unittest.TestCase):
    def look(self, pid, expected, *options):
        """expected: names of checks, 'lost:' before those that refuse nothing."""
        refused = {name for name in expected.split() if not name.startswith('lost:')}
        status, names, report = check(pid, *options)
        self.assertEqual((status, names), (1 if refused else 0, refused), report)
        lost = {f['check'] for f in report['findings'] if f['allowed']}
        self.assertLessEqual({name.removeprefix('lost:') for name in expected.split()} - refused, lost, report)

    def test_states(self):
        for name, (code, new, *old) in SCENES.items():
            with self.subTest(name), tempfile.TemporaryDirectory() as directory, scene(code, directory) as pid:
                self.look(pid, new)
                self.look(pid, old[0] if old else new, '--revision', '2')
                allow = [word for n in new.split() if ':' not in n for word in ('--allow', n)]
                done = dump(pid, f'{directory}/image', *allow, timeout=LIMIT)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertIsNotNone(image.Image(slurp(f'{directory}/image', 'rb')).end)

    def test_what_is_on_a_file_system_of_the_container(self):
        code = '''for place in ('m', 'over'):
    os.mkdir(f'{D}/{place}')
    must(libc.mount(b'none', f'{D}/{place}'.encode(), b'tmpfs', 0, None))
os.symlink('/etc', f'{D}/m/link')
os.makedirs(f'{D}/m/a/empty')
os.makedirs(f'{D}/m/b/hidden')
must(libc.mount(b'none', f'{D}/m/b'.encode(), b'tmpfs', 0, None))
os.mkfifo(f'{D}/m/fifo')
os.mknod(f'{D}/m/null', 0o20600, os.makedev(1, 3))
gone, kept, file = socket.socket(1), socket.socket(1), open(f'{D}/m/a/open', 'w')
gone.bind(f'{D}/m/gone')
kept.bind(f'{D}/m/kept')
gone.close()
must(libc.mount(b'none', f'{D}/over'.encode(), b'tmpfs', 0, None))
return kept, file'''
        told = {'m/link': 'a link', 'm/a/empty': 'an empty directory', 'm/b/hidden': 'an empty directory', 'm/fifo': 'a FIFO', 'm/null': 'a device',
                'm/gone': 'a socket'}
        with tempfile.TemporaryDirectory() as directory, scene(code, directory) as pid:
            status, names, report = check(pid)
            self.assertEqual((status, names), (1, {'mount-contents'}), report)
            expected = [f'{directory}/{name} is {what} in memory only, on a tmpfs of the container, and not in the image' for name, what in told.items()]
            expected.append(f'what is in {directory}/over, a tmpfs of the container, can\'t be seen: something is mounted over it')
            self.assertEqual(sorted(f['message'] for f in report['findings']), sorted(expected))

    def test_a_pidfd_of_somebody_outside(self):
        with tempfile.TemporaryDirectory() as directory, socket.socket(socket.AF_UNIX) as server:
            server.bind(f'{directory}/socket')
            server.listen()

            def give():
                connection, _ = server.accept()
                pidfd = os.pidfd_open(os.getpid())
                connection.sendmsg([b'x'], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array('i', [pidfd]))])
                os.close(pidfd)
                connection.close()
            thread = threading.Thread(target=give)
            thread.start()
            code = 's = socket.socket(socket.AF_UNIX); s.connect(D + "/socket"); fds = socket.recv_fds(s, 1, 1)[1]; s.close(); return fds'
            with scene(code, directory) as pid:
                thread.join()
                self.look(pid, 'pidfd-outside')

    MAPPED = """fd = os.open(D + '/data', os.O_RDWR | os.O_CREAT, 0o600)
os.write(fd, b'y' * 8192)
mapped = mmap.mmap(fd, 8192, mmap.MAP_PRIVATE)
mapped[0:4096] = bytes(4096)
"""

    def dumped(self, pid, directory):
        done = dump(pid, f'{directory}/image', timeout=LIMIT)
        self.assertEqual(done.returncode, 0, done.stderr)
        return image.Image(slurp(f'{directory}/image', 'rb'))

    def test_who_watches_files_that_are_mapped_is_told_nothing(self):
        with tempfile.TemporaryDirectory() as directory:
            os.mkdir(f'{directory}/d')
            code = self.MAPPED + """watch = must(libc.inotify_init())
for path in (D, D + '/data'):
    must(libc.inotify_add_watch(watch, path.encode(), 0xfff))
return mapped"""
            with scene(code, f'{directory}/d') as pid:
                for _ in range(2):
                    parsed = self.dumped(pid, directory)
                    self.assertEqual([len(i.watches) for i in parsed.all('INOTIFY')], [2])
                self.assertEqual(check(pid)[2]['findings'], [])
                # zeros where the file has something else
                vma, = [v for v in parsed.all('VMA') if v.pos_file != image.NONE and parsed.at(v.pos_file).path.decode().endswith('/d/data')]
                self.assertEqual([bytes(p.data) for p in parsed.all('PAGES') if p.pos_vma == vma.at], [bytes(4096)])

    def test_a_lease_is_not_broken(self):
        lease = """signal.signal(signal.SIGIO, lambda number, frame: open(D + '/broken', 'w'))
fcntl.fcntl(fd, fcntl.F_SETLEASE, fcntl.F_WRLCK)
os.close(fd)
return mapped"""
        # of a file that nobody has to read; of one that is in the image, and has no descriptor any more
        for more, refused in (('', None), ('os.unlink(D + "/data")\n', 'file-lease')):
            with self.subTest(refused), tempfile.TemporaryDirectory() as directory, scene(self.MAPPED + more + lease, directory) as pid:
                leases = re.findall(rf'LEASE .* {pid} .*', slurp('/proc/locks'))
                self.assertEqual(len(leases), 1)
                if refused:
                    self.look(pid, refused)
                else:
                    self.dumped(pid, directory)
                self.assertEqual(re.findall(rf'LEASE .* {pid} .*', slurp('/proc/locks')), leases)
                self.assertFalse(os.path.exists(f'{directory}/broken'))

    @unittest.skipUnless(shutil.which('mkfs.btrfs'), 'btrfs-progs are absent')
    def test_equal_inode_numbers_of_two_subvolumes(self):
        with tempfile.TemporaryDirectory() as directory:
            subprocess.run(['truncate', '-s', '120M', f'{directory}/disk'], check=True)
            os.mkdir(f'{directory}/mounted')
            subprocess.run(['mkfs.btrfs', '-q', f'{directory}/disk'], check=True, capture_output=True)
            if subprocess.run(['mount', '-o', 'loop', f'{directory}/disk', f'{directory}/mounted'], capture_output=True).returncode != 0:
                self.skipTest('btrfs can\'t be mounted from a file here')
            try:
                for name in ('one', 'two'):
                    subprocess.run(['btrfs', '-q', 'subvolume', 'create', f'{directory}/mounted/{name}'], check=True, capture_output=True)
                    with open(f'{directory}/mounted/{name}/file', 'w') as file:
                        file.write(name[0] * 8192)
                self.assertEqual(*(os.stat(f'{directory}/mounted/{name}/file').st_ino for name in ('one', 'two')))
                os.mkdir(f'{directory}/d')
                code = '''base = libc.mmap(None, 16384, 0, 0x22, -1, 0)
for at, name in ((0, 'one'), (8192, 'two')):
    fd = os.open(f'{D}/../mounted/{name}/file', os.O_RDONLY)
    assert libc.mmap(base + at, 8192, 3, 0x12, fd, 0) == base + at
    os.close(fd)
ctypes.memset(base + 8192, 111, 4096)'''
                with scene(code, f'{directory}/d') as pid:
                    parsed = self.dumped(pid, directory)
                    files = {v.at: parsed.at(v.pos_file).path.decode() for v in parsed.all('VMA') if v.pos_file != image.NONE}
                    names = {at: path for at, path in files.items() if '/mounted/' in path}
                    self.assertEqual(sorted(names.values()), [f'{directory}/mounted/{name}/file' for name in ('one', 'two')])
                    # a page of the second that is as one of the first would be
                    self.assertEqual([(names[p.pos_vma][-8:], bytes(p.data)) for p in parsed.all('PAGES') if p.pos_vma in names],
                                     [('two/file', b'o' * 4096)])
            finally:
                unmount(f'{directory}/mounted')

    def test_a_private_mapping_of_huge_pages_that_have_a_name(self):
        with huge_pages(2), tempfile.TemporaryDirectory() as directory:
            code = '''os.mkdir(D + '/huge')
must(libc.mount(b'none', (D + '/huge').encode(), b'hugetlbfs', 0, None))
fd = os.open(D + '/huge/file', os.O_CREAT | os.O_RDWR)
os.ftruncate(fd, 2 << 20)
at = libc.mmap(None, 2 << 20, 3, 2, fd, 0)
assert at != 2**64 - 1
os.close(fd)
ctypes.memset(at + 8192, 66, 100)'''
            with scene(code, directory) as pid:
                parsed = self.dumped(pid, directory)
                vma, = [v for v in parsed.all('VMA') if 'HUGETLB' in image.names(v.vm_flags, image.VM)]
                self.assertEqual(parsed.page(vma.pos_mm, vma.vm_start + 8192), b'B' * 100 + bytes(3996))

    def test_a_deleted_program(self):
        with tempfile.TemporaryDirectory() as directory:
            shutil.copy('/bin/sleep', f'{directory}/program')
            with box('bash', '-c', f'{directory}/program 1000 & wait') as pid:
                self.assertTrue(wait_until(lambda: 'program' in slurp(f'/proc/{pid}/task/{pid}/children') or
                                           any(slurp(f'/proc/{p}/comm') == 'program\n' for p in slurp(f'/proc/{pid}/task/{pid}/children').split())))
                os.unlink(f'{directory}/program')
                parsed = self.dumped(pid, directory)
                gone = [f for f in parsed.all('FILE') if f.path.decode() == f'{directory}/program']
                self.assertTrue(gone and all('UNLINKED' in image.names(f.f_flags, image.OPEN) for f in gone))
                data = b''.join(bytes(d.data) for d in parsed.all('FILE_DATA') if parsed.at(d.pos_file) in gone)
                self.assertIn(b'\x7fELF', data)


if __name__ == '__main__':
    unittest.main()
