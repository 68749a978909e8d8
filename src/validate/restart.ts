import { int32 } from '../bytes/column.js';
import { FIRST_OBJECT } from '../container/header.js';
import type { Raise } from '../findings/raise.js';
import { pipeFlags, sighandFlags, socketFlags, taskFlags, vmFlags } from '../flags.js';
import { devices, noFamilies, noFstypes, noSocketTypes, noVmFlags, restartForms } from '../generated/restart.js';
import { kindByName } from '../registry.js';
import type { Current, Seen, Topic } from './current.js';
import { fileTypeOf, isOpenPath, numberIn, offsetOf } from './fields.js';
import { Owners } from './owners.js';
import { HAS_THREAD, NONE } from './places.js';
import { lowest } from './values.js';

const NO_VM_FLAGS = vmFlags.of(...noVmFlags);
/** The kernel's own pages, [vvar…], are such, too. */
const NO_VVAR_FLAGS = NO_VM_FLAGS & ~vmFlags.of('IO', 'PFNMAP');
const EXITING = taskFlags.of('EXITING');
const HANDLERS_KNOWN = sighandFlags.of('HANDLERS_KNOWN');
const OUTSIDE = pipeFlags.of('READER_OUTSIDE', 'WRITER_OUTSIDE');
const [PENDING, MUTUAL] = [socketFlags.of('PENDING'), socketFlags.of('MUTUAL')];

const family = numberIn('address_family');
const socketType = numberIn('socket_type');
const socketState = numberIn('socket_state');
const ttyType = numberIn('tty_type');
const MASTER = ttyType('MASTER');
const taskState = numberIn('task_state');

/** What every living task has. */
const NEEDED = ['mm', 'fs', 'files', 'nsproxy', 'signal', 'sighand', 'cred'] as const;
const ENDED = new Set(['ZOMBIE', 'DEAD'].map(taskState));

/** Codes of what nobody knows, and what the finding about it calls that. */
const UNKNOWN: Readonly<Record<string, string>> = {
  KIND_ZERO: 'the kind',
  UNKNOWN_KIND: 'the kind',
  UNKNOWN_FLAG: 'the flag',
  UNKNOWN_ENUM_VALUE: 'the value',
  UNKNOWN_BYTES: 'what was appended',
};

/** Whatever is unknown can't be restored either. */
export const alsoUnknown =
  (raise: Raise): Raise =>
  (code, offset, length, path, args, more) => {
    raise(code, offset, length, path, args, more);
    const what = UNKNOWN[code];
    if (what !== undefined) raise('IMAGE_UNKNOWN', offset, length, path, { what }, more);
  };

/** Path of the file that an AIO context maps. */
export const AIO = '/[aio]';

/** What cr-restart does not restore, as far as an image shows it (format, section 8). */
export class Restart implements Topic {
  private hasInfo = false;
  private hasTasks = false;
  /** Living tasks. */
  private readonly living = int32();
  private readonly owners: Owners;
  /** Kinds of which an object lacks what a revision appended: how many, and the first. */
  private readonly short = new Map<number, { count: number; first: number }>();
  /** FILEs that an AIO context maps, [vdso] mappings without pages, connected sockets that no other refers to. */
  private readonly aio = new Set<number>();
  private readonly vdso = new Set<number>();
  private readonly lonely = new Set<number>();

  /** SIGHAND_STRUCTs without handlers, and those of them that a living task has: zombies handle nothing any more. */
  private readonly silent = new Set<number>();
  private readonly unhandled = new Set<number>();

  /** Numbers of terminals whose master is in the image, and other ends by their number. */
  private readonly masters = new Set<number>();
  private readonly slaves = new Map<number, number>();

  constructor(private readonly current: Current) {
    this.owners = new Owners(current);
  }

