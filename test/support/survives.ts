import { expect } from '@jest/globals';
import { dumpImage, isImageError, type Level, readImage, validateImage } from 'cr-image';

/** What is thrown for `bytes`, which may only be an ImageError that points into them. */
export function outcome(bytes: Uint8Array): string {
  try {
    readImage(bytes, { references: 'lenient', checksum: false });
    return 'read';
  } catch (error) {
    if (!isImageError(error)) throw error;
    const { code, offset, length, path, message } = error;
    const fits = offset >= 0 && length >= 0 && offset + length <= bytes.length;
    if (!fits) throw new Error(`${code} points at ${offset}+${length} of ${bytes.length} bytes`);
    if (!/^(\/|$)/.test(path) || message === '' || message.replace(/".*"/s, '').includes('?'))
      throw new Error(`${code}: ${message}`);
    return code;
  }
}

/** What validateImage finds wrong at `levels`, by default with the container and with objects by themselves. */
export const errors = (bytes: Uint8Array, levels: readonly Level[] = ['well-formed', 'valid']): string[] =>
  validateImage(bytes)
    .findings.filter(({ severity, level }) => severity === 'error' && levels.includes(level))
    .map(({ code, path }) => `${path} ${code}`);

/** Reads, validates and, unless it is one of very many, dumps `bytes`. */
export function expectSurvival(bytes: Uint8Array, isOneOfMany = false): void {
  const read = outcome(bytes);
  const { findings } = validateImage(bytes);
  for (const { offset, length, message } of findings) {
    if (offset < 0 || length < 0 || offset + length > bytes.length || message.replace(/".*"/gs, '').includes('?')) {
      throw new Error(`a finding points at ${offset}+${length} of ${bytes.length} bytes: ${message}`);
    }
  }
  if (read !== 'read' && !findings.some(({ code }) => code === read)) throw new Error(`validateImage misses ${read}`);
  if (!isOneOfMany) expect(typeof dumpImage(bytes)).toBe('string');
}
