/*
 * Two ways to the same number: eight bytes at a time by table ("slicing by 8"), and on an x86-64 that can multiply
 * without carries, 64 bytes at a time by folding (Gopal et al., "Fast CRC Computation for Generic Polynomials Using
 * PCLMULQDQ", Intel 2009). The table is what checks the folding in test_crc32.c; it also finishes its work.
 */
#include "crc32.h"

#include <string.h>

/* A CRC is linear: the entry of a byte is the sum of the entries of its bits. */
#define ENTRY(n, a, b, c, d, e, f, g, h)                                                                    \
	((n) & 1 ? a : 0) ^ ((n) & 2 ? b : 0) ^ ((n) & 4 ? c : 0) ^ ((n) & 8 ? d : 0) ^ ((n) & 16 ? e : 0) ^ \
		((n) & 32 ? f : 0) ^ ((n) & 64 ? g : 0) ^ ((n) & 128 ? h : 0)
#define ROW4(n, ...) ENTRY(n, __VA_ARGS__), ENTRY(n + 1, __VA_ARGS__), ENTRY(n + 2, __VA_ARGS__), ENTRY(n + 3, __VA_ARGS__)
#define ROW16(n, ...) ROW4(n, __VA_ARGS__), ROW4(n + 4, __VA_ARGS__), ROW4(n + 8, __VA_ARGS__), ROW4(n + 12, __VA_ARGS__)
#define ROW64(n, ...) ROW16(n, __VA_ARGS__), ROW16(n + 16, __VA_ARGS__), ROW16(n + 32, __VA_ARGS__), ROW16(n + 48, __VA_ARGS__)
#define ROW(...) ROW64(0, __VA_ARGS__), ROW64(64, __VA_ARGS__), ROW64(128, __VA_ARGS__), ROW64(192, __VA_ARGS__)

/* table[k][byte]: what the byte does to the CRC when k more bytes follow. */
static const uint32_t table[8][256] = {
	{ ROW(0x77073096, 0xee0e612c, 0x076dc419, 0x0edb8832, 0x1db71064, 0x3b6e20c8, 0x76dc4190, 0xedb88320) },
	{ ROW(0x191b3141, 0x32366282, 0x646cc504, 0xc8d98a08, 0x4ac21251, 0x958424a2, 0xf0794f05, 0x3b83984b) },
	{ ROW(0x01c26a37, 0x0384d46e, 0x0709a8dc, 0x0e1351b8, 0x1c26a370, 0x384d46e0, 0x709a8dc0, 0xe1351b80) },
	{ ROW(0xb8bc6765, 0xaa09c88b, 0x8f629757, 0xc5b428ef, 0x5019579f, 0xa032af3e, 0x9b14583d, 0xed59b63b) },
	{ ROW(0x3d6029b0, 0x7ac05360, 0xf580a6c0, 0x30704bc1, 0x60e09782, 0xc1c12f04, 0x58f35849, 0xb1e6b092) },
	{ ROW(0xcb5cd3a5, 0x4dc8a10b, 0x9b914216, 0xec53826d, 0x03d6029b, 0x07ac0536, 0x0f580a6c, 0x1eb014d8) },
	{ ROW(0xa6770bb4, 0x979f1129, 0xf44f2413, 0x33ef4e67, 0x67de9cce, 0xcfbd399c, 0x440b7579, 0x8816eaf2) },
	{ ROW(0xccaa009e, 0x4225077d, 0x844a0efa, 0xd3e51bb5, 0x7cbb312b, 0xf9766256, 0x299dc2ed, 0x533b85da) },
};

static uint32_t by_table(uint32_t crc, const unsigned char *p, size_t len)
{
	for (; len >= 8; p += 8, len -= 8) {
		crc ^= (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
		crc = table[7][crc & 255] ^ table[6][crc >> 8 & 255] ^ table[5][crc >> 16 & 255] ^ table[4][crc >> 24] ^
		      table[3][p[4]] ^ table[2][p[5]] ^ table[1][p[6]] ^ table[0][p[7]];
	}
	while (len-- > 0)
		crc = crc >> 8 ^ table[0][(crc ^ *p++) & 255];
	return crc;
}

#ifdef __x86_64__
#include <immintrin.h>

#define FOLDING __attribute__((target("pclmul,sse2")))

FOLDING static inline __m128i fold(__m128i x, __m128i next, __m128i by)
{
	return _mm_xor_si128(next, _mm_xor_si128(_mm_clmulepi64_si128(x, by, 0x00), _mm_clmulepi64_si128(x, by, 0x11)));
}

/* @len is at least 64 and a multiple of 16. */
FOLDING static uint32_t by_folding(uint32_t crc, const unsigned char *p, size_t len)
{
	/* x^(512+32), x^(512-32), x^(128+32), x^(128-32), all modulo the polynomial, bits reversed */
	const __m128i by64 = _mm_set_epi64x(0x1c6e41596, 0x154442bd4);
	const __m128i by16 = _mm_set_epi64x(0x0ccaa009e, 0x1751997d0);
	const __m128i *in = (const __m128i *)p;
	__m128i x[4];

	for (int i = 0; i < 4; i++)
		x[i] = _mm_loadu_si128(in++);
	x[0] = _mm_xor_si128(x[0], _mm_cvtsi32_si128((int)crc));
	for (len -= 64; len >= 64; len -= 64)
		for (int i = 0; i < 4; i++)
			x[i] = fold(x[i], _mm_loadu_si128(in++), by64);
	for (int i = 1; i < 4; i++)
		x[0] = fold(x[0], x[i], by16);
	for (; len > 0; len -= 16)
		x[0] = fold(x[0], _mm_loadu_si128(in++), by16);

	unsigned char rest[16];
	memcpy(rest, x, sizeof(rest));
	return by_table(0, rest, sizeof(rest));
}
#endif

uint32_t crc32_update(uint32_t crc, const void *data, size_t len)
{
	const unsigned char *p = data;

	crc = ~crc;
#ifdef __x86_64__
	if (len >= 64 && __builtin_cpu_supports("pclmul")) {
		size_t folded = len & ~(size_t)15;
		crc = by_folding(crc, p, folded);
		p += folded;
		len -= folded;
	}
#endif
	return ~by_table(crc, p, len);
}
