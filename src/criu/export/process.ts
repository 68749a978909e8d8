import { membarrierFlags, saFlags, sasFlags, signalFlags } from '../../flags.js';
import type {
  CoreEntry,
  CredsEntry,
  ItimerEntry,
  SaEntry,
  SiginfoEntry,
  TaskCoreEntry,
  ThreadCoreEntry,
} from '../../generated/criu.js';
import type { Cred, SighandStruct, Siginfo, SignalStruct, TaskStruct, ThreadX8664 } from '../../generated/model.js';
import { enumMembers } from '../../registry.js';
import { TASK_STATE } from '../checkpoint.js';
import { MEMBARRIER, NS_PER_S, NS_PER_US, SA, SAS, toWord } from '../import/words.js';
import { fpregsOf } from '../import/xstate.js';
import type { ExportNotes } from './notes.js';
import { registersOf } from './registers.js';

/** Bytes of struct robust_list_head, of a 64-bit task and of one of 32. */
const [ROBUST, ROBUST_32] = [24, 12n];
/** And of struct rseq at least. */
const RSEQ = 32;
const UNHANDLED: readonly number[] = [9, 19];
/** Entries of the GDT for thread-local storage, none of them in use: what a 64-bit process has. */
const TLS = [12, 13, 14].map((entry_number) => ({
  entry_number,
  base_addr: 0,
  limit: 0,
  seg_32bit: false,
  contents_h: false,
  contents_l: false,
  read_exec_only: true,
  limit_in_pages: false,
  seg_not_present: true,
  usable: false,
}));

const numberOf = (id: string, value: string | number): number =>
  typeof value === 'number' ? value : (enumMembers(id).find(({ name }) => name === value)?.number ?? 0);

const halves = (mask: bigint): number[] => [Number(mask & 0xffff_ffffn), Number(mask >> 32n)];

export const isDead = ({ state }: Pick<TaskStruct, 'state'>): boolean => state === 'ZOMBIE' || state === 'DEAD';

/** The number of a task: that in the container's root PID namespace. */
export const pidOf = ({ pid }: Pick<TaskStruct, 'pid'>): number => pid.numbers[0] ?? 0;

export function credsOf(cred: Cred): CredsEntry {
  return {
    uid: cred.uid,
    gid: cred.gid,
    euid: cred.euid,
    egid: cred.egid,
    suid: cred.suid,
    sgid: cred.sgid,
    fsuid: cred.fsuid,
    fsgid: cred.fsgid,
    cap_inh: halves(cred.capInheritable),
    cap_prm: halves(cred.capPermitted),
    cap_eff: halves(cred.capEffective),
    cap_bnd: halves(cred.capBset),
    secbits: Number(cred.securebits ?? 0n),
    groups: cred.groups ?? [],
    ...(cred.credFlags ? { no_new_privs: 1 } : {}),
    cap_amb: halves(cred.capAmbient ?? 0n),
  };
}

const queueOf = (queue: readonly Siginfo[] | undefined): SiginfoEntry[] =>
  (queue ?? []).map(({ info }) => ({ siginfo: info }));

const LIMITS = 16;

function limitsOf({ rlimits }: SignalStruct, pid: number, notes: ExportNotes): Pick<TaskCoreEntry, 'rlimits'> {
  if (rlimits.length === LIMITS) {
    return { rlimits: { rlimits: rlimits.map(({ rlimCur, rlimMax }) => ({ cur: rlimCur, max: rlimMax })) } };
  }
  notes.add('LIMITS', pid);
  return {};
}

/** CRIU starts a timer that is off if it has an interval, so it gets none. */
function intervalOf(value: bigint, interval: bigint, pid: number, notes: ExportNotes): bigint {
  if (value !== 0n || interval === 0n) return interval;
  notes.add('INTERVAL', pid);
  return 0n;
}

function timer(value = 0n, given = 0n, pid: number, notes: ExportNotes): ItimerEntry {
  const interval = intervalOf(value, given, pid, notes);
  // what is left of less than a microsecond is not nothing
  const left = value > 0n && value < NS_PER_US ? NS_PER_US : value;
  return {
    isec: interval / NS_PER_S,
    iusec: (interval % NS_PER_S) / NS_PER_US,
    vsec: left / NS_PER_S,
    vusec: (left % NS_PER_S) / NS_PER_US,
  };
}

/** What CRIU keeps of a process in its leader's image. */
export function taskCoreOf(leader: TaskStruct, notes: ExportNotes): TaskCoreEntry {
  const { signal, sighand } = leader;
  const pid = pidOf(leader);
  const common = { personality: personalityOf(leader.personality ?? 0n), flags: 0, comm: leader.comm };
  if (isDead(leader)) {
    return { task_state: TASK_STATE.DEAD, exit_code: leader.exitCode, ...common, blk_sigset: 0n, sigactions: [] };
  }
  const mask = toWord(membarrierFlags, MEMBARRIER, leader.mm?.membarrier ?? 0n);
  const isStopped = leader.state === 'STOPPED';
  return {
    task_state: isStopped ? TASK_STATE.STOPPED : TASK_STATE.ALIVE,
    exit_code: leader.exitCode,
    ...common,
    blk_sigset: leader.blocked,
    timers: {
      real: timer(signal.itRealValue, signal.itRealInterval, pid, notes),
      virt: timer(signal.itVirtValue, signal.itVirtInterval, pid, notes),
      prof: timer(signal.itProfValue, signal.itProfInterval, pid, notes),
      posix: posixTimers(signal, pid, notes),
    },
    ...limitsOf(signal, pid, notes),
    signals_s: { signals: queueOf(signal.queue) },
    loginuid: signal.loginuid ?? 0xffff_ffff,
    oom_score_adj: signal.oomScoreAdj ?? 0,
    sigactions: actionsOf(sighand),
    ...(mask > 0 ? { membarrier_registration_mask: mask } : {}),
    child_subreaper: (signal.signalFlags & signalFlags.of('CHILD_SUBREAPER')) !== 0n,
    ...(isStopped ? { stop_signo: signal.stopSignal || 19 } : {}),
  };
}

