#include "pagemap.h"

#include <sys/ioctl.h>

/* linux/fs.h of Linux 6.7; guards since 6.15. */
struct scan {
	uint64_t size, flags, start, end, walk_end, vec, vec_len, max_pages;
	uint64_t inverted, mask, anyof, returned;
};
struct region {
	uint64_t start, end, categories;
};
#define SCAN _IOWR('f', 16, struct scan)
enum { IS_FILE = 1 << 2, IS_PRESENT = 1 << 3, IS_SWAPPED = 1 << 4, IS_PFNZERO = 1 << 5, IS_GUARD = 1 << 8 };

/* Bits of proc_pid_pagemap(5). */
#define PM_PRESENT (UINT64_C(1) << 63)
#define PM_SWAP (UINT64_C(1) << 62)
#define PM_FILE (UINT64_C(1) << 61)  /* a page of the file, or of shared memory */
#define PM_GUARD (UINT64_C(1) << 58)

#define REGIONS 512
/* Entries read at once; holes are skipped at this speed. */
#define WINDOW 16384

struct pagemap {
	pid_t pid;
	int fd;
	uint64_t page;
	enum { SCANS_GUARDS, SCANS, READS } way; /* what the kernel knows */
	/* what was found last and not yet used up */
	enum pages pages;
	struct region regions[REGIONS];
	size_t next, count;
	uint64_t scanned_from, scanned_to;
	uint64_t entries[WINDOW];
};

struct pagemap *pagemap_open(const struct task *task)
{
	struct pagemap *pagemap = allocate(sizeof(*pagemap));

	pagemap->pid = task->tid;
	pagemap->fd = open_file(task_path(task, "pagemap").name, O_RDONLY);
	pagemap->page = (uint64_t)sysconf(_SC_PAGESIZE);
	return pagemap;
}

void pagemap_close(struct pagemap *pagemap)
{
	close(pagemap->fd);
	free(pagemap);
}

/* False where the kernel does not know how. */
static bool try_scan(struct pagemap *pagemap, uint64_t start, uint64_t end)
{
	const bool guards = pagemap->pages == GUARD_PAGES;
	const uint64_t guard = pagemap->way == SCANS_GUARDS ? IS_GUARD : 0;
	struct scan scan = {
		.size = sizeof(scan), .start = start, .end = end,
		.vec = (uint64_t)(uintptr_t)pagemap->regions, .vec_len = REGIONS,
		.inverted = guards ? 0 : IS_FILE | IS_PFNZERO | guard,
		.mask = guards ? guard : IS_FILE | IS_PFNZERO | guard,
		.anyof = guards ? 0 : IS_PRESENT | IS_SWAPPED,
		.returned = IS_FILE, /* of none of them, so that neighbours are one region */
	};

	if (pagemap->way == READS || (guards && !guard))
		return false;
	int count = ioctl(pagemap->fd, SCAN, &scan);
	if (count < 0) {
		die_if(errno != EINVAL && errno != ENOTTY, errno, "the pagemap of pid %d", pagemap->pid);
		pagemap->way++;
		return try_scan(pagemap, start, end);
	}
	pagemap->next = 0;
	pagemap->count = (size_t)count;
	pagemap->scanned_from = start;
	/* it stops where there is no more room */
	pagemap->scanned_to = count == REGIONS ? pagemap->regions[count - 1].end : end;
	return true;
}

static bool is_private(uint64_t entry)
{
	return entry & (PM_PRESENT | PM_SWAP) && !(entry & (PM_FILE | PM_GUARD));
}

static void read_entries(struct pagemap *pagemap, uint64_t start, uint64_t end)
{
	const uint64_t page = pagemap->page;
	size_t count = (end - start) / page < WINDOW ? (size_t)((end - start) / page) : WINDOW;
	size_t len = count * sizeof(pagemap->entries[0]);
	ssize_t n = pread(pagemap->fd, pagemap->entries, len, (off_t)(start / page * sizeof(pagemap->entries[0])));

	die_if(n != (ssize_t)len, n < 0 ? errno : ESRCH, "the pagemap of pid %d", pagemap->pid);
	pagemap->next = pagemap->count = 0;
	pagemap->scanned_from = start;
	pagemap->scanned_to = start + count * page;
	for (size_t i = 0; i < count; i++) {
		struct region *last = pagemap->count ? &pagemap->regions[pagemap->count - 1] : NULL;
		if (!is_private(pagemap->entries[i]))
			continue;
		if (last && last->end == start + i * page) {
			last->end += page;
			continue;
		}
		if (pagemap->count == REGIONS) {
			pagemap->scanned_to = last->end;
			break;
		}
		pagemap->regions[pagemap->count++] = (struct region){ start + i * page, start + (i + 1) * page, 0 };
	}
}

struct range pagemap_next(struct pagemap *pagemap, enum pages pages, uint64_t start, uint64_t end, uint64_t most)
{
	if (pagemap->pages != pages)
		pagemap->scanned_from = pagemap->scanned_to = 0;
	pagemap->pages = pages;
	while (start < end) {
		if (start < pagemap->scanned_from || start >= pagemap->scanned_to) {
			/* a kernel that can't be asked for guards has none */
			if (!try_scan(pagemap, start, end) && pages == GUARD_PAGES)
				break;
			if (pagemap->way == READS)
				read_entries(pagemap, start, end);
		}
		for (; pagemap->next < pagemap->count; pagemap->next++) {
			const struct region *region = &pagemap->regions[pagemap->next];
			struct range found = { region->start > start ? region->start : start, region->end };
			if (found.start >= end || region->end <= start)
				continue;
			if (found.end > end)
				found.end = end;
			if (found.end - found.start > most)
				found.end = found.start + most;
			return found;
		}
		start = pagemap->scanned_to;
	}
	return (struct range){ end, end };
}
