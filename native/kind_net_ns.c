#include "dump.h"

#include <linux/rtnetlink.h>
#include <sys/socket.h>

/* Every device of the namespace of the caller, rtnetlink(7). */
static void read_devices(struct buf *devices)
{
	struct {
		struct nlmsghdr header;
		struct ifinfomsg info;
	} request = { .header = { sizeof(request), RTM_GETLINK, NLM_F_REQUEST | NLM_F_DUMP, 0, 0 } };
	cleanup_close int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
	char answer[32768] __attribute__((aligned(8)));
	bool complete = false;

	die_if(fd < 0 || send(fd, &request, sizeof(request), 0) < 0, errno, "rtnetlink");
	while (!complete) {
		ssize_t len = recv(fd, answer, sizeof(answer), 0);
		die_if(len < 0, errno, "rtnetlink");
		const char *wrong = parse_links(answer, (size_t)len, devices, &complete);
		die_if(wrong, 0, "rtnetlink: %s", wrong);
	}
}

static void write_net_ns(struct dump *dump, void *object, struct stream *stream)
{
	inside_ns home = ns_enter(object);
	cleanup_buf struct buf devices = { 0 };
	struct cr_image_net_ns image = { 0 };

	read_devices(&devices);
	image.netdevs = object_table(object, &devices, sizeof(struct cr_netdev));
	stream_object(stream, object, &image);
}

const struct kind kind_net_ns = { CR_OBJ_NET_NS, LIVING, sizeof(struct ns), compare_ns, ns_init, NULL, write_net_ns };
