/* Scenes of self.c: threads and their registers. */
#include "../self.h"

#include <immintrin.h>

static pthread_mutex_t robust;
static volatile int go;
static _Atomic int ready;

static void *holds(void *unused)
{
	pthread_mutex_lock(&robust);
	ready++;
	while (!go)
		usleep(10000);
	return NULL;
}

static void *returns(void *unused)
{
	prctl(PR_SET_NAME, "second");
	ready++;
	while (!go)
		usleep(10000);
	return (void *)42;
}

static pthread_t holder, returner;

static void say_threads(FILE *out)
{
	struct timespec until;
	void *result = NULL;
	int rc = EBUSY;
	if (gone_on) {
		go = 1;
		clock_gettime(CLOCK_REALTIME, &until);
		until.tv_sec += 60;
		must(pthread_timedjoin_np(returner, &result, &until) == 0);
		rc = pthread_mutex_timedlock(&robust, &until);
	}
	fprintf(out, "join %ld robust %s\n", gone_on ? (long)result : 42, gone_on ? (rc == EOWNERDEAD ? "recovered" : strerror(rc)) : "recovered");
}

static void threads(void)
{
	pthread_mutexattr_t attr;
	pthread_mutexattr_init(&attr);
	pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST);
	pthread_mutex_init(&robust, &attr);
	must(pthread_create(&holder, NULL, holds, NULL) == 0 && pthread_create(&returner, NULL, returns, NULL) == 0);
	while (ready < 2)
		usleep(1000);
	more = say_threads;
}

/* Once its leader has ended: what /proc/self shows is that of the leader. */
static void *lives(void *unused)
{
	char stat[128] = "", *state = NULL;
	while (!state || strncmp(state, ") Z", 3) != 0) {
		int fd = open("/proc/self/stat", O_RDONLY | O_CLOEXEC);
		must(fd >= 0 && read(fd, stat, sizeof(stat) - 1) > 0 && (state = strrchr(stat, ')')) && close(fd) == 0);
	}
	states("thread");
}

static void dead_leader_child(void)
{
	pthread_t thread;
	must(pthread_create(&thread, NULL, lives, NULL) == 0);
	syscall(SYS_exit, 7);
}

static void dead_leader(void)
{
	child("never", dead_leader_child);
	usleep(100000);
}

/* Registers that only instructions of this function can change, over a sleep of busy waiting. */
__attribute__((target("avx"))) static void say_avx(FILE *out)
{
	static __m256 kept;
	if (!gone_on)
		kept = _mm256_set_ps(1, 2, 3, 4, 5, 6, 7, 8);
	float seen[8];
	_mm256_storeu_ps(seen, kept);
	for (int i = 0; i < 8; i++)
		fprintf(out, "%g ", seen[i]);
	fprintf(out, "mxcsr %x\n", _mm_getcsr());
}

static volatile unsigned long spins;

/* Spins with known values in the upper halves of vector registers, in one piece: a call might clear them. */
__attribute__((target("avx"))) static void *spin(void *unused)
{
	static const char known[32] = "0123456789abcdefghijklmnopqrstu";
	char now[32];

	_mm_setcsr(_mm_getcsr() | 0x6000);
	__asm__ volatile("vmovdqu %3, %%ymm9\n"
			 "1: incq %1\n"
			 "cmpl $0, %2\n"
			 "je 1b\n"
			 "vmovdqu %%ymm9, %0\n"
			 : "=m"(now), "+m"(spins)
			 : "m"(go), "m"(known)
			 : "xmm9", "cc");
	go = memcmp(now, known, sizeof(now)) == 0 && _mm_getcsr() & 0x6000 ? 2 : 3;
	return NULL;
}

static void say_spin(FILE *out)
{
	say_avx(out);
	if (gone_on && go == 0) {
		go = 1;
		pthread_join(holder, NULL);
	}
	fprintf(out, "registers %s\n", !gone_on || go == 2 ? "kept" : "lost");
}

static void vectors(void)
{
	must(pthread_create(&holder, NULL, spin, NULL) == 0);
	while (!spins)
		usleep(1000);
	more = say_spin;
}

SCENE(threads, "threads")
SCENE(dead_leader, "dead-leader")
SCENE(vectors, "vectors")
