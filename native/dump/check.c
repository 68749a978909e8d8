#include "dump.h"

/* LOSS: everybody can go on without it; that is told, never refused. */
enum policy { SEED = 1, DEFAULT = 2, BOTH = 3, LOSS = 4 };

/* The first policies that it belongs to, the last revision that can't hold what it is about, what is counted, what to do. */
static const struct check {
	const char *name;
	enum policy policies;
	unsigned revision;
	const char *things, *advice;
} checks[] = {
#define CHECK(name, policies, revision, things, advice, about) { name, policies, revision, things, advice },
#include "checks.h"
#undef CHECK
};

struct finding {
	const struct check *check;
	pid_t pid; /* of the process that has it, 0: not one of them */
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

void add_finding(struct dump *dump, const char *name, pid_t pid, char *text)
{
	const struct options *options = dump->options;
	const struct check *check = find_check(name);
	struct finding *finding;

	if (!(check->policies & (LOSS | (options->seed_policy ? SEED : DEFAULT))) ||
	    (!options->seed_policy && options->revision > check->revision)) {
		free(text);
		return;
	}
	finding = allocate(sizeof(*finding));
	*finding = (struct finding){ check, pid, text, check->policies == LOSS };
	for_each(const char, allowed, &options->allow)
		finding->allowed |= strcmp(allowed, name) == 0;
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

static void print_head(const struct dump *dump, bool ok)
{
	const struct options *options = dump->options;

	printf("{\"pid\": %d, \"init\": %d, \"policy\": \"%s\", \"tasks\": %zu, \"ok\": %s, \"findings\": [",
	       options->pid, dump->container.init, options->seed_policy ? "seed" : "default",
	       list_count(&dump->container.tasks), ok ? "true" : "false");
}

static void report_json(const struct dump *dump)
{
	const char *separator = "";

	print_head(dump, !dump->refused);
	for_each(const struct finding, finding, &dump->findings) {
		printf("%s\n  {\"check\": \"%s\", \"allowed\": %s, \"message\": \"", separator,
		       finding->check->name, finding->allowed ? "true" : "false");
		print_string(finding->text);
		printf("\"}");
		separator = ",";
	}
	printf("]}\n");
	die_if(fflush(stdout) != 0 || ferror(stdout), errno, "standard output");
}

void check_report_error(const struct dump *dump, const char *message)
{
	print_head(dump, false);
	printf("], \"error\": \"");
	print_string(message);
	printf("\"}\n");
	fflush(stdout);
}

/* How many of what, and the first of them. */
static void report_folded(const struct dump *dump, const struct check *check)
{
	const struct finding *first = NULL;
	cleanup_buf struct buf processes = { 0 };
	size_t count = 0;

	for_each(const struct finding, finding, &dump->findings) {
		bool known = finding->pid == 0;
		if (finding->check != check)
			continue;
		first = first ? first : finding;
		count++;
		for_each_number(pid, &processes)
			known |= *pid == (uint32_t)finding->pid;
		if (!known)
			buf_append(&processes, &(uint32_t){ (uint32_t)finding->pid }, sizeof(uint32_t));
	}
	if (!first)
		return;
	const char *word = check->policies == LOSS ? "lost" : first->allowed ? "allowed" : "refused";
	/* processes of processes are no news */
	const size_t pids = strcmp(check->things, "processes") == 0 ? 0 : processes.len / sizeof(uint32_t);
	if (count == 1)
		tell("%s by %s: %s", word, check->name, first->text);
	else if (dump->options->verbose)
		for_each(const struct finding, finding, &dump->findings) {
			if (finding->check == check)
				tell("%s by %s: %s", word, check->name, finding->text);
		}
	else if (pids > 0)
		tell("%s by %s: %zu %s of %zu process%s: %s, …", word, check->name, count, check->things, pids,
		     pids == 1 ? "" : "es", first->text);
	else
		tell("%s by %s: %zu %s: %s, …", word, check->name, count, check->things, first->text);
	if (!first->allowed)
		tell("  %s, or take the risk: --allow %s", check->advice, check->name);
}

void check_report(const struct dump *dump)
{
	if (dump->options->json) {
		report_json(dump);
		return;
	}
	for (size_t i = 0; i < ARRAY_SIZE(checks); i++)
		report_folded(dump, &checks[i]);
}
