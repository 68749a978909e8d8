/* The parsers on saved texts of /proc, in data/, and on texts that are cut or wrong. */
#include "parse.h"
#include "test.h"

#include <linux/if.h>

static struct buf load(const char *name)
{
	return read_whole(path_of("data/%s", name).name);
}

static void test_stat(void)
{
	cleanup_buf struct buf text = load("stat");
	struct proc_stat stat;

	EXPECT(!parse_stat(text.data, &stat));
	EXPECT(memcmp(stat.comm, "a) R (\n\"b\0\0\0\0\0\0", 16) == 0);
	EXPECT(stat.state == 'S');
	/* parent, nice value, policy, start time, exit code */
	EXPECT(stat.field[4] == 4242 && (int64_t)stat.field[19] == -7 && stat.field[41] == 3);
	EXPECT(stat.field[22] == 18446744073709551615U && stat.field[52] == 10752);
	for (size_t len = 0; len < text.len - 6; len++) {
		/* its own allocation, so that reading behind the end would be noticed */
		cleanup_free char *cut = strndup(text.data, len);
		EXPECT(parse_stat(cut, &stat));
	}
	EXPECT(parse_stat("1 (sixteen chars ok) S 1", &stat));
	EXPECT(memcmp(stat.comm, "sixteen chars ok", 16) == 0);
	EXPECT(parse_stat(")(", &stat));
	EXPECT(parse_stat("", &stat));
}

/* Whether the numbers of a line are these. */
static bool has_numbers(const char *text, const char *name, const uint32_t *expected, size_t count)
{
	cleanup_buf struct buf numbers = parse_numbers(find_field(text, name));

	return numbers.len == count * sizeof(*expected) && (count == 0 || memcmp(numbers.data, expected, numbers.len) == 0);
}

static void test_status(void)
{
	cleanup_buf struct buf data = load("status");
	const char *text = data.data;

	EXPECT(field_value(text, "CapEff", 16) == 0x1fffeffffff && field_value(text, "Umask", 8) == 027);
	EXPECT(field_value(text, "VmPeak", 10) == 21640 && field_value(text, "nosuch", 10) == 0);
	EXPECT(has_numbers(text, "Uid", (const uint32_t[]){ 0U, 1U, 2U, 4000000003U }, 4));
	EXPECT(has_numbers(text, "NSpid", (const uint32_t[]){ 4711U, 17U, 1U }, 3));
	EXPECT(has_numbers(text, "Groups", (const uint32_t[]){ 5U, 12U, 70000U }, 3));
	EXPECT(has_numbers(text, "nosuch", NULL, 0) && has_numbers("Groups:\t \nNStgid:\t7\n", "Groups", NULL, 0));
	/* a name with a newline is escaped there, and can't pretend to be a line */
	EXPECT(field_value(text, "Seccomp", 10) == 2);
	/* a prefix of a name is no name */
	EXPECT(!find_field(text, "Ui") && !find_field(NULL, "Uid") && !find_field("", "Uid"));
}

static void test_numbers(void)
{
	uint64_t value;

	EXPECT(parse_number("18446744073709551615", 10, &value) && value == UINT64_MAX);
	EXPECT(!parse_number("18446744073709551616", 10, &value));
	EXPECT(parse_number("ffffffffffffffff", 16, &value) && value == UINT64_MAX);
	EXPECT(!parse_number("10000000000000000", 16, &value));
	EXPECT(parse_number("-1", 10, &value) && value == UINT64_MAX);
	EXPECT(!parse_number("", 10, &value) && !parse_number("-", 10, &value));
	EXPECT(!parse_number("8", 8, &value) && !parse_number("1x", 10, &value));
}

