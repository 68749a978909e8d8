/** Checkpoints of CRIU 3.x and before: an image for each type of file, mappings in an image of their own, pages counted in 32 bits. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { writeImage } from 'cr-image';
import { Checkpoint, exportCriu, type ImageName, importCriu, validateCriu } from 'cr-image/criu';
import { encodeImage } from '../../dist/criu/encode.js';

const golden = new URL('../../golden/criu/', import.meta.url).pathname;
type Files = Map<string, Uint8Array>;
const load = (name: string): Files =>
  new Map(readdirSync(golden + name).map((file) => [file, new Uint8Array(readFileSync(`${golden}${name}/${file}`))]));

/** Images of open files before there was files.img: the member of an entry, and what of its kind stood in. */
const KINDS: readonly (readonly [member: string, name: ImageName, file: string])[] = [
  ['reg', 'REG_FILES', 'reg-files.img'],
  ['pipe', 'PIPES', 'pipes.img'],
  ['fifo', 'FIFO', 'fifo.img'],
  ['isk', 'INETSK', 'inetsk.img'],
  ['usk', 'UNIXSK', 'unixsk.img'],
  ['efd', 'EVENTFD_FILE', 'eventfd.img'],
  ['epfd', 'EVENTPOLL_FILE', 'eventpoll.img'],
  ['ify', 'INOTIFY_FILE', 'inotify.img'],
  ['sgfd', 'SIGNALFD', 'signalfd.img'],
  ['tfd', 'TIMERFD', 'timerfd.img'],
];

/** The checkpoint as an older CRIU would have written it, as far as that knew what is in it. */
async function older(name: string): Promise<Files> {
  const files = load(name);
  const { images } = await Checkpoint.read(files, () => {});
  for (const [file, image] of images) {
    const messages = image.entries.map(({ message }) => message as Record<string, unknown>);
    const put = (as: string, kind: ImageName, entries: readonly object[]) =>
      files.set(
        as,
        encodeImage(
          kind,
          entries.map((message) => ({ message })),
        ),
      );
    if (image.name === 'FILES') {
      for (const [member, kind, as] of KINDS) {
        const entries = messages.flatMap((message) => (message[member] ? [message[member] as object] : []));
        if (entries.length > 0) put(as, kind, entries);
      }
      const rest = messages.filter((message) => !KINDS.some(([member]) => message[member]));
      if (rest.length > 0) put(file, 'FILES', rest);
      else files.delete(file);
    } else if (image.name === 'PAGEMAP' || image.name === 'SHMEM_PAGEMAP') {
      const old = messages.map(({ nr_pages, flags, ...rest }, index) =>
        index === 0 ? rest : { ...rest, compat_nr_pages: Number(nr_pages ?? rest.compat_nr_pages), in_parent: false },
      );
      put(file, image.name, old);
    } else if (image.name === 'MM') {
      put(file.replace('mm-', 'vmas-'), 'VMAS', messages[0]?.vmas as object[]);
      put(file, 'MM', [{ ...messages[0], vmas: [] }]);
    }
  }
  return files;
}

async function objectsOf(files: Files) {
  const { image } = await importCriu(files);
  return { ...image, objects: image.objects.filter(({ type }) => type !== 'UNKNOWN') };
}

describe.each(['count', 'things'])('%s in the older form', (name) => {
  test('is as consistent, and the same image', async () => {
    const files = await older(name);
    expect(files.has('reg-files.img')).toBe(true);
    const { findings, verdict } = await validateCriu(files);
    expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
    expect(verdict.consistent).toBe(true);
    const [ours, theirs] = [await objectsOf(files), await objectsOf(load(name))];
    expect(ours.objects.length).toBe(theirs.objects.length);
    expect(Buffer.compare(writeImage(ours), writeImage(theirs))).toBe(0);
  });

  test('goes back byte for byte', async () => {
    const files = await older(name);
    const { files: back } = await exportCriu((await importCriu(files)).image);
    for (const [file, bytes] of files) {
      const parts: Uint8Array[] = [];
      const pieces = back.get(file) ?? new Uint8Array(0);
      if (pieces instanceof Uint8Array) parts.push(pieces);
      else for await (const piece of pieces) parts.push(piece);
      expect([file, Buffer.concat(parts).equals(bytes)]).toEqual([file, true]);
    }
  });

  test('damage is found where it is', async () => {
    const files = await older(name);
    for (const file of files.keys()) {
      if (!/^(reg-files\.|pipes\.|vmas|pagemap)/.test(file)) continue;
      const bytes = files.get(file) as Uint8Array;
      const cut = new Map(files).set(file, bytes.slice(0, bytes.length - 3));
      const { findings } = await validateCriu(cut);
      const [found] = findings.filter((finding) => finding.file === file && finding.severity === 'error');
      expect([file, found?.code]).toEqual([file, 'CRIU_ENTRY_CUT']);
    }
  });
});

test('where files are looked for is said by the names of the images that there are', async () => {
  const files = await older('count');
  const { images } = await Checkpoint.read(files, () => {});
  const entries = images.get('reg-files.img')?.entries.map(({ message }) => ({ message: message as object })) ?? [];
  files.set('reg-files.img', encodeImage('REG_FILES', entries.slice(1)));
  const { findings } = await validateCriu(files);
  const found = findings.filter(({ code }) => code === 'CRIU_ID_UNDEFINED').map(({ message }) => message);
  expect(found.length).toBeGreaterThan(0);
  for (const message of found) expect(message).toMatch(/, which reg-files\.img or pipes\.img does not define$/);
});

test('a removed file that has another name left (criu dump --link-remap) is found by that', async () => {
  const files = load('things');
  const { images } = await Checkpoint.read(files, () => {});
  const entries = images.get('files.img')?.entries.map(({ message }) => ({ message: message as object })) ?? [];
  const [original] = entries.flatMap(({ message }) => ('reg' in message ? [message] : [])) as {
    id: number;
    type: number;
    reg: object;
  }[];
  if (original === undefined) throw new Error('things has no file by path any more');
  const left = { ...original, id: 900, reg: { ...original.reg, id: 900, name: '/tmp/link_remap.900' } };
  files.set('files.img', encodeImage('FILES', [...entries, { message: left }]));
  const remaps = images.get('remap-fpath.img')?.entries.map(({ message }) => ({ message: message as object })) ?? [];
  const told = async (remap_id: number) => {
    const message = { orig_id: original.id, remap_id, remap_type: 0 };
    files.set('remap-fpath.img', encodeImage('REMAP_FPATH', [...remaps, { message }]));
    const { findings } = await validateCriu(files);
    return findings.filter(({ severity }) => severity !== 'information').map(({ code, path }) => [code, path]);
  };
  expect(await told(900)).toEqual([]);
  expect(await told(901)).toContainEqual(['CRIU_ID_UNDEFINED', `/${remaps.length}/remap_id`]);
});
