/*
 * --tty: the container's terminal is a pseudoterminal of ours, and what goes through it goes to and from the terminal
 * that cr-restart itself has. Taking that away from its session instead would hang it up at the end.
 */
#include "restart.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <termios.h>

static int master = -1;
static struct termios saved;
static volatile sig_atomic_t resized;

bool terminal_is_there(void)
{
	return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
}

static void copy_size(void)
{
	struct winsize size;

	if (ioctl(STDIN_FILENO, TIOCGWINSZ, &size) == 0)
		ioctl(master, TIOCSWINSZ, &size);
}

int terminal_open(int flags)
{
	if (master < 0) {
		master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
		die_if(master < 0 || ioctl(master, TIOCSPTLCK, &(int){ 0 }) < 0, errno, "a terminal for the container");
	}
	int fd = ioctl(master, TIOCGPTPEER, flags | O_NOCTTY);
	if (fd >= 0)
		fcntl(fd, F_SETFD, FD_CLOEXEC);
	return fd;
}

static void give_back(void)
{
	tcsetattr(STDIN_FILENO, TCSADRAIN, &saved);
}

static void on_resize(int signal)
{
	resized = true;
}

/* Every byte as it is: what keys mean is for the other terminal to know. */
static void take(void)
{
	struct sigaction action = { .sa_handler = on_resize };
	struct termios raw;

	die_if(tcgetattr(STDIN_FILENO, &saved) < 0, errno, "this terminal");
	raw = saved;
	cfmakeraw(&raw);
	atexit(give_back);
	sigaction(SIGWINCH, &action, NULL);
	copy_size();
	tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
}

/* False at the end. */
static bool forward(int from, int to)
{
	char bytes[4096];
	ssize_t n = read(from, bytes, sizeof(bytes));

	for (ssize_t done = 0, m; done < n; done += m) {
		m = write(to, bytes + done, (size_t)(n - done));
		if (m < 0 && errno == EAGAIN)
			poll(&(struct pollfd){ to, POLLOUT, 0 }, 1, 100);
		else if (m < 0 && errno != EINTR)
			return false;
		m = m < 0 ? 0 : m;
	}
	return n > 0 || (n < 0 && (errno == EAGAIN || errno == EINTR));
}

void terminal_relay(const struct restart *restart)
{
	cleanup_close int ended = (int)syscall(SYS_pidfd_open, restart->tasks->tid, 0);

	if (master < 0 || ended < 0)
		return;
	take();
	for (struct pollfd fds[] = { { STDIN_FILENO, POLLIN, 0 }, { master, POLLIN, 0 }, { ended, POLLIN, 0 } };;) {
		int count = poll(fds, ARRAY_SIZE(fds), -1);
		if (resized)
			copy_size();
		resized = false;
		if (count < 0 && errno == EINTR)
			continue;
		if (fds[0].revents && !forward(STDIN_FILENO, master))
			fds[0].fd = -1;
		/* an error as long as nobody has the other end open: then there is the end to wait for */
		if (fds[1].revents && !forward(master, STDOUT_FILENO))
			fds[1].fd = -1;
		if (count < 0 || (fds[2].revents && (fds[1].fd < 0 || !(fds[1].revents & POLLIN))))
			break;
	}
	give_back();
}
