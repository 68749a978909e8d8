#include "dump.h"

#include <string.h>

static bool same(const struct cred *a, const struct cred *b)
{
	return memcmp(a->uid, b->uid, sizeof(a->uid)) == 0 && memcmp(a->gid, b->gid, sizeof(a->gid)) == 0 &&
	       a->inheritable == b->inheritable && a->permitted == b->permitted && a->effective == b->effective &&
	       a->bounding == b->bounding && a->ambient == b->ambient && a->securebits == b->securebits &&
	       a->flags == b->flags && a->groups.len == b->groups.len &&
	       (a->groups.len == 0 || memcmp(a->groups.data, b->groups.data, a->groups.len) == 0);
}

static void read_ids(const struct task *task, const char *name, uint32_t ids[4])
{
	uint64_t id = 0;

	for (unsigned i = 0; i < 4; i++) {
		text_field(buf_text(&task->status), name, 10, i, &id);
		ids[i] = (uint32_t)id;
	}
}

/*
 * Capabilities and securebits need no table: format and kernel share the numbers of capabilities(7), which are ABI.
 * What revision 1 can't say does not tell credentials apart there.
 */
static void collect(struct dump *dump, struct task *task)
{
	struct cred *cred, value = {
		.inheritable = task_status(task, "CapInh", 16),
		.permitted = task_status(task, "CapPrm", 16),
		.effective = task_status(task, "CapEff", 16),
		.bounding = task_status(task, "CapBnd", 16),
	};
	uint64_t gid;

	read_ids(task, "Uid", value.uid);
	read_ids(task, "Gid", value.gid);
	if (dump->options->revision > 1) {
		value.ambient = task_status(task, "CapAmb", 16);
		value.securebits = task->answers.securebits;
		value.flags = task_status(task, "NoNewPrivs", 10) ? CR_CRED_FLAG_NO_NEW_PRIVS : 0;
		for (unsigned i = 0; text_field(buf_text(&task->status), "Groups", 10, i, &gid); i++)
			buf_append(&value.groups, &(uint32_t){ (uint32_t)gid }, sizeof(uint32_t));
	}
	for_each(cred, &dump->creds) {
		if (same(cred, &value)) {
			free(value.groups.data);
			task->cred = cred;
			return;
		}
	}
	task->cred = allocate(sizeof(value));
	*task->cred = value;
	list_add(&dump->creds, task->cred);
}

static void write_cred(struct dump *dump, void *p, struct stream *stream)
{
	struct cred *cred = p;
	struct object object = OBJECT(struct cr_image_cred);
	struct cr_image_cred image = {
		.uid = cred->uid[0], .euid = cred->uid[1], .suid = cred->uid[2], .fsuid = cred->uid[3],
		.gid = cred->gid[0], .egid = cred->gid[1], .sgid = cred->gid[2], .fsgid = cred->gid[3],
		.cap_inheritable = cred->inheritable,
		.cap_permitted = cred->permitted,
		.cap_effective = cred->effective,
		.cap_bset = cred->bounding,
		.cap_ambient = cred->ambient,
		.securebits = cred->securebits,
		.cred_flags = cred->flags,
	};

	if (dump->options->revision == 1)
		object.fixed = CR_CRED_LEN_R1;
	else
		image.groups = object_table(&object, cred->groups.data, cred->groups.len / sizeof(uint32_t), sizeof(uint32_t));
	stream_object(stream, CR_OBJ_CRED, &object, &image, &cred->record);
}

const struct kind kind_cred = { 1, offsetof(struct dump, creds), collect, write_cred };
