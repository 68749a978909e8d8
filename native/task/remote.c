/*
 * System calls run in a stopped task, so that the task never notices, and so that cr-dump may be killed at any moment
 * without harm. The registers point at "syscall; ret" with a signal frame under the stack pointer, whose return address
 * is the "rt_sigreturn" of the task's own C library. While cr-dump lives, it stops the task behind the "syscall" and
 * puts the registers back itself. If it dies, the task does what it would do at the end of a signal handler: it returns
 * through the frame. That lies on the main stack, below what is in use, see place.c.
 */
#include "apart.h"
#include "place.h"
#include "registers.h"
#include "repair.h"

#include <cpuid.h>
#include <elf.h>
#include <linux/rseq.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#ifdef __x86_64__

#define XSTATE_LEAST 576 /* FXSAVE area and XSAVE header */
#define CS_64 0x33

/* What the kernel leaves for a signal handler, struct rt_sigframe of arch/x86/include/asm/sigframe.h. */
struct frame {
	uint64_t return_address;
	uint64_t uc_flags, uc_link;
	stack_t uc_stack;
	struct sigcontext uc_mcontext;
	uint64_t uc_sigmask;
	uint64_t buffer[REMOTE_WORDS]; /* ours: what a system call writes */
	unsigned char xstate[XSTATE_MOST] __attribute__((aligned(64)));
};
_Static_assert(offsetof(struct frame, uc_sigmask) == 8 + 296, "as the kernel has it");

#define UC_FLAGS 7 /* UC_FP_XSTATE | UC_SIGCONTEXT_SS | UC_STRICT_RESTORE_SS */

/* Behind the XSAVE area, and in it where FXSAVE leaves room for software. */
static const uint32_t magic2 = FP_XSTATE_MAGIC2;
#define SOFTWARE_BYTES (sizeof(struct _fpstate) - sizeof(struct _fpx_sw_bytes))
#define LEGACY_FEATURES 3 /* x87, SSE */

struct remote {
	struct task *task;
	const struct place *place;
	uint64_t at;  /* of the frame */
	size_t len;
	struct frame before, now;
	uint64_t answer[REMOTE_WORDS];
};

/* Features of an XSAVE area that are in use, and how long it is up to the last of them. */
static uint64_t features_of(const struct task *task, size_t *len)
{
	uint64_t features;

	/* ptrace puts those that there may be into what FXSAVE leaves for software, and those in use into the header */
	memcpy(&features, task->thread.tail.data + 512, sizeof(features));
	*len = XSTATE_LEAST;
	for (unsigned i = 2, size, offset, c, d; i < 63; i++) {
		if (!(features >> i & 1))
			continue;
		/* where the processor does not tell, all of it */
		if (!__get_cpuid_count(0xd, i, &size, &offset, &c, &d) || size == 0)
			*len = task->thread.tail.len;
		else if (*len < offset + size)
			*len = offset + size;
	}
	return features | LEGACY_FEATURES;
}

/* A restartable sequence, rseq(2), that the kernel would abort must not be resumed behind its back. */
static bool in_rseq(const struct task *task, int mem)
{
	const struct __ptrace_rseq_configuration config = rseq_of(task->tid);
	struct rseq_cs sequence;
	uint64_t address;

	if (!config.rseq_abi_pointer)
		return false;
	/* where it can't be read, it may be inside */
	return pread(mem, &address, sizeof(address), (off_t)config.rseq_abi_pointer + 8) != sizeof(address) ||
	       (address && (pread(mem, &sequence, sizeof(sequence), (off_t)address) != sizeof(sequence) ||
			    registers_of(task)->rip - sequence.start_ip < sequence.post_commit_offset));
}

