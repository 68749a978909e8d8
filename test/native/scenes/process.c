/* Scenes of self.c: what a process is, and may do. */
#include "../self.h"

#include <linux/membarrier.h>
#include <sys/personality.h>

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

SCENE(limits, "limits")
SCENE(oddities, "oddities")
SCENE(credentials, "credentials")
