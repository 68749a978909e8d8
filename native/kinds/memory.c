/* Mappings, and those of their pages that an image has to hold: which nobody else keeps. */
#include "dump.h"
#include "limit.h"
#include "pagemap.h"

#include <sys/uio.h>

/* Longest PAGES object, and what is read at once: small enough to stay in the cache until it is written. */
#define RUN_BYTES ((size_t)1024 * 1024)
#define LATE "the file system of a file that is mapped does not answer"

/* What is held in memory at one time, whatever the size of the tasks. */
struct memory {
	char data[RUN_BYTES];
	char zeros[65536];     /* a page is never longer */
	struct buf written;    /* struct extent of files without a name: what mappings of them brought into the image */
};

/* Of a file, in bytes. */
struct extent {
	uint64_t inode, dev, start, end;
};

struct mapping {
	struct memory *memory;
	size_t page;
	const struct task *task;
	struct pagemap *pagemap;
	int mem; /* of the task */
	const struct vma *vma;
	uint64_t vma_pos;
	int file; /* or -1 */
	struct stream *stream;
};

/* The pages as the file has them, zeros behind its end. */
static void read_file(const struct mapping *map, uint64_t address, char *data, size_t len)
{
	const uint64_t offset = address - map->vma->start + map->vma->pgoff;
	ssize_t n = 1;

	memset(data, 0, len);
	limit_begin(FILE_PATIENCE, LATE);
	for (size_t done = 0; done < len && n > 0; done += (size_t)n) {
		n = pread(map->file, data + done, len - done, (off_t)(offset + done));
		die_if(n < 0, errno, "%s, mapped by pid %d", map->vma->file->path, map->task->tid);
	}
	limit_end();
}

static void read_task(const struct mapping *map, uint64_t address, size_t len)
{
	struct iovec local = { map->memory->data, len }, remote = { (void *)(uintptr_t)address, len };

	/* which waits for whoever gives a page that is not there, if somebody does; the file never waits */
	if (map->vma->flags & CR_VM_FLAG_READ && !is_userfault(map->vma) &&
	    process_vm_readv(map->task->tid, &local, 1, &remote, 1, 0) == (ssize_t)len)
		return;
	/* what the task itself may not read, the kernel does not let us read either, but through this file */
	ssize_t n = pread(map->mem, map->memory->data, len, (off_t)address);
	die_if(n != (ssize_t)len, n < 0 ? errno : ESRCH, "the memory at 0x%" PRIx64 " of pid %d", address,
	       map->task->tid);
}

static void write_pages(const struct mapping *map, uint64_t address, const char *data, size_t len)
{
	struct cr_image_pages image = {
		.pos_vma = map->vma_pos, .vaddr = address, .page_size = map->page,
		.nr_pages = len / map->page, .data = { sizeof(image), (uint32_t)len },
	};

	if (len > 0)
		stream_data(map->stream, CR_OBJ_PAGES, &image, sizeof(image), data, len);
}

/* Pages one behind the other, in memory->data: those that are not zero are written. */
static void write_nonzero(const struct mapping *map, uint64_t address, size_t len)
{
	const char *data = map->memory->data;
	size_t start = 0;

	for (size_t end = 0; end < len; end += map->page) {
		if (memcmp(data + end, map->memory->zeros, map->page) != 0)
			continue;
		write_pages(map, address + start, data + start, end - start);
		start = end + map->page;
	}
	write_pages(map, address + start, data + start, len - start);
}

/* Pages that only the task has: zeros say nothing, but where a file has, or may have later, something else. */
static void write_private(const struct mapping *map, struct range range, bool zeros)
{
	const size_t len = range.end - range.start;

	read_task(map, range.start, len);
	if (zeros)
		write_pages(map, range.start, map->memory->data, len);
	else
		write_nonzero(map, range.start, len);
}

