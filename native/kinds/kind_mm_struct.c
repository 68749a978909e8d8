/* MM_STRUCT with its VMAs and their PAGES. */
#include "dump.h"
#include "kernel.h"
#include "mapping.h"
#include "process.h"

#include <linux/prctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>

static void add_vma(struct dump *dump, struct mm *mm, const struct vma *read)
{
	struct path link = vma_link(mm->shared.task, read);
	struct stat st;

	/* a page of the kernel that is in no address space, but shown in each */
	if (strcmp(read->name, "[vsyscall]") == 0)
		return;
	struct vma *vma = allocate(sizeof(*vma));
	*vma = *read;
	if (vma->inode || vma->dev_major || vma->dev_minor) {
		/* the permissions of the link are the access mode of the file, fs/proc/base.c */
		die_if(lstat(link.name, &st) < 0, errno, "%s", link.name);
		vma->file = file_of_link(dump, mm->shared.task, link.name,
					 (st.st_mode & S_IRUSR ? CR_OPEN_FLAG_READ : 0) |
					 (st.st_mode & S_IWUSR ? CR_OPEN_FLAG_WRITE : 0));
	}
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
	bool open = false;

	mm->brk = task->stat.field[STAT_START_BRK];
	while (file && getline(&line, &size, file) > 0) {
		/* flags come last, and then the next mapping */
		bool first = !(*line >= 'A' && *line <= 'Z');
		die_if(first && open, 0, "%s, mapping 0x%" PRIx64 ": no VmFlags", path.name, vma.start);
		const char *wrong = parse_smaps_line(line, &vma);
		open = first || (open && !vma.complete);
		die_if(wrong, 0, "%s, mapping 0x%" PRIx64 ": %s %s", path.name, vma.start, wrong, vma.unknown);
		if (vma.complete)
			add_vma(dump, mm, &vma);
		vma.complete = false;
	}
	die_if(!file || ferror(file), errno, "%s", path.name);
	die_if(open || mm->vmas.len == 0, 0, "%s ends too early", path.name);
	free(line);
	fclose(file);
	if (task->leader->told.known)
		mm->brk = task->leader->told.brk;
	memory_find_guards(mm);
	mm->exe = file_of_link(dump, task, task_path(task, "exe").name, CR_OPEN_FLAG_READ);
}

enum { THP_DISABLED = 1, THP_EXCEPT_ADVISED = 2 }; /* PR_GET_THP_DISABLE */

/* What revision 3 appended. */
static void fill_more(struct cr_image_mm_struct *image, const struct task *task)
{
	const struct told *told = &task->leader->told;
	const struct path path = path_of("/proc/%d/coredump_filter", task->tid);
	cleanup_buf struct buf text = try_read(path.name);
	const uint64_t filter = text.data ? strtoull(text.data, NULL, 16) : 0;

	const int errnum = errno;
	/* a kernel without CONFIG_ELF_CORE has no such file */
	die_if(!text.data && (!is_gone() || file_is_there("/proc/self/coredump_filter")), errnum, "%s", path.name);
	image->dumpable = (uint32_t)told->dumpable;
	image->mm_flags = (told->thp_disable & THP_DISABLED ? CR_MM_FLAG_THP_DISABLE : 0) |
			  (told->thp_disable & THP_EXCEPT_ADVISED ? CR_MM_FLAG_THP_EXCEPT_ADVISED : 0) |
			  (told->memory_merge ? CR_MM_FLAG_KSM_MERGE_ANY : 0) | CR_MM_FLAG_OF_MDWE(told->mdwe);
	image->coredump_filter = CR_COREDUMP_FLAG_OF(filter);
	image->membarrier = CR_MEMBARRIER_FLAG_OF(told->membarrier);
}

static void write_mm(struct dump *dump, void *object, struct stream *stream)
{
	const struct mm *mm = object;
	const struct task *task = mm->shared.task;
	cleanup_buf struct buf auxv = read_whole(task_path(task, "auxv").name), entries = { 0 };
	struct cr_image_mm_struct image = { .pos_exe_file = position(mm->exe), .def_flags = task->leader->told.new_vma };

	/* pairs of words, the last of type AT_NULL */
	for (size_t i = 0; i + 2 <= auxv.len / sizeof(unsigned long); i += 2) {
		const unsigned long *pair = (const unsigned long *)auxv.data + i;
		buf_append(&entries, &(struct cr_auxv){ pair[0], pair[1] }, sizeof(struct cr_auxv));
	}
	image.auxv = object_table(object, &entries, sizeof(struct cr_auxv));
	CR_EACH_MM_STRUCT_SOURCE(FILL)
	image.brk = mm->brk;
	image.exec_vm = (task_status(task, "VmExe", 10) + task_status(task, "VmLib", 10)) * 1024;
	if (dump->options->revision >= 3)
		fill_more(&image, task);
	stream_object(stream, object, &image);
	memory_write(dump, mm, stream);
}

