import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { decodeText, encodeText } from '../../bytes/text.js';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** What replacements are made of: letters as long as they suffice, then everything that a name can have. */
const ALPHABETS = [
  bytesOf('bcdfghjklmnpqrstvwxz'),
  bytesOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'),
  Uint8Array.from({ length: 0xff }, (_, i) => i + 1).filter((byte) => byte !== 0x2f),
];
/** Tries with one alphabet before the next; with the last one, all that it takes. */
const TRIES = 64;
const DIGITS = /[0-9a-f]/gi;

/** Replaces names by others of the same length: one by one, and each always by the same. */
export class Names {
  private readonly replaced = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** @param key whoever has it can tell which name a guess would become */
  constructor(private readonly key: Uint8Array) {}

  /** A name that has as many bytes, in the encoding of the image. */
  name(text: string): string {
    const known = this.replaced.get(text);
    if (known !== undefined) return known;
    const length = encodeText(text)?.length ?? text.length;
    for (let tries = 0; ; tries++) {
      const alphabet = ALPHABETS[Math.min(Math.floor(tries / TRIES), ALPHABETS.length - 1)] as Uint8Array;
      const candidate = decodeText(
        this.random(text, tries, length).map((byte) => alphabet[byte % alphabet.length] as number),
      );
      if ((candidate === text && length > 1) || candidate === '.' || candidate === '..') continue;
      if (!this.taken.has(candidate)) return this.take(text, candidate);
    }
  }

  /** As {@link name}, for what `make` makes of bytes that are as good as random; undefined is tried again. */
  like(text: string, length: number, make: (random: Uint8Array) => string): string {
    const known = this.replaced.get(text);
    if (known !== undefined) return known;
    for (let tries = 0; tries < 1 << 16; tries++) {
      const candidate = make(this.random(text, tries, length));
      if (candidate !== text && !this.taken.has(candidate)) return this.take(text, candidate);
    }
    return this.take(text, text);
  }

  /** Hexadecimal digits become others; what is between them stays. */
  digits(text: string): string {
    return this.like(text, text.length, (random) => {
      let i = 0;
      return text.replace(DIGITS, () => ((random[i++] as number) & 0xf).toString(16));
    });
  }

  private take(text: string, candidate: string): string {
    this.replaced.set(text, candidate);
    this.taken.add(candidate);
    return candidate;
  }

  private random(text: string, tries: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    const message = encodeText(text) ?? new Uint8Array(0);
    for (let block = 0; block * 32 < length; block++) {
      const counted = new Uint8Array(message.length + 8);
      new DataView(counted.buffer).setUint32(0, tries);
      new DataView(counted.buffer).setUint32(4, block);
      counted.set(message, 8);
      bytes.set(hmac(sha256, this.key, counted).subarray(0, length - block * 32), block * 32);
    }
    return bytes;
  }
}
