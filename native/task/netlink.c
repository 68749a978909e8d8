#include "netlink.h"

#include <arpa/inet.h>
#include <linux/inet_diag.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <sys/socket.h>

const struct nlmsghdr *next_message(const struct buf *answer, const struct nlmsghdr *last)
{
	size_t at = last ? (size_t)((const char *)last - answer->data) + NLMSG_ALIGN(last->nlmsg_len) : 0;
	const struct nlmsghdr *message = (const struct nlmsghdr *)(answer->data + at);

	if (at >= answer->len || answer->len - at < sizeof(*message) || message->nlmsg_len < sizeof(*message) ||
	    message->nlmsg_len > answer->len - at)
		return NULL;
	return message;
}

const void *netlink_payload(const struct nlmsghdr *message, unsigned type, size_t size)
{
	return message->nlmsg_type == type && message->nlmsg_len >= NLMSG_LENGTH(size) ? NLMSG_DATA(message) : NULL;
}

int netlink_error(const struct nlmsghdr *message)
{
	/* both begin with it; the end of a list that could not be told to its end has one, too */
	const int *error = netlink_payload(message, NLMSG_ERROR, sizeof(*error)) ?: netlink_payload(message, NLMSG_DONE, sizeof(*error));

	return error ? -*error : 0;
}

static uint32_t number(const struct rtattr *attr, size_t index)
{
	uint32_t value = 0;

	if (RTA_PAYLOAD(attr) >= (index + 1) * sizeof(value))
		memcpy(&value, (const char *)RTA_DATA(attr) + index * sizeof(value), sizeof(value));
	return value;
}

#define TCP_LISTEN 10

bool parse_unix_diag(const struct nlmsghdr *message, struct socket_facts *facts)
{
	const struct unix_diag_msg *unix_socket = netlink_payload(message, SOCK_DIAG_BY_FAMILY, sizeof(*unix_socket));

	if (!unix_socket || unix_socket->udiag_family != AF_UNIX)
		return false;
	*facts = (struct socket_facts){ .ino = unix_socket->udiag_ino, .state = unix_socket->udiag_state };
	for_each_attribute(attr, message, sizeof(*unix_socket)) {
		if (attr->rta_type == UNIX_DIAG_PEER)
			facts->peer = number(attr, 0);
		if (attr->rta_type == UNIX_DIAG_ICONS)
			buf_append(&facts->clients, RTA_DATA(attr), RTA_PAYLOAD(attr) & ~(size_t)3);
		if (attr->rta_type == UNIX_DIAG_RQLEN) {
			facts->waiting = number(attr, 0);
			facts->backlog = facts->state == TCP_LISTEN ? number(attr, 1) : 0;
		}
		if (attr->rta_type == UNIX_DIAG_SHUTDOWN && RTA_PAYLOAD(attr) > 0)
			facts->shutdown = *(const unsigned char *)RTA_DATA(attr);
	}
	return true;
}

bool parse_inet_diag(const struct nlmsghdr *message, struct socket_facts *facts)
{
	const struct inet_diag_msg *inet = netlink_payload(message, SOCK_DIAG_BY_FAMILY, sizeof(*inet));

	if (!inet || (inet->idiag_family != AF_INET && inet->idiag_family != AF_INET6))
		return false;
	*facts = (struct socket_facts){
		.ino = inet->idiag_inode, .state = inet->idiag_state, .waiting = inet->idiag_rqueue,
		.backlog = inet->idiag_state == TCP_LISTEN ? inet->idiag_wqueue : 0,
	};
	for_each_attribute(attr, message, sizeof(*inet))
		if (attr->rta_type == INET_DIAG_SHUTDOWN && RTA_PAYLOAD(attr) > 0)
			facts->shutdown = *(const unsigned char *)RTA_DATA(attr);
	return true;
}

