/* What no kernel gave to a task, its signals and its registers, or takes for them. */
#include "values.h"

#include <signal.h>
#undef sa_handler

#include "file_restore.h"

#define SIGNALS 64 /* _NSIG */
#define RLIMITS 16 /* RLIM_NLIMITS */
#define BIT(signal) (UINT64_C(1) << ((signal) - 1))
#define A_SIGNAL "from 1 to 64"
/* Of a program; others are the kernel's, or are for who may use ports. */
#define PROGRAM_FLAGS UINT64_C(0x254fd7)
#define CODE_64 0x33
#define CODE_32 0x23
#define VSYSCALL UINT64_C(0xffffffffff600000)

static bool is_selector(uint64_t value)
{
	return value <= UINT16_MAX && (value & 3) == 3;
}

void values_of_thread(struct restart *restart, struct image_object *object)
{
	const struct cr_image_thread_x86_64 *thread = object->fixed;
	const uint64_t data[] = { thread->ds, thread->es, thread->fs, thread->gs }, high = highest_address();

	value_if(restart, object, (thread->cs != CODE_64 && thread->cs != CODE_32) || !is_selector(thread->ss), "cs or ss", "one of a program, with its last bits set",
		 "0x%" PRIx64 " and 0x%" PRIx64, (uint64_t)thread->cs, (uint64_t)thread->ss);
	for (size_t i = 0; i < ARRAY_SIZE(data); i++)
		value_if(restart, object, data[i] && !is_selector(data[i]), "a segment register", "0, or one of a program, with its last bits set",
			 "0x%" PRIx64, data[i]);
	value_if(restart, object, thread->fs_base >= high || thread->gs_base >= high, "fs_base or gs_base, where a segment is,",
		 path_of("below 0x%" PRIx64, high).name, "0x%" PRIx64 " and 0x%" PRIx64, (uint64_t)thread->fs_base, (uint64_t)thread->gs_base);
	value_if(restart, object, thread->rip >= high && thread->rip >> 12 != VSYSCALL >> 12, "rip", path_of("below 0x%" PRIx64, high).name,
		 "0x%" PRIx64, (uint64_t)thread->rip);
	value_if(restart, object, thread->eflags & ~PROGRAM_FLAGS, "eflags", path_of("bits of 0x%" PRIx64, PROGRAM_FLAGS).name, "0x%" PRIx64,
		 (uint64_t)thread->eflags);
}

/* A signal that waits, or that ends or stops a task at once, whatever it blocks. */
static void check_waiting(struct restart *restart, struct image_object *object, uint64_t mask, const struct cr_table *queue)
{
	/* of a zombie: it died of it */
	const struct rtask *task = object->type == CR_OBJ_TASK_STRUCT ? object->own : object->holder;

	value_if(restart, object, task && !task->zombie && mask & BIT(SIGKILL), "what waits for it", "no SIGKILL: it would have ended", "0x%" PRIx64,
		 mask);
	for_each_entry(struct cr_siginfo, info, object, queue) {
		const bool is_one = info->si_signo >= 1 && info->si_signo <= SIGNALS && info->si_signo != SIGKILL;
		int32_t words[3] = { 0 };
		value_if(restart, object, !is_one, "a signal that waits", A_SIGNAL ", and not 9", "%u", info->si_signo);
		value_if(restart, object, info->info.len != sizeof(siginfo_t), "what came with a signal", "of 128 bytes", "of %u bytes", info->info.len);
		if (info->info.len == sizeof(siginfo_t))
			memcpy(words, image_bytes(object, info->info), sizeof(words));
		value_if(restart, object, is_one && info->info.len == sizeof(siginfo_t) &&
			 (words[0] != (int32_t)info->si_signo || words[1] != info->si_errno || words[2] != info->si_code),
			 "what came with a signal", path_of("of signal %u", info->si_signo).name, "of signal %d, or another si_errno or si_code", words[0]);
	}
}

