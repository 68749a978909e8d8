/*
 * Where an image goes: a regular file appears whole or not at all, whatever becomes of this process; into anything
 * else (a pipe, standard output, a device) it is written as it comes.
 */
#pragma once

#include "guard.h"

struct output {
	int fd;
	int dir;             /* that a regular file will be in, else -1 */
	char *name;          /* that it will have there */
	char temporary[32]; /* that it has meanwhile where its file system knows no files without one */
	bool has_temporary;
	struct guard *guard; /* that removes that */
	unsigned patience;   /* seconds until it is given up that takes no more; for a disk that has much to do, some more */
	pid_t relay;         /* who has the file open, because its server may be in the container; 0: this process */
};

/* Follows links first. @path "-" is standard output. @sync: as that of output_commit(). @patience: seconds, but for disks. */
struct output *output_open(const char *path, bool sync, unsigned patience);
/* Gives the file its name, if it is one; @sync: once it is on its disk. */
void output_commit(struct output *output, bool sync);
