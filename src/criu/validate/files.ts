/** Tables of descriptors, open files, and what these refer to. */
import { hexNumber } from '../../findings/raise.js';
import { enums } from '../../generated/criu.js';
import { type Checkpoint, type DefinedFile, MEMBERS, pathOf, whereFilesAre as where } from '../checkpoint.js';
import { fileName } from '../images.js';
import { offsetOf } from '../wire.js';

/** Tables of descriptors, and what open files themselves refer to. */
export function checkFiles(checkpoint: Checkpoint, files: ReadonlyMap<number, DefinedFile>): void {
  for (const { file, entries } of checkpoint.all('FDINFO')) {
    const descriptors = new Set<number>();
    let last = -1;
    entries.forEach(({ message }, index) => {
      const { id, fd, type, flags } = message;
      if (descriptors.has(fd)) {
        checkpoint.raise(file, 'CRIU_FD_TWICE', offsetOf(message, 'fd'), 0, `/${index}/fd`, { actual: fd });
      } else if (fd < last) {
        const args = { actual: fd, expected: last };
        checkpoint.raise(file, 'CRIU_FD_UNORDERED', offsetOf(message, 'fd'), 0, `/${index}/fd`, args);
      }
      last = Math.max(last, fd);
      descriptors.add(fd);
      if ((flags & ~FD_CLOEXEC) !== 0) {
        const args = { field: 'flags', actual: hexNumber(flags), message: 'fdinfo_entry' };
        checkpoint.raise(file, 'CRIU_UNKNOWN_VALUE', offsetOf(message, 'flags'), 0, `/${index}/flags`, args);
      }
      const known = files.get(id);
      if (known !== undefined && known.entry.type !== type) {
        const args = { actual: typeName(type), id, expected: typeName(known.entry.type), where: known.image.file };
        checkpoint.raise(file, 'CRIU_FILE_TYPE', offsetOf(message, 'type'), 0, `/${index}/type`, args);
      }
      if (known !== undefined) return;
      checkpoint.raise(file, 'CRIU_ID_UNDEFINED', offsetOf(message, 'id'), 0, `/${index}/id`, {
        field: 'id',
        actual: id,
        where: where(checkpoint),
      });
    });
  }
  checkUse(checkpoint, files);
  checkEntries(checkpoint);
  checkPipes(checkpoint, files);
  checkSockets(checkpoint, files);
  checkRemaps(checkpoint, files);
  const terminals = new Set(
    checkpoint.all('TTY_INFO').flatMap(({ entries }) => entries.map(({ message }) => message.id)),
  );
  const memfds = new Set(
    checkpoint.all('MEMFD_INODE').flatMap(({ entries }) => entries.map(({ message }) => Number(message.inode_id))),
  );
  for (const { image, index, entry } of files.values()) {
    const check = (
      message: object | undefined,
      field: string,
      id: number | undefined,
      known: boolean,
      where: string,
    ) => {
      if (message === undefined || id === undefined || known) return;
      const path = `/${index}/${field}`;
      checkpoint.raise(image.file, 'CRIU_ID_UNDEFINED', offsetOf(message, field), 0, path, {
        field,
        actual: id,
        where,
      });
    };
    const { tty, memfd, fifo } = entry;
    const isFifo = (id: number | undefined) => id === undefined || files.get(id)?.entry.reg !== undefined;
    check(fifo, 'regf_id', fifo?.regf_id, isFifo(fifo?.regf_id), where(checkpoint));
    check(tty, 'regf_id', tty?.regf_id, isFifo(tty?.regf_id), where(checkpoint));
    check(tty, 'tty_info_id', tty?.tty_info_id, terminals.has(tty?.tty_info_id ?? 0), fileName('TTY_INFO'));
    check(memfd, 'inode_id', memfd?.inode_id, memfds.has(memfd?.inode_id ?? 0), fileName('MEMFD_INODE'));
  }
}

const FD_CLOEXEC = 1;

const typeName = (type: number): string => (enums.fd_types as Readonly<Record<number, string>>)[type] ?? String(type);

/** Every file says its type and its number twice: in front, and in the message of its type. */
function checkEntries(checkpoint: Checkpoint): void {
  for (const { file, entries } of checkpoint.all('FILES')) {
    for (const [index, { message, offset }] of entries.entries()) {
      const member = MEMBERS.get(message.type);
      const inner = (member && message[member]) as { id?: number } | undefined;
      const others = [...MEMBERS.values()].some((one) => message[one] !== undefined);
      if (inner === undefined) {
        if (member === undefined && !others) continue;
        const args = { actual: typeName(message.type), id: message.id, expected: 'another', where: file };
        checkpoint.raise(file, 'CRIU_FILE_TYPE', offsetOf(message, 'type'), 0, `/${index}/type`, args);
      } else if (inner.id !== message.id) {
        const args = { actual: inner.id ?? 0, expected: message.id };
        checkpoint.raise(file, 'CRIU_ID_DIFFERS', offsetOf(inner, 'id') || offset, 0, `/${index}/${member}/id`, args);
      }
    }
  }
}