/* The first run of data of the file in [start, end), whole pages; where there is none, the empty one at @end. */
static struct range next_data(const struct mapping *map, uint64_t start, uint64_t end)
{
	const uint64_t base = map->vma->start - map->vma->pgoff, mask = map->page - 1;
	off_t data = lseek(map->file, (off_t)(start - base), SEEK_DATA);
	off_t hole = data < 0 ? -1 : lseek(map->file, data, SEEK_HOLE);

	if (data < 0 && errno == ENXIO)
		return (struct range){ end, end };
	/* a file system that can't tell, hugetlbfs say */
	if (data < 0 || hole < 0)
		return (struct range){ start, end };
	struct range found = { ((uint64_t)data & ~mask) + base, (((uint64_t)hole + mask) & ~mask) + base };
	if (found.start < start)
		found.start = start;
	if (found.start >= end)
		return (struct range){ end, end };
	return (struct range){ found.start, found.end < end ? found.end : end };
}

/* What the file has in the range; where there is no file to read, what the task sees. */
static void write_shared(const struct mapping *map, uint64_t start, uint64_t end)
{
	for (struct range range; start < end; start = range.end) {
		range = map->file < 0 ? (struct range){ start, end } : next_data(map, start, end);
		if (range.end - range.start > RUN_BYTES)
			range.end = range.start + RUN_BYTES;
		if (range.start == range.end)
			break;
		if (map->file < 0)
			read_task(map, range.start, range.end - range.start);
		else
			read_file(map, range.start, map->memory->data, range.end - range.start);
		write_nonzero(map, range.start, range.end - range.start);
	}
}

/* Shared memory is written with the first mapping of it, and what that has not with the next. */
static void write_shared_once(const struct mapping *map)
{
	const struct vma *vma = map->vma;
	const struct cr_image_file *file = &vma->file->image;
	const uint64_t dev = (uint64_t)file->dev_major << 32 | file->dev_minor, base = vma->start - vma->pgoff;
	uint64_t start = vma->start;

	while (start < vma->end) {
		uint64_t end = vma->end;
		bool inside = false;
		for (size_t i = 0; i < map->memory->written.len / sizeof(struct extent); i++) {
			const struct extent *extent = (const struct extent *)map->memory->written.data + i;
			if (extent->inode != file->i_ino || extent->dev != dev || extent->end + base <= start)
				continue;
			if (extent->start + base <= start) {
				start = extent->end + base < vma->end ? extent->end + base : vma->end;
				inside = true;
				break;
			}
			end = extent->start + base < end ? extent->start + base : end;
		}
		if (inside)
			continue;
		write_shared(map, start, end);
		buf_append(&map->memory->written, &(struct extent){ file->i_ino, dev, start - base, end - base },
			   sizeof(struct extent));
		start = end;
	}
}

/* Whether there is a page, and not only a mark for one, userfaultfd(2). */
static bool is_readable(const struct mapping *map, uint64_t address)
{
	return pread(map->mem, map->memory->data, 1, (off_t)address) == 1;
}

/* What is in no other place: from revision 3 on, contents of files are. */
static bool is_whole(const struct vma *vma)
{
	return vma->file && vma->file->image.f_flags & CR_OPEN_FLAG_UNLINKED && !fixed_len(CR_OBJ_FILE_DATA);
}

static void write_mapping(const struct mapping *map)
{
	const struct vma *vma = map->vma;
	const bool everything = is_whole(vma);
	uint64_t at = vma->start;

	if (vma->flags & CR_VM_FLAG_MAYSHARE) {
		if (everything)
			write_shared_once(map);
		return;
	}
	while (at < vma->end) {
		struct range own = pagemap_next(map->pagemap, PRIVATE_PAGES, at, vma->end,
						is_userfault(vma) ? map->page : RUN_BYTES);
		if (everything)
			write_shared(map, at, own.start);
		if (own.start < own.end && (!is_userfault(vma) || is_readable(map, own.start)))
			write_private(map, own, vma->file && !everything);
		at = own.end;
	}
}

bool is_secret(const struct vma *vma)
{
	return vma->file && strcmp(vma->file->fstype, "secretmem") == 0;
}

