/* Messages of UNIX sockets that were received and not yet read: by MSG_PEEK, so nothing is consumed. */
#include "apart.h"
#include "guard.h"
#include "socket.h"

#include <linux/sockios.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/un.h>

bool queue_is_readable(int fd, uint32_t type)
{
	struct pollfd events = { .fd = fd };

	/* datagrams: the first thing that recvmsg(2) gives is the error; of a stream it comes behind the bytes */
	die_if(poll(&events, 1, 0) < 0, errno, "what waits at a socket");
	return type == CR_SOCKET_TYPE_STREAM || !(events.revents & POLLERR);
}

static int peek_offset(int fd)
{
	int offset = -1;

	die_if(getsockopt(fd, SOL_SOCKET, SO_PEEK_OFF, &offset, &(socklen_t){ sizeof(offset) }) < 0, errno, "SO_PEEK_OFF of a socket");
	return offset;
}

static bool try_peek_offset(int fd, int offset)
{
	return setsockopt(fd, SOL_SOCKET, SO_PEEK_OFF, &offset, sizeof(offset)) == 0;
}

/* What the task had, whatever becomes of this process. */
struct peeking {
	int fd, offset;
};

static void stop_peeking(const void *what)
{
	const struct peeking *peeking = what;

	try_peek_offset(peeking->fd, peeking->offset);
}

/* One more message, or more of a stream, at the end of @message: how much; below 0 where there is none. */
static ssize_t peek(int fd, struct message *message)
{
	struct sockaddr_un from;
	struct iovec into;
	struct msghdr header = { .msg_name = &from, .msg_iov = &into, .msg_iovlen = 1 };
	ssize_t all = 0, n;

	/* as long as a message has more than fits: with an offset the next call goes on where this one ended */
	do {
		buf_reserve(&message->data, 4096);
		into = (struct iovec){ message->data.data + message->data.len, message->data.size - message->data.len };
		header.msg_namelen = sizeof(from);
		header.msg_flags = 0;
		n = recvmsg(fd, &header, MSG_PEEK | MSG_DONTWAIT);
		die_if(n < 0 && errno != EAGAIN, errno, "looking at what a socket received");
		if (n < 0)
			return all > 0 ? all : n;
		message->data.len += (size_t)n;
		all += n;
	} while (header.msg_flags & MSG_TRUNC);
	if (header.msg_namelen > offsetof(struct sockaddr_un, sun_path) && !message->address.data) {
		const size_t len = header.msg_namelen - offsetof(struct sockaddr_un, sun_path);
		/* a path has a NUL behind it, as getsockname(2) has */
		buf_append(&message->address, from.sun_path, from.sun_path[0] ? strnlen(from.sun_path, len) : len);
	}
	return all;
}

static void add(struct buf *messages, const struct message *message)
{
	buf_append(messages, message, sizeof(*message));
}

/*
 * One entry, however many pieces: credentials of different writers part them where the task wants to see those. False where
 * it takes more than one look, and there is no offset: then each would begin at the front.
 */
static bool try_stream(int fd, size_t total, bool has_offset, struct buf *messages)
{
	struct message message = { 0 };

	buf_reserve(&message.data, total);
	do {
		die_if(peek(fd, &message) <= 0, 0, "a socket has less to be read than it said");
	} while (has_offset && message.data.len < total);
	cleanup_bufp(&message.address);
	message.address = (struct buf){ 0 };
	if (message.data.len < total) {
		cleanup_bufp(&message.data);
		return false;
	}
	add(messages, &message);
	return true;
}

/* A SEQPACKET socket whose peer has gone gives 0 bytes at its end, for ever. */
static void read_messages(int fd, bool ends, struct buf *messages)
{
	for (;;) {
		struct message message = { 0 };
		ssize_t n = peek(fd, &message);
		if (n < 0 || (n == 0 && ends)) {
			cleanup_bufp(&message.data);
			cleanup_bufp(&message.address);
			return;
		}
		add(messages, &message);
	}
}

struct buf queue_read(int fd, uint32_t type)
{
	struct buf messages = { 0 };
	struct pollfd events = { .fd = fd, .events = POLLIN | POLLRDHUP };
	int total = 0;

	die_if(poll(&events, 1, 0) < 0, errno, "what waits at a socket");
	if (events.revents & POLLIN && type == CR_SOCKET_TYPE_STREAM)
		die_if(ioctl(fd, SIOCINQ, &total) < 0, errno, "what waits at a socket");
	/* what is empty is not touched at all */
	if (!(events.revents & POLLIN) || (type == CR_SOCKET_TYPE_STREAM && total == 0))
		return messages;
	undisturbed signals = hold_signals();
	const struct peeking before = { fd, peek_offset(fd) };
	/* in one piece, almost always; and only a task that peeks with an offset itself has one */
	if (type == CR_SOCKET_TYPE_STREAM && before.offset < 0 && try_stream(fd, (size_t)total, false, &messages))
		return messages;
	struct guard *guard = guard_start(stop_peeking, &before);
	die_if(!try_peek_offset(fd, 0), errno, "SO_PEEK_OFF of a socket");
	if (type == CR_SOCKET_TYPE_STREAM)
		try_stream(fd, (size_t)total, true, &messages);
	else
		read_messages(fd, type == CR_SOCKET_TYPE_SEQPACKET && events.revents & POLLRDHUP, &messages);
	die_if(!try_peek_offset(fd, before.offset), errno, "SO_PEEK_OFF of a socket");
	guard_end(guard);
	return messages;
}

void queue_free(struct buf *messages)
{
	for (struct message *m = (struct message *)messages->data; (char *)m - messages->data < (ptrdiff_t)messages->len; m++) {
		cleanup_bufp(&m->data);
		cleanup_bufp(&m->address);
	}
	cleanup_bufp(messages);
	*messages = (struct buf){ 0 };
}
