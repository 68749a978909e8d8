"""
cr-dump against real processes: containers made by box, the truth told by the processes themselves (target.py).
Run by native.test.ts; alone: CR_BUILD=…/native/build python3 -m unittest test_dump, as root.
"""
import contextlib
import hashlib
import json
import os
import re
import signal
import struct
import tempfile
import unittest

import image
from dumping import KERNEL_OPEN, PAGE, REASON, box, compile_c, dump, is_asleep, is_in, slurp, state, target, wait_until


@unittest.skipIf(REASON, REASON)
class Everything(unittest.TestCase):
    """One container with all there is, dumped once; every test looks at one kind of object."""

    options = ['--allow', 'file-unlinked']

    @classmethod
    def setUpClass(cls):
        context = target('everything')
        cls.addClassCleanup(context.__exit__, None, None, None)
        cls.pid, cls.directory = context.__enter__()
        cls.truth = {}
        for name in os.listdir(cls.directory):
            if re.fullmatch(r'\d+\.json', name):
                told = json.loads(slurp(f'{cls.directory}/{name}'))
                cls.truth[told['pid']] = told
        out = f'{cls.directory}/image'
        assert wait_until(lambda: is_asleep(cls.pid))
        cls.before = slurp(f'/proc/{cls.pid}/stat')
        done = dump(cls.pid, out, *cls.options)
        assert done.returncode == 0, done.stderr
        cls.image = image.Image(slurp(out, 'rb'))
        cls.tasks = cls.image.tasks()
        os.unlink(out)

    def each(self):
        for pid, truth in self.truth.items():
            with self.subTest(pid=pid):
                yield self.tasks[pid], truth

    def test_all_tasks_and_their_tree(self):
        init = self.tasks[1]
        told = self.truth[1]
        self.assertLessEqual(set(told['tids']), set(self.tasks))
        self.assertEqual(len(self.tasks), 1 + 100 + 6)
        self.assertEqual(init.pos_parent, image.NONE)
        for pid, task in self.tasks.items():
            leader = self.image.at(task.pos_group_leader)
            if pid in told['tids'] and pid != 1:
                self.assertIs(leader, init)
                self.assertEqual(task.pos_parent, image.NONE)
                self.assertEqual((task.pos_mm, task.pos_files, task.pos_fs, task.pos_signal, task.pos_sighand),
                                 (init.pos_mm, init.pos_files, init.pos_fs, init.pos_signal, init.pos_sighand))
            elif pid != 1:
                self.assertIsNone(leader)
                self.assertNotEqual(task.pos_parent, image.NONE)

    def test_states(self):
        told = self.truth[1]
        stopped, zombie = self.tasks[told['stopped']], self.tasks[told['zombie']]
        self.assertEqual(image.STATES[stopped.state], 'STOPPED')
        self.assertEqual(self.image.at(stopped.pos_signal).signal_flags, 2)
        self.assertEqual((image.STATES[zombie.state], zombie.exit_code), ('ZOMBIE', 42 << 8))
        self.assertEqual((zombie.pos_mm, zombie.pos_files, zombie.pos_nsproxy), (image.NONE,) * 3)
        self.assertEqual({image.STATES[t.state] for p, t in self.tasks.items() if t not in (stopped, zombie)}, {'SLEEPING'})

    def test_it_goes_on_as_it_was(self):
        told = self.truth[1]
        outside = {}
        for pid in os.listdir('/proc'):
            if pid.isdigit():
                with contextlib.suppress(OSError):
                    numbers = re.search(r'NSpid:\s*(.*)', slurp(f'/proc/{pid}/status'))[1].split()
                    if len(numbers) == 2 and os.path.exists(f'/proc/{pid}') and \
                            slurp(f'/proc/{pid}/cmdline').find(self.directory) >= 0:
                        outside[int(numbers[1])] = pid
        self.assertEqual(state(outside[told['stopped']]), 'T')
        self.assertEqual(state(self.pid), 'S')
        self.assertIn('TracerPid:\t0', slurp(f'/proc/{self.pid}/status'))

    def test_namespaces(self):
        truth = self.truth[1]
        uts = self.image.only('UTS_NS')
        self.assertEqual([uts[k].decode() for k in ('sysname', 'nodename', 'release', 'version', 'machine')], truth['uname'])
        self.assertEqual((uts.nodename, uts.domainname), (b'box', b'example.org'))
        ipc = self.image.only('IPC_NS')
        self.assertEqual((ipc.used_sems, ipc.msg_hdrs, ipc.shm_tot), (0, 0, 0))
        self.assertEqual([ipc.sem_msl, ipc.sem_mns, ipc.sem_opm, ipc.sem_mni], [32000, 1024000000, 500, 32000])
        outer, inner = self.image.all('PID_NS')
        self.assertEqual((outer.level, outer.pos_parent, inner.level, inner.pos_parent), (0, image.NONE, 1, outer.at))
        self.assertEqual(outer.last_pid, max(self.tasks))
        devices = self.image.only('NET_NS').netdevs
        self.assertEqual([(d.name, d.ifindex, d.hwtype, d.mtu, d.dev_flags) for d in devices], [(b'lo', 1, 772, 65536, 1 << 2)])

    def test_the_number_given_out_last_is_given_back(self):
        # the dump looked into the namespace from inside, which takes a number; the next one must not show it
        outer = self.image.all('PID_NS')[0]
        again = f'{self.directory}/again'
        done = dump(self.pid, again, '--no-memory', '--allow', 'file-unlinked')
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(image.Image(slurp(again, 'rb')).all('PID_NS')[0].last_pid, outer.last_pid)

    def test_mounts(self):
        mounts = self.image.only('MNT_NS').mounts
        lines = self.truth[1]['mountinfo']
        self.assertEqual(len(mounts), len(lines))
        unescape = lambda s: re.sub(r'\\(\d{3})', lambda m: chr(int(m[1], 8)), s)
        for mount, line in zip(mounts, lines):
            left, _, right = line.partition(' - ')
            ids, (fstype, source, options) = left.split(), right.split(' ')
            self.assertEqual((mount.mnt_id, mount.parent_id, f'{mount.dev_major}:{mount.dev_minor}'),
                             (int(ids[0]), int(ids[1]), ids[2]))
            self.assertEqual([mount[k].decode() for k in ('root', 'mountpoint', 'fstype', 'source', 'options')],
                             [unescape(x) for x in (ids[3], ids[4], fstype, source, options)])
            self.assertEqual(mount.mnt_flags & 1, 'ro' in ids[5].split(','))

    def test_pids_at_every_level(self):
        deep = [p for p in self.image.all('PID') if p.level == 1]
        self.assertEqual([n.value for n in deep[0].numbers][1], 1)
        self.assertTrue(all(len(p.numbers) == p.level + 1 for p in self.image.all('PID')))
        for task, truth in self.each():
            self.assertEqual(self.image.at(task.pos_pgid).numbers[0].value, truth['pgid'])
            self.assertEqual(self.image.at(task.pos_sid).numbers[0].value, truth['sid'])

    def test_credentials(self):
        for task, truth in self.each():
            cred, status = self.image.at(task.pos_cred), truth['status']
            self.assertEqual([cred.uid, cred.euid, cred.suid], truth['uids'])
            self.assertEqual([cred.gid, cred.egid, cred.sgid], truth['gids'])
            self.assertEqual([cred.fsuid, cred.fsgid], [truth['uids'][1], truth['gids'][1]])
            self.assertEqual(sorted(g.value for g in cred.groups), sorted(truth['groups']))
            for field, line in (('inheritable', 'Inh'), ('permitted', 'Prm'), ('effective', 'Eff'), ('bset', 'Bnd'),
                                ('ambient', 'Amb')):
                self.assertEqual(cred['cap_' + field], int(status['Cap' + line], 16))
            self.assertEqual((cred.securebits, cred.cred_flags), (truth['securebits'], truth['no_new_privs']))
        poor = [t for t in self.truth.values() if t['uids'][0] == 2001]
        self.assertEqual(len(poor), 1)
        self.assertEqual(len({t.pos_cred for t in self.tasks.values()}), 2, 'equal credentials are one object')

    def test_signals(self):
        for task, truth in self.each():
            sighand, shared = self.image.at(task.pos_sighand), self.image.at(task.pos_signal)
            self.assertEqual(sighand.sighand_flags, 1, 'HANDLERS_KNOWN')
            bits = [0, 1, 2, 27, 28, 30, 31, 26, 10, 11]        # of the kernel, in the order of the image's
            for number, (action, (handler, raw, restorer, mask)) in enumerate(zip(sighand.actions, truth['actions']), 1):
                expected = sum(1 << i for i, bit in enumerate(bits) if raw >> bit & 1)
                self.assertEqual((action.sa_handler, action.sa_flags, action.sa_restorer, action.sa_mask),
                                 (handler, expected, restorer, mask), signal.Signals(number) if number < 32 else number)
            blocked = {n for n in range(1, 65) if task.blocked >> (n - 1) & 1}
            self.assertEqual(sorted(blocked), truth['blocked'])
            for limit, (cur, maximum) in zip(shared.rlimits, truth['rlimits']):
                self.assertEqual((limit.rlim_cur, limit.rlim_max), (cur % 2**64, maximum % 2**64))
        init = self.tasks[1]
        pending = init.pending | self.image.at(init.pos_signal).shared_pending
        self.assertEqual(pending, 1 << (signal.SIGTERM - 1))

    def test_what_a_task_is_called_and_how_it_runs(self):
        odd = [(task, truth) for task, truth in self.each() if task.comm == b'a) R (\n"b']
        self.assertEqual(len(odd), 1)
        for task, truth in self.each():
            fs = self.image.at(task.pos_fs)
            self.assertEqual((task.nice, task.policy), (truth['nice'], truth['policy']))
            self.assertEqual((fs.pwd.decode(), fs.umask), (truth['cwd'], int(truth['status']['Umask'], 8)))
            self.assertEqual(fs.root, b'/')
        self.assertEqual((odd[0][0].nice, odd[0][0].policy, self.image.at(odd[0][0].pos_fs).umask), (7, 3, 0o027))

    def test_descriptors(self):
        for task, truth in self.each():
            files = self.image.at(task.pos_files)
            self.assertEqual([str(f.fd) for f in files.fds], list(truth['fds']))
            for fd in files.fds:
                file, told = self.image.at(fd.pos_file), truth['fds'][str(fd.fd)]
                self.assertEqual(fd.fd_flags, told['cloexec'])
                self.assertEqual((file.f_pos, file.i_ino, file.i_mode, file.i_size, file.i_nlink),
                                 (told['pos'], told['ino'], told['mode'], told['size'], told['nlink']))
                self.assertEqual([file.dev_major, file.dev_minor], told['dev'])
                flags = image.names(file.f_flags, image.OPEN)
                for name, bit in KERNEL_OPEN.items():
                    self.assertEqual(name in flags, bool(told['flags'] & bit), (fd.fd, name))
                if 'PATH' not in flags:
                    self.assertEqual(('READ' in flags, 'WRITE' in flags),
                                     ((True, False), (False, True), (True, True))[told['flags'] & os.O_ACCMODE])
        fds = {f.fd: self.image.at(f.pos_file) for f in self.image.at(self.tasks[1].pos_files).fds}
        self.assertIs(fds[3], fds[40], 'one description, two descriptors')
        self.assertEqual(fds[3].f_pos, 42)
        self.assertIsNot(fds[3], fds[4])
        paths = {f.path: image.names(f.f_flags, image.OPEN) for f in fds.values()}
        prefix = self.directory.encode()
        self.assertNotIn('UNLINKED', paths[prefix + b'/odd\nname (deleted)'])
        self.assertIn('UNLINKED', paths[prefix + b'/gone'])
        self.assertIn('UNLINKED', paths[b'/memfd:a memfd'])
        shared = {self.image.at(f.pos_file).at for f in self.image.at(self.tasks[sorted(self.truth)[1]].pos_files).fds}
        self.assertLessEqual({f.at for f in fds.values()}, shared, 'children share the descriptions')

    def test_mappings(self):
        for task, truth in self.each():
            vmas = self.image.vmas(task.pos_mm)
            maps = [m for m in truth['maps'] if '[vsyscall]' not in m]
            starts = {f'{v.vm_start:x}-{v.vm_end:x}': v for v in vmas}
            self.assertEqual([v.vm_start for v in vmas], sorted(v.vm_start for v in vmas))
            seen = 0
            for line in maps:
                where, perms, offset, _, inode, *name = line.split(None, 5)
                if where not in starts:
                    continue        # malloc moved on between the telling and the sleeping
                seen += 1
                vma = starts[where]
                flags = image.names(vma.vm_flags, image.VM)
                self.assertEqual(('READ' in flags, 'WRITE' in flags, 'EXEC' in flags, 'MAYSHARE' in flags),
                                 (perms[0] == 'r', perms[1] == 'w', perms[2] == 'x', perms[3] == 's'))
                self.assertEqual(vma.vm_pgoff, int(offset, 16))
                file = self.image.at(vma.pos_file)
                self.assertEqual(file.i_ino if file else 0, int(inode))
                if file:
                    self.assertEqual(file.path.decode(), name[0].replace('\\012', '\n').removesuffix(' (deleted)'))
                else:
                    self.assertEqual([vma.name.decode()], name or [''])
            self.assertGreater(seen, 0.8 * len(maps))
            mm = self.image.at(task.pos_mm)
            self.assertEqual(mm.total_vm, sum(v.vm_end - v.vm_start for v in vmas))
            self.assertEqual([list((a.a_type, a.a_val)) for a in mm.auxv], truth['auxv'])
            self.assertEqual([mm.start_code, mm.end_code, mm.start_stack], truth['start_code'])
            self.assertEqual(mm.brk, truth['brk'])
            self.assertEqual(self.image.at(mm.pos_exe_file).path.decode(), os.path.realpath(f'/proc/{self.pid}/exe'))
        init = self.image.vmas(self.tasks[1].pos_mm)
        every = set().union(*(image.names(v.vm_flags, image.VM) for v in init))
        self.assertLessEqual({'LOCKED', 'DONTCOPY', 'DONTDUMP', 'WIPEONFORK', 'SEQ_READ', 'RAND_READ', 'HUGEPAGE',
                              'NOHUGEPAGE', 'GROWSDOWN', 'NORESERVE', 'SHARED', 'ACCOUNT'}, every)
        self.assertEqual({v.name for v in init if v.name} & {b'[heap]', b'[stack]', b'[vdso]', b'[vvar]'},
                         {b'[heap]', b'[stack]', b'[vdso]', b'[vvar]'})

    def test_memory_byte_for_byte(self):
        for task, truth in self.each():
            for address, digest in truth['memory'].items():
                page = self.image.page(task.pos_mm, int(address))
                if digest is None:
                    self.assertIsNone(page, hex(int(address)))
                else:
                    self.assertEqual(hashlib.sha256(page or b'').hexdigest(), digest, hex(int(address)))

    def test_memory_of_the_sleeping_task_as_it_is(self):
        # what nobody told: the tasks sleep, so that all of it can be read again and compared
        task = self.tasks[1]
        vmas = {v.at for v in self.image.vmas(task.pos_mm)}
        pages = 0
        with open(f'/proc/{self.pid}/mem', 'rb', buffering=0) as mem:
            for run in self.image.all('PAGES'):
                if run.pos_vma not in vmas:
                    continue
                mem.seek(run.vaddr)
                now = mem.read(len(run.data))
                for at in range(0, len(now), PAGE):
                    pages += 1
                    if now[at:at + PAGE] != run.data[at:at + PAGE]:
                        # the kernel itself writes the number of the CPU into struct rseq when a thread goes on
                        differing = sum(a != b for a, b in zip(now[at:at + PAGE], run.data[at:at + PAGE]))
                        self.assertLessEqual(differing, 16, hex(run.vaddr + at))
        self.assertGreater(pages, 1000)

    def test_the_longest_name_of_memory_is_whole(self):
        names = {v.name for v in self.image.vmas(self.tasks[1].pos_mm)}
        if any(n.startswith(b'[anon:') for n in names):                 # CONFIG_ANON_VMA_NAME
            self.assertIn(b'[anon:' + b'n' * 79 + b']', names)

    def test_the_kernel_maps_are_described_not_copied(self):
        described = {v.at for v in self.image.all('VMA') if v.name.startswith(b'[vvar')}
        vdso = {v.at for v in self.image.all('VMA') if v.name == b'[vdso]'}
        written = vdso & {p.pos_vma for p in self.image.all('PAGES')}
        self.assertEqual(written, set() if '2' in self.options else vdso, 'a file that nobody can open, and revision 3 needs')
        self.assertFalse([p for p in self.image.all('PAGES') if p.pos_vma in described])

    def test_statistics(self):
        task = self.tasks[1]
        stat = self.before.rpartition(')')[2].split()
        self.assertEqual(task.start_time, int(stat[19]) * 10_000_000)
        shared = self.image.at(task.pos_signal)
        for field, index in (('utime', 11), ('stime', 12), ('cutime', 13), ('cstime', 14)):
            self.assertEqual(shared[field] % 10_000_000, 0)
            self.assertLess(abs(shared[field] - int(stat[index]) * 10_000_000), 10**9)
        self.assertGreater(shared.rchar, 100_000)
        self.assertGreater(shared.nvcsw, 100)


