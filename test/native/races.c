/* races WHAT: children and threads that start, call programs and end, in a loop, until they are killed. */
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static char *self;

static void *nothing(void *arg)
{
	return arg;
}

static void *run_again(void *arg)
{
	(void)arg;
	execl(self, "races", "exec", (char *)NULL);
	return NULL;
}

static void *run_once(void *arg)
{
	int signal;

	sigwait(arg, &signal);
	execl(self, "races", "pause", (char *)NULL);
	return NULL;
}

static void one(const char *what)
{
	pthread_t thread;
	pid_t pid = 0;

	if (strcmp(what, "fork") == 0 && (pid = fork()) == 0)
		_exit(0);
	/* the parent waits until its child ends: long enough to be noticed */
	if (strcmp(what, "vfork") == 0 && (pid = vfork()) == 0) {
		usleep(30000);
		_exit(0);
	}
	if (strcmp(what, "spawn") == 0)
		posix_spawn(&pid, "/bin/true", NULL, NULL, (char *[]){ "true", NULL }, environ);
	if (strcmp(what, "clone") == 0 && pthread_create(&thread, NULL, nothing, NULL) == 0)
		pthread_join(thread, NULL);
	if (strcmp(what, "mmap") == 0)
		munmap(mmap(NULL, 65536, 3, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0), 65536);
	if (strcmp(what, "stop") == 0 && (pid = fork()) == 0) {
		raise(SIGSTOP);
		_exit(0);
	}
	if (strcmp(what, "stop") == 0) {
		waitpid(pid, NULL, WUNTRACED);
		kill(pid, SIGCONT);
	}
	if (pid > 0)
		waitpid(pid, NULL, 0);
}

int main(int argc, char **argv)
{
	pthread_t thread;

	self = "/proc/self/exe";
	if (argc != 2)
		return 2;
	prctl(PR_SET_NAME, "ready");
	if (strcmp(argv[1], "exec") == 0) {
		pthread_create(&thread, NULL, run_again, NULL);
		for (;;)
			pause();
	}
	if (strcmp(argv[1], "exec once") == 0) {
		sigset_t set;
		sigemptyset(&set);
		sigaddset(&set, SIGUSR1);
		sigprocmask(SIG_BLOCK, &set, NULL);
		pthread_create(&thread, NULL, run_once, &set);
		for (;;)
			pause();
	}
	if (strcmp(argv[1], "pause") == 0)
		for (;;)
			pause();
	if (strcmp(argv[1], "long vfork") == 0) {
		if (vfork() == 0) {
			sleep(4);
			_exit(0);
		}
		for (;;)
			pause();
	}
	if (strcmp(argv[1], "endless vfork") == 0 && vfork() == 0)
		for (;;)
			pause();
	for (;;)
		one(argv[1]);
}
