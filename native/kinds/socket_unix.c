/*
 * UNIX sockets, restored all at once. Names first, then connections (by way of a listener of that name where there is one,
 * so that both ends tell the same names as before), then what was in their queues, sent again from whom it came.
 */
#include "file_restore.h"
#include "socket_restore.h"

#include <sys/un.h>

static bool is_datagram(const struct image_object *object)
{
	return socket_image(object)->socket_type == CR_SOCKET_TYPE_DGRAM;
}

/* Beside each, in object->own. */
struct made {
	struct image_object *partner; /* that it is connected with both ways */
	int spare;                    /* the other end where its owner is gone: what is in the queue comes from it; or -1 */
};

static struct made *made_of(const struct image_object *object)
{
	return object->own;
}

static struct buf sockets; /* struct image_object * each */
#define for_each_unix(object) for_each(struct image_object, object, &sockets)

static void list_sockets(struct restart *restart)
{
	for_each_of_kind(object, &restart->image, CR_OBJ_SOCKET) {
		const struct cr_image_socket *image = socket_image(object);
		if (image->family != CR_ADDRESS_FAMILY_UNIX)
			continue;
		struct made *made = object->own = allocate(sizeof(*made));
		made->spare = -1;
		made->partner = image->socket_flags & CR_SOCKET_FLAG_MUTUAL ? image_at(&restart->image, image->pos_peer) : NULL;
		list_add(&sockets, object);
		if (!made->partner)
			continue;
		/* it stands in front of this one */
		struct made *other = made_of(made->partner);
		die_if(!other || other->partner, 0, "%s has a peer that is not its own", unix_who(object));
		other->partner = object;
	}
}

static void bind_own(struct restart *restart, struct image_object *object, int fd)
{
	const struct cr_image_socket *image = socket_image(object);
	const struct socket_name name = socket_name(object, image->address, 0);

	if (is_path(&name))
		path_bind(restart, object, fd);
	else if (name.len > 0)
		die_if(bind(fd, (const struct sockaddr *)&name.name, name.len) < 0, errno, "the name of %s", unix_who(object));
}

static bool is_named(const struct image_object *object, const struct image_object *like, struct cr_span name)
{
	const struct cr_span own = socket_image(object)->address;
	const char *text = image_bytes(like, name);

	/* older images have the NUL behind a path in queues */
	name.len -= name.len > 1 && text[0] && !text[name.len - 1];
	return own.len > 0 && own.len == name.len && socket_image(object)->socket_type == socket_image(like)->socket_type &&
	       memcmp(image_bytes(object, own), image_bytes(like, name), own.len) == 0;
}

static struct image_object *listener_of(const struct image_object *like, struct cr_span name)
{
	for_each_unix(object)
		if (socket_image(object)->state == CR_SOCKET_STATE_LISTENING && is_named(object, like, name))
			return object;
	return NULL;
}

/*
 * Through a listener: @named has the name @name as the server, or knows it as its peer's. @ends: client, server; the one
 * that is gone is NULL. False where that can't be done: then they are connected, but tell no names.
 */
static bool connect_named(struct restart *restart, struct image_object *client, struct image_object *server,
			  const struct image_object *named, struct cr_span span, int ends[2])
{
	const struct socket_name name = socket_name(named, span, 0);
	const struct image_object *listener = listener_of(named, span);
	cleanup_close int temporary = -1;
	int door = listener ? listener->fd : (temporary = socket_new(named));

	if (!listener) {
		bool bound = is_path(&name) ? false : bind(door, (const struct sockaddr *)&name.name, name.len) == 0;
		if (!bound)
			return false;
		peer_listen(restart, client ? client : server, door, 1);
	}
	ends[0] = socket_new(named);
	if (client && socket_image(client)->address.len > 0 && !listener_of(client, socket_image(client)->address))
		bind_own(restart, client, ends[0]);
	if (!peer_connect(restart, server, ends[0], &name, door)) {
		close(ends[0]);
		return false;
	}
	ends[1] = accept4(door, NULL, NULL, SOCK_CLOEXEC);
	die_if(ends[1] < 0, errno, "%s", unix_who(named));
	return true;
}

/* Both ends of a stream: @second may be gone. */
static void connect_streams(struct restart *restart, struct image_object *first, struct image_object *second, int fds[2])
{
	const struct cr_image_socket *a = socket_image(first), *b = second ? socket_image(second) : NULL;
	/* who has the name of a listener was accepted by it; of two names, the other one is a client's */
	const bool first_serves = a->address.len > 0 && (listener_of(first, a->address) || !b || b->address.len == 0);
	int ends[2];

	if (first_serves && connect_named(restart, second, first, first, a->address, ends)) {
		fds[0] = ends[1];
		fds[1] = ends[0];
		return;
	}
	if (!first_serves && ((b && b->address.len > 0 && connect_named(restart, first, second, second, b->address, ends)) ||
			      (!b && a->peer_address.len > 0 && connect_named(restart, first, NULL, first, a->peer_address, ends)))) {
		fds[0] = ends[0];
		fds[1] = ends[1];
		return;
	}
	if (a->address.len > 0 || a->peer_address.len > 0)
		note(restart, "%s: its name can't be given again", unix_who(first));
	peer_pair(restart, first, fds);
}

