/** Options as tables: a command's `util.parseArgs` and help derive from them, its man page and completions as well. */

/** An option of a command. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What it takes, if anything. */
  readonly argument?: string;
  readonly choices?: readonly string[];
  readonly multiple?: true;
  readonly text: string;
}

/** What a command can be told to do. */
export interface Command {
  readonly name: string;
  readonly argument?: string;
  readonly text: string;
}

/** Options as `util.parseArgs` wants them. */
export const parsed = (options: readonly Option[]) =>
  Object.fromEntries(
    options.map(({ name, short, argument, multiple }) => [
      name,
      {
        type: argument === undefined ? ('boolean' as const) : ('string' as const),
        ...(short !== undefined && { short }),
        ...(multiple && { multiple }),
      },
    ]),
  );

/** Columns of the help: what is written, and what that does. */
type Row = readonly [left: string, right: string];

export const optionRow = ({ name, short, argument, choices = [], text }: Option): Row => [
  `  ${short === undefined ? '    ' : `-${short}, `}--${name}${argument === undefined ? '' : ` ${argument}`}`,
  choices.length === 0 || choices.length > 6 ? text : `${text}: ${choices.join(', ')}`,
];

export const commandRow = ({ name, argument, text }: Command): Row => [
  `  ${name}${argument === undefined ? '' : ` ${argument}`}`,
  text,
];

const WIDTH = 100;

/** The help of a command: titles with their rows, all in the same two columns. */
export function layOut(
  intro: readonly string[],
  sections: readonly (readonly [title: string, rows: readonly Row[]])[],
  exitTitle: string,
  exitStatus: readonly (readonly [number, string])[],
): string {
  const indent = Math.max(...sections.flatMap(([, rows]) => rows.map(([left]) => left.length))) + 2;
  const lines = ([left, right]: Row) =>
    wrap(right, WIDTH - indent).map((line, i) => (i === 0 ? left : '').padEnd(indent) + line);
  return [
    ...intro,
    ...sections.flatMap(([title, rows]) => ['', `${title}:`, ...rows.flatMap(lines)]),
    '',
    `${exitTitle}:`,
    ...exitStatus.map(([status, text]) => `  ${status}  ${text}`),
    '',
  ].join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    if (line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** One of `known`; otherwise the error says what is closest. @throws whatever `fail` makes of the message */
export function choose<T extends string>(
  what: string,
  value: string,
  known: readonly T[],
  fail: (message: string) => Error,
): T {
  const found = known.find((name) => name === value);
  if (found !== undefined) return found;
  const close = known.length <= 6 ? known.join(', ') : closest(value, known);
  throw fail(`there is no ${what} ${JSON.stringify(value)}${close === undefined ? '' : `; did you mean ${close}?`}`);
}

/** The name that shares most pairs of letters with `value`. */
function closest(value: string, known: readonly string[]): string | undefined {
  const pairs = (text: string) => new Set([...text.toUpperCase()].map((c, i, all) => c + (all[i + 1] ?? '')));
  const own = pairs(value);
  let best: string | undefined;
  let bestScore = 0.3;
  for (const name of known) {
    const other = pairs(name);
    const shared = [...own].filter((pair) => other.has(pair)).length;
    const score = (2 * shared) / (own.size + other.size);
    if (score > bestScore) [best, bestScore] = [name, score];
  }
  return best;
}
