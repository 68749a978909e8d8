/* What speaks against a restart, said in one form. */
#include "cr_restart.h"
#include "restart.h"

#include <stdarg.h>

static const struct {
	const char *name;
	bool allowable;
} checks[] = {
#define CHECK(name, allowable, text) { name, allowable },
#include "restart_checks.h"
#undef CHECK
};

bool restart_has_check(const char *name)
{
	for (size_t i = 0; i < ARRAY_SIZE(checks); i++)
		if (strcmp(checks[i].name, name) == 0)
			return true;
	return false;
}

bool restart_may_allow(const char *name)
{
	for (size_t i = 0; i < ARRAY_SIZE(checks); i++)
		if (strcmp(checks[i].name, name) == 0)
			return checks[i].allowable;
	die(0, "there is no check %s", name);
}

bool is_allowed(const struct restart *restart, const char *check)
{
	for_each(const char, allowed, &restart->findings.allow)
		if (strcmp(allowed, check) == 0)
			return true;
	return false;
}

static struct finding *add(struct restart *restart, const char *check, char *text)
{
	struct finding *finding = findings_add(&restart->findings, check, text);

	if (!restart_may_allow(check)) {
		finding->allowed = false;
		restart->findings.refused = true;
	}
	return finding;
}

void against(struct restart *restart, const char *check, char *text)
{
	add(restart, check, text);
}

void differs(struct restart *restart, const char *check, const char *whose, const char *property, const char *expected,
	     const char *found)
{
	struct finding *finding = add(restart, check, format_string("%s: %s is %s, the image says %s", whose, property, found,
								    expected));

	finding->property = format_string("%s", property);
	finding->expected = format_string("%s", expected);
	finding->found = format_string("%s", found);
}

struct path object_name(const struct restart *restart, const struct image_object *object)
{
	const char *kind = image_kinds[object->type]->name;
	const struct cr_image_thread_x86_64 *thread = object->fixed;

	if (object->type == CR_OBJ_TASK_STRUCT)
		return rtask_name(object->own);
	if (object->type == CR_OBJ_THREAD_X86_64)
		return path_of("the registers of %s", rtask_name(rtask_of(restart, thread->pos_task)).name);
	return object->holder ? path_of("the %s of %s", kind, rtask_name(object->holder).name) :
				path_of("the %s at %" PRIu64, kind, object->pos);
}

struct path grouped(uint64_t number)
{
	struct path plain = path_of("%" PRIu64, number), out = { "" };
	size_t len = strlen(plain.name), at = 0;

	for (size_t i = 0; i < len; i++) {
		if (i > 0 && (len - i) % 3 == 0)
			out.name[at++] = ',';
		out.name[at++] = plain.name[i];
	}
	out.name[at] = '\0';
	return out;
}

void note(const struct restart *restart, const char *format, ...)
{
	va_list args;

	fprintf(stderr, "%s: note: ", program_invocation_short_name);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
}

bool may_lock(const struct restart *restart)
{
	/* the kernel wants it outside of every user namespace */
	return !restart->options->userns && restart->privileges & CR_CAPABILITY_IPC_LOCK;
}
