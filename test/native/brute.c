/*
 * brute SCRIPT OUT: a tree of processes that do what the lines of SCRIPT say: "PROCESS OPERATION NUMBER NUMBER". Each knows what
 * it should see of itself, whenever that is. When it has done all of its lines, and OUT.go is there, it looks, and writes what is
 * wrong to OUT.PROCESS, "fine" if nothing. A checkpoint and a restart at any moment in between must not be seen.
 */
#include "brute.h"

struct process me;
static const char *out_path;
static char *script;

static void write_line(const char *suffix, const char *format, ...)
{
	char path[512], line[512];
	va_list args;
	snprintf(path, sizeof(path), "%s.%s", out_path, suffix);
	va_start(args, format);
	int len = vsnprintf(line, sizeof(line), format, args);
	va_end(args);
	int fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
	if (write(fd, line, (size_t)len) != len)
		_exit(98);
	close(fd);
}

void fill(unsigned char *at, size_t len, unsigned seed)
{
	for (size_t i = 0; i < len; i++)
		at[i] = (unsigned char)(seed * 31 + i * 7 + i / PAGE * seed);
}

static void *beat(void *counter)
{
	while (++*(volatile unsigned long *)counter)
		nanosleep(&(struct timespec){ .tv_nsec = 2000000 }, NULL);
	return NULL;
}

static void caught(int signal) {}

static struct thing *add_thing(int kind, int fd, int other)
{
	struct thing *thing = &me.things[me.thing_count++];
	*thing = (struct thing){ .kind = kind, .fd = fd, .other = other, .flags = fcntl(fd, F_GETFL) };
	return thing;
}

static void run(void);

static void become(int process)
{
	me.process = process;
	me.pid = getpid();
	/* threads, timers, queued signals and children are not inherited */
	me.thread_count = me.queued = me.zombie_count = me.stopped_count = 0;
	me.has_timer = me.armed = false;
	for (int i = 0; i < me.thing_count; i++)
		if (me.things[i].kind == A_FILE) /* its position is shared from now on */
			me.things[i].position = -1;
	run();
}

static void add_region(size_t pages, unsigned seed, bool shared)
{
	struct region *region = &me.regions[me.region_count++];
	*region = (struct region){ .pages = pages, .seed = seed, .prot = PROT_READ | PROT_WRITE, .shared = shared };
	region->at = mmap(NULL, pages * PAGE, region->prot, (shared ? MAP_SHARED : MAP_PRIVATE) | MAP_ANONYMOUS, -1, 0);
	fill(region->at, pages * PAGE, seed);
}

/* Not by a waitpid(2) that waits: that a process stopped may have been told to nobody when a restart makes it known. */
static int is_stopped(pid_t pid)
{
	char path[32], text[256] = "";
	snprintf(path, sizeof(path), "/proc/%d/stat", pid);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? -1 : read(fd, text, sizeof(text) - 1);
	char *state = n > 0 ? strrchr(text, ')') : NULL;
	close(fd);
	return state && state[2] == 'T';
}

