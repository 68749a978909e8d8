"""A small parser of LinuxC/R images, for the tests of the dumper only: what it says is checked against the kernel."""
import struct
import zlib

U32, U64, S32 = 'I', 'Q', 'i'


def fields(spec):
    """'uid@8 gid@12 u32' -> {'uid': (8, 'I'), …}; 'span' and 'table' are tails, 'cN' is text."""
    out = {}
    for group in spec.split(';'):
        *names, kind = group.split()
        for name in names:
            name, at = name.split('@')
            out[name] = (int(at), kind)
    return out


KINDS = {
    1: ('UTS_NS', fields('sysname@8 nodename@72 release@136 version@200 machine@264 domainname@328 c64')),
    2: ('CRED', fields('uid@8 gid@12 suid@16 sgid@20 euid@24 egid@28 fsuid@32 fsgid@36 u32;cap_inheritable@40 '
                       'cap_permitted@48 cap_effective@56 cap_bset@64 cap_ambient@72 securebits@80 cred_flags@88 u64;'
                       'groups@96 table')),
    3: ('IPC_NS', fields('sem_msl@8 sem_mns@16 sem_opm@24 sem_mni@32 msg_ctlmax@40 msg_ctlmnb@48 msg_ctlmni@56 '
                         'shm_ctlmax@64 shm_ctlall@72 shm_ctlmni@80 used_sems@88 msg_bytes@96 msg_hdrs@104 '
                         'shm_tot@112 u64')),
    4: ('MNT_NS', fields('mounts@8 table')),
    5: ('PID_NS', fields('level@8 last_pid@12 u32;pos_parent@16 u64')),
    6: ('NET_NS', fields('netdevs@8 table;addresses@24 table')),
    7: ('NSPROXY', fields('pos_uts_ns@8 pos_ipc_ns@16 pos_mnt_ns@24 pos_pid_ns@32 pos_net_ns@40 u64;ns_flags@48 u64')),
    8: ('FILE', fields('f_flags@8 f_pos@16 u64;i_mode@24 i_nlink@28 u32;i_ino@32 i_size@40 u64;dev_major@48 '
                       'dev_minor@52 rdev_major@56 rdev_minor@60 u32;pos_f_cred@64 u64;path@72 fstype@80 span;pos_object@88 u64;mnt_id@96 owner_type@100 u32;pos_owner@104 u64;owner_uid@112 owner_euid@116 owner_signal@120 '
                       'i_uid@124 i_gid@128 i_blksize@132 u32;i_mtime@136 seals@144 u64;locks@152 table')),
    9: ('MM_STRUCT', fields('start_code@8 end_code@16 start_data@24 end_data@32 start_brk@40 brk@48 start_stack@56 '
                            'arg_start@64 arg_end@72 env_start@80 env_end@88 def_flags@96 pos_exe_file@104 '
                            'total_vm@112 locked_vm@120 pinned_vm@128 data_vm@136 exec_vm@144 stack_vm@152 '
                            'hiwater_rss@160 hiwater_vm@168 anon_rss@176 file_rss@184 shmem_rss@192 swap@200 '
                            'pgtables@208 u64;auxv@216 table;dumpable@232 u32;mm_flags@240 coredump_filter@248 membarrier@256 u64')),
    10: ('VMA', fields('pos_mm@8 vm_start@16 vm_end@24 vm_flags@32 vm_pgoff@40 pos_file@48 u64;name@56 span;page_size@64 u64;pkey@72 u32;guards@80 table')),
    11: ('PAGES', fields('pos_vma@8 vaddr@16 page_size@24 nr_pages@32 u64;data@40 span')),
    12: ('FILES_STRUCT', fields('max_fds@8 u64;fds@16 table')),
    13: ('FS_STRUCT', fields('umask@8 u32;root@16 pwd@24 span;fs_flags@32 u64')),
    14: ('SIGNAL_STRUCT', fields('shared_pending@8 signal_flags@16 utime@24 stime@32 cutime@40 cstime@48 min_flt@56 '
                                 'maj_flt@64 cmin_flt@72 cmaj_flt@80 nvcsw@88 nivcsw@96 rchar@104 wchar@112 '
                                 'syscr@120 syscw@128 read_bytes@136 write_bytes@144 pos_pgrp@152 '
                                 'pos_session@160 u64;rlimits@168 table;it_real_value@184 it_real_interval@192 it_virt_value@200 it_virt_interval@208 '
                                 'it_prof_value@216 it_prof_interval@224 pos_tty@232 u64;oom_score_adj@240 s32;'
                                 'loginuid@244 stop_signal@248 u32;timers@256 queue@272 table')),
    15: ('SIGHAND_STRUCT', fields('sighand_flags@8 u64;actions@16 table')),
    16: ('PID', fields('level@8 u32;numbers@16 table')),
    17: ('TASK_STRUCT', fields('pos_real_cred@8 pos_cred@16 u64;comm@24 c16;pos_mm@40 pos_pid@48 pos_pgid@56 '
                               'pos_sid@64 pos_fs@72 pos_files@80 pos_nsproxy@88 pos_signal@96 pos_sighand@104 '
                               'pos_parent@112 pos_group_leader@120 task_flags@128 u64;state@136 exit_code@140 '
                               'exit_signal@144 policy@148 u32;nice@152 s32;rt_priority@156 u32;blocked@160 '
                               'pending@168 utime@176 stime@184 gtime@192 start_time@200 nvcsw@208 nivcsw@216 '
                               'min_flt@224 maj_flt@232 read_bytes@240 write_bytes@248 u64;clear_child_tid@256 robust_list@264 robust_list_len@272 rseq@280 u64;rseq_len@288 rseq_sig@292 u32;'
                               'sas_ss_sp@296 sas_ss_size@304 sas_flags@312 personality@320 timer_slack@328 u64;'
                               'pdeath_signal@336 ioprio_class@340 ioprio_level@344 u32;sched_runtime@352 '
                               'sched_deadline@360 sched_period@368 u64;cpus_allowed@376 span;queue@384 table')),
    18: ('THREAD_X86_64', fields('pos_task@8 r15@16 r14@24 r13@32 r12@40 rbp@48 rbx@56 r11@64 r10@72 r9@80 r8@88 '
                                 'rax@96 rcx@104 rdx@112 rsi@120 rdi@128 orig_rax@136 rip@144 cs@152 eflags@160 '
                                 'rsp@168 ss@176 fs_base@184 gs_base@192 ds@200 es@208 fs@216 gs@224 u64;'
                                 'xstate@232 span;xcomp_perm@240 thread_flags@248 u64')),
    20: ('DUMP_INFO', fields('realtime@8 monotonic@16 boottime@24 page_size@32 xfeatures@40 dump_flags@48 u64;boot_id@56 c40;'
                             'nr_cpus@96 u32;dumper@104 cpu@112 cpu_features@120 span')),
    21: ('FILE_DATA', fields('pos_file@8 offset@16 u64;data@24 span')),
    22: ('PIPE', fields('ino@8 capacity@16 pipe_flags@24 u64;data@32 span;packets@40 table')),
    23: ('EVENTFD', fields('count@8 eventfd_flags@16 u64')),
    24: ('TIMERFD', fields('clock@8 u32;ticks@16 timerfd_flags@24 value@32 interval@40 u64')),
    25: ('SIGNALFD', fields('mask@8 u64')),
    26: ('EPOLL', fields('targets@8 table')),
    27: ('INOTIFY', fields('watches@8 table;unread@24 u64')),
    28: ('SOCKET', fields('family@8 socket_type@12 protocol@16 state@20 u32;socket_flags@24 u64;backlog@32 mark@36 priority@40 '
                          'bound_ifindex@44 u32;sndbuf@48 rcvbuf@56 rcvlowat@64 sndtimeo@72 rcvtimeo@80 linger@88 ino@96 '
                          'pos_peer@104 pos_net_ns@112 u64;port@120 peer_port@124 peer_uid@128 peer_gid@132 u32;'
                          'pos_peer_pid@136 u64;path_mode@144 path_uid@148 path_gid@152 u32;address@160 peer_address@168 '
                          'path@176 span;queue@184 options@200 table')),
    29: ('IPC_SHM', fields('pos_ipc_ns@8 u64;key@16 id@20 mode@24 uid@28 gid@32 cuid@36 cgid@40 u32;size@48 ipc_flags@56 '
                           'pos_file@64 u64')),
    30: ('IPC_SEM', fields('pos_ipc_ns@8 u64;key@16 id@20 mode@24 uid@28 gid@32 cuid@36 cgid@40 u32;values@48 table')),
    31: ('IPC_MSG', fields('pos_ipc_ns@8 u64;key@16 id@20 mode@24 uid@28 gid@32 cuid@36 cgid@40 u32;qbytes@48 u64;'
                           'messages@56 table')),
    32: ('TTY', fields('index@8 tty_type@12 rows@16 cols@20 xpixel@24 ypixel@28 u32;tty_flags@32 pos_session@40 pos_pgrp@48 '
                       'u64;termios@56 span')),
    33: ('PIDFD', fields('pos_pid@8 pidfd_flags@16 u64')),
    19: ('END', fields('nr_objects@8 image_len@16 u64;crc32@24 reserved@28 u32')),
}

