/* MM_STRUCT with its VMAs and their PAGES. */
#define _GNU_SOURCE
#include "dump.h"

#include <errno.h>
#include <linux/kcmp.h>
#include <string.h>
#include <sys/stat.h>

static struct file *find_file(struct dump *dump, const struct mm *mm, const struct vma *vma, const struct smaps *smaps)
{
	const struct vma *last = mm->vmas.count ? mm->vmas.at[mm->vmas.count - 1] : NULL;
	char link[PROC_PATH];
	struct stat st;

	if (smaps->inode == 0 && smaps->dev_major == 0 && smaps->dev_minor == 0)
		return NULL;
	/* the pieces of a program or library, which are many */
	if (last && last->file && last->file->ino == smaps->inode && last->file->dev_major == smaps->dev_major &&
	    last->file->dev_minor == smaps->dev_minor && !((last->flags | vma->flags) & CR_VM_FLAG_MAYSHARE))
		return last->file;
	snprintf(link, sizeof(link), "/proc/%d/map_files/%llx-%llx", mm->task->tgid, (unsigned long long)vma->start,
		 (unsigned long long)vma->end);
	/* the permissions of the link are the access mode of the file, fs/proc/base.c */
	if (lstat(link, &st) < 0)
		die(errno, "%s", link);
	return file_of_link(dump, mm->task, link, (st.st_mode & S_IRUSR ? CR_OPEN_FLAG_READ : 0) |
							  (st.st_mode & S_IWUSR ? CR_OPEN_FLAG_WRITE : 0));
}

static void add_vma(struct dump *dump, struct mm *mm, const struct smaps *smaps)
{
	/* a page of the kernel that is in no address space, but shown in each */
	if (strcmp(smaps->name, "[vsyscall]") == 0)
		return;
	struct vma *vma = allocate(sizeof(*vma));
	*vma = (struct vma){
		.start = smaps->start,
		.end = smaps->end,
		.pgoff = smaps->pgoff,
		.flags = smaps->flags,
		.populated = smaps->rss > 0 || smaps->swap > 0,
		.readable = smaps->readable,
	};
	vma->file = find_file(dump, mm, vma, smaps);
	if (!vma->file && smaps->name[0] != '\0')
		vma->name = copy_string(smaps->name, strlen(smaps->name));
	list_add(&mm->vmas, vma);
}

static void collect_vmas(struct dump *dump, struct mm *mm)
{
	struct smaps smaps = { 0 };
	char path[PROC_PATH], *line = NULL;
	size_t size = 0;
	ssize_t len;

	snprintf(path, sizeof(path), "/proc/%d/smaps", mm->task->tid);
	FILE *file = fopen(path, "re");
	if (!file)
		die(errno, "%s", path);
	while ((len = getline(&line, &size, file)) > 0) {
		const char *wrong = parse_smaps_line((struct text){ line, (size_t)len - 1 }, &smaps);
		if (wrong)
			die(0, "%s, mapping 0x%llx: %s %.*s", path, (unsigned long long)smaps.start, wrong,
			    (int)smaps.unknown.len, smaps.unknown.at);
		if (smaps.complete)
			add_vma(dump, mm, &smaps);
		smaps.complete = false;
	}
	if (ferror(file))
		die(errno, "%s", path);
	free(line);
	fclose(file);
}

static void collect(struct dump *dump, struct task *task)
{
	char link[PROC_PATH];
	bool is_new;

	if (task->zombie)
		return;
	task->mm = shared_collect(&dump->mms, task, KCMP_VM, sizeof(*task->mm), &is_new);
	if (!is_new)
		return;
	collect_vmas(dump, task->mm);
	snprintf(link, sizeof(link), "/proc/%d/exe", task->tid);
	task->mm->exe = file_of_link(dump, task, link, CR_OPEN_FLAG_READ);
}

