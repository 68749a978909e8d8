/* What the files share that dump sockets: kind_socket.c, socket_check.c. */
#pragma once

#include "dump.h"
#include "netlink.h"

struct socket {
	struct object object;
	struct file *file;
	struct cr_image_socket image; /* but for its references and tails */
	struct ns *net;               /* that it was made in; NULL outside the container */
	uint32_t peer_ino;            /* of a UNIX socket that is connected */
	struct task *peer_task;       /* SO_PEERCRED */
	struct buf address, peer_address;
	char *path;
	/* what no image holds, see check_sockets() */
	bool rights, unreadable, program, not_accepted, out_of_band, repaired;
	const char *notice; /* of which nobody has taken note */
	char *group;        /* multicast */
	uint64_t unread;  /* bytes */
	uint32_t waiting; /* connections */
};

/* Whether an image can hold sockets of its family, type and protocol. */
bool is_socket_known(const struct cr_image_socket *image);
/* What sock_diag(7) says about it: asked once for each namespace, and only where there are sockets at all. NULL: nothing. */
const struct socket_facts *socket_facts(const struct socket *socket);
/* NULL where it is none of the container's. */
struct socket *socket_of_ino(const struct dump *dump, uint32_t ino);
