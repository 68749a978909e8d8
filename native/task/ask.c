/* What only a task itself can tell. None of the questions changes anything in it when it has been answered. */
#include "apart.h"
#include "task.h"

#include <linux/keyctl.h>
#include <linux/membarrier.h>
#include <linux/prctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>

/* Of younger kernels than these headers. */
enum { GET_MDWE = 66, GET_MEMORY_MERGE = 68, MEMBARRIER_GET_REGISTRATIONS = 1 << 9 };
/* asm/prctl.h */
enum { GET_CPUID = 0x1011, GET_XCOMP_PERM = 0x1022 };

#define SECONDS UINT64_C(1000000000) /* ns */

/* What a call returns; 0 where the kernel does not have what it asks for. */
static uint64_t value_of(const struct remote *remote, const struct task *task, int64_t returned)
{
	bool absent = returned == -EINVAL || returned == -ENOSYS || returned == -ENODEV || returned == -ENOKEY;

	die_if(returned < 0 && !absent, (int)-returned, "a question to pid %d", task->tid);
	return returned < 0 ? 0 : (uint64_t)returned;
}

#define VALUE(nr, ...) value_of(remote, task, remote_call(remote, nr, __VA_ARGS__))
/* What it writes to its buffer instead, with which it must have been filled: zeros where the kernel does not have it. */
static const uint64_t *written_by(struct remote *remote, const struct task *task, int64_t returned)
{
	static const uint64_t nothing[REMOTE_WORDS];

	value_of(remote, task, returned);
	return returned < 0 ? nothing : remote_answer(remote);
}
#define WRITTEN(nr, ...) written_by(remote, task, remote_call(remote, nr, __VA_ARGS__))

static void ask_thread(struct remote *remote, struct task *task)
{
	int64_t securebits = remote_call(remote, SYS_prctl, PR_GET_SECUREBITS);

	task->answered = securebits >= 0;
	task->silent = task->answered ? NULL : "does not answer";
	task->securebits = task->answered ? (uint64_t)securebits : 0;
	task->keyring = VALUE(SYS_keyctl, KEYCTL_GET_KEYRING_ID, KEY_SPEC_THREAD_KEYRING) > 0;
	task->tid_address = *WRITTEN(SYS_prctl, PR_GET_TID_ADDRESS, REMOTE_BUFFER);
	task->pdeath_signal = (uint32_t)*WRITTEN(SYS_prctl, PR_GET_PDEATHSIG, REMOTE_BUFFER);
	/* address, flags, size */
	const uint64_t *stack = WRITTEN(SYS_sigaltstack, 0, REMOTE_BUFFER);
	task->sas_sp = stack[0];
	task->sas_flags = (uint32_t)stack[1];
	task->sas_size = stack[2];
#ifdef __x86_64__
	task->xcomp_perm = *WRITTEN(SYS_arch_prctl, GET_XCOMP_PERM, REMOTE_BUFFER);
	const int64_t cpuid = remote_call(remote, SYS_arch_prctl, GET_CPUID);
	task->cpuid_faults = cpuid >= 0 && value_of(remote, task, cpuid) == 0;
	task->tsc = (uint32_t)*WRITTEN(SYS_prctl, PR_GET_TSC, REMOTE_BUFFER);
#endif
	task->mce_kill = VALUE(SYS_prctl, PR_MCE_KILL_GET);
	task->mempolicy = (uint32_t)*WRITTEN(SYS_get_mempolicy, REMOTE_BUFFER);
	task->landlocked = is_landlocked(remote, task);
}

static void ask_timers(struct remote *remote, const struct task *task, struct told *told)
{
	const struct path path = path_of("/proc/%d/timers", task->tid);
	cleanup_buf struct buf text = read_whole(path.name);
	struct posix_timer timer;

	for (char *rest = text.data; *rest;) {
		const char *wrong = parse_timer(&rest, &timer);
		die_if(wrong, 0, "%s: %s", path.name, wrong);
		timer.overrun = (uint32_t)VALUE(SYS_timer_getoverrun, timer.id);
		if (remote_call(remote, SYS_timer_gettime, timer.id, REMOTE_BUFFER) < 0)
			die(0, "timer %u of pid %d does not tell its time", timer.id, task->tid);
		/* interval and value, in seconds and nanoseconds */
		const uint64_t *answer = remote_answer(remote);
		timer.interval = answer[0] * SECONDS + answer[1];
		timer.value = answer[2] * SECONDS + answer[3];
		buf_append(&told->timers, &timer, sizeof(timer));
	}
}

