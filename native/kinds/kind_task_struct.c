/* TASK_STRUCT with its THREAD. */
#include "dump.h"
#include "process.h"

#include <linux/rseq.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/syscall.h>

static const enum cr_task_state states[128] = {
#define LETTER(letter, state) [letter] = state,
	CR_EACH_TASK_STATE_LETTER(LETTER)
};

static struct scheduling attributes_of(pid_t tid)
{
	struct scheduling attributes = { 0 };

	die_if(syscall(SYS_sched_getattr, tid, &attributes, sizeof(attributes), 0) < 0, errno, "the scheduling of pid %d",
	       tid);
	return attributes;
}

static void fill_scheduling(struct cr_image_task_struct *image, const struct task *task)
{
	const struct scheduling attributes = attributes_of(task->tid), own = attributes_of(0);
	long ioprio = syscall(SYS_ioprio_get, 1 /* IOPRIO_WHO_PROCESS */, task->tid);
	unsigned char cpus[8192] = { 0 };
	long len = syscall(SYS_sched_getaffinity, task->tid, sizeof(cpus), cpus);

	die_if(ioprio < 0 || len < 0, errno, "the scheduling of pid %d", task->tid);
	image->task_flags |= CR_TASK_FLAG_OF_SCHED(attributes.flags);
	image->ioprio_class = (uint32_t)ioprio >> 13;
	image->ioprio_level = (uint32_t)ioprio & 0x1fff;
	/* a slice that a fair task did not ask for is told, too: then cr-dump has the same */
	if (attributes.policy == CR_SCHED_POLICY_DEADLINE || attributes.runtime != own.runtime)
		image->sched_runtime = attributes.runtime;
	image->sched_deadline = attributes.deadline;
	image->sched_period = attributes.period;
	while (len > 0 && cpus[len - 1] == 0)
		len--;
	image->cpus_allowed = object_span((struct object *)task, cpus, (size_t)len);
}

static uint64_t number_in(const struct task *task, const char *name, int base)
{
	const struct path path = path_of("/proc/%d/%s", task->tid, name);
	cleanup_buf struct buf text = read_whole(path.name);
	uint64_t number;

	text.data[strcspn(text.data, "\n")] = '\0';
	die_if(!parse_number(text.data, base, &number), 0, "%s has no number", path.name);
	return number;
}

uint32_t task_personality(const struct task *task)
{
	return (uint32_t)number_in(task, "personality", 16);
}

/* What revision 3 appended, of a task that lives. */
static void fill_living(struct cr_image_task_struct *image, const struct task *task)
{
	struct __ptrace_rseq_configuration rseq;
	void *head = NULL;
	size_t len = 0;

	die_if(syscall(SYS_get_robust_list, task->tid, &head, &len) < 0, errno, "the robust list of pid %d", task->tid);
	rseq = rseq_of(task->tid);
	image->clear_child_tid = task->tid_address;
	image->robust_list = (uint64_t)(uintptr_t)head;
	image->robust_list_len = len;
	image->rseq = rseq.rseq_abi_pointer;
	image->rseq_len = rseq.rseq_abi_pointer ? rseq.rseq_abi_size : 0;
	image->rseq_sig = rseq.rseq_abi_pointer ? rseq.signature : 0;
	image->sas_ss_sp = task->sas_sp;
	image->sas_ss_size = task->sas_size;
	image->sas_flags = CR_SAS_FLAG_OF(task->sas_flags);
	image->personality = CR_PERSONALITY_OF(task_personality(task));
	image->timer_slack = number_in(task, "timerslack_ns", 10);
	image->pdeath_signal = (uint32_t)task->pdeath_signal;
	fill_scheduling(image, task);
}

/* The signal that stopped a process, as long as its parent was not told: /proc tells that of the process, not of its leader. */
static uint32_t untold_stop(const struct task *leader)
{
	const struct path path = path_of("/proc/%d/stat", leader->tid);
	cleanup_buf struct buf text = read_whole(path.name);
	struct proc_stat stat;
	const char *wrong = parse_stat(text.data, &stat);

	die_if(wrong, 0, "%s: %s", path.name, wrong);
	return (uint32_t)stat.field[STAT_EXIT_CODE];
}

static void write_task(struct dump *dump, void *object, struct stream *stream)
{
	struct task *task = object;
	struct cr_image_task_struct image = {
		.task_flags = CR_TASK_FLAG_OF(task->stat.field[STAT_FLAGS]),
		/* as it was before it was stopped: nobody is TRACED, who traces the task now is us */
		.state = task->zombie ? CR_TASK_STATE_ZOMBIE :
			 task->group_stopped ? CR_TASK_STATE_STOPPED : states[task->state & 127],
		.blocked = task->zombie ? task_status(task, "SigBlk", 16) : task->blocked,
	};

	die_if(!image.state, 0, "pid %d is in the state %c, which an image has no number for", task->tid, task->state);
	CR_EACH_TASK_STRUCT_SOURCE(FILL)
	/* real_cred and cred differ inside of system calls only, and no task is stopped there */
	CR_EACH_TASK_STRUCT_REFERENCE(REFER)
	if (task->group_stopped && task->leader == task)
		image.exit_code = untold_stop(task);
	image.pos_pgid = position(task->pgid);
	image.pos_sid = position(task->sid);
	image.pos_parent = position(task->parent);
	image.pos_group_leader = task->leader == task ? CR_POS_NONE : position(task->leader);
	memcpy(image.comm, task->stat.comm, sizeof(image.comm));
	if (dump->options->revision >= 3) {
		image.pending |= queue_mask(&task->queue);
		image.start_time += dump->container.boottime_shift;
		if (task->zombie)
			image.cpus_allowed = object_span(object, NULL, 0);
		else
			fill_living(&image, task);
		image.queue = siginfo_table(object, &task->queue);
	}
	stream_object(stream, object, &image);
	thread_write(task, stream);
}

