import { allProcesses, type Process, processesOf } from '../../inspect/index.js';
import { MOST_PIDS } from '../../inspect/processes.js';
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
    if (given.has('json')) {
      for (const piece of jsonPieces(view.json())) await write(piece);
      return undefined;
    }
    for await (const line of view.text(Screen.of(given))) await write(`${line}\n`);
    return undefined;
  });

/** What `JSON.stringify(value, null, 2)` gives and a line end; of a list an element at a time, since the whole may be too long for a string. */
function* jsonPieces(value: unknown): Generator<string, void, undefined> {
  if (!Array.isArray(value) || value.length === 0) return yield `${JSON.stringify(value, null, 2)}\n`;
  for (const [i, element] of value.entries()) {
    yield `${i === 0 ? '[' : ','}\n  ${JSON.stringify(element, null, 2).replaceAll('\n', '\n  ')}`;
  }
  yield '\n]\n';
}

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

/** A process's numbers, outermost first, in JSON. */
export const pidsJson = ({ pids }: Process): readonly number[] =>
  pids.length > MOST_PIDS ? pids.slice(0, MOST_PIDS) : pids;

/** The same in text. */
export const pidsText = (process: Process): string =>
  `${pidsJson(process).join('/') || '?'}${process.pids.length > MOST_PIDS ? '/…' : ''}`;

/** What every entry of JSON about a process begins with. */
export const identity = ({ pid, comm }: Process) => ({ pid: pid ?? null, comm });
