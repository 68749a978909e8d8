/** Two images side by side: their processes, the memory of one with the pages that differ, and every difference. */
import { AREAS, type Difference } from '../inspect/diff/report.js';
import { h, hex, plain, show, size } from './dom.js';
import type { SideMapping, SideProcess } from './sides.js';
import type { Compared } from './work.js';

/** Pieces of a bar that the eye tells apart. */
const STEPS = 240;
const PAGE = 4096n;
const MOST = 1000;
/** Characters of a value. */
const LONGEST = 72;
const SIGNS = { 'only-in-a': '−', 'only-in-b': '+', changed: '≠' } as const;

type Change = Difference['change'];

/** The same thing in both images, or in one. */
interface Both<T> {
  readonly a: T | undefined;
  readonly b: T | undefined;
}

export function diffView(
  { a, b, differences }: Compared,
  names: readonly [string, string],
  goto: (index: number) => void,
): HTMLElement[] {
  if (differences.length === 0) {
    return [
      h('p', { class: 'same' }, 'They are equal, but for statistics, clocks and numbers that each kernel picks.'),
    ];
  }
  const processes = paired(a, b, ({ key }) => key);
  const all = processes.map((both) => ({ both, found: differences.filter((one) => isOf(both, one)) }));
  const list = h('div', { class: 'differences' });
  const memory = h('section', { class: 'changed-memory', 'aria-label': 'memory that differs' });
  const rows = all.map(({ both, found }) => {
    const pick = (): void => {
      for (const { element } of rows) element.classList.remove('on');
      row.element.classList.add('on');
      show(memory, ...memoryOf(both, found, goto));
      show(list, ...listOf(found, both, goto));
    };
    const row = { element: processRow(both, found.length, pick), pick };
    return row;
  });
  const others = differences.filter((one) => !all.some(({ found }) => found.includes(one)));
  if (others.length > 0) {
    const pick = (): void => {
      for (const { element } of rows) element.classList.remove('on');
      rest.classList.add('on');
      show(memory);
      show(list, ...listOf(others, undefined, goto));
    };
    const rest = h(
      'button',
      { class: 'pair', onclick: pick },
      h('span', { class: 'side changed rest' }, 'The rest of the container', badge(others.length)),
    );
    rows.push({ element: rest, pick });
  }
  const first = Math.max(
    0,
    all.findIndex(({ found }) => found.length > 0),
  );
  rows[all[first]?.found.length ? first : rows.length - 1]?.pick();
  const counts = AREAS.map((area) => [area, differences.filter((one) => one.area === area).length] as const);
  return [
    h(
      'p',
      { class: 'legend' },
      h('span', { class: 'key gone' }, h('i'), `only in ${plain(names[0])}`),
      h('span', { class: 'key new' }, h('i'), `only in ${plain(names[1])}`),
      h('span', { class: 'key changed' }, h('i'), 'changed'),
      h(
        'span',
        { class: 'counts' },
        counts
          .filter(([, count]) => count > 0)
          .map(([area, count]) => `${area} ${count}`)
          .join(' · '),
      ),
    ),
    h('div', { class: 'pair heads', 'aria-hidden': true }, h('b', {}, plain(names[0])), h('b', {}, plain(names[1]))),
    h(
      'div',
      { class: 'pairs', role: 'group', 'aria-label': 'processes of both images' },
      rows.map(({ element }) => element),
    ),
    memory,
    list,
  ];
}

/** What both have, in the order of the first; what only the second has, behind what it follows there. */
function paired<T>(a: readonly T[], b: readonly T[], keyOf: (one: T) => string): Both<T>[] {
  const theirs = new Map(b.map((one) => [keyOf(one), one]));
  const ours = new Set(a.map(keyOf));
  const following = new Map<string | undefined, T[]>();
  let last: string | undefined;
  for (const one of b) {
    if (ours.has(keyOf(one))) last = keyOf(one);
    else following.set(last, [...(following.get(last) ?? []), one]);
  }
  const pairs: Both<T>[] = [];
  const add = (key: string | undefined): void => {
    for (const one of following.get(key) ?? []) pairs.push({ a: undefined, b: one });
  };
  let matched: string | undefined;
  for (const one of a) {
    const other = theirs.get(keyOf(one));
    if (other !== undefined) {
      add(matched);
      matched = keyOf(one);
    }
    pairs.push({ a: one, b: other });
  }
  add(matched);
  return pairs;
}

