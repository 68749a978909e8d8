/*
 * Parsers of what /proc/PID/fdinfo tells about files that are no files, proc_pid_fdinfo(5). As those of parse.h: a text
 * that somebody else read goes in, NULL or what is wrong with it comes out. Bits and numbers are the kernel's own.
 */
#pragma once

#include "parse.h"

const char *parse_eventfd(const char *text, uint64_t *count, bool *semaphore);
const char *parse_signalfd(const char *text, uint64_t *mask);

struct timerfd_info {
	uint32_t clock, settime_flags;
	uint64_t ticks;           /* expirations that nobody has read */
	uint64_t value, interval; /* ns; a value counts from now, also of an absolute one */
};

const char *parse_timerfd(const char *text, struct timerfd_info *info);

/* What an epoll set watches. */
struct epoll_target {
	uint32_t fd, events;
	uint64_t data, ino;
	unsigned dev_major, dev_minor;
};

/* @targets: struct epoll_target each, as the kernel has them: by file, then by number. */
const char *parse_epoll(const char *text, struct buf *targets);

#define HANDLE_BYTES 128 /* MAX_HANDLE_SZ */

struct inotify_watch {
	uint32_t wd, mask;
	uint64_t ino;
	unsigned dev_major, dev_minor;
	int handle_type; /* of open_by_handle_at(2) */
	uint32_t handle_len; /* 0 where the file system has no handles */
	unsigned char handle[HANDLE_BYTES];
};

/* @watches: struct inotify_watch each, the numbers ascend. */
const char *parse_inotify(const char *text, struct buf *watches);

/* @pid: as /proc counts; 0 where it is of another namespace, -1 where it has been waited for. */
const char *parse_pidfd(const char *text, int64_t *pid);

struct lock_info {
	enum { LOCK_OTHER, LOCK_POSIX, LOCK_OFD, LOCK_FLOCK, LOCK_LEASE } type; /* proc_locks(5) */
	bool write, breaking; /* breaking: somebody else waits for the lease to end */
	uint64_t start, last; /* bytes; last is ~0 where there is no end */
};

/* The text behind "lock:" */
const char *parse_lock(const char *line, struct lock_info *lock);
