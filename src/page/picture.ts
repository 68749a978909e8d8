/** The container as a picture: its processes as a tree in the frame of their namespaces, and who shares what. */
import type { TaskStruct } from '../generated/model.js';
import type { Process } from '../inspect/index.js';
import { h, plain } from './dom.js';

/** What tasks may share, with the letter that stands for it. */
const SHARED = [
  ['mm', 'M', 'address space'],
  ['files', 'F', 'descriptors'],
  ['fs', 'D', 'directories'],
  ['sighand', 'S', 'signal handlers'],
] as const;
const COLOURS = 8;

/** Colours for what several have, none for what one has alone. */
class Palette {
  private readonly users = new Map<object, number>();
  private readonly colours = new Map<object, number>();

  constructor(tasks: readonly TaskStruct[]) {
    for (const task of tasks) {
      for (const [key] of SHARED) {
        const object = task[key];
        if (object) this.users.set(object, (this.users.get(object) ?? 0) + 1);
      }
    }
  }

  of(object: object): { users: number; colour: number | undefined } {
    const users = this.users.get(object) ?? 0;
    if (users < 2) return { users, colour: undefined };
    const colour = this.colours.get(object) ?? this.colours.size % COLOURS;
    this.colours.set(object, colour);
    return { users, colour };
  }
}

export interface Picks {
  object(object: object): void;
  process(process: Process): void;
}

/** @param roots the processes without a parent in the image */
export function picture(roots: readonly Process[], pick: Picks): HTMLElement {
  const all: Process[] = [];
  const collect = (list: readonly Process[]): void => {
    for (const process of list) {
      all.push(process);
      collect(process.children);
    }
  };
  collect(roots);
  const palette = new Palette(all.flatMap(({ threads }) => threads.map(({ task }) => task)));
  return h(
    'div',
    { class: 'picture', role: 'tree', 'aria-label': 'processes' },
    roots.map((root) => frame(root, undefined, palette, pick)),
  );
}

/** Names of the namespaces of a task, where they are not those of its parent. */
function namespacesOf(process: Process, above: object | null | undefined): string[] {
  const { nsproxy } = process.task;
  if (!nsproxy || nsproxy === above) return [];
  const uts = nsproxy.utsNs?.nodename;
  const names = [
    uts ? `uts ${uts}` : 'uts',
    'ipc',
    `mnt ${nsproxy.mntNs?.mounts?.length ?? 0} mounts`,
    `pid level ${nsproxy.pidNs?.level ?? 0}`,
    `net ${(nsproxy.netNs?.netdevs ?? []).map(({ name }) => name).join(' ')}`,
  ];
  return names;
}

function frame(process: Process, above: object | null | undefined, palette: Palette, pick: Picks): HTMLElement {
  const { nsproxy } = process.task;
  const names = namespacesOf(process, above);
  const inside = [
    card(process, palette, pick),
    ...process.children.map((child) => frame(child, nsproxy ?? above, palette, pick)),
  ];
  if (names.length === 0) return h('div', { class: 'branch' }, inside);
  const caption = h(
    'button',
    { class: 'namespaces', title: 'namespaces', onclick: () => nsproxy && pick.object(nsproxy) },
    names.map((name) => h('span', {}, plain(name))),
  );
  return h('div', { class: 'frame' }, caption, inside);
}

/** What tells processes of one name apart: the title they gave themselves, or their arguments. */
function argumentsOf({ comm, cmdline }: Process): string {
  const [program = '', ...rest] = cmdline;
  const title = program.startsWith(`${comm}: `) ? program.slice(comm.length + 2) : '';
  return [title, ...rest].join(' ').trim();
}

function card(process: Process, palette: Palette, pick: Picks): HTMLElement {
  const { pid, comm, state, threads, task, cmdline } = process;
  const chips = SHARED.flatMap(([key, letter, what]) => {
    const object = task[key];
    if (!object) return [];
    const { users, colour } = palette.of(object);
    const title = users > 1 ? `${what}, shared by ${users} tasks` : what;
    const kind = colour === undefined ? 'chip' : `chip shared c${colour}`;
    const onclick = (event: Event) => {
      event.stopPropagation();
      pick.object(object);
    };
    return [h('button', { class: kind, title, 'aria-label': title, onclick }, letter)];
  });
  const label = cmdline.length > 0 ? cmdline.join(' ') : comm;
  return h(
    'div',
    {
      class: `card ${String(state).toLowerCase()}`,
      role: 'treeitem',
      tabindex: 0,
      title: label,
      onclick: () => pick.process(process),
      onkeydown: (event: KeyboardEvent) => {
        if (event.key === 'Enter' || event.key === ' ') pick.process(process);
      },
    },
    h('span', { class: 'pid' }, pid ?? '—'),
    h('span', { class: 'comm' }, plain(comm)),
    h('span', { class: 'arguments' }, plain(argumentsOf(process))),
    threads.length > 1
      ? h('span', { class: 'threads', title: `${threads.length} threads` }, `×${threads.length}`)
      : null,
    h('span', { class: 'chips' }, chips),
  );
}
