/** One object: its fields, flags by name, references as links, and what the specs say of each. */
import { kindDocs } from '../generated/docs.js';
import { h, hex, plain } from './dom.js';
import type { Row } from './fields.js';
import type { Frame } from './opened.js';

export interface ObjectPicks {
  /** A field is under the pointer, or none. */
  field(row: Row | undefined): void;
  /** The object at an offset. */
  goto(offset: bigint): void;
  /** What stands at an offset: `FILE 17`. */
  nameAt(offset: bigint): string;
}

/** The rows of the table by the bytes they show, to find them again. */
export interface Shown {
  readonly element: HTMLElement;
  readonly rows: readonly { readonly row: Row; readonly element: HTMLElement }[];
}

export function objectView(frame: Frame, type: string, rows: readonly Row[], pick: ObjectPicks): Shown {
  const shown: { row: Row; element: HTMLElement }[] = [];
  const body = h('tbody');
  const add = (row: Row, depth: number): void => {
    const element = line(row, depth, pick);
    shown.push({ row, element });
    body.append(element);
    for (const inner of row.rows ?? []) add(inner, depth + 1);
  };
  for (const row of rows) add(row, 0);
  const element = h(
    'section',
    { class: 'object', 'aria-label': 'object' },
    h(
      'h2',
      {},
      type,
      h('small', {}, `object ${frame.index} at 0x${hex(frame.offset)}, ${frame.length.toLocaleString('en')} bytes`),
    ),
    h(
      'p',
      { class: 'doc' },
      kindDocs[type]?.doc ?? 'This release has no name for the kind: its bytes are kept as they are.',
    ),
    h('table', {}, body),
  );
  return { element, rows: shown };
}

function line(row: Row, depth: number, pick: ObjectPicks): HTMLElement {
  const value = h('td', { class: 'value' });
  if (row.target === undefined) value.append(h('code', {}, plain(row.text)));
  else {
    const { target } = row;
    value.append(h('button', { class: 'link', onclick: () => pick.goto(target) }, `→ ${pick.nameAt(target)}`));
  }
  for (const { name, doc } of row.flags ?? []) value.append(' ', h('span', { class: 'flag', title: doc }, name));
  return h(
    'tr',
    {
      tabindex: 0,
      class: depth > 0 ? `inner d${Math.min(depth, 2)}` : undefined,
      onpointerenter: () => pick.field(row),
      onpointerleave: () => pick.field(undefined),
      onfocus: () => pick.field(row),
    },
    h('th', { scope: 'row', title: row.doc }, row.name),
    value,
    h('td', { class: 'about' }, row.doc),
  );
}
