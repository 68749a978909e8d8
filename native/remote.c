#define _GNU_SOURCE
#include "remote.h"

#include <elf.h>
#include <errno.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>

#ifdef __x86_64__
#include <sys/user.h>

#define XSTATE_MOST 16384 /* AMX takes 11 KiB */
#define CS_64 0x33

/* What the kernel leaves for a signal handler, struct rt_sigframe of arch/x86/include/asm/sigframe.h. */
struct frame {
	uint64_t return_address;
	uint64_t uc_flags, uc_link, ss_sp, ss_flags, ss_size;
	uint64_t r8, r9, r10, r11, r12, r13, r14, r15, rdi, rsi, rbp, rbx, rdx, rax, rcx, rsp, rip, eflags;
	uint16_t cs, gs, fs, ss;
	uint64_t err, trapno, oldmask, cr2;
	uint64_t fpstate; /* address */
	uint64_t reserved[8];
	uint64_t sigmask;
	uint64_t buffer[9]; /* ours: what a system call writes */
	unsigned char xstate[XSTATE_MOST] __attribute__((aligned(64)));
};

_Static_assert(offsetof(struct frame, fpstate) == 8 + 224, "as struct sigcontext_64");
_Static_assert(offsetof(struct frame, sigmask) == 8 + 296, "as struct ucontext");

#define UC_FLAGS 7 /* UC_FP_XSTATE | UC_SIGCONTEXT_SS | UC_STRICT_RESTORE_SS */

/* Last 48 bytes of the FXSAVE area, struct _fpx_sw_bytes of asm/sigcontext.h. */
struct software_bytes {
	uint32_t magic1, extended_size;
	uint64_t xfeatures;
	uint32_t xstate_size, padding;
};

#define SOFTWARE_BYTES 464
#define XSTATE_LEAST 576 /* FXSAVE area and XSAVE header */
static const uint32_t magic1 = 0x46505853, magic2 = 0x46505845;

struct remote {
	struct task *task;
	struct place place;
	struct frame before, now;
};

static const unsigned char call_code[] = { 0x0f, 0x05, 0xc3 };
static const unsigned char restore_code[] = { 0x48, 0xc7, 0xc0, 0x0f, 0x00, 0x00, 0x00, 0x0f, 0x05 };
static const unsigned char short_restore_code[] = { 0xb8, 0x0f, 0x00, 0x00, 0x00, 0x0f, 0x05 };

static const struct user_regs_struct *regs_of(const struct task *task)
{
	return (const struct user_regs_struct *)task->regs.data;
}

static bool read_memory(pid_t tid, uint64_t address, void *data, size_t len)
{
	struct iovec local = { data, len }, remote = { (void *)(uintptr_t)address, len };

	return process_vm_readv(tid, &local, 1, &remote, 1, 0) == (ssize_t)len;
}

static bool write_memory(pid_t tid, uint64_t address, const void *data, size_t len)
{
	struct iovec local = { (void *)(uintptr_t)data, len }, remote = { (void *)(uintptr_t)address, len };

	return process_vm_writev(tid, &local, 1, &remote, 1, 0) == (ssize_t)len;
}

static void find_code(uint64_t *found, uint64_t base, const char *bytes, size_t len, const unsigned char *code, size_t code_len)
{
	const char *at = *found ? NULL : memmem(bytes, len, code, code_len);

	if (at)
		*found = base + (uint64_t)(at - bytes);
}

static void search_code(pid_t tid, const struct smaps *map, struct place *place)
{
	char bytes[65536];

	/* pieces overlap, because code may lie across their border */
	for (uint64_t at = map->start; at < map->end && !(place->call && place->restore); at += sizeof(bytes) - 16) {
		size_t len = map->end - at < sizeof(bytes) ? map->end - at : sizeof(bytes);
		if (!read_memory(tid, at, bytes, len))
			return;
		find_code(&place->call, at, bytes, len, call_code, sizeof(call_code));
		find_code(&place->restore, at, bytes, len, restore_code, sizeof(restore_code));
		find_code(&place->restore, at, bytes, len, short_restore_code, sizeof(short_restore_code));
	}
}

