/* Scenes of self.c: who runs when, and on what. */
#include "../self.h"

#include <sys/ioctl.h>

struct attributes {
	uint32_t size, policy;
	uint64_t flags;
	int32_t nice;
	uint32_t priority;
	uint64_t runtime, deadline, period;
};

static void schedule(struct attributes attributes)
{
	attributes.size = sizeof(attributes);
	must(syscall(SYS_sched_setattr, 0, &attributes, 0) == 0);
}

static void first_in(void)
{
	schedule((struct attributes){ .policy = SCHED_FIFO, .priority = 7 });
}

static void round_robin(void)
{
	schedule((struct attributes){ .policy = SCHED_RR, .priority = 3, .flags = 1 });
}

static void idle(void)
{
	schedule((struct attributes){ .policy = 5 /* SCHED_IDLE */, .nice = 3 });
	must(syscall(SYS_ioprio_set, 1, 0, 3 << 13) == 0);
}

static void ahead(void)
{
	must(setpriority(PRIO_PROCESS, 0, -7) == 0 && syscall(SYS_ioprio_set, 1, 0, 1 << 13 | 2) == 0);
}

static void real_time(void)
{
	child("first in", first_in);
	child("round robin", round_robin);
	child("idle", idle);
	child("ahead", ahead);
}

static void has_a_deadline(void)
{
	/* what a slow machine sends to who takes longer */
	signal(SIGXCPU, SIG_IGN);
	schedule((struct attributes){ .policy = 6, .runtime = 1000000, .deadline = 20000000, .period = 50000000, .flags = 4 });
}

static void deadline(void)
{
	child("deadline", has_a_deadline);
}

/* With a right that it no longer has. */
static void gives_up(void)
{
	uint32_t header[] = { 0x20080522, 0 }, data[6];
	first_in();
	must(syscall(SYS_ioprio_set, 1, 0, 1 << 13 | 2) == 0);
	must(syscall(SYS_capget, header, data) == 0);
	for (int i = 0; i < 3; i++)
		data[i] &= ~(1U << 23); /* CAP_SYS_NICE */
	must(prctl(PR_CAPBSET_DROP, 23) == 0 && syscall(SYS_capset, header, data) == 0);
}

/* What each thread has for itself. */
static volatile int ready;

static void *apart(void *unused)
{
	cpu_set_t set;
	sigset_t signals;
	prctl(PR_SET_NAME, "apart");
	must(unshare(CLONE_FS | CLONE_FILES) == 0);
	umask(0137);
	must(chdir("/usr/bin") == 0);
	must(open("/etc/passwd", O_RDONLY | O_NOATIME) >= 0);
	setpriority(PRIO_PROCESS, (id_t)syscall(SYS_gettid), 9);
	prctl(PR_SET_TIMERSLACK, 654321);
	prctl(PR_SET_PDEATHSIG, SIGUSR2);
	CPU_ZERO(&set);
	CPU_SET(1, &set);
	sched_setaffinity(0, sizeof(set), &set);
	sigemptyset(&signals);
	sigaddset(&signals, SIGWINCH);
	pthread_sigmask(SIG_BLOCK, &signals, NULL);
	syscall(SYS_setfsgid, 33);
	syscall(SYS_setfsuid, 0);
	syscall(SYS_setresgid, 5, 6, 7);
	ready = 1;
	states("apart");
}

static void thread_of_its_own(void)
{
	pthread_t thread;
	must(pthread_create(&thread, NULL, apart, NULL) == 0);
	while (!ready)
		usleep(1000);
}

/* Reading the time stamp counter, or asking the processor what it is, is a fault where the task wants it so. */
static void no_clock(void)
{
	must(prctl(PR_SET_TSC, PR_TSC_SIGSEGV) == 0);
}

static void say_faults(FILE *out)
{
	int tsc = 0;
	prctl(PR_GET_TSC, &tsc);
	fprintf(out, "tsc %d cpuid %ld\n", tsc, syscall(SYS_arch_prctl, 0x1011 /* ARCH_GET_CPUID */, 0));
}

static void faults_of_clock(void)
{
	no_clock();
	more = say_faults;
}

static void no_processor(void)
{
	/* not every processor can */
	syscall(SYS_arch_prctl, 0x1012 /* ARCH_SET_CPUID */, 0);
	more = say_faults;
}

static void faults(void)
{
	child("no clock", faults_of_clock);
	child("no processor", no_processor);
}

SCENE(real_time, "real-time")
SCENE(deadline, "deadline")
SCENE(gives_up, "gives-up")
SCENE(thread_of_its_own, "thread-of-its-own")
SCENE(faults, "faults")
