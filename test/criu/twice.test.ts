/** What a checkpoint numbers is there once, and what is beside its images is whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { Checkpoint, type ImageName, validateCriu } from 'cr-image/criu';
import { encodeImage } from '../../dist/criu/encode.js';

const golden = new URL('../../golden/criu/things/', import.meta.url).pathname;
type Files = Map<string, Uint8Array>;
const load = (): Files =>
  new Map(readdirSync(golden).map((file) => [file, new Uint8Array(readFileSync(golden + file))]));
const image = (name: ImageName, ...messages: object[]) =>
  encodeImage(
    name,
    messages.map((message) => ({ message })),
  );

/** What is told of the file: code, offset, path. */
async function told(files: Files, file: string): Promise<unknown[]> {
  const { findings } = await validateCriu(files);
  return findings
    .filter((finding) => finding.file === file && finding.severity !== 'information')
    .map(({ code, offset, path }) => [code, offset, path]);
}

test.each([
  ['pipes-data.img', 'pipe_id'],
  ['memfd.img', 'inode_id'],
])('an entry of %s that stands twice', async (file, field) => {
  const files = load();
  const bytes = files.get(file) as Uint8Array;
  const { images } = await Checkpoint.read(files, () => {});
  const { length } = images.get(file)?.entries ?? [];
  files.set(file, Uint8Array.from([...bytes, ...bytes.subarray(8)]));
  expect(await told(files, file)).toContainEqual(['CRIU_ID_TWICE', expect.any(Number), `/${length}/${field}`]);
});

test('mounts, devices and segments that stand twice, a mount on no other', async () => {
  const files = load();
  const desc = { key: 1, uid: 0, gid: 0, cuid: 0, cgid: 0, mode: 0o600, id: 7 };
  files.set(
    'ipcns-shm-9.img',
    image('IPCNS_SHM', { desc, size: 4096n, in_pagemaps: true }, { desc, size: 4096n, in_pagemaps: true }),
  );
  expect(await told(files, 'ipcns-shm-9.img')).toContainEqual(['CRIU_ID_TWICE', expect.any(Number), '/1/desc/id']);
  const mount = { fstype: 0, root_dev: 1, flags: 0, root: '/', mountpoint: './', source: '', options: '' };
  const root = { ...mount, mnt_id: 5, parent_mnt_id: 1 };
  files.set('mountpoints-9.img', image('MNTS', root, { ...mount, mnt_id: 6, parent_mnt_id: 5 }, root));
  expect(await told(files, 'mountpoints-9.img')).toContainEqual(['CRIU_ID_TWICE', expect.any(Number), '/2/mnt_id']);
  files.set('mountpoints-9.img', image('MNTS', root, { ...mount, mnt_id: 6, parent_mnt_id: 4 }));
  const found = await told(files, 'mountpoints-9.img');
  expect(found).toContainEqual(['CRIU_ID_UNDEFINED', expect.any(Number), '/1/parent_mnt_id']);
});

test('what was in pipes is there for every pipe that can be read', async () => {
  const files = load();
  files.delete('pipes-data.img');
  const missing = expect.stringMatching(/^\/\d+\/pipe\/pipe_id$/);
  expect(await told(files, 'files.img')).toContainEqual(['CRIU_IMAGE_MISSING', expect.any(Number), missing]);
});

test('what ip(8) and tar(1) wrote is whole', async () => {
  const rule = new Uint8Array(4 + 20 + 16);
  const view = new DataView(rule.buffer);
  view.setUint32(0, 0x71706986, true);
  view.setUint32(4, 18, true);
  view.setUint32(24, 16, true);
  const tar = gzipSync(new Uint8Array(100_000).fill(7));
  const [rules, tmpfs] = ['rule-9.img', 'tmpfs-dev-4.tar.gz.img'];
  expect(await told(load().set(rules, rule).set(tmpfs, tar), rules)).toEqual([]);
  expect(await told(load().set(tmpfs, tar), tmpfs)).toEqual([]);
  expect(await told(load().set(rules, rule.slice(0, 30)), rules)).toEqual([['CRIU_ENTRY_CUT', 24, '']]);
  expect(await told(load().set(rules, rule.fill(0, 0, 2)), rules)).toEqual([['CRIU_WRONG_MAGIC', 0, '']]);
  for (const damaged of [tar.subarray(0, tar.length - 9), tar.subarray(0, 30), Uint8Array.from(tar).fill(0xff, 40, 60)])
    expect(await told(load().set(tmpfs, damaged), tmpfs)).toEqual([['CRIU_UNREADABLE', 0, '']]);
  expect(await told(load().set(tmpfs, tar.subarray(4)), tmpfs)).toEqual([['CRIU_WRONG_MAGIC', 0, '']]);
  expect(await told(load().set(tmpfs, new Uint8Array(0)), tmpfs)).toEqual([['CRIU_WRONG_MAGIC', 0, '']]);
});
