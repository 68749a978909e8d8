#include "place.h"

#include "parse.h"
#include "registers.h"
#include "served.h"

#include <linux/kcmp.h>
#include <sys/syscall.h>

#ifdef __x86_64__

/* Where in a mapping some code stands; 0 where it does not. */
static uint64_t find_code(int mem, const struct vma *map, const char *code, size_t len)
{
	char bytes[16384];

	/* pieces overlap, because code may lie across their border */
	for (uint64_t at = map->start; at < map->end; at += sizeof(bytes) - len) {
		size_t most = map->end - at < sizeof(bytes) ? map->end - at : sizeof(bytes);
		ssize_t size = pread(mem, bytes, most, (off_t)at);
		const char *found = size > 0 ? memmem(bytes, (size_t)size, code, len) : NULL;
		if (found)
			return at + (uint64_t)(found - bytes);
	}
	return 0;
}

#define FIND(map, code) find_code(place->mem, map, code, sizeof(code) - 1)

/* Whether what is not in memory yet may be asked of a server that is stopped with the container. */
static bool is_served_code(const struct task *task, const struct vma *map)
{
	cleanup_buf struct buf mounts = read_whole(task_path(task, "mountinfo").name);

	for (char *text = mounts.data, *line; (line = next_line(&text));) {
		struct mountinfo mount;
		const char *wrong = parse_mountinfo(line, &mount);
		die_if(wrong, 0, "the mounts of pid %d: %s", task->tid, wrong);
		if (mount.entry.dev_major == map->dev_major && mount.entry.dev_minor == map->dev_minor && is_served(mount.fstype))
			return true;
	}
	return false;
}

struct place *place_find(struct task *task)
{
	struct container *container = task->container;
	struct place *place = container->place = container->place ? container->place : allocate(sizeof(*place));
	struct vma map;

	if (place->tgid != task->tgid) {
		if (place->tgid)
			close(place->mem);
		*place = (struct place){ .tgid = task->tgid, .mem = open_file(task_path(task, "mem").name, O_RDWR) };
		cleanup_buf struct buf maps = read_whole(task_path(task, "maps").name);
		for (char *text = maps.data, *line; (line = next_line(&text));) {
			if (parse_smaps_line(line, &map))
				continue;
			if (strcmp(map.name, "[stack]") == 0) {
				place->stack_start = map.start;
				place->stack_end = map.end;
			}
			if (map.permissions[0] != 'r' || map.permissions[2] != 'x' || (place->call && place->restore) ||
			    (map.inode && is_served_code(task, &map)))
				continue;
			place->call = place->call ?: FIND(&map, "\x0f\x05\xc3");
			place->restore = place->restore ?: FIND(&map, "\x48\xc7\xc0\x0f\0\0\0\x0f\x05") ?:
								 FIND(&map, "\xb8\x0f\0\0\0\x0f\x05");
		}
	}
	return place->call && place->restore && place->stack_start ? place : NULL;
}

static bool has_same_memory(const struct task *a, const struct task *b)
{
	return a->tgid == b->tgid || syscall(SYS_kcmp, a->tid, b->tid, KCMP_VM, 0L, 0L) == 0;
}

/* How far the frame has to stay below the stack pointers of others: room for what they run if cr-dump is killed. */
#define DISTANCE 32768

/* Where the part of the main stack ends that nobody uses. */
static uint64_t unused_end(const struct place *place, const struct task *asked)
{
	uint64_t end = place->stack_end;

	for_each_member(task, asked->container) {
		uint64_t rsp = task->thread_image ? registers_of(task)->rsp : 0;
		uint64_t distance = task == asked ? RED_ZONE : DISTANCE;
		if (rsp < place->stack_start || rsp >= place->stack_end || rsp - distance >= end ||
		    !has_same_memory(task, asked))
			continue;
		end = rsp - place->stack_start < distance ? place->stack_start : rsp - distance;
	}
	/* nobody is on it: its thread has ended, and may have left there what others use, but hardly at its end */
	if (end == place->stack_end)
		return place->stack_end - place->stack_start > DISTANCE ? place->stack_end - DISTANCE : 0;
	return end;
}

#define PAGES_SEEN 64
/* Bits of proc_pid_pagemap(5): in memory, of nobody else, no page of a file, and none that userfaultfd(2) keeps from being written. */
#define PM_BITS (UINT64_C(1) << 63 | UINT64_C(1) << 61 | UINT64_C(1) << 57 | UINT64_C(1) << 56)
#define PM_OWN (UINT64_C(1) << 63 | UINT64_C(1) << 56)

uint64_t place_frame(const struct place *place, const struct task *task, size_t len)
{
	const uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE), end = unused_end(place, task) & ~UINT64_C(63);
	uint64_t entries[PAGES_SEEN] = { 0 };

	len = (len + 63) & ~(size_t)63;
	if (end < place->stack_start + len)
		return 0;
	/* the last pages of what is unused */
	uint64_t last = (end - 1) / page, first = last - (PAGES_SEEN - 1);
	first = first < place->stack_start / page ? place->stack_start / page : first;
	cleanup_close int pagemap = open_file(task_path(task, "pagemap").name, O_RDONLY);
	ssize_t size = pread(pagemap, entries, (last - first + 1) * sizeof(entries[0]), (off_t)(first * sizeof(entries[0])));
	die_if(size < 0, errno, "%s", task_path(task, "pagemap").name);
	/* the highest run of pages that are there already */
	uint64_t top = end;
	for (uint64_t number = last + 1; number-- > first;) {
		if ((entries[number - first] & PM_BITS) != PM_OWN) {
			top = number * page;
			continue;
		}
		if (top >= len && top - len >= number * page)
			return top - len;
	}
	/* none is: as close as may be to what is used, or for a thread beside the main one always the same, lowest page */
	return registers_of(task)->rsp - RED_ZONE - end < 64 ? end - len : place->stack_start;
}
#endif
