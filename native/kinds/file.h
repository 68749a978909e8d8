/* Open files, for the kinds that a FILE may be of. */
#pragma once

#include "dump.h"
#include "fdinfo.h"

/*
 * What the description is of: a new object, or one that another description has shown before; NULL where it is nothing
 * of the kind. @info: its fdinfo.
 */
typedef struct object *find_object(struct dump *dump, struct file *file, const char *info);
find_object pipe_of, socket_of, tty_of, eventfd_of, timerfd_of, signalfd_of, epoll_of, inotify_of, pidfd_of;

/* What takes all FILEs of the container to find out. */
void pipe_finish(struct dump *dump);
void inotify_finish(struct dump *dump);
void epoll_finish(struct dump *dump);

/* Whether it is the anonymous inode "anon_inode:@name" (its name may stand in brackets). */
bool file_is(const struct file *file, const char *name);
/* What can be opened, a new description; -1 where that fails. */
int file_reopen(const struct file *file, int flags);
/* Adds the locks that the table of @task holds through it: they stand in fdinfo of that task only. */
void file_locks(struct file *file, const struct task *task, char *info);
/* file_write.c: memfd_create(2) made it; what it is sealed against, once it is open. */
bool is_memfd(const struct file *file);
void file_ask_seals(struct file *file, int fd);
void file_write(struct dump *dump, struct file *file, struct stream *stream);
#define die_of(wrong, file) die_if(wrong, 0, "%s: %s", (file)->who, wrong)

/* file_data.c: whether the contents of a regular file are in the image; writes them, behind the first FILE of the inode. */
bool file_has_data(struct dump *dump, const struct file *file);
void file_data_write(struct dump *dump, struct file *file, struct stream *stream);
