#include "restart.h"

#include <signal.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>

#include "calls.h"

#ifdef __x86_64__
/*
 * Walks over entries at %rbx until one has a negative number, or fails and may not. They are filled by cr-restart, which
 * maps the same pages, and executed where they stand in the image of this program's own read-only data.
 */
__asm__(".pushsection .rodata\n"
	"calls_code: movl (%rbx), %eax\n"
	"	testl %eax, %eax\n"
	"	js 2f\n"
	"	movq 8(%rbx), %rdi\n"
	"	movq 16(%rbx), %rsi\n"
	"	movq 24(%rbx), %rdx\n"
	"	movq 32(%rbx), %r10\n"
	"	movq 40(%rbx), %r8\n"
	"	movq 48(%rbx), %r9\n"
	"	syscall\n"
	"	movq %rax, 56(%rbx)\n"
	"	cmpq $-4095, %rax\n"
	"	jb 1f\n"
	"	cmpl $0, 4(%rbx)\n"
	"	je 2f\n"
	"1:	addq $64, %rbx\n"
	"	jmp calls_code\n"
	"2:	int3\n"
	"calls_code_end:\n"
	".popsection\n");
#endif
extern const char calls_code[], calls_code_end[];

struct call {
	int32_t nr;
	uint32_t may_fail;
	uint64_t args[6];
	int64_t result;
};
_Static_assert(sizeof(struct call) == 64, "as the code steps");

#define MOST_CALLS 1024
#define ENTRIES (MOST_CALLS * sizeof(struct call))

struct boot boot;
static struct rtask *whose; /* the queue */
static size_t queued;
static size_t used;         /* bytes of the arena behind the entries */
static const char *names[MOST_CALLS];
static int64_t expected[MOST_CALLS]; /* or -1 */
static struct user_regs_struct plain; /* segments and flags of a task in user mode */
unsigned long calls_made, calls_runs;

void calls_place(uint64_t start)
{
	const int all = PROT_READ | PROT_WRITE | PROT_EXEC;
	char *area = mmap((void *)start, BOOT_SIZE, all, MAP_SHARED | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);

	die_if(area != (char *)start, errno, "the boot area at 0x%" PRIx64, start);
	boot = (struct boot){ .start = start, .size = BOOT_SIZE, .data = start + BOOT_CODE };
	memcpy(area, calls_code, (size_t)(calls_code_end - calls_code));
	die_if(mprotect(area, BOOT_CODE, PROT_READ | PROT_EXEC) < 0 ||
	       mprotect(area + BOOT_CODE, BOOT_DATA, PROT_READ | PROT_WRITE) < 0, errno, "the boot area");
}

void calls_learn(const struct rtask *task)
{
	task_registers(task, &plain);
	plain = (struct user_regs_struct){ .cs = plain.cs, .ss = plain.ss, .eflags = 0x202, .rip = boot.start,
					   .rsp = boot.start + BOOT_SIZE, .orig_rax = UINT64_MAX };
}

void task_registers(const struct rtask *task, void *regs)
{
	die_if(ptrace(PTRACE_GETREGS, task->tid, 0, regs) < 0, errno, "the registers of %s", rtask_name(task).name);
}

int task_wait(struct rtask *task)
{
	int status;

	while (waitpid(task->tid, &status, __WALL) < 0)
		die_if(errno != EINTR, errno, "waiting for %s", rtask_name(task).name);
	die_if(!WIFSTOPPED(status), 0, "%s ended while it was restored, with status 0x%x", rtask_name(task).name, status);
	return status;
}

void task_resume(const struct rtask *task, int signal)
{
	die_if(ptrace(PTRACE_CONT, task->tid, 0, signal) < 0 && errno != ESRCH, errno, "%s can't be let go", rtask_name(task).name);
}

static void start(const struct rtask *task, const struct user_regs_struct *regs)
{
	if (ptrace(PTRACE_SETREGS, task->tid, 0, regs) < 0 || ptrace(PTRACE_CONT, task->tid, 0, 0) < 0)
		die(errno, "%s can't be made to run", rtask_name(task).name);
}

static struct call *entry(size_t i)
{
	return (struct call *)boot.data + i;
}

