/* SOCKET, restored: INET sockets one by one, UNIX sockets all at once, because they need each other. */
#include "socket_restore.h"
#include "cr_restart.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/un.h>

static const char *where(const struct image_object *object)
{
	static char text[128];
	const struct cr_image_socket *image = socket_image(object);

	snprintf(text, sizeof(text), "%.*s port %u", (int)image->address.len,
		 (const char *)image_bytes(object, image->address), image->port);
	return text;
}

static void shut(const struct cr_image_socket *image, int fd)
{
	const bool reading = image->socket_flags & CR_SOCKET_FLAG_SHUT_RD, writing = image->socket_flags & CR_SOCKET_FLAG_SHUT_WR;

	if (!reading && !writing)
		return;
	/* of one that is not connected it fails, and works */
	die_if(shutdown(fd, reading && writing ? SHUT_RDWR : reading ? SHUT_RD : SHUT_WR) < 0 && errno != ENOTCONN, errno,
	       "the directions of socket %" PRIu64, (uint64_t)image->ino);
}

static int make_inet(struct image_object *object)
{
	const struct cr_image_socket *image = socket_image(object);
	const struct socket_name own = socket_name(object, image->address, image->port);
	const struct socket_name peer = socket_name(object, image->peer_address, image->peer_port);
	int fd = socket_new(object);

	/* as if it had been: reads give the end of the file, writes EPIPE. Its port it has where that is not a listener's */
	if (image->state == CR_SOCKET_STATE_CLOSED) {
		if (image->port && bind(fd, (const struct sockaddr *)&own.name, own.len) < 0)
			errno = 0;
		shutdown(fd, SHUT_RDWR);
		socket_complete(object, fd);
		return fd;
	}
	/* what the kernel looks at when it binds */
	options_set_fields(fd, image);
	die_if(image->port && bind(fd, (const struct sockaddr *)&own.name, own.len) < 0, errno, "%s", where(object));
	die_if(image->state == CR_SOCKET_STATE_LISTENING && listen(fd, (int)image->backlog) < 0, errno, "listening at %s", where(object));
	die_if(image->state == CR_SOCKET_STATE_CONNECTED && connect(fd, (const struct sockaddr *)&peer.name, peer.len) < 0, errno,
	       "connecting %s", where(object));
	shut(image, fd);
	socket_complete(object, fd);
	return fd;
}

static int open_socket(struct restart *restart, struct image_object *file, struct image_object *object)
{
	const struct cr_image_socket *image = socket_image(object);
	struct image_object *net = image_at(&restart->image, image->pos_net_ns);
	const uint64_t flags = ((const struct cr_image_file *)file->fixed)->f_flags;
	int fd;

	if (image->family != AF_UNIX) {
		die_if(!net, 0, "socket %" PRIu64 " has no network namespace", (uint64_t)image->ino);
		inside_namespace home = restart_enter(restart, net);
		fd = make_inet(object);
	} else {
		if (object->fd < 0)
			unix_restore(restart);
		fd = object->fd;
		object->fd = -1;
	}
	die_if(fcntl(fd, F_SETFL, flags & CR_OPEN_FLAG_NONBLOCK ? O_NONBLOCK : 0) < 0, errno, "socket %" PRIu64, (uint64_t)image->ino);
	return fd;
}

/* Where the network namespace is kept: another may have the port by now. */
static void check_port(struct restart *restart, struct image_object *object)
{
	const struct cr_image_socket *image = socket_image(object);
	const struct socket_name own = socket_name(object, image->address, image->port);
	cleanup_close int fd = socket((int)image->family, (int)image->socket_type | SOCK_CLOEXEC, (int)image->protocol);

	die_if(fd < 0, errno, "a socket");
	options_set_fields(fd, image);
	socket_set_options(object, fd, false);
	against_if(restart, bind(fd, (const struct sockaddr *)&own.name, own.len) < 0, "address-taken", "%s: %s", where(object),
		   strerror(errno));
}

