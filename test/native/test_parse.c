/* The parsers on saved texts of /proc, in data/, and on texts that are cut or wrong. */
#define _GNU_SOURCE
#include "parse.h"
#include "test.h"

#include <string.h>

static struct buf load(const char *name)
{
	char path[128];
	struct buf text = { 0 };

	snprintf(path, sizeof(path), "data/%s", name);
	FILE *file = fopen(path, "r");
	if (!file || !buf_read(&text, fileno(file)))
		die(0, "%s can't be read", path);
	fclose(file);
	return text;
}

static struct text text_of(const char *string)
{
	return (struct text){ string, strlen(string) };
}

static void test_stat(void)
{
	cleanup_buf struct buf text = load("stat");
	struct proc_stat stat;

	EXPECT(!parse_stat((struct text){ text.data, text.len }, &stat));
	EXPECT(memcmp(stat.comm, "a) R (\n\"b\0\0\0\0\0\0", 16) == 0);
	EXPECT(stat.state == 'S');
	EXPECT(stat.field[STAT_PPID] == 4242 && (int64_t)stat.field[STAT_NICE] == -7 && stat.field[STAT_POLICY] == 3);
	EXPECT(stat.field[STAT_STARTTIME] == 18446744073709551615U && stat.field[STAT_EXIT_CODE] == 10752);
	for (size_t len = 0; len < text.len - 6; len++)
		EXPECT(parse_stat((struct text){ text.data, len }, &stat));
	EXPECT(parse_stat(text_of("1 (sixteen chars ok) S 1"), &stat));
	EXPECT(memcmp(stat.comm, "sixteen chars ok", 16) == 0);
	EXPECT(parse_stat(text_of(")("), &stat));
	EXPECT(parse_stat(text_of(""), &stat));
}

static void test_status(void)
{
	cleanup_buf struct buf data = load("status");
	struct text text = { data.data, data.len };
	uint64_t value;

	EXPECT(text_value(text, "CapEff", 16) == 0x1fffeffffff && text_value(text, "Umask", 8) == 027);
	EXPECT(text_value(text, "VmPeak", 10) == 21640 && text_value(text, "nosuch", 10) == 0);
	EXPECT(text_field(text, "Uid", 10, 3, &value) && value == 4000000003U);
	EXPECT(!text_field(text, "Uid", 10, 4, &value));
	EXPECT(text_field(text, "NSpid", 10, 2, &value) && value == 1);
	EXPECT(!text_field(text, "Groups", 10, 3, &value));
	/* a name with a newline is escaped there, and can't pretend to be a line */
	EXPECT(text_value(text, "Seccomp", 10) == 2);
	/* a prefix of a name is no name */
	EXPECT(!text_field(text, "Ui", 10, 0, &value));
}

static void test_numbers(void)
{
	uint64_t value;

	EXPECT(text_number(text_of("18446744073709551615"), 10, &value) && value == UINT64_MAX);
	EXPECT(!text_number(text_of("18446744073709551616"), 10, &value));
	EXPECT(text_number(text_of("ffffffffffffffff"), 16, &value) && value == UINT64_MAX);
	EXPECT(!text_number(text_of("10000000000000000"), 16, &value));
	EXPECT(text_number(text_of("-1"), 10, &value) && value == UINT64_MAX);
	EXPECT(!text_number(text_of(""), 10, &value) && !text_number(text_of("-"), 10, &value));
	EXPECT(!text_number(text_of("8"), 8, &value) && !text_number(text_of("1x"), 10, &value));
}

static void test_limits(void)
{
	cleanup_buf struct buf text = load("limits");
	struct cr_rlimit limits[RLIMITS];

	EXPECT(!parse_limits((struct text){ text.data, text.len }, limits));
	EXPECT(limits[0].rlim_cur == 1000 && limits[0].rlim_max == UINT64_MAX);
	EXPECT(limits[7].rlim_cur == 100 && limits[7].rlim_max == 200);
	EXPECT(limits[15].rlim_cur == UINT64_MAX);
	EXPECT(parse_limits((struct text){ text.data, text.len / 2 }, limits));
	EXPECT(parse_limits(text_of("Max cpu time   many unlimited seconds\n"), limits));
}