/* Bound, listening, and datagram sockets that are not connected both ways. */
static void make_single(struct restart *restart, struct image_object *object)
{
	const struct cr_image_socket *image = socket_image(object);
	int pair[2];

	/* nobody can send to one without a name but a partner, who is gone by now */
	if (is_datagram(object) && image->address.len == 0 && image->queue.count > 0) {
		peer_pair(restart, object, pair);
		object->fd = pair[0];
		made_of(object)->spare = pair[1];
		return;
	}
	object->fd = socket_new(object);
	bind_own(restart, object, object->fd);
	if (image->state == CR_SOCKET_STATE_LISTENING)
		peer_listen(restart, object, object->fd, image->backlog);
}

static void make_connection(struct restart *restart, struct image_object *object)
{
	struct image_object *other = made_of(object)->partner;
	int fds[2];

	if (is_datagram(object)) {
		peer_pair(restart, object, fds);
		bind_own(restart, object, fds[0]);
		bind_own(restart, other, fds[1]);
	} else {
		connect_streams(restart, object, other, fds);
	}
	object->fd = fds[0];
	if (other)
		other->fd = fds[1];
	else
		made_of(object)->spare = fds[1];
}

#define ROOM (64 << 20) /* as a limit only: the kernel counts what it keeps beside the bytes */

struct credentials {
	struct cmsghdr header;
	struct ucred cred;
	char padding[CMSG_SPACE(sizeof(struct ucred)) - sizeof(struct cmsghdr) - sizeof(struct ucred)];
};

/*
 * As the kernel notes with each message, SO_PASSCRED of unix(7): an image does not have it. It was most likely the first
 * that has the socket which it came from, or else the init.
 */
static void find_credentials(struct restart *restart, const struct image_object *socket, struct credentials *out)
{
	const struct rtask *sender = restart->tasks;
	const uint32_t base = restart->options->userns;

	for_each_of_kind(file, &restart->image, CR_OBJ_FILE) {
		if (!socket || ((const struct cr_image_file *)file->fixed)->pos_object != socket->pos)
			continue;
		for_each_living(task, restart)
			sender = sender == restart->tasks && file_number(restart, task, file) >= 0 ? task->leader : sender;
	}
	const struct cr_image_cred *cred = image_fixed(&restart->image, sender->source->image->pos_cred);
	out->header.cmsg_len = CMSG_LEN(sizeof(struct ucred));
	out->header.cmsg_level = SOL_SOCKET;
	out->header.cmsg_type = SCM_CREDENTIALS;
	out->cred = (struct ucred){ sender->tid, base + (cred ? cred->uid : 0), base + (cred ? cred->gid : 0) };
}

/* From a socket that has room for it, in whatever size it has in the end; @control: with whose credentials. */
static void send_all(const struct image_object *object, int from, const void *data, size_t len, const struct socket_name *to,
		     struct credentials *control)
{
	const bool datagrams = socket_image(object)->socket_type != CR_SOCKET_TYPE_STREAM;
	struct iovec rest = { (void *)data, len };
	const struct msghdr msg = {
		.msg_name = to ? (void *)&to->name : NULL, .msg_namelen = to ? to->len : 0, .msg_iov = &rest, .msg_iovlen = 1,
		.msg_control = control, .msg_controllen = control ? sizeof(*control) : 0,
	};

	setsockopt(from, SOL_SOCKET, SO_SNDBUFFORCE, &(int){ ROOM }, sizeof(int));
	do {
		ssize_t n = sendmsg(from, &msg, MSG_DONTWAIT | MSG_NOSIGNAL);
		die_if(n < 0, errno, "what %s received", unix_who(object));
		rest.iov_base = (char *)rest.iov_base + n;
		rest.iov_len -= (size_t)n;
	} while (rest.iov_len > 0 && !datagrams);
}

/* A socket with the name that the message came from: that of the container, or one for the moment. */
static int sender_of(struct restart *restart, const struct image_object *to, const struct cr_socket_message *message, bool *own,
		     const struct image_object **sender)
{
	const struct socket_name name = socket_name(to, message->address, 0);

	*own = false;
	for_each_unix(object)
		if (is_named(object, to, message->address) && object->fd >= 0) {
			*sender = object;
			return object->fd;
		}
	*own = true;
	int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	die_if(fd < 0, errno, "a socket");
	if (is_path(&name) ? !path_bind_for_now(restart, fd, &name)
			   : name.len > 0 && bind(fd, (const struct sockaddr *)&name.name, name.len) < 0)
		note(restart, "a message of %s comes without the name of its sender: %s", unix_who(to), strerror(errno));
	return fd;
}

