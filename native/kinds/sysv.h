/* What the three kinds of System V objects have in common, sysvipc(7). */
#pragma once

#include "dump.h"
#include "restart.h"

struct sysv_object {
	struct object object;
	struct ns *ns; /* its IPC namespace */
	struct sysv sysv;
	/* of shared memory: */
	struct file *file; /* NULL where it can't be seen without harm */
	void *attached;    /* where cr-dump has it, too, because it could not be seen otherwise; else NULL */
};

/* Adds those of every IPC namespace of the container. */
void sysv_collect(struct dump *dump, enum cr_kind number, enum sysv_kind kind);

/* The fields that all three have, which stand at the same place in each. */
#define SYSV_FIELDS(from)                                                                                          \
	.pos_ipc_ns = position((from)->ns), .key = (from)->sysv.key, .id = (from)->sysv.id, .mode = (from)->sysv.mode & 0777, \
	.uid = (from)->sysv.uid, .gid = (from)->sysv.gid, .cuid = (from)->sysv.cuid, .cgid = (from)->sysv.cgid

/* Restored: what @make creates gets the number and the creator that it had; it stands in front of what is behind the id. */
void sysv_make(struct restart *restart, const struct image_object *object, enum sysv_kind kind,
	       int (*make)(const struct image_object *object));
/* By the number of a user or group in the container, the one outside. */
uint32_t sysv_user(const struct restart *restart, uint32_t id);
/* Where the IPC namespace is kept: whether the object is still there. @there: that its id leads to one of its key. */
void sysv_check(struct restart *restart, struct image_object *object, enum sysv_kind kind);

/* The fields that all three have. */
static inline const struct cr_image_ipc_sem *sysv_image(const struct image_object *object)
{
	return object->fixed;
}
