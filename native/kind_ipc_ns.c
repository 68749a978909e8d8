#include "dump.h"

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

	if (semctl(0, 0, IPC_INFO, &sem) < 0 || semctl(0, 0, SEM_INFO, &sem_use) < 0 ||
	    msgctl(0, IPC_INFO, (struct msqid_ds *)&msg) < 0 || msgctl(0, MSG_INFO, (struct msqid_ds *)&msg_use) < 0 ||
	    shmctl(0, IPC_INFO, (struct shmid_ds *)&shm) < 0 || shmctl(0, SHM_INFO, (struct shmid_ds *)&shm_use) < 0)
		die(errno, "System V limits");
	struct cr_image_ipc_ns image = {
		.sem_msl = (uint64_t)sem.semmsl, .sem_mns = (uint64_t)sem.semmns,
		.sem_opm = (uint64_t)sem.semopm, .sem_mni = (uint64_t)sem.semmni,
		.msg_ctlmax = (uint64_t)msg.msgmax, .msg_ctlmnb = (uint64_t)msg.msgmnb,
		.msg_ctlmni = (uint64_t)msg.msgmni,
		.shm_ctlmax = shm.shmmax, .shm_ctlall = shm.shmall, .shm_ctlmni = shm.shmmni,
		/* fields that SEM_INFO and MSG_INFO use for something else than their names say */
		.used_sems = (uint64_t)sem_use.semaem,
		.msg_bytes = (uint64_t)msg_use.msgtql, .msg_hdrs = (uint64_t)msg_use.msgmap,
		.shm_tot = shm_use.shm_tot,
	};
	stream_object(stream, object, &image);
}

const struct kind kind_ipc_ns = { CR_OBJ_IPC_NS, LIVING, sizeof(struct ns), compare_ns, ns_init, NULL, write_ipc_ns };
