/* The XSAVE area of a THREAD: what of it is in use, and where each piece lies, in the image and on this machine. */
#pragma once

#include "restart.h"

/* Features that are not in their first state, CR_XFEATURE_*. */
uint64_t xstate_in_use(const struct image_object *thread);
/* Its rights to protection keys, pkeys(7); those that a new task has, where the area does not say. */
uint32_t xstate_pkru(const struct restart *restart, const struct image_object *thread);
#define PKRU_NEW 0x55555554U
/* Says what this processor can't hold, or what lies where nobody knows. */
void xstate_check(struct restart *restart, struct image_object *thread);
/* The area as the kernel of this machine takes it, allocated, of @len bytes. */
void *xstate_here(const struct restart *restart, const struct image_object *thread, size_t *len);
/* That the kernel uses on this processor. */
uint64_t xfeatures_here(void);
/* "AVX, PKRU" */
struct path xfeature_names(uint64_t features);
