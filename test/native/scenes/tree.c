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

/* A stop that the parent has not asked for yet is told after the restart, once; one of a thread group, too. */
static pid_t unheard[2];

static void *waits_for_ever(void *unused)
{
	for (;;)
		pause();
	return NULL;
}

static pid_t stops_by(int signal, bool with_thread)
{
	pthread_t thread;
	pid_t pid = fork();
	if (pid > 0)
		return pid;
	/* in a group that is not an orphan, whose signals of the terminal stop */
	setpgid(0, 0);
	if (with_thread)
		must(pthread_create(&thread, NULL, waits_for_ever, NULL) == 0);
	raise(signal);
	_exit(3);
}

static void say_unheard(FILE *out)
{
	const int by[] = { SIGTTIN, SIGSTOP };
	bool right = true;
	for (int i = 0; i < 2; i++) {
		siginfo_t info = { 0 };
		int status = 0;
		must(waitid(P_PID, (id_t)unheard[i], &info, WSTOPPED | WNOHANG | WNOWAIT) == 0);
		fprintf(out, "news %d: %d by %d\n", i, info.si_pid == unheard[i], info.si_status);
		if (gone_on) {
			right &= waitpid(unheard[i], &status, WUNTRACED) == unheard[i] && WIFSTOPPED(status) && WSTOPSIG(status) == by[i];
			right &= waitpid(unheard[i], &status, WUNTRACED | WNOHANG) == 0;
			right &= kill(unheard[i], SIGCONT) == 0 && waitpid(unheard[i], &status, 0) == unheard[i] && status == 3 << 8;
		}
	}
	fprintf(out, right ? "told once\n" : "not told, or twice\n");
}

static void untold(void)
{
	siginfo_t info;
	for (int i = 0; i < 2; i++) {
		unheard[i] = stops_by(i == 0 ? SIGTTIN : SIGSTOP, i == 1);
		must(waitid(P_PID, (id_t)unheard[i], &info, WSTOPPED | WNOWAIT) == 0 && info.si_code == CLD_STOPPED);
	}
	more = say_unheard;
}

/* A stop while the parent waits for it: the wait ends after the restart where the dump came in between. */
static void say_awaited(FILE *out)
{
	int status = 0;
	must(!gone_on || (waitpid(job, &status, WUNTRACED) == job && WIFSTOPPED(status) && WSTOPSIG(status) == SIGTSTP));
	fprintf(out, "a wait for a stop ends\n");
}

static void waits_for_stop(void)
{
	if ((job = fork()) == 0) {
		setpgid(0, 0);
		wait_for("go");
		raise(SIGTSTP);
		_exit(3);
	}
	more = say_awaited;
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
SCENE(untold, "untold")
SCENE(waits_for_stop, "waits-for-stop")
SCENE(tree, "tree")
SCENE(nested, "nested")
