/* Which mounts of an image are there already. */
#pragma once

#include "parse.h"
#include "restart.h"

/* What the caller sees mounted: a list of struct mountinfo, whose texts are in @text. */
struct buf mounts_now(struct buf *text);
/*
 * For each entry of a MNT_NS in turn, the mount of @now that it is (a const struct mountinfo *), or NULL: it is made anew.
 * @any_root: whatever is mounted at / is the root of the image.
 */
struct buf mounts_match(struct image_object *ns, const struct buf *now, bool any_root);
static inline const struct mountinfo *mounts_matched(const struct buf *matched, uint32_t nth)
{
	return ((const struct mountinfo *const *)(const void *)matched->data)[nth];
}
