import {
  type ContentMatch,
  type Match,
  nameOfMapping,
  type Pattern,
  permissionsOf,
  searchContents,
  searchMemory,
} from '../../inspect/index.js';
import { EXIT } from '../common/errors.js';
import { type Given, usage } from '../common/given.js';
import { withImage, writeText } from '../image/io.js';
import { textOf } from './hex-dump.js';
import { hex, Screen } from './screen.js';
import { identity, pidText } from './show.js';

const CONTEXT = 16;
/** Bytes of a match that are shown. */
const SHOWN = 64;

export const PLACES = ['memory', 'contents'] as const;

/** `cr-image search`: where in an image something is. */
export const search = (given: Given): Promise<number> =>
  withImage(given, 0, async (image) => {
    const context = given.number('context') ?? CONTEXT;
    const pid = given.number('pid');
    const pattern = patternOf(given);
    const where = given.has('in') ? given.choice('in', PLACES, 'memory') : undefined;
    let found = 0;
    await writeText(given.text('output'), async (print) => {
      const screen = Screen.of(given);
      const isJson = given.has('json');
      if (isJson) await print('[');
      const options = { context, ...(pid !== undefined && { pid }) };
      const tell = async (match: Match | ContentMatch) => {
        if (isJson) await print(`${found === 0 ? '' : ','}\n${JSON.stringify(matchJson(match))}`);
        else await print(`${line(screen, match)}\n`);
        found++;
      };
      if (where !== 'contents') for await (const match of searchMemory(image, pattern, options)) await tell(match);
      if (where !== 'memory') for await (const match of searchContents(image, pattern, options)) await tell(match);
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
  if (given.has('utf16')) return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (!given.has('regex')) return text;
  try {
    return new RegExp(text, 's');
  } catch (error) {
    throw usage((error as Error).message);
  }
}

const isInMemory = (match: Match | ContentMatch): match is Match => 'vma' in match;

/** The same keys wherever a match is; `null` where there is no such thing. */
const matchJson = (match: Match | ContentMatch) => {
  const { bytes, before, after } = match;
  return {
    ...(isInMemory(match) ? memoryJson(match) : contentJson(match)),
    length: bytes.length,
    text: textOf(bytes),
    bytes: Buffer.from(bytes).toString('hex'),
    before: Buffer.from(before).toString('hex'),
    after: Buffer.from(after).toString('hex'),
  };
};

const memoryJson = ({ pid, task, vma, address, source }: Match) => ({
  pid: pid ?? null,
  comm: task?.comm ?? null,
  address: hex(address),
  source,
  mapping: {
    start: hex(vma.vmStart),
    end: hex(vma.vmEnd),
    permissions: permissionsOf(vma),
    name: nameOfMapping(vma),
  },
  content: null,
});

const contentJson = ({ object, path, offset, name, holders }: ContentMatch) => ({
  pid: holders[0]?.process.pid ?? null,
  comm: holders[0]?.process.comm ?? null,
  address: null,
  source: 'content' as const,
  mapping: null,
  content: {
    path,
    type: object.type,
    offset: String(offset),
    name,
    holders: holders.map(({ process, fds }) => ({ ...identity(process), fds })),
  },
});

function line(screen: Screen, match: Match | ContentMatch): string {
  const { bytes, before, after } = match;
  const place = `${isInMemory(match) ? memoryPlace(match) : contentPlace(match)}  `;
  const shown = textOf(bytes.subarray(0, SHOWN)) + (bytes.length > SHOWN ? '…' : '');
  const room = Math.max(0, screen.columns - place.length - shown.length);
  const left = textOf(before).slice(-Math.min(before.length, Math.floor(room / 2)) || before.length);
  return `${screen.cut(place)}${left}${screen.paint(shown, 'red')}${textOf(after).slice(0, Math.max(0, room - left.length))}`;
}

const memoryPlace = ({ pid, task, vma, address }: Match): string =>
  `${pidText(pid)} ${task?.comm ?? '-'}  ${hex(address)}  ${permissionsOf(vma)} ${nameOfMapping(vma) || 'anonymous'}`;

/** Who, what, and which byte of it: `1 nginx:5  PIPE pipe:[4711] /objects/54/data+3`. */
function contentPlace({ object, path, offset, name, holders: [first, ...others] }: ContentMatch): string {
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  const who = first === undefined ? '-' : `${pidText(first.process.pid)} ${first.process.comm}`;
  const fd = first === undefined || first.fds.length === 0 ? '' : `:${first.fds.join(',')}`;
  const what = object.type === 'FILE' || name === '' ? object.type : `${object.type} ${name}`;
  return `${who}${fd}${more}  ${what} ${path}+${offset}`;
}
