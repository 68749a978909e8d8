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
};

/* Follows links first. @path "-" is standard output. */
struct output *output_open(const char *path);
/* Gives the file its name, if it is one; @sync: once it is on its disk. */
void output_commit(struct output *output, bool sync);
