/*
 * shared: the init of a PID namespace that has everything in common with its parent outside: address space, descriptor
 * table, fs struct, signal handlers, namespaces. Prints its pid outside.
 */
#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

static char stack[65536] __attribute__((aligned(16)));

static int sleep_for_ever(void *arg)
{
	(void)arg;
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	for (;;)
		pause();
	return 0;
}

int main(void)
{
	int pid = clone(sleep_for_ever, stack + sizeof(stack),
			CLONE_VM | CLONE_FILES | CLONE_FS | CLONE_SIGHAND | CLONE_NEWPID | SIGCHLD, NULL);

	if (pid < 0) {
		perror("clone");
		return 1;
	}
	printf("%d\n", pid);
	fflush(stdout);
	return waitpid(pid, NULL, 0) < 0;
}
