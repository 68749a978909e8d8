/* Registers, set again; remote.c reads and writes them. */
#include "process.h"

#include <elf.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>

#include "mapping.h"

#ifdef __x86_64__
enum { RESTARTNOHAND = 514, RESTART_RESTARTBLOCK = 516 };

/* The registers of the image are those of struct user_regs_struct, in its order. */
static struct user_regs_struct registers_of(const struct image_object *thread)
{
	struct user_regs_struct regs;

	memcpy(&regs, (const char *)thread->fixed + offsetof(struct cr_image_thread_x86_64, r15), sizeof(regs));
	return regs;
}

/*
 * A call that only the kernel knew how to go on with starts anew, or fails with EINTR if a handler runs. Where it told the
 * task how much was left of a sleep, that is how long it sleeps. So do those that fail when a task is only stopped,
 * signal(7), which older images have as EINTR.
 */
static void restart_call(struct user_regs_struct *regs)
{
	static const long failing[] = { SYS_epoll_wait, SYS_epoll_pwait, SYS_epoll_pwait2, SYS_rt_sigtimedwait,
					SYS_semop,      SYS_semtimedop,  SYS_io_getevents };
	const int64_t error = -(int64_t)regs->rax, call = (int64_t)regs->orig_rax;
	bool again = error == RESTARTNOHAND;

	if (call < 0)
		return;
	if (error == RESTART_RESTARTBLOCK) {
		again = true;
		if (call == SYS_nanosleep && regs->rsi)
			regs->rdi = regs->rsi;
		if (call == SYS_clock_nanosleep && regs->r10 && !(regs->rsi & TIMER_ABSTIME))
			regs->rdx = regs->r10;
	}
	for (size_t i = 0; i < ARRAY_SIZE(failing); i++)
		again |= error == EINTR && call == failing[i];
	if (again)
		regs->rax = (uint64_t)-RESTARTNOHAND;
}

/* A leader that ended before its threads: it ends once more, with the "syscall" of the vDSO as its last instruction. */
static struct user_regs_struct farewell(const struct restart *restart, const struct rtask *task, struct user_regs_struct now)
{
	now.rip = vdso_syscall(restart, object_of(restart, task, pos_mm));
	die_if(!now.rip, 0, "%s can't end: no vDSO is in the image", rtask_name(task).name);
	now.rax = SYS_exit;
	now.rdi = task->image->exit_code >> 8 & 255;
	now.orig_rax = UINT64_MAX;
	return now;
}

void thread_finish(struct restart *restart, struct rtask *task)
{
	const struct cr_image_thread_x86_64 *image = task->source->thread->fixed;
	struct iovec xstate = { (void *)image_bytes(task->source->thread, image->xstate), image->xstate.len };
	const uint64_t blocked = task->image->blocked;
	struct user_regs_struct regs = registers_of(task->source->thread);

	task_interrupt(task);
	restart_call(&regs);
	if (task->ended)
		regs = farewell(restart, task, regs);
	if (ptrace(PTRACE_SETREGS, task->tid, 0, &regs) < 0 ||
	    ptrace(PTRACE_SETREGSET, task->tid, NT_X86_XSTATE, &xstate) < 0 ||
	    ptrace(PTRACE_SETSIGMASK, task->tid, sizeof(blocked), &blocked) < 0)
		die(errno, "the registers of %s", rtask_name(task).name);
}

void thread_release(struct restart *restart, struct rtask *task)
{
	if (restart->options->stopped && task->leader == task)
		syscall(SYS_tgkill, task->tid, task->tid, SIGSTOP);
	die_if(ptrace(PTRACE_DETACH, task->tid, 0, 0) < 0, errno, "%s can't be let go", rtask_name(task).name);
}
#endif