bool parse_address(const struct nlmsghdr *message, struct device_address *address)
{
	const struct ifaddrmsg *header = netlink_payload(message, RTM_NEWADDR, sizeof(*header));
	const struct rtattr *own = NULL;

	if (!header || (header->ifa_family != AF_INET && header->ifa_family != AF_INET6))
		return false;
	*address = (struct device_address){
		header->ifa_index, header->ifa_family, header->ifa_prefixlen, header->ifa_scope, "",
	};
	/* of a device with a peer, IFA_ADDRESS is the peer's */
	for_each_attribute(attr, message, sizeof(*header))
		if (attr->rta_type == IFA_LOCAL || (attr->rta_type == IFA_ADDRESS && !own))
			own = attr;
	return own && RTA_PAYLOAD(own) >= (header->ifa_family == AF_INET ? 4U : 16U) &&
	       inet_ntop(header->ifa_family, RTA_DATA(own), address->text, sizeof(address->text));
}

int netlink_ask(int protocol, const struct nlmsghdr *request, struct buf *answer)
{
	cleanup_close int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, protocol);
	bool changed = true;

	if (fd < 0 && errno == EPROTONOSUPPORT)
		return errno;
	die_if(fd < 0, errno, "a netlink socket");

	while (changed) {
		changed = false;
		answer->len = 0;
		die_if(send(fd, request, request->nlmsg_len, 0) < 0, errno, "asking by netlink");
		for (bool done = false; !done;) {
			struct buf part = { 0 };
			buf_reserve(answer, 65536);
			part.data = answer->data + answer->len;
			ssize_t n = recv(fd, part.data, answer->size - answer->len, 0);
			die_if(n < 0, errno, "an answer by netlink");
			part.len = (size_t)n;
			answer->len += part.len;
			for (const struct nlmsghdr *m = NULL; (m = next_message(&part, m));) {
				changed |= !!(m->nlmsg_flags & NLM_F_DUMP_INTR);
				done |= m->nlmsg_type == NLMSG_DONE;
				if (netlink_error(m))
					return netlink_error(m);
			}
		}
	}
	return 0;
}

#define HEADER(request, type, flags) \
	{ sizeof(request), type, NLM_F_REQUEST | (flags), 0, 0 }

static void read_unix(struct buf *sockets)
{
	struct {
		struct nlmsghdr header;
		struct unix_diag_req unix_sockets;
	} request = {
		HEADER(request, SOCK_DIAG_BY_FAMILY, NLM_F_DUMP),
		{ .sdiag_family = AF_UNIX, .udiag_states = UINT32_MAX,
		  .udiag_show = UDIAG_SHOW_PEER | UDIAG_SHOW_ICONS | UDIAG_SHOW_RQLEN },
	};
	cleanup_buf struct buf answer = { 0 };
	struct socket_facts facts;

	int errnum = netlink_ask(NETLINK_SOCK_DIAG, &request.header, &answer);
	die_if(errnum, errnum, "the UNIX sockets, by sock_diag(7)");
	for (const struct nlmsghdr *m = NULL; (m = next_message(&answer, m));)
		if (parse_unix_diag(m, &facts))
			buf_append(sockets, &facts, sizeof(facts));
}

static void read_inet(struct buf *sockets, int family, int protocol)
{
	struct {
		struct nlmsghdr header;
		struct inet_diag_req_v2 inet;
	} request = {
		HEADER(request, SOCK_DIAG_BY_FAMILY, NLM_F_DUMP),
		{ .sdiag_family = (uint8_t)family, .sdiag_protocol = (uint8_t)protocol, .idiag_states = UINT32_MAX },
	};
	cleanup_buf struct buf answer = { 0 };
	struct socket_facts facts;

	int errnum = netlink_ask(NETLINK_SOCK_DIAG, &request.header, &answer);
	/* a kernel without the module: what it would tell is asked of each socket */
	die_if(errnum && errnum != ENOENT, errnum, "the internet sockets, by sock_diag(7)");
	for (const struct nlmsghdr *m = NULL; !errnum && (m = next_message(&answer, m));)
		if (parse_inet_diag(m, &facts))
			buf_append(sockets, &facts, sizeof(facts));
}

