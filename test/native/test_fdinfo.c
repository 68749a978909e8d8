/* The parsers of fdinfo: texts of Linux 6.18, of older kernels, and cut ones. */
#include "fdinfo.h"
#include "test.h"

#define HEAD "pos:\t0\nflags:\t02000002\nmnt_id:\t17\nino:\t1037\n"

/* Each cut of what a parser needs is an error, never something half read. */
#define EXPECT_CUTS(text, from, call)                                             \
	for (size_t len_ = 0; len_ < (from); len_++) {                              \
		cleanup_free char *cut = strndup(text, len_);                         \
		EXPECT(call);                                                         \
	}

static void test_eventfd(void)
{
	static const char text[] = HEAD "eventfd-count:                7\neventfd-id: 1\neventfd-semaphore: 1\n";
	uint64_t count;
	bool semaphore;

	EXPECT(!parse_eventfd(text, &count, &semaphore) && count == 7 && semaphore);
	EXPECT(!parse_eventfd(HEAD "eventfd-count: fffffffffffffffe\n", &count, &semaphore));
	EXPECT(count == UINT64_MAX - 1 && !semaphore);
	EXPECT_CUTS(text, sizeof(HEAD) - 1 + 29, parse_eventfd(cut, &count, &semaphore));
	EXPECT(parse_eventfd("eventfd-count: 7\neventfd-semaphore:\n", &count, &semaphore));
}

static void test_signalfd(void)
{
	uint64_t mask;

	EXPECT(!parse_signalfd(HEAD "sigmask:\t8000000000000a00\n", &mask) && mask == 0x8000000000000a00);
	EXPECT(parse_signalfd(HEAD, &mask) && parse_signalfd("", &mask));
}

static void test_timerfd(void)
{
	static const char text[] = HEAD "clockid: 7\nticks: 3\nsettime flags: 03\nit_value: (99, 999932210)\n"
					"it_interval: (10, 5)\n";
	struct timerfd_info info;

	EXPECT(!parse_timerfd(text, &info));
	EXPECT(info.clock == 7 && info.ticks == 3 && info.settime_flags == 3);
	EXPECT(info.value == 99999932210 && info.interval == 10000000005);
	EXPECT_CUTS(text, sizeof(text) - 2, parse_timerfd(cut, &info));
	EXPECT(parse_timerfd("clockid: 1\nticks: 0\nsettime flags: 00\nit_value: (0, 1000000000)\nit_interval: (0, 0)\n",
			     &info));
}

static void test_epoll(void)
{
	static const char text[] = HEAD
		"tfd:        4 events: 40000019 data:         ffffffff  pos:0 ino:40d sdev:10\n"
		"tfd:       11 events: 8000201d data: 8000000000000001  pos:-1 ino:ffffffffff sdev:fe00003\n";
	cleanup_buf struct buf targets = { 0 }, none = { 0 }, rest = { 0 };

	EXPECT(!parse_epoll(text, &targets) && targets.len == 2 * sizeof(struct epoll_target));
	const struct epoll_target *target = (const struct epoll_target *)targets.data;
	EXPECT(target[0].fd == 4 && target[0].events == 0x40000019 && target[0].data == 0xffffffff);
	EXPECT(target[0].ino == 0x40d && target[0].dev_major == 0 && target[0].dev_minor == 16);
	EXPECT(target[1].fd == 11 && target[1].data == 0x8000000000000001 && target[1].ino == 0xffffffffff);
	EXPECT(target[1].dev_major == 254 && target[1].dev_minor == 3);
	EXPECT(!parse_epoll(HEAD, &none) && none.len == 0);
	EXPECT(parse_epoll("tfd: 4 events: 19 data: 1 pos:0 ino:40d\n", &rest));
}

