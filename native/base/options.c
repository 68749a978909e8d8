#include "options.h"

#include "util.h"

#include <ctype.h>
#include <signal.h>

void begin(void)
{
	for (int fd = 0; fd < 3; fd++)
		die_if(fcntl(fd, F_GETFD) < 0 && errno == EBADF && open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) != fd, errno,
		       "/dev/null");
	signal(SIGCHLD, SIG_DFL);
}

/* The letter at @at of a word whose ends count as letters, too. */
static int letter(const char *word, size_t len, size_t at)
{
	return at == 0 ? '^' : at > len ? '$' : tolower((unsigned char)word[at - 1]);
}

/* Whether a pair of letters stands before @end. */
static bool has_pair(const char *word, size_t len, size_t end, int first, int second)
{
	for (size_t i = 0; i < end; i++)
		if (letter(word, len, i) == first && letter(word, len, i + 1) == second)
			return true;
	return false;
}

/* How many different pairs of letters a word has; of those that @other has, too, where there is one. */
static size_t count_pairs(const char *word, size_t len, const char *other)
{
	size_t count = 0;

	for (size_t i = 0; i <= len; i++) {
		const int first = letter(word, len, i), second = letter(word, len, i + 1);

		count += !has_pair(word, len, i, first, second) &&
			 (!other || has_pair(other, strlen(other), strlen(other) + 1, first, second));
	}
	return count;
}

/* The option that shares most pairs of letters with a word, as in cr-image; NULL where none is alike. */
static const char *closest(const char *word, size_t len, const struct option *longs)
{
	const char *best = NULL;
	double best_score = 0.3;

	for (const struct option *option = longs; option->name; option++) {
		const size_t sum = count_pairs(word, len, NULL) + count_pairs(option->name, strlen(option->name), NULL);
		const double score = 2.0 * (double)count_pairs(word, len, option->name) / (double)sum;

		if (score > best_score) {
			best = option->name;
			best_score = score;
		}
	}
	return best;
}

void wrong_option(int c, const char *argument, const struct option *longs)
{
	const size_t len = strcspn(argument, "=");

	die_if(c == ':', WRONG_USAGE, "%s needs a value", argument);
	/* a single letter is told by getopt(3) itself: the argument may be the one before it */
	for (const struct option *option = longs; optopt && option->name; option++)
		if (argument[len] && strncmp(argument, "--", 2) == 0 && len == strlen(option->name) + 2 && strncmp(argument + 2, option->name, len - 2) == 0)
			die(WRONG_USAGE, "--%s takes no value", option->name);
	die_if(optopt, WRONG_USAGE, "unknown option -%c", optopt);
	const char *const close = len < 100 ? closest(argument + 2, len - 2, longs) : NULL;
	die_if(close, WRONG_USAGE, "unknown option %s; did you mean --%s?", argument, close);
	die(WRONG_USAGE, "unknown option %s", argument);
}
