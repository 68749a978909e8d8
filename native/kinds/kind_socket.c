/*
 * SOCKET: what socket(7) and its families tell, by getsockopt(2) through a descriptor of our own; who is connected to
 * whom, and how much waits, by sock_diag(7).
 */
#include "file.h"
#include "socket.h"
#include "socket_dump.h"

#include <arpa/inet.h>
#include <linux/sockios.h>
#include <netinet/tcp.h>
#include <linux/un.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

/* The network namespace that it was made in, which need not be that of the task. */
static struct ns *net_of(struct dump *dump, const struct socket *socket, int fd)
{
	cleanup_close int there = ioctl(fd, SIOCGSKNS);
	struct stat st;

	die_if(there < 0 || fstat(there, &st) < 0, errno, "the network namespace of %s", socket->file->who);
	for_each_object(struct ns, ns, dump, CR_OBJ_NET_NS)
		if (ns->ino == st.st_ino)
			return ns;
	return NULL;
}

const struct socket_facts *socket_facts(const struct socket *socket)
{
	struct ns *net = socket->net;

	if (!net)
		return NULL;
	if (!net->sockets.data) {
		inside_ns home = ns_enter(net);
		net->sockets = sockets_read();
	}
	return find_socket(&net->sockets, socket->image.ino);
}

typedef int get_name(int fd, struct sockaddr *address, socklen_t *len);

/* An INET address becomes text, a UNIX one stays what it is. False, and errno, where the socket has none. */
static bool read_name(int fd, get_name *get, struct buf *out, uint32_t *port)
{
	union {
		struct sockaddr any;
		struct sockaddr_un local;
		struct sockaddr_in four;
		struct sockaddr_in6 six;
	} name = { 0 };
	char text[INET6_ADDRSTRLEN] = "", scope[16] = "";
	socklen_t len = sizeof(name);

	if (get(fd, &name.any, &len) < 0)
		return false;
	if (name.any.sa_family == AF_UNIX && len > offsetof(struct sockaddr_un, sun_path)) {
		len -= (socklen_t)offsetof(struct sockaddr_un, sun_path);
		/* a path has a NUL behind it, an abstract name begins with one and may have more of them */
		buf_append(out, name.local.sun_path, name.local.sun_path[0] ? strnlen(name.local.sun_path, len) : len);
	} else if (name.any.sa_family == AF_INET) {
		inet_ntop(AF_INET, &name.four.sin_addr, text, sizeof(text));
		*port = ntohs(name.four.sin_port);
	} else if (name.any.sa_family == AF_INET6) {
		inet_ntop(AF_INET6, &name.six.sin6_addr, text, sizeof(text));
		*port = ntohs(name.six.sin6_port);
		if (name.six.sin6_scope_id)
			snprintf(scope, sizeof(scope), "%%%u", name.six.sin6_scope_id);
	}
	buf_append(out, text, strlen(text));
	buf_append(out, scope, strlen(scope));
	return true;
}

/* The file that a UNIX socket is bound to, wherever its address leads by now. */
static void read_path(struct socket *socket, int fd)
{
	cleanup_close int file = ioctl(fd, SIOCUNIXFILE);
	struct statx stx;

	/* bound to no file */
	if (file < 0 && errno == ENOENT)
		return;
	/* without asking a server, which may be in the container, and stopped */
	die_if(file < 0 || statx(file, "", AT_EMPTY_PATH | AT_STATX_DONT_SYNC, STATX_BASIC_STATS, &stx) < 0, errno, "the file of %s",
	       socket->file->who);
	socket->path = read_link(path_of("/proc/self/fd/%d", file).name);
	socket->image.path_mode = stx.stx_mode;
	socket->image.path_uid = stx.stx_uid;
	socket->image.path_gid = stx.stx_gid;
	if (stx.stx_nlink > 0)
		return;
	socket->image.socket_flags |= CR_SOCKET_FLAG_UNLINKED;
	static const char deleted[] = " (deleted)";
	size_t len = strlen(socket->path), suffix = sizeof(deleted) - 1;
	if (len > suffix && strcmp(socket->path + len - suffix, deleted) == 0)
		socket->path[len - suffix] = '\0';
}

