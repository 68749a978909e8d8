import { choose } from './choose.js';
import { type Given, usage } from './given.js';

/** Whether text for `stream` is to be coloured, by `--color`, what else says so, and the environment. */
export function isColored(given: Given, stream: NodeJS.WriteStream, otherwise = 'auto'): boolean {
  const when = choose('--color', given.text('color') ?? otherwise, ['auto', 'always', 'never'], usage);
  if (when !== 'auto') return when === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return stream.isTTY === true && TERM !== 'dumb';
}
