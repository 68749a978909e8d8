#include "output.h"
#include "limit.h"
#include "served.h"

#include <libgen.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/vfs.h>
#include <sys/wait.h>

/* An image holds the memory of its tasks: it is nobody else's business. */
#define MODE 0600
#define MOST_LINKS 40 /* as the kernel has it */

/* The one name that there may be for a while. */
static void name_temporary(struct output *output)
{
	snprintf(output->temporary, sizeof(output->temporary), ".cr-dump-%d", getpid());
}

static void remove_temporary(const void *what)
{
	const struct output *output = what;

	unlinkat(output->dir, output->temporary, 0);
}

/* Where @path leads when all links are followed, also the last one, whose target need not be there. */
static char *follow(const char *path)
{
	char *at = format_string("%s", path);

	for (int links = 0;; links++) {
		char target[4096];
		ssize_t len = readlink(at, target, sizeof(target) - 1);
		/* no link, or nothing there yet */
		die_if(len < 0 && errno != EINVAL && errno != ENOENT, errno, "%s", path);
		if (len < 0)
			return at;
		die_if(links == MOST_LINKS, ELOOP, "%s", path);
		target[len] = '\0';
		cleanup_free char *link = at, *copy = format_string("%s", link);
		at = target[0] == '/' ? format_string("%s", target) : format_string("%s/%s", dirname(copy), target);
	}
}

#define LATE "the file system of the image does not answer"
#define DISK_PATIENCE 60 /* seconds */

/* What comes by @from goes to @to, up to its end. */
_Noreturn static void carry(int from, int to, bool sync)
{
	static char bytes[65536];
	ssize_t n;

	setpgid(0, 0);
	signal(SIGTERM, SIG_IGN);
	while ((n = read(from, bytes, sizeof(bytes))) > 0)
		for (ssize_t done = 0, m; done < n; done += m) {
			m = write(to, bytes + done, (size_t)(n - done));
			if (m < 0)
				_exit(errno);
		}
	_exit(n < 0 || (sync && fsync(to) < 0 && errno != EINVAL && errno != EOPNOTSUPP) ? errno : 0);
}

/*
 * A process that held such a file open would wait for its server at its own end, too, and hold the tasks that it has stopped,
 * the server among them. So another one has it open.
 */
static void relay(struct output *output, bool sync)
{
	int ends[2];

	die_if(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) < 0, errno, "a socket");
	output->relay = fork_helper();
	if (output->relay == 0) {
		close(ends[0]);
		carry(ends[1], output->fd, sync);
	}
	close(ends[1]);
	close(output->fd);
	output->fd = ends[0];
}

/* Not by closing: helpers have the socket, too. */
static void end_relay(struct output *output)
{
	int status;

	limit_begin(output->patience, LATE);
	die_if(shutdown(output->fd, SHUT_WR) < 0 || waitpid(output->relay, &status, 0) < 0, errno, "writing %s", output->name);
	limit_end();
	die_if(!WIFEXITED(status) || WEXITSTATUS(status), WIFEXITED(status) ? WEXITSTATUS(status) : EPIPE, "writing %s", output->name);
}

static void open_nameless(struct output *output, const char *path, bool served)
{
	output->fd = served ? -1 : openat(output->dir, ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, MODE);
	if (output->fd >= 0)
		return;
	/* FUSE, NFS and others know no files without a name, or do no good with them */
	die_if(!served && errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL && errno != ENOSYS, errno, "%s", path);
	output->has_temporary = true;
	output->fd = openat(output->dir, output->temporary, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY | O_CLOEXEC, MODE);
	die_if(output->fd < 0, errno, "%s", path);
}

struct output *output_open(const char *path, bool sync, unsigned patience)
{
	struct output *output = allocate(sizeof(*output));
	struct statfs fs;
	struct stat st;

	*output = (struct output){ .fd = -1, .dir = -1, .patience = patience };
	if (strcmp(path, "-") == 0) {
		int flags = fcntl(STDOUT_FILENO, F_GETFL);
		die_if(flags < 0 || (flags & O_ACCMODE) == O_RDONLY, EBADF, "standard output is not open for writing");
		output->fd = STDOUT_FILENO;
		if (fstat(STDOUT_FILENO, &st) == 0 && S_ISREG(st.st_mode))
			output->patience = DISK_PATIENCE;
		return output;
	}
	const bool there = stat(path, &st) == 0;
	/* a name that is too long, say */
	die_if(!there && (errno != ENOENT || !*path), errno, *path ? "%s" : "the name of the output is empty", path);
	die_if(!there && path[strlen(path) - 1] == '/', EISDIR, "%s", path);
	/* a pipe by the kernel's own link, /dev/stdout, leads nowhere by its text */
	if (there && !S_ISREG(st.st_mode)) {
		output->fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
		die_if(output->fd < 0, errno, "%s", path);
		return output;
	}
	cleanup_free char *at = follow(path), *copy = format_string("%s", at);
	output->dir = open(dirname(copy), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	die_if(output->dir < 0, errno, "%s", path);
	output->name = format_string("%s", basename(at));
	name_temporary(output);
	output->guard = guard_start(remove_temporary, output);
	die_if(fstatfs(output->dir, &fs) < 0, errno, "where the image goes");
	const bool served = is_served_magic(fs.f_type);
	open_nameless(output, path, served);
	die_if(fchmod(output->fd, MODE) < 0, errno, "%s", path);
	output->patience = served ? patience : DISK_PATIENCE;
	if (served)
		relay(output, sync);
	return output;
}

static int give_name(const struct output *output, const char *name)
{
	return linkat(AT_FDCWD, path_of("/proc/self/fd/%d", output->fd).name, output->dir, name, AT_SYMLINK_FOLLOW);
}

/* Some file systems have nothing to do for it, and say that they can't. */
static bool try_sync(int fd)
{
	return fsync(fd) == 0 || errno == EINVAL || errno == EOPNOTSUPP;
}

void output_commit(struct output *output, bool sync)
{
	if (output->dir < 0)
		return;
	if (output->relay)
		end_relay(output);
	die_if(sync && !output->relay && !try_sync(output->fd), errno, "writing %s", output->name);
	if (!output->has_temporary && give_name(output, output->name) < 0) {
		die_if(errno != EEXIST, errno, "%s", output->name);
		/* link(2) never replaces, rename(2) does */
		die_if(give_name(output, output->temporary) < 0, errno, "%s", output->temporary);
		output->has_temporary = true;
	}
	if (output->has_temporary)
		die_if(renameat(output->dir, output->temporary, output->dir, output->name) < 0, errno, "%s", output->name);
	die_if(sync && !try_sync(output->dir), errno, "the directory of %s", output->name);
	guard_end(output->guard);
}
