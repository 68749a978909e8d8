import { create } from '../../build.js';
import { dumpFlags } from '../../flags.js';
import { enums, type PstreeEntry } from '../../generated/criu.js';
import type { Arch, FilesStruct, ImageObject, Kinds, Pid, TaskStruct, ThreadX8664 } from '../../generated/model.js';
import { VERSION } from '../../generated/version.js';
import type { Image, UnknownObject } from '../../model.js';
import { Checkpoint, TASK_STATE } from '../checkpoint.js';
import type { CheckpointFiles } from '../source.js';
import { Context } from './context.js';
import { Files, tableName } from './files.js';
import { SystemV } from './ipc.js';
import { keep } from './keep.js';
import { addLocks, type TableOfProcess } from './locks.js';
import { Memory } from './memory.js';
import { Namespaces } from './namespaces.js';
import { type Note, Notes } from './notes.js';
import { Processes } from './process.js';
import { NS_PER_S } from './words.js';
import { xstateOf } from './xstate.js';

export type { Note } from './notes.js';

/** What an import says besides the image. */
export interface ImportReport {
  /** Values that CRIU does not know, and what was put there; and what has no place in an image. */
  readonly notes: Note[];
}

/** Machines of CRIU that an image has a name for. */
const ARCHES: Readonly<Record<string, Arch>> = {
  X86_64: 'X86_64',
  ARM: 'ARM',
  AARCH64: 'AARCH64',
  S390: 'S390X',
  RISCV64: 'RISCV64',
};

/** An import on its way: the objects of the image, each made when it is asked for. */
export class CriuImport {
  private constructor(
    private readonly checkpoint: Checkpoint,
    readonly arch: Arch,
  ) {}

  private readonly collected = new Notes();

  /** @throws {RangeError} where the files are no checkpoint, or of a machine that no image is of */
  static async start(files: CheckpointFiles): Promise<CriuImport> {
    const checkpoint = await Checkpoint.read(files, () => {});
    const [first] = checkpoint.processes;
    if (first === undefined) throw new RangeError('there is no process in this checkpoint (pstree.img)');
    const machine =
      (enums.march as Readonly<Record<number, string>>)[checkpoint.core(first.pid)?.mtype ?? 0] ?? 'UNKNOWN';
    const arch = ARCHES[machine];
    if (arch === undefined) throw new RangeError(`no image is of machine ${machine}`);
    return new CriuImport(checkpoint, arch);
  }

  /** Whole once all objects were taken. */
  get report(): ImportReport {
    return { notes: this.collected.list() };
  }

  /** The objects in the order of the image; page data are read one object at a time. */
  async *objects(): AsyncGenerator<ImageObject | UnknownObject> {
    const notes = this.collected;
    const context = new Context(this.checkpoint, notes);
    const namespaces = new Namespaces(context);
    const processes = new Processes(context);
    const files = new Files(context, namespaces, processes);
    const memory = new Memory(context, files);
    const systemV = new SystemV(context, namespaces, files);
    systemV.memories();
    const tasks = this.tasks(context, namespaces, processes, files, memory);
    files.finish();
    await files.pipes.fill();
    await systemV.others();
    await files.sockets.fillQueues((id) => {
      const object = files.of(id)?.object;
      return object?.type === 'SOCKET' ? object : undefined;
    });
    yield this.info(notes, tasks);
    yield* keep(this.checkpoint, notes);
    for (const kind of FIRST) yield* context.all(kind);
    const contents = new Map([...files.contents.values()].map((one) => [one.file, one]));
    const sets: Kinds['FILE'][] = [];
    for (const file of context.all('FILE')) {
      if (file.object?.type === 'EPOLL') {
        sets.push(file);
        continue;
      }
      yield file;
      const own = contents.get(file);
      if (own !== undefined) yield* memory.dataOf(own);
    }
    for (const file of ordered(sets)) {
      if (file.object?.type === 'EPOLL') yield file.object;
      yield file;
    }
    for (const kind of SYSTEM_V) yield* context.all(kind);
    for (const space of memory.spaces) {
      yield space.mm;
      yield* memory.pagesOf(space);
    }
    for (const kind of LAST) yield* context.all(kind);
    for (const { task, thread } of tasks) {
      yield task;
      if (thread !== undefined) yield thread;
    }
  }

