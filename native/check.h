/*
 * A dump that could not be restored must not be written. Each reason against it is a check with a name that stays:
 * `--allow NAME` takes the risk.
 */
#ifndef CR_CHECK_H
#define CR_CHECK_H

#include "dump.h"

bool check_exists(const char *name);
/* Finds everything that speaks against the dump; whether something does that was not allowed. */
bool check_refuses(struct dump *dump);
/* The findings, a line each on standard error, or as one JSON object on standard output. */
void check_report(const struct dump *dump, bool refused);

/* One more finding, where @condition holds and the policy has the check. */
void found_if(struct dump *dump, bool condition, const char *check, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

void check_inside(struct dump *dump);
void check_outside(struct dump *dump);

#endif
