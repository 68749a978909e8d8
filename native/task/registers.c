#include "registers.h"

#include <elf.h>
#include <linux/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>

#ifdef __x86_64__

/* The registers of the image are those of struct user_regs_struct, in its order. */
#define REGS offsetof(struct cr_image_thread_x86_64, r15)
_Static_assert(offsetof(struct cr_image_thread_x86_64, xstate) - REGS == sizeof(struct user_regs_struct), "27 of them");
_Static_assert(offsetof(struct cr_image_thread_x86_64, rsp) - REGS == offsetof(struct user_regs_struct, rsp), "order");

struct user_regs_struct *registers_of(const struct task *task)
{
	return (struct user_regs_struct *)((char *)task->thread_image + REGS);
}

void registers_set(const struct task *task, struct user_regs_struct regs)
{
	die_if(ptrace(PTRACE_SETREGS, task->tid, 0, &regs) < 0, errno, "the registers of pid %d", task->tid);
}

/* In the kernel only, and here: what a call returns that is to be started again. */
enum { RESTARTSYS = 512, RESTARTNOINTR = 513, RESTARTNOHAND = 514, RESTART_RESTARTBLOCK = 516 };

/*
 * Calls that fail with EINTR when a task is stopped; those of sockets only where they have a timeout, socket(7), and
 * fallocate(2) of files in memory, which begins anew.
 */
static const unsigned short failing[] = {
	SYS_epoll_wait, SYS_epoll_pwait, SYS_epoll_pwait2, SYS_rt_sigtimedwait, SYS_semop, SYS_semtimedop,
	SYS_io_getevents, SYS_io_pgetevents, SYS_io_uring_enter, SYS_read, SYS_readv, SYS_recvfrom, SYS_recvmsg,
	SYS_recvmmsg, SYS_accept, SYS_accept4, SYS_connect, SYS_write, SYS_writev, SYS_sendto, SYS_sendmsg, SYS_sendmmsg,
	SYS_preadv2, SYS_pwritev2, SYS_sendfile, SYS_splice, SYS_fallocate,
};

/* The same in the numbers of i386, arch/x86/entry/syscalls/syscall_32.tbl; there are no names for them here. */
static const unsigned short failing_32[] = {
	256 /* epoll_wait */, 319 /* epoll_pwait */, 441 /* epoll_pwait2 */, 177 /* rt_sigtimedwait */,
	421 /* rt_sigtimedwait_time64 */, 117 /* ipc: semop */, 420 /* semtimedop_time64 */, 247 /* io_getevents */,
	385 /* io_pgetevents */, 416 /* io_pgetevents_time64 */, 426 /* io_uring_enter */, 3 /* read */, 145 /* readv */,
	102 /* socketcall */, 371 /* recvfrom */, 372 /* recvmsg */, 337 /* recvmmsg */, 417 /* recvmmsg_time64 */,
	364 /* accept4 */, 362 /* connect */, 4 /* write */, 146 /* writev */, 369 /* sendto */, 370 /* sendmsg */,
	345 /* sendmmsg */, 378 /* preadv2 */, 379 /* pwritev2 */, 187 /* sendfile */, 239 /* sendfile64 */, 313 /* splice */,
	324 /* fallocate */,
};

static bool is_one_of(const unsigned short *calls, size_t count, uint64_t call)
{
	for (size_t i = 0; i < count; i++)
		if (calls[i] == call)
			return true;
	return false;
}

/*
 * The call that restart_syscall(2) goes on with, as far as its caller shows: "mov $NUMBER, %eax" in front of it. Only
 * these four can be gone on with.
 */
static uint64_t call_to_restart(const struct task *task)
{
	static const unsigned short calls[] = { SYS_nanosleep, SYS_clock_nanosleep, SYS_poll, SYS_futex };
	const struct user_regs_struct *regs = registers_of(task);
	unsigned char code[5] = { 0 };
	uint32_t number;

	if (regs->orig_rax != SYS_restart_syscall)
		return regs->orig_rax;
	struct iovec local = { code, sizeof(code) }, remote = { (void *)(regs->rip - 7), sizeof(code) };
	process_vm_readv(task->tid, &local, 1, &remote, 1, 0);
	memcpy(&number, code + 1, sizeof(number));
	return code[0] == 0xb8 && is_one_of(calls, ARRAY_SIZE(calls), number) ? number : regs->orig_rax;
}