const O_ACCMODE = 3;
const O_WRONLY = 1;

interface PipeEnd {
  readonly file: DefinedFile;
  readonly message: object;
  readonly field: 'pipe' | 'fifo';
}

/** What was in pipes belongs to pipes that somebody has. */
function checkPipes(checkpoint: Checkpoint, files: ReadonlyMap<number, DefinedFile>): void {
  const ends = new Map<number, PipeEnd[]>();
  for (const file of files.values()) {
    const { pipe, fifo } = file.entry;
    const id = pipe?.pipe_id ?? fifo?.pipe_id;
    if (id === undefined) continue;
    const end: PipeEnd = { file, message: (pipe ?? fifo) as object, field: pipe ? 'pipe' : 'fifo' };
    const held = ends.get(id);
    if (held === undefined) ends.set(id, [end]);
    else held.push(end);
  }
  for (const [id, [end, ...others]] of ends) {
    if (end === undefined || others.length > 0 || end.field === 'fifo') continue;
    const path = `${pathOf(end.file, 'pipe')}/pipe_id`;
    checkpoint.raise(end.file.image.file, 'CRIU_PIPE_END', offsetOf(end.message, 'pipe_id'), 0, path, { actual: id });
  }
  checkFilled(checkpoint, ends);
  for (const name of ['PIPES_DATA', 'FIFO_DATA'] as const) {
    for (const { file, entries } of checkpoint.all(name)) {
      for (const [index, { message }] of entries.entries()) {
        if (ends.has(message.pipe_id)) continue;
        const args = { field: 'pipe_id', actual: message.pipe_id, where: where(checkpoint) };
        const at = offsetOf(message, 'pipe_id');
        checkpoint.raise(file, 'CRIU_ID_UNDEFINED', at, 0, `/${index}/pipe_id`, args);
      }
    }
  }
}

/** CRIU writes an entry for every pipe that it can read from, also where there is nothing in it. */
function checkFilled(checkpoint: Checkpoint, ends: ReadonlyMap<number, readonly PipeEnd[]>): void {
  const needed = fileName('PIPES_DATA');
  const isThere = checkpoint.has(needed);
  const filled = new Set(
    checkpoint.all('PIPES_DATA').flatMap(({ entries }) => entries.map(({ message }) => message.pipe_id)),
  );
  for (const [id, held] of ends) {
    const end = held.find(({ message }) => (((message as { flags?: number }).flags ?? 0) & O_ACCMODE) !== O_WRONLY);
    if (end === undefined || end.field === 'fifo' || filled.has(id)) continue;
    const [at, path] = [offsetOf(end.message, 'pipe_id'), `${pathOf(end.file, 'pipe')}/pipe_id`];
    const { file } = end.file.image;
    if (isThere) {
      checkpoint.raise(file, 'CRIU_ID_UNDEFINED', at, 0, path, { field: 'pipe_id', actual: id, where: needed });
      continue;
    }
    // one file is missing, for however many pipes
    checkpoint.raise(file, 'CRIU_IMAGE_MISSING', at, 0, path, { file: needed, why: 'has what is in pipes' });
    return;
  }
}

/** `uflags` of a socket that somebody outside has the other end of. */
const OUTSIDE = 0x7;

/** Sockets are known by their inodes: each once, and the other end is there. */
function checkSockets(checkpoint: Checkpoint, files: ReadonlyMap<number, DefinedFile>): void {
  const known = new Map<number, DefinedFile>();
  for (const file of files.values()) {
    for (const member of ['usk', 'isk', 'nlsk'] as const) {
      const socket = file.entry[member];
      if (socket === undefined) continue;
      if (known.has(socket.ino)) {
        const at = offsetOf(socket, 'ino');
        const path = `${pathOf(file, member)}/ino`;
        checkpoint.raise(file.image.file, 'CRIU_ID_TWICE', at, 0, path, { actual: socket.ino });
      }
      known.set(socket.ino, file);
    }
  }
  for (const file of files.values()) {
    const { usk } = file.entry;
    if (usk === undefined || usk.peer === 0 || known.has(usk.peer) || (usk.uflags & OUTSIDE) !== 0) continue;
    const args = { field: 'peer', actual: usk.peer, where: file.image.file };
    const path = `${pathOf(file, 'usk')}/peer`;
    checkpoint.raise(file.image.file, 'CRIU_ID_UNDEFINED', offsetOf(usk, 'peer'), 0, path, args);
  }
  for (const { file, entries } of checkpoint.all('SK_QUEUES')) {
    for (const [index, { message }] of entries.entries()) {
      const entry = files.get(message.id_for)?.entry;
      if (entry?.usk ?? entry?.isk ?? entry?.nlsk) continue;
      const args = { field: 'id_for', actual: message.id_for, where: where(checkpoint) };
      checkpoint.raise(file, 'CRIU_ID_UNDEFINED', offsetOf(message, 'id_for'), 0, `/${index}/id_for`, args);
    }
  }
}

