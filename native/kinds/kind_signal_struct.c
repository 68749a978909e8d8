#include "dump.h"
#include "kernel.h"
#include "process.h"

#include <signal.h>
#undef sa_handler
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/time.h>

static int compare(const void *a, const void *b)
{
	return ((const struct shared *)a)->task->tgid - ((const struct shared *)b)->task->tgid;
}

/* A small file below /proc/PID that holds one number. */
static int64_t number_of(const struct task *leader, const char *name)
{
	const struct path path = path_of("/proc/%d/%s", leader->tid, name);
	cleanup_buf struct buf text = read_whole(path.name);
	char *end;

	int64_t number = strtoll(text.data, &end, 10);
	die_if(end == text.data, 0, "%s has no number", path.name);
	return number;
}

/* The PID of a task that has the number @pid inside the PID namespace of @task. */
static uint64_t pid_inside(const struct dump *dump, const struct task *task, pid_t pid)
{
	for_each_task(other, dump) {
		cleanup_buf struct buf numbers = parse_numbers(needed_field(other, "NSpid"));
		if (other->has[CR_OBJ_PID_NS] == task->has[CR_OBJ_PID_NS] && numbers.len > 0 &&
		    ((const uint32_t *)(numbers.data + numbers.len))[-1] == (uint32_t)pid)
			return position(other->has[CR_OBJ_PID]);
	}
	return CR_POS_NONE;
}

/* Bits of the clocks of CPU time, include/linux/posix-timers_types.h: the rest is the inverted number of a task. */
enum { CPU_CLOCK = 3, CPU_CLOCK_SCHED = 2, CPU_CLOCK_THREAD = 4, CPU_CLOCK_BITS = 3 };

bool has_odd_clock(const struct posix_timer *timer)
{
	return timer->clock < 0 && (timer->clock & CPU_CLOCK) != CPU_CLOCK_SCHED;
}

static struct cr_posix_timer timer_of(const struct dump *dump, const struct task *leader, const struct posix_timer *timer)
{
	const struct task *told = container_task(&dump->container, timer->pid);
	struct cr_posix_timer entry = {
		.timer_id = timer->id, .clock = (uint32_t)timer->clock, .notify = timer->notify, .signo = timer->signo,
		.sigev_value = timer->sigev_value, .value = timer->value, .interval = timer->interval,
		.overrun = timer->overrun, .pos_clock_task = CR_POS_NONE,
		.pos_pid = told ? position(told->has[CR_OBJ_PID]) : CR_POS_NONE,
	};

	if (timer->clock < 0) {
		pid_t pid = ~(timer->clock >> CPU_CLOCK_BITS);
		entry.clock = timer->clock & CPU_CLOCK_THREAD ? CR_CLOCK_THREAD_CPUTIME : CR_CLOCK_PROCESS_CPUTIME;
		entry.pos_clock_task = pid ? pid_inside(dump, leader, pid) : CR_POS_NONE;
	}
	return entry;
}

/* What revision 3 appended. */
static void fill_more(struct dump *dump, struct cr_image_signal_struct *image, struct object *object,
		      const struct task *leader)
{
	const struct told *told = &leader->told;
	cleanup_buf struct buf timers = { 0 };

	image->it_real_value = told->itimer_value[0];
	image->it_real_interval = told->itimer_interval[0];
	image->it_virt_value = told->itimer_value[1];
	image->it_virt_interval = told->itimer_interval[1];
	image->it_prof_value = told->itimer_value[2];
	image->it_prof_interval = told->itimer_interval[2];
	image->oom_score_adj = (int32_t)number_of(leader, "oom_score_adj");
	/* a kernel may not audit, and then nobody has logged in */
	image->loginuid = !file_is_there("/proc/self/loginuid") ? UINT32_MAX : (uint32_t)number_of(leader, "loginuid");
	image->signal_flags |= told->subreaper ? CR_SIGNAL_FLAG_CHILD_SUBREAPER : 0;
	image->shared_pending |= queue_mask(&leader->shared_queue);
	for (size_t i = 0; i < told->timers.len / sizeof(struct posix_timer); i++) {
		struct cr_posix_timer timer = timer_of(dump, leader, (const struct posix_timer *)told->timers.data + i);
		buf_append(&timers, &timer, sizeof(timer));
	}
	image->timers = object_table(object, &timers, sizeof(struct cr_posix_timer));
	image->queue = siginfo_table(object, &leader->shared_queue);
}

