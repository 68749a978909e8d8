"""
Each state that no image holds is refused by a check of its own name, and allowed by it; what revision 3 has a place for
is refused in revision 2 only. The states are made by odd.c.
"""
import contextlib
import json
import os
import subprocess
import tempfile
import time
import unittest

import image
from dumping import CR_DUMP, REASON, box, check, comm, compile_c, dump, slurp, target

EVER = {
    'message_queue': 'ipc-mqueue', 'tmpfs': 'mount-contents', 'secret': 'vma-secret', 'lazy': 'file-mount fs-mount',
    'covered': 'file-mount', 'bind_mount': 'mount-root', 'deep': 'fs-path mount-contents', 'landlock': 'cred-landlock',
    'landlocked_thread': 'cred-landlock', 'userfault': 'vma-userfault file-type',
    'userfault_stack': 'vma-userfault file-type task-silent',
}
OLD = {
    'shared_memory': 'ipc-sysv', 'messages': 'ipc-sysv', 'owner': 'file-owner', 'queue': 'signal-queue', 'seals': 'file-seals',
    'guards': 'vma-guard', 'pdeath': 'task-pdeath', 'gone': 'fs-unlinked',
}
NEITHER = ('rooted', 'leaderless')


@contextlib.contextmanager
def odd(what):
    with box(compile_c('odd', '-pthread', '-lrt'), what) as pid:
        deadline = time.monotonic() + 60
        while not any('ready' in (comm(p) or '') for p in processes(pid)):
            if time.monotonic() > deadline or not os.path.exists(f'/proc/{pid}'):
                raise unittest.SkipTest(f'{what} is not to be had here')
            time.sleep(0.01)
        yield pid


def flags(pid):
    """What the kernel notes about it, PF_SUPERPRIV say; not that it ever was traced before."""
    return slurp(f'/proc/{pid}/stat').rpartition(')')[2].split()[6]


def processes(pid):
    """The init, its children, and all their threads, as far as they are there."""
    out = [pid]
    for parent in out:
        with contextlib.suppress(OSError):
            for thread in os.listdir(f'/proc/{parent}/task'):
                out += [int(c) for c in slurp(f'/proc/{parent}/task/{thread}/children').split()]
                if thread != str(parent):
                    out.append(f'{parent}/task/{thread}')
    return [p for p in out if os.path.exists(f'/proc/{p}/comm')]


