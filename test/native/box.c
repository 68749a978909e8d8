/*
 * box COMMAND…: runs COMMAND as the init of a container of its own (new pid, uts, ipc, mnt and net namespaces, a fresh
 * /proc), with nothing open but /dev/null. Prints the pid that it has outside, and lives until the container ends.
 * Nobody outside shares anything with it: this process itself stays in the namespaces it came from.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static void die(const char *what)
{
	perror(what);
	_exit(127);
}

static void become_init(char **argv)
{
	/* a shell starts what is in the background with some of them ignored */
	for (int number = 1; number <= SIGRTMAX; number++)
		signal(number, SIG_DFL);
	if (setsid() < 0)
		die("setsid");
	if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0 || mount("proc", "/proc", "proc", 0, NULL) < 0)
		die("mount");
	if (sethostname("box", 3) < 0 || setdomainname("example.org", 11) < 0)
		die("sethostname");
	/* opened here, so that the descriptions are the container's own */
	syscall(SYS_close_range, 0, ~0U, 0);
	for (int fd = 0; fd < 3; fd++)
		if (open("/dev/null", O_RDWR) != fd)
			_exit(126);
	execvp(argv[0], argv);
	_exit(127);
}

int main(int argc, char **argv)
{
	if (argc < 2) {
		fputs("usage: box COMMAND [ARGUMENT]...\n", stderr);
		return 2;
	}
	long pid = syscall(SYS_clone, CLONE_NEWPID | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWNS | CLONE_NEWNET | SIGCHLD,
			   0, 0, 0, 0);
	if (pid < 0) {
		perror("clone");
		return 1;
	}
	if (pid == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		become_init(argv + 1);
	}
	printf("%ld\n", pid);
	fflush(stdout);
	int status = 0;
	waitpid((pid_t)pid, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
