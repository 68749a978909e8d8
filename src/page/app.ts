/** The page: left the container, in the middle an object, below its bytes; findings, search and differences beside. */
import type { Vma } from '../generated/model.js';
import { type Process, processesOf } from '../inspect/index.js';
import { diffView } from './diff-view.js';
import { h, hex, plain, show, size } from './dom.js';
import { type Range, type Row, rowsOf } from './fields.js';
import { graphOfStreamed, piecesFor } from './graph-access.js';
import { HexView, SHOWN } from './hex.js';
import { memoryMapView } from './map.js';
import { objectView, type Shown } from './object-view.js';
import { Opened } from './opened.js';
import { picture } from './picture.js';
import { searchView } from './search-view.js';
import { blobSource, type PageSource } from './source.js';
import type { Answer, Job } from './work.js';

type Tab = 'object' | 'memory' | 'findings' | 'search' | 'diff';
const TABS: readonly (readonly [Tab, string, string])[] = [
  ['object', 'Object', 'o'],
  ['memory', 'Memory', 'm'],
  ['findings', 'Findings', 'f'],
  ['search', 'Search', '/'],
  ['diff', 'Diff', 'd'],
];

export class App {
  private opened: Opened | undefined;
  private shown: Shown | undefined;
  private current = -1;
  private history: number[] = [];
  /** What is shown of a new image: its first process. */
  private first = 0;
  private objectsAt = new Map<object, number>();
  private readonly hexView = new HexView();
  private readonly left = h('aside', { 'aria-label': 'container' });
  private readonly panels = new Map<Tab, HTMLElement>();
  private readonly tabs = new Map<Tab, HTMLElement>();
  private readonly title = h('h1', {}, 'cr-image');
  private readonly status = h('p', { class: 'status', role: 'status' });

  constructor(
    root: HTMLElement,
    private readonly ask: (job: Job) => Promise<Answer>,
  ) {
    for (const [tab, , key] of TABS) {
      this.panels.set(tab, h('div', { class: 'panel', id: `panel-${tab}`, role: 'tabpanel', hidden: true }));
      const label = TABS.find(([name]) => name === tab)?.[1] ?? tab;
      this.tabs.set(
        tab,
        h(
          'button',
          { role: 'tab', 'aria-controls': `panel-${tab}`, 'aria-keyshortcuts': key, onclick: () => this.select(tab) },
          label,
        ),
      );
    }
    const pick = h('input', { type: 'file', id: 'file', accept: '.cr', onchange: () => this.take(pick.files) });
    show(
      root,
      h('header', {}, this.title, this.status, h('label', { class: 'open', for: 'file' }, 'Open…', pick)),
      h(
        'main',
        {},
        this.left,
        h(
          'div',
          { class: 'middle' },
          h('nav', { role: 'tablist' }, [...this.tabs.values()]),
          [...this.panels.values()],
          this.hexView.element,
        ),
      ),
    );
    this.hexView.onByte = (at) => this.markField(at);
    root.addEventListener('dragover', (event) => event.preventDefault());
    root.addEventListener('drop', (event) => {
      event.preventDefault();
      this.take(event.dataTransfer?.files ?? null);
    });
    document.addEventListener('keydown', (event) => this.key(event));
    this.welcome();
  }

  private welcome(): void {
    show(
      this.left,
      h('p', { class: 'drop' }, 'Drop a checkpoint image here, or open one. It never leaves the browser.'),
    );
    this.select('object');
  }

  private take(files: FileList | null): void {
    const [first, second] = files ?? [];
    if (first === undefined) return;
    void this.open(blobSource(first.name, first)).then(() => second && this.diffWith(blobSource(second.name, second)));
  }

  /** Shows an image; what is none is told. */
  async open(source: PageSource): Promise<void> {
    this.tell(`reading ${source.name} …`);
    try {
      this.opened = await Opened.open(source);
    } catch (error) {
      this.tell(`${source.name}: ${(error as Error).message}`, true);
      return;
    }
    const { opened } = this;
    const { header } = opened.file;
    document.title = `${source.name} – cr-image`;
    show(this.title, plain(source.name));
    this.tell(
      `${header.arch}, Linux ${plain(header.utsRelease) || '?'}, ${opened.count.toLocaleString('en')} objects, ${size(source.size)} bytes`,
    );
    this.history = [];
    await this.showContainer(opened);
    await this.goto(this.first);
    this.showSearch();
    this.showDiff();
    await this.validate(source);
  }

