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
#include "dump_checks.h"
#undef CHECK
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
	finding = (check->policies == LOSS ? findings_add_loss : findings_add)(&dump->findings, check->name, text);
	finding->pid = pid;
}

static void print_head(const struct dump *dump, bool ok)
{
	const struct options *options = dump->options;

	printf("{\"pid\": %d, \"init\": %d, \"policy\": \"%s\", \"tasks\": %zu, \"ok\": %s, \"findings\": [",
	       options->pid, dump->container.init, options->seed_policy ? "seed" : "default",
	       list_count(&dump->container.tasks), ok ? "true" : "false");
}

void check_report_error(const struct dump *dump, const char *message)
{
	die_hook = NULL;
	print_head(dump, false);
	findings_end_json(message);
}

/* How many of what, and the first of them. */
static void report_folded(const struct dump *dump, const struct check *check)
{
	const struct finding *first = NULL;
	cleanup_buf struct buf processes = { 0 };
	size_t count = 0;

	for_each(const struct finding, finding, &dump->findings.list) {
		bool known = finding->pid == 0;
		if (strcmp(finding->check, check->name) != 0)
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
		for_each(const struct finding, finding, &dump->findings.list) {
			if (strcmp(finding->check, check->name) == 0)
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
		print_head(dump, !dump->findings.refused);
		findings_print(&dump->findings, true);
		findings_end_json(NULL);
		return;
	}
	for (size_t i = 0; i < ARRAY_SIZE(checks); i++)
		report_folded(dump, &checks[i]);
}
