#include "dump.h"
#include "restart.h"

#include <ifaddrs.h>
#include <linux/if.h>
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

/* Completes what has its name and counters, netdevice(7). @links: because the ioctl tells only 16 of the flags. */
static void ask(struct cr_netdev *device, int fd, const struct ifaddrs *links)
{
	struct ifreq index = { 0 }, type, mtu;

	memcpy(index.ifr_name, device->name, sizeof(index.ifr_name));
	type = mtu = index;
	if (ioctl(fd, SIOCGIFINDEX, &index) < 0 || ioctl(fd, SIOCGIFHWADDR, &type) < 0 ||
	    ioctl(fd, SIOCGIFMTU, &mtu) < 0)
		die(errno, "the network device %s", device->name);
	device->ifindex = (uint32_t)index.ifr_ifindex;
	device->hwtype = type.ifr_hwaddr.sa_family;
	device->mtu = (uint64_t)mtu.ifr_mtu;
	while (links && strcmp(links->ifa_name, device->name) != 0)
		links = links->ifa_next;
	device->dev_flags = links ? CR_NETDEV_FLAG_OF(links->ifa_flags) : 0;
}

static void write_net_ns(struct dump *dump, void *object, struct stream *stream)
{
	inside_ns home = ns_enter(object);
	cleanup_buf struct buf text = read_whole("/proc/self/net/dev"), devices = { 0 };
	cleanup_close int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	struct cr_image_net_ns image = { 0 };
	struct cr_netdev device;
	struct ifaddrs *links;
	char *rest = text.data, *line;

	die_if(getifaddrs(&links) < 0, errno, "the network devices");
	next_line(&rest);
	next_line(&rest);
	while ((line = next_line(&rest))) {
		die_if(!parse_device(line, &device), 0, "/proc/self/net/dev has a line that is no device: %s", line);
		ask(&device, fd, links);
		buf_append(&devices, &device, sizeof(device));
	}
	freeifaddrs(links);
	image.netdevs = object_table(object, &devices, sizeof(device));
	if (dump->options->revision >= 3)
		image.addresses = object_table(object, &(struct buf){ 0 }, sizeof(struct cr_net_address));
	stream_object(stream, object, &image);
}

const struct kind kind_net_ns = { CR_OBJ_NET_NS, LIVING, sizeof(struct ns), compare_ns, ns_init, NULL, write_net_ns };

/* Up or down; addresses and devices beside lo are not made. */
static void restore_net(struct restart *restart, struct image_object *object)
{
	const struct cr_image_net_ns *image = object->fixed;
	cleanup_close int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	for_each_entry(struct cr_netdev, device, object, &image->netdevs) {
		struct ifreq request = { 0 };
		memcpy(request.ifr_name, device->name, sizeof(request.ifr_name) - 1);
		die_if(ioctl(fd, SIOCGIFFLAGS, &request) < 0, errno, "the network device %s", request.ifr_name);
		request.ifr_flags = (short)((request.ifr_flags & ~IFF_UP) | (device->dev_flags & CR_NETDEV_FLAG_UP ? IFF_UP : 0));
		die_if(ioctl(fd, SIOCSIFFLAGS, &request) < 0, errno, "the network device %s", request.ifr_name);
	}
}

const struct restorer restore_net_ns = { .kind = CR_OBJ_NET_NS, .restore = restore_net };