/* How far the frame has to stay below any stack pointer: room for what others run if cr-dump is killed. */
#define DISTANCE 32768

static bool has_room(const struct dump *dump, pid_t tgid, const struct smaps *stack)
{
	const struct task *task;

	for_each(task, &dump->tasks)
		if (task->tgid == tgid && task->regs.len > 0 && regs_of(task)->rsp >= stack->start &&
		    regs_of(task)->rsp < stack->end && regs_of(task)->rsp - stack->start < sizeof(struct frame) + DISTANCE)
			return false;
	return true;
}

static bool find_place(const struct dump *dump, pid_t tgid, struct place *place)
{
	cleanup_buf struct buf maps = { 0 };
	struct smaps map;
	struct text line;

	if (place->tgid != tgid) {
		*place = (struct place){ .tgid = tgid };
		proc_read(&maps, "/proc/%d/maps", tgid);
	}
	for (struct text text = buf_text(&maps); text_line(&text, &line);) {
		if (parse_smaps_line(line, &map))
			continue;
		if (strcmp(map.name, "[stack]") == 0 && has_room(dump, tgid, &map))
			place->frame = (map.start + 63) & ~UINT64_C(63);
		else if (map.executable && map.readable)
			search_code(tgid, &map, place);
	}
	return place->call && place->restore && place->frame;
}

/* A restartable sequence, rseq(2), that the kernel would abort must not be resumed behind its back. */
static bool in_rseq(const struct task *task)
{
	struct __ptrace_rseq_configuration config = { 0 };
	uint64_t address = 0;
	struct {
		uint32_t version, flags;
		uint64_t start, len, abort;
	} sequence;

	if (ptrace(PTRACE_GET_RSEQ_CONFIGURATION, task->tid, sizeof(config), &config) < 0 || !config.rseq_abi_pointer)
		return false;
	if (!read_memory(task->tid, config.rseq_abi_pointer + 8, &address, sizeof(address)) || !address)
		return false;
	return !read_memory(task->tid, address, &sequence, sizeof(sequence)) ||
	       regs_of(task)->rip - sequence.start < sequence.len;
}

/*
 * The registers as they are when a signal handler returns: a system call that was interrupted starts again. So does one
 * that would go on where it was (RESTART_RESTARTBLOCK): the way back through a frame forgets that, and a sleep that
 * takes longer is better than one that fails with EINTR.
 */
static struct user_regs_struct restarted(struct user_regs_struct regs)
{
	enum { RESTARTSYS = 512, RESTARTNOINTR = 513, RESTARTNOHAND = 514, RESTART_RESTARTBLOCK = 516 };
	int64_t error = -(int64_t)regs.rax;

	if ((int64_t)regs.orig_rax >= 0 && (error == RESTARTSYS || error == RESTARTNOINTR || error == RESTARTNOHAND ||
					    error == RESTART_RESTARTBLOCK)) {
		regs.rax = regs.orig_rax;
		regs.rip -= 2;
	}
	return regs;
}

static void fill_frame(struct remote *remote)
{
	const struct task *task = remote->task;
	const struct user_regs_struct regs = restarted(*regs_of(task));
	struct frame *frame = &remote->now;

	*frame = (struct frame){
		.return_address = remote->place.restore, .uc_flags = UC_FLAGS,
		.ss_flags = UINT32_MAX, /* invalid on purpose: then the kernel leaves the alternate stack as it is */
		.r8 = regs.r8, .r9 = regs.r9, .r10 = regs.r10, .r11 = regs.r11, .r12 = regs.r12, .r13 = regs.r13,
		.r14 = regs.r14, .r15 = regs.r15, .rdi = regs.rdi, .rsi = regs.rsi, .rbp = regs.rbp, .rbx = regs.rbx,
		.rdx = regs.rdx, .rax = regs.rax, .rcx = regs.rcx, .rsp = regs.rsp, .rip = regs.rip,
		.eflags = regs.eflags, .cs = (uint16_t)regs.cs, .gs = (uint16_t)regs.gs, .fs = (uint16_t)regs.fs,
		.ss = (uint16_t)regs.ss, .fpstate = remote->place.frame + offsetof(struct frame, xstate), .sigmask = task->blocked,
	};
	struct software_bytes software = {
		magic1, (uint32_t)(task->xstate.len + sizeof(magic2)), 0, (uint32_t)task->xstate.len, 0,
	};
	memcpy(frame->xstate, task->xstate.data, task->xstate.len);
	/* all features of the area, not only those in use: the others get their initial state. ptrace puts them here */
	memcpy(&software.xfeatures, frame->xstate + SOFTWARE_BYTES, sizeof(software.xfeatures));
	memcpy(frame->xstate + SOFTWARE_BYTES, &software, sizeof(software));
	memcpy(frame->xstate + task->xstate.len, &magic2, sizeof(magic2));
}

