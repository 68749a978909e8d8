/* What a process of brute.c should see of itself. */
#include "brute.h"

static bool is_filled(const unsigned char *at, size_t len, unsigned seed)
{
	for (size_t i = 0; i < len; i++)
		if (at[i] != (unsigned char)(seed * 31 + i * 7 + i / PAGE * seed))
			return false;
	return true;
}

static const char *wrong_thing(const struct thing *thing)
{
	unsigned char data[5000];
	struct itimerspec it;
	struct epoll_event events[64];
	uint64_t count;
	int waiting = 0, flags = fcntl(thing->fd, F_GETFL);
	const size_t len = (size_t)thing->value;

	if (flags != thing->flags)
		return "flags of a descriptor";
	switch (thing->kind) {
	case A_FILE:
		if (thing->position >= 0 && lseek(thing->fd, 0, SEEK_CUR) != thing->position)
			return "the position of a file";
		return pread(thing->fd, data, 5000, 0) == 5000 && is_filled(data, 5000, (unsigned)thing->value) ? NULL : "the contents of a file";
	case A_MEMFD:
		return fcntl(thing->fd, F_GET_SEALS) == F_SEAL_SHRINK && pread(thing->fd, data, 5000, 0) == 5000 &&
			       is_filled(data, 5000, (unsigned)thing->value) ? NULL : "a memfd";
	case A_TIMERFD:
		timerfd_gettime(thing->fd, &it);
		return it.it_interval.tv_sec == 7 && it.it_interval.tv_nsec == thing->value && it.it_value.tv_sec > 50000 ? NULL : "a timerfd";
	case AN_EPOLL:
		if (me.process != 0)
			return NULL;
		for (int i = 0; i < 32; i++)
			waiting += thing->watched >> i & 1 && me.things[i].value > 0;
		return epoll_wait(thing->fd, events, 64, 0) == waiting ? NULL : "an epoll set";
	case A_PIPE:
	case A_PAIR:
		/* whose ends others have, too: only who is first sees the bytes */
		if (me.process != 0 || len == 0)
			return NULL;
		return read(thing->fd, data, sizeof(data)) == (ssize_t)len && is_filled(data, len, (unsigned)thing->position) ? NULL : "bytes of a pipe or socket";
	case AN_EVENTFD:
		if (me.process != 0)
			return NULL;
		count = 0;
		return (read(thing->fd, &count, 8) == 8) == (thing->value > 0) ? NULL : "an eventfd";
	}
	return "what there is no kind of";
}

static const char *wrong_process(void)
{
	struct itimerval it;
	struct itimerspec its = { 0 };
	uint64_t blocked = 0;
	char host[64];

	if (getpid() != me.pid)
		return "the PID";
	if (getsid(0) != me.sid || getpgrp() != me.pgid)
		return "session or group";
	syscall(SYS_rt_sigprocmask, SIG_BLOCK, NULL, &blocked, 8);
	if (blocked != me.blocked)
		return "blocked signals";
	if (getpriority(PRIO_PROCESS, 0) != me.nice)
		return "the nice value";
	if (me.umask != (int)umask((mode_t)me.umask))
		return "the umask";
	getitimer(ITIMER_REAL, &it);
	if (me.armed != (it.it_value.tv_sec > 50000))
		return "an interval timer";
	if (me.has_timer && (timer_gettime(me.timer, &its) < 0 || its.it_value.tv_sec < 50000))
		return "a timer";
	gethostname(host, sizeof(host));
	if (strcmp(host, me.host) != 0)
		return "the host name";
	return NULL;
}

const char *wrong(void)
{
	const char *what;
	sigset_t set;
	siginfo_t info;

	for (int i = 0; i < me.region_count; i++)
		if (!is_filled(me.regions[i].at, me.regions[i].pages * PAGE, me.regions[i].seed))
			return "memory";
	for (int i = me.thing_count; i-- > 0;)
		if ((what = wrong_thing(&me.things[i])))
			return what;
	if ((what = wrong_process()))
		return what;
	sigemptyset(&set);
	sigaddset(&set, 61);
	for (int i = 0; i < me.queued; i++)
		if (sigtimedwait(&set, &info, &(struct timespec){ 0 }) != 61 || info.si_value.sival_int != 1000 + i)
			return "the queue of a signal";
	for (int i = 0; i < me.zombie_count; i++)
		if (waitid(P_PID, (id_t)me.zombies[i], &info, WEXITED | WNOHANG) < 0 || info.si_status != me.statuses[i])
			return "a zombie";
	for (int i = 0; i < me.stopped_count; i++) {
		int status = 0;
		kill(me.stopped[i], SIGCONT);
		if (waitpid(me.stopped[i], &status, 0) != me.stopped[i] || !WIFEXITED(status) || WEXITSTATUS(status) != 9)
			return "a stopped process";
	}
	unsigned long before[MOST];
	for (int i = 0; i < me.thread_count; i++)
		before[i] = me.beats[i];
	for (int i = 0; i < me.thread_count; i++)
		for (int naps = 0; me.beats[i] == before[i]; naps++) {
			nanosleep(&(struct timespec){ .tv_nsec = 2000000 }, NULL);
			if (naps > 2000)
				return "a thread";
		}
	return NULL;
}
