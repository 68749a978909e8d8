/*
 * What only netlink(7) tells: sockets by sock_diag(7), addresses by rtnetlink(7). Requests ask about the network
 * namespace of the caller; parsers take messages that somebody else received.
 */
#pragma once

#include "cr_image.h"
#include "util.h"

#include <linux/netlink.h>
#include <linux/rtnetlink.h>

/* A socket as the kernel counts it. */
struct socket_facts {
	uint32_t ino;
	uint32_t state;    /* TCP_ESTABLISHED …, of UNIX sockets, too */
	uint32_t shutdown; /* 1: of receiving, 2: of sending */
	uint32_t peer;     /* inode of a UNIX socket's peer; 0: none, or one that is no file (any more) */
	uint32_t waiting;  /* connections of a listener that nobody accepted yet, or bytes or messages to be read */
	uint32_t backlog;  /* of a listener */
	struct buf clients; /* of a UNIX listener: inodes of those who wait, as uint32_t */
};

/* The messages of one answer one by one; NULL at its end, or where the bytes are no message. */
const struct nlmsghdr *next_message(const struct buf *answer, const struct nlmsghdr *last);
/* The payload of a message of this type, if it has at least @size bytes. */
const void *netlink_payload(const struct nlmsghdr *message, unsigned type, size_t size);
/* What the kernel refuses a request with, or could not end its answer for; else 0. */
int netlink_error(const struct nlmsghdr *message);
/* Attributes behind a payload of @size bytes. */
#define for_each_attribute(attr, message, size)                                                        \
	for (const struct rtattr *attr = (const void *)((const char *)NLMSG_DATA(message) + NLMSG_ALIGN(size)), \
				 *end_ = (const void *)((const char *)(message) + (message)->nlmsg_len);         \
	     (const char *)end_ - (const char *)attr >= (ptrdiff_t)sizeof(*attr) && attr->rta_len >= sizeof(*attr) && \
	     attr->rta_len <= (const char *)end_ - (const char *)attr;                                          \
	     attr = (const void *)((const char *)attr + RTA_ALIGN(attr->rta_len)))

/* Everything up to NLMSG_DONE, 0, or what the kernel refuses with. Asked again where things changed meanwhile. */
int netlink_ask(int protocol, const struct nlmsghdr *request, struct buf *answer);
/* False for a message that is about something else, or cut short. Adds to @facts. */
bool parse_unix_diag(const struct nlmsghdr *message, struct socket_facts *facts);
bool parse_inet_diag(const struct nlmsghdr *message, struct socket_facts *facts);

/* An address of a network device: numbers and text. */
struct device_address {
	uint32_t ifindex, family, prefix_len, scope; /* family as in socket(2) */
	char text[64];
};
bool parse_address(const struct nlmsghdr *message, struct device_address *address);

/* Every socket of the network namespace, as struct socket_facts. */
struct buf sockets_read(void);
const struct socket_facts *find_socket(const struct buf *sockets, uint64_t ino);
void sockets_free(struct buf *sockets);
/* Every address of the network namespace, as struct device_address, in the kernel's order. */
struct buf addresses_read(void);
/* One more address of a device, or one less. False, and errno. */
bool address_change(const struct device_address *address, bool add);

/* netlink_setup.c: what the namespace has that the kernel did not make by itself: each kind of it, and how many. */
void setup_read(void (*found)(void *context, const char *what, size_t count), void *context);
/* Whether a message is about such a thing. */
bool is_made(const struct nlmsghdr *message);
/* Whether what a question came to, or 0, says that the kernel has nothing of the kind. */
bool is_absent(int protocol, int errnum);
