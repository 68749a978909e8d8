/* Scenes of self.c: who is whose child. */
#include "../self.h"

static pid_t ended[3];

static void say_zombies(FILE *out)
{
	for (int i = 0; i < 3; i++) {
		siginfo_t info = { 0 };
		waitid(P_PID, (id_t)ended[i], &info, WEXITED | WNOHANG | WNOWAIT);
		fprintf(out, "zombie %d: %d %d %d\n", i, info.si_pid, info.si_code, info.si_status);
	}
}

static void exits(void)
{
	_exit(42);
}

static void killed(void)
{
	kill(getpid(), SIGKILL);
}

static void terminated(void)
{
	/* signals that an init without a handler ignores */
	raise(SIGTERM);
}

static void zombies(void)
{
	void (*const ends[])(void) = { exits, killed, terminated };
	for (int i = 0; i < 3; i++) {
		siginfo_t info;
		ended[i] = child("never", ends[i]);
		waitid(P_PID, (id_t)ended[i], &info, WEXITED | WNOWAIT);
	}
	more = say_zombies;
}

static pid_t job;

static void stops_itself(void)
{
	setpgid(0, 0);
	raise(SIGTSTP);
	/* what it states second, it states after SIGCONT */
}

static void say_stopped(FILE *out)
{
	char path[64], line[512], state = '?';
	int status = 0;
	snprintf(path, sizeof(path), "/proc/%d/stat", job);
	FILE *file = fopen(path, "re");
	if (file && fgets(line, sizeof(line), file))
		state = strrchr(line, ')')[2];
	if (file)
		fclose(file);
	fprintf(out, "job %c, news %d\n", state, waitpid(job, &status, WNOHANG | WUNTRACED));
	if (gone_on) {
		kill(job, SIGCONT);
		must(waitpid(job, &status, WCONTINUED) == job && WIFCONTINUED(status));
	}
}

static void stopped(void)
{
	int status;
	job = child("job", stops_itself);
	must(waitpid(job, &status, WUNTRACED) == job && WIFSTOPPED(status) && WSTOPSIG(status) == SIGTSTP);
	more = say_stopped;
}

static void leads_session(void)
{
	setsid();
	child("member", nothing);
	child("second member", nothing);
}

static void of_own_group(void)
{
	setpgid(0, 0);
	child("in group", nothing);
}

/* A grandchild whose parent has ended, in a session whose leader has ended. */
static void waits_for_init(void)
{
	while (getppid() != 1)
		usleep(1000);
}

static void leaves_orphan(void)
{
	setsid();
	child("orphan", waits_for_init);
	_exit(0);
}

static void tree(void)
{
	child("session", leads_session);
	child("of group", of_own_group);
	pid_t pid = child("never", leaves_orphan);
	must(waitpid(pid, NULL, 0) == pid);
	child("of its session", nothing);
}

static void inner(void)
{
	child("inner child", nothing);
}

static void nested(void)
{
	pid_t pid = (pid_t)syscall(SYS_clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
	if (pid == 0) {
		inner();
		states("inner init");
	}
	pid = (pid_t)syscall(SYS_clone, CLONE_NEWUTS | CLONE_NEWIPC | SIGCHLD, 0, 0, 0, 0);
	if (pid == 0) {
		sethostname("elsewhere", 9);
		char name[64] = "";
		gethostname(name, sizeof(name));
		must(strcmp(name, "elsewhere") == 0);
		states("other host");
	}
}

/* Sessions that were begun one after the other by who was born in the first: each left somebody behind in it. */
static void stays_behind(void)
{
	child("behind", nothing);
	wait_for("behind.before");
	setsid();
}

static void begins_first(void)
{
	child("second session", stays_behind);
	wait_for("second session.before");
	setsid();
}

static void left_behind(void)
{
	child("first session", begins_first);
	wait_for("first session.before");
}

SCENE(left_behind, "left-behind")
SCENE(zombies, "zombies")
SCENE(stopped, "stopped")
SCENE(tree, "tree")
SCENE(nested, "nested")
