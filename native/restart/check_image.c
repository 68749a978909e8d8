/* What speaks against a restart in the image: the left column of the format's section 8. */
#include "restart.h"

#include <sys/sysmacros.h>

#include "cr_restart.h"

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
		const struct restorer *restorer = object->fixed ? restorer_of(restart, object->type) : NULL;
		if (restorer && restorer->check)
			restorer->check(restart, object);
	}
}