ENTRIES = {
    'groups': fields('value@0 u32'),
    'numbers': fields('value@0 u32'),
    'mounts': fields('mnt_id@0 parent_id@4 dev_major@8 dev_minor@12 u32;mnt_flags@16 u64;root@24 mountpoint@32 '
                     'fstype@40 source@48 options@56 span;shared_group@64 master_group@68 u32'),
    'netdevs': fields('ifindex@0 hwtype@4 u32;dev_flags@8 mtu@16 rx_bytes@24 rx_packets@32 tx_bytes@40 '
                      'tx_packets@48 u64;name@56 c16'),
    'auxv': fields('a_type@0 a_val@8 u64'),
    'fds': fields('fd@0 u32;fd_flags@8 pos_file@16 u64'),
    'rlimits': fields('rlim_cur@0 rlim_max@8 u64'),
    'addresses': fields('ifindex@0 family@4 prefix_len@8 scope@12 u32;address@16 span'),
    'locks': fields('lock_type@0 access@4 u32;start@8 last@16 pos_owner@24 u64'),
    'guards': fields('vm_start@0 vm_end@8 u64'),
    'timers': fields('timer_id@0 clock@4 notify@8 signo@12 u32;sigev_value@16 value@24 interval@32 u64;overrun@40 u32;'
                     'pos_pid@48 pos_clock_task@56 u64'),
    'queue': fields('si_signo@0 u32;si_errno@4 si_code@8 s32;info@16 span'),
    'packets': fields('value@0 u32'),
    'values': fields('value@0 u32'),
    'targets': fields('fd@0 u32;events@8 data@16 pos_file@24 u64'),
    'watches': fields('wd@0 u32;mask@8 i_ino@16 u64;dev_major@24 dev_minor@28 u32;path@32 span'),
    'messages': fields('mtype@0 u64;data@8 span'),
    'SOCKET.queue': fields('data@0 address@8 span'),
    'options': fields('level@0 name@4 u32;value@8 span'),
    'actions': fields('sa_handler@0 sa_flags@8 sa_restorer@16 sa_mask@24 u64'),
}

