/*
 * What one run of cr-dump knows: the tasks of the container and every object they share, each once. Objects are
 * found by collect() of their kind, looked at by the checks, and written by write() of their kind.
 */
#ifndef CR_DUMP_H
#define CR_DUMP_H

#include "parse.h"
#include "proc.h"
#include "stream.h"
#include "util.h"

struct options {
	pid_t pid;
	const char *output;
	bool check, json, seed_policy, memory;
	unsigned revision;
	struct list allow; /* names of checks, borrowed from argv */
};

enum ns_type { NS_UTS, NS_IPC, NS_MNT, NS_PID, NS_NET, NS_TYPES };
/* Names below /proc/PID/ns. */
extern const char *const ns_names[NS_TYPES];

/* A namespace. Its identity is the inode of /proc/PID/ns/NAME, namespaces(7). */
struct ns {
	struct record record;
	dev_t dev;
	ino_t ino;
	int fd;               /* open until the end, so that it can be entered */
	struct ns *parent;    /* of a PID namespace, none for the container's root */
	uint32_t last_pid;    /* of a PID namespace */
	struct buf mountinfo; /* text, of a mount namespace */
};

/* Credentials have no identity that user space sees: equal ones are one. */
struct cred {
	struct record record;
	uint32_t uid[4], gid[4]; /* real, effective, saved, file system */
	uint64_t inheritable, permitted, effective, bounding, ambient, securebits, flags;
	struct buf groups; /* uint32_t each */
};

/* PID namespaces nest up to 32 deep (MAX_PID_NS_LEVEL), the first included 33. */
#define PID_LEVELS 33

struct pid {
	struct record record;
	uint32_t levels;
	uint32_t number[PID_LEVELS]; /* the container's root namespace first */
};

struct nsproxy {
	struct record record;
	struct ns *ns[NS_TYPES];
};

/* An open file description, or what the mappings of one file are based on. */
struct file {
	struct record record;
	struct task *task; /* through whom it is seen */
	int fd;            /* of that task, -1 for a mapping or the executable */
	uint64_t pos;
	uint64_t flags; /* CR_OPEN_FLAG_* */
	uint32_t dev_major, dev_minor, rdev_major, rdev_minor, mode, nlink;
	uint64_t ino, size;
	char *path, *fstype;
	bool locks; /* flock(2), fcntl(2) or a lease */
};

/* An object that tasks share by reference; kcmp(2) tells which is which. The structs of such start like this. */
struct shared {
	struct record record;
	struct task *task; /* one that has it */
};

/* The objects as they were found, and in the order of kcmp(2). */
struct shared_set {
	struct list found, sorted;
};

struct vma {
	uint64_t start, end, pgoff, flags;
	struct file *file;
	char *name;     /* NULL where the file says it all */
	bool populated; /* pages may be there */
	bool readable;
};

struct mm {
	struct record record;
	struct task *task;
	struct list vmas;
	struct file *exe;
};

struct fd {
	uint32_t number;
	bool cloexec;
	struct file *file;
};

struct files {
	struct record record;
	struct task *task;
	struct list fds;
};

struct fs {
	struct record record;
	struct task *task;
	char *root, *pwd;
};

struct signal {
	struct record record;
	struct task *leader;
	uint64_t nvcsw, nivcsw;
	bool stopped, exiting;
};

#define SIGNALS 64

struct sighand {
	struct record record;
	struct task *task;
	bool known; /* all of the actions, not only whether there is a handler */
	struct cr_sigaction actions[SIGNALS];
};

/* What only the task itself can tell, see remote.h. */
struct answers {
	bool known;
	uint64_t securebits;
	bool keyring; /* of the thread; in a leader also of the process */
	/* of the process, kept in the leader */
	uint64_t brk;
	bool itimer;
	struct cr_sigaction *actions; /* SIGNALS of them, or NULL */
};

struct task {
	struct record record;
	pid_t tid, tgid;
	struct task *parent; /* leader of the parent process, NULL for the container's init */
	struct task *leader; /* itself, for a leader */
	bool seized, zombie, group_stopped;
	char state; /* before it was stopped, as proc_pid_stat(5) has it */
	struct proc_stat stat;
	struct buf status, io; /* texts of proc_pid_status(5) and proc_pid_io(5) */
	uint64_t blocked;      /* signals */
	struct buf regs;       /* user_regs_struct of ptrace(2) */
	struct buf xstate;     /* XSAVE area */
	struct answers answers;
	struct ns *ns[NS_TYPES];
	struct cred *cred;
	struct pid *pid, *pgid, *sid;
	struct nsproxy *nsproxy;
	struct mm *mm;
	struct files *files;
	struct fs *fs;
	struct signal *signal;
	struct sighand *sighand;
};

