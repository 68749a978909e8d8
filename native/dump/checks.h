/*
 * CHECK(name, policies, last revision that can't hold it, what is counted, what to do about it): every reason against
 * a dump. Names stay; a check whose state a later revision has a place for ends with the one before.
 */
#define EVERY 99

CHECK("task-namespaces", SEED, EVERY, "tasks", "let the parent wait for it")
CHECK("task-silent", BOTH, EVERY, "tasks", "try again, or see what the man page says about tasks that can't be asked")
CHECK("task-seccomp", DEFAULT, EVERY, "tasks", "run it without the filter")
CHECK("ns-other", DEFAULT, EVERY, "namespaces", "start the container without that namespace")
CHECK("mount-options", DEFAULT, EVERY, "mounts", "mount it without that option")
CHECK("cred-securebits", SEED, EVERY, "tasks", "use the default policy")
CHECK("cred-keyring", BOTH, EVERY, "tasks", "run it without keyrings of its own")
CHECK("cred-lsm", BOTH, EVERY, "tasks", "run it unconfined")
CHECK("signal-timers", BOTH, EVERY, "processes", "use --revision 3")
CHECK("signal-itimer", DEFAULT, EVERY, "processes", "use --revision 3")
CHECK("file-type", BOTH, EVERY, "files", "close it first")
CHECK("file-pipe", DEFAULT, EVERY, "pipes", "let the reader read it first")
CHECK("file-unlinked", DEFAULT, EVERY, "files", "use --revision 3")
CHECK("file-lock", DEFAULT, EVERY, "files", "use --revision 3")
CHECK("vma-flags", SEED, EVERY, "mappings", "use the default policy")
CHECK("vma-device", DEFAULT, EVERY, "mappings", "unmap the device first")
CHECK("mm-none", SEED, EVERY, "tasks", "let the parent wait for it")
CHECK("mm-owner", SEED, EVERY, "tasks", "use the default policy")
CHECK("mm-core", BOTH, EVERY, "processes", "wait until the core is written")
CHECK("mm-aio", BOTH, EVERY, "mappings", "let the program end its asynchronous I/O, io_destroy(2)")
CHECK("external-ns", BOTH, EVERY, "processes", "let nobody else use the container's namespaces")
CHECK("external-mm", BOTH, EVERY, "processes", "dump the container that all of them are in")
CHECK("external-files", BOTH, EVERY, "processes", "dump the container that all of them are in")
CHECK("external-fs", DEFAULT, EVERY, "processes", "dump the container that all of them are in")
CHECK("external-sighand", BOTH, EVERY, "processes", "dump the container that all of them are in")
CHECK("external-file", BOTH, EVERY, "files", "start the container with files of its own")
CHECK("external-pipe", DEFAULT, EVERY, "pipes", "start the container with its output in a file")
