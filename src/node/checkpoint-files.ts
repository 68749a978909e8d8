/** Checkpoints of CRIU where people have them: a directory, or the archive of a container engine. */

import { randomBytes } from 'node:crypto';
import { type FileHandle, lstat, open, readdir, readlink, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { argument } from '../argument.js';
import type { Source } from '../criu/source.js';
import { compressionOf, decompress, MAGIC_LENGTH } from './compressed.js';
import { FileBytes } from './file-bytes.js';
import { nameFor } from './names.js';
import { membersOf, nameIn } from './tar.js';

/** The files of a checkpoint, open until `close`. */
export interface OpenCheckpoint {
  /** By name in the directory of the checkpoint; those of a parent checkpoint as `parent/NAME`. */
  readonly files: ReadonlyMap<string, Uint8Array | Source>;
  /** What the container engine put beside them: `config.dump`, `spec.dump`. */
  readonly beside: ReadonlyMap<string, Uint8Array | Source>;
  close(): Promise<void>;
}

/** An incremental checkpoint builds on another; a chain that is longer is a circle. */
const MOST_PARENTS = 64;
/** Larger members of an archive go to a temporary file. */
const SMALL = 1 << 20;
const ALL_SMALL = 64 << 20;
/** A checkpoint has thousands of files; what has more wants to fill the memory. */
const MOST_MEMBERS = 1 << 18;
/** Changes of the file system of a container: no part of the checkpoint, and as large as they may be. */
const ROOTFS = 'rootfs-diff.tar';
const INVENTORY = 'inventory.img';
const PARENT = 'parent';

/**
 * Opens a checkpoint.
 *
 * @param path a directory, or a tar, also one that gzip or zstd compressed
 * @param select name of the container, where an archive holds several
 * @throws {Error} of the file system; {RangeError} where there is no checkpoint, or more than one
 */
export async function openCheckpoint(path: string, select?: string): Promise<OpenCheckpoint> {
  if (typeof nameFor(argument(path, '/path', 'name')) !== 'string') {
    throw new RangeError(
      'a checkpoint of CRIU is opened by a name that is UTF-8: rename it, or open it by another path',
    );
  }
  if (select !== undefined) argument(select, '/select', 'text');
  const opened = new Opened();
  try {
    const all = (await stat(path)).isDirectory() ? await opened.directory(path) : await opened.archive(path);
    return await choose(all, opened, select);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function choose(all: Map<string, Source>, opened: Opened, select: string | undefined): Promise<OpenCheckpoint> {
  const places = [...all.keys()]
    .filter((name) => isOf(name, INVENTORY))
    .map((name) => name.slice(0, -INVENTORY.length));
  // what another builds on is no checkpoint that anybody asks for
  const parents = new Set([...all].flatMap(([name, link]) => (link instanceof ParentLink ? [link.leadsTo(name)] : [])));
  const own = places.filter((place) => !place.split('/').includes(PARENT) && !parents.has(place));
  const wanted: string[] = [];
  for (const place of own) {
    if (select === undefined || (await namesOf(all, place)).includes(select)) wanted.push(place);
  }
  if (wanted.length > 1) {
    const names = wanted.map((place) => place.replace(/\/?(checkpoint\/)?$/, '') || '.');
    throw new RangeError(`there are ${wanted.length} checkpoints: ${names.join(', ')}; choose one with --select`);
  }
  if (wanted.length === 0 && select !== undefined) throw new RangeError(`there is no checkpoint of ${select}`);
  // one without an inventory is still looked at, to say what is missing
  const place = wanted[0] ?? ([...all.keys()].some((name) => name.startsWith('checkpoint/')) ? 'checkpoint/' : '');
  follow(all, place);
  const outside = place.replace(/checkpoint\/$/, '');
  const files = new Map<string, Source>();
  const beside = new Map<string, Source>();
  for (const [name, source] of all) {
    if (name.startsWith(place)) files.set(name.slice(place.length), source);
    else if (name.startsWith(outside)) beside.set(name.slice(outside.length), source);
  }
  return { files, beside, close: () => opened.close() };
}

/** In an archive the link `parent` is followed as in a directory: what it names is there, too, as `parent/NAME`. */
function follow(all: Map<string, Source>, place: string): void {
  let from = place;
  let to = place;
  for (let depth = 0; depth < MOST_PARENTS; depth++) {
    const link = all.get(`${from}${PARENT}`);
    if (!(link instanceof ParentLink)) return;
    from = link.leadsTo(`${from}${PARENT}`);
    const found = [...all].filter(([name]) => name.startsWith(from) && !name.slice(from.length).includes('/'));
    if (found.length === 0) return;
    all.delete(`${to}${PARENT}`);
    to = `${to}${PARENT}/`;
    for (const [name, source] of found) all.set(`${to}${name.slice(from.length)}`, source);
  }
}

/** More of what an engine wrote is not read for a name. */
const MOST_JSON = 16 << 20;
/** Annotations with the name that Kubernetes gave a container. */
const NAMES = ['io.kubernetes.container.name', 'io.kubernetes.cri.container-name', 'io.kubernetes.cri-o.Name'];

/** What a container is called: the directories it is in, and what its engine wrote beside it. */
async function namesOf(all: ReadonlyMap<string, Source>, place: string): Promise<string[]> {
  const outside = place.replace(/checkpoint\/$/, '');
  const json = async (name: string): Promise<Record<string, unknown>> => {
    const source = all.get(`${outside}${name}`);
    if (source === undefined || source.length > MOST_JSON) return {};
    try {
      return Object(JSON.parse(new TextDecoder().decode(await source.read(0, source.length))));
    } catch {
      return {}; // a name that can't be read is none
    }
  };
  const { name, id } = await json('config.dump');
  const { annotations } = await json('spec.dump');
  const told = [name, id, ...NAMES.map((key) => Object(annotations)[key])];
  return [...place.split('/'), ...told.filter((one): one is string => typeof one === 'string')];
}

const isOf = (name: string, file: string): boolean => name === file || name.endsWith(`/${file}`);

class Opened {
  private readonly handles: FileHandle[] = [];

  async close(): Promise<void> {
    for (const handle of this.handles.splice(0)) await handle.close().catch(() => undefined);
  }

  /** Every file below, also through the link `parent`; a file is opened when it is first read. */
  async directory(path: string, depth = 0, seen = new Set<string>()): Promise<Map<string, Source>> {
    const files = new Map<string, Source>();
    const real = await realpath(path);
    if (depth > MOST_PARENTS || seen.has(real)) throw new RangeError(`a checkpoint is its own parent: ${path}`);
    seen.add(real);
    for (const name of await readdir(path)) {
      const full = join(path, name);
      const link = await lstat(full);
      const info = await stat(full).catch(() => undefined);
      if (info === undefined) {
        // a link that leads nowhere: that of a parent has to be known of
        if (name !== 'parent') files.set(name, new Unreadable(`a link to ${await readlink(full)}, which is not there`));
      } else if (info.isDirectory()) {
        if (link.isSymbolicLink() && name !== 'parent') continue;
        for (const [inner, source] of await this.directory(full, depth + 1, seen))
          files.set(`${name}/${inner}`, source);
      } else if (info.isFile()) files.set(name, new LazyFile(full, info.size));
    }
    seen.delete(real);
    return files;
  }

  /** Every file of an archive; large ones go to one temporary file without a name. */
  async archive(path: string): Promise<Map<string, Source>> {
    const files = new Map<string, Source>();
    const links = new Map<string, string>();
    const spool = await this.spool();
    for await (const { header, body } of await membersOf(await this.plain(path))) {
      const { type, linkname = '' } = header;
      const name = nameIn(header.name);
      if (files.size + links.size >= MOST_MEMBERS)
        throw new RangeError(`more than ${MOST_MEMBERS} files are in the archive`);
      const isRead = type === 'file' && name !== undefined && !isOf(name, ROOTFS);
      if (!isRead) await body.cancel();
      if (name === undefined) continue;
      if (isRead) files.set(name, await spool.keep(header.size, body as unknown as AsyncIterable<Uint8Array>));
      else if (type === 'symlink' && isOf(name, PARENT)) files.set(name, new ParentLink(linkname));
      else if (type === 'symlink') links.set(name, join('/', dirname(name), linkname).slice(1));
      else if (type === 'link') links.set(name, nameIn(linkname) ?? '');
    }
    // what a link leads to may stand behind it
    for (const [name, target] of links) {
      const source = files.get(target);
      if (source !== undefined) files.set(name, source);
      else if (name.endsWith('.img'))
        files.set(name, new Unreadable(`a link to ${target}, which is not in the archive`));
    }
    return files;
  }

  /** The bytes of an archive, no longer compressed. */
  private async plain(path: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const file = await open(path, 'r');
    this.handles.push(file);
    const { size } = await file.stat();
    const head = new Uint8Array(MAGIC_LENGTH);
    await file.read(head, 0, head.length, 0);
    const by = compressionOf(head);
    const pieces = by
      ? Readable.from(decompress(file.fd, size, by), { objectMode: false })
      : file.createReadStream({ autoClose: false, start: 0 });
    return Readable.toWeb(pieces) as unknown as ReadableStream<Uint8Array<ArrayBuffer>>;
  }

  private async spool(): Promise<Spool> {
    const path = join(tmpdir(), `cr-image-${randomBytes(8).toString('hex')}`);
    const file = await open(path, 'wx+', 0o600);
    this.handles.push(file);
    await rm(path);
    return new Spool(file);
  }
}

class Spool {
  private end = 0;
  /** Bytes of small files, which are kept in memory as long as they are few. */
  private small = 0;

  constructor(private readonly file: FileHandle) {}

  async keep(size: number, body: AsyncIterable<Uint8Array>): Promise<Source> {
    const start = this.end;
    const small = size <= SMALL && this.small + size <= ALL_SMALL ? new Uint8Array(size) : undefined;
    this.small += small?.length ?? 0;
    let done = 0;
    for await (const piece of body) {
      if (small !== undefined) small.set(piece, done);
      else await this.file.write(piece, 0, piece.length, start + done);
      done += piece.length;
    }
    if (small !== undefined) return { length: done, read: async (from, to) => small.subarray(from, to) };
    this.end += done;
    return new FileBytes(this.file, start, done);
  }
}

/** A file that is open only while it is read: a checkpoint has thousands. */
class LazyFile implements Source {
  constructor(
    private readonly path: string,
    readonly length: number,
  ) {}

  async read(start: number, end: number): Promise<Uint8Array> {
    const file = await open(this.path, 'r');
    try {
      return await new FileBytes(file, 0, this.length).read(start, end);
    } finally {
      await file.close();
    }
  }
}

/** A link of an archive that leads to what is not in it. */
class ParentLink implements Source {
  readonly length = 4;

  constructor(private readonly target: string) {}

  /** The directory in the archive that the link of this name leads to. */
  leadsTo(name: string): string {
    return join('/', dirname(name), this.target, '/').slice(1);
  }

  async read(): Promise<Uint8Array> {
    throw new Error(`a link to ${this.target}, which is not in the archive`);
  }
}

class Unreadable implements Source {
  readonly length = 4;

  constructor(private readonly why: string) {}

  async read(): Promise<Uint8Array> {
    throw new Error(this.why);
  }
}
