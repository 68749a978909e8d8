/* Mappings, and those of their pages that an image has to hold: which nobody else keeps. */
#include "dump.h"

#include <sys/uio.h>

/* Longest PAGES object, and what is read at once: small enough to stay in the cache until it is written. */
#define RUN_BYTES ((size_t)1024 * 1024)
/* Entries of pagemap read at once; holes are skipped at this speed. */
#define WINDOW 16384

/* Bits of proc_pid_pagemap(5). */
#define PM_PRESENT (UINT64_C(1) << 63)
#define PM_SWAP (UINT64_C(1) << 62)
#define PM_FILE (UINT64_C(1) << 61)  /* a page of the file, or of shared memory */
#define PM_GUARD (UINT64_C(1) << 58) /* MADV_GUARD_INSTALL: no page at all */

/* What is held in memory at one time, whatever the size of the tasks. */
struct memory {
	uint64_t entries[WINDOW];
	char data[RUN_BYTES];
	char other[RUN_BYTES]; /* the file's pages, to compare */
	char zeros[65536];     /* a page is never longer */
};

struct mapping {
	struct memory *memory;
	size_t page;
	pid_t pid;
	int pagemap, mem; /* of the task */
	const struct vma *vma;
	uint64_t vma_pos;
	int file;      /* or -1 */
	bool unlinked; /* nobody will find it again */
	struct stream *stream;
};

/* Where a page has to be read from. */
static enum source { NOWHERE, TASK, FILE_ITSELF } source_of(const struct mapping *map, uint64_t entry)
{
	if (map->vma->flags & CR_VM_FLAG_MAYSHARE)
		return map->unlinked ? FILE_ITSELF : NOWHERE;
	if (entry & (PM_PRESENT | PM_SWAP) && !(entry & (PM_FILE | PM_GUARD)))
		return TASK;
	return map->unlinked ? FILE_ITSELF : NOWHERE;
}

/* The pages as the file has them, zeros behind its end. */
static void read_file(const struct mapping *map, uint64_t at, char *data, size_t len)
{
	ssize_t n = 1;

	memset(data, 0, len);
	for (size_t done = 0; done < len && n > 0; done += (size_t)n) {
		n = pread(map->file, data + done, len - done, (off_t)(map->vma->pgoff + at + done));
		die_if(n < 0, errno, "%s, mapped by pid %d", map->vma->file->path, map->pid);
	}
}

static void read_task(const struct mapping *map, uint64_t at, size_t len)
{
	const uint64_t address = map->vma->start + at;
	struct iovec local = { map->memory->data, len }, remote = { (void *)(uintptr_t)address, len };

	if (map->vma->flags & CR_VM_FLAG_READ &&
	    process_vm_readv(map->pid, &local, 1, &remote, 1, 0) == (ssize_t)len)
		return;
	/* what the task itself may not read, the kernel does not let us read either, but through this file */
	ssize_t n = pread(map->mem, map->memory->data, len, (off_t)address);
	die_if(n != (ssize_t)len, errno, "the memory at 0x%" PRIx64 " of pid %d", address, map->pid);
}

static void write_pages(const struct mapping *map, uint64_t at, const char *data, size_t len)
{
	struct cr_image_pages image = {
		.pos_vma = map->vma_pos, .vaddr = map->vma->start + at, .page_size = map->page,
		.nr_pages = len / map->page, .data = { sizeof(image), (uint32_t)len },
	};

	if (len > 0)
		stream_data(map->stream, CR_OBJ_PAGES, &image, sizeof(image), data, len);
}

/* Pages from one source, one behind the other: those that say something are written. */
static void write_run(const struct mapping *map, uint64_t at, size_t len, enum source source)
{
	char *data = map->memory->data, *other = map->memory->other;
	bool compare = source == TASK && map->file >= 0 && !map->unlinked;
	size_t start = 0;

	if (source == TASK || map->file < 0)
		read_task(map, at, len);
	else
		read_file(map, at, data, len);
	if (compare)
		read_file(map, at, other, len);
	for (size_t end = 0; end < len; end += map->page) {
		if (memcmp(data + end, compare ? other + end : map->memory->zeros, map->page) != 0)
			continue;
		write_pages(map, at + start, data + start, end - start);
		start = end + map->page;
	}
	write_pages(map, at + start, data + start, len - start);
}

