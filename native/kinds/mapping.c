/* Mappings and their pages, made again by the task that has them: what memory.c writes. */
#include "restart.h"

#include <asm/prctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include "cr_restart.h"
#include "kernel.h"
#include "mapping.h"
#include "xstate.h"

#ifndef MAP_DROPPABLE
#define MAP_DROPPABLE 8
#endif
#ifndef MLOCK_ONFAULT
#define MLOCK_ONFAULT 1
#endif
#define ARCH_MAP_VDSO_64 0x2003
#define KEYS 16 /* pkeys(7) */

static struct buf *list_of(struct image_object *object)
{
	return object->own = object->own ?: allocate(sizeof(struct buf));
}

void mappings_index(struct restart *restart)
{
	struct image *image = &restart->image;

	for_each_image_object(object, image) {
		const struct cr_image_vma *vma = object->fixed;
		const struct cr_image_pages *pages = object->fixed;
		const uint64_t page = object->type == CR_OBJ_PAGES ? pages->page_size : 4096;
		if (object->type == CR_OBJ_VMA) {
			struct image_object *mm = image_at(image, vma->pos_mm);
			struct buf *vmas = mm ? list_of(mm) : NULL;
			const struct image_object *last = vmas && vmas->len ? ((struct image_object **)(vmas->data + vmas->len))[-1] : NULL;
			if (!mm || vma->vm_start >= vma->vm_end || (vma->vm_start | vma->vm_end | vma->vm_pgoff) & (page - 1) ||
			    vma->vm_end > UINT64_C(1) << 56)
				image_malformed(image, object, "it is no range of pages of an address space");
			if (last && ((const struct cr_image_vma *)last->fixed)->vm_end > vma->vm_start)
				image_malformed(image, object, "it overlaps the mapping in front of it, or stands behind a later one");
			list_add(vmas, object);
		} else if (object->type == CR_OBJ_PAGES) {
			struct image_object *owner = image_at(image, pages->pos_vma);
			vma = owner ? owner->fixed : NULL;
			if (!vma || pages->vaddr < vma->vm_start || pages->vaddr > vma->vm_end ||
			    pages->data.len > vma->vm_end - pages->vaddr || pages->page_size == 0 || pages->vaddr % 4096 ||
			    pages->nr_pages != pages->data.len / pages->page_size || pages->data.len % pages->page_size)
				image_malformed(image, object, "its pages are not inside of its mapping");
			list_add(list_of(owner), object);
		}
	}
}

static bool is_kernels(struct image_object *vma)
{
	const struct cr_image_vma *image = vma->fixed;

	return image->name.len > 2 && memcmp(image_bytes(vma, image->name), "[v", 2) == 0;
}

static bool is_vvar(struct image_object *vma)
{
	const struct cr_image_vma *image = vma->fixed;

	return image->name.len > 5 && memcmp(image_bytes(vma, image->name), "[vvar", 5) == 0;
}

static bool is_vdso(struct image_object *vma)
{
	const struct cr_image_vma *image = vma->fixed;

	return image->name.len == 6 && memcmp(image_bytes(vma, image->name), "[vdso]", 6) == 0;
}

