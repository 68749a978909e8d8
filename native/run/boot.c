/*
 * The first task, and how others come from it. What a task has while it is restored is the boot area alone: a page of code
 * that makes system calls, and room for their arguments, which cr-restart and all tasks share.
 */
#include "restart.h"

#include <linux/rseq.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include "calls.h"
#include "kernel.h"
#include "task.h"

#define TRACE_OPTIONS                                                                                       \
	(PTRACE_O_EXITKILL | PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK)
/* Between the boot area and a mapping that may grow down to it: the gap that the kernel keeps, and more. */
#define MARGIN (UINT64_C(4) << 20)
#define USER_END ((UINT64_C(1) << 47) - 4096)
#define USER_END_57 ((UINT64_C(1) << 56) - 4096)

static int compare_start(const void *a, const void *b)
{
	const struct cr_image_vma *x = *(const struct cr_image_vma *const *)a, *y = *(const struct cr_image_vma *const *)b;

	return (x->vm_start > y->vm_start) - (x->vm_start < y->vm_start);
}

static bool is_free_here(uint64_t start)
{
	void *area = mmap((void *)start, BOOT_SIZE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);

	if (area != MAP_FAILED)
		munmap(area, BOOT_SIZE);
	return area == (void *)start;
}

/* In a gap between all mappings of all tasks, where cr-restart has nothing itself. */
void boot_prepare(struct restart *restart)
{
	cleanup_buf struct buf vmas = { 0 };
	uint64_t free_from = 0x10000;

	for_each_of_kind(object, &restart->image, CR_OBJ_VMA)
		list_add(&vmas, (void *)object->fixed);
	if (vmas.len > 0)
		qsort(vmas.data, list_count(&vmas), sizeof(void *), compare_start);
	list_add(&vmas, (&(struct cr_image_vma){ .vm_start = USER_END, .vm_end = USER_END }));
	for_each(const struct cr_image_vma, vma, &vmas) {
		for (uint64_t at = free_from; at + BOOT_SIZE + MARGIN <= vma->vm_start; at += BOOT_SIZE) {
			if (is_free_here(at)) {
				calls_place(at);
				return;
			}
		}
		/* never in front of what was there already */
		if (vma->vm_end > free_from)
			free_from = vma->vm_end;
	}
	die(ENOMEM, "there is no room of %" PRIu64 " bytes between the mappings of the image", BOOT_SIZE);
}

static int unused_number(const struct restart *restart)
{
	uint32_t highest = 2;

	for_each_of_kind(object, &restart->image, CR_OBJ_FILES_STRUCT) {
		const struct cr_image_files_struct *files = object->fixed;
		for_each_entry(struct cr_fd, fd, object, &files->fds)
			highest = fd->fd > highest ? fd->fd : highest;
	}
	return (int)highest + 1;
}

/* In the new process: nothing is kept but the socket. */
static _Noreturn void become_empty(const struct restart *restart, int theirs)
{
	const int number = restart->socket_number;
	char byte;

	/* until it is known who we are */
	if (restart->options->userns &&
	    (read(theirs, &byte, 1) != 1 || setresgid(0, 0, 0) < 0 || setresuid(0, 0, 0) < 0))
		_exit(EXIT_REFUSED);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	for (int signal = 1; signal <= 64; signal++)
		syscall(SYS_rt_sigaction, signal, (uint64_t[4]){ 0 }, NULL, 8);
	syscall(SYS_rt_sigprocmask, SIG_SETMASK, &(uint64_t){ 0 }, NULL, 8);
	umask(0);
	/* where a kernel does not know one of these, there is nothing to inherit of it */
	prctl(PR_SET_THP_DISABLE, 0, 0, 0, 0);
	prctl(PR_SET_MEMORY_MERGE, 0, 0, 0, 0);
	prctl(PR_MCE_KILL, PR_MCE_KILL_CLEAR, 0, 0, 0);
	syscall(SYS_set_mempolicy, 0 /* MPOL_DEFAULT */, NULL, 0);
	syscall(SYS_ioprio_set, 1, 0, 0);
	die_if(theirs != number && dup3(theirs, number, O_CLOEXEC) < 0, errno, "descriptor %d", number);
	syscall(SYS_close_range, number + 1, ~0U, 0);
	syscall(SYS_close_range, 0, number - 1, 0);
	/* who can't be told is gone */
	if (write(number, "r", 1) != 1)
		_exit(EXIT_REFUSED);
	for (;;)
		pause();
}

static void write_maps(const struct restart *restart, pid_t pid)
{
	static const char *const maps[] = { "uid_map", "gid_map" };

	for (size_t i = 0; i < ARRAY_SIZE(maps); i++) {
		cleanup_close int fd = open_file(path_of("/proc/%d/%s", pid, maps[i]).name, O_WRONLY);
		die_if(dprintf(fd, "0 %u %u\n", restart->options->userns, RESTART_USERS) < 0, errno, "%s", maps[i]);
	}
}

