#include "util.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

void *allocate(size_t size)
{
	void *p = calloc(1, size);

	if (!p)
		die(ENOMEM, "%zu bytes", size);
	return p;
}

char *copy_string(const char *string, size_t len)
{
	return memcpy(allocate(len + 1), string, len);
}

void buf_reserve(struct buf *buf, size_t more)
{
	size_t size = buf->size ? buf->size : 256;

	if (buf->size - buf->len >= more)
		return;
	while (size - buf->len < more)
		if (__builtin_mul_overflow(size, 2, &size))
			die(ENOMEM, "%zu bytes", more);
	buf->data = realloc(buf->data, size);
	if (!buf->data)
		die(ENOMEM, "%zu bytes", size);
	buf->size = size;
}

void buf_append(struct buf *buf, const void *data, size_t len)
{
	buf_reserve(buf, len);
	if (len > 0)
		memcpy(buf->data + buf->len, data, len);
	buf->len += len;
}

bool buf_read(struct buf *buf, int fd)
{
	for (;;) {
		buf_reserve(buf, 4096);
		ssize_t n = read(fd, buf->data + buf->len, buf->size - buf->len);
		if (n < 0 && errno != EINTR)
			return false;
		if (n == 0)
			return true;
		buf->len += n > 0 ? (size_t)n : 0;
	}
}

void list_insert(struct list *list, size_t index, void *item)
{
	if (list->count == list->size) {
		list->size = list->size ? list->size * 2 : 16;
		list->at = realloc(list->at, list->size * sizeof(*list->at));
		if (!list->at)
			die(ENOMEM, "a list of %zu entries", list->size);
	}
	memmove(list->at + index + 1, list->at + index, (list->count - index) * sizeof(*list->at));
	list->at[index] = item;
	list->count++;
}

void list_add(struct list *list, void *item)
{
	list_insert(list, list->count, item);
}

size_t list_search(const struct list *list, const void *key, compare_fn *compare, bool *found)
{
	size_t low = 0, high = list->count;

	*found = false;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = compare(key, list->at[middle]);
		if (order == INCOMPARABLE)
			return SIZE_MAX;
		*found |= order == 0;
		if (order > 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

void cleanup_closep(const int *fd)
{
	if (*fd >= 0)
		close(*fd);
}