/** The number of the clock of another task, include/linux/posix-timers_types.h: its number negated, and which of its clocks. */
function clockOf({ clock, clockTask }: NonNullable<SignalStruct['timers']>[number]): number {
  const ofThread = clock === 'THREAD_CPUTIME';
  if (!clockTask || (!ofThread && clock !== 'PROCESS_CPUTIME')) return numberOf('clock', clock);
  return (~(clockTask.numbers[0] ?? 0) << 3) | (ofThread ? 6 : 2);
}

function posixTimers({ timers = [] }: SignalStruct, pid: number, notes: ExportNotes) {
  return timers.map((one) => ({
    it_id: one.timerId,
    clock_id: clockOf(one),
    si_signo: one.signo,
    it_sigev_notify: numberOf('timer_notify', one.notify),
    sival_ptr: one.sigevValue,
    overrun: one.overrun,
    ...interval(intervalOf(one.value, one.interval, pid, notes)),
    vsec: one.value / NS_PER_S,
    vnsec: one.value % NS_PER_S,
    ...(one.pid ? { notify_thread_id: one.pid.numbers[0] ?? 0 } : {}),
  }));
}

const interval = (ns: bigint) => ({ isec: ns / NS_PER_S, insec: ns % NS_PER_S });

function actionsOf(sighand: SighandStruct | null): SaEntry[] {
  const entries: SaEntry[] = [];
  for (let signal = 1; signal <= 64; signal++) {
    if (UNHANDLED.includes(signal)) continue;
    const action = sighand?.actions[signal - 1];
    entries.push({
      sigaction: action?.saHandler ?? 0n,
      flags: BigInt(toWord(saFlags, SA, action?.saFlags ?? 0n)),
      restorer: action?.saRestorer ?? 0n,
      mask: action?.saMask ?? 0n,
      compat_sigaction: false,
    });
  }
  return entries;
}

export function threadCoreOf(task: TaskStruct): ThreadCoreEntry {
  return {
    futex_rla: task.robustList ?? 0n,
    futex_rla_len: task.robustListLen === ROBUST_32 ? Number(ROBUST_32) : ROBUST,
    sched_nice: task.nice,
    // criu restore refuses deadlines
    sched_policy: task.policy === 'DEADLINE' ? 0 : numberOf('sched_policy', task.policy),
    ...(task.rtPriority > 0 ? { sched_prio: task.rtPriority } : {}),
    // a leader's stands with the process
    ...(task.groupLeader === null ? {} : { blk_sigset: task.blocked }),
    sas: {
      ss_sp: task.sasSsSp ?? 0n,
      ss_size: task.sasSsSize ?? 0n,
      ss_flags: toWord(sasFlags, SAS, task.sasFlags ?? sasFlags.of('DISABLE')),
    },
    ...(task.pdeathSignal ? { pdeath_sig: task.pdeathSignal } : {}),
    signals_p: { signals: queueOf(task.queue) },
    creds: credsOf(task.cred),
    comm: task.comm,
    rseq_entry: {
      rseq_abi_pointer: task.rseq ?? 0n,
      rseq_abi_size: task.rseq ? Math.max(task.rseqLen ?? 0, RSEQ) : (task.rseqLen ?? 0),
      signature: task.rseqSig ?? 0,
    },
    cg_set: 1,
  };
}

export function coreOf(task: TaskStruct, thread: ThreadX8664 | undefined, notes: ExportNotes): CoreEntry {
  const isLeader = task.groupLeader === null;
  if (isDead(task)) return { mtype: 1, tc: taskCoreOf(task, notes) };
  return {
    mtype: 1,
    ...(thread && {
      thread_info: {
        clear_tid_addr: task.clearChildTid ?? 0n,
        gpregs: registersOf(thread, notes),
        fpregs: fpregsOf(thread.xstate),
        tls: TLS,
      },
    }),
    ...(isLeader ? { tc: taskCoreOf(task, notes) } : {}),
    thread_core: threadCoreOf(task),
  };
}

/** CRIU reads the hexadecimal digits of /proc/PID/personality as decimal ones, and writes them so. */
function personalityOf(bits: bigint): number {
  const words = [0x0040000, 0x0100000, 0x0200000, 0x0400000, 0x0800000, 0x1000000, 0x2000000, 0x4000000, 0x8000000];
  words.push(0x0020000, 0x0080000);
  const word = words.reduce((sum, bit, i) => ((bits >> BigInt(i)) & 1n ? sum | bit : sum), 0);
  return Number(word.toString(16).replace(/\D.*$/, '') || 0);
}
