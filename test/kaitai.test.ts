import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { kinds, readImage } from 'cr-image';
import Compiler10 from 'kaitai-struct-compiler-0.10';
import { compileKsy } from '../tools/emit/kaitai.mjs';
import { goldens } from './support/goldens.js';
import { compileReader, getField, type Read, type Reader } from './support/kaitai.js';
import { hex, rawFrom, rawImage } from './support/raw.js';

const languages = { javascript: '.js', python: '.py', cpp_stl: '.h', go: '.go', rust: '.rs', java: '.java' };

test.each(Object.entries(languages))('linux_cr.ksy compiles for %s, with every kind', async (language, extension) => {
  const files: Record<string, string> = await compileKsy(language, 'linux_cr');
  const names = Object.keys(files).filter((name) => name.endsWith(extension));
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const compiled = new Set(names.map((name) => plain(name.slice(0, -extension.length))));
  expect(
    ['linux_cr', 'cr_enums', ...kinds.map(({ type }) => `cr_${type}`)].map(plain).filter((name) => !compiled.has(name)),
  ).toEqual([]);
  for (const source of Object.values(files)) expect(source.length).toBeGreaterThan(100);
});

describe('the reader of whole files for JavaScript', () => {
  let read: Reader;
  beforeAll(async () => {
    read = await compileReader();
  });

  test.each(goldens)('agrees with readImage on $name', ({ bytes }) => {
    const image = read(bytes);
    const { imageVersion, utsRelease, arch } = image.header as {
      imageVersion: bigint;
      utsRelease: Uint8Array;
      arch: number;
    };
    expect({ imageVersion, utsRelease: hex(utsRelease), arch }).toEqual({
      imageVersion: readImage(bytes, { references: 'lenient' }).header.imageVersion,
      utsRelease: hex(bytes.subarray(16, 80)),
      arch: bytes[80],
    });
    const objects = (image.objects as Read[]).map(({ kind, body }) => rawFrom(kind as number, body, getField));
    expect(objects).toEqual(rawImage(bytes));
  });
});

describe('the reader of whole files for Python', () => {
  const dir = mkdtempSync(join(tmpdir(), 'cr-image-'));
  const images = fileURLToPath(new URL('../golden/valid/', import.meta.url));
  const script = fileURLToPath(new URL('python/dump.py', import.meta.url));
  let dumps: Read[];

  beforeAll(async () => {
    const files: Record<string, string> = await compileKsy('python', 'linux_cr', { compiler: new Compiler10() });
    for (const [name, source] of Object.entries(files)) writeFileSync(join(dir, name), source);
    // Debian's Python, since Debian's runtime is what has the version that the compiler has.
    const python = '/usr/bin/python3';
    try {
      execFileSync(python, ['-c', 'import kaitaistruct'], { stdio: 'ignore' });
    } catch {
      throw new Error('the Python runtime of Kaitai 0.10 is missing; on Debian: apt-get install python3-kaitaistruct');
    }
    const paths = goldens.map(({ name }) => `${images}${name}.cr`);
    const output = execFileSync(python, [script, dir, ...paths], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    dumps = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Read);
  });

  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test.each(goldens.map(({ name, bytes }, i) => ({ name, bytes, i })))(
    'agrees with readImage on $name',
    ({ bytes, i }) => {
      const { header, objects } = dumps[i] as { header: Read; objects: Read[] };
      expect(header).toMatchObject({
        signature: hex(Buffer.from('LinuxC/R')),
        image_version: '1',
        uts_release: hex(bytes.subarray(16, 80)),
        arch: String(bytes[80]),
      });
      const read = objects.map(({ kind, body }) => rawFrom(Number(kind), body, (owner, id) => (owner as Read)[id]));
      expect(read).toEqual(rawImage(bytes));
    },
  );
});
