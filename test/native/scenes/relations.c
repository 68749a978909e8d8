/* Scenes of self.c: what processes share, wait for and are told about each other. */
#include "../self.h"

#include <linux/sched.h>

static long clone_process(unsigned long flags, int signal)
{
	return syscall(SYS_clone, flags | (unsigned long)signal, 0, 0, 0, 0);
}

/* Descriptors and directories of two processes that are one table, and stay one. */

static bool same;

static void say_shared(FILE *out)
{
	if (gone_on && getpid() == 1)
		must(dup2(0, 77) == 77 && chdir("/usr/lib") == 0);
	fprintf(out, "shared: %d\n", !gone_on || getpid() == 1 || same);
}

static void shared_tables(void)
{
	must(chdir("/usr") == 0);
	more = say_shared;
	if (clone_process(CLONE_FS | CLONE_FILES, SIGCHLD) == 0) {
		/* both write statements: one at a time */
		wait_for("init.before");
		states_before("other");
		wait_for("init.after");
		char cwd[512] = "";
		same = fcntl(77, F_GETFD) == 0 && getcwd(cwd, sizeof(cwd)) && strcmp(cwd, "/usr/lib") == 0;
		must(close(77) == 0 && chdir("/usr") == 0);
		states_after("other");
	}
}

/* Ends that a parent is told about by another signal than SIGCHLD, or not at all; and who waits for which. */
static pid_t children[4];
static volatile sig_atomic_t told;

static void is_told(int signal)
{
	told++;
}

static void ends_with(int status)
{
	wait_for("go");
	_exit(status);
}

static void say_waits(FILE *out)
{
	int status[4] = { 0 };
	if (!gone_on) {
		fprintf(out, "statuses 3 4 signal 15, told of one by another signal\n");
		return;
	}
	must(waitpid(children[0], &status[0], __WALL) == children[0]);
	must(waitpid(children[1], &status[1], __WALL) == children[1]);
	must(kill(children[2], SIGTERM) == 0 && waitpid(children[2], &status[2], 0) == children[2]);
	for (int i = 0; i < 6000 && !told; i++)
		usleep(10000);
	fprintf(out, "statuses %d %d signal %d, told of %s by another signal\n", WEXITSTATUS(status[0]), WEXITSTATUS(status[1]),
		WIFSIGNALED(status[2]) ? WTERMSIG(status[2]) : -1, told == 1 ? "one" : told ? "some" : "none");
}

static void waits(void)
{
	signal(SIGUSR1, is_told);
	if ((children[0] = fork()) == 0)
		ends_with(3);
	if ((children[1] = (pid_t)clone_process(0, SIGUSR1)) == 0)
		ends_with(4);
	if ((children[2] = fork()) == 0)
		for (;;)
			pause();
	more = say_waits;
}

/* The shell's wait: a child that ends while nobody waits, asked for later. */
static void say_orphans(FILE *out)
{
	int status = 0;
	pid_t pid = 0;
	if (gone_on)
		must((pid = waitpid(-1, &status, 0)) > 0);
	fprintf(out, "an orphan came to the subreaper and ended with %d\n", gone_on ? WEXITSTATUS(status) : 5);
}

static void parent_of_orphan(void)
{
	if (fork() == 0) {
		wait_for("orphaned");
		_exit(5);
	}
	wait_for("go");
	char path[512];
	snprintf(path, sizeof(path), "%s.orphaned", out_path);
	close(open(path, O_WRONLY | O_CREAT, 0600));
	_exit(6);
}

static void reaper(void)
{
	int status;
	prctl(PR_SET_CHILD_SUBREAPER, 1);
	pid_t pid = fork();
	if (pid == 0)
		parent_of_orphan();
	states_before("reaper");
	wait_for("go");
	must(waitpid(pid, &status, 0) == pid && WEXITSTATUS(status) == 6);
	more = say_orphans;
	states_after("reaper");
}

/* An orphan that came to it before, of a session and a group whose leader has ended and was waited for. */
static void leaves_orphan(void)
{
	setsid();
	if (fork() == 0) {
		while (getppid() != 2)
			usleep(1000);
		wait_for("orphaned");
		_exit(getsid(0) == 3 && getpgrp() == 3 && getppid() == 2 ? 7 : 8);
	}
	_exit(0);
}

