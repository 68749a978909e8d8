/* Locks and leases of a FILE. */
#include "file.h"
#include "file_restore.h"

#include <sys/file.h>
#include <sys/syscall.h>

void file_locks(struct file *file, const struct task *task, char *info)
{
	for (char *line; (line = next_line(&info));) {
		struct lock_info read;
		if (strncmp(line, "lock:", 5) != 0)
			continue;
		const char *wrong = parse_lock(line + 5, &read);
		die_of(wrong, file);
		static const uint32_t types[] = {
			[LOCK_POSIX] = CR_LOCK_TYPE_POSIX, [LOCK_OFD] = CR_LOCK_TYPE_OFD,
			[LOCK_FLOCK] = CR_LOCK_TYPE_FLOCK, [LOCK_LEASE] = CR_LOCK_TYPE_LEASE,
		};
		struct held_lock lock = {
			.entry = {
				.lock_type = types[read.type],
				.access = read.write ? CR_LOCK_ACCESS_WRITE : CR_LOCK_ACCESS_READ,
				.start = read.start, .last = read.last,
			},
			.owner = read.type == LOCK_POSIX ? &task->has[CR_OBJ_PID]->object : NULL,
			.passing = read.breaking || read.type == LOCK_OTHER,
		};
		/* other descriptors for it in the same table show it, too */
		bool known = false;
		for_each_lock(other, file)
			known |= other->owner == lock.owner && memcmp(&other->entry, &lock.entry, sizeof(lock.entry)) == 0;
		if (!known)
			buf_append(&file->locks, &lock, sizeof(lock));
	}
}

/* Of a process: it asks itself, with whatever number it has for the file. */
static void set_posix(struct restart *restart, struct image_object *file, const struct cr_file_lock *lock, struct flock range)
{
	struct rtask *owner = rtask_with_pid(restart, lock->pos_owner);
	int fd = owner && !owner->zombie ? file_number(restart, owner, file) : -1;

	if (fd >= 0)
		task_do(owner, SYS_fcntl, (uint64_t)fd, F_SETLK, task_struct(owner, range));
	else
		note(restart, "a lock of %s is lost: nobody has it open who owned that", image_text(file,
		     ((const struct cr_image_file *)file->fixed)->path));
}

void locks_set(struct restart *restart, struct image_object *file, struct rtask *task, int fd)
{
	const struct cr_image_file *image = file->fixed;
	const char *path = image_text(file, image->path);

	for_each_entry(struct cr_file_lock, lock, file, &image->locks) {
		const bool write = lock->access == CR_LOCK_ACCESS_WRITE;
		struct flock range = {
			.l_type = (short)CR_LOCK_ACCESS_WORD(lock->access), .l_whence = SEEK_SET, .l_start = (off_t)lock->start,
			/* 0: to the end, wherever that is */
			.l_len = lock->last == UINT64_MAX ? 0 : (off_t)(lock->last - lock->start + 1),
		};
		if (lock->lock_type == CR_LOCK_TYPE_POSIX)
			set_posix(restart, file, lock, range);
		else if (lock->lock_type == CR_LOCK_TYPE_LEASE)
			task_do(task, SYS_fcntl, (uint64_t)fd, F_SETLEASE, write ? F_WRLCK : F_RDLCK);
		else if (lock->lock_type == CR_LOCK_TYPE_OFD)
			die_if(fcntl(file->fd, F_OFD_SETLK, &range) < 0, errno, "a lock of %s", path);
		else
			task_do(task, SYS_flock, (uint64_t)fd, (write ? LOCK_EX : LOCK_SH) | LOCK_NB);
	}
}
