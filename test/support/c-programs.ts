import { describe } from '../../tools/description.mjs';

/** A field as tools/description.mjs describes it, as far as C is concerned. */
interface Field {
  id: string;
  at: number;
  width: number;
  role: string;
  since: number;
  signed?: boolean;
  list?: boolean;
  entsize?: number;
  entryOrigId?: string;
  entryFields?: Field[];
  /** Of a table: the lengths that its entries had. */
  forms?: Form[];
}

interface Form {
  since: number;
  fixed: number;
  firstTail?: number;
}

interface Kind {
  id: string;
  code: number;
  since: number;
  fixed: number;
  forms: Form[];
  fields: Field[];
}

const { kinds } = describe() as { kinds: Kind[] };

const tablesOf = (kind: Kind) => kind.fields.filter(({ role, list }) => role === 'table' && !list);

/** Struct, member, offset and size of everything in the header; a member `-` stands for the whole struct. */
export const layout: readonly string[] = kinds.flatMap((kind) => {
  const lines = (struct: string, fields: readonly Field[], size: number) => [
    `${struct} - 0 ${size}`,
    ...fields.map(({ id, at, width }) => `${struct} ${id} ${at} ${width}`),
  ];
  const entries = tablesOf(kind).flatMap((table) =>
    lines(table.entryOrigId as string, table.entryFields as Field[], table.entsize as number),
  );
  return [...entries, ...lines(`cr_image_${kind.id}`, kind.fields, kind.fixed)];
});

/** A program that prints `layout` as its compiler sees it. */
export function layoutProgram(): string {
  const prints = layout.map((line) => {
    const [struct, member] = line.split(' ') as [string, string];
    const [offset, size] =
      member === '-'
        ? ['(size_t)0', `sizeof(struct ${struct})`]
        : [`offsetof(struct ${struct}, ${member})`, `sizeof(((struct ${struct} *)0)->${member})`];
    return `printf("${struct} ${member} %zu %zu\\n", ${offset}, ${size});`;
  });
  return `#include <stdio.h>\n#include "cr_image.h"\nint main(void)\n{\n\t${prints.join('\n\t')}\n\treturn 0;\n}\n`;
}

/** Statements that print `field` of `o`; `prefix` and its arguments make up the path in front. */
function print(field: Field, prefix: string, args: string): string[] {
  const { id, role, width } = field;
  const path = `"${prefix}${id}"${args}`;
  const labelled = (format: string, value: string) => `printf("%u ${prefix}${id} ${format}\\n", n${args}, ${value});`;
  switch (role) {
    case 'text':
      return [`label(n, ${path}); hex(o->${id}, ${width});`];
    case 'span':
      return [`label(n, ${path}); hex(base + o->${id}.off, o->${id}.len);`];
    case 'table':
      return table(field);
    default:
      if (width === 8) return [labelled('%" PRIu64 "', `(uint64_t)o->${id}`)];
      return [labelled(field.signed ? '%" PRId32 "' : '%" PRIu32 "', `o->${id}`)];
  }
}

function table({ id, list, entryOrigId }: Field): string[] {
  const place = `base + o->${id}.off + (size_t)i * o->${id}.entsize`;
  const body = list
    ? [`printf("%u ${id}[%u].value %" PRIu32 "\\n", n, i, *(const uint32_t *)(${place}));`]
    : [`entry_${entryOrigId}(n, i, base, ${place}, o->${id}.entsize);`];
  return [`for (uint32_t i = 0; i < o->${id}.count; i++) {`, ...body.map((line) => `\t${line}`), '}'];
}

/** Statements for what revisions appended: those of each under the condition that it is there. */
function byForm(fields: Field[], forms: Form[], isThere: (before: Form) => string, prefix = '', args = ''): string[] {
  return forms.flatMap(({ since }, i) => {
    const own = fields.filter((field) => (field.since ?? forms[0]?.since) === since);
    const lines = own.flatMap((field) => print(field, prefix, args));
    return i === 0 ? lines : [`if (${isThere(forms[i - 1] as Form)}) {`, ...lines.map((line) => `\t${line}`), '}'];
  });
}

function entryFunction({ id, entryOrigId, entryFields = [], forms = [] }: Field): string {
  const lines = byForm(entryFields, forms, ({ fixed }) => `entsize > ${fixed}`, `${id}[%u].`, ', i');
  return `static void entry_${entryOrigId}(uint32_t n, uint32_t i, const unsigned char *base, const void *at, uint32_t entsize)
{
\tconst struct ${entryOrigId} *o = at;

\t(void)base;
\t(void)entsize;
\t${lines.join('\n\t')}
}
`;
}

function kindFunction(kind: Kind): string {
  const tail = kind.forms.at(-1)?.firstTail ?? 0;
  const length = ({ firstTail }: Form) => (firstTail ? `*(const uint32_t *)(base + ${tail})` : 'o->hdr.len');
  const lines = byForm(kind.fields, kind.forms, (before) => `${length(before)} > ${before.fixed}`);
  return `static void kind_${kind.code}(uint32_t n, const unsigned char *base)
{
\tconst struct cr_image_${kind.id} *o = (const void *)base;

\t${lines.join('\n\t')}
}
`;
}

/**
 * A program that reads the image named on its command line through the structs of the header, on a
 * machine with the byte order of the image, and prints a line for each field: number of the object, path, value.
 */
export const readerProgram = (): string => `#define _DEFAULT_SOURCE
#include <endian.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "cr_image.h"

__attribute__((format(printf, 2, 3))) static void label(uint32_t n, const char *format, ...)
{
\tva_list args;

\tprintf("%" PRIu32 " ", n);
\tva_start(args, format);
\tvprintf(format, args);
\tva_end(args);
\tputchar(' ');
}

static void hex(const void *bytes, size_t length)
{
\tfor (size_t i = 0; i < length; i++)
\t\tprintf("%02x", ((const unsigned char *)bytes)[i]);
\tputchar('\\n');
}

${[...new Set(kinds.flatMap(tablesOf).map(entryFunction))].join('\n')}
${kinds.map(kindFunction).join('\n')}
int main(int argc, char **argv)
{
\tstatic _Alignas(8) unsigned char image[1 << 20];
\tFILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
\tsize_t size = file ? fread(image, 1, sizeof(image), file) : 0;
\tconst struct cr_header *header = (const void *)image;
\tuint32_t n = 0;

\tif (size < sizeof(*header) || memcmp(header->signature, CR_SIGNATURE, sizeof(header->signature)) != 0)
\t\treturn EXIT_FAILURE;
\tif (le64toh(header->image_version) != CR_IMAGE_VERSION)
\t\treturn EXIT_FAILURE;
\tprintf("header arch %" PRIu32 "\\n", le32toh(header->arch));
\tfor (size_t at = sizeof(*header); at < size; n++) {
\t\tconst struct cr_object_header *object = (const void *)(image + at);

\t\tprintf("%" PRIu32 " kind %" PRIu32 "\\n", n, object->type);
\t\tswitch (object->type) {
${kinds.map(({ code }) => `\t\tcase ${code}:\n\t\t\tkind_${code}(n, image + at);\n\t\t\tbreak;`).join('\n')}
\t\tdefault:
\t\t\tlabel(n, "body");
\t\t\thex(object + 1, object->len - sizeof(*object));
\t\t}
\t\tat = (at + object->len + 7) / 8 * 8;
\t}
\treturn fclose(file) ? EXIT_FAILURE : EXIT_SUCCESS;
}
`;
