/*
 * Values that no kernel gave to anything, or that none takes: whoever wrote them, it was not a dump. What a processor or a
 * task has is in values_task.c.
 */
#include "values.h"

#include <limits.h>
#include <sys/stat.h>

#define MOST_NUMBER (1 << 22) /* PID_MAX_LIMIT */
#define MOST_GROUPS 65536 /* NGROUPS_MAX */
#define NO_ID UINT32_MAX

#define A_PATH "a path from the root without . or .. in it"

static void check_fds(struct restart *restart, struct image_object *object)
{
	const struct cr_image_files_struct *files = object->fixed;
	uint64_t least = 0;

	value_if(restart, object, files->max_fds > INT_MAX, "max_fds, which is more descriptors than there can be,", "at most 2,147,483,647",
		 "%s", grouped(files->max_fds).name);
	for_each_entry(struct cr_fd, fd, object, &files->fds) {
		value_if(restart, object, fd->fd < least, "a descriptor that is there twice, or behind a higher one,", "above the one before it",
			 "%u", fd->fd);
		value_if(restart, object, fd->pos_file == CR_POS_NONE, "what a descriptor has no file for", "nothing", "descriptor %u", fd->fd);
		least = (uint64_t)fd->fd + 1;
	}
	value_if(restart, object, least > files->max_fds && files->max_fds <= INT_MAX, "max_fds, the room of its table,",
		 path_of("above descriptor %s", grouped(least - 1).name).name, "%s", grouped(files->max_fds).name);
}

static void check_file(struct restart *restart, struct image_object *object)
{
	const struct cr_image_file *file = object->fixed;
	const char *path = image_text(object, file->path);

	/* a memfd's name is any text */
	value_if(restart, object, path[0] == '/' && strncmp(path, "/memfd:", 7) != 0 && !is_whole_path(path), "its path", A_PATH, "%s", path);
	value_if(restart, object, file->owner_signal > 64, "the signal of its owner", "at most 64", "%u", file->owner_signal);
	value_if(restart, object, S_ISREG(file->i_mode) && file->f_pos > INT64_MAX, "its position", "at most 9,223,372,036,854,775,807", "%s",
		 grouped(file->f_pos).name);
}

static void check_directories(struct restart *restart, struct image_object *object)
{
	const struct cr_image_fs_struct *fs = object->fixed;

	value_if(restart, object, !is_whole_path(image_text(object, fs->root)), "its root directory", A_PATH, "%s", image_text(object, fs->root));
	value_if(restart, object, !is_whole_path(image_text(object, fs->pwd)), "its working directory", A_PATH, "%s", image_text(object, fs->pwd));
	value_if(restart, object, fs->umask > 0777, "its umask", "at most 0777", "0%o", fs->umask);
}

/* The file of a mapping, or a program. */
static void check_mapped(struct restart *restart, const struct image_object *object, uint64_t pos_file, bool writes, bool program)
{
	const struct cr_image_file *file = image_fixed(&restart->image, pos_file);

	if (!file)
		return;
	const bool zero = S_ISCHR(file->i_mode) && file->rdev_major == 1 && file->rdev_minor == 5 && !program;
	const char *what = program ? "the file of its program" : "its file";
	value_if(restart, object, file->pos_object != CR_POS_NONE || (!S_ISREG(file->i_mode) && !zero), what, "a regular one",
		 "one of the mode 0%o", file->i_mode);
	value_if(restart, object, file->f_flags & CR_OPEN_FLAG_PATH, what, "one that was opened to be read", "one that was opened with O_PATH");
	value_if(restart, object, !(file->f_flags & (CR_OPEN_FLAG_READ | CR_OPEN_FLAG_PATH)), what, "one that was opened to be read",
		 "one that was not");
	value_if(restart, object, writes && !(file->f_flags & CR_OPEN_FLAG_WRITE), what, "one that was opened to be written", "one that was not");
}

