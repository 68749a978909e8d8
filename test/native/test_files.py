"""
What is behind open files: each kind in a container of files_target.py, dumped; the fields against what the processes
themselves say. Run by native.test.ts; alone: python3 -m unittest test_files, as root.
"""
import contextlib
import hashlib
import json
import os
import shutil
import stat
import tempfile
import time
import unittest

import image
from dumping import HERE, REASON, box, dump, slurp

KINDS = 'pipe eventfd timerfd signalfd epoll inotify pidfd tty contents tmpfs regular locks'.split()
NONE = image.NONE
EPOLL = [0x1, 0x2, 0x4, 0x8, 0x10, 0x20, 0x40, 0x80, 0x100, 0x200, 0x400, 0x2000, 1 << 28, 1 << 29, 1 << 30, 1 << 31]
INOTIFY = [1 << i for i in range(12)] + [1 << 26, 1 << 31]
SEALS = [1, 2, 4, 8, 16, 32]


def bits(word, of):
    return sum(1 << i for i, bit in enumerate(of) if word & bit)


@contextlib.contextmanager
def target(kinds):
    """A container in which each kind has stated what it sees; gives the pid of its init and the directory."""
    directory = tempfile.mkdtemp(prefix='cr-files-')
    try:
        with box('python3', os.path.join(HERE, 'files_target.py'), directory, *kinds) as pid:
            wait_for(directory, kinds, 1)
            yield pid, directory
    finally:
        shutil.rmtree(directory, ignore_errors=True)


def wait_for(directory, kinds, turn):
    deadline = time.time() + 100
    while missing := [k for k in kinds if not os.path.exists(f'{directory}/{k}.{turn}.json')]:
        for kind in missing:
            if os.path.exists(f'{directory}/{kind}.error'):
                raise AssertionError(slurp(f'{directory}/{kind}.error'))
        assert time.time() < deadline, f'no answer from {missing}'
        time.sleep(0.02)
    return {k: json.loads(slurp(f'{directory}/{k}.{turn}.json')) for k in kinds}


