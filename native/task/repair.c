#include "repair.h"

#include "apart.h"
#include "place.h"
#include "registers.h"

#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/wait.h>

#ifdef __x86_64__

#define PATIENCE (3000 * MILLISECONDS) /* it has stopped already, and only has to be told of */
#define FRAME_MOST (XSTATE_MOST + 1024)

/* In memory that both processes have. */
static struct note {
	bool valid;
	struct borrowed borrowed;
	unsigned char before[FRAME_MOST];
} *note;

void repair_prepare(void)
{
	note = apart_memory(sizeof(*note));
}

void repair_note(const struct borrowed *borrowed)
{
	if (!note)
		return;
	note->borrowed = *borrowed;
	memcpy(note->before, borrowed->before, borrowed->len);
	__atomic_store_n(&note->valid, true, __ATOMIC_SEQ_CST);
}

void repair_group_stopped(void)
{
	if (note)
		note->borrowed.group_stopped = true;
}

void repair_forget(void)
{
	if (note)
		__atomic_store_n(&note->valid, false, __ATOMIC_SEQ_CST);
}

/* Behind the call it is at the return address of the frame, and behind that where its own stack was. */
static bool is_inside(const struct borrowed *borrowed, const struct user_regs_struct *regs)
{
	uint64_t code = regs->rsp == borrowed->at ? borrowed->call : borrowed->restore;

	return regs->rsp - borrowed->at <= sizeof(uint64_t) && regs->rip - code < 16;
}

void repair(void)
{
	const struct borrowed *borrowed = &note->borrowed;
	const struct task task = { .tgid = borrowed->tgid, .tid = borrowed->tid };
	struct user_regs_struct regs;

	/* without PTRACE_INTERRUPT: whoever is not stopped has gone on already, and is not to be disturbed */
	if (!note->valid || !borrowed->group_stopped || ptrace(PTRACE_SEIZE, task.tid, 0, 0) < 0)
		return;
	if (await_stop(&task, monotonic_ns() + PATIENCE) <= 0)
		return;
	cleanup_close int mem = open(task_path(&task, "mem").name, O_RDWR | O_CLOEXEC);
	if (ptrace(PTRACE_GETREGS, task.tid, 0, &regs) == 0 && is_inside(borrowed, &regs)) {
		ptrace(PTRACE_SETSIGMASK, task.tid, sizeof(borrowed->blocked), &borrowed->blocked);
		ptrace(PTRACE_SETREGS, task.tid, 0, &borrowed->regs);
		pwrite(mem, note->before, borrowed->len, (off_t)borrowed->at);
	}
	ptrace(PTRACE_DETACH, task.tid, 0, 0);
}
#else
/* Nobody is asked on this machine. */
void repair_prepare(void) {}
void repair(void) {}
#endif