  readonly on: Topic['on'] = {
    DUMP_INFO: () => {
      this.hasInfo = true;
    },
    CRED: (cred) => this.form('CRED', cred.securebits),
    NSPROXY: (nsproxy) => this.form('NSPROXY', nsproxy.nsFlags),
    FS_STRUCT: (fs) => this.form('FS_STRUCT', fs.fsFlags),
    SIGNAL_STRUCT: (signal) => this.form('SIGNAL_STRUCT', signal.oomScoreAdj),
    MM_STRUCT: (mm) => this.form('MM_STRUCT', mm.mmFlags),
    SIGHAND_STRUCT: ({ sighandFlags: flags }) => {
      if ((flags & HANDLERS_KNOWN) === 0n) this.silent.add(this.current.index);
    },
    FILE: (file) => this.file(file),
    VMA: (vma) => this.vma(vma),
    PAGES: ({ vma }) => {
      this.vdso.delete(vma);
    },
    PIPE: ({ pipeFlags: flags }) => {
      if ((flags & OUTSIDE) !== 0n) this.raise('PIPE_OUTSIDE', 'PIPE', 'pipeFlags', 8);
    },
    INOTIFY: ({ unread }) => {
      if (unread !== 0n) this.raise('INOTIFY_UNREAD', 'INOTIFY', 'unread', 8, { actual: unread });
    },
    TTY: ({ index, ttyType: type, termios }) => {
      if (ttyType(type) === MASTER) this.masters.add(index);
      else if (termios.length > 0) this.slaves.set(this.current.index, index);
    },
    SOCKET: (socket) => this.socket(socket),
    TASK_STRUCT: (task) => this.task(task),
  };

  private raise(code: Parameters<Raise>[0], type: string, field: string, length: number, args = {}): void {
    this.current.raise(code, offsetOf(type, field), length, `/${field}`, args);
  }

  /** Counts an object in which `appended` is absent. */
  private form(type: string, appended: unknown): void {
    if (appended !== undefined) return;
    const { code = 0 } = kindByName(type) ?? {};
    const { count = 0, first = this.current.index } = this.short.get(code) ?? {};
    this.short.set(code, { count: count + 1, first });
  }

  private file(file: Seen<'FILE'>): void {
    const { fFlags, iMode, fstype, path, rdevMajor, rdevMinor } = file;
    this.form('FILE', file.seals);
    if (path === AIO) this.aio.add(this.current.index);
    if ((file.object ?? NONE) !== NONE || isOpenPath(fFlags)) return;
    const type = fileTypeOf(iMode);
    if (type === 'character device') {
      if (devices.some(([major, minor]) => major === rdevMajor && minor === rdevMinor)) return;
    } else if (type === 'regular file' || type === 'directory') {
      if (noFstypes.includes(fstype)) this.raise('FILE_TYPE', 'FILE', 'fstype', 8, { actual: `file of ${fstype}` });
      else if (!path.startsWith('/')) this.raise('FILE_OBJECT', 'FILE', 'path', 8);
      return;
    }
    if (type === undefined && file.object === undefined) this.raise('FILE_OBJECT', 'FILE', 'path', 8);
    else this.raise('FILE_TYPE', 'FILE', 'iMode', 4, { actual: type ?? `file of type ${(iMode >> 12).toString(8)}` });
  }

  private vma(vma: Seen<'VMA'>): void {
    this.form('VMA', vma.pkey);
    if (vma.name === '[vdso]') this.vdso.add(this.current.index);
    const flags = vma.vmFlags & (vma.name.startsWith('[vvar') ? NO_VVAR_FLAGS : NO_VM_FLAGS);
    if (flags !== 0n) {
      const args = { actual: vmFlags.names(flags).join(', ') };
      this.current.raise('VMA_TYPE', offsetOf('VMA', 'vmFlags'), 8, '/vmFlags', args, { bit: lowest(flags) });
    } else if (this.aio.has(vma.file)) {
      this.raise('VMA_TYPE', 'VMA', 'file', 8, { actual: 'an AIO context' });
    }
  }