static void read_peer_cred(struct dump *dump, struct socket *socket, int fd)
{
	struct ucred cred = { 0, UINT32_MAX, UINT32_MAX };
	unsigned len = sizeof(cred);

	option_read(fd, SOL_SOCKET, SO_PEERCRED, &cred, &len);
	socket->image.peer_uid = cred.uid;
	socket->image.peer_gid = cred.gid;
	socket->peer_task = cred.pid ? container_task(&dump->container, cred.pid) : NULL;
}

/* Of connections that are or were: @peered, if the socket knows the name of another. */
static uint32_t unix_state(struct socket *socket, const struct socket_facts *facts, bool peered, bool named)
{
	const bool datagrams = socket->image.socket_type == CR_SOCKET_TYPE_DGRAM;

	socket->peer_ino = facts ? facts->peer : 0;
	if (facts && facts->state == TCP_LISTEN)
		return CR_SOCKET_STATE_LISTENING;
	if (socket->peer_ino)
		return CR_SOCKET_STATE_CONNECTED;
	/* who has sent datagrams to a socket that is gone by now is told so once, and is as if he never had */
	if (!peered || datagrams)
		return named ? CR_SOCKET_STATE_BOUND : CR_SOCKET_STATE_UNBOUND;
	/* of a peer that is gone both directions are shut down; one that nobody accepted yet has no inode either */
	socket->not_accepted = !facts || facts->shutdown != 3;
	return CR_SOCKET_STATE_CLOSED;
}

static uint32_t tcp_state(struct socket *socket, int fd, bool tcp_close)
{
	struct pollfd events = { .fd = fd, .events = POLLRDHUP };
	struct tcp_info info = { 0 };
	unsigned len = sizeof(info);

	die_if(!option_read(fd, IPPROTO_TCP, TCP_INFO, &info, &len), errno, "the state of %s", socket->file->who);
	if (info.tcpi_state == TCP_LISTEN) {
		/* tcp(7): of a listener these two mean something else */
		socket->image.backlog = info.tcpi_sacked;
		socket->waiting = info.tcpi_unacked;
		return CR_SOCKET_STATE_LISTENING;
	}
	/* which one that never was connected is not */
	die_if(poll(&events, 1, 0) < 0, errno, "the state of %s", socket->file->who);
	if (info.tcpi_state == TCP_CLOSE && events.revents & POLLRDHUP)
		return CR_SOCKET_STATE_CLOSED;
	if (info.tcpi_state == TCP_CLOSE)
		return socket->image.port ? CR_SOCKET_STATE_BOUND : CR_SOCKET_STATE_UNBOUND;
	if (tcp_close)
		return CR_SOCKET_STATE_CLOSED;
	return info.tcpi_state == TCP_SYN_SENT ? CR_SOCKET_STATE_CONNECTING : CR_SOCKET_STATE_CONNECTED;
}

bool is_socket_known(const struct cr_image_socket *image)
{
	const bool streams = image->socket_type == CR_SOCKET_TYPE_STREAM, datagrams = image->socket_type == CR_SOCKET_TYPE_DGRAM;

	if (image->family == CR_ADDRESS_FAMILY_UNIX)
		return streams || datagrams || image->socket_type == CR_SOCKET_TYPE_SEQPACKET;
	return (image->family == CR_ADDRESS_FAMILY_INET || image->family == CR_ADDRESS_FAMILY_INET6) &&
	       ((streams && image->protocol == IPPROTO_TCP) || (datagrams && image->protocol == IPPROTO_UDP));
}

