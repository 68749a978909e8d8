#include <arpa/inet.h>
#include <limits.h>
#include "dump.h"
#include "netlink.h"
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
	die_if(!links, ENODEV, "the network device %s", device->name);
	device->dev_flags = CR_NETDEV_FLAG_OF(links->ifa_flags);
}

static void add_addresses(struct object *object, struct cr_image_net_ns *image)
{
	cleanup_buf struct buf addresses = addresses_read(), records = { 0 };
	const struct device_address *all = (const struct device_address *)addresses.data;
	const size_t count = addresses.len / sizeof(*all);

	for (size_t i = 0; i < count; i++) {
		struct cr_net_address record = {
			.ifindex = all[i].ifindex, .family = all[i].family, .prefix_len = all[i].prefix_len, .scope = all[i].scope,
		};
		buf_append(&records, &record, sizeof(record));
	}
	image->addresses = object_table(object, &records, sizeof(struct cr_net_address));
	for (size_t i = 0; i < count; i++) {
		struct cr_span text = object_text(object, all[i].text);
		object_record(object, image->addresses, struct cr_net_address, i)->address = text;
	}
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
	if (dump->options->revision > 2)
		add_addresses(object, &image);
	stream_object(stream, object, &image);
}

const struct kind kind_net_ns = { CR_OBJ_NET_NS, LIVING, sizeof(struct ns), compare_ns, ns_init, NULL, write_net_ns };

static bool is_loopback(const struct cr_netdev *device)
{
	return device->dev_flags & CR_NETDEV_FLAG_LOOPBACK;
}

static void restore_device(const struct cr_netdev *device, int fd)
{
	struct ifreq request = { 0 }, mtu;

	memcpy(request.ifr_name, device->name, sizeof(request.ifr_name) - 1);
	mtu = request;
	/* a tunnel that this kernel has in every namespace, or has not, check() */
	if (ioctl(fd, SIOCGIFFLAGS, &request) < 0 && errno == ENODEV && !is_loopback(device))
		return;
	request.ifr_flags = (short)((request.ifr_flags & ~IFF_UP) | (device->dev_flags & CR_NETDEV_FLAG_UP ? IFF_UP : 0));
	mtu.ifr_mtu = (int)device->mtu;
	if (ioctl(fd, SIOCSIFMTU, &mtu) < 0 || ioctl(fd, SIOCSIFFLAGS, &request) < 0)
		die(errno, "the network device %s", request.ifr_name);
}

static bool is_same(const struct device_address *address, const struct device_address *other)
{
	return address->ifindex == other->ifindex && address->family == other->family &&
	       address->prefix_len == other->prefix_len && strcmp(address->text, other->text) == 0;
}

static bool is_among(const struct device_address *address, const struct buf *all)
{
	for (const struct device_address *other = (struct device_address *)all->data;
	     (const char *)other - all->data < (ptrdiff_t)all->len; other++)
		if (is_same(address, other))
			return true;
	return false;
}

/* Those that @all lacks. */
static void change(const struct buf *some, const struct buf *all, bool add)
{
	for (const struct device_address *address = (struct device_address *)some->data;
	     (const char *)address - some->data < (ptrdiff_t)some->len; address++)
		die_if(!is_among(address, all) && !address_change(address, add), errno, "the address %s", address->text);
}

/* Devices come with addresses when they go up: some may be too many. */
static void restore_addresses(struct image_object *object)
{
	const struct cr_image_net_ns *image = object->fixed;
	cleanup_buf struct buf here = addresses_read(), wanted = { 0 };

	for_each_entry(struct cr_net_address, entry, object, &image->addresses) {
		struct device_address address = { entry->ifindex, entry->family, entry->prefix_len, entry->scope, "" };
		snprintf(address.text, sizeof(address.text), "%s", image_text(object, entry->address));
		buf_append(&wanted, &address, sizeof(address));
	}
	change(&here, &wanted, false);
	change(&wanted, &here, true);
}

static void restore_net(struct restart *restart, struct image_object *object)
{
	const struct cr_image_net_ns *image = object->fixed;
	cleanup_close int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	for_each_entry(struct cr_netdev, device, object, &image->netdevs)
		restore_device(device, fd);
	if (image_has(object, struct cr_image_net_ns, addresses))
		restore_addresses(object);
}

/* IPv4 and IPv6 are for devices of some length only. */
static void check_address(struct restart *restart, struct image_object *object, const struct cr_net_address *address)
{
	enum { LEAST_4 = 68, LEAST_6 = 1280 };
	const struct cr_image_net_ns *image = object->fixed;
	const bool four = address->family == CR_ADDRESS_FAMILY_INET;
	const char *text = image_text(object, address->address);
	unsigned char bytes[16];
	bool found = false;

	for_each_entry(struct cr_netdev, device, object, &image->netdevs) {
		if (device->ifindex != address->ifindex)
			continue;
		found = true;
		value_if(restart, object, device->mtu < (four ? LEAST_4 : LEAST_6), "the MTU of a device that has an address",
			 four ? "68 at least" : "1,280 at least", "%s", grouped(device->mtu).name);
	}
	value_if(restart, object, !four && address->family != CR_ADDRESS_FAMILY_INET6, "the family of an address", "INET or INET6", "%u", address->family);
	value_if(restart, object, !found, "the device of an address", "one of its devices", "number %u", address->ifindex);
	value_if(restart, object, inet_pton(four ? AF_INET : AF_INET6, text, bytes) != 1, "an address", four ? "one of IPv4" : "one of IPv6", "%s", text);
	value_if(restart, object, address->prefix_len > (four ? 32 : 128), "the prefix of an address", four ? "at most 32" : "at most 128", "%u",
		 address->prefix_len);
}

static void check_devices(struct restart *restart, struct image_object *object)
{
	const struct cr_image_net_ns *image = object->fixed;

	for_each_entry(struct cr_netdev, device, object, &image->netdevs) {
		value_if(restart, object, is_loopback(device) && strncmp(device->name, "lo", sizeof(device->name)) != 0, "the name of its loopback device",
			 "lo", "%.16s", device->name);
		value_if(restart, object, device->mtu > INT_MAX, "the MTU of a device", "at most 2,147,483,647", "%s", grouped(device->mtu).name);
	}
	for_each_entry(struct cr_net_address, address, object, &image->addresses)
		check_address(restart, object, address);
}

static void check(struct restart *restart, struct image_object *object)
{
	const struct cr_image_net_ns *image = object->fixed;

	if (namespace_is_kept(object))
		return;
	for_each_entry(struct cr_netdev, device, object, &image->netdevs)
		against_if(restart, !is_loopback(device) && device->dev_flags & CR_NETDEV_FLAG_UP, "namespace",
			   "the network device %.16s is up, and can't be made again", device->name);
	check_devices(restart, object);
}

const struct restorer restore_net_ns = { .kind = CR_OBJ_NET_NS, .check = check, .restore = restore_net };
