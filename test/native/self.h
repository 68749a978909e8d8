/* What self.c and the scenes share. */
#pragma once
#define _GNU_SOURCE
#include <errno.h>
#include <grp.h>
#include <fcntl.h>
#include <inttypes.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PAGE 4096UL
#define must(condition) ((condition) ? (void)0 : failed(#condition, __LINE__))
void failed(const char *what, int line);

/* A mapping that the scene made: its line of smaps and its contents are stated. */
void *watch(void *start, size_t len);
void fill(void *start, size_t len, unsigned seed);
/* In a child, which states itself under a name of its own, and lives until it is killed. */
pid_t child(const char *label, void (*scene)(void));
/* States until somebody says go, states again, and never returns. */
void states(const char *label) __attribute__((noreturn));
/* Its two halves, for who waits for something else between them. */
void states_before(const char *label);
void states_after(const char *label) __attribute__((noreturn));
/* What a scene says beside what everybody says. */
extern void (*more)(FILE *out);
/* Whether the second statement is being made: after a restart. */
extern bool gone_on;
extern const char *out_path;
void wait_for(const char *suffix);

/* What a child does that only states itself. */
void nothing(void);

struct scene {
	const char *name;
	void (*run)(void);
};
/* Each file of scenes/ adds its own: the linker puts them in one row. */
#define SCENE(function, name) \
	__attribute__((used, section("scenes"), aligned(8))) static const struct scene scene_##function = { name, function };
extern const struct scene __start_scenes[], __stop_scenes[];
