/* Has one of many things: a child, a child that ended, a thread, pipes, sockets, shared memory, a file without a name. */
#include "bare.h"

#include <linux/sched.h>
#include <linux/signal.h>
#include <linux/time.h>

#define AF_UNIX 1
#define AF_INET 2
#define SOCK_STREAM 1
#define SOCK_DGRAM 2

static char stack[8192] __attribute__((aligned(16)));
static unsigned long counter;

__attribute__((noreturn)) static void forever(void)
{
	for (;;)
		nap(1000);
}

void start(void)
{
	int pipe[2], pair[2];
	struct {
		unsigned short family, port;
		unsigned address;
		char zero[8];
	} in = { AF_INET, 0, 0x0100007f, { 0 } };
	struct {
		unsigned events;
		unsigned long data;
	} __attribute__((packed)) event = { 1, 0x1122334455667788 };
	long timer[4] = { 0, 0, 3600, 0 };
	unsigned long signals = 1UL << 9;

	sys(__NR_prctl, 15, "things");
	sys(__NR_rt_sigprocmask, 0, &signals, 0, 8);
	sys(__NR_pipe2, pipe, 0);
	sys(__NR_write, pipe[1], "pipe", 4);
	sys(__NR_socketpair, AF_UNIX, SOCK_STREAM, 0, pair);
	sys(__NR_write, pair[0], "pair", 4);
	long tcp = sys(__NR_socket, AF_INET, SOCK_STREAM, 0);
	sys(__NR_bind, tcp, &in, 16);
	sys(__NR_listen, tcp, 7);
	sys(__NR_bind, sys(__NR_socket, AF_INET, SOCK_DGRAM, 0), &in, 16);
	long set = sys(__NR_epoll_create1, 0);
	sys(__NR_epoll_ctl, set, 1, pipe[0], &event);
	sys(__NR_eventfd2, 5, 0);
	sys(__NR_timerfd_settime, sys(__NR_timerfd_create, 1, 0), 0, timer, 0);
	sys(__NR_signalfd4, -1, &signals, 8, 0);
	long memfd = sys(__NR_memfd_create, "memo", 0);
	sys(__NR_write, memfd, "memfd", 5);
	long file = sys(__NR_open, "unlinked", 0102, 0600);
	sys(__NR_write, file, "unlinked", 8);
	sys(__NR_unlink, "unlinked");
	char *shared = (char *)sys(__NR_mmap, 0, 8192, 3, 0x21, -1, 0);
	shared[4096] = 'S';
	long real[4] = { 0, 0, 1000, 0 };
	sys(__NR_setitimer, 0, real, 0);
	sys(__NR_inotify_add_watch, sys(__NR_inotify_init1, 0), "/", 0x100);
	sys(__NR_kill, sys(__NR_getpid), 10);
	if (sys(__NR_fork) == 0)
		sys(__NR_exit, 3);
	if (sys(__NR_fork) == 0) {
		sys(__NR_setpgid, 0, 0);
		forever();
	}
	long flags = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM;
	register long r10 __asm__("r10") = 0, r8 __asm__("r8") = 0;
	long made;
	__asm__ volatile("syscall; test %%rax, %%rax; jnz 1f; 2: mov $34, %%eax; syscall; jmp 2b; 1:"
			 : "=a"(made)
			 : "a"(__NR_clone), "D"(flags), "S"(stack + sizeof(stack)), "d"(0), "r"(r10), "r"(r8)
			 : "rcx", "r11", "memory");
	for (;;) {
		say(counter++);
		nap(50);
	}
}
