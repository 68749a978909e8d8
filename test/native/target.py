"""
What the tests of cr-dump dump: `target.py SCENARIO DIRECTORY`, run by box. Sets something up, writes the truth about itself
to DIRECTORY/PID.json (PID as it knows itself), then `ready`, and sleeps. Each process tells about itself only.
"""
import ctypes
import fcntl
import hashlib
import mmap
import os
import resource
import signal
import struct
import threading

from target_self import (libc, PAGE, SYS_rt_sigaction, SYS_capset, PR_SET_NAME, PR_SET_SECUREBITS, PR_SET_NO_NEW_PRIVS, PR_CAP_AMBIENT,
                         scenario, directory, prefix, memory, keep, syscall, map_memory, fill, tell, child, start)


# --- the scenario "everything" --------------------------------------------------------------------------------------

def memory_of_all_kinds():
    fill(map_memory(64 * PAGE), 64, 'private')
    fill(map_memory(8 * PAGE, flags=mmap.MAP_SHARED | mmap.MAP_ANONYMOUS), 8, 'shared')
    # a private mapping of a file, one page of it changed, one changed and changed back
    path = f'{directory}/mapped file'
    with open(path, 'wb') as file:
        file.write(b'\x5a' * (4 * PAGE + 100))
    fd = os.open(path, os.O_RDWR)
    address = map_memory(5 * PAGE, flags=mmap.MAP_PRIVATE, fd=fd)
    data = b'changed' + b'\x5a' * (PAGE - 7)
    ctypes.memmove(address + PAGE, data, PAGE)
    memory[address + PAGE] = hashlib.sha256(data).hexdigest()
    ctypes.memmove(address + 2 * PAGE, b'\x00', 1)
    ctypes.memmove(address + 2 * PAGE, b'\x5a', 1)
    # its own copy, whatever becomes of the file
    memory[address + 2 * PAGE] = hashlib.sha256(b'\x5a' * PAGE).hexdigest()
    for page in (0, 3, 4):
        memory[address + page * PAGE] = None
    # a shared mapping of a file is the file's
    memory[map_memory(PAGE, flags=mmap.MAP_SHARED, fd=fd)] = None
    os.close(fd)
    # a file that has no name, mapped only
    fd = os.memfd_create('only mapped')
    os.ftruncate(fd, 16 * PAGE)
    fill(map_memory(16 * PAGE, flags=mmap.MAP_SHARED, fd=fd), 16, 'memfd')
    os.close(fd)
    # the longest name that there can be, where the kernel has names
    libc.prctl(0x53564d41, ctypes.c_long(0), ctypes.c_void_p(map_memory(PAGE)), ctypes.c_long(PAGE), b'n' * 79)
    # what the task itself may not read
    secret = map_memory(2 * PAGE)
    fill(secret, 2, 'secret')
    libc.mprotect(secret, 2 * PAGE, 0)
    # a hole of 64 GiB with one page in it
    hole = map_memory(64 << 30, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000)
    fill(hole + (32 << 30), 1, 'hole')
    assert libc.mlock(map_memory(2 * PAGE), 2 * PAGE) == 0
    for advice in (mmap.MADV_DONTFORK, 16, 18, mmap.MADV_SEQUENTIAL, mmap.MADV_RANDOM, mmap.MADV_HUGEPAGE,
                   mmap.MADV_NOHUGEPAGE, mmap.MADV_MERGEABLE):
        # a guard page between, so that mappings do not merge
        at = map_memory(3 * PAGE, prot=0) + PAGE
        libc.mprotect(at, PAGE, 3)
        assert libc.madvise(at, PAGE, advice) == 0 or ctypes.get_errno() == 22, advice


def files_of_all_kinds():
    path = f'{directory}/a file'
    with open(path, 'wb') as file:
        file.write(b'0123456789' * 10)
    fd = os.open(path, os.O_RDWR | os.O_APPEND)
    os.lseek(fd, 42, os.SEEK_SET)
    os.dup2(fd, 40)                      # the same description twice
    os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW)  # another of the same file
    os.open(path, os.O_WRONLY | os.O_SYNC)
    os.open(path, os.O_PATH)
    os.set_inheritable(os.open(directory, os.O_RDONLY | os.O_DIRECTORY), True)
    odd = f'{directory}/odd\nname (deleted)'
    open(odd, 'w').close()
    os.open(odd, os.O_RDONLY)
    gone = f'{directory}/gone'
    fd = os.open(gone, os.O_RDWR | os.O_CREAT)
    os.write(fd, b'gone')
    os.unlink(gone)
    os.memfd_create('a memfd')
    os.open('/dev/zero', os.O_RDONLY)
    os.pipe()


