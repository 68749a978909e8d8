/*
 * Makes the tasks: each by its own parent, with its own numbers. A session can only be started, never joined, and a group
 * only joined inside of a session: so children that stay in the session of their parent are made before it leaves that,
 * and leaders that have ended are made once more, for a moment. Whether all of it works out is tried before, on paper.
 */
#include "restart.h"

#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include "calls.h"

static bool on_paper;
#define make_do(task, ...)                      \
	do {                                        \
		if (!on_paper)                          \
			task_do(task, __VA_ARGS__);         \
	} while (0)
#define ON_PAPER 1 /* a tid */

/* On paper it is said with all else that speaks against it; then it can't be. */
#define impossible_if(restart, task, wrong, property, ...)                                                              \
	do {                                                                                                                \
		if (wrong)                                                                                                      \
			impossible(restart, task, property, path_of(__VA_ARGS__));                                                  \
	} while (0)

static void impossible(struct restart *restart, const struct rtask *task, const char *property, struct path value)
{
	die_if(!on_paper, 0, "%s can't get into %s", rtask_name(task).name, value.name);
	differs(restart, "image-value", rtask_name(task).name, property, value.name, "one that it can get into from where it is");
}

/* By itself, or, where it can't see the group, by its parent. */
static void join_group(struct restart *restart, struct rtask *task)
{
	uint32_t group = seen_by(restart, task, task->image->pos_pgid);

	if (group)
		make_do(task, SYS_setpgid, 0, group);
	else if (task->parent)
		make_do(task->parent, SYS_setpgid, task->numbers[task->parent->levels - 1],
			seen_by(restart, task->parent, task->image->pos_pgid));
	task->pgid_now = task->pgid;
}

/* As early as it can be, because children inherit it; the group may not be there yet. */
static void try_group(struct restart *restart, struct rtask *task)
{
	const struct rtask *leader = rtask_numbered(restart, task->pgid);

	if (task->leader != task || task->pgid == task->pgid_now || task->sid != task->sid_now || !leader)
		return;
	if (leader == task) {
		make_do(task, SYS_setpgid, 0, 0);
		task->pgid_now = task->pgid;
	} else if (leader->tid && leader->pgid_now == leader->nr && leader->sid_now == task->sid_now) {
		join_group(restart, task);
	}
}

static void create(struct restart *restart, struct rtask *task, struct rtask *by)
{
	const bool thread = task->leader != task;
	uint64_t flags = thread ? CLONE_THREAD | CLONE_VM | CLONE_SIGHAND | CLONE_SYSVSEM : 0;
	const struct cr_image_task_struct *own = task->source->image, *theirs = by->source->image;

#define SAME(field) (!task->zombie && own->field == theirs->field)
	flags |= SAME(pos_mm) ? CLONE_VM : 0;
	flags |= SAME(pos_fs) ? CLONE_FS : 0;
	flags |= SAME(pos_files) ? CLONE_FILES : 0;
	flags |= SAME(pos_sighand) && SAME(pos_mm) ? CLONE_SIGHAND : 0;
	task->tid = ON_PAPER;
	if (!on_paper) {
		flags |= namespaces_to_clone(restart, task, by);
		task->tid = task_clone(by, flags, thread ? 0 : (int)task->image->exit_signal, task->numbers, task->levels);
	}
	task->sid_now = by->sid_now;
	task->pgid_now = by->pgid_now;
	if (!on_paper)
		namespaces_enter(restart, task, by);
	try_group(restart, task);
}

static bool is_in_image(const struct restart *restart, uint32_t number)
{
	for_each_of_kind(object, &restart->image, CR_OBJ_PID) {
		const struct cr_image_pid *pid = object->fixed;
		const uint32_t *numbers = (const uint32_t *)(object->data + pid->numbers.off);
		for (uint32_t i = 0; i < pid->numbers.count; i++)
			if (numbers[i] == number)
				return true;
	}
	return false;
}

/* Those that the kernel would choose may be needed later. */
static uint32_t unused_number(const struct restart *restart)
{
	static uint32_t number = 300;

	while (is_in_image(restart, number) || access(path_of("/proc/%u", number).name, F_OK) == 0)
		number++;
	return number;
}

