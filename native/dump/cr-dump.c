/* cr-dump(1): options, and the road from a pid to an image. */
#include "apart.h"
#include "dump.h"
#include "limit.h"
#include "options.h"
#include "output.h"

#include <signal.h>

static const char usage[] =
	"usage: cr-dump -p PID -o FILE|- [OPTION]...\n"
	"       cr-dump -p PID --check [--json] [OPTION]...\n\n"
	"  -p, --pid PID           any task of the container\n"
	"  -o, --output FILE       where the image goes, - for standard output\n"
	"      --check             only tell what speaks against a dump\n"
	"      --json              tell it as JSON, on standard output\n"
	"      --policy default    refuse what an image can't represent\n"
	"      --policy seed       refuse what the patch of 2009 refused\n"
	"      --allow CHECK       take the risk that the check is about\n"
	"      --revision 1|2|3    kinds of objects to write, 3 by default\n"
	"      --no-memory         describe mappings, leave out their pages\n"
	"      --leave running     what becomes of the container: stopped and killed are\n"
	"              stopped     what a restart needs, because files move on otherwise\n"
	"              killed\n"
	"      --thaw              thaw a frozen control group for the questions, and freeze\n"
	"                          it again\n"
	"      --no-sync           do not wait until the image is on its disk\n"
	"      --timeout SECONDS   how long to wait for tasks that do not stop, or for who\n"
	"                          takes the image, 10 by default\n"
	"      --verbose           tell every finding, not one line for each check\n"
	"      --tcp-close         dump TCP connections as closed\n"
	"      --help, --version\n\n"
	"Exit status: 0 done, 1 refused or failed, 2 wrong usage.\n";

static unsigned number_of(const char *option, const char *string, unsigned most)
{
	uint64_t value;

	if (!parse_number(string, 10, &value) || value == 0 || value > most)
		die(WRONG_USAGE, "%s: \"%s\" is no number from 1 to %u", option, string, most);
	return (unsigned)value;
}

static bool try_leave(const char *string, enum leave *leave)
{
	static const char *const words[] = { "running", "stopped", "killed" };

	for (size_t i = 0; i < ARRAY_SIZE(words); i++)
		if (strcmp(words[i], string) == 0) {
			*leave = (enum leave)i;
			return true;
		}
	return false;
}

static void parse_options(int argc, char **argv, struct options *options, struct buf *allow)
{
	const struct option longs[] = {
		{ "pid", required_argument, NULL, 'p' },
		{ "output", required_argument, NULL, 'o' },
		{ "check", no_argument, &options->check, true },
		{ "json", no_argument, &options->json, true },
		{ "no-memory", no_argument, &options->no_memory, true },
		{ "no-sync", no_argument, &options->no_sync, true },
		{ "thaw", no_argument, &options->thaw, true },
		{ "leave", required_argument, NULL, 'L' },
		{ "tcp-close", no_argument, &options->tcp_close, true },
		{ "verbose", no_argument, &options->verbose, true },
		{ "timeout", required_argument, NULL, 'T' },
		{ "policy", required_argument, NULL, 'P' },
		{ "allow", required_argument, NULL, 'A' },
		{ "revision", required_argument, NULL, 'R' },
		{ "help", no_argument, NULL, 'H' },
		{ "version", no_argument, NULL, 'V' },
		{ 0 },
	};
	int c;

	opterr = 0;
	while ((c = getopt_long(argc, argv, ":p:o:", longs, NULL)) != -1) {
		if (c == 'p')
			options->pid = (pid_t)number_of("-p", optarg, INT32_MAX);
		else if (c == 'o')
			options->output = optarg;
		else if (c == 'P' && (strcmp(optarg, "seed") == 0 || strcmp(optarg, "default") == 0))
			options->seed_policy = *optarg == 's';
		else if (c == 'A' && find_check(optarg))
			list_add(allow, optarg);
		else if (c == 'R')
			options->revision = number_of("--revision", optarg, 3);
		else if (c == 'L' && try_leave(optarg, &options->leave))
			continue;
		else if (c == 'T')
			options->timeout = number_of("--timeout", optarg, 3600);
		else if (c == 'H' || c == 'V')
			exit(fputs(c == 'H' ? usage : DUMPER "\n", stdout) < 0 || fflush(stdout) != 0);
		else if (c == 'P' || c == 'A' || c == 'L')
			die(WRONG_USAGE, "there is no %s \"%s\"", c == 'P' ? "policy" : c == 'A' ? "check" : "--leave", optarg);
		else if (c != 0)
			wrong_option(c, argv[optind - 1], longs);
	}
	die_if(optind < argc, WRONG_USAGE, "unexpected argument \"%s\"", argv[optind]);
	die_if(!options->pid, WRONG_USAGE, "which container? -p PID is missing");
	if (options->check == !!options->output)
		die(WRONG_USAGE, "either -o FILE, where the image goes, or --check, which writes none");
	die_if(options->json && !options->check, WRONG_USAGE, "--json is for --check");
	die_if(options->leave != LEAVE_RUNNING && (options->check || options->revision == 1), WRONG_USAGE,
	       "--leave is for a dump that stops everybody");
}

