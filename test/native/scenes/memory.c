/* Scenes of self.c: memory. */
#include "../self.h"

static void *map(size_t len, int prot, int flags)
{
	return watch(mmap(NULL, len, prot, flags, -1, 0), len);
}

#define PRIVATE (MAP_PRIVATE | MAP_ANONYMOUS)
#define SHARED (MAP_SHARED | MAP_ANONYMOUS)
#define RW (PROT_READ | PROT_WRITE)

static void memory(void)
{
	/* pages that nobody has between, so that mappings do not merge */
	for (int i = 0; i < 3; i++) {
		fill(map(16 * PAGE, RW, PRIVATE), 16 * PAGE, (unsigned)i);
		mmap(NULL, PAGE, PROT_NONE, PRIVATE, -1, 0);
	}
	char *p = map(16 * PAGE, RW, PRIVATE);
	fill(p, 16 * PAGE, 3);
	must(mprotect(p + 4 * PAGE, 4 * PAGE, PROT_READ) == 0 && mprotect(p + 8 * PAGE, PAGE, PROT_NONE) == 0 &&
	     mprotect(p + 12 * PAGE, PAGE, PROT_READ | PROT_EXEC) == 0);
	p = map(3 * PAGE, RW, PRIVATE);
	must(madvise(p, 3 * PAGE, MADV_DONTFORK) == 0 && madvise(p, 3 * PAGE, MADV_DONTDUMP) == 0);
	mmap(NULL, PAGE, PROT_NONE, PRIVATE, -1, 0);
	p = map(3 * PAGE, RW, PRIVATE);
	must(madvise(p, 3 * PAGE, 18 /* MADV_WIPEONFORK */) == 0 && madvise(p, 3 * PAGE, MADV_RANDOM) == 0);
	p = map(3 * PAGE, RW, PRIVATE);
	fill(p, 3 * PAGE, 5);
	prctl(0x53564d41, 0L, p, 3 * PAGE, "a name"); /* not every kernel has names */
	mmap(NULL, PAGE, PROT_NONE, PRIVATE, -1, 0);
	p = map(4 * PAGE, RW, PRIVATE);
	fill(p, 4 * PAGE, 6);
	must(mlock(p, 4 * PAGE) == 0);
	p = map(4 * PAGE, RW, PRIVATE | MAP_NORESERVE);
	fill(p, 4 * PAGE, 7);
	must(syscall(SYS_mlock2, p, 4 * PAGE, 1) == 0);
	map(64UL << 30, PROT_NONE, PRIVATE | MAP_NORESERVE);
	p = map(1UL << 30, RW, PRIVATE | MAP_NORESERVE);
	fill(p + (1 << 29), PAGE, 8);
	p = map(4 * PAGE, RW, PRIVATE | MAP_GROWSDOWN);
	fill(p, 4 * PAGE, 9);
}

static void guards(void)
{
	char *p = map(16 * PAGE, RW, PRIVATE);
	fill(p, 16 * PAGE, 1);
	must(madvise(p + 2 * PAGE, PAGE, 102) == 0 && madvise(p + 8 * PAGE, 3 * PAGE, 102) == 0);
}

static void sealed(void)
{
	char *p = map(4 * PAGE, RW, PRIVATE);
	fill(p, 4 * PAGE, 1);
	must(mprotect(p, 4 * PAGE, PROT_READ) == 0 && syscall(462, p, 4 * PAGE, 0) == 0);
}

static void shared_memory(void)
{
	char *p = map(8 * PAGE, RW, SHARED);
	fill(p, 8 * PAGE, 1);
	must(mlock(p, PAGE) == 0);
	child("other", nothing);
	int fd = memfd_create("a memfd", MFD_ALLOW_SEALING);
	must(ftruncate(fd, 8 * PAGE) == 0);
	char *q = watch(mmap(NULL, 8 * PAGE, RW, MAP_SHARED, fd, 0), 8 * PAGE);
	fill(q, 8 * PAGE, 2);
	watch(mmap(NULL, 4 * PAGE, PROT_READ, MAP_PRIVATE, fd, 2 * PAGE), 4 * PAGE);
	/* only mapped, not open */
	fd = memfd_create("only mapped", 0);
	must(ftruncate(fd, 4 * PAGE) == 0);
	q = watch(mmap(NULL, 4 * PAGE, RW, MAP_SHARED, fd, 0), 4 * PAGE);
	fill(q, 4 * PAGE, 3);
	close(fd);
}

static void file_mappings(void)
{
	char path[512], data[4 * PAGE];
	snprintf(path, sizeof(path), "%s.file", out_path);
	int fd = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	fill(data, sizeof(data), 1);
	must(write(fd, data, sizeof(data)) == sizeof(data));
	char *p = watch(mmap(NULL, 4 * PAGE, RW, MAP_PRIVATE, fd, 0), 4 * PAGE);
	p[PAGE] = 'x';
	watch(mmap(NULL, 2 * PAGE, PROT_READ, MAP_SHARED, fd, PAGE), 2 * PAGE);
	watch(mmap(NULL, 2 * PAGE, RW, MAP_SHARED, fd, 2 * PAGE), 2 * PAGE);
	close(fd);
}

SCENE(memory, "memory")
SCENE(guards, "guards")
SCENE(sealed, "sealed")
SCENE(shared_memory, "shared-memory")
SCENE(file_mappings, "file-mappings")