class EverythingInRevision2(Everything):
    options = [*Everything.options, '--revision', '2']


@unittest.skipIf(REASON, REASON)
class Registers(unittest.TestCase):
    @unittest.skipIf(os.uname().machine != 'x86_64', 'the format has registers of x86-64 only')
    def test_registers_and_vector_registers(self):
        with box(compile_c('registers')) as pid, tempfile.TemporaryDirectory() as directory:
            self.assertTrue(wait_until(lambda: is_in(pid, 34)), 'pause(2)')
            done = dump(pid, f'{directory}/image')
            self.assertEqual(done.returncode, 0, done.stderr)
            thread = image.Image(slurp(f'{directory}/image', 'rb')).only('THREAD_X86_64')
            self.assertEqual([hex(thread[r]) for r in ('rbx', 'r12', 'r13', 'r14', 'r15', 'r8')],
                             ['0x123456789abcdef', '0xfedcba9876543210', '0xdeadbeef', '0xffffffffffffffff',
                              '0x8000000000000000', '0x20000000000001'])
            self.assertEqual((thread.orig_rax, thread.rax, thread.cs), (34, 2**64 - 514, 0x33), 'in pause(2)')
            xmm = lambda n: struct.unpack_from('<QQ', thread.xstate, 160 + 16 * n)
            self.assertEqual((xmm(7), xmm(15)), ((0x1111222233334444, 0x5555666677778888),
                                                 (0x9999aaaabbbbcccc, 0xddddeeeeffff0000)))