static void test_limits(void)
{
	cleanup_buf struct buf text = load("limits");
	cleanup_buf struct buf again = load("limits");
	cleanup_free char *half = strndup(text.data, text.len / 2);
	char wrong[] = "Limit  Soft\nMax cpu time   many unlimited seconds\n";
	struct cr_rlimit limits[RLIMITS];

	EXPECT(!parse_limits(text.data, limits));
	EXPECT(limits[0].rlim_cur == 1000 && limits[0].rlim_max == UINT64_MAX);
	EXPECT(limits[7].rlim_cur == 100 && limits[7].rlim_max == 200);
	EXPECT(limits[15].rlim_cur == UINT64_MAX);
	EXPECT(parse_limits(half, limits));
	cleanup_free char *more = format_string("%sMax anything              1                    2\n", again.data);
	EXPECT(parse_limits(more, limits));
	EXPECT(parse_limits(wrong, limits));
}

static bool is_group(const char *text, const char *controller, const char *expected)
{
	cleanup_free char *group = parse_cgroup(text, controller);

	return expected ? group && strcmp(group, expected) == 0 : !group;
}

static void test_cgroup(void)
{
	static const char text[] = "9:name=systemd:/\n6:freezer:/docker/12:34\n4:cpu,cpuacct:/other\n0::/unified/a b\n";

	EXPECT(is_group(text, "freezer", "/docker/12:34"));
	EXPECT(is_group(text, "cpuacct", "/other"));
	EXPECT(is_group(text, "cpu", "/other"));
	EXPECT(is_group(text, "", "/unified/a b"));
	EXPECT(is_group(text, "free", NULL));
	EXPECT(is_group(text, "memory", NULL));
	EXPECT(is_group("6:freezer:/", "freezer", "/"));
	EXPECT(is_group("6:freezer", "freezer", NULL));
	EXPECT(is_group("", "", NULL));
	EXPECT(is_group(NULL, "freezer", NULL));
}

/* Of a copy, because a line is cut apart where it stands. */
static bool is_mountinfo(const char *line)
{
	cleanup_free char *copy = strdup(line);
	struct mountinfo mount;

	return !parse_mountinfo(copy, &mount);
}

static void test_mountinfo(void)
{
	cleanup_buf struct buf data = load("mountinfo");
	char *text = data.data;
	struct mountinfo mount;

	EXPECT(!parse_mountinfo(next_line(&text), &mount));
	EXPECT(mount.entry.mnt_id == 36 && mount.entry.parent_id == 35);
	EXPECT(mount.entry.dev_major == 98 && mount.entry.dev_minor == 0);
	EXPECT(mount.entry.mnt_flags == (CR_MNT_FLAG_NOATIME | CR_MNT_FLAG_SLAVE | CR_MNT_FLAG_SHARED));
	EXPECT(mount.entry.shared_group == 7 && mount.entry.master_group == 1);
	EXPECT(strcmp(mount.fstype, "ext3") == 0 && strcmp(mount.options, "rw,errors=continue") == 0);
	EXPECT(!parse_mountinfo(next_line(&text), &mount));
	EXPECT(strcmp(mount.mountpoint, "/a b\tc\nd\\e/\\134\\x#y") == 0);
	EXPECT(mount.source[0] == '\0' && strcmp(mount.unknown_option, "idmapped") == 0);
	EXPECT(mount.entry.mnt_flags == (CR_MNT_FLAG_RDONLY | CR_MNT_FLAG_NOSUID | CR_MNT_FLAG_NODEV | CR_MNT_FLAG_NOEXEC |
					 CR_MNT_FLAG_NODIRATIME | CR_MNT_FLAG_RELATIME | CR_MNT_FLAG_NOSYMFOLLOW |
					 CR_MNT_FLAG_UNBINDABLE));
	EXPECT(!next_line(&text));
	EXPECT(is_mountinfo("36 35 98:0 / / rw - tmpfs none rw"));
	EXPECT(!is_mountinfo("36 35 98:0 / /"));
	EXPECT(!is_mountinfo("36 35 98:0 / / rw shared:1 tmpfs none rw"));
	EXPECT(!is_mountinfo("36 35 98-0 / / rw - tmpfs none rw"));
	EXPECT(!is_mountinfo(""));
}

