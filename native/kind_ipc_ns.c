#define _GNU_SOURCE
#include "dump.h"
#include "inside.h"

#include <errno.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>

static void collect(struct dump *dump, struct task *task)
{
	ns_collect(dump, task, NS_IPC);
}

struct answer {
	struct seminfo sem_limits, sem_use;
	struct msginfo msg_limits, msg_use;
	struct shminfo shm_limits;
	struct shm_info shm_use;
};

/* semctl(2), msgctl(2), shmctl(2): the INFO commands answer for the namespace of the caller. */
static void ask(const void *argument, struct buf *out)
{
	struct answer answer = { 0 };

	if (semctl(0, 0, IPC_INFO, &answer.sem_limits) < 0 || semctl(0, 0, SEM_INFO, &answer.sem_use) < 0 ||
	    msgctl(0, IPC_INFO, (struct msqid_ds *)&answer.msg_limits) < 0 ||
	    msgctl(0, MSG_INFO, (struct msqid_ds *)&answer.msg_use) < 0 ||
	    shmctl(0, IPC_INFO, (struct shmid_ds *)&answer.shm_limits) < 0 ||
	    shmctl(0, SHM_INFO, (struct shmid_ds *)&answer.shm_use) < 0)
		die(errno, "System V limits");
	buf_append(out, &answer, sizeof(answer));
}

static void write_ns(struct dump *dump, void *object, struct stream *stream)
{
	cleanup_buf struct buf reply = { 0 };
	struct ns *ns = object;

	run_inside(ns->fd, false, ask, NULL, &reply);
	const struct answer *answer = (const struct answer *)reply.data;
	struct cr_image_ipc_ns image = {
		.sem_msl = (uint64_t)answer->sem_limits.semmsl,
		.sem_mns = (uint64_t)answer->sem_limits.semmns,
		.sem_opm = (uint64_t)answer->sem_limits.semopm,
		.sem_mni = (uint64_t)answer->sem_limits.semmni,
		.msg_ctlmax = (uint64_t)answer->msg_limits.msgmax,
		.msg_ctlmnb = (uint64_t)answer->msg_limits.msgmnb,
		.msg_ctlmni = (uint64_t)answer->msg_limits.msgmni,
		.shm_ctlmax = answer->shm_limits.shmmax,
		.shm_ctlall = answer->shm_limits.shmall,
		.shm_ctlmni = answer->shm_limits.shmmni,
		/* fields that SEM_INFO and MSG_INFO use for something else than their names say */
		.used_sems = (uint64_t)answer->sem_use.semaem,
		.msg_bytes = (uint64_t)answer->msg_use.msgtql,
		.msg_hdrs = (uint64_t)answer->msg_use.msgmap,
		.shm_tot = answer->shm_use.shm_tot,
	};
	stream_fixed(stream, CR_OBJ_IPC_NS, &image, sizeof(image), &ns->record);
}

const struct kind kind_ipc_ns = { 2, offsetof(struct dump, ns[NS_IPC]), collect, write_ns };
