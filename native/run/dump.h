/*
 * What one run of cr-dump knows: the tasks of the container and every object they have, each once. Objects are found
 * by comparing tasks, looked at by the checks, and written by write() of their kind.
 */
#pragma once

#include "findings.h"
#include "task.h"

#define DUMPER "cr-dump 0.2.0"

struct options {
	pid_t pid;
	const char *output;
	int check, json, no_memory, tcp_close, no_sync, thaw, verbose; /* int for getopt_long(3) */
	enum leave { LEAVE_RUNNING, LEAVE_STOPPED, LEAVE_KILLED } leave;
	bool seed_policy;
	unsigned revision, timeout;
};

struct dump {
	const struct options *options;
	const struct kind *const *kinds; /* in the order of the image, NULL behind the last; see dump.c */
	struct container container;
	struct buf objects[CR_NR_KINDS]; /* of each kind; tasks: those of the container, in its order */
	void *sorted[CR_NR_KINDS];        /* the shared ones among them as trees, tsearch(3) */
	struct findings findings;        /* see check.c */
	struct memory *memory;           /* buffers for all mappings, see memory.c */
};

#define for_each_object(type, object, dump, kind) for_each(type, object, &(dump)->objects[kind])
#define for_each_task(item, dump) for_each_member(item, &(dump)->container)

/* An object that tasks may share. */
struct shared {
	struct object object;
	struct task *task; /* the first that has it */
	int fd;            /* FILE: of that task, -1 for a mapping or the executable */
};

struct ns {
	struct shared shared;
	ino_t ino;
	int fd;             /* open until the end, so that it can be entered */
	struct ns *parent;  /* of a PID namespace, none for the container's root */
	uint32_t last_pid;  /* of a PID namespace */
	struct buf text;    /* of a mount namespace: its mountinfo, */
	struct buf mounts; /* and what is in it */
	struct buf sockets; /* of a network namespace, see netlink.h; read when it is needed */
	bool outside;       /* somebody outside is in it, too */
};

/* An open file description, or what the mappings of one file are based on. */
struct file {
	struct shared shared;
	struct cr_image_file image; /* without its spans */
	char *path;
	char *who; /* "FILE path fd 4 of pid 7", for messages */
	char *link; /* below /proc */
	const char *fstype;
	struct object *what;  /* PIPE, EPOLL, …: what it is of, or NULL */
	struct object *owner; /* who is signalled, or NULL */
	struct buf locks;     /* struct held_lock each */
};

struct held_lock {
	struct cr_file_lock entry;
	struct object *owner; /* of a POSIX lock */
	bool passing;         /* it will not be there for long, or is the kernel's own */
};
#define for_each_lock(lock, file)                                           \
	for (struct held_lock *lock = (struct held_lock *)(file)->locks.data; \
	     (size_t)((char *)lock - (file)->locks.data) < (file)->locks.len; lock++)

struct fs {
	struct shared shared;
	struct directory {
		char *path;
		struct statx stx;
		uint64_t mnt_id; /* 0: of no mount of its namespace */
		bool too_long, unlinked;
	} root, pwd;
};

struct mm {
	struct shared shared;
	struct buf vmas;
	struct file *exe;
	uint64_t brk;
};

struct kind {
	enum cr_kind number;
	/* Who has one: ALL includes zombies. What NOBODY has is found by other kinds, or ONCE by collect() without a task. */
	enum { NOBODY, ONCE, LIVING, ALL } holders;
	size_t size; /* of a struct that starts with a struct shared, 0 where that is all */
	/* Whether the tasks of two struct shared have the same object, and what orders them if not. */
	int (*compare)(const void *a, const void *b);
	/* A new one of the task. */
	void (*init)(struct dump *dump, void *object, struct task *task);
	/* Instead, for kinds of which a task has several. */
	void (*collect)(struct dump *dump, struct task *task);
	/* Those it refers to are written already. */
	void (*write)(struct dump *dump, void *object, struct stream *stream);
};