static void say_adopted(FILE *out)
{
	int status = 7 << 8;
	char path[512];
	snprintf(path, sizeof(path), "%s.orphaned", out_path);
	if (gone_on) {
		close(open(path, O_WRONLY | O_CREAT, 0600));
		must(waitpid(4, &status, 0) == 4);
	}
	fprintf(out, "an orphan from session 3 ended with %d\n", WEXITSTATUS(status));
}

static void adopted(void)
{
	pid_t pid = fork();
	if (pid > 0) {
		must(pid == 2);
		wait_for("reaper.before");
		return;
	}
	prctl(PR_SET_CHILD_SUBREAPER, 1);
	if ((pid = fork()) == 0)
		leaves_orphan();
	must(pid == 3 && waitpid(pid, NULL, 0) == 3);
	more = say_adopted;
	states("reaper");
}

static void say_reaper(FILE *out)
{
	fprintf(out, "an orphan came to the subreaper and ended with 5\n");
}

static void subreaper(void)
{
	fflush(NULL);
	if (fork() == 0) {
		more = say_reaper;
		prctl(PR_SET_CHILD_SUBREAPER, 1);
		reaper();
	}
	usleep(50000);
}

/* Groups and sessions whose leaders are zombies, or gone; stopped ones in groups that are orphaned. */
static void in_group(void)
{
	signal(SIGHUP, SIG_IGN);
	while (getppid() != 1)
		usleep(1000);
}

static void leads_group(void)
{
	setpgid(0, 0);
	child("left in group", in_group);
	child("left in group, too", in_group);
	_exit(7);
}

static void leads_session(void)
{
	setsid();
	child("left in session", in_group);
	_exit(8);
}

static void say_dead_leaders(FILE *out)
{
	for (int i = 0; i < 2; i++) {
		siginfo_t info = { 0 };
		waitid(P_PID, (id_t)children[i], &info, WEXITED | WNOHANG | WNOWAIT);
		fprintf(out, "leader %d: %d %d\n", i, info.si_pid, info.si_status);
	}
}

static void dead_leaders(void)
{
	siginfo_t info;
	children[0] = child("never", leads_group);
	children[1] = child("never either", leads_session);
	for (int i = 0; i < 2; i++)
		must(waitid(P_PID, (id_t)children[i], &info, WEXITED | WNOWAIT) == 0);
	usleep(50000);
	more = say_dead_leaders;
}

/* Three levels of PID namespaces, with zombies, stopped tasks and sessions in each. */
static pid_t ended, stopped;

static void say_level(FILE *out)
{
	siginfo_t info = { 0 };
	bool right = true;
	waitid(P_PID, (id_t)ended, &info, WEXITED | WNOHANG | WNOWAIT);
	fprintf(out, "zombie %d %d %d\n", info.si_pid, info.si_code, info.si_status);
	if (gone_on) {
		int status;
		kill(stopped, SIGCONT);
		right = waitpid(stopped, &status, 0) == stopped && WIFEXITED(status) && WEXITSTATUS(status) == 9;
	}
	fprintf(out, right ? "goes on and ends\n" : "does not end as it should\n");
}

static void fill_level(int level)
{
	siginfo_t info;
	char label[32];
	if ((ended = fork()) == 0)
		_exit(level + 20);
	must(waitid(P_PID, (id_t)ended, &info, WEXITED | WNOWAIT) == 0);
	if ((stopped = fork()) == 0) {
		setsid();
		raise(SIGSTOP);
		_exit(9);
	}
	must(waitid(P_PID, (id_t)stopped, &info, WSTOPPED) == 0);
	snprintf(label, sizeof(label), "level %d", level);
	if (level < 3 && clone_process(CLONE_NEWPID | (level == 1 ? CLONE_NEWIPC | CLONE_NEWNET : 0), SIGCHLD) == 0)
		fill_level(level + 1);
	more = say_level;
	if (level > 0)
		states(label);
}

static void levels(void)
{
	fill_level(0);
}

SCENE(shared_tables, "shared-tables")
SCENE(waits, "waits")
SCENE(subreaper, "subreaper")
SCENE(adopted, "adopted")
SCENE(dead_leaders, "dead-leaders")
SCENE(levels, "levels")
