/*
 * System calls run in a stopped task, so that the task never notices, and so that cr-dump may be killed at any moment
 * without harm. The registers point at "syscall; ret" with a signal frame under the stack pointer, whose return address
 * is the "rt_sigreturn" of the task's own C library. While cr-dump lives, it stops the task behind the "syscall" and
 * puts the registers back itself. If it dies, the task does what it would do at the end of a signal handler: it returns
 * through the frame. That lies at the low end of the main stack, far below what is in use.
 */
#include "dump.h"

#include <elf.h>
#include <linux/keyctl.h>
#include <linux/prctl.h>
#include <linux/rseq.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>

#ifdef __x86_64__
#include <sys/ucontext.h>
#include <sys/user.h>

#define XSTATE_LEAST 576  /* FXSAVE area and XSAVE header */
#define XSTATE_MOST 16384 /* AMX takes 11 KiB */
#define CS_64 0x33
#define ANSWER 9 /* words */

/* What the kernel leaves for a signal handler, struct rt_sigframe of arch/x86/include/asm/sigframe.h. */
struct frame {
	uint64_t return_address;
	ucontext_t context;      /* with a longer signal set than the kernel's, which comes last */
	uint64_t buffer[ANSWER]; /* ours: what a system call writes */
	unsigned char xstate[XSTATE_MOST] __attribute__((aligned(64)));
};

#define UC_FLAGS 7 /* UC_FP_XSTATE | UC_SIGCONTEXT_SS | UC_STRICT_RESTORE_SS */

/* Behind the XSAVE area, and in it where FXSAVE leaves room for software. */
static const uint32_t magic2 = FP_XSTATE_MAGIC2;
#define SOFTWARE_BYTES (sizeof(struct _libc_fpstate) - sizeof(struct _fpx_sw_bytes))

/* Where in a process calls are made: found for its first thread, kept for the others. */
struct place {
	pid_t tgid;
	int mem;          /* its /proc/PID/mem */
	uint64_t call;    /* syscall; ret */
	uint64_t restore; /* mov $15, %eax; syscall */
	uint64_t frame;
};

struct remote {
	struct task *task;
	struct place place;
	uint64_t buffer; /* its address */
	size_t len;      /* of the frame */
	struct frame before, now;
	uint64_t answer[ANSWER]; /* what the last call wrote to BUFFER */
};

/* As an argument of a call: the address of a buffer. */
#define BUFFER (UINT64_C(1) << 63)

/* The registers of the image are those of struct user_regs_struct, in its order. */
#define REGS offsetof(struct cr_image_thread_x86_64, r15)
_Static_assert(offsetof(struct cr_image_thread_x86_64, xstate) - REGS == sizeof(struct user_regs_struct), "27 of them");
_Static_assert(offsetof(struct cr_image_thread_x86_64, rsp) - REGS == offsetof(struct user_regs_struct, rsp), "order");

static struct user_regs_struct *regs_of(const struct task *task)
{
	return (struct user_regs_struct *)((char *)task->thread_image + REGS);
}

static void set_registers(const struct task *task, struct user_regs_struct regs)
{
	die_if(ptrace(PTRACE_SETREGS, task->tid, 0, &regs) < 0, errno, "the registers of pid %d", task->tid);
}

/* Where in a mapping some code stands; 0 where it does not. */
static uint64_t find_code(int mem, const struct vma *map, const char *code, size_t len)
{
	char bytes[65536];

	/* pieces overlap, because code may lie across their border */
	for (uint64_t at = map->start; at < map->end; at += sizeof(bytes) - len) {
		size_t most = map->end - at < sizeof(bytes) ? map->end - at : sizeof(bytes);
		ssize_t size = pread(mem, bytes, most, (off_t)at);
		const char *found = size > 0 ? memmem(bytes, (size_t)size, code, len) : NULL;
		if (found)
			return at + (uint64_t)(found - bytes);
	}
	return 0;
}

/* How far the frame has to stay below any stack pointer: room for what others run if cr-dump is killed. */
#define DISTANCE 32768

static bool has_room(const struct dump *dump, pid_t tgid, const struct vma *stack)
{
	for_each_task(task, dump) {
		uint64_t rsp = task->tgid == tgid && task->thread_image ? regs_of(task)->rsp : 0;
		if (rsp >= stack->start && rsp < stack->end && rsp - stack->start < sizeof(struct frame) + DISTANCE)
			return false;
	}
	return true;
}