/* Up to the int3 at the end; @event sees other stops. Signals that come are dropped: those to be pending are in the image. */
static size_t run(struct rtask *task, void (*event)(struct rtask *task, int status))
{
	struct user_regs_struct regs = plain;
	int status;

	regs.rbx = boot.data;
	start(task, &regs);
	while ((status = task_wait(task)) >> 8 != SIGTRAP) {
		die_if(status >> 8 == SIGSEGV || status >> 8 == SIGSYS, 0, "%s got signal %d in a system call",
		       rtask_name(task).name, status >> 8);
		if (event)
			event(task, status);
		task_resume(task, 0);
	}
	task_registers(task, &regs);
	die_if(regs.rip != boot.start + (uint64_t)(calls_code_end - calls_code), 0, "%s stopped at 0x%llx",
	       rtask_name(task).name, regs.rip);
	calls_runs++;
	return (regs.rbx - boot.data) / sizeof(struct call);
}

static void run_queue(void (*event)(struct rtask *task, int status))
{
	struct rtask *task = whose;
	const size_t count = queued;

	queued = used = 0;
	if (count == 0)
		return;
	entry(count)->nr = -1;
	size_t done = run(task, event);
	calls_made += done;
	for (size_t i = 0; i < done; i++)
		die_if(expected[i] >= 0 && entry(i)->result != expected[i], 0, "%s by %s gave %" PRId64 " instead of %" PRId64,
		       names[i] + 4, rtask_name(task).name, entry(i)->result, expected[i]);
	if (done == count)
		return;
	const struct call *failed = entry(done);
	die((int)-failed->result, "%s(0x%" PRIx64 ", 0x%" PRIx64 ", 0x%" PRIx64 ", 0x%" PRIx64 ") by %s", names[done] + 4,
	    failed->args[0], failed->args[1], failed->args[2], failed->args[3], rtask_name(task).name);
}

void calls_run(void)
{
	run_queue(NULL);
}

static void turn_to(struct rtask *task)
{
	if (whose != task)
		calls_run();
	whose = task;
}

uint64_t task_data(struct rtask *task, const void *data, size_t len)
{
	turn_to(task);
	die_if(len > BOOT_DATA - ENTRIES - used, E2BIG, "%zu bytes for a system call", len);
	const uint64_t address = boot.data + ENTRIES + used;
	if (data)
		memcpy((void *)address, data, len);
	else
		memset((void *)address, 0, len);
	used += (len + 15) & ~(size_t)15;
	return address;
}

void *task_seen(uint64_t address)
{
	return (void *)address;
}

static struct call *queue(struct rtask *task, const char *name, long nr, const uint64_t args[6])
{
	turn_to(task);
	struct call *call = entry(queued);
	*call = (struct call){ .nr = (int32_t)nr, .may_fail = name == NULL };
	memcpy(call->args, args, sizeof(call->args));
	expected[queued] = -1;
	names[queued++] = name;
	return call;
}

static void keep_room(void)
{
	/* so that there is always room for all arguments of one call */
	if (queued == MOST_CALLS - 1 || used > BOOT_DATA / 2)
		calls_run();
}

void call_expecting(struct rtask *task, int64_t result, const char *name, long nr, const uint64_t args[6])
{
	queue(task, name, nr, args);
	expected[queued - 1] = result;
	keep_room();
}

void call_queue(struct rtask *task, const char *name, long nr, const uint64_t args[6])
{
	queue(task, name, nr, args);
	keep_room();
}

int64_t call_now(struct rtask *task, const char *name, long nr, const uint64_t args[6])
{
	const struct call *call = queue(task, name, nr, args);

	calls_run();
	return call->result;
}

void calls_forget(const struct rtask *task)
{
	die_if(whose == task && queued > 0, 0, "calls of %s were never made", rtask_name(task).name);
	whose = NULL;
}

static unsigned long born;

static void note_birth(struct rtask *task, int status)
{
	const int event = status >> 16;

	if (event == PTRACE_EVENT_CLONE || event == PTRACE_EVENT_FORK || event == PTRACE_EVENT_VFORK)
		die_if(ptrace(PTRACE_GETEVENTMSG, task->tid, 0, &born) < 0, errno, "who was made by %s", rtask_name(task).name);
}