  private info(notes: Notes, tasks: readonly Made[]): ImageObject {
    const clocks = this.checkpoint.all('TIMENS')[0]?.entries[0]?.message;
    notes.add('CLOCKS');
    notes.add('MACHINE');
    return create('DUMP_INFO', {
      monotonic: clocks ? clocks.monotonic.tv_sec * NS_PER_S + clocks.monotonic.tv_nsec : 0n,
      boottime: clocks ? clocks.boottime.tv_sec * NS_PER_S + clocks.boottime.tv_nsec : 0n,
      pageSize: 4096n,
      xfeatures: tasks.reduce((bits, { features }) => bits | features, 0n),
      dumpFlags: dumpFlags.of('IMPORTED'),
      dumper: `cr-image ${VERSION} import from CRIU`,
    });
  }

  private tasks(context: Context, namespaces: Namespaces, processes: Processes, files: Files, memory: Memory): Made[] {
    const made: Made[] = [];
    const leaders = new Map<number, TaskStruct>();
    const { checkpoint } = context;
    const perId = checkpoint.one('INVENTORY')?.fdinfo_per_id === true;
    const directories = new Map<number, Kinds['FS_STRUCT']>();
    const handlers = new Map<number, Kinds['SIGHAND_STRUCT']>();
    const tables = new Map<number, TableOfProcess>();
    const owners = new Map<FilesStruct, Pid>();
    const shared = <T>(map: Map<number, T>, id: number, make: () => T): T => {
      const value = map.get(id) ?? make();
      map.set(id, value);
      return value;
    };
    for (const process of checkpoint.processes) {
      const { pid, ppid, pgid, sid } = process;
      const core = checkpoint.core(pid);
      const isDead = checkpoint.isDead(pid);
      const ids = isDead ? undefined : checkpoint.ids(pid);
      const signal = processes.signalOf(process, core, files.terminals.ofSession(sid));
      const common = {
        pgid: processes.pidOf(pgid),
        sid: processes.pidOf(sid),
        signal,
        parent: leaders.get(ppid) ?? null,
        mm: ids ? memory.mmOf(pid, ids.vm_id) : null,
        fs: ids ? shared(directories, ids.fs_id, () => files.fsOf(process)) : null,
        files: ids ? files.tableOf(tableName(perId, ids.files_id, pid)) : null,
        nsproxy: ids ? namespaces.proxyOf(ids) : null,
        sighand: ids ? shared(handlers, ids.sighand_id, () => processes.sighandOf(pid, core)) : null,
      };
      if (common.files !== null) {
        // a lock of POSIX belongs to the table, so to the first task that has it
        const owner = owners.get(common.files) ?? processes.pidOf(pid);
        owners.set(common.files, owner);
        tables.set(pid, { table: common.files, pid: owner });
      }
      for (const tid of isDead ? [pid] : [pid, ...process.threads.filter((thread) => thread !== pid)]) {
        const own = checkpoint.core(tid);
        const creds = own?.thread_core?.creds ?? checkpoint.one('CREDS', tid);
        const cred = processes.credOf(creds);
        const fields = processes.threadFields(tid, own);
        const leader = leaders.get(pid);
        const task = create('TASK_STRUCT', {
          ...common,
          ...fields,
          comm: fields.comm || (core?.tc?.comm ?? ''),
          realCred: cred,
          cred,
          pid: processes.pidOf(tid),
          groupLeader: leader ?? null,
          exitSignal: leader === undefined ? fields.exitSignal : 0,
          state: isDead ? 'ZOMBIE' : core?.tc?.task_state === TASK_STATE.STOPPED ? 'STOPPED' : 'SLEEPING',
          exitCode: isDead ? (own?.tc?.exit_code ?? 0) : 0,
        });
        context.notes.add(isDead ? 'ZOMBIE' : 'SLEEPING');
        if (leader === undefined) leaders.set(pid, task);
        made.push({ task, features: 0n, ...(isDead ? {} : this.thread(task, process, tid, context)) });
      }
    }
    addLocks(context, tables);
    return made;
  }