static void check_vma(struct restart *restart, struct image_object *object)
{
	const struct cr_image_vma *image = object->fixed;
	const uint64_t watched = CR_VM_FLAG_UFFD_MISSING | CR_VM_FLAG_UFFD_WP | CR_VM_FLAG_UFFD_MINOR;
	/* the kernel's own pages are such, too */
	const uint64_t f = image->vm_flags & (is_vvar(object) ? ~(uint64_t)(CR_VM_FLAG_IO | CR_VM_FLAG_PFNMAP) : UINT64_MAX);
	const struct path who = path_of("the mapping at 0x%" PRIx64, (uint64_t)image->vm_start);
	const struct cr_image_file *file = image_fixed(&restart->image, image->pos_file);
	const char *path = file ? image_text(image_at(&restart->image, image->pos_file), file->path) : "";

	against_if(restart, is_vdso(object) && !object->own, "vma-vdso", "%s is a vDSO, and its pages are not in the image", who.name);
	against_if(restart, f & watched, "vma-type", "%s is watched by userfaultfd", who.name);
	against_if(restart, f & CR_VM_FLAG_SHADOW_STACK, "vma-type", "%s is a shadow stack", who.name);
	against_if(restart, f & CR_RESTART_NO_VM_FLAGS & ~(watched | CR_VM_FLAG_SHADOW_STACK), "vma-type", "%s is the memory of a device",
		   who.name);
	if (image->pkey >= KEYS)
		image_malformed(&restart->image, object, "it has a protection key that there is none of");
	against_if(restart, image->pkey && !(xfeatures_here() & CR_XFEATURE_PKRU), "machine-cpu",
		   "%s has protection key %u, and this machine has none", who.name, image->pkey);
	against_if(restart, strcmp(path, "/[aio]") == 0, "vma-type", "%s is an AIO context", who.name);
}

const struct restorer restore_vma = { .kind = CR_OBJ_VMA, .check = check_vma };

static int protection(uint64_t flags)
{
	return (flags & CR_VM_FLAG_READ ? PROT_READ : 0) | (flags & CR_VM_FLAG_WRITE ? PROT_WRITE : 0) |
	       (flags & CR_VM_FLAG_EXEC ? PROT_EXEC : 0);
}

/* What was written once is accounted for ever: it is mapped writable, and filled, before it gets its protection. */
static bool is_written_first(const struct cr_image_vma *vma)
{
	return !(vma->vm_flags & CR_VM_FLAG_MAYSHARE) && vma->vm_flags & CR_VM_FLAG_ACCOUNT;
}

/* It has nothing open but the socket, whose number is higher than 2. */
#define LOWEST 0

/* What the task has open for one mapping after the other. */
struct opened {
	uint64_t pos;
	int fd;
};

static void close_last(struct rtask *task, struct opened *last)
{
	if (last->pos != CR_POS_NONE)
		task_do(task, SYS_close, (uint64_t)last->fd);
	last->pos = CR_POS_NONE;
}

static void map(struct restart *restart, struct rtask *task, const struct cr_image_vma *vma, struct opened *last)
{
	const uint64_t f = vma->vm_flags, len = vma->vm_end - vma->vm_start;
	uint64_t flags = MAP_FIXED_NOREPLACE | (f & CR_VM_FLAG_DROPPABLE ? MAP_DROPPABLE :
						f & CR_VM_FLAG_MAYSHARE ? MAP_SHARED : MAP_PRIVATE);
	const int prot = protection(f) | (is_written_first(vma) ? PROT_WRITE : 0);
	uint64_t fd = UINT64_MAX, offset = 0;

	flags |= f & CR_VM_FLAG_GROWSDOWN ? MAP_GROWSDOWN : 0;
	flags |= f & CR_VM_FLAG_NORESERVE ? MAP_NORESERVE : 0;
	if (vma->pos_file == CR_POS_NONE) {
		flags |= MAP_ANONYMOUS;
		if (f & CR_VM_FLAG_HUGETLB)
			flags |= MAP_HUGETLB | (uint64_t)(vma->page_size ? __builtin_ctzll(vma->page_size) : 21) << MAP_HUGE_SHIFT;
	} else if (f & CR_VM_FLAG_MAYSHARE && shm_map(restart, task, vma, prot)) {
		return;
	} else {
		struct image_object *file = image_at(&restart->image, vma->pos_file);
		if (file->pos != last->pos) {
			close_last(task, last);
			*last = (struct opened){ file->pos, LOWEST };
			task_give_lowest(restart, task, file_fd(restart, file));
		}
		fd = (uint64_t)last->fd;
		offset = vma->vm_pgoff;
	}
	task_do(task, SYS_mmap, vma->vm_start, len, (uint64_t)prot, flags, fd, offset);
}

