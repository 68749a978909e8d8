"""Where an image goes: whole or not at all, private, on its disk, and whatever the caller left open."""
import os
import resource
import shutil
import subprocess
import tempfile
import unittest

import image
from dumping import CR_DUMP, LIMIT, REASON, dump, injected, slurp, target, traced, unmount, wait_until


@unittest.skipIf(REASON, REASON)
class Whole(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        context = target('plain')
        cls.addClassCleanup(context.__exit__, None, None, None)
        cls.pid, _ = context.__enter__()

    def setUp(self):
        self.directory = tempfile.mkdtemp(prefix='cr-dump-')
        self.addCleanup(shutil.rmtree, self.directory, ignore_errors=True)

    def shell(self, command, **more):
        return subprocess.run(command, shell=True, executable='/bin/bash', capture_output=True, text=True, **more)

    def is_whole(self, path):
        self.assertIsNotNone(image.Image(slurp(path, 'rb')).end)
        self.assertEqual(os.stat(path).st_mode & 0o7777, 0o600)

    def test_closed_descriptors(self):
        out = f'{self.directory}/image'
        for closed in ('0<&-', '1>&-', '2>&-', '0<&- 1>&- 2>&-'):
            with self.subTest(closed):
                self.assertEqual(self.shell(f'{CR_DUMP} -p {self.pid} -o {out} {closed}').returncode, 0)
                self.is_whole(out)
                os.unlink(out)
        for options in ('-o -', '--check --json'):
            self.assertEqual(self.shell(f'{CR_DUMP} -p {self.pid} {options} 1>&-').returncode, 1, options)

    def test_whatever_the_umask(self):
        for mask in ('0', '777'):
            done = self.shell(f'umask {mask}; {CR_DUMP} -p {self.pid} -o {self.directory}/{mask} --no-sync')
            self.assertEqual(done.returncode, 0, done.stderr)
            self.is_whole(f'{self.directory}/{mask}')

    def test_names(self):
        for name, status in (('n' * 255, 0), ('n' * 256, 1), ('line\nbreak', 0)):
            done = dump(self.pid, f'{self.directory}/{name}', '--no-sync')
            self.assertEqual(done.returncode, status, done.stderr)
        # also where there is a file of that name already
        self.assertEqual(dump(self.pid, f'{self.directory}/{"n" * 255}').returncode, 0)
        self.assertEqual(sorted(os.listdir(self.directory)), ['line\nbreak', 'n' * 255])

    def test_no_name_of_a_file(self):
        for name, told in (('', 'the name of the output is empty'), (f'{self.directory}/none/', 'Is a directory')):
            done = dump(self.pid, name)
            self.assertEqual((done.returncode, os.listdir(self.directory)), (1, []))
            self.assertIn(told, done.stderr)

    def test_a_pipe_by_the_name_that_the_kernel_gives_it(self):
        for name in ('/dev/stdout', '/proc/self/fd/1'):
            with self.subTest(name):
                done = self.shell(f'set -o pipefail; {CR_DUMP} -p {self.pid} -o {name} | cat > {self.directory}/image')
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertIsNotNone(image.Image(slurp(f'{self.directory}/image', 'rb')).end)

    def test_a_link_is_followed_to_another_file_system_and_to_nothing(self):
        with tempfile.TemporaryDirectory() as other:
            subprocess.run(['mount', '-t', 'tmpfs', 'none', other], check=True)
            try:
                os.symlink(f'{other}/image', f'{self.directory}/link')
                self.assertEqual(dump(self.pid, f'{self.directory}/link').returncode, 0)
                self.is_whole(f'{other}/image')
                self.assertEqual((os.listdir(other), os.listdir(self.directory)), (['image'], ['link']))
            finally:
                unmount(other)
        os.symlink('round', f'{self.directory}/round')
        self.assertIn('Too many levels of symbolic links', dump(self.pid, f'{self.directory}/round').stderr)

    @unittest.skipUnless(shutil.which('strace'), 'strace is absent')
    def test_it_is_on_its_disk_before_it_is_told(self):
        for options, count in (([], 2), (['--no-sync'], 0)):
            trace = f'{self.directory}/trace'
            subprocess.run(['strace', '-f', '-qq', '--seccomp-bpf', '-e', 'trace=fsync', '-o', trace, CR_DUMP, '-p', str(self.pid), '-o',
                            f'{self.directory}/image', *options], check=True)
            self.assertEqual(slurp(trace).count('fsync('), count)

    @unittest.skipUnless(shutil.which('bindfs') and os.path.exists('/dev/fuse'), 'bindfs is absent')
    def test_nobody_takes_the_image(self):
        read_end, write_end = os.pipe()
        try:
            done = subprocess.run([CR_DUMP, '-p', str(self.pid), '-o', '-', '--timeout', '5'], stdout=write_end, stderr=subprocess.PIPE, text=True, timeout=LIMIT)
            self.assertEqual((done.returncode, done.stderr.count('\n')), (1, 1))
            self.assertIn('standard output takes no more of the image: nobody reads it', done.stderr)
            self.assertFalse(traced(self.pid))
        finally:
            os.close(read_end)
            os.close(write_end)

    def test_who_ignores_the_end_of_children(self):
        done = self.shell(f'trap "" CHLD; exec {CR_DUMP} -p {self.pid} -o {self.directory}/image --no-sync')
        self.assertEqual(done.returncode, 0, done.stderr)
        self.is_whole(f'{self.directory}/image')

    def test_a_file_system_without_nameless_files(self):
        origin, fuse = f'{self.directory}/origin', f'{self.directory}/fuse'
        os.mkdir(origin)
        os.mkdir(fuse)
        subprocess.run(['bindfs', origin, fuse], check=True)
        try:
            self.assertEqual(dump(self.pid, f'{fuse}/image').returncode, 0)
            self.is_whole(f'{fuse}/image')
            self.assertEqual(os.listdir(origin), ['image'])
            limited = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (10000, 10000))
            self.assertEqual(dump(self.pid, f'{fuse}/second', preexec_fn=limited).returncode, 1)
            subprocess.run([*injected('renameat', 'signal=KILL'), CR_DUMP, '-p', str(self.pid), '-o', f'{fuse}/third'])
            self.assertTrue(wait_until(lambda: os.listdir(origin) == ['image']), os.listdir(origin))
        finally:
            unmount(fuse)


if __name__ == '__main__':
    unittest.main()
