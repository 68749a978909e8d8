/*
 * What one run of cr-restart knows. Everything about the image is said, and everything about the machine that can be
 * known before, while nothing is made yet. Then the phases, each for all tasks: namespaces, tree, memory, files, process,
 * task, end. Until the last of them every task is traced with PTRACE_O_EXITKILL: whatever ends cr-restart ends them all.
 */
#pragma once

#include <sys/types.h>

#include "findings.h"
#include "read.h"
#include "util.h"

struct restart_options {
	const char *image, *pidfile, *root;
	int detach, check, json, time_ns, tty, stopped, verbose; /* int for getopt_long(3) */
	int new_namespaces; /* also where the image says that somebody outside was in them */
	uint32_t userns; /* what user and group 0 of the container are outside; 0: no user namespace */
};

/* Users and groups of a user namespace that is made. */
#define RESTART_USERS 65536U

struct restart {
	const struct restart_options *options;
	const struct restorer *const *restorers; /* NULL behind the last; see phases.c */
	struct image image;
	struct findings findings;
	struct rtask *tasks; /* parents before children, leaders before threads; the container's init is the first */
	size_t task_count;
	uint64_t capabilities; /* CR_CAPABILITY_*, that tasks can get: all of them in a user namespace */
	uint64_t privileges;   /* those of cr-restart itself */
	int root;              /* of the container, O_PATH, once it is mounted; -1 before */
	int socket;            /* leads to that which every task has at @socket_number */
	int socket_number;
};

/* A task that is made from the image. */
struct rtask {
	struct image_object *object;
	const struct cr_image_task_struct *image;
	struct image_object *thread; /* its registers; NULL for a zombie */
	struct rtask *parent;        /* leader of the parent process; NULL for the container's init and its threads */
	struct rtask *leader;        /* itself, for a leader */
	struct rtask *source;        /* who has what it lacks: itself, but for a leader that ended before its threads */
	const uint32_t *numbers;     /* of its PID: in the container's root PID namespace first */
	uint32_t levels;             /* how many */
	uint32_t nr, sid, pgid;      /* there; 0 outside the container */
	uint32_t sid_now, pgid_now;
	bool zombie;                 /* of a process that has ended */
	bool ended;                  /* so, or a leader that ended before its threads */
	pid_t tid;                   /* as cr-restart sees it; 0: not made yet */
};

#define for_each_rtask(task, restart) \
	for (struct rtask *task = (restart)->tasks; task < (restart)->tasks + (restart)->task_count; task++)
/* Those that have an address space. */
#define for_each_living(task, restart) \
	for_each_rtask(task, restart)      \
		if (!(task)->zombie)

/* The number that a task has, or a PID, in the PID namespace of another; 0 where it has none there. */
uint32_t seen_by(const struct restart *restart, const struct rtask *task, uint64_t pos_pid);
struct rtask *rtask_of(const struct restart *restart, uint64_t pos_task);
struct rtask *rtask_numbered(const struct restart *restart, uint32_t nr);
/* A task whose PID this is, NULL where there is none that lives or is a zombie. */
struct rtask *rtask_with_pid(const struct restart *restart, uint64_t pos_pid);
/* The object that a task has in a field of its TASK_STRUCT. Its holder is the first task that has it: who shares it has it
 * when that one has it. */
#define object_of(restart, task, field) image_at(&(restart)->image, (task)->source->image->field)
/* "pid 7", or "thread 8 of pid 7": by the numbers in the image. */
struct path rtask_name(const struct rtask *task);

/*
 * What a kind knows about being restored, beside what it knows about being dumped, in one file. None needs all of it.
 */
struct restorer {
	enum cr_kind kind;
	/* Says with against_if() what speaks against this object, in the image or on the machine. Nothing is made yet. */
	void (*check)(struct restart *restart, struct image_object *object);
	/*
	 * Phase namespaces. For a namespace: fills it; cr-restart itself is in it then (for a MNT_NS a child of cr-restart,
	 * that is in the PID namespace, too, and may change its root). For IPC_SHM and the like: makes the object, in its IPC_NS.
	 * Not called for a namespace that is kept.
	 */
	void (*restore)(struct restart *restart, struct image_object *object);
	/*
	 * Phase files, when the description is needed for the first time: opens @file in cr-restart itself, and gives the
	 * descriptor, with the status flags that @file has. @object is what pos_object refers to. Never called twice for a
	 * @file; one @object may be that of several (both ends of a pipe): object->own and object->fd are the kind's to keep
	 * what it needs then. Closed by restart_close_files().
	 */
	int (*open)(struct restart *restart, struct image_object *file, struct image_object *object);
	/*
	 * End of phase files, when each task has all its descriptors: called once for each FILE, with the first task that has
	 * it, and its number there. For what only the task itself can do (epoll_ctl(2), fcntl(2) of owners and locks).
	 */
	void (*settle)(struct restart *restart, struct image_object *file, struct image_object *object, struct rtask *task, int fd);
	/* Phases memory, process and task: by the task, which is the first that has the object. */
	void (*set)(struct restart *restart, struct image_object *object, struct rtask *task);
};