static void test_smaps(void)
{
	cleanup_buf struct buf data = load("smaps");
	struct vma maps[4] = { 0 }, vma = { 0 };
	char *text = data.data, *line;
	size_t count = 0;

	while (count < ARRAY_SIZE(maps) && (line = next_line(&text))) {
		EXPECT(!parse_smaps_line(line, &vma));
		if (vma.complete)
			maps[count++] = vma;
	}
	EXPECT(count == 3);
	EXPECT(maps[0].start == 0x55a5f7c29000 && maps[0].end == 0x55a5f7c2b000 && maps[0].pgoff == 0x2000);
	EXPECT(maps[0].inode == 335 && maps[0].dev_major == 254 && maps[0].page_size == 4 && maps[0].permissions[2] == 'x');
	EXPECT(maps[0].flags == (CR_VM_FLAG_READ | CR_VM_FLAG_EXEC | CR_VM_FLAG_MAYREAD | CR_VM_FLAG_MAYWRITE |
				 CR_VM_FLAG_MAYEXEC | CR_VM_FLAG_SOFTDIRTY));
	EXPECT(strcmp(maps[0].name, "/tmp/odd\\012name (deleted)") == 0);
	EXPECT(strcmp(maps[1].name, "[heap]") == 0 && maps[1].pkey == 5 && !maps[0].pkey && maps[1].permissions[2] == '-');
	EXPECT(strlen(maps[2].name) == sizeof(maps[2].name) - 1 && maps[2].permissions[0] == '-');
	EXPECT(parse_smaps_line("VmFlags: rd zz wr", &vma) && strcmp(vma.unknown, "zz") == 0);
	EXPECT(parse_smaps_line("VmFlags: rd rdwr", &vma) && strcmp(vma.unknown, "rdwr") == 0);
	EXPECT(!parse_smaps_line("7000-8000 rw-p 00000000 00:00 0", &vma) && vma.name[0] == '\0');
	/* the longest name that prctl(2) gives to anonymous memory: 79 characters */
	cleanup_free char *named = format_string("7000-8000 rw-p 00000000 00:00 0   [anon:%079d]\n", 0);
	EXPECT(!parse_smaps_line(named, &vma) && strlen(vma.name) == 79 + 7 && strcmp(vma.name, strchr(named, '[')) < 0);
	EXPECT(parse_smaps_line("55a5f7c29000-55a5f7c2b000 r-xp", &vma));
	EXPECT(parse_smaps_line("KernelPageSize: much kB", &vma));
	EXPECT(parse_smaps_line("", &vma));
}

/* Every code of the table, once. */
static void test_every_flag(void)
{
	cleanup_buf struct buf line = { 0 };
	struct vma vma = { 0 };
	uint64_t all = 0;

#define CODE(code, flag) (all |= (flag), buf_append(&line, " " code, 3));
	buf_append(&line, "VmFlags:", 8);
	CR_EACH_VM_FLAG_CODE(CODE)
	buf_append(&line, "", 1);
	EXPECT(!parse_smaps_line(line.data, &vma));
	EXPECT(vma.flags == all && __builtin_popcountll(all) == (int)((line.len - 9) / 3));
}

