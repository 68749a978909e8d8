/* Opens /proc. What is in there is for parse.h and text_field() to understand. */
#ifndef CR_PROC_H
#define CR_PROC_H

#include "parse.h"
#include "util.h"

#define PROC_PATH 96

/* The whole file; false, and errno, where a task is gone or a kernel does not have it. */
bool try_proc_read(struct buf *out, const char *format, ...) __attribute__((format(printf, 2, 3)));
void proc_read(struct buf *out, const char *format, ...) __attribute__((format(printf, 2, 3)));
bool try_proc_stat(pid_t tgid, pid_t tid, struct proc_stat *stat);
/* Numbers that name the entries of a directory, as the kernel lists them, as uint32_t. */
bool try_proc_numbers(struct buf *out, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Where a symbolic link points, allocated. */
char *proc_readlink(const char *format, ...) __attribute__((format(printf, 1, 2)));

static inline struct text buf_text(const struct buf *buf)
{
	return (struct text){ buf->data, buf->len };
}

#endif
