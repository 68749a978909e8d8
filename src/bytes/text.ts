/**
 * Text of an image: UTF-8 where it is UTF-8, and any other byte as a lone
 * surrogate U+DC80…U+DCFF, so that every byte string survives (Python calls it
 * surrogateescape).
 */

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Calling the decoder takes as long as putting together so many characters. */
const SHORT = 12;

/** Short texts of late, by a hash of their bytes. Names repeat, and comparing one takes less than making it anew. */
const recent: string[] = new Array(256).fill('');

/** Decodes the bytes from `start` to `end`; never fails and never loses a byte. */
export function decodeText(bytes: Uint8Array, start = 0, end = bytes.length): string {
  if (end - start > SHORT) return decodeLong(bytes.subarray(start, end));
  let hash = 0;
  let seen = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    seen |= byte;
    hash = (hash * 31 + byte) | 0;
  }
  if (seen >= 0x80) return decodeLong(bytes.subarray(start, end));
  const slot = hash & 0xff;
  const known = recent[slot] as string;
  if (isText(known, bytes, start, end)) return known;
  let text = '';
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] as number);
  recent[slot] = text;
  return text;
}

function isText(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== bytes[start + i]) return false;
  return true;
}

function decodeLong(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return escapeInvalid(bytes);
  }
}

function escapeInvalid(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    text +=
      length === 0 ? String.fromCharCode(0xdc00 + (bytes[i] as number)) : strict.decode(bytes.subarray(i, i + length));
    i += length || 1;
  }
  return text;
}

/** Bytes of the UTF-8 sequence at `at`, 0 where there is none. See Unicode, table 3-7. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] as number;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] as number) & 0xc0) !== 0x80) return 0;
  return length;
}

const encoder = new TextEncoder();

/**
 * Encodes `text` into `bytes` at `at`, up to `limit` bytes.
 *
 * @returns the number of bytes, or -1 if it takes more than `limit`, or -2 if it
 * has a surrogate that stands for no byte
 */
export function encodeTextInto(bytes: Uint8Array, at: number, text: string, limit: number): number {
  const length = text.length;
  if (length <= limit) {
    let i = 0;
    for (; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= 0x80) break;
      bytes[at + i] = unit;
    }
    if (i === length) return length;
    bytes.fill(0, at, at + i);
  }
  const encoded = encodeText(text);
  if (encoded === undefined) return -2;
  if (encoded.length > limit) return -1;
  bytes.set(encoded, at);
  return encoded.length;
}

const SURROGATE = /[\ud800-\udfff]/;
const ESCAPED = /[\udc80-\udcff]/;

/** Encodes `text`; `undefined` if it has a surrogate that stands for no byte. */
export function encodeText(text: string): Uint8Array | undefined {
  if (!SURROGATE.test(text)) return encoder.encode(text);
  const bytes: number[] = [];
  for (const character of text) {
    const lone = character.length === 1 && SURROGATE.test(character);
    if (!lone) bytes.push(...encoder.encode(character));
    else if (ESCAPED.test(character)) bytes.push(character.charCodeAt(0) - 0xdc00);
    else return undefined;
  }
  return Uint8Array.from(bytes);
}

/** Whether `text` can be encoded at all. */
export const isEncodable = (text: string): boolean => encodeText(text) !== undefined;