bool is_userfault(const struct vma *vma)
{
	return vma->flags & (CR_VM_FLAG_UFFD_MISSING | CR_VM_FLAG_UFFD_WP | CR_VM_FLAG_UFFD_MINOR);
}

/* What can't be copied: memory of devices, what the kernel itself maps into every task, what is kept secret from it. */
static bool is_described_only(struct dump *dump, const struct vma *vma)
{
	if (strcmp(vma->name, "[vdso]") == 0)
		return dump->options->revision < 3;
	return vma->flags & (CR_VM_FLAG_IO | CR_VM_FLAG_PFNMAP) || strncmp(vma->name, "[v", 2) == 0 || is_secret(vma);
}

/* The pages of the vDSO are a file's, but no file that anybody could open. */
static void write_vdso(const struct mapping *map)
{
	const uint64_t len = map->vma->end - map->vma->start;

	die_if(len > RUN_BYTES, EOVERFLOW, "the vDSO of pid %d", map->task->tid);
	read_task(map, map->vma->start, len);
	write_pages(map, map->vma->start, map->memory->data, len);
}

static void find_guards(struct pagemap *pagemap, const struct vma *vma, struct buf *guards)
{
	uint64_t at = vma->start;

	while (at < vma->end) {
		struct range range = pagemap_next(pagemap, GUARD_PAGES, at, vma->end, UINT64_MAX);
		struct cr_guard *last = guards->len ? (struct cr_guard *)(guards->data + guards->len) - 1 : NULL;
		if (range.start < range.end && last && last->vm_end == range.start)
			last->vm_end = range.end;
		else if (range.start < range.end)
			buf_append(guards, &(struct cr_guard){ range.start, range.end }, sizeof(struct cr_guard));
		at = range.end;
	}
}

void memory_find_guards(const struct mm *mm)
{
	struct pagemap *pagemap = pagemap_open(mm->shared.task);

	for_each(struct vma, vma, &mm->vmas)
		if (!(vma->flags & (CR_VM_FLAG_IO | CR_VM_FLAG_PFNMAP | CR_VM_FLAG_HUGETLB)))
			find_guards(pagemap, vma, &vma->guards);
	pagemap_close(pagemap);
}

void memory_write(struct dump *dump, const struct mm *mm, struct stream *stream)
{
	const struct task *task = mm->shared.task;
	cleanup_close int mem = open_file(task_path(task, "mem").name, O_RDONLY);
	struct pagemap *pagemap = pagemap_open(task);

	dump->memory = dump->memory ? dump->memory : allocate(sizeof(*dump->memory));
	for_each(const struct vma, vma, &mm->vmas) {
		struct object object = { .kind = CR_OBJ_VMA };
		struct cr_image_vma image = {
			.pos_mm = position(mm), .pos_file = position(vma->file),
			.vm_start = vma->start, .vm_end = vma->end, .vm_flags = vma->flags, .vm_pgoff = vma->pgoff,
			.name = object_text(&object, vma->name),
		};
		if (dump->options->revision >= 3) {
			image.page_size = vma->page_size * 1024;
			image.pkey = vma->pkey;
			image.guards = object_table(&object, &vma->guards, sizeof(struct cr_guard));
		}
		stream_object(stream, &object, &image);
		if (dump->options->no_memory || is_described_only(dump, vma))
			continue;
		/* no other is opened: that would break a lease, and be told to who watches it. Some can't be: then the task is asked for all of it */
		limit_begin(FILE_PATIENCE, LATE);
		cleanup_close int file = is_whole(vma) ? open(vma_link(task, vma).name, O_RDONLY | O_CLOEXEC) : -1;
		limit_end();
		const struct mapping map = {
			.memory = dump->memory, .stream = stream, .page = (size_t)sysconf(_SC_PAGESIZE),
			.task = task, .pagemap = pagemap, .mem = mem,
			.vma = vma, .vma_pos = object.pos, .file = file,
		};
		if (strcmp(vma->name, "[vdso]") == 0)
			write_vdso(&map);
		else
			write_mapping(&map);
	}
	pagemap_close(pagemap);
}
