/** Checkpoints of CRIU: what it wrote is read as it meant it, and damage is found where it is. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv/dist/2020.js';
import { Checkpoint, imageToCriuJson, validateCriu } from 'cr-image/criu';
import { isCheckpoint, openCheckpoint } from 'cr-image/node';
import { packTar } from 'modern-tar';

const isReport = new Ajv.default({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8')),
);
const golden = new URL('../../golden/criu/', import.meta.url).pathname;
const names = readdirSync(golden, { withFileTypes: true }).filter((entry) => entry.isDirectory());

const load = (name: string): Map<string, Uint8Array> =>
  new Map(readdirSync(golden + name).map((file) => [file, new Uint8Array(readFileSync(`${golden}${name}/${file}`))]));

const codes = (findings: { file?: string; code: string }[]) => findings.map(({ file, code }) => `${file} ${code}`);

describe.each(names.map(({ name }) => name))('golden/criu/%s', (name) => {
  const files = load(name);

  test('nothing is wrong with it', async () => {
    const report = await validateCriu(files);
    expect(codes(report.findings.filter(({ severity }) => severity !== 'information'))).toEqual([]);
    expect(report.verdict).toMatchObject({ wellFormed: true, valid: true, consistent: true });
  });

  test('is read as it was written', async () => {
    const checkpoint = await Checkpoint.read(files, (file, code) => {
      throw new Error(`${file}: ${code}`);
    });
    const json = Object.fromEntries([...checkpoint.images].map(([file, image]) => [file, imageToCriuJson(image)]));
    const path = `${golden}${name}.json`;
    const text = `${JSON.stringify(json, null, 1)}\n`;
    if (process.env.UPDATE_GOLDENS) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  test('every cut inside an entry is found in the file that was cut', async () => {
    let cuts = 0;
    for (const [file, bytes] of files) {
      const step = Math.max(1, bytes.length >> 4);
      for (let length = 0; length < bytes.length; length += step) {
        const report = await validateCriu(new Map(files).set(file, bytes.slice(0, length)));
        const found = report.findings.filter((finding) => finding.file === file);
        if (found.length === 0) {
          // between two entries nothing is cut, and raw data without a length end anywhere
          expect([file, 'whole entries']).toEqual([file, await isWholeEntries(name, file, length)]);
        } else if (report.verdict.consistent !== true) {
          cuts++;
          for (const { offset, length: bytesFound } of found) {
            expect(offset).toBeGreaterThanOrEqual(0);
            expect(bytesFound).toBeGreaterThanOrEqual(0);
          }
        }
      }
    }
    expect(cuts).toBeGreaterThan(60);
  });

  test('every image that a task needs is missed', async () => {
    for (const file of files.keys()) {
      if (!/^(inventory|pstree|core|mm|fs|fdinfo|pagemap|pages|files|ghost|remap|memfd)/.test(file)) continue;
      const left = new Map(files);
      left.delete(file);
      const { verdict, findings } = await validateCriu(left);
      expect([file, verdict.consistent]).not.toEqual([file, true]);
      expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
    }
  });

  test('no flip of a bit throws, and those of ids and lengths are told', async () => {
    let told = 0;
    let flips = 0;
    for (const [file, bytes] of files) {
      if (file.startsWith('pages-') || file.startsWith('core-')) continue;
      for (let at = 0; at < bytes.length; at += 7) {
        const changed = bytes.slice();
        changed[at] = (changed[at] as number) ^ 0x40;
        const report = await validateCriu(new Map(files).set(file, changed));
        flips++;
        if (report.findings.length > 0) told++;
      }
    }
    expect(told).toBeGreaterThan(flips / 4);
  });
});

/** Whether the first `length` bytes of a file are entries without a rest. */
async function isWholeEntries(name: string, file: string, length: number): Promise<string> {
  const bytes = load(name).get(file)?.slice(0, length) as Uint8Array;
  if (file.startsWith('ghost-file-')) return 'whole entries';
  const checkpoint = await Checkpoint.read(new Map([[file, bytes]]), () => {});
  const last = checkpoint.images.get(file)?.entries.at(-1);
  return last === undefined || last.extra.offset + last.extra.length === length ? 'whole entries' : 'a rest';
}

