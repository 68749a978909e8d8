/* The scenes of self.c: one for each kind of thing that a restart must not lose. */
#include "self.h"

#include <immintrin.h>
#include <linux/membarrier.h>
#include <sys/personality.h>

static void nothing(void) {}

static void *map(size_t len, int prot, int flags)
{
	return watch(mmap(NULL, len, prot, flags, -1, 0), len);
}

#define PRIVATE (MAP_PRIVATE | MAP_ANONYMOUS)
#define SHARED (MAP_SHARED | MAP_ANONYMOUS)
#define RW (PROT_READ | PROT_WRITE)

static void memory(void)
{
	/* pages that nobody has between, so that mappings do not merge */
	for (int i = 0; i < 3; i++) {
		fill(map(16 * PAGE, RW, PRIVATE), 16 * PAGE, (unsigned)i);
		mmap(NULL, PAGE, PROT_NONE, PRIVATE, -1, 0);
	}
	char *p = map(16 * PAGE, RW, PRIVATE);
	fill(p, 16 * PAGE, 3);
	must(mprotect(p + 4 * PAGE, 4 * PAGE, PROT_READ) == 0 && mprotect(p + 8 * PAGE, PAGE, PROT_NONE) == 0 &&
	     mprotect(p + 12 * PAGE, PAGE, PROT_READ | PROT_EXEC) == 0);
	p = map(3 * PAGE, RW, PRIVATE);
	must(madvise(p, 3 * PAGE, MADV_DONTFORK) == 0 && madvise(p, 3 * PAGE, MADV_DONTDUMP) == 0);
	mmap(NULL, PAGE, PROT_NONE, PRIVATE, -1, 0);
	p = map(3 * PAGE, RW, PRIVATE);
	must(madvise(p, 3 * PAGE, 18 /* MADV_WIPEONFORK */) == 0 && madvise(p, 3 * PAGE, MADV_RANDOM) == 0);
	p = map(3 * PAGE, RW, PRIVATE);
	fill(p, 3 * PAGE, 5);
	prctl(0x53564d41, 0L, p, 3 * PAGE, "a name"); /* not every kernel has names */
	mmap(NULL, PAGE, PROT_NONE, PRIVATE, -1, 0);
	p = map(4 * PAGE, RW, PRIVATE);
	fill(p, 4 * PAGE, 6);
	must(mlock(p, 4 * PAGE) == 0);
	p = map(4 * PAGE, RW, PRIVATE | MAP_NORESERVE);
	fill(p, 4 * PAGE, 7);
	must(syscall(SYS_mlock2, p, 4 * PAGE, 1) == 0);
	map(64UL << 30, PROT_NONE, PRIVATE | MAP_NORESERVE);
	p = map(1UL << 30, RW, PRIVATE | MAP_NORESERVE);
	fill(p + (1 << 29), PAGE, 8);
	p = map(4 * PAGE, RW, PRIVATE | MAP_GROWSDOWN);
	fill(p, 4 * PAGE, 9);
}

static void guards(void)
{
	char *p = map(16 * PAGE, RW, PRIVATE);
	fill(p, 16 * PAGE, 1);
	must(madvise(p + 2 * PAGE, PAGE, 102) == 0 && madvise(p + 8 * PAGE, 3 * PAGE, 102) == 0);
}

static void sealed(void)
{
	char *p = map(4 * PAGE, RW, PRIVATE);
	fill(p, 4 * PAGE, 1);
	must(mprotect(p, 4 * PAGE, PROT_READ) == 0 && syscall(462, p, 4 * PAGE, 0) == 0);
}

static void shared_memory(void)
{
	char *p = map(8 * PAGE, RW, SHARED);
	fill(p, 8 * PAGE, 1);
	must(mlock(p, PAGE) == 0);
	child("other", nothing);
	int fd = memfd_create("a memfd", MFD_ALLOW_SEALING);
	must(ftruncate(fd, 8 * PAGE) == 0);
	char *q = watch(mmap(NULL, 8 * PAGE, RW, MAP_SHARED, fd, 0), 8 * PAGE);
	fill(q, 8 * PAGE, 2);
	watch(mmap(NULL, 4 * PAGE, PROT_READ, MAP_PRIVATE, fd, 2 * PAGE), 4 * PAGE);
	/* only mapped, not open */
	fd = memfd_create("only mapped", 0);
	must(ftruncate(fd, 4 * PAGE) == 0);
	q = watch(mmap(NULL, 4 * PAGE, RW, MAP_SHARED, fd, 0), 4 * PAGE);
	fill(q, 4 * PAGE, 3);
	close(fd);
}