static bool is_known(const struct cr_image_socket *image)
{
	if (image->family == CR_ADDRESS_FAMILY_UNIX)
		return image->socket_type == CR_SOCKET_TYPE_STREAM || image->socket_type == CR_SOCKET_TYPE_DGRAM ||
		       image->socket_type == CR_SOCKET_TYPE_SEQPACKET;
	return (image->family == CR_ADDRESS_FAMILY_INET || image->family == CR_ADDRESS_FAMILY_INET6) &&
	       ((image->socket_type == CR_SOCKET_TYPE_STREAM && image->protocol == IPPROTO_TCP) ||
		(image->socket_type == CR_SOCKET_TYPE_DGRAM && image->protocol == IPPROTO_UDP));
}

/* The later of two refers to the earlier. */
static bool is_pair(const struct restart *restart, const struct image_object *object)
{
	if (socket_image(object)->socket_flags & CR_SOCKET_FLAG_MUTUAL)
		return image_at(&restart->image, socket_image(object)->pos_peer);
	for_each_of_kind(other, &restart->image, CR_OBJ_SOCKET)
		if (socket_image(other)->socket_flags & CR_SOCKET_FLAG_MUTUAL && socket_image(other)->pos_peer == object->pos)
			return true;
	return false;
}

static bool is_restorable(const struct cr_image_socket *image)
{
#define NO_FAMILY(family_) && image->family != (family_)
#define NO_TYPE(type) && image->socket_type != (type)
	return true CR_EACH_RESTART_NO_FAMILY(NO_FAMILY) CR_EACH_RESTART_NO_SOCKET_TYPE(NO_TYPE);
}

static void check_connection(struct restart *restart, const struct image_object *object)
{
	const struct cr_image_socket *image = socket_image(object);
	const bool inside = image->family == CR_ADDRESS_FAMILY_UNIX && image->state == CR_SOCKET_STATE_CONNECTED &&
			    is_pair(restart, object);

	if (image->socket_type != CR_SOCKET_TYPE_STREAM && image->socket_type != CR_SOCKET_TYPE_SEQPACKET)
		return;
	against_if(restart, image->state == CR_SOCKET_STATE_CONNECTING, "socket-connected", "socket %" PRIu64 " is being connected",
		   (uint64_t)image->ino);
	against_if(restart, image->state == CR_SOCKET_STATE_CONNECTED && !inside, "socket-connected",
		   "socket %" PRIu64 " is connected to somebody outside of the image", (uint64_t)image->ino);
}

static void check_address(struct restart *restart, struct image_object *object, struct cr_span span, const char *what)
{
	const bool four = socket_image(object)->family == CR_ADDRESS_FAMILY_INET;
	cleanup_free char *text = format_string("%s", image_text(object, span));
	unsigned char bytes[16];

	/* behind it, which device it is about */
	text[strcspn(text, "%")] = '\0';
	value_if(restart, object, span.len && inet_pton(four ? AF_INET : AF_INET6, text, bytes) != 1, what, four ? "one of IPv4" : "one of IPv6", "%s",
		 text);
}

/* Those that a socket of its family never had. */
static void check_options(struct restart *restart, struct image_object *object)
{
	const struct cr_image_socket *image = socket_image(object);
	const bool local = image->family == CR_ADDRESS_FAMILY_UNIX;
	const uint64_t foreign = local ? CR_SOCKET_FLAG_REUSEPORT | CR_SOCKET_FLAG_ZEROCOPY : CR_SOCKET_FLAG_PASSCRED | CR_SOCKET_FLAG_PASSSEC;

	value_if(restart, object, image->socket_flags & foreign, "its options", local ? "no REUSEPORT or ZEROCOPY: it is a UNIX socket" :
		 "no PASSCRED or PASSSEC: it is no UNIX socket", "0x%" PRIx64, (uint64_t)image->socket_flags);
	cleanup_close int fd = socket((int)image->family, (int)image->socket_type | SOCK_CLOEXEC, (int)image->protocol);
	for_each_entry(struct cr_socket_option, entry, object, &image->options) {
		const struct socket_option option = {
			(int)entry->level, (int)entry->name, { (char *)(uintptr_t)image_bytes(object, entry->value), entry->value.len, 0 },
		};
		const bool known = option_is_other(image, option.level, option.name);
		value_if(restart, object, !known, "an option", "one of its kind", "%d of level %d", option.name, option.level);
		/* of the others it depends on what the socket is by then */
		const bool wrong = known && !option_is_last(option.level, option.name) && !option_set(fd, &option) &&
				   (errno == EINVAL || errno == ENOPROTOOPT);
		value_if(restart, object, wrong, "the value of an option", "one that the kernel takes", "%u bytes for %d of level %d",
			 entry->value.len, option.name, option.level);
	}
}

