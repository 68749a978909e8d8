"""
Values that no kernel gave, each in an image that is right otherwise: refused by image-value, with what it is about and both
values, while no task is made. And a sample of values.py, which changes every field of every kind.
"""
import contextlib
import copy
import os
import re
import signal
import struct
import subprocess
import unittest

import values
from dumping import HERE, LIMIT, REASON, slurp
from restarting import CR_RESTART, check, decode, dumped, encode, folder, wait_until

PAGE, HIGH, NONE = 4096, 1 << 47, values.image.NONE
SAMPLE = int(os.environ.get('CR_VALUES', 120))


def has_file(o):
    return o.pos_file != NONE


# Where: the first object, or entry, of an image for which it is true; what it becomes; words of the finding: property, the image's value, here.
TABLE = [
    ('MM_STRUCT.start_code', 0, 'start_code', '0x0', 'an address from'),
    ('MM_STRUCT.end_code', 0x10000, 'start_code to end_code', 'to 0x10000', 'start_code < end_code'),
    ('MM_STRUCT.end_data', 0x10000, 'start_data to end_data', 'to 0x10000', '<= end_data'),
    ('MM_STRUCT.brk', 0x10000, 'start_brk to brk', 'to 0x10000', '<= brk'),
    ('MM_STRUCT.arg_start', HIGH - 2 * PAGE, 'arg_start to arg_end', '0x7fffffffe000', '<= arg_end'),
    ('MM_STRUCT.env_end', 0x10000, 'env_start to env_end', 'to 0x10000', '<= env_end'),
    ('MM_STRUCT.env_end', 1 << 57, 'env_end', '0x200000000000000', 'an address from'),
    ('MM_STRUCT.start_stack', 1 << 63, 'start_stack', '0x8000000000000000', 'an address from'),
    ('VMA.page_size', 12345, 'the size of its pages', '12,345', 'a power of two'),
    ('VMA.page_size', 2048, 'the size of its pages', '2,048', '4,096 at least'),
    ('VMA.vm_pgoff', (1 << 64) - PAGE, 'its place in its file', '18,446', 'less than 2^63', has_file),
    ('FILES_STRUCT.max_fds', 1 << 32, 'more descriptors than there can be', '4,294,967,296', '2,147,483,647'),
    ('FILES_STRUCT.max_fds', 1, 'the room of its table', '1', 'above descriptor'),
    ('FILES_STRUCT.fds.pos_file', NONE, 'has no file', 'descriptor', 'nothing'),
    ('FILES_STRUCT.fds.fd', 0, 'a descriptor that is there twice', '0', 'above the one before', lambda o, e: e.fd > 0),
    ('FILE.f_pos', 1 << 63, 'its position', '9,223,372,036,854,775,808', 'at most', lambda o: o.i_mode >> 12 == 8),
    ('FS_STRUCT.umask', 0o1000, 'its umask', '01000', 'at most 0777'),
    ('PID_NS.last_pid', 1 << 31, 'its last PID', '2,147,483,648', '4,194,304'),
    ('CRED.uid', 0xffffffff, 'uid', 'nobody', '4,294,967,294'),
    ('CRED.fsgid', 0xffffffff, 'fsgid', 'nobody', '4,294,967,294'),
    ('CRED.cap_permitted', 1, 'cap_effective', 'of 0x1', 'a part of cap_permitted'),
    ('CRED.cap_ambient', 1, 'cap_ambient', '0x1 of', 'cap_inheritable'),
    ('THREAD_X86_64.cs', 0x10, 'cs or ss', '0x10 and', 'one of a program'),
    ('THREAD_X86_64.ds', 0x10, 'a segment register', '0x10', 'one of a program'),
    ('THREAD_X86_64.fs_base', 0xffff << 48, 'fs_base or gs_base', '0xffff000000000000', 'below'),
    ('THREAD_X86_64.gs_base', 1 << 57, 'fs_base or gs_base', '0x200000000000000', 'below'),
    ('THREAD_X86_64.rip', 1 << 57, 'rip', '0x200000000000000', 'below'),
    ('THREAD_X86_64.rip', 0xffffffff81000000, 'rip', '0xffffffff81000000', 'below'),
    ('THREAD_X86_64.eflags', 0x3202, 'eflags', '0x3202', 'bits of'),
    ('THREAD_X86_64.eflags', 0x20202, 'eflags', '0x20202', 'bits of'),
    ('TASK_STRUCT.nice', 100, 'its nice value', '100', 'from -20 to 19'),
    ('TASK_STRUCT.nice', 0xffffffeb, 'its nice value', '-21', 'from -20 to 19'),
    ('TASK_STRUCT.rt_priority', 5, 'its real-time priority', '5', '0, as its policy'),
    ('TASK_STRUCT.ioprio_level', 0x2000, 'its I/O priority', '0x2000', 'of 13 bits'),
    ('TASK_STRUCT.exit_signal', 200, 'the signal of its end', '200', 'from 0 to 64'),
    ('TASK_STRUCT.pdeath_signal', 65, "the signal of its parent's death", '65', 'from 0 to 64'),
    ('TASK_STRUCT.pending', 1 << 8, 'what waits for it', '0x100', 'no SIGKILL'),
    ('TASK_STRUCT.robust_list_len', 23, 'the head of its robust list', '23', '24', lambda o: o.robust_list),
    ('TASK_STRUCT.rseq', 0x10000, 'its rseq area', '0x10000', 'memory that it can write', lambda o: o.rseq),
    ('TASK_STRUCT.rseq', 0x10001, 'the place of its rseq area', '0x10001', 'a multiple of 32', lambda o: o.rseq),
    ('TASK_STRUCT.rseq_len', 8, 'the length of its rseq area', '8', '32 at least', lambda o: o.rseq),
    ('TASK_STRUCT.rseq_len', 0xffffffff, 'its rseq area', '4294967295 bytes', 'memory that it can write', lambda o: o.rseq),
    ('SIGNAL_STRUCT.stop_signal', 65, 'the signal that stopped it', '65', '0, 19'),
    ('SIGNAL_STRUCT.oom_score_adj', 1001, 'its OOM score', '1001', 'from -1,000 to 1,000'),
    ('SIGNAL_STRUCT.shared_pending', 1 << 8, 'what waits for it', '0x100', 'no SIGKILL'),
    ('SIGNAL_STRUCT.rlimits.rlim_cur', NONE, 'soft limit', '18,446', 'at most the hard one', lambda o, e: e.rlim_max < NONE),
]
OTHERS = [
    ('alternate-stack', 'TASK_STRUCT.sas_ss_size', 2047, 'the size of its alternate stack', '2,047', '2,048 at least', lambda o: o.sas_ss_size),
    ('zombies', 'TASK_STRUCT.exit_code', 0x10000, 'the status that it ended with', '0x10000', 'wait(2)', lambda o: o.state == 6),
    ('timers-of-others', 'SIGNAL_STRUCT.timers.timer_id', 1 << 31, 'the number of a timer', '2,147,483,648', 'at most'),
    ('timers-of-others', 'SIGNAL_STRUCT.timers.signo', 65, 'the signal of timer', '65', 'from 1 to 64', lambda o, e: e.notify != 1),
    ('files', 'PIPE.capacity', 1 << 40, 'its room', '1,099,511,627,776', 'from 1 to'),
    ('files', 'PIPE.packets.value', 0xffff, 'the length of a packet', '65,535', 'from 1 to 4,096'),
    ('files', 'INOTIFY.watches.wd', 1 << 30, 'the number of a watch', '1,073,741,824', 'from 1 to 1,048,576'),
    ('files', 'INOTIFY.watches.mask', 0, 'what a watch is for', 'none', 'one event'),
    ('files', 'EPOLL.targets.events', 1 << 12 | 1 << 14, 'an exclusive target', '0x5000', 'IN, OUT'),
    ('files', 'TTY.pos_session', lambda tree: tree.all('PID')[1].at, 'its session', '2', 'one', lambda o: o.tty_type == 2 and o.pos_session != NONE),
    ('sockets', 'NET_NS.netdevs.mtu', 1 << 40, 'the MTU of a device', '1,099,511,627,776', 'at most'),
    ('sockets', 'NET_NS.netdevs.mtu', 64, 'the MTU of a device that has an address', '64', '68 at least'),
    ('sockets', 'NET_NS.addresses.ifindex', 65, 'the device of an address', 'number 65', 'one of its devices'),
    ('sockets', 'NET_NS.addresses.prefix_len', 129, 'the prefix of an address', '129', 'at most'),
    ('sockets', 'SOCKET.bound_ifindex', 1 << 31, 'the device that it is bound to', '2147483648', 'at most number'),
    ('files', 'FILE.owner_signal', 65, 'the signal of its owner', '65', 'at most 64'),
    ('sockets', 'NET_NS.addresses.family', 1, 'the family of an address', '1', 'INET or INET6'),
    ('sockets', 'SOCKET.options.name', 3, 'an option', '3 of level', 'one of its kind'),
    ('sockets', 'SOCKET.pos_net_ns', NONE, 'its network namespace', 'none', 'one of the image', lambda o: o.family == 1),
    ('sockets', 'SOCKET.socket_flags', 1 << 6, 'its options', '0x40', 'it is a UNIX socket', lambda o: o.family == 1),
    ('sockets', 'IPC_SHM.pos_file', lambda tree: next(f.at for f in tree.all('FILE') if not f.path.startswith(b'/SYSV')), 'its file', '/', '/SYSV'),
    ('sockets', 'IPC_SEM.values.value', 40000, 'a semaphore', '40,000', 'at most 32,767'),
    ('sockets', 'IPC_SHM.size', 0, 'its size', '0', 'from 1 to'),
    ('sockets', 'IPC_MSG.id', 1 << 31, 'its id', '2,147,483,648', 'at most'),
    ('sockets', 'IPC_MSG.mode', 0o1000, 'its mode', '01000', 'at most 0777'),
    ('sockets', 'IPC_NS.msg_ctlmni', 40000, 'msg_ctlmni', '40,000', 'at most 32,768'),
    ('tree', 'TASK_STRUCT.pos_sid', lambda tree: tree.all('PID')[3].at, 'its session', 'session', 'one that it can get into', lambda o: o.pos_parent != NONE),
    ('nothing', 'NSPROXY.pos_pid_ns', NONE, 'its PID namespace', 'none', 'one of the image'),
    ('queue', 'SIGNAL_STRUCT.queue.si_signo', 9, 'a signal that waits', '9', 'and not 9'),
    ('queue', 'SIGNAL_STRUCT.queue.si_code', 77, 'what came with a signal', 'another si_errno or si_code', 'of signal'),
]

