#include "fdinfo.h"

/* The next line that starts with @name, from where @text is on; @text moves behind it. */
static const char *next_field(const char **text, const char *name)
{
	size_t len = strlen(name);

	while (*text && **text) {
		const char *line = *text;
		*text = strchrnul(line, '\n');
		*text += **text == '\n';
		if (strncmp(line, name, len) == 0)
			return line + len;
	}
	return NULL;
}

static bool read_number(const char *text, const char *name, int base, uint64_t *value)
{
	const char *field = find_field(text, name);
	char *end = NULL;

	*value = field ? strtoull(field, &end, base) : 0;
	return field && end != field && (*end == '\n' || *end == '\0');
}

const char *parse_eventfd(const char *text, uint64_t *count, bool *semaphore)
{
	uint64_t flag = 0;

	*semaphore = false;
	if (!read_number(text, "eventfd-count", 16, count))
		return "no eventfd-count";
	/* a kernel before 6.5 does not tell */
	if (find_field(text, "eventfd-semaphore") && !read_number(text, "eventfd-semaphore", 10, &flag))
		return "eventfd-semaphore is no number";
	*semaphore = flag;
	return NULL;
}

const char *parse_signalfd(const char *text, uint64_t *mask)
{
	return read_number(text, "sigmask", 16, mask) ? NULL : "no sigmask";
}

/* "(seconds, nanoseconds)" */
static bool read_time(const char *text, const char *name, uint64_t *ns)
{
	const char *field = find_field(text, name);
	uint64_t seconds, rest;
	int read = 0;

	if (!field || sscanf(field, " (%" SCNu64 ", %" SCNu64 ")%n", &seconds, &rest, &read) != 2 || read == 0 ||
	    rest >= 1000000000)
		return false;
	*ns = seconds * 1000000000 + rest;
	return seconds <= (UINT64_MAX - rest) / 1000000000;
}

const char *parse_timerfd(const char *text, struct timerfd_info *info)
{
	uint64_t clock, flags;

	*info = (struct timerfd_info){ 0 };
	if (!read_number(text, "clockid", 10, &clock) || !read_number(text, "settime flags", 8, &flags))
		return "no clockid or settime flags";
	info->clock = (uint32_t)clock;
	info->settime_flags = (uint32_t)flags;
	if (!read_number(text, "ticks", 10, &info->ticks))
		return "no ticks";
	if (!read_time(text, "it_value", &info->value) || !read_time(text, "it_interval", &info->interval))
		return "no it_value or it_interval";
	return NULL;
}

/* s_dev as the kernel itself keeps it, include/linux/kdev_t.h. */
#define MINOR_BITS 20

static void split_device(unsigned device, unsigned *dev_major, unsigned *dev_minor)
{
	*dev_major = device >> MINOR_BITS;
	*dev_minor = device & ((1U << MINOR_BITS) - 1);
}

const char *parse_epoll(const char *text, struct buf *targets)
{
	for (const char *line; (line = next_field(&text, "tfd:"));) {
		struct epoll_target target = { 0 };
		unsigned device;
		if (sscanf(line, "%u events: %x data: %" SCNx64 " pos:%*d ino:%" SCNx64 " sdev:%x", &target.fd,
			   &target.events, &target.data, &target.ino, &device) != 5)
			return "a target lacks a number";
		split_device(device, &target.dev_major, &target.dev_minor);
		buf_append(targets, &target, sizeof(target));
	}
	return NULL;
}

static int digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static const char *parse_handle(const char *line, struct inotify_watch *watch)
{
	int read = 0;

	/* some file systems can't tell one */
	if (!(line = strstr(line, "fhandle-bytes:")))
		return NULL;
	if (sscanf(line, "fhandle-bytes:%x fhandle-type:%x f_handle:%n", &watch->handle_len,
		   (unsigned *)&watch->handle_type, &read) != 2 || read == 0 || watch->handle_len > HANDLE_BYTES)
		return "a file handle lacks a number";
	line += read;
	for (size_t i = 0; i < watch->handle_len; i++, line += 2) {
		if (digit(line[0]) < 0 || digit(line[1]) < 0)
			return "a file handle is too short";
		watch->handle[i] = (unsigned char)(digit(line[0]) << 4 | digit(line[1]));
	}
	return NULL;
}

static int compare_watches(const void *a, const void *b)
{
	const struct inotify_watch *x = a, *y = b;

	return (x->wd > y->wd) - (x->wd < y->wd);
}

const char *parse_inotify(const char *text, struct buf *watches)
{
	for (const char *next = text, *line; (line = next_field(&next, "inotify "));) {
		cleanup_free char *one = strndup(line, (size_t)(strchrnul(line, '\n') - line));
		struct inotify_watch watch = { 0 };
		unsigned device;
		if (!one || sscanf(one, "wd:%x ino:%" SCNx64 " sdev:%x mask:%x", &watch.wd, &watch.ino, &device,
				   &watch.mask) != 4)
			return "a watch lacks a number";
		split_device(device, &watch.dev_major, &watch.dev_minor);
		const char *wrong = parse_handle(one, &watch);
		if (wrong)
			return wrong;
		buf_append(watches, &watch, sizeof(watch));
	}
	if (watches->len > 0)
		qsort(watches->data, watches->len / sizeof(struct inotify_watch), sizeof(struct inotify_watch),
		      compare_watches);
	return NULL;
}

const char *parse_pidfd(const char *text, int64_t *pid)
{
	uint64_t value;

	if (!read_number(text, "Pid", 10, &value))
		return "no Pid";
	*pid = (int64_t)value;
	return *pid >= -1 && *pid <= INT32_MAX ? NULL : "Pid is out of range";
}

const char *parse_lock(const char *line, struct lock_info *lock)
{
	static const char *const types[] = { [LOCK_POSIX] = "POSIX", "OFDLCK", "FLOCK", "LEASE" };
	char type[16], mode[16], access[16], last[32];

	*lock = (struct lock_info){ 0 };
	if (sscanf(line, "%*d: %15s %15s %15s %*d %*x:%*x:%*u %" SCNu64 " %31s", type, mode, access, &lock->start,
		   last) != 5)
		return "a field is missing";
	for (int i = LOCK_POSIX; i <= LOCK_LEASE; i++)
		if (strcmp(type, types[i]) == 0)
			lock->type = i;
	lock->write = strcmp(access, "WRITE") == 0;
	lock->breaking = strcmp(mode, "BREAKING") == 0;
	if (!lock->write && strcmp(access, "READ") != 0 && strcmp(access, "UNLCK") != 0)
		return "the access is none of READ, WRITE, UNLCK";
	lock->last = UINT64_MAX;
	if (strcmp(last, "EOF") != 0 && !parse_number(last, 10, (cr_u64 *)&lock->last))
		return "the end is no number";
	return NULL;
}
