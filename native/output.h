/*
 * Where an image goes: a file that has no name until it is whole, so that neither an error nor a killed dumper
 * leaves anything behind; or, where that is no regular file (a pipe, standard output, a device), straight through.
 */
#ifndef CR_OUTPUT_H
#define CR_OUTPUT_H

/* A descriptor to write to. */
int output_open(const char *path);
/* Gives the file its name, if it is one. */
void output_commit(int fd, const char *path);

#endif
