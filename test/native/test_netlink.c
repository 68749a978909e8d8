/* Messages of sock_diag(7) and rtnetlink(7) as kernels send them, whole, cut and wrong. */
#include "netlink.h"
#include "test.h"

#include <arpa/inet.h>
#include <linux/inet_diag.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <sys/socket.h>

/* A message behind those that @answer has already. */
static void add(struct buf *answer, unsigned type, const void *data, size_t len)
{
	struct nlmsghdr header = { (uint32_t)NLMSG_LENGTH(len), (uint16_t)type, NLM_F_MULTI, 1, 2 };

	buf_append(answer, &header, sizeof(header));
	buf_append(answer, data, len);
	buf_append(answer, "\0\0\0", NLMSG_ALIGN(len) - len);
}

static void add_attribute(struct buf *data, unsigned type, const void *value, size_t len)
{
	struct rtattr attr = { (unsigned short)RTA_LENGTH(len), (unsigned short)type };

	buf_append(data, &attr, sizeof(attr));
	buf_append(data, value, len);
	buf_append(data, "\0\0\0", RTA_ALIGN(len) - len);
}

/* A listener with two who wait. */
static struct buf listener(void)
{
	struct buf data = { 0 };
	struct unix_diag_msg header = { .udiag_family = AF_UNIX, .udiag_type = SOCK_STREAM, .udiag_state = 10, .udiag_ino = 4711 };

	buf_append(&data, &header, sizeof(header));
	add_attribute(&data, UNIX_DIAG_NAME, "/x", 2);
	add_attribute(&data, UNIX_DIAG_ICONS, (uint32_t[]){ 12, 4294967295 }, 8);
	add_attribute(&data, UNIX_DIAG_RQLEN, (uint32_t[]){ 2, 128 }, 8);
	add_attribute(&data, UNIX_DIAG_SHUTDOWN, "\1", 1);
	return data;
}

static void test_unix(void)
{
	cleanup_buf struct buf data = listener(), answer = { 0 };
	struct socket_facts facts;

	add(&answer, SOCK_DIAG_BY_FAMILY, data.data, data.len);
	const struct nlmsghdr *first = next_message(&answer, NULL);
	EXPECT(first && parse_unix_diag(first, &facts) && !next_message(&answer, first));
	EXPECT(facts.ino == 4711 && facts.state == 10 && facts.shutdown == 1 && facts.peer == 0);
	EXPECT(facts.waiting == 2 && facts.backlog == 128);
	EXPECT(facts.clients.len == 8 && ((uint32_t *)facts.clients.data)[1] == UINT32_MAX);
	cleanup_bufp(&facts.clients);
	EXPECT(!parse_inet_diag(first, &facts));
	/* cut anywhere: what is whole is read, and nothing behind the end */
	for (size_t len = 0; len < data.len; len++) {
		cleanup_buf struct buf cut = { 0 };
		add(&cut, SOCK_DIAG_BY_FAMILY, data.data, len);
		const struct nlmsghdr *m = next_message(&cut, NULL);
		bool parsed = parse_unix_diag(m, &facts);
		EXPECT(parsed == (len >= sizeof(struct unix_diag_msg)));
		if (parsed)
			cleanup_bufp(&facts.clients);
	}
}

static void test_connected(void)
{
	cleanup_buf struct buf data = { 0 }, answer = { 0 };
	struct unix_diag_msg header = { .udiag_family = AF_UNIX, .udiag_type = SOCK_DGRAM, .udiag_state = 1, .udiag_ino = 5 };
	struct socket_facts facts;

	buf_append(&data, &header, sizeof(header));
	add_attribute(&data, UNIX_DIAG_PEER, (uint32_t[]){ 77 }, 4);
	add_attribute(&data, UNIX_DIAG_RQLEN, (uint32_t[]){ 300, 10 }, 8);
	add(&answer, SOCK_DIAG_BY_FAMILY, data.data, data.len);
	EXPECT(parse_unix_diag(next_message(&answer, NULL), &facts));
	EXPECT(facts.peer == 77 && facts.waiting == 300 && facts.backlog == 0 && facts.clients.len == 0);
}

static void test_inet(void)
{
	cleanup_buf struct buf data = { 0 }, answer = { 0 };
	struct inet_diag_msg header = {
		.idiag_family = AF_INET6, .idiag_state = 10, .idiag_inode = 99, .idiag_rqueue = 3, .idiag_wqueue = 511,
	};
	struct socket_facts facts;

	buf_append(&data, &header, sizeof(header));
	add_attribute(&data, INET_DIAG_SHUTDOWN, "\2", 1);
	add(&answer, SOCK_DIAG_BY_FAMILY, data.data, data.len);
	add(&answer, SOCK_DIAG_BY_FAMILY, data.data, sizeof(header) - 1);
	add(&answer, NLMSG_DONE, "\0\0\0\0", 4);
	const struct nlmsghdr *m = next_message(&answer, NULL);
	EXPECT(parse_inet_diag(m, &facts) && facts.ino == 99 && facts.shutdown == 2);
	EXPECT(facts.waiting == 3 && facts.backlog == 511 && !parse_unix_diag(m, &facts));
	m = next_message(&answer, m);
	EXPECT(m && !parse_inet_diag(m, &facts));
	m = next_message(&answer, m);
	EXPECT(m && m->nlmsg_type == NLMSG_DONE && !parse_inet_diag(m, &facts) && !next_message(&answer, m));
}

