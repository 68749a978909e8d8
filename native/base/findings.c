#include "findings.h"

static struct finding *add(struct findings *findings, const char *check, char *text)
{
	struct finding *finding = allocate(sizeof(*finding));

	*finding = (struct finding){ .check = check, .text = text };
	list_add(&findings->list, finding);
	return finding;
}

struct finding *findings_add(struct findings *findings, const char *check, char *text)
{
	struct finding *finding = add(findings, check, text);

	for_each(const char, allowed, &findings->allow)
		finding->allowed |= strcmp(allowed, check) == 0;
	findings->refused |= !finding->allowed;
	return finding;
}

struct finding *findings_add_loss(struct findings *findings, const char *check, char *text)
{
	struct finding *finding = add(findings, check, text);

	finding->allowed = true;
	return finding;
}

/* Bytes that are no ASCII become U+DC80…U+DCFF, as those that are no UTF-8 do in the JSON form of an image. */
void print_json(const char *string)
{
	for (const unsigned char *p = (const unsigned char *)string; *p; p++) {
		if (*p >= 0x80 || *p < ' ')
			printf("\\u%04x", *p >= 0x80 ? 0xdc00 + *p : *p);
		else
			printf(*p == '"' || *p == '\\' ? "\\%c" : "%c", *p);
	}
}

static void print_member(const char *name, const char *value)
{
	if (!value)
		return;
	printf(", \"%s\": \"", name);
	print_json(value);
	printf("\"");
}

void findings_print(const struct findings *findings, bool json)
{
	const char *separator = "";

	for_each(const struct finding, finding, &findings->list) {
		if (!json) {
			tell("%s by %s: %s", finding->allowed ? "allowed" : "refused", finding->check, finding->text);
			continue;
		}
		printf("%s\n  {\"check\": \"%s\", \"allowed\": %s", separator, finding->check,
		       finding->allowed ? "true" : "false");
		print_member("message", finding->text);
		print_member("property", finding->property);
		print_member("image", finding->expected);
		print_member("here", finding->found);
		printf("}");
		separator = ",";
	}
}

void findings_end_json(const char *error)
{
	printf("]");
	print_member("error", error);
	printf("}\n");
	die_if(fflush(stdout) != 0 || ferror(stdout), errno, "standard output");
}