@unittest.skipIf(REASON, REASON)
class Refused(unittest.TestCase):
    def refused(self, what, names, *options):
        with self.subTest(what), odd(what) as pid, tempfile.TemporaryDirectory() as directory:
            before = flags(pid)
            status, found, report = check(pid, *options)
            self.assertEqual((status, found), (1, set(names.split())), report)
            self.assertEqual(flags(pid), before, 'who is asked is marked by nothing')
            allow = [word for n in names.split() for word in ('--allow', n)]
            done = dump(pid, f'{directory}/image', *options)
            self.assertEqual((done.returncode, os.listdir(directory)), (1, []))
            for name in names.split():
                self.assertIn(f'refused by {name}: ', done.stderr)
                self.assertIn(f', or take the risk: --allow {name}\n', done.stderr)
            self.assertEqual(check(pid, *options, *allow)[:2], (0, set()))
            done = dump(pid, f'{directory}/image', *options, *allow)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIsNotNone(image.Image(slurp(f'{directory}/image', 'rb')).end)

    def test_what_no_revision_holds(self):
        self.addCleanup(lambda: os.path.exists('/mnt/log (deleted)') and os.unlink('/mnt/log (deleted)'))
        for what, names in EVER.items():
            self.refused(what, names)

    def test_what_revision_2_does_not_hold(self):
        for what, names in OLD.items():
            self.refused(what, names, '--revision', '2')
            with self.subTest(what), odd(what) as pid:
                self.assertEqual(check(pid)[:2], (0, set()), what)

    def test_what_only_looks_odd(self):
        for what in NEITHER:
            for revision in '23':
                with self.subTest(what, revision=revision), odd(what) as pid:
                    self.assertEqual(check(pid, '--revision', revision)[:2], (0, set()))

    def test_findings_are_folded_and_names_escaped(self):
        with target('a_socket') as (pid, directory):
            self.assertRegex(dump(pid, f'{directory}/image', '--revision', '2').stderr,
                             r'(?m)^cr-dump: refused by file-type: 2 files of 1 process: FILE socket:\[\d+\] fd 3 of pid \d+ is .*, …$')
            lines = dump(pid, f'{directory}/image', '--revision', '2', '--verbose').stderr.splitlines()
            self.assertEqual(sum('refused by file-type' in line for line in lines), 2)
        with tempfile.TemporaryDirectory() as directory:
            name = f'{directory}/a\x1b]0;x\x07\nb'
            done = dump(2**22 - 1, f'{name}/image')
            self.assertNotIn('\x1b', done.stderr)
            self.assertEqual(done.stderr.count('\n'), 1)
            self.assertIn(r'a\x1b]0;x\x07\nb', done.stderr)

    def test_what_a_terminal_would_not_show_as_it_is(self):
        hidden = ('\u202e', '\u2066', '\u200b', '\u2028', '\ufeff', '\u009b', '\u00ad', '\x7f', '\x1b')
        odd_bytes = (b'\xff', b'\xed\xa0\x80', b'\xe0\x80\x80', b'\xc1\x9b', b'\xf4\x90\x80\x80', b'\xe2\x80', b'\xf8\x88\x80\x80\x80')
        for bad in [text.encode() for text in hidden] + list(odd_bytes):
            with self.subTest(bad):
                path = b'/nowhere/a' + bad + b'z/image'
                done = subprocess.run([CR_DUMP, '-p', '1', '-o', path], capture_output=True)
                escaped = ''.join(f'\\x{byte:02x}' for byte in bad)
                self.assertIn(f'/nowhere/a{escaped}z/image', done.stderr.decode())
        for good in ('ä', '€', '😀', 'שלום', '漢'):
            done = subprocess.run([CR_DUMP, '-p', '1', '-o', f'/nowhere/{good}/image'], capture_output=True, text=True)
            self.assertIn(f'/nowhere/{good}/image', done.stderr)

    def test_processes_are_counted_once(self):
        # in the namespaces of the test itself, so that many others are in them, too
        with subprocess.Popen(['sleep', '1000']) as process:
            try:
                error = subprocess.run([CR_DUMP, '-p', str(process.pid), '--check'], capture_output=True, text=True).stderr
                self.assertRegex(error, r'(?m)^cr-dump: refused by external-ns: \d+ processes: namespace .*, …$')
                self.assertNotRegex(error, r'processes of \d+ process')
            finally:
                process.kill()

    def test_json_also_where_it_fails(self):
        for arguments in ([], ['-p', 'x'], ['-p', '1', '--allow', 'none'], ['-p', '1', '--no-such-option'], ['-p', '1', '-o', 'x']):
            done = subprocess.run([CR_DUMP, '--check', '--json', *arguments], capture_output=True, text=True)
            report = json.loads(done.stdout)
            self.assertEqual((done.returncode, report['ok']), (2, False), arguments)
            self.assertIn(report['error'], done.stderr)
        for arguments in (['-p', str(2**22 - 1)], ['-p', str(os.getpid())]):
            done = subprocess.run([CR_DUMP, *arguments, '--check', '--json'], capture_output=True, text=True)
            report = json.loads(done.stdout)
            self.assertEqual((done.returncode, report['ok']), (1, False))
            self.assertIn(report['error'], done.stderr)
            self.assertNotIn('deadlock', done.stderr)


if __name__ == '__main__':
    unittest.main()
