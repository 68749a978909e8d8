/*
 * Control groups that are frozen, cgroups(7). Of version 2: a task there stops for a tracer as others do, and all of it can
 * be read; but it runs no system call, until its group is thawed.
 */
#include "guard.h"
#include "task.h"

#include <sys/mount.h>
#include <sys/syscall.h>

/* A hierarchy, mounted for this process only; -1 where the kernel has none, or is older than Linux 5.2. */
static int mount_hierarchy(const char *fstype, const char *controller)
{
	cleanup_close int fs = (int)syscall(SYS_fsopen, fstype, 1 /* FSOPEN_CLOEXEC */);
	int root = -1;

	if (fs < 0 && (errno == ENODEV || errno == ENOSYS))
		return -1;
	if (fs >= 0 && (!controller || syscall(SYS_fsconfig, fs, 0 /* FSCONFIG_SET_FLAG */, controller, NULL, 0) == 0) &&
	    syscall(SYS_fsconfig, fs, 6 /* FSCONFIG_CMD_CREATE */, NULL, NULL, 0) == 0)
		root = (int)syscall(SYS_fsmount, fs, 1 /* FSMOUNT_CLOEXEC */, 0);
	die_if(root < 0, errno, "whether control groups are frozen can't be seen: %s", fstype);
	return root;
}

static int hierarchy(void)
{
	static int root = -2;

	return root = root != -2 ? root : mount_hierarchy("cgroup2", NULL);
}

/* The path of its group, allocated; NULL where it has none. */
static char *group_of(const struct task *task, const char *controller)
{
	const struct path path = task_path(task, "cgroup");
	cleanup_buf struct buf text = try_read(path.name);

	/* a kernel without control groups has no such file; and others may end */
	die_if(!text.data && !is_gone(), errno, "%s", path.name);
	return parse_cgroup(text.data, controller);
}

static bool is_set(int root, const char *group, const char *file, const char *word)
{
	cleanup_free char *path = format_string(".%s/%s", group, file);
	cleanup_close int fd = openat(root, path, O_RDONLY | O_CLOEXEC);
	char text[256] = "";
	ssize_t n = fd < 0 ? -1 : read(fd, text, sizeof(text) - 1);

	/* the root has no such file, nor has a group that is just removed */
	die_if(n < 0 && errno != ENOENT && errno != ENODEV, errno, "%s of the control group %s", file, group);
	return n > 0 && strstr(text, word);
}

/* The highest group on the way from the root to that of the task that somebody froze; NULL where there is none. */
static char *frozen_group(const struct task *task)
{
	cleanup_free char *group = hierarchy() < 0 ? NULL : group_of(task, "");

	for (char *end = group; end; end = strchr(end + 1, '/')) {
		cleanup_free char *above = format_string("%.*s", (int)(end - group), group);
		if (is_set(hierarchy(), above, "cgroup.freeze", "1"))
			return format_string("%s", above);
	}
	return group && is_set(hierarchy(), group, "cgroup.freeze", "1") ? format_string("%s", group) : NULL;
}

bool is_frozen(const struct task *task)
{
	cleanup_free char *group = frozen_group(task);

	return group;
}

/*
 * In version 1 a frozen task waits where no tracer reaches it. Such a group is also frozen below one that is.
 */
void freezer_check_old(const struct task *task)
{
	cleanup_free char *group = group_of(task, "freezer");
	/* mounting it where there is none would make one */
	cleanup_close int root = group ? mount_hierarchy("cgroup", "freezer") : -1;

	die_if(root >= 0 && (is_set(root, group, "freezer.state", "FROZEN") || is_set(root, group, "freezer.state", "FREEZING")), EBUSY,
	       "pid %d (%.16s) is in the frozen control group %s of version 1, where nobody can stop it: thaw it first", task->tid,
	       task->stat.comm, group);
}

struct freezer {
	struct buf groups; /* char * */
	struct guard *guard;
};

static bool try_set(const char *group, const char *value)
{
	cleanup_free char *path = format_string(".%s/cgroup.freeze", group);
	cleanup_close int fd = openat(hierarchy(), path, O_WRONLY | O_CLOEXEC);

	return fd >= 0 && write(fd, value, 1) == 1;
}

static void freeze_groups(const void *what)
{
	const struct freezer *freezer = what;

	for_each(const char, group, &freezer->groups)
		try_set(group, "1");
}

static bool is_inside(const char *group, const char *above)
{
	size_t len = strlen(above);

	return group && strncmp(group, above, len) == 0 && (group[len] == '/' || group[len] == '\0');
}

/* Who is in the group, or in one below it, would go on, too. */
static void check_alone(const struct container *container, const char *group)
{
	cleanup_buf struct buf pids = read_numbers("/proc");

	for_each_number(pid, &pids) {
		const struct task other = { .tid = (pid_t)*pid, .tgid = (pid_t)*pid };
		cleanup_free char *its = container_task(container, other.tid) ? NULL : group_of(&other, "");
		die_if(is_inside(its, group), EBUSY,
		       "the frozen control group %s can't be thawed for the container: pid %d would go on, too", group,
		       other.tid);
	}
}

struct freezer *freezer_thaw(struct container *container)
{
	struct freezer *freezer = allocate(sizeof(*freezer));

	for_each_member(task, container) {
		char *group = frozen_group(task);
		bool known = !group;
		for_each(const char, other, &freezer->groups)
			known |= strcmp(other, group) == 0;
		if (known) {
			free(group);
			continue;
		}
		check_alone(container, group);
		list_add(&freezer->groups, group);
	}
	if (freezer->groups.len > 0)
		freezer->guard = guard_start(freeze_groups, freezer);
	for_each(const char, group, &freezer->groups)
		die_if(!try_set(group, "0"), errno, "the frozen control group %s", group);
	return freezer;
}

void freezer_freeze(struct freezer *freezer)
{
	for_each(const char, group, &freezer->groups)
		die_if(!try_set(group, "1"), errno, "the control group %s, which was frozen", group);
	if (freezer->guard)
		guard_end(freezer->guard);
}