  private socket(socket: Seen<'SOCKET'>): void {
    const { socketFlags: flags, peer } = socket;
    const [of, type, state] = [family(socket.family), socketType(socket.socketType), socketState(socket.state)];
    if ((flags & PENDING) !== 0n) this.raise('SOCKET_PENDING', 'SOCKET', 'socketFlags', 8);
    const noFamily = noFamilies.find((name) => family(name) === of);
    const noType = noSocketTypes.find((name) => socketType(name) === type);
    if (noFamily !== undefined) this.raise('SOCKET_TYPE', 'SOCKET', 'family', 4, { actual: noFamily });
    else if (noType !== undefined) this.raise('SOCKET_TYPE', 'SOCKET', 'socketType', 4, { actual: noType });
    const isConnection = type === socketType('STREAM') || type === socketType('SEQPACKET');
    if (!isConnection || noFamily !== undefined) return;
    if (state === socketState('CONNECTING')) this.connected(this.current.index, 'being connected');
    if (state !== socketState('CONNECTED')) return;
    if (of !== family('UNIX')) this.connected(this.current.index, 'connected');
    else if (peer < 0) this.lonely.add(this.current.index);
    else if ((flags & MUTUAL) !== 0n) this.lonely.delete(peer);
  }

  private connected(index: number, actual: string): void {
    if (index !== this.current.index) this.current.revisit(index);
    this.raise('SOCKET_CONNECTED', 'SOCKET', 'state', 4, { actual });
  }

  private task(task: Seen<'TASK_STRUCT'>): void {
    const { current } = this;
    const state = taskState(task.state);
    this.hasTasks = true;
    if (ENDED.has(state)) {
      if (task.signal === NONE) this.raise('TASK_OBJECTS', 'TASK_STRUCT', 'signal', 8, { field: 'signal' });
      return;
    }
    this.form('TASK_STRUCT', task.rseq);
    this.living.push(current.index);
    if (this.silent.has(task.sighand)) this.unhandled.add(task.sighand);
    for (const field of NEEDED) {
      if (task[field] === NONE) this.raise('TASK_OBJECTS', 'TASK_STRUCT', field, 8, { field });
    }
    if (state === taskState('TRACED')) this.raise('TASK_STATE', 'TASK_STRUCT', 'state', 4, { actual: 'traced' });
    else if ((task.taskFlags & EXITING) !== 0n)
      this.raise('TASK_STATE', 'TASK_STRUCT', 'taskFlags', 8, { actual: 'about to end' });
    this.owners.task(task);
  }

  finish(): void {
    const { current, living } = this;
    const { places } = current;
    for (const index of this.lonely) this.connected(index, 'connected');
    for (const index of this.unhandled) {
      current.revisit(index);
      this.raise('SIGHAND_HANDLERS', 'SIGHAND_STRUCT', 'sighandFlags', 8);
    }
    for (const index of this.vdso) {
      current.revisit(index);
      this.raise('VMA_VDSO', 'VMA', 'name', 8);
    }
    for (const [tty, number] of this.slaves) {
      if (this.masters.has(number)) continue;
      current.revisit(tty);
      this.raise('TTY_OUTSIDE', 'TTY', 'ttyType', 4);
    }
    if (this.hasTasks && !this.hasInfo) current.raiseImage('IMAGE_INFO', FIRST_OBJECT);
    if (living.length === 0) return;
    for (const { type, revision } of restartForms) {
      const found = this.short.get(kindByName(type)?.code ?? 0);
      if (found === undefined) continue;
      current.revisit(found.first);
      current.raise('IMAGE_FORM', 0, 8, '', { count: found.count, type, expected: revision });
    }
    for (let i = 0; i < living.length; i++) {
      if (places.isMarked(living.get(i), HAS_THREAD)) continue;
      current.revisit(living.get(i));
      current.raise('TASK_THREAD', 0, 8, '', {});
    }
  }
}