/* Files below /proc/PID, unlike those below /proc/PID/task/TID, tell about the thread group as a whole. */
static void write_signal(struct dump *dump, void *object, struct stream *stream)
{
	const struct task *leader = ((const struct shared *)object)->task->leader;
	struct task process = *leader, *task = &process;
	cleanup_buf struct buf limits = read_whole(path_of("/proc/%d/limits", leader->tid).name);
	cleanup_buf struct buf stat = read_whole(path_of("/proc/%d/stat", leader->tid).name);
	cleanup_buf struct buf io = leader->io.data ? read_whole(path_of("/proc/%d/io", leader->tid).name) :
						      (struct buf){ 0 };
	struct cr_rlimit rlimits[RLIMITS];
	const struct buf records = { (char *)rlimits, sizeof(rlimits), 0 };
	bool exiting = true;

	task->io = io;
	const char *wrong = parse_stat(stat.data, &task->stat);
	die_if(wrong || (wrong = parse_limits(limits.data, rlimits)), 0, "/proc/%d: %s", leader->tid, wrong);
	struct cr_image_signal_struct image = {
		.pos_pgrp = position(leader->pgid), .pos_session = position(leader->sid),
		.rlimits = object_table(object, &records, sizeof(rlimits[0])), .pos_tty = position(tty_controlling(dump, leader)),
	};
	CR_EACH_SIGNAL_STRUCT_SOURCE(FILL)
	/* what threads did that have ended is gone */
	for_each_task(thread, dump) {
		if (thread->leader != leader)
			continue;
		image.nvcsw += task_status(thread, "voluntary_ctxt_switches", 10);
		image.nivcsw += task_status(thread, "nonvoluntary_ctxt_switches", 10);
		image.signal_flags |= thread->group_stopped ? CR_SIGNAL_FLAG_STOPPED : 0;
		image.stop_signal = thread->group_stopped ? (uint32_t)thread->stop_signal : image.stop_signal;
		exiting &= thread->zombie;
	}
	image.signal_flags |= exiting ? CR_SIGNAL_FLAG_GROUP_EXIT : 0;
	if (dump->options->revision >= 3)
		fill_more(dump, &image, object, leader);
	stream_object(stream, object, &image);
}

const struct kind kind_signal_struct = { CR_OBJ_SIGNAL_STRUCT, ALL, 0, compare, NULL, NULL, write_signal };

/* What threads share beside signals and timers, which come last. */
static void set_process(struct restart *restart, struct image_object *object, struct rtask *task)
{
	const struct cr_image_signal_struct *image = object->fixed;

	if (!image_has(object, struct cr_image_signal_struct, oom_score_adj))
		return;
	task_do(task, SYS_prctl, PR_SET_CHILD_SUBREAPER, image->signal_flags & CR_SIGNAL_FLAG_CHILD_SUBREAPER ? 1 : 0);
	task_set_number(restart, task, "oom_score_adj", "priority", path_of("%d", image->oom_score_adj));
}

static bool has_loginuid(const struct image_object *signal, uint32_t *own)
{
	cleanup_buf struct buf text = try_read("/proc/self/loginuid");

	*own = text.data ? (uint32_t)strtoul(text.data, NULL, 10) : UINT32_MAX;
	return text.data && signal && image_has(signal, struct cr_image_signal_struct, loginuid);
}

/* Only the task itself may; each thread has its own. */
void signal_set_loginuid(struct restart *restart, struct rtask *task)
{
	const struct image_object *object = object_of(restart, task, pos_signal);
	const struct cr_image_signal_struct *image = object->fixed;
	uint32_t own;

	if (!has_loginuid(object, &own) || own == image->loginuid)
		return;
	const struct path number = path_of("%u", image->loginuid);
	cleanup_close int fd = open_file(path_of("/proc/%d/loginuid", task->tid).name, O_WRONLY);
	int theirs = task_give(restart, task, fd);
	task_do(task, SYS_write, (uint64_t)theirs, task_string(task, number.name), strlen(number.name));
	task_do(task, SYS_close, (uint64_t)theirs);
}