/** Files that nobody has. */
function checkUse(checkpoint: Checkpoint, files: ReadonlyMap<number, DefinedFile>): void {
  const used = new Set<number>();
  for (const { entries } of checkpoint.all('FDINFO')) for (const { message } of entries) used.add(message.id);
  for (const { entries } of checkpoint.all('FS')) {
    for (const { message } of entries) used.add(message.cwd_id).add(message.root_id);
  }
  for (const { entries } of checkpoint.all('MM')) {
    for (const { message } of entries) {
      used.add(message.exe_file_id);
      for (const { shmid } of message.vmas) used.add(Number(shmid));
    }
  }
  for (const { entries } of checkpoint.all('VMAS')) for (const { message } of entries) used.add(Number(message.shmid));
  for (const { entries } of checkpoint.all('SK_QUEUES')) {
    for (const { message } of entries) for (const { rights } of message.scm) for (const id of rights) used.add(id);
  }
  for (const { entry } of files.values()) used.add(entry.tty?.regf_id ?? 0).add(entry.fifo?.regf_id ?? 0);
  for (const { entries } of checkpoint.all('REMAP_FPATH')) {
    for (const { message } of entries) if (message.remap_type === REMAP.LINKED) used.add(message.remap_id);
  }
  for (const [id, { image, index, entry }] of files) {
    if (used.has(id)) continue;
    const at = image.entries[index]?.offset ?? 0;
    const args = { actual: id, what: typeName(entry.type) };
    checkpoint.raise(image.file, 'CRIU_FILE_UNUSED', at, 0, `/${index}`, args);
  }
}

/** How a removed file is found: by another name that it has, by its contents, by a process of /proc. */
const REMAP = { LINKED: 0, GHOST: 1, PROCFS: 2 } as const;

/** Removed files: who they were, and where their contents are. */
function checkRemaps(checkpoint: Checkpoint, files: ReadonlyMap<number, DefinedFile>): void {
  const ghosts = new Set<string>();
  const removed = new Set<number>();
  for (const { file, entries } of checkpoint.all('REMAP_FPATH')) {
    entries.forEach(({ message }, index) => {
      const { orig_id, remap_id, remap_type = REMAP.GHOST } = message;
      const original = files.get(orig_id);
      const told = (expected: string): void => {
        const args = { field: 'orig_id', actual: orig_id, expected };
        checkpoint.raise(file, 'CRIU_REFUSED', offsetOf(message, 'orig_id'), 0, `/${index}/orig_id`, args);
      };
      if (original !== undefined && original.entry.reg === undefined)
        told(`and file ${orig_id} is ${typeName(original.entry.type)}, which has no path`);
      else if (removed.has(orig_id)) told('which an entry before it has, too');
      removed.add(orig_id);
      if (original === undefined) {
        checkpoint.raise(file, 'CRIU_ID_UNDEFINED', offsetOf(message, 'orig_id'), 0, `/${index}/orig_id`, {
          field: 'orig_id',
          actual: orig_id,
          where: where(checkpoint),
        });
      }
      if (remap_type === REMAP.LINKED && files.get(remap_id)?.entry.reg === undefined) {
        const args = { field: 'remap_id', actual: remap_id, where: where(checkpoint) };
        checkpoint.raise(file, 'CRIU_ID_UNDEFINED', offsetOf(message, 'remap_id'), 0, `/${index}/remap_id`, args);
      }
      if (remap_type !== REMAP.GHOST) return;
      const ghost = fileName('GHOST_FILE', remap_id.toString(16));
      ghosts.add(ghost);
      const { mode } = checkpoint.one('GHOST_FILE', remap_id.toString(16)) ?? {};
      const expected = original?.entry.reg?.mode;
      if (mode !== undefined && expected !== undefined && mode !== expected)
        told(`whose mode is 0${expected.toString(8)}, and that of ${ghost} 0${mode.toString(8)}`);
      if (checkpoint.has(ghost)) return;
      checkpoint.raise(file, 'CRIU_IMAGE_MISSING', offsetOf(message, 'remap_id'), 0, `/${index}/remap_id`, {
        file: ghost,
        why: 'has the contents of a removed file',
      });
    });
  }
  for (const { file, source } of checkpoint.all('GHOST_FILE')) {
    if (ghosts.has(file)) continue;
    checkpoint.raise(file, 'CRIU_STRAY', 0, source.length, '', { actual: 'there are contents of a removed file' });
  }
}
