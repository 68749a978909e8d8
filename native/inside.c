#define _GNU_SOURCE
#include "inside.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

static void wait_for(pid_t child)
{
	int status;

	while (waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	/* it has said why */
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		_exit(EXIT_REFUSED);
}

static _Noreturn void child(int ns_fd, bool new_pid, inside_fn *work, const void *argument, int pipe)
{
	cleanup_buf struct buf out = { 0 };

	if (setns(ns_fd, 0) < 0)
		die(errno, "a namespace of the container can't be entered");
	pid_t grandchild = new_pid ? fork() : 0;
	if (grandchild < 0)
		die(errno, "fork");
	if (grandchild > 0) {
		wait_for(grandchild);
	} else {
		work(argument, &out);
		/* answers are shorter than a pipe is long, or their reader is there */
		for (size_t done = 0; done < out.len;) {
			ssize_t n = write(pipe, out.data + done, out.len - done);
			if (n < 0)
				die(errno, "a pipe");
			done += (size_t)n;
		}
	}
	_exit(EXIT_DONE);
}

void run_inside(int ns_fd, bool new_pid, inside_fn *work, const void *argument, struct buf *out)
{
	int ends[2];

	if (pipe2(ends, O_CLOEXEC) < 0)
		die(errno, "a pipe");
	pid_t pid = fork();
	if (pid < 0)
		die(errno, "fork");
	if (pid == 0)
		child(ns_fd, new_pid, work, argument, ends[1]);
	close(ends[1]);
	if (!buf_read(out, ends[0]))
		die(errno, "a pipe");
	close(ends[0]);
	wait_for(pid);
}
