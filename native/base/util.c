#include "util.h"

#include <dirent.h>
#include <stdarg.h>

void (*die_cause)(void);
void (*die_hook)(const char *sentence);

/* Characters that are not shown, or change how others are: controls, line ends, joiners, and those of direction. */
static bool is_hidden(uint32_t code)
{
	static const uint32_t ranges[][2] = {
		{ 0, 0x1f }, { 0x7f, 0x9f }, { 0xad, 0xad }, { 0x61c, 0x61c }, { 0x180e, 0x180e }, { 0x200b, 0x200f },
		{ 0x2028, 0x202e }, { 0x2060, 0x206f }, { 0xd800, 0xdfff }, { 0xfe00, 0xfe0f }, { 0xfeff, 0xfeff }, { 0xfff9, 0xfffb },
		{ 0xe0000, 0xe0fff }, { 0x110000, UINT32_MAX },
	};

	for (size_t i = 0; i < ARRAY_SIZE(ranges); i++)
		if (code >= ranges[i][0] && code <= ranges[i][1])
			return true;
	return false;
}

/* How long the character of UTF-8 is that @text starts with; 0 where it is none, or not one to be shown as it is. */
static size_t shown_len(const unsigned char *text)
{
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	const size_t len = *text < 0x80 ? 1 : *text >= 0xf0 ? 4 : *text >= 0xe0 ? 3 : 2;
	uint32_t code = len == 1 ? *text : *text & (0x7f >> len);

	for (size_t i = 1; i < len; i++) {
		if ((text[i] & 0xc0) != 0x80)
			return 0;
		code = code << 6 | (text[i] & 0x3f);
	}
	return (*text >= 0x80 && *text < 0xc0) || *text >= 0xf8 || code < least[len] || is_hidden(code) ? 0 : len;
}

static void put_line(const char *sentence)
{
	fprintf(stderr, "%s: ", program_invocation_short_name);
	for (const unsigned char *p = (const unsigned char *)sentence; *p;) {
		size_t len = shown_len(p);
		if (len > 0)
			fwrite(p, 1, len, stderr);
		else if (*p == '\n')
			fputs("\\n", stderr);
		else
			fprintf(stderr, "\\x%02x", *p);
		p += len > 0 ? len : 1;
	}
	fputc('\n', stderr);
}

void tell(const char *format, ...)
{
	cleanup_free char *sentence = NULL;
	va_list args;

	va_start(args, format);
	if (vasprintf(&sentence, format, args) < 0)
		sentence = NULL;
	va_end(args);
	put_line(sentence ? sentence : "no room for a message");
}

void die(int errnum, const char *format, ...)
{
	bool usage = errnum == WRONG_USAGE;
	void (*cause)(void) = usage ? NULL : die_cause;
	char sentence[8192];
	va_list args;

	die_cause = NULL;
	if (cause)
		cause();
	va_start(args, format);
	int len = vsnprintf(sentence, sizeof(sentence), format, args);
	va_end(args);
	size_t at = len < 0 ? 0 : (size_t)len < sizeof(sentence) ? (size_t)len : sizeof(sentence) - 1;
	if (usage)
		snprintf(sentence + at, sizeof(sentence) - at, at && sentence[at - 1] == '?' ? " See --help" : "; see --help");
	else if (errnum)
		snprintf(sentence + at, sizeof(sentence) - at, ": %s", strerror(errnum));
	put_line(sentence);
	if (die_hook)
		die_hook(sentence);
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

uint64_t monotonic_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * UINT64_C(1000000000) + (uint64_t)now.tv_nsec;
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

/* What can't be read; whose task has ended meanwhile is a race, and no fault of anybody. */
_Noreturn static void die_unreadable(const char *path)
{
	int pid;

	if (is_gone() && sscanf(path, "/proc/%d/", &pid) == 1)
		die(errno, "pid %d ended while it was looked at: %s", pid, path);
	die(errno, "%s", path);
}

struct buf read_whole(const char *path)
{
	struct buf text = try_read(path);

	if (!text.data)
		die_unreadable(path);
	return text;
}

struct buf try_numbers(const char *path)
{
	struct buf numbers = { 0 };
	DIR *dir = opendir(path);
	struct dirent *entry;
	char *end;

	if (!dir)
		return numbers;
	buf_reserve(&numbers, sizeof(uint32_t));
	for (errno = 0; (entry = readdir(dir)); errno = 0) {
		uint32_t number = (uint32_t)strtoul(entry->d_name, &end, 10);
		if (*end == '\0')
			buf_append(&numbers, &number, sizeof(number));
	}
	int errnum = errno;
	closedir(dir);
	if (errnum) {
		free(numbers.data);
		numbers = (struct buf){ 0 };
		errno = errnum;
	}
	return numbers;
}

struct buf read_numbers(const char *path)
{
	struct buf numbers = try_numbers(path);

	if (!numbers.data)
		die_unreadable(path);
	return numbers;
}

char *read_link(const char *path)
{
	char target[4096];
	ssize_t len = readlink(path, target, sizeof(target) - 1);

	if (len < 0)
		die_unreadable(path);
	target[len] = '\0';
	return format_string("%s", target);
}

int open_file(const char *path, int flags)
{
	int fd = open(path, flags | O_CLOEXEC);

	if (fd < 0)
		die_unreadable(path);
	return fd;
}

ino_t inode_of(const char *path)
{
	struct stat st;

	return stat(path, &st) < 0 ? 0 : st.st_ino;
}

ino_t inode_or_none(const char *path)
{
	ino_t ino = inode_of(path);

	die_if(!ino && !is_gone(), errno, "%s", path);
	return ino;
}

bool file_is_there(const char *path)
{
	bool there = access(path, F_OK) == 0;

	die_if(!there && !is_gone(), errno, "%s", path);
	return there;
}
