/* Scenes of self.c: what is mounted in the container. */
#include "../self.h"

#include <sys/mount.h>

static char place[400];

static const char *at(const char *name)
{
	static char path[512];
	snprintf(path, sizeof(path), "%s/%s", place, name);
	return path;
}

/* Lines of the mounts below the place, without their numbers. */
static void say_mounts(FILE *out)
{
	char line[4096], root[1024], point[1024], options[256], more_options[256];
	FILE *file = fopen("/proc/self/mountinfo", "re");
	while (file && fgets(line, sizeof(line), file)) {
		char *rest = strstr(line, " - ");
		if (sscanf(line, "%*d %*d %*s %1023s %1023s %255s %255s", root, point, options, more_options) < 4 || strncmp(point, place, strlen(place)) != 0)
			continue;
		fprintf(out, "%s %s %s %s%s", root, point, options, strncmp(more_options, "shared:", 7) == 0 ? "shared" : "private", rest);
	}
	fclose(file);
	for (const char *const *name = (const char *const[]){ "memory/file", "bound/file", "memory/below/inner", NULL }; *name; name++) {
		char text[64] = "";
		int fd = open(at(*name), O_RDONLY | O_CLOEXEC);
		fprintf(out, "%s: %ld %s\n", *name, (long)read(fd, text, sizeof(text) - 1), text);
		close(fd);
	}
}

static void holds(const char *name, const char *text)
{
	/* open, or a file system in memory is made empty */
	int fd = open(at(name), O_RDWR | O_CREAT, 0640);
	must(fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text));
}

static void mounts(void)
{
	static const char *const names[] = { "", "memory", "bound", "terminals", "read-only" };
	snprintf(place, sizeof(place), "%s.mounts", out_path);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		must(mkdir(at(names[i]), 0755) == 0);
	must(mount("none", at("memory"), "tmpfs", MS_NOSUID | MS_NOEXEC, "size=1m,mode=750") == 0);
	must(mkdir(at("memory/below"), 0700) == 0 && mount("inner", at("memory/below"), "tmpfs", 0, NULL) == 0);
	holds("memory/file", "in memory");
	holds("memory/below/inner", "in memory that is mounted in it");
	char memory[512];
	snprintf(memory, sizeof(memory), "%s", at("memory"));
	must(mount(memory, at("bound"), NULL, MS_BIND, NULL) == 0);
	must(mount(NULL, at("bound"), NULL, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NODEV, NULL) == 0);
	must(mount("none", at("terminals"), "devpts", 0, "newinstance,ptmxmode=0666") == 0);
	must(mount(memory, at("read-only"), NULL, MS_BIND, NULL) == 0 && mount(NULL, at("read-only"), NULL, MS_SHARED, NULL) == 0);
	more = say_mounts;
}

SCENE(mounts, "mounts")
