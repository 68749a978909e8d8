#include "sysv.h"

#include <limits.h>
#include <sys/msg.h>

static void collect(struct dump *dump, struct task *task)
{
	sysv_collect(dump, CR_OBJ_IPC_MSG, SYSV_MSG);
}

/* MSG_COPY leaves a message where it is: the one with the number that stands where else the type would. */
static size_t copy_message(const struct sysv_object *queue, size_t i, struct msgbuf *message, size_t room)
{
	ssize_t len = msgrcv((int)queue->sysv.id, message, room, (long)i, MSG_COPY | IPC_NOWAIT);

	die_if(len < 0, errno, "message %zu of the queue with id %u", i, queue->sysv.id);
	return (size_t)len;
}

static void write_msg(struct dump *dump, void *object, struct stream *stream)
{
	const struct sysv_object *queue = object;
	inside_ns home = ns_enter(queue->ns);
	cleanup_buf struct buf records = { 0 }, buffer = { 0 };
	struct msqid_ds stat;
	struct cr_image_ipc_msg image = { SYSV_FIELDS(queue) };

	die_if(msgctl((int)queue->sysv.id, IPC_STAT, &stat) < 0, errno, "the message queue with id %u", queue->sysv.id);
	const size_t count = stat.msg_qnum, room = stat.__msg_cbytes;
	image.qbytes = stat.msg_qbytes;
	buf_reserve(&records, count * sizeof(struct cr_ipc_message));
	if (count > 0)
		memset(records.data, 0, count * sizeof(struct cr_ipc_message));
	records.len = count * sizeof(struct cr_ipc_message);
	image.messages = object_table(object, &records, sizeof(struct cr_ipc_message));
	buf_reserve(&buffer, sizeof(long) + room);
	struct msgbuf *message = (struct msgbuf *)buffer.data;
	for (size_t i = 0; i < count; i++) {
		size_t len = copy_message(queue, i, message, room);
		struct cr_ipc_message record = { (uint64_t)message->mtype, object_span(object, message->mtext, len) };
		*object_record(object, image.messages, struct cr_ipc_message, i) = record;
	}
	stream_object(stream, object, &image);
}

const struct kind kind_ipc_msg = {
	CR_OBJ_IPC_MSG, ONCE, sizeof(struct sysv_object), NULL, NULL, collect, write_msg,
};

static int make(const struct image_object *object)
{
	const struct cr_image_ipc_msg *image = object->fixed;

	return msgget((key_t)image->key, IPC_CREAT | IPC_EXCL | (int)image->mode);
}

static void restore(struct restart *restart, struct image_object *object)
{
	const struct cr_image_ipc_msg *image = object->fixed;
	struct msqid_ds ds = { 0 };

	sysv_make(restart, object, SYSV_MSG, make);
	ds.msg_perm.uid = sysv_user(restart, image->uid);
	ds.msg_perm.gid = sysv_user(restart, image->gid);
	ds.msg_perm.mode = (unsigned short)image->mode;
	/* what waits may be more than there is room for today */
	ds.msg_qbytes = INT_MAX;
	die_if(msgctl((int)image->id, IPC_SET, &ds) < 0, errno, "the message queue with id %u", image->id);
	for_each_entry(struct cr_ipc_message, record, object, &image->messages) {
		cleanup_buf struct buf buffer = { 0 };
		buf_append(&buffer, &record->mtype, sizeof(long));
		buf_append(&buffer, image_bytes(object, record->data), record->data.len);
		die_if(msgsnd((int)image->id, buffer.data, record->data.len, IPC_NOWAIT) < 0, errno,
		       "a message of the queue with id %u", image->id);
	}
	ds.msg_qbytes = image->qbytes;
	die_if(msgctl((int)image->id, IPC_SET, &ds) < 0, errno, "the message queue with id %u", image->id);
}

static void check(struct restart *restart, struct image_object *object)
{
	const struct cr_image_ipc_msg *image = object->fixed;

	sysv_check(restart, object, SYSV_MSG);
	value_if(restart, object, image->qbytes > INT_MAX, "the room of the queue", "at most 2,147,483,647", "%s", grouped(image->qbytes).name);
	for_each_entry(struct cr_ipc_message, record, object, &image->messages)
		value_if(restart, object, record->mtype < 1 || record->mtype > INT64_MAX, "the type of a message", "from 1 to 2^63 - 1", "%s",
			 grouped(record->mtype).name);
}

const struct restorer restore_ipc_msg = { .kind = CR_OBJ_IPC_MSG, .check = check, .restore = restore };
