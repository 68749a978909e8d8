/* Checks of mounts, and of what is found by a path: it has to lead to the same file again. */
#include "file_restore.h"
#include "lookup.h"

#define GONE_ROOT "//deleted" /* what the kernel appends to the root of a mount that has no name any more */

static bool ends_with(const char *text, const char *end)
{
	size_t len = strlen(text), end_len = strlen(end);

	return len >= end_len && strcmp(text + len - end_len, end) == 0;
}

/* Whether cr-dump sees the file system, too: then it is not the container's alone. */
static bool is_mounted_here(const struct mountinfo *mount)
{
	cleanup_buf struct buf text = read_whole("/proc/self/mountinfo");
	cleanup_free char *device = format_string(" %u:%u ", mount->entry.dev_major, mount->entry.dev_minor);

	return strstr(text.data, device);
}

/* Whether revision 3 holds its contents, because it is open or mapped. */
static bool is_held(const struct dump *dump, const struct mountinfo *mount, uint64_t ino)
{
	if (dump->options->revision < 3)
		return false;
	for_each_object(struct file, file, dump, CR_OBJ_FILE)
		if (file->image.i_ino == ino && file->image.dev_major == mount->entry.dev_major &&
		    file->image.dev_minor == mount->entry.dev_minor)
			return true;
	return false;
}

/* Whether something else is found where it is mounted. */
static bool is_covered(const struct ns *ns, const struct mountinfo *mount)
{
	struct statx stx;

	return !try_lookup(ns, mount->mountpoint, &stx) || (stx.stx_mask & STATX_MNT_ID && stx.stx_mnt_id != mount->entry.mnt_id);
}

/* Whether all that it shows is seen elsewhere; where nothing covers it, of several that show the same by those in front of it. */
static bool is_seen_elsewhere(const struct ns *ns, const struct mountinfo *mount, bool covered)
{
	bool before = true;

	for_each(const struct mountinfo, other, &ns->mounts) {
		const bool same = strcmp(other->root, mount->root) == 0;
		before &= other != mount;
		if (other != mount && other->entry.dev_major == mount->entry.dev_major && other->entry.dev_minor == mount->entry.dev_minor &&
		    (same ? before || covered : strcmp(other->root, "/") == 0) && !is_covered(ns, other))
			return true;
	}
	return false;
}

/* Whether a restart makes it with what the image has: a file with its contents, a socket by binding it, a place to mount at. */
static bool comes_back(const struct dump *dump, const struct ns *ns, const struct mountinfo *mount, const struct lookup_entry *entry,
		       const char *path)
{
	if (S_ISREG(entry->mode) && is_held(dump, mount, entry->ino))
		return true;
	if (S_ISSOCK(entry->mode) && socket_with_path(dump, path))
		return true;
	if (S_ISDIR(entry->mode))
		for_each(const struct mountinfo, other, &ns->mounts)
			if (strcmp(other->mountpoint, path) == 0)
				return true;
	return false;
}

static const char *type_name(uint64_t mode)
{
	return S_ISREG(mode) ? "a file" : S_ISLNK(mode) ? "a link" : S_ISDIR(mode) ? "an empty directory" : S_ISFIFO(mode) ? "a FIFO"
	       : S_ISSOCK(mode) ? "a socket" : "a device";
}

static void check_contents(struct dump *dump, const struct ns *ns, const struct mountinfo *mount)
{
	bool more;

	if (!is_in_memory(mount->fstype) || is_mounted_here(mount))
		return;
	const bool covered = is_covered(ns, mount);
	if (is_seen_elsewhere(ns, mount, covered))
		return;
	found_if(dump, covered, "mount-contents", 0, "what is in %s, a %s of the container, can't be seen: something is mounted over it",
		 mount->mountpoint, mount->fstype);
	if (covered)
		return;
	cleanup_buf struct buf entries = lookup_entries(ns, mount->mountpoint, &more);
	found_if(dump, more, "mount-contents", 0, "%s has more files than can be looked at, on a %s of the container", mount->mountpoint,
		 mount->fstype);
	for (size_t at = 0; at < entries.len;) {
		struct lookup_entry entry;
		const char *path = entries.data + at + sizeof(entry);
		memcpy(&entry, entries.data + at, sizeof(entry));
		at += sizeof(entry) + strlen(path) + 1;
		cleanup_free char *whole = format_string("%s%s", strcmp(mount->mountpoint, "/") ? mount->mountpoint : "", path);
		found_if(dump, !comes_back(dump, ns, mount, &entry, whole), "mount-contents", 0,
			 "%s is %s in memory only, on a %s of the container, and not in the image", whole, type_name(entry.mode), mount->fstype);
	}
}