/* A line of the task's status. A kernel without the line leaves 0. */
uint64_t task_status(const struct task *task, const char *name, unsigned base);
/* The same for sizes, which are in KiB there, and here in bytes. */
uint64_t task_bytes(const struct task *task, const char *name);
/* Numbers of NSpid, NSpgid or NSsid: how many, from the reader's PID namespace down. */
unsigned task_numbers(const struct task *task, const char *name, uint32_t number[PID_LEVELS]);

struct dump {
	const struct options *options;
	pid_t init;          /* of the container */
	uint32_t pid_offset; /* levels of PID namespaces above the container's root */
	struct list tasks;   /* parents before children, leaders before threads */
	struct list by_tid;
	struct list ns[NS_TYPES];
	struct list creds, pids, nsproxies, signals, files;
	struct list files_of_fds; /* those of `files` that descriptors hold, by inode and kcmp(2) */
	struct shared_set mms, files_structs, fs_structs, sighands;
	struct memory *memory; /* buffers for all mappings, see memory.c */
};

struct kind {
	unsigned since; /* revision */
	size_t objects; /* offset of their list in struct dump */
	/* What of this kind does the task use? Called for every task before anything is written. */
	void (*collect)(struct dump *dump, struct task *task);
	/* One object; those it refers to are written already. */
	void (*write)(struct dump *dump, void *object, struct stream *stream);
};

extern const struct kind kind_uts_ns, kind_cred, kind_ipc_ns, kind_mnt_ns, kind_pid_ns, kind_net_ns, kind_pid,
	kind_nsproxy, kind_file, kind_mm_struct, kind_files_struct, kind_fs_struct, kind_signal_struct,
	kind_sighand_struct, kind_task_struct;

void dump_collect(struct dump *dump);
void dump_write(struct dump *dump, struct stream *stream);

/* What kinds need of each other. */

/* Finds or adds the namespace that @task is in. */
void ns_collect(struct dump *dump, struct task *task, enum ns_type type);
/* The same for the namespace that @fd is open on. */
struct ns *ns_add(struct dump *dump, enum ns_type type, int fd);

/* -1, 0 or 1 as the first object comes before, is or comes behind the second; INCOMPARABLE and errno on failure. */
int kcmp_order(pid_t a, pid_t b, int type, int index_a, int index_b);
/* The object of @type, KCMP_VM and so on, that @tid has; NULL where it is not in the set. */
struct shared *shared_find(const struct shared_set *set, pid_t tid, int type);
/* The same for a task of the container, added with @size bytes where it is new. */
void *shared_collect(struct shared_set *set, struct task *task, int type, size_t size, bool *is_new);

/* The description that descriptor @fd of @task refers to; its position, flags of open(2), mount come from fdinfo. */
struct file *file_of_fd(struct dump *dump, struct task *task, uint32_t fd, struct text fdinfo);
/*
 * The file behind the link @link of a mapping or an executable. Descriptions of mappings can't be told apart from
 * user space: those of one file, path and access mode are taken to be one.
 */
struct file *file_of_link(struct dump *dump, struct task *task, const char *link, uint64_t flags);
/* For a search in dump->files_of_fds, also for descriptors outside. */
struct file_key {
	pid_t tid;
	int fd;
	uint32_t dev_major, dev_minor;
	uint64_t ino;
};
bool try_file_key(const char *link, struct file_key *key);
int file_compare(const void *key, const void *item);

/* Writes the PAGES of a mapping behind its VMA object at @vma_pos. */
void memory_write(struct dump *dump, const struct mm *mm, const struct vma *vma, uint64_t vma_pos, struct stream *stream);

/* The THREAD object of @task on this machine, where the format has one. */
void thread_write(const struct task *task, struct stream *stream);

/* Times in /proc are clock ticks, times(2); those of an image are nanoseconds. */
uint64_t ns_of_ticks(uint64_t ticks);

#endif
