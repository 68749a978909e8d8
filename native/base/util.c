#include "util.h"

#include <dirent.h>
#include <stdarg.h>

void die(int errnum, const char *format, ...)
{
	bool usage = errnum == WRONG_USAGE;
	va_list args;

	fputs("cr-dump: ", stderr);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	if (usage)
		fputs("; see --help", stderr);
	else if (errnum)
		fprintf(stderr, ": %s", strerror(errnum));
	fputc('\n', stderr);
	exit(usage ? EXIT_USAGE : EXIT_REFUSED);
}

static void *or_die(void *p)
{
	die_if(!p, ENOMEM, "no room for more");
	return p;
}

void *allocate(size_t size)
{
	return or_die(calloc(1, size));
}

char *format_string(const char *format, ...)
{
	char *string = NULL;
	va_list args;

	va_start(args, format);
	if (vasprintf(&string, format, args) < 0)
		string = NULL;
	va_end(args);
	return or_die(string);
}

void buf_reserve(struct buf *buf, size_t more)
{
	if (buf->size - buf->len >= more)
		return;
	if (more > SIZE_MAX / 4 || buf->size > SIZE_MAX / 4)
		or_die(NULL);
	buf->size += buf->size + more;
	buf->data = or_die(realloc(buf->data, buf->size));
}

void buf_append(struct buf *buf, const void *data, size_t len)
{
	buf_reserve(buf, len);
	if (len > 0)
		memcpy(buf->data + buf->len, data, len);
	buf->len += len;
}

struct path path_of(const char *format, ...)
{
	struct path path;
	va_list args;

	va_start(args, format);
	vsnprintf(path.name, sizeof(path.name), format, args);
	va_end(args);
	return path;
}

struct buf try_read(const char *path)
{
	cleanup_close int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct buf text = { 0 };
	ssize_t n = 1;

	while (fd >= 0 && n > 0) {
		buf_reserve(&text, 4096);
		n = read(fd, text.data + text.len, text.size - text.len - 1);
		text.len += n > 0 ? (size_t)n : 0;
	}
	if (fd < 0 || n < 0) {
		free(text.data);
		return (struct buf){ 0 };
	}
	text.data[text.len] = '\0';
	/* some texts are kept for every task: without the room that reading takes */
	text.size = text.len + 1;
	text.data = or_die(realloc(text.data, text.size));
	return text;
}

struct buf read_whole(const char *path)
{
	struct buf text = try_read(path);

	die_if(!text.data, errno, "%s", path);
	return text;
}

struct buf try_numbers(const char *path)
{
	struct buf numbers = { 0 };
	DIR *dir = opendir(path);
	char *end;

	for (struct dirent *entry; dir && (entry = readdir(dir));) {
		uint32_t number = (uint32_t)strtoul(entry->d_name, &end, 10);
		if (*end == '\0')
			buf_append(&numbers, &number, sizeof(number));
	}
	if (dir)
		closedir(dir);
	return numbers;
}

char *read_link(const char *path)
{
	char target[4096];
	ssize_t len = readlink(path, target, sizeof(target) - 1);

	die_if(len < 0, errno, "%s", path);
	target[len] = '\0';
	return format_string("%s", target);
}

int open_file(const char *path, int flags)
{
	int fd = open(path, flags | O_CLOEXEC);

	die_if(fd < 0, errno, "%s", path);
	return fd;
}

ino_t inode_of(const char *path)
{
	struct stat st;

	return stat(path, &st) < 0 ? 0 : st.st_ino;
}
