#include "dump.h"

/* Credentials have no identity that user space sees: equal ones are one. */
static int compare(const void *a, const void *b)
{
	static const char *const lines[] = { "Uid",    "Gid",    "Groups", "CapInh",     "CapPrm",
					     "CapEff", "CapBnd", "CapAmb", "NoNewPrivs", NULL };
	const struct task *x = ((const struct shared *)a)->task, *y = ((const struct shared *)b)->task;
	int order = (x->securebits > y->securebits) - (x->securebits < y->securebits);

	for (size_t i = 0; lines[i] && order == 0; i++) {
		const char *line = find_field(x->status.data, lines[i]), *other = find_field(y->status.data, lines[i]);
		/* with its end, so that none is the start of the other; a kernel without it has it for nobody */
		order = line && other ? strncmp(line, other, strcspn(line, "\n") + 1) : 0;
	}
	return order;
}

/*
 * Capabilities and securebits need no table: format and kernel share the numbers of capabilities(7), which are ABI.
 */
static void write_cred(struct dump *dump, void *object, struct stream *stream)
{
	const struct task *task = ((const struct shared *)object)->task;
	cleanup_buf struct buf groups = parse_numbers(find_field(task->status.data, "Groups"));
	const char *uids = find_field(task->status.data, "Uid"), *gids = find_field(task->status.data, "Gid");
	struct cr_image_cred image = {
		.securebits = task->securebits,
		.cred_flags = task_status(task, "NoNewPrivs", 10) ? CR_CRED_FLAG_NO_NEW_PRIVS : 0,
	};
	if (!uids || sscanf(uids, "%u%u%u%u", &image.uid, &image.euid, &image.suid, &image.fsuid) != 4 ||
	    !gids || sscanf(gids, "%u%u%u%u", &image.gid, &image.egid, &image.sgid, &image.fsgid) != 4)
		die(0, "the credentials of pid %d", task->tid);
	CR_EACH_CRED_SOURCE(FILL)
	if (dump->options->revision == 1) {
		stream_data(stream, CR_OBJ_CRED, &image, CR_CRED_LEN_R1, NULL, 0);
		return;
	}
	image.groups = object_table(object, &groups, sizeof(uint32_t));
	stream_object(stream, object, &image);
}

const struct kind kind_cred = { CR_OBJ_CRED, ALL, 0, compare, NULL, NULL, write_cred };
