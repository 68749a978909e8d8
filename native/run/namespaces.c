/* Which namespaces are made, which are kept, and who is in which of them. */
#include "restart.h"

#include <linux/securebits.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#ifndef CLONE_NEWTIME
#define CLONE_NEWTIME 0x80
#endif

static const struct {
	uint32_t kind;
	const char *name; /* below /proc/PID/ns */
	uint64_t flag;
	size_t field;     /* of NSPROXY */
} kinds[] = {
#define FIELD(name) offsetof(struct cr_image_nsproxy, pos_##name##_ns)
	{ CR_OBJ_UTS_NS, "uts", CLONE_NEWUTS, FIELD(uts) }, { CR_OBJ_IPC_NS, "ipc", CLONE_NEWIPC, FIELD(ipc) },
	{ CR_OBJ_NET_NS, "net", CLONE_NEWNET, FIELD(net) }, { CR_OBJ_MNT_NS, "mnt", CLONE_NEWNS, FIELD(mnt) },
	{ CR_OBJ_PID_NS, "pid", CLONE_NEWPID, FIELD(pid) },
};
/* The first ones are all that a task can get without being born in them. */
#define ENTERED 4

static struct image_object *namespace_of(const struct restart *restart, const struct rtask *task, size_t i)
{
	const struct image_object *proxy = task ? object_of(restart, task, pos_nsproxy) : NULL;

	return proxy ? image_at(&restart->image, *(const cr_u64 *)((const char *)proxy->fixed + kinds[i].field)) : NULL;
}

static const char *name_of(uint32_t kind)
{
	for (size_t i = 0; i < ARRAY_SIZE(kinds); i++)
		if (kinds[i].kind == kind)
			return kinds[i].name;
	return NULL;
}

/* Bit of CR_NS_FLAG_* for a kind: somebody outside was in it. */
static uint64_t outside_flag(uint32_t kind)
{
	return kind == CR_OBJ_UTS_NS ? CR_NS_FLAG_UTS_OUTSIDE : kind == CR_OBJ_IPC_NS ? CR_NS_FLAG_IPC_OUTSIDE :
	       kind == CR_OBJ_MNT_NS ? CR_NS_FLAG_MNT_OUTSIDE : kind == CR_OBJ_PID_NS ? CR_NS_FLAG_PID_OUTSIDE :
									 CR_NS_FLAG_NET_OUTSIDE;
}

/* Whether the container lives in a namespace of cr-restart's own. */
static bool is_kept(const struct restart *restart, const struct cr_image_nsproxy *proxy, size_t i)
{
	/* only number 1 can be the first in a PID namespace */
	if (kinds[i].kind == CR_OBJ_PID_NS && restart->tasks->nr != 1)
		return true;
	return !restart->options->new_namespaces && proxy->ns_flags & outside_flag(kinds[i].kind);
}

void namespaces_plan(struct restart *restart)
{
	for_each_of_kind(object, &restart->image, CR_OBJ_NSPROXY) {
		const struct cr_image_nsproxy *proxy = object->fixed;
		for (size_t i = 0; i < ARRAY_SIZE(kinds); i++) {
			struct image_object *ns = image_at(&restart->image, *(const cr_u64 *)((const char *)proxy + kinds[i].field));
			const struct cr_image_pid_ns *pid_ns = ns ? ns->fixed : NULL;
			if (!ns || ns->fd >= 0 || !is_kept(restart, proxy, i))
				continue;
			/* the one above all others, never a nested one */
			if (kinds[i].kind == CR_OBJ_PID_NS && pid_ns->pos_parent != CR_POS_NONE)
				continue;
			ns->fd = open_file(path_of("/proc/self/ns/%s", kinds[i].name).name, O_RDONLY);
			ns->own = restart; /* says that it is kept */
		}
	}
}

bool namespace_is_kept(const struct image_object *ns)
{
	return ns->own != NULL;
}

uint64_t namespaces_to_clone(struct restart *restart, const struct rtask *task, const struct rtask *by)
{
	const struct image_object *pid_ns = namespace_of(restart, restart->tasks, ENTERED);
	uint64_t flags = 0;

	for (size_t i = 0; i < ENTERED; i++) {
		const struct image_object *ns = namespace_of(restart, task, i);
		if (ns && ns != namespace_of(restart, by, i) && ns->fd < 0)
			flags |= kinds[i].flag;
	}
	if (!by)
		return flags | (pid_ns && !namespace_is_kept(pid_ns) ? CLONE_NEWPID : 0) |
		       (restart->options->userns ? CLONE_NEWUSER : 0);
	return flags | (task->levels > by->levels ? CLONE_NEWPID : 0);
}

int restart_enter(const struct restart *restart, const struct image_object *ns)
{
	int home = open_file(path_of("/proc/self/ns/%s", name_of(ns->type)).name, O_RDONLY);

	die_if(setns(ns->fd, 0) < 0, errno, "a %s namespace of the container can't be entered", name_of(ns->type));
	return home;
}

void restart_leave(const int *home)
{
	die_if(setns(*home, 0) < 0, errno, "the way back from a namespace of the container");
	close(*home);
}

static void become_root(const char *root)
{
	if (mount(root, root, NULL, MS_BIND | MS_REC, NULL) < 0 || chdir(root) < 0 ||
	    syscall(SYS_pivot_root, ".", ".") < 0 || umount2(".", MNT_DETACH) < 0 || chdir("/") < 0)
		die(errno, "%s can't be the root of the container", root);
}

static void wait_for(pid_t pid)
{
	int status;

	while (waitpid(pid, &status, 0) < 0)
		die_if(errno != EINTR, errno, "a child");
	/* it has said why */
	if (status != 0)
		exit(EXIT_REFUSED);
}

