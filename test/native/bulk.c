/*
 * bulk fill MIB: so much memory that is not zero, and then nothing.
 * bulk load FILE: the bare loop that a restart is measured against: maps as much as the file has, and reads it in there.
 * bulk tasks N: so many processes.
 * bulk copy PID FILE: the bare loop that a dump is measured against: process_vm_readv and write, a MiB at a time, of
 * the largest mapping of PID.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define STEP ((size_t)1 << 20)

static int fill(size_t bytes)
{
	uint64_t x = 88172645463325252ULL;
	uint64_t *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED)
		return 1;
	for (size_t i = 0; i < bytes / sizeof(*p); i++) {
		x ^= x << 13;
		x ^= x >> 7;
		x ^= x << 17;
		p[i] = x;
	}
	for (;;)
		pause();
}

static int copy(const char *pid, const char *path)
{
	char name[64], line[512], *buffer = malloc(STEP);
	unsigned long start = 0, end = 0, from, to;

	snprintf(name, sizeof(name), "/proc/%s/maps", pid);
	FILE *maps = fopen(name, "r");
	int fd = open(path, O_CREAT | O_TRUNC | O_WRONLY, 0600);
	if (!maps || fd < 0 || !buffer)
		return 1;
	while (fgets(line, sizeof(line), maps)) {
		if (sscanf(line, "%lx-%lx", &from, &to) == 2 && to - from > end - start) {
			start = from;
			end = to;
		}
	}
	for (; start < end; start += STEP) {
		size_t len = end - start < STEP ? end - start : STEP;
		struct iovec local = { buffer, len }, remote = { (void *)start, len };
		if (process_vm_readv(atoi(pid), &local, 1, &remote, 1, 0) != (ssize_t)len ||
		    write(fd, buffer, len) != (ssize_t)len)
			return 1;
	}
	return close(fd);
}

static int load(const char *path)
{
	struct stat st;
	int fd = open(path, O_RDONLY);

	if (fd < 0 || fstat(fd, &st) < 0)
		return 1;
	char *p = mmap(NULL, (size_t)st.st_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	for (size_t at = 0; at < (size_t)st.st_size; at += STEP)
		if (pread(fd, p + at, STEP, (off_t)at) <= 0)
			return 1;
	return 0;
}

_Noreturn static int tasks(int count)
{
	while (--count > 0)
		if (fork() == 0)
			break;
	for (;;)
		pause();
}

int main(int argc, char **argv)
{
	if (argc == 3 && strcmp(argv[1], "load") == 0)
		return load(argv[2]);
	if (argc == 3 && strcmp(argv[1], "tasks") == 0)
		return tasks(atoi(argv[2]));
	if (argc == 3 && strcmp(argv[1], "fill") == 0)
		return fill((size_t)atoi(argv[2]) << 20);
	if (argc == 4 && strcmp(argv[1], "copy") == 0)
		return copy(argv[2], argv[3]);
	return 2;
}