static void file_mappings(void)
{
	char path[512], data[4 * PAGE];
	snprintf(path, sizeof(path), "%s.file", out_path);
	int fd = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	fill(data, sizeof(data), 1);
	must(write(fd, data, sizeof(data)) == sizeof(data));
	char *p = watch(mmap(NULL, 4 * PAGE, RW, MAP_PRIVATE, fd, 0), 4 * PAGE);
	p[PAGE] = 'x';
	watch(mmap(NULL, 2 * PAGE, PROT_READ, MAP_SHARED, fd, PAGE), 2 * PAGE);
	watch(mmap(NULL, 2 * PAGE, RW, MAP_SHARED, fd, 2 * PAGE), 2 * PAGE);
	close(fd);
}

static char alternate[65536];

static void caught(int signal) {}

static void signals(void)
{
	struct sigaction action = { .sa_handler = caught, .sa_flags = SA_ONSTACK | SA_RESTART | SA_NODEFER };
	stack_t stack = { .ss_sp = alternate, .ss_size = sizeof(alternate) };
	sigset_t set;
	sigaddset(&action.sa_mask, SIGUSR2);
	sigaction(SIGALRM, &action, NULL);
	action.sa_flags = SA_NOCLDSTOP | SA_NOCLDWAIT;
	sigaction(SIGCHLD, &action, NULL);
	signal(SIGPIPE, SIG_IGN);
	sigaltstack(&stack, NULL);
	sigfillset(&set);
	sigdelset(&set, SIGALRM);
	sigprocmask(SIG_SETMASK, &set, NULL);
}

static void say_queue(FILE *out)
{
	if (!gone_on) {
		/* the C library takes SI_TKILL for SI_USER */
		fprintf(out, "as sent\n%d %d\n%d %d\n", SIGUSR1, SI_USER, SIGUSR2, SI_USER);
		return;
	}
	/* taken only once: they are what was sent, in that order */
	static const int values[] = { 4711, 4712, 4713 };
	sigset_t set;
	siginfo_t info;
	bool right = true;
	sigemptyset(&set);
	sigaddset(&set, SIGRTMIN + 1);
	for (size_t i = 0; i < 3; i++)
		right &= sigtimedwait(&set, &info, &(struct timespec){ 0 }) == SIGRTMIN + 1 && info.si_value.sival_int == values[i] &&
			 info.si_code == SI_QUEUE && info.si_pid == getpid();
	fprintf(out, right ? "as sent\n" : "the queue is another: %d %d %d\n", info.si_value.sival_int, info.si_code, info.si_pid);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	int got = sigtimedwait(&set, &info, &(struct timespec){ 0 });
	fprintf(out, "%d %d\n", got, info.si_code);
	sigaddset(&set, SIGUSR2);
	got = sigtimedwait(&set, &info, &(struct timespec){ 0 });
	fprintf(out, "%d %d\n", got, info.si_code);
}

static void queue(void)
{
	sigset_t set;
	sigfillset(&set);
	sigprocmask(SIG_SETMASK, &set, NULL);
	for (int i = 4711; i <= 4713; i++)
		sigqueue(getpid(), SIGRTMIN + 1, (union sigval){ .sival_int = i });
	syscall(SYS_tgkill, getpid(), getpid(), SIGUSR1);
	kill(getpid(), SIGUSR2);
	more = say_queue;
}

static timer_t timers[4];

static void say_timers(FILE *out)
{
	for (int i = 0; i < 4; i++) {
		struct itimerspec it = { 0 };
		int rc = timer_gettime(timers[i], &it);
		fprintf(out, "timer %d: %d %s interval %ld.%09ld overrun %d\n", i, rc, it.it_value.tv_sec > 1000 ? "armed" : "off", it.it_interval.tv_sec,
			it.it_interval.tv_nsec, timer_getoverrun(timers[i]));
	}
}