/* Somebody who is needed for a moment: the leader of a session or group that has ended, or, without @pid, anybody. */
static struct rtask borrow(struct restart *restart, struct rtask *by, uint64_t pos_pid)
{
	const struct image_object *object = image_at(&restart->image, pos_pid);
	const struct cr_image_pid *pid = object ? object->fixed : NULL;
	uint32_t numbers[32];
	struct rtask task = *by;

	impossible_if(restart, by, by->levels > ARRAY_SIZE(numbers) || (pid && pid->numbers.count < by->levels), "its session or group",
		      "that of a leader from another PID namespace");
	for (uint32_t i = 0; i < by->levels && (!pid || i < pid->numbers.count); i++)
		numbers[i] = pid ? ((const uint32_t *)(object->data + pid->numbers.off))[i] : unused_number(restart);
	task.nr = numbers[0];
	task.tid = on_paper ? ON_PAPER : task_clone(by, 0, SIGCHLD, numbers, by->levels);
	return task;
}

static void dismiss(struct rtask *task, struct rtask *by)
{
	if (on_paper)
		return;
	task_exit(task, 0);
	task_ask(by, SYS_wait4, (uint64_t)-1, 0, WNOHANG, 0);
}

static void start_session(struct rtask *task, uint32_t sid)
{
	make_do(task, SYS_setsid);
	task->sid_now = task->pgid_now = sid;
}

#define for_each_unborn_child(child, task, restart) \
	for_each_rtask(child, restart)                  \
		if (child->parent == task && child->leader == child && !child->tid)

static bool is_there(const struct restart *restart, uint32_t nr)
{
	const struct rtask *task = rtask_numbered(restart, nr);

	return task && task->leader == task;
}

/* Who is left alone becomes a child of the init, or of who adopts orphans, prctl(2). */
static void adopt_orphans(const struct restart *restart, struct rtask *task, uint64_t adopts)
{
	if (task != restart->tasks)
		make_do(task, SYS_prctl, PR_SET_CHILD_SUBREAPER, adopts);
}

/* Orphans of a session whose leader has ended. */
static void adopt_session(struct restart *restart, struct rtask *task, uint32_t sid, uint64_t pos_sid)
{
	adopt_orphans(restart, task, 1);
	struct rtask leader = borrow(restart, task, pos_sid);

	start_session(&leader, sid);
	for_each_unborn_child(child, task, restart)
		if (child->sid == sid)
			create(restart, child, &leader);
	dismiss(&leader, task);
	adopt_orphans(restart, task, 0);
}

/* Whether it stays in a session, or somebody does whom it begot before it began one of its own. */
static bool comes_from(const struct restart *restart, const struct rtask *task, uint32_t sid)
{
	if (task->sid == sid)
		return true;
	for_each_rtask(other, restart) {
		const struct rtask *above = other->parent;
		if (other->sid != sid || other->leader != other)
			continue;
		while (above && above != task && above->sid == above->nr)
			above = above->parent;
		if (above == task && task->sid == task->nr)
			return true;
	}
	return false;
}

static void grow(struct restart *restart, struct rtask *task)
{
	if (task->sid == task->nr && task->sid_now != task->sid) {
		/* who was born in the session that this one left */
		for_each_unborn_child(child, task, restart)
			if (task->sid_now && comes_from(restart, child, task->sid_now))
				create(restart, child, task);
		start_session(task, task->sid);
	}
	try_group(restart, task);
	for_each_unborn_child(child, task, restart)
		if (!child->sid || child->sid == task->sid_now || child->sid == child->nr)
			create(restart, child, task);
	for_each_unborn_child(child, task, restart)
		if (!is_there(restart, child->sid))
			adopt_session(restart, task, child->sid, child->image->pos_sid);
}

static bool is_above(const struct rtask *task, const struct rtask *below)
{
	while (below && below != task)
		below = below->parent;
	return below;
}

/* Orphans of a session that lives elsewhere: born there, and left alone. */
static void place_orphan(struct restart *restart, struct rtask *task)
{
	struct rtask *leader = rtask_numbered(restart, task->sid);
	const bool works = leader && leader->tid && leader->sid_now == task->sid && is_above(task->parent, leader) &&
			   leader->levels == task->levels;

	impossible_if(restart, task, !works, "its session", "session %u", task->sid);
	task->tid = ON_PAPER;
	if (!works)
		return;
	adopt_orphans(restart, task->parent, 1);
	struct rtask helper = borrow(restart, leader, CR_POS_NONE);
	create(restart, task, &helper);
	dismiss(&helper, leader);
	adopt_orphans(restart, task->parent, 0);
}

