import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createImage, writeImage } from 'cr-image';
import { scratch } from './scratch.js';

const folder = scratch();
/** One golden of every sort; the rest are for the library's own tests, a process each takes too long. */
const sorts = /^(container|empty|newer-revision|text-of|unknown|without-padding|header-of|seed)/;
const goldens = readdirSync('golden/valid').filter((name) => name.endsWith('.cr') && sorts.test(name));

function run(args: string[], input?: Uint8Array | string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/cr-image.js', ...args], {
    input: input ?? '',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, text: stdout.toString(), stderr: stderr.toString() };
}

describe('cr-image', () => {
  test.each(goldens)('decode and encode %s', (name) => {
    const image = join('golden/valid', name);
    const expected = JSON.parse(readFileSync(image.replace(/\.cr$/, '.json'), 'utf8'));
    const decoded = run(['decode', image]);
    expect(decoded).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(decoded.text)).toEqual(expected);
    const encoded = run(['encode', '-'], decoded.stdout);
    expect(encoded).toMatchObject({ status: 0, stderr: '' });
    expect(encoded.stdout.equals(readFileSync(image))).toBe(true);
    const lines = run(['decode', '--ndjson', '-'], readFileSync(image));
    const objects = lines.text.trim().split('\n').slice(1, -1);
    expect(objects.map((line) => JSON.parse(line))).toEqual(expected.objects);
    expect(run(['encode', '--ndjson', '-'], lines.stdout).stdout.equals(readFileSync(image))).toBe(true);
  });

  test('a reference to one of several kinds that hits none of them stays what it is', () => {
    const image = createImage({ arch: 'S390X', sealed: false });
    for (const pos of [88n, 96n, 0xca8_f76f_afe8_b49fn]) {
      image.add('FILE', { path: '/x', object: { type: 'DANGLING', pos } as never });
    }
    const bytes = writeImage(image);
    const decoded = run(['decode', '-'], bytes);
    const { objects } = JSON.parse(decoded.text) as { objects: { object: unknown }[] };
    expect(objects.map(({ object }) => object)).toEqual(['!0x58', '!0x60', '!0xca8f76fafe8b49f']);
    expect(run(['select', '-', '/objects/2/object'], bytes).text).toBe('"!0xca8f76fafe8b49f"\n');
    expect(run(['encode', '-'], decoded.stdout).stdout.equals(bytes)).toBe(true);
  });

  test('--no-data leaves page bytes out, and nothing else', () => {
    const whole = JSON.parse(run(['decode', 'golden/valid/container-x86_64.cr']).text);
    const bare = JSON.parse(run(['decode', '--no-data', 'golden/valid/container-x86_64.cr']).text);
    const withData = whole.objects.filter(({ type }: { type: string }) => type === 'PAGES');
    expect(withData.length).toBeGreaterThan(0);
    for (const object of withData) delete object.data;
    expect(bare).toEqual(whole);
  });

  test('an output file appears whole or not at all', () => {
    const good = join(folder, 'good.cr');
    expect(run(['encode', 'golden/valid/container-x86_64.json', '-o', good]).status).toBe(0);
    expect(readFileSync(good).equals(readFileSync('golden/valid/container-x86_64.cr'))).toBe(true);
    const json = JSON.parse(readFileSync('golden/valid/container-x86_64.json', 'utf8'));
    json.objects.at(-1).type = 'FROB';
    writeFileSync(join(folder, 'bad.json'), JSON.stringify(json));
    const refused = run(['encode', join(folder, 'bad.json'), '-o', join(folder, 'bad.cr')]);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(`/objects/${json.objects.length - 1}`);
    expect(readdirSync(folder).filter((name) => name.startsWith('bad.cr'))).toEqual([]);
  });

  test('the header may stand behind the objects', () => {
    const { header, ...rest } = JSON.parse(readFileSync('golden/valid/container-x86_64.json', 'utf8'));
    const encoded = run(['encode', '-'], JSON.stringify({ ...rest, header }));
    expect(encoded.stdout.equals(readFileSync('golden/valid/container-x86_64.cr'))).toBe(true);
  });

  test.each([
    ['a missing file', ['info', 'nowhere.cr'], 3, 'nowhere.cr: no such file'],
    ['a directory', ['info', 'golden'], 3, 'golden: is a directory'],
    ['no image', ['decode', 'package.json'], 4, 'NOT_AN_IMAGE'],
    ['no command', [], 2, 'a command is missing'],
    ['an unknown command', ['frob', 'x'], 2, 'there is no command "frob"'],
    ['an unknown option', ['info', '--frob', 'x'], 2, '--frob'],
    ['no file', ['info'], 2, 'info takes a file'],
    ['two files', ['info', 'a', 'b'], 2, 'info takes one file'],
    [
      'a folder that is not there',
      ['decode', 'golden/valid/container-x86_64.cr', '-o', 'nowhere/x'],
      3,
      'no such file',
    ],
  ])('%s', (_, args, status, message) => {
    const outcome = run(args);
    expect(outcome.status).toBe(status);
    expect(outcome.stderr).toContain(message);
    expect(outcome.stderr).not.toMatch(/^\s+at /m);
    expect(outcome.text).toBe('');
  });

  test.each([
    ['nothing', ''],
    ['half of it', '{"header":'],
    ['an array', '[]'],
    ['a number', '7'],
    ['no objects', '{"header":{"imageVersion":"1","utsRelease":"","arch":"ARM"},"sealed":false}'],
    ['another version', '{"header":{"imageVersion":"2","utsRelease":"","arch":"ARM"},"sealed":false,"objects":[]}'],
    [
      'a forward reference',
      '{"header":{"imageVersion":"1","utsRelease":"","arch":"ARM"},"sealed":false,"objects":[{"type":"PID_NS","level":0,"lastPid":0,"parent":"@0"}]}',
    ],
  ])('JSON that is %s', (_, text) => {
    const outcome = run(['encode', '-'], text);
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toMatch(/^cr-image: standard input: .*[A-Z_]+: /);
    expect(outcome.stdout).toHaveLength(0);
  });

  test('every command has help, and prints the version', () => {
    const { text } = run(['--help']);
    for (const command of ['info', 'decode', 'encode', 'tree', 'dump']) expect(text).toContain(`\n  ${command} `);
    expect(run(['--version']).text.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  test('info, tree and dump show an image', () => {
    expect(run(['info', 'golden/valid/container-x86_64.cr']).text).toMatch(/sealed\s+yes/);
    expect(run(['tree', 'golden/valid/container-x86_64.cr']).text).toMatch(/└─ /);
    const dump = run(['dump', 'golden/valid/container-x86_64.cr']).text;
    expect(dump).toBe(readFileSync('golden/valid/container-x86_64.txt', 'utf8'));
  });

  test('decode of 20,000 objects stays small', () => {
    mkdirSync(join(folder, 'many'));
    const path = join(folder, 'many', 'many.cr');
    const object = Buffer.alloc(72);
    object.writeUInt32LE(2, 0);
    object.writeUInt32LE(72, 4);
    const header = Buffer.alloc(88);
    header.write('LinuxC/R');
    header.writeUInt8(1, 8);
    header.writeUInt8(1, 80);
    writeFileSync(path, Buffer.concat([header, ...Array.from({ length: 20_000 }, () => object)]));
    const lines = run(['decode', '--ndjson', path]).text.trim().split('\n');
    expect(lines).toHaveLength(20_002);
    expect(statSync(path).size).toBe(88 + 20_000 * 72);
  });
});
