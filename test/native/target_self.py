"""What the processes of target.py tell about themselves, and how they start others."""
import ctypes
import fcntl
import hashlib
import json
import mmap
import os
import resource
import signal
import struct
import sys
import threading

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = libc.sbrk.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
libc.mprotect.argtypes = libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
libc.mlock.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
PAGE = mmap.PAGESIZE
SYS_clone, SYS_rt_sigaction, SYS_capset = 56, 13, 126
PR_SET_NAME, PR_GET_SECUREBITS, PR_SET_SECUREBITS, PR_SET_NO_NEW_PRIVS, PR_GET_NO_NEW_PRIVS, PR_CAP_AMBIENT = \
    15, 27, 28, 38, 39, 47
scenario, directory = sys.argv[1:]
prefix = ['']    # of the files of those that count from 1 again
memory = {}      # address -> sha256 of the page, or None where the image must not have it
keep = []        # what must not be collected


def syscall(*args):
    rc = libc.syscall(*[ctypes.c_long(a) if isinstance(a, int) else a for a in args])
    if rc < 0:
        raise OSError(ctypes.get_errno(), str(args[0]))
    return rc


def map_memory(length, prot=3, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, fd=-1, offset=0):
    address = libc.mmap(None, length, prot, flags, fd, offset)
    assert address != 2**64 - 1, os.strerror(ctypes.get_errno())
    return address


def fill(address, pages, seed):
    """A page of its own for every second page, the others stay zero."""
    for i in range(pages):
        at = address + i * PAGE
        if i % 2 == 0:
            data = hashlib.sha256(f'{seed}/{i}'.encode()).digest() * (PAGE // 32)
            ctypes.memmove(at, data, PAGE)
            memory[at] = hashlib.sha256(data).hexdigest()
        else:
            memory[at] = None


def kernel_actions():
    out = []
    for number in range(1, 65):
        buffer = ctypes.create_string_buffer(32)
        syscall(SYS_rt_sigaction, number, 0, ctypes.addressof(buffer), 8)
        out.append(struct.unpack('<4Q', buffer.raw))
    return out


def descriptors():
    """What the process can find out about its own descriptors without /proc."""
    out = {}
    for fd in range(256):
        try:
            flags = fcntl.fcntl(fd, fcntl.F_GETFL)
        except OSError:
            continue
        st = os.fstat(fd)
        try:
            pos = os.lseek(fd, 0, os.SEEK_CUR)
        except OSError:
            pos = 0
        out[fd] = dict(flags=flags, cloexec=fcntl.fcntl(fd, fcntl.F_GETFD) & 1, pos=pos, ino=st.st_ino,
                       mode=st.st_mode, size=st.st_size, nlink=st.st_nlink, dev=[os.major(st.st_dev), os.minor(st.st_dev)])
    return out


def status():
    with open('/proc/thread-self/status', errors='surrogateescape') as file:
        return dict(line.rstrip('\n').split(':\t', 1) for line in file if ':\t' in line)


def tell(**more):
    truth = dict(
        pid=os.getpid(), uids=os.getresuid(), gids=os.getresgid(), groups=os.getgroups(), status=status(),
        securebits=libc.prctl(PR_GET_SECUREBITS), no_new_privs=libc.prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0),
        cwd=os.getcwd(), actions=kernel_actions(), pgid=os.getpgid(0), sid=os.getsid(0),
        rlimits=[resource.getrlimit(i) for i in range(16)], nice=os.getpriority(os.PRIO_PROCESS, 0),
        policy=os.sched_getscheduler(0), uname=list(os.uname()), fds=descriptors(),
        blocked=sorted(signal.pthread_sigmask(signal.SIG_BLOCK, [])), memory=memory,
        auxv=list(struct.iter_unpack('<QQ', open('/proc/self/auxv', 'rb').read())),
        start_code=[int(x) for x in open('/proc/self/stat').read().rpartition(')')[2].split()[23:26]], **more)
    truth['maps'] = open('/proc/self/maps', errors='surrogateescape').read().splitlines()
    truth['brk'] = libc.sbrk(0)
    truth['mountinfo'] = open('/proc/self/mountinfo').read().splitlines()
    with open(f'{directory}/{prefix[0]}{os.getpid()}.json', 'w') as file:
        json.dump(truth, file)


def child(function, flags=0):
    """Runs function in a child, which then sleeps."""
    pid = syscall(SYS_clone, flags | signal.SIGCHLD, 0, 0, 0, 0)
    if pid == 0:
        memory.clear()
        try:
            function()
            while True:
                signal.pause()
        except BaseException as error:  # the test must see it
            with open(f'{directory}/error', 'a') as file:
                print(repr(error), file=file)
            os._exit(1)
    return pid


def wait_for(path):
    while not os.path.exists(path):
        threading.Event().wait(0.01)


def start(function, flags=0):
    """A child, after it has told."""
    before = set(os.listdir(directory))
    pid = child(lambda: (function(), tell()), flags)
    while not any(f.endswith('.json') for f in set(os.listdir(directory)) - before):
        if 'error' in os.listdir(directory):
            sys.exit(1)
        threading.Event().wait(0.01)
    return pid
