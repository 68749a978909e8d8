/* stat and limits of a task. */
#define _GNU_SOURCE
#include "parse.h"

#include <string.h>
#include <sys/resource.h>

const char *parse_stat(struct text text, struct proc_stat *stat)
{
	struct text before, word;

	/* The name ends at the last parenthesis: everything behind it is numbers. */
	*stat = (struct proc_stat){ 0 };
	const char *end = text.len ? memrchr(text.at, ')', text.len) : NULL;
	if (!end || !text_until(&text, '(', &before) || end < text.at)
		return "no name in parentheses";
	size_t comm_len = (size_t)(end - text.at);
	memcpy(stat->comm, text.at, comm_len < sizeof(stat->comm) ? comm_len : sizeof(stat->comm));
	text = (struct text){ end + 1, text.len - comm_len - 1 };

	if (!text_word(&text, &word) || word.len != 1)
		return "no state behind the name";
	stat->state = *word.at;
	for (int i = STAT_PPID; i < STAT_FIELDS; i++)
		if (!text_word_number(&text, 10, &stat->field[i]))
			return "a number is missing";
	return NULL;
}

static const char *const limit_names[RLIMITS] = {
	[RLIMIT_CPU] = "Max cpu time",
	[RLIMIT_FSIZE] = "Max file size",
	[RLIMIT_DATA] = "Max data size",
	[RLIMIT_STACK] = "Max stack size",
	[RLIMIT_CORE] = "Max core file size",
	[RLIMIT_RSS] = "Max resident set",
	[RLIMIT_NPROC] = "Max processes",
	[RLIMIT_NOFILE] = "Max open files",
	[RLIMIT_MEMLOCK] = "Max locked memory",
	[RLIMIT_AS] = "Max address space",
	[RLIMIT_LOCKS] = "Max file locks",
	[RLIMIT_SIGPENDING] = "Max pending signals",
	[RLIMIT_MSGQUEUE] = "Max msgqueue size",
	[RLIMIT_NICE] = "Max nice priority",
	[RLIMIT_RTPRIO] = "Max realtime priority",
	[RLIMIT_RTTIME] = "Max realtime timeout",
};

static bool parse_limit(struct text *line, cr_u64 *value)
{
	struct text word;

	*value = UINT64_MAX;
	return text_word(line, &word) && (text_is(word, "unlimited") || text_number(word, 10, value));
}

const char *parse_limits(struct text text, struct cr_rlimit limits[RLIMITS])
{
	struct text line;
	unsigned found = 0;

	while (text_line(&text, &line)) {
		for (size_t i = 0; i < RLIMITS; i++) {
			struct text rest = line;
			if (!text_skip(&rest, limit_names[i]))
				continue;
			if (!parse_limit(&rest, &limits[i].rlim_cur) || !parse_limit(&rest, &limits[i].rlim_max))
				return "a limit is no number";
			found |= 1U << i;
		}
	}
	return found == (1U << RLIMITS) - 1 ? NULL : "a limit is missing";
}
