/* Checks of what IPC and network namespaces hold. */
#include "dump.h"
#include "netlink.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <ifaddrs.h>
#include <linux/if.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/syscall.h>

/* What has no kinds before revision 3. */
static void check_system_v(struct dump *dump)
{
	struct seminfo sem;
	struct msginfo msg;
	struct shm_info shm;

	if (semctl(0, 0, SEM_INFO, &sem) < 0 || msgctl(0, MSG_INFO, (struct msqid_ds *)&msg) < 0 ||
	    shmctl(0, SHM_INFO, (struct shmid_ds *)&shm) < 0)
		die(errno, "System V objects");
	found_if(dump, sem.semusz > 0, "ipc-sysv", 0, "there are %d sets of System V semaphores", sem.semusz);
	found_if(dump, msg.msgpool > 0, "ipc-sysv", 0, "there are %d System V message queues", msg.msgpool);
	found_if(dump, shm.used_ids > 0, "ipc-sysv", 0, "there are %d segments of System V shared memory", shm.used_ids);
}

/* POSIX message queues are files of a file system of the namespace, mq_overview(7), which need not be mounted. */
static void check_message_queues(struct dump *dump)
{
	cleanup_close int fs = (int)syscall(SYS_fsopen, "mqueue", 1 /* FSOPEN_CLOEXEC */);
	/* a kernel that has none of them; before Linux 5.2 nobody can know */
	if (fs < 0 && (errno == ENODEV || errno == ENOSYS))
		return;
	cleanup_close int root = fs < 0 || syscall(SYS_fsconfig, fs, 6 /* FSCONFIG_CMD_CREATE */, NULL, NULL, 0) < 0 ?
					 -1 :
					 (int)syscall(SYS_fsmount, fs, 1 /* FSMOUNT_CLOEXEC */, 0);
	int fd = root < 0 ? -1 : openat(root, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = fd < 0 ? NULL : fdopendir(fd);

	die_if(!dir, errno, "POSIX message queues");
	for (struct dirent *entry; (errno = 0, entry = readdir(dir));)
		found_if(dump, entry->d_name[0] != '.' || entry->d_type == DT_REG, "ipc-mqueue", 0,
			 "there is the POSIX message queue /%s", entry->d_name);
	die_if(errno, errno, "POSIX message queues");
	closedir(dir);
}

static void check_address(struct dump *dump, const struct ifaddrs *entry)
{
	char text[INET6_ADDRSTRLEN] = "";
	const struct sockaddr *address = entry->ifa_addr;
	const void *bytes = address->sa_family == AF_INET ? (const void *)&((const struct sockaddr_in *)address)->sin_addr :
							    (const void *)&((const struct sockaddr_in6 *)address)->sin6_addr;

	inet_ntop(address->sa_family, bytes, text, sizeof(text));
	bool usual = strcmp(text, "127.0.0.1") == 0 || strcmp(text, "::1") == 0;
	found_if(dump, !usual && !dump_writes(dump, CR_OBJ_SOCKET), "net-address", 0, "the network device %s has the address %s", entry->ifa_name, text);
}

static void check_devices(struct dump *dump)
{
	struct ifaddrs *all;

	die_if(getifaddrs(&all) < 0, errno, "the network devices");
	for (const struct ifaddrs *entry = all; entry; entry = entry->ifa_next) {
		const uint64_t flags = entry->ifa_flags, lost = flags & ~(uint64_t)CR_NETDEV_FLAG_WORD(CR_NETDEV_FLAG_OF(flags));
		if (!entry->ifa_addr)
			continue;
		if (entry->ifa_addr->sa_family == AF_INET || entry->ifa_addr->sa_family == AF_INET6)
			check_address(dump, entry);
		if (entry->ifa_addr->sa_family != AF_PACKET)
			continue;
		found_if(dump, strcmp(entry->ifa_name, "lo") != 0, "net-device", 0,
			 "the network device %s can't be made again from what an image holds", entry->ifa_name);
		found_if(dump, lost, "net-flags", 0, "the network device %s has flags that an image has no bits for: 0x%" PRIx64,
			 entry->ifa_name, lost);
	}
	freeifaddrs(all);
}

static void found_setup(void *context, const char *what, size_t count)
{
	found_if((struct dump *)context, true, "net-setup", 0, "the network namespace has %zu %s that somebody made", count, what);
}

void check_ipc_and_net(struct dump *dump)
{
	for_each_object(struct ns, ns, dump, CR_OBJ_IPC_NS) {
		/* that of the whole machine is not the container's, and external-ns says so */
		if (ns->outside)
			continue;
		inside_ns home = ns_enter(ns);
		if (!dump_writes(dump, CR_OBJ_IPC_SHM))
			check_system_v(dump);
		check_message_queues(dump);
	}
	for_each_object(struct ns, ns, dump, CR_OBJ_NET_NS) {
		if (ns->outside)
			continue;
		inside_ns home = ns_enter(ns);
		check_devices(dump);
		setup_read(found_setup, dump);
	}
}
