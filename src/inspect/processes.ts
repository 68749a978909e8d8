import { argument } from '../argument.js';
import { decodeText } from '../bytes/text.js';
import type { MmStruct, TaskState, TaskStruct } from '../generated/model.js';
import type { Image } from '../model.js';
import { type AnyImage, type Graph, isObject, over, type StreamedImage } from './graph.js';
import { piecesOf } from './memory.js';
import { readBytes, type Steps } from './steps.js';

/** A thread of a process. */
export interface Thread {
  /** Thread ID in the container's own PID namespace; `undefined` where the image has none. */
  readonly tid: number | undefined;
  readonly comm: string;
  readonly state: TaskState | number;
  readonly task: TaskStruct;
}

/** A process: the threads that have one group leader. */
export interface Process {
  /** Process ID in the container's own PID namespace; `undefined` where the image has none. */
  readonly pid: number | undefined;
  /** The same in each PID namespace, the container's own first. */
  readonly pids: readonly number[];
  readonly comm: string;
  readonly state: TaskState | number;
  /** Arguments, as far as the image has the memory they are in. */
  readonly cmdline: readonly string[];
  /** Environment that it was started with, `NAME=value` each, as far as the image has it. */
  readonly environment: readonly string[];
  /** Path of the program; `null` for kernel threads and zombies. */
  readonly executable: string | null;
  /** All threads, the leader first. */
  readonly threads: readonly Thread[];
  readonly children: readonly Process[];
  readonly parent: Process | null;
  /** The group leader. */
  readonly task: TaskStruct;
  readonly mm: MmStruct | null;
}

/**
 * The processes of an image that have no parent in it, their children below them. The order is that of the image.
 *
 * @returns a promise for an image file
 */
export function processesOf(image: Image): Process[];
export function processesOf(image: StreamedImage): Promise<Process[]>;
export function processesOf(image: AnyImage): Process[] | Promise<Process[]>;
export function processesOf(image: AnyImage): Process[] | Promise<Process[]> {
  return over(image, processes);
}

/** Every process of `roots` and below, parents before their children. */
export function* allProcesses(roots: readonly Process[]): Generator<Process, void, undefined> {
  const waiting = [...argument(roots, '/roots', 'processes')].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i] as Process);
  }
}

type Growing = { -readonly [K in keyof Process]: Process[K] } & { threads: Thread[]; children: Process[] };

export function* processes(graph: Graph): Steps<Process[]> {
  const texts = new Map<MmStruct, Texts>();
  const byTask = new Map<TaskStruct, Growing>();
  const found: Growing[] = [];
  for (const task of graph.tasks) {
    const own = isObject(task.groupLeader) ? byTask.get(task.groupLeader) : undefined;
    const grown = own ?? (yield* begin(graph, task, texts));
    if (own === undefined) found.push(grown);
    grown.threads.push({ tid: numbersOf(task)[0], comm: task.comm, state: task.state, task });
    byTask.set(task, grown);
  }
  const roots: Growing[] = [];
  for (const grown of found) {
    const { parent } = grown.task;
    const above = isObject(parent) ? byTask.get(parent) : undefined;
    grown.parent = above ?? null;
    (above?.children ?? roots).push(grown);
  }
  return roots;
}

function* begin(graph: Graph, task: TaskStruct, texts: Map<MmStruct, Texts>): Steps<Growing> {
  const mm = isObject(task.mm) ? task.mm : null;
  const pids = numbersOf(task);
  const known = mm === null ? NO_TEXTS : texts.get(mm);
  const { cmdline, environment } = known ?? (yield* textsOf(graph, mm as MmStruct));
  if (mm !== null) texts.set(mm, { cmdline, environment });
  const executable = mm !== null && isObject(mm.exeFile) ? mm.exeFile.path : null;
  const { comm, state } = task;
  return {
    pid: pids[0],
    pids,
    comm,
    state,
    cmdline,
    environment,
    executable,
    threads: [],
    children: [],
    parent: null,
    task,
    mm,
  };
}

/** PID namespaces nest 32 deep below the first in every kernel; what an image says beyond that would be the square of it to print. */
export const MOST_PIDS = 33;

/** Numbers of a task, in the container's own PID namespace first. */
export const numbersOf = ({ pid }: TaskStruct): readonly number[] => (isObject(pid) ? pid.numbers : []);

interface Texts {
  readonly cmdline: readonly string[];
  readonly environment: readonly string[];
}

const NO_TEXTS: Texts = { cmdline: [], environment: [] };

/** As the kernel does: a command line that no longer ends with NUL was written over, up to the first NUL behind it. */
function* textsOf(graph: Graph, mm: MmStruct): Steps<Texts> {
  const environment = yield* memoryTexts(graph, mm, mm.envStart, mm.envEnd);
  const argv = yield* memoryTexts(graph, mm, mm.argStart, mm.argEnd);
  if (argv.length === 0 || argv.at(-1) === 0) return { cmdline: strings(argv), environment: strings(environment) };
  const behind = environment.indexOf(0);
  const title = joined([argv, environment.subarray(0, behind < 0 ? environment.length : behind)]);
  const end = title.indexOf(0);
  return { cmdline: strings(end < 0 ? title : title.subarray(0, end)), environment: strings(environment) };
}

/** What PAGES have from `start` to `end`, up to the first byte that they don't have. */
export function* memoryTexts(graph: Graph, mm: MmStruct, start: bigint, end: bigint): Steps<Uint8Array> {
  const parts: Uint8Array[] = [];
  if (end > start) {
    for (const { source, bytes, at = 0, start: from, end: to } of piecesOf(graph, mm, start, end)) {
      if (source !== 'pages' || bytes === undefined) break;
      parts.push(yield* readBytes(bytes, at, at + Number(to - from)));
    }
  }
  return joined(parts);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The texts that NULs end. */
function strings(bytes: Uint8Array): string[] {
  if (bytes.length === 0) return [];
  const end = bytes.at(-1) === 0 ? bytes.length - 1 : bytes.length;
  return decodeText(bytes, 0, end).split('\0');
}
