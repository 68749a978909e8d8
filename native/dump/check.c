#include "dump.h"

static const struct check {
	const char *name;
	enum { SEED = 1, DEFAULT = 2, BOTH = 3 } policies;
} checks[] = {
	{ "task-namespaces", SEED },   { "task-silent", BOTH },      { "task-seccomp", DEFAULT },
	{ "ns-other", DEFAULT },       { "mount-options", DEFAULT }, { "cred-securebits", SEED },
	{ "cred-keyring", BOTH },      { "cred-lsm", BOTH },         { "signal-timers", BOTH },
	{ "signal-itimer", DEFAULT },  { "file-type", BOTH },        { "file-pipe", DEFAULT },
	{ "file-unlinked", DEFAULT },  { "file-lock", DEFAULT },     { "vma-flags", SEED },
	{ "vma-device", DEFAULT },     { "mm-none", SEED },          { "mm-owner", SEED },
	{ "mm-core", BOTH },           { "mm-aio", BOTH },           { "external-ns", BOTH },
	{ "external-mm", BOTH },       { "external-files", BOTH },   { "external-fs", DEFAULT },
	{ "external-sighand", BOTH },  { "external-file", BOTH },    { "external-pipe", DEFAULT },
};

struct finding {
	const char *check;
	char *text;
	bool allowed;
};

const struct check *find_check(const char *name)
{
	for (size_t i = 0; i < ARRAY_SIZE(checks); i++)
		if (strcmp(checks[i].name, name) == 0)
			return &checks[i];
	return NULL;
}

void add_finding(struct dump *dump, const char *check, char *text)
{
	struct finding *finding;

	if (!(find_check(check)->policies & (dump->options->seed_policy ? SEED : DEFAULT))) {
		free(text);
		return;
	}
	finding = allocate(sizeof(*finding));
	*finding = (struct finding){ check, text, false };
	for_each(const char, allowed, &dump->options->allow)
		finding->allowed |= strcmp(allowed, check) == 0;
	dump->refused |= !finding->allowed;
	list_add(&dump->findings, finding);
}

/* Bytes that are no ASCII become U+DC80…U+DCFF, as those that are no UTF-8 do in the JSON form of an image. */
static void print_string(const char *string)
{
	for (const unsigned char *p = (const unsigned char *)string; *p; p++) {
		if (*p >= 0x80 || *p < ' ')
			printf("\\u%04x", *p >= 0x80 ? 0xdc00 + *p : *p);
		else
			printf(*p == '"' || *p == '\\' ? "\\%c" : "%c", *p);
	}
}

void check_report(const struct dump *dump)
{
	const struct options *options = dump->options;
	const char *separator = "";

	if (options->json)
		printf("{\"pid\": %d, \"init\": %d, \"policy\": \"%s\", \"tasks\": %zu, \"ok\": %s, \"findings\": [",
		       options->pid, dump->init, options->seed_policy ? "seed" : "default",
		       list_count(&dump->objects[CR_OBJ_TASK_STRUCT]), dump->refused ? "false" : "true");
	for_each(const struct finding, finding, &dump->findings) {
		if (!options->json) {
			fprintf(stderr, "cr-dump: %s by %s: %s\n", finding->allowed ? "allowed" : "refused",
				finding->check, finding->text);
			continue;
		}
		printf("%s\n  {\"check\": \"%s\", \"allowed\": %s, \"message\": \"", separator,
		       finding->check, finding->allowed ? "true" : "false");
		print_string(finding->text);
		printf("\"}");
		separator = ",";
	}
	if (options->json)
		printf("]}\n");
	die_if(fflush(stdout) != 0 || ferror(stdout), errno, "standard output");
}
