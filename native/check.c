#include "check.h"

#include <stdarg.h>

static const struct {
	const char *name;
	enum { SEED = 1, DEFAULT = 2, BOTH = 3 } policies;
} checks[] = {
#define CHECK(check, name, policies) [check] = { name, policies },
	CR_EACH_CHECK(CHECK)
#undef CHECK
};

struct finding {
	const char *check;
	char *text;
	bool allowed;
};

bool check_exists(const char *name)
{
	size_t i = 0;

	while (i < ARRAY_SIZE(checks) && strcmp(checks[i].name, name) != 0)
		i++;
	return i < ARRAY_SIZE(checks);
}

void found_if(struct dump *dump, enum check check, bool condition, const char *format, ...)
{
	struct finding *finding;
	const char *allowed;
	va_list args;

	if (!condition || !(checks[check].policies & (dump->options->seed_policy ? SEED : DEFAULT)))
		return;
	finding = allocate(sizeof(*finding));
	finding->check = checks[check].name;
	va_start(args, format);
	if (vasprintf(&finding->text, format, args) < 0)
		die(ENOMEM, "a finding");
	va_end(args);
	for_each(allowed, &dump->options->allow)
		finding->allowed |= strcmp(allowed, finding->check) == 0;
	list_add(&dump->findings, finding);
}

char *name_of_file(const struct file *file)
{
	if (file->shared.fd < 0)
		return format_string("FILE %s mapped by pid %d", file->path, file->shared.task->tid);
	return format_string("FILE %s fd %d of pid %d", file->path, file->shared.fd, file->shared.task->tid);
}

bool check_refuses(struct dump *dump)
{
	const struct finding *finding;
	bool refused = false;

	check_inside(dump);
	check_outside(dump);
	for_each(finding, &dump->findings)
		refused |= !finding->allowed;
	return refused;
}

/* Bytes that are no ASCII become U+DC80…U+DCFF, as those that are no UTF-8 do in the JSON form of an image. */
static void print_string(const char *string)
{
	putchar('"');
	for (const unsigned char *p = (const unsigned char *)string; *p; p++) {
		if (*p >= 0x80 || *p < ' ')
			printf("\\u%04x", *p >= 0x80 ? 0xdc00 + *p : *p);
		else
			printf(*p == '"' || *p == '\\' ? "\\%c" : "%c", *p);
	}
	putchar('"');
}

static void report_json(const struct dump *dump, bool refused)
{
	const struct options *options = dump->options;
	const struct finding *finding;

	printf("{\"pid\": %d, \"init\": %d, \"policy\": \"%s\", \"tasks\": %zu, \"ok\": %s, \"findings\": [", options->pid,
	       dump->init, options->seed_policy ? "seed" : "default", dump->objects[CR_OBJ_TASK_STRUCT].count,
	       refused ? "false" : "true");
	for_each(finding, &dump->findings) {
		printf("%s\n  {\"check\": \"%s\", \"allowed\": %s, \"message\": ", finding_i > 0 ? "," : "", finding->check,
		       finding->allowed ? "true" : "false");
		print_string(finding->text);
		putchar('}');
	}
	printf("]}\n");
	if (fflush(stdout) != 0 || ferror(stdout))
		die(errno, "standard output");
}

void check_report(const struct dump *dump, bool refused)
{
	const struct finding *finding;

	if (dump->options->json)
		report_json(dump, refused);
	else
		for_each(finding, &dump->findings)
			fprintf(stderr, "cr-dump: %s by %s: %s\n", finding->allowed ? "allowed" : "refused", finding->check,
				finding->text);
}
