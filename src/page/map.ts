/** An address space to look at: each mapping as high as it is large (by its logarithm), with where its bytes are. */
import type { Vma } from '../generated/model.js';
import { nameOfMapping, type Piece, type Process, permissionsOf, type Source } from '../inspect/index.js';
import { h, hex, plain, size } from './dom.js';

/** What a mapping has, by where it is. */
export interface Mapped {
  readonly vma: Vma;
  readonly pieces: readonly Piece[];
}

/** Where bytes can be, as few as the eye tells apart. */
const CLASSES: Readonly<Record<Source, string>> = {
  pages: 'image',
  'file-data': 'image',
  file: 'file',
  zero: 'zero',
  unmapped: 'zero',
  kernel: 'kernel',
  guard: 'guard',
};
const WORDS: Readonly<Record<string, string>> = {
  image: 'in the image',
  file: 'in a file',
  zero: 'zero',
  kernel: "the kernel's",
  guard: 'guard',
};

export function memoryMapView(process: Process, mappings: readonly Mapped[], pick: (vma: Vma) => void): HTMLElement {
  const totals = new Map<string, bigint>();
  const rows: Node[] = [];
  let last: bigint | undefined;
  for (const { vma, pieces } of mappings) {
    if (last !== undefined && vma.vmStart > last) {
      rows.push(h('div', { class: 'gap' }, h('span', {}, `${size(vma.vmStart - last)} free`)));
    }
    last = vma.vmEnd;
    rows.push(region(vma, pieces, totals, pick));
  }
  const legend = [...totals.keys()].map((source) =>
    h('span', { class: `key ${source}` }, h('i'), `${WORDS[source]} ${size(totals.get(source) ?? 0n)}`),
  );
  const { mm } = process;
  const rss = mm ? mm.anonRss + mm.fileRss + mm.shmemRss : 0n;
  return h(
    'section',
    { class: 'map', 'aria-label': 'address space' },
    h('h2', {}, `Memory of ${plain(process.comm)} ${process.pid ?? ''}`),
    h(
      'p',
      { class: 'legend' },
      legend,
      h('span', { class: 'key shared' }, h('i'), 'shared'),
      h('span', {}, `resident ${size(rss)}`),
    ),
    h('div', { class: 'regions' }, rows),
  );
}

function region(
  vma: Vma,
  pieces: readonly Piece[],
  totals: Map<string, bigint>,
  pick: (vma: Vma) => void,
): HTMLElement {
  const bytes = vma.vmEnd - vma.vmStart;
  const height = Math.round(18 + 6 * Math.max(0, Math.log2(Number(bytes) / 4096)));
  const bar = h('span', { class: 'bar', 'aria-hidden': true });
  for (const { start, end, source } of pieces) {
    const kind = CLASSES[source];
    totals.set(kind, (totals.get(kind) ?? 0n) + end - start);
    const part = h('i', { class: kind });
    part.style.flexGrow = String(Number(end - start));
    bar.append(part);
  }
  const permissions = permissionsOf(vma);
  const row = h(
    'button',
    { class: `region ${permissions.endsWith('s') ? 'shared' : ''}`, onclick: () => pick(vma) },
    h('code', {}, hex(vma.vmStart, 12)),
    h('code', { class: 'permissions' }, permissions),
    h('span', { class: 'size' }, size(bytes)),
    bar,
    h('span', { class: 'name' }, plain(nameOfMapping(vma)) || 'anonymous'),
  );
  row.style.minHeight = `${Math.min(height, 120)}px`;
  return row;
}