  private tell(text: string, isError = false): void {
    show(this.status, text);
    this.status.classList.toggle('error', isError);
  }

  private async showContainer(opened: Opened): Promise<void> {
    const roots = await processesOf(opened.file).catch((error: Error) => {
      this.tell(`the processes can't be shown: ${error.message}`, true);
      return [];
    });
    this.objectsAt = await graphOfStreamed(opened.file);
    const kinds = [...opened.byKind()].map(([type, indices]) => {
      const list = h('div', { class: 'list' });
      const more = (): void => {
        if (list.childElementCount > 0) return;
        for (const index of indices.slice(0, 1000)) {
          list.append(
            h(
              'button',
              { onclick: () => void this.goto(index) },
              `${index}`,
              h('small', {}, `0x${hex(opened.frame(index)?.offset ?? 0)}`),
            ),
          );
        }
      };
      return h(
        'details',
        { ontoggle: more },
        h('summary', {}, type, h('small', {}, indices.length.toLocaleString('en'))),
        list,
      );
    });
    const pick = {
      object: (object: object) => void this.goto(this.objectsAt.get(object) ?? this.current),
      process: (process: Process) => void this.pickProcess(process),
    };
    show(
      this.left,
      h('h2', {}, 'Container'),
      roots.length > 0 ? picture(roots, pick) : h('p', {}, 'There is no task in this image.'),
      h('h2', {}, 'Objects'),
      h('div', { class: 'kinds' }, kinds),
    );
    const [first] = roots;
    this.first = (first && this.objectsAt.get(first.task)) ?? 0;
    if (first !== undefined) await this.showMemory(first);
    else show(this.panel('memory'), h('p', {}, 'There is no memory in this image.'));
  }

  private async pickProcess(process: Process): Promise<void> {
    for (const card of this.left.querySelectorAll('.card.on')) card.classList.remove('on');
    await this.showMemory(process);
    await this.goto(this.objectsAt.get(process.task) ?? 0, this.tab === 'memory' ? 'memory' : 'object');
  }

  private async showMemory(process: Process): Promise<void> {
    const mappings = process.mm && this.opened ? await piecesFor(this.opened.file, process.mm) : [];
    const pick = (vma: Vma) => void this.goto(this.objectsAt.get(vma) ?? 0);
    show(this.panel('memory'), memoryMapView(process, mappings, pick));
  }

  /** Shows the object of an index, with its bytes. */
  private async goto(index: number, tab: Tab = 'object'): Promise<void> {
    const { opened } = this;
    const frame = opened?.frame(index);
    if (opened === undefined || frame === undefined) {
      if (opened) show(this.panel('object'), h('p', {}, 'There are no objects in this image.'));
      this.select(tab);
      return;
    }
    if (this.current !== index && this.current >= 0) this.history.push(this.current);
    this.current = index;
    const bytes = await opened.bytes(frame.offset, Math.min(frame.length, 1 << 20));
    const rows = rowsOf(frame.code, bytes, opened.littleEndian);
    this.shown = objectView(frame, opened.typeOf(index), rows, {
      field: (row) => this.markBytes(row?.ranges ?? []),
      goto: (offset) => this.gotoOffset(Number(offset)),
      nameAt: (offset) => this.nameAt(Number(offset)),
    });
    show(this.panel('object'), this.shown.element);
    this.hexView.show(bytes.subarray(0, SHOWN), frame.offset, frame.length);
    this.select(tab);
  }

  private nameAt(offset: number): string {
    const { opened } = this;
    const index = opened?.indexAt(offset) ?? -1;
    const frame = opened?.frame(index);
    return frame?.offset === offset && opened ? `${opened.typeOf(index)} ${index}` : `nothing at 0x${hex(offset)}`;
  }

  private gotoOffset(offset: number): void {
    const index = this.opened?.indexAt(offset) ?? -1;
    void this.goto(Math.max(0, index)).then(() => {
      const start = this.opened?.frame(index)?.offset ?? 0;
      if (offset > start) this.markField(offset - start);
    });
  }

  /** Marks the bytes of the field under the pointer. */
  private markBytes(ranges: readonly Range[]): void {
    this.hexView.mark(ranges, ranges.length > 0);
  }

