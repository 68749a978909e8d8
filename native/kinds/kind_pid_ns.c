#include "apart.h"
#include "dump.h"

#include <linux/nsfs.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>

/* The namespace that @fd is open on, behind those between it and the container's root, which was found first. */
static struct ns *add_with_ancestors(struct dump *dump, int fd)
{
	ino_t ino = inode_of(path_of("/proc/self/fd/%d", fd).name);
	struct ns *parent = NULL;

	die_if(fd < 0 || !ino, errno, "the parent of a PID namespace");
	for_each_object(struct ns, ns, dump, CR_OBJ_PID_NS) {
		if (ns->ino == ino) {
			close(fd);
			return ns;
		}
	}
	if (dump->objects[CR_OBJ_PID_NS].len > 0)
		parent = add_with_ancestors(dump, ioctl(fd, NS_GET_PARENT));
	struct ns *ns = dump_add(dump, CR_OBJ_PID_NS, sizeof(*ns));
	ns->ino = ino;
	ns->fd = fd;
	ns->parent = parent;
	return ns;
}

static void collect(struct dump *dump, struct task *task)
{
	int fd = open_file(task_path(task, "ns/pid").name, O_RDONLY);

	task->has[CR_OBJ_PID_NS] = &add_with_ancestors(dump, fd)->shared;
}

#define NS_LAST_PID "/proc/sys/kernel/ns_last_pid"

/*
 * ns_last_pid tells about the namespace of who reads it, so it takes a child in there, and that gets the next number
 * itself. It sets the last one to @last, or to that before its own, which is given back; proc_sys_kernel(5).
 */
static uint32_t visit(const struct ns *ns, uint32_t last)
{
	undisturbed signals = hold_signals();
	inside_ns home = ns_enter(ns);
	int result, fd;

	pid_t pid = fork();
	die_if(pid < 0, errno, "fork");
	if (pid == 0) {
		fd = open(NS_LAST_PID, O_WRONLY | O_CLOEXEC);
		/* not the number that libc remembers of the parent */
		last = last ? last : (uint32_t)syscall(SYS_getpid) - 1;
		_exit(fd >= 0 && dprintf(fd, "%u", last) > 0 ? EXIT_DONE : EXIT_REFUSED);
	}
	cleanup_buf struct buf status = read_whole(path_of("/proc/%d/status", pid).name);
	cleanup_buf struct buf numbers = parse_numbers(find_field(status.data, "NSpid"));
	die_if(waitpid(pid, &result, 0) < 0, errno, "pid %d", pid);
	die_if(result != 0 || numbers.len == 0, 0, "%s can't be read or written in a PID namespace", NS_LAST_PID);
	return ((const uint32_t *)(numbers.data + numbers.len))[-1] - 1;
}

static void write_pid_ns(struct dump *dump, void *object, struct stream *stream)
{
	const ino_t own = inode_or_none("/proc/self/ns/pid");
	cleanup_buf struct buf text = read_whole(NS_LAST_PID);
	struct cr_image_pid_ns image = { 0 };
	struct ns *ns = object;

	/* in our own namespace others get numbers all the time: there it is only read */
	ns->last_pid = ns->ino == own ? (uint32_t)strtoul(text.data, NULL, 10) : visit(ns, 0);
	/* a child got a number in every namespace above, too */
	for (const struct ns *above = ns->parent; above; above = above->parent, image.level++)
		if (above->ino != own)
			visit(above, above->last_pid);
	image.last_pid = ns->last_pid;
	image.pos_parent = position(ns->parent);
	stream_object(stream, object, &image);
}

const struct kind kind_pid_ns = { CR_OBJ_PID_NS, LIVING, sizeof(struct ns), compare_ns, NULL, collect, write_pid_ns };
