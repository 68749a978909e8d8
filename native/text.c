#include "text.h"

#include <string.h>

static void eat(struct text *text, size_t len)
{
	text->at += len;
	text->len -= len;
}

bool text_is(struct text text, const char *string)
{
	return text.len == strlen(string) && memcmp(text.at, string, text.len) == 0;
}

bool text_skip(struct text *text, const char *prefix)
{
	size_t len = strlen(prefix);

	if (text->len < len || memcmp(text->at, prefix, len) != 0)
		return false;
	eat(text, len);
	return true;
}

bool text_until(struct text *text, char end, struct text *before)
{
	const char *found = text->len ? memchr(text->at, end, text->len) : NULL;

	if (!found)
		return false;
	*before = (struct text){ text->at, (size_t)(found - text->at) };
	eat(text, before->len + 1);
	return true;
}

bool text_line(struct text *text, struct text *line)
{
	return text_item(text, '\n', line);
}

bool text_item(struct text *text, char separator, struct text *item)
{
	if (text->len == 0)
		return false;
	if (!text_until(text, separator, item)) {
		*item = *text;
		eat(text, text->len);
	}
	return true;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

bool text_word(struct text *text, struct text *word)
{
	while (text->len > 0 && is_blank(*text->at))
		eat(text, 1);
	word->at = text->at;
	while (text->len > 0 && !is_blank(*text->at))
		eat(text, 1);
	word->len = (size_t)(text->at - word->at);
	return word->len > 0;
}

static unsigned digit(char c)
{
	if (c >= '0' && c <= '9')
		return (unsigned)(c - '0');
	if (c >= 'a' && c <= 'f')
		return (unsigned)(c - 'a') + 10;
	if (c >= 'A' && c <= 'F')
		return (unsigned)(c - 'A') + 10;
	return UINT8_MAX;
}

bool text_number(struct text text, unsigned base, uint64_t *value)
{
	uint64_t number = 0;

	/* exit codes and nice values are signed: they come back as two's complement */
	bool negative = base == 10 && text_skip(&text, "-");
	if (text.len == 0)
		return false;
	for (size_t i = 0; i < text.len; i++) {
		unsigned d = digit(text.at[i]);
		if (d >= base || __builtin_mul_overflow(number, base, &number) || __builtin_add_overflow(number, d, &number))
			return false;
	}
	*value = negative ? -number : number;
	return true;
}

bool text_word_number(struct text *text, unsigned base, uint64_t *value)
{
	struct text word;

	return text_word(text, &word) && text_number(word, base, value);
}

bool text_field(struct text text, const char *name, unsigned base, unsigned index, uint64_t *value)
{
	struct text line, word;

	while (text_line(&text, &line)) {
		if (!text_skip(&line, name) || !text_skip(&line, ":"))
			continue;
		while (index-- > 0)
			if (!text_word(&line, &word))
				return false;
		return text_word_number(&line, base, value);
	}
	return false;
}

uint64_t text_value(struct text text, const char *name, unsigned base)
{
	uint64_t value = 0;

	text_field(text, name, base, 0, &value);
	return value;
}

size_t text_unescape(struct text text, char *out)
{
	size_t len = 0;

	for (size_t i = 0; i < text.len; i++) {
		uint64_t byte;
		if (text.at[i] == '\\' && text.len - i > 3 &&
		    text_number((struct text){ text.at + i + 1, 3 }, 8, &byte) && byte < 256) {
			out[len++] = (char)byte;
			i += 3;
		} else {
			out[len++] = text.at[i];
		}
	}
	return len;
}
