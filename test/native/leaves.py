"""`leaves.py COMMAND…`: runs a command that inherits what a container must not: of a restart only the image tells how it is."""
import ctypes
import os
import resource
import signal
import sys
import threading

libc = ctypes.CDLL(None, use_errno=True)


def leave():
    signal.pthread_sigmask(signal.SIG_BLOCK, {1, 2, 10, 12, 17, 18, 40})
    os.umask(0o777)
    os.nice(7)
    os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    os.setgroups([7, 8])
    resource.setrlimit(resource.RLIMIT_STACK, (1 << 20, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_CPU, (1000, resource.RLIM_INFINITY))
    libc.prctl(29, 777777, 0, 0, 0)                                     # PR_SET_TIMERSLACK
    libc.prctl(33, 1, 1, 0, 0)                                          # PR_MCE_KILL
    libc.prctl(36, 1, 0, 0, 0)                                          # PR_SET_CHILD_SUBREAPER
    libc.prctl(41, 1, 0, 0, 0)                                          # PR_SET_THP_DISABLE
    libc.prctl(67, 1, 0, 0, 0)                                          # PR_SET_MEMORY_MERGE
    libc.prctl(28, 1 << 2 | 1 << 4, 0, 0, 0)                            # PR_SET_SECUREBITS
    libc.personality(0x40000)                                           # ADDR_NO_RANDOMIZE
    libc.syscall(238, 1, (ctypes.c_ulong * 1)(1), 64)                   # set_mempolicy(2), preferred
    libc.syscall(251, 1, 0, 3 << 13)                                    # ioprio_set(2), idle
    for name, value in (('oom_score_adj', '333'), ('coredump_filter', '0x55')):
        with open(f'/proc/self/{name}', 'w') as file:
            file.write(value)
    null = os.open('/dev/null', os.O_RDONLY)
    for fd in (5, 9, 77):
        os.dup2(null, fd)
    os.close(0)
    os.environ.clear()
    # from a thread: it has no alternate stack in other words than a process
    os.execv(sys.argv[1], sys.argv[1:])


for ignored in (1, 2, 3, 10, 12, 13, 14, 17, 18, 20, 21, 22, 34, 50):
    signal.signal(ignored, signal.SIG_IGN)
threading.Thread(target=leave).start()