static void read_state(struct socket *socket, int fd, bool tcp_close)
{
	const struct socket_facts *facts = socket_facts(socket);
	struct cr_image_socket *image = &socket->image;
	const bool known = is_socket_known(image); /* of others socket-type speaks */
	bool named = read_name(fd, getsockname, &socket->address, &image->port);
	die_if(!named && known, errno, "the address of %s", socket->file->who);
	bool peered = read_name(fd, getpeername, &socket->peer_address, &image->peer_port);
	die_if(!peered && known && errno != ENOTCONN, errno, "the address of %s", socket->file->who);
	int unread = 0;

	named &= socket->address.len > 0;

	image->state = image->port ? CR_SOCKET_STATE_BOUND : CR_SOCKET_STATE_UNBOUND;
	if (image->family == CR_ADDRESS_FAMILY_UNIX)
		image->state = unix_state(socket, facts, peered, named);
	else if (image->protocol == IPPROTO_TCP)
		image->state = tcp_state(socket, fd, tcp_close);
	else if (peered)
		image->state = CR_SOCKET_STATE_CONNECTED;
	if (image->state == CR_SOCKET_STATE_UNBOUND)
		socket->address.len = 0;
	if (image->family == CR_ADDRESS_FAMILY_UNIX && image->state == CR_SOCKET_STATE_LISTENING) {
		image->backlog = facts->backlog;
		socket->waiting = facts->waiting;
	}
	image->socket_flags |= (facts && facts->shutdown & 1 ? CR_SOCKET_FLAG_SHUT_RD : 0) |
			       (facts && facts->shutdown & 2 ? CR_SOCKET_FLAG_SHUT_WR : 0) |
			       (socket->waiting ? CR_SOCKET_FLAG_PENDING : 0);
	if (image->family != CR_ADDRESS_FAMILY_UNIX && image->state != CR_SOCKET_STATE_LISTENING) {
		die_if(ioctl(fd, SIOCINQ, &unread) < 0 && known, errno, "what %s has received", socket->file->who);
		socket->unread = (uint64_t)unread;
	}
}

struct object *socket_of(struct dump *dump, struct file *file, const char *info)
{
	if (!S_ISSOCK(file->image.i_mode))
		return NULL;
	struct socket *socket = dump_add(dump, CR_OBJ_SOCKET, sizeof(*socket));
	struct cr_image_socket *image = &socket->image;
	cleanup_close int fd = try_borrow(&file->shared);

	die_if(fd < 0, errno, "%s", file->who);
	socket->file = file;
	image->ino = file->image.i_ino;
	image->family = option_number(fd, SOL_SOCKET, SO_DOMAIN);
	image->socket_type = option_number(fd, SOL_SOCKET, SO_TYPE);
	image->protocol = option_number(fd, SOL_SOCKET, SO_PROTOCOL);
	socket->net = net_of(dump, socket, fd);
	options_fields(fd, image);
	read_state(socket, fd, dump->options->tcp_close);
	read_peer_cred(dump, socket, fd);
	if (image->family == CR_ADDRESS_FAMILY_UNIX) {
		read_path(socket, fd);
		socket->rights = field_value(info, "scm_fds", 10) > 0;
		socket->unreadable = !queue_is_readable(fd, image->socket_type);
		socket->out_of_band = socket_out_of_band(fd);
	} else if (image->protocol == IPPROTO_UDP && socket->net) {
		inside_ns home = ns_enter(socket->net);
		socket->group = socket_group(fd, image->family);
		socket->notice = socket_notice(fd);
	}
	socket->program = has_program(fd);
	socket->repaired = image->protocol == IPPROTO_TCP && option_number(fd, IPPROTO_TCP, TCP_REPAIR);
	return &socket->object;
}

bool socket_with_path(const struct dump *dump, const char *path)
{
	for_each_object(const struct socket, socket, dump, CR_OBJ_SOCKET)
		if (socket->path && strcmp(socket->path, path) == 0)
			return true;
	return false;
}

struct socket *socket_of_ino(const struct dump *dump, uint32_t ino)
{
	for_each_object(struct socket, socket, dump, CR_OBJ_SOCKET)
		if (ino && socket->image.ino == ino)
			return socket;
	return NULL;
}

