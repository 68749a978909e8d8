/* Values that no kernel gave to anything: whoever wrote them, it was not a dump. */
#include "restart.h"

#include <limits.h>
#include <sys/stat.h>

#define SIGNALS 64 /* _NSIG */
#define MOST_NUMBER (1 << 22) /* PID_MAX_LIMIT */
#define MOST_GROUPS 65536 /* NGROUPS_MAX */
#define MOST_ADDRESS (UINT64_C(1) << 56)

static void refuse_if(const struct image *image, const struct image_object *object, bool wrong, const char *what)
{
	if (wrong)
		image_malformed(image, object, what);
}

/* From the root, without the names of no file: as the kernel tells it. */
static bool is_path(const char *path)
{
	if (path[0] != '/')
		return false;
	for (const char *name = path; name; name = strchr(name, '/')) {
		size_t len = strcspn(++name, "/");
		if ((len == 1 && name[0] == '.') || (len == 2 && name[0] == '.' && name[1] == '.'))
			return false;
	}
	return true;
}

static void check_fds(const struct image *image, struct image_object *object)
{
	const struct cr_image_files_struct *files = object->fixed;
	uint64_t least = 0;

	refuse_if(image, object, files->max_fds > INT_MAX, "it has more descriptors than there can be");
	for_each_entry(struct cr_fd, fd, object, &files->fds) {
		refuse_if(image, object, fd->fd < least, "a descriptor is there twice, or behind a higher one");
		refuse_if(image, object, fd->pos_file == CR_POS_NONE, "a descriptor has no file");
		least = (uint64_t)fd->fd + 1;
	}
}

static void check_file_values(const struct image *image, struct image_object *object)
{
	const struct cr_image_file *file = object->fixed;
	const char *path = image_text(object, file->path);

	/* a memfd's name is any text */
	refuse_if(image, object, path[0] == '/' && strncmp(path, "/memfd:", 7) != 0 && !is_path(path), "its path has . or .. in it");
	refuse_if(image, object, S_ISREG(file->i_mode) && file->f_pos > INT64_MAX, "its position is none that a file has");
}

static void check_directories(const struct image *image, struct image_object *object)
{
	const struct cr_image_fs_struct *fs = object->fixed;

	refuse_if(image, object, !is_path(image_text(object, fs->root)), "its root is no path, or one with . or .. in it");
	refuse_if(image, object, !is_path(image_text(object, fs->pwd)), "its pwd is no path, or one with . or .. in it");
}

static void check_mapping(const struct image *image, struct image_object *object)
{
	const struct cr_image_vma *vma = object->fixed;
	uint64_t least = vma->vm_start;

	refuse_if(image, object, vma->page_size && (vma->page_size < 4096 || vma->page_size & (vma->page_size - 1)),
		  "it has pages of a size that there is none of");
	refuse_if(image, object, vma->pos_file != CR_POS_NONE && vma->vm_pgoff > INT64_MAX - (vma->vm_end - vma->vm_start),
		  "it goes beyond what a file can hold");
	for_each_entry(struct cr_guard, guard, object, &vma->guards) {
		refuse_if(image, object, guard->vm_start < least || guard->vm_start >= guard->vm_end || guard->vm_end > vma->vm_end ||
			  (guard->vm_start | guard->vm_end) & 4095, "a guard is not inside of it, or not behind the one before");
		least = guard->vm_end;
	}
}

static bool is_selector(uint64_t value)
{
	return value <= UINT16_MAX && (value & 3) == 3;
}

static void check_registers(const struct image *image, const struct image_object *object)
{
	const struct cr_image_thread_x86_64 *thread = object->fixed;
	const uint64_t data[] = { thread->ds, thread->es, thread->fs, thread->gs };

	refuse_if(image, object, !is_selector(thread->cs) || !is_selector(thread->ss), "cs or ss is none of a program");
	for (size_t i = 0; i < ARRAY_SIZE(data); i++)
		refuse_if(image, object, data[i] && !is_selector(data[i]), "a segment register is none of a program");
	refuse_if(image, object, thread->fs_base >= MOST_ADDRESS || thread->gs_base >= MOST_ADDRESS,
		  "a segment is not where a program has its memory");
}

void check_values(const struct image *image, struct image_object *object)
{
	const struct cr_image_task_struct *task = object->fixed;
	const struct cr_image_signal_struct *signals = object->fixed;
	const struct cr_image_cred *cred = object->fixed;
	const struct cr_image_pid_ns *pid_ns = object->fixed;

	switch (object->type) {
	case CR_OBJ_FILES_STRUCT:
		return check_fds(image, object);
	case CR_OBJ_FILE:
		return check_file_values(image, object);
	case CR_OBJ_FS_STRUCT:
		return check_directories(image, object);
	case CR_OBJ_VMA:
		return check_mapping(image, object);
	case CR_OBJ_THREAD_X86_64:
		return check_registers(image, object);
	case CR_OBJ_TASK_STRUCT:
		return refuse_if(image, object,
				 (task->exit_signal > SIGNALS && task->exit_signal != UINT32_MAX) || task->pdeath_signal > SIGNALS, "it has a signal that is none");
	case CR_OBJ_SIGNAL_STRUCT:
		refuse_if(image, object, signals->stop_signal > SIGNALS, "it was stopped by a signal that is none");
		return refuse_if(image, object, signals->oom_score_adj < -1000 || signals->oom_score_adj > 1000,
				 "it has an OOM score that is none");
	case CR_OBJ_CRED:
		return refuse_if(image, object, cred->groups.count > MOST_GROUPS, "it has more groups than anybody can have");
	case CR_OBJ_PID_NS:
		return refuse_if(image, object, pid_ns->last_pid > MOST_NUMBER, "its last PID is none");
	}
}
