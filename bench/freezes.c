/* freezes memory GIB | freezes file GIB PATH: that much address space, or a deleted file of that size, with a page in every 4 TiB of it. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define PIECE (1L << 42)

static int map(long size, int flags, int fd)
{
	for (long at = 0; at < size; at += PIECE) {
		long len = size - at < PIECE ? size - at : PIECE;
		char *memory = mmap(NULL, (size_t)len, PROT_READ | PROT_WRITE, flags, fd, at);
		if (memory == MAP_FAILED)
			return 1;
		memory[len / 2] = 1;
	}
	for (;;)
		pause();
}

int main(int argc, char **argv)
{
	const long size = argc > 2 ? atol(argv[2]) << 30 : 0;

	if (argc == 3 && strcmp(argv[1], "memory") == 0)
		return map(size, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1);
	int fd = argc == 4 ? open(argv[3], O_RDWR | O_CREAT | O_EXCL, 0600) : -1;
	return fd < 0 || unlink(argv[3]) < 0 || ftruncate(fd, size) < 0 || map(size, MAP_SHARED, fd);
}