static void clocks(void)
{
	struct itimerval it = { { 3600, 250000 }, { 7200, 0 } };
	static const clockid_t which[] = { CLOCK_MONOTONIC, CLOCK_REALTIME, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID };
	setitimer(ITIMER_REAL, &it, NULL);
	setitimer(ITIMER_VIRTUAL, &it, NULL);
	setitimer(ITIMER_PROF, &it, NULL);
	signal(SIGUSR1, SIG_IGN);
	for (int i = 0; i < 4; i++) {
		struct sigevent event = { .sigev_notify = i == 1 ? SIGEV_NONE : SIGEV_SIGNAL, .sigev_signo = SIGUSR1, .sigev_value.sival_int = i };
		must(timer_create(which[i], &event, &timers[i]) == 0);
		if (i == 0) /* the numbers have a gap */
			must(timer_create(which[i], &event, &timers[3]) == 0 && timer_delete(timers[3]) == 0);
		if (i != 2)
			must(timer_settime(timers[i], 0, &(struct itimerspec){ { 100, 7 }, { 5000, 0 } }, NULL) == 0);
	}
	more = say_timers;
}

static void limits(void)
{
	cpu_set_t set;
	struct {
		uint32_t size, policy;
		uint64_t flags;
		int32_t nice;
		uint32_t priority;
		uint64_t runtime, deadline, period;
	} attr = { .size = 48, .policy = SCHED_BATCH, .flags = 1, .nice = 7 };
	setrlimit(RLIMIT_NOFILE, &(struct rlimit){ 111, 222 });
	setrlimit(RLIMIT_CORE, &(struct rlimit){ 0, 0 });
	setrlimit(RLIMIT_CPU, &(struct rlimit){ 1000, RLIM_INFINITY });
	must(syscall(SYS_sched_setattr, 0, &attr, 0) == 0);
	must(syscall(SYS_ioprio_set, 1, 0, 2 << 13 | 6) == 0);
	CPU_ZERO(&set);
	CPU_SET(0, &set);
	must(sched_setaffinity(0, sizeof(set), &set) == 0);
}

static void oddities(void)
{
	prctl(PR_SET_NAME, "a) R (\n\"b");
	umask(027);
	must(chdir("/usr") == 0);
	prctl(PR_SET_CHILD_SUBREAPER, 1);
	prctl(PR_SET_TIMERSLACK, 123456);
	prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0);
	personality(ADDR_NO_RANDOMIZE);
	for (const char *const *line = (const char *const[]){ "oom_score_adj", "77", "coredump_filter", "0x7", NULL }; *line; line += 2) {
		char path[64];
		snprintf(path, sizeof(path), "/proc/self/%s", *line);
		int fd = open(path, O_WRONLY | O_CLOEXEC);
		must(write(fd, line[1], strlen(line[1])) > 0 && close(fd) == 0);
	}
	syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0);
	prctl(65 /* PR_SET_MDWE */, 1, 0, 0, 0);
}

static void poor(void)
{
	must(setgroups(3, (gid_t[]){ 5, 33, 70000 }) == 0 && prctl(PR_CAPBSET_DROP, 3) == 0);
	must(prctl(PR_SET_SECUREBITS, 1 << 2 | 1 << 4) == 0);
	must(setresgid(100, 101, 102) == 0 && setresuid(1000, 1001, 1002) == 0);
	uint32_t header[] = { 0x20080522, 0 }, mask = 1 << 10 | 1 << 5, data[] = { mask, mask | 1 << 8, mask, 1 << 6, 1 << 6, 1 << 6 };
	must(syscall(SYS_capset, header, data) == 0);
	must(prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, 10, 0, 0) == 0);
	must(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_DUMPABLE, 1) == 0);
	prctl(PR_SET_PDEATHSIG, SIGUSR1);
}

static void undumpable(void)
{
	prctl(PR_SET_DUMPABLE, 0);
}

static void credentials(void)
{
	child("poor", poor);
	child("undumpable", undumpable);
}

static pthread_mutex_t robust;
static volatile int go;

static void *holds(void *unused)
{
	pthread_mutex_lock(&robust);
	while (!go)
		usleep(10000);
	return NULL;
}

static void *returns(void *unused)
{
	prctl(PR_SET_NAME, "second");
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
		until.tv_sec += 10;
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
	usleep(50000);
	more = say_threads;
}

static void *lives(void *unused)
{
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

const struct scene scenes[] = {
	{ "nothing", nothing }, { "memory", memory },   { "guards", guards },     { "sealed", sealed },   { "shared-memory", shared_memory },
	{ "file-mappings", file_mappings },           { "signals", signals },   { "queue", queue },     { "clocks", clocks },
	{ "limits", limits },   { "oddities", oddities }, { "credentials", credentials }, { "threads", threads }, { "dead-leader", dead_leader },
	{ "zombies", zombies }, { "stopped", stopped }, { "tree", tree },         { "nested", nested },   { "vectors", vectors },
	{ NULL, NULL },
};