void task_interrupt(struct rtask *task)
{
	do {
		die_if(ptrace(PTRACE_INTERRUPT, task->tid, 0, 0) < 0, errno, "%s can't be interrupted", rtask_name(task).name);
		task_resume(task, 0);
	} while (task_wait(task) >> 16 != PTRACE_EVENT_STOP);
}

static void forget_rseq(struct rtask *task)
{
	const struct __ptrace_rseq_configuration rseq = rseq_of(task->tid);

	if (rseq.rseq_abi_pointer)
		task_do(task, SYS_rseq, rseq.rseq_abi_pointer, rseq.rseq_abi_size, RSEQ_FLAG_UNREGISTER, rseq.signature);
}

void boot_init(struct restart *restart)
{
	struct rtask *init = restart->tasks;
	pid_t number = (pid_t)init->nr;
	struct clone_args args = { .exit_signal = SIGCHLD, .flags = namespaces_to_clone(restart, init, NULL) };
	int ends[2];
	char byte;

	if (!(args.flags & CLONE_NEWPID)) {
		args.set_tid = (uintptr_t)&number;
		args.set_tid_size = 1;
	}
	die_if(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) < 0, errno, "socketpair");
	restart->socket_number = unused_number(restart);
	fflush(NULL);
	init->tid = (pid_t)syscall(SYS_clone3, &args, sizeof(args));
	die_if(init->tid < 0, errno, "%s", rtask_name(init).name);
	if (init->tid == 0)
		become_empty(restart, ends[1]);
	close(ends[1]);
	restart->socket = ends[0];
	if (restart->options->userns) {
		write_maps(restart, init->tid);
		die_if(write(ends[0], "m", 1) != 1, errno, "a user namespace");
	}
	die_if(read(ends[0], &byte, 1) != 1, 0, "the first process could not be prepared");
	die_if(ptrace(PTRACE_SEIZE, init->tid, 0, TRACE_OPTIONS) < 0, errno, "%s can't be traced", rtask_name(init).name);
	die_if(ptrace(PTRACE_INTERRUPT, init->tid, 0, 0) < 0, errno, "%s can't be interrupted", rtask_name(init).name);
	while (task_wait(init) >> 16 != PTRACE_EVENT_STOP)
		task_resume(init, 0);
	calls_learn(init);
	forget_rseq(init);
	/* all of cr-restart's own memory */
	task_do(init, SYS_munmap, 0, boot.start);
	if (task_try(init, SYS_munmap, boot.start + boot.size, USER_END_57 - boot.start - boot.size) < 0)
		task_do(init, SYS_munmap, boot.start + boot.size, USER_END - boot.start - boot.size);
	task_do(init, SYS_prctl, PR_SET_PDEATHSIG, 0);
	calls_run();
}

pid_t task_clone(struct rtask *task, uint64_t flags, int exit_signal, const uint32_t *numbers, unsigned levels)
{
	struct {
		struct clone_args args;
		int32_t numbers[32];
	} block = { .args = { .flags = flags, .exit_signal = (uint64_t)exit_signal, .set_tid_size = levels } };
	struct rtask child = { .nr = levels ? numbers[0] : 0 };
	int status;

	/* the kernel wants the innermost first */
	for (unsigned i = 0; i < levels; i++)
		block.numbers[i] = (int32_t)numbers[levels - 1 - i];
	const uint64_t at = task_struct(task, block);
	if (levels)
		((struct clone_args *)task_seen(at))->set_tid = at + offsetof(__typeof__(block), numbers);
	child.tid = call_clone(task, at, sizeof(block.args), child.nr);
	child.leader = &child;
	status = task_wait(&child);
	die_if(status >> 16 != PTRACE_EVENT_STOP, 0, "pid %u starts with status 0x%x", child.nr, status);
	return child.tid;
}

void task_exit(struct rtask *task, uint32_t status)
{
	int result;

	call_last(task, SYS_exit_group, WEXITSTATUS(status), 0);
	if (WIFSIGNALED(status)) {
		die_if(syscall(SYS_tgkill, task->tid, task->tid, WTERMSIG(status)) < 0, errno, "the end of %s", rtask_name(task).name);
		task_resume(task, 0);
		/* the stop in which it is delivered, which this once is let happen */
		while (WTERMSIG(status) != SIGKILL && task_wait(task) >> 8 != (int)WTERMSIG(status))
			task_resume(task, 0);
		task_resume(task, WTERMSIG(status));
	} else {
		task_resume(task, 0);
	}
	while (waitpid(task->tid, &result, __WALL) == task->tid && WIFSTOPPED(result))
		task_resume(task, 0);
}
