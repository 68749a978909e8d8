/* Whether a path of the container is there, before the container is: on what of its mounts can be looked at by now. */
#include "file_restore.h"
#include "mounts.h"

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

/* A mount of the image. */
struct place {
	struct image_object *ns;
	struct cr_mount mount;
	uint32_t nth;
};

static bool is_here(const struct restart *restart, const struct place *place)
{
	static struct buf text, now, known;
	struct known {
		struct image_object *ns;
		struct buf matched;
	} *found = NULL;

	if (!place->ns)
		return true;
	if (restart->options->root)
		return false;
	if (!now.data)
		now = mounts_now(&text);
	for_each(struct known, other, &known)
		found = other->ns == place->ns ? other : found;
	if (!found) {
		found = allocate(sizeof(*found));
		*found = (struct known){ place->ns, mounts_match(place->ns, &now, false) };
		list_add(&known, found);
	}
	return mounts_matched(&found->matched, place->nth);
}

/* What @path is on: the mount that it names, or the last one above it. */
static struct place place_of(const struct restart *restart, const char *path, uint32_t mnt_id)
{
	struct place best = { 0 };
	size_t most = 0;

	for_each_of_kind(ns, &restart->image, CR_OBJ_MNT_NS)
		for_each_entry(struct cr_mount, mount, ns, &((const struct cr_image_mnt_ns *)ns->fixed)->mounts) {
			const char *point = image_text(ns, mount->mountpoint);
			const bool is_it = mnt_id ? mount->mnt_id == mnt_id : below(path, point) != NULL && strlen(point) >= most;
			if (!is_it)
				continue;
			best = (struct place){ ns, *mount, mount_i };
			most = strlen(point);
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
	const struct place place = place_of(restart, path, mnt_id);

	if (!place.ns)
		return look(restart, path);
	const char *fstype = image_text(place.ns, place.mount.fstype);
	if (is_here(restart, &place))
		return strcmp(fstype, "proc") == 0 || strcmp(fstype, "devpts") == 0 ? PATH_LATER : look(restart, path);
	if (is_made_anew(fstype))
		return PATH_LATER;
	if (strcmp(fstype, "overlay") == 0 && strcmp(image_text(place.ns, place.mount.mountpoint), "/") != 0)
		return look_below(restart, place.ns, &place.mount, path);
	cleanup_free char *now = place_now(place.ns, &place.mount, path);
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

void path_check_terminal(struct restart *restart, const char *path, uint32_t mnt_id)
{
	const struct place place = place_of(restart, path, mnt_id);
	const bool here = is_here(restart, &place), anew = !here && strcmp(image_text(place.ns, place.mount.fstype), "devpts") == 0;
	/* a new devpts has no terminal yet */
	cleanup_close int fd = anew ? -1 : here ? look(restart, path) : path_look(restart, path, mnt_id);

	errno = anew ? ENOENT : errno;
	against_if(restart, fd < 0 && fd != PATH_LATER, "file-missing", "%s: %s", path, path_error());
}

bool path_is_taken(const struct restart *restart, const char *path)
{
	const struct place place = place_of(restart, path, 0);
	cleanup_close int fd = is_here(restart, &place) ? look(restart, path) : -1;

	return fd >= 0;
}
