import { printable } from '../../bytes/printable.js';
import { END } from '../../container/end.js';
import type { ImageFile } from '../../node/image-file.js';
import { kindByCode } from '../../registry.js';
import type { Given } from '../common/given.js';
import { type Damage, withImage, writeText } from './io.js';

/** `cr-image info`: the header, and how many objects of which kind take how many bytes. */
export const info = (given: Given): Promise<number> =>
  withImage(given, 0, async (image, damage) => {
    image.onDamage = damage.report;
    await writeText(given.text('output'), async (print) => print(await summary(image, damage)));
    return damage.status();
  });

async function summary(image: ImageFile, damage: Damage): Promise<string> {
  const kinds = new Map<number, { count: number; bytes: number }>();
  let objects = 0;
  let isSealed = false;
  for await (const { code, length } of image.frames()) {
    const kind = kinds.get(code) ?? { count: 0, bytes: 0 };
    kinds.set(code, { count: kind.count + 1, bytes: kind.bytes + length });
    isSealed = code === END;
    objects++;
  }
  const { header, size } = image;
  const rows = [...kinds].sort(([a], [b]) => a - b);
  const table = [
    ['kind', '', 'objects', 'bytes'],
    ...rows.map(([code, { count, bytes }]) => {
      return [kindByCode(code)?.type ?? 'UNKNOWN', String(code), String(count), String(bytes)];
    }),
  ];
  return [
    `LinuxC/R image, version ${header.imageVersion}`,
    `arch         ${header.arch}`,
    `uts_release  ${printable(header.utsRelease)}`,
    `size         ${size} bytes, ${objects} objects`,
    `sealed       ${isSealed && damage.count === 0 ? 'yes' : 'no: a cut at the end of an object would not show'}`,
    '',
    ...columns(table),
    '',
  ].join('\n');
}

function columns(rows: string[][]): string[] {
  const widths = rows[0]?.map((_, i) => rows.reduce((most, row) => Math.max(most, row[i]?.length ?? 0), 0)) ?? [];
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
