#include "restart.h"

struct rtask *rtask_of(const struct restart *restart, uint64_t pos_task)
{
	struct image_object *object = image_at(&restart->image, pos_task);

	return object ? object->own : NULL;
}

struct rtask *rtask_numbered(const struct restart *restart, uint32_t nr)
{
	for_each_rtask(task, restart)
		if (nr && task->nr == nr)
			return task;
	return NULL;
}

struct rtask *rtask_with_pid(const struct restart *restart, uint64_t pos_pid)
{
	for_each_rtask(task, restart)
		if (pos_pid != CR_POS_NONE && task->image->pos_pid == pos_pid)
			return task;
	return NULL;
}

struct path rtask_name(const struct rtask *task)
{
	/* a zombie's objects have nobody */
	return !task ? path_of("a process that has ended") : task->leader == task || !task->leader ? path_of("pid %u", task->nr)
						     : path_of("thread %u of pid %u", task->nr, task->leader->nr);
}

static const uint32_t *numbers_of(const struct restart *restart, uint64_t pos, uint32_t *count)
{
	struct image_object *object = image_at(&restart->image, pos);
	const struct cr_image_pid *pid = object ? object->fixed : NULL;

	*count = pid ? pid->numbers.count : 0;
	return pid ? (const uint32_t *)(object->data + pid->numbers.off) : NULL;
}

static uint32_t number_of(const struct restart *restart, uint64_t pos)
{
	uint32_t count;
	const uint32_t *numbers = numbers_of(restart, pos, &count);

	return numbers ? numbers[0] : 0;
}

uint32_t seen_by(const struct restart *restart, const struct rtask *task, uint64_t pos_pid)
{
	uint32_t count;
	const uint32_t *numbers = numbers_of(restart, pos_pid, &count);

	return count < task->levels ? 0 : numbers[task->levels - 1];
}

#define MOST_LEVELS 32 /* MAX_PID_NS_LEVEL */
#define MOST_NUMBER (UINT32_C(1) << 22) /* PID_MAX_LIMIT */

static void check_numbers(struct restart *restart)
{
	for_each_of_kind(object, &restart->image, CR_OBJ_PID) {
		const struct cr_image_pid *pid = object->fixed;
		uint32_t count;
		const uint32_t *numbers = numbers_of(restart, object->pos, &count);
		if (count == 0 || count > MOST_LEVELS || count != pid->level + 1 || pid->numbers.entsize != 4)
			image_malformed(&restart->image, object, "it has another count of numbers than levels");
		for (uint32_t i = 0; i < count; i++)
			if (numbers[i] == 0 || numbers[i] > MOST_NUMBER)
				image_malformed(&restart->image, object, "a number is none that a PID can have");
	}
}

static void add_task(struct restart *restart, struct image_object *object)
{
	struct rtask *task = &restart->tasks[restart->task_count++];

	object->own = task;
	task->object = object;
	task->image = object->fixed;
	task->numbers = numbers_of(restart, task->image->pos_pid, &task->levels);
	task->zombie = task->ended = task->image->state == CR_TASK_STATE_ZOMBIE || task->image->state == CR_TASK_STATE_DEAD;
	task->parent = rtask_of(restart, task->image->pos_parent);
	task->leader = rtask_of(restart, task->image->pos_group_leader) ?: task;
	task->source = task;
	if (!task->numbers)
		image_malformed(&restart->image, object, "it has no PID");
	task->nr = task->numbers[0];
	task->sid = number_of(restart, task->image->pos_sid);
	task->pgid = number_of(restart, task->image->pos_pgid);
}

static int compare_number(const void *a, const void *b)
{
	const struct rtask *x = *(const struct rtask *const *)a, *y = *(const struct rtask *const *)b;

	return (x->nr > y->nr) - (x->nr < y->nr);
}

static void check_twice(struct restart *restart)
{
	cleanup_buf struct buf sorted = { 0 };
	const struct rtask *last = NULL;

	for_each_rtask(task, restart)
		list_add(&sorted, task);
	qsort(sorted.data, list_count(&sorted), sizeof(void *), compare_number);
	for_each(const struct rtask, task, &sorted) {
		if (last && last->nr == task->nr)
			image_malformed(&restart->image, task->object, "its PID is that of another task, too");
		last = task;
	}
}

static void check_place(struct restart *restart, const struct rtask *task)
{
	const struct rtask *init = restart->tasks, *above = task->leader != task ? task->leader : task->parent;

	if (task->leader->leader != task->leader)
		image_malformed(&restart->image, task->object, "its group leader is none");
	if (task->parent && task->parent->leader != task->parent)
		image_malformed(&restart->image, task->object, "its parent is a thread");
	if (task->leader == task && !task->parent && task != init)
		image_malformed(&restart->image, task->object, "it has no parent, and is not the first");
	if (task->leader != task && task->image->pos_signal != task->leader->image->pos_signal)
		image_malformed(&restart->image, task->object, "its SIGNAL_STRUCT is not that of its group leader");
	if (above && (task->levels < above->levels || (task->leader != task && task->levels > above->levels) ||
		      task->levels > above->levels + 1))
		image_malformed(&restart->image, task->object, "its PID namespace is none that it could be born in");
	if (above && task->levels > above->levels && task->numbers[task->levels - 1] != 1)
		image_malformed(&restart->image, task->object, "it is the first in a PID namespace, and not number 1 there");
}

/* Who shares what: by the first that has it. A zombie has nothing left but what says how it ended. */
static void note_holders(struct restart *restart)
{
	static const size_t fields[] = {
#define FIELD(name) offsetof(struct cr_image_task_struct, pos_##name)
		FIELD(mm), FIELD(files), FIELD(fs), FIELD(sighand), FIELD(signal), FIELD(nsproxy),
	};

	for_each_living(task, restart) {
		for (size_t i = 0; i < ARRAY_SIZE(fields); i++) {
			const char *at = (const char *)task->source->image + fields[i];
			struct image_object *object = image_at(&restart->image, *(const cr_u64 *)at);
			if (object && !object->holder)
				object->holder = task;
		}
	}
	for_each_of_kind(object, &restart->image, CR_OBJ_THREAD_X86_64) {
		struct rtask *task = rtask_of(restart, ((const struct cr_image_thread_x86_64 *)object->fixed)->pos_task);
		if (!task || task->thread)
			image_malformed(&restart->image, object, task ? "its task has another one, too" : "it has no task");
		task->thread = object;
	}
}

void plan(struct restart *restart)
{
	size_t count = 0;

	check_numbers(restart);
	for_each_of_kind(object, &restart->image, CR_OBJ_TASK_STRUCT)
		count++;
	die_if(count == 0, 0, "%s holds no task: there is nothing to restart", restart->image.name);
	restart->tasks = allocate(count * sizeof(*restart->tasks));
	for_each_of_kind(object, &restart->image, CR_OBJ_TASK_STRUCT)
		add_task(restart, object);
	check_twice(restart);
	for_each_rtask(task, restart) {
		check_place(restart, task);
		/* a leader that has ended, while this one of its threads has not */
		if (!task->zombie && task->leader->zombie) {
			task->leader->zombie = false;
			task->leader->source = task;
		}
	}
	note_holders(restart);
}

const struct restorer *restorer_of(const struct restart *restart, uint32_t kind)
{
	for (const struct restorer *const *at = restart->restorers; *at; at++)
		if ((*at)->kind == kind)
			return *at;
	return NULL;
}
