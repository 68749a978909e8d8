/* What the files about sockets share: kind_socket.c, socket_options.c, socket_queue.c, socket_restore.c. */
#pragma once

#include "cr_image.h"
#include "util.h"

/* socket_options.c: an option, as getsockopt(2) gives it. */
struct socket_option {
	int level, name;
	struct buf value;
};

/* Whether the socket has such an option; dies where it has, but can't tell. At most @len bytes, which becomes how many. */
bool option_read(int fd, int level, int name, void *value, unsigned *len);
uint32_t option_number(int fd, int level, int name);
/* The fields and flags of the image that are options of SOL_SOCKET, and the other way round. */
void options_fields(int fd, struct cr_image_socket *image);
void options_set_fields(int fd, const struct cr_image_socket *image);
/* Every other option that is not as a socket has it which was made just now, in this network namespace. */
struct buf options_collect(int fd, const struct cr_image_socket *image);
void options_free(struct buf *options);
/* False, and errno. */
bool option_set(int fd, const struct socket_option *option);
/* Whether a socket like that one has it, and it is one of those. */
bool option_is_other(const struct cr_image_socket *image, int level, int name);
/* Of those that must wait until the queue is filled. */
bool option_is_last(int level, int name);
/* A filter that is no classic one, BPF_PROG_TYPE_SOCKET_FILTER, and can't be read. */
bool has_program(int fd);

/* socket_lost.c: what no image holds; NULL where there is none of it. */
bool socket_out_of_band(int fd);
const char *socket_notice(int fd);
/* A multicast group that it has joined in this network namespace, allocated. */
char *socket_group(int fd, uint32_t family);

/* socket_queue.c: a message that was received and not yet read, or all that a stream has. */
struct message {
	struct buf data, address;
};
/* Nothing is consumed. False where looking would take away an error that waits for the task. */
bool queue_is_readable(int fd, uint32_t type);
struct buf queue_read(int fd, uint32_t type);
void queue_free(struct buf *messages);
