/** Values by place, and images as older revisions have them. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  convert,
  createImage,
  imageToJson,
  kindByName,
  readImage,
  signalFlags,
  validateImage,
  writeImage,
} from 'cr-image';
import { openImage, writeImageFile } from 'cr-image/node';
import { scratch } from './scratch.js';

const folder = scratch();
const goldens = readdirSync('golden/valid').filter((name) => name.endsWith('.cr'));
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/cr-image.js', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('convert', () => {
  test.each(goldens)('%s to revision 2 and 1', async (name) => {
    const bytes = new Uint8Array(readFileSync(join('golden/valid', name)));
    for (const revision of [2, 1] as const) {
      const { image, losses } = convert(readImage(bytes), revision);
      let written: Uint8Array;
      try {
        written = writeImage(image);
      } catch (error) {
        // what a newer tool or another project wrote may refer to what would be moved
        expect([(error as { code?: string }).code, name]).toEqual([
          'UNKNOWN_BYTES_IN_FRONT',
          expect.stringMatching(/^(unknown-kinds|newer-revision)-/),
        ]);
        continue;
      }
      if (losses.length === 0 && /^r[12]-/.test(name) && revision >= Number(name[1])) expect(written).toEqual(bytes);
      for (const object of imageToJson(readImage(written)).objects) {
        expect(object.type === 'UNKNOWN' || (kindByName(object.type)?.since ?? 0) <= revision).toBe(true);
        for (const { name: field, since = 0 } of kindByName(object.type)?.fields ?? []) {
          if (since > revision) expect(object).not.toHaveProperty(field);
        }
      }
      expect(convert(readImage(written), revision).losses).toEqual([]);
      const file = await openImage(join('golden/valid', name));
      const streamed = await convert(file, revision);
      expect(streamed.losses).toEqual(losses);
      await writeImageFile(join(folder, 'streamed.cr'), streamed.image);
      await file.close();
      expect(readFileSync(join(folder, 'streamed.cr')).equals(written)).toBe(true);
    }
  });

  test('says what is lost: objects, fields, flags; and nothing of what was empty', () => {
    const image = createImage();
    const pipe = image.add('PIPE', { ino: 5n, data: new Uint8Array([1, 2]) });
    image.add('FILE', { path: 'pipe:[5]', object: pipe, iMtime: 0n, mntId: 7 });
    image.add('SIGNAL_STRUCT', { signalFlags: signalFlags.of('STOPPED', 'CHILD_SUBREAPER') });
    const { image: old, losses } = convert(image, 2);
    expect(losses).toEqual([
      { path: '/objects/0', type: 'PIPE', what: 'object', value: 'PIPE' },
      { path: '/objects/1/object', type: 'FILE', what: 'field', value: 'PIPE' },
      { path: '/objects/1/mntId', type: 'FILE', what: 'field', value: 7 },
      { path: '/objects/2/signalFlags', type: 'SIGNAL_STRUCT', what: 'flags', value: ['CHILD_SUBREAPER'] },
    ]);
    expect(old.objects.map(({ type }) => type)).toEqual(['FILE', 'SIGNAL_STRUCT']);
    expect(
      validateImage(writeImage(old)).findings.filter(
        ({ severity, level }) => severity === 'error' && level !== 'restorable',
      ),
    ).toEqual([]);
    expect(image.objects).toHaveLength(3);
  });

  test('as a command tells what is lost where the image does not go', () => {
    const input = 'golden/valid/r3-fields-x86_64.cr';
    const output = join(folder, 'old.cr');
    const text = run('convert', input, '--revision', '2', '-o', output);
    expect(text).toMatchObject({ status: 0, stderr: '' });
    expect(text.stdout).toMatch(/^lost object \/objects\/\d+ \([A-Z_]+\): /m);
    const { losses } = JSON.parse(run('convert', input, '-o', output, '--json').stdout);
    expect(losses).toHaveLength(text.stdout.trimEnd().split('\n').length);
    expect(readImage(readFileSync(output)).objects.length).toBeGreaterThan(0);
    expect(run('convert', output, '-o', join(folder, 'again.cr')).stdout).toBe('nothing is lost in revision 2\n');
    expect(readFileSync(join(folder, 'again.cr')).equals(readFileSync(output))).toBe(true);
    expect(run('convert', input, '--revision', '7', '-o', output).status).toBe(2);
  });
});

describe('select', () => {
  const golden = 'golden/valid/container-x86_64.cr';
  const json = JSON.parse(readFileSync('golden/valid/container-x86_64.json', 'utf8'));

  test('takes the pointers of findings', () => {
    const cred = json.objects.findIndex(({ type }: { type: string }) => type === 'CRED');
    for (const path of ['/header/arch', '/objects/3', `/objects/${cred}/uid`, '/header']) {
      const expected = path
        .split('/')
        .slice(1)
        .reduce((value, key) => value[key], json);
      expect(JSON.parse(run('select', golden, path).stdout)).toEqual(expected);
    }
  });

  test('takes kinds and all of something, a value a line', () => {
    const names = json.objects.flatMap(({ type, comm }: { type: string; comm: string }) =>
      type === 'TASK_STRUCT' ? [comm] : [],
    );
    const lines = run('select', golden, '/objects/TASK_STRUCT/comm', '--ndjson').stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(names);
    const fds = JSON.parse(run('select', golden, '/objects/*/fds/*/fd', '--json').stdout);
    expect(fds[0].path).toMatch(/^\/objects\/\d+\/fds\/0\/fd$/);
    const pages = json.objects.find(({ type }: { type: string }) => type === 'PAGES');
    expect(JSON.parse(run('select', golden, '/objects/PAGES/data', '--ndjson').stdout.split('\n')[0] as string)).toBe(
      pages.data,
    );
    expect(run('select', golden, '/objects/PAGES').stdout).not.toContain('"data"');
  });

  test('answers 1 where nothing is, and 2 for what is no pointer', () => {
    expect(run('select', golden, '/objects/9999/uid')).toMatchObject({ status: 1, stdout: '' });
    expect(run('select', golden, 'objects')).toMatchObject({ status: 2, stdout: '' });
  });
});
