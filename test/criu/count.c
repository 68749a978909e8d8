/* Counts on standard output; has private pages that it wrote and some that it did not. */
#include "bare.h"

static unsigned long counter;
static char pages[4 * 4096];

void start(void)
{
	pages[0] = 'A';
	pages[3 * 4096] = 'D';
	for (;;) {
		say(counter++);
		nap(50);
	}
}
