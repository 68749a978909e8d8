const WIDTH = 16;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Lines as `hexdump -C` writes them; of equal lines the first stands, and a `*` for the others. */
export function* hexDump(bytes: Uint8Array, address: bigint): Generator<string, void, undefined> {
  let before = '';
  let isRepeated = false;
  for (let at = 0; at < bytes.length; at += WIDTH) {
    const part = bytes.subarray(at, at + WIDTH);
    const line = `${hexOf(part).padEnd(WIDTH * 3 + 1)}  |${textOf(part)}|`;
    if (line === before && at + WIDTH < bytes.length) {
      if (!isRepeated) yield '*';
      isRepeated = true;
    } else {
      yield `${(address + BigInt(at)).toString(16).padStart(16, '0')}  ${line}`;
      isRepeated = false;
    }
    before = line;
  }
}

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte, i) => (i === WIDTH / 2 ? ` ${HEX[byte]}` : HEX[byte])).join(' ');

/** Printable ASCII as it is, a dot for anything else. */
export const textOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('');
