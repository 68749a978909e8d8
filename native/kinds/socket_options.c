/* Options of sockets, socket(7), ip(7), ipv6(7), tcp(7), udp(7): what getsockopt(2) gives, and setsockopt(2) takes again. */
#include "socket.h"

#include <linux/filter.h>
#include <linux/in6.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <netinet/udp.h>
#include <sys/socket.h>
#include <sys/time.h>

/* Younger than the headers of some distributions. */
enum {
	YOUNG_SO_PASSPIDFD = 76, YOUNG_SO_RCVMARK = 75, YOUNG_SO_RESERVE_MEM = 73, YOUNG_SO_TXREHASH = 74,
	YOUNG_SO_RCVPRIORITY = 82, YOUNG_SO_PASSRIGHTS = 83, YOUNG_IP_LOCAL_PORT_RANGE = 51, YOUNG_TCP_TX_DELAY = 37,
};
enum { OLD_IP_RECVERR_RFC4884 = 26, OLD_UDP_NO_CHECK6_TX = 101, OLD_UDP_NO_CHECK6_RX = 102 };

#define EACH_NUMBER(X) X(mark, SO_MARK) X(priority, SO_PRIORITY) X(bound_ifindex, SO_BINDTOIFINDEX) \
	X(rcvlowat, SO_RCVLOWAT) X(sndbuf, SO_SNDBUF) X(rcvbuf, SO_RCVBUF)

