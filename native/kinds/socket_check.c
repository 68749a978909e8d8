/* What no image holds of sockets, and whom they lead to outside. */
#include "file.h"
#include "socket_dump.h"

#include <netinet/in.h>

/* Whether it waits for a listener of the container to accept it. */
static bool waits_inside(const struct dump *dump, const struct socket *client)
{
	for_each_object(struct socket, listener, dump, CR_OBJ_SOCKET) {
		const struct socket_facts *facts = socket_facts(listener);
		if (facts)
			for_each_number(ino, &facts->clients)
				if (*ino == client->image.ino)
					return true;
	}
	return false;
}

static void check_unix(struct dump *dump, const struct socket *socket)
{
	const struct socket *peer = socket_of_ino(dump, socket->peer_ino);
	const char *who = socket->file->who;
	const pid_t pid = socket->file->shared.task->tgid;
	const bool outside = (socket->peer_ino && !peer) || (socket->not_accepted && !waits_inside(dump, socket));

	found_if(dump, outside, "external-socket", pid, "%s is connected to somebody outside the container", who);
	found_if(dump, peer == socket, "socket-self", pid, "%s is connected to itself", who);
	found_if(dump, socket->rights, "socket-rights", pid, "%s was sent descriptors that nobody has received yet", who);
	found_if(dump, socket->unreadable, "socket-error", pid,
		 "%s has an error that nobody has asked for yet, and its messages can't be looked at without taking it away", who);
}

void check_sockets(struct dump *dump)
{
	for_each_object(struct socket, socket, dump, CR_OBJ_SOCKET) {
		const struct cr_image_socket *image = &socket->image;
		const char *who = socket->file->who;
		const pid_t pid = socket->file->shared.task->tgid;
		const bool tcp = image->protocol == IPPROTO_TCP && (image->state == CR_SOCKET_STATE_CONNECTED ||
								    image->state == CR_SOCKET_STATE_CONNECTING);

		found_if(dump, !is_socket_known(image), "socket-type", pid, "%s is of family %u, type %u, protocol %u", who,
			 image->family, image->socket_type, image->protocol);
		found_if(dump, !socket->net, "external-socket", pid, "%s was made in a network namespace outside the container", who);
		found_if(dump, tcp, "socket-tcp", pid, "%s is a TCP connection (%.*s port %u)", who, (int)socket->peer_address.len,
			 socket->peer_address.data ?: "", image->peer_port);
		found_if(dump, socket->program, "socket-filter", pid, "%s has a BPF program, which can't be read", who);
		found_if(dump, socket->repaired, "socket-repair", pid, "%s is under repair, TCP_REPAIR", who);
		found_if(dump, socket->group, "socket-group", pid, "%s has joined the multicast group %s", who, socket->group);
		found_if(dump, socket->out_of_band, "socket-oob", pid, "%s was sent out-of-band data that nobody has read yet", who);
		found_if(dump, socket->notice, "socket-notice", pid, "%s has %s", who, socket->notice);
		found_if(dump, socket->waiting, "socket-pending", pid, "%s has %u connections that nobody has accepted yet", who,
			 socket->waiting);
		found_if(dump, socket->unread, "socket-unread", pid, "%s has %" PRIu64 " bytes that nobody has read yet", who,
			 socket->unread);
		if (image->family == CR_ADDRESS_FAMILY_UNIX)
			check_unix(dump, socket);
	}
}
