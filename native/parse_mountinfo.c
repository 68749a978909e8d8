#include "parse.h"

static const struct {
	const char *name;
	uint64_t flag;
} mount_options[] = {
	{ "rw", 0 },
	{ "ro", CR_MNT_FLAG_RDONLY },
	{ "nosuid", CR_MNT_FLAG_NOSUID },
	{ "nodev", CR_MNT_FLAG_NODEV },
	{ "noexec", CR_MNT_FLAG_NOEXEC },
	{ "noatime", CR_MNT_FLAG_NOATIME },
	{ "nodiratime", CR_MNT_FLAG_NODIRATIME },
	{ "relatime", CR_MNT_FLAG_RELATIME },
	{ "nosymfollow", CR_MNT_FLAG_NOSYMFOLLOW },
};

static void parse_mount_options(struct text options, struct mountinfo *mount)
{
	struct text option;

	while (text_item(&options, ',', &option)) {
		size_t i = 0;
		while (i < ARRAY_SIZE(mount_options) && !text_is(option, mount_options[i].name))
			i++;
		if (i < ARRAY_SIZE(mount_options))
			mount->flags |= mount_options[i].flag;
		else
			mount->unknown_option = option;
	}
}

const char *parse_mountinfo(struct text line, struct mountinfo *mount)
{
	struct text word, major;

	*mount = (struct mountinfo){ 0 };
	if (!text_word_number(&line, 10, &mount->mnt_id) || !text_word_number(&line, 10, &mount->parent_id) ||
	    !text_word(&line, &word) || !text_until(&word, ':', &major) || !text_number(major, 10, &mount->dev_major) ||
	    !text_number(word, 10, &mount->dev_minor) || !text_word(&line, &mount->root) ||
	    !text_word(&line, &mount->mountpoint) || !text_word(&line, &word))
		return "a field is missing";
	parse_mount_options(word, mount);

	/* optional fields, until a single hyphen */
	for (;;) {
		if (!text_word(&line, &word))
			return "no hyphen behind the optional fields";
		if (text_is(word, "-"))
			break;
		if (text_skip(&word, "shared:"))
			mount->flags |= CR_MNT_FLAG_SHARED;
		else if (text_skip(&word, "master:"))
			mount->flags |= CR_MNT_FLAG_SLAVE;
		else if (text_is(word, "unbindable"))
			mount->flags |= CR_MNT_FLAG_UNBINDABLE;
	}
	if (!text_word(&line, &mount->fstype))
		return "no file system type";
	/* the source may be empty, and then nothing stands between two blanks */
	if (!text_skip(&line, " ") || !text_until(&line, ' ', &mount->source))
		return "no source";
	mount->options = line;
	return NULL;
}
