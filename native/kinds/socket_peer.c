#include "socket_restore.h"

#include <sys/syscall.h>
#include <sys/un.h>

/*
 * SO_PEERCRED is who made the call at the other end. So the task that it names makes it again, where it lives in the same
 * network namespace; else cr-restart does, and there is no process for the number to be seen.
 */
static struct rtask *maker_of(const struct restart *restart, const struct image_object *object)
{
	const struct cr_image_socket *image = socket_image(object);

	if (image->pos_peer_pid == CR_POS_NONE)
		return NULL;
	for_each_living(task, restart) {
		const struct image_object *proxy = object_of(restart, task, pos_nsproxy);
		if (task->image->pos_pid == image->pos_peer_pid && !task->ended && proxy &&
		    ((const struct cr_image_nsproxy *)proxy->fixed)->pos_net_ns == image->pos_net_ns)
			return task;
	}
	return NULL;
}

static void become(const struct restart *restart, struct rtask *task, uint32_t uid, uint32_t gid)
{
	const uint32_t keep = UINT32_MAX, user = restart->options->userns;

	if (task && (uid || gid)) {
		task_do(task, SYS_setresgid, keep, gid, keep);
		task_do(task, SYS_setresuid, keep, uid, keep);
	} else if (!task) {
		die_if(setegid(user + gid) < 0 || seteuid(user + uid) < 0, errno, "user %u, group %u", uid, gid);
	}
}

static void become_root(struct rtask *task, uint32_t uid, uint32_t gid)
{
	const uint32_t keep = UINT32_MAX;

	if (task && (uid || gid)) {
		task_do(task, SYS_setresuid, keep, 0, keep);
		task_do(task, SYS_setresgid, keep, 0, keep);
	} else if (!task) {
		die_if(seteuid(0) < 0 || setegid(0) < 0, errno, "the way back to root");
	}
}

/* A descriptor of a task becomes one of cr-restart. */
static int take(struct rtask *task, int number)
{
	cleanup_close int pidfd = (int)syscall(SYS_pidfd_open, task->tid, 0);
	int fd = (int)syscall(SYS_pidfd_getfd, pidfd, number, 0);

	die_if(fd < 0, errno, "descriptor %d of %s", number, rtask_name(task).name);
	task_do(task, SYS_close, (uint64_t)number);
	return fd;
}

void peer_pair(struct restart *restart, const struct image_object *object, int pair[2])
{
	const struct cr_image_socket *image = socket_image(object);
	const uint64_t type = image->socket_type | SOCK_CLOEXEC;
	struct rtask *task = maker_of(restart, object);
	const bool known = image->peer_uid != UINT32_MAX;

	if (known)
		become(restart, task, image->peer_uid, image->peer_gid);
	if (known && task) {
		uint64_t numbers = task_data(task, NULL, 2 * sizeof(int));
		task_ask(task, SYS_socketpair, AF_UNIX, type, image->protocol, numbers);
		memcpy(pair, task_seen(numbers), 2 * sizeof(int));
		pair[0] = take(task, pair[0]);
		pair[1] = take(task, pair[1]);
	} else {
		die_if(socketpair(AF_UNIX, (int)type, (int)image->protocol, pair) < 0, errno, "%s", unix_who(object));
	}
	if (known)
		become_root(task, image->peer_uid, image->peer_gid);
}

void peer_listen(struct restart *restart, const struct image_object *object, int fd, uint32_t backlog)
{
	const struct cr_image_socket *image = socket_image(object);
	struct rtask *task = maker_of(restart, object);
	const bool known = image->peer_uid != UINT32_MAX;

	if (known)
		become(restart, task, image->peer_uid, image->peer_gid);
	if (known && task) {
		int number = task_give(restart, task, fd);
		task_do(task, SYS_listen, (uint64_t)number, backlog);
		task_do(task, SYS_close, (uint64_t)number);
	} else {
		die_if(listen(fd, (int)backlog) < 0, errno, "%s", unix_who(object));
	}
	if (known)
		become_root(task, image->peer_uid, image->peer_gid);
	calls_run();
}

bool peer_connect(struct restart *restart, const struct image_object *server, int fd, const struct socket_name *name, int door)
{
	const struct cr_image_socket *image = server ? socket_image(server) : NULL;
	struct rtask *task = server ? maker_of(restart, server) : NULL;
	const struct sockaddr_un *un = (const struct sockaddr_un *)&name->name;
	const bool known = image && image->peer_uid != UINT32_MAX;
	int64_t error = 0;

	/* a task is not in the directory that a relative name is about */
	if (is_path(name) && un->sun_path[0] != '/')
		task = NULL;
	if (known)
		become(restart, task, image->peer_uid, image->peer_gid);
	if (known && task) {
		int number = task_give(restart, task, fd);
		error = task_try(task, SYS_connect, (uint64_t)number, task_data(task, un, name->len), name->len);
		task_do(task, SYS_close, (uint64_t)number);
	} else {
		cleanup_close int file = -1;
		const struct socket_name way = socket_reach(door, name, &file);
		error = connect(fd, (const struct sockaddr *)&way.name, way.len) < 0 ? -errno : 0;
	}
	if (known)
		become_root(task, image->peer_uid, image->peer_gid);
	calls_run();
	errno = (int)-error;
	return error == 0;
}
