/* Whether a path of the container is there, before the container is: on what of its mounts can be looked at by now. */
#include "file_restore.h"
#include "parse.h"

#include <linux/openat2.h>
#include <sys/syscall.h>

bool is_whole_path(const char *path)
{
	if (path[0] != '/')
		return false;
	for (const char *name = path; name; name = strchr(name, '/')) {
		size_t len = strcspn(++name, "/");
		if ((len == 1 && name[0] == '.') || (len == 2 && name[0] == '.' && name[1] == '.'))
			return false;
	}
	return true;
}

/* A file system that a restart makes anew, and fills, or that changes by itself: there is nothing to look at yet. */
static bool is_made_anew(const char *fstype)
{
	static const char *const names[] = { "proc", "sysfs", "tmpfs", "ramfs", "hugetlbfs", "devtmpfs", "devpts", "mqueue",
					     "cgroup", "cgroup2", "debugfs", "tracefs", "securityfs", "bpf" };

	for (size_t i = 0; i < ARRAY_SIZE(names); i++)
		if (strcmp(fstype, names[i]) == 0)
			return true;
	return false;
}

/* Below what will become the root, and by no link: the kernel's own names of files have none. */
static int look(const struct restart *restart, const char *path)
{
	struct open_how how = { .flags = O_PATH | O_NOFOLLOW | O_CLOEXEC, .resolve = RESOLVE_IN_ROOT | RESOLVE_NO_SYMLINKS };
	cleanup_close int root = open_file(restart->options->root ?: "/", O_PATH | O_DIRECTORY);

	return (int)syscall(SYS_openat2, root, path, &how, sizeof(how));
}

/* Behind "/" + @prefix, NULL where @path is not below it. */
static const char *below(const char *path, const char *prefix)
{
	size_t len = strcmp(prefix, "/") == 0 ? 0 : strlen(prefix);

	return strncmp(path, prefix, len) == 0 && (path[len] == '/' || path[len] == '\0') ? path + len : NULL;
}

static bool is_mounted_here(const char *root, const char *mountpoint, const char *fstype)
{
	static struct buf mounts;
	bool found = false;

	if (!mounts.data) {
		cleanup_buf struct buf text = read_whole("/proc/self/mountinfo");
		for (char *rest = text.data, *line; (line = next_line(&rest));) {
			struct mountinfo mount;
			cleanup_free char *copy = format_string("%s", line);
			if (!parse_mountinfo(copy, &mount)) {
				mount.root = format_string("%s", mount.root);
				mount.mountpoint = format_string("%s", mount.mountpoint);
				mount.fstype = format_string("%s", mount.fstype);
				buf_append(&mounts, &mount, sizeof(mount));
			}
		}
	}
	for (size_t i = 0; i < mounts.len / sizeof(struct mountinfo); i++) {
		const struct mountinfo *mount = (const struct mountinfo *)mounts.data + i;
		found |= strcmp(mount->root, root) == 0 && strcmp(mount->mountpoint, mountpoint) == 0 && strcmp(mount->fstype, fstype) == 0;
	}
	return found;
}

/* The mount of the image that @path is on: the one that it names, or the last one above it. */
static const struct cr_mount *mount_of(const struct restart *restart, const char *path, uint32_t mnt_id, struct image_object **in)
{
	const struct cr_mount *best = NULL;
	size_t most = 0;

	for_each_of_kind(ns, &restart->image, CR_OBJ_MNT_NS)
		for_each_entry(struct cr_mount, mount, ns, &((const struct cr_image_mnt_ns *)ns->fixed)->mounts) {
			const char *point = image_text(ns, mount->mountpoint);
			const bool is_it = mnt_id ? mount->mnt_id == mnt_id : below(path, point) != NULL && strlen(point) >= most;
			if (!is_it)
				continue;
			static struct cr_mount kept;
			kept = *mount;
			best = &kept;
			most = strlen(point);
			*in = ns;
		}
	return best;
}

/* Where it is now, when it is a piece of another mount of the image that is bound to another place. NULL: nowhere else. */
static char *place_now(struct image_object *ns, const struct cr_mount *mount, const char *path)
{
	const struct cr_image_mnt_ns *image = ns->fixed;
	const char *root = image_text(ns, mount->root), *mountpoint = image_text(ns, mount->mountpoint);

	for_each_entry(struct cr_mount, whole, ns, &image->mounts) {
		const char *piece = below(root, image_text(ns, whole->root)), *rest = below(path, mountpoint);
		if (whole->mnt_id == mount->mnt_id)
			return NULL;
		if (!piece || !rest || whole->dev_major != mount->dev_major || whole->dev_minor != mount->dev_minor)
			continue;
		const char *point = image_text(ns, whole->mountpoint);
		return format_string("%s%s%s", strcmp(point, "/") ? point : "", strcmp(piece, "/") ? piece : "", rest);
	}
	return NULL;
}

