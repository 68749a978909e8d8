/* Scenes of self.c: open files, and who shares them with whom. */
#include "../self.h"

#include <linux/kcmp.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <termios.h>

static int open_own(const char *name, int flags)
{
	char path[512];
	snprintf(path, sizeof(path), "%s.%s", out_path, name);
	int fd = open(path, flags, 0640);
	must(fd >= 0);
	return fd;
}

static void unlink_own(const char *name)
{
	char path[512];
	snprintf(path, sizeof(path), "%s.%s", out_path, name);
	must(unlink(path) == 0);
}

/* Which numbers are one description, here and in the parent; what is written by one is seen by the other. */
static void say_sharing(FILE *out)
{
	for (int a = 3; a < 12; a++) {
		fprintf(out, "%d is", a);
		for (int b = 3; b < 12; b++) {
			if (a != fileno(out) && b != fileno(out) && syscall(SYS_kcmp, getpid(), getpid(), KCMP_FILE, a, b) == 0)
				fprintf(out, " %d", b);
			if (a != fileno(out) && getpid() != 1 && syscall(SYS_kcmp, getpid(), 1, KCMP_FILE, a, b) == 0)
				fprintf(out, " %d of the init", b);
		}
		fprintf(out, "\n");
	}
}

static void closes_some(void)
{
	close(4);
	open_own("shared", O_RDWR);
	more = say_sharing;
}

static void sharing(void)
{
	must(open_own("shared", O_RDWR | O_CREAT | O_APPEND) == 3 && dup(3) == 4 && open_own("shared", O_RDWR | O_NONBLOCK) == 5);
	must(write(3, "hello", 5) == 5 && lseek(5, 2, SEEK_SET) == 2);
	must(dup2(5, 9) == 9 && fcntl(5, F_DUPFD_CLOEXEC, 10) == 10);
	must(fcntl(9, F_SETFL, fcntl(9, F_GETFL) | O_APPEND) == 0);
	child("child", closes_some);
	more = say_sharing;
}

/* Files without a name that several have open and mapped; one that grew, with a hole. */
static void say_deleted(FILE *out)
{
	char data[200] = "";
	if (gone_on && getpid() == 1)
		must(pwrite(3, "written after", 13, 100) == 13);
	for (int i = 0; gone_on && i < 6000 && (pread(5, data, 13, 100) != 13 || memcmp(data, "written after", 13) != 0); i++)
		usleep(10000);
	struct stat st[2];
	must(fstat(3, &st[0]) == 0 && fstat(5, &st[1]) == 0);
	fprintf(out, "one inode %d links %lu size %ld text %.13s\n", st[0].st_ino == st[1].st_ino, st[0].st_nlink, st[0].st_size,
		gone_on ? data : "written after");
}

static void deleted(void)
{
	must(open_own("deleted", O_RDWR | O_CREAT) == 3 && open_own("deleted", O_RDONLY) == 4 && open_own("deleted", O_RDWR | O_APPEND) == 5);
	must(ftruncate(3, 1 << 20) == 0 && pwrite(3, "start", 5, 0) == 5 && pwrite(3, "middle", 6, 500000) == 6);
	unlink_own("deleted");
	char *p = watch(mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_SHARED, 3, 0), 1 << 20);
	p[4096 * 7] = 'x';
	child("child", nothing);
	more = say_deleted;
}

/* Who has which lock is told to who asks for one that is in its way. */
static void say_locks(FILE *out)
{
	for (int i = 0; i < 6; i++) {
		struct flock lock = { .l_type = F_WRLCK, .l_start = i * 10, .l_len = 5 };
		struct flock open_lock = lock;
		must(fcntl(3, F_GETLK, &lock) == 0 && fcntl(3, F_OFD_GETLK, &open_lock) == 0);
		fprintf(out, "at %d: %d by %d from %ld for %ld; %d by %d\n", i * 10, lock.l_type, lock.l_pid, lock.l_start, lock.l_len, open_lock.l_type, open_lock.l_pid);
	}
	/* a process's locks are lost when it closes any descriptor of the file */
	fprintf(out, "flock %s\n", flock(5, LOCK_EX | LOCK_NB) < 0 ? "taken" : "free");
	fprintf(out, "own %s\n", flock(4, LOCK_SH | LOCK_NB) < 0 ? "taken" : "mine");
}

static void locks_more(void)
{
	struct flock lock = { .l_type = F_RDLCK, .l_start = 30, .l_len = 3 };
	int fd = open_own("locked", O_RDWR);
	must(fcntl(fd, F_SETLK, &lock) == 0);
	more = say_locks;
}

static void locks(void)
{
	struct flock lock = { .l_type = F_WRLCK, .l_start = 10, .l_len = 5 };
	must(open_own("locked", O_RDWR | O_CREAT) == 3 && open_own("locked", O_RDWR) == 4 && open_own("locked", O_RDWR) == 5);
	must(write(3, "0123456789", 10) == 10);
	must(fcntl(3, F_SETLK, &lock) == 0);
	lock.l_start = 50;
	lock.l_type = F_RDLCK;
	must(fcntl(3, F_SETLK, &lock) == 0);
	lock = (struct flock){ .l_type = F_WRLCK, .l_start = 20, .l_len = 8 };
	must(fcntl(5, F_OFD_SETLK, &lock) == 0);
	must(flock(4, LOCK_SH) == 0);
	child("child", locks_more);
	wait_for("child.before");
	more = say_locks;
}

