/*
 * The second posting, from its facts: every kind has another number, and every object the length that is told of it.
 * What stands inside most of them is not known, so there are bytes.
 */
#ifndef RENUMBERED_H
#define RENUMBERED_H

#include <stdint.h>

enum {
	CR_OBJ_TASK_STRUCT = 1,
	CR_OBJ_NSPROXY,
	CR_OBJ_UTS_NS,
	CR_OBJ_IPC_NS,
	CR_OBJ_MNT_NS,
	CR_OBJ_PID_NS,
	CR_OBJ_NET_NS,
	CR_OBJ_MM_STRUCT,
	CR_OBJ_SIGNAL_STRUCT,
	CR_OBJ_SIGHAND_STRUCT,
	CR_OBJ_FS_STRUCT,
	CR_OBJ_FILES_STRUCT,
	CR_OBJ_FILE,
	CR_OBJ_CRED,
	CR_OBJ_PID,
};

struct cr_object_header {
	uint32_t cr_type;
	uint32_t cr_len;
};

struct cr_image_task_struct { struct cr_object_header cr_hdr; uint8_t body[104]; };
struct cr_image_nsproxy {
	struct cr_object_header cr_hdr;
	uint64_t pos_uts_ns, pos_ipc_ns, pos_mnt_ns, pos_pid_ns, pos_net_ns;
};
struct cr_image_uts_ns {
	struct cr_object_header cr_hdr;
	uint8_t cr_sysname[64], cr_nodename[64], cr_release[64];
	uint8_t cr_version[64], cr_machine[64], cr_domainname[64];
};
struct cr_image_ipc_ns { struct cr_object_header cr_hdr; };
struct cr_image_mnt_ns { struct cr_object_header cr_hdr; };
struct cr_image_pid_ns { struct cr_object_header cr_hdr; uint8_t body[8]; };
struct cr_image_net_ns { struct cr_object_header cr_hdr; };
struct cr_image_mm_struct { struct cr_object_header cr_hdr; };
struct cr_image_signal_struct { struct cr_object_header cr_hdr; uint8_t body[256]; };
struct cr_image_sighand_struct { struct cr_object_header cr_hdr; };
struct cr_image_fs_struct { struct cr_object_header cr_hdr; uint8_t body[4]; };
struct cr_image_files_struct { struct cr_object_header cr_hdr; };
struct cr_image_file { struct cr_object_header cr_hdr; uint8_t body[48]; };
struct cr_image_cred {
	struct cr_object_header cr_hdr;
	uint32_t cr_uid, cr_gid, cr_suid, cr_sgid, cr_euid, cr_egid, cr_fsuid, cr_fsgid;
	uint64_t cr_cap_inheritable, cr_cap_permitted, cr_cap_effective, cr_cap_bset;
};

#endif
