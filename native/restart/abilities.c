/* What this kernel has to be able to, and the caller to be allowed: each asked, and each value compared, before anything is made. */
#include "restart.h"
#include "kernel.h"
#include "process.h"

#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#define RESTORE_IDS_GET 2 /* PR_TIMER_CREATE_RESTORE_IDS_GET */

static bool has_rseq(void)
{
	/* nothing is registered: EINVAL */
	return syscall(SYS_rseq, NULL, 0, 0, 0) == 0 || errno != ENOSYS;
}

static bool has_guards(void)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	void *p = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	bool has = p != MAP_FAILED && madvise(p, page, MADV_GUARD_INSTALL) == 0;

	munmap(p, page);
	return has;
}

static bool has_seals(void)
{
	return syscall(SYS_mseal, NULL, 0, 0) == 0 || errno != ENOSYS;
}

static bool has_timer_numbers(void)
{
	return prctl(PR_TIMER_CREATE_RESTORE_IDS, RESTORE_IDS_GET, 0, 0, 0) >= 0;
}

static bool any_rseq(const struct restart *restart)
{
	for_each_living(task, restart)
		if (task->image->rseq)
			return true;
	return false;
}

static bool any_timer(const struct restart *restart)
{
	for_each_of_kind(object, &restart->image, CR_OBJ_SIGNAL_STRUCT)
		if (((const struct cr_image_signal_struct *)object->fixed)->timers.count)
			return true;
	return false;
}

static bool any_guard(const struct restart *restart)
{
	for_each_of_kind(object, &restart->image, CR_OBJ_VMA)
		if (((const struct cr_image_vma *)object->fixed)->guards.count)
			return true;
	return false;
}

static bool any_seal(const struct restart *restart)
{
	for_each_of_kind(object, &restart->image, CR_OBJ_VMA)
		if (((const struct cr_image_vma *)object->fixed)->vm_flags & CR_VM_FLAG_SEALED)
			return true;
	return false;
}

static bool wants_time_ns(const struct restart *restart)
{
	return restart->options->time_ns;
}

static bool has_time_ns(void)
{
	return access("/proc/self/ns/time", F_OK) == 0;
}

static void check_kernel(struct restart *restart)
{
	static const struct {
		bool (*needed)(const struct restart *restart);
		bool (*here)(void);
		const char *what;
	} abilities[] = {
		{ any_rseq, has_rseq, "restartable sequences, rseq(2)" },
		{ any_timer, has_timer_numbers, "timers with numbers of one's choice, timer_create(2)" },
		{ any_guard, has_guards, "guard pages, madvise(2)" },
		{ any_seal, has_seals, "sealed mappings, mseal(2)" },
		{ wants_time_ns, has_time_ns, "time namespaces" },
	};

	for (size_t i = 0; i < ARRAY_SIZE(abilities); i++)
		against_if(restart, abilities[i].needed(restart) && !abilities[i].here(), "machine-kernel",
			   "this kernel does not have %s", abilities[i].what);
}

static void check_numbers(struct restart *restart)
{
	cleanup_buf struct buf text = read_whole("/proc/sys/kernel/pid_max");
	const uint64_t most = strtoull(text.data, NULL, 10);
	uint32_t highest = 0;

	for_each_of_kind(object, &restart->image, CR_OBJ_PID) {
		const struct cr_image_pid *pid = object->fixed;
		for (uint32_t i = 0; i < pid->numbers.count; i++) {
			const uint32_t number = ((const uint32_t *)(object->data + pid->numbers.off))[i];
			highest = number > highest ? number : highest;
		}
	}
	if (highest >= most)
		differs(restart, "machine-kernel", "this machine", "the number that no PID reaches (kernel.pid_max)",
			path_of("PID %s", grouped(highest).name).name, grouped(most).name);
}

static uint64_t own_limit(int resource)
{
	struct rlimit limit;

	return getrlimit((__rlimit_resource_t)resource, &limit) < 0 ? 0 : limit.rlim_max;
}

/* A table with a high number is as long as that. */
static void check_descriptors(struct restart *restart)
{
	const uint64_t most = own_limit(RLIMIT_NOFILE);
	uint64_t highest = 0;

	for_each_of_kind(object, &restart->image, CR_OBJ_FILES_STRUCT)
		for_each_entry(struct cr_fd, fd, object, &((const struct cr_image_files_struct *)object->fixed)->fds)
			highest = fd->fd > highest ? fd->fd : highest;
	/* one more is cr-restart's own, as long as it takes */
	if (highest + 1 >= most)
		differs(restart, "machine-descriptors", "the caller", "the number that no descriptor reaches",
			path_of("descriptor %s", grouped(highest).name).name, grouped(most).name);
}