  private thread(
    task: TaskStruct,
    _process: PstreeEntry,
    tid: number,
    context: Context,
  ): { thread?: ThreadX8664; features: bigint } {
    const info = context.checkpoint.core(tid)?.thread_info;
    if (info === undefined || this.arch !== 'X86_64') {
      context.notes.add('ARCH', this.arch);
      return { features: 0n };
    }
    const { area, features } = xstateOf(info.fpregs);
    if (features > 7n) context.notes.add('XSAVE');
    const r = info.gpregs;
    const thread = create('THREAD_X86_64', {
      task,
      ...{ r15: r.r15, r14: r.r14, r13: r.r13, r12: r.r12, rbp: r.bp, rbx: r.bx, r11: r.r11, r10: r.r10, r9: r.r9 },
      ...{ r8: r.r8, rax: r.ax, rcx: r.cx, rdx: r.dx, rsi: r.si, rdi: r.di, origRax: r.orig_ax, rip: r.ip, cs: r.cs },
      ...{ eflags: r.flags, rsp: r.sp, ss: r.ss, fsBase: r.fs_base, gsBase: r.gs_base, ds: r.ds, es: r.es },
      ...{ fs: r.fs, gs: r.gs, xstate: area, xcompPerm: features },
    });
    return { thread, features };
  }
}

interface Made {
  readonly task: TaskStruct;
  readonly thread?: ThreadX8664;
  readonly features: bigint;
}

/** In front of the FILEs. */
const FIRST = [
  'UTS_NS',
  'CRED',
  'IPC_NS',
  'MNT_NS',
  'PID_NS',
  'NET_NS',
  'PID',
  'NSPROXY',
  'PIPE',
  'EVENTFD',
  'TIMERFD',
  'SIGNALFD',
  'INOTIFY',
  'SOCKET',
  'TTY',
  'PIDFD',
] as const;

/** Behind the FILEs. */
const SYSTEM_V = ['IPC_SHM', 'IPC_SEM', 'IPC_MSG'] as const;

/** Behind the address spaces. */
const LAST = ['FILES_STRUCT', 'FS_STRUCT', 'SIGNAL_STRUCT', 'SIGHAND_STRUCT'] as const;

/** Sets in sets stand in front. */
function ordered(sets: readonly Kinds['FILE'][]): Kinds['FILE'][] {
  const done = new Set<Kinds['FILE']>();
  const visit = (file: Kinds['FILE'], depth: number): void => {
    if (done.has(file) || depth > 5) return;
    if (file.object?.type === 'EPOLL') {
      for (const target of file.object.targets) if (target.file.object?.type === 'EPOLL') visit(target.file, depth + 1);
    }
    done.add(file);
  };
  for (const file of sets) visit(file, 0);
  return [...done];
}

/**
 * Makes an image of a checkpoint that CRIU wrote. All of it is in memory; {@link CriuImport} gives one object at a time.
 *
 * @throws {RangeError} where the files are no checkpoint, or of a machine that no image is of
 */
export async function importCriu(files: CheckpointFiles): Promise<{ image: Image; report: ImportReport }> {
  const importing = await CriuImport.start(files);
  const objects: Image['objects'] = [];
  for await (const object of importing.objects()) objects.push(object as Image['objects'][number]);
  const image: Image = { header: { imageVersion: 1n, utsRelease: '', arch: importing.arch }, sealed: true, objects };
  return { image, report: importing.report };
}
