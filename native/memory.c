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
	size_t page;
	pid_t pid;
	int pagemap, mem; /* of the task */
	const struct vma *vma;
	uint64_t vma_pos;
	struct stream *stream;
	int file;      /* of the mapping, or -1 */
	bool unlinked; /* nobody will find it again */
	uint64_t entries[WINDOW];
	char data[RUN_BYTES];
	char other[RUN_BYTES]; /* the file's pages, to compare */
};

/* Where a page has to be read from. */
static enum source { NOWHERE, TASK, FILE_ITSELF } source_of(const struct memory *memory, uint64_t entry)
{
	if (memory->vma->flags & CR_VM_FLAG_MAYSHARE)
		return FILE_ITSELF;
	if (entry & (PM_PRESENT | PM_SWAP) && !(entry & (PM_FILE | PM_GUARD)))
		return TASK;
	return memory->unlinked ? FILE_ITSELF : NOWHERE;
}

static uint64_t offset_of(const struct memory *memory, uint64_t address)
{
	return memory->vma->pgoff + (address - memory->vma->start);
}

/* The pages as the file has them, zeros behind its end. */
static void read_file(const struct memory *memory, uint64_t address, char *data, size_t len)
{
	ssize_t n;

	for (size_t done = 0; done < len; done += (size_t)n) {
		n = pread(memory->file, data + done, len - done, (off_t)(offset_of(memory, address) + done));
		die_if(n < 0, errno, "%s, mapped by pid %d", memory->vma->file->path, memory->pid);
		if (n == 0) {
			memset(data + done, 0, len - done);
			return;
		}
	}
}

static void read_task(struct memory *memory, uint64_t address, size_t len)
{
	struct iovec local = { memory->data, len }, remote = { (void *)(uintptr_t)address, len };

	if (memory->vma->flags & CR_VM_FLAG_READ &&
	    process_vm_readv(memory->pid, &local, 1, &remote, 1, 0) == (ssize_t)len)
		return;
	/* what the task itself may not read, the kernel does not let us read either, but through this file */
	ssize_t n = pread(memory->mem, memory->data, len, (off_t)address);
	die_if(n != (ssize_t)len, errno, "the memory at 0x%" PRIx64 " of pid %d", address, memory->pid);
}

static bool is_zero(const char *page, size_t len)
{
	/* all bytes are like the first, which is zero */
	return page[0] == 0 && memcmp(page, page + 1, len - 1) == 0;
}

static void write_pages(const struct memory *memory, uint64_t address, size_t first, size_t end)
{
	size_t len = end - first;
	struct cr_image_pages image = {
		.pos_vma = memory->vma_pos, .vaddr = address + first, .page_size = memory->page,
		.nr_pages = len / memory->page, .data = { sizeof(image), (uint32_t)len },
	};

	if (len > 0)
		stream_data(memory->stream, CR_OBJ_PAGES, &image, sizeof(image), memory->data + first, len);
}

/* Pages from one source, one behind the other: those that say something are written. */
static void write_run(struct memory *memory, uint64_t address, size_t len, enum source source)
{
	bool compare = source == TASK && memory->file >= 0 && !memory->unlinked;
	size_t start = 0;

	if (source == TASK || memory->file < 0)
		read_task(memory, address, len);
	else
		read_file(memory, address, memory->data, len);
	if (compare)
		read_file(memory, address, memory->other, len);
	for (size_t at = 0; at < len; at += memory->page) {
		const char *page = memory->data + at;
		if (compare ? memcmp(page, memory->other + at, memory->page) == 0 : is_zero(page, memory->page)) {
			write_pages(memory, address, start, at);
			start = at + memory->page;
		}
	}
	write_pages(memory, address, start, len);
}

static void write_window(struct memory *memory, uint64_t address, size_t count)
{
	const uint64_t *entries = memory->entries;
	const size_t most = RUN_BYTES / memory->page;

	for (size_t i = 0, next; i < count; i = next) {
		enum source source = source_of(memory, entries[i]);
		for (next = i + 1; next < count && source_of(memory, entries[next]) == source; next++)
			if (source != NOWHERE && next - i == most)
				break;
		if (source != NOWHERE)
			write_run(memory, address + i * memory->page, (next - i) * memory->page, source);
	}
}

/* From @address on: the next that the shared file has data for, or the end of the mapping. */
static uint64_t skip_hole(const struct memory *memory, uint64_t address)
{
	off_t offset = (off_t)offset_of(memory, address), data = lseek(memory->file, offset, SEEK_DATA);

	if (data < 0)
		return errno == ENXIO ? memory->vma->end : address;
	uint64_t next = address + ((uint64_t)(data - offset) & ~(uint64_t)(memory->page - 1));
	return next < memory->vma->end ? next : memory->vma->end;
}

static void write_mapping(struct memory *memory)
{
	const struct vma *vma = memory->vma;
	size_t count;

	for (uint64_t address = vma->start; address < vma->end; address += count * memory->page) {
		if (vma->flags & CR_VM_FLAG_MAYSHARE)
			address = skip_hole(memory, address);
		count = (size_t)((vma->end - address) / memory->page);
		count = count < WINDOW ? count : WINDOW;
		ssize_t len = (ssize_t)(count * sizeof(memory->entries[0]));
		off_t at = (off_t)(address / memory->page * sizeof(memory->entries[0]));
		if (pread(memory->pagemap, memory->entries, (size_t)len, at) != len)
			die(errno, "the pagemap of pid %d", memory->pid);
		write_window(memory, address, count);
	}
}

/* Whether pages of the mapping @vma may have to be in the image. */
static bool has_pages(const struct memory *memory, const struct vma *vma)
{
	/* memory of devices, and what the kernel itself maps into every task, is described, not copied */
	if (vma->flags & (CR_VM_FLAG_IO | CR_VM_FLAG_PFNMAP) || strncmp(vma->name, "[v", 2) == 0)
		return false;
	return memory->unlinked || !(vma->flags & CR_VM_FLAG_MAYSHARE || (vma->rss == 0 && vma->swap == 0));
}

void memory_write(struct dump *dump, const struct mm *mm, struct stream *stream)
{
	const struct task *task = mm->shared.task;
	cleanup_close int pagemap = open_file(task_path(task, "pagemap").name, O_RDONLY);
	cleanup_close int mem = open_file(task_path(task, "mem").name, O_RDONLY);
	struct memory *memory = dump->memory = dump->memory ? dump->memory : allocate(sizeof(*memory));
	const struct vma *vma;

	for_each(vma, &mm->vmas) {
		struct object object = { .kind = CR_OBJ_VMA };
		struct cr_image_vma image = {
			.pos_mm = position(mm), .pos_file = position(vma->file),
			.vm_start = vma->start, .vm_end = vma->end, .vm_flags = vma->flags, .vm_pgoff = vma->pgoff,
			.name = object_text(&object, vma->name),
		};
		stream_object(stream, &object, &image);
		memory->unlinked = vma->file && vma->file->image.f_flags & CR_OPEN_FLAG_UNLINKED;
		if (dump->options->no_memory || !has_pages(memory, vma))
			continue;
		/* some can't be opened, that of an AIO context say: then the task is asked for all of it */
		cleanup_close int file = vma->file ? open(vma_link(task, vma).name, O_RDONLY | O_CLOEXEC) : -1;
		memory->page = (size_t)sysconf(_SC_PAGESIZE);
		memory->pid = task->tid;
		memory->pagemap = pagemap;
		memory->mem = mem;
		memory->vma = vma;
		memory->vma_pos = object.pos;
		memory->stream = stream;
		memory->file = file;
		write_mapping(memory);
	}
}
