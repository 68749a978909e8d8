/* Opening again what a description is of. */
#pragma once

#include "restart.h"

/* The word of open(2) for its flags, access mode included. */
int file_flags(const struct cr_image_file *file);
/* @fd, which is new, with the status flags of the FILE; without O_ASYNC, which takes the number that the task has. */
int file_with_flags(int fd, struct image_object *file);
/* Opens what an O_PATH descriptor leads to; with no more rights than the root of the container has. -1 and errno. */
int file_open_again(const struct restart *restart, int place, int flags);
/* What is at the path of a FILE, O_PATH, and of the type that the image says. */
int file_place(struct restart *restart, struct image_object *file);
/* The descriptor of @file in the table of @task; -1 where it has none. */
int file_number(const struct restart *restart, const struct rtask *task, const struct image_object *file);
/* Whether its table has @file under the number. */
bool file_has_number(const struct restart *restart, const struct rtask *task, const struct image_object *file, uint32_t fd);

/* path_check.c: what is at a path, O_PATH, -1 and errno, or this: what it is on is made later. @mnt_id: 0 where unknown. */
#define PATH_LATER (-2)
int path_look(const struct restart *restart, const char *path, uint32_t mnt_id);
/* Of errno, after a look that failed. */
const char *path_error(void);
/* Says that it is not there; @what it is for somebody. And of the directory that it is to be made in. */
void path_check(struct restart *restart, const char *path, const char *what);
void path_check_directory(struct restart *restart, const char *path, const char *what);
void path_check_parent(struct restart *restart, const char *path, const char *what);
/* The same of a terminal that somebody outside made, where the image's devpts is the one that is here by now. */
void path_check_terminal(struct restart *restart, const char *path, uint32_t mnt_id);
/* Whether a path is on that, and taken. */
bool path_is_taken(const struct restart *restart, const char *path);
/* kind_tty.c: whether the machine has the terminal of a FILE, where the image has not. */
void tty_check_file(struct restart *restart, struct image_object *file, struct image_object *object);
/* file_check.c: whether the machine has what the image says. */
void file_check(struct restart *restart, struct image_object *file);
/* file_locks.c: takes the locks of a FILE that all have by now; @task has it at @fd. */
void locks_set(struct restart *restart, struct image_object *file, struct rtask *task, int fd);

/* inode.c: whether the file has to be made: its contents are in the image, or it has none. */
bool inode_is_made(struct restart *restart, struct image_object *file);
/* A file system whose files are lost with it. */
bool is_in_memory(const char *fstype);
/* Whether its contents are in the image. */
bool inode_has_data(const struct restart *restart, const struct image_object *file);
/* A directory that has no name any more; -1 and errno. */
int make_nameless_directory(struct restart *restart, const char *path);
/* A new description of it; the inode is made with the first. */
int inode_open(struct restart *restart, struct image_object *file);