/* Those without a field in the image that can be set; what counts, or changes by itself, is no state to keep. */
static const struct {
	int level, name;
} others[] = {
	{ SOL_SOCKET, SO_DEBUG },            { SOL_SOCKET, SO_NO_CHECK },         { SOL_SOCKET, SO_TIMESTAMPING },
	{ SOL_SOCKET, SO_RXQ_OVFL },         { SOL_SOCKET, SO_WIFI_STATUS },      { SOL_SOCKET, SO_NOFCS },
	{ SOL_SOCKET, SO_SELECT_ERR_QUEUE }, { SOL_SOCKET, SO_BUSY_POLL },        { SOL_SOCKET, SO_MAX_PACING_RATE },
	{ SOL_SOCKET, SO_TXTIME },           { SOL_SOCKET, SO_TIMESTAMP_NEW },    { SOL_SOCKET, SO_TIMESTAMPNS_NEW },
	{ SOL_SOCKET, SO_TIMESTAMPING_NEW }, { SOL_SOCKET, SO_PREFER_BUSY_POLL }, { SOL_SOCKET, SO_BUSY_POLL_BUDGET },
	{ SOL_SOCKET, YOUNG_SO_RESERVE_MEM }, { SOL_SOCKET, YOUNG_SO_TXREHASH },  { SOL_SOCKET, YOUNG_SO_RCVMARK },
	{ SOL_SOCKET, YOUNG_SO_RCVPRIORITY }, { SOL_SOCKET, YOUNG_SO_PASSPIDFD }, { SOL_SOCKET, YOUNG_SO_PASSRIGHTS },
	{ IPPROTO_IP, IP_TOS },              { IPPROTO_IP, IP_TTL },              { IPPROTO_IP, IP_OPTIONS },
	{ IPPROTO_IP, IP_RECVOPTS },         { IPPROTO_IP, IP_RETOPTS },          { IPPROTO_IP, IP_PKTINFO },
	{ IPPROTO_IP, IP_MTU_DISCOVER },     { IPPROTO_IP, IP_RECVERR },          { IPPROTO_IP, IP_RECVTTL },
	{ IPPROTO_IP, IP_RECVTOS },          { IPPROTO_IP, IP_FREEBIND },         { IPPROTO_IP, IP_PASSSEC },
	{ IPPROTO_IP, IP_TRANSPARENT },      { IPPROTO_IP, IP_RECVORIGDSTADDR },  { IPPROTO_IP, IP_MINTTL },
	{ IPPROTO_IP, IP_NODEFRAG },         { IPPROTO_IP, IP_CHECKSUM },         { IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT },
	{ IPPROTO_IP, IP_RECVFRAGSIZE },     { IPPROTO_IP, OLD_IP_RECVERR_RFC4884 }, { IPPROTO_IP, IP_MULTICAST_IF },
	{ IPPROTO_IP, IP_MULTICAST_TTL },    { IPPROTO_IP, IP_MULTICAST_LOOP },   { IPPROTO_IP, IP_MULTICAST_ALL },
	{ IPPROTO_IP, IP_UNICAST_IF },       { IPPROTO_IP, YOUNG_IP_LOCAL_PORT_RANGE },
	{ IPPROTO_IPV6, IPV6_FLOWINFO },     { IPPROTO_IPV6, IPV6_UNICAST_HOPS }, { IPPROTO_IPV6, IPV6_MULTICAST_IF },
	{ IPPROTO_IPV6, IPV6_MULTICAST_HOPS }, { IPPROTO_IPV6, IPV6_MULTICAST_LOOP }, { IPPROTO_IPV6, IPV6_MTU_DISCOVER },
	{ IPPROTO_IPV6, IPV6_RECVERR },      { IPPROTO_IPV6, IPV6_V6ONLY },       { IPPROTO_IPV6, IPV6_MULTICAST_ALL },
	{ IPPROTO_IPV6, IPV6_RECVERR_RFC4884 }, { IPPROTO_IPV6, IPV6_FLOWINFO_SEND }, { IPPROTO_IPV6, IPV6_RECVPKTINFO },
	{ IPPROTO_IPV6, IPV6_RECVHOPLIMIT }, { IPPROTO_IPV6, IPV6_RECVHOPOPTS },  { IPPROTO_IPV6, IPV6_HOPOPTS },
	{ IPPROTO_IPV6, IPV6_RTHDRDSTOPTS }, { IPPROTO_IPV6, IPV6_RECVRTHDR },    { IPPROTO_IPV6, IPV6_RTHDR },
	{ IPPROTO_IPV6, IPV6_RECVDSTOPTS },  { IPPROTO_IPV6, IPV6_DSTOPTS },      { IPPROTO_IPV6, IPV6_RECVPATHMTU },
	{ IPPROTO_IPV6, IPV6_DONTFRAG },     { IPPROTO_IPV6, IPV6_RECVTCLASS },   { IPPROTO_IPV6, IPV6_TCLASS },
	{ IPPROTO_IPV6, IPV6_AUTOFLOWLABEL }, { IPPROTO_IPV6, IPV6_ADDR_PREFERENCES }, { IPPROTO_IPV6, IPV6_MINHOPCOUNT },
	{ IPPROTO_IPV6, IPV6_ORIGDSTADDR },  { IPPROTO_IPV6, IPV6_TRANSPARENT },  { IPPROTO_IPV6, IPV6_UNICAST_IF },
	{ IPPROTO_IPV6, IPV6_RECVFRAGSIZE }, { IPPROTO_IPV6, IPV6_FREEBIND },
	{ IPPROTO_TCP, TCP_NODELAY },        { IPPROTO_TCP, TCP_MAXSEG },         { IPPROTO_TCP, TCP_CORK },
	{ IPPROTO_TCP, TCP_KEEPIDLE },       { IPPROTO_TCP, TCP_KEEPINTVL },      { IPPROTO_TCP, TCP_KEEPCNT },
	{ IPPROTO_TCP, TCP_SYNCNT },         { IPPROTO_TCP, TCP_LINGER2 },        { IPPROTO_TCP, TCP_DEFER_ACCEPT },
	{ IPPROTO_TCP, TCP_WINDOW_CLAMP },   { IPPROTO_TCP, TCP_CONGESTION },     { IPPROTO_TCP, TCP_THIN_LINEAR_TIMEOUTS },
	{ IPPROTO_TCP, TCP_USER_TIMEOUT },   { IPPROTO_TCP, TCP_FASTOPEN },       { IPPROTO_TCP, TCP_FASTOPEN_CONNECT },
	{ IPPROTO_TCP, TCP_FASTOPEN_NO_COOKIE }, { IPPROTO_TCP, TCP_NOTSENT_LOWAT }, { IPPROTO_TCP, TCP_SAVE_SYN },
	{ IPPROTO_TCP, TCP_INQ },            { IPPROTO_TCP, YOUNG_TCP_TX_DELAY },
	{ IPPROTO_UDP, UDP_ENCAP },          { IPPROTO_UDP, OLD_UDP_NO_CHECK6_TX }, { IPPROTO_UDP, OLD_UDP_NO_CHECK6_RX },
	{ IPPROTO_UDP, UDP_SEGMENT },        { IPPROTO_UDP, UDP_GRO },            { IPPROTO_UDP, UDP_CORK },
	/* these last, and in this order: what is set before may be looked at, sent or locked by them */
	{ SOL_SOCKET, SO_PEEK_OFF },         { SOL_SOCKET, SO_ATTACH_FILTER },    { SOL_SOCKET, SO_LOCK_FILTER },
};

