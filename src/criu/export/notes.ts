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
  EPOLL_TARGET: rule(
    'lost',
    true,
    'descriptor {what} of a set of epoll, which nobody has any more: it is another of the same file, or none',
  ),
  SOCKET: rule('lost', true, 'the connection of socket {what}: it is restored as one that was never connected'),
  IPC_FLAGS: rule('lost', true, 'that segment {what} is locked, or is removed when nobody has it any more'),
  IPC_OUTSIDE: rule('invented', true, 'an IPC namespace of its own for System V objects that were outside'),
  IPC_LIMITS: rule('invented', false, 'limits of POSIX message queues: those of a new namespace'),
  LOCK: rule('lost', true, 'a lock on {what}, which no descriptor has'),
  GUARD: rule('lost', true, 'guard pages inside a mapping'),
  PKEY: rule('lost', true, 'protection keys of mappings'),
  IOPRIO: rule('lost', true, 'the I/O priority of task {what}'),
  AFFINITY: rule('lost', true, 'which processors task {what} may run on'),
  DEADLINE: rule('lost', true, 'the deadlines of task {what}: it is restored with the usual policy'),
  RESET_ON_FORK: rule('lost', true, 'that children of task {what} have the usual policy'),
  TIMER_SLACK: rule('lost', true, 'the timer slack of task {what}'),
  PERSONALITY: rule('lost', true, 'the personality of task {what}'),
  EXIT_SIGNAL: rule('lost', true, 'that process {what} ends with another signal than SIGCHLD'),
  FAULTS: rule('lost', true, 'that task {what} gets a signal for RDTSC or CPUID'),
  THREADS: rule(
    'lost',
    true,
    'the threads of process {what}, whose first one has ended: the process is one that has ended',
  ),
  THREAD_TABLES: rule('lost', true, 'descriptors and directories that thread {what} has for itself'),
  SHARED: rule('lost', true, 'that process {what} shares memory, directories or signal handlers with another'),
  LIMITS: rule('lost', true, 'the limits of process {what}: the image has not one of each'),
  INTERVAL: rule('lost', true, 'the interval of a timer of process {what} that is off'),
  CLOCK_OF_OTHER: rule('lost', true, 'a timer of process {what} on the clock of a task that is not in the image'),
  COREDUMP_FILTER: rule('lost', true, 'which mappings of process {what} go into core dumps'),
  MM_FLAGS: rule('lost', true, 'what prctl(2) and mlockall(2) set for new mappings of process {what}'),
  SEALED: rule('lost', true, 'the seal on a mapping'),
  LOCK_ON_FAULT: rule('lost', true, 'that pages of a mapping are locked only once they are used'),
  DROPPABLE: rule('lost', true, 'that the kernel may drop the pages of a mapping'),
  SHARED_TAIL: rule('lost', true, '{what} bytes of shared memory behind its last mapping'),
  DIRECTORY_FLAG: rule('lost', true, 'O_DIRECTORY of an open directory'),
  MESSAGE_CRED: rule('lost', true, 'who sent what waits in socket {what}'),
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
