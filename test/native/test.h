/* The unit tests' own few lines: EXPECT tells where it failed, and the exit status how often. */
#ifndef CR_TEST_H
#define CR_TEST_H

#include <stdio.h>

static int failures;

#define EXPECT(condition)                                                               \
	do {                                                                            \
		if (!(condition)) {                                                     \
			fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
			failures++;                                                     \
		}                                                                       \
	} while (0)

#endif
