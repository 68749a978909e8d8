/* Checks of tasks, credentials, signals, namespaces. */
#include "check.h"

#include <sys/stat.h>

#define for_each_live(task, checker) \
	for_each(task, &(checker)->dump->tasks) \
		if (!(task)->zombie)

static void task_namespaces(struct checker *checker)
{
	const struct task *task;

	for_each(task, &checker->dump->tasks)
		if (task->zombie)
			found(checker, "pid %d has ended and left its namespaces", task->tid);
}

static void task_silent(struct checker *checker)
{
	const struct task *task;

	for_each_live(task, checker)
		if (!task->answers.known)
			found(checker, "pid %d can't be asked: its securebits, keyrings, interval timers are not known",
			      task->tid);
}

static void task_seccomp(struct checker *checker)
{
	const struct task *task;

	for_each_live(task, checker)
		if (task_status(task, "Seccomp", 10))
			found(checker, "pid %d is under seccomp", task->tid);
}

static ino_t ns_inode(const char *who, const char *name)
{
	char path[PROC_PATH];
	struct stat st;

	snprintf(path, sizeof(path), "/proc/%s/ns/%s", who, name);
	/* a kernel may not have this kind of namespace at all */
	return stat(path, &st) < 0 ? 0 : st.st_ino;
}

/* Namespaces that an image has no kind for: fine as long as they are those that cr-dump is in, too. */
static void ns_other(struct checker *checker)
{
	static const char *const names[] = { "user", "cgroup", "time", "time_for_children" };
	const struct task *task;
	char who[40];

	for_each_live(task, checker) {
		snprintf(who, sizeof(who), "%d/task/%d", task->tgid, task->tid);
		for (size_t i = 0; i < ARRAY_SIZE(names); i++)
			if (ns_inode(who, names[i]) != ns_inode("self", names[i]))
				found(checker, "pid %d is in a %s namespace of its own", task->tid, names[i]);
		if (ns_inode(who, "pid_for_children") != task->ns[NS_PID]->ino)
			found(checker, "pid %d starts its children in another PID namespace", task->tid);
	}
}

static void mount_options(struct checker *checker)
{
	const struct ns *ns;
	struct mountinfo mount;
	struct text line;

	for_each(ns, &checker->dump->ns[NS_MNT])
		for (struct text text = buf_text(&ns->mountinfo); text_line(&text, &line);)
			if (!parse_mountinfo(line, &mount) && mount.unknown_option.len > 0)
				found(checker, "namespace mnt:[%llu]: the mount %.*s has the unknown option %.*s",
				      (unsigned long long)ns->ino, (int)mount.mountpoint.len, mount.mountpoint.at,
				      (int)mount.unknown_option.len, mount.unknown_option.at);
}

static void cred_securebits(struct checker *checker)
{
	const struct task *task;

	for_each_live(task, checker)
		if (task->answers.securebits)
			found(checker, "pid %d has securebits 0x%x", task->tid, (unsigned)task->answers.securebits);
}

static void cred_keyring(struct checker *checker)
{
	const struct task *task;

	for_each_live(task, checker)
		if (task->answers.keyring)
			found(checker, "pid %d has a thread or process keyring", task->tid);
}

static void cred_lsm(struct checker *checker)
{
	const struct task *task;

	for_each_live(task, checker) {
		cleanup_buf struct buf label = { 0 };
		struct text word, text;
		/* no security module, no label */
		if (!try_proc_read(&label, "/proc/%d/task/%d/attr/current", task->tgid, task->tid))
			continue;
		text = buf_text(&label);
		if (text_word(&text, &word) && word.at[0] != '\0' && !text_is(word, "unconfined"))
			found(checker, "pid %d has the security label %.*s", task->tid, (int)word.len, word.at);
	}
}

/* proc_pid_timers(5): empty without timers, absent without CONFIG_CHECKPOINT_RESTORE. */
static void signal_timers(struct checker *checker)
{
	const struct signal *signal;

	for_each(signal, &checker->dump->signals) {
		cleanup_buf struct buf timers = { 0 };
		if (try_proc_read(&timers, "/proc/%d/timers", signal->leader->tid) && timers.len > 0)
			found(checker, "pid %d has POSIX timers", signal->leader->tid);
	}
}

static void signal_itimer(struct checker *checker)
{
	const struct task *task;

	for_each(task, &checker->dump->tasks)
		if (task->answers.itimer)
			found(checker, "pid %d has an interval timer running", task->tid);
}

const struct check task_checks[] = {
	{ "task-namespaces", POLICY_SEED, task_namespaces },
	{ "task-silent", POLICY_BOTH, task_silent },
	{ "task-seccomp", POLICY_DEFAULT, task_seccomp },
	{ "ns-other", POLICY_DEFAULT, ns_other },
	{ "mount-options", POLICY_DEFAULT, mount_options },
	{ "cred-securebits", POLICY_SEED, cred_securebits },
	{ "cred-keyring", POLICY_BOTH, cred_keyring },
	{ "cred-lsm", POLICY_BOTH, cred_lsm },
	{ "signal-timers", POLICY_BOTH, signal_timers },
	{ "signal-itimer", POLICY_DEFAULT, signal_itimer },
	{ 0 },
};
