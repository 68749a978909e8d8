/*
 * CRC-32 as in zlib and Ethernet: reflected polynomial 0xedb88320, start 0, value as crc32(3) of zlib gives it. Two
 * ways to the same number: byte by byte, and on an x86-64 that can multiply without carries, 64 bytes at a time by
 * folding (Gopal et al., "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ", Intel 2009).
 */
#include "stream.h"

void crc32_prepare(struct crc32 *crc)
{
	for (uint32_t byte = 0; byte < 256; byte++) {
		crc->table[byte] = byte;
		for (int bit = 0; bit < 8; bit++)
			crc->table[byte] = crc->table[byte] >> 1 ^ (crc->table[byte] & 1 ? 0xedb88320 : 0);
	}
}

static uint32_t by_table(const uint32_t table[256], uint32_t crc, const unsigned char *p, size_t len)
{
	while (len-- > 0)
		crc = crc >> 8 ^ table[(crc ^ *p++) & 255];
	return crc;
}

#ifdef __x86_64__
#include <immintrin.h>

#define FOLDING __attribute__((target("pclmul,sse2")))

FOLDING static inline __m128i fold(__m128i x, __m128i next, __m128i by)
{
	return _mm_xor_si128(next, _mm_xor_si128(_mm_clmulepi64_si128(x, by, 0x00), _mm_clmulepi64_si128(x, by, 0x11)));
}

/* @len is at least 64 and a multiple of 16. Leaves 16 bytes that have the same CRC, from 0 on. */
FOLDING static void by_folding(uint32_t crc, const unsigned char *p, size_t len, unsigned char rest[16])
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
	_mm_storeu_si128((__m128i *)rest, x[0]);
}
#endif

void crc32_update(struct crc32 *crc, const void *data, size_t len)
{
	const unsigned char *p = data;
	uint32_t value = ~crc->value;

#ifdef __x86_64__
	if (len >= 64 && __builtin_cpu_supports("pclmul")) {
		size_t folded = len & ~(size_t)15;
		unsigned char rest[16];
		by_folding(value, p, folded, rest);
		value = by_table(crc->table, 0, rest, sizeof(rest));
		p += folded;
		len -= folded;
	}
#endif
	crc->value = ~by_table(crc->table, value, p, len);
}
