/*
 * CHECK(name, whether --allow may take the risk, what it is about): what speaks against a restart. Names stay. Those of the
 * first half are about the image alone and come from formats/restart.yml, those of the second about this machine. The man
 * page and docs/restart.md list them.
 */
CR_EACH_CONDITION(CHECK)
CHECK("image-owner", true, "an image that somebody else owns or can write: it becomes whoever it names")
CHECK("image-value", false, "a value that no kernel gave to anything, or that this one does not take")
CHECK("machine-cpu", true, "this processor lacks what programs may have seen, holds less of their state, or has none of their CPUs")
CHECK("machine-kernel", false, "this kernel lacks what the image needs")
CHECK("machine-vdso", false, "the vDSO is that of another kernel")
CHECK("machine-page-size", false, "pages of another size")
CHECK("machine-hugepages", false, "not enough huge pages are free")
CHECK("machine-limits", true, "hard limits above those of the caller, or more locked memory than the caller may have; allowed, they become the caller's, and nothing is locked")
CHECK("machine-descriptors", false, "descriptors with higher numbers than the caller may have")
CHECK("file-missing", false, "a file that is not there, or of another type")
CHECK("file-changed", true, "a file that is not what it was: mapped or open at a place that it no longer has")
CHECK("privilege", false, "users, groups or capabilities that the caller can't give")
CHECK("priority", true, "real-time scheduling, a negative nice value or OOM score that the caller can't give; allowed, the task gets what everybody has")
CHECK("pid-taken", false, "a number of a task that is taken, in a PID namespace that is kept")
CHECK("namespace", false, "a namespace that can't be made or kept as the options say")
CHECK("address-taken", false, "a port, the path of a socket, or the number of a terminal that is taken")
