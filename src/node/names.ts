import { encodeText } from '../bytes/text.js';

/** A byte that is no UTF-8, as `decodeText` has it. */
const BYTE = /[\udc80-\udcff]/;

/** What Node takes for a name: text, or bytes where the text stands for what is no UTF-8. */
export function nameFor(path: string | Uint8Array): string | Buffer {
  if (typeof path !== 'string') return Buffer.from(path);
  const bytes = BYTE.test(path) ? encodeText(path) : undefined;
  return bytes === undefined ? path : Buffer.from(bytes);
}
