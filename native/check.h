/*
 * A dump that could not be restored must not be written. Each reason against it is a check with a name that stays:
 * `--allow NAME` takes the risk.
 */
#ifndef CR_CHECK_H
#define CR_CHECK_H

#include "dump.h"

/* X(check, name, policies under which it refuses) */
#define CR_EACH_CHECK(X)                              \
	X(TASK_NAMESPACES, "task-namespaces", SEED)   \
	X(TASK_SILENT, "task-silent", BOTH)           \
	X(TASK_SECCOMP, "task-seccomp", DEFAULT)      \
	X(NS_OTHER, "ns-other", DEFAULT)              \
	X(MOUNT_OPTIONS, "mount-options", DEFAULT)    \
	X(CRED_SECUREBITS, "cred-securebits", SEED)   \
	X(CRED_KEYRING, "cred-keyring", BOTH)         \
	X(CRED_LSM, "cred-lsm", BOTH)                 \
	X(SIGNAL_TIMERS, "signal-timers", BOTH)       \
	X(SIGNAL_ITIMER, "signal-itimer", DEFAULT)    \
	X(FILE_TYPE, "file-type", BOTH)               \
	X(FILE_PIPE, "file-pipe", DEFAULT)            \
	X(FILE_UNLINKED, "file-unlinked", DEFAULT)    \
	X(FILE_LOCK, "file-lock", DEFAULT)            \
	X(VMA_FLAGS, "vma-flags", SEED)               \
	X(VMA_DEVICE, "vma-device", DEFAULT)          \
	X(MM_NONE, "mm-none", SEED)                   \
	X(MM_OWNER, "mm-owner", SEED)                 \
	X(MM_CORE, "mm-core", BOTH)                   \
	X(MM_AIO, "mm-aio", BOTH)                     \
	X(EXTERNAL_NS, "external-ns", BOTH)           \
	X(EXTERNAL_MM, "external-mm", BOTH)           \
	X(EXTERNAL_FILES, "external-files", BOTH)     \
	X(EXTERNAL_FS, "external-fs", DEFAULT)        \
	X(EXTERNAL_SIGHAND, "external-sighand", BOTH) \
	X(EXTERNAL_FILE, "external-file", BOTH)       \
	X(EXTERNAL_PIPE, "external-pipe", DEFAULT)

enum check {
#define CHECK(check, name, policies) check,
	CR_EACH_CHECK(CHECK)
#undef CHECK
};

bool check_exists(const char *name);
/* Finds everything that speaks against the dump; whether something does that was not allowed. */
bool check_refuses(struct dump *dump);
/* The findings, a line each on standard error, or as one JSON object on standard output. */
void check_report(const struct dump *dump, bool refused);

/* One more finding, where @condition holds and the policy has the check. */
void found_if(struct dump *dump, enum check check, bool condition, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

/* "FILE path fd 4 of pid 7", allocated. */
char *name_of_file(const struct file *file);
void check_inside(struct dump *dump);
/* External references: objects of the container that somebody outside uses, too. */
void check_outside(struct dump *dump);

#endif
