/* Shaped like the header of revision 1: its structs, members and numbers, plain alignment. */
#ifndef SEED_SHAPED_H
#define SEED_SHAPED_H

#include <stdint.h>

struct cr_header {
	uint8_t cr_signature[8];
	uint64_t cr_image_version;
	uint8_t cr_uts_release[64];
#define CR_ARCH_X86_32 1
	uint32_t cr_arch;
};

struct cr_object_header {
#define CR_OBJ_UTS_NS 1
#define CR_OBJ_CRED 2
	uint32_t cr_type;
	uint32_t cr_len;
};

struct cr_image_uts_ns {
	struct cr_object_header cr_hdr;
	uint8_t cr_sysname[64], cr_nodename[64], cr_release[64];
	uint8_t cr_version[64], cr_machine[64], cr_domainname[64];
};

struct cr_image_cred {
	struct cr_object_header cr_hdr;
	uint32_t cr_uid, cr_gid, cr_suid, cr_sgid, cr_euid, cr_egid, cr_fsuid, cr_fsgid;
	uint64_t cr_cap_inheritable, cr_cap_permitted, cr_cap_effective, cr_cap_bset;
};

#endif
