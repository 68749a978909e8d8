/*
 * odd WHAT: something that an image can't hold, or that a dumper may trip over; "ready" on standard output is not
 * there (box closes it), so readiness is the name of the process: "ready". test_refused.py and test_harm.py run it.
 */
#define _GNU_SOURCE
#include <alloca.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/prctl.h>
#include <linux/userfaultfd.h>
#include <mqueue.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/msg.h>
#include <sys/prctl.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <unistd.h>

static void ready(void)
{
	prctl(PR_SET_NAME, "ready");
}

static void must(int condition)
{
	if (!condition)
		_exit(1);
}

static void *wait_for_ever(void *arg)
{
	if (arg)
		ready();
	for (;;)
		pause();
	return NULL;
}

static void shared_memory(void)
{
	int id = shmget(77, 8192, IPC_CREAT | 0640);

	must(id >= 0 && strcpy(shmat(id, NULL, 0), "System V"));
}

static void messages(void)
{
	struct {
		long type;
		char text[8];
	} message = { 5, "message" };

	must(msgsnd(msgget(77, IPC_CREAT | 0600), &message, 8, 0) == 0);
}

static void message_queue(void)
{
	mqd_t queue = mq_open("/queue", O_RDWR | O_CREAT, 0600, NULL);

	must(mq_send(queue, "hello", 5, 1) == 0 && close(queue) == 0);
}

static void tmpfs(void)
{
	must(mount("none", "/mnt", "tmpfs", 0, NULL) == 0);
	int fd = open("/mnt/kept nowhere", O_RDWR | O_CREAT, 0600);
	must(write(fd, "data", 4) == 4 && close(fd) == 0);
}

static void owner(void)
{
	int fd = open("/dev/null", O_RDWR);

	must(fcntl(fd, F_SETOWN, getpid()) == 0 && fcntl(fd, F_SETSIG, 40) == 0);
}

static void queue(void)
{
	sigset_t all;

	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, NULL);
	for (int i = 0; i < 3; i++)
		must(sigqueue(getpid(), 40, (union sigval){ .sival_int = 5 + i }) == 0);
}

static void seals(void)
{
	int fd = memfd_create("sealed", MFD_ALLOW_SEALING);

	must(ftruncate(fd, 4096) == 0 && mmap(NULL, 4096, 3, MAP_SHARED, fd, 0) != MAP_FAILED);
	must(fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK) == 0 && close(fd) == 0);
}

