/* The questions that remote.h puts to tasks. None of them changes anything in the task. */
#define _GNU_SOURCE
#include "remote.h"

#include <linux/keyctl.h>
#include <linux/prctl.h>
#include <sys/syscall.h>

/* Values of sa_flags, asm/signal.h. */
static const struct {
	uint64_t kernel, image;
} action_flags[] = {
	{ 0x00000001, CR_SA_FLAG_NOCLDSTOP },   { 0x00000002, CR_SA_FLAG_NOCLDWAIT },
	{ 0x00000004, CR_SA_FLAG_SIGINFO },     { 0x00000400, CR_SA_FLAG_UNSUPPORTED },
	{ 0x00000800, CR_SA_FLAG_EXPOSE_TAGBITS }, { 0x04000000, CR_SA_FLAG_RESTORER },
	{ 0x08000000, CR_SA_FLAG_ONSTACK },     { 0x10000000, CR_SA_FLAG_RESTART },
	{ 0x40000000, CR_SA_FLAG_NODEFER },     { 0x80000000, CR_SA_FLAG_RESETHAND },
};

static struct cr_sigaction *ask_actions(struct remote *remote)
{
	struct cr_sigaction *actions = allocate(SIGNALS * sizeof(*actions));
	struct {
		uint64_t handler, flags, restorer, mask;
	} kernel;

	for (unsigned i = 0; i < SIGNALS; i++) {
		if (remote_call(remote, SYS_rt_sigaction, i + 1, 0, remote_buffer(remote)) != 0 ||
		    !remote_fetch(remote, &kernel, sizeof(kernel))) {
			free(actions);
			return NULL;
		}
		actions[i] = (struct cr_sigaction){ kernel.handler, 0, kernel.restorer, kernel.mask };
		for (size_t f = 0; f < ARRAY_SIZE(action_flags); f++)
			if (kernel.flags & action_flags[f].kernel)
				actions[i].sa_flags |= action_flags[f].image;
	}
	return actions;
}

static bool has_itimer(struct remote *remote)
{
	uint64_t timer[4]; /* interval and value, in seconds and microseconds */
	bool found = false;

	for (uint64_t which = 0; which < 3; which++)
		found |= remote_call(remote, SYS_getitimer, which, remote_buffer(remote), 0) == 0 &&
			 remote_fetch(remote, timer, sizeof(timer)) && (timer[2] || timer[3]);
	return found;
}

static bool has_keyring(struct remote *remote, int keyring)
{
	return remote_call(remote, SYS_keyctl, KEYCTL_GET_KEYRING_ID, (uint64_t)keyring, 0) > 0;
}

static void ask(struct remote *remote, struct answers *thread, struct answers *process)
{
	int64_t securebits = remote_call(remote, SYS_prctl, PR_GET_SECUREBITS, 0, 0);

	thread->known = securebits >= 0;
	thread->securebits = thread->known ? (uint64_t)securebits : 0;
	thread->keyring |= has_keyring(remote, KEY_SPEC_THREAD_KEYRING);
	if (process->actions)
		return;
	process->brk = (uint64_t)remote_call(remote, SYS_brk, 0, 0, 0);
	process->keyring |= has_keyring(remote, KEY_SPEC_PROCESS_KEYRING);
	process->itimer = has_itimer(remote);
	process->actions = ask_actions(remote);
}

void ask_tasks(struct dump *dump)
{
	struct place place = { 0 };
	struct task *task;

	for_each(task, &dump->tasks) {
		struct remote *remote = task->zombie ? NULL : remote_begin(dump, task, &place);
		if (!remote)
			continue;
		ask(remote, &task->answers, &task->leader->answers);
		remote_end(remote);
	}
}
