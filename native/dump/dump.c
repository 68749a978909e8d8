#include "dump.h"

#include <linux/kcmp.h>
#include <search.h>
#include <sys/syscall.h>

/* The order of the image: what is referred to comes first. VMA, PAGES and THREAD follow their owners. */
static const struct kind *const kinds[] = {
	&kind_dump_info,
	&kind_uts_ns,       &kind_cred,      &kind_ipc_ns,        &kind_mnt_ns,         &kind_pid_ns,
	&kind_net_ns,       &kind_pid,       &kind_nsproxy,       &kind_pipe,           &kind_eventfd,
	&kind_timerfd,      &kind_signalfd,  &kind_inotify,       &kind_socket,         &kind_tty,
	&kind_pidfd,        &kind_file,      &kind_epoll,         &kind_ipc_shm,        &kind_ipc_sem,
	&kind_ipc_msg,      &kind_mm_struct, &kind_files_struct,  &kind_fs_struct,      &kind_signal_struct,
	&kind_sighand_struct, &kind_task_struct,
};

/* A kind of which the revision knows no form is left out. */
#define for_each_kind(kind)                                                                             \
	for (const struct kind *kind, *const *at = kinds; at < kinds + ARRAY_SIZE(kinds) && (kind = *at); at++) \
		if (fixed_len(kind->number))

bool dump_writes(enum cr_kind number)
{
	for_each_kind(kind)
		if (kind->number == number)
			return true;
	return false;
}

void dump_collect(struct dump *dump)
{
	dump->objects[CR_OBJ_TASK_STRUCT] = dump->container.tasks;
	for_each_kind(kind) {
		if (kind->holders == ONCE)
			kind->collect(dump, NULL);
		for_each_task(task, dump) {
			if (kind->holders <= ONCE || (kind->holders == LIVING && task->zombie))
				continue;
			if (kind->collect)
				kind->collect(dump, task);
			else
				task->has[kind->number] = shared_collect(dump, kind, task, 0);
		}
	}
	files_finish(dump);
}

void dump_write(struct dump *dump, struct stream *stream)
{
	for_each_kind(kind)
		for_each_object(void, object, dump, kind->number)
			kind->write(dump, object, stream);
}

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

void *shared_find(const struct dump *dump, const struct kind *kind, struct task *task, int fd)
{
	struct shared key = { { .kind = kind->number }, task, fd };
	void **found = tfind(&key, &dump->sorted[kind->number], kind->compare);

	return found ? *found : NULL;
}

void *shared_collect(struct dump *dump, const struct kind *kind, struct task *task, int fd)
{
	struct shared *shared = shared_find(dump, kind, task, fd);

	if (shared)
		return shared;
	shared = dump_add(dump, kind->number, kind->size ? kind->size : sizeof(*shared));
	shared->task = task;
	shared->fd = fd;
	if (kind->init)
		kind->init(dump, shared, task);
	die_if(!tsearch(shared, &dump->sorted[kind->number], kind->compare), ENOMEM, "an object");
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
	die_if(order < 0 && x->task->leader, errno, "kcmp of pid %d", x->task->tid);
	return order < 0 ? INCOMPARABLE : order == 1 ? -1 : order != 0;
}