static void test_devices(void)
{
	cleanup_buf struct buf data = load("net_dev");
	char *text = data.data, *line;
	struct cr_netdev device, devices[3];
	size_t count = 0;

	EXPECT(!parse_device(next_line(&text), &device) && !parse_device(next_line(&text), &device));
	for (; count < ARRAY_SIZE(devices) && (line = next_line(&text)); count++) {
		EXPECT(parse_device(line, &devices[count]));
		for (size_t len = 0; len < strlen(line); len++) {
			/* its own allocation, so that reading behind the end would be noticed */
			cleanup_free char *cut = strndup(line, len);
			parse_device(cut, &device);
		}
	}
	EXPECT(count == 3 && !next_line(&text));
	EXPECT(strcmp(devices[0].name, "lo") == 0 && devices[0].rx_bytes == 84 && devices[0].tx_packets == 1);
	EXPECT(memcmp(devices[1].name, "fifteen_letters", 16) == 0 && devices[1].rx_bytes == UINT64_MAX);
	EXPECT(devices[1].rx_packets == 4294967297 && devices[1].tx_bytes == 9 && devices[1].tx_packets == 10);
	EXPECT(strcmp(devices[2].name, "%s\"\\\303\251") == 0 && devices[2].tx_bytes == 4294967296);
	EXPECT(!parse_device("lo: 1 2 3 4 5 6 7 8 9", &device) && !parse_device("lo 1 2", &device));
	EXPECT(!parse_device("", &device));
}

/* Every flag of the image that a kernel has in a word of its own is found in it, and no other. */
static void test_words(void)
{
	EXPECT(CR_TASK_FLAG_OF(PF_KTHREAD) == 0 && CR_TASK_FLAG_OF(0x40) == CR_TASK_FLAG_FORKNOEXEC);
	EXPECT(CR_SA_FLAG_OF(UINT64_MAX) == (UINT64_C(1) << 10) - 1 && CR_SA_FLAG_OF(0x80000000) == CR_SA_FLAG_RESETHAND);
	EXPECT(CR_OPEN_FLAG_OF(O_TMPFILE) == (CR_OPEN_FLAG_TMPFILE | CR_OPEN_FLAG_DIRECTORY));
	EXPECT(CR_OPEN_FLAG_OF(O_SYNC | O_RDWR) == (CR_OPEN_FLAG_SYNC | CR_OPEN_FLAG_DSYNC));
#ifdef __x86_64__
	EXPECT(CR_OPEN_FLAG_OF(0100000) == CR_OPEN_FLAG_LARGEFILE);
#endif
	EXPECT(CR_NETDEV_FLAG_OF(0x10000 | IFF_UP) == (CR_NETDEV_FLAG_LOWER_UP | CR_NETDEV_FLAG_UP));
}

static void test_sysv(void)
{
	struct sysv object;

	/* the key is printed as a negative number where it has its highest bit; SHM_DEST and SHM_LOCKED are above 0777 */
	EXPECT(parse_sysv("-1538522481          3  3600                  18446744073709551615 21343     0      0     1     2"
			  "     3     4          0          0 1795655444                     0                     0",
			  SYSV_SHM, &object));
	EXPECT(object.key == 0xa44c028f && object.id == 3 && object.mode == 03600 && object.size == UINT64_MAX);
	EXPECT(object.uid == 1 && object.gid == 2 && object.cuid == 3 && object.cgid == 4);
	EXPECT(parse_sysv("  17  32769   644  5  4000000000     6     7     8          0 1795655444", SYSV_SEM, &object));
	EXPECT(object.key == 17 && object.id == 32769 && object.size == 5 && object.uid == 4000000000 && object.cgid == 8);
	EXPECT(parse_sysv("  0  1   600  100  9   11    12     6     7     8    10  0 0 1795655444", SYSV_MSG, &object));
	EXPECT(object.key == 0 && object.mode == 0600 && object.size == 9 && object.uid == 6 && object.cgid == 10);
	EXPECT(!parse_sysv("       key      semid perms      nsems   uid   gid", SYSV_SEM, &object));
	EXPECT(!parse_sysv("  17  32769   644  5  1     6     7", SYSV_SEM, &object) && !parse_sysv("", SYSV_MSG, &object));
}

int main(void)
{
	test_stat();
	test_status();
	test_numbers();
	test_limits();
	test_cgroup();
	test_mountinfo();
	test_smaps();
	test_every_flag();
	test_devices();
	test_words();
	test_sysv();
	return failures > 0;
}