static void test_addresses(void)
{
	cleanup_buf struct buf data = { 0 }, six = { 0 }, answer = { 0 };
	struct ifaddrmsg header = { AF_INET, 24, IFA_F_PERMANENT, RT_SCOPE_HOST, 1 };
	struct device_address address;

	/* of a device with a peer: its own address is IFA_LOCAL, wherever that stands */
	buf_append(&data, &header, sizeof(header));
	add_attribute(&data, IFA_LOCAL, (unsigned char[]){ 10, 0, 0, 1 }, 4);
	add_attribute(&data, IFA_ADDRESS, (unsigned char[]){ 10, 0, 0, 2 }, 4);
	header = (struct ifaddrmsg){ AF_INET6, 128, 0, 0, 7 };
	buf_append(&six, &header, sizeof(header));
	add_attribute(&six, IFA_ADDRESS, &in6addr_loopback, 16);
	add(&answer, RTM_NEWADDR, data.data, data.len);
	add(&answer, RTM_NEWADDR, six.data, six.len);
	add(&answer, RTM_NEWADDR, six.data, six.len - 1);
	add(&answer, RTM_DELADDR, six.data, six.len);
	const struct nlmsghdr *m = next_message(&answer, NULL);
	EXPECT(parse_address(m, &address) && strcmp(address.text, "10.0.0.1") == 0 && address.family == AF_INET);
	EXPECT(address.ifindex == 1 && address.prefix_len == 24 && address.scope == RT_SCOPE_HOST);
	m = next_message(&answer, m);
	EXPECT(parse_address(m, &address) && strcmp(address.text, "::1") == 0 && address.ifindex == 7);
	m = next_message(&answer, m);
	EXPECT(!parse_address(m, &address));
	EXPECT(!parse_address(next_message(&answer, m), &address));
}

static void test_framing(void)
{
	cleanup_buf struct buf answer = { 0 };

	EXPECT(!next_message(&answer, NULL));
	add(&answer, NLMSG_DONE, "abcdef", 6);
	for (size_t len = 0; len < NLMSG_LENGTH(6); len++) {
		struct buf cut = { answer.data, len, len };
		EXPECT(!next_message(&cut, NULL));
	}
	((struct nlmsghdr *)answer.data)->nlmsg_len = 3;
	EXPECT(!next_message(&answer, NULL));
}

/* What is refused, or not told to its end, is no empty list; only that a kernel has nothing of the kind is. */
static void test_errors(void)
{
	cleanup_buf struct buf answer = { 0 };
	struct nlmsgerr refused = { .error = -EPERM }, taken = { .error = 0 };

	add(&answer, NLMSG_ERROR, &refused, sizeof(refused));
	add(&answer, NLMSG_ERROR, &taken, sizeof(taken));
	add(&answer, NLMSG_DONE, (int[]){ -EMSGSIZE }, sizeof(int));
	add(&answer, NLMSG_DONE, (int[]){ 0 }, sizeof(int));
	add(&answer, NLMSG_DONE, NULL, 0);
	add(&answer, RTM_NEWROUTE, (int[]){ -EPERM }, sizeof(int));
	static const int expected[] = { EPERM, 0, EMSGSIZE, 0, 0, 0 };
	const struct nlmsghdr *message = NULL;
	for (size_t i = 0; i < ARRAY_SIZE(expected); i++)
		EXPECT((message = next_message(&answer, message)) && netlink_error(message) == expected[i]);
	for (int errnum = 1; errnum < 134; errnum++) {
		const bool known = errnum == EPROTONOSUPPORT || errnum == EOPNOTSUPP;
		EXPECT(is_absent(NETLINK_ROUTE, errnum) == known);
		EXPECT(is_absent(NETLINK_NETFILTER, errnum) == (known || errnum == EINVAL));
	}
	EXPECT(!is_absent(NETLINK_ROUTE, 0) && !is_absent(NETLINK_NETFILTER, 0));
}

/* What this kernel answers: the socket that asks is none of them, one that we make is. */
static void test_live(void)
{
	int fd = socket(AF_INET, SOCK_STREAM, 0), pair[2];
	struct stat st, other;

	EXPECT(fd >= 0 && socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
	EXPECT(listen(fd, 7) == 0 && shutdown(pair[0], SHUT_WR) == 0);
	struct buf sockets = sockets_read();
	EXPECT(fstat(fd, &st) == 0);
	const struct socket_facts *facts = find_socket(&sockets, st.st_ino);
	EXPECT(facts && facts->state == 10 && facts->backlog == 7);
	EXPECT(fstat(pair[0], &st) == 0 && fstat(pair[1], &other) == 0);
	facts = find_socket(&sockets, st.st_ino);
	EXPECT(facts && facts->peer == other.st_ino && facts->shutdown == 2);
	EXPECT(!find_socket(&sockets, 0xffffffff));
	sockets_free(&sockets);
	cleanup_buf struct buf addresses = addresses_read();
	EXPECT(addresses.len % sizeof(struct device_address) == 0);
	close(fd);
	close(pair[0]);
	close(pair[1]);
}

int main(void)
{
	test_unix();
	test_connected();
	test_inet();
	test_addresses();
	test_framing();
	test_errors();
	test_live();
	return failures > 0;
}
