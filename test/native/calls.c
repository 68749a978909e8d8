/*
 * calls FILE: threads in calls that the kernel lets fail with EINTR when somebody is stopped: each waits much longer than
 * the test does, so that one that returns at all sets its bit in FILE. Also built for 32 bits.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/sem.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <time.h>
#include <signal.h>
#include <unistd.h>

static volatile uint32_t *returned;
static int pair[2], full[2], listener, memory;

static void *over(void *arg)
{
	__atomic_or_fetch(returned, 1U << (uintptr_t)arg, __ATOMIC_SEQ_CST);
	for (;;)
		pause();
	return NULL;
}

static void *in_recv(void *arg)
{
	char byte;

	recv(pair[0], &byte, 1, 0);
	return over(arg);
}

static void *in_read(void *arg)
{
	char byte;

	read(pair[0], &byte, 1);
	return over(arg);
}

static void *in_recvmsg(void *arg)
{
	char byte;
	struct iovec vector = { &byte, 1 };
	struct msghdr message = { .msg_iov = &vector, .msg_iovlen = 1 };

	recvmsg(pair[0], &message, 0);
	return over(arg);
}

static void *in_send(void *arg)
{
	static char bytes[1 << 20];

	while (send(full[0], bytes, sizeof(bytes), 0) > 0)
		;
	return over(arg);
}

static void *in_splice(void *arg)
{
	int ends[2];

	if (pipe(ends) == 0)
		splice(pair[0], NULL, ends[1], NULL, 1, 0);
	return over(arg);
}

static void *in_sendfile(void *arg)
{
	while (sendfile(full[0], memory, &(off_t){ 0 }, 1 << 20) > 0)
		;
	return over(arg);
}

static void *in_preadv2(void *arg)
{
	char byte;

	preadv2(pair[0], &(struct iovec){ &byte, 1 }, 1, -1, 0);
	return over(arg);
}

static void *in_pwritev2(void *arg)
{
	static char bytes[1 << 20];

	while (pwritev2(full[0], &(struct iovec){ bytes, sizeof(bytes) }, 1, -1, 0) > 0)
		;
	return over(arg);
}

static void *in_accept(void *arg)
{
	accept(listener, NULL, NULL);
	return over(arg);
}

static void *in_epoll(void *arg)
{
	struct epoll_event event;

	epoll_wait(epoll_create1(0), &event, 1, 100000);
	return over(arg);
}

static void *in_semaphore(void *arg)
{
	semop(semget(IPC_PRIVATE, 1, 0600), &(struct sembuf){ .sem_op = -1 }, 1);
	return over(arg);
}

static void *in_signal(void *arg)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigtimedwait(&set, NULL, &(struct timespec){ .tv_sec = 100 });
	return over(arg);
}

static void *in_sleep(void *arg)
{
	nanosleep(&(struct timespec){ .tv_sec = 100 }, NULL);
	return over(arg);
}

static void *in_poll(void *arg)
{
	poll(NULL, 0, 100000);
	return over(arg);
}

/* Whether every thread but this one is asleep in its call. */
static int all_wait(void)
{
	DIR *tasks = opendir("/proc/self/task");
	int all = tasks != NULL;

	for (struct dirent *entry; all && (entry = readdir(tasks));) {
		char path[64], text[64] = "";
		snprintf(path, sizeof(path), "/proc/self/task/%.20s/syscall", entry->d_name);
		int fd = atoi(entry->d_name) == 0 || atoi(entry->d_name) == getpid() ? -1 : open(path, O_RDONLY);
		if (fd < 0)
			continue;
		all = read(fd, text, sizeof(text) - 1) > 0 && strncmp(text, "running", 7) != 0 && text[0] != '-' && strncmp(text, "202 ", 4) != 0;
		close(fd);
	}
	if (tasks)
		closedir(tasks);
	return all;
}

int main(int argc, char **argv)
{
	static void *(*const threads[])(void *) = { in_recv,  in_read,	    in_recvmsg, in_send,  in_accept,
						    in_epoll, in_semaphore, in_signal,	in_sleep, in_poll,
						    in_splice, in_sendfile, in_preadv2, in_pwritev2 };
	const struct timeval long_time = { .tv_sec = 100 };
	int fd = argc == 2 ? open(argv[1], O_RDWR | O_CREAT, 0600) : -1;
	const struct sockaddr_un nameless = { .sun_family = AF_UNIX };
	pthread_t thread;

	if (fd < 0 || ftruncate(fd, 4096) < 0 || socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0 ||
	    socketpair(AF_UNIX, SOCK_STREAM, 0, full) < 0)
		return 1;
	returned = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	memory = memfd_create("memory", 0);
	listener = socket(AF_UNIX, SOCK_STREAM, 0);
	if (returned == MAP_FAILED || ftruncate(memory, 1 << 20) < 0 || bind(listener, (const struct sockaddr *)&nameless, sizeof(sa_family_t)) < 0 ||
	    listen(listener, 1) < 0)
		return 1;
	setsockopt(pair[0], SOL_SOCKET, SO_RCVTIMEO, &long_time, sizeof(long_time));
	setsockopt(listener, SOL_SOCKET, SO_RCVTIMEO, &long_time, sizeof(long_time));
	setsockopt(full[0], SOL_SOCKET, SO_SNDTIMEO, &long_time, sizeof(long_time));
	for (unsigned i = 0; i < sizeof(threads) / sizeof(threads[0]); i++)
		if (pthread_create(&thread, NULL, threads[i], (void *)(uintptr_t)i) != 0)
			return 1;
	while (!all_wait())
		usleep(1000);
	prctl(PR_SET_NAME, "ready");
	for (;;)
		pause();
}
