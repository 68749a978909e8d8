/* The pages of a mapping that an image has to hold: those that nobody else keeps. */
#define _GNU_SOURCE
#include "dump.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

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
	size_t page;
	const struct mm *mm; /* whose files are open */
	int pagemap, mem;
	int file; /* of the mapping, where it is needed */
	uint64_t entries[WINDOW];
	char data[RUN_BYTES];
	char other[RUN_BYTES]; /* the file's pages, to compare */
};

/* Where a page has to be read from. */
enum source { NOWHERE, TASK, FILE_ITSELF };

static void open_proc(int *fd, pid_t pid, const char *name, bool needed)
{
	char path[PROC_PATH];

	cleanup_closep(fd);
	snprintf(path, sizeof(path), "/proc/%d/%s", pid, name);
	*fd = open(path, O_RDONLY | O_CLOEXEC);
	if (*fd < 0 && needed)
		die(errno, "%s", path);
}

static struct memory *open_memory(struct dump *dump, const struct mm *mm, const struct vma *vma)
{
	struct memory *memory = dump->memory;
	char name[64];

	if (!memory) {
		memory = dump->memory = allocate(sizeof(*memory));
		memory->page = (size_t)sysconf(_SC_PAGESIZE);
		memory->pagemap = memory->mem = memory->file = -1;
	}
	if (memory->mm != mm) {
		memory->mm = mm;
		open_proc(&memory->pagemap, mm->task->tid, "pagemap", true);
		open_proc(&memory->mem, mm->task->tid, "mem", true);
	}
	if (vma->file) {
		snprintf(name, sizeof(name), "map_files/%llx-%llx", (unsigned long long)vma->start,
			 (unsigned long long)vma->end);
		/* some can't be opened, that of an AIO context say: then the task is asked for all of it */
		open_proc(&memory->file, mm->task->tid, name, false);
	}
	return memory;
}

static bool is_unlinked(const struct vma *vma)
{
	return vma->file && vma->file->flags & CR_OPEN_FLAG_UNLINKED;
}

static enum source source_of(const struct vma *vma, uint64_t entry)
{
	if (vma->flags & CR_VM_FLAG_MAYSHARE)
		return FILE_ITSELF;
	if (entry & (PM_PRESENT | PM_SWAP) && !(entry & (PM_FILE | PM_GUARD)))
		return TASK;
	/* nobody will find the rest of an unlinked file again */
	return is_unlinked(vma) ? FILE_ITSELF : NOWHERE;
}

/* The pages as the file has them, zeros behind its end. */
static void read_file(const struct memory *memory, const struct vma *vma, uint64_t address, char *data, size_t len)
{
	uint64_t offset = vma->pgoff + (address - vma->start);
	ssize_t n = 1;

	for (size_t done = 0; done < len && n != 0; done += n > 0 ? (size_t)n : 0) {
		n = pread(memory->file, data + done, len - done, (off_t)(offset + done));
		if (n < 0 && errno != EINTR)
			die(errno, "%s, mapped by pid %d", vma->file->path, memory->mm->task->tid);
		if (n == 0)
			memset(data + done, 0, len - done);
	}
}

static void read_task(struct memory *memory, const struct vma *vma, uint64_t address, size_t len)
{
	struct iovec local = { memory->data, len }, remote = { (void *)(uintptr_t)address, len };
	pid_t tid = memory->mm->task->tid;

	if (vma->readable && process_vm_readv(tid, &local, 1, &remote, 1, 0) == (ssize_t)len)
		return;
	/* what the task itself may not read, the kernel does not let us read either, but through this file */
	if (pread(memory->mem, memory->data, len, (off_t)address) != (ssize_t)len)
		die(errno, "the memory at 0x%llx of pid %d", (unsigned long long)address, tid);
}

static bool is_zero(const char *page, size_t len)
{
	/* all bytes are like the first, which is zero */
	return page[0] == 0 && memcmp(page, page + 1, len - 1) == 0;
}

