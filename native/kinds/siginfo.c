/* Queues of signals, which tasks and processes have. */
#include "dump.h"

#include <signal.h>

struct cr_table siginfo_table(struct object *object, const struct buf *queue)
{
	const siginfo_t *infos = (const siginfo_t *)queue->data;
	const size_t count = queue->len / sizeof(*infos);
	cleanup_buf struct buf entries = { 0 };

	for (size_t i = 0; i < count; i++)
		buf_append(&entries, &(struct cr_siginfo){
			.si_signo = (uint32_t)infos[i].si_signo, .si_errno = infos[i].si_errno, .si_code = infos[i].si_code,
		}, sizeof(struct cr_siginfo));
	/* entries first, then entry by entry what they point at */
	struct cr_table table = object_table(object, &entries, sizeof(struct cr_siginfo));
	for (size_t i = 0; i < count; i++) {
		struct cr_span span = object_span(object, &infos[i], sizeof(infos[i]));
		size_t at = table.off - fixed_len(object->kind) + i * sizeof(struct cr_siginfo);
		memcpy(object->tail.data + at + offsetof(struct cr_siginfo, info), &span, sizeof(span));
	}
	return table;
}
