/* The kernel appends " (deleted)" to the path of a file that lost its name; a file may also be called so. */
#include "dump.h"
#include "lookup.h"

#define DELETED " (deleted)"

const struct mountinfo *mount_find(const struct task *task, uint64_t mnt_id)
{
	const struct ns *mnt = (const struct ns *)task->has[CR_OBJ_MNT_NS];

	if (mnt)
		for_each(struct mountinfo, mount, &mnt->mounts)
			if (mount->entry.mnt_id == mnt_id)
				return mount;
	return NULL;
}

/* Whether another mount lies over the path of a file that is on the mount @own. */
static bool is_covered(const struct task *task, const char *path, const struct mountinfo *own)
{
	const struct ns *mnt = (const struct ns *)task->has[CR_OBJ_MNT_NS];

	for_each(struct mountinfo, mount, &mnt->mounts) {
		size_t len = strlen(mount->mountpoint);
		if (mount != own && len >= strlen(own->mountpoint) && strncmp(path, mount->mountpoint, len) == 0 &&
		    (path[len] == '/' || path[len] == '\0'))
			return true;
	}
	return false;
}

bool try_strip_deleted(const struct task *task, char *path, const struct statx *stx)
{
	const struct ns *mnt = (const struct ns *)task->has[CR_OBJ_MNT_NS];
	const struct mountinfo *own = mount_find(task, stx->stx_mnt_id);
	size_t len = strlen(path), suffix = strlen(DELETED);
	struct statx seen;

	if (path[0] != '/' || len < suffix || strcmp(path + len - suffix, DELETED) != 0)
		return false;
	if (stx->stx_nlink > 0 && own) {
		bool found = try_lookup(mnt, path, &seen) && seen.stx_ino == stx->stx_ino &&
			     seen.stx_dev_major == stx->stx_dev_major && seen.stx_dev_minor == stx->stx_dev_minor;
		/* where something is mounted over it nobody can tell; that has a check of its own */
		if (found || is_covered(task, path, own))
			return false;
	}
	path[len - suffix] = '\0';
	return true;
}
