/* Doing something inside a namespace of a container, from a child, so that cr-dump itself never leaves its own. */
#ifndef CR_INSIDE_H
#define CR_INSIDE_H

#include "util.h"

/* What is done inside: its answer goes into @out. */
typedef void inside_fn(const void *argument, struct buf *out);

/* Enters the namespace that @ns_fd is open on, setns(2). For a PID namespace, @new_pid, it takes one more fork. */
void run_inside(int ns_fd, bool new_pid, inside_fn *work, const void *argument, struct buf *out);

#endif