/* Sets in sets, edges, one shot; what is ready says so once more or never again. */
static int outer, inner, events[3];

static void say_sets(FILE *out)
{
	struct epoll_event event[8];
	int count = 3;
	unsigned long sum = 1 + 2;
	if (gone_on) {
		must(write(events[1], &(uint64_t){ 1 }, 8) == 8);
		count = epoll_wait(outer, event, 8, 2000);
		sum = 0;
		for (int i = 0; i < count; i++)
			sum += event[i].data.u64;
		count += epoll_wait(inner, event, 8, 2000);
	}
	fprintf(out, "%d ready, %lu\n", count, sum);
	fprintf(out, "one shot %d\n", gone_on ? epoll_ctl(outer, EPOLL_CTL_MOD, events[2], &(struct epoll_event){ .events = EPOLLIN, .data.u64 = 3 }) : 0);
	fprintf(out, "again %d\n", gone_on ? epoll_wait(outer, event, 8, 2000) : 3);
}

static void sets(void)
{
	struct epoll_event event;
	outer = epoll_create1(0);
	inner = epoll_create1(EPOLL_CLOEXEC);
	for (int i = 0; i < 3; i++)
		events[i] = eventfd(i == 2, EFD_NONBLOCK);
	must(epoll_ctl(inner, EPOLL_CTL_ADD, events[1], &(struct epoll_event){ .events = EPOLLIN, .data.u64 = 10 }) == 0);
	must(epoll_ctl(outer, EPOLL_CTL_ADD, inner, &(struct epoll_event){ .events = EPOLLIN, .data.u64 = 1 }) == 0);
	must(epoll_ctl(outer, EPOLL_CTL_ADD, events[1], &(struct epoll_event){ .events = EPOLLIN | EPOLLOUT, .data.u64 = 2 }) == 0);
	must(epoll_ctl(outer, EPOLL_CTL_ADD, events[2], &(struct epoll_event){ .events = EPOLLIN | EPOLLONESHOT, .data.u64 = 3 }) == 0);
	/* the one shot is fired */
	must(epoll_wait(outer, &event, 1, 0) == 1);
	for (int i = 0; i < 3 && event.data.u64 != 3; i++)
		epoll_wait(outer, &event, 1, 0);
	must(event.data.u64 == 3);
	more = say_sets;
}

/* Names that are no files, credentials with messages, both ends closed and half closed. */
static int listener, waiting, packets[2];

static void say_names(FILE *out)
{
	struct sockaddr_un name = { .sun_family = AF_UNIX };
	socklen_t len = sizeof(name);
	char text[64] = "", control[128];
	struct iovec iov = { text, sizeof(text) };
	struct msghdr msg = { .msg_iov = &iov, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof(control) };
	must(getsockname(listener, (struct sockaddr *)&name, &len) == 0);
	fprintf(out, "listens at %d %s\n", len, name.sun_path + 1);
	if (gone_on) {
		int client = socket(AF_UNIX, SOCK_STREAM, 0);
		must(connect(client, (struct sockaddr *)&name, len) == 0 && accept(listener, NULL, NULL) >= 0);
		must(recvmsg(waiting, &msg, MSG_DONTWAIT) > 0);
		struct cmsghdr *header = CMSG_FIRSTHDR(&msg);
		struct ucred cred = { 0 };
		if (header && header->cmsg_type == SCM_CREDENTIALS)
			memcpy(&cred, CMSG_DATA(header), sizeof(cred));
		fprintf(out, "message %s from %d %d %d\n", text, cred.pid, cred.uid, cred.gid);
		long n = recv(packets[0], text, sizeof(text), 0), m = recv(packets[0], text, sizeof(text), 0);
		fprintf(out, "packets of %ld and %ld, then %ld\n", n, m, (long)recv(packets[0], text, sizeof(text), 0));
	} else {
		fprintf(out, "message with love from 1 0 0\npackets of 3 and 5, then 0\n");
	}
}

static void names(void)
{
	struct sockaddr_un name = { .sun_family = AF_UNIX, .sun_path = "\0a name" };
	listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	must(bind(listener, (struct sockaddr *)&name, 10) == 0 && listen(listener, 5) == 0);
	waiting = socket(AF_UNIX, SOCK_DGRAM, 0);
	name.sun_path[1] = 'A';
	must(setsockopt(waiting, SOL_SOCKET, SO_PASSCRED, &(int){ 1 }, sizeof(int)) == 0);
	must(bind(waiting, (struct sockaddr *)&name, 10) == 0);
	int sender = socket(AF_UNIX, SOCK_DGRAM, 0);
	must(sendto(sender, "with love", 9, 0, (struct sockaddr *)&name, 10) == 9);
	must(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, packets) == 0);
	must(send(packets[1], "abc", 3, 0) == 3 && send(packets[1], "defgh", 5, 0) == 5 && shutdown(packets[1], SHUT_WR) == 0);
	more = say_names;
}

