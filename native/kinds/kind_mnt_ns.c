#include "dump.h"
#include "file_restore.h"
#include "lookup.h"
#include "mounts.h"
#include "restart.h"

#include <linux/magic.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/vfs.h>

/* All of them, also where its tasks have another root: as seen by a process of ours that is in it. */
static void init(struct dump *dump, void *object, struct task *task)
{
	struct ns *ns = object;

	ns_init(dump, object, task);
	ns->text = read_whole(path_of("/proc/%d/mountinfo", lookup_process(ns)).name);
	for (char *text = ns->text.data, *line; (line = next_line(&text));) {
		struct mountinfo *mount = allocate(sizeof(*mount));
		const char *wrong = parse_mountinfo(line, mount);
		die_if(wrong, 0, "the mounts of pid %d: %s", task->tid, wrong);
		list_add(&ns->mounts, mount);
	}
}

static void write_mnt_ns(struct dump *dump, void *object, struct stream *stream)
{
	const struct ns *ns = object;
	cleanup_buf struct buf entries = { 0 };
	struct cr_image_mnt_ns image = { 0 };
	const size_t entsize = dump->options->revision > 2 ? CR_MOUNT_LEN_R3 : CR_MOUNT_LEN_R2;
	size_t i = 0;

	/* entries first, then entry by entry what they point at */
	for_each(struct mountinfo, mount, &ns->mounts)
		buf_append(&entries, &mount->entry, entsize);
	image.mounts = object_table(object, &entries, entsize);
	for_each(struct mountinfo, mount, &ns->mounts) {
#define TEXT(field) mount->entry.field = object_text(object, mount->field);
		CR_EACH_MOUNT_SPAN(TEXT)
		memcpy(ns->shared.object.tail.data + entsize * i++, &mount->entry, entsize);
	}
	stream_object(stream, object, &image);
}

const struct kind kind_mnt_ns = { CR_OBJ_MNT_NS, LIVING, sizeof(struct ns), compare_ns, init, NULL, write_mnt_ns };

/* An entry of the image, as texts. */
struct wanted {
	const struct cr_mount *entry;
	const char *root, *mountpoint, *fstype, *source, *options;
};

static struct wanted read_wanted(struct image_object *object, const struct cr_mount *entry)
{
	struct wanted wanted = { .entry = entry };

#define WANT(field) wanted.field = image_text(object, entry->field);
	CR_EACH_MOUNT_SPAN(WANT)
	return wanted;
}

static unsigned long flags_of(uint64_t flags)
{
	flags &= ~(uint64_t)(CR_MNT_FLAG_SHARED | CR_MNT_FLAG_SLAVE | CR_MNT_FLAG_UNBINDABLE);
	return CR_MNT_FLAG_WORD(flags);
}

/* Of the file system; that it may be written to is said by a flag. */
static const char *own_options(const char *options)
{
	return strncmp(options, "rw,", 3) == 0 || strncmp(options, "ro,", 3) == 0 ? options + 3 : NULL;
}

static int mount_new(const struct wanted *wanted)
{
	static const char *const simple[] = {
		"proc", "sysfs", "tmpfs", "ramfs", "devpts", "mqueue", "hugetlbfs", "cgroup2", "binfmt_misc", "debugfs", "tracefs", "overlay",
	};

	errno = ENOSYS;
	for (size_t i = 0; i < ARRAY_SIZE(simple) && strcmp(wanted->root, "/") == 0; i++)
		if (strcmp(simple[i], wanted->fstype) == 0)
			return mount(wanted->source, wanted->mountpoint, wanted->fstype, flags_of(wanted->entry->mnt_flags),
				     own_options(wanted->options));
	return -1;
}

/* A piece of what is mounted somewhere else by now, in front of it in the image. */
static int mount_piece(struct image_object *object, const struct wanted *wanted)
{
	const struct cr_image_mnt_ns *image = object->fixed;

	bool in_front = true;

	errno = ENOENT;
	for_each_entry(struct cr_mount, entry, object, &image->mounts) {
		in_front &= entry->mnt_id != wanted->entry->mnt_id;
		if (!in_front || entry->dev_major != wanted->entry->dev_major || entry->dev_minor != wanted->entry->dev_minor)
			continue;
		const struct wanted whole = read_wanted(object, entry);
		size_t len = strcmp(whole.root, "/") == 0 ? 0 : strlen(whole.root);
		if (strncmp(whole.root, wanted->root, len) != 0 || (wanted->root[len] != '/' && wanted->root[len] != '\0'))
			continue;
		cleanup_free char *source = format_string("%s%s", strcmp(whole.mountpoint, "/") ? whole.mountpoint : "",
							  strcmp(wanted->root + len, "/") ? wanted->root + len : "");
		if (mount(source[0] ? source : "/", wanted->mountpoint, NULL, MS_BIND, NULL) == 0)
			return 0;
	}
	return -1;
}

