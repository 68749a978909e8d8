/* PIPE: pipes and FIFOs. Bytes that nobody has read yet are copied by tee(2), which takes none. */
#include "file.h"
#include "file_restore.h"

#include <limits.h>
#include <search.h>
#include <sys/ioctl.h>

struct pipe {
	struct object object;
	uint64_t ino;
	unsigned dev_major, dev_minor;
	const struct file *reader, *writer; /* one of each, or NULL */
	bool packets, bytes;                /* how writers write */
	struct buf data, lens;
	struct cr_image_pipe image;
};

static int compare(const void *a, const void *b)
{
	const struct pipe *x = a, *y = b;

	return x->ino != y->ino		    ? (x->ino > y->ino) - (x->ino < y->ino)
	       : x->dev_major != y->dev_major ? (x->dev_major > y->dev_major) - (x->dev_major < y->dev_major)
					      : (x->dev_minor > y->dev_minor) - (x->dev_minor < y->dev_minor);
}

static struct pipe *find(const struct dump *dump, const struct cr_image_file *file)
{
	struct pipe key = { .ino = file->i_ino, .dev_major = file->dev_major, .dev_minor = file->dev_minor };
	void **found = tfind(&key, &dump->sorted[CR_OBJ_PIPE], compare);

	return found ? *found : NULL;
}

struct object *pipe_of(struct dump *dump, struct file *file, const char *info)
{
	const struct cr_image_file *image = &file->image;

	if (!S_ISFIFO(image->i_mode))
		return NULL;
	struct pipe *pipe = find(dump, image);
	if (!pipe) {
		pipe = dump_add(dump, CR_OBJ_PIPE, sizeof(*pipe));
		pipe->ino = pipe->image.ino = image->i_ino;
		pipe->dev_major = image->dev_major;
		pipe->dev_minor = image->dev_minor;
		pipe->image.pipe_flags = file->path[0] == '/' ? CR_PIPE_FLAG_NAMED : 0;
		die_if(!tsearch(pipe, &dump->sorted[CR_OBJ_PIPE], compare), ENOMEM, "a pipe");
	}
	if (image->f_flags & CR_OPEN_FLAG_READ)
		pipe->reader = pipe->reader ?: file;
	if (image->f_flags & CR_OPEN_FLAG_WRITE) {
		pipe->writer = pipe->writer ?: file;
		*(image->f_flags & CR_OPEN_FLAG_DIRECT ? &pipe->packets : &pipe->bytes) = true;
	}
	return &pipe->object;
}

void pipe_outside(struct file *file, bool reader, bool writer)
{
	struct pipe *pipe = (struct pipe *)file->what;

	if (pipe && pipe->object.kind == CR_OBJ_PIPE)
		pipe->image.pipe_flags |= (reader ? CR_PIPE_FLAG_READER_OUTSIDE : 0) |
					  (writer ? CR_PIPE_FLAG_WRITER_OUTSIDE : 0);
}

#define MIXED "holds packets, beside bytes that are none"

/*
 * What is in the pipe at @fd, in the pieces that read(2) gives. One byte more is put behind the copy, so that even the
 * last packet ends before the pipe does.
 */
static const char *copy(struct pipe *pipe, int fd, size_t len)
{
	static const char failed[] = "holds bytes that can't be copied";
	const int capacity = (int)pipe->image.capacity;
	struct buf *data = &pipe->data, *lens = &pipe->lens;
	int ends[2];

	if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) < 0)
		return failed;
	cleanup_close int in = ends[1], out = ends[0];
	if (fcntl(in, F_SETPIPE_SZ, 2 * capacity) < 0)
		fcntl(in, F_SETPIPE_SZ, capacity);
	if (tee(fd, in, len, SPLICE_F_NONBLOCK) != (ssize_t)len)
		return failed;
	bool marked = write(in, "", 1) == 1;
	buf_reserve(data, len + 1);
	while (data->len < len) {
		ssize_t n = read(out, data->data + data->len, len + marked - data->len);
		if (n <= 0)
			return failed;
		data->len += (size_t)n;
		buf_append(lens, &(uint32_t){ (uint32_t)n }, sizeof(uint32_t));
	}
	bool one = lens->len == sizeof(uint32_t), ended = data->len == len;
	data->len = len;
	if (one && (marked ? !ended : !pipe->packets))
		lens->len = 0;
	/* bytes in front of a packet, or behind one, are read together with it or with what follows */
	return lens->len > 0 && (pipe->bytes || !ended) ? MIXED : NULL;
}

