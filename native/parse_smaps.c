#include "parse.h"

#include <string.h>

static const struct {
	char code[3];
	uint64_t flag;
} codes[] = {
#define CODE(code, flag) { code, flag },
	CR_VM_FLAG_SMAPS(CODE)
#undef CODE
};

/* "7f00-7f10 r-xp 00001000 fe:01 1234      /path", the path up to the end of the line */
static const char *parse_header(struct text line, struct smaps *smaps)
{
	struct text part, perms;

	*smaps = (struct smaps){ 0 };
	if (!text_until(&line, '-', &part) || !text_number(part, 16, &smaps->start) ||
	    !text_word_number(&line, 16, &smaps->end) || !text_word(&line, &perms) || perms.len != 4 ||
	    !text_word_number(&line, 16, &smaps->pgoff) || !text_until(&line, ':', &part) || !text_skip(&part, " ") ||
	    !text_number(part, 16, &smaps->dev_major) || !text_word_number(&line, 16, &smaps->dev_minor) ||
	    !text_word_number(&line, 10, &smaps->inode))
		return "a field is missing";
	smaps->readable = perms.at[0] == 'r';
	smaps->executable = perms.at[2] == 'x';

	while (text_skip(&line, " "))
		;
	size_t len = line.len < sizeof(smaps->name) ? line.len : sizeof(smaps->name) - 1;
	memcpy(smaps->name, line.at, len);
	return NULL;
}

static const char *parse_flags(struct text line, struct smaps *smaps)
{
	struct text code;

	while (text_word(&line, &code)) {
		size_t i = 0;
		while (i < ARRAY_SIZE(codes) && !text_is(code, codes[i].code))
			i++;
		if (i == ARRAY_SIZE(codes)) {
			smaps->flags = 0;
			smaps->unknown = code;
			return "an image has no bit for the flag";
		}
		smaps->flags |= codes[i].flag;
	}
	smaps->complete = true;
	return NULL;
}

const char *parse_smaps_line(struct text line, struct smaps *smaps)
{
	struct text name, rest = line;

	/* the name of a field starts with a capital letter, an address does not */
	if (line.len == 0 || *line.at < 'A' || *line.at > 'Z')
		return parse_header(line, smaps);
	if (!text_until(&rest, ':', &name))
		return "a line is neither a mapping nor a field";
	if (text_is(name, "VmFlags"))
		return parse_flags(rest, smaps);

	uint64_t *size = text_is(name, "Rss") ? &smaps->rss : text_is(name, "Swap") ? &smaps->swap : NULL;
	return !size || text_word_number(&rest, 10, size) ? NULL : "a size is no number";
}
