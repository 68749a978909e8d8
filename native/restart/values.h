/* values_task.c: what no kernel gave to a task, its signals and its registers. */
#pragma once

#include "restart.h"

void values_of_task(struct restart *restart, struct image_object *object);
void values_of_signals(struct restart *restart, struct image_object *object);
void values_of_actions(struct restart *restart, struct image_object *object);
void values_of_thread(struct restart *restart, struct image_object *object);