/* Current end of the heap: as the task says, or where the mapping ends that grew from its start. */
static uint64_t brk_of(const struct mm *mm)
{
	uint64_t brk = mm->task->leader->answers.brk;
	const struct vma *vma;

	if (brk)
		return brk;
	for_each(vma, &mm->vmas)
		if (vma->name && strcmp(vma->name, "[heap]") == 0)
			return vma->end;
	return mm->task->stat.field[STAT_START_BRK];
}

/* Pairs of words, the last of type AT_NULL. */
static struct cr_table auxv_table(const struct mm *mm, struct object *object)
{
	cleanup_buf struct buf auxv = { 0 }, entries = { 0 };

	proc_read(&auxv, "/proc/%d/auxv", mm->task->tid);
	for (size_t i = 0; i + 2 <= auxv.len / sizeof(unsigned long); i += 2) {
		const unsigned long *pair = (const unsigned long *)auxv.data + i;
		buf_append(&entries, &(struct cr_auxv){ pair[0], pair[1] }, sizeof(struct cr_auxv));
	}
	return object_table(object, entries.data, entries.len / sizeof(struct cr_auxv), sizeof(struct cr_auxv));
}

static void write_vma(const struct mm *mm, const struct vma *vma, struct record *record, struct stream *stream)
{
	struct object object = OBJECT(struct cr_image_vma);
	struct cr_image_vma image = {
		.pos_mm = mm->record.pos,
		.vm_start = vma->start,
		.vm_end = vma->end,
		.vm_flags = vma->flags,
		.vm_pgoff = vma->pgoff,
		.pos_file = position(vma->file),
	};

	image.name = object_text(&object, vma->name);
	stream_object(stream, CR_OBJ_VMA, &object, &image, record);
}

static void write_mm(struct dump *dump, void *p, struct stream *stream)
{
	struct mm *mm = p;
	const struct task *task = mm->task;
	const uint64_t *stat = task->stat.field;
	const struct vma *vma;
	struct record record;
	struct object object = OBJECT(struct cr_image_mm_struct);
	struct cr_image_mm_struct image = {
		.start_code = stat[STAT_STARTCODE],
		.end_code = stat[STAT_ENDCODE],
		.start_data = stat[STAT_START_DATA],
		.end_data = stat[STAT_END_DATA],
		.start_brk = stat[STAT_START_BRK],
		.brk = brk_of(mm),
		.start_stack = stat[STAT_STARTSTACK],
		.arg_start = stat[STAT_ARG_START],
		.arg_end = stat[STAT_ARG_END],
		.env_start = stat[STAT_ENV_START],
		.env_end = stat[STAT_ENV_END],
		.def_flags = 0, /* user space can't see them */
		.pos_exe_file = position(mm->exe),
		.total_vm = task_bytes(task, "VmSize"),
		.locked_vm = task_bytes(task, "VmLck"),
		.pinned_vm = task_bytes(task, "VmPin"),
		.data_vm = task_bytes(task, "VmData"),
		.exec_vm = task_bytes(task, "VmExe") + task_bytes(task, "VmLib"),
		.stack_vm = task_bytes(task, "VmStk"),
		.hiwater_rss = task_bytes(task, "VmHWM"),
		.hiwater_vm = task_bytes(task, "VmPeak"),
		.anon_rss = task_bytes(task, "RssAnon"),
		.file_rss = task_bytes(task, "RssFile"),
		.shmem_rss = task_bytes(task, "RssShmem"),
		.swap = task_bytes(task, "VmSwap"),
		.pgtables = task_bytes(task, "VmPTE"),
	};

	image.auxv = auxv_table(mm, &object);
	stream_object(stream, CR_OBJ_MM_STRUCT, &object, &image, &mm->record);
	for_each(vma, &mm->vmas) {
		write_vma(mm, vma, &record, stream);
		if (dump->options->memory)
			memory_write(dump, mm, vma, record.pos, stream);
	}
}

const struct kind kind_mm_struct = { 2, offsetof(struct dump, mms.found), collect, write_mm };