/* A kind of which the revision knows no form is left out. */
#define for_each_kind(kind, dump)                                                                     \
	for (const struct kind *kind, *const *kind##_at = (dump)->kinds; (kind = *kind##_at); kind##_at++) \
		if (fixed_len(kind->number))

/* dump.c: the kinds; finds out what each task has. */
extern const struct kind *const dump_kinds[];
void dump_collect(struct dump *dump);
void dump_write(struct dump *dump, struct stream *stream);

/* objects.c: whether the image will have objects of the kind: the revision has it, and this program writes it. */
bool dump_writes(const struct dump *dump, enum cr_kind kind);
/* Memory for what starts with a struct object, in the list of its kind. */
void *dump_add(struct dump *dump, enum cr_kind kind, size_t size);
/* kind_pid.c: the PID that has the number in cr-dump's own namespace; NULL where none of the container has. */
struct object *pid_find(const struct dump *dump, pid_t number);
/* kind_tty.c: the controlling terminal; NULL where there is none. */
struct object *tty_controlling(struct dump *dump, const struct task *task);
/* kind_file.c: what takes all FILEs of the container to find out. */
void files_finish(struct dump *dump);
/* kind_pipe.c: somebody outside has an end of the pipe. */
void pipe_outside(struct file *file, bool reader, bool writer);
/* The object that a task has, @fd of it for a FILE; NULL where no task of the container has it. */
void *shared_find(const struct dump *dump, enum cr_kind kind, struct task *task, int fd);
/* The same for a task of the container, added where it is new. */
void *shared_collect(struct dump *dump, enum cr_kind kind, struct task *task, int fd);
/* For kinds that kcmp(2) tells apart; of somebody outside it may not tell anything. */
#define INCOMPARABLE 2
int compare_kcmp(const void *a, const void *b);

/* By a thread that lives: the leader may have ended before it. */
#define vma_link(task, vma) \
	path_of("/proc/%d/map_files/%" PRIx64 "-%" PRIx64, (task)->tid, (vma)->start, (vma)->end)

/* For CR_EACH_x_SOURCE and CR_EACH_x_REFERENCE: a field of @image from the texts of @task, from what it has. */
#define FILL(field, from, name, base, factor) image.field = FROM_##from(name, base) * (factor);
#define FROM_stat(number, base) task->stat.field[number]
#define FROM_status(name, base) status_value(task, #name, base)
#define FROM_io(name, base) io_value(task, #name, base)
/* A line that is missing where the kernel has others is an error; that it does not count I/O at all, is 0. */
uint64_t status_value(const struct task *task, const char *name, int base);
uint64_t io_value(const struct task *task, const char *name, int base);
#define CR_TICK (UINT64_C(1000000000) / (uint64_t)sysconf(_SC_CLK_TCK)) /* ns; times(2) */
#define REFER(field, kind) image.field = position(task->has[kind]);

/*
 * borrow.c: the description of a FILE that a task has open, as a descriptor of cr-dump, for fcntl(2), ioctl(2),
 * getsockopt(2); -1, and errno, where the kernel refuses. Whatever is changed through it is changed for the task.
 */
int try_borrow(const struct shared *file);

/* deleted.c: the mount with the number, as the namespace of the task has it, or NULL. */
const struct mountinfo *mount_find(const struct task *task, uint64_t mnt_id);
/* Whether the file that @path leads to has lost its name; then @path is what it was. */
bool try_strip_deleted(const struct task *task, char *path, const struct statx *stx);

/* siginfo.c: a table of siginfo with its spans. @queue: siginfo_t each. */
struct cr_table siginfo_table(struct object *object, const struct buf *queue);
/* The word of personality(2). */
uint32_t task_personality(const struct task *task);
/* Whether it counts a kind of CPU time that an image has no number for. */
bool has_odd_clock(const struct posix_timer *timer);

/* ns.c: names below /proc/PID/ns by kind, NULL for what is no namespace; inodes tell them apart, namespaces(7). */
extern const char *const ns_names[CR_NR_KINDS];
int compare_ns(const void *a, const void *b);
void ns_init(struct dump *dump, void *object, struct task *task);
/* cr-dump itself goes into the namespace, and back at the end of the block. */
int ns_enter(const struct ns *ns);
void ns_leave(const int *home);
#define inside_ns __attribute__((cleanup(ns_leave), unused)) int

/*
 * The file behind the link @path of a mapping or an executable. Descriptions of mappings can't be told apart from
 * user space: those of one file, path and access mode are taken to be one.
 */
struct file *file_of_link(struct dump *dump, struct task *task, const char *path, uint64_t flags);

/* kind_socket.c, sysv.c: what speaks against dumping the sockets and the System V objects that there are. */
void check_sockets(struct dump *dump);
/* Whether there is one whose file is there, and the image says so. */
bool socket_with_path(const struct dump *dump, const char *path);
void check_sysv(struct dump *dump);
/* Whether it is System V shared memory. */
bool is_sysv(const struct file *file);

/* Whether @vma is of memfd_secret(2): nobody but the task itself can read it. */
bool is_secret(const struct vma *vma);
/* Whether somebody is asked for its pages, or told when they are written: userfaultfd(2). */
bool is_userfault(const struct vma *vma);

/* memory.c: writes the VMAs of an address space, each with its PAGES behind it; finds which pages of them are guards. */
void memory_find_guards(const struct mm *mm);
void memory_write(struct dump *dump, const struct mm *mm, struct stream *stream);

/*
 * check*.c: a dump that could not be restored must not be written. Each reason against it is a check with a name that
 * stays: `--allow NAME` takes the risk.
 */
const struct check *find_check(const char *name);
/* The findings, a line for each check on standard error, or all as one JSON object on standard output. */
void check_report(const struct dump *dump);
/* The same object where there will be no findings, because of @message. */
void check_report_error(const struct dump *dump, const char *message);
/* Everything that speaks against the dump. */
void check_inside(struct dump *dump);
void check_task_attributes(struct dump *dump);
void check_files(struct dump *dump);
void check_outside(struct dump *dump);
/* Whether errno says that somebody outside has ended, or may be looked at by nobody: then nothing is known, nor lost. */
bool is_unknowable(void);
/* Whether a process is neither of the container nor of cr-dump. */
bool is_outside(const struct dump *dump, pid_t pid, struct proc_stat *stat);
void check_paths(struct dump *dump);
void check_ipc_and_net(struct dump *dump);
/* One more finding about process @pid, where @condition holds and policy and revision have the check. */
#define found_if(dump, condition, check, pid, ...)                              \
	do {                                                                     \
		if (condition)                                                   \
			add_finding(dump, check, pid, format_string(__VA_ARGS__)); \
	} while (0)
void add_finding(struct dump *dump, const char *check, pid_t pid, char *text);
