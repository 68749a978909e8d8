/** Text with bytes that are no UTF-8 as U+DC80…U+DCFF, the slow and obvious way, to hold the library's against. */

import { isUtf8 } from 'node:buffer';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function character(bytes: Uint8Array): string | undefined {
  const text = isUtf8(bytes) ? utf8.decode(bytes) : '';
  return [...text].length === 1 ? text : undefined;
}

export function textOf(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const length = [1, 2, 3, 4].find((n) => i + n <= bytes.length && character(bytes.subarray(i, i + n)) !== undefined);
    text +=
      length === undefined
        ? String.fromCharCode(0xdc00 + (bytes[i] as number))
        : utf8.decode(bytes.subarray(i, i + length));
    i += length ?? 1;
  }
  return text;
}

export const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((c) => {
      const code = c.charCodeAt(0);
      return c.length === 1 && code >= 0xdc80 && code <= 0xdcff ? [code - 0xdc00] : [...new TextEncoder().encode(c)];
    }),
  );