bool option_is_last(int level, int name)
{
	return level == SOL_SOCKET && (name == SO_PEEK_OFF || name == SO_ATTACH_FILTER || name == SO_LOCK_FILTER);
}

bool option_read(int fd, int level, int name, void *value, unsigned *len)
{
	bool has = getsockopt(fd, level, name, value, len) == 0;

	/* not for this family, type or state, or not of this kernel */
	die_if(!has && errno != ENOPROTOOPT && errno != EOPNOTSUPP && errno != EINVAL && errno != ENOTCONN, errno,
	       "option %d of level %d of a socket", name, level);
	return has;
}

uint32_t option_number(int fd, int level, int name)
{
	uint32_t value = 0;
	unsigned len = sizeof(value);

	return option_read(fd, level, name, &value, &len) ? value : 0;
}

#define SECOND UINT64_C(1000000000)

static uint64_t read_timeout(int fd, int name)
{
	struct timeval time = { 0 };
	unsigned len = sizeof(time);

	option_read(fd, SOL_SOCKET, name, &time, &len);
	return (uint64_t)time.tv_sec * SECOND + (uint64_t)time.tv_usec * 1000;
}

void options_fields(int fd, struct cr_image_socket *image)
{
	struct linger linger = { 0 };
	unsigned len = sizeof(linger);

#define FLAG(name, flag) image->socket_flags |= option_number(fd, SOL_SOCKET, name) ? flag : 0;
	CR_EACH_SOCKET_FLAG_OPTION(FLAG)
#define NUMBER(field, name) image->field = option_number(fd, SOL_SOCKET, name);
	EACH_NUMBER(NUMBER)
	image->socket_flags |= CR_SOCKET_FLAG_OF_BUF_LOCK(option_number(fd, SOL_SOCKET, SO_BUF_LOCK));
	image->sndtimeo = read_timeout(fd, SO_SNDTIMEO);
	image->rcvtimeo = read_timeout(fd, SO_RCVTIMEO);
	option_read(fd, SOL_SOCKET, SO_LINGER, &linger, &len);
	image->linger = linger.l_onoff ? (uint64_t)linger.l_linger * SECOND : UINT64_MAX;
}

static void set(int fd, int name, const void *value, size_t len)
{
	die_if(setsockopt(fd, SOL_SOCKET, name, value, (socklen_t)len) < 0, errno, "option %d of a socket", name);
}

/* Where it is another than now: so that nothing is asked for which this kernel, or this kind of socket, does not have. */
static void set_number(int fd, int name, uint32_t value)
{
	if (option_number(fd, SOL_SOCKET, name) != value)
		set(fd, name, &value, sizeof(value));
}

static void set_timeout(int fd, int name, uint64_t ns)
{
	struct timeval time = { (time_t)(ns / SECOND), (suseconds_t)(ns % SECOND / 1000) };

	if (read_timeout(fd, name) != ns)
		set(fd, name, &time, sizeof(time));
}

/* The kernel doubles what is set; by force, because the limit is that of cr-restart's own network namespace. */
static void set_buffer(int fd, int name, int by_force, uint64_t size)
{
	if (option_number(fd, SOL_SOCKET, name) != size)
		set(fd, by_force, &(uint32_t){ (uint32_t)(size / 2) }, sizeof(uint32_t));
}

void options_set_fields(int fd, const struct cr_image_socket *image)
{
	const uint64_t flags = image->socket_flags;
	const struct linger linger = { image->linger != UINT64_MAX, (int)(image->linger / SECOND) };

#define SET_FLAG(name, flag) set_number(fd, name, flags & flag ? 1 : 0);
	CR_EACH_SOCKET_FLAG_OPTION(SET_FLAG)
	set_number(fd, SO_MARK, image->mark);
	set_number(fd, SO_PRIORITY, image->priority);
	set_number(fd, SO_BINDTOIFINDEX, image->bound_ifindex);
	set_number(fd, SO_RCVLOWAT, (uint32_t)image->rcvlowat);
	set_buffer(fd, SO_SNDBUF, SO_SNDBUFFORCE, image->sndbuf);
	set_buffer(fd, SO_RCVBUF, SO_RCVBUFFORCE, image->rcvbuf);
	set_number(fd, SO_BUF_LOCK, CR_SOCKET_FLAG_WORD_BUF_LOCK(flags));
	set_timeout(fd, SO_SNDTIMEO, image->sndtimeo);
	set_timeout(fd, SO_RCVTIMEO, image->rcvtimeo);
	if (linger.l_onoff)
		set(fd, SO_LINGER, &linger, sizeof(linger));
}

