/** Images of checkpoints: what CRIU kept is there, what it did not is told. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Image, imageToJson, readImage, socketFlags, validateImage, writeImage } from 'cr-image';
import { exportCriu, importCriu } from 'cr-image/criu';
import { importCheckpoint, openCheckpoint } from 'cr-image/node';

const golden = new URL('../../golden/criu/', import.meta.url).pathname;
const load = (name: string): Map<string, Uint8Array> =>
  new Map(readdirSync(golden + name).map((file) => [file, new Uint8Array(readFileSync(`${golden}${name}/${file}`))]));
const of = <T extends Image['objects'][number]['type']>(image: Image, type: T) =>
  image.objects.filter((object): object is Extract<Image['objects'][number], { type: T }> => object.type === type);
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test.each(['count', 'things'])('%s becomes an image in which there is nothing to find', async (name) => {
  const { image } = await importCriu(load(name));
  const report = validateImage(writeImage(image));
  expect(report.findings.filter(({ level, severity }) => level !== 'restorable' && severity !== 'information')).toEqual(
    [],
  );
  expect(report.verdict).toMatchObject({ wellFormed: true, valid: true, consistent: true });
});

describe('things', () => {
  const imported = importCriu(load('things')).then(({ image, report }) => ({
    image: readImage(writeImage(image)),
    report,
  }));

  test('processes, threads, and one that ended', async () => {
    const { image } = await imported;
    const tasks = of(image, 'TASK_STRUCT');
    expect(tasks.map(({ state, groupLeader }) => [state, groupLeader !== null])).toEqual([
      ['SLEEPING', false],
      ['SLEEPING', true],
      ['ZOMBIE', false],
      ['SLEEPING', false],
    ]);
    expect(tasks.map(({ comm }) => comm)).toEqual(['things', 'things', 'things', 'things']);
    expect(tasks[2]).toMatchObject({ exitCode: 768, mm: null, parent: tasks[0] });
    expect(tasks[0]).toMatchObject({ blocked: 0x200n, robustListLen: 24n });
    expect(tasks[0]?.signal).toMatchObject({ sharedPending: 0x200n, itRealValue: 999_643_616_000n });
    expect(tasks[0]?.signal.queue?.map(({ siSigno }) => siSigno)).toEqual([10]);
    expect(of(image, 'THREAD_X86_64')[0]).toMatchObject({ origRax: 35n, rax: 0xffff_ffff_ffff_fffcn, rip: 4195555n });
  });

  test('open files, and what is in them', async () => {
    const { image } = await imported;
    const [pipe] = of(image, 'PIPE');
    expect([text(pipe?.data), pipe?.capacity]).toEqual(['pipe', 65536n]);
    const sockets = of(image, 'SOCKET');
    const ends = sockets.filter(({ family }) => family === 'UNIX');
    expect(ends[1]).toMatchObject({ peer: ends[0], socketFlags: socketFlags.of('MUTUAL') });
    expect(sockets.flatMap(({ queue }) => queue.map(({ data }) => text(data)))).toEqual(['pair']);
    expect(
      sockets.filter(({ family }) => family === 'INET').map(({ state, address, port }) => [state, address, port]),
    ).toEqual([
      ['LISTENING', '127.0.0.1', 34905],
      ['BOUND', '127.0.0.1', 42295],
    ]);
    expect(of(image, 'EVENTFD')[0]?.count).toBe(5n);
    expect(of(image, 'SIGNALFD')[0]?.mask).toBe(0x200n);
    expect(of(image, 'TIMERFD')[0]).toMatchObject({ clock: 'MONOTONIC', value: 3_599_645_122_950n });
    expect(of(image, 'EPOLL')[0]?.targets).toMatchObject([
      { fd: 3, data: 0x1122334455667788n, file: { object: pipe } },
    ]);
    expect(of(image, 'INOTIFY')[0]?.watches).toMatchObject([{ wd: 1, path: '/' }]);
    const data = of(image, 'FILE_DATA').map(({ file, offset, data }) => [
      file.path,
      offset,
      text(data).replace(/\0+$/, ''),
    ]);
    expect(data).toContainEqual(['/memfd:memo', 0n, 'memfd']);
    expect(data.map(([, , content]) => content)).toContain('unlinked');
    expect(data).toContainEqual(['/dev/zero', 4096n, 'S']);
  });

  test('what CRIU does not know is told', async () => {
    const { report } = await imported;
    const names = report.notes.map(({ kind, name }) => `${kind} ${name}`);
    expect(names).toEqual(
      expect.arrayContaining(['invented STATISTICS', 'invented START_TIME', 'invented SLEEPING', 'lost CGROUP']),
    );
  });
});

test('an image file has the same objects, and comes of archives and by the command', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'cr-image-'));
  try {
    const path = join(dir, 'count.cr');
    await importCheckpoint(`${golden}count`, path);
    const { image } = await importCriu(load('count'));
    expect(imageToJson(readImage(new Uint8Array(readFileSync(path))))).toEqual(
      imageToJson(readImage(writeImage(image))),
    );
    const cli = new URL('../../dist/cli/cr-image.js', import.meta.url).pathname;
    const run = (...args: string[]) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
    const other = join(dir, 'other.cr');
    const ran = run('import', `${golden}count`, '-o', other, '--json');
    expect(JSON.parse(ran.stdout).notes.length).toBeGreaterThan(5);
    expect(readFileSync(other).equals(readFileSync(path))).toBe(true);
    expect(statSync(other).mode & 0o777).toBe(0o600);
    expect(run('tree', `${golden}things`).stdout).toMatch(/^things \d+ {2}sleeping/);
    const wrong = run('import', dir, '-o', join(dir, 'none.cr'));
    expect([wrong.status, readdirSync(dir).sort()]).toEqual([3, ['count.cr', 'other.cr']]);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('of a checkpoint that was cut the rest is an image', async () => {
  const files = load('things');
  for (const [name, bytes] of files) {
    if (/^(pstree|core)/.test(name)) continue;
    const { image } = await importCriu(new Map(files).set(name, bytes.slice(0, bytes.length >> 1)));
    expect([name, validateImage(writeImage(image)).verdict.valid]).toEqual([name, true]);
  }
});

test('sources are read a piece at a time', async () => {
  const opened = await openCheckpoint(`${golden}count`);
  try {
    let most = 0;
    const files = new Map(
      [...opened.files].map(([name, file]) => {
        const source = file as Exclude<typeof file, Uint8Array>;
        return [
          name,
          {
            length: source.length,
            read: (start: number, end: number) => {
              most = Math.max(most, end - start);
              return source.read(start, end);
            },
          },
        ];
      }),
    );
    await importCriu(files);
    expect(most).toBeLessThanOrEqual(1 << 20);
  } finally {
    await opened.close();
  }
});

test('files that are no image go along as they are, and the report names them', async () => {
  const route = Uint8Array.of(1, 2, 3);
  const { image, report } = await importCriu(new Map([...load('count'), ['route-9.img', route]]));
  expect(report.notes.filter(({ kind }) => kind === 'kept')).toEqual([
    { name: 'RAW_KEPT', kind: 'kept', message: 'route-9.img: no object says what is in it', count: 1 },
  ]);
  const back = (await exportCriu(readImage(writeImage(image)))).files.get('route-9.img') as AsyncIterable<Uint8Array>;
  const pieces: Uint8Array[] = [];
  for await (const piece of back) pieces.push(piece);
  expect(Buffer.concat(pieces)).toEqual(Buffer.from(route));
});