static void check_mapping(struct restart *restart, struct image_object *object)
{
	const struct cr_image_vma *vma = object->fixed;
	const uint64_t f = vma->vm_flags, low = lowest_mapping(restart), high = highest_address();
	const bool shared = f & CR_VM_FLAG_MAYSHARE, huge = f & CR_VM_FLAG_HUGETLB;
	const uint64_t page = huge && vma->page_size ? vma->page_size : 4096;
	uint64_t least = vma->vm_start;

	value_if(restart, object, vma->vm_start < low, "its start", path_of("0x%" PRIx64 " at least", low).name, "0x%" PRIx64,
		 (uint64_t)vma->vm_start);
	value_if(restart, object, vma->vm_end > high, "its end", path_of("0x%" PRIx64 " at most", high).name, "0x%" PRIx64, (uint64_t)vma->vm_end);
	value_if(restart, object, vma->page_size && (vma->page_size < 4096 || vma->page_size & (vma->page_size - 1)), "the size of its pages",
		 "a power of two, 4,096 at least", "%s", grouped(vma->page_size).name);
	value_if(restart, object, huge && (vma->vm_start | vma->vm_end | vma->vm_pgoff) & (page - 1), "its place",
		 path_of("whole pages of %s bytes", grouped(page).name).name, "0x%" PRIx64 "-0x%" PRIx64, (uint64_t)vma->vm_start, (uint64_t)vma->vm_end);
	value_if(restart, object, vma->pos_file != CR_POS_NONE && vma->vm_pgoff > INT64_MAX - (vma->vm_end - vma->vm_start),
		 "its place in its file, beyond what a file can hold,", "less than 2^63", "%s", grouped(vma->vm_pgoff).name);
	value_if(restart, object, f & CR_VM_FLAG_GROWSDOWN && (shared || vma->pos_file != CR_POS_NONE), "a mapping that grows",
		 "private, and of no file", "%s", shared ? "shared" : "of a file");
	value_if(restart, object, f & CR_VM_FLAG_WIPEONFORK && (shared || vma->pos_file != CR_POS_NONE), "a mapping that is wiped by fork(2)",
		 "private, and of no file", "%s", shared ? "shared" : "of a file");
	value_if(restart, object, f & CR_VM_FLAG_DROPPABLE && (shared || vma->pos_file != CR_POS_NONE), "memory that may be dropped",
		 "private, and of no file", "%s", shared ? "shared" : "of a file");
	check_mapped(restart, object, vma->pos_file, shared && f & CR_VM_FLAG_WRITE, false);
	for_each_entry(struct cr_guard, guard, object, &vma->guards) {
		value_if(restart, object, guard->vm_start < least || guard->vm_start >= guard->vm_end || guard->vm_end > vma->vm_end ||
			 (guard->vm_start | guard->vm_end) & 4095, "a guard", "inside of it, and behind the one before", "0x%" PRIx64 "-0x%" PRIx64,
			 (uint64_t)guard->vm_start, (uint64_t)guard->vm_end);
		least = guard->vm_end;
	}
}

struct range {
	uint64_t start, end;
};

static int compare_ranges(const void *a, const void *b)
{
	const struct range *x = a, *y = b;

	return (x->start > y->start) - (x->start < y->start);
}

/* No page of a mapping is there twice. */
static void check_pages(struct restart *restart, struct image_object *object)
{
	cleanup_buf struct buf ranges = { 0 };

	if (!object->own)
		return;
	for_each(const struct image_object, run, (const struct buf *)object->own) {
		const struct cr_image_pages *pages = run->fixed;
		buf_append(&ranges, &(struct range){ pages->vaddr, pages->vaddr + pages->data.len }, sizeof(struct range));
	}
	struct range *all = (struct range *)ranges.data;
	const size_t count = ranges.len / sizeof(*all);
	qsort(all, count, sizeof(*all), compare_ranges);
	for (size_t i = 1; i < count; i++)
		value_if(restart, object, all[i].start < all[i - 1].end, "each page", "there once", "0x%" PRIx64 " twice", all[i].start);
}

