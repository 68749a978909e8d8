/*
 * A tracer that dies while it asks: the task must go on as if nothing had been, registers, vector registers, signal
 * mask, alternate stack, the system call it was in. Here the tracer ends by itself, at each of the places where it
 * could be killed.
 */
#include "task.h"
#include "test.h"

#include <signal.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>

struct board {
	volatile int rounds, wrong, stop;
};

typedef double vector __attribute__((vector_size(32)));

static __attribute__((noinline)) double churn(void)
{
	vector a = { 1, 2, 3, 4 }, b = { 0.5, 0.25, 0.125, 0.0625 };

	for (int i = 0; i < 30000; i++)
		a = a * b + (double)(i & 1023);
	return a[0] + a[1] * 3 + a[2] * 5 + a[3] * 7;
}

/* Half of the time it computes, half of the time it sleeps. */
static void task(struct board *board)
{
	static char stack[65536];
	stack_t before = { .ss_sp = stack, .ss_size = sizeof(stack) }, after;
	sigset_t mask, now;

	sigemptyset(&mask);
	sigaddset(&mask, SIGUSR1);
	sigprocmask(SIG_SETMASK, &mask, NULL);
	sigaltstack(&before, NULL);
	double expected = churn();
	for (; !board->stop; board->rounds++) {
		board->wrong += churn() != expected;
		board->wrong += nanosleep(&(struct timespec){ .tv_nsec = 200000 }, NULL) != 0;
		sigprocmask(SIG_SETMASK, NULL, &now);
		board->wrong += sigismember(&now, SIGUSR1) != 1 || sigismember(&now, SIGUSR2) != 0;
		sigaltstack(NULL, &after);
		board->wrong += after.ss_sp != before.ss_sp || after.ss_size != before.ss_size;
	}
	_exit(0);
}

/* Dies after so many calls; at 0 before the first, and never after a whole session. */
static void tracer(pid_t pid, int calls)
{
	struct container container = { .pid = pid, .init = pid, .patience = 3 };

	freeze(&container);
	container_read(&container);
	struct remote *remote = remote_begin(container_task(&container, pid));
	if (!remote)
		_exit(2);
	for (int i = 0; i < calls; i++)
		if (remote_call(remote, SYS_getppid) != getppid())
			_exit(1);
	if (calls > 5) {
		remote_end(remote);
		thaw(&container, 0);
		_exit(0);
	}
	syscall(SYS_exit_group, 0);
}

#ifdef __x86_64__
int main(void)
{
	struct board *board = mmap(NULL, sizeof(*board), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	pid_t pid = fork();
	int status;

	if (pid == 0)
		task(board);
	if (ptrace(PTRACE_SEIZE, pid, 0, 0) < 0) {
		perror("tasks may not be traced here");
		kill(pid, SIGKILL);
		return 77;
	}
	while (board->rounds < 3)
		usleep(1000);
	/* another process will */
	ptrace(PTRACE_INTERRUPT, pid, 0, 0);
	waitpid(pid, &status, __WALL);
	ptrace(PTRACE_DETACH, pid, 0, 0);
	for (int i = 0; i < 100; i++) {
		usleep((useconds_t)(i * 37 % 400));
		pid_t tracing = fork();
		if (tracing == 0)
			tracer(pid, i % 7);
		waitpid(tracing, &status, 0);
		EXPECT(WIFEXITED(status) && WEXITSTATUS(status) == 0);
		int rounds = board->rounds;
		for (int wait = 0; wait < 1000 && board->rounds < rounds + 2; wait++)
			usleep(1000);
		EXPECT(board->rounds >= rounds + 2);
	}
	board->stop = 1;
	EXPECT(waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0);
	EXPECT(board->wrong == 0);
	return failures > 0;
}
#else
int main(void)
{
	fputs("tasks are asked on x86-64 only\n", stderr);
	return 77;
}
#endif
