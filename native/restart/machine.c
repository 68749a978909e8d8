/* What speaks against a restart on this machine: the right column of the format's section 8. */
#include "restart.h"

#include <sys/resource.h>

static void check_owner(struct restart *restart)
{
	const struct stat *st = &restart->image.stat;

	/* it is as good as a program that runs with whatever credentials it names */
	if (restart->options->userns)
		return;
	against_if(restart, st->st_uid != geteuid(), "image-owner", "%s belongs to user %u, not to you, and would become whoever it names "
		   "(--userns keeps it apart)", restart->image.name, st->st_uid);
	against_if(restart, st->st_mode & (S_IWGRP | S_IWOTH), "image-owner", "%s can be written by others, and would become whoever it "
		   "names (--userns keeps it apart)", restart->image.name);
}

static void check_cpu(struct restart *restart, const struct cr_image_dump_info *info, struct image_object *object)
{
	cleanup_buf struct buf text = read_whole("/proc/cpuinfo"), missing = { 0 };
	const char *flags = strstr(text.data, "\nflags"), *names = image_text(object, info->cpu_features);

	cleanup_free char *here = format_string(" %.*s ", flags ? (int)strcspn(flags + 1, "\n") : 0, flags ? flags + 1 : "");
	cleanup_free char *rest = format_string("%s", names);
	for (char *next = rest, *name; (name = strsep(&next, " "));) {
		cleanup_free char *word = format_string(" %s ", name);
		if (*name == '\0' || strstr(here, word))
			continue;
		buf_append(&missing, " ", 1);
		buf_append(&missing, name, strlen(name));
	}
	buf_append(&missing, "", 1);
	against_if(restart, missing.len > 1, "machine-cpu", "this processor lacks what the image's had, and programs may use:%s",
		   missing.data);
}

static void check_info(struct restart *restart)
{
	for_each_of_kind(object, &restart->image, CR_OBJ_DUMP_INFO) {
		const struct cr_image_dump_info *info = object->fixed;
		const uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
		if (info->page_size != page)
			differs(restart, "machine-page-size", "this machine", "the page size", grouped(info->page_size).name,
				grouped(page).name);
		check_cpu(restart, info, object);
	}
}

static void check_numbers(struct restart *restart)
{
	for_each_rtask(task, restart) {
		const bool taken = access(path_of("/proc/%u", task->nr).name, F_OK) == 0;
		against_if(restart, taken, "pid-taken", "%s: the number is taken: %s", rtask_name(task).name, strerror(EEXIST));
	}
}

static bool keeps_pids(const struct restart *restart)
{
	for_each_of_kind(object, &restart->image, CR_OBJ_PID_NS)
		if (namespace_is_kept(object))
			return true;
	return false;
}

void check_machine(struct restart *restart)
{
	check_owner(restart);
	check_info(restart);
	against_if(restart, restart->options->new_namespaces && restart->tasks->nr != 1, "namespace",
		   "the first task is pid %u, and that of a new PID namespace is always 1", restart->tasks->nr);
	if (keeps_pids(restart))
		check_numbers(restart);
}
