/*
 * Limits for what may wait for ever for somebody else, who may be stopped with the container, or not read what is written to him.
 * The process that waits for the worker, apart.h, looks whether they hold, and ends it where they don't: the worker itself can't,
 * while the kernel lets it wait.
 */
#pragma once

#include "util.h"

#define FILE_PATIENCE 30 /* seconds, for a piece of a file of the container */

/* Once, in memory that both will have. */
void limit_prepare(void);
/* What is waited for from here to limit_end() has so many seconds; @what begins the sentence that tells that it took longer. */
void limit_begin(unsigned seconds, const char *what);
void limit_end(void);
/* What has taken longer; NULL: nothing. */
const char *limit_passed(void);
