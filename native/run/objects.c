/* Every object that the tasks of the container have, found once. */
#include "dump.h"

#include <linux/kcmp.h>
#include <search.h>
#include <signal.h>
#include <sys/syscall.h>

#include "apart.h"

uint64_t status_value(const struct task *task, const char *name, int base)
{
	return needed_value(&task->status, task_path(task, "status").name, name, base);
}

uint64_t io_value(const struct task *task, const char *name, int base)
{
	die_if(task->io.data && !find_field(task->io.data, name), 0, "%s has no line %s", task_path(task, "io").name,
	       name);
	return field_value(task->io.data, name, base);
}

void *dump_add(struct dump *dump, enum cr_kind kind, size_t size)
{
	struct object *object = allocate(size);

	object->kind = kind;
	list_add(&dump->objects[kind], object);
	return object;
}

bool dump_writes(const struct dump *dump, enum cr_kind number)
{
	for_each_kind(kind, dump)
		if (kind->number == number)
			return true;
	return false;
}

static const struct kind *kind_of(const struct dump *dump, enum cr_kind number)
{
	for_each_kind(kind, dump)
		if (kind->number == number)
			return kind;
	die(0, "no object of kind %u is dumped", number);
}

static void *find(const struct dump *dump, const struct kind *kind, struct task *task, int fd)
{
	struct shared key = { { .kind = kind->number }, task, fd };
	void **found = tfind(&key, &dump->sorted[kind->number], kind->compare);

	return found ? *found : NULL;
}

void *shared_find(const struct dump *dump, enum cr_kind kind, struct task *task, int fd)
{
	return find(dump, kind_of(dump, kind), task, fd);
}

void *shared_collect(struct dump *dump, enum cr_kind number, struct task *task, int fd)
{
	const struct kind *kind = kind_of(dump, number);
	struct shared *shared = find(dump, kind, task, fd);

	if (shared)
		return shared;
	shared = dump_add(dump, number, kind->size ? kind->size : sizeof(*shared));
	shared->task = task;
	shared->fd = fd;
	if (kind->init)
		kind->init(dump, shared, task);
	die_if(!tsearch(shared, &dump->sorted[number], kind->compare), ENOMEM, "an object");
	return shared;
}

int compare_kcmp(const void *a, const void *b)
{
	static const int types[CR_NR_KINDS] = {
#define TYPE(kind, type) [kind] = type,
		CR_EACH_KCMP(TYPE)
	};
	const struct shared *x = a, *y = b;
	long order = syscall(SYS_kcmp, x->task->tid, y->task->tid, types[y->object.kind], (long)x->fd, (long)y->fd);

	/* of who is outside nothing may be known, and then it is nothing of the container's */
	die_if(order < 0 && x->task->leader && errno == ESRCH, ESRCH, "pid %d or %d was killed while it was dumped", x->task->tid,
	       y->task->tid);
	die_if(order < 0 && (x->task->leader || (!is_unknowable() && errno != EBADF)), errno, "kcmp of pid %d", x->task->tid);
	return order < 0 ? INCOMPARABLE : order == 1 ? -1 : order != 0;
}

bool is_unknowable(void)
{
	return is_gone() || errno == EACCES || errno == EPERM;
}

/* A process that was killed, or waits only for its parent to take note of its end: it does nothing any more with what it has. */
static bool is_dead(const struct proc_stat *stat)
{
	const bool killed = stat->field[STAT_FLAGS] & PF_SIGNALED || stat->field[STAT_SIGNAL] >> (SIGKILL - 1) & 1;

	/* a leader that has ended before its threads is none */
	return killed || (is_at_end(stat) && stat->field[STAT_THREADS] <= 1);
}

bool is_outside(const struct dump *dump, pid_t pid, struct proc_stat *stat)
{
	if (is_own_process(pid) || container_task(&dump->container, pid))
		return false;
	errno = 0;
	const bool told = try_stat(pid, pid, stat);
	die_if(!told && errno && !is_unknowable(), errno, "/proc/%d", pid);
	/* kernel threads have the init's namespaces and nothing else; and what our own children do is our business */
	return told && !(stat->field[STAT_FLAGS] & PF_KTHREAD) && !is_dead(stat) && stat->field[STAT_PARENT] != (uint64_t)getpid();
}
