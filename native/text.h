/*
 * Reading the texts of /proc. A `struct text` is a piece of somebody else's buffer that is eaten from the front;
 * nothing is copied, nothing needs a NUL.
 */
#ifndef CR_TEXT_H
#define CR_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct text {
	const char *at;
	size_t len;
};

#define TEXT(literal) ((struct text){ literal, sizeof(literal) - 1 })

bool text_is(struct text text, const char *string);
/* Eats @prefix, or nothing. */
bool text_skip(struct text *text, const char *prefix);
/* Eats up to and including @end, and gives what stood before it; false, and nothing eaten, where there is none. */
bool text_until(struct text *text, char end, struct text *before);
/* Eats a line; the last one may lack its newline. False at the end. */
bool text_line(struct text *text, struct text *line);
/* Eats blanks, then a word; false where no word is left. */
bool text_word(struct text *text, struct text *word);
/* A whole number and nothing else. */
bool text_number(struct text text, unsigned base, uint64_t *value);
/* The next word as a number. */
bool text_word_number(struct text *text, unsigned base, uint64_t *value);
/* The number at @index behind the name, in a text of "Name:\tvalues" lines like proc_pid_status(5). */
bool text_field(struct text text, const char *name, unsigned base, unsigned index, uint64_t *value);
/* "ro" in "rw,ro,nosuid": eats one item of a list. */
bool text_item(struct text *text, char separator, struct text *item);
/* The first of them, 0 where there is none. */
uint64_t text_value(struct text text, const char *name, unsigned base);
/* What the kernel wrote as \ooo, back into bytes; @out has room for text.len. Returns the length. */
size_t text_unescape(struct text text, char *out);

#endif
