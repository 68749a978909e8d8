#include "lookup.h"
#include "guard.h"

#include <fts.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <sys/wait.h>

#define PATIENCE 2000 /* ms; who answers at all does it in much less */
#define TIMES 15      /* that long, while it is no file system that keeps the asker waiting, but a processor */
#define ENTRIES_ROOM 32768

enum question { LOOK, STAT, MAGIC, WALK };

struct asker {
	const struct ns *mnt; /* NULL: where cr-dump is */
	pid_t pid;
	int socket;
};

struct request {
	enum question question;
	char path[8192];
};

struct answer {
	int errnum;
	struct statx stx;
	uint64_t magic;
	bool more; /* entries than there was room for */
	size_t len;
	char entries[ENTRIES_ROOM];
};

/* One more thing below the root of the tree; false where there is no room for it. */
static bool add_entry(struct answer *answer, const FTSENT *entry)
{
	const size_t len = sizeof(struct lookup_entry) + entry->fts_pathlen; /* "./path" has a byte more, its NUL one less */
	const struct lookup_entry head = { entry->fts_statp->st_ino, entry->fts_statp->st_mode };

	if (answer->len + len > sizeof(answer->entries))
		return false;
	memcpy(answer->entries + answer->len, &head, sizeof(head));
	memcpy(answer->entries + answer->len + sizeof(head), entry->fts_path + 1, len - sizeof(head));
	answer->len += len;
	return true;
}

static void walk(const char *path, struct answer *answer)
{
	/* a copy of the mount, without those on it: so what they hide is seen, too; before Linux 5.2 it is not */
	cleanup_close int copy = (int)syscall(SYS_open_tree, AT_FDCWD, path, 1 /* OPEN_TREE_CLONE */ | O_CLOEXEC);
	char here[] = ".";

	if ((copy < 0 ? chdir(path) : fchdir(copy)) < 0) {
		answer->errnum = errno;
		return;
	}
	FTS *tree = fts_open((char *[]){ here, NULL }, FTS_PHYSICAL | FTS_XDEV | FTS_NOCHDIR, NULL);
	answer->errnum = tree ? 0 : errno;
	for (FTSENT *entry; tree && !answer->more && (errno = 0, entry = fts_read(tree));) {
		if (entry->fts_level == 0)
			continue;
		if (entry->fts_info != FTS_DP)
			entry->fts_parent->fts_number++;
		/* what can't be looked at, because of a path that is too long, say */
		if (entry->fts_info == FTS_DNR || entry->fts_info == FTS_ERR || entry->fts_info == FTS_NS)
			answer->more = true;
		/* a directory is told behind what is in it: only where that is nothing */
		else if (entry->fts_info != FTS_D && (entry->fts_info != FTS_DP || entry->fts_number == 0))
			answer->more = !add_entry(answer, entry);
	}
	if (tree && !answer->more)
		answer->errnum = errno;
	if (tree)
		fts_close(tree);
	/* so that nobody is kept from unmounting it */
	if (chdir("/") < 0)
		_exit(EXIT_REFUSED);
}

static void find_answer(struct request *request, struct answer *answer)
{
	const int quick = AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | AT_STATX_DONT_SYNC;
	struct statfs fs;
	int rc = 0;

	*answer = (struct answer){ 0 };
	if (request->question == LOOK)
		rc = statx(AT_FDCWD, request->path, quick, STATX_BASIC_STATS | STATX_MNT_ID, &answer->stx);
	else if (request->question == STAT)
		rc = statx(AT_FDCWD, request->path, AT_NO_AUTOMOUNT, STATX_BASIC_STATS | STATX_MNT_ID, &answer->stx);
	else if (request->question == MAGIC)
		rc = statfs(request->path, &fs);
	answer->errnum = rc < 0 ? errno : 0;
	answer->magic = request->question == MAGIC && rc == 0 ? (uint64_t)fs.f_type : 0;
	if (request->question == WALK)
		walk(request->path, answer);
}

_Noreturn static void answer_all(const struct ns *mnt, int socket)
{
	static struct request request;
	static struct answer answer;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (mnt && setns(mnt->fd, CLONE_NEWNS) < 0)
		_exit(EXIT_REFUSED);
	while (recv(socket, &request, sizeof(request), 0) > 0) {
		find_answer(&request, &answer);
		if (send(socket, &answer, offsetof(struct answer, entries) + answer.len, MSG_NOSIGNAL) < 0)
			break;
	}
	_exit(EXIT_DONE);
}

static struct asker *asker_of(const struct ns *mnt)
{
	static struct buf askers;
	int ends[2];

