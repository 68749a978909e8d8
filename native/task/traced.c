/* What only a tracer is told, ptrace(2), by kernels that are young enough. */
#include "task.h"

#include <linux/audit.h>
#include <linux/rseq.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/utsname.h>

bool is_kernel(unsigned major, unsigned minor)
{
	unsigned own_major = 0, own_minor = 0;
	struct utsname uts;

	die_if(uname(&uts) < 0 || sscanf(uts.release, "%u.%u", &own_major, &own_minor) != 2, errno, "the version of the kernel");
	return own_major > major || (own_major == major && own_minor >= minor);
}

struct __ptrace_rseq_configuration rseq_of(pid_t tid)
{
	struct __ptrace_rseq_configuration rseq = { 0 };

	if (ptrace(PTRACE_GET_RSEQ_CONFIGURATION, tid, sizeof(rseq), &rseq) >= 0)
		return rseq;
	/* EIO: a question that is not known; so it is, for younger kernels, where there are no such sequences at all */
	die_if(errno != EIO || (is_kernel(5, 13) && (syscall(SYS_rseq, NULL, 0, 0, 0) == 0 || errno != ENOSYS)), errno,
	       "the restartable sequences of pid %d", tid);
	return (struct __ptrace_rseq_configuration){ 0 };
}

#ifdef __x86_64__
#define GET_SYSCALL_USER_DISPATCH_CONFIG 0x4211 /* PTRACE_, Linux 6.4 */

bool dispatches_calls(const struct task *task)
{
	struct {
		uint64_t mode, selector, offset, len;
	} config = { 0 };

	if (ptrace((enum __ptrace_request)GET_SYSCALL_USER_DISPATCH_CONFIG, task->tid, sizeof(config), &config) >= 0)
		return config.mode != 0;
	die_if(errno != EIO || is_kernel(6, 4), errno, "how pid %d has its calls dispatched", task->tid);
	return false;
}

#define CS_32 0x23

bool is_compat(const struct task *task, uint64_t code_segment)
{
	struct __ptrace_syscall_info info = { 0 };

	/* twice: here nothing may fail, or the call does */
	for (int tries = 0; tries < 2; tries++)
		if (ptrace(PTRACE_GET_SYSCALL_INFO, task->tid, sizeof(info), &info) > 0)
			return info.arch == AUDIT_ARCH_I386;
	/* before Linux 5.3: what its program is */
	return code_segment == CS_32;
}
#endif