static void place_in_groups(struct restart *restart)
{
	for_each_rtask(task, restart)
		try_group(restart, task);
	for_each_rtask(task, restart) {
		if (task->leader != task || !task->pgid || task->pgid == task->pgid_now)
			continue;
		const bool there = is_there(restart, task->pgid);
		impossible_if(restart, task, there, "its group", "group %u, from session %u", task->pgid, task->sid);
		if (there)
			continue;
		/* its leader has ended */
		const struct image_object *pid = image_at(&restart->image, task->image->pos_pgid);
		struct rtask *by = task;
		/* he may have been of a namespace above */
		while (by->parent && by->levels > ((const struct cr_image_pid *)pid->fixed)->numbers.count)
			by = by->parent;
		struct rtask leader = borrow(restart, by, task->image->pos_pgid);
		make_do(&leader, SYS_setpgid, 0, 0);
		if (!on_paper)
			calls_run();
		for_each_rtask(other, restart)
			if (other->leader == other && other->pgid == task->pgid && other->sid_now == task->sid_now)
				join_group(restart, other);
		if (!on_paper)
			calls_run();
		dismiss(&leader, by);
	}
}

/*
 * As by job control. The group stays stopped while we let its tasks make calls, and when they are let go, they stop without
 * telling anybody. Their parents have been told now, with SIGCHLD ignored. Who had asked for it takes it; for others the
 * kernel keeps it, and shows that as the exit code of a task that is stopped.
 */
static void stop(struct restart *restart, struct rtask *task)
{
	const struct cr_image_signal_struct *signal = object_of(restart, task, pos_signal)->fixed;
	const uint32_t by = signal->stop_signal ?: SIGSTOP;

	calls_run();
	die_if(syscall(SYS_tgkill, task->tid, task->tid, SIGSTOP) < 0, errno, "%s can't be stopped", rtask_name(task).name);
	task_resume(task, 0);
	while (task_wait(task) >> 8 != SIGSTOP)
		task_resume(task, 0);
	task_resume(task, (int)by);
	task_wait(task);
	/* who goes on before the leader has stopped would run */
	for_each_rtask(thread, restart) {
		if (thread->leader != task || thread == task)
			continue;
		task_resume(thread, 0);
		task_wait(thread);
	}
	if (task->parent && !task->image->exit_code)
		task_ask(task->parent, SYS_wait4, task->numbers[task->parent->levels - 1], 0, WNOHANG | WUNTRACED, 0);
}

static void make_all(struct restart *restart)
{
	for_each_rtask(task, restart)
		if (task->tid && task->leader == task)
			grow(restart, task);
	for_each_rtask(task, restart) {
		if (task->leader != task)
			continue;
		if (!task->tid)
			place_orphan(restart, task);
		grow(restart, task);
	}
	for_each_rtask(task, restart)
		if (task->leader != task)
			create(restart, task, task->leader);
	for_each_rtask(task, restart)
		impossible_if(restart, task, task->leader == task && task->sid && task->sid_now != task->sid, "its session", "session %u", task->sid);
	place_in_groups(restart);
}

void tree_check(struct restart *restart)
{
	on_paper = true;
	restart->tasks->tid = ON_PAPER;
	make_all(restart);
	for_each_rtask(task, restart)
		task->tid = (pid_t)(task->sid_now = task->pgid_now = 0);
	on_paper = false;
}

void tree_make(struct restart *restart)
{
	namespaces_enter(restart, restart->tasks, NULL);
	make_all(restart);
	calls_run();
	for_each_living(task, restart)
		if (task->leader == task && task->image->state == CR_TASK_STATE_STOPPED)
			stop(restart, task);
}

/* While everybody has default actions: nobody takes them away, or is told. */
void tree_end_zombies(struct restart *restart)
{
	for_each_rtask(task, restart) {
		char comm[17] = "";
		if (!task->zombie)
			continue;
		memcpy(comm, task->image->comm, sizeof(task->image->comm));
		task_do(task, SYS_prctl, PR_SET_NAME, task_struct(task, comm));
		calls_run();
		task_exit(task, task->image->exit_code);
	}
}