static size_t frame_len(const struct remote *remote)
{
	return offsetof(struct frame, xstate) + remote->task->xstate.len + sizeof(magic2);
}

static void set_registers(const struct task *task, const struct user_regs_struct *regs)
{
	if (ptrace(PTRACE_SETREGS, task->tid, 0, regs) < 0)
		die(errno, "the registers of pid %d", task->tid);
}

static void set_call(const struct remote *remote, long nr, uint64_t a, uint64_t b, uint64_t c)
{
	struct user_regs_struct regs = *regs_of(remote->task);

	regs.rip = remote->place.call;
	regs.rsp = remote->place.frame;
	regs.orig_rax = UINT64_MAX; /* nothing to restart */
	regs.rax = (uint64_t)nr;
	regs.rdi = a;
	regs.rsi = b;
	regs.rdx = c;
	regs.r10 = sizeof(uint64_t);     /* size of a signal set, for the one call that has a fourth argument */
	regs.eflags &= ~UINT64_C(0x500); /* neither single steps nor backwards strings */
	set_registers(remote->task, &regs);
}

/* Here it is sure to stop, and soon: it blocks all signals. */
static int wait_for_stop(struct task *task)
{
	int status;

	while (waitpid(task->tid, &status, __WALL) < 0)
		if (errno != EINTR)
			die(errno, "pid %d", task->tid);
	if (!WIFSTOPPED(status))
		die(ESRCH, "pid %d was killed", task->tid);
	return status;
}

/* Runs the task up to the next stop at a system call. */
static void step(struct task *task)
{
	int signal = 0, status;

	for (;;) {
		if (ptrace(PTRACE_SYSCALL, task->tid, 0, signal) < 0)
			die(errno, "pid %d", task->tid);
		status = wait_for_stop(task);
		if (WSTOPSIG(status) == (SIGTRAP | 0x80))
			return;
		/* SIGSTOP, which nobody can block: let it stop the group, but not this task now */
		signal = status >> 16 == 0 ? WSTOPSIG(status) : 0;
		task->group_stopped |= status >> 16 != 0 && WSTOPSIG(status) != SIGTRAP;
	}
}

int64_t remote_call(struct remote *remote, long nr, uint64_t a, uint64_t b, uint64_t c)
{
	struct task *task = remote->task;
	struct user_regs_struct regs;

	set_call(remote, nr, a, b, c);
	step(task);
	step(task);
	if (ptrace(PTRACE_GETREGS, task->tid, 0, &regs) < 0)
		die(errno, "the registers of pid %d", task->tid);
	return (int64_t)regs.rax;
}

uint64_t remote_buffer(const struct remote *remote)
{
	return remote->place.frame + offsetof(struct frame, buffer);
}

bool remote_fetch(const struct remote *remote, void *data, size_t len)
{
	return read_memory(remote->task->tid, remote_buffer(remote), data, len);
}

/* In this order, and the reverse at the end, each step leaves the task in a state that it can go on from. */
struct remote *remote_begin(const struct dump *dump, struct task *task, struct place *place)
{
	uint64_t all = UINT64_MAX;

