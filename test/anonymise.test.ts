/** Images that can be given away: nothing that was said is left, and they are as valid as before. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  allProcesses,
  anonymise,
  createImage,
  type Image,
  imageToJson,
  type NetNs,
  processesOf,
  readImage,
  searchMemory,
  validateImage,
  writeImage,
} from 'cr-image';
import { openImage, writeImageFile } from 'cr-image/node';
import { scratch } from './scratch.js';
import { compile, dumpOf, obstacle } from './support/container.js';

const folder = scratch();
const goldens = readdirSync('golden/valid').filter((name) => name.endsWith('.cr'));
const golden = (name: string) => new Uint8Array(readFileSync(join('golden/valid', name)));
const findings = (bytes: Uint8Array) =>
  validateImage(bytes).findings.map(({ code, offset, path }) => [code, offset, path]);

/** Words of the kernel, which say nothing of anybody. */
const VOCABULARY =
  /^(Linux|x86_64|LinuxC|\d+[a-z]?|(ext|cgroup|nfs)\d?|[a-z_]*(fs|proc|overlay|pts|tmpfs|mqueue)|none|heap|stack|vdso|vvar|vvar_vclock|pipe|socket|anon_inode|mode|ptmxmode|size|nr_inodes|relatime|inode64|discard|rw|gid|lowerdir|upperdir|workdir|mem(fd|ory_recursiveprot)|nsdelegate|user_id|group_id|rootmode|allow_other|default_permissions)+$/;

/** All text and bytes that a value holds, but no numbers: addresses and clocks may spell a word. */
function textsOf(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Uint8Array) return [Buffer.from(value).toString('latin1')];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.values(value).flatMap((part) => textsOf(part, seen));
}

/** Words of four characters and more, wherever they stand. */
const words = (bytes: Uint8Array) =>
  new Set(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/[A-Za-z0-9_-]{4,}/g) ?? [],
  );

describe.each(goldens)('%s anonymised', (name) => {
  const bytes = golden(name);
  const result = writeImage(anonymise(readImage(bytes)));

  test('has the same size, and the same findings', () => {
    expect(result).toHaveLength(bytes.length);
    expect(findings(result)).toEqual(findings(bytes));
  });

  test('has objects of the same kinds that refer to each other in the same way', () => {
    const shape = (image: Uint8Array) =>
      imageToJson(readImage(image)).objects.map((object) =>
        Object.entries(object).filter(([key, value]) => key === 'type' || /^[@!]/.test(String(value))),
      );
    expect(shape(result)).toEqual(shape(bytes));
  });
});

test('names stay apart, and the same everywhere', () => {
  const image = createImage({ utsRelease: '6.1.0-acme' });
  const paths = ['/srv/acme/a', '/srv/acme/b', '/srv/b/acme', '/srv/acme', 'pipe:[47]', '/memfd:key (deleted)'];
  const uts = image.add('UTS_NS', { nodename: 'acme', release: '6.1.0-acme', domainname: '(none)', sysname: 'Linux' });
  for (const path of paths) image.add('FILE', { path, fstype: 'ext4' });
  const result = anonymise(image);
  const [a, b, c, d, pipe, memfd] = result.objects.flatMap((object) => (object.type === 'FILE' ? [object.path] : []));
  expect(result.objects[0]).toMatchObject({ domainname: '(none)', sysname: 'Linux' });
  const { nodename, release } = result.objects[0] as typeof uts;
  expect(release).toBe(result.header.utsRelease);
  expect(nodename).toHaveLength(4);
  expect(a).toBe(`${d}/${a?.split('/').at(-1)}`);
  expect(b).toBe(`${d}/${b?.split('/').at(-1)}`);
  expect(c).toBe(`/${d?.split('/')[1]}/${b?.split('/').at(-1)}/${nodename}`);
  expect(a).not.toBe(b);
  expect(pipe).toBe('pipe:[47]');
  expect(memfd).toMatch(/^\/memfd:[a-z]{3} \(deleted\)$/);
  expect(JSON.stringify(imageToJson(result))).not.toMatch(/acme|srv/);
});

test('a key makes the same names in another image, and no key does not', () => {
  const image = createImage();
  image.add('FILE', { path: '/home/somebody/diary.txt' });
  const text = (one: Image) => JSON.stringify(imageToJson(one));
  expect(text(anonymise(image, { key: 'k' }))).toBe(text(anonymise(image, { key: 'k' })));
  expect(text(anonymise(image, { key: 'k' }))).not.toBe(text(anonymise(image, { key: 'l' })));
  expect(text(anonymise(image))).not.toBe(text(anonymise(image)));
  expect(anonymise(image, { keep: ['kernel'] }).header.utsRelease).toBe('');
});

test('more names than letters stay apart', () => {
  const image = createImage();
  for (let i = 1; i < 128; i++) {
    if (i !== 0x2f) image.add('FILE', { path: `/${String.fromCharCode(i)}` });
  }
  const paths = anonymise(image).objects.map((object) => (object as { path: string }).path);
  expect(new Set(paths).size).toBe(126);
});

