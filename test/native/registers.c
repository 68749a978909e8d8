/*
 * registers: known values in registers and vector registers, and then pause(2) for ever, with nothing in between that
 * could change them. test_dump.py knows the values.
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdlib.h>

#ifdef __x86_64__
int main(void)
{
	static const uint64_t wide[4] __attribute__((aligned(32))) = {
		0x1111222233334444, 0x5555666677778888, 0x9999aaaabbbbcccc, 0xddddeeeeffff0000,
	};

	__asm__ volatile("movdqa (%0), %%xmm7\n\t"
			 "movdqa 16(%0), %%xmm15\n\t"
			 "movabs $0x0123456789abcdef, %%rbx\n\t"
			 "movabs $0xfedcba9876543210, %%r12\n\t"
			 "movabs $0x00000000deadbeef, %%r13\n\t"
			 "movabs $0xffffffffffffffff, %%r14\n\t"
			 "movabs $0x8000000000000000, %%r15\n\t"
			 "movabs $0x0020000000000001, %%r8\n\t"
			 "1: mov $34, %%eax\n\t"
			 "syscall\n\t"
			 "jmp 1b"
			 :
			 : "r"(wide)
			 : "memory", "rbx", "r8", "r12", "r13", "r14", "r15", "rax", "rcx", "r11");
	return 0;
}
#else
int main(void)
{
	abort();
}
#endif
