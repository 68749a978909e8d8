/** What an export had to invent, and what CRIU has no place for. One value per note; docs/criu.md lists them. */
export interface ExportRule {
  readonly kind: 'invented' | 'lost';
  /** Whether a program can see it. */
  readonly visible: boolean;
  readonly message: string;
}

const rule = (kind: ExportRule['kind'], visible: boolean, message: string): ExportRule => ({ kind, visible, message });

export const exportRules = {
  NAMESPACE: rule('lost', true, 'the {what} namespace: the processes are restored in that of criu restore'),
  NAMESPACES_SEVERAL: rule('lost', true, 'the namespaces of process {what}: all processes have those of the first'),
  NETWORK_DEVICE: rule('lost', true, 'network device {what}: what it leads to is in no image'),
  ADDRESS: rule('lost', true, 'address {what} of the loopback device'),
  STATISTICS: rule('lost', true, 'statistics: CRIU starts them at 0'),
  UNKNOWN_OBJECT: rule('lost', true, 'an object of unknown kind {what}'),
  FILE_OBJECT: rule('lost', true, 'descriptor {what}: CRIU has no image for it'),
  SOCKET: rule('lost', true, 'the connection of socket {what}: it is restored as one that was never connected'),
  IPC_FLAGS: rule('lost', true, 'that segment {what} is locked, or is removed when nobody has it any more'),
  IPC_OUTSIDE: rule('invented', true, 'an IPC namespace of its own for System V objects that were outside'),
  IPC_LIMITS: rule('invented', false, 'limits of POSIX message queues: those of a new namespace'),
  LOCK: rule('lost', true, 'a lock on {what}, which no descriptor has'),
  GUARD: rule('lost', true, 'guard pages inside a mapping'),
  PKEY: rule('lost', true, 'protection keys of mappings'),
  IOPRIO: rule('lost', true, 'I/O priority and affinity of tasks'),
  DEADLINE: rule('lost', true, 'the deadlines of task {what}'),
  SEALED: rule('lost', true, 'the seal on a mapping'),
  PIDFD: rule('invented', false, 'inode numbers of pidfds'),
  RESTART: rule('invented', false, 'a system call that was interrupted starts anew'),
  PARENT_MERGED: rule(
    'invented',
    false,
    'pages of the checkpoints that an incremental one builds on stand with its own',
  ),
  KEPT: rule(
    'invented',
    false,
    'the images of CRIU that were imported are given back as they were; pages are those of the image',
  ),
} as const satisfies Record<string, ExportRule>;

export type ExportNoteName = keyof typeof exportRules;

export interface ExportNote {
  readonly name: ExportNoteName;
  readonly kind: 'invented' | 'lost';
  readonly message: string;
  count: number;
}

export class ExportNotes {
  private readonly notes = new Map<string, ExportNote>();

  add(name: ExportNoteName, what: string | number = ''): void {
    const { kind, message: template }: ExportRule = exportRules[name];
    const message = template.replace('{what}', String(what));
    const known = this.notes.get(message);
    if (known === undefined) this.notes.set(message, { name, kind, message, count: 1 });
    else known.count++;
  }

  list(): ExportNote[] {
    return [...this.notes.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }

  /** What a program would see. */
  visible(): ExportNote[] {
    return this.list().filter(({ name }) => exportRules[name].visible && name !== 'STATISTICS');
  }
}
