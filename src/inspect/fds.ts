import { argument, partsOf } from '../argument.js';
import { fdFlags, openFlags } from '../flags.js';
import type { File, FilesStruct, TaskStruct } from '../generated/model.js';
import { isObject } from './graph.js';

/** What kind of file a descriptor is of, as `ls -l` and lsof(8) tell them apart. */
export type FileKind =
  | 'regular'
  | 'directory'
  | 'character device'
  | 'block device'
  | 'fifo'
  | 'pipe'
  | 'socket'
  | 'symbolic link'
  | 'anonymous';

/** A descriptor of a process. */
export interface Descriptor {
  readonly fd: number;
  /** `CLOEXEC`, where the descriptor is closed by execve(2). */
  readonly fdFlags: readonly string[];
  /** `null` where the image has no file for it. */
  readonly file: File | null;
  readonly kind: FileKind | null;
  /** Path, or what the kernel calls a file without one: `pipe:[4711]`. */
  readonly path: string;
  /** Access mode and status flags by name, of `openFlags`. */
  readonly flags: readonly string[];
  /** Bytes from the start of the file. */
  readonly position: bigint;
  /** The object that has what the file is of, for all that is no file with a path: revision 3 has them. */
  readonly object: FileObject | null;
}

/** PIPE, EVENTFD, SOCKET and their like. */
export type FileObject = NonNullable<File['object']>;

const KINDS = new Map<number, FileKind>([
  [0o140000, 'socket'],
  [0o120000, 'symbolic link'],
  [0o100000, 'regular'],
  [0o060000, 'block device'],
  [0o040000, 'directory'],
  [0o020000, 'character device'],
  [0o010000, 'fifo'],
]);

/** Kind of a file, by the type in its mode. @see inode(7) */
export function fileKind(file: File): FileKind {
  const { iMode, fstype, path } = partsOf(file, '/file', { iMode: 'number', fstype: 'text', path: 'text' });
  const kind = KINDS.get(iMode & 0o170000) ?? 'anonymous';
  const isPipe = kind === 'fifo' && (fstype === 'pipefs' || path.startsWith('pipe:['));
  return isPipe ? 'pipe' : kind;
}

/** The open descriptors of a task, ascending; none for a zombie. Threads that share them have the same. */
export function fdsOf(task: Pick<TaskStruct, 'files'>): Descriptor[] {
  const { files } = argument(task, '/task', 'readable');
  return isObject(files) && Array.isArray(files.fds) ? files.fds.map(descriptor) : [];
}

function descriptor({ fd, fdFlags: bits, file }: FilesStruct['fds'][number]): Descriptor {
  const names = fdFlags.names(bits);
  if (!isObject(file)) {
    return { fd, fdFlags: names, file: null, kind: null, path: '', flags: [], position: 0n, object: null };
  }
  return {
    fd,
    fdFlags: names,
    file,
    kind: fileKind(file),
    path: file.path,
    flags: openFlags.names(file.fFlags),
    position: file.fPos,
    object: isObject(file.object) ? file.object : null,
  };
}