const struct kind kind_task_struct = { CR_OBJ_TASK_STRUCT, NOBODY, sizeof(struct task), NULL, NULL, NULL, write_task };

/* What was said with its name, and allowed. */
static void lose_priority(struct restart *restart, const struct rtask *task, const char *what)
{
	die_if(!is_allowed(restart, "priority"), errno, "%s of %s", what, rtask_name(task).name);
	note(restart, "%s of %s is lost: %s", what, rtask_name(task).name, strerror(errno));
}

struct scheduling scheduling_of(const struct cr_image_task_struct *image)
{
	return (struct scheduling){
		.size = sizeof(struct scheduling), .policy = image->policy, .flags = CR_TASK_FLAG_WORD_SCHED(image->task_flags),
		.nice = image->nice, .priority = image->rt_priority, .runtime = image->sched_runtime,
		.deadline = image->sched_deadline, .period = image->sched_period,
	};
}

static void set_scheduling(struct restart *restart, struct rtask *task)
{
	const struct cr_image_task_struct *image = task->image;
	const struct scheduling attributes = scheduling_of(image);

	/* first: who has a deadline must be allowed everywhere. On all of them, where there are others, which is allowed */
	if (image_has(task->object, struct cr_image_task_struct, cpus_allowed) && image->cpus_allowed.len)
		die_if(syscall(SYS_sched_setaffinity, task->tid, image->cpus_allowed.len,
			       image_bytes(task->object, image->cpus_allowed)) < 0 && !is_allowed(restart, "machine-cpu"), errno,
		       "the CPUs of %s", rtask_name(task).name);
	/* of other policies the next call leaves it as it is */
	const bool fair = image->policy == CR_SCHED_POLICY_NORMAL || image->policy == CR_SCHED_POLICY_BATCH;
	if ((!fair && setpriority(PRIO_PROCESS, (id_t)task->tid, image->nice) < 0) || syscall(SYS_sched_setattr, task->tid, &attributes, 0) < 0)
		lose_priority(restart, task, "the scheduling");
	if (!image_has(task->object, struct cr_image_task_struct, queue))
		return;
	if (image->ioprio_class && syscall(SYS_ioprio_set, 1, task->tid, image->ioprio_class << 13 | image->ioprio_level) < 0)
		lose_priority(restart, task, "the I/O priority");
}

/* What each thread has for itself; credentials last, with less and less rights. */
static void set_task(struct restart *restart, struct image_object *object, struct rtask *task)
{
	const struct cr_image_task_struct *image = object->fixed;
	char comm[17] = "";

	memcpy(comm, image->comm, sizeof(image->comm));
	task_do(task, SYS_prctl, PR_SET_NAME, task_struct(task, comm));
	thread_permit(restart, task);
	/* a leader that ended before its threads has none of these */
	if (image_has(object, struct cr_image_task_struct, queue) && !task->ended) {
		const uint64_t stack[] = { image->sas_ss_sp, CR_SAS_FLAG_WORD(image->sas_flags & ~CR_SAS_FLAG_ONSTACK),
					   image->sas_ss_size };
		task_do(task, SYS_set_tid_address, image->clear_child_tid);
		if (image->robust_list)
			task_do(task, SYS_set_robust_list, image->robust_list, image->robust_list_len);
		if (!(image->sas_flags & CR_SAS_FLAG_DISABLE))
			task_do(task, SYS_sigaltstack, task_struct(task, stack), 0);
		if (image->timer_slack)
			task_do(task, SYS_prctl, PR_SET_TIMERSLACK, image->timer_slack);
	}
	calls_run();
	set_scheduling(restart, task);
	if (task->leader == task)
		signal_set_limits(restart, object_of(restart, task, pos_signal), task);
	restorer_of(restart, CR_OBJ_CRED)->set(restart, image_at(&restart->image, task->source->image->pos_cred), task);
	if (!image_has(object, struct cr_image_task_struct, queue))
		return;
	/* the parent of the init is cr-restart, which goes away where it does not wait */
	if (image->pdeath_signal && task->leader == restart->tasks && restart->options->detach)
		note(restart, "%s loses its parent-death signal: it gets another parent", rtask_name(task).name);
	else if (image->pdeath_signal)
		task_do(task, SYS_prctl, PR_SET_PDEATHSIG, image->pdeath_signal);
	task_do(task, SYS_personality, CR_PERSONALITY_WORD(image->personality));
}

/* Signals, now that nothing can make any; the registered sequence, because nothing more runs. */
void task_finish(struct restart *restart, struct rtask *task)
{
	const struct cr_image_task_struct *image = task->image;
	const uint64_t all = UINT64_MAX;

	calls_run();
	die_if(ptrace(PTRACE_SETSIGMASK, task->tid, sizeof(all), &all) < 0, errno, "the signals of %s", rtask_name(task).name);
	signal_queue(restart, task->object, &image->queue, image->pending, task, false);
	if (task->leader == task)
		signal_finish(restart, object_of(restart, task, pos_signal), task);
	thread_set_faults(task);
	if (image->rseq)
		task_do(task, SYS_rseq, image->rseq, image->rseq_len, 0, image->rseq_sig);
}

const struct restorer restore_task_struct = { .kind = CR_OBJ_TASK_STRUCT, .set = set_task };
