/*
 * Writes an image with the structs of revision 1 as its kernel declared them: no
 * alignment of our own, so that sizeof (header: 84 bytes on i386, 88 elsewhere) and
 * the hole behind it are what that kernel would have left.
 */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct header {
	uint8_t signature[8];
	uint64_t image_version;
	uint8_t uts_release[64];
	uint32_t arch;
};

struct object_header {
	uint32_t type;
	uint32_t len;
};

struct image_uts_ns {
	struct object_header hdr;
	uint8_t sysname[64];
	uint8_t nodename[64];
	uint8_t release[64];
	uint8_t version[64];
	uint8_t machine[64];
	uint8_t domainname[64];
};

struct image_cred {
	struct object_header hdr;
	uint32_t uid, gid, suid, sgid, euid, egid, fsuid, fsgid;
	uint64_t cap_inheritable, cap_permitted, cap_effective, cap_bset;
};

/* The kernel's ALIGN of the file position: what is stepped over is a hole. */
static int put(FILE *file, const void *object, size_t size)
{
	if (fwrite(object, size, 1, file) != 1)
		return -1;
	return fseek(file, (ftell(file) + 7) / 8 * 8, SEEK_SET);
}

int main(int argc, char **argv)
{
	struct header header = { .image_version = 1, .arch = 1 };
	struct image_uts_ns uts = { .hdr = { 1, sizeof(uts) } };
	struct image_cred cred = { .hdr = { 2, sizeof(cred) } };
	FILE *file = argc == 2 ? fopen(argv[1], "wb") : NULL;

	if (file == NULL)
		return 2;
	memcpy(header.signature, "LinuxC/R", 8);
	strncpy((char *)header.uts_release, "2.6.29-rc6-next-20090226", 64);
	strncpy((char *)uts.sysname, "Linux", 64);
	strncpy((char *)uts.nodename, "ct1", 64);
	strncpy((char *)uts.release, "2.6.29-rc6-next-20090226", 64);
	strncpy((char *)uts.version, "#1 SMP PREEMPT Thu Feb 26 22:00:00 MSK 2009", 64);
	strncpy((char *)uts.machine, "i686", 64);
	strncpy((char *)uts.domainname, "(none)", 64);
	cred.uid = cred.suid = cred.euid = cred.fsuid = 1000;
	cred.gid = cred.sgid = cred.egid = cred.fsgid = 100;
	cred.cap_bset = (UINT64_C(1) << 34) - 1;
	if (put(file, &header, sizeof(header)) || put(file, &uts, sizeof(uts)) || put(file, &cred, sizeof(cred)))
		return 1;
	printf("%zu %zu %zu\n", sizeof(header), sizeof(uts), sizeof(cred));
	return fclose(file) ? 1 : 0;
}
