#define _GNU_SOURCE
#include "dump.h"
#include "inside.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/nsfs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The namespace that @fd is open on, behind those between it and the container's root, which was found first. */
static struct ns *add_with_ancestors(struct dump *dump, int fd)
{
	const struct ns *root = dump->ns[NS_PID].count ? dump->ns[NS_PID].at[0] : NULL;
	struct ns *parent = NULL;
	struct stat st;

	if (root && fstat(fd, &st) == 0 && st.st_ino != root->ino) {
		int parent_fd = ioctl(fd, NS_GET_PARENT);
		if (parent_fd < 0)
			die(errno, "the parent of a PID namespace");
		parent = add_with_ancestors(dump, parent_fd);
	}
	struct ns *ns = ns_add(dump, NS_PID, fd);
	ns->parent = parent;
	return ns;
}

static void collect(struct dump *dump, struct task *task)
{
	char path[PROC_PATH];

	if (task->zombie)
		return;
	snprintf(path, sizeof(path), "/proc/%d/task/%d/ns/pid", task->tgid, task->tid);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		die(errno, "%s", path);
	task->ns[NS_PID] = add_with_ancestors(dump, fd);
}

#define NS_LAST_PID "/proc/sys/kernel/ns_last_pid"

static void give_back(const void *last, struct buf *out)
{
	char text[16];
	int fd = open(NS_LAST_PID, O_WRONLY | O_CLOEXEC);

	if (fd < 0 || write(fd, text, (size_t)snprintf(text, sizeof(text), "%u", *(const uint32_t *)last)) < 0)
		die(errno, NS_LAST_PID);
}

/*
 * ns_last_pid tells about the namespace of who reads it, so it takes a task in there; that task itself got the next
 * number. It gives the number back, proc_sys_kernel(5).
 */
static void ask(const void *argument, struct buf *out)
{
	uint32_t last = (uint32_t)syscall(SYS_getpid) - 1; /* not what libc remembers of the parent */

	give_back(&last, out);
	buf_append(out, &last, sizeof(last));
}

static uint32_t find_last_pid(const struct ns *ns)
{
	cleanup_buf struct buf answer = { 0 }, nothing = { 0 };
	struct stat own;
	uint64_t last = 0;

	/* in our own namespace others get numbers all the time: there it is only read */
	if (stat("/proc/self/ns/pid", &own) == 0 && own.st_ino == ns->ino) {
		proc_read(&answer, NS_LAST_PID);
		struct text text = buf_text(&answer);
		text_word_number(&text, 10, &last);
		return (uint32_t)last;
	}
	run_inside(ns->fd, true, ask, NULL, &answer);
	/* a task got a number in every namespace above, too */
	for (const struct ns *above = ns->parent; above && above->ino != own.st_ino; above = above->parent)
		run_inside(above->fd, true, give_back, &above->last_pid, &nothing);
	return *(const uint32_t *)answer.data;
}

static void write_ns(struct dump *dump, void *object, struct stream *stream)
{
	struct ns *ns = object;
	struct cr_image_pid_ns image = { .pos_parent = position(ns->parent) };

	ns->last_pid = image.last_pid = find_last_pid(ns);
	for (const struct ns *above = ns->parent; above; above = above->parent)
		image.level++;
	stream_fixed(stream, CR_OBJ_PID_NS, &image, sizeof(image), &ns->record);
}

const struct kind kind_pid_ns = { 2, offsetof(struct dump, ns[NS_PID]), collect, write_ns };
