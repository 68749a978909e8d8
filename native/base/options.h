/* How a program begins, and what is wrong with its options, in words. */
#pragma once

#include <getopt.h>

/*
 * Does not take over what would do harm: standard descriptors that are closed, whose numbers the next files would get, so that
 * what is written to them fails; and ignored ends of children, of whom nobody could be waited for.
 */
void begin(void);
/* @c: what getopt_long(3) returned, ':' or '?', for @argument. */
_Noreturn void wrong_option(int c, const char *argument, const struct option *longs);
