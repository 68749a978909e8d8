/*
 * The floor "task": which tasks a container has, stopping them, calls inside them. Nothing here knows what becomes of
 * it: cr-dump writes it down, others may want something else.
 */
#pragma once

#include "parse.h"
#include "stream.h"
#include "util.h"

#define SIGNALS 64
#define INTERVAL_TIMERS 3 /* ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF */

struct shared;

/* What only the process itself can tell; kept in its leader, whichever thread was asked. Words of the kernel. */
struct told {
	bool known;
	uint64_t brk;
	bool keyring;       /* of the process */
	bool segments;      /* it has a table of its own for them, modify_ldt(2) */
	struct buf actions; /* struct cr_sigaction each */
	uint64_t itimer_value[INTERVAL_TIMERS], itimer_interval[INTERVAL_TIMERS]; /* ns */
	uint64_t dumpable, subreaper, thp_disable, mdwe, memory_merge, membarrier;
	uint64_t new_vma; /* CR_VM_FLAG_*: of those that mlockall(2) gives to every new mapping */
	struct buf timers; /* struct posix_timer each */
};

struct task {
	struct object object;
	struct container *container;
	pid_t tid, tgid;
	struct task *parent; /* leader of the parent process, NULL for the container's init */
	struct task *leader; /* itself, for a leader */
	bool seized, settled, zombie, group_stopped;
	unsigned refusals; /* of the kernel to let it be traced */
	int stop_signal; /* that stopped its group, else 0 */
	char state;      /* before it was stopped, as proc_pid_stat(5) has it */
	struct proc_stat stat;
	struct buf status, io; /* texts of proc_pid_status(5) and proc_pid_io(5) */
	uint64_t blocked;      /* signals */
	struct object thread;  /* with the XSAVE area as its tail, */
	void *thread_image;    /* and the registers in its struct cr_image_*, or NULL */
	/* what only the task itself can tell */
	bool answered;
	const char *silent; /* why it can't be asked: "is under seccomp", say */
	uint64_t securebits;
	bool keyring;      /* of the thread */
	bool landlocked;
	uint64_t tid_address, pdeath_signal, xcomp_perm, cpuid_faults, tsc;
	uint64_t mce_kill, mempolicy; /* PR_MCE_KILL_*, MPOL_* */
	uint64_t sas_sp, sas_size, sas_flags;
	struct told told; /* of its process, in a leader */
	struct buf queue, shared_queue; /* siginfo_t each of the signals that wait for it; in a leader for its process */
	struct shared *has[CR_NR_KINDS]; /* of each kind, see dump.h */
	struct object *pgid, *sid;
};

struct container {
	pid_t pid;           /* any task of it */
	pid_t init;
	uint32_t pid_level;  /* levels of PID namespaces above its root */
	bool stopping;       /* its tasks will be stopped, so none may be cr-dump itself */
	unsigned patience;   /* seconds until whoever does not stop is given up */
	uint64_t traced_since; /* monotonic ns at which somebody else was seen to trace one of them, 0: nobody was */
	struct clocks {
		uint64_t realtime, monotonic, boottime; /* ns */
	} stopped_at;            /* when all had stopped, as cr-dump sees them */
	uint64_t boottime_shift; /* ns that the boottime of its init is ahead of that of cr-dump, in two's complement */
	struct buf tasks;    /* parents before children, leaders before threads */
	void *by_tid;        /* the same as a tree, tsearch(3) */
	struct place *place; /* for calls in tasks, see place.c */
};

#define for_each_member(item, container) for_each(struct task, item, &(container)->tasks)

