#include "served.h"
#include "util.h"

#include <linux/magic.h>

static const struct {
	const char *name;
	unsigned magics[2];
} served[] = {
	{ "fuse", { FUSE_SUPER_MAGIC } }, { "nfs", { NFS_SUPER_MAGIC } }, { "cifs", { CIFS_SUPER_MAGIC } }, { "smb", { SMB2_SUPER_MAGIC } },
	{ "ceph", { CEPH_SUPER_MAGIC } }, { "9p", { V9FS_MAGIC } }, { "afs", { AFS_SUPER_MAGIC, AFS_FS_MAGIC } },
};

bool is_served(const char *fstype)
{
	for (size_t i = 0; i < ARRAY_SIZE(served); i++)
		if (strncmp(fstype, served[i].name, strlen(served[i].name)) == 0)
			return true;
	return false;
}

bool is_served_magic(long magic)
{
	for (size_t i = 0; i < ARRAY_SIZE(served); i++)
		for (size_t j = 0; j < ARRAY_SIZE(served[i].magics); j++)
			if ((unsigned)magic == served[i].magics[j] && magic)
				return true;
	return false;
}
