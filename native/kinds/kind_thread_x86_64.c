/* Registers, set again; remote.c reads and writes them. */
#include "process.h"
#include "xstate.h"

#include <asm/prctl.h>
#include <elf.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>

#include "mapping.h"

/* asm/prctl.h of younger kernels */
enum { GET_XCOMP_SUPP = 0x1021, REQ_XCOMP_PERM = 0x1023 };

#ifdef __x86_64__
static uint64_t supported(void)
{
	uint64_t features = 0;

	syscall(SYS_arch_prctl, GET_XCOMP_SUPP, &features);
	return features;
}

/* Features that only who asks for them may use. */
static uint64_t asked_for(const struct cr_image_thread_x86_64 *image)
{
	return image->xcomp_perm & (CR_XFEATURE_XTILECFG | CR_XFEATURE_XTILEDATA);
}

static void check_thread(struct restart *restart, struct image_object *object)
{
	const struct cr_image_thread_x86_64 *image = object->fixed;

	xstate_check(restart, object);
	if (asked_for(image) & ~supported())
		differs(restart, "machine-cpu", "this machine", "what tasks may use when they ask", xfeature_names(asked_for(image)).name,
			xfeature_names(supported()).name);
	against_if(restart, image->thread_flags & CR_THREAD_FLAG_CPUID_FAULT && syscall(SYS_arch_prctl, ARCH_SET_CPUID, 1) < 0,
		   "machine-cpu", "a task wants a fault when it asks the processor what it is, and this one can't do that");
}

void thread_permit(struct restart *restart, struct rtask *task)
{
	const struct cr_image_thread_x86_64 *image = task->source->thread->fixed;

	/* of all of its threads */
	if (task->leader == task && asked_for(image) & supported() & CR_XFEATURE_XTILEDATA)
		task_do(task, SYS_arch_prctl, REQ_XCOMP_PERM, __builtin_ctzll(CR_XFEATURE_XTILEDATA));
}

void thread_set_faults(struct rtask *task)
{
	const struct cr_image_thread_x86_64 *image = task->source->thread->fixed;

	if (image->thread_flags & CR_THREAD_FLAG_TSC_FAULT)
		task_do(task, SYS_prctl, PR_SET_TSC, PR_TSC_SIGSEGV);
	/* that it can't be is allowed */
	if (image->thread_flags & CR_THREAD_FLAG_CPUID_FAULT)
		task_try(task, SYS_arch_prctl, ARCH_SET_CPUID, 0);
}

const struct restorer restore_thread_x86_64 = { .kind = CR_OBJ_THREAD_X86_64, .check = check_thread };

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
	size_t len = 0;
	cleanup_free void *area = image->xstate.len ? xstate_here(restart, task->source->thread, &len) : NULL;
	struct iovec xstate = { area, len };
	const uint64_t blocked = task->image->blocked;
	struct user_regs_struct regs = registers_of(task->source->thread);

	task_interrupt(task);
	restart_call(&regs);
	if (task->ended)
		regs = farewell(restart, task, regs);
	if (ptrace(PTRACE_SETREGS, task->tid, 0, &regs) < 0 ||
	    (area && ptrace(PTRACE_SETREGSET, task->tid, NT_X86_XSTATE, &xstate) < 0) ||
	    ptrace(PTRACE_SETSIGMASK, task->tid, sizeof(blocked), &blocked) < 0)
		die(errno, "the registers of %s", rtask_name(task).name);
}

void thread_release(struct restart *restart, struct rtask *task)
{
	if (restart->options->stopped && task->leader == task)
		syscall(SYS_tgkill, task->tid, task->tid, SIGSTOP);
	/* one that was let go before may have ended it by now */
	die_if(ptrace(PTRACE_DETACH, task->tid, 0, 0) < 0 && errno != ESRCH, errno, "%s can't be let go", rtask_name(task).name);
}
#endif
