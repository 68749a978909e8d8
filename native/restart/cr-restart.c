/* cr-restart(1): options, and the road from an image to tasks that go on. */
#include "restart.h"

#include <linux/capability.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include "mapping.h"
#include "options.h"
#include "parse.h"

#define VERSION "0.2.0"

static const char usage[] =
	"usage: cr-restart IMAGE [OPTION]...\n"
	"       cr-restart IMAGE --check [--json] [OPTION]...\n\n"
	"  -d, --detach            do not wait for the container: print the PID of its init\n"
	"      --pidfile FILE      write that PID to a file\n"
	"      --root DIR          the root of the container's files\n"
	"      --check             only tell what speaks against it\n"
	"      --json              tell it as JSON, on standard output\n"
	"      --allow CHECK       take the risk that the check is about\n"
	"      --namespaces keep   namespaces that others were in, too, are those of cr-restart (the default)\n"
	"      --namespaces new    all namespaces are made anew\n"
	"      --userns UID        in a user namespace: its root is this user outside\n"
	"      --time-ns           the clocks go on from where they were\n"
	"      --tty               the container gets this terminal\n"
	"      --stopped           leave all tasks stopped\n"
	"      --verbose           tell what is done\n"
	"      --help, --version\n\n"
	"Exit status: that of the container's init (128 + signal if it was killed); 1 refused or failed, 2 wrong usage.\n";

static void parse_options(int argc, char **argv, struct restart_options *options, struct buf *allow)
{
	const struct option longs[] = {
		{ "detach", no_argument, &options->detach, true },
		{ "check", no_argument, &options->check, true },
		{ "json", no_argument, &options->json, true },
		{ "time-ns", no_argument, &options->time_ns, true },
		{ "tty", no_argument, &options->tty, true },
		{ "stopped", no_argument, &options->stopped, true },
		{ "verbose", no_argument, &options->verbose, true },
		{ "pidfile", required_argument, NULL, 'p' },
		{ "root", required_argument, NULL, 'r' },
		{ "allow", required_argument, NULL, 'A' },
		{ "namespaces", required_argument, NULL, 'N' },
		{ "userns", required_argument, NULL, 'U' },
		{ "help", no_argument, NULL, 'H' },
		{ "version", no_argument, NULL, 'V' },
		{ 0 },
	};
	cr_u64 first;
	int c;

	opterr = 0;
	while ((c = getopt_long(argc, argv, ":d", longs, NULL)) != -1) {
		if (c == 'd')
			options->detach = true;
		else if (c == 'p')
			options->pidfile = optarg;
		else if (c == 'r')
			options->root = optarg;
		else if (c == 'A' && restart_has_check(optarg) && restart_may_allow(optarg))
			list_add(allow, optarg);
		else if (c == 'N' && (strcmp(optarg, "new") == 0 || strcmp(optarg, "keep") == 0))
			options->new_namespaces = *optarg == 'n';
		else if (c == 'U' && parse_number(optarg, 10, &first) && first > 0 && first <= UINT32_MAX - 65536)
			options->userns = (uint32_t)first;
		else if (c == 'H' || c == 'V')
			exit(fputs(c == 'H' ? usage : "cr-restart " VERSION "\n", stdout) < 0 || fflush(stdout) != 0);
		else if (c == 'A')
			die(WRONG_USAGE, restart_has_check(optarg) ? "%s can't be allowed: there is nothing to go on with"
								   : "there is no check \"%s\"", optarg);
		else if (c == 'N')
			die(WRONG_USAGE, "--namespaces: \"%s\" is neither new nor keep", optarg);
		else if (c == 'U')
			die(WRONG_USAGE, "--userns: \"%s\" is no user from 1 to %u", optarg, UINT32_MAX - 65536);
		else if (c != 0)
			wrong_option(c, argv[optind - 1], longs);
	}
	options->image = argv[optind];
	die_if(!options->image, WRONG_USAGE, "which image?");
	die_if(optind + 1 < argc, WRONG_USAGE, "unexpected argument \"%s\"", argv[optind + 1]);
	die_if(options->json && !options->check, WRONG_USAGE, "--json is for --check");
	die_if(options->tty && options->detach, WRONG_USAGE, "--tty takes a cr-restart that stays");
}

static uint64_t own_capabilities(void)
{
	struct __user_cap_header_struct header = { .version = _LINUX_CAPABILITY_VERSION_3 };
	struct __user_cap_data_struct data[2];

	die_if(syscall(SYS_capget, &header, data) < 0, errno, "capabilities");
	return data[0].permitted | (uint64_t)data[1].permitted << 32;
}

static uint64_t all_capabilities(void)
{
	cleanup_buf struct buf last = read_whole("/proc/sys/kernel/cap_last_cap");

	return (UINT64_C(2) << strtoul(last.data, NULL, 10)) - 1;
}

static const char *named; /* the image, for report_error() */

static void print_head(const char *image, size_t tasks, bool ok)
{
	printf("{\"image\": \"");
	print_json(image);
	printf("\", \"tasks\": %zu, \"ok\": %s, \"findings\": [", tasks, ok ? "true" : "false");
}

/* Of an image that could not even be looked at. */
static void report_error(const char *message)
{
	die_hook = NULL;
	print_head(named, 0, false);
	findings_end_json(message);
}

static void report(const struct restart *restart)
{
	const struct restart_options *options = restart->options;

	if (options->json)
		print_head(options->image, restart->task_count, !restart->findings.refused);
	findings_print(&restart->findings, options->json);
	if (options->json)
		findings_end_json(NULL);
}

/* Ends as the container does. */
static int wait_for_end(const struct restart *restart)
{
	int status;

	terminal_relay(restart);
	for (pid_t pid; (pid = waitpid(-1, &status, __WALL)) != restart->tasks->tid || WIFSTOPPED(status);)
		die_if(pid < 0 && errno != EINTR, errno, "waiting for the container");
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static void tell_pid(const struct restart *restart)
{
	const pid_t pid = restart->tasks->tid;
	const char *pidfile = restart->options->pidfile;

	if (pidfile) {
		cleanup_close int fd = open(pidfile, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
		die_if(fd < 0 || dprintf(fd, "%d\n", pid) < 0, errno, "%s", pidfile);
	}
	if (restart->options->detach)
		die_if(printf("%d\n", pid) < 0 || fflush(stdout) != 0, errno, "standard output");
}

int main(int argc, char **argv)
{
	/* all that it knows is needed to its end */
	static struct restart_options options;
	static struct restart restart = { .options = &options, .restorers = restorers, .root = -1, .socket = -1 };

	begin();
	prctl(PR_SET_DUMPABLE, 0);
	parse_options(argc, argv, &options, &restart.findings.allow);
	named = options.image;
	die_hook = options.json ? report_error : NULL;
	restart.privileges = own_capabilities();
	restart.capabilities = options.userns ? all_capabilities() : restart.privileges;
	image_read(&restart.image, open_file(options.image, O_RDONLY | O_NONBLOCK | O_NOCTTY), options.image);
	plan(&restart);
	mappings_index(&restart);
	namespaces_plan(&restart);
	check_image(&restart);
	check_machine(&restart);
	if (options.check || restart.findings.refused) {
		report(&restart);
		exit(restart.findings.refused ? EXIT_REFUSED : EXIT_DONE);
	}
	report(&restart);
	release_prepare(&restart);
	restart_make(&restart);
	tell_pid(&restart);
	release_all(&restart);
	say(&restart, "running");
	exit(options.detach ? EXIT_DONE : wait_for_end(&restart));
}