static void fill_frame(struct remote *remote, uint64_t features, size_t xstate_len)
{
	const struct task *task = remote->task;
	const struct user_regs_struct regs = registers_to_go_on(task, true);
	struct frame *frame = &remote->now;

	*frame = (struct frame){
		.return_address = remote->place->restore,
		.uc_flags = UC_FLAGS,
		/* invalid on purpose: then the kernel leaves the alternate stack as it is */
		.uc_stack.ss_flags = -1,
		.uc_mcontext = {
			.r8 = regs.r8, .r9 = regs.r9, .r10 = regs.r10, .r11 = regs.r11, .r12 = regs.r12,
			.r13 = regs.r13, .r14 = regs.r14, .r15 = regs.r15, .rdi = regs.rdi, .rsi = regs.rsi,
			.rbp = regs.rbp, .rbx = regs.rbx, .rdx = regs.rdx, .rax = regs.rax, .rcx = regs.rcx,
			.rsp = regs.rsp, .rip = regs.rip, .eflags = regs.eflags, .cs = (uint16_t)regs.cs,
			.gs = (uint16_t)regs.gs, .fs = (uint16_t)regs.fs, .__pad0 = (uint16_t)regs.ss,
			.fpstate = (void *)(remote->at + offsetof(struct frame, xstate)),
		},
		.uc_sigmask = task->blocked,
	};
	struct _fpx_sw_bytes software = {
		.magic1 = FP_XSTATE_MAGIC1, .extended_size = (uint32_t)(xstate_len + sizeof(magic2)),
		.xstate_bv = features, .xstate_size = (uint32_t)xstate_len,
	};
	memcpy(frame->xstate, task->thread.tail.data, xstate_len);
	memcpy(frame->xstate + SOFTWARE_BYTES, &software, sizeof(software));
	memcpy(frame->xstate + xstate_len, &magic2, sizeof(magic2));
}

static void set_call(const struct remote *remote, long nr, const uint64_t arguments[6])
{
	struct user_regs_struct regs = *registers_of(remote->task);
	uint64_t argument[6];

	for (size_t i = 0; i < 6; i++)
		argument[i] = arguments[i] == REMOTE_BUFFER ? remote->at + offsetof(struct frame, buffer) : arguments[i];
	regs.rip = remote->place->call;
	regs.rsp = remote->at;
	regs.orig_rax = UINT64_MAX; /* nothing to restart */
	regs.rax = (uint64_t)nr;
	regs.rdi = argument[0];
	regs.rsi = argument[1];
	regs.rdx = argument[2];
	regs.r10 = argument[3];
	regs.r8 = argument[4];
	regs.r9 = argument[5];
	regs.eflags &= ~UINT64_C(0x500); /* neither single steps nor backwards strings */
	registers_set(remote->task, regs);
}

static void set_mask(const struct task *task, uint64_t mask)
{
	die_if(ptrace(PTRACE_SETSIGMASK, task->tid, sizeof(mask), &mask) < 0, errno, "the signal mask of pid %d", task->tid);
}

/* Lets the task run up to its next stop. It is sure to come, and soon: all signals are blocked. */
static int run(struct task *task, enum __ptrace_request request, int signal)
{
	die_if(ptrace(request, task->tid, 0, signal) < 0, errno, "pid %d", task->tid);
	/* it takes microseconds, once there is a processor for it */
	int status = await_stop(task, monotonic_ns() + task->container->patience * 1000 * MILLISECONDS);
	killed_if(status == ENDED, task);
	die_if(status == 0, EBUSY, "pid %d (%.16s) does not come back from a call",
	       task->tid, task->stat.comm);
	return status;
}

/* Up to the next stop at a system call. */
static void step(struct task *task)
{
	int signal = 0, status;

	while (WSTOPSIG(status = run(task, PTRACE_SYSCALL, signal)) != (SIGTRAP | 0x80)) {
		/* SIGSTOP, which nobody can block: let it stop the group, but not this task now */
		signal = status >> 16 == 0 ? WSTOPSIG(status) : 0;
		if (status >> 16 != 0 && WSTOPSIG(status) != SIGTRAP) {
			task->group_stopped = true;
			task->stop_signal = WSTOPSIG(status);
			repair_group_stopped();
		}
	}
}

int64_t remote_call_six(struct remote *remote, long nr, const uint64_t arguments[6])
{
	struct user_regs_struct regs;
	const off_t buffer = (off_t)(remote->at + offsetof(struct frame, buffer));

	if (is_told_to_end()) {
		remote_end(remote);
		end_as_told();
		die(EINTR, "a question to a task");
	}
	set_call(remote, nr, arguments);
	step(remote->task);
	step(remote->task);
	if (ptrace(PTRACE_GETREGS, remote->task->tid, 0, &regs) < 0 ||
	    pread(remote->place->mem, remote->answer, sizeof(remote->answer), buffer) != sizeof(remote->answer))
		die(errno, "the registers of pid %d", remote->task->tid);
	return (int64_t)regs.rax;
}

void remote_put(struct remote *remote, const void *data, size_t len)
{
	const off_t buffer = (off_t)(remote->at + offsetof(struct frame, buffer));

	die_if(len > sizeof(remote->answer) || pwrite(remote->place->mem, data, len, buffer) != (ssize_t)len, errno,
	       "the stack of pid %d", remote->task->tid);
}

