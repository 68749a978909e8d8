/* CRC-32 by both ways, the layout of objects, and a stream of them. */
#include "stream.h"
#include "test.h"

#include <sys/mman.h>

static uint32_t crc_of(const void *data, size_t len, size_t step)
{
	static struct crc32 crc;

	crc = (struct crc32){ 0 };
	crc32_prepare(&crc);
	for (size_t at = 0; at < len; at += step)
		crc32_update(&crc, (const char *)data + at, len - at < step ? len - at : step);
	return crc.value;
}

static void test_crc(void)
{
	static unsigned char data[4096 + 8];
	uint32_t x = 1;

	EXPECT(crc_of("123456789", 9, 9) == 0xcbf43926);
	EXPECT(crc_of("", 0, 1) == 0);
	for (size_t i = 0; i < sizeof(data); i++)
		data[i] = (unsigned char)((x = x * 1103515245 + 12345) >> 16);
	for (size_t len = 1; len <= 1024; len++) {
		uint32_t slow = crc_of(data + len % 8, len, 1);
		EXPECT(crc_of(data + len % 8, len, len) == slow);
		EXPECT(crc_of(data + len % 8, len, len / 3 + 1) == slow);
	}
}

static void test_tails(void)
{
	struct object object = { .kind = CR_OBJ_FILE };

	struct cr_span path = object_text(&object, "/x");
	struct cr_span empty = object_text(&object, NULL);
	EXPECT(path.off == 88 && path.len == 2);
	/* where it would start, and no byte for it */
	EXPECT(empty.off == 96 && empty.len == 0 && object.tail.len == 2);
	struct cr_span last = object_text(&object, "tmpfs");
	EXPECT(last.off == 96 && object.tail.len == 13 && memcmp(object.tail.data, "/x\0\0\0\0\0\0tmpfs", 13) == 0);

	struct object list = { .kind = CR_OBJ_MNT_NS };
	struct cr_mount mounts[2] = { { .mnt_id = 1 }, { .mnt_id = 2 } };
	const struct buf records = { .data = (char *)mounts, .len = sizeof(mounts) };
	struct cr_table table = object_table(&list, &records, sizeof(mounts[0]));
	EXPECT(table.off == 24 && table.count == 2 && table.entsize == sizeof(struct cr_mount) && table.reserved == 0);
	EXPECT(object_text(&list, "root").off == 24 + 2 * sizeof(struct cr_mount));
	EXPECT(((struct cr_mount *)list.tail.data)[1].mnt_id == 2);
	free(object.tail.data);
	free(list.tail.data);
}

static void test_stream(void)
{
	static struct stream stream;
	static char pages[300000];
	struct object object = { .kind = CR_OBJ_FS_STRUCT };
	struct cr_image_fs_struct fs = { .umask = 022 };
	struct cr_image_pages image = { .data = { sizeof(image), sizeof(pages) } };
	int fd = memfd_create("image", 0);

	stream_start(&stream, fd, "memfd", 60);
	fs.root = object_text(&object, "/");
	fs.pwd = object_text(&object, "/home");
	stream_object(&stream, &object, &fs);
	EXPECT(object.pos == 88 && stream.offset == 88 + 48 && stream.objects == 1);
	stream_data(&stream, CR_OBJ_PAGES, &image, sizeof(image), pages, sizeof(pages));
	stream_end(&stream, true);

	size_t len = 88 + 48 + sizeof(image) + sizeof(pages) + sizeof(struct cr_image_end);
	EXPECT((size_t)lseek(fd, 0, SEEK_END) == len);
	const char *data = mmap(NULL, len, PROT_READ, MAP_SHARED, fd, 0);
	const struct cr_image_end *end = (const struct cr_image_end *)(data + len - sizeof(*end));
	EXPECT(end->hdr.type == CR_OBJ_END && end->nr_objects == 2 && end->image_len == len - sizeof(*end));
	EXPECT(end->crc32 == crc_of(data, len - sizeof(*end), len));
	EXPECT(memcmp(data, "LinuxC/R\1\0\0\0\0\0\0\0", 16) == 0);
	const struct cr_object_header *header = (const struct cr_object_header *)(data + 88);
	EXPECT(header->type == CR_OBJ_FS_STRUCT && header->len == 45);
	EXPECT(memcmp(data + 88 + 40, "/home\0\0\0", 8) == 0);
	fclose(stream.file);
}

int main(void)
{
	test_crc();
	test_tails();
	test_stream();
	return failures > 0;
}