def signals_of_all_kinds():
    signal.signal(signal.SIGUSR1, lambda *_: None)
    signal.signal(signal.SIGUSR2, signal.SIG_IGN)
    signal.siginterrupt(signal.SIGUSR1, False)
    signal.signal(signal.SIGRTMAX, lambda *_: None)
    # no Python handler sets these
    action = struct.pack('<4Q', ctypes.cast(libc.abort, ctypes.c_void_p).value, 0xcc000007, 0x1234, 1 << 9)
    buffer = ctypes.create_string_buffer(action)
    syscall(SYS_rt_sigaction, signal.SIGWINCH, ctypes.addressof(buffer), 0, 8)
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2, signal.SIGTERM, signal.SIGRTMIN])
    signal.raise_signal(signal.SIGTERM)


def threads(count):
    event = threading.Event()
    for _ in range(count):
        thread = threading.Thread(target=event.wait, daemon=True)
        thread.start()
        keep.append(thread)


def set_users():
    os.setresgid(1001, 1002, 1003)
    os.setresuid(2001, 2002, 2003)


def set_file_system_group():
    """For CRIU, which would need CAP_SYS_RESOURCE to ask for the limits of another user."""
    libc.setfsgid(1003)


def poor(become=set_users):
    """Another user, few capabilities, some of them ambient, groups, securebits, no new privileges."""
    os.setgroups([5, 70000, 12])
    assert libc.prctl(PR_SET_SECUREBITS, 1 << 4 | 1 << 2) == 0   # KEEP_CAPS, NO_SETUID_FIXUP
    become()
    header = struct.pack('<II', 0x20080522, 0)
    mask = 1 << 10 | 1 << 5
    data = struct.pack('<6I', mask, mask | 1 << 8, mask, 1 << 6, 1 << 6, 1 << 6)
    hb, db = ctypes.create_string_buffer(header), ctypes.create_string_buffer(data)
    syscall(SYS_capset, ctypes.addressof(hb), ctypes.addressof(db))
    assert libc.prctl(PR_CAP_AMBIENT, 2, 10, 0, 0) == 0
    assert libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
    # the kernel made it undumpable, and then /proc/self belongs to root
    assert libc.prctl(4, 1, 0, 0, 0) == 0


def odd():
    libc.prctl(PR_SET_NAME, b'a) R (\n"b', 0, 0, 0)
    os.umask(0o027)
    os.chdir(f'{directory}')
    os.nice(7 - os.nice(0))
    os.setsid()
    os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (100, 200))
    resource.setrlimit(resource.RLIMIT_CPU, (1000, resource.RLIM_INFINITY))


def nested():
    """The init of a PID namespace in the container."""
    prefix[0] = 'nested-'
    start(lambda: None)


def everything():
    os.chmod(directory, 0o777)
    files_of_all_kinds()
    memory_of_all_kinds()
    signals_of_all_kinds()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 4096))
    start(poor)
    start(odd)
    start(nested, 0x20000000)
    stopped = child(lambda: signal.raise_signal(signal.SIGSTOP))
    os.waitpid(stopped, os.WUNTRACED)
    zombie = child(lambda: os._exit(42))
    os.waitid(os.P_PID, zombie, os.WEXITED | os.WNOWAIT)
    threads(100)
    tell(stopped=stopped, zombie=zombie, tids=[t.native_id for t in threading.enumerate()])


# --- scenarios that must be refused ---------------------------------------------------------------------------------

def a_socket():
    import socket
    keep.append(socket.socketpair())


def an_epoll():
    import select
    keep.append(select.epoll())


def a_posix_timer():
    timer = ctypes.c_void_p()
    event = struct.pack('<QIi48x', 0, 0, 1)      # SIGEV_NONE
    buffer = ctypes.create_string_buffer(event)
    syscall(222, 1, ctypes.addressof(buffer), ctypes.addressof(timer))


def an_interval_timer():
    signal.setitimer(signal.ITIMER_REAL, 100000)


def an_aio_context():
    context = ctypes.c_ulong(0)
    syscall(206, 8, ctypes.addressof(context))


