#include "dump.h"

#include <ctype.h>

/* The value behind the first "NAME\t: " of /proc/cpuinfo, allocated; empty where there is none. */
static char *cpu_line(const char *cpuinfo, const char *name)
{
	for (const char *line = cpuinfo; *line; line = strchrnul(line, '\n'), line += *line == '\n') {
		const char *value = line + strlen(name);
		if (strncmp(line, name, strlen(name)) != 0)
			continue;
		while (*value == '\t')
			value++;
		if (*value != ':')
			continue;
		value += value[1] == ' ' ? 2 : 1;
		return format_string("%.*s", (int)strcspn(value, "\n"), value);
	}
	return format_string("%s", "");
}

/* "0-3,8-11": the last number, and one more. */
static uint32_t count_cpus(void)
{
	cleanup_buf struct buf text = read_whole("/sys/devices/system/cpu/possible");
	const char *end = text.data + text.len;

	while (end > text.data && isspace((unsigned char)end[-1]))
		end--;
	while (end > text.data && isdigit((unsigned char)end[-1]))
		end--;
	return (uint32_t)strtoul(end, NULL, 10) + 1;
}

/* Where the kernel tells a tracer which features there may be, behind what FXSAVE writes. */
static uint64_t find_xfeatures(struct dump *dump)
{
	uint64_t features = 0;

	for_each_task(task, dump)
		if (task->thread_image && !features)
			memcpy(&features, task->thread.tail.data + 464, sizeof(features));
	return features;
}

static void collect(struct dump *dump, struct task *task)
{
	if (list_count(&dump->objects[CR_OBJ_DUMP_INFO]) == 0)
		((struct shared *)dump_add(dump, CR_OBJ_DUMP_INFO, sizeof(struct shared)))->task = task;
}

static void write_dump_info(struct dump *dump, void *object, struct stream *stream)
{
	static const uint64_t left[] = { CR_DUMP_FLAG_LEFT_RUNNING, CR_DUMP_FLAG_LEFT_STOPPED, CR_DUMP_FLAG_KILLED };
	const struct clocks clocks = container_clocks(&dump->container);
	cleanup_buf struct buf boot_id = read_whole("/proc/sys/kernel/random/boot_id");
	cleanup_buf struct buf cpuinfo = read_whole("/proc/cpuinfo");
	cleanup_free char *vendor = cpu_line(cpuinfo.data, "vendor_id"), *family = cpu_line(cpuinfo.data, "cpu family");
	cleanup_free char *model = cpu_line(cpuinfo.data, "model"), *stepping = cpu_line(cpuinfo.data, "stepping");
	cleanup_free char *flags = cpu_line(cpuinfo.data, "flags"), *features = cpu_line(cpuinfo.data, "Features");
	cleanup_free char *cpu = format_string("%s %s %s %s", vendor, family, model, stepping);
	struct cr_image_dump_info image = {
		.realtime = clocks.realtime, .monotonic = clocks.monotonic, .boottime = clocks.boottime,
		.page_size = (uint64_t)sysconf(_SC_PAGESIZE), .xfeatures = find_xfeatures(dump),
		.dump_flags = left[dump->options->leave], .nr_cpus = count_cpus(),
	};
	memcpy(image.boot_id, boot_id.data, strnlen(boot_id.data, 36));
	image.dumper = object_text(object, DUMPER);
	image.cpu = object_text(object, *vendor ? cpu : "");
	image.cpu_features = object_text(object, *flags ? flags : features);
	stream_object(stream, object, &image);
}

const struct kind kind_dump_info = { CR_OBJ_DUMP_INFO, ALL, 0, NULL, NULL, collect, write_dump_info };