struct user_regs_struct registers_to_go_on(const struct task *task, bool through_frame)
{
	struct user_regs_struct regs = *registers_of(task);
	int64_t error = -(int64_t)regs.rax;
	bool again = false;

	if ((int64_t)regs.orig_rax < 0)
		return regs;
	if (error == EINTR)
		again = is_compat(task, regs.cs) ? is_one_of(failing_32, ARRAY_SIZE(failing_32), regs.orig_rax) :
					  is_one_of(failing, ARRAY_SIZE(failing), regs.orig_rax);
	else if (through_frame)
		again = error == RESTARTSYS || error == RESTARTNOINTR || error == RESTARTNOHAND ||
			error == RESTART_RESTARTBLOCK;
	if (again) {
		regs.rax = through_frame ? call_to_restart(task) : regs.orig_rax;
		regs.orig_rax = UINT64_MAX; /* nothing to restart any more */
		regs.rip -= 2;
	}
	return regs;
}

void registers_leave(const struct task *task)
{
	/* a signal that came meanwhile interrupts a call in earnest */
	if (!task->thread_image || registers_to_go_on(task, false).rip == registers_of(task)->rip)
		return;
	cleanup_buf struct buf status = try_read(task_path(task, "status").name);
	uint64_t pending = field_value(status.data, "SigPnd", 16) | field_value(status.data, "ShdPnd", 16);
	if (pending & ~task->blocked)
		ptrace(PTRACE_SETREGS, task->tid, 0, registers_of(task));
}

/* First of all, so that no call fails whatever becomes of us. */
static bool try_registers(const struct task *task)
{
	if (ptrace(PTRACE_GETREGS, task->tid, 0, registers_of(task)) < 0)
		return false;
	struct user_regs_struct regs = registers_to_go_on(task, false);
	return memcmp(&regs, registers_of(task), sizeof(regs)) == 0 || ptrace(PTRACE_SETREGS, task->tid, 0, &regs) == 0;
}

bool registers_read(struct task *task)
{
	struct cr_image_thread_x86_64 *image = task->thread_image;
	char area[XSTATE_MOST] = { 0 };
	struct iovec xstate = { area, sizeof(area) };

	task->thread_image = image = image ? image : allocate(sizeof(*image));
	if ((!try_registers(task) && errno != ESRCH && !try_registers(task)) ||
	    ptrace(PTRACE_GETSIGMASK, task->tid, sizeof(task->blocked), &task->blocked) < 0 ||
	    ptrace(PTRACE_GETREGSET, task->tid, NT_X86_XSTATE, &xstate) < 0) {
		/* killed since it stopped, or put out by execve(2) of another thread; anything else is an error */
		die_if(errno != ESRCH, errno, "the registers of pid %d", task->tid);
		return false;
	}
	task->thread.kind = CR_OBJ_THREAD_X86_64;
	task->thread.tail.len = 0;
	image->xstate = object_span(&task->thread, area, xstate.iov_len);
	return true;
}

void thread_write(struct task *task, struct stream *stream)
{
	struct cr_image_thread_x86_64 *image = task->thread_image;

	if (!image)
		return;
	image->pos_task = position(task);
	image->xcomp_perm = task->xcomp_perm;
	image->thread_flags = (task->cpuid_faults ? CR_THREAD_FLAG_CPUID_FAULT : 0) |
			      (task->tsc == PR_TSC_SIGSEGV ? CR_THREAD_FLAG_TSC_FAULT : 0);
	stream_object(stream, &task->thread, image);
}

#else
/* No THREAD objects. */
void registers_leave(const struct task *task) {}
void thread_write(struct task *task, struct stream *stream) {}
bool registers_read(struct task *task)
{
	bool is_there = ptrace(PTRACE_GETSIGMASK, task->tid, sizeof(task->blocked), &task->blocked) == 0;

	die_if(!is_there && errno != ESRCH, errno, "the signal mask of pid %d", task->tid);
	return is_there;
}
#endif