# bit numbers, by name
VM = {n: i for i, n in enumerate(
    'READ WRITE EXEC MAYREAD MAYWRITE MAYEXEC GROWSDOWN DENYWRITE EXECUTABLE DONTEXPAND ACCOUNT ALWAYSDUMP CAN_NONLINEAR '
    'SHARED MAYSHARE GROWSUP PFNMAP LOCKED IO SEQ_READ RAND_READ DONTCOPY NORESERVE HUGETLB NONLINEAR INSERTPAGE '
    'MIXEDMAP HUGEPAGE NOHUGEPAGE MERGEABLE DONTDUMP SOFTDIRTY WIPEONFORK SYNC LOCKONFAULT'.split())}
OPEN = {n: i for i, n in enumerate('READ WRITE APPEND NONBLOCK DSYNC ASYNC DIRECT LARGEFILE DIRECTORY NOFOLLOW NOATIME '
                                   'SYNC PATH TMPFILE UNLINKED'.split())}
STATES = {1: 'RUNNING', 2: 'SLEEPING', 3: 'DISK_SLEEP', 4: 'STOPPED', 5: 'TRACED', 6: 'ZOMBIE', 7: 'DEAD', 8: 'IDLE'}
NONE = 2**64 - 1


class Record(dict):
    """A dict whose keys read as attributes."""

    __getattr__ = dict.__getitem__


