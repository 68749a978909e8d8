/* Objects that tasks share, told apart by kcmp(2), which also orders them: a search takes few comparisons. */
#define _GNU_SOURCE
#include "dump.h"

#include <errno.h>
#include <sys/syscall.h>
#include <unistd.h>

int kcmp_order(pid_t a, pid_t b, int type, int index_a, int index_b)
{
	static const int order[] = { 0, -1, 1 };
	long rc = syscall(SYS_kcmp, a, b, type, (long)index_a, (long)index_b);

	return rc >= 0 && rc < (long)ARRAY_SIZE(order) ? order[rc] : INCOMPARABLE;
}

struct key {
	pid_t tid;
	int type;
};

static int compare(const void *p, const void *item)
{
	const struct key *key = p;

	return kcmp_order(key->tid, ((const struct shared *)item)->task->tid, key->type, 0, 0);
}

struct shared *shared_find(const struct shared_set *set, pid_t tid, int type)
{
	bool found;
	size_t at = list_search(&set->sorted, &(struct key){ tid, type }, compare, &found);

	return found && at != SIZE_MAX ? set->sorted.at[at] : NULL;
}

void *shared_collect(struct shared_set *set, struct task *task, int type, size_t size, bool *is_new)
{
	bool found;
	size_t at = list_search(&set->sorted, &(struct key){ task->tid, type }, compare, &found);

	if (at == SIZE_MAX)
		die(errno, "kcmp of pid %d", task->tid);
	*is_new = !found;
	if (found)
		return set->sorted.at[at];
	struct shared *shared = allocate(size);
	shared->task = task;
	list_add(&set->found, shared);
	list_insert(&set->sorted, at, shared);
	return shared;
}
