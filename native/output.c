#define _GNU_SOURCE
#include "output.h"

#include "util.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* An image holds the memory of its tasks: it is nobody else's business. */
#define MODE 0600

int output_open(const char *path)
{
	struct stat st;
	int fd;

	if (strcmp(path, "-") == 0) {
		int flags = fcntl(STDOUT_FILENO, F_GETFL);
		if (flags < 0 || (flags & O_ACCMODE) == O_RDONLY)
			die(EBADF, "standard output is not open for writing");
		return STDOUT_FILENO;
	}
	if (stat(path, &st) == 0 && !S_ISREG(st.st_mode)) {
		fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
	} else {
		char *copy = copy_string(path, strlen(path));
		fd = open(dirname(copy), O_TMPFILE | O_WRONLY | O_CLOEXEC, MODE);
		free(copy);
	}
	if (fd < 0)
		die(errno, "%s", path);
	return fd;
}

void output_commit(int fd, const char *path)
{
	char self[64], *target = realpath(path, NULL), *temporary = NULL;
	struct stat st;

	/* a link is followed, and what it leads to replaced: a name of its own first, because link() never replaces */
	if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode) || strcmp(path, "-") == 0 || st.st_nlink > 0) {
		free(target);
		return;
	}
	snprintf(self, sizeof(self), "/proc/self/fd/%d", fd);
	if (!target && linkat(AT_FDCWD, self, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0)
		return;
	if (!target)
		target = copy_string(path, strlen(path));
	if (asprintf(&temporary, "%s.%d", target, getpid()) < 0)
		die(ENOMEM, "%s", path);
	if (linkat(AT_FDCWD, self, AT_FDCWD, temporary, AT_SYMLINK_FOLLOW) < 0)
		die(errno, "%s", temporary);
	if (rename(temporary, target) < 0) {
		int errnum = errno;
		unlink(temporary);
		die(errnum, "%s", path);
	}
	free(temporary);
	free(target);
}
