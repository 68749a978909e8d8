/* The two containers that everything is kept in, and what frees itself. */
#ifndef CR_UTIL_H
#define CR_UTIL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>

#include "error.h"

#define ARRAY_SIZE(array) (sizeof(array) / sizeof((array)[0]))

/* Bytes, or an array of anything, that grow. */
struct buf {
	char *data;
	size_t len, size;
};

/* Pointers that grow; what they point at never moves. */
struct list {
	void **at;
	size_t count, size;
};

#define for_each(item, list) \
	for (size_t item##_i = 0; item##_i < (list)->count && ((item) = (list)->at[item##_i], true); item##_i++)
#define for_each_number(number, buf)                                                         \
	for (size_t number##_i = 0; number##_i < (buf)->len / sizeof(uint32_t) &&            \
				    ((number) = ((const uint32_t *)(buf)->data)[number##_i], true); number##_i++)

/* Zeroed memory, and never NULL. */
void *allocate(size_t size);
char *copy_string(const char *string, size_t len);

void buf_reserve(struct buf *buf, size_t more);
void buf_append(struct buf *buf, const void *data, size_t len);
/* Whole of @fd from where it stands, until the end of the file. */
bool buf_read(struct buf *buf, int fd);

void list_insert(struct list *list, size_t index, void *item);
void list_add(struct list *list, void *item);

/* Below, at or above 0 as the key comes before, is or comes behind the item; or INCOMPARABLE, with errno. */
#define INCOMPARABLE 2
typedef int compare_fn(const void *key, const void *item);
/* Index of the first item that does not come before @key, or SIZE_MAX where they can't be compared. */
size_t list_search(const struct list *list, const void *key, compare_fn *compare, bool *found);

static inline void cleanup_bufp(struct buf *buf)
{
	free(buf->data);
}

void cleanup_closep(const int *fd);

#define cleanup_buf __attribute__((cleanup(cleanup_bufp)))
#define cleanup_close __attribute__((cleanup(cleanup_closep)))

#endif
