/** So many words can be listed in a message. */
const FEW = 6;

/** One of `known`; otherwise the error says what is closest. @throws whatever `fail` makes of the message */
export function choose<T extends string>(
  what: string,
  value: string,
  known: readonly T[],
  fail: (message: string) => Error,
): T {
  const found = known.find((name) => name === value);
  if (found !== undefined) return found;
  throw fail(`there is no ${what} ${JSON.stringify(value)}${didYouMean(value, known)}`);
}

/** `; did you mean decode?`, or nothing. */
export function didYouMean(value: string, known: readonly string[]): string {
  const close = known.length <= FEW ? known.join(', ') : closest(value, known);
  return close === undefined ? '' : `; did you mean ${close}?`;
}

/** The name that shares most pairs of letters with `value`, the ends of the word counted in. */
export function closest(value: string, known: readonly string[]): string | undefined {
  const pairs = (text: string) => {
    const letters = [...`^${text.toUpperCase()}$`];
    return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`));
  };
  const own = pairs(value.slice(0, 100));
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
