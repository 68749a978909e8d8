import { decodeText } from '../bytes/text.js';
import { hex, type Raise } from '../findings/raise.js';
import type { Arch } from '../generated/model.js';
import { enumMembers } from '../registry.js';
import { whatItIs } from './other-files.js';

/** Bytes of the header without and with the padding behind it (format, section 1). */
export const HEADER_LENGTH = 84;
export const FIRST_OBJECT = 88;
export const IMAGE_VERSION = 1n;

export const SIGNATURE = Uint8Array.from('LinuxC/R', (c) => c.charCodeAt(0));

export interface Header {
  readonly utsRelease: string;
  readonly arch: Arch;
  readonly archCode: number;
  readonly littleEndian: boolean;
}

export const archByCode = new Map(enumMembers('arch').map((member) => [member.number, member]));

/** Offset of the first byte that is not zero in `bytes`, from `start` to `end`; -1 if there is none. */
export function firstNonZero(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end; i++) if (bytes[i] !== 0) return i;
  return -1;
}

/** Offset of the first NUL in `bytes`, from `start` to `end`; `end` if there is none. */
export function firstNul(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end; i++) if (bytes[i] === 0) return i;
  return end;
}

/**
 * Reads the header out of the first bytes of an image of `size` bytes.
 *
 * @returns `undefined` where nothing behind the header can be read; the reason is reported
 */
export function readHeader(bytes: Uint8Array, size: number, report: Raise): Header | undefined {
  const signature = bytes.subarray(0, SIGNATURE.length);
  if (signature.length < SIGNATURE.length || signature.some((byte, i) => byte !== SIGNATURE[i])) {
    const known = whatItIs(bytes);
    const actual =
      signature.length === 0 ? 'nothing' : known === undefined ? hex(signature) : `${hex(signature)}: ${known}`;
    report('NOT_AN_IMAGE', 0, signature.length, '/header', { actual });
    return undefined;
  }
  const truncated = (expected: number) => report('HEADER_TRUNCATED', 0, size, '/header', { actual: size, expected });
  if (size < 16) {
    truncated(HEADER_LENGTH);
    return undefined;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getBigUint64(8, true);
  if (version !== IMAGE_VERSION) {
    report('UNSUPPORTED_VERSION', 8, 8, '/header/imageVersion', { actual: version });
    return undefined;
  }
  if (size !== HEADER_LENGTH && size < FIRST_OBJECT) {
    truncated(size < HEADER_LENGTH ? HEADER_LENGTH : FIRST_OBJECT);
    return undefined;
  }
  const nul = firstNul(bytes, 16, 80);
  const behind = firstNonZero(bytes, nul, 80);
  if (behind >= 0) report('TEXT_AFTER_NUL', behind, 80 - behind, '/header/utsRelease', { field: 'uts_release' });
  const utsRelease = decodeText(bytes, 16, nul);
  const archCode = view.getUint32(80, true);
  const arch = archByCode.get(archCode);
  if (arch === undefined) {
    report('UNKNOWN_ARCH', 80, 4, '/header/arch', { actual: archCode });
    return undefined;
  }
  const wrong = size >= FIRST_OBJECT ? firstNonZero(bytes, HEADER_LENGTH, FIRST_OBJECT) : -1;
  if (wrong >= 0) {
    const actual = hex(bytes.subarray(wrong, FIRST_OBJECT));
    report('PADDING_NOT_ZERO', wrong, FIRST_OBJECT - wrong, '/header', { actual });
  }
  return { utsRelease, arch: arch.name as Arch, archCode, littleEndian: arch.endian === 'le' };
}
