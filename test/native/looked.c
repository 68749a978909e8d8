/*
 * looked: what the inspector is shown. Three threads, each deep in functions of its own name; a child with a file and a
 * pipe; secrets on the heap, one across the border of two pages, and one in memory that both processes share. Says
 * `ready` by making the file argv[1], and sleeps.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

#define PAGE 4096

static char *heap;
static char *volatile shared;
static volatile int started;

__attribute__((noinline)) static void wait_in_alpha(int depth)
{
	if (depth > 0)
		wait_in_alpha(depth - 1);
	else
		for (__atomic_add_fetch(&started, 1, __ATOMIC_SEQ_CST);;)
			pause();
	__asm__ volatile("");
}

__attribute__((noinline)) static void wait_in_beta(const char *what)
{
	char local[64];
	snprintf(local, sizeof local, "beta-secret-%s", what);
	for (__atomic_add_fetch(&started, 1, __ATOMIC_SEQ_CST);;)
		sleep(1000);
	__asm__ volatile("" ::"r"(local) : "memory");
}

static void *alpha(void *nothing)
{
	prctl(PR_SET_NAME, "alpha");
	wait_in_alpha(3);
	return nothing;
}

static void *beta(void *nothing)
{
	prctl(PR_SET_NAME, "beta");
	wait_in_beta("7f3a");
	return nothing;
}

__attribute__((noinline)) static void wait_in_main(void)
{
	for (;;)
		pause();
}

static void child(const char *ready)
{
	int ends[2];
	prctl(PR_SET_NAME, "looked-child");
	close(0);
	if (open("/etc/passwd", O_RDONLY | O_CLOEXEC) != 0 || pipe(ends) < 0)
		_exit(1);
	lseek(0, 7, SEEK_SET);
	if (write(ends[1], "secret-in-a-pipe", 16) != 16)
		_exit(1);
	strcpy(heap + 100, "secret-of-the-child");
	close(open(ready, O_CREAT | O_WRONLY, 0600));
	for (;;)
		pause();
}

int main(int argc, char **argv)
{
	if (argc != 2)
		return 2;
	heap = mmap(NULL, 8 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	shared = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	strcpy(heap + PAGE - 9, "secret-across-pages");
	memset(heap + 3 * PAGE, 'q', PAGE);
	strcpy(shared + PAGE + 16, "secret-in-shared-memory");
	pthread_t thread;
	pthread_create(&thread, NULL, alpha, NULL);
	pthread_create(&thread, NULL, beta, NULL);
	while (started < 2)
		usleep(1000);
	if (fork() == 0)
		child(argv[1]);
	wait_in_main();
}