/* In the layers of an overlay that is not mounted yet, the upper one first. */
static int look_below(const struct restart *restart, struct image_object *ns, const struct cr_mount *mount, const char *path)
{
	static const char *const names[] = { "upperdir=", "lowerdir=" };
	const char *rest = below(path, image_text(ns, mount->mountpoint));
	cleanup_free char *options = format_string(",%s", image_text(ns, mount->options));

	errno = ENOENT;
	for (size_t i = 0; i < ARRAY_SIZE(names) && rest; i++) {
		cleanup_free char *option = format_string(",%s", names[i]);
		const char *found = strstr(options, option);
		cleanup_free char *list = found ? format_string("%.*s", (int)strcspn(found + strlen(option), ","), found + strlen(option)) : NULL;
		for (char *next = list, *layer; (layer = strsep(&next, ":"));) {
			cleanup_free char *there = format_string("%s%s", layer, rest);
			int fd = look(restart, there);
			if (fd >= 0)
				return fd;
		}
	}
	return -1;
}

int path_look(const struct restart *restart, const char *path, uint32_t mnt_id)
{
	struct image_object *ns = NULL;
	const struct cr_mount *mount = mount_of(restart, path, mnt_id, &ns);

	if (!mount)
		return look(restart, path);
	const char *fstype = image_text(ns, mount->fstype);
	if (!restart->options->root && is_mounted_here(image_text(ns, mount->root), image_text(ns, mount->mountpoint), fstype))
		return strcmp(fstype, "proc") == 0 || strcmp(fstype, "devpts") == 0 ? PATH_LATER : look(restart, path);
	if (is_made_anew(fstype))
		return PATH_LATER;
	if (strcmp(fstype, "overlay") == 0 && strcmp(image_text(ns, mount->mountpoint), "/") != 0)
		return look_below(restart, ns, mount, path);
	cleanup_free char *now = place_now(ns, mount, path);
	return look(restart, now ? now : path);
}

const char *path_error(void)
{
	return errno == ELOOP ? "a symbolic link leads there" : strerror(errno);
}

void path_check(struct restart *restart, const char *path, const char *what)
{
	cleanup_close int fd = path[0] == '/' ? path_look(restart, path, 0) : PATH_LATER;

	against_if(restart, fd < 0 && fd != PATH_LATER, "file-missing", "%s, %s: %s", path, what, path_error());
}

void path_check_directory(struct restart *restart, const char *path, const char *what)
{
	cleanup_close int fd = path_look(restart, path, 0);
	struct stat st;

	if (fd == PATH_LATER)
		return;
	if (fd >= 0 && fstat(fd, &st) == 0)
		errno = S_ISDIR(st.st_mode) ? 0 : S_ISLNK(st.st_mode) ? ELOOP : ENOTDIR;
	against_if(restart, errno, "file-missing", "%s, %s: %s", path, what, path_error());
}

void path_check_parent(struct restart *restart, const char *path, const char *what)
{
	const char *slash = strrchr(path, '/');
	cleanup_free char *parent = format_string("%.*s", slash && slash > path ? (int)(slash - path) : 1, path);

	path_check(restart, parent, what);
}

static bool is_here(const struct restart *restart, const struct cr_mount *mount, struct image_object *ns)
{
	return !mount || (!restart->options->root && is_mounted_here(image_text(ns, mount->root), image_text(ns, mount->mountpoint),
								      image_text(ns, mount->fstype)));
}

void path_check_terminal(struct restart *restart, const char *path, uint32_t mnt_id)
{
	struct image_object *ns = NULL;
	const struct cr_mount *mount = mount_of(restart, path, mnt_id, &ns);
	const bool anew = mount && !is_here(restart, mount, ns) && strcmp(image_text(ns, mount->fstype), "devpts") == 0;
	/* a new devpts has no terminal yet */
	cleanup_close int fd = anew ? -1 : is_here(restart, mount, ns) ? look(restart, path) : path_look(restart, path, mnt_id);

	errno = anew ? ENOENT : errno;
	against_if(restart, fd < 0 && fd != PATH_LATER, "file-missing", "%s: %s", path, path_error());
}

bool path_is_taken(const struct restart *restart, const char *path)
{
	struct image_object *ns = NULL;
	const struct cr_mount *mount = mount_of(restart, path, 0, &ns);
	cleanup_close int fd = is_here(restart, mount, ns) ? look(restart, path) : -1;

	return fd >= 0;
}