/* Through the task's own description: opening a FIFO could wake who waits for somebody to open it. */
static const char *look_into(struct pipe *pipe)
{
	cleanup_close int end = try_borrow(&(pipe->reader ?: pipe->writer)->shared);
	int capacity = end < 0 ? -1 : fcntl(end, F_GETPIPE_SZ), len;

	if (capacity < 0 || ioctl(end, FIONREAD, &len) < 0)
		return "can't be looked into";
	pipe->image.capacity = (uint64_t)capacity;
	if (len == 0)
		return NULL;
	cleanup_close int reader = pipe->reader ? -1 : file_reopen(pipe->writer, O_RDONLY | O_NONBLOCK);
	return copy(pipe, pipe->reader ? end : reader, (size_t)len);
}

void pipe_finish(struct dump *dump)
{
	for_each_object(struct pipe, pipe, dump, CR_OBJ_PIPE) {
		const char *wrong = look_into(pipe);
		const struct file *end = pipe->reader ?: pipe->writer;
		found_if(dump, wrong, "pipe-unreadable", end->shared.task->tgid, "%s %s", end->who, wrong);
	}
}

static void write_pipe(struct dump *dump, void *object, struct stream *stream)
{
	struct pipe *pipe = object;

	pipe->image.data = object_span(object, pipe->data.data, pipe->data.len);
	pipe->image.packets = object_table(object, &pipe->lens, sizeof(uint32_t));
	stream_object(stream, object, &pipe->image);
}

const struct kind kind_pipe = { CR_OBJ_PIPE, NOBODY, 0, NULL, NULL, NULL, write_pipe };

#define MOST_ROOM (UINT64_C(1) << 31)

/* What cr-restart has of a pipe until all have theirs. */
struct ends {
	int fds[2]; /* -1: given away, or of a FIFO, which needs but one */
	int given;  /* one that was, or -1 */
};

/* For who may not have more, pipe(7). */
static uint64_t most_room(const struct restart *restart)
{
	cleanup_buf struct buf text = try_read("/proc/sys/fs/pipe-max-size");

	return restart->privileges & CR_CAPABILITY_SYS_RESOURCE || !text.data ? MOST_ROOM : strtoull(text.data, NULL, 10);
}

static void fill(const struct restart *restart, struct image_object *object, int fd)
{
	const struct cr_image_pipe *image = object->fixed;
	const char *data = image_bytes(object, image->data);
	const uint32_t pieces = image->packets.count ? image->packets.count : image->data.len > 0;

	/* more than there may be is allowed by machine-limits */
	const uint64_t size = image->capacity < most_room(restart) ? image->capacity : most_room(restart);
	if (fcntl(fd, F_GETPIPE_SZ) != (int)size)
		die_if(fcntl(fd, F_SETPIPE_SZ, (int)size) < 0, errno, "a pipe of %" PRIu64 " bytes", size);
	fcntl(fd, F_SETFL, O_NONBLOCK | (image->packets.count ? O_DIRECT : 0));
	for (uint32_t i = 0, at = 0; i < pieces; i++) {
		uint32_t copied;
		const uint32_t len = image->packets.count
					     ? *(const uint32_t *)image_entry(object, &image->packets, i, &copied, sizeof(copied))
					     : image->data.len;
		die_if(len > image->data.len - at || write(fd, data + at, len) != (ssize_t)len, errno, "the bytes in a pipe");
		at += len;
	}
}

static struct ends *make(struct restart *restart, struct image_object *file, struct image_object *object)
{
	const struct cr_image_pipe *image = object->fixed;
	struct ends *ends = object->own = allocate(sizeof(*ends));

