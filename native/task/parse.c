#include "parse.h"

#include <signal.h>

bool parse_number(const char *text, int base, cr_u64 *value)
{
	char *end;

	errno = 0;
	*value = strtoull(text, &end, base);
	return end != text && *end == '\0' && errno == 0;
}

char *next_line(char **text)
{
	return *text && **text ? strsep(text, "\n") : NULL;
}

const char *find_field(const char *text, const char *name)
{
	size_t len = strlen(name);

	for (; text && *text; text = strchrnul(text, '\n'), text += *text == '\n')
		if (strncmp(text, name, len) == 0 && text[len] == ':')
			return text + len + 1;
	return NULL;
}

uint64_t field_value(const char *text, const char *name, int base)
{
	const char *value = find_field(text, name);

	return value ? strtoull(value, NULL, base) : 0;
}

struct buf parse_numbers(const char *text)
{
	struct buf numbers = { 0 };
	char *end;

	for (; text; text = end) {
		uint32_t number = (uint32_t)strtoul(text, &end, 10);
		if (end == text)
			break;
		buf_append(&numbers, &number, sizeof(number));
	}
	return numbers;
}

const char *parse_stat(const char *text, struct proc_stat *stat)
{
	const char *start = strchr(text, '('), *end = strrchr(text, ')');
	char *rest;

	/* The name ends at the last parenthesis: everything behind it is numbers. */
	*stat = (struct proc_stat){ 0 };
	if (!start || !end || end < start)
		return "no name in parentheses";
	size_t len = (size_t)(end - ++start);
	memcpy(stat->comm, start, len < sizeof(stat->comm) ? len : sizeof(stat->comm));
	if (end[1] != ' ' || end[2] == '\0')
		return "no state behind the name";
	stat->state = end[2];
	text = end + 3;
	for (int i = STAT_FIRST; i < STAT_FIELDS; i++, text = rest) {
		stat->field[i] = strtoull(text, &rest, 10);
		if (rest == text)
			return "a number is missing";
	}
	return NULL;
}

bool is_at_end(const struct proc_stat *stat)
{
	return strchr("ZX", stat->state) || stat->field[STAT_FLAGS] & PF_EXITING;
}

const char *parse_limits(char *text, struct cr_rlimit limits[RLIMITS])
{
	char cur[32], max[32];

	next_line(&text); /* names of the columns */
	for (size_t i = 0; i < RLIMITS; i++) {
		const char *line = next_line(&text);
		/* "%-25s %-20s %-20s", fs/proc/base.c */
		if (!line || sscanf(line, "%*25c%31s%31s", cur, max) != 2)
			return "a limit is missing";
		limits[i] = (struct cr_rlimit){ UINT64_MAX, UINT64_MAX };
		if ((strcmp(cur, "unlimited") != 0 && !parse_number(cur, 10, &limits[i].rlim_cur)) ||
		    (strcmp(max, "unlimited") != 0 && !parse_number(max, 10, &limits[i].rlim_max)))
			return "a limit is no number";
	}
	return next_line(&text) ? "there are more limits than are known" : NULL;
}

const char *parse_timer(char **text, struct posix_timer *timer)
{
	char how[8] = "", whom[4] = "";
	int read = 0;

	*timer = (struct posix_timer){ 0 };
	/* "%px" has no 0x, kernel/fs/proc/base.c */
	if (sscanf(*text, "ID: %u signal: %u/%" SCNx64 " notify: %7[a-z]/%3[a-z].%d ClockID: %d%n", &timer->id,
		   &timer->signo, &timer->sigev_value, how, whom, &timer->pid, &timer->clock, &read) != 7)
		return "a timer has a line that is not known";
	timer->notify = strcmp(how, "signal") == 0 ? SIGEV_SIGNAL : strcmp(how, "none") == 0 ? SIGEV_NONE : SIGEV_THREAD;
	timer->notify |= strcmp(whom, "tid") == 0 ? SIGEV_THREAD_ID : 0;
	for (*text += read; **text == '\n';)
		++*text;
	return NULL;
}

/* What the kernel wrote as \ooo, back into bytes. */
static char *unescape(char *text)
{
	char *out = text;

	for (const char *in = text; in && *in; in++) {
		bool escaped = *in == '\\' && in[1] <= '3' && strspn(in + 1, "01234567") >= 3;
		*out++ = escaped ? (char)((in[1] - '0') << 6 | (in[2] - '0') << 3 | (in[3] - '0')) : *in;
		in += escaped ? 3 : 0;
	}
	if (out)
		*out = '\0';
	return text;
}

/* 0 where an image has no bit. The kernel calls the flags as the format does, but for two. */
static uint64_t mount_flag(const char *option)
{
#define OPTION(name) if (strcasecmp(option, #name) == 0) return CR_MNT_FLAG_##name;
	CR_EACH_MNT_FLAG(OPTION)
	return strcmp(option, "ro") == 0 ? CR_MNT_FLAG_RDONLY : strcmp(option, "master") == 0 ? CR_MNT_FLAG_SLAVE : 0;
}