static void do_line(const char *operation, long a, long b)
{
#define IS(name) (strcmp(operation, name) == 0)
	if (IS("fork")) {
		if (fork() == 0)
			become((int)a);
		for (int i = 0; i < me.thing_count; i++)
			if (me.things[i].kind == A_FILE)
				me.things[i].position = -1;
	} else if (IS("thread") && me.thread_count < MOST) {
		/* which takes no signal that is meant for the process */
		const uint64_t all = UINT64_MAX;
		pthread_t thread;
		syscall(SYS_rt_sigprocmask, SIG_SETMASK, &all, NULL, 8);
		pthread_create(&thread, NULL, beat, (void *)&me.beats[me.thread_count++]);
		syscall(SYS_rt_sigprocmask, SIG_SETMASK, &me.blocked, NULL, 8);
	} else if ((IS("private") || IS("shared")) && me.region_count < MOST) {
		add_region((size_t)a % 32 + 1, (unsigned)b, IS("shared"));
	} else if (IS("protect") && me.region_count) {
		struct region *region = &me.regions[a % me.region_count];
		static const int prots[] = { PROT_READ, PROT_READ | PROT_WRITE, PROT_READ | PROT_EXEC };
		region->prot = prots[b % 3];
		mprotect(region->at, region->pages * PAGE, region->prot);
	} else if (IS("advise") && me.region_count) {
		static const int advice[] = { MADV_DONTDUMP, MADV_RANDOM, MADV_SEQUENTIAL, MADV_NORMAL };
		madvise(me.regions[a % me.region_count].at, PAGE, advice[b % 4]);
	} else if (IS("lock") && me.region_count) {
		mlock(me.regions[a % me.region_count].at, PAGE);
	} else if (IS("file") && me.thing_count < MOST) {
		char path[512];
		unsigned char data[5000];
		snprintf(path, sizeof(path), "%s.file.%d.%d", out_path, me.process, me.thing_count);
		struct thing *thing = add_thing(A_FILE, open(path, O_RDWR | O_CREAT | O_TRUNC | (b % 2 ? O_APPEND : 0), 0600), -1);
		fill(data, sizeof(data), (unsigned)b);
		if (write(thing->fd, data, sizeof(data)) != sizeof(data))
			_exit(97);
		thing->position = lseek(thing->fd, a % 5000, SEEK_SET);
		thing->value = b;
		thing->flags = fcntl(thing->fd, F_GETFL);
		if (a % 3 == 0)
			unlink(path);
	} else if (IS("pipe") && me.thing_count < MOST) {
		int ends[2];
		unsigned char data[4096];
		if (pipe2(ends, b % 2 ? O_NONBLOCK : 0) < 0)
			_exit(96);
		struct thing *thing = add_thing(A_PIPE, ends[0], ends[1]);
		thing->value = a % 4096;
		thing->position = b;
		fill(data, sizeof(data), (unsigned)b);
		if (write(ends[1], data, (size_t)thing->value) != thing->value)
			_exit(95);
	} else if (IS("pair") && me.thing_count < MOST) {
		int ends[2];
		unsigned char data[4096];
		socketpair(AF_UNIX, b % 2 ? SOCK_STREAM : SOCK_DGRAM, 0, ends);
		struct thing *thing = add_thing(A_PAIR, ends[0], ends[1]);
		thing->value = a % 2000 + 1;
		thing->position = b;
		fill(data, sizeof(data), (unsigned)b);
		if (write(ends[1], data, (size_t)thing->value) != thing->value)
			_exit(94);
	} else if (IS("event") && me.thing_count < MOST) {
		add_thing(AN_EVENTFD, eventfd((unsigned)a, EFD_NONBLOCK | (b % 2 ? EFD_SEMAPHORE : 0)), -1)->value = a;
	} else if (IS("memory-file") && me.thing_count < MOST) {
		unsigned char data[5000];
		struct thing *thing = add_thing(A_MEMFD, memfd_create("brute", MFD_ALLOW_SEALING), -1);
		fill(data, sizeof(data), (unsigned)b);
		if (write(thing->fd, data, sizeof(data)) != sizeof(data))
			_exit(93);
		thing->value = b;
		fcntl(thing->fd, F_ADD_SEALS, F_SEAL_SHRINK);
	} else if (IS("timer-file") && me.thing_count < MOST) {
		struct thing *thing = add_thing(A_TIMERFD, timerfd_create(CLOCK_MONOTONIC, 0), -1);
		timerfd_settime(thing->fd, 0, &(struct itimerspec){ { 7, b }, { 100000, 0 } }, NULL);
		thing->value = b;
	} else if (IS("epoll") && me.thing_count < MOST) {
		struct thing *thing = add_thing(AN_EPOLL, epoll_create1(0), -1);
		for (int i = 0; i < me.thing_count - 1 && i < 32; i++) {
			struct epoll_event event = { .events = EPOLLIN, .data.u64 = (uint64_t)i << 32 | 0xabcd };
			if (me.things[i].kind == AN_EVENTFD && epoll_ctl(thing->fd, EPOLL_CTL_ADD, me.things[i].fd, &event) == 0)
				thing->watched |= 1U << i;
		}
	} else if (IS("dup") && me.thing_count) {
		dup3(me.things[a % me.thing_count].fd, (int)(200 + b % 50), b % 2 ? O_CLOEXEC : 0);
	} else if (IS("block")) {
		me.blocked |= UINT64_C(1) << (33 + a % 20);
		syscall(SYS_rt_sigprocmask, SIG_BLOCK, &me.blocked, NULL, 8);
	} else if (IS("queue")) {
		me.blocked |= UINT64_C(1) << 60;
		syscall(SYS_rt_sigprocmask, SIG_BLOCK, &me.blocked, NULL, 8);
		if (sigqueue(getpid(), 61, (union sigval){ .sival_int = 1000 + me.queued }) == 0)
			me.queued++;
	} else if (IS("handler")) {
		sigaction((int)(34 + a % 20), &(struct sigaction){ .sa_handler = caught, .sa_flags = SA_RESTART }, NULL);
	} else if (IS("session")) {
		setsid();
	} else if (IS("group")) {
		setpgid(0, 0);
	} else if (IS("nice")) {
		if (a % 19 > me.nice)
			me.nice = setpriority(PRIO_PROCESS, 0, (int)(a % 19)) == 0 ? (int)(a % 19) : me.nice;
	} else if (IS("umask")) {
		umask((mode_t)(me.umask = (int)(a & 0777)));
	} else if (IS("interval")) {
		setitimer(ITIMER_REAL, &(struct itimerval){ { 3, 0 }, { 100000, 0 } }, NULL);
		me.armed = true;
	} else if (IS("timer") && !me.has_timer) {
		struct sigevent event = { .sigev_notify = SIGEV_NONE };
		me.has_timer = timer_create(CLOCK_MONOTONIC, &event, &me.timer) == 0 &&
			       timer_settime(me.timer, 0, &(struct itimerspec){ { 5, 0 }, { 100000, 0 } }, NULL) == 0;
	} else if (IS("zombie") && me.zombie_count < MOST) {
		pid_t pid = fork();
		if (pid == 0)
			_exit((int)(a & 127));
		siginfo_t info;
		waitid(P_PID, (id_t)pid, &info, WEXITED | WNOWAIT);
		me.statuses[me.zombie_count] = (int)(a & 127);
		me.zombies[me.zombie_count++] = pid;
	} else if (IS("stopped") && me.stopped_count < MOST) {
		pid_t pid = fork();
		if (pid == 0) {
			raise(SIGSTOP);
			_exit(9);
		}
		while (!is_stopped(pid))
			waitpid(pid, NULL, WUNTRACED | WNOHANG);
		waitpid(pid, NULL, WUNTRACED | WNOHANG);
		me.stopped[me.stopped_count++] = pid;
	} else if (IS("host")) {
		if (unshare(CLONE_NEWUTS) == 0) {
			snprintf(me.host, sizeof(me.host), "host-%ld", a);
			sethostname(me.host, strlen(me.host));
		}
	} else if (IS("name")) {
		char name[16];
		snprintf(name, sizeof(name), "brute-%ld", a % 1000);
		prctl(PR_SET_NAME, name);
	} else if (IS("sleep")) {
		nanosleep(&(struct timespec){ .tv_nsec = a % 20 * 1000000 }, NULL);
	}
}

