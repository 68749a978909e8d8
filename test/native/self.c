/*
 * self SCENE OUT: sets something up, and states what it sees of itself, to OUT.LABEL.before; once OUT.go is there, again,
 * to OUT.LABEL.after. A restart in between must not be seen.
 */
#include "self.h"

#include <linux/rseq.h>
#include <sys/personality.h>
#include <sys/rseq.h>

void (*more)(FILE *out);
bool gone_on;
const char *out_path;
static struct {
	char *start;
	size_t len;
} watched[64];
static size_t watched_count;

void failed(const char *what, int line)
{
	char path[512];
	snprintf(path, sizeof(path), "%s.error", out_path);
	int fd = open(path, O_WRONLY | O_CREAT | O_APPEND, 0666);
	dprintf(fd, "line %d: %s: %s\n", line, what, strerror(errno));
	_exit(99);
}

void *watch(void *start, size_t len)
{
	must(start != MAP_FAILED);
	watched[watched_count].start = start;
	watched[watched_count++].len = len;
	return start;
}

void fill(void *start, size_t len, unsigned seed)
{
	uint64_t x = 88172645463325252ULL + seed, *p = start;
	for (size_t i = 0; i < len / 8; i++) {
		x ^= x << 13;
		x ^= x >> 7;
		x ^= x << 17;
		p[i] = i / 512 % 3 == 1 ? 0 : x;
	}
}

static uint64_t hash(uint64_t h, const void *data, size_t len)
{
	const unsigned char *p = data;
	for (size_t i = 0; i < len; i++)
		h = (h ^ p[i]) * 0x100000001b3;
	return h;
}

static void say_file(FILE *out, const char *path)
{
	char buffer[8192];
	uint64_t h = 0xcbf29ce484222325;
	ssize_t n, total = 0;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	while ((n = read(fd, buffer, sizeof(buffer))) > 0) {
		h = hash(h, buffer, (size_t)n);
		total += n;
	}
	close(fd);
	fprintf(out, "%s: %zd bytes %" PRIx64 "\n", path, total, h);
}

static void say_lines(FILE *out, const char *path, const char *const *keys)
{
	char line[4096];
	FILE *file = fopen(path, "re");
	while (file && fgets(line, sizeof(line), file))
		for (size_t i = 0; keys[i]; i++)
			if (strncmp(line, keys[i], strlen(keys[i])) == 0)
				fprintf(out, "%s", line);
	if (file)
		fclose(file);
}

static void say_link(FILE *out, const char *path)
{
	char target[4096];
	ssize_t n = readlink(path, target, sizeof(target) - 1);
	target[n < 0 ? 0 : n] = '\0';
	fprintf(out, "%s -> %s\n", path, target);
}

static void say_ids(FILE *out)
{
	static const char *const keys[] = { "Name", "Umask", "Uid", "Gid", "Groups", "SigBlk", "SigIgn", "SigCgt", "SigPnd", "ShdPnd", "CapInh",
					    "CapPrm", "CapEff", "CapBnd", "CapAmb", "NoNewPrivs", "THP_enabled", "Cpus_allowed_list", "Threads",
					    "VmLck", "NSpid", "NSsid", "NSpgid", NULL };
	fprintf(out, "pid %d tid %ld ppid %d pgid %d sid %d\n", getpid(), syscall(SYS_gettid), getppid(), getpgrp(), getsid(0));
	say_lines(out, "/proc/thread-self/status", keys);
}

static void say_prctl(FILE *out)
{
	int v = 0;
	void *address = NULL;
	fprintf(out, "securebits %d dumpable %d slack %d thp %d", prctl(PR_GET_SECUREBITS), prctl(PR_GET_DUMPABLE), prctl(PR_GET_TIMERSLACK),
		prctl(PR_GET_THP_DISABLE, 0, 0, 0, 0));
	prctl(PR_GET_PDEATHSIG, &v);
	fprintf(out, " pdeath %d", v);
	prctl(PR_GET_CHILD_SUBREAPER, &v);
	fprintf(out, " subreaper %d", v);
	fprintf(out, " mdwe %d ksm %d", prctl(66, 0, 0, 0, 0), prctl(68, 0, 0, 0, 0));
	prctl(PR_GET_TID_ADDRESS, &address);
	fprintf(out, " tid address %p personality %x membarrier %d\n", address, personality(0xffffffff), (int)syscall(SYS_membarrier, 512, 0, 0));
	for (const char *const *name = (const char *const[]){ "oom_score_adj", "coredump_filter", "loginuid", NULL }; *name; name++) {
		char path[64];
		snprintf(path, sizeof(path), "/proc/self/%s", *name);
		say_file(out, path);
	}
}