describe('messages', () => {
  const inventory = (...message: number[]): Map<string, Uint8Array> =>
    new Map([['inventory.img', Uint8Array.from([0x16, 0x31, 0x31, 0x58, message.length, 0, 0, 0, ...message])]]);
  const found = async (...message: number[]) =>
    codes((await validateCriu(inventory(...message))).findings).filter((code) => code.startsWith('inventory'));

  test('numbers end after ten bytes', async () => {
    const varint = (n: number) => [0x08, ...new Array(n - 1).fill(0xff), 0x01];
    expect(await found(0x08, 2)).toEqual([]);
    expect(await found(...varint(10))).toContain('inventory.img CRIU_TOO_LARGE');
    expect(await found(...varint(11))).toContain('inventory.img CRIU_MESSAGE_CUT');
    expect(await found(0x08, ...new Array(200).fill(0x80))).toContain('inventory.img CRIU_MESSAGE_CUT');
  });

  test('lengths lie inside', async () => {
    expect(await found(0x08, 2, 0x6a, 0xff, 0xff, 0xff, 0xff, 0x0f)).toEqual(['inventory.img CRIU_MESSAGE_CUT']);
    expect(await found(0x08, 2, 0x1a, 5, 0x08, 1)).toEqual(['inventory.img CRIU_MESSAGE_CUT']);
    const long = new Map([
      ['inventory.img', Uint8Array.from([0x16, 0x31, 0x31, 0x58, 0xff, 0xff, 0xff, 0xff, 0x08, 2])],
    ]);
    expect(codes((await validateCriu(long)).findings)).toContain('inventory.img CRIU_ENTRY_CUT');
  });

  test('fields that are missing, unknown or of another type are told', async () => {
    expect(await found(0x10, 1)).toEqual(['inventory.img CRIU_FIELD_MISSING', 'inventory.img CRIU_VERSION']);
    expect(await found(0x08, 2, 0xa0, 0x06, 1)).toEqual(['inventory.img CRIU_UNKNOWN_FIELD']);
    expect(await found(0x08, 2, 0x12, 1, 1)).toEqual(['inventory.img CRIU_WRONG_WIRE_TYPE']);
  });

  test('messages in messages are followed so far', async () => {
    let message: number[] = [];
    for (let depth = 0; depth < 200; depth++) {
      const length = message.length < 128 ? [message.length] : [(message.length & 0x7f) | 0x80, message.length >> 7];
      message = [0x1a, ...length, ...message];
    }
    const head = [0x19, 0x43, 0x56, 0x54, 0x47, 0x30, 0x42, 0x59];
    const bytes = Uint8Array.from([...head, message.length & 0xff, message.length >> 8, 0, 0, ...message]);
    const report = await validateCriu(new Map([['apparmor.img', bytes]]));
    expect(codes(report.findings)).not.toContain('apparmor.img CRIU_MESSAGE_CUT');
  });
});

describe('where people have them', () => {
  const entries = [...load('count')].map(([file, body]) => ({
    header: { name: `checkpoint/${file}`, size: body.length, type: 'file' as const },
    body,
  }));
  const beside = { header: { name: 'config.dump', size: 2, type: 'file' as const }, body: '{}' };
  const second = entries.map(({ header, body }) => ({ header: { ...header, name: `other/${header.name}` }, body }));

  test('archives of container engines', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'cr-image-'));
    try {
      const tar = await packTar([beside, ...entries]);
      for (const [name, bytes] of [
        ['plain.tar', tar],
        ['packed.tar.gz', gzipSync(tar)],
      ] as const) {
        writeFileSync(join(dir, name), bytes);
        expect(isCheckpoint(join(dir, name))).toBe(true);
        const opened = await openCheckpoint(join(dir, name));
        expect([...opened.beside.keys()]).toEqual(['config.dump']);
        expect((await validateCriu(opened.files)).passes).toBe(true);
        await opened.close();
      }
      writeFileSync(join(dir, 'two.tar'), await packTar([...entries, ...second]));
      await expect(openCheckpoint(join(dir, 'two.tar'))).rejects.toThrow('2 checkpoints: ., other; choose one');
      const other = await openCheckpoint(join(dir, 'two.tar'), 'other');
      expect((await validateCriu(other.files)).passes).toBe(true);
      await other.close();
      await expect(openCheckpoint(join(dir, 'two.tar'), 'third')).rejects.toThrow('no checkpoint of third');
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  test('a directory', async () => {
    const opened = await openCheckpoint(`${golden}count`);
    expect((await validateCriu(opened.files)).passes).toBe(true);
    await opened.close();
  });
});

describe('cr-validate', () => {
  const cli = new URL('../../dist/cli/cr-validate.js', import.meta.url).pathname;
  const run = (...args: string[]) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });

  test('names the file in every format', () => {
    const dir = mkdtempSync(join(tmpdir(), 'cr-image-'));
    try {
      expect(run(`${golden}things`)).toMatchObject({ status: 0, stderr: '' });
      cpSync(`${golden}count`, dir, { recursive: true });
      truncateSync(join(dir, 'pages-1.img'), 4096);
      for (const format of ['text', 'json', 'ndjson', 'sarif', 'junit', 'github']) {
        const { status, stdout } = run('-f', format, dir);
        expect([format, status]).toEqual([format, 1]);
        expect(stdout).toContain('pages-1.img');
        expect(stdout).toContain('CRIU_PAGES_CUT');
        if (format === 'json') expect([isReport(JSON.parse(stdout)), isReport.errors]).toEqual([true, null]);
      }
      for (const file of readdirSync(dir)) rmSync(join(dir, file));
      expect(run(dir).status).toBe(3);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