/* What something was mounted on in a file system in memory is lost with that. */
static void make_point(const char *point)
{
	cleanup_free char *path = format_string("%s", point), *parent = format_string("/");
	struct statfs fs;

	for (char *slash = strchr(path + 1, '/');; slash = strchr(slash + 1, '/')) {
		if (slash)
			*slash = '\0';
		if (access(path, F_OK) < 0 && (statfs(parent, &fs) < 0 || (fs.f_type != TMPFS_MAGIC && fs.f_type != RAMFS_MAGIC) || mkdir(path, 0755) < 0))
			return;
		free(parent);
		parent = format_string("%s", path);
		if (!slash)
			return;
		*slash = '/';
	}
}

/* Mounts that come from each other are one peer group from the start, if they are made while the first is shared. */
static void set_propagation(const struct wanted *wanted)
{
	const uint64_t flags = wanted->entry->mnt_flags;
	const char *point = wanted->mountpoint;

	if (!(flags & CR_MNT_FLAG_SHARED) || flags & CR_MNT_FLAG_SLAVE)
		mount(NULL, point, NULL, flags & CR_MNT_FLAG_SLAVE ? MS_SLAVE : MS_PRIVATE, NULL);
	if (flags & CR_MNT_FLAG_SHARED)
		mount(NULL, point, NULL, MS_SHARED, NULL);
	if (flags & CR_MNT_FLAG_UNBINDABLE)
		mount(NULL, point, NULL, MS_UNBINDABLE, NULL);
}

/* @present: what it is already, or NULL. */
static void restore_mount(struct restart *restart, struct image_object *object, const struct wanted *wanted, const struct mountinfo *present)
{
	const uint64_t looks = ~(uint64_t)(CR_MNT_FLAG_SHARED | CR_MNT_FLAG_SLAVE | CR_MNT_FLAG_UNBINDABLE);
	const uint64_t flags = wanted->entry->mnt_flags;
	uint64_t now = present ? present->entry.mnt_flags : 0;

	if (!present) {
		make_point(wanted->mountpoint);
		if (mount_piece(object, wanted) < 0) {
			if (mount_new(wanted) < 0) {
				note(restart, "%s (%s, %s) can't be mounted: %s", wanted->mountpoint, wanted->fstype, wanted->root, strerror(errno));
				return;
			}
			now = flags & looks;
		}
	}
	if ((flags & looks) != (now & looks) &&
	    mount(NULL, wanted->mountpoint, NULL, MS_REMOUNT | MS_BIND | flags_of(flags), NULL) < 0)
		note(restart, "%s keeps other options than it had: %s", wanted->mountpoint, strerror(errno));
	set_propagation(wanted);
}

/* Everything is private to begin with, and mounted as it is around cr-restart: what is missing there is mounted. */
static void restore_mnt(struct restart *restart, struct image_object *object)
{
	const struct cr_image_mnt_ns *image = object->fixed;
	cleanup_buf struct buf text = { 0 };
	char self[32] = "";

	/* of the PID namespace that the caller is in */
	if (readlink("/proc/self", self, sizeof(self) - 1) < 0 || atoi(self) != getpid())
		die_if(mount("proc", "/proc", "proc", 0, NULL) < 0, errno, "/proc of the container");
	cleanup_buf struct buf now = mounts_now(&text), matched = mounts_match(object, &now, restart->options->root);
	for_each_entry(struct cr_mount, entry, object, &image->mounts) {
		const struct wanted wanted = read_wanted(object, entry);
		restore_mount(restart, object, &wanted, mounts_matched(&matched, entry_i));
	}
}

static bool has_files(const struct restart *restart, uint32_t mnt_id)
{
	for_each_of_kind(file, &restart->image, CR_OBJ_FILE)
		if (image_has(file, struct cr_image_file, mnt_id) && ((const struct cr_image_file *)file->fixed)->mnt_id == mnt_id)
			return true;
	return false;
}

/* Whether what it is mounted on is made first: a directory of a file system in memory. */
static bool is_on_memory(struct image_object *object, const struct cr_mount *mount)
{
	for_each_entry(struct cr_mount, entry, object, &((const struct cr_image_mnt_ns *)object->fixed)->mounts)
		if (entry->mnt_id == mount->parent_id && entry != mount)
			return is_in_memory(read_wanted(object, entry).fstype);
	return false;
}

/* A mount that can't be made is a note; not where files are on it. */
static void check_mnt(struct restart *restart, struct image_object *object)
{
	const char *root = restart->options->root ? restart->options->root : "";

	for_each_entry(struct cr_mount, entry, object, &((const struct cr_image_mnt_ns *)object->fixed)->mounts) {
		const struct wanted wanted = read_wanted(object, entry);
		cleanup_free char *point = format_string("%s%s", root, wanted.mountpoint);
		struct stat st;
		value_if(restart, object, !is_whole_path(wanted.mountpoint), "where something is mounted", "a path from the root without . or .. in it", "%s",
			 wanted.mountpoint);
		if (namespace_is_kept(object) || is_on_memory(object, entry) || lstat(point, &st) == 0)
			continue;
		against_if(restart, has_files(restart, entry->mnt_id), "file-missing", "%s, where %s was mounted: %s", point, wanted.fstype,
			   strerror(errno));
	}
}

const struct restorer restore_mnt_ns = { .kind = CR_OBJ_MNT_NS, .check = check_mnt, .restore = restore_mnt };
