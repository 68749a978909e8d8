/* Scenes of self.c: mappings that several have, that are special, or no longer as they were made. */
#include "../self.h"

#define RW (PROT_READ | PROT_WRITE)
#define PRIVATE (MAP_PRIVATE | MAP_ANONYMOUS)

/* Between pages that nobody may touch, so that it merges with nothing. */
static char *alone(size_t len)
{
	char *p = mmap(NULL, len + 2 * PAGE, PROT_NONE, PRIVATE, -1, 0);
	must(mprotect(p + PAGE, len, RW) == 0);
	return watch(p + PAGE, len);
}

static int keys[3];
static char *guarded;

static unsigned rights(void)
{
	unsigned eax, edx;
	__asm__ volatile(".byte 0x0f,0x01,0xee" : "=a"(eax), "=d"(edx) : "c"(0));
	return eax;
}

static void say_keys(FILE *out)
{
	if (keys[0] < 0) {
		fprintf(out, "no protection keys here\n");
		return;
	}
	fprintf(out, "rights %x\n", rights());
	/* which changes rights, so only once */
	long next = gone_on ? syscall(SYS_pkey_alloc, 0, 0) : 4;
	long freed = gone_on ? syscall(SYS_pkey_free, keys[0]) : 0;
	long again = gone_on ? syscall(SYS_pkey_alloc, 0, 0) : 1;
	fprintf(out, "next %ld, taken again %ld and %ld\n", next, freed, again);
}

/* The second is given back, so that there is a gap. */
static void protection_keys(void)
{
	for (int i = 0; i < 3; i++)
		keys[i] = (int)syscall(SYS_pkey_alloc, 0, i == 2 ? 2 /* PKEY_DISABLE_WRITE */ : 0);
	guarded = watch(mmap(NULL, 4 * PAGE, RW, PRIVATE, -1, 0), 4 * PAGE);
	fill(guarded, 4 * PAGE, 1);
	if (keys[0] > 0) {
		must(syscall(SYS_pkey_mprotect, guarded + PAGE, PAGE, RW, keys[2]) == 0);
		must(syscall(SYS_pkey_mprotect, guarded + 2 * PAGE, PAGE, PROT_READ, keys[0]) == 0);
	}
	more = say_keys;
	if (keys[1] > 0) {
		must(syscall(SYS_pkey_free, keys[1]) == 0);
		must(syscall(SYS_pkey_alloc, 0, 0) == keys[1]);
	}
}

/* The kernel gives what can only be executed a key of its own. */
static void execute_only(void)
{
	char *p = watch(mmap(NULL, 4 * PAGE, RW, PRIVATE, -1, 0), 4 * PAGE);
	fill(p, 4 * PAGE, 2);
	must(mprotect(p + PAGE, 2 * PAGE, PROT_EXEC) == 0);
}

static void merges(void)
{
	prctl(67 /* PR_SET_MEMORY_MERGE */, 1, 0, 0, 0);
	fill(alone(4 * PAGE), 4 * PAGE, 3);
}

static void merging(void)
{
	char *p = alone(8 * PAGE);
	fill(p, 8 * PAGE, 4);
	must(madvise(p + 2 * PAGE, 3 * PAGE, MADV_MERGEABLE) == 0 || errno == EINVAL);
	child("all of it", merges);
}

#define HUGE_PAGE (2UL << 20)

static void huge_pages(void)
{
	char *p = mmap(NULL, HUGE_PAGE, RW, PRIVATE | MAP_HUGETLB, -1, 0);
	char *q = mmap(NULL, HUGE_PAGE, RW, MAP_SHARED | MAP_ANONYMOUS | MAP_HUGETLB, -1, 0);
	int fd = memfd_create("huge", MFD_HUGETLB);
	must(p != MAP_FAILED && q != MAP_FAILED && fd >= 0 && ftruncate(fd, HUGE_PAGE) == 0);
	char *r = mmap(NULL, HUGE_PAGE, RW, MAP_SHARED, fd, 0);
	must(r != MAP_FAILED);
	fill(watch(p, HUGE_PAGE), HUGE_PAGE, 1);
	fill(watch(q, HUGE_PAGE), HUGE_PAGE, 2);
	fill(watch(r, HUGE_PAGE), HUGE_PAGE, 3);
	must(mprotect(p, HUGE_PAGE, PROT_READ) == 0);
}