/* Whether a socket can be bound to it in a namespace that has but its own addresses; IPv4 has all of a loopback device's net. */
static bool is_local(struct image_object *object, struct image_object *net)
{
	const struct cr_image_socket *image = socket_image(object);
	const bool four = image->family == CR_ADDRESS_FAMILY_INET;
	const struct socket_name name = socket_name(object, image->address, image->port);
	const struct in6_addr *six = &((const struct sockaddr_in6 *)&name.name)->sin6_addr;
	const uint32_t own = ntohl(((const struct sockaddr_in *)&name.name)->sin_addr.s_addr);
	unsigned char bytes[16] = { 0 };

	if (name.len == 0 || (four ? own == INADDR_ANY || own == INADDR_BROADCAST || IN_MULTICAST(own) || own >> 24 == IN_LOOPBACKNET
				   : IN6_IS_ADDR_UNSPECIFIED(six) || IN6_IS_ADDR_LOOPBACK(six) || IN6_IS_ADDR_MULTICAST(six) || IN6_IS_ADDR_V4MAPPED(six)))
		return true;
	for_each_entry(struct cr_net_address, entry, net, &((const struct cr_image_net_ns *)net->fixed)->addresses) {
		if (entry->family != image->family || inet_pton(four ? AF_INET : AF_INET6, image_text(net, entry->address), bytes) != 1)
			continue;
		const uint32_t other = (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
		const unsigned rest = entry->prefix_len < 32 ? 32 - entry->prefix_len : 0;
		if (four ? (uint64_t)own >> rest == (uint64_t)other >> rest : memcmp(bytes, six, sizeof(bytes)) == 0)
			return true;
	}
	/* options by which it need not be */
	for_each_entry(struct cr_socket_option, entry, object, &image->options)
		if ((entry->level == IPPROTO_IP && (entry->name == IP_FREEBIND || entry->name == IP_TRANSPARENT)) || entry->level == IPPROTO_IPV6)
			return true;
	return false;
}

static void check(struct restart *restart, struct image_object *object)
{
	const struct cr_image_socket *image = socket_image(object);
	struct image_object *net = image_at(&restart->image, image->pos_net_ns);

	against_if(restart, !is_restorable(image), "socket-type", "socket %" PRIu64 " is of family %u, type %u, protocol %u",
		   (uint64_t)image->ino, image->family, image->socket_type, image->protocol);
	if (is_restorable(image))
		check_connection(restart, object);
	if (image->family == CR_ADDRESS_FAMILY_INET || image->family == CR_ADDRESS_FAMILY_INET6) {
		check_address(restart, object, image->address, "its address");
		check_address(restart, object, image->peer_address, "the address of its peer");
	}
	value_if(restart, object, image->bound_ifindex > INT32_MAX, "the device that it is bound to", "at most number 2,147,483,647", "%u",
		 image->bound_ifindex);
	if (!is_known(image))
		return;
	check_options(restart, object);
	value_if(restart, object, !net, "its network namespace", "one of the image", "none");
	value_if(restart, object, image->path.len && !is_whole_path(image_text(object, image->path)), "the path of its file",
		 "a path from the root without . or .. in it", "%s", image_text(object, image->path));
	if (image->family == CR_ADDRESS_FAMILY_UNIX)
		unix_check(restart, object);
	else if (image->port && image->state != CR_SOCKET_STATE_CLOSED && net && namespace_is_kept(net))
		check_port(restart, object);
	else if (image->port && image->state != CR_SOCKET_STATE_CLOSED && net && image_has(net, struct cr_image_net_ns, addresses))
		value_if(restart, object, !is_local(object, net), "its address", "one that its network namespace has", "%s", where(object));
}

const struct restorer restore_socket = { .kind = CR_OBJ_SOCKET, .check = check, .open = open_socket };