const struct kind kind_mm_struct = { CR_OBJ_MM_STRUCT, LIVING, sizeof(struct mm), compare_kcmp, init, NULL, write_mm };

#ifndef MCL_ONFAULT
#define MCL_ONFAULT 4
#endif
/* prctl(2), where the headers are older */
#define EXCEPT_ADVISED 2
#define SET_MDWE 65

static struct prctl_mm_map map_of(const struct cr_image_mm_struct *image)
{
	return (struct prctl_mm_map){
#define COPY(field) .field = image->field
		COPY(start_code), COPY(end_code),    COPY(start_data), COPY(end_data),  COPY(start_brk), COPY(brk),
		COPY(start_stack), COPY(arg_start),   COPY(arg_end),    COPY(env_start), COPY(env_end),
	};
}

/* Where programs and the kernel look for what: code, heap, arguments; the executable. */
static void set_layout(struct restart *restart, struct image_object *object, struct rtask *task)
{
	const struct cr_image_mm_struct *image = object->fixed;
	struct image_object *exe = image_at(&restart->image, image->pos_exe_file);
	struct prctl_mm_map map = map_of(image);
	const size_t len = (size_t)image->auxv.count * sizeof(struct cr_auxv);
	const int fd = exe ? 0 : -1; /* the lowest number: nothing is open but the socket */

	if (exe)
		task_give_lowest(restart, task, file_fd(restart, exe));
	const uint64_t auxv = task_data(task, NULL, len);
	struct cr_auxv *there = task_seen(auxv);

	for_each_entry(struct cr_auxv, entry, object, &image->auxv)
		*there++ = *entry;
	map.auxv = (void *)auxv;
	map.auxv_size = (uint32_t)len;
	map.exe_fd = (uint32_t)fd;
	task_do(task, SYS_prctl, PR_SET_MM, PR_SET_MM_MAP, task_struct(task, map), sizeof(map), 0);
	if (exe)
		task_do(task, SYS_close, (uint64_t)fd);
}

static void set_mm(struct restart *restart, struct image_object *object, struct rtask *task)
{
	const struct cr_image_mm_struct *image = object->fixed;

	mappings_make(restart, object, task);
	set_layout(restart, object, task);
	mappings_finish(restart, object, task);
	/* those that are made from now on */
	if (image->def_flags & CR_VM_FLAG_LOCKED && (may_lock(restart) || !is_allowed(restart, "machine-limits")))
		task_do(task, SYS_mlockall, MCL_FUTURE | (image->def_flags & CR_VM_FLAG_LOCKONFAULT ? MCL_ONFAULT : 0));
}

const struct restorer restore_mm_struct = { .kind = CR_OBJ_MM_STRUCT, .set = set_mm };

/* After credentials, which change who may look at it, and after the last mprotect(2). */
void mm_finish(struct restart *restart, struct rtask *task)
{
	struct image_object *object = object_of(restart, task, pos_mm);
	const struct cr_image_mm_struct *image = object->fixed;
	const uint64_t f = image->mm_flags;

	if (object->holder != task || !image_has(object, struct cr_image_mm_struct, membarrier))
		return;
	task_set_number(restart, task, "coredump_filter", "machine-kernel",
			path_of("%08" PRIx64, (uint64_t)CR_COREDUMP_FLAG_WORD(image->coredump_filter)));
	if (f & (CR_MM_FLAG_THP_DISABLE | CR_MM_FLAG_THP_EXCEPT_ADVISED))
		task_do(task, SYS_prctl, PR_SET_THP_DISABLE, 1, f & CR_MM_FLAG_THP_EXCEPT_ADVISED ? EXCEPT_ADVISED : 0, 0, 0);
	if (f & CR_MM_FLAG_KSM_MERGE_ANY)
		task_do(task, SYS_prctl, PR_SET_MEMORY_MERGE, 1, 0, 0, 0);
	for (uint64_t bit = 1; bit <= 0x100; bit <<= 1)
		if (CR_MEMBARRIER_FLAG_WORD(image->membarrier) & bit)
			task_do(task, SYS_membarrier, bit, 0, 0);
	if (f & CR_MM_FLAG_MDWE)
		task_do(task, SYS_prctl, SET_MDWE, CR_MM_FLAG_WORD_MDWE(f), 0, 0, 0);
	task_do(task, SYS_prctl, PR_SET_DUMPABLE, image->dumpable == CR_DUMPABLE_USER);
}
