#include "sysv.h"

#include <sys/sem.h>

static void collect(struct dump *dump, struct task *task)
{
	sysv_collect(dump, CR_OBJ_IPC_SEM, SYSV_SEM);
}

static void write_sem(struct dump *dump, void *object, struct stream *stream)
{
	const struct sysv_object *set = object;
	inside_ns home = ns_enter(set->ns);
	cleanup_buf struct buf values = { 0 }, wide = { 0 };
	struct cr_image_ipc_sem image = { SYSV_FIELDS(set) };

	buf_reserve(&values, set->sysv.size * sizeof(unsigned short));
	die_if(semctl((int)set->sysv.id, 0, GETALL, values.data) < 0, errno, "the semaphores with id %u", set->sysv.id);
	for (size_t i = 0; i < set->sysv.size; i++)
		buf_append(&wide, &(uint32_t){ ((unsigned short *)values.data)[i] }, sizeof(uint32_t));
	image.values = object_table(object, &wide, sizeof(uint32_t));
	stream_object(stream, object, &image);
}

const struct kind kind_ipc_sem = {
	CR_OBJ_IPC_SEM, ONCE, sizeof(struct sysv_object), NULL, NULL, collect, write_sem,
};

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

static int make(const struct image_object *object)
{
	const struct cr_image_ipc_sem *image = object->fixed;

	return semget((key_t)image->key, (int)image->values.count, IPC_CREAT | IPC_EXCL | (int)image->mode);
}

static void restore(struct restart *restart, struct image_object *object)
{
	const struct cr_image_ipc_sem *image = object->fixed;
	cleanup_buf struct buf values = { 0 };
	struct semid_ds ds = { 0 };

	sysv_make(restart, object, SYSV_SEM, make);
	for_each_entry(uint32_t, value, object, &image->values)
		buf_append(&values, &(unsigned short){ (unsigned short)*value }, sizeof(unsigned short));
	ds.sem_perm.uid = sysv_user(restart, image->uid);
	ds.sem_perm.gid = sysv_user(restart, image->gid);
	ds.sem_perm.mode = (unsigned short)image->mode;
	if (semctl((int)image->id, 0, SETALL, (union semun){ .array = (unsigned short *)values.data }) < 0 ||
	    semctl((int)image->id, 0, IPC_SET, (union semun){ .buf = &ds }) < 0)
		die(errno, "the semaphores with id %u", image->id);
}

static void check(struct restart *restart, struct image_object *object)
{
	enum { MOST = 32767 }; /* SEMVMX */
	const struct cr_table *values = &((const struct cr_image_ipc_sem *)object->fixed)->values;

	sysv_check(restart, object, SYSV_SEM);
	value_if(restart, object, values->count == 0, "the count of its semaphores", "1 at least", "0");
	for_each_entry(uint32_t, value, object, values)
		value_if(restart, object, *value > MOST, "a semaphore", "at most 32,767", "%s", grouped(*value).name);
}

const struct restorer restore_ipc_sem = { .kind = CR_OBJ_IPC_SEM, .check = check, .restore = restore };
