/*
 * uring: an io_uring whose queue a kernel thread polls (iou-sqp-*), and a read from an empty pipe that another one waits in
 * (iou-wrk-*): both are listed as threads of this process, and nobody may stop them. The name says what there is: "ready",
 * or "disabled" where the machine forbids it, io_uring_setup(2).
 */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/io_uring.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static void wait_as(const char *name)
{
	prctl(PR_SET_NAME, name);
	for (;;)
		pause();
}

int main(void)
{
	struct io_uring_params params = { .flags = IORING_SETUP_SQPOLL, .sq_thread_idle = 2000 };
	static char byte;
	int ends[2], ring = (int)syscall(SYS_io_uring_setup, 8, &params);

	if (ring < 0)
		wait_as(errno == EPERM || errno == ENOSYS ? "disabled" : "failed");
	char *queue = mmap(NULL, params.sq_off.array + params.sq_entries * sizeof(unsigned), PROT_READ | PROT_WRITE, MAP_SHARED, ring,
			   IORING_OFF_SQ_RING);
	struct io_uring_sqe *entries = mmap(NULL, params.sq_entries * sizeof(*entries), PROT_READ | PROT_WRITE, MAP_SHARED, ring,
					    IORING_OFF_SQES);
	if (queue == MAP_FAILED || entries == MAP_FAILED || pipe(ends) < 0)
		wait_as("failed");
	entries[0] = (struct io_uring_sqe){ .opcode = IORING_OP_READ, .fd = ends[0], .addr = (unsigned long)&byte, .len = 1, .flags = IOSQE_ASYNC };
	((unsigned *)(queue + params.sq_off.array))[0] = 0;
	__atomic_store_n((unsigned *)(queue + params.sq_off.tail), 1, __ATOMIC_RELEASE);
	syscall(SYS_io_uring_enter, ring, 0, 0, IORING_ENTER_SQ_WAKEUP, NULL, 0);
	wait_as("ready");
}
