#define _GNU_SOURCE
#include "error.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void die(int errnum, const char *format, ...)
{
	const char *meaning = errnum ? strerrordesc_np(errnum) : NULL;
	char sentence[1024];
	va_list args;

	va_start(args, format);
	vsnprintf(sentence, sizeof(sentence), format, args);
	va_end(args);
	fprintf(stderr, "cr-dump: %s%s%s\n", sentence, meaning ? ": " : "", meaning ? meaning : "");
	exit(EXIT_REFUSED);
}