static void test_inotify(void)
{
	static const char text[] = HEAD
		"inotify wd:2 ino:1 sdev:15 mask:2 ignored_mask:0 fhandle-bytes:c fhandle-type:81 "
		"f_handle:0102030000000000000000ff\n"
		"inotify wd:1 ino:3f7e8 sdev:fe00000 mask:84000fff ignored_mask:0 \n";
	cleanup_buf struct buf watches = { 0 }, wrong = { 0 };

	EXPECT(!parse_inotify(text, &watches) && watches.len == 2 * sizeof(struct inotify_watch));
	const struct inotify_watch *watch = (const struct inotify_watch *)watches.data;
	EXPECT(watch[0].wd == 1 && watch[0].mask == 0x84000fff && watch[0].handle_len == 0);
	EXPECT(watch[0].ino == 0x3f7e8 && watch[0].dev_major == 254 && watch[0].dev_minor == 0);
	EXPECT(watch[1].wd == 2 && watch[1].handle_len == 12 && watch[1].handle_type == 0x81);
	EXPECT(watch[1].handle[0] == 1 && watch[1].handle[2] == 3 && watch[1].handle[11] == 0xff);
	EXPECT(parse_inotify("inotify wd:1 ino:1\n", &wrong));
	EXPECT(parse_inotify("inotify wd:1 ino:1 sdev:1 mask:2 ignored_mask:0 fhandle-bytes:81 fhandle-type:1 f_handle:00\n",
			     &wrong));
	EXPECT(parse_inotify("inotify wd:1 ino:1 sdev:1 mask:2 ignored_mask:0 fhandle-bytes:2 fhandle-type:1 f_handle:00\n",
			     &wrong));
}

static void test_pidfd(void)
{
	int64_t pid;

	EXPECT(!parse_pidfd(HEAD "Pid:\t4711\nNSpid:\t4711\t3\n", &pid) && pid == 4711);
	EXPECT(!parse_pidfd(HEAD "Pid:\t-1\nNSpid:\t-1\n", &pid) && pid == -1);
	EXPECT(!parse_pidfd("Pid:\t0\n", &pid) && pid == 0);
	EXPECT(parse_pidfd(HEAD, &pid) && parse_pidfd("Pid:\t4294967296\n", &pid) && parse_pidfd("Pid:\tx\n", &pid));
}

static void test_lock(void)
{
	static const char text[] = "\t2: POSIX  ADVISORY  WRITE 19846 fe:00:2179188 5 14";
	struct lock_info lock;

	EXPECT(!parse_lock(text, &lock));
	EXPECT(lock.type == LOCK_POSIX && lock.write && !lock.breaking && lock.start == 5 && lock.last == 14);
	EXPECT_CUTS(text, sizeof(text) - 3, parse_lock(cut, &lock));
	EXPECT(!parse_lock("\t1: FLOCK  ADVISORY  READ 19846 fe:00:2179188 0 EOF\n", &lock));
	EXPECT(lock.type == LOCK_FLOCK && !lock.write && lock.start == 0 && lock.last == UINT64_MAX);
	EXPECT(!parse_lock("4: OFDLCK ADVISORY  WRITE -1 fe:00:2179188 30 30", &lock) && lock.type == LOCK_OFD);
	EXPECT(!parse_lock("1: LEASE  BREAKING  UNLCK 19846 fe:00:2179206 0 EOF", &lock));
	EXPECT(lock.type == LOCK_LEASE && lock.breaking && !lock.write);
	EXPECT(!parse_lock("1: DELEG  ACTIVE    READ 0 fe:00:2179206 0 EOF", &lock) && lock.type == LOCK_OTHER);
	EXPECT(parse_lock("1: POSIX  ADVISORY  BOTH 1 fe:00:1 0 EOF", &lock));
	EXPECT(parse_lock("1: POSIX  ADVISORY  READ 1 fe:00:1 0 end", &lock));
}

int main(void)
{
	test_eventfd();
	test_signalfd();
	test_timerfd();
	test_epoll();
	test_inotify();
	test_pidfd();
	test_lock();
	return failures != 0;
}
