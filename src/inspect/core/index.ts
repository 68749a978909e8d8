import { argument } from '../../argument.js';
import { vmFlags } from '../../flags.js';
import type { MmStruct, Vma } from '../../generated/model.js';
import type { Image } from '../../model.js';
import { type AnyImage, type Graph, graphOf, isStreamed, load, type StreamedImage } from '../graph.js';
import { type Located, piecesOfMapping } from '../memory.js';
import { allProcesses, joined, type Process, processes, type Thread } from '../processes.js';
import { readBytes, type Steps, stream, streamAsync } from '../steps.js';
import { encodeHead, type Note, type Segment } from './elf.js';
import { processNotes, threadNotes } from './notes.js';

const CHUNK = 1 << 20;
/** Code segment of 32-bit programs on x86-64. @see arch/x86/include/asm/segment.h */
const USER32_CS = 0x23n;
const ZEROS = new Uint8Array(CHUNK);

/**
 * An ELF core file of a process, which debuggers open with all threads and the memory that the image has; what is only
 * in files outside they take from there. Memory that nobody has written to is zero.
 *
 * @param pid process or thread, by its ID in the container's own PID namespace; a thread is the one that debuggers show
 *   first. Default: the first process.
 * @returns the file, or its bytes a piece at a time for an image file
 * @throws {RangeError} where there is no such process, the image has no memory or registers of it, or it runs a 32-bit program
 * @see core(5), elf(5)
 */
export function toCore(image: Image, pid?: number): Uint8Array;
export function toCore(image: StreamedImage, pid?: number): AsyncIterable<Uint8Array>;
export function toCore(image: AnyImage, pid?: number): Uint8Array | AsyncIterable<Uint8Array>;
export function toCore(image: AnyImage, pid?: number): Uint8Array | AsyncIterable<Uint8Array> {
  if (pid !== undefined) argument(pid, '/pid', 'number');
  return isStreamed(image)
    ? streamAsync(async () => core(await load(image), pid))
    : joined([...stream(core(graphOf(image), pid))]);
}

/** Whether a piece of a core file is zero for want of anything written, so that a file can have a hole there. */
export const isHole = (piece: Uint8Array): boolean => piece.buffer === ZEROS.buffer;

function* core(graph: Graph, pid: number | undefined): Steps<void, Uint8Array> {
  const { owner, thread } = find([...allProcesses(yield* processes(graph))], pid);
  const { mm } = owner;
  if (mm === null) throw new RangeError(`process ${owner.pid} has no memory: it is a zombie or a kernel thread`);
  const plan = segmentsOf(graph, mm);
  yield encodeHead(notesOf(graph, owner, thread, graph.mappingsOf(mm)), plan);
  for (const { pieces, hasBytes } of plan) {
    if (!hasBytes) continue;
    for (const piece of pieces) yield* bytesOf(piece);
  }
}

function find(all: readonly Process[], pid: number | undefined): { owner: Process; thread: Thread } {
  for (const owner of all) {
    const thread = pid === undefined ? owner.threads[0] : owner.threads.find(({ tid }) => tid === pid);
    if (thread !== undefined) return { owner, thread };
  }
  throw new RangeError(pid === undefined ? 'the image has no process' : `the image has no process ${pid}`);
}

function notesOf(graph: Graph, owner: Process, first: Thread, mappings: readonly Vma[]): Note[] {
  const order = [first, ...owner.threads.filter((thread) => thread !== first)];
  const [shown = [], ...others] = order.flatMap(({ task }) => {
    const registers = graph.threadOf(task);
    if (registers?.cs === USER32_CS)
      throw new RangeError(`process ${owner.pid} runs a 32-bit program, which has no core yet`);
    return registers === undefined ? [] : [threadNotes(task, registers)];
  });
  if (shown.length === 0) {
    throw new RangeError(`the image has no registers of process ${owner.pid}; only those of X86_64 make a core`);
  }
  const [status, ...rest] = shown;
  return [status as Note, ...processNotes(owner, mappings), ...rest, ...others.flat()];
}

type Planned = Segment & { readonly pieces: Located[] };

/** Each mapping is one segment, or several where only some of its bytes are in the image. */
function segmentsOf(graph: Graph, mm: MmStruct): Planned[] {
  const segments: Planned[] = [];
  for (const vma of graph.mappingsOf(mm)) {
    const flags = segmentFlags(vma);
    let current: (Planned & { end: bigint }) | undefined;
    for (const piece of piecesOfMapping(graph, vma)) {
      const hasBytes = piece.bytes !== undefined || (piece.source === 'zero' && flags !== 0);
      if (current === undefined || current.hasBytes !== hasBytes) {
        current = { start: piece.start, end: piece.end, flags, hasBytes, pieces: [] };
        segments.push(current);
      }
      current.pieces.push(piece);
      current.end = piece.end;
    }
  }
  return segments;
}

function segmentFlags({ vmFlags: bits }: Vma): number {
  const names = vmFlags.names(bits);
  return (names.includes('EXEC') ? 1 : 0) + (names.includes('WRITE') ? 2 : 0) + (names.includes('READ') ? 4 : 0);
}

function* bytesOf({ start, end, bytes, at = 0 }: Located): Steps<void, Uint8Array> {
  const length = Number(end - start);
  for (let done = 0; done < length; done += CHUNK) {
    const size = Math.min(CHUNK, length - done);
    yield bytes === undefined ? ZEROS.subarray(0, size) : yield* readBytes(bytes, at + done, at + done + size);
  }
}