/** Whether a difference is one of a process: `process 4 (sh)` and below, or of one of its threads. */
function isOf({ a, b }: Both<SideProcess>, { path: [first = ''] }: Difference): boolean {
  const name = first.replace(/ \(.*$/s, '');
  return [a, b].some((side) => side !== undefined && (side.key === name || side.threads.includes(name)));
}

const badge = (count: number): HTMLElement | null =>
  count > 0 ? h('span', { class: 'badge', title: `${count} differences` }, count.toLocaleString('en')) : null;

function processRow({ a, b }: Both<SideProcess>, count: number, pick: () => void): HTMLElement {
  const kind = a === undefined ? 'new' : b === undefined ? 'gone' : count > 0 ? 'changed' : 'equal';
  const side = (process: SideProcess | undefined): HTMLElement => {
    if (process === undefined) return h('span', { class: 'side absent' }, 'not there');
    const card = h(
      'span',
      { class: `side ${kind}`, title: plain(process.cmdline || process.comm) },
      h('span', { class: 'pid' }, process.pid ?? '—'),
      h('span', { class: 'comm' }, plain(process.comm)),
      h('span', { class: 'arguments' }, plain(process.cmdline)),
      badge(count),
    );
    card.style.marginLeft = `${Math.min(process.depth, 8) * 0.9}rem`;
    return card;
  };
  return h('button', { class: 'pair', onclick: pick }, side(a), side(b));
}

/** The mappings that differ, to scale within each, with the pages that do. */
function memoryOf(both: Both<SideProcess>, found: readonly Difference[], goto: (index: number) => void): HTMLElement[] {
  const { a, b } = both;
  const changes = new Map<bigint, Difference>();
  for (const one of found)
    if (one.area === 'memory' || one.area === 'mappings') changes.set(addressOf(one) ?? -1n, one);
  const mappings = paired(a?.mappings ?? [], b?.mappings ?? [], ({ start }) => hex(start));
  const shown = mappings.filter(({ a: ours, b: theirs }) => {
    const { start } = (ours ?? theirs) as SideMapping;
    return a !== undefined && b !== undefined && (ours === undefined || theirs === undefined || changes.has(start));
  });
  if (shown.length === 0) return [];
  const rows = shown.slice(0, MOST).map(({ a: ours, b: theirs }) => {
    const mapping = (ours ?? theirs) as SideMapping;
    const change = changes.get(mapping.start);
    const kind = ours === undefined ? 'new' : theirs === undefined ? 'gone' : 'changed';
    const said =
      change?.pages !== undefined
        ? `${change.pages.toLocaleString('en')} of ${((mapping.end - mapping.start) / PAGE).toLocaleString('en')} pages, ${change.bytes?.toLocaleString('en')} bytes`
        : { new: 'new', gone: 'gone', changed: 'changed' }[kind];
    return h(
      'button',
      { class: 'region compared', disabled: ours === undefined, onclick: () => ours && goto(ours.index) },
      h('code', {}, hex(mapping.start, 12)),
      h('code', { class: 'permissions' }, mapping.permissions),
      h('span', { class: 'size' }, size(mapping.end - mapping.start)),
      bar(ours, change, kind),
      bar(theirs, change, kind),
      h('span', { class: 'name' }, plain(mapping.name) || 'anonymous', h('small', {}, said)),
    );
  });
  const equal = mappings.length - shown.length;
  const { comm, pid } = (a ?? b) as SideProcess;
  return [
    h(
      'h2',
      {},
      `Memory of ${plain(comm)} ${pid ?? ''}`,
      h('small', {}, `${equal} of ${mappings.length} mappings are equal`),
    ),
    h('div', { class: 'regions' }, rows),
  ];
}

/** The address that the label of a mapping begins with. */
function addressOf({ path }: Difference): bigint | undefined {
  const digits = /^0x([0-9a-f]+)/.exec(path.at(-1) ?? '')?.[1];
  return digits === undefined ? undefined : BigInt(`0x${digits}`);
}

/** A mapping, with marks where its pages differ. */
function bar(mapping: SideMapping | undefined, change: Difference | undefined, kind: string): HTMLElement {
  const element = h('span', { class: `strip ${mapping === undefined ? 'absent' : kind}`, 'aria-hidden': true });
  if (mapping === undefined) return element;
  const length = mapping.end - mapping.start;
  const steps = new Set<number>();
  for (const address of change?.addresses ?? [])
    steps.add(Number(((address - mapping.start) * BigInt(STEPS)) / length));
  const width = Math.max(1, Number((PAGE * BigInt(STEPS)) / length));
  for (const step of steps) {
    const mark = h('i');
    mark.style.left = `${(step / STEPS) * 100}%`;
    mark.style.width = `${(width / STEPS) * 100}%`;
    element.append(mark);
  }
  return element;
}

function listOf(
  found: readonly Difference[],
  both: Both<SideProcess> | undefined,
  goto: (index: number) => void,
): HTMLElement[] {
  return AREAS.flatMap((area) => {
    const own = found.filter((one) => one.area === area);
    if (own.length === 0) return [];
    const rows = own.slice(0, MOST).map((one) => {
      const index = indexOf(one, both?.a);
      const content = [
        h('span', { class: `sign ${one.change}`, title: titleOf(one.change) }, SIGNS[one.change]),
        h(
          'span',
          {},
          h(
            'b',
            {},
            plain([...one.path.slice(both === undefined ? 0 : 1), ...(one.field ? [one.field] : [])].join(' › ')) ||
              plain(one.path[0] ?? ''),
          ),
          ' ',
          ...values(one),
        ),
      ];
      return index === undefined
        ? h('div', { class: 'difference' }, content)
        : h('button', { class: 'difference', onclick: () => goto(index) }, content);
    });
    return [h('h2', {}, area, h('small', {}, own.length.toLocaleString('en'))), ...rows];
  });
}

const titleOf = (change: Change): string =>
  ({ 'only-in-a': 'only in the first', 'only-in-b': 'only in the second', changed: 'changed' })[change];

/** The object of the first image that a difference is about, as far as it is a process or a mapping. */
function indexOf(one: Difference, process: SideProcess | undefined): number | undefined {
  if (process === undefined) return undefined;
  const address = one.area === 'memory' || one.area === 'mappings' ? addressOf(one) : undefined;
  if (address !== undefined) return process.mappings.find(({ start }) => start === address)?.index;
  return one.path.length === 1 ? process.index : undefined;
}

function values({ change, field, a, b, pages, bytes }: Difference): (Node | string)[] {
  if (pages !== undefined)
    return [`${pages.toLocaleString('en')} ${pages === 1 ? 'page' : 'pages'}, ${bytes?.toLocaleString('en')} bytes`];
  if (field === undefined) return [shown(change === 'only-in-b' ? b : a)];
  return [h('del', {}, shown(a)), ' → ', h('ins', {}, shown(b))];
}

function shown(value: unknown): string {
  if (value === undefined) return 'not there';
  const text =
    typeof value === 'string' ? value : JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? String(v) : v));
  return plain(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text) || '""';
}