@unittest.skipIf(REASON, REASON)
class Files(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        context = target(KINDS)
        cls.addClassCleanup(context.__exit__, None, None, None)
        cls.pid, cls.directory = context.__enter__()
        cls.told = wait_for(cls.directory, KINDS, 1)
        out = f'{cls.directory}/image'
        cls.done = dump(cls.pid, out, '--revision', '3')
        assert cls.done.returncode == 0, cls.done.stderr
        cls.image = image.Image(slurp(out, 'rb'))
        os.unlink(out)
        cls.processes = {}
        children = slurp(f'/proc/{cls.pid}/task/{cls.pid}/children').split()
        for kind, pid in zip(KINDS, children):
            number = int([x for x in slurp(f'/proc/{pid}/status').splitlines() if x.startswith('NSpid')][0].split()[-1])
            cls.processes[kind] = cls.image.tasks()[number], int(pid)

    def fds(self, kind):
        """FILEs of the process of the kind, by number; what they are of."""
        task = self.processes[kind][0]
        return {fd.fd: self.image.at(fd.pos_file) for fd in self.image.at(task.pos_files).fds}

    def of(self, kind):
        return {fd: self.image.at(file.pos_object) for fd, file in self.fds(kind).items()}

    def each(self, kind):
        for fd, told in self.told[kind].items():
            if fd.isdigit():
                with self.subTest(fd=fd):
                    yield int(fd), told

    def info(self, kind, fd, name, base=10):
        for line in slurp(f'/proc/{self.processes[kind][1]}/fdinfo/{fd}').splitlines():
            if line.startswith(name + ':'):
                return int(line.split(':')[1].split()[0], base)

    def test_everybody_goes_on(self):
        for kind in KINDS:
            self.assertTrue(os.path.exists(f'/proc/{self.processes[kind][1]}'), kind)
        open(f'{self.directory}/ask.2', 'w').close()
        again = wait_for(self.directory, KINDS, 2)
        for kind in KINDS:
            self.assertEqual(self.told[kind], again[kind])

    def test_files_of_all_kinds(self):
        for kind in KINDS:
            for fd, file in self.fds(kind).items():
                st = os.stat(f'/proc/{self.processes[kind][1]}/fd/{fd}')
                with self.subTest(kind=kind, fd=fd, path=file.path):
                    self.assertEqual((file.i_uid, file.i_gid, file.i_blksize, file.i_mode, file.i_ino),
                                     (st.st_uid, st.st_gid, st.st_blksize, st.st_mode, st.st_ino))
                    if stat.S_ISREG(st.st_mode):
                        self.assertEqual(file.i_mtime, st.st_mtime_ns)
                    in_namespace = self.info(kind, fd, 'mnt_id') in {m.mnt_id for m in self.image.only('MNT_NS').mounts}
                    self.assertEqual(file.mnt_id, self.info(kind, fd, 'mnt_id') if in_namespace else 0)
                    self.assertEqual(file.pos_object == NONE, kind in ('regular', 'contents', 'tmpfs', 'locks') and
                                     not stat.S_ISFIFO(st.st_mode) or file.path == b'/dev/null')

    def test_pipes(self):
        pipes = self.of('pipe')
        for fd, told in self.each('pipe'):
            pipe = pipes[fd]
            self.assertEqual((pipe.type, pipe.ino), ('PIPE', os.stat(f'/proc/{self.processes["pipe"][1]}/fd/{fd}').st_ino))
            if 'pieces' not in told:
                continue
            self.assertEqual(pipe.capacity, told['capacity'])
            data, lens = bytes(pipe.data), [p.value for p in pipe.packets]
            pieces = [data] if not lens else [data[sum(lens[:i]):sum(lens[:i + 1])] for i in range(len(lens))]
            expected = told['pieces']
            self.assertEqual(len(pieces), len(expected))
            for piece, text in zip(pieces, expected):
                self.assertIn(text, (piece.decode('latin-1'), hashlib.sha256(piece).hexdigest()[:16]))
            self.assertEqual(bool(lens), fd in (5, 7), 'packets of O_DIRECT pipes only')
            self.assertEqual(pipe.pipe_flags, 1 if 'fifo' in told['link'] else 0)
        self.assertIs(pipes[3], pipes[4])
        self.assertIs(self.fds('pipe')[13], self.fds('pipe')[77])
        self.assertIsNot(self.fds('pipe')[13], self.fds('pipe')[14])

    def test_eventfds(self):
        for fd, told in self.each('eventfd'):
            count, semaphore = (int(x.split(':')[1], 16) for x in told[1])
            self.assertEqual((self.of('eventfd')[fd].count, self.of('eventfd')[fd].eventfd_flags), (count, semaphore))

    def test_timerfds(self):
        for fd, told in self.each('timerfd'):
            timer = self.of('timerfd')[fd]
            clock, ticks, flags, interval = told[1]
            self.assertEqual((timer.clock, timer.ticks, timer.timerfd_flags),
                             (int(clock.split()[1]), int(ticks.split()[1]), int(flags.split()[2], 8)))
            seconds, ns = (int(x) for x in interval[interval.index('(') + 1:-1].split(','))
            self.assertEqual(timer.interval, seconds * 10**9 + ns)
            self.assertAlmostEqual(timer.value / 5e11, told[2], delta=0.6)
            self.assertLess(timer.value, 5001 * 10**9)

    def test_signalfds(self):
        for fd, told in self.told['signalfd']['fds'].items():
            self.assertEqual(self.of('signalfd')[int(fd)].mask, int(told[1][0].split()[1], 16))

    def test_epoll_sets(self):
        order = [o.at for o in self.image.all('FILE')]
        for fd, told in self.each('epoll'):
            ep, file = self.of('epoll')[fd], self.fds('epoll')[fd]
            targets = sorted((t.fd, t.events, t.data) for t in ep.targets)
            words = [line.split() for line in told[1]]
            self.assertEqual(targets, sorted((int(w[1]), bits(int(w[3], 16), EPOLL), int(w[5], 16)) for w in words))
            for t in ep.targets:
                self.assertIs(self.image.at(t.pos_file), self.fds('epoll')[t.fd])
            self.assertEqual(self.image.objects[self.image.objects.index(ep) + 1], file, 'each behind its EPOLL')
        sets = [o for o in self.image.all('FILE') if b'eventpoll' in o.path]
        self.assertEqual(order[-len(sets):], [o.at for o in sets], 'behind all others')

    def test_inotify(self):
        inotify = self.image.only('INOTIFY')
        told = sorted((int(wd, 16), bits(int(mask, 16), INOTIFY)) for wd, mask in self.told['inotify']['watches'])
        self.assertEqual([(w.wd, w.mask) for w in inotify.watches], told)
        self.assertEqual([w.path.decode() for w in inotify.watches],
                         [f'{self.directory}/watched', f'{self.directory}/watched/file', '/'])
        for w in inotify.watches:
            st = os.stat(w.path)
            self.assertEqual((w.i_ino, w.dev_major, w.dev_minor), (st.st_ino, os.major(st.st_dev), os.minor(st.st_dev)))
        self.assertEqual(inotify.unread, 0)

    def test_pidfds(self):
        for fd, told in self.told['pidfd']['fds'].items():
            pidfd = self.of('pidfd')[int(fd)]
            number = int(told[1][0].split()[1])
            self.assertEqual(self.image.at(pidfd.pos_pid) and self.image.at(pidfd.pos_pid).numbers[0].value,
                             None if number == -1 else number)
            self.assertEqual(pidfd.pidfd_flags, int(told[0]['flags'], 8) >> 7 & 1)

    def test_terminals(self):
        told = self.told['tty']
        for fd, (common, (termios, size, exclusive), *rest) in self.each('tty'):
            tty = self.of('tty')[fd]
            self.assertEqual(tty.type, 'TTY')
            self.assertEqual((bytes(tty.termios).hex(), [tty.rows, tty.cols, tty.xpixel, tty.ypixel]), (termios, size))
            self.assertEqual(tty.tty_type, 1 if rest else 2)
            index, packet, lock = rest[0] if rest else (tty.index, 0, 0)
            self.assertEqual((tty.index, tty.tty_flags), (index, lock | packet << 1 | exclusive[0] << 2))
            session, pgrp = (self.image.at(x) for x in (tty.pos_session, tty.pos_pgrp))
            if rest:
                self.assertEqual((session, pgrp), (None, None))
            else:
                self.assertEqual([session.numbers[0].value, pgrp.numbers[0].value], told['session'][:2])
        self.assertIs(self.of('tty')[4], self.of('tty')[5], '/dev/tty is the same terminal')

    def test_contents(self):
        def data(file):
            inode = [f.at for f in self.image.all('FILE') if (f.i_ino, f.dev_minor) == (file.i_ino, file.dev_minor)]
            out = bytearray(file.i_size)
            last = 0
            for run in self.image.all('FILE_DATA'):
                if run.pos_file in inode:
                    self.assertEqual(run.pos_file, inode[0], 'behind the first FILE of the inode')
                    self.assertGreaterEqual(run.offset, last)
                    last = run.offset + len(run.data)
                    self.assertLessEqual(last, file.i_size)
                    out[run.offset:last] = run.data
            return bytes(out), last
        for fd, told in self.each('contents'):
            file = self.fds('contents')[fd]
            if 'data' not in told:
                continue
            digest, size, mode, uid, gid, nlink = told['data']
            self.assertEqual(hashlib.sha256(data(file)[0]).hexdigest()[:16], digest)
            self.assertEqual((file.i_size, oct(file.i_mode), file.i_uid, file.i_gid, file.i_nlink, file.f_pos),
                             (size, mode, uid, gid, nlink, told['pos']))
            self.assertEqual(file.f_flags >> image.OPEN['UNLINKED'] & 1, nlink == 0)
        self.assertEqual([self.fds('contents')[fd].seals for fd in (3, 7)], self.told['contents']['seals'])
        written = sum(len(run.data) for run in self.image.all('FILE_DATA') if run.pos_file == self.fds('contents')[3].at)
        self.assertLessEqual(written, 3 * 4096, 'holes are left out')
        private = self.fds('tmpfs')[3]
        self.assertEqual((data(private)[0], private.fstype), (b'on a tmpfs', b'tmpfs'))
        self.check_mappings()

    def check_mappings(self):
        task, pid = self.processes['contents']
        zero = [v for v in self.image.vmas(task.pos_mm) if v.pos_file != NONE and self.image.at(v.pos_file).path == b'/dev/zero']
        self.assertEqual(len(zero), 1)
        runs = [r for r in self.image.all('FILE_DATA') if r.pos_file == zero[0].pos_file]
        self.assertEqual(bytes(runs[0].data[:6]), b'parent')
        shared = {v.at for v in self.image.all('VMA') if v.vm_flags >> image.VM['MAYSHARE'] & 1}
        self.assertFalse([p for p in self.image.all('PAGES') if p.pos_vma in shared], 'no PAGES of shared mappings')
        copied = [v for v in self.image.vmas(task.pos_mm) if v.pos_file != NONE and v.at not in shared and
                  b'unlinked' in self.image.at(v.pos_file).path]
        own = [(p.vaddr - copied[0].vm_start, p.nr_pages, bytes(p.data[904:908])) for p in self.image.all('PAGES') if p.pos_vma == copied[0].at]
        self.assertEqual(own, [(4096, 1, b'copy')], 'what was not written is in the file only')

    def test_owners(self):
        kinds = {0: 1, 1: 2, 2: 3}
        for fd, told in self.each('regular'):
            file = self.fds('regular')[fd]
            (kind, pid), sig, uids = told.get('owner', ((0, 0), 0, [0, 0]))
            self.assertEqual((file.owner_type, file.owner_signal), (kinds[kind] if pid else 0, sig))
            self.assertEqual(self.image.at(file.pos_owner) and self.image.at(file.pos_owner).numbers[0].value, pid or None)
            self.assertEqual([file.owner_uid, file.owner_euid], uids)

    def test_locks(self):
        types = {1: 'POSIX', 2: 'OFDLCK', 3: 'FLOCK', 4: 'LEASE'}
        for fd, mine in zip((3, 4, 5, 7), self.told['locks']['mine']):
            told = {(w[0], w[2], w[-2], w[-1]) for w in (line.split() for line in mine)}
            if fd == 3:
                told |= {(w[0], w[2], w[-2], w[-1]) for w in (line.split() for line in self.told['locks']['theirs'])}
            seen = {(types[k.lock_type], ('READ', 'WRITE')[k.access - 1], str(k.start), 'EOF' if k.last == NONE else str(k.last))
                    for k in self.fds('locks')[fd].locks}
            self.assertEqual(seen, told)
            owners = {self.image.at(k.pos_owner) and self.image.at(k.pos_owner).numbers[0].value for k in self.fds('locks')[fd].locks}
            self.assertEqual(len(owners), 2 if fd == 3 else 1)
            self.assertEqual(None in owners, fd != 3)


if __name__ == '__main__':
    unittest.main()
