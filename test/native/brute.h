/* What a process of brute.c has done to itself, and whether it sees that. */
#pragma once
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PAGE 4096
#define MOST 64

struct region {
	unsigned char *at;
	size_t pages;
	int prot;
	unsigned seed;
	bool shared;
};

/* A descriptor, and what is behind it. */
struct thing {
	enum { A_FILE, A_PIPE, AN_EVENTFD, A_PAIR, A_MEMFD, A_TIMERFD, AN_EPOLL } kind;
	int fd, other;
	long value, position;
	int flags;
	unsigned watched; /* bits of things, by an epoll */
};

struct process {
	int process;
	struct region regions[MOST];
	struct thing things[MOST];
	pid_t zombies[MOST], stopped[MOST];
	int statuses[MOST];
	volatile unsigned long beats[MOST]; /* of threads */
	int region_count, thing_count, zombie_count, stopped_count, thread_count, queued;
	uint64_t blocked;
	bool armed, renamed, has_timer;
	timer_t timer;
	int nice, umask;
	pid_t pid, sid, pgid;
	char host[32];
};
extern struct process me;

void fill(unsigned char *at, size_t len, unsigned seed);
/* brute_check.c: what is not as it should be; NULL if nothing. */
const char *wrong(void);
