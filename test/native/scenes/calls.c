/* Scenes of self.c: tasks inside of system calls, which go on waiting, and end as they should. */
#include "../self.h"

#include <linux/futex.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/msg.h>
#include <sys/select.h>
#include <sys/sem.h>
#include <sys/socket.h>

#define LONG 1000 /* s, longer than any test */

/* Each waits for something that comes once it is said to go on; what came is stated second. */
static const char *expected;
static char result[128];

static void say_result(FILE *out)
{
	fprintf(out, "result: %s\n", gone_on ? result : expected);
}

static void call(const char *label, const char *expect, void (*wait)(void))
{
	fflush(NULL);
	if (fork() > 0)
		return;
	expected = expect;
	more = say_result;
	states_before(label);
	errno = 0;
	wait();
	states_after(label);
}

#define RESULT(...) snprintf(result, sizeof(result), __VA_ARGS__)

static int ends[2], event, pair[2], queue, semaphore, locked;
static uint32_t *word; /* and the numbers of those that wait for signals */

static void reads(void)
{
	char c = 0;
	long n = read(ends[0], &c, 1);
	RESULT("%ld %c", n, c);
}

static void polls(void)
{
	struct pollfd fd = { event, POLLIN, 0 };
	int n = poll(&fd, 1, LONG * 1000);
	RESULT("%d %x", n, fd.revents);
}

static void selects(void)
{
	fd_set set;
	FD_ZERO(&set);
	FD_SET(event, &set);
	int n = select(event + 1, &set, NULL, NULL, &(struct timeval){ LONG, 0 });
	RESULT("%d", n);
}

static void waits_on_epoll(void)
{
	struct epoll_event target = { .events = EPOLLIN, .data.u64 = 99 };
	int epoll = epoll_create1(0);
	epoll_ctl(epoll, EPOLL_CTL_ADD, event, &target);
	int n = epoll_wait(epoll, &target, 1, LONG * 1000);
	close(epoll);
	RESULT("%d %lu", n, (unsigned long)target.data.u64);
}

static void receives(void)
{
	char text[16] = "";
	long n = recv(pair[0], text, sizeof(text), 0);
	RESULT("%ld %s", n, text);
}

static void waits_on_futex(void)
{
	long rc = syscall(SYS_futex, word, FUTEX_WAIT, 0, &(struct timespec){ LONG, 0 }, NULL, 0);
	RESULT("%ld %u", rc < 0 && errno == EAGAIN ? 0 : rc, *word);
}

static void waits_on_semaphore(void)
{
	int rc = semop(semaphore, &(struct sembuf){ 0, -1, 0 }, 1);
	RESULT("%d", rc);
}

static void receives_message(void)
{
	struct {
		long type;
		char text[8];
	} message = { 0 };
	long n = msgrcv(queue, &message, sizeof(message.text), 5, 0);
	RESULT("%ld %s", n, message.text);
}

static void waits_on_lock(void)
{
	char path[512];
	snprintf(path, sizeof(path), "%s.lock", out_path);
	int fd = open(path, O_RDWR | O_CLOEXEC), rc = flock(fd, LOCK_EX);
	close(fd);
	RESULT("%d", rc);
}

static void sleeps(void)
{
	struct timespec start, now;
	clock_gettime(CLOCK_MONOTONIC, &start);
	int rc = nanosleep(&(struct timespec){ 0, 700000000 }, NULL);
	clock_gettime(CLOCK_MONOTONIC, &now);
	RESULT("%d %s", rc, now.tv_sec - start.tv_sec < 1 && now.tv_nsec - start.tv_nsec < 700000000 && now.tv_sec == start.tv_sec ? "too short" : "slept");
}

static void suspends(void)
{
	sigset_t none;
	sigemptyset(&none);
	word[1] = (uint32_t)getpid();
	int rc = sigsuspend(&none);
	RESULT("%d %s", rc, errno == EINTR ? "by a handler" : "not");
}

static void takes_signal(void)
{
	sigset_t set;
	siginfo_t info = { 0 };
	sigemptyset(&set);
	sigaddset(&set, SIGRTMIN + 6);
	word[2] = (uint32_t)getpid();
	int n = sigtimedwait(&set, &info, &(struct timespec){ LONG, 0 });
	RESULT("%d %d", n - SIGRTMIN, info.si_value.sival_int);
}

static void exits_later(void)
{
	wait_for("go");
	usleep(100000);
	_exit(42);
}

static void waits_for_child(void)
{
	int status = 0;
	pid_t pid = fork();
	if (pid == 0)
		exits_later();
	pid_t got = waitpid(pid, &status, 0);
	RESULT("%d %d", got == pid, WIFEXITED(status) ? WEXITSTATUS(status) : -1);
}

static void handles(int signal) {}

static void wakes_all(void)
{
	wait_for("go");
	usleep(200000);
	must(write(ends[1], "a", 1) == 1 && write(event, &(uint64_t){ 1 }, 8) == 8 && send(pair[1], "hello", 5, 0) == 5);
	*word = 7;
	syscall(SYS_futex, word, FUTEX_WAKE, 10, NULL, NULL, 0);
	must(semop(semaphore, &(struct sembuf){ 0, 1, 0 }, 1) == 0);
	must(msgsnd(queue, &(struct { long type; char text[8]; }){ 5, "queued" }, 8, 0) == 0);
	flock(locked, LOCK_UN);
	kill((pid_t)word[1], SIGUSR2);
	sigqueue((pid_t)word[2], SIGRTMIN + 6, (union sigval){ .sival_int = 66 });
}

static void waiting(void)
{
	char path[512];
	sigset_t set;
	signal(SIGUSR2, handles);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	sigaddset(&set, SIGRTMIN + 6);
	sigprocmask(SIG_BLOCK, &set, NULL);
	must(pipe(ends) == 0 && socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair) == 0);
	event = eventfd(0, EFD_SEMAPHORE);
	word = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	semaphore = semget(IPC_PRIVATE, 1, 0600);
	queue = msgget(IPC_PRIVATE, 0600);
	snprintf(path, sizeof(path), "%s.lock", out_path);
	locked = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	must(flock(locked, LOCK_EX) == 0);
	call("read", "1 a", reads);
	call("poll", "1 1", polls);
	call("select", "1", selects);
	call("epoll", "1 99", waits_on_epoll);
	call("receive", "5 hello", receives);
	call("futex", "0 7", waits_on_futex);
	call("semaphore", "0", waits_on_semaphore);
	call("message", "8 queued", receives_message);
	call("lock", "0", waits_on_lock);
	call("sleep", "0 slept", sleeps);
	call("suspend", "-1 by a handler", suspends);
	call("signal", "6 66", takes_signal);
	call("child", "1 42", waits_for_child);
	if (fork() == 0) {
		wakes_all();
		for (;;)
			pause();
	}
	usleep(100000);
}

SCENE(waiting, "waiting")
