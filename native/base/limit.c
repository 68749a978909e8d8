#include "limit.h"

#include "apart.h"

static struct limit {
	uint64_t deadline; /* ns, 0: nothing is waited for */
	char what[512];
} *limit;

static uint64_t now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (uint64_t)time.tv_sec * UINT64_C(1000000000) + (uint64_t)time.tv_nsec;
}

void limit_prepare(void)
{
	limit = apart_memory(sizeof(*limit));
}

void limit_begin(unsigned seconds, const char *what)
{
	if (!limit)
		return;
	snprintf(limit->what, sizeof(limit->what), "%s", what);
	__atomic_store_n(&limit->deadline, now() + seconds * UINT64_C(1000000000), __ATOMIC_SEQ_CST);
}

void limit_end(void)
{
	if (limit)
		__atomic_store_n(&limit->deadline, 0, __ATOMIC_SEQ_CST);
}

const char *limit_passed(void)
{
	const uint64_t deadline = limit ? __atomic_load_n(&limit->deadline, __ATOMIC_SEQ_CST) : 0;

	return deadline && now() > deadline ? limit->what : NULL;
}
