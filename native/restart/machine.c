/* What speaks against a restart on this machine: the right column of the format's section 8. */
#include "restart.h"

#include <sys/utsname.h>

#include "parse.h"

static struct path own_release(void)
{
	struct utsname uts;

	uname(&uts);
	return path_of("%s", uts.release);
}

static void check_owner(struct restart *restart)
{
	const struct stat *st = &restart->image.stat;

	/* it is as good as a program that runs with whatever credentials it names */
	if (restart->options->userns)
		return;
	against_if(restart, st->st_uid != geteuid(), "image-owner", "%s belongs to user %u, not to you, and would become whoever it names "
		   "(--userns keeps it apart)", restart->image.name, st->st_uid);
	against_if(restart, st->st_mode & (S_IWGRP | S_IWOTH), "image-owner", "%s can be written by others, and would become whoever it "
		   "names (--userns keeps it apart)", restart->image.name);
}

/* Names of /proc/cpuinfo for instructions that a program may use when it has seen them; others are the kernel's business. */
static const char instructions[] =
	" cx8 cmov mmx fxsr sse sse2 pni pclmulqdq ssse3 fma cx16 sse4_1 sse4_2 movbe popcnt aes xsave avx f16c rdrand lahf_lm abm"
	" sse4a misalignsse 3dnowprefetch xop fma4 tbm syscall mmxext rdtscp lm 3dnowext 3dnow fsgsbase bmi1 hle avx2 bmi2 erms rtm"
	" avx512f avx512dq rdseed adx avx512ifma clflush clflushopt clwb avx512pf avx512er avx512cd sha_ni avx512bw avx512vl xsaveopt"
	" xsavec xgetbv1 avx_vnni avx512_bf16 clzero wbnoinvd avx512vbmi waitpkg avx512_vbmi2 gfni vaes vpclmulqdq avx512_vnni"
	" avx512_bitalg avx512_vpopcntdq rdpid cldemote movdiri movdir64b enqcmd fsrm avx512_vp2intersect serialize tsxldtrk amx_bf16"
	" avx512_fp16 amx_tile amx_int8 amx_fp16 amx_complex cmpccxadd lam sha512 sm3 sm4 avx_ifma avx_vnni_int8 avx_ne_convert"
	" avx_vnni_int16 pku ospke umip ";

static void check_cpu(struct restart *restart, const struct cr_image_dump_info *info, struct image_object *object)
{
	cleanup_buf struct buf text = read_whole("/proc/cpuinfo"), missing = { 0 };
	const char *flags = strstr(text.data, "\nflags"), *names = image_text(object, info->cpu_features);

	cleanup_free char *here = format_string(" %.*s ", flags ? (int)strcspn(flags + 1, "\n") : 0, flags ? flags + 1 : "");
	cleanup_free char *rest = format_string("%s", names);
	for (char *next = rest, *name; (name = strsep(&next, " "));) {
		cleanup_free char *word = format_string(" %s ", name);
		if (*name == '\0' || strstr(here, word) || !strstr(instructions, word))
			continue;
		buf_append(&missing, " ", 1);
		buf_append(&missing, name, strlen(name));
	}
	buf_append(&missing, "", 1);
	against_if(restart, missing.len > 1, "machine-cpu", "this processor lacks what the image's had, and programs may use:%s",
		   missing.data);
}

static void check_info(struct restart *restart)
{
	for_each_of_kind(object, &restart->image, CR_OBJ_DUMP_INFO) {
		const struct cr_image_dump_info *info = object->fixed;
		const uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
		if (info->page_size != page)
			differs(restart, "machine-page-size", "this machine", "the page size", grouped(info->page_size).name,
				grouped(page).name);
		check_cpu(restart, info, object);
	}
}

/* What the kernel maps into every task: the same pages, at the same distances from each other, or it is another kernel. */
struct vdso {
	uint64_t start, end; /* of all of it */
	uint64_t text, text_len;
};

static void add_piece(struct vdso *vdso, uint64_t start, uint64_t end, bool text)
{
	vdso->start = vdso->start ? vdso->start : start;
	vdso->end = end;
	if (text) {
		vdso->text = start;
		vdso->text_len = end - start;
	}
}

static struct vdso own_vdso(void)
{
	cleanup_buf struct buf maps = read_whole("/proc/self/maps");
	struct vdso vdso = { 0 };
	struct vma vma = { 0 };