static int compare_ino(const void *a, const void *b)
{
	const struct socket_facts *x = a, *y = b;

	return (x->ino > y->ino) - (x->ino < y->ino);
}

struct buf sockets_read(void)
{
	struct buf sockets = { 0 };

	read_unix(&sockets);
	read_inet(&sockets, AF_INET, IPPROTO_TCP);
	read_inet(&sockets, AF_INET6, IPPROTO_TCP);
	read_inet(&sockets, AF_INET, IPPROTO_UDP);
	read_inet(&sockets, AF_INET6, IPPROTO_UDP);
	if (sockets.len > 0)
		qsort(sockets.data, sockets.len / sizeof(struct socket_facts), sizeof(struct socket_facts), compare_ino);
	return sockets;
}

const struct socket_facts *find_socket(const struct buf *sockets, uint64_t ino)
{
	const struct socket_facts key = { .ino = (uint32_t)ino };

	if (sockets->len == 0)
		return NULL;
	return bsearch(&key, sockets->data, sockets->len / sizeof(key), sizeof(key), compare_ino);
}

void sockets_free(struct buf *sockets)
{
	for (size_t i = 0; i < sockets->len / sizeof(struct socket_facts); i++)
		cleanup_bufp(&((struct socket_facts *)sockets->data)[i].clients);
	cleanup_bufp(sockets);
	*sockets = (struct buf){ 0 };
}

struct buf addresses_read(void)
{
	struct {
		struct nlmsghdr header;
		struct ifaddrmsg address;
	} request = { HEADER(request, RTM_GETADDR, NLM_F_DUMP), { .ifa_family = AF_UNSPEC } };
	cleanup_buf struct buf answer = { 0 };
	struct buf addresses = { 0 };
	struct device_address address;

	int errnum = netlink_ask(NETLINK_ROUTE, &request.header, &answer);
	die_if(errnum, errnum, "the addresses of the network devices");
	for (const struct nlmsghdr *m = NULL; (m = next_message(&answer, m));)
		if (parse_address(m, &address))
			buf_append(&addresses, &address, sizeof(address));
	return addresses;
}

bool address_change(const struct device_address *address, bool add)
{
	struct request {
		struct nlmsghdr header;
		struct ifaddrmsg address;
		struct rtattr attr;
		unsigned char bytes[16];
	} request = {
		HEADER(request, add ? RTM_NEWADDR : RTM_DELADDR, NLM_F_ACK | (add ? NLM_F_CREATE | NLM_F_EXCL : 0)),
		{ .ifa_family = (uint8_t)address->family, .ifa_prefixlen = (uint8_t)address->prefix_len,
		  /* IFA_F_NODAD: nobody else is asked first whether he has it */
		  .ifa_scope = (uint8_t)address->scope, .ifa_flags = 2, .ifa_index = address->ifindex },
		{ 0, IFA_LOCAL }, { 0 },
	};
	cleanup_close int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
	struct {
		struct nlmsghdr header;
		struct nlmsgerr error;
		char more[1024];
	} answer;
	const size_t size = address->family == AF_INET ? 4 : 16;

	request.attr.rta_len = (unsigned short)RTA_LENGTH(size);
	request.header.nlmsg_len = (uint32_t)(offsetof(struct request, bytes) + size);
	if (inet_pton((int)address->family, address->text, request.bytes) != 1) {
		errno = EINVAL;
		return false;
	}
	if (fd < 0 || send(fd, &request, request.header.nlmsg_len, 0) < 0 || recv(fd, &answer, sizeof(answer), 0) < 0)
		return false;
	errno = -answer.error.error;
	return errno == 0;
}
