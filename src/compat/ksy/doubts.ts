/** What YAML 1.1, which Kaitai's own compiler reads, and YAML 1.2 take for different things. */
import { isPair, isScalar, parse, type Scalar } from 'yaml';

/** Keys of anything, and of `meta`, that no reader goes by. */
export const PROSE: ReadonlySet<string> = new Set(['doc', 'doc-ref']);
export const META_PROSE: ReadonlySet<string> = new Set(
  'title license application file-extension xref tags ks-version ks-debug ks-zero-copy-substream'.split(' '),
);

const UNREAD: ReadonlySet<string> = new Set([...PROSE, ...META_PROSE, '-orig-id', '-webide-representation']);

/** Keys whose values are names; a name may be any word. */
const NAMES = new Set(['id', 'type', 'enum', 'encoding', 'imports', 'process']);

/** Numbers that everybody reads alike. */
const PLAIN = /^[-+]?(0|[1-9]\d*|0x[\da-fA-F]+)$/;
/** An integer as Kaitai's expressions have it, but for a zero in front. */
const LITERAL = /^[-+]?(0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|0|[1-9][\d_]*)$/;

/** A number of one or the other YAML that starts with a zero. */
const ZERO = /^[-+]?0[\d_]+$/;

/** Keys whose values are bytes, and no expressions. */
const BYTES = ['contents', 'terminator', 'pad-right'] as const;

/**
 * What to say of a scalar that not everybody reads alike where it stands; nothing of any other.
 *
 * @param path what is around it, outermost first, as `visit` has it
 */
export function doubtOf(node: Scalar, path: readonly unknown[], isKey: boolean): string | undefined {
  const { source = '' } = node;
  if (node.type !== 'PLAIN' || PLAIN.test(source) || !/^[-+.]?\d|^[-+]?\.[a-z]|^(yes|no|on|off)$/i.test(source)) return;
  const keys = path.filter(isPair).map(({ key }) => String(isScalar(key) ? key.value : key));
  // Of a key, what is around it.
  if (isKey) keys.pop();
  if (keys.some((key) => UNREAD.has(key) || key.startsWith('-webide'))) return;
  const byte = BYTES.find((key) => key === keys.at(-1));
  const [old, now] = [parse(source, { version: '1.1' }) as unknown, parse(source) as unknown];
  // A zero in front of 8 or 9 makes no number in YAML 1.1, whatever this parser thinks.
  const isSame = Object.is(old, now) && !(ZERO.test(source) && /[89]/.test(source));
  if (isSame && (byte === undefined || typeof now !== 'number' || LITERAL.test(source) || ZERO.test(source))) return;
  if (ZERO.test(source)) {
    const octal = /[89]/.test(source) ? 'no number' : String(old);
    const decimal = Number(source.replaceAll('_', ''));
    return `the number ${source} (${octal} in YAML 1.1, ${decimal} in YAML 1.2; leave the zero out, or write 0x…)`;
  }
  if (byte !== undefined)
    return isSame ? `${source} as ${byte}, which is no byte,` : `${source} as ${byte} (${bothOf(old, now)})`;
  if (typeof old === 'number') return LITERAL.test(source) ? undefined : `${source} (${bothOf(old, now)})`;
  if (typeof old === 'boolean')
    return isKey || isName(keys, path) ? undefined : `${source} (${bothOf(old, now)}; write ${old})`;
  return typeof old === 'object' ? `${source} (${bothOf(old, now)})` : undefined;
}

/** Whether it stands where names do: also behind the numbers of an enum, and in a list of names. */
const isName = (keys: readonly string[], path: readonly unknown[]): boolean =>
  NAMES.has(keys.at(-1) ?? '') || keys.at(-3) === 'enums' || keys.at(-1)?.startsWith('-') === true || path.length < 2;

const bothOf = (old: unknown, now: unknown): string => `${kindOf(old)} in YAML 1.1, ${kindOf(now)} in YAML 1.2`;

const kindOf = (value: unknown): string =>
  typeof value === 'string' ? 'a text' : value instanceof Date ? 'a date' : String(value);