PRIVATE = 0x80000001 # a kind that is other people's business
# What speaks against a restart in the image alone (formats/restart.yml), by what the image is changed to: bytes at a field, or at the object itself.
CONDITIONS = {
    'image-unknown': [('nothing', 'TASK_STRUCT.policy', 9, 'does not know')],
    'image-info': [('nothing', 'DUMP_INFO', PRIVATE, 'no DUMP_INFO')],
    'task-thread': [('nothing', 'THREAD_X86_64', PRIVATE, 'nobody knows its registers')],
    'task-state': [('nothing', 'TASK_STRUCT.state', 5, 'is traced'), ('nothing', 'TASK_STRUCT.task_flags', 1, 'about to end')],
    'task-objects': [('nothing', f'TASK_STRUCT.pos_{n}', NONE, 'lacks an object') for n in 'mm fs files nsproxy sighand cred'.split()] +
                    [('nothing', 'TASK_STRUCT.pos_signal', NONE, 'no SIGNAL_STRUCT')],
    'sighand-handlers': [('nothing', 'SIGHAND_STRUCT.sighand_flags', 0, 'does not have its signal handlers')],
    'mm-shared': [('tree', 'TASK_STRUCT.pos_mm', lambda tree: tree.all('MM_STRUCT')[0].at, 'of another process', lambda o: o.pos_parent != NONE)],
    'file-type': [('files', 'FILE.rdev_minor', 77, 'a device', lambda o: o.i_mode >> 12 == 2 and o.pos_object == NONE),
                  ('files', 'FILE.i_mode', 0o060600, 'a block device', lambda o: o.i_mode >> 12 == 2 and o.pos_object == NONE),
                  ('files', 'FILE.pos_object', NONE, 'without its object', lambda o: o.i_mode >> 12 == 1)],
    'file-object': [('files', 'FILE.i_mode', 0o100600, 'of another type than its object', lambda o: o.i_mode >> 12 == 1)],
    'vma-type': [('nothing', 'VMA.vm_flags', 1 << bit | 1, words) for bit, words in
                 ((35, 'userfaultfd'), (37, 'userfaultfd'), (38, 'a shadow stack'), (18, 'the memory of a device'), (16, 'the memory of a device'))],
    'pipe-outside': [('files', 'PIPE.pipe_flags', flags, 'outside') for flags in (2, 4)],
    'socket-connected': [('sockets', 'SOCKET.state', 6, 'being connected', lambda o: (o.family, o.socket_type) == (2, 1)),
                         ('sockets', 'SOCKET.state', 4, 'is connected to somebody outside', lambda o: (o.family, o.socket_type) == (2, 1)),
                         ('sockets', 'SOCKET.state', 4, 'is connected to somebody outside', lambda o: (o.family, o.socket_type) == (10, 1))],
    'socket-type': [('sockets', 'SOCKET.family', 16, 'family 16'), ('sockets', 'SOCKET.family', 17, 'family 17'),
                    ('sockets', 'SOCKET.socket_type', 3, 'type 3', lambda o: o.family == 2)],
}