static void say_scheduling(FILE *out)
{
	struct {
		uint32_t size, policy;
		uint64_t flags;
		int32_t nice;
		uint32_t priority;
		uint64_t runtime, deadline, period;
	} attr = { 0 };
	syscall(SYS_sched_getattr, 0, &attr, sizeof(attr), 0);
	fprintf(out, "policy %u flags %" PRIx64 " nice %d priority %u runtime %" PRIu64 " deadline %" PRIu64 " period %" PRIu64 " io %lx\n", attr.policy,
		attr.flags, attr.nice, attr.priority, attr.runtime, attr.deadline, attr.period, syscall(SYS_ioprio_get, 1, 0));
	for (int i = 0; i < 16; i++) {
		struct rlimit limit;
		getrlimit(i, &limit);
		fprintf(out, "limit %d %lx %lx\n", i, limit.rlim_cur, limit.rlim_max);
	}
}

static void say_signals(FILE *out)
{
	stack_t stack;
	void *head = NULL;
	size_t len = 0;
	for (int i = 1; i <= 64; i++) {
		uint64_t action[4];
		if (syscall(SYS_rt_sigaction, i, NULL, action, 8) == 0 && (action[0] || action[1]))
			fprintf(out, "action %d %" PRIx64 " %" PRIx64 " %" PRIx64 " %" PRIx64 "\n", i, action[0], action[1], action[2], action[3]);
	}
	sigaltstack(NULL, &stack);
	syscall(SYS_get_robust_list, 0, &head, &len);
	fprintf(out, "altstack %p %zx %x robust %p %zu\n", stack.ss_sp, stack.ss_size, stack.ss_flags, head, len);
	/* a second registration is EBUSY where there is one already */
	struct rseq *rseq = (void *)((char *)__builtin_thread_pointer() + __rseq_offset);
	long rc = syscall(SYS_rseq, rseq, 32, 0, RSEQ_SIG);
	fprintf(out, "rseq %s cpu %s\n", rc < 0 ? strerror(errno) : "was not registered", rseq->cpu_id < 1024 ? "known" : "unknown");
	for (int i = 0; i < 3; i++) {
		struct itimerval it;
		getitimer(i, &it);
		/* half an hour is time enough for any test */
		fprintf(out, "itimer %d %s interval %ld.%06ld\n", i, it.it_value.tv_sec > 1800 ? "armed" : it.it_value.tv_sec || it.it_value.tv_usec ? "soon" : "off",
			it.it_interval.tv_sec, it.it_interval.tv_usec);
	}
}

static void say_files(FILE *out)
{
	for (int fd = 0; fd < 512; fd++) {
		char path[64];
		struct stat st;
		struct f_owner_ex owner = { 0 };
		int flags = fcntl(fd, F_GETFL);
		if (flags < 0 || fd == fileno(out) || fstat(fd, &st) < 0)
			continue;
		fcntl(fd, F_GETOWN_EX, &owner);
		fprintf(out, "fd %d flags %o %d mode %o size %ld at %ld owner %d %d signal %d\n", fd, flags, fcntl(fd, F_GETFD), st.st_mode,
			S_ISREG(st.st_mode) ? (long)st.st_size : 0, (long)lseek(fd, 0, SEEK_CUR), owner.type, owner.pid, fcntl(fd, F_GETSIG));
		snprintf(path, sizeof(path), "/proc/thread-self/fd/%d", fd);
		if (S_ISREG(st.st_mode) || S_ISDIR(st.st_mode) || S_ISCHR(st.st_mode))
			say_link(out, path);
	}
	say_link(out, "/proc/thread-self/cwd");
	say_link(out, "/proc/thread-self/root");
	say_link(out, "/proc/self/exe");
	say_file(out, "/proc/self/auxv");
	say_file(out, "/proc/self/cmdline");
	say_file(out, "/proc/self/environ");
	fprintf(out, "brk %p\n", sbrk(0));
}

