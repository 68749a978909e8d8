/*
 * A dump that could not be restored must not be written. Each reason against it is a check with a name that stays:
 * `--allow NAME` takes the risk.
 */
#ifndef CR_CHECK_H
#define CR_CHECK_H

#include "dump.h"

enum policy { POLICY_DEFAULT = 1, POLICY_SEED = 2, POLICY_BOTH = 3 };

struct checker;

struct check {
	const char *name;
	enum policy policies; /* under which it runs */
	void (*run)(struct checker *checker);
};

struct finding {
	const struct check *check;
	bool allowed;
	char *text;
};

struct checker {
	struct dump *dump;
	const struct check *check; /* the one that runs */
	struct list findings;
	struct list outside; /* every other task of the machine, see check_external.c */
};

bool check_exists(const char *name);
/* Runs the checks of the policy, and keeps what they find. */
void check_all(struct checker *checker);
/* Whether a finding stands that was not allowed. */
bool check_refuses(const struct checker *checker);
/* The findings, a line each on standard error, or as one JSON object on standard output. */
void check_report(const struct checker *checker);

/* For checks: one more reason. */
void found(struct checker *checker, const char *format, ...) __attribute__((format(printf, 2, 3)));

extern const struct check task_checks[], memory_checks[], external_checks[]; /* up to one without a name */

#endif
