#include "sysv.h"

#include <linux/magic.h>
#include <sys/mman.h>
#include <sys/shm.h>
#include <sys/sysinfo.h>
#include <sys/syscall.h>
#include <sys/vfs.h>

static void set_file(struct dump *dump, struct sysv_object *segment, struct task *task, const char *link)
{
	struct statfs fs;

	die_if(statfs(link, &fs) < 0, errno, "%s", link);
	if ((unsigned)fs.f_type == HUGETLBFS_MAGIC)
		segment->sysv.mode |= SHM_HUGETLB;
	segment->file = file_of_link(dump, task, link, CR_OPEN_FLAG_READ | CR_OPEN_FLAG_WRITE);
}

/* The file of a segment that the task has attached: its name is the key, its inode has the number of the segment. */
static void find_files(struct dump *dump, struct task *task)
{
	cleanup_buf struct buf maps = read_whole(task_path(task, "maps").name);
	struct vma vma;

	for (char *text = maps.data, *line; (line = next_line(&text));) {
		if (parse_smaps_line(line, &vma) || strncmp(vma.name, "/SYSV", 5) != 0)
			continue;
		for_each_object(struct sysv_object, segment, dump, CR_OBJ_IPC_SHM)
			if (!segment->file && &segment->ns->shared == task->has[CR_OBJ_IPC_NS] && segment->sysv.id == vma.inode &&
			    segment->sysv.key == (uint32_t)strtoul(vma.name + 5, NULL, 16))
				set_file(dump, segment, task, vma_link(task, &vma).name);
	}
}

/* Where the kernel keeps no segment that nobody has attached, shm_rmid_forced of proc_sys_kernel(5), letting go of one destroys it. */
static bool is_lost_by_looking(void)
{
	cleanup_buf struct buf text = read_whole("/proc/sys/kernel/shm_rmid_forced");

	return strtol(text.data, NULL, 10) != 0;
}

/* The file of one that nobody has attached can't be seen: so cr-dump attaches it, and lets go of it when its contents are written. */
static void attach(struct dump *dump, struct sysv_object *segment)
{
	inside_ns home = ns_enter(segment->ns);
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);

	if (is_lost_by_looking()) {
		found_if(dump, true, "ipc-shm-forced", 0, "the shared memory with id %u is attached by nobody, and would not outlive a look at it",
			 segment->sysv.id);
		return;
	}
	segment->attached = shmat((int)segment->sysv.id, NULL, SHM_RDONLY);
	die_if(segment->attached == (void *)-1, errno, "the shared memory with id %u", segment->sysv.id);
	uint64_t start = (uint64_t)(uintptr_t)segment->attached;
	uint64_t size = (segment->sysv.size + page - 1) / page * page;
	/* check_sysv() counts: helpers that are forked don't */
	die_if(madvise(segment->attached, size, MADV_DONTFORK) < 0, errno, "the shared memory with id %u", segment->sysv.id);
	/* not /proc/self: another process may be asked about it */
	set_file(dump, segment, segment->ns->shared.task, path_of("/proc/%d/map_files/%" PRIx64 "-%" PRIx64, getpid(), start, start + size).name);
}

static void collect(struct dump *dump, struct task *task)
{
	sysv_collect(dump, CR_OBJ_IPC_SHM, SYSV_SHM);
	if (dump->objects[CR_OBJ_IPC_SHM].len == 0)
		return;
	/* in two namespaces two may have the same number and key */
	if (list_count(&dump->objects[CR_OBJ_IPC_NS]) == 1)
		for_each_task(other, dump)
			if (other->settled && (other->leader == other || other->leader->zombie))
				find_files(dump, other);
	for_each_object(struct sysv_object, segment, dump, CR_OBJ_IPC_SHM)
		if (!segment->file)
			attach(dump, segment);
}