static void check_mounts(struct dump *dump)
{
	for_each_object(struct ns, ns, dump, CR_OBJ_MNT_NS)
		for_each(struct mountinfo, mount, &ns->mounts) {
			found_if(dump, mount->unknown_option, "mount-options", 0, "the mount %s has the unknown option %s",
				 mount->mountpoint, mount->unknown_option);
			found_if(dump, ends_with(mount->root, GONE_ROOT), "mount-root", 0,
				 "what is mounted at %s, %s, was deleted", mount->mountpoint, mount->root);
			check_contents(dump, ns, mount);
		}
}

/* NULL, or what is wrong with the way to a file. */
static const char *wrong_way(const struct task *task, const char *path, uint64_t mnt_id, uint64_t ino, uint32_t major,
			     uint32_t minor)
{
	const struct ns *mnt = (const struct ns *)task->has[CR_OBJ_MNT_NS];
	struct statx stx;

	if (!mnt_id)
		return "is on a file system that is mounted nowhere any more, or that can't be seen from its root";
	if (!try_lookup(mnt, path, &stx))
		return errno == ENOENT || errno == ENOTDIR ? "is not found by its path: something is mounted over it" :
							     "can't be looked up";
	return stx.stx_ino != ino || stx.stx_dev_major != major || stx.stx_dev_minor != minor ?
		       "is not what its path leads to: something is mounted over it" :
		       NULL;
}

static void check_file_path(struct dump *dump, const struct file *file)
{
	const struct cr_image_file *image = &file->image;

	/* what has no name is not found by one; and file-type knows what never was in a mount that can be seen */
	if (file->path[0] != '/' || image->f_flags & CR_OPEN_FLAG_UNLINKED)
		return;
	if (strcmp(file->fstype, "mqueue") == 0 || strncmp(file->path, "/[", 2) == 0)
		return;
	const char *wrong = wrong_way(file->shared.task, file->path, image->mnt_id, image->i_ino, image->dev_major,
				      image->dev_minor);
	found_if(dump, wrong, "file-mount", file->shared.task->tgid, "%s %s", file->who, wrong);
}

static void check_directory(struct dump *dump, const struct task *task, const struct directory *directory,
			    const char *what)
{
	if (directory->too_long) {
		found_if(dump, true, "fs-path", task->tgid, "the path of the %s directory of pid %d is too long to be told",
			 what, task->tid);
		return;
	}
	if (directory->unlinked) {
		found_if(dump, true, "fs-unlinked", task->tgid, "the %s directory of pid %d was deleted: %s", what, task->tid,
			 directory->path);
		return;
	}
	const char *wrong = wrong_way(task, directory->path, directory->mnt_id, directory->stx.stx_ino,
				      directory->stx.stx_dev_major, directory->stx.stx_dev_minor);
	found_if(dump, wrong, "fs-mount", task->tgid, "the %s directory of pid %d, %s, %s", what, task->tid,
		 directory->path, wrong);
}

void check_paths(struct dump *dump)
{
	check_mounts(dump);
	for_each_object(struct file, file, dump, CR_OBJ_FILE)
		check_file_path(dump, file);
	for_each_object(struct fs, fs, dump, CR_OBJ_FS_STRUCT) {
		check_directory(dump, fs->shared.task, &fs->root, "root");
		check_directory(dump, fs->shared.task, &fs->pwd, "working");
	}
}
