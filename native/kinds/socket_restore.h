/* What the files that make sockets again share. */
#pragma once

#include "restart.h"
#include "socket.h"

#include <sys/socket.h>

static inline const struct cr_image_socket *socket_image(const struct image_object *object)
{
	return object->fixed;
}

/* An address as bind(2) and connect(2) take it. */
struct socket_name {
	struct sockaddr_storage name;
	socklen_t len; /* 0: there is none */
};
struct socket_name socket_name(const struct image_object *object, struct cr_span address, uint32_t port);

/* A new one like it, in the network namespace that this process is in: options that take effect before bind(2) are set. */
int socket_new(const struct image_object *object);
/* Those that must wait until the queue is filled, or the others. */
void socket_set_options(const struct image_object *object, int fd, bool last);
/* Options that must wait until the queue is filled. */
void socket_complete(const struct image_object *object, int fd);

/* socket_unix.c: all of the container, by the order in which they need each other: object->fd. */
void unix_restore(struct restart *restart);
/* Says whether somebody has the address, or its path is in the way, on this machine. */
void unix_check(struct restart *restart, struct image_object *object);

const char *unix_who(const struct image_object *object);

/* Whether a UNIX name is that of a file. */
static inline bool is_path(const struct socket_name *name)
{
	return name->len > sizeof(sa_family_t) && name->name.__ss_padding[0] != '\0';
}

/*
 * socket_peer.c: socketpair(2), listen(2) and connect(2) as the credentials want it that SO_PEERCRED tells of: by the
 * task that they name. @object: whose SO_PEERCRED that is; of a listener its own.
 */
void peer_pair(struct restart *restart, const struct image_object *object, int pair[2]);
void peer_listen(struct restart *restart, const struct image_object *object, int fd, uint32_t backlog);
/* NULL where the end that would see it is gone. @door: listens at @name. False, and errno. */
bool peer_connect(struct restart *restart, const struct image_object *server, int fd, const struct socket_name *name, int door);

/* socket_path.c: bind(2) with the name that the socket had, below the root of the container. */
void path_bind(struct restart *restart, struct image_object *object, int fd);
/* The same for a moment only: what it takes to go by the name of a file that is not there (any more). */
bool path_bind_for_now(struct restart *restart, int fd, const struct socket_name *name);
/* By what name cr-restart itself reaches a socket that is bound to @name; @file is to be closed then. */
struct socket_name socket_reach(int fd, const struct socket_name *name, int *file);
