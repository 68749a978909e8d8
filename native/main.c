/* cr-dump(1): options, and the road from a pid to an image. */
#define _GNU_SOURCE
#include "check.h"
#include "container.h"
#include "freeze.h"
#include "output.h"
#include "remote.h"

#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdarg.h>
#include <string.h>
#include <unistd.h>

#define VERSION "0.1.0"

static const char usage[] = "usage: cr-dump -p PID -o FILE|- [OPTION]...\n"
			    "       cr-dump -p PID --check [--json] [OPTION]...\n"
			    "\n"
			    "  -p PID                  any task of the container\n"
			    "  -o FILE                 where the image goes, - for standard output\n"
			    "      --check             only tell what speaks against a dump\n"
			    "      --json              tell it as JSON, on standard output\n"
			    "      --policy default    refuse what an image can't represent\n"
			    "      --policy seed       refuse what the patch of 2009 refused\n"
			    "      --allow CHECK       take the risk that the check is about\n"
			    "      --revision 1|2      kinds of objects to write, 2 by default\n"
			    "      --no-memory         describe mappings, leave out their pages\n"
			    "      --help, --version\n"
			    "\n"
			    "Exit status: 0 done, 1 refused or failed, 2 wrong usage.\n";

static _Noreturn void die_of_usage(const char *format, ...)
{
	va_list args;

	fputs("cr-dump: ", stderr);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputs("; see --help\n", stderr);
	exit(EXIT_USAGE);
}

static _Noreturn void answer(const char *text)
{
	fputs(text, stdout);
	exit(fflush(stdout) == 0 ? EXIT_DONE : EXIT_REFUSED);
}

static unsigned parse_number(const char *option, const char *string, unsigned most)
{
	uint64_t value;

	if (!text_number((struct text){ string, strlen(string) }, 10, &value) || value == 0 || value > most)
		die_of_usage("%s: \"%s\" is no number from 1 to %u", option, string, most);
	return (unsigned)value;
}

static void parse_options(int argc, char **argv, struct options *options)
{
	enum { CHECK = 256, JSON, POLICY, ALLOW, REVISION, NO_MEMORY, HELP, SHOW_VERSION };
	static const struct option longs[] = {
		{ "check", no_argument, NULL, CHECK },
		{ "json", no_argument, NULL, JSON },
		{ "policy", required_argument, NULL, POLICY },
		{ "allow", required_argument, NULL, ALLOW },
		{ "revision", required_argument, NULL, REVISION },
		{ "no-memory", no_argument, NULL, NO_MEMORY },
		{ "help", no_argument, NULL, HELP },
		{ "version", no_argument, NULL, SHOW_VERSION },
		{ 0 },
	};
	int c;

	*options = (struct options){ .revision = 2, .memory = true };
	opterr = 0;
	while ((c = getopt_long(argc, argv, ":p:o:", longs, NULL)) != -1) {
		if (c == 'p')
			options->pid = (pid_t)parse_number("-p", optarg, INT32_MAX);
		else if (c == 'o')
			options->output = optarg;
		else if (c == CHECK)
			options->check = true;
		else if (c == JSON)
			options->json = true;
		else if (c == POLICY && (strcmp(optarg, "seed") == 0 || strcmp(optarg, "default") == 0))
			options->seed_policy = *optarg == 's';
		else if (c == ALLOW && check_exists(optarg))
			list_add(&options->allow, optarg);
		else if (c == REVISION)
			options->revision = parse_number("--revision", optarg, 2);
		else if (c == NO_MEMORY)
			options->memory = false;
		else if (c == HELP)
			answer(usage);
		else if (c == SHOW_VERSION)
			answer("cr-dump " VERSION "\n");
		else if (c == POLICY || c == ALLOW)
			die_of_usage("there is no %s \"%s\"", c == POLICY ? "policy" : "check", optarg);
		else
			die_of_usage(c == ':' ? "%s needs a value" : "unknown option %s", argv[optind - 1]);
	}
	if (optind < argc)
		die_of_usage("unexpected argument \"%s\"", argv[optind]);
	if (!options->pid)
		die_of_usage("which container? -p PID is missing");
	if (!options->check && !options->output)
		die_of_usage("where to? -o FILE is missing");
	if (options->check && options->output)
		die_of_usage("--check writes no image, so -o makes no sense");
	if (options->json && !options->check)
		die_of_usage("--json is for --check");
}

static void require_privilege(void)
{
	cleanup_buf struct buf status = { 0 };

	proc_read(&status, "/proc/self/status");
	if (!(text_value(buf_text(&status), "CapEff", 16) & CR_CAPABILITY_SYS_ADMIN))
		die(EPERM, "dumping a container takes CAP_SYS_ADMIN");
}

/* Everything that can be known without writing: the tasks, their objects, what speaks against it. */
static void look(struct dump *dump, struct checker *checker)
{
	container_find(dump);
	if (dump->options->revision == 1) {
		container_watch(dump);
		dump_collect(dump);
		return;
	}
	freeze(dump);
	remote_read(dump);
	ask_tasks(dump);
	dump_collect(dump);
	check_all(checker);
}

static void write_image(struct dump *dump, int fd)
{
	struct stream *stream = allocate(sizeof(*stream));

	stream_start(stream, fd, dump->options->output);
	stream->progress = isatty(STDERR_FILENO);
	dump_write(dump, stream);
	if (dump->options->revision > 1)
		stream_seal(stream);
	stream_flush(stream);
	if (stream->told)
		fputc('\n', stderr);
	free(stream);
}

int main(int argc, char **argv)
{
	struct options options;
	struct dump dump = { .options = &options };
	struct checker checker = { .dump = &dump };
	int fd = -1;

	/* whatever goes wrong with the output is for write() to tell */
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN);
	parse_options(argc, argv, &options);
	require_privilege();
	/* first, because nobody has to be stopped to find that there is no place for the image */
	if (options.output)
		fd = output_open(options.output);
	look(&dump, &checker);
	bool refused = check_refuses(&checker);
	if (options.output && !refused)
		write_image(&dump, fd);
	thaw(&dump);
	check_report(&checker);
	if (options.output && !refused)
		output_commit(fd, options.output);
	exit(refused ? EXIT_REFUSED : EXIT_DONE);
}
