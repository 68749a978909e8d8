/* MM_STRUCT with its VMAs and their PAGES. */
#include "dump.h"

static struct file *find_file(struct dump *dump, const struct mm *mm, const struct vma *vma)
{
	const struct vma *last = mm->vmas.count ? mm->vmas.at[mm->vmas.count - 1] : NULL;
	struct task *task = mm->shared.task;
	struct stat st;

	if (vma->inode == 0 && vma->dev_major == 0 && vma->dev_minor == 0)
		return NULL;
	/* the pieces of a program or library, which are many */
	if (last && last->inode == vma->inode && last->dev_major == vma->dev_major &&
	    last->dev_minor == vma->dev_minor && !((last->flags | vma->flags) & CR_VM_FLAG_MAYSHARE))
		return last->file;
	struct path link = path_of("/proc/%d/map_files/%" PRIx64 "-%" PRIx64, task->tgid, vma->start, vma->end);
	/* the permissions of the link are the access mode of the file, fs/proc/base.c */
	die_if(lstat(link.name, &st) < 0, errno, "%s", link.name);
	return file_of_link(dump, task, link.name, (st.st_mode & S_IRUSR ? CR_OPEN_FLAG_READ : 0) |
							   (st.st_mode & S_IWUSR ? CR_OPEN_FLAG_WRITE : 0));
}

static void add_vma(struct dump *dump, struct mm *mm, const struct vma *read)
{
	/* a page of the kernel that is in no address space, but shown in each */
	if (strcmp(read->name, "[vsyscall]") == 0)
		return;
	struct vma *vma = allocate(sizeof(*vma));
	*vma = *read;
	vma->file = find_file(dump, mm, vma);
	/* the file says it better */
	if (vma->file)
		vma->name[0] = '\0';
	/* where the task does not tell: the mapping that grew from the start of the heap */
	if (strcmp(vma->name, "[heap]") == 0)
		mm->brk = vma->end;
	list_add(&mm->vmas, vma);
}

static void init(struct dump *dump, void *object, struct task *task)
{
	struct path path = task_path(task, "smaps");
	FILE *file = fopen(path.name, "re");
	struct mm *mm = object;
	struct vma vma = { 0 };
	char *line = NULL;
	size_t size = 0;

	mm->brk = task->stat.field[STAT_START_BRK];
	while (file && getline(&line, &size, file) > 0) {
		const char *wrong = parse_smaps_line(line, &vma);
		die_if(wrong, 0, "%s, mapping 0x%" PRIx64 ": %s %s", path.name, vma.start, wrong, vma.unknown);
		if (vma.complete)
			add_vma(dump, mm, &vma);
		vma.complete = false;
	}
	die_if(!file || ferror(file), errno, "%s", path.name);
	free(line);
	fclose(file);
	if (task->leader->brk)
		mm->brk = task->leader->brk;
	mm->exe = file_of_link(dump, task, task_path(task, "exe").name, CR_OPEN_FLAG_READ);
}

/* Sizes are in KiB there, and here in bytes. */
static uint64_t size(const struct task *task, const char *name)
{
	return task_status(task, name, 10) * 1024;
}

/* Pairs of words, the last of type AT_NULL. */
static struct cr_table auxv_table(const struct task *task, struct object *object)
{
	cleanup_buf struct buf auxv = read_whole(task_path(task, "auxv").name), entries = { 0 };

	for (size_t i = 0; i + 2 <= auxv.len / sizeof(unsigned long); i += 2) {
		const unsigned long *pair = (const unsigned long *)auxv.data + i;
		buf_append(&entries, &(struct cr_auxv){ pair[0], pair[1] }, sizeof(struct cr_auxv));
	}
	return object_table(object, &entries, sizeof(struct cr_auxv));
}

static void write_vma(struct dump *dump, const struct mm *mm, const struct vma *vma, struct stream *stream)
{
	struct object object = { .kind = CR_OBJ_VMA };
	struct cr_image_vma image = {
		.pos_mm = position(mm), .pos_file = position(vma->file),
		.vm_start = vma->start, .vm_end = vma->end, .vm_flags = vma->flags, .vm_pgoff = vma->pgoff,
		.name = object_text(&object, vma->name),
	};

	stream_object(stream, &object, &image);
	if (!dump->options->no_memory)
		memory_write(dump, mm->shared.task, vma, object.pos, stream);
}

static void write_mm(struct dump *dump, void *object, struct stream *stream)
{
	const struct mm *mm = object;
	const struct task *task = mm->shared.task;
	const uint64_t *stat = task->stat.field;
	const struct vma *vma;
	struct cr_image_mm_struct image = {
		.start_code = stat[STAT_STARTCODE], .end_code = stat[STAT_ENDCODE],
		.start_data = stat[STAT_START_DATA], .end_data = stat[STAT_END_DATA],
		.start_brk = stat[STAT_START_BRK], .brk = mm->brk, .start_stack = stat[STAT_STARTSTACK],
		.arg_start = stat[STAT_ARG_START], .arg_end = stat[STAT_ARG_END],
		.env_start = stat[STAT_ENV_START], .env_end = stat[STAT_ENV_END],
		.def_flags = 0, /* user space can't see them */
		.pos_exe_file = position(mm->exe),
		.total_vm = size(task, "VmSize"), .locked_vm = size(task, "VmLck"), .pinned_vm = size(task, "VmPin"),
		.data_vm = size(task, "VmData"), .stack_vm = size(task, "VmStk"),
		.exec_vm = size(task, "VmExe") + size(task, "VmLib"),
		.hiwater_rss = size(task, "VmHWM"), .hiwater_vm = size(task, "VmPeak"),
		.anon_rss = size(task, "RssAnon"), .file_rss = size(task, "RssFile"),
		.shmem_rss = size(task, "RssShmem"), .swap = size(task, "VmSwap"), .pgtables = size(task, "VmPTE"),
		.auxv = auxv_table(task, object),
	};

	stream_object(stream, object, &image);
	for_each(vma, &mm->vmas)
		write_vma(dump, mm, vma, stream);
}

const struct kind kind_mm_struct = { CR_OBJ_MM_STRUCT, LIVING, sizeof(struct mm), compare_kcmp, init, NULL, write_mm };
