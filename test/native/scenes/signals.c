/* Scenes of self.c: signals and timers. */
#include "../self.h"

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

SCENE(signals, "signals")
SCENE(queue, "queue")
SCENE(clocks, "clocks")