/* A message tells who sent it, by the name of a file, before and after. */
static void say_senders(FILE *out)
{
	struct sockaddr_un from = { .sun_path = "" };
	socklen_t len = sizeof(from);
	char text[16] = "", path[512];
	snprintf(path, sizeof(path), "%s.sender", out_path);
	must(!gone_on || recvfrom(waiting, text, sizeof(text), MSG_DONTWAIT, (struct sockaddr *)&from, &len) == 5);
	fprintf(out, "%s from %s, %d\n", gone_on ? text : "hello", gone_on ? from.sun_path : path, gone_on ? (int)(len - sizeof(sa_family_t)) : (int)strlen(path) + 1);
}

static void senders(void)
{
	struct sockaddr_un name = { .sun_family = AF_UNIX };
	waiting = socket(AF_UNIX, SOCK_DGRAM, 0);
	int sender = socket(AF_UNIX, SOCK_DGRAM, 0);
	must((size_t)snprintf(name.sun_path, sizeof(name.sun_path), "%s.sender", out_path) < sizeof(name.sun_path));
	must(bind(sender, (struct sockaddr *)&name, sizeof(name)) == 0);
	must((size_t)snprintf(name.sun_path, sizeof(name.sun_path), "%s.waiting", out_path) < sizeof(name.sun_path));
	must(bind(waiting, (struct sockaddr *)&name, sizeof(name)) == 0);
	must(sendto(sender, "hello", 5, 0, (struct sockaddr *)&name, sizeof(name)) == 5);
	more = say_senders;
}

/* What changes in a directory, and in a file, is told. */
static int watcher;

static void say_watches(FILE *out)
{
	char buffer[4096] __attribute__((aligned(8)));
	if (!gone_on) {
		fprintf(out, "watch 1: 100 new\nwatch 3: 2 \n");
		return;
	}
	close(open_own("watched/new", O_WRONLY | O_CREAT));
	int fd = open_own("seen", O_WRONLY);
	must(write(fd, "x", 1) == 1 && close(fd) == 0);
	for (int i = 0; i < 2;) {
		long n = read(watcher, buffer, sizeof(buffer));
		for (long at = 0; at < n; i++) {
			const struct inotify_event *event = (void *)(buffer + at);
			fprintf(out, "watch %d: %x %s\n", event->wd, event->mask, event->len ? event->name : "");
			at += (long)(sizeof(*event) + event->len);
		}
	}
}

static void watches(void)
{
	char path[512];
	snprintf(path, sizeof(path), "%s.watched", out_path);
	must(mkdir(path, 0700) == 0);
	close(open_own("seen", O_WRONLY | O_CREAT));
	watcher = inotify_init1(IN_CLOEXEC);
	must(inotify_add_watch(watcher, path, IN_CREATE) == 1 && inotify_add_watch(watcher, "/tmp", IN_DELETE_SELF) == 2);
	must(inotify_rm_watch(watcher, 2) == 0);
	snprintf(path, sizeof(path), "%s.seen", out_path);
	must(inotify_add_watch(watcher, path, IN_MODIFY) == 3);
	char buffer[64];
	must(read(watcher, buffer, sizeof(buffer)) > 0); /* that 2 is gone */
	more = say_watches;
}

/* All that has a place in the file system. */
static void in_another_root(void)
{
	char path[512];
	snprintf(path, sizeof(path), "%s.place/root", out_path);
	must(chroot(path) == 0 && chdir("/") == 0);
	for (;;)
		pause();
}

static void somewhere(void)
{
	static const char *const names[] = { "", "/cwd", "/root", "/sockets", "/directory" };
	struct sockaddr_un name = { .sun_family = AF_UNIX };
	char path[512];
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		snprintf(path, sizeof(path), "%s.place%s", out_path, names[i]);
		must(mkdir(path, 0700) == 0);
	}
	must(open(path, O_RDONLY | O_DIRECTORY) == 3);
	snprintf(path, sizeof(path), "%s.place/fifo", out_path);
	must(mkfifo(path, 0600) == 0 && open(path, O_RDWR | O_NONBLOCK) == 4);
	snprintf(path, sizeof(path), "%s.place/sockets", out_path);
	must(chdir(path) == 0 && (listener = socket(AF_UNIX, SOCK_STREAM, 0)) == 5);
	snprintf(name.sun_path, sizeof(name.sun_path), "socket");
	must(bind(listener, (struct sockaddr *)&name, sizeof(name)) == 0 && listen(listener, 1) == 0);
	must(chdir("../cwd") == 0);
	if (fork() == 0)
		in_another_root();
	usleep(50000);
}

SCENE(somewhere, "somewhere")
SCENE(sharing, "sharing")
SCENE(deleted, "deleted")
SCENE(locks, "locks")
SCENE(sets, "sets")
SCENE(names, "names")
SCENE(senders, "senders")
SCENE(watches, "watches")
