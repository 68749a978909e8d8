/** What two images differ in. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createImage, type DiffOptions, diffImages, type Image, imageFromJson, readImage, writeImage } from 'cr-image';
import { openImage } from 'cr-image/node';
import { scratch } from './scratch.js';

const folder = scratch();
const base = JSON.parse(readFileSync('golden/valid/container-x86_64.json', 'utf8'));
type Json = Record<string, unknown> & { type: string };

/** The golden container with some of its objects changed. */
function edited(edit: (objects: Json[]) => void): Image {
  const json = structuredClone(base);
  edit(json.objects);
  return imageFromJson(json, { references: 'strict' });
}
const find = (objects: Json[], type: string, index = 0) => objects.filter((one) => one.type === type)[index] as Json;
const original = edited(() => undefined);
const differences = (edit: (objects: Json[]) => void, options?: DiffOptions) =>
  diffImages(original, edited(edit), options).differences;

describe('an image', () => {
  test.each(readdirSync('golden/valid').filter((name) => name.endsWith('.cr')))('%s equals itself', async (name) => {
    const bytes = readFileSync(join('golden/valid', name));
    const [a, b] = [readImage(bytes), readImage(bytes)];
    expect(diffImages(a, b)).toEqual({ equal: true, differences: [] });
  });

  test('equals one with its objects in another order', () => {
    const json = structuredClone(base);
    const [first, ...rest] = json.objects;
    // the first object is one that others refer to: it goes behind the next, and every reference follows
    const text = JSON.stringify({ ...json, objects: [rest[0], first, ...rest.slice(1)] });
    const swapped = text.replace(/"@([01])"/g, (_, index) => `"@${1 - index}"`);
    expect(swapped).not.toBe(JSON.stringify(json));
    expect(diffImages(original, imageFromJson(JSON.parse(swapped), { references: 'strict' })).equal).toBe(true);
  });

  test('in a file is compared like one in memory', async () => {
    const other = edited((objects) => {
      find(objects, 'TASK_STRUCT').comm = 'other';
      const pages = find(objects, 'PAGES');
      pages.data = Buffer.from(pages.data as string, 'base64')
        .fill(0x55, 10, 20)
        .toString('base64');
    });
    for (const [name, image] of Object.entries({ a: original, b: other })) {
      writeFileSync(join(folder, `${name}.cr`), writeImage(image));
    }
    const [a, b] = [await openImage(join(folder, 'a.cr')), await openImage(join(folder, 'b.cr'))];
    const inMemory = diffImages(original, other, { pages: true });
    expect(inMemory.equal).toBe(false);
    expect(await diffImages(a, b, { pages: true })).toEqual(inMemory);
    expect(await diffImages(original, b, { pages: true })).toEqual(inMemory);
    await a.close();
    await b.close();
  });
});

