"""
What an image needs and this machine, or the caller, does not have: each said by the name of its check, with both values,
before anything is made. Images of scenes are changed in their JSON form.
"""
import base64
import copy
import json
import os
import resource
import shutil
import subprocess
import unittest

from dumping import LIMIT, REASON, box, slurp
from restarting import CR_RESTART, check, compile_self, decode, dump, dumped, encode, end, folder, restarted, statements, wait_until

POOR = ['setpriv', '--bounding-set', '-sys_nice,-ipc_lock', '--inh-caps', '-sys_nice,-ipc_lock']


@unittest.skipIf(REASON, REASON)
class Machine(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        context = folder()
        cls.addClassCleanup(context.__exit__, None, None, None)
        cls.where = context.__enter__()
        with dumped('memory', 1, cls.where) as (out, image):
            cls.image, cls.tree = image, decode(image)

    def changed(self, change):
        """An image in which change(object) was called for each object; a path."""
        tree = copy.deepcopy(self.tree)
        for item in tree['objects']:
            change(item)
        path = f'{self.where}/changed.cr'
        encode(tree, path)
        os.chmod(path, 0o600)
        return path

    def says(self, image, name, *words, options=(), command=()):
        """The findings of a check; both values are in one of them."""
        status, report = check(image, *options, command=command)
        found = [f for f in report['findings'] if f['check'] == name]
        self.assertTrue(found, report)
        self.assertEqual((status, report['ok']), (1, False))
        text = json.dumps(found)
        for word in words:
            self.assertIn(word, text)
        refused = subprocess.run([*command, CR_RESTART, image], capture_output=True, text=True, timeout=LIMIT)
        self.assertEqual(refused.returncode, 1)
        self.assertIn(f'refused by {name}', refused.stderr)
        return found

    def set_in(self, type_, **fields):
        def change(item):
            if item['type'] == type_:
                item.update(fields)
        return self.changed(change)

    def test_nothing_speaks_against_it(self):
        status, report = check(self.changed(lambda item: None))
        self.assertEqual((status, report['findings']), (0, []))

    def test_pages_of_another_size(self):
        self.says(self.set_in('DUMP_INFO', pageSize='65536'), 'machine-page-size', '65,536', '4,096')

    def test_instructions(self):
        def change(item):
            if item['type'] == 'DUMP_INFO':
                item['cpuFeatures'] += ' amx_tile'
        self.says(self.changed(change), 'machine-cpu', 'amx_tile')

    def xstate(self, change):
        def edit(item):
            if item['type'] == 'THREAD_X86_64':
                area = bytearray(base64.b64decode(item['xstate']))
                change(area)
                item['xstate'] = base64.b64encode(bytes(area)).decode()
        return self.changed(edit)

    def test_state_that_the_processor_does_not_have(self):
        def tiles(area):
            area[512 + 2] |= 4
        self.says(self.xstate(tiles), 'machine-cpu', 'XTILEDATA', 'SSE')

    def test_state_that_lies_where_nobody_knows(self):
        def longer(area):
            if not area[512 + 1] & 2:
                self.skipTest('this processor has no protection keys')
            area.extend(bytes(64))
        self.says(self.xstate(longer), 'machine-cpu', 'nobody knows where PKRU')

    def test_what_takes_permission(self):
        self.says(self.set_in('THREAD_X86_64', xcompPerm=['X87', 'SSE', 'XTILECFG', 'XTILEDATA']), 'machine-cpu', 'XTILECFG, XTILEDATA')

    def test_faults_of_instructions(self):
        with open('/proc/cpuinfo') as file:
            if 'cpuid_fault' in file.read():
                self.skipTest('this processor can')
        self.says(self.set_in('THREAD_X86_64', threadFlags=['CPUID_FAULT']), 'machine-cpu', 'what it is')

    def test_cpus(self):
        self.says(self.set_in('TASK_STRUCT', cpusAllowed=base64.b64encode(bytes(100) + b'\x10').decode()), 'machine-cpu', "machine's")

    def test_another_vdso(self):
        """Whose bytes differ in one place; that lies elsewhere among the kernel's own mappings."""
        vdso = next(i for i, item in enumerate(self.tree['objects']) if item.get('name') == '[vdso]')
        def other_byte(item):
            if item['type'] == 'PAGES' and item['vma'] == f'@{vdso}':
                data = bytearray(base64.b64decode(item['data']))
                data[-100] ^= 1
                item['data'] = base64.b64encode(bytes(data)).decode()
        found = self.says(self.changed(other_byte), 'machine-vdso', 'that of another kernel')
        self.assertIn(os.uname().release, found[0]['message'])
        def shorter(item):
            if item['type'] == 'VMA' and item['name'] == '[vvar]':
                item['vmStart'] = hex(int(item['vmStart'], 16) + 4096)
        self.says(self.changed(shorter), 'machine-vdso', 'it has')

    def test_huge_pages(self):
        def change(item):
            if item['type'] == 'VMA' and item['name'] == '' and 'WRITE' in item['vmFlags'] and item['file'] is None:
                item['vmFlags'].append('HUGETLB')
                item['pageSize'] = str(1 << 16)
        self.says(self.changed(change), 'machine-hugepages', 'huge pages of 65,536 bytes')

    def test_numbers(self):
        if int(slurp('/proc/sys/kernel/pid_max')) > 4194303:
            self.skipTest('here tasks can have every number')
        def change(item):
            if item['type'] == 'PID':
                item['numbers'] = [4194303]
        self.says(self.changed(change), 'machine-kernel', 'PID 4,194,303', 'pid_max')

    def test_descriptors(self):
        for number, words in ((4294967295, '4,294,967,295'), (99999999, '99,999,999')):
            def change(item):
                if item['type'] == 'FILES_STRUCT':
                    item['fds'][-1]['fd'] = number
            self.says(self.changed(change), 'machine-descriptors', words)
        def few(item):
            if item['type'] == 'FILES_STRUCT':
                item['fds'][-1]['fd'] = 60
        self.says(self.changed(few), 'machine-descriptors', 'descriptor 60', 'is 61', command=['prlimit', '--nofile=61'])

    def test_scheduling(self):
        poor, rt = POOR, resource.getrlimit(resource.RLIMIT_RTPRIO)[1]
        nice = min(19, 20 - resource.getrlimit(resource.RLIMIT_NICE)[1])
        if rt == -1 or rt > 6 or nice < -11:
            self.skipTest('the limits here are high enough')
        self.says(self.set_in('TASK_STRUCT', policy='FIFO', rtPriority=7), 'priority', '"7"', f'"{rt}"', command=poor)
        self.says(self.set_in('TASK_STRUCT', policy='DEADLINE', schedRuntime='1000000', schedDeadline='20000000', schedPeriod='50000000'),
                  'priority', 'DEADLINE', command=poor)
        self.says(self.set_in('TASK_STRUCT', nice=-12), 'priority', '"-12"', f'"{nice}"', command=poor)
        self.says(self.set_in('TASK_STRUCT', ioprioClass='RT'), 'priority', 'RT', command=poor)
        # nonsense, or more than this machine has time for: what the kernel says when it is tried
        self.says(self.set_in('TASK_STRUCT', policy='DEADLINE', schedRuntime='2000000', schedDeadline='1000000', schedPeriod='1000000'),
                  'priority', 'DEADLINE', 'Invalid argument')

    def test_locked_memory(self):
        found = self.says(self.image, 'machine-limits', 'locked', '4,096', command=[*POOR, 'prlimit', '--memlock=4096:4096'])
        self.assertIn('32,768', json.dumps(found))

    def test_limits(self):
        def change(item):
            if item['type'] == 'SIGNAL_STRUCT':
                item['rlimits'][7]['rlimMax'] = str(1 << 50)
        self.says(self.changed(change), 'machine-limits', '1,125,899,906,842,624', 'hard limit 7')

    def test_what_is_lost_when_it_is_allowed(self):
        with dumped('gives-up', 1, self.where) as (out, image):
            command = ['setpriv', '--bounding-set', '-sys_nice', '--inh-caps', '-sys_nice']
            status, report = check(image, command=command)
            self.assertEqual((status, {f['check'] for f in report['findings']}), (1, {'priority'}), report)
            pidfile = f'{out}.pid'
            done = subprocess.run([*command, CR_RESTART, image, '-d', '--pidfile', pidfile, '--allow', 'priority'], capture_output=True, text=True, timeout=LIMIT)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn('the scheduling of pid 1 is lost', done.stderr)
            self.assertEqual(os.sched_getscheduler(int(done.stdout)), os.SCHED_OTHER)
            end(int(done.stdout))

    def test_an_area_of_another_processor(self):
        """As Intel's lay it out: what is in it comes to where this one has it."""
        with dumped('protection-keys', 1, self.where) as (out, image):
            tree = decode(image)
            for item in tree['objects']:
                if item['type'] == 'THREAD_X86_64':
                    area = base64.b64decode(item['xstate'])
                    if not area[512 + 1] & 2:
                        self.skipTest('this processor has no protection keys')
                    rights = area[-8:]
                    new = bytearray(area[:576 + 256] + bytes(2696 - 832))
                    new[2688:2696] = rights
                    item['xstate'] = base64.b64encode(bytes(new)).decode()
            encode(tree, image)
            os.chmod(image, 0o600)
            with restarted(image) as (process, pid):
                open(f'{out}.go', 'w').close()
                wait_until(lambda: statements(out, 'after'), 'the second statement')
                self.assertEqual([*statements(out, 'before').values()], [*statements(out, 'after').values()])


@unittest.skipIf(REASON, REASON)
class Missing(unittest.TestCase):
    """Whatever a restart needs from the file system: that it is not there is said before."""

    def missing(self, scene, change, *words):
        with folder() as where, dumped(scene, 1, where) as (out, image):
            change(out)
            status, report = check(image)
            found = [f['message'] for f in report['findings'] if f['check'] == 'file-missing']
            self.assertEqual(status, 1, report)
            for word in words:
                self.assertTrue(any(word in message for message in found), (word, report))
            refused = subprocess.run([CR_RESTART, image], capture_output=True, text=True, timeout=LIMIT)
            self.assertEqual(refused.returncode, 1)
            self.assertIn('refused by file-missing', refused.stderr)

    def test_a_watched_path(self):
        self.missing('watches', lambda out: shutil.rmtree(f'{out}.watched'), '.watched, which is watched')

    def test_working_and_root_directory(self):
        self.missing('somewhere', lambda out: shutil.rmtree(f'{out}.place'), '.place/cwd, the working directory', '.place/root, the root directory')

    def test_directory_of_a_socket(self):
        self.missing('somewhere', lambda out: shutil.rmtree(f'{out}.place'), '.place/sockets, the directory of a socket')

    def test_fifos_and_directories(self):
        self.missing('somewhere', lambda out: shutil.rmtree(f'{out}.place'), '.place/fifo', '.place/directory')

    def test_the_executable(self):
        with folder() as where:
            program, out, image = f'{where}/program', f'{where}/out', f'{where}/image'
            shutil.copy(compile_self(), program)
            with box(program, 'nothing', out) as pid:
                wait_until(lambda: statements(out, 'before'), 'a statement')
                dump(pid, image)
                end(pid)
            os.unlink(program)
            status, report = check(image)
            self.assertEqual(status, 1)
            self.assertIn(f'{program}: No such file', json.dumps(report))


if __name__ == '__main__':
    unittest.main()