/* In a grandchild, which is in the PID namespace as well, and may change its root. */
static void restore_mounts(struct restart *restart, struct image_object *ns, const struct rtask *task)
{
	cleanup_close int pid_ns = open_file(path_of("/proc/%d/ns/pid_for_children", task->tid).name, O_RDONLY);
	cleanup_close int user_ns = restart->options->userns
					    ? open_file(path_of("/proc/%d/ns/user", task->tid).name, O_RDONLY) : -1;
	const bool first = task == restart->tasks;

	fflush(NULL);
	pid_t pid = fork();
	die_if(pid < 0, errno, "fork");
	if (pid > 0) {
		wait_for(pid);
		return;
	}
	if ((user_ns >= 0 && setns(user_ns, 0) < 0) || setns(ns->fd, 0) < 0 || setns(pid_ns, 0) < 0)
		die(errno, "a mount namespace of the container can't be entered");
	pid = fork();
	die_if(pid < 0, errno, "fork");
	if (pid > 0) {
		wait_for(pid);
		_exit(EXIT_DONE);
	}
	die_if(mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0, errno, "the mounts of the container");
	if (first && restart->options->root)
		become_root(restart->options->root);
	restorer_of(restart, CR_OBJ_MNT_NS)->restore(restart, ns);
	_exit(EXIT_DONE);
}

/* Sysctls of a namespace are for the user that owns it: in a user namespace, not for us. Our capabilities stay. */
void restart_become(uint32_t user)
{
	const int bits = prctl(PR_GET_SECUREBITS);

	if (prctl(PR_SET_SECUREBITS, bits | SECBIT_NO_SETUID_FIXUP) < 0 || seteuid(user) < 0 ||
	    prctl(PR_SET_SECUREBITS, bits) < 0)
		die(errno, "the user that owns a namespace");
}

static void fill(struct restart *restart, struct image_object *ns, const struct rtask *task)
{
	const struct restorer *restorer = restorer_of(restart, ns->type);
	const uid_t self = geteuid();

	if (ns->type == CR_OBJ_MNT_NS) {
		restore_mounts(restart, ns, task);
	} else if (restorer && restorer->restore) {
		inside_namespace home = restart_enter(restart, ns);
		restart_become(restart->options->userns ? restart->options->userns : self);
		restorer->restore(restart, ns);
		restart_become(self);
	}
}

void namespaces_enter(struct restart *restart, struct rtask *task, const struct rtask *by)
{
	for (size_t i = 0; i < ENTERED; i++) {
		struct image_object *ns = namespace_of(restart, task, i);
		if (!ns || ns == namespace_of(restart, by, i) || (!by && namespace_is_kept(ns)))
			continue;
		if (ns->fd >= 0) {
			int fd = task_give(restart, task, ns->fd);
			task_do(task, SYS_setns, (uint64_t)fd, kinds[i].flag);
			task_do(task, SYS_close, (uint64_t)fd);
			continue;
		}
		calls_run();
		ns->fd = open_file(path_of("/proc/%d/ns/%s", task->tid, kinds[i].name).name, O_RDONLY);
		fill(restart, ns, task);
	}
}

/* The number given out last, in each PID namespace that was made: by a task in it, for it is about who writes. */
void namespaces_finish(struct restart *restart)
{
	cleanup_close int fd = open("/proc/sys/kernel/ns_last_pid", O_WRONLY | O_CLOEXEC);

	for_each_living(task, restart) {
		struct image_object *ns = namespace_of(restart, task, ENTERED);
		if (!ns || namespace_is_kept(ns) || ns->fd >= 0)
			continue;
		die_if(fd < 0, errno, "ns_last_pid");
		ns->fd = open_file(path_of("/proc/%d/ns/pid", task->tid).name, O_RDONLY);
		struct path number = path_of("%u", ((const struct cr_image_pid_ns *)ns->fixed)->last_pid);
		int theirs = task_give(restart, task, fd);
		task_do(task, SYS_write, (uint64_t)theirs, task_string(task, number.name), strlen(number.name));
		task_do(task, SYS_close, (uint64_t)theirs);
	}
}

/* Clocks go on from where they were, also after another boot: for children of cr-restart from now on. */
void namespaces_set_clocks(const struct restart *restart)
{
	static const struct {
		const char *name;
		clockid_t clock;
		size_t field;
	} clocks[] = {
		{ "monotonic", CLOCK_MONOTONIC, offsetof(struct cr_image_dump_info, monotonic) },
		{ "boottime", CLOCK_BOOTTIME, offsetof(struct cr_image_dump_info, boottime) },
	};
	const int64_t second = 1000000000;

	for_each_of_kind(object, &restart->image, CR_OBJ_DUMP_INFO) {
		die_if(unshare(CLONE_NEWTIME) < 0, errno, "a time namespace");
		cleanup_close int fd = open_file("/proc/self/timens_offsets", O_WRONLY);
		for (size_t i = 0; i < ARRAY_SIZE(clocks); i++) {
			struct timespec now;
			clock_gettime(clocks[i].clock, &now);
			int64_t offset = *(const int64_t *)((const char *)object->fixed + clocks[i].field) -
					 (now.tv_sec * second + now.tv_nsec);
			/* nanoseconds are positive */
			int64_t seconds = offset / second - (offset % second < 0);
			die_if(dprintf(fd, "%s %" PRId64 " %" PRId64 "\n", clocks[i].name, seconds, offset - seconds * second) < 0,
			       errno, "the clocks of a time namespace");
		}
	}
}
