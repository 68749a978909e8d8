/* The mappings of an address space, in restart: for kind_mm_struct.c and those who plan. */
#pragma once

#include "restart.h"

/* Lists the VMAs of each MM_STRUCT, and the PAGES of each VMA, in their objects' own. Dies where they overlap or lie. */
void mappings_index(struct restart *restart);
void mappings_make(struct restart *restart, struct image_object *mm, struct rtask *task);
/* Protection, advice, locks, names, seals: when nothing more is written. */
void mappings_finish(struct restart *restart, struct image_object *mm, struct rtask *task);
uint64_t vdso_syscall(const struct restart *restart, struct image_object *mm);