static void run(void)
{
	char operation[32], go[512];
	int process;
	long a, b;

	for (char *line = script; line && *line; line = strchr(line, '\n'), line += line ? 1 : 0)
		if (sscanf(line, "%d %31s %ld %ld", &process, operation, &a, &b) == 4 && process == me.process)
			do_line(operation, a, b);
	me.sid = getsid(0);
	me.pgid = getpgrp();
	write_line("ready", "%d\n", me.process);
	snprintf(go, sizeof(go), "%s.go", out_path);
	while (access(go, F_OK) < 0)
		nanosleep(&(struct timespec){ .tv_nsec = 10000000 }, NULL);
	const char *what = wrong();
	char name[16];
	snprintf(name, sizeof(name), "%d", me.process);
	write_line(name, "%s\n", what ? what : "fine");
	for (;;)
		pause();
}

int main(int argc, char **argv)
{
	if (argc != 3)
		return 2;
	out_path = argv[2];
	FILE *file = fopen(argv[1], "re");
	size_t size = 0;
	if (!file || getdelim(&script, &size, '\0', file) < 0)
		return 1;
	fclose(file);
	gethostname(me.host, sizeof(me.host));
	me.nice = getpriority(PRIO_PROCESS, 0);
	umask(0);
	signal(SIGCHLD, SIG_DFL);
	/* which a group gets when it is orphaned while one of it is stopped */
	signal(SIGHUP, SIG_IGN);
	become(0);
}