static void check_locked(struct restart *restart)
{
	const uint64_t most = own_limit(RLIMIT_MEMLOCK);

	for_each_of_kind(mm, &restart->image, CR_OBJ_MM_STRUCT) {
		uint64_t locked = 0;
		for_each(const struct image_object, object, (const struct buf *)mm->own) {
			const struct cr_image_vma *vma = object->fixed;
			locked += vma->vm_flags & CR_VM_FLAG_LOCKED ? vma->vm_end - vma->vm_start : 0;
		}
		if (locked > most && !may_lock(restart))
			differs(restart, "machine-limits", rtask_name(mm->holder).name, "how many bytes may be locked in memory",
				grouped(locked).name, grouped(most).name);
	}
}

static const char *policy_name(uint32_t policy)
{
	return policy == CR_SCHED_POLICY_FIFO ? "FIFO" : policy == CR_SCHED_POLICY_RR ? "RR" :
	       policy == CR_SCHED_POLICY_DEADLINE ? "DEADLINE" : "of another policy";
}

/* A group of the caller's may have no time for it, or the machine not enough: only trying shows it. By cr-restart itself. */
static void try_policy(struct restart *restart, const struct rtask *task)
{
	struct scheduling wanted = scheduling_of(task->image), before;
	cpu_set_t cpus;

	if (syscall(SYS_sched_getattr, 0, &before, sizeof(before), 0) < 0 || sched_getaffinity(0, sizeof(cpus), &cpus) < 0)
		return;
	wanted.flags = 0;
	/* who has a deadline must be allowed everywhere; where that can't be, it is what the next call tells */
	if (image_has(task->object, struct cr_image_task_struct, cpus_allowed))
		syscall(SYS_sched_setaffinity, 0, task->image->cpus_allowed.len, image_bytes(task->object, task->image->cpus_allowed));
	if (syscall(SYS_sched_setattr, 0, &wanted, 0) < 0)
		differs(restart, "priority", rtask_name(task).name, "its scheduling",
			path_of("%s, priority %u", policy_name(wanted.policy), wanted.priority).name, strerror(errno));
	else
		die_if(syscall(SYS_sched_setattr, 0, &before, 0) < 0, errno, "the scheduling of cr-restart");
	die_if(sched_setaffinity(0, sizeof(cpus), &cpus) < 0, errno, "the CPUs of cr-restart");
}

static void check_scheduling(struct restart *restart)
{
	const bool may = restart->privileges & CR_CAPABILITY_SYS_NICE;
	const int64_t lowest_nice = 20 - (int64_t)(own_limit(RLIMIT_NICE) > 40 ? 40 : own_limit(RLIMIT_NICE));
	const uint64_t most = own_limit(RLIMIT_RTPRIO);

	for_each_living(task, restart) {
		const struct cr_image_task_struct *image = task->image;
		const bool deadline = image->policy == CR_SCHED_POLICY_DEADLINE;
		const bool real_time = deadline || image->policy == CR_SCHED_POLICY_FIFO || image->policy == CR_SCHED_POLICY_RR;
		const struct path name = rtask_name(task);
		if (!may && real_time && (deadline || image->rt_priority > most))
			differs(restart, "priority", name.name, "the highest real-time priority",
				deadline ? "DEADLINE" : path_of("%u", image->rt_priority).name, grouped(most).name);
		else if (real_time)
			try_policy(restart, task);
		if (!may && !real_time && image->nice < lowest_nice)
			differs(restart, "priority", name.name, "the lowest nice value", path_of("%d", image->nice).name,
				path_of("%d", (int)(lowest_nice > 19 ? 19 : lowest_nice)).name);
		if (!may && image->ioprio_class == CR_IOPRIO_CLASS_RT)
			differs(restart, "priority", name.name, "its I/O priority", "RT", "BE at most");
	}
}

/* CPUs that a task was bound to, none of which is here. */
static void check_cpus(struct restart *restart)
{
	const long count = sysconf(_SC_NPROCESSORS_CONF);

	for_each_living(task, restart) {
		const struct cr_span span = task->image->cpus_allowed;
		const unsigned char *cpus = image_bytes(task->object, span);
		bool any = span.len == 0;
		for (long i = 0; i < count && i / 8 < (long)span.len; i++)
			any |= cpus[i / 8] >> i % 8 & 1;
		against_if(restart, !any, "machine-cpu", "%s may run on none of this machine's %ld CPUs, as the image says",
			   rtask_name(task).name, count);
	}
}

void check_abilities(struct restart *restart)
{
	check_kernel(restart);
	check_numbers(restart);
	check_descriptors(restart);
	check_locked(restart);
	check_scheduling(restart);
	check_cpus(restart);
}
