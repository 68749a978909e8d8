#define _GNU_SOURCE
#include "proc.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <string.h>
#include <unistd.h>

#define FORMAT_PATH(path, format)                            \
	do {                                                 \
		va_list args;                                \
		va_start(args, format);                      \
		vsnprintf(path, sizeof(path), format, args); \
		va_end(args);                                \
	} while (0)

static bool read_file(const char *path, struct buf *out)
{
	cleanup_close int fd = open(path, O_RDONLY | O_CLOEXEC);
	cleanup_buf struct buf text = { 0 };

	if (fd < 0 || !buf_read(&text, fd))
		return false;
	/* some texts are kept for every task: without the room that reading takes */
	buf_append(out, text.data, text.len);
	return true;
}

bool try_proc_read(struct buf *out, const char *format, ...)
{
	char path[PROC_PATH];

	FORMAT_PATH(path, format);
	return read_file(path, out);
}

void proc_read(struct buf *out, const char *format, ...)
{
	char path[PROC_PATH];

	FORMAT_PATH(path, format);
	if (!read_file(path, out))
		die(errno, "%s", path);
}

bool try_proc_stat(pid_t tgid, pid_t tid, struct proc_stat *stat)
{
	cleanup_buf struct buf text = { 0 };

	return try_proc_read(&text, "/proc/%d/task/%d/stat", tgid, tid) && !parse_stat(buf_text(&text), stat);
}

bool try_proc_numbers(struct buf *out, const char *format, ...)
{
	char path[PROC_PATH];
	uint64_t number;

	FORMAT_PATH(path, format);
	DIR *dir = opendir(path);
	if (!dir)
		return false;
	for (struct dirent *entry; (entry = readdir(dir));)
		if (text_number((struct text){ entry->d_name, strlen(entry->d_name) }, 10, &number))
			buf_append(out, &(uint32_t){ (uint32_t)number }, sizeof(uint32_t));
	closedir(dir);
	return true;
}

char *proc_readlink(const char *format, ...)
{
	char path[PROC_PATH], target[4096];

	FORMAT_PATH(path, format);
	ssize_t len = readlink(path, target, sizeof(target));
	if (len < 0)
		die(errno, "%s", path);
	return copy_string(target, (size_t)len);
}