const char *parse_mountinfo(char *line, struct mountinfo *mount)
{
	struct cr_mount *entry = &mount->entry;
	char *options, *word;
	int read = 0;

	*mount = (struct mountinfo){ 0 };
	if (sscanf(line, "%u %u %u:%u %n", &entry->mnt_id, &entry->parent_id, &entry->dev_major, &entry->dev_minor,
		   &read) != 4)
		return "a number is missing";
	line += read;
	mount->root = unescape(strsep(&line, " "));
	mount->mountpoint = unescape(strsep(&line, " "));
	options = strsep(&line, " ");
	while ((word = strsep(&options, ","))) {
		entry->mnt_flags |= mount_flag(word);
		if (!mount_flag(word) && strcmp(word, "rw") != 0)
			mount->unknown_option = word;
	}
	/* optional fields "NAME:NUMBER" or "NAME", until a single hyphen */
	while ((word = strsep(&line, " ")) && strcmp(word, "-") != 0) {
		uint64_t flag = mount_flag(strsep(&word, ":"));
		entry->mnt_flags |= flag;
		uint32_t group = word ? (uint32_t)strtoul(word, NULL, 10) : 0;
		entry->shared_group = flag == CR_MNT_FLAG_SHARED ? group : entry->shared_group;
		entry->master_group = flag == CR_MNT_FLAG_SLAVE ? group : entry->master_group;
	}
	/* the source may be empty, and then nothing stands between two blanks */
	mount->fstype = unescape(strsep(&line, " "));
	mount->source = unescape(strsep(&line, " "));
	mount->options = unescape(line);
	return mount->options ? NULL : "a field is missing";
}

static uint64_t vm_flag(const char *word)
{
#define CODE(code, flag) if (strcmp(word, code) == 0) return flag;
	CR_EACH_VM_FLAG_CODE(CODE)
	return 0;
}

const char *parse_smaps_line(const char *line, struct vma *vma)
{
	int read = 0;

	if (strncmp(line, "VmFlags:", 8) == 0) {
		for (line += 8; sscanf(line, "%7s%n", vma->unknown, &read) == 1; line += read) {
			if (!vm_flag(vma->unknown))
				return "an image has no bit for the flag";
			vma->flags |= vm_flag(vma->unknown);
		}
		vma->complete = true;
		return NULL;
	}
	if (strncmp(line, "KernelPageSize:", 15) == 0)
		return sscanf(line + 15, "%" SCNu64 " kB", &vma->page_size) == 1 ? NULL : "a size is no number";
	if (strncmp(line, "ProtectionKey:", 14) == 0)
		return sscanf(line + 14, "%" SCNu32, &vma->pkey) == 1 ? NULL : "a key is no number";
	/* the name of a field starts with a capital letter, an address does not */
	if (*line >= 'A' && *line <= 'Z')
		return strchr(line, ':') ? NULL : "a line is neither a mapping nor a field";
	*vma = (struct vma){ 0 };
	if (sscanf(line, "%" SCNx64 "-%" SCNx64 " %4s %" SCNx64 " %x:%x %" SCNu64 " %n", &vma->start, &vma->end,
		   vma->permissions, &vma->pgoff, &vma->dev_major, &vma->dev_minor, &vma->inode, &read) != 7)
		return "a field is missing";
	snprintf(vma->name, sizeof(vma->name), "%.*s", (int)strcspn(line + read, "\n"), line + read);
	return NULL;
}

bool parse_device(const char *line, struct cr_netdev *device)
{
	/* a name has neither blanks nor colons; of 16 counters the first two of each direction */
	static const char format[] = " %15[^:]:%" SCNu64 "%" SCNu64 "%*u%*u%*u%*u%*u%*u%" SCNu64 "%" SCNu64;

	*device = (struct cr_netdev){ 0 };
	return sscanf(line, format, device->name, &device->rx_bytes, &device->rx_packets, &device->tx_bytes,
		      &device->tx_packets) == 5;
}

bool parse_sysv(const char *line, enum sysv_kind kind, struct sysv *object)
{
	/* what stands between the permissions and the users: size and three numbers; size; bytes, size and two numbers */
	static const char *const formats[] = {
		[SYSV_SHM] = "%d %u %o %" SCNu64 " %*u %*u %*u %u %u %u %u",
		[SYSV_SEM] = "%d %u %o %" SCNu64 " %u %u %u %u",
		[SYSV_MSG] = "%d %u %o %*u %" SCNu64 " %*u %*u %u %u %u %u",
	};

	*object = (struct sysv){ 0 };
	return sscanf(line, formats[kind], (int *)&object->key, &object->id, &object->mode, &object->size, &object->uid,
		      &object->gid, &object->cuid, &object->cgid) == 8;
}

char *parse_cgroup(const char *text, const char *controller)
{
	const size_t len = strlen(controller);

	/* "NUMBER:CONTROLLER,CONTROLLER:PATH" */
	for (const char *line = text; line && *line; line = strchrnul(line, '\n'), line += *line == '\n') {
		const char *names = strchr(line, ':'), *path = names ? strchr(names + 1, ':') : NULL;
		if (!path || path > strchrnul(line, '\n'))
			continue;
		for (const char *name = names + 1, *end; name <= path; name = end + 1) {
			end = name + strcspn(name, ",:");
			if ((size_t)(end - name) == len && strncmp(name, controller, len) == 0)
				return format_string("%.*s", (int)strcspn(path + 1, "\n"), path + 1);
		}
	}
	return NULL;
}