/* Mappings that do not exist yet are locked, too. */
static void say_future(FILE *out)
{
	char *p = mmap(NULL, PAGE, RW, PRIVATE, -1, 0), line[512];
	unsigned long from;
	bool there = false;
	FILE *file = fopen("/proc/self/smaps", "re");
	while (file && fgets(line, sizeof(line), file)) {
		if (sscanf(line, "%lx-", &from) == 1 && strchr(line, '-') && line[0] < 'A')
			there = from <= (unsigned long)p;
		if (there && strncmp(line, "VmFlags", 7) == 0 && from == (unsigned long)p)
			fprintf(out, "new: %s", strstr(line, " lo") ? strstr(line, " lf") ? "locked on fault\n" : "locked\n" : "not locked\n");
	}
	if (file)
		fclose(file);
	munmap(p, PAGE);
}

static void locks_future(void)
{
	must(mlockall(MCL_CURRENT | MCL_FUTURE) == 0);
	mmap(NULL, PAGE, PROT_NONE, PRIVATE, -1, 0);
	fill(watch(mmap(NULL, 4 * PAGE, RW, PRIVATE, -1, 0), 4 * PAGE), 4 * PAGE, 5);
	more = say_future;
}

static void locks_on_fault(void)
{
	must(mlockall(MCL_FUTURE | MCL_ONFAULT) == 0);
	mmap(NULL, PAGE, PROT_NONE, PRIVATE, -1, 0);
	fill(watch(mmap(NULL, 4 * PAGE, RW, PRIVATE, -1, 0), 4 * PAGE), PAGE, 6);
	more = say_future;
}

static void locks_now(void)
{
	must(mlockall(MCL_CURRENT) == 0);
	mmap(NULL, PAGE, PROT_NONE, PRIVATE, -1, 0);
	more = say_future;
}

static void locked(void)
{
	child("future", locks_future);
	child("on fault", locks_on_fault);
	child("now", locks_now);
}

static volatile char *common;

/* Who writes second sees what the first wrote, wherever each has it. */
static void say_common(FILE *out)
{
	if (!gone_on) {
		fprintf(out, "common\n");
		return;
	}
	/* both may do so at once */
	__atomic_add_fetch(&common[100], 1, __ATOMIC_SEQ_CST);
	for (int i = 0; i < 6000 && common[100] < 2; i++)
		usleep(10000);
	fprintf(out, common[100] == 2 ? "common\n" : "not common\n");
}

static void sees_elsewhere(void)
{
	char path[512];
	snprintf(path, sizeof(path), "%s.common", out_path);
	int fd = open(path, O_RDWR | O_CLOEXEC);
	/* another place, another start, another protection at its end */
	common = (char *)watch(mmap((void *)0x200000000000, 4 * PAGE, RW, MAP_SHARED, fd, PAGE), PAGE) + PAGE;
	must(mprotect((char *)common + 2 * PAGE, PAGE, PROT_READ) == 0 && close(fd) == 0);
	must(unlink(path) == 0);
	more = say_common;
}

static void differently_mapped(void)
{
	char path[512];
	snprintf(path, sizeof(path), "%s.common", out_path);
	int fd = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	must(ftruncate(fd, 6 * PAGE) == 0);
	char *all = watch(mmap(NULL, 6 * PAGE, RW, MAP_SHARED, fd, 0), 2 * PAGE);
	fill(all, 6 * PAGE, 7);
	common = all + 2 * PAGE;
	common[100] = 0;
	close(fd);
	child("elsewhere", sees_elsewhere);
	while (access(path, F_OK) == 0)
		usleep(1000);
	more = say_common;
}

