import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { imageFromJson, imageToJson, readImage, validateImage, writeImage } from 'cr-image';

const script = fileURLToPath(new URL('python/images.py', import.meta.url));
/** What random values break, and no layout. */
const VALUES = new Set(['PAGES_LENGTH_MISMATCH', 'PID_NUMBERS_MISMATCH', 'THREAD_WRONG_ARCH']);

test('images that another program wrote from the text of the format are read and written as it says', () => {
  const seed = Number(process.env.CR_IMAGE_SEED ?? 1);
  const count = Number(process.env.CR_IMAGE_RUNS ?? 200);
  const output = execFileSync('/usr/bin/python3', [script, String(seed), String(count)], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    maxBuffer: 2 ** 28,
  });
  const lines = output.trim().split('\n');
  expect(lines).toHaveLength(count);
  for (const [i, line] of lines.entries()) {
    const { bytes: base64, json, ...older } = JSON.parse(line);
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    const image = readImage(bytes, { references: 'lenient' });
    expect({ seed: seed + i, json: JSON.parse(JSON.stringify(imageToJson(image))) }).toEqual({ seed: seed + i, json });
    expect(Buffer.from(writeImage(image)).equals(Buffer.from(bytes))).toBe(true);
    expect(Buffer.from(writeImage(imageFromJson(JSON.stringify(json)))).equals(Buffer.from(bytes))).toBe(true);
    // what tools of older revisions say of it is decoded anew
    for (const form of Object.values(older)) {
      const anew = imageFromJson(JSON.stringify(form));
      expect({ seed: seed + i, json: JSON.parse(JSON.stringify(imageToJson(anew))) }).toEqual({ seed: seed + i, json });
      expect(Buffer.from(writeImage(anew)).equals(Buffer.from(bytes))).toBe(true);
    }
    const wrong = validateImage(bytes).findings.filter(
      ({ code, level, severity }) =>
        severity === 'error' && (level === 'well-formed' || level === 'valid') && !VALUES.has(code),
    );
    expect(wrong).toEqual([]);
  }
});
