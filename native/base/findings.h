/* What speaks against a dump or a restart: each by the name of its check, which stays, so that --allow can take the risk. */
#pragma once

#include <sys/types.h>

#include "util.h"

struct finding {
	const char *check;
	char *text;
	bool allowed;
	pid_t pid; /* of the process that has it, where it is one of many that are told together; 0: none */
	/* where something is not what the image says: what, and both values, or NULL */
	char *property, *expected, *found;
};

struct findings {
	struct buf list;
	struct buf allow; /* names of checks, borrowed from argv */
	bool refused;     /* by one that was not allowed */
};

/* Takes over @text, and gives the finding. */
struct finding *findings_add(struct findings *findings, const char *check, char *text);
/* The same where it is only told: something is lost, and everybody can go on without it. */
struct finding *findings_add_loss(struct findings *findings, const char *check, char *text);
/* A line each on standard error, or as the members of a JSON array on standard output. */
void findings_print(const struct findings *findings, bool json);
/* The end of that JSON object, on standard output: the array is closed, and @error follows, if there is one. */
void findings_end_json(const char *error);
/* A string between the quotation marks of JSON, on standard output. */
void print_json(const char *string);
