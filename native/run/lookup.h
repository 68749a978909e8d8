/*
 * Questions about file systems, asked by another process: it can enter a mount namespace and stay there, and it may
 * wait for ever for a file system whose server is in the container, and stopped.
 */
#pragma once

#include "dump.h"

/* What @path is, seen from the root of the mount namespace, links not followed; false, and errno. */
bool try_lookup(const struct ns *mnt, const char *path, struct statx *stx);
/* All that its file system knows about @link, here; and what kind of file system that is, statfs(2). */
bool try_stat_link(const char *link, struct statx *stx);
bool try_fs_magic(const char *link, uint64_t *magic);
/*
 * What is below @path, where something is mounted, also below other mounts, but for directories that have something in
 * them: each of these with its path from @path on, that begins with "/", and a NUL. Where there are many, some.
 */
struct lookup_entry {
	uint64_t ino;
	uint64_t mode; /* as in stat(2) */
	char path[];
};
struct buf lookup_entries(const struct ns *mnt, const char *path, bool *more);
/*
 * Calls @find in a process of its own, with @what in memory that both have, apart_memory(): for what may take the answer of the
 * file system of @path, or will at the end of a process that has such a file open.
 */
void lookup_apart(void (*find)(void *what), void *what, const char *path);
/* The process that answers for the mount namespace, and is in it. */
pid_t lookup_process(const struct ns *mnt);
