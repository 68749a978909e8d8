/*
 * Which tasks are the container: the child reaper of PID's namespace with all threads and descendants. Where PID
 * lives in the PID namespace of cr-dump itself, that would be the whole machine: there it is PID and its descendants.
 */
#ifndef CR_CONTAINER_H
#define CR_CONTAINER_H

#include "dump.h"

/* Sets dump->init and dump->pid_offset. */
void container_find(struct dump *dump);

struct member {
	pid_t tid, tgid, parent; /* parent: thread group */
};

/* Everybody, as struct member: the init, its threads, its children with their threads and so on, level by level. */
void container_list(const struct dump *dump, struct buf *members);
/* A member that was not known yet; NULL for the others. */
struct task *container_add(struct dump *dump, const struct member *member);
struct task *container_task(const struct dump *dump, pid_t tid);
/* Puts dump->tasks into the order of @members, and reads stat, status and io of each. */
void container_read(struct dump *dump, const struct buf *members);
/* For revision 1, where nobody is stopped: those that vanish meanwhile are not part of the image. */
void container_watch(struct dump *dump);

#endif
