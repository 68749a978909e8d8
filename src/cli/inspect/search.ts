import { type Match, nameOfMapping, type Pattern, permissionsOf, searchMemory } from '../../inspect/index.js';
import { EXIT } from '../common/errors.js';
import { type Given, usage } from '../common/given.js';
import { withImage, writeText } from '../image/io.js';
import { textOf } from './hex-dump.js';
import { hex, Screen } from './screen.js';
import { pidText } from './show.js';

const CONTEXT = 16;
/** Bytes of a match that are shown. */
const SHOWN = 64;

/** `cr-image search`: where in memory something is. */
export const search = (given: Given): Promise<number> =>
  withImage(given.operand(0), async (image) => {
    const context = given.number('context') ?? CONTEXT;
    const pid = given.number('pid');
    const pattern = patternOf(given);
    let found = 0;
    await writeText(given.text('output'), async (print) => {
      const screen = Screen.of(given);
      const isJson = given.has('json');
      if (isJson) await print('[');
      for await (const match of searchMemory(image, pattern, { context, ...(pid !== undefined && { pid }) })) {
        if (isJson) await print(`${found === 0 ? '' : ','}\n${JSON.stringify(matchJson(match))}`);
        else await print(`${line(screen, match)}\n`);
        found++;
      }
      if (isJson) await print('\n]\n');
    });
    return found > 0 ? EXIT.ok : EXIT.invalid;
  });

function patternOf(given: Given): Pattern {
  const text = given.operand(1);
  if (text === '') throw usage('search takes something to search for');
  if (given.has('hex')) {
    const digits = text.replace(/\s|^0x/g, '');
    if (digits.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(digits))
      throw usage(`${JSON.stringify(text)} are no bytes in hex`);
    return new Uint8Array(Buffer.from(digits, 'hex'));
  }
  if (!given.has('regex')) return text;
  try {
    return new RegExp(text, 's');
  } catch (error) {
    throw usage((error as Error).message);
  }
}

const matchJson = ({ pid, task, vma, address, bytes, source, before, after }: Match) => ({
  pid: pid ?? null,
  comm: task?.comm ?? null,
  address: hex(address),
  length: bytes.length,
  source,
  text: textOf(bytes),
  bytes: Buffer.from(bytes).toString('hex'),
  before: Buffer.from(before).toString('hex'),
  after: Buffer.from(after).toString('hex'),
  mapping: {
    start: hex(vma.vmStart),
    end: hex(vma.vmEnd),
    permissions: permissionsOf(vma),
    name: nameOfMapping(vma),
  },
});

function line(screen: Screen, { pid, task, vma, address, bytes, before, after }: Match): string {
  const where = `${pidText(pid)} ${task?.comm ?? '-'}  ${hex(address)}  ${permissionsOf(vma)} ${nameOfMapping(vma) || 'anonymous'}  `;
  const shown = textOf(bytes.subarray(0, SHOWN)) + (bytes.length > SHOWN ? '…' : '');
  const room = Math.max(0, screen.columns - where.length - shown.length);
  const left = textOf(before).slice(-Math.min(before.length, Math.floor(room / 2)) || before.length);
  return `${screen.cut(where)}${left}${screen.paint(shown, 'red')}${textOf(after).slice(0, Math.max(0, room - left.length))}`;
}
