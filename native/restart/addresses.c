/* Where programs may have memory: found by asking the kernel, which has no other word for it. */
#include "restart.h"

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>

uint64_t lowest_address(void)
{
	cleanup_buf struct buf text = try_read("/proc/sys/vm/mmap_min_addr");

	return text.data ? strtoull(text.data, NULL, 10) : 0;
}

uint64_t lowest_mapping(const struct restart *restart)
{
	return restart->privileges & CR_CAPABILITY_SYS_RAWIO && !restart->options->userns ? 0 : lowest_address();
}

#define USER_47 ((UINT64_C(1) << 47) - 4096)
#define USER_56 ((UINT64_C(1) << 56) - 4096)

uint64_t highest_address(void)
{
	static uint64_t highest;

	if (!highest) {
		void *at = (void *)(USER_56 - 4096);
		void *got = mmap(at, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
		highest = got == at ? USER_56 : USER_47;
		if (got != MAP_FAILED)
			munmap(got, 4096);
	}
	return highest;
}

#define MOST_PAIRS 256

/* In a child, whose places mean nothing: the longest that the kernel takes. */
static _Noreturn void try_pairs(void)
{
	static __u64 auxv[2 * MOST_PAIRS];
	const uint64_t at = UINT64_C(1) << 30;
	struct prctl_mm_map map = {
		.start_code = at, .end_code = at + 1, .start_data = at, .end_data = at, .start_brk = at, .brk = at, .start_stack = at,
		.arg_start = at, .arg_end = at, .env_start = at, .env_end = at, .exe_fd = UINT32_MAX,
	};
	int pairs = 1;

	for (map.auxv = auxv; pairs < MOST_PAIRS; pairs++) {
		map.auxv_size = (uint32_t)(pairs * 16);
		if (prctl(PR_SET_MM, PR_SET_MM_MAP, &map, sizeof(map), 0) < 0)
			break;
	}
	_exit(pairs - 1);
}

size_t auxv_room(void)
{
	cleanup_buf struct buf own = read_whole("/proc/self/auxv");
	pid_t child = fork();
	int status = 0;

	if (child == 0)
		try_pairs();
	while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	/* what it gave us it takes again */
	const size_t tried = child > 0 && WIFEXITED(status) ? (size_t)WEXITSTATUS(status) : 0;
	return tried > own.len / 16 ? tried : own.len / 16;
}

static const struct cr_image_vma *mapping_at(const struct buf *mappings, uint64_t address)
{
	for_each(const struct image_object, object, mappings) {
		const struct cr_image_vma *vma = object->fixed;
		if (vma->vm_start <= address && address < vma->vm_end)
			return vma;
	}
	return NULL;
}

bool is_mapped(const struct image_object *mm, uint64_t start, uint64_t len, uint64_t flags)
{
	const uint64_t end = start + len;

	if (end < start)
		return false;
	while (start < end) {
		const struct cr_image_vma *vma = mapping_at(mm->own, start);
		if (!vma || (vma->vm_flags & flags) != flags)
			return false;
		start = vma->vm_end;
	}
	return true;
}