/* A classic filter is as long as the kernel says: in instructions. */
static bool read_filter(int fd, struct buf *value)
{
	unsigned count = 0;

	const bool told = getsockopt(fd, SOL_SOCKET, SO_GET_FILTER, NULL, &count) == 0;
	/* a program, which can't be read; or a kernel without filters */
	die_if(!told && errno != EACCES && errno != ENOPROTOOPT, errno, "the filter of a socket");
	if (!told || count == 0)
		return false;
	buf_reserve(value, count * sizeof(struct sock_filter));
	value->len = count * sizeof(struct sock_filter);
	die_if(getsockopt(fd, SOL_SOCKET, SO_GET_FILTER, value->data, &count) < 0, errno, "the filter of a socket");
	return true;
}

bool has_program(int fd)
{
	const bool told = getsockopt(fd, SOL_SOCKET, SO_GET_FILTER, NULL, &(unsigned){ 0 }) == 0;

	die_if(!told && errno != EACCES && errno != ENOPROTOOPT, errno, "the filter of a socket");
	return !told && errno == EACCES;
}

/* As much of it as there is; none is longer but a filter. */
static bool read_other(int fd, int level, int name, struct buf *value)
{
	unsigned len = 512;

	if (level == SOL_SOCKET && name == SO_ATTACH_FILTER)
		return read_filter(fd, value);
	buf_reserve(value, len);
	if (!option_read(fd, level, name, value->data, &len))
		return false;
	value->len = len;
	return true;
}

/* What can't be set: of a connection that is lost, or about groups that a stream never sends to. */
static bool is_no_state(const struct cr_image_socket *image, int level, int name)
{
	if (image->protocol != IPPROTO_TCP)
		return false;
	if (level == IPPROTO_TCP)
		return image->state == CR_SOCKET_STATE_CLOSED && (name == TCP_MAXSEG || name == TCP_WINDOW_CLAMP);
	return (level == IPPROTO_IP && (name == IP_MULTICAST_IF || name == IP_MULTICAST_TTL || name == IP_MULTICAST_LOOP)) ||
	       (level == IPPROTO_IPV6 && (name == IPV6_MULTICAST_IF || name == IPV6_MULTICAST_HOPS || name == IPV6_MULTICAST_LOOP));
}

/* IPv6 sockets have the options of IPv4, too: they may talk to it. */
static bool has_level(const struct cr_image_socket *image, int level)
{
	if (level == SOL_SOCKET)
		return true;
	if (level == IPPROTO_IP)
		return image->family != CR_ADDRESS_FAMILY_UNIX;
	return level == IPPROTO_IPV6 ? image->family == CR_ADDRESS_FAMILY_INET6 : image->protocol == (uint32_t)level;
}

bool option_is_other(const struct cr_image_socket *image, int level, int name)
{
	for (size_t i = 0; i < ARRAY_SIZE(others); i++)
		if (others[i].level == level && others[i].name == name)
			return has_level(image, level);
	return false;
}

struct buf options_collect(int fd, const struct cr_image_socket *image)
{
	cleanup_close int fresh = socket((int)image->family, (int)image->socket_type | SOCK_CLOEXEC, (int)image->protocol);
	struct buf options = { 0 };

	die_if(fresh < 0, errno, "a socket like one of the container's");
	for (size_t i = 0; i < ARRAY_SIZE(others); i++) {
		struct socket_option option = { others[i].level, others[i].name, { 0 } };
		cleanup_buf struct buf usual = { 0 };

		if (!has_level(image, option.level) || is_no_state(image, option.level, option.name))
			continue;
		if (read_other(fd, option.level, option.name, &option.value) &&
		    (!read_other(fresh, option.level, option.name, &usual) || usual.len != option.value.len ||
		     memcmp(usual.data, option.value.data, usual.len) != 0))
			buf_append(&options, &option, sizeof(option));
		else
			cleanup_bufp(&option.value);
	}
	return options;
}

void options_free(struct buf *options)
{
	for (size_t i = 0; i < options->len / sizeof(struct socket_option); i++)
		cleanup_bufp(&((struct socket_option *)options->data)[i].value);
	cleanup_bufp(options);
}

bool option_set(int fd, const struct socket_option *option)
{
	struct sock_fprog program = { (unsigned short)(option->value.len / sizeof(struct sock_filter)),
				      (struct sock_filter *)option->value.data };

	if (option->level == SOL_SOCKET && option->name == SO_ATTACH_FILTER)
		return setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof(program)) == 0;
	return setsockopt(fd, option->level, option->name, option->value.data, (socklen_t)option->value.len) == 0;
}
