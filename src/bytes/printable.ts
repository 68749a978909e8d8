/**
 * What a terminal, a log or a web page would obey rather than show: control characters (C0, C1), line and paragraph
 * separators, marks that turn the direction of text, and halves of surrogate pairs.
 */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu;

/** Text that can be shown: characters that would be obeyed, and bytes that are no UTF-8, become escapes. */
export const printable = (text: string): string =>
  text.replace(UNSEEN, (c) => {
    const code = c.charCodeAt(0);
    if (code >= 0xdc80 && code <= 0xdcff) return `\\x${(code - 0xdc00).toString(16)}`;
    return code < 0x80 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });

const inJson = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON that a terminal can show, too: the same value, with escapes for what would be obeyed. */
export function safeJson(value: unknown, indent?: number): string {
  const lines = JSON.stringify(value, undefined, indent).split('\n');
  return lines.map((line) => line.replace(UNSEEN, inJson)).join('\n');
}
