/* Names of UNIX sockets that are files: bound below the root of the container, by a child that makes it its own. */
#include "socket_restore.h"

#include <linux/sockios.h>
#include <linux/un.h>
#include <sys/ioctl.h>
#include <sys/wait.h>

/* Its exit status is an errno. */
static int wait_for(pid_t pid)
{
	int status;

	die_if(pid < 0, errno, "fork");
	while (waitpid(pid, &status, 0) < 0)
		die_if(errno != EINTR, errno, "a child");
	return WIFEXITED(status) ? WEXITSTATUS(status) : ECHILD;
}

/* In the child: everything from here on is named as in the container. */
static bool enter_root(const struct restart *restart)
{
	const uint32_t user = restart->options->userns;

	return fchdir(restart->root) == 0 && chroot(".") == 0 && (!user || (setegid(user) == 0 && seteuid(user) == 0));
}

/* Where a relative name is bound: in the directory that makes it the path. */
static bool enter_directory(const char *name, const char *path)
{
	const size_t path_len = strlen(path);

	while (strncmp(name, "./", 2) == 0)
		name += 2;
	const size_t len = strlen(name);
	if (name[0] == '/')
		return true;
	if (path_len <= len || strcmp(path + path_len - len, name) != 0 || path[path_len - len - 1] != '/')
		return false;
	cleanup_free char *directory = format_string("%.*s", (int)(path_len - len), path);
	return chdir(directory) == 0;
}

static int bind_child(struct restart *restart, struct image_object *object, int fd, struct socket_name *name)
{
	const struct cr_image_socket *image = socket_image(object);
	const char *path = image_text(object, image->path);
	struct sockaddr_un *un = (struct sockaddr_un *)&name->name;
	cleanup_free char *bound = format_string("%.*s", (int)image->address.len, (const char *)image_bytes(object, image->address));
	const uint32_t user = restart->options->userns;
	struct stat st;

	if (!enter_root(restart))
		return errno;
	/* no directory makes this name that path: the path itself, if it fits */
	if (!enter_directory(bound, path) && strlen(path) < sizeof(un->sun_path)) {
		strcpy(un->sun_path, path);
		name->len = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + strlen(path) + 1);
		free(bound);
		bound = format_string("%s", path);
	}
	/* left behind by the one that was dumped; nobody has it, unix_check() */
	if (lstat(bound, &st) == 0 && S_ISSOCK(st.st_mode))
		unlink(bound);
	umask(~image->path_mode & 0777);
	if (bind(fd, (struct sockaddr *)un, name->len) < 0 || chmod(bound, image->path_mode & 07777) < 0)
		return errno;
	/* whose it is not every user may say; the file itself, whatever has its name by now */
	if (user && (seteuid(0) < 0 || setegid(0) < 0))
		return errno;
	cleanup_close int file = ioctl(fd, SIOCUNIXFILE);
	if (file < 0 || fchownat(file, "", user + image->path_uid, user + image->path_gid, AT_EMPTY_PATH) < 0 ||
	    (user && (setegid(user) < 0 || seteuid(user) < 0)))
		return errno;
	if (image->socket_flags & CR_SOCKET_FLAG_UNLINKED)
		return unlink(bound) < 0 ? errno : 0;
	/* renamed behind its back */
	if (lstat(path, &st) < 0 && rename(bound, path) < 0)
		return errno;
	return 0;
}

void path_bind(struct restart *restart, struct image_object *object, int fd)
{
	const struct cr_image_socket *image = socket_image(object);
	struct socket_name name = socket_name(object, image->address, 0);

	fflush(NULL);
	pid_t pid = fork();
	if (pid == 0)
		_exit(bind_child(restart, object, fd, &name));
	int errnum = wait_for(pid);
	die_if(errnum, errnum, "the socket %s", image_text(object, image->path));
}

bool path_bind_for_now(struct restart *restart, int fd, const struct socket_name *name)
{
	const struct sockaddr_un *un = (const struct sockaddr_un *)&name->name;

	fflush(NULL);
	pid_t pid = fork();
	if (pid == 0) {
		cleanup_free char *path = format_string("%.*s", (int)(name->len - offsetof(struct sockaddr_un, sun_path)),
							un->sun_path);
		if (!enter_root(restart) || bind(fd, (const struct sockaddr *)un, name->len) < 0 || unlink(path) < 0)
			_exit(errno);
		_exit(0);
	}
	errno = wait_for(pid);
	return errno == 0;
}

struct socket_name socket_reach(int fd, const struct socket_name *name, int *file)
{
	struct socket_name out = *name;
	struct sockaddr_un *un = (struct sockaddr_un *)&out.name;

	if (!is_path(name))
		return out;
	*file = ioctl(fd, SIOCUNIXFILE);
	die_if(*file < 0, errno, "the file of a socket");
	snprintf(un->sun_path, sizeof(un->sun_path), "/proc/self/fd/%d", *file);
	out.len = (socklen_t)sizeof(*un);
	return out;
}
