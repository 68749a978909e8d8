import type { Process } from '../../inspect/index.js';
import type { Given } from '../common/given.js';
import { type Cell, number, type Screen, size } from './screen.js';
import { chosen, identity, pidOperand, pidsJson, pidsText, pidText, show } from './show.js';

/** `cr-image ps`: the processes of an image. */
export const ps = (given: Given) =>
  show(given, async (image) => {
    const all = await chosen(image, pidOperand(given, 1));
    return { json: () => all.map(toJson), text: (screen) => table(screen, all) };
  });

const rssOf = ({ mm }: Process): bigint => (mm === null ? 0n : mm.anonRss + mm.fileRss + mm.shmemRss);

const toJson = (process: Process) => {
  const { parent, state, cmdline, executable, threads, task, mm } = process;
  return {
    ...identity(process),
    pids: pidsJson(process),
    ppid: parent?.pid ?? null,
    uid: task.realCred?.uid ?? null,
    gid: task.realCred?.gid ?? null,
    state,
    executable,
    cmdline,
    vsz: String(mm?.totalVm ?? 0n),
    rss: String(rssOf(process)),
    threads: threads.map(({ tid, comm, state: doing }) => ({ tid: tid ?? null, comm, state: doing })),
  };
};

function table(screen: Screen, all: readonly Process[]): string[] {
  const head = ['PID', 'PPID', 'UID', 'STATE', 'THREADS', 'VSZ', 'RSS', 'COMMAND'];
  const rows = all.map((process): Cell[] => [
    number(pidsText(process)),
    number(process.parent === null ? '-' : pidText(process.parent.pid)),
    number(process.task.realCred?.uid ?? '?'),
    String(process.state).toLowerCase(),
    number(process.threads.length),
    number(size(process.mm?.totalVm ?? 0n)),
    number(size(rssOf(process))),
    { text: process.cmdline.join(' ') || `[${process.comm}]`, paint: 'cyan' },
  ]);
  return screen.table(head, rows);
}
