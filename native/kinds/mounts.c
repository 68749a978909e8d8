#include "mounts.h"

struct buf mounts_now(struct buf *text)
{
	struct buf now = { 0 };

	*text = read_whole("/proc/self/mountinfo");
	for (char *rest = text->data, *line; (line = next_line(&rest));) {
		struct mountinfo *mount = allocate(sizeof(*mount));
		const char *wrong = parse_mountinfo(line, mount);
		die_if(wrong, 0, "the mounts around the container: %s", wrong);
		list_add(&now, mount);
	}
	return now;
}

static bool is_root(struct image_object *ns, const struct cr_mount *entry)
{
	return strcmp(image_text(ns, entry->mountpoint), "/") == 0;
}

static bool is_same(struct image_object *ns, const struct cr_mount *entry, const struct mountinfo *mount)
{
	return strcmp(mount->root, image_text(ns, entry->root)) == 0 && strcmp(mount->mountpoint, image_text(ns, entry->mountpoint)) == 0 &&
	       strcmp(mount->fstype, image_text(ns, entry->fstype)) == 0;
}

/* The same place, root and kind, and not another entry's: of several on top of each other the first is the lowest. */
static const struct mountinfo *find(struct image_object *ns, const struct cr_mount *entry, const struct buf *now, bool *taken, bool any_root)
{
	size_t i = 0;

	for_each(const struct mountinfo, mount, now) {
		if (any_root && is_root(ns, entry) && strcmp(mount->mountpoint, "/") == 0)
			return mount;
		if (!taken[i] && is_same(ns, entry, mount)) {
			taken[i] = true;
			return mount;
		}
		i++;
	}
	return NULL;
}

/* What is mounted on something that is made anew is not what is hidden below that. */
static bool is_on_new(struct image_object *ns, const struct cr_mount *entry, const struct buf *matched)
{
	const uint32_t so_far = (uint32_t)list_count(matched);

	for_each_entry(struct cr_mount, parent, ns, &((const struct cr_image_mnt_ns *)ns->fixed)->mounts) {
		if (parent_i >= so_far)
			return false;
		if (parent->mnt_id == entry->parent_id)
			return !mounts_matched(matched, parent_i) && !is_root(ns, parent);
	}
	return false;
}

struct buf mounts_match(struct image_object *ns, const struct buf *now, bool any_root)
{
	cleanup_free bool *taken = allocate(list_count(now) + 1);
	struct buf matched = { 0 };

	for_each_entry(struct cr_mount, entry, ns, &((const struct cr_image_mnt_ns *)ns->fixed)->mounts) {
		const struct mountinfo *mount = find(ns, entry, now, taken, any_root);
		if (mount && is_on_new(ns, entry, &matched))
			mount = NULL;
		list_add(&matched, (void *)mount);
	}
	return matched;
}
