#define _GNU_SOURCE
#include "check.h"

#include <errno.h>
#include <stdarg.h>
#include <string.h>

static const struct check *const groups[] = { task_checks, memory_checks, external_checks };

#define for_each_check(check)                                  \
	for (size_t group = 0; group < ARRAY_SIZE(groups); group++) \
		for (const struct check *check = groups[group]; check->name; check++)

bool check_exists(const char *name)
{
	for_each_check(check)
		if (strcmp(check->name, name) == 0)
			return true;
	return false;
}

void check_all(struct checker *checker)
{
	unsigned policy = checker->dump->options->seed_policy ? POLICY_SEED : POLICY_DEFAULT;

	for_each_check(check) {
		checker->check = check;
		if (check->policies & policy)
			check->run(checker);
	}
}

void found(struct checker *checker, const char *format, ...)
{
	struct finding *finding = allocate(sizeof(*finding));
	const char *allowed;
	va_list args;

	finding->check = checker->check;
	for_each(allowed, &checker->dump->options->allow)
		finding->allowed |= strcmp(allowed, checker->check->name) == 0;
	va_start(args, format);
	if (vasprintf(&finding->text, format, args) < 0)
		die(ENOMEM, "a finding");
	va_end(args);
	list_add(&checker->findings, finding);
}

bool check_refuses(const struct checker *checker)
{
	const struct finding *finding;

	for_each(finding, &checker->findings)
		if (!finding->allowed)
			return true;
	return false;
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

static void report_json(const struct checker *checker)
{
	const struct dump *dump = checker->dump;
	const struct finding *finding;
	const char *separator = "";

	printf("{\"pid\": %d, \"init\": %d, \"policy\": \"%s\", \"tasks\": %zu, \"ok\": %s, \"findings\": [",
	       dump->options->pid, dump->init, dump->options->seed_policy ? "seed" : "default", dump->tasks.count,
	       check_refuses(checker) ? "false" : "true");
	for_each(finding, &checker->findings) {
		printf("%s\n  {\"check\": \"%s\", \"allowed\": %s, \"message\": ", separator, finding->check->name,
		       finding->allowed ? "true" : "false");
		print_string(finding->text);
		putchar('}');
		separator = ",";
	}
	printf("]}\n");
	if (fflush(stdout) != 0 || ferror(stdout))
		die(errno, "standard output");
}

void check_report(const struct checker *checker)
{
	const struct finding *finding;

	if (checker->dump->options->json)
		report_json(checker);
	else
		for_each(finding, &checker->findings)
			fprintf(stderr, "cr-dump: %s by %s: %s\n", finding->allowed ? "allowed" : "refused",
				finding->check->name, finding->text);
}
