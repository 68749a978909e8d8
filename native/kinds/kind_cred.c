#include "dump.h"
#include "restart.h"

#include <linux/capability.h>
#include <linux/securebits.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

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
	cleanup_buf struct buf groups = parse_numbers(needed_field(task, "Groups"));
	const char *uids = needed_field(task, "Uid"), *gids = needed_field(task, "Gid");
	struct cr_image_cred image = {
		.securebits = task->securebits,
		.cred_flags = task_status(task, "NoNewPrivs", 10) ? CR_CRED_FLAG_NO_NEW_PRIVS : 0,
	};
	if (sscanf(uids, "%u%u%u%u", &image.uid, &image.euid, &image.suid, &image.fsuid) != 4 ||
	    sscanf(gids, "%u%u%u%u", &image.gid, &image.egid, &image.sgid, &image.fsgid) != 4)
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

static void set_capabilities(struct rtask *task, uint64_t effective, uint64_t permitted, uint64_t inheritable)
{
	struct {
		struct __user_cap_header_struct header;
		struct __user_cap_data_struct data[2];
	} block = { .header = { .version = _LINUX_CAPABILITY_VERSION_3 } };

	for (int i = 0; i < 2; i++)
		block.data[i] = (struct __user_cap_data_struct){
			(uint32_t)(effective >> 32 * i), (uint32_t)(permitted >> 32 * i), (uint32_t)(inheritable >> 32 * i),
		};
	const uint64_t at = task_struct(task, block);
	task_do(task, SYS_capset, at, at + offsetof(__typeof__(block), data));
}

/* In an order in which nothing is lost before it is needed: bounding set and securebits take capabilities themselves. */
static void set_cred(struct restart *restart, struct image_object *object, struct rtask *task)
{
	const struct cr_image_cred *image = object->fixed;
	const uint64_t all = restart->capabilities;
	const uint64_t groups = task_data(task, NULL, (size_t)image->groups.count * sizeof(uint32_t));
	uint32_t *there = task_seen(groups);

	for_each_entry(uint32_t, group, object, &image->groups)
		*there++ = *group;
	task_do(task, SYS_setgroups, image->groups.count, groups);
	task_do(task, SYS_prctl, PR_SET_SECUREBITS, SECBIT_NO_SETUID_FIXUP);
	task_do(task, SYS_setresgid, image->gid, image->egid, image->sgid);
	task_do(task, SYS_setfsgid, image->fsgid);
	task_do(task, SYS_setresuid, image->uid, image->euid, image->suid);
	task_do(task, SYS_setfsuid, image->fsuid);
	set_capabilities(task, all, all, image->cap_inheritable);
	for (uint64_t number = 0; number < 64; number++)
		if (image->cap_ambient >> number & 1)
			task_do(task, SYS_prctl, PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, number, 0, 0);
	for (uint64_t number = 0; number < 64; number++)
		if (all >> number & 1 && !(image->cap_bset >> number & 1))
			task_do(task, SYS_prctl, PR_CAPBSET_DROP, number);
	task_do(task, SYS_prctl, PR_SET_SECUREBITS, image->securebits);
	set_capabilities(task, image->cap_effective, image->cap_permitted, image->cap_inheritable);
	if (image->cred_flags & CR_CRED_FLAG_NO_NEW_PRIVS)
		task_do(task, SYS_prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

static void check_cred(struct restart *restart, struct image_object *object)
{
	const struct cr_image_cred *image = object->fixed;
	const uint64_t more = (image->cap_permitted | image->cap_effective | image->cap_inheritable | image->cap_ambient) &
			      ~restart->capabilities;

	const uint32_t ids[] = { image->uid, image->gid, image->suid, image->sgid, image->euid, image->egid, image->fsuid, image->fsgid };

	for (size_t i = 0; restart->options->userns && i < ARRAY_SIZE(ids); i++)
		against_if(restart, ids[i] >= RESTART_USERS, "privilege", "CRED object at %" PRIu64 " has the user or group %u, and the user "
			   "namespace ends at %u", object->pos, ids[i], RESTART_USERS - 1);
	for_each_entry(uint32_t, group, object, &image->groups)
		against_if(restart, restart->options->userns && *group >= RESTART_USERS, "privilege",
			   "CRED object at %" PRIu64 " has the group %u, and the user namespace ends at %u", object->pos, *group, RESTART_USERS - 1);
	against_if(restart, more, "privilege", "CRED object at %" PRIu64 " has capabilities that you do not have: 0x%" PRIx64,
		   object->pos, more);
}

const struct restorer restore_cred = { .kind = CR_OBJ_CRED, .check = check_cred, .set = set_cred };
