/* Generated from formats/restart.yml by `npm run generate`. Do not edit. */
/* What speaks against a restart as far as the image shows it: the validator has the same table. */
#ifndef CR_RESTART_H
#define CR_RESTART_H

#include "cr_image.h"

/* X(name, whether a user may take the risk, what it is about) */
#define CR_EACH_CONDITION(X) \
	X("image-unknown", true, "a kind, bit, value or byte that this release does not know; allowed, it is left out") \
	X("image-sealed", true, "the image has no END, so what is missing at its end can't be told") \
	X("image-info", true, "the image does not say on what machine it was made (DUMP_INFO, revision 3)") \
	X("image-form", true, "objects without what revision 3 appended; allowed, they are restored without it") \
	X("task-thread", false, "a living task without registers (THREAD)") \
	X("task-state", false, "a task that was traced, or about to end") \
	X("task-objects", false, "a living task without an address space, descriptors, namespaces or another object that it needs") \
	X("sighand-handlers", true, "signal handlers that are not in the image; allowed, those caught get their default action") \
	X("mm-shared", false, "an address space of two processes") \
	X("file-type", false, "an open file of a type that can't be opened again") \
	X("file-object", false, "an open file that has no path, and no object that says what it is") \
	X("vma-type", false, "a mapping of a device, of userfaultfd, an AIO context, a shadow stack") \
	X("vma-vdso", true, "a vDSO whose pages are not in the image: whether it is this kernel's can't be told") \
	X("pipe-outside", true, "a pipe with an end outside of the container; allowed, that end is closed") \
	X("tty-outside", true, "a terminal whose other end was outside of the container; --tty gives it this one, allowed, what has its path now is opened") \
	X("socket-connected", false, "a connection to somebody else, or that was being made") \
	X("socket-type", false, "a netlink, packet or raw socket")

/* X(kind, length of the fixed part that it needs at least, the revision that wrote it first) */
#define CR_EACH_RESTART_FORM(X) \
	X(CR_OBJ_TASK_STRUCT, 400, 3) \
	X(CR_OBJ_SIGNAL_STRUCT, 288, 3) \
	X(CR_OBJ_MM_STRUCT, 264, 3) \
	X(CR_OBJ_VMA, 96, 3) \
	X(CR_OBJ_FILE, 168, 3) \
	X(CR_OBJ_FS_STRUCT, 40, 3) \
	X(CR_OBJ_NSPROXY, 56, 3) \
	X(CR_OBJ_CRED, 112, 2)

/* Mappings that can not be made. */
#define CR_RESTART_NO_VM_FLAGS (CR_VM_FLAG_UFFD_MISSING | CR_VM_FLAG_UFFD_WP | CR_VM_FLAG_UFFD_MINOR | CR_VM_FLAG_SHADOW_STACK | CR_VM_FLAG_IO | CR_VM_FLAG_PFNMAP)

/* X(major and minor number of a character device without a state) */
#define CR_EACH_RESTART_DEVICE(X) \
	X(1, 3) \
	X(1, 5) \
	X(1, 7) \
	X(1, 8) \
	X(1, 9)

/* X(file system whose files are no files) */
#define CR_EACH_RESTART_NO_FSTYPE(X) \
	X("mqueue") \
	X("nsfs")

/* X(address family of sockets without a state that could be set) */
#define CR_EACH_RESTART_NO_FAMILY(X) \
	X(CR_ADDRESS_FAMILY_NETLINK) \
	X(CR_ADDRESS_FAMILY_PACKET)

/* X(type of such sockets) */
#define CR_EACH_RESTART_NO_SOCKET_TYPE(X) \
	X(CR_SOCKET_TYPE_RAW)

#endif