static void guards(void)
{
	char *at = mmap(NULL, 8 * 4096, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	memset(at, 1, 8 * 4096);
	must(madvise(at + 4096, 2 * 4096, 102) == 0);
}

static void pdeath(void)
{
	if (fork() == 0) {
		prctl(PR_SET_PDEATHSIG, SIGUSR1);
		wait_for_ever((void *)1);
	}
	pause();
}

static void secret(void)
{
	int fd = (int)syscall(447, 0);

	must(ftruncate(fd, 4096) == 0 && mmap(NULL, 4096, 3, MAP_SHARED, fd, 0) != MAP_FAILED && close(fd) == 0);
}

static void landlock(void)
{
	uint64_t handled[2] = { 1 };
	int fd = (int)syscall(444, handled, 8, 0);

	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	must(syscall(446, fd, 0) == 0 && close(fd) == 0);
}

static void *restrict_network(void *arg)
{
	uint64_t handled[2] = { 0, 1 };
	int fd = (int)syscall(444, handled, 16, 0);

	must(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && syscall(446, fd, 0) == 0 && close(fd) == 0);
	return wait_for_ever(arg);
}

/* Of a user without privileges, a thread only, and only what it does with TCP. */
static void landlocked_thread(void)
{
	pthread_t thread;

	must(setgid(1000) == 0 && setuid(1000) == 0 && pthread_create(&thread, NULL, restrict_network, (void *)1) == 0);
	wait_for_ever(NULL);
}

static void gone(void)
{
	char name[] = "/var/tmp/gone-XXXXXX";

	must(mkdtemp(name) && chdir(name) == 0 && rmdir(name) == 0);
}

static void lazy(void)
{
	must(mount("none", "/mnt", "tmpfs", 0, NULL) == 0 && mkdir("/mnt/etc", 0700) == 0 && chdir("/mnt/etc") == 0);
	must(open("/mnt/file", O_RDWR | O_CREAT, 0600) >= 0 && umount2("/mnt", MNT_DETACH) == 0);
}

static void covered(void)
{
	int fd = open("/mnt/log (deleted)", O_RDWR | O_CREAT, 0600);

	must(fd >= 0 && mount("none", "/mnt", "tmpfs", 0, NULL) == 0);
}

static void bind_mount(void)
{
	must(mount("none", "/mnt", "tmpfs", 0, NULL) == 0 && mkdir("/mnt/from", 0700) == 0 && mkdir("/mnt/to", 0700) == 0);
	must(mount("/mnt/from", "/mnt/to", NULL, MS_BIND, NULL) == 0 && rmdir("/mnt/from") == 0);
}

static void deep(void)
{
	char name[200] = { 0 };

	memset(name, 'd', sizeof(name) - 1);
	must(mount("none", "/mnt", "tmpfs", 0, NULL) == 0 && chdir("/mnt") == 0);
	for (int i = 0; i < 30; i++)
		must(mkdir(name, 0700) == 0 && chdir(name) == 0);
}

static void rooted(void)
{
	must(chroot("/usr") == 0 && chdir("/") == 0);
}

/* Until the leader is a zombie. */
static void *outlive(void *arg)
{
	char text[64] = "";

	while (!strstr(text, ") Z ")) {
		int fd = open("/proc/self/stat", O_RDONLY);
		must(read(fd, text, sizeof(text) - 1) > 0);
		close(fd);
		usleep(1000);
	}
	return wait_for_ever(arg);
}

/* The leader ends, its thread goes on. */
static void leaderless(void)
{
	pthread_t thread;

	if (fork() != 0)
		return;
	pthread_create(&thread, NULL, outlive, (void *)1);
	pthread_exit(NULL);
}

static int watch(void *at, size_t len)
{
	struct uffdio_api api = { .api = UFFD_API, .features = 1 << 13 /* UFFD_FEATURE_WP_UNPOPULATED */ };
	struct uffdio_register range = { { (uintptr_t)at, len }, UFFDIO_REGISTER_MODE_MISSING | UFFDIO_REGISTER_MODE_WP, 0 };
	int fd = (int)syscall(SYS_userfaultfd, O_CLOEXEC);

	must(fd >= 0 && ioctl(fd, UFFDIO_API, &api) == 0 && ioctl(fd, UFFDIO_REGISTER, &range) == 0);
	return fd;
}

/* Pages that nobody is there to give: but one, none is there, and each is marked to be told of when it is written. */
static void userfault(void)
{
	char *at = mmap(NULL, 1 << 20, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	must(at != MAP_FAILED);
	*at = 'x';
	struct uffdio_writeprotect all = { { (uintptr_t)at, 1 << 20 }, UFFDIO_WRITEPROTECT_MODE_WP };
	must(ioctl(watch(at, 1 << 20), UFFDIO_WRITEPROTECT, &all) == 0);
}

/* Such a stack below what is used, which ends near the start of a page. */
static void userfault_stack(void)
{
	unsigned long start = 0, end;
	char line[256];
	FILE *maps = fopen("/proc/self/maps", "re");

	while (fgets(line, sizeof(line), maps))
		must(!strstr(line, "[stack]") || sscanf(line, "%lx-%lx", &start, &end) == 2);
	const uintptr_t here = (uintptr_t)__builtin_frame_address(0);
	volatile char *used = alloca((here - 1500) & 4095);
	*used = 0;
	watch((void *)start, end - start);
	ready();
	must(madvise((void *)start, ((here - 1500) & ~4095UL) - start, MADV_DONTNEED) == 0);
	wait_for_ever(NULL);
}

static char selector;

static void dispatched(void)
{
	/* calls from everywhere are signals, once the selector says so: it says so while it sleeps */
	must(prctl(59, 1, 0, 0, &selector) == 0);
}

static void sparse(void)
{
	char *at = mmap(NULL, 1UL << 44, 3, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	must(at != MAP_FAILED);
	at[1UL << 43] = 'x';
	int fd = memfd_create("sparse", 0);
	must(ftruncate(fd, 1L << 36) == 0);
	at = mmap(NULL, 1UL << 36, 3, MAP_SHARED, fd, 0);
	must(at != MAP_FAILED && close(fd) == 0);
	at[1UL << 35] = 'y';
}

/* One of each kind that revision 3 has. */
static void rich(void)
{
	const struct sockaddr_in any = { .sin_family = AF_INET };
	struct epoll_event watched = { .events = EPOLLIN };
	int pair[2], ends[2], fd;
	timer_t timer;
	sigset_t set;

	guards();
	shared_memory();
	messages();
	must(semget(77, 3, IPC_CREAT | 0600) >= 0);
	must(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0 && write(pair[0], "stream", 6) == 6);
	must(socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) == 0 && write(pair[1], "message", 7) == 7);
	must((fd = socket(AF_INET, SOCK_STREAM, 0)) >= 0 && bind(fd, (const struct sockaddr *)&any, sizeof(any)) == 0);
	must(listen(fd, 5) == 0 && socket(AF_INET6, SOCK_DGRAM, 0) >= 0);
	must(pipe(ends) == 0 && write(ends[1], "bytes", 5) == 5);
	must((fd = epoll_create1(0)) >= 0 && epoll_ctl(fd, EPOLL_CTL_ADD, ends[0], &watched) == 0);
	must(eventfd(5, 0) >= 0 && timerfd_create(CLOCK_MONOTONIC, 0) >= 0);
	sigemptyset(&set);
	must(signalfd(-1, &set, 0) >= 0 && inotify_add_watch(inotify_init1(0), "/etc", IN_CREATE) == 1);
	must(timer_create(CLOCK_MONOTONIC, NULL, &timer) == 0);
	must((fd = memfd_create("memory", 0)) >= 0 && write(fd, "memory", 6) == 6 && flock(fd, LOCK_EX) == 0);
	must((fd = open("/var/tmp", O_TMPFILE | O_RDWR, 0600)) >= 0 && write(fd, "unnamed", 7) == 7);
	must(open("/dev/ptmx", O_RDWR | O_NOCTTY) >= 0 && syscall(434, getpid(), 0) >= 0);
	must(mmap(NULL, 8192, 3, MAP_SHARED | MAP_ANONYMOUS, -1, 0) != MAP_FAILED);
}

static const struct {
	const char *name;
	void (*run)(void);
} things[] = {
	{ "shared_memory", shared_memory }, { "messages", messages }, { "message_queue", message_queue }, { "tmpfs", tmpfs },
	{ "owner", owner }, { "queue", queue }, { "seals", seals }, { "guards", guards }, { "pdeath", pdeath },
	{ "secret", secret }, { "landlock", landlock }, { "landlocked_thread", landlocked_thread }, { "gone", gone }, { "lazy", lazy }, { "covered", covered },
	{ "bind_mount", bind_mount }, { "deep", deep }, { "rooted", rooted }, { "leaderless", leaderless },
	{ "dispatched", dispatched }, { "rich", rich }, { "userfault", userfault }, { "userfault_stack", userfault_stack }, { "sparse", sparse },
};

int main(int argc, char **argv)
{
	for (size_t i = 0; argc == 2 && i < sizeof(things) / sizeof(things[0]); i++)
		if (strcmp(argv[1], things[i].name) == 0) {
			things[i].run();
			ready();
			wait_for_ever(NULL);
		}
	return 2;
}