/* The hard limits that a task can get here. */
static uint64_t highest(const struct restart *restart, uint32_t number)
{
	struct rlimit own;

	if (restart->privileges & CR_CAPABILITY_SYS_RESOURCE)
		return UINT64_MAX;
	const bool told = prlimit(0, (int)number, NULL, &own) == 0;
	/* there is no such resource here, and whoever sets it is told so */
	die_if(!told && errno != EINVAL, errno, "the limits of cr-restart");
	return told ? own.rlim_max : UINT64_MAX;
}

void signal_set_limits(struct restart *restart, struct image_object *object, struct rtask *task)
{
	const struct cr_image_signal_struct *image = object->fixed;
	uint64_t number = 0;

	for_each_entry(struct cr_rlimit, limit, object, &image->rlimits) {
		const uint64_t most = highest(restart, (uint32_t)number);
		struct cr_rlimit set = *limit;
		/* allowed by machine-limits */
		set.rlim_max = set.rlim_max > most ? most : set.rlim_max;
		set.rlim_cur = set.rlim_cur > set.rlim_max ? set.rlim_max : set.rlim_cur;
		task_do(task, SYS_prlimit64, 0, number++, task_struct(task, set), 0);
	}
}

/* With what it came with, where the image has that. By the task itself: nobody else may send what seems to be the kernel's. */
void signal_queue(struct restart *restart, struct image_object *owner, const struct cr_table *queue, uint64_t mask,
		  struct rtask *task, bool shared)
{
	const uint64_t tgid = task->leader->numbers[task->levels - 1], tid = task->numbers[task->levels - 1];

	for_each_entry(struct cr_siginfo, info, owner, queue) {
		siginfo_t raw = { 0 };
		memcpy(&raw, image_bytes(owner, info->info), info->info.len < sizeof(raw) ? info->info.len : sizeof(raw));
		mask &= ~(UINT64_C(1) << ((info->si_signo - 1) & 63));
		if (shared)
			task_do(task, SYS_rt_sigqueueinfo, tgid, info->si_signo, task_struct(task, raw));
		else
			task_do(task, SYS_rt_tgsigqueueinfo, tgid, tid, info->si_signo, task_struct(task, raw));
	}
	for (uint64_t signal = 1; signal <= SIGNALS; signal++) {
		if (!(mask >> (signal - 1) & 1))
			continue;
		if (shared)
			task_do(task, SYS_kill, tgid, signal);
		else
			task_do(task, SYS_tgkill, tgid, tid, signal);
	}
}

#define SECOND UINT64_C(1000000000)

static void set_itimers(struct rtask *task, const struct cr_image_signal_struct *image)
{
	const cr_u64 timers[3][2] = {
		{ image->it_real_value, image->it_real_interval },
		{ image->it_virt_value, image->it_virt_interval },
		{ image->it_prof_value, image->it_prof_interval },
	};

	for (uint64_t which = 0; which < 3; which++) {
		const uint64_t interval = timers[which][1];
		const bool waits = which == ITIMER_REAL && image->shared_pending >> (SIGALRM - 1) & 1;
		/* with an interval only, it has expired, and starts anew when its signal is taken: so it expires once more */
		const uint64_t value = timers[which][0] ? timers[which][0] : waits && interval ? 1 : interval;
		/* a part of a microsecond must not make it none */
		const uint64_t us = value && value < 1000 ? 1000 : value;
		const uint64_t set[4] = { interval / SECOND, interval % SECOND / 1000, us / SECOND, us % SECOND / 1000 };
		if (value)
			task_do(task, SYS_setitimer, which, task_struct(task, set), 0);
	}
}

#define CPU_CLOCK_OF(number, thread) ((uint64_t)(int64_t)(int32_t)(~(number) << 3 | ((thread) ? 4 : 0) | 2))

