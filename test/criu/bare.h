/* System calls without a C library, so that no page of a checkpoint holds somebody else's code. x86-64. */
#pragma once

#include <asm/unistd.h>
#include <stddef.h>

static inline long call(long nr, long a, long b, long c, long d, long e, long f)
{
	register long r10 __asm__("r10") = d, r8 __asm__("r8") = e, r9 __asm__("r9") = f;
	long result;

	__asm__ volatile("syscall"
			 : "=a"(result)
			 : "a"(nr), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
			 : "rcx", "r11", "memory");
	return result;
}

#define PICK(_1, _2, _3, _4, _5, _6, _7, name, ...) name
#define C0(n) call(n, 0, 0, 0, 0, 0, 0)
#define C1(n, a) call(n, (long)(a), 0, 0, 0, 0, 0)
#define C2(n, a, b) call(n, (long)(a), (long)(b), 0, 0, 0, 0)
#define C3(n, a, b, c) call(n, (long)(a), (long)(b), (long)(c), 0, 0, 0)
#define C4(n, a, b, c, d) call(n, (long)(a), (long)(b), (long)(c), (long)(d), 0, 0)
#define C5(n, a, b, c, d, e) call(n, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), 0)
#define C6(n, a, b, c, d, e, f) call(n, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f))
#define sys(...) PICK(__VA_ARGS__, C6, C5, C4, C3, C2, C1, C0)(__VA_ARGS__)

__attribute__((noreturn)) void start(void);
__asm__(".globl _start\n_start: xor %ebp, %ebp; and $-16, %rsp; call start");

static void say(unsigned long number)
{
	char text[24], *p = text + sizeof(text);

	*--p = '\n';
	do
		*--p = (char)('0' + number % 10);
	while (number /= 10);
	sys(__NR_write, 1, p, text + sizeof(text) - p);
}

static void nap(long ms)
{
	long time[2] = { ms / 1000, ms % 1000 * 1000000 };

	sys(__NR_nanosleep, time, time);
}
