/** What an import had to invent, and what has no place in an image. One value per note; docs/criu.md lists them. */
export interface NoteRule {
  /**
   * `invented`: a value that CRIU does not know stands for one that is not known. `lost`: something only CRIU keeps. `kept`: a
   * file that goes along as it is.
   */
  readonly kind: 'invented' | 'lost' | 'kept';
  readonly message: string;
}

const invented = (message: string): NoteRule => ({ kind: 'invented', message });
const kept = (message: string): NoteRule => ({ kind: 'kept', message });
const lost = (message: string): NoteRule => ({ kind: 'lost', message });

export const noteRules = {
  CLOCKS: invented('DUMP_INFO has no clocks but those of a time namespace; the time of the dump is 0'),
  MACHINE: invented('cpu, cpu_features, boot_id and nr_cpus of the machine are empty'),
  UTS: invented('sysname, release, version and machine are those of any Linux; a host name of the outside is empty'),
  NAMESPACE_OUTSIDE: invented('the namespace is that of CRIU itself, so nothing of it is known; it is marked OUTSIDE'),
  STATISTICS: invented('statistics of processes, address spaces and tasks are 0: CRIU does not keep them'),
  START_TIME: invented('start_time is 0: CRIU does not keep it'),
  SLEEPING: invented('a living task is SLEEPING; whether it was running is not known'),
  EXIT_SIGNAL: invented('exit_signal is SIGCHLD'),
  ZOMBIE: invented('credentials and limits of a process that has ended are empty'),
  INODE: invented('device and inode of a file are made up, equal for equal paths; links are 1, owner and times 0'),
  FILE_MODE: invented('the type of a file is taken to be a regular file: its image has no mode'),
  FILE_CRED: invented('the credentials that a file was opened with are not known'),
  MAX_FDS: invented('max_fds is the next power of two above the descriptors'),
  MAY: invented('MAYREAD, MAYWRITE and MAYEXEC of a mapping are what its file allows, ACCOUNT what is usual'),
  LOCKED: invented('a mapping that is locked has all its pages locked, not only those in use (MLOCK_ONFAULT)'),
  XSAVE: invented('the XSAVE area has the offsets that the processors of Intel have'),
  SOCKET_PEER: invented('the credentials of the other end of a socket (SO_PEERCRED) are not known'),
  IDENTITY: invented('cpus_allowed is CPU 0 to 63, timer slack and I/O priority are the default'),
  FILE_OBJECT: lost('what an open file of type {what} is: an image has no kind for it'),
  LSM: lost('the security label {what}'),
  SECCOMP: lost('the seccomp filter of task {what}'),
  CGROUP: lost('control groups'),
  PAGES_IN_PARENT: lost('{what} pages that are not here: in a parent checkpoint, or in a file that was cut away'),
  PAGES_LAZY: lost('{what} pages that were to be fetched later'),
  AIO: lost('contexts of asynchronous I/O'),
  SCM_RIGHTS: lost('descriptors on their way through a socket'),
  TCP_STREAM: lost('the sequence numbers of connection {what}'),
  LOCK: lost('a lock on a file that no descriptor of the process is'),
  RAW_KEPT: kept('{what}: no object says what is in it'),
  RAW: lost('{what}, which is too large to be kept'),
  ARCH: lost('the registers of machine {what}'),
} as const satisfies Record<string, NoteRule>;

export type NoteName = keyof typeof noteRules;

/** One invention or loss. */
export interface Note {
  readonly name: NoteName;
  readonly kind: 'invented' | 'lost' | 'kept';
  readonly message: string;
  /** How often. */
  count: number;
}

/** Collects notes, each once. */
export class Notes {
  private readonly notes = new Map<string, Note>();

  add(name: NoteName, what: string | number = ''): void {
    const rule: NoteRule = noteRules[name];
    const message = rule.message.replace('{what}', String(what));
    const known = this.notes.get(message);
    if (known === undefined) this.notes.set(message, { name, kind: rule.kind, message, count: 1 });
    else known.count++;
  }

  list(): Note[] {
    return [...this.notes.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }
}
