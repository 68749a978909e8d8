/* What a socket has that no image holds; nothing is taken away by looking. */
#include "parse.h"
#include "socket.h"

#include <arpa/inet.h>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

static short events_of(int fd)
{
	struct pollfd events = { .fd = fd, .events = POLLPRI };

	die_if(poll(&events, 1, 0) < 0, errno, "what waits at a socket");
	return events.revents;
}

bool socket_out_of_band(int fd)
{
	return events_of(fd) & POLLPRI;
}

const char *socket_notice(int fd)
{
	int held = 0;

	if (events_of(fd) & POLLERR)
		return "an error or a notice that nobody has asked for";
	die_if(ioctl(fd, SIOCOUTQ, &held) < 0, errno, "what a socket has not sent yet");
	return held > 0 ? "bytes that it has not sent yet" : NULL;
}

/*
 * Multicast groups: no call lists those that a socket has joined, but it tells of each group of the network namespace
 * which sources it takes, ip(7), and has no answer where it is no member.
 */

static bool is_member(int fd, uint32_t interface, const struct sockaddr *group, size_t len)
{
	struct group_filter filter = { .gf_interface = interface };
	socklen_t size = sizeof(filter);
	const bool four = group->sa_family == AF_INET;

	memcpy(&filter.gf_group, group, len);
	const bool member = getsockopt(fd, four ? IPPROTO_IP : IPPROTO_IPV6, MCAST_MSFILTER, &filter, &size) == 0;
	/* no member, or no such device any more */
	die_if(!member && errno != EADDRNOTAVAIL && errno != ENODEV, errno, "the groups of a socket");
	return member;
}

/* Lines of a device, "1\tlo : …", and below it those of its groups, "\t\t\t\tE0000001 …", as the bytes lie in memory. */
static char *find_four(int fd, char *text)
{
	struct sockaddr_in group = { .sin_family = AF_INET };
	char name[INET_ADDRSTRLEN];
	unsigned interface = 0;

	for (char *line; (line = next_line(&text));)
		if (*line != '\t')
			sscanf(line, "%u", &interface);
		else if (sscanf(line, " %x", &group.sin_addr.s_addr) == 1 && is_member(fd, interface, (struct sockaddr *)&group, sizeof(group)))
			return format_string("%s", inet_ntop(AF_INET, &group.sin_addr, name, sizeof(name)));
	return NULL;
}

/* "1    lo  ff020000000000000000000000000001  1 0000000C 0" */
static char *find_six(int fd, char *text)
{
	struct sockaddr_in6 group = { .sin6_family = AF_INET6 };
	char name[INET6_ADDRSTRLEN], digits[33];
	unsigned interface;

	for (char *line; (line = next_line(&text));) {
		if (sscanf(line, "%u %*s %32s", &interface, digits) != 2 || strlen(digits) != 32)
			continue;
		for (size_t i = 0; i < 16; i++)
			sscanf(digits + 2 * i, "%2hhx", &group.sin6_addr.s6_addr[i]);
		if (is_member(fd, interface, (struct sockaddr *)&group, sizeof(group)))
			return format_string("%s", inet_ntop(AF_INET6, &group.sin6_addr, name, sizeof(name)));
	}
	return NULL;
}

char *socket_group(int fd, uint32_t family)
{
	const char *path = family == AF_INET ? "/proc/self/net/igmp" : "/proc/self/net/igmp6";

	/* a kernel that knows no groups */
	if (!file_is_there(path))
		return NULL;
	cleanup_buf struct buf text = read_whole(path);
	return (family == AF_INET ? find_four : find_six)(fd, text.data);
}