/* NULL where a kind has nothing to do. */
const struct restorer *restorer_of(const struct restart *restart, uint32_t kind);
/* phases.c: all that there are. */
extern const struct restorer *const restorers[];

/* conditions.c: names of checks as users give them to --allow. */
bool restart_has_check(const char *name);
/* Whether the risk can be taken: there is something to go on with. */
bool restart_may_allow(const char *name);
#define against_if(restart, condition, check, ...)                             \
	do {                                                                       \
		if (condition)                                                         \
			against(restart, check, format_string(__VA_ARGS__));               \
	} while (0)
void against(struct restart *restart, const char *check, char *text);
/* Where the machine has another value than the image: "@whose @property is @found, the image says @expected". */
void differs(struct restart *restart, const char *check, const char *whose, const char *property, const char *expected,
	     const char *found);
/* The same about a value that can't be set, on whatever machine: @legal is what it may be. */
#define value_if(restart, object, wrong, property, legal, ...)                                                        \
	do {                                                                                                               \
		if (wrong)                                                                                                     \
			differs(restart, "image-value", object_name(restart, object).name, property, path_of(__VA_ARGS__).name, legal); \
	} while (0)
/* "pid 7", "the MM_STRUCT of pid 7" or "the PIPE at 4096". */
struct path object_name(const struct restart *restart, const struct image_object *object);
/* A number with commas between thousands. */
struct path grouped(uint64_t number);
bool is_allowed(const struct restart *restart, const char *check);
/* Whether memory can be locked whatever the limit. */
bool may_lock(const struct restart *restart);
/* Something is lost, but everybody can go on. */
void note(const struct restart *restart, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* phases.c: all but letting go. */
void restart_make(struct restart *restart);
/* With --verbose, and when. */
void say(const struct restart *restart, const char *what);

/* release.c: before anything is made; and all tasks are let go, or none. */
void release_prepare(struct restart *restart);
void release_all(struct restart *restart);

/* plan.c: who is who to whom. */
void plan(struct restart *restart);
/* check_image.c: what the image says. */
void check_image(struct restart *restart);
/* path_check.c: whether it is from the root, without the names of no file: as the kernel tells it. */
bool is_whole_path(const char *path);
/* values.c: of an object of any kind. */
void check_values(struct restart *restart, struct image_object *object);
/* addresses.c: where this kernel lets a program have memory: the first byte, for most and for this one, and the first behind all. */
uint64_t lowest_address(void);
uint64_t lowest_mapping(const struct restart *restart);
uint64_t highest_address(void);
/* How many pairs of words the kernel keeps for getauxval(3). */
size_t auxv_room(void);
/* Whether all of it is mapped, with all of @flags, CR_VM_FLAG_*. */
bool is_mapped(const struct image_object *mm, uint64_t start, uint64_t len, uint64_t flags);
/* machine.c */
void check_machine(struct restart *restart);
/* abilities.c */
void check_abilities(struct restart *restart);

/*
 * calls.c: system calls in a task, which is stopped and has the boot area in its address space. Queued ones are run in one
 * go, by code in the boot area, when an answer is needed or another task's turn comes; one that fails ends cr-restart.
 */
#define task_do(task, call, ...) call_queue(task, #call, call, (const uint64_t[6]){ __VA_ARGS__ })
/* The same, where anything but @result is a failure, too. */
#define call_exactly(task, result, call, ...) \
	call_expecting(task, (int64_t)(result), #call, call, (const uint64_t[6]){ __VA_ARGS__ })
void call_expecting(struct rtask *task, int64_t result, const char *name, long nr, const uint64_t args[6]);
/* What it gives; ends cr-restart if it fails. */
#define task_ask(task, call, ...) call_now(task, #call, call, (const uint64_t[6]){ __VA_ARGS__ })
/* What it gives, or -errno. */
#define task_try(task, call, ...) call_now(task, NULL, call, (const uint64_t[6]){ __VA_ARGS__ })
void call_queue(struct rtask *task, const char *name, long nr, const uint64_t args[6]);
int64_t call_now(struct rtask *task, const char *name, long nr, const uint64_t args[6]);
/* Copies to where the task can see it, until its queue is run next. The address there; of @len zeros for NULL. */
uint64_t task_data(struct rtask *task, const void *data, size_t len);
#define task_struct(task, object) task_data(task, &(object), sizeof(object))
#define task_string(task, string) task_data(task, string, strlen(string) + 1)
/* The same bytes as cr-restart sees them. */
void *task_seen(uint64_t address);
void calls_run(void);
/* Gives it a descriptor of cr-restart's own: the number there, the lowest that is free. */
int task_give(struct restart *restart, struct rtask *task, int fd);
/* The same with the next calls, for who knows which number is the lowest that is free. */
void task_give_lowest(struct restart *restart, struct rtask *task, int fd);

/* boot.c: the area that is in no mapping of the image, and who is born with it. */
struct boot {
	uint64_t start, size; /* of code and data, the same in cr-restart and in every task */
	uint64_t code, code_size, data, data_size;
};
extern struct boot boot;
void boot_prepare(struct restart *restart);
void boot_init(struct restart *restart);
/* A stop from which the kernel goes to user mode by way of signal handling: registers that are set then count as those of
 * an interrupted system call. */
void task_interrupt(struct rtask *task);
/* waitpid(2), until @task stops; the status. Dies if it ends. */
int task_wait(struct rtask *task);
/* Out of a stop, with a signal or 0; whether it is gone is for the next task_wait() to tell. */
void task_resume(const struct rtask *task, int signal);
void task_registers(const struct rtask *task, void *regs);
/* A child, or thread, or process of its own namespaces: stopped and traced. @numbers: the container's root first. */
pid_t task_clone(struct rtask *task, uint64_t flags, int exit_signal, const uint32_t *numbers, unsigned levels);
/* Ends it with a status of wait(2). */
void task_exit(struct rtask *task, uint32_t status);
/* The boot area goes, which is the last call that the task makes. */
void task_last(struct rtask *task);

/* tree.c: whether tasks can be made as they are to each other; and they are. */
void tree_check(struct restart *restart);
void tree_make(struct restart *restart);
void tree_end_zombies(struct restart *restart);

/* namespaces.c */
void namespaces_plan(struct restart *restart);
void namespaces_set_clocks(const struct restart *restart);
bool namespace_is_kept(const struct image_object *ns);
/* Those that a task gets, and does not get from @by: CLONE_NEW*; those that are there already are entered later. */
uint64_t namespaces_to_clone(struct restart *restart, const struct rtask *task, const struct rtask *by);
void namespaces_enter(struct restart *restart, struct rtask *task, const struct rtask *by);
void namespaces_finish(struct restart *restart);
/* cr-restart itself goes into a namespace of the container (not MNT, PID), and back at the end of the block. */
int restart_enter(const struct restart *restart, const struct image_object *ns);
void restart_leave(const int *home);
void restart_become(uint32_t user);
#define inside_namespace __attribute__((cleanup(restart_leave), unused)) int

/*
 * kind_ipc_shm.c: attaches what is a mapping of System V shared memory, false where it is none; and marks those that were
 * removed, once everybody has them.
 */
bool shm_map(struct restart *restart, struct rtask *task, const struct cr_image_vma *vma, int prot);
void shm_finish(struct restart *restart);

/* files.c: the descriptor of a FILE in cr-restart itself, which opens it when it is asked for the first time. */
int file_fd(struct restart *restart, struct image_object *file);
void files_make(struct restart *restart);
void files_close(struct restart *restart);
/* terminal.c: whether cr-restart has one; a new one for the container, whose ends are in no FILE; all that goes through it. */
bool terminal_is_there(void);
int terminal_open(int flags);
void terminal_relay(const struct restart *restart);
/* inode.c: the end of phase files, for what was made and has no name. */
void inodes_finish(struct restart *restart);
/* Below the root of the container; -1 and errno. @flags of open(2). */
int open_inside(const struct restart *restart, const char *path, int flags);
