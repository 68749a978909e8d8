/*
 * How errors travel: not at all.
 *
 * cr-dump may be killed at any moment without harm: the kernel lets go of the tasks it stopped, and an image has no
 * name before it is whole. So it may also end itself at any moment. Whatever can't be done is told by die(), in one
 * sentence, and that is the end. Functions that may well fail (a task outside that ended meanwhile) are called
 * try_… or return bool, and leave errno. Parsers take a buffer, and return NULL or what is wrong with it.
 */
#ifndef CR_ERROR_H
#define CR_ERROR_H

enum exit_status { EXIT_DONE = 0, EXIT_REFUSED = 1, EXIT_USAGE = 2 };

/* @errnum: an errno whose meaning ends the sentence, or 0 where the sentence says it all. Exits with 1. */
_Noreturn void die(int errnum, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