/* Of the mapping that @address is in; one of ours, which has to be put away again whatever comes of it. */
static bool try_vma_flags(const struct task *task, uint64_t address, uint64_t *flags)
{
	FILE *file = fopen(task_path(task, "smaps").name, "re");
	struct vma vma = { 0 };
	bool found = false;
	char *line = NULL;
	size_t size = 0;

	while (file && !found && getline(&line, &size, file) > 0 && !parse_smaps_line(line, &vma))
		found = vma.complete && vma.start <= address && address < vma.end;
	*flags = vma.flags;
	free(line);
	if (file)
		fclose(file);
	return found;
}

/* Whether mlockall(2) is about new mappings, too: only a new one shows it. Of a task that has locked anything at all. */
static uint64_t ask_locks(struct remote *remote, const struct task *task)
{
	const int64_t page = sysconf(_SC_PAGESIZE);

	if (task_status(task, "VmLck", 10) == 0)
		return 0;
	int64_t start = remote_call(remote, SYS_mmap, 0, (uint64_t)page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, UINT64_MAX, 0);
	uint64_t flags = 0;
	/* new ones are locked, and it may not lock any more */
	if (start == -EAGAIN)
		return CR_VM_FLAG_LOCKED;
	die_if(start < 0, (int)-start, "whether pid %d locks new memory, mlockall(2)", task->tid);
	const bool seen = try_vma_flags(task, (uint64_t)start, &flags);
	const int64_t unmapped = remote_call(remote, SYS_munmap, (uint64_t)start, (uint64_t)page);
	die_if(!seen || unmapped < 0, unmapped < 0 ? (int)-unmapped : 0, "whether pid %d locks new memory, mlockall(2), can't be seen", task->tid);
	return flags & (CR_VM_FLAG_LOCKED | CR_VM_FLAG_LOCKONFAULT);
}

static void ask_process(struct remote *remote, const struct task *task, struct told *told)
{
	const uint64_t *answer = remote_answer(remote);

	told->brk = VALUE(SYS_brk, 0);
	told->keyring = VALUE(SYS_keyctl, KEYCTL_GET_KEYRING_ID, KEY_SPEC_PROCESS_KEYRING) > 0;
	told->dumpable = VALUE(SYS_prctl, PR_GET_DUMPABLE);
	told->subreaper = (uint32_t)*WRITTEN(SYS_prctl, PR_GET_CHILD_SUBREAPER, REMOTE_BUFFER);
	told->thp_disable = VALUE(SYS_prctl, PR_GET_THP_DISABLE);
	told->mdwe = VALUE(SYS_prctl, GET_MDWE);
	told->memory_merge = VALUE(SYS_prctl, GET_MEMORY_MERGE);
	told->new_vma = ask_locks(remote, task);
#ifdef __x86_64__
	/* it gives an int */
	told->segments = (int32_t)VALUE(SYS_modify_ldt, 0 /* read */, REMOTE_BUFFER, sizeof(uint64_t)) > 0;
#endif
	told->membarrier = VALUE(SYS_membarrier, MEMBARRIER_GET_REGISTRATIONS);
	/* interval and value, in seconds and microseconds */
	for (uint64_t which = 0; which < INTERVAL_TIMERS; which++) {
		if (remote_call(remote, SYS_getitimer, which, REMOTE_BUFFER) < 0)
			die(0, "the interval timers of pid %d", task->tid);
		told->itimer_interval[which] = answer[0] * SECONDS + answer[1] * 1000;
		told->itimer_value[which] = answer[2] * SECONDS + answer[3] * 1000;
	}
	/* handler, flags, restorer, mask */
	for (uint64_t i = 1; i <= SIGNALS; i++) {
		if (remote_call(remote, SYS_rt_sigaction, i, 0, REMOTE_BUFFER, sizeof(uint64_t)) < 0)
			die(0, "signal %u of pid %d", (unsigned)i, task->tid);
		struct cr_sigaction action = { answer[0], CR_SA_FLAG_OF(answer[1]), answer[2], answer[3] };
		buf_append(&told->actions, &action, sizeof(action));
	}
	ask_timers(remote, task, told);
	told->known = true;
}

void ask_all(struct container *container)
{
	/* who is told to end does so between two questions */
	undisturbed signals = hold_signals();

	for_each_member(task, container) {
		struct remote *remote = task->settled ? remote_begin(task) : NULL;
		if (!remote)
			continue;
		ask_thread(remote, task);
		if (!task->leader->told.known)
			ask_process(remote, task, &task->leader->told);
		remote_end(remote);
	}
	landlock_end();
}
