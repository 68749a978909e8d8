/* Scenes of self.c: timers of other threads and clocks, what has expired, who is told. */
#include "../self.h"

#include <poll.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>

static timer_t timers[6];
static volatile pid_t second;
static const char *const names[] = { "of a thread", "of its CPU", "of a child's CPU", "absolute", "expired", "boottime" };

static void *waits(void *unused)
{
	sigset_t set;
	sigfillset(&set);
	pthread_sigmask(SIG_SETMASK, &set, NULL);
	second = (pid_t)syscall(SYS_gettid);
	for (;;)
		pause();
	return NULL;
}

static void say_timers(FILE *out)
{
	char line[256];
	FILE *file = fopen("/proc/self/timers", "re");
	while (file && fgets(line, sizeof(line), file))
		fputs(line, out);
	if (file)
		fclose(file);
	for (int i = 0; i < 6; i++) {
		struct itimerspec it = { 0 };
		int rc = timer_gettime(timers[i], &it);
		fprintf(out, "%s: %d %s interval %ld.%09ld\n", names[i], rc, it.it_value.tv_sec > 1000 ? "armed" : it.it_value.tv_sec ? "soon" : "off",
			it.it_interval.tv_sec, it.it_interval.tv_nsec);
	}
	struct itimerval it;
	getitimer(ITIMER_REAL, &it);
	sigset_t set;
	sigpending(&set);
	fprintf(out, "expired: %d %d, interval %ld\n", sigismember(&set, SIGALRM), sigismember(&set, SIGUSR2), it.it_interval.tv_sec);
	if (gone_on) {
		siginfo_t info;
		sigemptyset(&set);
		sigaddset(&set, SIGUSR2);
		must(sigtimedwait(&set, &info, &(struct timespec){ .tv_sec = 5 }) == SIGUSR2);
		fprintf(out, "by a timer %d, value %d\n", info.si_code == SI_TIMER, info.si_value.sival_int);
	} else {
		fprintf(out, "by a timer 1, value 4\n");
	}
}

static void timers_of_others(void)
{
	pthread_t thread;
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGALRM);
	sigaddset(&set, SIGUSR2);
	sigprocmask(SIG_BLOCK, &set, NULL);
	must(pthread_create(&thread, NULL, waits, NULL) == 0);
	while (!second)
		usleep(1000);
	pid_t other = child("other", nothing);
	clockid_t cpu, others;
	must(pthread_getcpuclockid(thread, &cpu) == 0 && clock_getcpuclockid(other, &others) == 0);
	const clockid_t clocks[] = { CLOCK_MONOTONIC, cpu, others, CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_BOOTTIME };
	for (int i = 0; i < 6; i++) {
		struct sigevent event = { .sigev_notify = i == 0 ? SIGEV_THREAD_ID : SIGEV_SIGNAL, .sigev_signo = SIGUSR2, .sigev_value.sival_int = i };
		struct itimerspec it = { { 0, 0 }, { 9000, 0 } };
		event._sigev_un._tid = second;
		must(timer_create(clocks[i], &event, &timers[i]) == 0);
		if (i == 3)
			it.it_value.tv_sec += time(NULL);
		if (i == 4)
			it = (struct itimerspec){ { 0, 0 }, { 0, 1000000 } };
		must(timer_settime(timers[i], i == 3 ? TIMER_ABSTIME : 0, &it, NULL) == 0);
	}
	setitimer(ITIMER_REAL, &(struct itimerval){ { 4000, 0 }, { 0, 1000 } }, NULL);
	do
		sigpending(&set);
	while (!sigismember(&set, SIGALRM) || !sigismember(&set, SIGUSR2));
	more = say_timers;
}

/* Signals of one thread and of all of them, in two queues. */
static void say_thread_queue(FILE *out)
{
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGRTMIN + 2);
	fprintf(out, "signals");
	for (int i = 0; i < 4; i++) {
		siginfo_t info = { 0 };
		static const int values[] = { 21, 22, 11, 12 };
		int value = values[i];
		if (gone_on)
			value = sigtimedwait(&set, &info, &(struct timespec){ 0 }) > 0 ? info.si_value.sival_int : -1;
		fprintf(out, " %d", value);
	}
	fprintf(out, "\n");
}

static void thread_queue(void)
{
	siginfo_t info = { .si_signo = SIGRTMIN + 2, .si_code = SI_QUEUE };
	sigset_t set;
	sigfillset(&set);
	sigprocmask(SIG_SETMASK, &set, NULL);
	info.si_pid = getpid();
	for (int i = 0; i < 4; i++) {
		info.si_value.sival_int = 11 + i % 2 + i / 2 * 10;
		must(syscall(i < 2 ? SYS_rt_sigqueueinfo : SYS_rt_tgsigqueueinfo, getpid(), i < 2 ? SIGRTMIN + 2 : getpid(),
			     i < 2 ? (long)&info : SIGRTMIN + 2, &info) == 0);
	}
	more = say_thread_queue;
}

/* On the alternate stack, in a handler that returns only afterwards. */
static char stack[65536];

static void handler(int signal, siginfo_t *info, void *context)
{
	states("handler");
}

static void on_alternate_stack(void)
{
	struct sigaction action = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_ONSTACK };
	sigaltstack(&(stack_t){ .ss_sp = stack, .ss_size = sizeof(stack) }, NULL);
	sigaction(SIGUSR1, &action, NULL);
	raise(SIGUSR1);
}

/* A descriptor that tells signals, one that tells time, both with something to tell. */
static int told[3];

static void say_told(FILE *out)
{
	struct signalfd_siginfo info = { 0 };
	uint64_t ticks = 0;
	struct itimerspec it;
	if (gone_on) {
		must(read(told[0], &info, sizeof(info)) == sizeof(info));
		must(read(told[1], &ticks, 8) == 8);
	}
	timerfd_gettime(told[2], &it);
	fprintf(out, "signal %d value %d, ticks %s, other timer %s\n", gone_on ? info.ssi_signo : (unsigned)SIGRTMIN + 5, gone_on ? info.ssi_int : 77,
		!gone_on || ticks ? "some" : "none", it.it_value.tv_sec > 1000 ? "armed" : "off");
}

static void tellers(void)
{
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGRTMIN + 5);
	sigprocmask(SIG_BLOCK, &set, NULL);
	told[0] = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
	told[1] = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
	told[2] = timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC);
	timerfd_settime(told[1], 0, &(struct itimerspec){ { 0, 0 }, { 0, 1000000 } }, NULL);
	timerfd_settime(told[2], TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &(struct itimerspec){ { 0, 0 }, { time(NULL) + 9000, 0 } }, NULL);
	sigqueue(getpid(), SIGRTMIN + 5, (union sigval){ .sival_int = 77 });
	must(poll(&(struct pollfd){ told[1], POLLIN, 0 }, 1, -1) == 1);
	more = say_told;
}

SCENE(timers_of_others, "timers-of-others")
SCENE(thread_queue, "thread-queue")
SCENE(on_alternate_stack, "alternate-stack")
SCENE(tellers, "tellers")