#define FIND(map, code) find_code(place->mem, map, code, sizeof(code) - 1)

static bool find_place(const struct dump *dump, pid_t tgid, struct place *place)
{
	struct vma map;

	if (place->tgid == tgid)
		return place->call && place->restore && place->frame;
	if (place->tgid)
		close(place->mem);
	*place = (struct place){ .tgid = tgid, .mem = open_file(path_of("/proc/%d/mem", tgid).name, O_RDWR) };
	cleanup_buf struct buf maps = read_whole(path_of("/proc/%d/maps", tgid).name);
	for (char *text = maps.data, *line; (line = next_line(&text));) {
		if (parse_smaps_line(line, &map))
			continue;
		if (strcmp(map.name, "[stack]") == 0 && has_room(dump, tgid, &map))
			place->frame = (map.start + 63) & ~UINT64_C(63);
		if (map.permissions[0] != 'r' || map.permissions[2] != 'x')
			continue;
		place->call = place->call ?: FIND(&map, "\x0f\x05\xc3");
		place->restore = place->restore ?: FIND(&map, "\x48\xc7\xc0\x0f\0\0\0\x0f\x05") ?:
							 FIND(&map, "\xb8\x0f\0\0\0\x0f\x05");
	}
	return place->call && place->restore && place->frame;
}

/* A restartable sequence, rseq(2), that the kernel would abort must not be resumed behind its back. */
static bool in_rseq(const struct task *task, int mem)
{
	struct __ptrace_rseq_configuration config = { 0 };
	struct rseq_cs sequence;
	uint64_t address;

	ptrace(PTRACE_GET_RSEQ_CONFIGURATION, task->tid, sizeof(config), &config);
	return config.rseq_abi_pointer &&
	       pread(mem, &address, sizeof(address), (off_t)config.rseq_abi_pointer + 8) == sizeof(address) &&
	       address &&
	       (pread(mem, &sequence, sizeof(sequence), (off_t)address) != sizeof(sequence) ||
		regs_of(task)->rip - sequence.start_ip < sequence.post_commit_offset);
}

/*
 * The registers that the task goes on with. A call that fails with EINTR because it was stopped, signal(7), though no
 * signal came, starts again, a timeout anew. Through a frame, as behind a signal handler, so do those that the kernel
 * would start again; also one that would go on where it was (RESTART_RESTARTBLOCK), because the way through a frame
 * forgets that, and a sleep that takes longer is better than one that fails with EINTR.
 */
static struct user_regs_struct restarted(const struct task *task, bool through_frame)
{
	enum { RESTARTSYS = 512, RESTARTNOINTR = 513, RESTARTNOHAND = 514, RESTART_RESTARTBLOCK = 516 };
	static const long failing[] = { SYS_epoll_wait, SYS_epoll_pwait, SYS_epoll_pwait2, SYS_rt_sigtimedwait,
					SYS_semop,      SYS_semtimedop,  SYS_io_getevents };
	struct user_regs_struct regs = *regs_of(task);
	int64_t error = -(int64_t)regs.rax, call = (int64_t)regs.orig_rax;
	bool again = through_frame && call >= 0 && (error == RESTARTSYS || error == RESTARTNOINTR ||
						    error == RESTARTNOHAND || error == RESTART_RESTARTBLOCK);

	for (size_t i = 0; i < ARRAY_SIZE(failing); i++)
		again |= error == EINTR && call == failing[i];
	if (again) {
		regs.rax = regs.orig_rax;
		regs.orig_rax = UINT64_MAX; /* nothing to restart any more */
		regs.rip -= 2;
	}
	return regs;
}