test('network addresses become others of their kind', () => {
  const image = createImage();
  const at = (address: string, family: 'INET' | 'INET6') => ({ ifindex: 1, family, prefixLen: 24, scope: 0, address });
  image.add('NET_NS', {
    addresses: [
      at('127.0.0.1', 'INET'),
      at('192.168.7.21', 'INET'),
      at('192.168.7.22', 'INET'),
      at('::1', 'INET6'),
      at('fe80::1234:abcd', 'INET6'),
      at('2001:db8:1::7', 'INET6'),
    ],
  });
  const [net] = anonymise(image).objects;
  const { addresses = [] } = net as NetNs;
  const [loopback, one, other, loopback6, local, global] = addresses.map(({ address }) => address);
  expect([loopback, loopback6]).toEqual(['127.0.0.1', '::1']);
  expect(one).toMatch(/^\d{3}\.\d{3}\.\d\.\d{2}$/);
  expect(one).not.toBe('192.168.7.21');
  expect(other).not.toBe(one);
  expect(local).toMatch(/^fe80::[1-9a-f][0-9a-f]{3}:[1-9a-f][0-9a-f]{3}$/);
  expect(global).toMatch(/^[1-9a-f][0-9a-f]{3}:[1-9a-f][0-9a-f]{2}:[1-9a-f]::[1-9a-f]$/);
  expect([one, other].every((address) => (address as string).split('.').every((octet) => Number(octet) < 255))).toBe(
    true,
  );
});

const textsIn = (path: string) =>
  words(Buffer.from(textsOf(readImage(readFileSync(path)).objects).join('\n'), 'latin1'));

const why = obstacle();
(why === undefined ? describe : describe.skip)(`a real dump${why === undefined ? '' : ` (${why})`}`, () => {
  const [path, out] = [join(folder, 'looked.cr'), join(folder, 'anonymous.cr')];
  beforeAll(async () => {
    const ready = join(folder, 'ready');
    const [box, looked] = [compile('box', folder), compile('looked', folder, '-pthread')];
    const env = { SECRET_TOKEN: 'hunter2-xyzzy' };
    await dumpOf([looked, ready], { box, ready, out: path, env, options: ['--allow', 'file-pipe'] });
    const { status } = spawnSync(process.execPath, ['dist/cli/cr-image.js', 'anonymise', path, '-o', out]);
    expect(status).toBe(0);
  });

  test('holds none of the words that it held', () => {
    const after = words(readFileSync(out));
    const [before, texts] = [textsIn(path), textsIn(out)];
    for (const known of [
      'hunter2-xyzzy',
      'SECRET_TOKEN',
      'secret-across-pages',
      'secret-in-shared-memory',
      'looked-child',
    ]) {
      expect(before).toContain(known);
    }
    const [info] = readImage(readFileSync(out)).objects;
    const { cpu = '', cpuFeatures = '', dumper = '' } = info?.type === 'DUMP_INFO' ? info : {};
    const machine = words(Buffer.from(`${cpu} ${cpuFeatures} ${dumper}`));
    const left = [...before].filter(
      (word) => after.has(word) && texts.has(word) && !VOCABULARY.test(word) && !machine.has(word),
    );
    expect(left).toEqual([]);
  });

  test('is as valid, and as large', () => {
    const [before, after] = [new Uint8Array(readFileSync(path)), new Uint8Array(readFileSync(out))];
    expect(after).toHaveLength(before.length);
    expect(findings(after)).toEqual(findings(before));
  });

  test('still shows what the processes were like', async () => {
    const image = await openImage(out);
    const all = [...allProcesses(await processesOf(image))];
    expect(all.map(({ pid, threads, cmdline }) => [pid, threads.length, cmdline.length])).toEqual([
      [1, 3, 2],
      [4, 1, 2],
    ]);
    expect(all[0]?.cmdline[0]).toBe(all[0]?.executable);
    for await (const match of searchMemory(image, /[ -~]{5,}/)) {
      // arguments and environment in other words, and nothing else
      expect(match.address >= (match.mm.argStart as bigint) && match.address < match.mm.envEnd).toBe(true);
    }
    await image.close();
  });

  test('from memory and from the file are the same under a key', async () => {
    const image = await openImage(path);
    const result = await anonymise(image, { key: 'k' });
    expect((await processesOf(result)).map(({ pid }) => pid)).toEqual([1]);
    await writeImageFile(join(folder, 'file.cr'), result);
    await image.close();
    const inMemory = writeImage(anonymise(readImage(readFileSync(path)), { key: 'k' }));
    expect(readFileSync(join(folder, 'file.cr')).equals(inMemory)).toBe(true);
    writeFileSync(join(folder, 'memory.cr'), inMemory);
  });
});
