import type { MmStruct } from '../../generated/model.js';
import {
  type Memory,
  memoryMap,
  nameOfMapping,
  type Piece,
  type Process,
  readMemory,
  vmasOf,
} from '../../inspect/index.js';
import { type Given, usage } from '../common/given.js';
import { activity } from '../common/progress.js';
import { openOutput, withImage, writeText } from '../image/io.js';
import { hexDump } from './hex-dump.js';
import { hex, Screen, size } from './screen.js';
import { chosen, identity, pidOperand } from './show.js';

const CHUNK = 1n << 20n;
/** Sources whose bytes the image has. */
const HELD: ReadonlySet<string> = new Set(['pages', 'file-data', 'zero']);

/** Memory to be shown. */
interface Range {
  readonly start: bigint;
  readonly end: bigint;
}

/** `cr-image mem`: memory of a process, in hex or as it is. */
export const mem = (given: Given): Promise<number | undefined> =>
  withImage(given, 0, async (image) => {
    const [process] = await chosen(image, pidOperand(given, 1));
    const mm = process?.mm;
    if (process === undefined || mm === null || mm === undefined) {
      throw new Error(`process ${given.operands[1]} has no memory`);
    }
    const text = given.operands[2];
    const ranges = text === undefined ? undefined : rangesOf(text, mm);
    const isRaw = given.has('raw') || (given.text('output') !== undefined && !given.has('hex') && !given.has('json'));
    if (isRaw) await raw(given, mm, ranges);
    else if (given.has('json')) await json(given, process, mm, ranges);
    else await dump(given, mm, ranges);
    return undefined;
  });

/** `START-END`, `START+LENGTH`, or what a mapping is called: `[stack]`. Addresses are hexadecimal, as in /proc/PID/maps. */
function rangesOf(text: string, mm: MmStruct): Range[] {
  const address = (digits: string) => BigInt(`0x${digits.replace(/^0x/i, '')}`);
  const bounds = /^((?:0x)?[0-9a-f]{1,16})-((?:0x)?[0-9a-f]{1,16})$/i.exec(text);
  if (bounds !== null) return [checked(address(bounds[1] as string), address(bounds[2] as string), text)];
  const counted = /^((?:0x)?[0-9a-f]{1,16})\+(0x[0-9a-f]{1,16}|\d{1,20})$/i.exec(text);
  if (counted !== null) {
    const start = address(counted[1] as string);
    return [checked(start, start + BigInt(counted[2] as string), text)];
  }
  const named = vmasOf(mm).filter((vma) => nameOfMapping(vma) === text);
  if (named.length > 0) return named.map(({ vmStart, vmEnd }) => ({ start: vmStart, end: vmEnd }));
  throw usage(`RANGE is START-END, START+LENGTH or the name of a mapping, not ${JSON.stringify(text)}`);
}

function checked(start: bigint, end: bigint, text: string): Range {
  if (start >= end || end > 1n << 64n) throw usage(`there is no memory in ${text}`);
  return { start, end };
}

const EVERYTHING: readonly Range[] = [{ start: 0n, end: 1n << 64n }];

/** The pieces of `ranges`. @throws where nothing is mapped */
function* pieces(mm: MmStruct, ranges: readonly Range[]): Generator<Piece, void, undefined> {
  for (const { start, end } of ranges) {
    let isMapped = false;
    for (const piece of memoryMap(mm, start, end)) {
      isMapped = true;
      yield piece;
    }
    if (!isMapped) throw new Error(`nothing is mapped from ${hex(start)} to ${hex(end)}`);
  }
}

/** The bytes of a piece, as much at once as fits into memory well. */
async function* chunks(mm: MmStruct, { start, end }: Range): AsyncGenerator<Memory, void, undefined> {
  for (let at = start; at < end; at += CHUNK) yield await readMemory(mm, at, at + CHUNK < end ? CHUNK : end - at);
}

/** All that was asked for, zero where the image doesn't have it; without a range, all that it has. */
async function raw(given: Given, mm: MmStruct, ranges: readonly Range[] | undefined): Promise<void> {
  const sink = await openOutput(given.text('output'));
  let missing = 0n;
  try {
    for (const piece of pieces(mm, ranges ?? EVERYTHING)) {
      const isHeld = HELD.has(piece.source);
      if (ranges === undefined && (!isHeld || piece.source === 'zero')) continue;
      if (!isHeld) missing += piece.end - piece.start;
      for await (const { bytes } of chunks(mm, piece)) await sink.write(bytes);
    }
    await sink.commit();
  } catch (error) {
    await sink.abort();
    throw error;
  }
  activity.clear();
  if (missing > 0n) process.stderr.write(`cr-image: ${missing} bytes are not in the image; they are written as zero\n`);
}

const dump = (given: Given, mm: MmStruct, ranges: readonly Range[] | undefined): Promise<void> =>
  writeText(given.text('output'), async (print) => {
    const screen = Screen.of(given);
    for (const piece of pieces(mm, ranges ?? EVERYTHING)) {
      if (piece.source === 'zero' || !HELD.has(piece.source)) {
        await print(`${screen.paint(screen.cut(absent(piece)), 'dim')}\n`);
        continue;
      }
      for await (const { address, bytes } of chunks(mm, piece)) {
        for (const line of hexDump(bytes, address)) await print(`${line}\n`);
      }
    }
  });

function absent({ start, end, source, file, offset }: Piece): string {
  const where = `${start.toString(16).padStart(16, '0')}  ${size(end - start)}`;
  return file === undefined ? `${where} ${source}` : `${where} in ${file.path} from ${hex(offset ?? 0n)}`;
}

/** Each piece with its bytes, in base64. */
const json = (given: Given, process: Process, mm: MmStruct, ranges: readonly Range[] | undefined): Promise<void> =>
  writeText(given.text('output'), async (print) => {
    await print(`${JSON.stringify(identity(process)).slice(0, -1)},"memory":[`);
    let comma = '';
    for (const piece of pieces(mm, ranges ?? EVERYTHING)) {
      const { start, end, source, file, offset } = piece;
      const from = file === undefined ? {} : { file: file.path, offset: String(offset) };
      const head = JSON.stringify({ start: hex(start), end: hex(end), source, ...from });
      if (source !== 'pages' && source !== 'file-data') await print(`${comma}\n${head}`);
      else await base64(print, `${comma}\n${head.slice(0, -1)}`, mm, piece);
      comma = ',';
    }
    await print('\n]}\n');
  });

/** Three bytes are four characters, so pieces are cut at what three divides. */
async function base64(
  print: (text: string) => Promise<void> | undefined,
  head: string,
  mm: MmStruct,
  { start, end }: Range,
): Promise<void> {
  await print(`${head},"data":"`);
  const step = 3n << 18n;
  for (let at = start; at < end; at += step) {
    const { bytes } = await readMemory(mm, at, at + step < end ? step : end - at);
    await print(Buffer.from(bytes).toString('base64'));
  }
  await print('"}');
}