static void fill_frame(struct remote *remote)
{
	const struct task *task = remote->task;
	const struct user_regs_struct regs = restarted(task, true);
	struct frame *frame = &remote->now;

	*frame = (struct frame){
		.return_address = remote->place.restore,
		.context = {
			.uc_flags = UC_FLAGS,
			/* invalid on purpose: then the kernel leaves the alternate stack as it is */
			.uc_stack.ss_flags = -1,
			.uc_mcontext.gregs = {
				[REG_R8] = regs.r8, regs.r9, regs.r10, regs.r11, regs.r12, regs.r13, regs.r14, regs.r15,
				[REG_RDI] = regs.rdi, regs.rsi, regs.rbp, regs.rbx, regs.rdx, regs.rax, regs.rcx,
				[REG_RSP] = regs.rsp, regs.rip, regs.eflags,
				[REG_CSGSFS] = regs.cs | regs.gs << 16 | regs.fs << 32 | regs.ss << 48,
			},
			.uc_mcontext.fpregs = (void *)(remote->place.frame + offsetof(struct frame, xstate)),
			.uc_sigmask.__val = { task->blocked },
		},
	};
	const size_t len = task->thread.tail.len;
	struct _fpx_sw_bytes software = {
		.magic1 = FP_XSTATE_MAGIC1, .extended_size = (uint32_t)(len + sizeof(magic2)),
		.xstate_size = (uint32_t)len,
	};
	memcpy(frame->xstate, task->thread.tail.data, len);
	/* all features of the area, not only those in use: the others get their initial state. ptrace puts them here */
	memcpy(&software.xstate_bv, frame->xstate + SOFTWARE_BYTES, sizeof(software.xstate_bv));
	memcpy(frame->xstate + SOFTWARE_BYTES, &software, sizeof(software));
	memcpy(frame->xstate + len, &magic2, sizeof(magic2));
}

static void set_call(const struct remote *remote, long nr, uint64_t a, uint64_t b, uint64_t c)
{
	struct user_regs_struct regs = *regs_of(remote->task);

	regs.rip = remote->place.call;
	regs.rsp = remote->place.frame;
	regs.orig_rax = UINT64_MAX; /* nothing to restart */
	regs.rax = (uint64_t)nr;
	regs.rdi = a;
	regs.rsi = b == BUFFER ? remote->buffer : b;
	regs.rdx = c == BUFFER ? remote->buffer : c;
	regs.r10 = sizeof(uint64_t);     /* size of a signal set, for the one call that has a fourth argument */
	regs.eflags &= ~UINT64_C(0x500); /* neither single steps nor backwards strings */
	set_registers(remote->task, regs);
}

/* Lets the task run up to its next stop. It is sure to come, and soon: all signals are blocked. */
static int run(struct task *task, enum __ptrace_request request, int signal)
{
	int status;

	die_if(ptrace(request, task->tid, 0, signal) < 0, errno, "pid %d", task->tid);
	while (waitpid(task->tid, &status, __WALL) < 0)
		die_if(errno != EINTR, errno, "pid %d", task->tid);
	die_if(!WIFSTOPPED(status), ESRCH, "pid %d was killed", task->tid);
	return status;
}

/* Up to the next stop at a system call. */
static void step(struct task *task)
{
	int signal = 0, status;

	while (WSTOPSIG(status = run(task, PTRACE_SYSCALL, signal)) != (SIGTRAP | 0x80)) {
		/* SIGSTOP, which nobody can block: let it stop the group, but not this task now */
		signal = status >> 16 == 0 ? WSTOPSIG(status) : 0;
		task->group_stopped |= status >> 16 != 0 && WSTOPSIG(status) != SIGTRAP;
	}
}

int64_t remote_call(struct remote *remote, long nr, uint64_t a, uint64_t b, uint64_t c)
{
	struct user_regs_struct regs;

	set_call(remote, nr, a, b, c);
	step(remote->task);
	step(remote->task);
	if (ptrace(PTRACE_GETREGS, remote->task->tid, 0, &regs) < 0 ||
	    pread(remote->place.mem, remote->answer, sizeof(remote->answer), (off_t)remote->buffer) < 0)
		die(errno, "the registers of pid %d", remote->task->tid);
	return (int64_t)regs.rax;
}

/* In this order, and the reverse at the end, each step leaves the task in a state that it can go on from. */
struct remote *remote_begin(struct dump *dump, struct task *task)
{
	struct place *place = dump->place = dump->place ? dump->place : allocate(sizeof(*place));
	uint64_t all = UINT64_MAX;

	if (task_status(task, "Seccomp", 10) || regs_of(task)->cs != CS_64 || task->thread.tail.len < XSTATE_LEAST ||
	    task->thread.tail.len + sizeof(magic2) > XSTATE_MOST || !find_place(dump, task->tgid, place) ||
	    in_rseq(task, place->mem))
		return NULL;
	struct remote *remote = allocate(sizeof(*remote));
	remote->task = task;
	remote->place = *place;
	remote->buffer = place->frame + offsetof(struct frame, buffer);
	remote->len = offsetof(struct frame, xstate) + task->thread.tail.len + sizeof(magic2);
	fill_frame(remote);
	if (pread(place->mem, &remote->before, remote->len, (off_t)place->frame) != (ssize_t)remote->len ||
	    pwrite(place->mem, &remote->now, remote->len, (off_t)place->frame) != (ssize_t)remote->len)
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
	} while (run(task, PTRACE_CONT, 0) >> 16 != PTRACE_EVENT_STOP);
	ptrace(PTRACE_SETSIGMASK, task->tid, sizeof(task->blocked), &task->blocked);
	set_registers(task, restarted(task, false));
	pwrite(remote->place.mem, &remote->before, remote->len, (off_t)remote->place.frame);
	free(remote);
}