def _get(data, base, at, kind, table_name=None):
    if kind in ('u32', 'u64', 's32'):
        return struct.unpack_from('<' + {'u32': U32, 'u64': U64, 's32': S32}[kind], data, base + at)[0]
    if kind[0] == 'c':
        raw = data[base + at:base + at + int(kind[1:])]
        text = raw.rstrip(b'\0')
        assert b'\0' not in text, 'text behind a NUL'
        return text
    if kind == 'span':
        off, length = struct.unpack_from('<II', data, base + at)
        return data[off:off + length]
    off, count, entsize, reserved = struct.unpack_from('<IIII', data, base + at)
    assert reserved == 0
    entries = ENTRIES[table_name]
    return [Record({n: _get(data, off + i * entsize, a, k) for n, (a, k) in entries.items() if a < entsize}) for i in range(count)]


class Image:
    """objects: Records with `type`, `at` and the fields; by_pos: the same by file offset."""

    def __init__(self, data):
        assert data[:8] == b'LinuxC/R', 'signature'
        self.version, = struct.unpack_from('<Q', data, 8)
        self.release = data[16:80].rstrip(b'\0').decode()
        self.arch, padding = struct.unpack_from('<II', data, 80)
        assert (self.version, padding) == (1, 0)
        self.objects, self.by_pos, self.end = [], {}, None
        at = 88
        while at < len(data):
            assert self.end is None, 'something behind END'
            code, length = struct.unpack_from('<II', data, at)
            name, spec = KINDS[code]
            body = memoryview(data)[at:at + length]
            assert len(body) == length >= 8, 'object beyond the end'
            record = Record(type=name, at=at)
            # older forms are shorter: the first tail starts where the fixed part ends
            tails = [offset for offset, kind in spec.values() if kind in ('span', 'table') and offset < length]
            fixed = struct.unpack_from('<I', body, min(tails))[0] if tails and not (code == 17 and length == 256) else length
            for field, (offset, kind) in spec.items():
                if offset >= fixed:
                    continue
                table = f'{name}.{field}' if f'{name}.{field}' in ENTRIES else field
                value = _get(bytes(body) if name not in ('PAGES', 'FILE_DATA') else body, 0, offset, kind, table)
                record[field] = value
                if field.startswith('pos_') and value != NONE:
                    assert value in self.by_pos, f'{name}.{field} at {at} refers to {value}'
            if name == 'END':
                self.end = record
                assert record.image_len == at and record.nr_objects == len(self.objects)
                assert record.crc32 == zlib.crc32(data[:at])
            else:
                self.objects.append(record)
                self.by_pos[at] = record
            padded = -(-length // 8) * 8
            assert not any(data[at + length:at + padded]), 'padding'
            at += padded

    def all(self, kind):
        return [o for o in self.objects if o.type == kind]

    def at(self, pos):
        return None if pos == NONE else self.by_pos[pos]

    def only(self, kind):
        found = self.all(kind)
        assert len(found) == 1, (kind, len(found))
        return found[0]

    def tasks(self):
        """Tasks by their number in the container's root PID namespace."""
        return {self.at(t.pos_pid).numbers[0].value: t for t in self.all('TASK_STRUCT')}

    def vmas(self, mm_pos):
        return [v for v in self.all('VMA') if v.pos_mm == mm_pos]

    def page(self, mm_pos, address):
        """The page at an address as the image has it; None where it has none."""
        for vma in self.vmas(mm_pos):
            if vma.vm_start <= address < vma.vm_end:
                for run in self.all('PAGES'):
                    if run.pos_vma == vma.at and run.vaddr <= address < run.vaddr + run.nr_pages * run.page_size:
                        start = address - run.vaddr
                        return bytes(run.data[start:start + run.page_size])
                if vma.vm_flags >> VM['MAYSHARE'] & 1:
                    return self.page_of_file(self.at(vma.pos_file), address - vma.vm_start + vma.vm_pgoff)
        return None

    def page_of_file(self, file, offset):
        """From FILE_DATA; None also for a page of zeros, which may be among the others."""
        for data in self.all('FILE_DATA') if file else []:
            its = self.at(data.pos_file)
            if (its.i_ino, its.dev_major, its.dev_minor) == (file.i_ino, file.dev_major, file.dev_minor) and \
                    data.offset <= offset < data.offset + len(data.data):
                page = bytes(data.data[offset - data.offset:][:4096]).ljust(4096, b'\0')
                return page if any(page) else None
        return None


def names(mask, table):
    return {name for name, bit in table.items() if mask >> bit & 1}
