/* File systems of which it takes somebody else to know: who may be in the container, and stopped. */
#pragma once

#include <stdbool.h>

/* By the name of the type, as in proc_pid_mountinfo(5); of FUSE also "fuse.sshfs". */
bool is_served(const char *fstype);
/* By f_type of statfs(2). */
bool is_served_magic(long magic);
