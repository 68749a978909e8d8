#include "dump.h"
#include "restart.h"

#include <limits.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>

/* semctl(2), msgctl(2), shmctl(2): the INFO commands answer for the namespace of the caller. */
static void write_ipc_ns(struct dump *dump, void *object, struct stream *stream)
{
	inside_ns home = ns_enter(object);
	struct seminfo sem, sem_use;
	struct msginfo msg, msg_use;
	struct shminfo shm;
	struct shm_info shm_use;
	struct cr_image_ipc_ns image = { 0 };

	if (semctl(0, 0, IPC_INFO, &sem) < 0 || semctl(0, 0, SEM_INFO, &sem_use) < 0 ||
	    msgctl(0, IPC_INFO, (struct msqid_ds *)&msg) < 0 || msgctl(0, MSG_INFO, (struct msqid_ds *)&msg_use) < 0 ||
	    shmctl(0, IPC_INFO, (struct shmid_ds *)&shm) < 0 || shmctl(0, SHM_INFO, (struct shmid_ds *)&shm_use) < 0)
		die(errno, "System V limits");
#define COPY(field, from, name, base, factor) image.field = (uint64_t)from.name;
	CR_EACH_IPC_NS_SOURCE(COPY)
	stream_object(stream, object, &image);
}

const struct kind kind_ipc_ns = { CR_OBJ_IPC_NS, LIVING, sizeof(struct ns), compare_ns, ns_init, NULL, write_ipc_ns };

#define MOST_OBJECTS 32768 /* IPCMNI */

static void put(const char *name, struct path text)
{
	cleanup_close int fd = open_file(path_of("/proc/sys/kernel/%s", name).name, O_WRONLY);

	die_if(write(fd, text.name, strlen(text.name)) < 0, errno, "%s of an IPC namespace", name);
}

static void restore_ipc(struct restart *restart, struct image_object *object)
{
	const struct cr_image_ipc_ns *image = object->fixed;
	const uint32_t owner = geteuid();

	/* objects may be older than the limits */
	put("sem", path_of("%d %d %d %d", INT_MAX, INT_MAX, INT_MAX, MOST_OBJECTS));
	put("msgmax", path_of("%d", INT_MAX));
	put("msgmnb", path_of("%d", INT_MAX));
	put("msgmni", path_of("%d", MOST_OBJECTS));
	put("shmmni", path_of("%d", MOST_OBJECTS));
	/* each of the three has this reference as its first field */
	for_each_image_object(inside, &restart->image)
		if ((inside->type == CR_OBJ_IPC_SHM || inside->type == CR_OBJ_IPC_SEM || inside->type == CR_OBJ_IPC_MSG) &&
		    ((const struct cr_image_ipc_sem *)inside->fixed)->pos_ipc_ns == object->pos)
			restorer_of(restart, inside->type)->restore(restart, inside);
	restart_become(owner);
	put("sem", path_of("%" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64, (uint64_t)image->sem_msl, (uint64_t)image->sem_mns,
			   (uint64_t)image->sem_opm, (uint64_t)image->sem_mni));
#define PUT(name, field) put(name, path_of("%" PRIu64, (uint64_t)image->field));
	PUT("msgmax", msg_ctlmax) PUT("msgmnb", msg_ctlmnb) PUT("msgmni", msg_ctlmni)
	PUT("shmmax", shm_ctlmax) PUT("shmall", shm_ctlall) PUT("shmmni", shm_ctlmni)
}

static void check_ipc(struct restart *restart, struct image_object *object)
{
	const struct cr_image_ipc_ns *image = object->fixed;
	const struct {
		const char *name;
		uint64_t value, most;
	} limits[] = {
#define LIMIT(field, most) { #field, image->field, most },
		LIMIT(sem_msl, INT_MAX) LIMIT(sem_mns, INT_MAX) LIMIT(sem_opm, INT_MAX) LIMIT(sem_mni, MOST_OBJECTS)
		LIMIT(msg_ctlmax, INT_MAX) LIMIT(msg_ctlmnb, INT_MAX) LIMIT(msg_ctlmni, MOST_OBJECTS) LIMIT(shm_ctlmni, MOST_OBJECTS)
	};

	for (size_t i = 0; !namespace_is_kept(object) && i < ARRAY_SIZE(limits); i++)
		value_if(restart, object, limits[i].value > limits[i].most, limits[i].name, path_of("at most %s", grouped(limits[i].most).name).name,
			 "%s", grouped(limits[i].value).name);
}

const struct restorer restore_ipc_ns = { .kind = CR_OBJ_IPC_NS, .check = check_ipc, .restore = restore_ipc };
