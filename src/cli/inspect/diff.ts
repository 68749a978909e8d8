import { printable } from '../../bytes/printable.js';
import { AREAS, type Difference, type Ignorable, type ImageDiff } from '../../inspect/diff/report.js';
import { diffImages } from '../../inspect/index.js';
import { choose } from '../common/choose.js';
import { EXIT } from '../common/errors.js';
import { type Given, usage } from '../common/given.js';
import { withImage, writeText } from '../image/io.js';
import { hex, Screen } from './screen.js';

export const FORMATS = ['text', 'json', 'markdown'] as const;
export const IGNORABLE: readonly Ignorable[] = ['statistics', 'clocks', 'numbers'];

/** `cr-image diff`: what two images differ in. */
export const diff = (given: Given): Promise<number> =>
  withImage(given, 0, (a) =>
    withImage(given, 1, async (b) => {
      const ignore = given
        .texts('ignore')
        .flatMap((text) => text.split(','))
        .map((text) => choose('thing to ignore', text, IGNORABLE, usage));
      const format = given.has('json') ? 'json' : given.choice('format', FORMATS, 'text');
      const found = await diffImages(a, b, { ignore, pages: given.has('pages') });
      const names = [given.operand(0), given.operand(1)] as const;
      await writeText(given.text('output'), async (print) => {
        for (const line of lines(format, found, Screen.of(given), names)) await print(`${line}\n`);
      });
      return found.equal ? EXIT.ok : EXIT.invalid;
    }),
  );

function lines(format: string, found: ImageDiff, screen: Screen, names: readonly [string, string]): Iterable<string> {
  if (format === 'json') return [JSON.stringify(toJson(found, names), null, 2)];
  return format === 'markdown' ? markdown(found, names) : text(found, screen);
}

const toJson = ({ equal, differences }: ImageDiff, [a, b]: readonly [string, string]) => ({
  a,
  b,
  equal,
  differences: differences.map(({ bytes, addresses, ...rest }) => ({
    ...rest,
    ...(bytes !== undefined && { bytes: String(bytes) }),
    ...(addresses !== undefined && { addresses: addresses.map(hex) }),
  })),
});

const SIGNS = { 'only-in-a': '-', 'only-in-b': '+', changed: '~' } as const;
const PAINTS = { 'only-in-a': 'red', 'only-in-b': 'green', changed: 'yellow' } as const;

function* text({ equal, differences }: ImageDiff, screen: Screen): Generator<string, void, undefined> {
  if (equal) yield 'equal';
  for (const [area, found] of byArea(differences)) {
    yield screen.paint(area, 'bold');
    for (const one of found) {
      yield `  ${screen.paint(SIGNS[one.change], PAINTS[one.change])} ${screen.cut(`${where(one)}${what(one)}`, 4)}`;
      for (const address of one.addresses ?? []) yield `      ${hex(address)}`;
    }
  }
}

const where = ({ path }: Difference): string => path.join(' › ');

function what(one: Difference): string {
  if (one.pages !== undefined) return `: ${one.pages} ${one.pages === 1 ? 'page' : 'pages'}, ${one.bytes} bytes`;
  if (one.field !== undefined) return ` › ${one.field}: ${bothShown(one).join(' → ')}`;
  return `: ${shown(one.change === 'only-in-a' ? one.a : one.b)}`;
}

function shown(value: unknown): string {
  if (value === undefined) return 'not there';
  return typeof value === 'string' ? value || '""' : JSON.stringify(value);
}

/** Text of a value that is longer is cut to where the two differ; JSON has all of it. */
const LONG = 160;
const SHOWN = 48;

function bothShown(one: Difference): [string, string] {
  const [a, b] = [shown(one.a), shown(one.b)];
  if (a.length <= LONG && b.length <= LONG) return [a, b];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const from = Math.max(0, at - SHOWN / 4);
  const part = (text: string) =>
    `${from > 0 ? '…' : ''}${text.slice(from, from + SHOWN)}${text.length > from + SHOWN ? '…' : ''}`;
  return [part(a), part(b)];
}

function byArea(differences: readonly Difference[]): [string, Difference[]][] {
  return AREAS.map((area): [string, Difference[]] => [area, differences.filter((one) => one.area === area)]).filter(
    ([, found]) => found.length > 0,
  );
}

function* markdown(
  { equal, differences }: ImageDiff,
  names: readonly [string, string],
): Generator<string, void, undefined> {
  const [a, b] = names.map(cell);
  yield `# ${a} and ${b}`;
  yield '';
  if (equal) yield 'They are equal.';
  for (const [area, found] of byArea(differences)) {
    yield `## ${area[0]?.toUpperCase()}${area.slice(1)}`;
    yield '';
    yield `| where | what | ${a} | ${b} |`;
    yield '| --- | --- | --- | --- |';
    for (const one of found) {
      const pages = one.pages === undefined ? (one.field ?? '') : what(one).slice(2);
      const [left, right] = one.pages === undefined ? bothShown(one).map(cell) : ['', ''];
      yield `| ${cell(where(one))} | ${cell(pages)} | ${left} | ${right} |`;
      if (one.addresses !== undefined) yield `| | ${one.addresses.map(hex).join(' ')} | | |`;
    }
    yield '';
  }
}

/** Text that Markdown shows as it is. */
const cell = (value: string): string => printable(value).replace(/[\\`*_{}[\]<>|#]/g, (c) => `\\${c}`);