const uint64_t *remote_answer(const struct remote *remote)
{
	return remote->answer;
}

static struct remote *give_up(struct remote *remote)
{
	remote->task->silent = "has a stack whose pages are not there, see userfaultfd(2)";
	free(remote);
	return NULL;
}

/* The return through a frame would have to stand on it, too, arch_prctl(2). */
static bool has_shadow_stack(const struct task *task)
{
	const char *features = find_field(task->status.data, "x86_Thread_features");

	return features && memmem(features, strcspn(features, "\n"), "shstk", 5);
}

/* In this order, and the reverse at the end, each step leaves the task in a state that it can go on from. */
struct remote *remote_begin(struct task *task)
{
	const uint64_t all = UINT64_MAX;
	size_t xstate_len = 0;

	task->silent = !task->settled			  ? "has ended" :
		       task->silent			  ? task->silent :
		       task_status(task, "Seccomp", 10) ? "is under seccomp" :
		       registers_of(task)->cs != CS_64  ? "is no 64-bit program" :
		       has_shadow_stack(task)		  ? "has a shadow stack" :
		       is_frozen(task)			  ? "is in a frozen control group, see --thaw" :
		       dispatches_calls(task)		  ? "has its system calls dispatched to itself" :
		       task->thread.tail.len < XSTATE_LEAST || task->thread.tail.len + sizeof(magic2) > XSTATE_MOST ?
							    "has registers that are not known" :
							    NULL;
	const struct place *place = task->silent ? NULL : place_find(task);
	if (!task->silent && !place)
		task->silent = "has no code or no stack for it";
	else if (!task->silent && in_rseq(task, place->mem))
		task->silent = "is inside a restartable sequence";
	if (task->silent)
		return NULL;
	const uint64_t features = features_of(task, &xstate_len);
	const size_t len = offsetof(struct frame, xstate) + xstate_len + sizeof(magic2);
	const uint64_t at = place_frame(place, task, len);
	if (!at) {
		task->silent = "uses all of its stack";
		return NULL;
	}
	struct remote *remote = allocate(sizeof(*remote));
	remote->task = task;
	remote->place = place;
	remote->at = at;
	remote->len = len;
	fill_frame(remote, features, xstate_len);
	/* pages that userfaultfd(2) gives: the kernel says so at once */
	if (pread(place->mem, &remote->before, len, (off_t)at) != (ssize_t)len)
		return give_up(remote);
	repair_note(&(struct borrowed){
		task->tgid, task->tid, task->group_stopped, registers_to_go_on(task, false), task->blocked, place->call,
		place->restore, at, len, &remote->before,
	});
	const ssize_t written = pwrite(place->mem, &remote->now, len, (off_t)at);
	if (written != (ssize_t)len) {
		const ssize_t back = written > 0 ? pwrite(place->mem, &remote->before, (size_t)written, (off_t)at) : written;
		die_if(back != written, errno, "the stack of pid %d", task->tid);
		repair_forget();
		return give_up(remote);
	}
	set_call(remote, SYS_getpid, (const uint64_t[6]){ 0 });
	set_mask(task, all);
	return remote;
}

void remote_end(struct remote *remote)
{
	struct task *task = remote->task;

	/* from the stop at a system call, which would return as it is, to one where system calls are restarted */
	do {
		ptrace(PTRACE_INTERRUPT, task->tid, 0, 0);
	} while (run(task, PTRACE_CONT, 0) >> 16 != PTRACE_EVENT_STOP);
	/* where this fails, the task goes back through its frame */
	set_mask(task, task->blocked);
	registers_set(task, registers_to_go_on(task, false));
	die_if(pwrite(remote->place->mem, &remote->before, remote->len, (off_t)remote->at) != (ssize_t)remote->len, errno, "the stack of pid %d",
	       task->tid);
	repair_forget();
	free(remote);
}
#else
struct remote *remote_begin(struct task *task)
{
	task->silent = "can't be asked on this machine";
	return NULL;
}
int64_t remote_call_six(struct remote *remote, long nr, const uint64_t arguments[6])
{
	return -ENOSYS;
}
void remote_end(struct remote *remote) {}
void remote_put(struct remote *remote, const void *data, size_t len) {}
const uint64_t *remote_answer(const struct remote *remote)
{
	return NULL;
}
#endif
