#include "stream.h"

#include <libgen.h>

/* An image holds the memory of its tasks: it is nobody else's business. */
#define MODE 0600

int output_open(const char *path)
{
	cleanup_free char *copy = format_string("%s", path);
	struct stat st;
	int fd;

	if (strcmp(path, "-") == 0) {
		int flags = fcntl(STDOUT_FILENO, F_GETFL);
		die_if(flags < 0 || (flags & O_ACCMODE) == O_RDONLY, EBADF, "standard output is not open for writing");
		return STDOUT_FILENO;
	}
	if (stat(path, &st) == 0 && !S_ISREG(st.st_mode))
		fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
	else
		fd = open(dirname(copy), O_TMPFILE | O_WRONLY | O_CLOEXEC, MODE);
	die_if(fd < 0, errno, "%s", path);
	return fd;
}

static int give_name(int fd, const char *name)
{
	return linkat(AT_FDCWD, path_of("/proc/self/fd/%d", fd).name, AT_FDCWD, name, AT_SYMLINK_FOLLOW);
}

void output_commit(int fd, const char *path)
{
	cleanup_free char *existing = realpath(path, NULL);
	const char *target = existing ? existing : path;
	struct stat st;

	if (fd == STDOUT_FILENO || fstat(fd, &st) < 0 || !S_ISREG(st.st_mode) || (!existing && give_name(fd, path) == 0))
		return;
	/* a link is followed, and what it leads to replaced: a name of its own first, because link() never replaces */
	cleanup_free char *temporary = format_string("%s.%d", target, getpid());
	die_if(give_name(fd, temporary) < 0, errno, "%s", temporary);
	if (rename(temporary, target) < 0) {
		int errnum = errno;
		unlink(temporary);
		die(errnum, "%s", path);
	}
}