/* Into the memory of a task that may not write there itself. */
static void write_behind(struct restart *restart, const struct rtask *task, const struct image_object *object)
{
	const struct cr_image_pages *pages = object->fixed;
	cleanup_close int mem = open_file(path_of("/proc/%d/mem", task->tid).name, O_RDWR);
	cleanup_free char *data = allocate(pages->data.len);

	image_pread(&restart->image, data, pages->data.len, image_offset(object, pages->data));
	for (size_t done = 0; done < pages->data.len;) {
		ssize_t n = pwrite(mem, data + done, pages->data.len - done, (off_t)(pages->vaddr + done));
		die_if(n <= 0, errno, "the memory of %s at 0x%" PRIx64, rtask_name(task).name, pages->vaddr + done);
		done += (size_t)n;
	}
}

/* @fd: of the image, in the task, which reads its pages itself: each byte is copied once. */
static void fill(struct restart *restart, struct rtask *task, struct image_object *object, int fd)
{
	const struct cr_image_vma *vma = object->fixed;

	for_each(struct image_object, run, (struct buf *)object->own) {
		const struct cr_image_pages *pages = run->fixed;
		if (pages->data.len == 0)
			continue;
		if (is_written_first(vma) || vma->vm_flags & CR_VM_FLAG_WRITE) {
			call_exactly(task, pages->data.len, SYS_pread64, (uint64_t)fd, pages->vaddr, pages->data.len,
				     (uint64_t)image_offset(run, pages->data));
			continue;
		}
		calls_run();
		write_behind(restart, task, run);
	}
}

static const struct {
	uint64_t flag;
	int advice;
} advices[] = {
	{ CR_VM_FLAG_DONTCOPY, MADV_DONTFORK },     { CR_VM_FLAG_DONTDUMP, MADV_DONTDUMP },
	{ CR_VM_FLAG_WIPEONFORK, MADV_WIPEONFORK }, { CR_VM_FLAG_SEQ_READ, MADV_SEQUENTIAL },
	{ CR_VM_FLAG_RAND_READ, MADV_RANDOM },      { CR_VM_FLAG_HUGEPAGE, MADV_HUGEPAGE },
	{ CR_VM_FLAG_NOHUGEPAGE, MADV_NOHUGEPAGE }, { CR_VM_FLAG_MERGEABLE, MADV_MERGEABLE },
};

/* "[anon:name]" or "[anon_shmem:name]". */
static void give_name(struct restart *restart, struct rtask *task, struct image_object *object)
{
	const struct cr_image_vma *vma = object->fixed;
	cleanup_free char *name = format_string("%s", image_text(object, vma->name));
	char *colon = strchr(name, ':');

	if (strncmp(name, "[anon", 5) != 0 || !colon)
		return;
	name[strlen(name) - 1] = '\0';
	/* not every kernel has them, and nobody depends on one */
	if (task_try(task, SYS_prctl, PR_SET_VMA, PR_SET_VMA_ANON_NAME, vma->vm_start, vma->vm_end - vma->vm_start,
		     task_string(task, colon + 1)) < 0)
		note(restart, "the mapping at 0x%" PRIx64 " loses its name %s", (uint64_t)vma->vm_start, colon + 1);
}

static void lock(struct rtask *task, const struct cr_image_vma *vma)
{
	const uint64_t len = vma->vm_end - vma->vm_start, f = vma->vm_flags;
	int64_t result = task_try(task, SYS_mlock2, vma->vm_start, len, f & CR_VM_FLAG_LOCKONFAULT ? MLOCK_ONFAULT : 0);

	/* what can't be read, or is longer than its file, is locked all the same; that the limit is high enough was checked */
	die_if(result < 0 && result != -ENOMEM, (int)-result, "locking the mapping at 0x%" PRIx64 " of %s", (uint64_t)vma->vm_start,
	       rtask_name(task).name);
}