	*ends = (struct ends){ { -1, -1 }, -1 };
	if (image->pipe_flags & CR_PIPE_FLAG_NAMED) {
		cleanup_close int place = file_place(restart, file);
		ends->fds[1] = file_open_again(restart, place, O_RDWR | O_NONBLOCK);
		die_if(ends->fds[1] < 0, errno, "the FIFO %s", image_text(file, ((const struct cr_image_file *)file->fixed)->path));
	} else {
		die_if(pipe2(ends->fds, O_CLOEXEC) < 0, errno, "a pipe");
	}
	fill(restart, object, ends->fds[1]);
	return ends;
}

static int open_pipe(struct restart *restart, struct image_object *file, struct image_object *object)
{
	const struct cr_image_pipe *image = object->fixed;
	const struct cr_image_file *end = file->fixed;
	struct ends *ends = object->own ? object->own : make(restart, file, object);
	const bool writes = end->f_flags & CR_OPEN_FLAG_WRITE, reads = end->f_flags & CR_OPEN_FLAG_READ;
	int *own = &ends->fds[writes], fd;

	/* pipe(2) made it, and nobody opened it through /proc */
	if (!(image->pipe_flags & CR_PIPE_FLAG_NAMED) && *own >= 0 && reads != writes && !(end->f_flags & CR_OPEN_FLAG_LARGEFILE)) {
		fd = ends->given = *own;
		*own = -1;
		return file_with_flags(fd, file);
	}
	if (image->pipe_flags & CR_PIPE_FLAG_NAMED) {
		cleanup_close int place = file_place(restart, file);
		fd = file_open_again(restart, place, file_flags(end) | O_NONBLOCK);
	} else {
		const int any = ends->fds[0] >= 0 ? ends->fds[0] : ends->fds[1] >= 0 ? ends->fds[1] : ends->given;
		fd = file_open_again(restart, any, file_flags(end) | O_NONBLOCK);
	}
	die_if(fd < 0, errno, "an end of a pipe");
	return file_with_flags(fd, file);
}

/* An end that nobody has is no end. */
static void settle_pipe(struct restart *restart, struct image_object *file, struct image_object *object, struct rtask *task,
			int fd)
{
	struct ends *ends = object->own;

	for (int i = 0; ends && i < 2; i++) {
		if (ends->fds[i] >= 0)
			close(ends->fds[i]);
		ends->fds[i] = -1;
	}
}

static void check_pipe(struct restart *restart, struct image_object *object)
{
	const struct cr_image_pipe *image = object->fixed;
	const uint64_t outside = CR_PIPE_FLAG_READER_OUTSIDE | CR_PIPE_FLAG_WRITER_OUTSIDE;

	const uint64_t most = most_room(restart);
	uint64_t len = 0;

	value_if(restart, object, image->capacity == 0 || image->capacity > MOST_ROOM, "its room", "from 1 to 2,147,483,648 bytes", "%s",
		 grouped(image->capacity).name);
	if (image->capacity > most && image->capacity <= MOST_ROOM)
		differs(restart, image->data.len > most ? "machine-kernel" : "machine-limits", object_name(restart, object).name,
			"the bytes that a pipe may hold here (fs.pipe-max-size)", grouped(image->capacity).name, grouped(most).name);
	value_if(restart, object, image->data.len > image->capacity, "the bytes in it", path_of("at most %s", grouped(image->capacity).name).name,
		 "%s", grouped(image->data.len).name);
	for_each_entry(uint32_t, packet, object, &image->packets) {
		value_if(restart, object, *packet == 0 || *packet > PIPE_BUF, "the length of a packet", "from 1 to 4,096", "%s", grouped(*packet).name);
		len += *packet;
	}
	value_if(restart, object, image->packets.count && len != image->data.len, "the length of all packets", "that of the bytes in it",
		 "%s of %s", grouped(len).name, grouped(image->data.len).name);
	against_if(restart, image->pipe_flags & outside, "pipe-outside", "a pipe led to somebody outside: without him it has only one end");
}

const struct restorer restore_pipe = { .kind = CR_OBJ_PIPE, .check = check_pipe, .open = open_pipe, .settle = settle_pipe };