static void write_shm(struct dump *dump, void *object, struct stream *stream)
{
	struct sysv_object *segment = object;
	struct cr_image_ipc_shm image = {
		SYSV_FIELDS(segment), .size = segment->sysv.size, .ipc_flags = CR_IPC_FLAG_OF(segment->sysv.mode),
		.pos_file = position(segment->file),
	};

	if (segment->attached)
		shmdt(segment->attached);
	stream_object(stream, object, &image);
}

const struct kind kind_ipc_shm = {
	CR_OBJ_IPC_SHM, ONCE, sizeof(struct sysv_object), NULL, NULL, collect, write_shm,
};

/* The file that its pages are those of, whoever opened it. */
static bool is_of(const struct cr_image_file *file, const struct cr_image_file *other)
{
	return file && other && file->i_ino == other->i_ino && file->dev_major == other->dev_major &&
	       file->dev_minor == other->dev_minor;
}

static const struct cr_image_file *file_of(const struct restart *restart, const struct image_object *object)
{
	return image_fixed(&restart->image, ((const struct cr_image_ipc_shm *)object->fixed)->pos_file);
}

/* The size of its pages, where it has huge ones, as shmget(2) takes it. */
static int page_flags(const struct cr_image_ipc_shm *image, const struct cr_image_file *file)
{
	if (!(image->ipc_flags & CR_IPC_FLAG_HUGETLB))
		return 0;
	return SHM_HUGETLB | (file && file->i_blksize > 4096 ? __builtin_ctz(file->i_blksize) << MAP_HUGE_SHIFT : 0);
}

static int huge; /* of the one that is made */

static int make(const struct image_object *object)
{
	const struct cr_image_ipc_shm *image = object->fixed;

	return shmget((key_t)image->key, image->size, IPC_CREAT | IPC_EXCL | huge | (int)image->mode);
}

static void fill(struct restart *restart, const struct image_object *object)
{
	const struct cr_image_ipc_shm *image = object->fixed;
	char *start = shmat((int)image->id, NULL, 0);

	die_if(start == (void *)-1, errno, "the shared memory with id %u", image->id);
	for_each_of_kind(data, &restart->image, CR_OBJ_FILE_DATA) {
		const struct cr_image_file_data *run = data->fixed;
		if (!is_of(image_fixed(&restart->image, run->pos_file), file_of(restart, object)))
			continue;
		die_if(run->offset > image->size || run->data.len > image->size + 4095 - run->offset, 0,
		       "the contents of the shared memory with id %u lie outside of it", image->id);
		image_pread(&restart->image, start + run->offset, run->data.len, image_offset(data, run->data));
	}
	shmdt(start);
}

static void restore(struct restart *restart, struct image_object *object)
{
	const struct cr_image_ipc_shm *image = object->fixed;
	struct shmid_ds ds = { 0 };

	huge = page_flags(image, file_of(restart, object));
	sysv_make(restart, object, SYSV_SHM, make);
	fill(restart, object);
	ds.shm_perm.uid = sysv_user(restart, image->uid);
	ds.shm_perm.gid = sysv_user(restart, image->gid);
	ds.shm_perm.mode = (unsigned short)image->mode;
	if (shmctl((int)image->id, IPC_SET, &ds) < 0 ||
	    (image->ipc_flags & CR_IPC_FLAG_LOCKED && shmctl((int)image->id, SHM_LOCK, NULL) < 0))
		die(errno, "the shared memory with id %u", image->id);
}