static void finish(struct restart *restart, struct rtask *task, struct image_object *object)
{
	const struct cr_image_vma *vma = object->fixed;
	const uint64_t len = vma->vm_end - vma->vm_start, f = vma->vm_flags;

	for_each_entry(struct cr_guard, guard, object, &vma->guards)
		task_do(task, SYS_madvise, guard->vm_start, guard->vm_end - guard->vm_start, MADV_GUARD_INSTALL);
	if (vma->pkey)
		task_do(task, SYS_pkey_mprotect, vma->vm_start, len, (uint64_t)protection(f), vma->pkey);
	else if (is_written_first(vma) && !(f & CR_VM_FLAG_WRITE))
		task_do(task, SYS_mprotect, vma->vm_start, len, (uint64_t)protection(f));
	for (size_t i = 0; i < ARRAY_SIZE(advices); i++)
		if (f & advices[i].flag)
			task_do(task, SYS_madvise, vma->vm_start, len, (uint64_t)advices[i].advice);
	if (f & CR_VM_FLAG_LOCKED && (may_lock(restart) || !is_allowed(restart, "machine-limits")))
		lock(task, vma);
	give_name(restart, task, object);
	if (f & CR_VM_FLAG_SEALED)
		task_do(task, SYS_mseal, vma->vm_start, len, 0);
}

/*
 * Keys that mappings have, or that a thread has other rights to than a new one: allocated, which gives the lowest that is
 * free; those between are given back.
 */
static void allocate_keys(const struct restart *restart, struct rtask *task, struct image_object *mm)
{
	uint32_t used = 0, most = 0;

	for_each(struct image_object, object, (const struct buf *)mm->own)
		used |= 1U << (((const struct cr_image_vma *)object->fixed)->pkey & (KEYS - 1));
	for_each_living(thread, restart) {
		if (thread->source->image->pos_mm != mm->pos || !thread->source->thread)
			continue;
		const uint32_t changed = xstate_pkru(restart, thread->source->thread) ^ PKRU_NEW;
		for (uint32_t key = 1; key < KEYS; key++)
			used |= (changed >> 2 * key & 3 ? 1U : 0) << key;
	}
	for (uint32_t key = 1; key < KEYS; key++)
		most = used >> key & 1 ? key : most;
	for (uint32_t key = 1; key <= most; key++)
		task_do(task, SYS_pkey_alloc, 0, 0);
	for (uint32_t key = 1; key <= most; key++)
		if (!(used >> key & 1))
			task_do(task, SYS_pkey_free, key);
}

void mappings_make(struct restart *restart, struct image_object *mm, struct rtask *task)
{
	const struct buf *vmas = mm->own;
	struct opened last = { CR_POS_NONE, -1 };
	uint64_t kernels = 0;

	allocate_keys(restart, task, mm);
	for_each(struct image_object, object, vmas) {
		const struct cr_image_vma *vma = object->fixed;
		if (!is_kernels(object))
			map(restart, task, vma, &last);
		else if (!kernels)
			kernels = vma->vm_start;
	}
	close_last(task, &last);
	if (kernels)
		task_do(task, SYS_arch_prctl, ARCH_MAP_VDSO_64, kernels);
	const int fd = LOWEST;
	task_give_lowest(restart, task, restart->image.fd);
	for_each(struct image_object, object, vmas)
		if (object->own && !is_kernels(object))
			fill(restart, task, object, fd);
	task_do(task, SYS_close, (uint64_t)fd);
}

void mappings_finish(struct restart *restart, struct image_object *mm, struct rtask *task)
{
	for_each(struct image_object, object, (const struct buf *)mm->own)
		if (!is_kernels(object))
			finish(restart, task, object);
}

/* Where "syscall" stands in the vDSO; 0 where there is none. */
uint64_t vdso_syscall(const struct restart *restart, struct image_object *mm)
{
	for_each(struct image_object, object, (const struct buf *)mm->own) {
		if (!is_vdso(object) || !object->own)
			continue;
		for_each(struct image_object, run, (struct buf *)object->own) {
			const struct cr_image_pages *pages = run->fixed;
			cleanup_free char *data = allocate(pages->data.len);
			image_pread(&restart->image, data, pages->data.len, image_offset(run, pages->data));
			const char *code = memmem(data, pages->data.len, "\x0f\x05", 2);
			if (code)
				return pages->vaddr + (uint64_t)(code - data);
		}
	}
	return 0;
}