static uint64_t clock_of(const struct restart *restart, const struct rtask *task, const struct cr_posix_timer *timer)
{
	const uint32_t whose = timer->pos_clock_task == CR_POS_NONE ? 0 : seen_by(restart, task, timer->pos_clock_task);

	return whose ? CPU_CLOCK_OF(whose, timer->clock == CR_CLOCK_THREAD_CPUTIME) : timer->clock;
}

static void set_timer(struct restart *restart, struct rtask *task, const struct cr_posix_timer *timer)
{
	struct {
		cr_u64 value;
		int32_t signo, notify, tid, rest[11];
		int32_t id;
		int32_t padding[3];
		cr_u64 setting[4];
	} block = {
		.value = timer->sigev_value, .signo = (int32_t)timer->signo, .notify = (int32_t)timer->notify,
		.tid = timer->pos_pid == CR_POS_NONE ? 0 : (int32_t)seen_by(restart, task, timer->pos_pid),
		.id = (int32_t)timer->timer_id,
		.setting = { timer->interval / SECOND, timer->interval % SECOND, timer->value / SECOND, timer->value % SECOND },
	};
	const uint64_t at = task_struct(task, block);

	task_do(task, SYS_timer_create, clock_of(restart, task, timer), at, at + offsetof(__typeof__(block), id));
	if (timer->value)
		task_do(task, SYS_timer_settime, timer->timer_id, 0, at + offsetof(__typeof__(block), setting), 0);
}

static void set_timers(struct restart *restart, struct rtask *task, struct image_object *object)
{
	const struct cr_table *timers = &((const struct cr_image_signal_struct *)object->fixed)->timers;
	struct cr_posix_timer copy;

	if (timers->count)
		task_do(task, SYS_prctl, PR_TIMER_CREATE_RESTORE_IDS, 1, 0, 0, 0);
	/* the kernel lists the youngest first */
	for (uint32_t i = timers->count; i-- > 0;)
		set_timer(restart, task, image_entry(object, timers, i, &copy, sizeof(copy)));
	if (timers->count)
		task_do(task, SYS_prctl, PR_TIMER_CREATE_RESTORE_IDS, 0, 0, 0, 0);
}

void signal_finish(struct restart *restart, struct image_object *object, struct rtask *task)
{
	const struct cr_image_signal_struct *image = object->fixed;

	signal_queue(restart, object, &image->queue, image->shared_pending, task, true);
	set_itimers(task, image);
	set_timers(restart, task, object);
}

static void check_signal(struct restart *restart, struct image_object *object)
{
	const struct cr_image_signal_struct *image = object->fixed;
	uint32_t number = 0;

	for_each_entry(struct cr_rlimit, limit, object, &image->rlimits) {
		const uint64_t most = highest(restart, number);
		cleanup_free char *name = format_string("hard limit %u of resources", number++);
		if (limit->rlim_max > most)
			differs(restart, "machine-limits", rtask_name(object->holder).name, name,
				limit->rlim_max == UINT64_MAX ? "unlimited" : grouped(limit->rlim_max).name, grouped(most).name);
	}
	uint32_t own;
	if (object->holder && has_loginuid(object, &own) && own != image->loginuid && own != UINT32_MAX &&
	    (restart->options->userns || !(restart->privileges & CR_CAPABILITY_AUDIT_CONTROL)))
		differs(restart, "privilege", rtask_name(object->holder).name, "the user that has logged in (loginuid, which takes CAP_AUDIT_CONTROL)",
			path_of("%u", image->loginuid).name, path_of("%u", own).name);
	against_if(restart, image->oom_score_adj < 0 && !(restart->privileges & CR_CAPABILITY_SYS_RESOURCE), "priority",
		   "%s has the OOM score %d, which takes CAP_SYS_RESOURCE", rtask_name(object->holder).name, image->oom_score_adj);
}

const struct restorer restore_signal_struct = {
	.kind = CR_OBJ_SIGNAL_STRUCT, .check = check_signal, .set = set_process,
};
