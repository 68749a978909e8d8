#include "sysv.h"

#include <sys/shm.h>

static const char *const names[] = { [SYSV_SHM] = "shm", [SYSV_SEM] = "sem", [SYSV_MSG] = "msg" };

void sysv_collect(struct dump *dump, enum cr_kind number, enum sysv_kind kind)
{
	struct path path = path_of("/proc/sysvipc/%s", names[kind]);

	for_each_object(struct ns, ns, dump, CR_OBJ_IPC_NS) {
		/* the file tells about the namespace of who opens it */
		inside_ns home = ns_enter(ns);
		cleanup_buf struct buf text = read_whole(path.name);
		char *rest = text.data, *line;
		next_line(&rest); /* names of the columns */
		while ((line = next_line(&rest))) {
			struct sysv_object *object = dump_add(dump, number, sizeof(*object));
			object->ns = ns;
			die_if(!parse_sysv(line, kind, &object->sysv), 0, "%s has a line that is no object: %s", path.name, line);
		}
	}
}

/* Numbers of inodes are those of the segments: another file of the same file system may have the same by chance. */
static void check_inode(struct dump *dump, const struct sysv_object *segment)
{
	const struct cr_image_file *own = &segment->file->image;

	for_each_object(struct file, file, dump, CR_OBJ_FILE)
		found_if(dump, file->image.i_ino == own->i_ino && file->image.dev_minor == own->dev_minor &&
				       file->image.dev_major == own->dev_major && strcmp(file->path, segment->file->path) != 0,
			 "ipc-shm-inode", file->shared.task->tgid, "%s and the shared memory with id %u have one inode number", file->who,
			 segment->sysv.id);
}

bool is_sysv(const struct file *file)
{
	return file->image.f_flags & CR_OPEN_FLAG_UNLINKED && file->image.mnt_id == 0 && strncmp(file->path, "/SYSV", 5) == 0;
}

/* The kernel counts the mappings of a segment, whoever has them. */
static void check_attached(struct dump *dump, const struct sysv_object *segment)
{
	inside_ns home = ns_enter(segment->ns);
	struct shmid_ds ds;
	unsigned long inside = segment->attached != NULL;

	die_if(shmctl((int)segment->sysv.id, IPC_STAT, &ds) < 0, errno, "the shared memory with id %u", segment->sysv.id);
	for_each_object(struct mm, mm, dump, CR_OBJ_MM_STRUCT)
		for_each(const struct vma, vma, &mm->vmas)
			inside += vma->file && is_sysv(vma->file) && vma->file->image.i_ino == segment->file->image.i_ino &&
				  vma->file->image.dev_minor == segment->file->image.dev_minor;
	found_if(dump, ds.shm_nattch > inside, "external-memory", 0, "the shared memory with id %u is mapped %lu times outside the container",
		 segment->sysv.id, ds.shm_nattch - inside);
}

void check_sysv(struct dump *dump)
{
	for_each_object(struct sysv_object, segment, dump, CR_OBJ_IPC_SHM) {
		if (!segment->file)
			continue;
		check_inode(dump, segment);
		check_attached(dump, segment);
	}
	for_each_object(struct sysv_object, set, dump, CR_OBJ_IPC_SEM)
		found_if(dump, true, "ipc-sem-undo", 0, "what tasks would undo of the semaphores with id %u can't be seen",
			 set->sysv.id);
}

uint32_t sysv_user(const struct restart *restart, uint32_t id)
{
	return restart->options->userns + id;
}

void sysv_make(struct restart *restart, const struct image_object *object, enum sysv_kind kind,
	       int (*make)(const struct image_object *object))
{
	const struct cr_image_ipc_sem *image = sysv_image(object);
	cleanup_close int next = open_file(path_of("/proc/sys/kernel/%s_next_id", names[kind]).name, O_WRONLY);

	die_if(dprintf(next, "%u", image->id) < 0, errno, "the id %u of an IPC object", image->id);
	/* who makes it is its creator for ever */
	die_if(setegid(sysv_user(restart, image->cgid)) < 0 || seteuid(sysv_user(restart, image->cuid)) < 0, errno, "user %u",
	       image->cuid);
	int id = make(object), errnum = errno;
	die_if(seteuid(0) < 0 || setegid(0) < 0, errno, "the way back to root");
	die_if(id < 0, errnum, "the IPC object with key 0x%x", image->key);
	die_if((uint32_t)id != image->id, EEXIST, "the id %u of an IPC object", image->id);
}

/* Its number, key and users, as each of the three has them. */
static void check_made(struct restart *restart, struct image_object *object)
{
	enum { INDEXES = 32768 }; /* the lower bits of a number, where the kernel has it */
	const struct cr_image_ipc_sem *image = sysv_image(object);
	const uint32_t users[] = { image->uid, image->gid, image->cuid, image->cgid };

	value_if(restart, object, image->pos_ipc_ns == CR_POS_NONE, "its IPC namespace", "one of the image", "none");
	value_if(restart, object, image->id > INT32_MAX, "its id", "at most 2,147,483,647", "%s", grouped(image->id).name);
	value_if(restart, object, image->mode > 0777, "its mode", "at most 0777", "0%o", image->mode);
	for (size_t i = 0; i < ARRAY_SIZE(users); i++)
		value_if(restart, object, users[i] == UINT32_MAX, "its user, group, or that of who made it", "at most 4,294,967,294", "%u, which is nobody",
			 users[i]);
	for_each_of_kind(other, &restart->image, object->type) {
		const struct cr_image_ipc_sem *another = sysv_image(other);
		if (other == object)
			break;
		const bool same_ns = another->pos_ipc_ns == image->pos_ipc_ns;
		value_if(restart, object, same_ns && another->id % INDEXES == image->id % INDEXES, "its id, and where the kernel keeps it,",
			 "those of no other", "%u as well as %u", image->id, another->id);
		value_if(restart, object, same_ns && image->key && another->key == image->key, "its key", "that of no other", "0x%x twice", image->key);
	}
}

void sysv_check(struct restart *restart, struct image_object *object, enum sysv_kind kind)
{
	const struct cr_image_ipc_sem *image = sysv_image(object);
	const struct image_object *ns = image_at(&restart->image, image->pos_ipc_ns);
	cleanup_buf struct buf text = { 0 };
	struct sysv found;
	bool there = false;

	check_made(restart, object);
	if (!ns || !namespace_is_kept(ns))
		return;
	text = read_whole(path_of("/proc/sysvipc/%s", names[kind]).name);
	for (char *rest = text.data, *line; (line = next_line(&rest));)
		there |= parse_sysv(line, kind, &found) && found.id == image->id && found.key == image->key;
	against_if(restart, !there, "namespace", "the IPC namespace is kept, and has no %s object with id %u and key 0x%x", names[kind],
		   image->id, image->key);
}