static void write_window(const struct mapping *map, uint64_t at, size_t count)
{
	const uint64_t *entries = map->memory->entries;
	const size_t most = RUN_BYTES / map->page;

	for (size_t i = 0, next; i < count; i = next) {
		enum source source = source_of(map, entries[i]);
		for (next = i + 1; next < count && source_of(map, entries[next]) == source; next++)
			if (source != NOWHERE && next - i == most)
				break;
		if (source != NOWHERE)
			write_run(map, at + i * map->page, (next - i) * map->page, source);
	}
}

/* From @at on: the next that the shared file has data for, or where there is none, behind the mapping. */
static uint64_t skip_hole(const struct mapping *map, uint64_t at)
{
	off_t data = lseek(map->file, (off_t)(map->vma->pgoff + at), SEEK_DATA);

	if (data < 0)
		return errno == ENXIO ? UINT64_MAX : at;
	return ((uint64_t)data - map->vma->pgoff) & ~(uint64_t)(map->page - 1);
}

static void write_mapping(const struct mapping *map)
{
	const uint64_t size = map->vma->end - map->vma->start;
	size_t count;

	for (uint64_t at = 0; at < size; at += count * map->page) {
		if (map->vma->flags & CR_VM_FLAG_MAYSHARE && (at = skip_hole(map, at)) >= size)
			break;
		count = size - at < WINDOW * map->page ? (size - at) / map->page : WINDOW;
		size_t len = count * sizeof(map->memory->entries[0]);
		off_t offset = (off_t)((map->vma->start + at) / map->page * sizeof(map->memory->entries[0]));
		if (pread(map->pagemap, map->memory->entries, len, offset) != (ssize_t)len)
			die(errno, "the pagemap of pid %d", map->pid);
		write_window(map, at, count);
	}
}

/* Whether some pages may have to be in the image. */
static bool has_pages(const struct vma *vma, bool unlinked)
{
	/* memory of devices, and what the kernel itself maps into every task, is described, not copied */
	if (vma->flags & (CR_VM_FLAG_IO | CR_VM_FLAG_PFNMAP) || strncmp(vma->name, "[v", 2) == 0)
		return false;
	return unlinked || !(vma->flags & CR_VM_FLAG_MAYSHARE || (vma->rss == 0 && vma->swap == 0));
}

void memory_write(struct dump *dump, const struct mm *mm, struct stream *stream)
{
	const struct task *task = mm->shared.task;
	cleanup_close int pagemap = open_file(task_path(task, "pagemap").name, O_RDONLY);
	cleanup_close int mem = open_file(task_path(task, "mem").name, O_RDONLY);

	dump->memory = dump->memory ? dump->memory : allocate(sizeof(*dump->memory));
	for_each(const struct vma, vma, &mm->vmas) {
		/* from revision 3 on, FILE_DATA holds what nobody will find again */
		bool unlinked = dump->options->revision < 3 && vma->file && vma->file->image.f_flags & CR_OPEN_FLAG_UNLINKED;
		struct object object = { .kind = CR_OBJ_VMA };
		struct cr_image_vma image = {
			.pos_mm = position(mm), .pos_file = position(vma->file),
			.vm_start = vma->start, .vm_end = vma->end, .vm_flags = vma->flags, .vm_pgoff = vma->pgoff,
			.name = object_text(&object, vma->name),
		};
		stream_object(stream, &object, &image);
		if (dump->options->no_memory || !has_pages(vma, unlinked))
			continue;
		/* some can't be opened, that of an AIO context say: then the task is asked for all of it */
		cleanup_close int file = vma->file ? open(vma_link(task, vma).name, O_RDONLY | O_CLOEXEC) : -1;
		write_mapping(&(struct mapping){
			.memory = dump->memory, .stream = stream, .page = (size_t)sysconf(_SC_PAGESIZE),
			.pid = task->tid, .pagemap = pagemap, .mem = mem,
			.vma = vma, .vma_pos = object.pos, .file = file, .unlinked = unlinked,
		});
	}
}
