import { allProcesses, type Process, processesOf } from '../../inspect/index.js';
import type { ImageFile } from '../../node/image-file.js';
import { type Given, usage } from '../common/given.js';
import { withImage, writeText } from '../image/io.js';
import { Screen } from './screen.js';

/** Lines of text, as they come. */
export type Lines = Iterable<string> | AsyncIterable<string>;

/** What a command has to show: data for programs, lines for people. */
export interface View {
  readonly json: () => unknown;
  readonly text: (screen: Screen) => Lines;
  /** Exit status, where it is no 0. */
  readonly status?: () => number;
}

/** Shows what `look` finds in an image: as text, or as JSON where `--json` asks for it. */
export const show = (given: Given, look: (image: ImageFile) => Promise<View>): Promise<number | undefined> =>
  withImage(given, 0, async (image, damage) => {
    image.onDamage = damage.report;
    const view = await look(image);
    await print(given, view);
    return view.status?.() || damage.status();
  });

export const print = (given: Given, view: View): Promise<void> =>
  writeText(given.text('output'), async (write) => {
    if (given.has('json')) return write(`${JSON.stringify(view.json(), null, 2)}\n`);
    for await (const line of view.text(Screen.of(given))) await write(`${line}\n`);
    return undefined;
  });

/** The process ID among the operands, if there is one. */
export function pidOperand(given: Given, index: number): number | undefined {
  const text = given.operands[index];
  if (text === undefined) return undefined;
  if (!/^\d{1,10}$/.test(text)) throw usage(`PID is a number, not ${JSON.stringify(text)}`);
  return Number(text);
}

/** The processes that are asked for: the one whose ID, or whose thread's, `pid` is, or all. @throws where there is none */
export async function chosen(image: ImageFile, pid: number | undefined): Promise<Process[]> {
  const all = [...allProcesses(await processesOf(image))];
  if (pid === undefined) return all;
  const found = all.filter(({ threads }) => threads.some(({ tid }) => tid === pid));
  if (found.length === 0) throw new Error(`there is no process ${pid} in it`);
  return found;
}

/** A process ID in text. */
export const pidText = (pid: number | undefined): string => (pid === undefined ? '?' : String(pid));

/** What every entry of JSON about a process begins with. */
export const identity = ({ pid, comm }: Process) => ({ pid: pid ?? null, comm });
