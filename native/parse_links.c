#define _GNU_SOURCE
#include "parse.h"

#include <linux/if_link.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <string.h>

#ifndef IFF_LOWER_UP
#define IFF_LOWER_UP 0x10000 /* linux/if.h, which can't be had beside net/if.h */
#endif

static const struct {
	unsigned kernel;
	uint64_t flag;
} flags[] = {
	{ IFF_UP, CR_NETDEV_FLAG_UP },
	{ IFF_BROADCAST, CR_NETDEV_FLAG_BROADCAST },
	{ IFF_LOOPBACK, CR_NETDEV_FLAG_LOOPBACK },
	{ IFF_POINTOPOINT, CR_NETDEV_FLAG_POINTOPOINT },
	{ IFF_RUNNING, CR_NETDEV_FLAG_RUNNING },
	{ IFF_NOARP, CR_NETDEV_FLAG_NOARP },
	{ IFF_PROMISC, CR_NETDEV_FLAG_PROMISC },
	{ IFF_ALLMULTI, CR_NETDEV_FLAG_ALLMULTI },
	{ IFF_MULTICAST, CR_NETDEV_FLAG_MULTICAST },
	{ IFF_LOWER_UP, CR_NETDEV_FLAG_LOWER_UP },
};

static void parse_attribute(const struct rtattr *attr, struct cr_netdev *device)
{
	const void *data = RTA_DATA(attr);
	size_t len = RTA_PAYLOAD(attr);
	uint32_t mtu;
	/* older kernels tell fewer counters; the four we need are the first */
	struct rtnl_link_stats64 stats = { 0 };

	if (attr->rta_type == IFLA_IFNAME) {
		memcpy(device->name, data, strnlen(data, len < sizeof(device->name) ? len : sizeof(device->name)));
	} else if (attr->rta_type == IFLA_MTU && len >= sizeof(mtu)) {
		memcpy(&mtu, data, sizeof(mtu));
		device->mtu = mtu;
	} else if (attr->rta_type == IFLA_STATS64) {
		memcpy(&stats, data, len < sizeof(stats) ? len : sizeof(stats));
		device->rx_packets = stats.rx_packets;
		device->tx_packets = stats.tx_packets;
		device->rx_bytes = stats.rx_bytes;
		device->tx_bytes = stats.tx_bytes;
	}
}

static const char *parse_link(const struct nlmsghdr *message, struct buf *devices)
{
	const struct ifinfomsg *info = NLMSG_DATA(message);
	struct cr_netdev device = { 0 };

	if (message->nlmsg_len < NLMSG_LENGTH(sizeof(*info)))
		return "a message is too short";
	device.ifindex = (uint32_t)info->ifi_index;
	device.hwtype = info->ifi_type;
	for (size_t i = 0; i < ARRAY_SIZE(flags); i++)
		if (info->ifi_flags & flags[i].kernel)
			device.dev_flags |= flags[i].flag;

	const struct rtattr *attr = IFLA_RTA(info);
	unsigned left = (unsigned)IFLA_PAYLOAD(message);
	for (; RTA_OK(attr, left); attr = RTA_NEXT(attr, left))
		parse_attribute(attr, &device);
	buf_append(devices, &device, sizeof(device));
	return NULL;
}

const char *parse_links(const void *answer, size_t len, struct buf *devices, bool *complete)
{
	const struct nlmsghdr *message = answer;
	const char *wrong = NULL;

	*complete = false;
	for (; NLMSG_OK(message, len) && !wrong && !*complete; message = NLMSG_NEXT(message, len)) {
		if (message->nlmsg_type == NLMSG_ERROR)
			return "the kernel refuses to list the devices";
		*complete = message->nlmsg_type == NLMSG_DONE;
		if (message->nlmsg_type == RTM_NEWLINK)
			wrong = parse_link(message, devices);
	}
	return wrong;
}
