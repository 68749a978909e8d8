import { ImageError, isImageError } from '../errors.js';
import { JsonScanner, type Position } from './scan.js';

/** The value of a JSON text. @throws {ImageError} JSON_SYNTAX, also where a name stands twice in an object */
export const parseJson = (text: string): unknown => scan(text, false).root;

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