@unittest.skipIf(REASON, REASON)
class Values(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        context = folder()
        cls.addClassCleanup(context.__exit__, None, None, None)
        cls.where = context.__enter__()
        sources = sorted({'nothing', 'tree', 'files', 'sockets', *(row[0] for row in OTHERS)})
        cls.cases = values.Cases(cls.where, sources, int(os.environ.get('CR_SEED', 1)))
        cls.trees = {name: values.image.Image(data) for name, data in cls.cases.images.items()}

    def place(self, source, name, accept=lambda *of: True):
        """Where the field is in the image, and how long it is."""
        kind, field, *inner = name.split('.') if '.' in name else (name, None)
        data = self.cases.images[source]
        spec = dict(values.image.KINDS.values())
        for o in self.trees[source].all(kind):
            at, type_ = spec[kind][field] if field else (0, 'u32')
            if not inner:
                if accept(o):
                    return o.at + at, {'u64': 8, 'u32': 4, 's32': 4}[type_]
                continue
            off, _, entsize, _ = struct.unpack_from('<IIII', data, o.at + at)
            inside, type_ = values.image.ENTRIES[field][inner[0]]
            for i, e in enumerate(o[field]):
                if accept(o, e):
                    return o.at + off + i * entsize + inside, {'u64': 8, 'u32': 4, 's32': 4}[type_]
        raise AssertionError(f'no {name} in {source}')

    def tried(self, source, *changes):
        """A path of an image in which (place, value) are others."""
        path = f'{self.where}/tried.cr'
        data = bytearray(self.cases.images[source])
        for (at, width), value in changes:
            data[at:at + width] = value.to_bytes(width, 'little')
        with open(path, 'wb') as file:
            file.write(values.seal(data))
        os.chmod(path, 0o600)
        return path

    def says(self, path, property, image, here):
        status, report = check(path)
        found = [f for f in report.get('findings', []) if f['check'] == 'image-value']
        self.assertTrue(any(property in f['property'] and image in f['image'] and here in f['here'] for f in found), (property, image, here, report))
        self.assertEqual(status, 1)
        done = subprocess.run([CR_RESTART, path, '--detach'], capture_output=True, text=True, timeout=LIMIT)
        self.assertEqual((done.returncode, done.stdout), (1, ''), done)
        self.assertIn('refused by image-value', done.stderr)
        wait_until(lambda: not values.left(self.where), 'the end of a restart that is refused')

    def test_each(self):
        for source, name, value, property, image, here, *accept in [*(('nothing', *row) for row in TABLE), *OTHERS]:
            with self.subTest(name=name, value=value):
                value = value(self.trees[source]) if callable(value) else value
                self.says(self.tried(source, (self.place(source, name, *accept), value)), property, image, here)

    def test_each_condition(self):
        for name, rows in CONDITIONS.items():
            for source, field, value, words, *accept in rows:
                with self.subTest(check=name, field=field, value=value):
                    value = value(self.trees[source]) if callable(value) else value
                    path = self.tried(source, (self.place(source, field, *accept), value))
                    status, report = check(path)
                    self.assertTrue(any(f['check'] == name and words in f['message'] for f in report['findings']), (name, words, report))
                    self.assertEqual(status, 1)
                    done = subprocess.run([CR_RESTART, path, '--detach'], capture_output=True, text=True, timeout=LIMIT)
                    self.assertEqual((done.returncode, done.stdout), (1, ''), done)
                    self.assertIn(f'refused by {name}', done.stderr)
        path = self.tried('nothing')
        os.truncate(path, os.path.getsize(path) - 32)
        status, report = check(path)
        self.assertEqual((status, [f['check'] for f in report['findings']]), (1, ['image-sealed']))
        self.assertEqual(check(path, '--allow', 'image-sealed')[0], 0)

    def test_every_check_has_a_test(self):
        """Of cr-restart's own: its name stands in one of these files, as a string."""
        texts = ''.join(slurp(f'{HERE}/{name}.py') for name in ('test_restart', 'test_restart_machine', 'test_restart_options', 'test_restart_harm',
                                                               'test_restart_values', 'test_sockets', 'test_sockets_refused', 'test_files',
                                                               'test_files_restarted'))
        native = f'{HERE}/../../native'
        names = re.findall(r'(?:CHECK|X)\("([a-z-]+)", (?:true|false)', slurp(f'{native}/run/restart_checks.h') + slurp(f'{native}/image/cr_restart.h'))
        self.assertGreater(len(names), 30)
        self.assertEqual([n for n in names if f"'{n}'" not in texts and f"refused by {n}'" not in texts], [])

    def test_what_takes_more_than_one_value(self):
        """A mapping where none may be, tables that are cut, files that can't be mapped, pages there twice."""
        last = max(self.trees['nothing'].all('VMA'), key=lambda o: o.vm_start)
        def is_last(o):
            return o.at == last.at
        start, end = (self.place('nothing', f'VMA.{n}', is_last) for n in ('vm_start', 'vm_end'))
        self.says(self.tried('nothing', (end, 1 << 56)), 'its end', '0x100000000000000', 'at most')
        def mapped(o):
            return any(v.pos_file == o.at for v in self.trees['nothing'].all('VMA'))
        flags = self.place('nothing', 'FILE.f_flags', mapped)
        self.says(self.tried('nothing', (flags, 1 | 1 << values.image.OPEN['PATH'])), 'its file', 'O_PATH', 'opened to be read')
        self.says(self.tried('nothing', (flags, 0)), 'its file', 'one that was not', 'opened to be read')
        mode = self.place('nothing', 'FILE.i_mode', mapped)
        self.says(self.tried('nothing', (mode, 0o040755)), 'its file', '040755', 'a regular one')
        with open('/proc/sys/vm/mmap_min_addr') as file:
            if int(file.read()) and not int(open('/proc/self/status').read().split('CapEff:')[1].split()[0], 16) >> 17 & 1:
                first = min(self.trees['nothing'].all('VMA'), key=lambda o: o.vm_start)
                self.says(self.tried('nothing', (self.place('nothing', 'VMA.vm_start', lambda o: o.at == first.at), 0)), 'its start', '0x0', 'at least')
        twice = [p for p in self.trees['nothing'].all('PAGES') if sum(q.pos_vma == p.pos_vma for q in self.trees['nothing'].all('PAGES')) > 1]
        first, second = [p for p in twice if p.pos_vma == twice[0].pos_vma][:2]
        vaddr = self.place('nothing', 'PAGES.vaddr', lambda o: o.at == second.at)
        self.says(self.tried('nothing', (vaddr, first.vaddr)), 'each page', 'twice', 'there once')

    def test_tables_that_are_too_short(self):
        """Limits of a kernel that had fewer, actions that are not there, two timers of one number."""
        with dumped('timers-of-others', 2, self.where) as (_, path):
            tree = decode(path)
        def changed(change):
            new = copy.deepcopy(tree)
            for item in new['objects']:
                change(item)
            encode(new, f'{self.where}/tried.cr')
            os.chmod(f'{self.where}/tried.cr', 0o600)
            return f'{self.where}/tried.cr'
        def short(type_, field, count):
            return changed(lambda item: item['type'] == type_ and item.update({field: item[field][:count]}))
        self.says(short('SIGNAL_STRUCT', 'rlimits', 3), 'the count of its limits', '3', '16')
        self.says(short('SIGHAND_STRUCT', 'actions', 10), 'the count of its signal actions', '10', '64')
        def twice(item):
            if item['type'] == 'SIGNAL_STRUCT' and item['timers']:
                item['timers'].append(dict(item['timers'][0]))
        self.says(changed(twice), 'each timer', 'twice', 'there once')
        def longer(item):
            if item['type'] == 'MM_STRUCT':
                item['auxv'] += [{'aType': '0x1', 'aVal': '0x1'}] * 100
        self.says(changed(longer), 'its auxiliary values', '1', 'at most')

    def test_z_a_sample_of_all_fields(self):
        """Refused by a name, or restarted. Here of what needs nothing from this machine; all of it by npm run test:values."""
        self.cases.images = {name: data for name, data in self.cases.images.items() if name not in ('files', 'sockets')}
        cases = list(self.cases.all('CRED|DUMP_INFO|FILES_|FS_|IPC_NS|MM_|NSPROXY|PID|SIG|TASK|THREAD|UTS', 8))
        for place, value in self.cases.rng.sample(cases, min(SAMPLE, len(cases))):
            with self.subTest(place=place, value=value.hex()[:80]):
                problem = self.cases.try_one(place, value)
                for pid in values.left(self.where):
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
                self.assertIsNone(problem)


if __name__ == '__main__':
    unittest.main()
