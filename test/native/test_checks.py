"""What cr-dump refuses, by name, in what real processes hold (target.py); each check can be allowed."""
import contextlib
import ctypes
import os
import signal
import subprocess
import unittest

import image
from dumping import REASON, allowing, borrow, check, compile_c, dump, slurp, state, target, wait_until


@unittest.skipIf(REASON, REASON)
class Refusals(unittest.TestCase):
    CASES = {
        'a_socket': 'file-type', 'an_epoll': 'file-type', 'a_posix_timer': 'signal-timers',
        'an_interval_timer': 'signal-itimer', 'an_aio_context': 'mm-aio file-type', 'a_full_pipe': 'file-pipe',
        'an_unlinked_file': 'file-unlinked', 'a_lock': 'file-lock', 'a_keyring': 'cred-keyring',
        'a_cgroup_namespace': 'ns-other', 'children_elsewhere': 'ns-other',
    }

    def test_each_refusal_has_its_name_and_can_be_allowed(self):
        old = ['--revision', '2']
        for scenario, names in self.CASES.items():
            name = names.split()[0]
            allow = [*old, *allowing(names.split())]
            with self.subTest(scenario), target(scenario) as (pid, directory):
                self.assertEqual(check(pid, *old)[:2], (1, set(names.split())))
                refused = dump(pid, f'{directory}/image', *old)
                self.assertEqual(refused.returncode, 1)
                self.assertIn(f'refused by {name}: ', refused.stderr)
                self.assertFalse(os.path.exists(f'{directory}/image'))
                allowed = dump(pid, f'{directory}/image', *allow)
                self.assertEqual(allowed.returncode, 0, allowed.stderr)
                self.assertIn(f'allowed by {name}: ', allowed.stderr)
                image.Image(slurp(f'{directory}/image', 'rb'))
                self.assertEqual(state(pid), 'S')

    def refusal_that_not_every_kernel_knows(self, scenario, *names):
        with contextlib.ExitStack() as stack:
            try:
                pid, directory = stack.enter_context(target(scenario))
            except AssertionError as error:
                self.skipTest(f'{scenario} is not to be had here: {str(error).strip().splitlines()[-1]}')
            if scenario == 'a_device_in_memory' and ' pf ' not in slurp(f'/proc/{pid}/smaps').partition('perf_event')[2]:
                self.skipTest('this kernel maps the ring of perf_event_open(2) as ordinary pages')
            self.assertEqual(check(pid)[:2], (1, set(names)))
            done = dump(pid, f'{directory}/image', *allowing(names))
            self.assertEqual(done.returncode, 0, done.stderr)
            return image.Image(slurp(f'{directory}/image', 'rb'))

    def test_a_mount_option_without_a_flag(self):
        parsed = self.refusal_that_not_every_kernel_knows('a_mount_with_other_users', 'mount-options')
        self.assertEqual(sum(m.mountpoint.endswith(b'/mounted') for m in parsed.only('MNT_NS').mounts), 2)

    def test_the_memory_of_a_device_is_described_not_copied(self):
        parsed = self.refusal_that_not_every_kernel_knows('a_device_in_memory', 'vma-device', 'file-type')
        vma, = [v for v in parsed.all('VMA') if 'PFNMAP' in image.names(v.vm_flags, image.VM) and not v.name]
        self.assertNotIn(vma.at, {run.pos_vma for run in parsed.all('PAGES')})

    def test_seccomp(self):
        with target('seccomp') as (pid, directory):
            self.assertEqual(check(pid)[1], {'task-seccomp', 'task-silent'})
            done = dump(pid, f'{directory}/image', '--allow', 'task-seccomp', '--allow', 'task-silent')
            self.assertEqual(done.returncode, 0, done.stderr)
            sighand = image.Image(slurp(f'{directory}/image', 'rb')).only('SIGHAND_STRUCT')
            self.assertEqual(sighand.sighand_flags, 0)
            self.assertEqual(sighand.actions[signal.SIGINT - 1].sa_handler, 2**64 - 1, 'caught, by what is not known')
            self.assertEqual(sighand.actions[signal.SIGPIPE - 1].sa_handler, 1, 'ignored')

    def test_what_is_shared_with_the_outside(self):
        with target('plain') as (pid, directory):
            self.assertEqual(check(pid)[:2], (0, set()))
            held = borrow(pid, 1)
            status, names, report = check(pid)
            self.assertEqual((status, names), (1, {'external-file'}))
            self.assertIn(f'/dev/null fd 1 of pid {pid} is also held by pid {os.getpid()} ', report['findings'][0]['message'])
            os.close(held)
            self.assertEqual(check(pid)[0], 0)
            with subprocess.Popen(['nsenter', '-t', str(pid), '-u', 'sleep', '100']) as guest:
                self.assertTrue(wait_until(lambda: slurp(f'/proc/{guest.pid}/comm') == 'sleep\n'))
                status, names, report = check(pid)
                guest.kill()
            self.assertEqual((status, names), (1, {'external-ns'}))
            self.assertIn(f'that of pid {guest.pid} (sleep)', report['findings'][0]['message'])

    def test_a_task_that_shares_everything_with_the_outside(self):
        with subprocess.Popen([compile_c('shared')], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) as outside:
            pid = int(outside.stdout.readline())
            status, names, report = check(pid)
            outside.kill()
        kinds = {'mm', 'files', 'fs', 'sighand', 'file', 'ns'}
        self.assertEqual(status, 1)
        self.assertLessEqual({'external-' + kind for kind in kinds}, names, report)
        whose = {f['message'] for f in report['findings'] if f['check'] == 'external-mm'}
        self.assertEqual(whose, {f'MM_STRUCT of pid {pid} is also that of pid {outside.pid} (shared)'})

    def test_a_pipe_to_the_outside(self):
        with target('a_named_pipe') as (pid, directory):
            self.assertEqual(check(pid)[:2], (0, set()), 'an empty pipe inside')
            ours = os.open(f'{directory}/fifo', os.O_RDWR)
            status, names, report = check(pid)
            os.close(ours)
            self.assertEqual((status, names), (1, {'external-pipe'}))
            self.assertRegex(report['findings'][0]['message'],
                             f'^FILE {directory}/fifo fd 3 of pid {pid} leads to pid {os.getpid()} .*, fd {ours}$')

    def test_a_pipe_in_the_table_of_a_thread(self):
        # descriptor 3 of its leader is another pipe, and empty
        with target('a_thread_with_its_own_pipe') as (pid, directory):
            status, names, report = check(pid, '--revision', '2')
            self.assertEqual((status, names), (1, {'file-pipe'}), report)

    def test_a_process_that_is_no_container(self):
        with subprocess.Popen(['sleep', '100'], stdin=subprocess.DEVNULL, start_new_session=True) as process:
            status, names, _ = check(process.pid)
            process.kill()
        self.assertEqual(status, 1)
        self.assertLessEqual({'external-ns'}, names)

    def test_the_policy_of_the_seed(self):
        with target('plain') as (pid, _):
            names = check(pid, '--policy', 'seed')[1]
            self.assertLessEqual({'file-type', 'vma-flags'}, names, '/dev/null, flags that are younger')
            self.assertNotIn('vma-device', names)
        with target('a_zombie') as (pid, _):
            self.assertEqual(check(pid)[0], 0, 'an image can hold a zombie')
            self.assertLessEqual({'task-namespaces', 'mm-none'}, check(pid, '--policy', 'seed')[1])
        with target('securebits') as (pid, _):
            self.assertEqual(check(pid)[0], 0)
            self.assertIn('cred-securebits', check(pid, '--policy', 'seed')[1])
        with target('a_thread_with_its_own_pipe') as (pid, _):
            self.assertIn('mm-owner', check(pid, '--policy', 'seed')[1])

    def test_somebody_else_traces(self):
        with target('plain') as (pid, directory):
            libc = ctypes.CDLL(None, use_errno=True)
            self.assertEqual(libc.ptrace(0x4206, pid, 0, 0), 0)
            done = dump(pid, f'{directory}/image')
            self.assertEqual(done.returncode, 1)
            self.assertIn(f'is traced by pid {os.getpid()}: Device or resource busy', done.stderr)
            self.assertEqual(libc.ptrace(0x4207, pid, 0, 0), 0)
            with contextlib.suppress(ChildProcessError):
                os.waitpid(pid, 0x40000000)
            libc.ptrace(17, pid, 0, 0)
