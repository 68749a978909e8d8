import { printable } from '../../bytes/printable.js';
import { decoders } from '../../generated/decode.js';
import type { ImageFile } from '../../node/image-file.js';
import { kindByName } from '../../registry.js';
import type { Given } from '../common/given.js';
import { withImage, writeText } from './io.js';

/** `cr-image info`: the header, and how many objects of which kind take how many bytes. */
export const info = (given: Given): Promise<undefined> =>
  withImage(given.operand(0), async (image) => {
    await writeText(given.text('output'), async (print) => print(await summary(image)));
    return undefined;
  });

async function summary(image: ImageFile): Promise<string> {
  const kinds = new Map<string, { code: number; count: number; bytes: number }>();
  let objects = 0;
  for await (const { length, object } of image) {
    const code = object.type === 'UNKNOWN' ? object.code : (kindByName(object.type)?.code ?? 0);
    const name = decoders[code]?.type ?? `kind ${code}`;
    const kind = kinds.get(name) ?? { code, count: 0, bytes: 0 };
    kinds.set(name, { code, count: kind.count + 1, bytes: kind.bytes + length });
    objects++;
  }
  const { header, size, end } = image;
  const rows = [...kinds].sort(([, a], [, b]) => a.code - b.code);
  const table = [
    ['kind', '', 'objects', 'bytes'],
    ...rows.map(([name, { code, count, bytes }]) => [name, String(code), String(count), String(bytes)]),
  ];
  return [
    `LinuxC/R image, version ${header.imageVersion}`,
    `arch         ${header.arch}`,
    `uts_release  ${printable(header.utsRelease)}`,
    `size         ${size} bytes, ${objects} objects`,
    `sealed       ${end?.sealed ? 'yes' : 'no: a cut at the end of an object would not show'}`,
    '',
    ...columns(table),
    '',
  ].join('\n');
}

function columns(rows: string[][]): string[] {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
