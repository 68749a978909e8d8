#include "dump.h"
#include "restart.h"

#include <sys/utsname.h>

#define COPY(field) memcpy(image.field, uts.field, strnlen(uts.field, sizeof(image.field)));

static void write_uts_ns(struct dump *dump, void *object, struct stream *stream)
{
	struct cr_image_uts_ns image = { 0 };
	struct utsname uts;

	/* its task has ended */
	if (((const struct ns *)object)->fd < 0)
		return;
	inside_ns home = ns_enter(object);
	die_if(uname(&uts) < 0, errno, "the names of a UTS namespace");
	CR_EACH_UTS_NS_TEXT(COPY)
	stream_object(stream, object, &image);
}

const struct kind kind_uts_ns = { CR_OBJ_UTS_NS, LIVING, sizeof(struct ns), compare_ns, ns_init, NULL, write_uts_ns };

static void restore_uts(struct restart *restart, struct image_object *object)
{
	const struct cr_image_uts_ns *image = object->fixed;

	if (sethostname(image->nodename, strnlen(image->nodename, sizeof(image->nodename))) < 0 ||
	    setdomainname(image->domainname, strnlen(image->domainname, sizeof(image->domainname))) < 0)
		die(errno, "the host name of the container");
}

const struct restorer restore_uts_ns = { .kind = CR_OBJ_UTS_NS, .restore = restore_uts };