bool shm_map(struct restart *restart, struct rtask *task, const struct cr_image_vma *vma, int prot)
{
	const struct cr_image_file *file = image_fixed(&restart->image, vma->pos_file);
	const struct cr_image_ipc_shm *image = NULL;
	const uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE), len = vma->vm_end - vma->vm_start;

	for_each_of_kind(object, &restart->image, CR_OBJ_IPC_SHM)
		if (is_of(file, file_of(restart, object)))
			image = object->fixed;
	if (!image)
		return false;
	const int read_only = !(vma->vm_flags & CR_VM_FLAG_MAYWRITE), exec = vma->vm_flags & CR_VM_FLAG_EXEC ? SHM_EXEC : 0;
	const uint64_t size = (image->size + page - 1) / page * page, end = vma->vm_pgoff + len;
	if (vma->vm_pgoff == 0 && len >= size) {
		task_do(task, SYS_shmat, image->id, vma->vm_start, (uint64_t)((read_only ? SHM_RDONLY : 0) | exec));
	} else {
		/* what is left of it: moved out of a whole one */
		uint64_t whole = (uint64_t)task_ask(task, SYS_shmat, image->id, 0, (uint64_t)((read_only ? SHM_RDONLY : 0) | exec));
		task_do(task, SYS_mremap, whole + vma->vm_pgoff, len, len, MREMAP_MAYMOVE | MREMAP_FIXED, vma->vm_start);
		if (vma->vm_pgoff > 0)
			task_do(task, SYS_munmap, whole, vma->vm_pgoff);
		if (end < size)
			task_do(task, SYS_munmap, whole + end, size - end);
	}
	task_do(task, SYS_mprotect, vma->vm_start, len, (uint64_t)prot);
	return true;
}

void shm_finish(struct restart *restart)
{
	for_each_of_kind(object, &restart->image, CR_OBJ_IPC_SHM) {
		const struct cr_image_ipc_shm *image = object->fixed;
		const struct image_object *ns = image_at(&restart->image, image->pos_ipc_ns);
		if (!(image->ipc_flags & CR_IPC_FLAG_DEST) || !ns || namespace_is_kept(ns))
			continue;
		inside_namespace home = restart_enter(restart, ns);
		die_if(shmctl((int)image->id, IPC_RMID, NULL) < 0, errno, "the shared memory with id %u", image->id);
	}
}

/* Where the kernel counts on it, all of it may be needed. */
static void check_room(struct restart *restart, const struct image_object *object)
{
	const struct cr_image_ipc_shm *image = object->fixed;
	struct sysinfo info;

	sysinfo(&info);
	const uint64_t room = ((uint64_t)info.totalram + info.totalswap) * info.mem_unit;
	if (!(image->ipc_flags & CR_IPC_FLAG_HUGETLB) && image->size <= INT64_MAX && image->size > room)
		differs(restart, "machine-limits", object_name(restart, object).name, "its size in bytes", grouped(image->size).name, grouped(room).name);
}

/* A file of its own, that its mappings have. */
static void check_contents(struct restart *restart, struct image_object *object)
{
	const struct cr_image_ipc_shm *image = object->fixed;
	const struct cr_image_file *file = file_of(restart, object);
	struct image_object *holder = image_at(&restart->image, image->pos_file);
	const struct path name = path_of("/SYSV%08x", image->key);

	if (!file)
		return;
	const char *path = image_text(holder, file->path);
	const bool is_huge = strcmp(image_text(holder, file->fstype), "hugetlbfs") == 0;
	value_if(restart, object, image->ipc_flags & CR_IPC_FLAG_HUGETLB && !is_huge, "its file", "on hugetlbfs, as its pages are huge",
		 "on another file system");
	value_if(restart, object, strcmp(path, name.name) != 0, "its file", name.name, "%s", path);
	for_each_of_kind(other, &restart->image, CR_OBJ_IPC_SHM) {
		if (other == object)
			break;
		value_if(restart, object, is_of(file, file_of(restart, other)), "its file", "that of no other", "that of id %u, too",
			 ((const struct cr_image_ipc_shm *)other->fixed)->id);
	}
}

static void check(struct restart *restart, struct image_object *object)
{
	const struct cr_image_ipc_shm *image = object->fixed;

	sysv_check(restart, object, SYSV_SHM);
	value_if(restart, object, image->size == 0 || image->size > INT64_MAX, "its size", "from 1 to 2^63 - 1 bytes", "%s", grouped(image->size).name);
	check_room(restart, object);
	check_contents(restart, object);
}

const struct restorer restore_ipc_shm = { .kind = CR_OBJ_IPC_SHM, .check = check, .restore = restore };
