"""The same processes, asleep, dumped by CRIU and by cr-dump."""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

import image
from dumping import HERE, KERNEL_OPEN, PAGE, REASON, allowing, dump, is_asleep, slurp, wait_until


def criu_missing():
    """Why there is no comparison with CRIU; it is found in PATH, or by the variables CRIU and CRIT."""
    if REASON:
        return REASON
    for tool in (CRIU, CRIT):
        if not shutil.which(tool):
            return f'{tool} is absent'
    works = subprocess.run([CRIU, 'check'], capture_output=True, text=True)
    if works.returncode != 0:
        return 'criu does not work on this kernel: ' + (works.stderr.strip() or works.stdout.strip()).splitlines()[-1]
    return None


CRIU, CRIT = os.environ.get('CRIU', 'criu'), os.environ.get('CRIT', 'crit')
NO_CRIU = criu_missing()


@unittest.skipIf(NO_CRIU, NO_CRIU)
class Criu(unittest.TestCase):
    """The same processes, asleep, dumped by both: VMAs, pages, descriptors, credentials, signal actions."""

    @classmethod
    def setUpClass(cls):
        cls.directory = tempfile.mkdtemp(prefix='cr-dump-')
        cls.addClassCleanup(shutil.rmtree, cls.directory, ignore_errors=True)
        process = subprocess.Popen(['python3', os.path.join(HERE, 'target.py'), 'compared', cls.directory], stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        cls.addClassCleanup(process.wait)
        cls.addClassCleanup(os.killpg, process.pid, signal.SIGKILL)
        deadline = time.time() + 30
        while not os.path.exists(f'{cls.directory}/ready'):
            assert time.time() < deadline and process.poll() is None, 'the processes did not start'
            time.sleep(0.02)
        wait_until(lambda: is_asleep(process.pid))
        cls.images = f'{cls.directory}/criu'
        os.mkdir(cls.images)
        done = subprocess.run([CRIU, 'dump', '-t', str(process.pid), '-D', cls.images, '--leave-running', '-v1'],
                              capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        # no container: it lives in our namespaces, and cr-dump has to be told that this is known
        done = dump(process.pid, f'{cls.directory}/image', *allowing(('external-ns', 'file-unlinked')))
        assert done.returncode == 0, done.stderr
        cls.image = image.Image(slurp(f'{cls.directory}/image', 'rb'))
        cls.tasks = cls.image.tasks()
        cls.files = {f['id']: f for f in cls.decode('files')}

    @classmethod
    def decode(cls, name):
        text = subprocess.check_output([CRIT, 'decode', '-i', f'{cls.images}/{name}.img'])
        return json.loads(text)['entries']

    def mappings(self, task):
        """As CRIU has them: [vvar] and [vvar_vclock] as one."""
        out = []
        for vma in self.image.vmas(task.pos_mm):
            if vma.name == b'[vvar_vclock]' and out and out[-1].vm_end == vma.vm_start:
                out[-1] = image.Record(out[-1], vm_end=vma.vm_end)
            else:
                out.append(vma)
        return out

    def each(self):
        """Our task, and its number as CRIU has it."""
        self.assertEqual(set(self.tasks), {p['pid'] for p in self.decode('pstree')})
        yield from sorted(self.tasks.items())

    def test_mappings(self):
        for pid, task in self.each():
            mm, ours = self.decode(f'mm-{pid}')[0], self.image.at(task.pos_mm)
            # [vsyscall] is in no address space
            theirs = [v for v in mm['vmas'] if v['start'] < 2**63]
            self.assertEqual([(v['start'], v['end'], v['prot'] & 7, v['flags'] & 1) for v in theirs],
                             [(v.vm_start, v.vm_end, v.vm_flags & 7, v.vm_flags >> image.VM['MAYSHARE'] & 1)
                              for v in self.mappings(task)])
            for vma, our in zip(theirs, self.mappings(task)):
                file = self.image.at(our.pos_file)
                if file and vma['status'] & (1 << 6 | 1 << 7):       # private and shared mappings of files
                    self.assertEqual(vma['pgoff'], our.vm_pgoff)
                    reg = self.files[vma['shmid']].get('reg')           # memfd has another entry
                    if reg and 'UNLINKED' not in image.names(file.f_flags, image.OPEN):
                        self.assertEqual(reg['mode'], file.i_mode)
                        self.assertEqual((reg['name'], reg['size']), (file.path.decode(), file.i_size))
            fields = ('start_code', 'end_code', 'start_data', 'end_data', 'start_brk', 'brk', 'start_stack', 'arg_start',
                      'arg_end', 'env_start', 'env_end')
            self.assertEqual({f: mm['mm_' + f] for f in fields}, {f: ours[f] for f in fields})
            words = [word for pair in ours.auxv for word in (pair.a_type, pair.a_val)]
            self.assertEqual(mm['mm_saved_auxv'], words[:len(mm['mm_saved_auxv'])])

    def pages_of(self, name):
        """Address -> bytes, from a pagemap and the pages that belong to it."""
        head, *entries = self.decode(name)
        out = {}
        with open(f'{self.images}/pages-{head["pages_id"]}.img', 'rb') as pages:
            for entry in entries:
                for i in range(entry['nr_pages']):
                    out[entry['vaddr'] + i * PAGE] = pages.read(PAGE)
        return out

    def test_pages(self):
        for pid, task in self.each():
            vmas = self.mappings(task)
            theirs = self.pages_of(f'pagemap-{pid}')
            for vma, our in zip(self.decode(f'mm-{pid}')[0]['vmas'], vmas):
                if vma['status'] & 1 << 14:                             # shared memory without a name
                    inode = self.files[vma['shmid']]['memfd']['inode_id']
                    shmid, = [m['shmid'] for m in self.decode('memfd') if m['inode_id'] == inode]
                    for at, page in self.pages_of(f'pagemap-shmem-{shmid}').items():
                        theirs[our.vm_start + at - vma['pgoff']] = page
            ours = {}
            for run in self.image.all('PAGES'):
                if run.pos_vma in {v.at for v in vmas}:
                    for i in range(run.nr_pages):
                        ours[run.vaddr + i * PAGE] = bytes(run.data[i * PAGE:(i + 1) * PAGE])
            # ours are all among theirs; what is only there is zero, as in the file, or the kernel's own ([vdso] is described,
            # not copied); the kernel writes into struct rseq
            self.assertGreater(len(ours), 100)
            for at, page in ours.items():
                self.assertLessEqual(page != theirs[at] and sum(a != b for a, b in zip(page, theirs[at])), 16, hex(at))
            for at in set(theirs) - set(ours):
                vma, = [v for v in vmas if v.vm_start <= at < v.vm_end]
                self.assertTrue(not any(theirs[at]) or vma.name.startswith(b'[v') or theirs[at] == self.in_file(vma, at), hex(at))
            print(f'pid {pid}: {len(ours)} pages as with CRIU, which has {len(set(theirs) - set(ours))} more', file=sys.stderr)

    def in_file(self, vma, at):
        file = self.image.at(vma.pos_file)
        with open(file.path, 'rb') as opened:
            opened.seek(vma.vm_pgoff + at - vma.vm_start)
            return opened.read(PAGE).ljust(PAGE, b'\0')

    def test_descriptors(self):
        for pid, task in self.each():
            files_id = self.decode(f'ids-{pid}')[0]['files_id']
            theirs = sorted(self.decode(f'fdinfo-{files_id}'), key=lambda f: f['fd'])
            ours = self.image.at(task.pos_files).fds
            self.assertEqual([(f['fd'], f['flags']) for f in theirs], [(f.fd, f.fd_flags) for f in ours])
            ids = {}
            for their, our in zip(theirs, ours):
                self.assertEqual(ids.setdefault(their['id'], our.pos_file), our.pos_file, 'one description is one object')
                file, entry = self.image.at(our.pos_file), self.files[their['id']]
                flags = image.names(file.f_flags, image.OPEN)
                kind = entry.get('reg') or entry.get('pipe')
                for name, bit in KERNEL_OPEN.items():
                    self.assertEqual(name in flags, bool(kind['flags'] & bit), (their['fd'], name))
                if 'reg' in entry:
                    self.assertEqual((kind['name'], kind['pos'], kind['mode']), (file.path.decode(), file.f_pos, file.i_mode))
            self.assertEqual(len(set(ids.values())), len(ids))

    def test_credentials(self):
        for pid, task in self.each():
            theirs, ours = self.decode(f'core-{pid}')[0]['thread_core']['creds'], self.image.at(task.pos_cred)
            fields = ('uid', 'gid', 'euid', 'egid', 'suid', 'sgid', 'fsuid', 'fsgid')
            self.assertEqual({f: theirs[f] for f in fields}, {f: ours[f] for f in fields})
            for their, our in (('inh', 'inheritable'), ('prm', 'permitted'), ('eff', 'effective'), ('bnd', 'bset'),
                               ('amb', 'ambient')):
                low, high = theirs.get('cap_' + their, [0, 0])
                self.assertEqual(low | high << 32, ours['cap_' + our], our)
            self.assertEqual((theirs['secbits'], sorted(theirs.get('groups', []))),
                             (ours.securebits, sorted(g.value for g in ours.groups)))

    def test_signal_actions(self):
        bits = [0, 1, 2, 27, 28, 30, 31, 26, 10, 11]        # of the kernel, in the order of the image's
        for pid, task in self.each():
            core = self.decode(f'core-{pid}')[0]
            actions = enumerate(self.image.at(task.pos_sighand).actions, 1)
            ours = [(a.sa_handler, a.sa_flags, a.sa_restorer, a.sa_mask) for n, a in actions
                    if n not in (signal.SIGKILL, signal.SIGSTOP)]
            self.assertEqual([(a['sigaction'], sum(1 << i for i, bit in enumerate(bits) if a['flags'] >> bit & 1),
                               a['restorer'], a['mask']) for a in core['tc']['sigactions']], ours)
            self.assertEqual(core['tc']['blk_sigset'], task.blocked)
