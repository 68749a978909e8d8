#define _GNU_SOURCE
#include "dump.h"
#include "inside.h"

#include <errno.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

static void collect(struct dump *dump, struct task *task)
{
	ns_collect(dump, task, NS_NET);
}

/* Every device of the namespace of the caller, rtnetlink(7). */
static void ask(const void *argument, struct buf *out)
{
	struct {
		struct nlmsghdr header;
		struct ifinfomsg info;
	} request = { .header = { sizeof(request), RTM_GETLINK, NLM_F_REQUEST | NLM_F_DUMP, 0, 0 } };
	char answer[32768] __attribute__((aligned(8)));
	cleanup_close int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
	bool complete = false;

	if (fd < 0 || send(fd, &request, sizeof(request), 0) < 0)
		die(errno, "rtnetlink");
	while (!complete) {
		ssize_t len = recv(fd, answer, sizeof(answer), 0);
		if (len < 0)
			die(errno, "rtnetlink");
		const char *wrong = parse_links(answer, (size_t)len, out, &complete);
		if (wrong)
			die(0, "rtnetlink: %s", wrong);
	}
}

static void write_ns(struct dump *dump, void *p, struct stream *stream)
{
	struct ns *ns = p;
	struct object object = OBJECT(struct cr_image_net_ns);
	struct cr_image_net_ns image = { 0 };
	cleanup_buf struct buf devices = { 0 };

	run_inside(ns->fd, false, ask, NULL, &devices);
	image.netdevs = object_table(&object, devices.data, devices.len / sizeof(struct cr_netdev), sizeof(struct cr_netdev));
	stream_object(stream, CR_OBJ_NET_NS, &object, &image, &ns->record);
}

const struct kind kind_net_ns = { 2, offsetof(struct dump, ns[NS_NET]), collect, write_ns };