/* A signal that came meanwhile interrupts a call in earnest. */
void remote_leave(const struct task *task)
{
	if (!task->thread_image || restarted(task, false).rip == regs_of(task)->rip)
		return;
	cleanup_buf struct buf status = try_read(task_path(task, "status").name);
	uint64_t pending = field_value(status.data, "SigPnd", 16) | field_value(status.data, "ShdPnd", 16);
	if (pending & ~task->blocked)
		ptrace(PTRACE_SETREGS, task->tid, 0, regs_of(task));
}

void remote_read(struct task *task)
{
	struct cr_image_thread_x86_64 *image = task->thread_image = allocate(sizeof(*image));
	char area[XSTATE_MOST] = { 0 };
	struct iovec xstate = { area, sizeof(area) };

	if (ptrace(PTRACE_GETSIGMASK, task->tid, sizeof(task->blocked), &task->blocked) < 0 ||
	    ptrace(PTRACE_GETREGS, task->tid, 0, regs_of(task)) < 0 ||
	    ptrace(PTRACE_GETREGSET, task->tid, NT_X86_XSTATE, &xstate) < 0)
		die(errno, "the registers of pid %d", task->tid);
	task->thread.kind = CR_OBJ_THREAD_X86_64;
	image->xstate = object_span(&task->thread, area, xstate.iov_len);
	/* so that no call fails whatever becomes of us */
	set_registers(task, restarted(task, false));
}

void thread_write(struct task *task, struct stream *stream)
{
	struct cr_image_thread_x86_64 *image = task->thread_image;

	if (!image)
		return;
	image->pos_task = position(task);
	stream_object(stream, &task->thread, image);
}

/* None of the questions changes anything in the task. */
static void ask(struct remote *remote, struct task *task)
{
	int64_t securebits = remote_call(remote, SYS_prctl, PR_GET_SECUREBITS, 0, 0);
	const uint64_t *answer = remote->answer;
	struct task *leader = task->leader;

	task->answered = securebits >= 0;
	task->securebits = task->answered ? (uint64_t)securebits : 0;
	task->keyring |= remote_call(remote, SYS_keyctl, KEYCTL_GET_KEYRING_ID, KEY_SPEC_THREAD_KEYRING, 0) > 0;
	if (leader->actions.len > 0)
		return;
	leader->brk = (uint64_t)remote_call(remote, SYS_brk, 0, 0, 0);
	leader->keyring |= remote_call(remote, SYS_keyctl, KEYCTL_GET_KEYRING_ID, KEY_SPEC_PROCESS_KEYRING, 0) > 0;
	/* interval and value, in seconds and microseconds */
	for (uint64_t which = 0; which < 3; which++)
		leader->itimer |= remote_call(remote, SYS_getitimer, which, BUFFER, 0) == 0 && (answer[2] || answer[3]);
	/* handler, flags, restorer, mask */
	for (uint64_t i = 1; i <= SIGNALS && remote_call(remote, SYS_rt_sigaction, i, 0, BUFFER) == 0; i++) {
		struct cr_sigaction action = { answer[0], CR_SA_FLAG_OF(answer[1]), answer[2], answer[3] };
		buf_append(&leader->actions, &action, sizeof(action));
	}
}

void remote_ask(struct dump *dump)
{
	for_each_task(task, dump) {
		struct remote *remote = task->seized ? remote_begin(dump, task) : NULL;
		if (!remote)
			continue;
		ask(remote, task);
		remote_end(remote);
	}
}
#else
/* No THREAD objects, and nobody is asked. */
void remote_ask(struct dump *dump) {}
void remote_leave(const struct task *task) {}
void thread_write(struct task *task, struct stream *stream) {}
void remote_read(struct task *task)
{
	if (ptrace(PTRACE_GETSIGMASK, task->tid, sizeof(task->blocked), &task->blocked) < 0)
		die(errno, "the signal mask of pid %d", task->tid);
}
#endif
