/* What speaks against a restart in the image: the left column of the format's section 8. */
#include "cr_restart.h"
#include "restart.h"

#include <stdarg.h>
#include <sys/sysmacros.h>

static const struct {
	const char *name;
	bool allowable;
} checks[] = {
#define CHECK(name, allowable, text) { name, allowable },
#include "checks.h"
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

/* Kinds that need what a revision appended; a shorter form was written by an older dumper. */
static const struct {
	uint32_t kind, form;
	int revision;
} forms[] = {
#define FORM(kind, len, revision) { kind, len, revision },
	CR_EACH_RESTART_FORM(FORM)
};

static void check_forms(struct restart *restart)
{
	for (size_t i = 0; i < ARRAY_SIZE(forms); i++) {
		size_t count = 0;
		for_each_of_kind(object, &restart->image, forms[i].kind)
			count += object->form < forms[i].form;
		against_if(restart, count, "image-form", "%zu object%s %s without what revision %d appended", count,
			   count > 1 ? "s of kind" : " of kind", image_kinds[forms[i].kind]->name,
			   forms[i].revision);
	}
}

static void check_whole(struct restart *restart)
{
	const struct image_object *first = restart->image.objects;

	for_each(char, text, &restart->image.unknown)
		against(restart, "image-unknown", text);
	against_if(restart, !restart->image.sealed, "image-sealed", "%s has no END: what is missing behind its last object can't be told",
		   restart->image.name);
	for_each_of_kind(object, &restart->image, CR_OBJ_DUMP_INFO)
		if (object != first)
			image_malformed(&restart->image, object, "it is not the first object");
	against_if(restart, first->type != CR_OBJ_DUMP_INFO, "image-info", "%s does not say on what machine it was made: it has no "
		   "DUMP_INFO", restart->image.name);
	check_forms(restart);
}

static void check_task(struct restart *restart, const struct rtask *task)
{
	const struct cr_image_task_struct *image = task->source->image;
	const struct path name = rtask_name(task);
	const struct image_object *sighand = object_of(restart, task, pos_sighand);

	against_if(restart, !object_of(restart, task, pos_signal), "task-objects", "%s has no SIGNAL_STRUCT", name.name);
	if (task->zombie)
		return;
	against_if(restart, image->pos_mm == CR_POS_NONE || image->pos_fs == CR_POS_NONE || image->pos_files == CR_POS_NONE ||
		   image->pos_nsproxy == CR_POS_NONE || image->pos_sighand == CR_POS_NONE || image->pos_cred == CR_POS_NONE,
		   "task-objects", "%s lacks an object that every living task has", name.name);
	against_if(restart, !task->source->thread, "task-thread", "%s has no THREAD: nobody knows its registers", name.name);
	against_if(restart, image->state == CR_TASK_STATE_TRACED, "task-state", "%s is traced", name.name);
	against_if(restart, image->task_flags & CR_TASK_FLAG_EXITING, "task-state", "%s is about to end", name.name);
	if (sighand)
		against_if(restart, !(((const struct cr_image_sighand_struct *)sighand->fixed)->sighand_flags &
				      CR_SIGHAND_FLAG_HANDLERS_KNOWN), "sighand-handlers",
			   "%s: the image does not have its signal handlers", name.name);
	const struct image_object *mm = object_of(restart, task, pos_mm);
	const struct rtask *first = mm ? mm->holder : NULL;
	against_if(restart, first && first->leader != task->leader && task->leader == task, "mm-shared",
		   "%s has the address space of another process, pid %u", name.name, first->leader->nr);
}

void check_image(struct restart *restart)
{
	check_whole(restart);
	for_each_image_object(object, &restart->image)
		if (object->fixed)
			check_values(restart, object);
	for_each_rtask(task, restart)
		check_task(restart, task);
	tree_check(restart);
	for_each_image_object(object, &restart->image) {
		const struct restorer *restorer = object->fixed ? restorer_of(object->type) : NULL;
		if (restorer && restorer->check)
			restorer->check(restart, object);
	}
}
