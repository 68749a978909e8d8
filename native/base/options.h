/* What is wrong with options, in words. */
#pragma once

#include <getopt.h>

/* @c: what getopt_long(3) returned, ':' or '?', for @argument. */
_Noreturn void wrong_option(int c, const char *argument, const struct option *longs);
