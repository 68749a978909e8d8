/* A socket like one of the image, for INET and UNIX alike. */
#include "socket_restore.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/un.h>

struct socket_name socket_name(const struct image_object *object, struct cr_span address, uint32_t port)
{
	const struct cr_image_socket *image = socket_image(object);
	cleanup_free char *text = format_string("%.*s", (int)address.len, (const char *)image_bytes(object, address));
	struct socket_name out = { 0 };
	char *scope = strchr(text, '%');

	if (address.len == 0)
		return out;
	out.name.ss_family = (sa_family_t)image->family;
	if (image->family == AF_UNIX) {
		struct sockaddr_un *un = (struct sockaddr_un *)&out.name;
		/* unix(7): the whole array, without a NUL, is a legal path */
		size_t len = address.len < sizeof(un->sun_path) ? address.len : sizeof(un->sun_path);
		memcpy(un->sun_path, image_bytes(object, address), len);
		out.len = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + len);
		return out;
	}
	if (scope)
		*scope++ = '\0';
	if (image->family == AF_INET) {
		struct sockaddr_in *in = (struct sockaddr_in *)&out.name;
		in->sin_port = htons((uint16_t)port);
		out.len = inet_pton(AF_INET, text, &in->sin_addr) == 1 ? sizeof(*in) : 0;
	} else {
		struct sockaddr_in6 *in = (struct sockaddr_in6 *)&out.name;
		in->sin6_port = htons((uint16_t)port);
		in->sin6_scope_id = scope ? (uint32_t)strtoul(scope, NULL, 10) : 0;
		out.len = inet_pton(AF_INET6, text, &in->sin6_addr) == 1 ? sizeof(*in) : 0;
	}
	return out;
}

void socket_set_options(const struct image_object *object, int fd, bool last)
{
	const struct cr_image_socket *image = socket_image(object);

	for_each_entry(struct cr_socket_option, entry, object, &image->options) {
		struct socket_option option = {
			(int)entry->level, (int)entry->name,
			{ (char *)(uintptr_t)image_bytes(object, entry->value), entry->value.len, 0 },
		};
		die_if(option_is_last(option.level, option.name) == last && !option_set(fd, &option), errno,
		       "option %d of level %d of socket %" PRIu64, option.name, option.level, (uint64_t)image->ino);
	}
}

int socket_new(const struct image_object *object)
{
	const struct cr_image_socket *image = socket_image(object);
	int fd = socket((int)image->family, (int)image->socket_type | SOCK_CLOEXEC, (int)image->protocol);

	die_if(fd < 0, errno, "socket %" PRIu64, (uint64_t)image->ino);
	socket_set_options(object, fd, false);
	return fd;
}

void socket_complete(const struct image_object *object, int fd)
{
	options_set_fields(fd, socket_image(object));
	socket_set_options(object, fd, true);
}

const char *unix_who(const struct image_object *object)
{
	static char text[64];

	snprintf(text, sizeof(text), "UNIX socket %" PRIu64, (uint64_t)socket_image(object)->ino);
	return text;
}
