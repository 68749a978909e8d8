/*
 * Whether landlock(7) restricts a task. Nothing tells; but whoever is restricted may not look at anybody who is not. So the
 * task is let look, by kcmp(2), at a witness: a process of ours in its PID namespace, with its user and group and without any
 * capability, so that nothing else keeps it from looking, stopped behind execve(2), so that there is nothing to be seen.
 */
#include "apart.h"
#include "guard.h"
#include "task.h"

#include <linux/capability.h>
#include <linux/kcmp.h>
#include <linux/securebits.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#define PATIENCE (10000 * MILLISECONDS) /* for execve(2) */
#define NS_LAST_PID "/proc/sys/kernel/ns_last_pid"

static struct witness {
	pid_t pid; /* 0: there is none */
	pid_t of;  /* whose child it is */
	ino_t ns;
	uint32_t uid, gid;
	uint32_t number; /* in the namespace */
} witness;

/* Ends where anything is not as it should be. @gives_back: its number, to the namespace, for the next one. */
_Noreturn static void become_witness(int start, bool gives_back, uint32_t uid, uint32_t gid)
{
	struct __user_cap_header_struct header = { _LINUX_CAPABILITY_VERSION_3, 0 };
	const struct __user_cap_data_struct none[2] = { { 0 } };
	char byte;

	int fd = gives_back ? open(NS_LAST_PID, O_WRONLY | O_CLOEXEC) : -1;
	if (gives_back && (fd < 0 || dprintf(fd, "%u", (unsigned)syscall(SYS_getpid) - 1) < 0))
		_exit(EXIT_REFUSED);
	if (syscall(SYS_setgroups, 0, NULL) < 0 || syscall(SYS_setresgid, gid, gid, gid) < 0 ||
	    prctl(PR_SET_SECUREBITS, SECBIT_NOROOT) < 0 || syscall(SYS_setresuid, uid, uid, uid) < 0 ||
	    syscall(SYS_capset, &header, none) < 0)
		_exit(EXIT_REFUSED);
	/* of a program that it may not read nobody may look at the process, either */
	if (open("/proc/self/exe", O_RDONLY | O_CLOEXEC) < 0 || read(start, &byte, 1) != 1)
		_exit(EXIT_REFUSED);
	for (fd = 0; fd < 3; fd++)
		close(fd);
	execve("/proc/self/exe", (char *[]){ "witness", NULL }, (char *[]){ NULL });
	_exit(EXIT_REFUSED);
}

void landlock_end(void)
{
	if (!witness.pid || witness.of != getpid())
		return;
	kill(witness.pid, SIGKILL);
	waitpid(witness.pid, NULL, __WALL);
	witness.pid = 0;
}

/* Up to where it runs another program, but has not yet run any of it. */
static bool try_lead(pid_t pid, int start)
{
	const struct task task = { .tid = pid, .tgid = pid };

	if (ptrace(PTRACE_SEIZE, pid, 0, PTRACE_O_EXITKILL | PTRACE_O_TRACEEXEC) < 0 || write(start, "", 1) != 1)
		return false;
	const int status = await_stop(&task, monotonic_ns() + PATIENCE);
	die_if(status == 0, EBUSY, "whether landlock(7) restricts the container: a process that helps to find out does not start");
	return status >> 8 == (SIGTRAP | PTRACE_EVENT_EXEC << 8);
}

static void start_witness(const struct task *task, ino_t ns, uint32_t uid, uint32_t gid)
{
	cleanup_close int home = open_file("/proc/self/ns/pid", O_RDONLY), theirs = open_file(task_path(task, "ns/pid").name, O_RDONLY);
	const bool gives_back = ns != inode_or_none("/proc/self/ns/pid");
	int start[2];

	die_if(pipe2(start, O_CLOEXEC) < 0, errno, "a pipe");
	die_if(setns(theirs, CLONE_NEWPID) < 0, errno, "a PID namespace of the container can't be entered");
	pid_t pid = try_fork_helper();
	killed_if(pid < 0 && is_ending(task), task);
	die_if(pid < 0, errno, "fork");
	if (pid == 0) {
		close(start[1]);
		become_witness(start[0], gives_back, uid, gid);
	}
	die_if(setns(home, CLONE_NEWPID) < 0, errno, "the way back from a namespace of the container");
	close(start[0]);
	do_at_end(landlock_end);
	witness = (struct witness){ pid, getpid(), ns, uid, gid, 0 };
	const bool led = try_lead(pid, start[1]);
	close(start[1]);
	cleanup_buf struct buf status = try_read(path_of("/proc/%d/status", pid).name);
	cleanup_buf struct buf numbers = parse_numbers(find_field(status.data, "NSpid"));
	if (!led || numbers.len == 0) {
		landlock_end();
		return;
	}
	witness.number = ((const uint32_t *)(numbers.data + numbers.len))[-1];
}

/* Whether it has the label of this process, so that no other security module stands between it and the witness. */
static bool has_our_label(const struct task *task)
{
	cleanup_buf struct buf its = try_read(task_path(task, "attr/current").name), ours = try_read("/proc/self/attr/current");

	/* where there is no label, the other way of asking is as good */
	return !its.data == !ours.data && (!its.data || strcmp(its.data, ours.data) == 0);
}

/*
 * The other way, for who may mount: landlock forbids every mount(2), before the kernel finds that this one, which wants a
 * mount both shared and private, is nonsense. It marks the task as having used a privilege, acct(5).
 */
static bool may_not_mount(struct remote *remote, const struct task *task)
{
	if (!(task_status(task, "CapEff", 16) & CR_CAPABILITY_SYS_ADMIN))
		return false;
	remote_put(remote, "/", 2);
	return remote_call(remote, SYS_mount, 0, REMOTE_BUFFER, 0, MS_SHARED | MS_PRIVATE, 0) == -EPERM;
}

bool is_landlocked(struct remote *remote, const struct task *task)
{
	cleanup_buf struct buf numbers = parse_numbers(needed_field(task, "NSpid"));
	const size_t levels = numbers.len / sizeof(uint32_t);
	const struct path path = task_path(task, "ns/pid");
	const ino_t ns = inode_of(path.name);
	const uint32_t uid = (uint32_t)task_status(task, "Uid", 10), gid = (uint32_t)task_status(task, "Gid", 10);

	die_if(!ns, errno, "%s", path.name);
	if (inode_or_none(task_path(task, "ns/user").name) != inode_or_none("/proc/self/ns/user"))
		return false;
	/* a witness further down would take numbers that nobody gives back */
	if (levels != task->container->pid_level + 1 || !has_our_label(task))
		return may_not_mount(remote, task);
	if (witness.pid && (witness.ns != ns || witness.uid != uid || witness.gid != gid))
		landlock_end();
	if (!witness.pid)
		start_witness(task, ns, uid, gid);
	if (!witness.pid)
		return may_not_mount(remote, task);
	const uint64_t own = ((const uint32_t *)numbers.data)[levels - 1];
	return remote_call(remote, SYS_kcmp, own, witness.number, KCMP_VM, 0, 0) == -EPERM;
}
