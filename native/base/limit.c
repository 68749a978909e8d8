#include "limit.h"

#include "apart.h"

static struct limit {
	uint64_t deadline; /* ns, 0: nothing is waited for */
	char what[512];
} *limit;

void limit_prepare(void)
{
	limit = apart_memory(sizeof(*limit));
}

void limit_begin(unsigned seconds, const char *what)
{
	if (!limit)
		return;
	snprintf(limit->what, sizeof(limit->what), "%s", what);
	__atomic_store_n(&limit->deadline, monotonic_ns() + seconds * 1000 * MILLISECONDS, __ATOMIC_SEQ_CST);
}

void limit_end(void)
{
	if (limit)
		__atomic_store_n(&limit->deadline, 0, __ATOMIC_SEQ_CST);
}

const char *limit_passed(void)
{
	const uint64_t deadline = limit ? __atomic_load_n(&limit->deadline, __ATOMIC_SEQ_CST) : 0;

	return deadline && monotonic_ns() > deadline ? limit->what : NULL;
}