  /** Marks the field of the byte under the pointer: the innermost one. */
  private markField(at: number | undefined): void {
    for (const row of this.panel('object').querySelectorAll('tr.on')) row.classList.remove('on');
    const has = ({ ranges }: Row) =>
      at !== undefined && ranges.some(({ start, length }) => at >= start && at < start + length);
    const found = at === undefined ? undefined : this.shown?.rows.filter(({ row }) => has(row)).at(-1);
    this.hexView.mark(found?.row.ranges ?? [], false);
    if (found === undefined) return;
    found.element.classList.add('on');
    found.element.scrollIntoView({ block: 'nearest' });
  }

  private async validate(source: PageSource): Promise<void> {
    const panel = this.panel('findings');
    show(panel, h('p', {}, 'looking at every byte …'));
    const answer = await this.ask({ what: 'validate', image: source.portable });
    if ('error' in answer) return show(panel, h('p', { class: 'error' }, answer.error));
    if (!('report' in answer)) return;
    const { verdict, findings, counts } = answer.report;
    const isDamaged = [verdict.wellFormed, verdict.valid, verdict.consistent].includes(false);
    const levels = Object.entries(verdict).map(([level, is]) =>
      h(
        'span',
        { class: `verdict ${is === true ? 'yes' : is === false ? 'no' : 'open'}` },
        `${level.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}: ${is === true ? 'yes' : is === false ? 'no' : 'undetermined'}`,
      ),
    );
    const rows = findings
      .slice(0, 1000)
      .map(({ severity, code, message, offset, hint, path }) =>
        h(
          'button',
          { class: `finding ${severity}`, onclick: () => this.gotoOffset(offset) },
          h('b', {}, code),
          ' ',
          plain(message),
          h('small', {}, `0x${hex(offset)} ${plain(path)} – ${hint}`),
        ),
      );
    show(
      panel,
      h('p', { class: 'verdicts' }, levels),
      rows.length > 0 ? rows : h('p', {}, 'There is nothing to find.'),
    );
    const label = counts.error + counts.warning > 0 ? `Findings ${counts.error + counts.warning}` : 'Findings';
    const tab = this.tabs.get('findings') as HTMLElement;
    show(tab, label);
    tab.classList.toggle('error', isDamaged);
  }

  private showSearch(): void {
    const ask = (pattern: string, hexadecimal: boolean) => {
      const image = this.opened?.source.portable;
      return image && this.ask({ what: 'search', image, pattern, hex: hexadecimal });
    };
    show(
      this.panel('search'),
      searchView(ask, (index) => void this.goto(index)),
    );
  }

  private readonly compared = h('div', { class: 'compared-images', 'aria-live': 'polite' });

  private showDiff(): void {
    const pick = h('input', {
      type: 'file',
      id: 'other',
      onchange: () => {
        const file = pick.files?.[0];
        if (file) void this.diffWith(blobSource(file.name, file));
      },
    });
    show(this.compared);
    show(
      this.panel('diff'),
      h('p', { class: 'other' }, h('label', { for: 'other' }, 'Compare with ', pick)),
      this.compared,
    );
  }

  private async diffWith(other: PageSource): Promise<void> {
    const { compared, opened } = this;
    if (opened === undefined) return;
    this.select('diff');
    show(compared, h('p', {}, `comparing with ${plain(other.name)} …`));
    const answer = await this.ask({ what: 'diff', image: opened.source.portable, other: other.portable });
    if ('error' in answer) return show(compared, h('p', { class: 'error' }, answer.error));
    const names = [opened.source.name, other.name] as const;
    if ('compared' in answer)
      show(
        compared,
        diffView(answer.compared, names, (index) => void this.goto(index)),
      );
  }

  private tab: Tab = 'object';

  private panel(tab: Tab): HTMLElement {
    return this.panels.get(tab) as HTMLElement;
  }

  private select(tab: Tab): void {
    this.tab = tab;
    for (const [name, panel] of this.panels) panel.hidden = name !== tab;
    for (const [name, button] of this.tabs) button.setAttribute('aria-selected', String(name === tab));
    this.hexView.element.hidden = tab !== 'object';
  }

  private key(event: KeyboardEvent): void {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const tab = TABS.find(([, , key]) => key === event.key)?.[0];
    if (tab !== undefined) {
      event.preventDefault();
      this.select(tab);
      if (tab === 'search') this.panel('search').querySelector('input')?.focus();
    } else if (event.key === 'j') void this.goto(this.current + 1);
    else if (event.key === 'k') void this.goto(this.current - 1);
    else if (event.key === 'Backspace') {
      const last = this.history.pop();
      if (last !== undefined) {
        this.current = -1;
        void this.goto(last);
      }
    }
  }
}
