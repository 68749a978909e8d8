/* Open file descriptions of tasks, through descriptors of our own. */
#include "dump.h"

#include <sys/syscall.h>

int try_borrow(const struct shared *file)
{
	/* a thread may have a table of its own */
	const unsigned flags = file->task->leader == file->task ? 0 : O_EXCL; /* PIDFD_THREAD, Linux 6.9 */
	cleanup_close int pidfd = (int)syscall(SYS_pidfd_open, file->task->tid, flags);

	return pidfd < 0 ? -1 : (int)syscall(SYS_pidfd_getfd, pidfd, file->fd, 0);
}