describe('a difference in', () => {
  test('the name of a process, its credentials, limits and descriptors is named', () => {
    const found = differences((objects) => {
      find(objects, 'TASK_STRUCT').comm = 'other';
      find(objects, 'CRED').uid = 4711;
      const fds = find(objects, 'FILES_STRUCT').fds as Json[];
      fds.push({ ...(fds[0] as Json), fd: 77 });
    });
    expect(found).toContainEqual(expect.objectContaining({ area: 'processes', field: 'comm', b: 'other' }));
    expect(found).toContainEqual(expect.objectContaining({ area: 'credentials', field: 'uid', b: 4711 }));
    expect(found).toContainEqual(
      expect.objectContaining({
        area: 'descriptors',
        change: 'only-in-b',
        path: [expect.stringMatching(/^process 1 /), 'files', 'fds 77'],
      }),
    );
    expect(found).toHaveLength(3);
  });

  test('mappings and their permissions is named', () => {
    const found = differences((objects) => {
      find(objects, 'VMA').vmFlags = ['READ', 'EXEC', 'MAYREAD'];
    });
    expect(found).toMatchObject([
      { area: 'mappings', field: 'vmFlags', change: 'changed', b: ['READ', 'EXEC', 'MAYREAD'] },
    ]);
  });

  test('memory is counted by page and byte, with the addresses when asked for', () => {
    const change = (objects: Json[]) => {
      const pages = find(objects, 'PAGES');
      const data = Buffer.from(pages.data as string, 'base64');
      for (const at of [5, 6, 4095]) data[at] = (data[at] as number) ^ 0xff;
      pages.data = data.toString('base64');
    };
    const pages = find(base.objects, 'PAGES');
    expect(differences(change)).toMatchObject([{ area: 'memory', pages: 1, bytes: 3n }]);
    expect(differences(change)[0]?.addresses).toBeUndefined();
    expect(differences(change, { pages: true })[0]?.addresses).toEqual([BigInt(pages.vaddr as string)]);
  });

  test('memory that only one image has is held against zero, and zeros behind it are equal', () => {
    const grown = (length: number) => {
      const image = createImage({ arch: 'X86_64' });
      const mm = image.add('MM_STRUCT');
      const vma = image.add('VMA', { mm, vmStart: 0x10000n, vmEnd: 0x20000n });
      const data = new Uint8Array(length);
      data.fill(1, length - 3);
      image.add('PAGES', { vma, vaddr: vma.vmStart, data });
      return readImage(writeImage(image));
    };
    const [one, two] = [grown(4096), grown(8192)];
    for (const [a, b] of [
      [one, two],
      [two, one],
    ] as const) {
      const found = diffImages(a, b, { pages: true }).differences;
      expect(found).toMatchObject([{ area: 'memory', pages: 2, bytes: 6n, addresses: [0x10000n, 0x11000n] }]);
    }
  });

  test('statistics, clocks and numbers can be left out, and nothing else is', () => {
    const change = (objects: Json[]) => {
      find(objects, 'TASK_STRUCT').utime = '123456789';
      find(objects, 'MNT_NS').mounts = (find(objects, 'MNT_NS').mounts as Json[]).map((one) => ({
        ...one,
        mntId: 999,
      }));
    };
    expect(differences(change).length).toBeGreaterThan(1);
    expect(differences(change, { ignore: ['statistics'] }).every(({ field }) => field === 'mntId')).toBe(true);
    expect(differences(change, { ignore: ['statistics', 'numbers'] })).toEqual([]);
    const alsoUid = (objects: Json[]) => {
      change(objects);
      find(objects, 'CRED').uid = 5;
    };
    expect(differences(alsoUid, { ignore: ['statistics', 'clocks', 'numbers'] })).toHaveLength(1);
  });

  test('what is shared with whom is named', () => {
    const container = (isShared: boolean): Image => {
      const image = createImage();
      const cred = image.add('CRED');
      const own = [image.add('FILES_STRUCT'), image.add('FILES_STRUCT')];
      const [signal, pids] = [
        image.add('SIGNAL_STRUCT'),
        [1, 2].map((number) => image.add('PID', { numbers: [number] })),
      ];
      for (const [i, pid] of pids.entries()) {
        image.add('TASK_STRUCT', {
          realCred: cred,
          cred,
          signal,
          pid,
          files: own[isShared ? 0 : i] ?? null,
          comm: 'x',
        });
      }
      if (isShared) image.objects.splice(image.objects.indexOf(own[1] as never), 1);
      return image;
    };
    const { differences: found } = diffImages(container(true), container(false));
    const path = ['process 2 (x)'];
    const shared = { area: 'processes', path, field: 'files', a: 'process 1 (x) › files', b: 'one that is not shared' };
    expect(found).toMatchObject([shared, { area: 'descriptors', change: 'only-in-b' }]);
    expect(diffImages(container(true), container(true)).equal).toBe(true);
  });
});

describe('cr-image diff', () => {
  const run = (...args: string[]) => {
    const { status, stdout } = spawnSync(process.execPath, ['dist/cli/cr-image.js', 'diff', ...args], {
      encoding: 'utf8',
    });
    return { status, stdout };
  };
  const golden = 'golden/valid/container-x86_64.cr';
  const changed = join(folder, 'changed.cr');

  test('answers 0 or 1, in text, JSON and Markdown, each time the same', () => {
    const other = edited((objects) => {
      find(objects, 'TASK_STRUCT').comm = 'a|b';
    });
    writeFileSync(changed, writeImage(other));
    expect(run(golden, golden)).toEqual({ status: 0, stdout: 'equal\n' });
    const text = run(golden, changed);
    expect(text).toEqual({
      status: 1,
      stdout: expect.stringMatching(/^processes\n {2}~ process 1 \(.*\) › comm: .* → a\|b\n$/),
    });
    expect(run(golden, changed)).toEqual(text);
    const json = run(golden, changed, '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      equal: false,
      differences: [{ area: 'processes', field: 'comm', b: 'a|b' }],
    });
    expect(run(golden, changed, '-f', 'json').stdout).toBe(json.stdout);
    expect(JSON.parse(run(golden, golden, '--json').stdout)).toMatchObject({ equal: true, differences: [] });
    expect(run(golden, changed, '-f', 'markdown').stdout).toMatch(/\| comm \| .* \| a\\\|b \|$/m);
  });

  test('shows of long values where they differ, and all of them in JSON', () => {
    const [one, two] = [0x00, 0xff].map((byte) => {
      const xstate = Buffer.alloc(576);
      xstate[300] = byte;
      const image = edited((objects) => {
        find(objects, 'THREAD_X86_64').xstate = xstate.toString('base64');
      });
      const path = join(folder, `long-${byte}.cr`);
      writeFileSync(path, writeImage(image));
      return { path, base64: xstate.toString('base64') };
    }) as [{ path: string; base64: string }, { path: string; base64: string }];
    for (const format of ['text', 'markdown']) {
      const { stdout } = run(one.path, two.path, '-f', format);
      expect(stdout).toMatch(/xstate.*…A{48}… .* …A{12}\/wA{34}…/);
    }
    expect(JSON.parse(run(one.path, two.path, '--json').stdout).differences).toMatchObject([
      { field: 'xstate', a: one.base64, b: two.base64 },
    ]);
  });
});
