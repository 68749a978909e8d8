import { saFlags, sasFlags, signalFlags } from '../../flags.js';
import type {
  CoreEntry,
  CredsEntry,
  ItimerEntry,
  SaEntry,
  SiginfoEntry,
  TaskCoreEntry,
  ThreadCoreEntry,
  UserX86RegsEntry,
} from '../../generated/criu.js';
import type { Cred, SighandStruct, Siginfo, SignalStruct, TaskStruct, ThreadX8664 } from '../../generated/model.js';
import { enumMembers } from '../../registry.js';
import { TASK_STATE } from '../checkpoint.js';
import { NS_PER_S, NS_PER_US, SA, SAS, toWord } from '../import/words.js';
import { fpregsOf } from '../import/xstate.js';
import type { ExportNotes } from './notes.js';

const UNHANDLED: readonly number[] = [9, 19];
const EINTR = 4n;
const ERESTART = { SYS: 512n, NOINTR: 513n, NOHAND: 514n, BLOCK: 516n } as const;
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

const timer = (value = 0n, interval = 0n): ItimerEntry => ({
  isec: interval / NS_PER_S,
  iusec: (interval % NS_PER_S) / NS_PER_US,
  vsec: value / NS_PER_S,
  vusec: (value % NS_PER_S) / NS_PER_US,
});

/** What CRIU keeps of a process in its leader's image. */
export function taskCoreOf(leader: TaskStruct): TaskCoreEntry {
  const { signal, sighand } = leader;
  const isDead = leader.state === 'ZOMBIE' || leader.state === 'DEAD';
  const common = { personality: personalityOf(leader.personality ?? 0n), flags: 0, comm: leader.comm };
  if (isDead) {
    return { task_state: TASK_STATE.DEAD, exit_code: leader.exitCode, ...common, blk_sigset: 0n, sigactions: [] };
  }
  const isStopped = leader.state === 'STOPPED';
  return {
    task_state: isStopped ? TASK_STATE.STOPPED : TASK_STATE.ALIVE,
    exit_code: leader.exitCode,
    ...common,
    blk_sigset: leader.blocked,
    timers: {
      real: timer(signal.itRealValue, signal.itRealInterval),
      virt: timer(signal.itVirtValue, signal.itVirtInterval),
      prof: timer(signal.itProfValue, signal.itProfInterval),
      posix: posixTimers(signal),
    },
    rlimits: { rlimits: signal.rlimits.map(({ rlimCur, rlimMax }) => ({ cur: rlimCur, max: rlimMax })) },
    signals_s: { signals: queueOf(signal.queue) },
    loginuid: signal.loginuid ?? 0xffff_ffff,
    oom_score_adj: signal.oomScoreAdj ?? 0,
    sigactions: actionsOf(sighand),
    child_subreaper: (signal.signalFlags & signalFlags.of('CHILD_SUBREAPER')) !== 0n,
    ...(isStopped ? { stop_signo: signal.stopSignal || 19 } : {}),
  };
}

function posixTimers({ timers = [] }: SignalStruct) {
  return timers.map((one) => ({
    it_id: one.timerId,
    clock_id: numberOf('clock', one.clock),
    si_signo: one.signo,
    it_sigev_notify: numberOf('timer_notify', one.notify),
    sival_ptr: one.sigevValue,
    overrun: one.overrun,
    isec: one.interval / NS_PER_S,
    insec: one.interval % NS_PER_S,
    vsec: one.value / NS_PER_S,
    vnsec: one.value % NS_PER_S,
    ...(one.pid ? { notify_thread_id: one.pid.numbers[0] ?? 0 } : {}),
  }));
}

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

export function threadCoreOf(task: TaskStruct, notes: ExportNotes): ThreadCoreEntry {
  if (task.policy === 'DEADLINE') notes.add('DEADLINE', pidOf(task));
  if (task.ioprioClass && task.ioprioClass !== 'NONE') notes.add('IOPRIO');
  return {
    futex_rla: task.robustList ?? 0n,
    futex_rla_len: Number(task.robustListLen ?? 24n),
    sched_nice: task.nice,
    sched_policy: numberOf('sched_policy', task.policy),
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
      rseq_abi_size: task.rseqLen ?? 0,
      signature: task.rseqSig ?? 0,
    },
    cg_set: 1,
  };
}

/** The registers as CRIU wants them: a call that the kernel would have started again starts anew. */
function registersOf(t: ThreadX8664, notes: ExportNotes): UserX86RegsEntry {
  let [ax, ip] = [t.rax, t.rip];
  const error = BigInt.asUintN(64, -t.rax);
  const inCall = BigInt.asIntN(64, t.origRax) >= 0n;
  if (inCall && (error === ERESTART.SYS || error === ERESTART.NOINTR || error === ERESTART.NOHAND)) {
    notes.add('RESTART');
    [ax, ip] = [t.origRax, t.rip - 2n];
  } else if (inCall && error === ERESTART.BLOCK) {
    notes.add('RESTART');
    ax = BigInt.asUintN(64, -EINTR);
  }
  return {
    ...{ r15: t.r15, r14: t.r14, r13: t.r13, r12: t.r12, bp: t.rbp, bx: t.rbx, r11: t.r11, r10: t.r10, r9: t.r9 },
    ...{ r8: t.r8, ax, cx: t.rcx, dx: t.rdx, si: t.rsi, di: t.rdi, orig_ax: t.origRax, ip, cs: t.cs, flags: t.eflags },
    ...{ sp: t.rsp, ss: t.ss, fs_base: t.fsBase, gs_base: t.gsBase, ds: t.ds, es: t.es, fs: t.fs, gs: t.gs },
    mode: 1,
  };
}

export function coreOf(task: TaskStruct, thread: ThreadX8664 | undefined, notes: ExportNotes): CoreEntry {
  const isLeader = task.groupLeader === null;
  if (task.state === 'ZOMBIE' || task.state === 'DEAD') return { mtype: 1, tc: taskCoreOf(task) };
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
    ...(isLeader ? { tc: taskCoreOf(task) } : {}),
    thread_core: threadCoreOf(task, notes),
  };
}

/** CRIU reads the hexadecimal digits of /proc/PID/personality as decimal ones, and writes them so. */
function personalityOf(bits: bigint): number {
  const words = [0x0040000, 0x0100000, 0x0200000, 0x0400000, 0x0800000, 0x1000000, 0x2000000, 0x4000000, 0x8000000];
  words.push(0x0020000, 0x0080000);
  const word = words.reduce((sum, bit, i) => ((bits >> BigInt(i)) & 1n ? sum | bit : sum), 0);
  return Number(word.toString(16).replace(/\D.*$/, '') || 0);
}
