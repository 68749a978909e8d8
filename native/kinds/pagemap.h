/* Which pages of a mapping are there: asked of the kernel at once, PAGEMAP_SCAN, or read entry by entry where it can't tell. */
#pragma once

#include "task.h"

/* Addresses; empty where start is end. */
struct range {
	uint64_t start, end;
};

struct pagemap;
struct pagemap *pagemap_open(const struct task *task);
void pagemap_close(struct pagemap *pagemap);
enum pages {
	PRIVATE_PAGES, /* in memory or swapped, and of no file, nor the page of zeros */
	GUARD_PAGES,   /* madvise(MADV_GUARD_INSTALL): no page at all, and never one */
};
/* The first run of such pages in [start, end), of at most @most bytes; where there is none, the empty one at @end. */
struct range pagemap_next(struct pagemap *pagemap, enum pages pages, uint64_t start, uint64_t end, uint64_t most);
