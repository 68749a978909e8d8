/*
 * steady FILE: threads that notice whatever a dump might do to them. Each adds to its counter in FILE, which is
 * mapped, and any surprise adds to `errors`: a register or vector register that changed, a system call that was
 * interrupted, a byte or a signal that was lost or came twice.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/sem.h>
#include <time.h>
#include <unistd.h>

enum { COMPUTE, READ, SLEEP, SIGNAL, WRITE, SEMAPHORE, COUNTERS };

struct board {
	volatile uint64_t beats[COUNTERS];
	volatile uint64_t errors;
	volatile uint64_t last_error; /* line of this file */
};

static struct board *board;
static int ends[2], semaphore;
static volatile sig_atomic_t expected;

#define CHECK(condition)                              \
	do {                                          \
		if (!(condition)) {                   \
			board->errors++;              \
			board->last_error = __LINE__; \
		}                                     \
	} while (0)

typedef double vector __attribute__((vector_size(32)));

/* Long enough to be stopped in; everything it knows is in registers. */
static __attribute__((noinline, optimize("O2"))) double churn(uint64_t seed)
{
	vector a = { 1, 2, 3, 4 }, b = { 0.5, 0.25, 0.125, 0.0625 };
	uint64_t x = seed | 1;

	for (int i = 0; i < 20000; i++) {
		x ^= x << 13;
		x ^= x >> 7;
		x ^= x << 17;
		a = a * b + (double)(x & 1023);
		b += 1e-9;
	}
	return a[0] + a[1] * 3 + a[2] * 5 + a[3] * 7 + (double)(x >> 40);
}

static void *compute(void *arg)
{
	(void)arg;
	for (uint64_t seed = 1;; seed++) {
		CHECK(churn(seed) == churn(seed));
		board->beats[COMPUTE]++;
	}
	return NULL;
}

static void *read_bytes(void *arg)
{
	unsigned char byte;

	(void)arg;
	for (unsigned char next = 0;; next++) {
		CHECK(read(ends[0], &byte, 1) == 1);
		CHECK(byte == next);
		board->beats[READ]++;
	}
	return NULL;
}

static void *write_bytes(void *arg)
{
	(void)arg;
	for (unsigned char next = 0;; next++) {
		CHECK(write(ends[1], &next, 1) == 1);
		board->beats[WRITE]++;
		CHECK(usleep(300) == 0);
	}
	return NULL;
}

static void *sleep_often(void *arg)
{
	(void)arg;
	for (;;) {
		CHECK(nanosleep(&(struct timespec){ .tv_nsec = 2000000 }, NULL) == 0);
		board->beats[SLEEP]++;
	}
	return NULL;
}

/* semop(2) is one of those that fail with EINTR when a task is stopped. That is allowed, but not needed. */
static void *take(void *arg)
{
	(void)arg;
	for (;;) {
		int rc = semop(semaphore, &(struct sembuf){ .sem_op = -1 }, 1);
		CHECK(rc == 0);
		board->beats[SEMAPHORE]++;
	}
	return NULL;
}

static void *give(void *arg)
{
	(void)arg;
	for (;;) {
		CHECK(semop(semaphore, &(struct sembuf){ .sem_op = 1 }, 1) == 0);
		usleep(700);
	}
	return NULL;
}

static void on_signal(int signal, siginfo_t *info, void *context)
{
	(void)signal;
	(void)context;
	CHECK(info->si_value.sival_int == expected);
	expected++;
	board->beats[SIGNAL]++;
}

static void start(void *(*function)(void *))
{
	pthread_t thread;

	if (pthread_create(&thread, NULL, function, NULL) != 0)
		exit(1);
}

int main(int argc, char **argv)
{
	sigset_t set;
	struct sigaction action = { .sa_sigaction = on_signal, .sa_flags = SA_SIGINFO };

	semaphore = semget(IPC_PRIVATE, 1, 0600);
	int fd = argc >= 2 ? open(argv[1], O_RDWR | O_CREAT, 0600) : -1;
	if (fd < 0 || ftruncate(fd, sizeof(*board)) < 0 || pipe(ends) < 0)
		return 1;
	board = mmap(NULL, sizeof(*board), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (board == MAP_FAILED)
		return 1;
	/* signals go to this thread only */
	sigemptyset(&set);
	sigaddset(&set, SIGRTMIN);
	sigprocmask(SIG_BLOCK, &set, NULL);
	start(compute);
	start(read_bytes);
	start(write_bytes);
	start(sleep_often);
	start(take);
	start(give);
	sigaction(SIGRTMIN, &action, NULL);
	sigprocmask(SIG_UNBLOCK, &set, NULL);
	for (int sent = 0;; sent++) {
		CHECK(sigqueue(getpid(), SIGRTMIN, (union sigval){ .sival_int = sent }) == 0);
		CHECK(churn((uint64_t)sent) == churn((uint64_t)sent));
		CHECK(usleep(500) == 0);
	}
}