	for (char *text = maps.data, *line; (line = next_line(&text));)
		if (!parse_smaps_line(line, &vma) && strncmp(vma.name, "[v", 2) == 0 && strcmp(vma.name, "[vsyscall]") != 0)
			add_piece(&vdso, vma.start, vma.end, strcmp(vma.name, "[vdso]") == 0);
	return vdso;
}

static void check_vdso_pages(struct restart *restart, const struct vdso *own, uint64_t start, const struct buf *runs)
{
	for_each(struct image_object, run, runs) {
		const struct cr_image_pages *pages = run->fixed;
		cleanup_free char *data = allocate(pages->data.len);
		image_pread(&restart->image, data, pages->data.len, image_offset(run, pages->data));
		if (memcmp(data, (const char *)own->text + (pages->vaddr - start), pages->data.len) == 0)
			continue;
		against_if(restart, true, "machine-vdso", "the vDSO at 0x%" PRIx64 " is that of another kernel: %.64s, here it is %s", start,
			   restart->image.header.uts_release, own_release().name);
		return;
	}
}

static void check_vdso(struct restart *restart)
{
	const struct vdso own = own_vdso();

	for_each_of_kind(mm, &restart->image, CR_OBJ_MM_STRUCT) {
		struct vdso image = { 0 };
		const struct buf *runs = NULL;
		for_each(struct image_object, object, (const struct buf *)mm->own) {
			const struct cr_image_vma *vma = object->fixed;
			const char *name = image_text(object, vma->name);
			if (strncmp(name, "[v", 2) != 0)
				continue;
			add_piece(&image, vma->vm_start, vma->vm_end, strcmp(name, "[vdso]") == 0);
			runs = strcmp(name, "[vdso]") == 0 ? object->own : runs;
		}
		if (!image.start)
			continue;
		const bool same = image.end - image.start == own.end - own.start && image.text_len == own.text_len &&
				  image.text - image.start == own.text - own.start;
		against_if(restart, !same, "machine-vdso", "the vDSO at 0x%" PRIx64 " is that of another kernel: it has %s bytes, here it has %s",
			   image.text, grouped(image.text_len).name, grouped(own.text_len).name);
		if (same && runs)
			check_vdso_pages(restart, &own, image.text, runs);
	}
}

/* Pages of a size that are free, or that the kernel may make. */
static uint64_t free_huge_pages(uint64_t size)
{
	static const char *const names[] = { "free_hugepages", "nr_overcommit_hugepages" };
	uint64_t pages = 0;

	for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
		cleanup_buf struct buf text =
			try_read(path_of("/sys/kernel/mm/hugepages/hugepages-%" PRIu64 "kB/%s", size >> 10, names[i]).name);
		pages += text.data ? strtoull(text.data, NULL, 10) : 0;
	}
	return pages;
}

static void check_huge_pages(struct restart *restart)
{
	for (uint64_t size = UINT64_C(1) << 16; size <= UINT64_C(1) << 34; size <<= 1) {
		uint64_t needed = 0;
		for_each_of_kind(object, &restart->image, CR_OBJ_VMA) {
			const struct cr_image_vma *vma = object->fixed;
			if (vma->vm_flags & CR_VM_FLAG_HUGETLB && (vma->page_size ? vma->page_size : UINT64_C(1) << 21) == size)
				needed += (vma->vm_end - vma->vm_start) / size;
		}
		if (needed > free_huge_pages(size))
			differs(restart, "machine-hugepages", "this machine",
				path_of("the number of free huge pages of %s bytes", grouped(size).name).name,
				grouped(needed).name, grouped(free_huge_pages(size)).name);
	}
}

static void check_numbers(struct restart *restart)
{
	for_each_rtask(task, restart) {
		const bool taken = access(path_of("/proc/%u", task->nr).name, F_OK) == 0;
		against_if(restart, taken, "pid-taken", "%s: the number is taken: %s", rtask_name(task).name, strerror(EEXIST));
	}
}

static bool keeps_pids(const struct restart *restart)
{
	for_each_of_kind(object, &restart->image, CR_OBJ_PID_NS)
		if (namespace_is_kept(object))
			return true;
	return false;
}

void check_machine(struct restart *restart)
{
	check_owner(restart);
	check_info(restart);
	check_vdso(restart);
	check_huge_pages(restart);
	check_abilities(restart);
	against_if(restart, restart->options->new_namespaces && restart->tasks->nr != 1, "namespace",
		   "the first task is pid %u, and that of a new PID namespace is always 1", restart->tasks->nr);
	if (keeps_pids(restart))
		check_numbers(restart);
}
