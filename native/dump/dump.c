#include "kinds.h"

/* The order of the image: what is referred to comes first. VMA, PAGES and THREAD follow their owners. */
const struct kind *const dump_kinds[] = {
	&kind_dump_info,
	&kind_uts_ns,       &kind_cred,      &kind_ipc_ns,        &kind_mnt_ns,         &kind_pid_ns,
	&kind_net_ns,       &kind_pid,       &kind_nsproxy,       &kind_pipe,           &kind_eventfd,
	&kind_timerfd,      &kind_signalfd,  &kind_inotify,       &kind_socket,         &kind_tty,
	&kind_pidfd,        &kind_file,      &kind_epoll,         &kind_ipc_shm,        &kind_ipc_sem,
	&kind_ipc_msg,      &kind_mm_struct, &kind_files_struct,  &kind_fs_struct,      &kind_signal_struct,
	&kind_sighand_struct, &kind_task_struct, NULL,
};

void dump_collect(struct dump *dump)
{
	dump->objects[CR_OBJ_TASK_STRUCT] = dump->container.tasks;
	for_each_kind(kind, dump) {
		if (kind->holders == ONCE)
			kind->collect(dump, NULL);
		for_each_task(task, dump) {
			if (kind->holders <= ONCE || (kind->holders == LIVING && task->zombie))
				continue;
			if (kind->collect)
				kind->collect(dump, task);
			else
				task->has[kind->number] = shared_collect(dump, kind->number, task, 0);
		}
	}
	files_finish(dump);
}

void dump_write(struct dump *dump, struct stream *stream)
{
	for_each_kind(kind, dump)
		for_each_object(void, object, dump, kind->number)
			kind->write(dump, object, stream);
}