static void test_mountinfo(void)
{
	cleanup_buf struct buf data = load("mountinfo");
	struct text line, text = { data.data, data.len };
	struct mountinfo mount;
	char bytes[256];

	EXPECT(text_line(&text, &line) && !parse_mountinfo(line, &mount));
	EXPECT(mount.mnt_id == 36 && mount.parent_id == 35 && mount.dev_major == 98 && mount.dev_minor == 0);
	EXPECT(mount.flags == (CR_MNT_FLAG_NOATIME | CR_MNT_FLAG_SLAVE | CR_MNT_FLAG_SHARED));
	EXPECT(text_is(mount.fstype, "ext3") && text_is(mount.options, "rw,errors=continue"));
	EXPECT(text_line(&text, &line) && !parse_mountinfo(line, &mount));
	size_t len = text_unescape(mount.mountpoint, bytes);
	EXPECT(len == 19 && memcmp(bytes, "/a b\tc\nd\\e/\\134\\x#y", len) == 0);
	EXPECT(mount.source.len == 0 && text_is(mount.unknown_option, "idmapped"));
	EXPECT(mount.flags == (CR_MNT_FLAG_RDONLY | CR_MNT_FLAG_NOSUID | CR_MNT_FLAG_NODEV | CR_MNT_FLAG_NOEXEC |
			       CR_MNT_FLAG_NODIRATIME | CR_MNT_FLAG_RELATIME | CR_MNT_FLAG_NOSYMFOLLOW |
			       CR_MNT_FLAG_UNBINDABLE));
	EXPECT(parse_mountinfo(text_of("36 35 98:0 / /"), &mount));
	EXPECT(parse_mountinfo(text_of("36 35 98:0 / / rw shared:1 tmpfs none rw"), &mount));
	EXPECT(parse_mountinfo(text_of("36 35 98-0 / / rw - tmpfs none rw"), &mount));
}

static void test_smaps(void)
{
	cleanup_buf struct buf data = load("smaps");
	struct text line, text = { data.data, data.len };
	struct smaps maps[4] = { 0 }, smaps = { 0 };
	size_t count = 0;

	while (count < ARRAY_SIZE(maps) && text_line(&text, &line)) {
		EXPECT(!parse_smaps_line(line, &smaps));
		if (smaps.complete)
			maps[count++] = smaps;
	}
	EXPECT(count == 3);
	EXPECT(maps[0].start == 0x55a5f7c29000 && maps[0].end == 0x55a5f7c2b000 && maps[0].pgoff == 0x2000);
	EXPECT(maps[0].inode == 335 && maps[0].dev_major == 254 && maps[0].rss == 8 && maps[0].executable);
	EXPECT(maps[0].flags == (CR_VM_FLAG_READ | CR_VM_FLAG_EXEC | CR_VM_FLAG_MAYREAD | CR_VM_FLAG_MAYWRITE |
				 CR_VM_FLAG_MAYEXEC | CR_VM_FLAG_SOFTDIRTY));
	EXPECT(strcmp(maps[0].name, "/tmp/odd\\012name (deleted)") == 0);
	EXPECT(strcmp(maps[1].name, "[heap]") == 0 && maps[1].swap == 12 && !maps[1].executable);
	EXPECT(strlen(maps[2].name) == sizeof(maps[2].name) - 1 && !maps[2].readable);
	EXPECT(parse_smaps_line(text_of("VmFlags: rd zz wr"), &smaps) && text_is(smaps.unknown, "zz"));
	EXPECT(parse_smaps_line(text_of("55a5f7c29000-55a5f7c2b000 r-xp"), &smaps));
	EXPECT(parse_smaps_line(text_of("Rss: much kB"), &smaps));
	EXPECT(parse_smaps_line(text_of(""), &smaps));
}

/* Every code of the table, once. */
static void test_every_flag(void)
{
	struct smaps smaps = { 0 };
	struct buf line = { 0 };
	uint64_t all = 0;

#define CODE(code, flag) (all |= (flag), buf_append(&line, " " code, 3));
	buf_append(&line, "VmFlags:", 8);
	CR_VM_FLAG_SMAPS(CODE)
	EXPECT(!parse_smaps_line((struct text){ line.data, line.len }, &smaps));
	EXPECT(smaps.flags == all && __builtin_popcountll(all) == (int)((line.len - 8) / 3));
	free(line.data);
}

static void test_links(void)
{
	cleanup_buf struct buf answer = load("links"), devices = { 0 };
	bool complete;

	EXPECT(!parse_links(answer.data, answer.len, &devices, &complete));
	EXPECT(complete && devices.len == 2 * sizeof(struct cr_netdev));
	const struct cr_netdev *device = (const struct cr_netdev *)devices.data;
	EXPECT(device->ifindex == 1 && device->hwtype == 772 && device->mtu == 65536 && strcmp(device->name, "lo") == 0);
	EXPECT(device->dev_flags == (CR_NETDEV_FLAG_UP | CR_NETDEV_FLAG_LOOPBACK | CR_NETDEV_FLAG_RUNNING |
				     CR_NETDEV_FLAG_LOWER_UP));
	EXPECT(device->rx_bytes == 84 && device->tx_packets == 1);
	EXPECT(memcmp(device[1].name, "fifteen_letters", 16) == 0 && device[1].mtu == 1400);
	for (size_t len = 0; len < answer.len; len++) {
		cleanup_buf struct buf part = { 0 };
		/* its own allocation, so that reading behind the end would be noticed */
		char *cut = memcpy(allocate(len + 1), answer.data, len);
		parse_links(cut, len, &part, &complete);
		free(cut);
	}
}

int main(void)
{
	test_stat();
	test_status();
	test_numbers();
	test_limits();
	test_mountinfo();
	test_smaps();
	test_every_flag();
	test_links();
	return failures > 0;
}