	for_each(struct asker, asker, &askers)
		if (asker->mnt == mnt)
			return asker;
	struct asker *asker = allocate(sizeof(*asker));
	die_if(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) < 0, errno, "a socket");
	asker->mnt = mnt;
	asker->pid = fork_helper();
	if (asker->pid == 0) {
		close(ends[0]);
		answer_all(mnt, ends[1]);
	}
	close(ends[1]);
	asker->socket = ends[0];
	list_add(&askers, asker);
	return asker;
}

_Noreturn static void die_silent(const char *path)
{
	static const char why[] = "does not answer: its server is stopped, perhaps, with the container";
	char target[4096];
	int pid;

	/* which takes nobody's answer */
	ssize_t len = readlink(path, target, sizeof(target));
	if (sscanf(path, "/proc/%d/", &pid) == 1 && len > 0)
		die(EBUSY, "pid %d has %.*s, whose file system %s (%s)", pid, (int)len, target, why, path);
	die(EBUSY, "the file system of %s %s", path, why);
}

/* False where it does not answer; the time that it waits for a processor does not count. */
static bool await_answer(pid_t pid, int socket)
{
	struct pollfd waiting = { socket, POLLIN, 0 };
	struct proc_stat stat;
	int ready = poll(&waiting, 1, PATIENCE);

	for (int i = 1; i < TIMES && ready == 0 && try_stat(pid, pid, &stat) && stat.state == 'R'; i++)
		ready = poll(&waiting, 1, PATIENCE);
	die_if(ready < 0, errno, "an answer about a file system");
	return ready > 0;
}

static struct answer *ask(const struct ns *mnt, enum question question, const char *path)
{
	static struct request request;
	static struct answer answer;
	const struct asker *asker = asker_of(mnt);

	answer.errnum = ENAMETOOLONG;
	if (strlen(path) >= sizeof(request.path))
		return &answer;
	request.question = question;
	strcpy(request.path, path);
	const size_t len = offsetof(struct request, path) + strlen(path) + 1;
	die_if(send(asker->socket, &request, len, MSG_NOSIGNAL) < 0, errno, "a question about %s", path);
	if (!await_answer(asker->pid, asker->socket)) {
		kill(asker->pid, SIGKILL);
		die_silent(path);
	}
	die_if(recv(asker->socket, &answer, sizeof(answer), 0) <= 0, EPERM, "a mount namespace of the container can't be entered");
	return &answer;
}

void lookup_apart(void (*find)(void *what), void *what, const char *path)
{
	int ends[2];
	char byte;

	die_if(pipe2(ends, O_CLOEXEC) < 0, errno, "a pipe");
	pid_t pid = fork_helper();
	if (pid == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		find(what);
		_exit(write(ends[1], "", 1) == 1 ? EXIT_DONE : EXIT_REFUSED);
	}
	close(ends[1]);
	const bool answered = await_answer(pid, ends[0]);
	const bool found = answered && read(ends[0], &byte, 1) == 1;
	close(ends[0]);
	/* its end may have to wait until the container goes on: nobody waits for that */
	if (!answered) {
		kill(pid, SIGKILL);
		die_silent(path);
	}
	die_if(!found, 0, "%s could not be looked at", path);
}

static bool take(const struct answer *answer)
{
	errno = answer->errnum;
	return answer->errnum == 0;
}

bool try_lookup(const struct ns *mnt, const char *path, struct statx *stx)
{
	const struct answer *answer = ask(mnt, LOOK, path);

	*stx = answer->stx;
	return take(answer);
}

bool try_stat_link(const char *link, struct statx *stx)
{
	const struct answer *answer = ask(NULL, STAT, link);

	*stx = answer->stx;
	return take(answer);
}

bool try_fs_magic(const char *link, uint64_t *magic)
{
	const struct answer *answer = ask(NULL, MAGIC, link);

	*magic = answer->magic;
	return take(answer);
}

struct buf lookup_entries(const struct ns *mnt, const char *path, bool *more)
{
	const struct answer *answer = ask(mnt, WALK, path);
	struct buf entries = { 0 };

	*more = answer->more;
	die_if(!take(answer), errno, "%s in a mount namespace of the container", path);
	buf_append(&entries, answer->entries, answer->len);
	return entries;
}

pid_t lookup_process(const struct ns *mnt)
{
	struct statx stx;

	/* it is there when it has answered anything */
	die_if(!try_lookup(mnt, "/", &stx), errno, "the root of a mount namespace");
	return asker_of(mnt)->pid;
}