/* What wait(2) tells of a process that has ended. */
static bool is_end(uint32_t status)
{
	return (status & 0x7f) == 0 ? status <= 0xff00 : (status & 0x7f) <= SIGNALS && status <= 0xff;
}

/* rseq(2) registers what it can read and write only. */
static void check_rseq(struct restart *restart, const struct image_object *object, const struct rtask *task)
{
	enum { LEAST = 32 }; /* of the area, and of what its address is a multiple of */
	const struct cr_image_task_struct *image = object->fixed;
	const struct image_object *mm = object_of(restart, task, pos_mm);

	if (!image->rseq || !mm)
		return;
	value_if(restart, object, image->rseq % LEAST, "the place of its rseq area", "a multiple of 32", "0x%" PRIx64, (uint64_t)image->rseq);
	value_if(restart, object, image->rseq_len < LEAST, "the length of its rseq area", "32 at least", "%u", image->rseq_len);
	value_if(restart, object, !is_mapped(mm, image->rseq, image->rseq_len, CR_VM_FLAG_READ | CR_VM_FLAG_WRITE), "its rseq area",
		 "in memory that it can write", "%u bytes at 0x%" PRIx64, image->rseq_len, (uint64_t)image->rseq);
}

static void check_scheduling(struct restart *restart, const struct image_object *object)
{
	const struct cr_image_task_struct *image = object->fixed;
	const bool real_time = image->policy == CR_SCHED_POLICY_FIFO || image->policy == CR_SCHED_POLICY_RR;

	value_if(restart, object, image->nice < -20 || image->nice > 19, "its nice value", "from -20 to 19", "%d", image->nice);
	value_if(restart, object, real_time ? image->rt_priority < 1 || image->rt_priority > 99 : image->rt_priority != 0,
		 "its real-time priority", real_time ? "from 1 to 99" : "0, as its policy is none", "%u", image->rt_priority);
	value_if(restart, object, image->ioprio_level > 0x1fff, "its I/O priority", "of 13 bits", "0x%x", image->ioprio_level);
}

void values_of_task(struct restart *restart, struct image_object *object)
{
	enum { ROBUST_LIST_HEAD = 24, LEAST_STACK = 2048 }; /* set_robust_list(2), MINSIGSTKSZ */
	const struct cr_image_task_struct *image = object->fixed;
	const struct rtask *task = object->own;
	const bool has_r3 = image_has(object, struct cr_image_task_struct, queue);

	value_if(restart, object, image->exit_signal > SIGNALS && image->exit_signal != UINT32_MAX, "the signal of its end", "from 0 to 64, or none (~0)",
		 "%u", image->exit_signal);
	value_if(restart, object, task->ended && !is_end(image->exit_code), "the status that it ended with", "one of wait(2)", "0x%x",
		 image->exit_code);
	check_waiting(restart, object, image->pending, &image->queue);
	if (task->zombie)
		return;
	const struct cr_image_nsproxy *nsproxy = image_fixed(&restart->image, task->source->image->pos_nsproxy);
	value_if(restart, object, nsproxy && nsproxy->pos_pid_ns == CR_POS_NONE, "its PID namespace", "one of the image", "none");
	check_scheduling(restart, object);
	/* a leader that ended before its threads has none of these */
	if (!has_r3 || task->ended)
		return;
	value_if(restart, object, image->pdeath_signal > SIGNALS, "the signal of its parent's death", "from 0 to 64", "%u", image->pdeath_signal);
	value_if(restart, object, image->robust_list && image->robust_list_len != ROBUST_LIST_HEAD, "the length of the head of its robust list", "24",
		 "%s", grouped(image->robust_list_len).name);
	value_if(restart, object, !(image->sas_flags & CR_SAS_FLAG_DISABLE) && image->sas_ss_size < LEAST_STACK, "the size of its alternate stack",
		 "2,048 at least", "%s", grouped(image->sas_ss_size).name);
	check_rseq(restart, object, task);
}