/* prctl(2), PR_SET_MM_MAP: the kernel takes all of it or nothing. */
static void check_layout(struct restart *restart, struct image_object *object)
{
	const struct cr_image_mm_struct *mm = object->fixed;
	const uint64_t low = lowest_address(), high = highest_address();
	static const struct {
		size_t at;
		const char *name;
	} places[] = {
#define PLACE(field) { offsetof(struct cr_image_mm_struct, field), #field }
		PLACE(start_code), PLACE(end_code), PLACE(start_data), PLACE(end_data), PLACE(start_brk), PLACE(brk), PLACE(start_stack),
		PLACE(arg_start), PLACE(arg_end), PLACE(env_start), PLACE(env_end),
	};
	static const struct {
		size_t start, end;
		const char *name, *is;
		bool empty;
	} orders[] = {
#define ORDER(one, other, sign, may) { offsetof(struct cr_image_mm_struct, one), offsetof(struct cr_image_mm_struct, other), \
				       #one " to " #other, "a range, " #one " " sign " " #other, may }
		ORDER(start_code, end_code, "<", false), ORDER(start_data, end_data, "<=", true), ORDER(start_brk, brk, "<=", true),
		ORDER(arg_start, arg_end, "<=", true), ORDER(env_start, env_end, "<=", true),
	};
#define WORD(at) (*(const cr_u64 *)((const char *)mm + (at)))

	for (size_t i = 0; i < ARRAY_SIZE(places); i++)
		value_if(restart, object, WORD(places[i].at) < low || WORD(places[i].at) >= high, places[i].name,
			 path_of("an address from 0x%" PRIx64 " to 0x%" PRIx64, low, high - 1).name, "0x%" PRIx64, (uint64_t)WORD(places[i].at));
	for (size_t i = 0; i < ARRAY_SIZE(orders); i++)
		value_if(restart, object, orders[i].empty ? WORD(orders[i].start) > WORD(orders[i].end) : WORD(orders[i].start) >= WORD(orders[i].end),
			 orders[i].name, orders[i].is, "0x%" PRIx64 " to 0x%" PRIx64, (uint64_t)WORD(orders[i].start), (uint64_t)WORD(orders[i].end));
	/* what the kernel gave to cr-restart has about as many: only more than that are counted */
	const size_t room = mm->auxv.count > 16 ? auxv_room() : 16;
	value_if(restart, object, mm->auxv.count > room, "the count of its auxiliary values", path_of("at most %zu", room).name, "%u",
		 mm->auxv.count);
	check_mapped(restart, object, mm->pos_exe_file, false, true);
}

static void check_cred(struct restart *restart, struct image_object *object)
{
	const struct cr_image_cred *cred = object->fixed;
	const struct {
		const char *name;
		uint32_t id;
	} ids[] = { { "uid", cred->uid },	{ "gid", cred->gid },	{ "suid", cred->suid },	  { "sgid", cred->sgid },
		    { "euid", cred->euid }, { "egid", cred->egid }, { "fsuid", cred->fsuid }, { "fsgid", cred->fsgid } };

	for (size_t i = 0; i < ARRAY_SIZE(ids); i++)
		value_if(restart, object, ids[i].id == NO_ID, ids[i].name, "at most 4,294,967,294", "%u, which is nobody", ids[i].id);
	value_if(restart, object, cred->groups.count > MOST_GROUPS, "the count of its groups", "at most 65,536", "%u", cred->groups.count);
	for_each_entry(uint32_t, group, object, &cred->groups)
		value_if(restart, object, *group == NO_ID, "a group", "at most 4,294,967,294", "%u, which is nobody", *group);
	value_if(restart, object, cred->cap_effective & ~cred->cap_permitted, "cap_effective", "a part of cap_permitted", "0x%" PRIx64 " of 0x%" PRIx64,
		 (uint64_t)cred->cap_effective, (uint64_t)cred->cap_permitted);
	value_if(restart, object, cred->cap_ambient & ~(cred->cap_permitted & cred->cap_inheritable), "cap_ambient",
		 "a part of cap_permitted and of cap_inheritable", "0x%" PRIx64 " of 0x%" PRIx64 " and 0x%" PRIx64, (uint64_t)cred->cap_ambient,
		 (uint64_t)cred->cap_permitted, (uint64_t)cred->cap_inheritable);
}

static void check_pid_ns(struct restart *restart, struct image_object *object)
{
	const struct cr_image_pid_ns *pid_ns = object->fixed;

	value_if(restart, object, pid_ns->last_pid > MOST_NUMBER, "its last PID", "at most 4,194,304", "%s", grouped(pid_ns->last_pid).name);
}

void check_values(struct restart *restart, struct image_object *object)
{
	static void (*const checks[IMAGE_KINDS])(struct restart *, struct image_object *) = {
		[CR_OBJ_FILES_STRUCT] = check_fds,	[CR_OBJ_FILE] = check_file,
		[CR_OBJ_FS_STRUCT] = check_directories, [CR_OBJ_VMA] = check_mapping,
		[CR_OBJ_MM_STRUCT] = check_layout,	[CR_OBJ_CRED] = check_cred,
		[CR_OBJ_PID_NS] = check_pid_ns,		[CR_OBJ_THREAD_X86_64] = values_of_thread,
		[CR_OBJ_TASK_STRUCT] = values_of_task,	[CR_OBJ_SIGNAL_STRUCT] = values_of_signals,
		[CR_OBJ_SIGHAND_STRUCT] = values_of_actions,
	};

	if (object->type < IMAGE_KINDS && checks[object->type])
		checks[object->type](restart, object);
	if (object->type == CR_OBJ_VMA)
		check_pages(restart, object);
}
