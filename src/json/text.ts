import { ImageError, isImageError } from '../errors.js';
import { DEEPEST, JsonScanner, LONGEST_WORD, type Position } from './scan.js';

/** The value of a JSON text. @throws {ImageError} JSON_SYNTAX, also where a name stands twice in an object */
export function parseJson(text: string): unknown {
  const value = parseQuickly(text);
  return value === undefined ? scan(text, false).root : value;
}

/**
 * The same with the parser of the platform, ten times as fast. @returns nothing where the text is none that {@link JsonScanner}
 * takes: names that stand twice, for one, show by there being more names in the text than in the value
 */
function parseQuickly(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return countNames(value, 0) === namesIn(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Names in a value; none where it is too deep. */
function countNames(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth >= DEEPEST) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) count += countNames(value[i], depth + 1);
    return count;
  }
  const names = Object.keys(value);
  count = names.length;
  for (const name of names) count += countNames((value as Record<string, unknown>)[name], depth + 1);
  return count;
}

const LONG_WORD = new RegExp(`[-+.0-9A-Za-z]{${LONGEST_WORD + 1}}`);

/** Strings of a valid text that a colon follows; none where a number is too long. */
function namesIn(text: string): number {
  let count = 0;
  let from = 0;
  for (;;) {
    const start = text.indexOf('"', from);
    const between = start < 0 ? text.length : start;
    if (between - from > LONGEST_WORD && LONG_WORD.test(text.slice(from, between))) return Number.NaN;
    if (start < 0) return count;
    let end = text.indexOf('"', start + 1);
    while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
    from = end + 1;
    while (text.charCodeAt(from) <= 0x20) from++;
    if (text.charCodeAt(from) === 0x3a) count++;
  }
}

/** Whether an odd number of backslashes stands in front of a place. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === 0x5c) first--;
  return (at - first) % 2 === 1;
}

/** An error about the value of `text`, with the place there. */
export function located(error: unknown, text: string): unknown {
  if (!isImageError(error) || error.line !== undefined) return error;
  const { root, start, scanner } = scan(text, true);
  return at(error, scanner.locate(root, keysOf(error.path), start));
}

/** The same error at a place of a text. */
export const at = ({ code, message, offset, length, path }: ImageError, place: Position): ImageError =>
  new ImageError(code, message, offset, length, path, place);

/** The names of a JSON pointer. */
export const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

function scan(text: string, positions: boolean): { root: unknown; start: Position; scanner: JsonScanner } {
  let root: unknown;
  let start: Position = { line: 1, column: 1 };
  const value = (path: readonly unknown[], given: unknown, place: Position): boolean => {
    if (path.length === 0) [root, start] = [given, place];
    return false;
  };
  const scanner = new JsonScanner({ value }, { positions });
  scanner.write(text);
  scanner.end();
  return { root, start, scanner };
}