#define task_path(task, format, ...) \
	path_of("/proc/%d/task/%d/" format, (task)->tgid, (task)->tid, ##__VA_ARGS__)
/* A line of the task's status; 0 where the kernel has no such line, but dies where it has it for others. */
uint64_t task_status(const struct task *task, const char *name, int base);

/* The value in a line that a text of @path has to have. */
uint64_t needed_value(const struct buf *text, const char *path, const char *name, int base);

/* What stands in a line of the task's status, which has to have it. */
const char *needed_field(const struct task *task, const char *name);

/* container.c: finds the init, lists the tasks as they are now, reads what /proc tells about them. */
void container_find(struct container *container);
void container_list(struct container *container);
void container_read(struct container *container);
struct task *container_task(const struct container *container, pid_t tid);
bool try_stat(pid_t tgid, pid_t tid, struct proc_stat *stat);

/*
 * freeze.c: stops everybody, and lets go again, which the kernel does, too, when cr-dump ends, however it ends. Before,
 * each process gets @signal, if it is not 0: SIGSTOP, and it stays where it is; SIGKILL. False where one that was
 * interrupted has not stopped yet: it is traced on.
 */
void freeze(struct container *container);
bool thaw(struct container *container, int signal);
/* Who was killed can be told of no more. */
#define killed_if(condition, task) \
	die_if(condition, ESRCH, "pid %d (%.16s) was killed while it was dumped", (task)->tid, (task)->stat.comm)
/* Ends cr-dump where somebody was killed meanwhile: what was read of it may be wrong. */
void freeze_verify(struct container *container);
/* The same for die_cause: only where somebody is about to end, and without a word otherwise. */
void freeze_blame(const struct container *container);

/* queue.c: the signals that wait, and a mask of some. */
void queues_read(struct container *container);
uint64_t queue_mask(const struct buf *queue);

/*
 * freezer.c: control groups that are frozen. Those of the container thawed, once all its tasks are stopped; and frozen
 * again, which also happens when this process ends.
 */
bool is_frozen(const struct task *task);
/* Dies where the task is in a frozen group of version 1, and so will not stop. */
void freezer_check_old(const struct task *task);
struct freezer *freezer_thaw(struct container *container);
void freezer_freeze(struct freezer *freezer);

/* clocks.c: those of stopped_at as the init sees them, time_namespaces(7). */
struct clocks clocks_now(void);
struct clocks container_clocks(const struct container *container);

/* wait.c: every wait for a task has an end, by CLOCK_MONOTONIC. */
/* Its state is a zombie's, or nearly: it can't stop any more. */
bool is_ending(const struct task *task);
/* The status of waitpid(2) at its next stop; 0 where there was none until @deadline, ENDED where there will be none. */
#define ENDED (-1)
int await_stop(const struct task *task, uint64_t deadline);

/* registers.c, once a task is stopped and before it goes on; and its THREAD, where the format has one. */
bool registers_read(struct task *task); /* false: it is not there any more */
void registers_leave(const struct task *task);
void thread_write(struct task *task, struct stream *stream);

/*
 * traced.c: the restartable sequences that a task has registered, zeros where it has, or the kernel knows, none; whether a
 * call from code that is not its own would be a signal for it, PR_SET_SYSCALL_USER_DISPATCH; whether the call that it is
 * in has the numbers of i386, which a 64-bit task may use, too.
 */
struct __ptrace_rseq_configuration rseq_of(pid_t tid);
bool dispatches_calls(const struct task *task);
bool is_compat(const struct task *task, uint64_t code_segment);
/* Whether the kernel is of this version, or younger. */
bool is_kernel(unsigned major, unsigned minor);

/* ask.c: all that only the tasks themselves know. */
void ask_all(struct container *container);

/* landlock.c: of a task that is being asked; and the end of who helps to find out. */
struct remote;
bool is_landlocked(struct remote *remote, const struct task *task);
void landlock_end(void);

/*
 * remote.c: system calls inside a task that is stopped together with whoever shares its memory. It never notices, also
 * when this process ends in the middle. remote_begin() makes it ready, NULL where it can't be asked, and then
 * task->silent says why; remote_call() gives what the call returns, or -errno; remote_end() puts everything back.
 */
struct remote *remote_begin(struct task *task);
#define remote_call(remote, nr, ...) remote_call_six(remote, nr, (const uint64_t[6]){ __VA_ARGS__ })
int64_t remote_call_six(struct remote *remote, long nr, const uint64_t arguments[6]);
void remote_end(struct remote *remote);
/*
 * repair.c: a task that SIGSTOP had stopped while it was asked does not go on through its frame when this process ends.
 * Then the process that waits for this one, see apart.h, puts everything back.
 */
void repair_prepare(void);
void repair(void);
/* As an argument of a call: the address of a buffer in the task. What it holds before the next call; and after it. */
#define REMOTE_BUFFER (UINT64_C(1) << 63)
#define REMOTE_WORDS 16
void remote_put(struct remote *remote, const void *data, size_t len);
const uint64_t *remote_answer(const struct remote *remote);