def a_full_pipe():
    read, write = os.pipe()
    os.write(write, b'unread')


def a_thread_with_its_own_pipe():
    def run():
        assert libc.unshare(0x400) == 0
        os.close(read)
        os.close(write)
        assert os.pipe() == (read, write)
        os.write(write, b'unread')
        ready.set()
        threading.Event().wait()
    read, write = os.pipe()
    ready = threading.Event()
    keep.append(threading.Thread(target=run, daemon=True))
    keep[-1].start()
    ready.wait()


def a_named_pipe():
    os.mkfifo(f'{directory}/fifo')
    os.open(f'{directory}/fifo', os.O_RDWR)


def an_unlinked_file():
    keep.append(os.memfd_create('lost'))


def a_lock():
    fd = os.open(f'{directory}/locked', os.O_CREAT | os.O_RDWR)
    fcntl.flock(fd, fcntl.LOCK_EX)


def seccomp():
    libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    program = struct.pack('<HBBI', 6, 0, 0, 0x7fff0000)          # allow everything
    filters = ctypes.create_string_buffer(program)
    prog = ctypes.create_string_buffer(struct.pack('<HxxxxxxQ', 1, ctypes.addressof(filters)))
    assert libc.prctl(22, 2, prog, 0, 0) == 0


def a_keyring():
    syscall(250, 0, -1, 1)


def a_cgroup_namespace():
    assert libc.unshare(0x02000000) == 0


def children_elsewhere():
    assert libc.unshare(0x20000000) == 0


def a_mount_with_other_users():
    """An idmapped mount; mount_setattr(2)."""
    pid = child(signal.pause, 0x10000000)
    for name in ('uid_map', 'gid_map'):
        with open(f'/proc/{pid}/{name}', 'w') as file:
            file.write('0 1000 1')
    users = os.open(f'/proc/{pid}/ns/user', os.O_RDONLY)
    path = f'{directory}/mounted'.encode()
    os.mkdir(path)
    assert libc.mount(b'none', path, b'tmpfs', 0, None) == 0
    mount = syscall(428, -100, path, 1)                                        # open_tree(2), OPEN_TREE_CLONE
    attributes = ctypes.create_string_buffer(struct.pack('<4Q', 0x00100000, 0, 0, users))
    syscall(442, mount, b'', 0x1000, attributes, 32)                           # MOUNT_ATTR_IDMAP
    syscall(429, mount, b'', -100, path, 4)                                    # move_mount(2)
    os.close(mount)
    os.close(users)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


def a_device_in_memory():
    """The ring of perf_event_open(2) is mapped as that of a device since Linux 6.16."""
    event = ctypes.create_string_buffer(struct.pack('<IIQ112x', 1, 128, 9))    # PERF_COUNT_SW_DUMMY
    fd = syscall(298, event, 0, -1, -1, 0)
    map_memory(2 * PAGE, 3, mmap.MAP_SHARED, fd)


def a_zombie():
    pid = child(lambda: os._exit(0))
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)


def securebits():
    assert libc.prctl(PR_SET_SECUREBITS, 1 << 4) == 0


def plain():
    pass


def compared():
    """What CRIU can dump, too: memory, descriptors, handlers and credentials of two processes that share nothing outside."""
    os.chmod(directory, 0o777)
    memory_of_all_kinds()
    path = f'{directory}/a file'
    with open(path, 'wb') as file:
        file.write(b'0123456789' * 10)
    fd = os.open(path, os.O_RDWR | os.O_APPEND)
    os.lseek(fd, 42, os.SEEK_SET)
    os.dup2(fd, 40)
    os.set_inheritable(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW), True)
    os.open(path, os.O_WRONLY | os.O_SYNC)
    os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    os.open('/dev/zero', os.O_RDONLY)
    os.pipe()
    signals_of_all_kinds()
    start(lambda: poor(set_file_system_group))


def many():
    """Children and threads that come and go while they are dumped."""
    def churn():
        while True:
            pid = os.fork()
            if pid == 0:
                thread = threading.Thread(target=lambda: None)
                thread.start()
                thread.join()
                os._exit(0)
            os.waitpid(pid, 0)
    for _ in range(4):
        child(churn)


def main():
    globals()[scenario]()
    if scenario != 'everything':
        tell()
    open(f'{directory}/ready', 'w').close()
    while True:
        signal.pause()


main()