static void check_timer(struct restart *restart, struct image_object *object, const struct cr_posix_timer *timer)
{
	const bool to_thread = timer->notify == CR_TIMER_NOTIFY_THREAD_ID;
	const struct rtask *told = rtask_with_pid(restart, timer->pos_pid), *own = object->holder;
	const bool cpu = timer->clock == CR_CLOCK_PROCESS_CPUTIME || timer->clock == CR_CLOCK_THREAD_CPUTIME;
	const struct path name = path_of("timer %u", timer->timer_id);

	value_if(restart, object, timer->timer_id > INT32_MAX, "the number of a timer", "at most 2,147,483,647", "%s", grouped(timer->timer_id).name);
	value_if(restart, object, timer->notify != CR_TIMER_NOTIFY_NONE && (timer->signo < 1 || timer->signo > SIGNALS),
		 path_of("the signal of %s", name.name).name, A_SIGNAL, "%u", timer->signo);
	value_if(restart, object, to_thread && (!told || told->leader != own->leader), path_of("who %s tells", name.name).name,
		 "a thread of its process", "%s", told ? rtask_name(told).name : "none");
	value_if(restart, object, timer->pos_clock_task != CR_POS_NONE && !cpu, path_of("the clock of %s", name.name).name,
		 "a CPU clock, as it is that of a task", "%u", timer->clock);
}

static int compare_numbers(const void *a, const void *b)
{
	const uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

/* Of the timers in one process no two have one number. */
static void check_timers(struct restart *restart, struct image_object *object)
{
	const struct cr_table *timers = &((const struct cr_image_signal_struct *)object->fixed)->timers;
	cleanup_buf struct buf numbers = { 0 };

	for_each_entry(struct cr_posix_timer, timer, object, timers) {
		check_timer(restart, object, timer);
		buf_append(&numbers, &timer->timer_id, sizeof(uint32_t));
	}
	uint32_t *all = (uint32_t *)numbers.data;
	if (timers->count)
		qsort(all, timers->count, sizeof(*all), compare_numbers);
	for (uint32_t i = 1; i < timers->count; i++)
		value_if(restart, object, all[i] == all[i - 1], "each timer", "there once", "timer %u twice", all[i]);
}

static void check_limits(struct restart *restart, struct image_object *object)
{
	const struct cr_table *limits = &((const struct cr_image_signal_struct *)object->fixed)->rlimits;

	value_if(restart, object, limits->count != RLIMITS, "the count of its limits", "16", "%u", limits->count);
	for_each_entry(struct cr_rlimit, limit, object, limits)
		value_if(restart, object, limit->rlim_cur > limit->rlim_max, path_of("soft limit %u of resources", limit_i).name,
			 path_of("at most the hard one, %s", grouped(limit->rlim_max).name).name, "%s", grouped(limit->rlim_cur).name);
}

void values_of_signals(struct restart *restart, struct image_object *object)
{
	const struct cr_image_signal_struct *image = object->fixed;
	const uint32_t stop = image->stop_signal;

	/* of processes that have ended only how they did counts */
	if (!object->holder)
		return;
	value_if(restart, object, stop && stop != SIGSTOP && stop != SIGTSTP && stop != SIGTTIN && stop != SIGTTOU, "the signal that stopped it",
		 "0, 19, 20, 21 or 22", "%u", stop);
	value_if(restart, object, image->oom_score_adj < -1000 || image->oom_score_adj > 1000, "its OOM score", "from -1,000 to 1,000", "%d",
		 image->oom_score_adj);
	check_limits(restart, object);
	check_waiting(restart, object, image->shared_pending, &image->queue);
	check_timers(restart, object);
}

void values_of_actions(struct restart *restart, struct image_object *object)
{
	const struct cr_image_sighand_struct *image = object->fixed;

	if (object->holder)
		value_if(restart, object, image->actions.count != SIGNALS, "the count of its signal actions", "64", "%u", image->actions.count);
}