/* Its line of maps without the inode, and of smaps what does not depend on what was touched when. */
static void say_mapping(FILE *out, const char *start, size_t len)
{
	char line[4096], perms[8], name[4096];
	unsigned long from, to, offset;
	bool inside = false;
	FILE *file = fopen("/proc/self/smaps", "re");
	while (file && fgets(line, sizeof(line), file)) {
		name[0] = '\0';
		if (sscanf(line, "%lx-%lx %7s %lx %*s %*s %4095[^\n]", &from, &to, perms, &offset, name) >= 4) {
			inside = from < (unsigned long)start + len && to > (unsigned long)start;
			if (inside)
				fprintf(out, "mapping %lx-%lx %s %lx %s\n", from, to, perms, offset, name);
		} else if (inside && (strncmp(line, "VmFlags", 7) == 0 || strncmp(line, "KernelPageSize", 14) == 0 || strncmp(line, "ProtectionKey", 13) == 0)) {
			/* soft-dirty is about who writes */
			for (char *sd; (sd = strstr(line, " sd"));)
				memmove(sd, sd + 3, strlen(sd + 3) + 1);
			fprintf(out, "%s", line);
		}
	}
	fclose(file);
}

static void say_memory(FILE *out)
{
	for (size_t i = 0; i < watched_count; i++) {
		uint64_t h = 0xcbf29ce484222325;
		int mem = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
		size_t unreadable = 0;
		say_mapping(out, watched[i].start, watched[i].len);
		for (size_t at = 0; at < watched[i].len && at < 64 << 20; at += PAGE) {
			char page[PAGE];
			if (pread(mem, page, PAGE, (off_t)(uintptr_t)watched[i].start + (off_t)at) == (ssize_t)PAGE)
				h = hash(h, page, PAGE);
			else
				unreadable++;
		}
		close(mem);
		fprintf(out, "contents %" PRIx64 ", %zu pages fault\n", h, unreadable);
	}
}

static void state(const char *label, const char *when)
{
	char path[512], temporary[520];
	snprintf(path, sizeof(path), "%s.%s.%s", out_path, label, when);
	snprintf(temporary, sizeof(temporary), "%s.new", path);
	FILE *out = fopen(temporary, "we");
	must(out != NULL);
	say_ids(out);
	say_prctl(out);
	say_scheduling(out);
	say_signals(out);
	say_files(out);
	say_memory(out);
	if (more)
		more(out);
	must(fclose(out) == 0 && rename(temporary, path) == 0);
}

void wait_for(const char *suffix)
{
	char path[512];
	snprintf(path, sizeof(path), "%s.%s", out_path, suffix);
	while (access(path, F_OK) < 0)
		nanosleep(&(struct timespec){ .tv_nsec = 20000000 }, NULL);
}

void states_before(const char *label)
{
	state(label, "before");
}

void states_after(const char *label)
{
	gone_on = true;
	state(label, "after");
	for (;;)
		pause();
}

void states(const char *label)
{
	states_before(label);
	wait_for("go");
	states_after(label);
}

pid_t child(const char *label, void (*scene)(void))
{
	pid_t pid = fork();
	must(pid >= 0);
	if (pid > 0)
		return pid;
	watched_count = 0;
	more = NULL;
	if (scene)
		scene();
	states(label);
}

void nothing(void) {}

SCENE(nothing, "nothing")

int main(int argc, char **argv)
{
	if (argc != 3)
		return 2;
	out_path = argv[2];
	for (const struct scene *scene = __start_scenes; scene < __stop_scenes; scene++) {
		if (strcmp(scene->name, argv[1]) == 0) {
			scene->run();
			states("init");
		}
	}
	return 2;
}