static void fill_queue(struct restart *restart, struct image_object *object)
{
	const struct cr_image_socket *image = socket_image(object);
	const struct socket_name name = socket_name(object, image->address, 0);
	const struct image_object *other = made_of(object)->partner;
	const int peer = other ? other->fd : made_of(object)->spare;
	cleanup_close int path = -1;
	const struct socket_name way = image->queue.count > 0 ? socket_reach(object->fd, &name, &path) : name;

	for_each_entry(struct cr_socket_message, message, object, &image->queue) {
		const void *data = image_bytes(object, message->data);
		const struct image_object *sender = other;
		bool own = false;
		int from = peer >= 0 && (!is_datagram(object) || image->address.len == 0 || message->address.len == 0)
				   ? peer : sender_of(restart, object, message, &own, &sender);
		struct credentials control = { 0 };
		if (image->socket_flags & CR_SOCKET_FLAG_PASSCRED)
			find_credentials(restart, sender, &control);
		send_all(object, from, data, message->data.len, from == peer ? NULL : &way, control.header.cmsg_len ? &control : NULL);
		if (own)
			close(from);
	}
	if (!other && peer >= 0)
		close(peer);
}

/* One direction only: @object sends to its peer. */
static void connect_datagrams(struct restart *restart, struct image_object *object)
{
	const struct cr_image_socket *image = socket_image(object);
	struct image_object *peer = image_at(&restart->image, image->pos_peer);

	if (!peer || made_of(object)->partner)
		return;
	const struct socket_name name = socket_name(peer, socket_image(peer)->address, 0);
	cleanup_close int path = -1;
	const struct socket_name way = socket_reach(peer->fd, &name, &path);
	die_if(connect(object->fd, (const struct sockaddr *)&way.name, way.len) < 0, errno, "%s can't be connected to its peer", unix_who(object));
}

static void finish(struct image_object *object)
{
	const uint64_t flags = socket_image(object)->socket_flags;
	const bool reading = flags & CR_SOCKET_FLAG_SHUT_RD, writing = flags & CR_SOCKET_FLAG_SHUT_WR;

	if (reading || writing)
		shutdown(object->fd, reading && writing ? SHUT_RDWR : reading ? SHUT_RD : SHUT_WR);
	socket_complete(object, object->fd);
}

/* Those of one network namespace, which cr-restart is in: names first. */
static void restore_in(struct restart *restart, uint64_t net)
{
	for_each_unix(object) {
		const struct cr_image_socket *image = socket_image(object);
		if (image->pos_net_ns == net && !made_of(object)->partner && image->state != CR_SOCKET_STATE_CLOSED)
			make_single(restart, object);
	}
	for_each_unix(object)
		if (socket_image(object)->pos_net_ns == net && object->fd < 0)
			make_connection(restart, object);
}

/* When all are there: what was sent, and to whom more is. */
static void fill_in(struct restart *restart, uint64_t net)
{
	for_each_unix(object)
		if (socket_image(object)->pos_net_ns == net)
			fill_queue(restart, object);
	for_each_unix(object)
		if (socket_image(object)->pos_net_ns == net)
			connect_datagrams(restart, object);
}

void unix_restore(struct restart *restart)
{
	list_sockets(restart);
	for_each_of_kind(net, &restart->image, CR_OBJ_NET_NS) {
		inside_namespace home = restart_enter(restart, net);
		restore_in(restart, net->pos);
	}
	for_each_unix(object)
		die_if(object->fd < 0, 0, "%s has a peer or a network namespace that can't be restored", unix_who(object));
	for_each_of_kind(net, &restart->image, CR_OBJ_NET_NS) {
		inside_namespace home = restart_enter(restart, net);
		fill_in(restart, net->pos);
	}
	for_each_unix(object)
		finish(object);
}

/* A file that is in the way, or somebody who listens behind it: below what is to be the container's root. */
void unix_check(struct restart *restart, struct image_object *object)
{
	const struct cr_image_socket *image = socket_image(object);
	const char *root = restart->options->root ? restart->options->root : "";
	cleanup_free char *path = format_string("%s%s", root, image_text(object, image->path));
	struct sockaddr_un name = { .sun_family = AF_UNIX };
	struct stat st;

	if (image->path.len == 0 || image->socket_flags & CR_SOCKET_FLAG_UNLINKED)
		return;
	path_check_parent(restart, image_text(object, image->path), "the directory of a socket");
	if (lstat(path, &st) < 0)
		return;
	against_if(restart, !S_ISSOCK(st.st_mode), "address-taken", "%s is in the way of a socket", path);
	cleanup_close int fd = socket(AF_UNIX, (int)image->socket_type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	cleanup_close int file = open(path, O_PATH | O_CLOEXEC);
	snprintf(name.sun_path, sizeof(name.sun_path), "/proc/self/fd/%d", file);
	/* refused: left behind by one that has ended */
	bool taken = S_ISSOCK(st.st_mode) && fd >= 0 && file >= 0 &&
		     (connect(fd, (struct sockaddr *)&name, sizeof(name)) == 0 || errno != ECONNREFUSED);
	against_if(restart, taken, "address-taken", "somebody has the socket %s", path);
}