static void write_pages(const struct memory *memory, uint64_t vma_pos, uint64_t address, size_t first, size_t end,
			struct stream *stream)
{
	size_t len = end - first;
	struct cr_image_pages image = {
		.pos_vma = vma_pos,
		.vaddr = address + first,
		.page_size = memory->page,
		.nr_pages = len / memory->page,
		.data = { sizeof(image), (uint32_t)len },
	};

	if (len > 0)
		stream_data(stream, CR_OBJ_PAGES, &image, sizeof(image), memory->data + first, len);
}

/* Pages from one source, one behind the other: those that say something are written. */
static void write_run(struct memory *memory, const struct vma *vma, uint64_t vma_pos, uint64_t address, size_t len,
		      enum source source, struct stream *stream)
{
	bool has_file = vma->file && memory->file >= 0, compare = source == TASK && has_file && !is_unlinked(vma);
	size_t start = 0;

	if (source == TASK || !has_file)
		read_task(memory, vma, address, len);
	else
		read_file(memory, vma, address, memory->data, len);
	if (compare)
		read_file(memory, vma, address, memory->other, len);
	for (size_t at = 0; at < len; at += memory->page) {
		const char *page = memory->data + at;
		if (compare ? memcmp(page, memory->other + at, memory->page) == 0 : is_zero(page, memory->page)) {
			write_pages(memory, vma_pos, address, start, at, stream);
			start = at + memory->page;
		}
	}
	write_pages(memory, vma_pos, address, start, len, stream);
}

static void write_window(struct memory *memory, const struct vma *vma, uint64_t vma_pos, uint64_t address, size_t count,
			 struct stream *stream)
{
	size_t most = RUN_BYTES / memory->page, next;

	for (size_t i = 0; i < count; i = next) {
		enum source source = source_of(vma, memory->entries[i]);
		for (next = i + 1; next < count && source_of(vma, memory->entries[next]) == source; next++)
			if (source != NOWHERE && next - i == most)
				break;
		if (source != NOWHERE)
			write_run(memory, vma, vma_pos, address + i * memory->page, (next - i) * memory->page, source, stream);
	}
}

/* From @address on: the next that the shared file has data for, or the end of the mapping. */
static uint64_t skip_hole(const struct memory *memory, const struct vma *vma, uint64_t address)
{
	off_t offset = (off_t)(vma->pgoff + (address - vma->start));
	off_t data = lseek(memory->file, offset, SEEK_DATA);

	if (data < 0)
		return errno == ENXIO ? vma->end : address;
	uint64_t next = address + ((uint64_t)(data - offset) & ~(uint64_t)(memory->page - 1));
	return next < vma->end ? next : vma->end;
}

void memory_write(struct dump *dump, const struct mm *mm, const struct vma *vma, uint64_t vma_pos, struct stream *stream)
{
	bool shared = vma->flags & CR_VM_FLAG_MAYSHARE;

	/* memory of devices, and what the kernel itself maps into every task, is described, not copied */
	if (vma->flags & (CR_VM_FLAG_IO | CR_VM_FLAG_PFNMAP) || (vma->name && strncmp(vma->name, "[v", 2) == 0))
		return;
	if (!is_unlinked(vma) && (shared || !vma->populated))
		return;
	struct memory *memory = open_memory(dump, mm, vma);
	for (uint64_t address = vma->start; address < vma->end;) {
		if (shared)
			address = skip_hole(memory, vma, address);
		size_t count = (size_t)((vma->end - address) / memory->page);
		if (count > WINDOW)
			count = WINDOW;
		ssize_t len = (ssize_t)(count * sizeof(uint64_t));
		if (pread(memory->pagemap, memory->entries, (size_t)len,
			  (off_t)(address / memory->page * sizeof(uint64_t))) != len)
			die(errno, "the pagemap of pid %d", mm->task->tid);
		write_window(memory, vma, vma_pos, address, count, stream);
		address += count * memory->page;
	}
}