static const struct dump *running; /* for die(), which knows of none */
static pid_t holder;               /* who holds the tasks: helpers know nothing of them */

/* What went wrong may have gone wrong because a task was killed. */
static void blame(void)
{
	if (getpid() == holder)
		freeze_blame(&running->container);
}

static void report_error(const char *sentence)
{
	check_report_error(running, sentence);
}

int main(int argc, char **argv)
{
	struct options options = { .revision = 3, .timeout = 10 };
	struct dump dump = { .options = &options, .kinds = dump_kinds };
	struct container *container = &dump.container;
	struct stream stream;

	begin();
	/* whatever goes wrong with the output is for write() to tell */
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN);
	running = &dump;
	/* also what is wrong with the options is told so */
	for (int i = 1; i < argc; i++)
		die_hook = strcmp(argv[i], "--json") == 0 ? report_error : die_hook;
	parse_options(argc, argv, &options, &dump.findings.allow);
	image_revision(options.revision);
	die_hook = options.json ? report_error : NULL;
	cleanup_buf struct buf status = read_whole("/proc/self/status");
	if (!(field_value(status.data, "CapEff", 16) & CR_CAPABILITY_SYS_ADMIN))
		die(EPERM, "dumping a container takes CAP_SYS_ADMIN");
	repair_prepare();
	limit_prepare();
	work_apart(repair, limit_passed);
	/* first, because nobody has to be stopped to find that there is no place for the image */
	struct output *output = options.output ? output_open(options.output, !options.no_sync, options.timeout) : NULL;
	/* the two kinds of revision 1 need nobody to stop */
	const bool all_kinds = options.revision > 1;
	*container = (struct container){ .pid = options.pid, .stopping = all_kinds, .patience = options.timeout };
	container_find(container);
	if (all_kinds)
		freeze(container);
	else
		container_list(container);
	holder = getpid();
	die_cause = blame;
	container_read(container);
	struct freezer *freezer = options.thaw && all_kinds ? freezer_thaw(container) : NULL;
	ask_all(container);
	if (freezer)
		freezer_freeze(freezer);
	dump_collect(&dump);
	if (all_kinds) {
		check_inside(&dump);
		check_paths(&dump);
		check_outside(&dump);
		check_ipc_and_net(&dump);
	}
	const bool written = output && !dump.findings.refused;
	if (written) {
		stream_start(&stream, output->fd, strcmp(options.output, "-") == 0 ? "standard output" : options.output, output->patience);
		dump_write(&dump, &stream);
		stream_end(&stream, all_kinds);
	}
	freeze_verify(container);
	/* who is not to go on waits until the image is safe */
	if (!written || options.leave == LEAVE_RUNNING)
		thaw(container, 0);
	check_report(&dump);
	if (written) {
		output_commit(output, !options.no_sync);
		thaw(container, options.leave == LEAVE_STOPPED ? SIGSTOP : options.leave == LEAVE_KILLED ? SIGKILL : 0);
	}
	exit(dump.findings.refused ? EXIT_REFUSED : EXIT_DONE);
}