pid_t call_clone(struct rtask *task, uint64_t args, size_t size, uint32_t nr)
{
	queue(task, "SYS_clone3", SYS_clone3, (const uint64_t[6]){ args, size });
	born = 0;
	run_queue(note_birth);
	die_if(born == 0, 0, "%s made no task %u", rtask_name(task).name, nr);
	return (pid_t)born;
}

/* Nobody comes back from this one, so it is the only one of its queue. */
void call_last(struct rtask *task, long nr, uint64_t a, uint64_t b)
{
	struct user_regs_struct regs = plain;

	turn_to(task);
	calls_run();
	whose = NULL;
	/* the "syscall" itself, without what is in front of it */
	regs.rip = boot.start + (uint64_t)((const char *)memmem(calls_code, 64, "\x0f\x05", 2) - calls_code);
	regs.rax = (uint64_t)nr;
	regs.rdi = a;
	regs.rsi = b;
	if (ptrace(PTRACE_SETREGS, task->tid, 0, &regs) < 0)
		die(errno, "the registers of %s", rtask_name(task).name);
}

void task_last(struct rtask *task)
{
	struct user_regs_struct regs;

	call_last(task, SYS_munmap, boot.start, boot.size);
	for (int stops = 0; stops < 2;) {
		die_if(ptrace(PTRACE_SYSCALL, task->tid, 0, 0) < 0, errno, "%s", rtask_name(task).name);
		stops += task_wait(task) >> 8 == (SIGTRAP | 0x80);
	}
	task_registers(task, &regs);
	die_if(regs.rax != 0, (int)-regs.rax, "the boot area of %s", rtask_name(task).name);
}

struct packet {
	struct msghdr msg;
	struct iovec iov;
	char byte[8];
	union {
		char space[CMSG_SPACE(sizeof(int))];
		struct cmsghdr header;
	} control;
};

static void send_descriptor(const struct restart *restart, const struct rtask *task, int fd)
{
	struct packet ours = { .byte = "x" };

	ours.iov = (struct iovec){ ours.byte, 1 };
	ours.msg = (struct msghdr){ .msg_iov = &ours.iov, .msg_iovlen = 1, .msg_control = &ours.control,
				    .msg_controllen = sizeof(ours.control) };
	ours.control.header = (struct cmsghdr){ CMSG_LEN(sizeof(int)), SOL_SOCKET, SCM_RIGHTS };
	memcpy(CMSG_DATA(&ours.control.header), &fd, sizeof(fd));
	while (sendmsg(restart->socket, &ours.msg, MSG_NOSIGNAL | MSG_DONTWAIT) < 0) {
		/* full of what was sent and is not received yet */
		die_if(errno != EAGAIN || queued == 0, errno, "a descriptor for %s", rtask_name(task).name);
		calls_run();
	}
}

/* The argument of recvmsg(2), in the task. */
static uint64_t place_packet(struct rtask *task)
{
	const uint64_t at = task_data(task, NULL, sizeof(struct packet));
	struct packet *there = task_seen(at);

	there->iov = (struct iovec){ there->byte, 1 };
	there->msg = (struct msghdr){ .msg_iov = &there->iov, .msg_iovlen = 1, .msg_control = &there->control,
				      .msg_controllen = sizeof(there->control) };
	return at;
}

int task_give(struct restart *restart, struct rtask *task, int fd)
{
	turn_to(task);
	send_descriptor(restart, task, fd);
	const uint64_t at = place_packet(task);
	const struct packet *there = task_seen(at);
	task_ask(task, SYS_recvmsg, (uint64_t)restart->socket_number, at, MSG_CMSG_CLOEXEC);
	die_if(there->control.header.cmsg_type != SCM_RIGHTS || there->msg.msg_flags & MSG_CTRUNC, EMFILE,
	       "a descriptor for %s", rtask_name(task).name);
	memcpy(&fd, CMSG_DATA(&there->control.header), sizeof(fd));
	return fd;
}

void task_give_lowest(struct restart *restart, struct rtask *task, int fd)
{
	turn_to(task);
	send_descriptor(restart, task, fd);
	call_exactly(task, 1, SYS_recvmsg, (uint64_t)restart->socket_number, place_packet(task), MSG_CMSG_CLOEXEC);
}
