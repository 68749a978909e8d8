/*
 * The standard form of the XSAVE area begins with what FXSAVE writes and a header. AVX follows at 576 everywhere, but where
 * the others lie is for each processor to say (CPUID leaf 13): Intel's keep room for all, AMD's for those they have made.
 * An image has the length of the area, which tells them apart: it is that of one of these, or nobody knows.
 */
#include "xstate.h"

#include <cpuid.h>

#define LEGACY 512U /* FXSAVE */
#define HEADER 64U
#define SOFTWARE 464U /* there the kernel tells which features there may be */
#define ANYWHERE (CR_XFEATURE_X87 | CR_XFEATURE_SSE | CR_XFEATURE_AVX)
#define FEATURES 20

struct layout {
	uint32_t offset[FEATURES]; /* 0: not there */
	size_t len;
};

static const uint32_t sizes[FEATURES] = { [2] = 256, 64, 64, 64, 512, 1024, [9] = 8, [17] = 64, 8192, 128 };
static const uint32_t places[][FEATURES] = {
	{ [2] = 576, 960, 1024, 1088, 1152, 1664, [9] = 2688, [17] = 2752, 2816, 960 }, /* Intel */
	{ [2] = 576, [5] = 832, 896, 1408, [9] = 2432 }, /* AMD, with AVX-512 */
	{ [2] = 576, [9] = 832 }, /* and without */
};

static const struct cr_image_thread_x86_64 *image_of(const struct image_object *thread)
{
	return thread->fixed;
}

static uint64_t word_at(const struct image_object *thread, uint32_t at)
{
	const struct cr_span span = image_of(thread)->xstate;
	uint64_t word = 0;

	if (span.len >= LEGACY + HEADER)
		memcpy(&word, (const char *)image_bytes(thread, span) + at, sizeof(word));
	return word;
}

uint64_t xstate_in_use(const struct image_object *thread)
{
	return word_at(thread, LEGACY);
}

/* What may be in the area: of those that can be in this form. */
static uint64_t features_of(const struct restart *restart, const struct image_object *thread)
{
	const struct image_object *first = restart->image.objects;
	uint64_t features = word_at(thread, SOFTWARE);

	if (!features && first->type == CR_OBJ_DUMP_INFO)
		features = ((const struct cr_image_dump_info *)first->fixed)->xfeatures;
	return features;
}

uint64_t xfeatures_here(void)
{
	unsigned a = 0, b, c, d = 0;

	__get_cpuid_count(13, 0, &a, &b, &c, &d);
	return (uint64_t)d << 32 | a;
}

/* As the kernel takes it: all that user space may have. */
static struct layout layout_here(void)
{
	struct layout layout = { .len = LEGACY + HEADER };
	unsigned size, offset, c, d;

	for (uint32_t i = 2; i < FEATURES; i++) {
		/* bit 0 of ECX: the kernel's own */
		if (!(xfeatures_here() >> i & 1) || !sizes[i] || !__get_cpuid_count(13, i, &size, &offset, &c, &d) || c & 1)
			continue;
		layout.offset[i] = offset;
		layout.len = offset + size > layout.len ? offset + size : layout.len;
	}
	return layout;
}

static struct layout layout_with(uint64_t features, const uint32_t *offsets)
{
	struct layout layout = { .len = LEGACY + HEADER };

	for (uint32_t i = 2; i < FEATURES; i++) {
		if (!(features >> i & 1) || !sizes[i])
			continue;
		layout.offset[i] = offsets[i];
		layout.len = offsets[i] + sizes[i] > layout.len ? offsets[i] + sizes[i] : layout.len;
		/* this is none that has it */
		layout.len = offsets[i] ? layout.len : SIZE_MAX / 2;
	}
	return layout;
}

static bool find_layout(const struct restart *restart, const struct image_object *thread, struct layout *layout)
{
	const uint64_t features = features_of(restart, thread);

	*layout = layout_with(features, layout_here().offset);
	for (size_t i = 0; i < ARRAY_SIZE(places) && layout->len != image_of(thread)->xstate.len; i++)
		*layout = layout_with(features, places[i]);
	if (layout->len == image_of(thread)->xstate.len)
		return true;
	/* in every one */
	*layout = layout_with(CR_XFEATURE_AVX, places[0]);
	return false;
}

struct path xfeature_names(uint64_t features)
{
	struct path names = { "" };
	size_t len = 0;

#define NAME(feature)                                                                                                    \
	if (features & CR_XFEATURE_##feature && len < sizeof(names.name))                                                   \
		len += (size_t)snprintf(names.name + len, sizeof(names.name) - len, "%s" #feature, len ? ", " : "");
	CR_EACH_XFEATURE(NAME)
	return len ? names : path_of("none");
}

uint32_t xstate_pkru(const struct restart *restart, const struct image_object *thread)
{
	const uint32_t pkru = __builtin_ctzll(CR_XFEATURE_PKRU);
	struct layout layout;
	uint32_t rights;

	if (!(xstate_in_use(thread) & CR_XFEATURE_PKRU) || !find_layout(restart, thread, &layout))
		return PKRU_NEW;
	memcpy(&rights, (const char *)image_bytes(thread, image_of(thread)->xstate) + layout.offset[pkru], sizeof(rights));
	return rights;
}

void xstate_check(struct restart *restart, struct image_object *thread)
{
	const struct cr_span span = image_of(thread)->xstate;
	const uint64_t used = xstate_in_use(thread), here = xfeatures_here();
	struct layout layout;

	if (span.len == 0)
		return;
	if (span.len < LEGACY + HEADER || word_at(thread, LEGACY + 8) || word_at(thread, LEGACY + 16))
		image_malformed(&restart->image, thread, "it has no XSAVE area");
	if (used & ~here)
		differs(restart, "machine-cpu", "this processor", "what it can save of its state", xfeature_names(used).name,
			xfeature_names(here).name);
	against_if(restart, used & ~ANYWHERE && !find_layout(restart, thread, &layout), "machine-cpu",
		   "nobody knows where %s lie in an area of %s bytes: another processor made it", xfeature_names(used & ~ANYWHERE).name,
		   grouped(span.len).name);
}

void *xstate_here(const struct restart *restart, const struct image_object *thread, size_t *len)
{
	const struct layout here = layout_here();
	const struct cr_span span = image_of(thread)->xstate;
	const char *from = image_bytes(thread, span);
	uint64_t used = xstate_in_use(thread) & xfeatures_here();
	struct layout there;
	char *area = allocate(here.len);

	if (!find_layout(restart, thread, &there))
		used &= ANYWHERE;
	*len = here.len;
	memcpy(area, from, span.len < LEGACY ? span.len : LEGACY);
	for (uint32_t i = 2; i < FEATURES; i++) {
		if (!(used >> i & 1))
			continue;
		if (here.offset[i] && there.offset[i])
			memcpy(area + here.offset[i], from + there.offset[i], sizes[i]);
		else
			used &= ~(UINT64_C(1) << i);
	}
	memcpy(area + LEGACY, &used, sizeof(used));
	return area;
}