	if (task_status(task, "Seccomp", 10) || regs_of(task)->cs != CS_64 || task->xstate.len < XSTATE_LEAST ||
	    task->xstate.len + sizeof(magic2) > XSTATE_MOST || in_rseq(task) || !find_place(dump, task->tgid, place))
		return NULL;
	struct remote *remote = allocate(sizeof(*remote));
	remote->task = task;
	remote->place = *place;
	fill_frame(remote);
	if (!read_memory(task->tid, remote->place.frame, &remote->before, frame_len(remote)) ||
	    !write_memory(task->tid, remote->place.frame, &remote->now, frame_len(remote)))
		die(errno, "the stack of pid %d", task->tid);
	set_call(remote, SYS_getpid, 0, 0, 0);
	ptrace(PTRACE_SETSIGMASK, task->tid, sizeof(all), &all);
	return remote;
}

void remote_end(struct remote *remote)
{
	struct task *task = remote->task;

	/* from the stop at a system call, which would return as it is, to one where system calls are restarted */
	do {
		ptrace(PTRACE_INTERRUPT, task->tid, 0, 0);
		if (ptrace(PTRACE_CONT, task->tid, 0, 0) < 0)
			die(errno, "pid %d", task->tid);
	} while (wait_for_stop(task) >> 16 != PTRACE_EVENT_STOP);
	ptrace(PTRACE_SETSIGMASK, task->tid, sizeof(task->blocked), &task->blocked);
	set_registers(task, regs_of(task));
	write_memory(task->tid, remote->place.frame, &remote->before, frame_len(remote));
	free(remote);
}

/* Calls that are not restarted after a stop, signal(7). A timeout starts anew. */
static const long interrupted_calls[] = {
	SYS_epoll_wait, SYS_epoll_pwait, SYS_epoll_pwait2, SYS_rt_sigtimedwait, SYS_semop, SYS_semtimedop, SYS_io_getevents,
};

void remote_resume(const struct task *task)
{
	cleanup_buf struct buf status = { 0 };
	bool interrupted = false;

	if (task->regs.len == 0 || (int64_t)regs_of(task)->rax != -EINTR)
		return;
	for (size_t i = 0; i < ARRAY_SIZE(interrupted_calls); i++)
		interrupted |= (int64_t)regs_of(task)->orig_rax == interrupted_calls[i];
	/* a signal that came meanwhile interrupts it in earnest */
	if (!interrupted || !try_proc_read(&status, "/proc/%d/status", task->tid) ||
	    ((text_value(buf_text(&status), "SigPnd", 16) | text_value(buf_text(&status), "ShdPnd", 16)) & ~task->blocked))
		return;
	struct user_regs_struct regs = *regs_of(task);
	regs.rax = regs.orig_rax;
	regs.orig_rax = UINT64_MAX;
	regs.rip -= 2;
	ptrace(PTRACE_SETREGS, task->tid, 0, &regs);
}

static void read_registers(struct task *task)
{
	struct user_regs_struct regs;
	char area[XSTATE_MOST] = { 0 };
	struct iovec xstate = { area, sizeof(area) };

	if (ptrace(PTRACE_GETREGS, task->tid, 0, &regs) < 0 ||
	    ptrace(PTRACE_GETREGSET, task->tid, NT_X86_XSTATE, &xstate) < 0)
		die(errno, "the registers of pid %d", task->tid);
	buf_append(&task->regs, &regs, sizeof(regs));
	buf_append(&task->xstate, area, xstate.iov_len);
}
#else
/* No THREAD objects, and nobody is asked. */
struct remote *remote_begin(const struct dump *dump, struct task *task, struct place *place) { return NULL; }
void remote_end(struct remote *remote) {}
int64_t remote_call(struct remote *remote, long nr, uint64_t a, uint64_t b, uint64_t c) { return -ENOSYS; }
uint64_t remote_buffer(const struct remote *remote) { return 0; }
bool remote_fetch(const struct remote *remote, void *data, size_t len) { return false; }
void remote_resume(const struct task *task) {}
static void read_registers(struct task *task) {}
#endif

void remote_read(struct dump *dump)
{
	struct task *task;

	for_each(task, &dump->tasks) {
		if (task->zombie)
			continue;
		if (ptrace(PTRACE_GETSIGMASK, task->tid, sizeof(task->blocked), &task->blocked) < 0)
			die(errno, "the signal mask of pid %d", task->tid);
		read_registers(task);
	}
}