/* The stack of the program, and one that grows by itself, go on growing. */
static char *growing;

__attribute__((noinline)) static int deep(int n)
{
	volatile char room[4096];
	room[0] = (char)n;
	return n > 0 ? deep(n - 1) + room[0] : room[0];
}

static void say_grown(FILE *out)
{
	if (gone_on) {
		volatile char *below = growing - 1;
		*below = 'x';
		deep(500);
	}
	fprintf(out, "grows\n");
}

static void growing_stacks(void)
{
	char *p = mmap(NULL, 1 << 22, PROT_NONE, PRIVATE, -1, 0);
	must(munmap(p, 1 << 22) == 0);
	growing = mmap(p + (1 << 22) - 4 * PAGE, 4 * PAGE, RW, PRIVATE | MAP_GROWSDOWN | MAP_FIXED, -1, 0);
	fill(watch(growing, 4 * PAGE), 4 * PAGE, 1);
	deep(300);
	more = say_grown;
}

/* Moved, split, without a file any more, longer than the file. */
static void moved(void)
{
	char path[512], data[3 * PAGE + 100];
	char *p = mmap(NULL, 8 * PAGE, RW, PRIVATE, -1, 0);
	fill(p, 8 * PAGE, 1);
	char *q = mmap(NULL, 16 * PAGE, PROT_NONE, PRIVATE, -1, 0);
	must(mremap(p + 2 * PAGE, 4 * PAGE, 6 * PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, q + PAGE) == q + PAGE);
	watch(p, 2 * PAGE);
	watch(q, 16 * PAGE);
	snprintf(path, sizeof(path), "%s.moved", out_path);
	int fd = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	fill(data, sizeof(data), 2);
	must(write(fd, data, sizeof(data)) == sizeof(data));
	p = watch(mmap(NULL, 6 * PAGE, RW, MAP_PRIVATE, fd, 0), 6 * PAGE);
	p[0] = p[3 * PAGE + 50] = p[3 * PAGE + 200] = 'p';
	p = watch(mmap(NULL, 6 * PAGE, RW, MAP_SHARED, fd, 0), 6 * PAGE);
	p[3 * PAGE + 60] = 's';
	p = watch(mmap(NULL, 2 * PAGE, PROT_READ, MAP_PRIVATE, fd, 0), 2 * PAGE);
	must(mprotect(p, PAGE, RW) == 0);
	p[10] = 'w';
	must(mprotect(p, PAGE, PROT_READ) == 0);
	must(unlink(path) == 0 && close(fd) == 0);
	p = watch(mmap(NULL, 3 * PAGE, RW, MAP_PRIVATE, open("/dev/zero", O_RDWR | O_CLOEXEC), 0), 3 * PAGE);
	p[PAGE] = 'z';
	/* once shared, now a mapping of its own size */
	p = mmap(NULL, 8 * PAGE, RW, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	fill(p, 8 * PAGE, 3);
	must(munmap(p, 2 * PAGE) == 0 && munmap(p + 6 * PAGE, 2 * PAGE) == 0);
	watch(p + 2 * PAGE, 4 * PAGE);
	child("inherits", nothing);
	p = mmap(NULL, 3 * PAGE, RW, 8 | MAP_ANONYMOUS /* MAP_DROPPABLE */, -1, 0);
	if (p != MAP_FAILED)
		fill(watch(p, 3 * PAGE), 3 * PAGE, 4);
}

SCENE(protection_keys, "protection-keys")
SCENE(execute_only, "execute-only")
SCENE(merging, "merging")
SCENE(huge_pages, "huge-pages")
SCENE(locked, "locked")
SCENE(differently_mapped, "differently-mapped")
SCENE(growing_stacks, "growing-stacks")
SCENE(moved, "moved")
