#define _GNU_SOURCE
#include "dump.h"
#include "inside.h"

#include <string.h>
#include <sys/utsname.h>

static void collect(struct dump *dump, struct task *task)
{
	ns_collect(dump, task, NS_UTS);
}

static void ask(const void *argument, struct buf *out)
{
	struct utsname uts;

	uname(&uts);
	buf_append(out, &uts, sizeof(uts));
}

#define COPY_TEXT(to, from) memcpy(to, from, strnlen(from, sizeof(to)))

static void write_ns(struct dump *dump, void *object, struct stream *stream)
{
	cleanup_buf struct buf answer = { 0 };
	struct cr_image_uts_ns image = { 0 };
	struct ns *ns = object;

	run_inside(ns->fd, false, ask, NULL, &answer);
	const struct utsname *uts = (const struct utsname *)answer.data;
	COPY_TEXT(image.sysname, uts->sysname);
	COPY_TEXT(image.nodename, uts->nodename);
	COPY_TEXT(image.release, uts->release);
	COPY_TEXT(image.version, uts->version);
	COPY_TEXT(image.machine, uts->machine);
	COPY_TEXT(image.domainname, uts->domainname);
	stream_fixed(stream, CR_OBJ_UTS_NS, &image, sizeof(image), &ns->record);
}

const struct kind kind_uts_ns = { 1, offsetof(struct dump, ns[NS_UTS]), collect, write_ns };
