/* What C leaves out: memory or else the end, things that grow and free themselves, files read whole. */
#pragma once

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/*
 * How errors travel: not at all. cr-dump may be killed at any moment without harm: the kernel lets go of the tasks it
 * stopped, and an image has no name before it is whole; so may cr-restart: the kernel kills the tasks that it made, until
 * it lets them go. So both may also end themselves at any moment: whatever can't be done
 * is told by die(), in one sentence. Functions that may well fail (a task outside that ended meanwhile) are called
 * try_… or return bool, and leave errno. Parsers take a text, and return NULL or what is wrong with it.
 */
enum exit_status { EXIT_DONE = 0, EXIT_REFUSED = 1, EXIT_USAGE = 2 };
#define WRONG_USAGE (-1)

/* @errnum: an errno whose meaning ends the sentence, 0 where the sentence says it all, or WRONG_USAGE. */
_Noreturn void die(int errnum, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Another kind of line on standard error: "cr-dump: …". Whatever a terminal would not show as it is is escaped. */
void tell(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Called by die() first, where it is no matter of usage: who knows better what is the matter, dies of that. */
extern void (*die_cause)(void);
/* Called by die() with its sentence, for those who have to tell it elsewhere, too. */
extern void (*die_hook)(const char *sentence);

#define die_if(condition, ...)         \
	do {                            \
		if (condition)          \
			die(__VA_ARGS__); \
	} while (0)

#define ARRAY_SIZE(array) (sizeof(array) / sizeof((array)[0]))

/* Zeroed memory, and never NULL. */
void *allocate(size_t size);
char *format_string(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Bytes, or an array of anything, that grow. What was read from a file has a NUL behind it, so it is a string. */
struct buf {
	char *data;
	size_t len, size;
};
void buf_reserve(struct buf *buf, size_t more);
void buf_append(struct buf *buf, const void *data, size_t len);
#define for_each_number(number, buf) \
	for (uint32_t *number = (uint32_t *)(buf)->data; (size_t)((char *)number - (buf)->data) < (buf)->len; number++)

/* Pointers that grow, to what never moves. */
#define list_add(buf, item) buf_append(buf, &(void *){ item }, sizeof(void *))
#define list_count(buf) ((buf)->len / sizeof(void *))
#define for_each(type, item, buf)                                                                    \
	for (type **item##_at = (type **)(buf)->data, *item;                                           \
	     (size_t)((char *)item##_at - (buf)->data) < (buf)->len && (item = *item##_at, true); item##_at++)

/* By CLOCK_MONOTONIC, which every limit of time is reckoned with. */
#define MILLISECONDS UINT64_C(1000000) /* ns */
uint64_t monotonic_ns(void);

/* A path in /proc, which is never long: path_of("/proc/%d/stat", pid).name lives until the end of the statement. */
struct path {
	char name[96];
};
struct path path_of(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* @flags: O_RDONLY or O_RDWR. */
int open_file(const char *path, int flags);
/* The whole file; without data, and errno, where a task is gone or a kernel does not have it. */
struct buf try_read(const char *path);
struct buf read_whole(const char *path);
/* Numbers that name the entries of a directory, as the kernel lists them, as uint32_t; try_… as try_read(). */
struct buf try_numbers(const char *path);
struct buf read_numbers(const char *path);
/* Whether errno says that a task has ended, and its files in /proc with it. */
#define is_gone() (errno == ENOENT || errno == ESRCH)
/* Where a symbolic link points, allocated. */
char *read_link(const char *path);
/* 0, and errno, where there is none. */
ino_t inode_of(const char *path);
/* The same of what not every kernel, or task, has: 0 means just that, and anything else that goes wrong is an error. */
ino_t inode_or_none(const char *path);
/* Whether a kernel has the file: what can't be told is an error, too. */
bool file_is_there(const char *path);

static inline void cleanup_freep(void *p)
{
	free(*(void **)p);
}

static inline void cleanup_bufp(struct buf *buf)
{
	free(buf->data);
}

static inline void cleanup_closep(const int *fd)
{
	if (*fd >= 0)
		close(*fd);
}

#define cleanup_free __attribute__((cleanup(cleanup_freep)))
#define cleanup_buf __attribute__((cleanup(cleanup_bufp)))
#define cleanup_close __attribute__((cleanup(cleanup_closep)))
