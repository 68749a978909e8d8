/** Files that are taken for images, by what they begin with. */

const LITTLE_ENDIAN = true;
/** Common magic of CRIU's images since 1.1, service files, and of what they hold when they are older. @see criu/include/magic.h */
const CRIU_COMMON = 0x54564319;
const CRIU_SERVICE = 0x55105940;

const BEGINNINGS: readonly (readonly [text: string, at: number, magic: readonly number[]])[] = [
  ['gzip data; cr-image and cr-validate read it as a file', 0, [0x1f, 0x8b]],
  ['zstd data; cr-image and cr-validate read it as a file', 0, [0x28, 0xb5, 0x2f, 0xfd]],
  ['xz data', 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['bzip2 data', 0, [0x42, 0x5a, 0x68]],
  ['an ELF file', 0, [0x7f, 0x45, 0x4c, 0x46]],
  ['a tar archive', 257, [0x75, 0x73, 0x74, 0x61, 0x72]],
  ['a ZIP archive', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['JSON; cr-image encode makes an image of it', 0, [0x7b]],
];

/** What a file is that is no image, if its beginning says so; a tar archive needs 262 bytes. */
export function whatItIs(bytes: Uint8Array): string | undefined {
  const found = BEGINNINGS.find(([, at, magic]) => magic.every((byte, i) => bytes[at + i] === byte));
  if (found !== undefined) return found[0];
  if (bytes.length < 4) return undefined;
  const magic = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, LITTLE_ENDIAN);
  return magic === CRIU_COMMON || magic === CRIU_SERVICE ? 'an image of CRIU, one file of a checkpoint' : undefined;
}