static void add_queue(struct object *object, struct cr_image_socket *image, const struct buf *messages)
{
	const size_t count = messages->len / sizeof(struct message);
	const struct message *message = (const struct message *)messages->data;
	cleanup_buf struct buf records = { 0 };

	buf_reserve(&records, count * sizeof(struct cr_socket_message));
	records.len = count * sizeof(struct cr_socket_message);
	image->queue = object_table(object, &records, sizeof(struct cr_socket_message));
	for (size_t i = 0; i < count; i++, message++) {
		struct cr_socket_message record;
		record.data = object_span(object, message->data.data, message->data.len);
		record.address = object_span(object, message->address.data, message->address.len);
		*object_record(object, image->queue, struct cr_socket_message, i) = record;
	}
}

static void add_options(struct object *object, struct cr_image_socket *image, const struct buf *options)
{
	const size_t count = options->len / sizeof(struct socket_option);
	const struct socket_option *option = (const struct socket_option *)options->data;
	cleanup_buf struct buf records = { 0 };

	buf_reserve(&records, count * sizeof(struct cr_socket_option));
	records.len = count * sizeof(struct cr_socket_option);
	image->options = object_table(object, &records, sizeof(struct cr_socket_option));
	for (size_t i = 0; i < count; i++, option++) {
		struct cr_socket_option record = { (uint32_t)option->level, (uint32_t)option->name, { 0, 0 } };
		record.value = object_span(object, option->value.data, option->value.len);
		*object_record(object, image->options, struct cr_socket_option, i) = record;
	}
}

/* Options are compared with those of a socket that is made where this one was. */
static struct buf collect_options(const struct socket *socket, int fd)
{
	if (!socket->net)
		return options_collect(fd, &socket->image);
	inside_ns home = ns_enter(socket->net);
	return options_collect(fd, &socket->image);
}

static void write_one(struct dump *dump, struct socket *socket, struct stream *stream)
{
	struct object *object = &socket->object;
	struct cr_image_socket image = socket->image;
	cleanup_close int fd = try_borrow(&socket->file->shared);
	const struct socket *peer = socket_of_ino(dump, socket->peer_ino);
	struct buf messages = { 0 };

	die_if(fd < 0, errno, "%s", socket->file->who);
	struct buf options = collect_options(socket, fd);
	/* where the other one is not written yet, it will refer to this one */
	image.pos_peer = peer && peer->object.pos ? peer->object.pos : CR_POS_NONE;
	if (peer && peer->object.pos && peer->peer_ino == image.ino)
		image.socket_flags |= CR_SOCKET_FLAG_MUTUAL;
	image.pos_net_ns = position(socket->net);
	image.pos_peer_pid = socket->peer_task ? position(socket->peer_task->has[CR_OBJ_PID]) : CR_POS_NONE;
	image.address = object_span(object, socket->address.data, socket->address.len);
	image.peer_address = object_span(object, socket->peer_address.data, socket->peer_address.len);
	image.path = object_text(object, socket->path);
	if (image.family == CR_ADDRESS_FAMILY_UNIX && image.state != CR_SOCKET_STATE_LISTENING && !socket->unreadable)
		messages = queue_read(fd, image.socket_type);
	add_queue(object, &image, &messages);
	add_options(object, &image, &options);
	queue_free(&messages);
	options_free(&options);
	stream_object(stream, object, &image);
}

/* One that is connected in one direction only stands behind its peer, which may be connected to another. */
static void write_socket(struct dump *dump, void *object, struct stream *stream)
{
	struct socket *socket = object, *last, *peer;

	while (!socket->object.pos) {
		last = socket;
		while ((peer = socket_of_ino(dump, last->peer_ino)) && !peer->object.pos && peer != last &&
		       peer->peer_ino != last->image.ino)
			last = peer;
		write_one(dump, last, stream);
	}
}

const struct kind kind_socket = { CR_OBJ_SOCKET, NOBODY, sizeof(struct socket), NULL, NULL, NULL, write_socket };
