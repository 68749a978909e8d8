import { credFlags, saFlags, sasFlags, sighandFlags, signalFlags, taskFlags } from '../../flags.js';
import type {
  CoreEntry,
  CredsEntry,
  ItimerEntry,
  PosixTimerEntry,
  PstreeEntry,
  SaEntry,
  SiginfoEntry,
  ThreadCoreEntry,
} from '../../generated/criu.js';
import type { Cred, Pid, PosixTimer, SighandStruct, Siginfo, SignalStruct } from '../../generated/model.js';
import { enumMembers } from '../../registry.js';
import { TASK_STATE } from '../checkpoint.js';
import { Cache, type Context } from './context.js';
import { fromWord, NS_PER_S, NS_PER_US, SA, SAS } from './words.js';

const SIGCHLD = 17;
/** SIGKILL and SIGSTOP: nobody can handle them, so CRIU leaves them out. */
const UNHANDLED: readonly number[] = [9, 19];
const SIGNALS = 64;
const SIGINFO = 128;

/** Masks of the signals 1 to 64 that are queued. */
const maskOf = (queue: readonly Siginfo[]): bigint =>
  queue.reduce((mask, { siSigno }) => (siSigno > 0 ? mask | (1n << BigInt(siSigno - 1)) : mask), 0n);

export function queueOf(signals: readonly SiginfoEntry[]): Siginfo[] {
  return signals.map(({ siginfo }) => {
    const info = new Uint8Array(SIGINFO);
    info.set(siginfo.subarray(0, SIGINFO));
    const view = new DataView(info.buffer);
    return {
      siSigno: view.getInt32(0, true) >>> 0,
      siErrno: view.getInt32(4, true),
      siCode: view.getInt32(8, true),
      info,
    };
  });
}

const words = ([low = 0, high = 0]: readonly number[]): bigint => (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);

/** Name of an enum member where it has one. */
const named = <T extends string>(id: string, number: number): T | number =>
  (enumMembers(id).find((member) => member.number === number)?.name as T | undefined) ?? number;

/** Processes and threads, and what belongs to them alone. */
export class Processes {
  private readonly pids = new Cache((number: number) => this.context.add('PID', { level: 0, numbers: [number] }));
  private readonly creds = new Map<string, Cred>();

  constructor(private readonly context: Context) {}

  pidOf(number: number): Pid {
    return this.pids.get(number);
  }

  /** A number that a task of the checkpoint has, or nothing: one of the outside. */
  knownPid(number: number): Pid | null {
    return this.numbers.has(number) ? this.pidOf(number) : null;
  }

  private numbersKnown: Set<number> | undefined;
  private get numbers(): Set<number> {
    this.numbersKnown ??= new Set(
      this.context.checkpoint.processes.flatMap(({ pid, pgid, sid, threads }) => [
        pid,
        pgid,
        sid,
        ...(this.context.checkpoint.isDead(pid) ? [] : threads),
      ]),
    );
    return this.numbersKnown;
  }

  credOf(creds: CredsEntry | undefined): Cred {
    const value = {
      uid: creds?.uid ?? 0,
      gid: creds?.gid ?? 0,
      suid: creds?.suid ?? 0,
      sgid: creds?.sgid ?? 0,
      euid: creds?.euid ?? 0,
      egid: creds?.egid ?? 0,
      fsuid: creds?.fsuid ?? 0,
      fsgid: creds?.fsgid ?? 0,
      capInheritable: words(creds?.cap_inh ?? []),
      capPermitted: words(creds?.cap_prm ?? []),
      capEffective: words(creds?.cap_eff ?? []),
      capBset: words(creds?.cap_bnd ?? []),
      capAmbient: words(creds?.cap_amb ?? []),
      securebits: BigInt(creds?.secbits ?? 0),
      credFlags: creds?.no_new_privs ? credFlags.of('NO_NEW_PRIVS') : 0n,
      groups: creds?.groups ?? [],
    };
    if (creds?.lsm_profile) this.context.notes.add('LSM', creds.lsm_profile);
    const key = Object.values(value).join();
    const known = this.creds.get(key);
    if (known !== undefined) return known;
    const cred = this.context.add('CRED', value);
    this.creds.set(key, cred);
    return cred;
  }

  signalOf({ pid, pgid, sid }: PstreeEntry, core: CoreEntry | undefined, tty: SignalStruct['tty']): SignalStruct {
    const { tc } = core ?? {};
    const { checkpoint, notes } = this.context;
    notes.add('STATISTICS');
    const old = checkpoint.get('SIGNAL', pid)?.entries.map(({ message }) => message);
    const queue = queueOf(tc?.signals_s?.signals ?? old ?? []);
    const limits = tc?.rlimits?.rlimits ?? checkpoint.get('RLIMIT', pid)?.entries.map(({ message }) => message) ?? [];
    const itimers = checkpoint.get('ITIMERS', pid)?.entries.map(({ message }) => message) ?? [];
    const [real, virt, prof] = tc?.timers ? [tc.timers.real, tc.timers.virt, tc.timers.prof] : itimers;
    const posix = tc?.timers?.posix ?? checkpoint.get('POSIX_TIMERS', pid)?.entries.map(({ message }) => message) ?? [];
    const isStopped = tc?.task_state === TASK_STATE.STOPPED;
    return this.context.add('SIGNAL_STRUCT', {
      sharedPending: maskOf(queue),
      signalFlags:
        (isStopped ? signalFlags.of('STOPPED') : 0n) | (tc?.child_subreaper ? signalFlags.of('CHILD_SUBREAPER') : 0n),
      pgrp: this.pidOf(pgid),
      session: this.pidOf(sid),
      rlimits: limits.map(({ cur, max }) => ({ rlimCur: cur, rlimMax: max })),
      itRealValue: timerValue(real),
      itRealInterval: timerInterval(real),
      itVirtValue: timerValue(virt),
      itVirtInterval: timerInterval(virt),
      itProfValue: timerValue(prof),
      itProfInterval: timerInterval(prof),
      tty: tty ?? null,
      oomScoreAdj: tc?.oom_score_adj ?? 0,
      loginuid: tc?.loginuid ?? 0xffff_ffff,
      stopSignal: isStopped ? (tc?.stop_signo ?? 19) : 0,
      timers: posix.map((timer) => this.timerOf(timer)),
      queue,
    });
  }

  private timerOf(timer: PosixTimerEntry): PosixTimer {
    return {
      timerId: timer.it_id,
      clock: named('clock', timer.clock_id),
      notify: named('timer_notify', timer.it_sigev_notify),
      signo: timer.si_signo,
      sigevValue: timer.sival_ptr,
      value: timer.vsec * NS_PER_S + timer.vnsec,
      interval: timer.isec * NS_PER_S + timer.insec,
      overrun: timer.overrun,
      pid: timer.notify_thread_id === undefined ? null : this.knownPid(timer.notify_thread_id),
      clockTask: null,
    };
  }

  sighandOf(pid: number, core: CoreEntry | undefined): SighandStruct {
    const own = core?.tc?.sigactions ?? [];
    const old = this.context.checkpoint.get('SIGACT', pid)?.entries.map(({ message }) => message) ?? [];
    const given = own.length > 0 ? own : old;
    const actions = [];
    let next = 0;
    for (let signal = 1; signal <= SIGNALS; signal++) {
      const action: SaEntry | undefined = UNHANDLED.includes(signal) ? undefined : given[next++];
      actions.push({
        saHandler: action?.sigaction ?? 0n,
        saFlags: fromWord(saFlags, SA, Number((action?.flags ?? 0n) & 0xffff_ffffn)).bits,
        saRestorer: action?.restorer ?? 0n,
        saMask: action?.mask ?? 0n,
      });
    }
    return this.context.add('SIGHAND_STRUCT', { sighandFlags: sighandFlags.of('HANDLERS_KNOWN'), actions });
  }

  /** The fields of TASK_STRUCT that one thread has. */
  threadFields(tid: number, core: CoreEntry | undefined) {
    const thread: ThreadCoreEntry | undefined = core?.thread_core;
    const { tc } = core ?? {};
    const old = this.context.checkpoint.get('PSIGNAL', tid)?.entries.map(({ message }) => message);
    const queue = queueOf(thread?.signals_p?.signals ?? old ?? []);
    if (thread?.seccomp_mode || tc?.old_seccomp_mode) this.context.notes.add('SECCOMP', tid);
    if (thread?.cg_set !== undefined) this.context.notes.add('CGROUP');
    this.context.notes.add('START_TIME');
    this.context.notes.add('EXIT_SIGNAL');
    this.context.notes.add('IDENTITY');
    const policy = thread?.sched_policy ?? 0;
    return {
      comm: thread?.comm ?? tc?.comm ?? '',
      exitSignal: SIGCHLD,
      policy: named<'NORMAL'>('sched_policy', policy),
      nice: thread?.sched_nice ?? 0,
      rtPriority: thread?.sched_prio ?? 0,
      blocked: thread?.blk_sigset ?? tc?.blk_sigset ?? 0n,
      pending: maskOf(queue),
      queue,
      clearChildTid: core?.thread_info?.clear_tid_addr ?? 0n,
      robustList: thread?.futex_rla ?? 0n,
      robustListLen: BigInt(thread?.futex_rla_len ?? 0),
      rseq: thread?.rseq_entry?.rseq_abi_pointer ?? 0n,
      rseqLen: thread?.rseq_entry?.rseq_abi_size ?? 0,
      rseqSig: thread?.rseq_entry?.signature ?? 0,
      sasSsSp: thread?.sas?.ss_sp ?? 0n,
      sasSsSize: thread?.sas?.ss_size ?? 0n,
      sasFlags: fromWord(sasFlags, SAS, thread?.sas?.ss_flags ?? 2).bits,
      personality: personalityOf(tc?.personality ?? 0),
      timerSlack: 50_000n,
      pdeathSignal: thread?.pdeath_sig ?? 0,
      ioprioClass: 'NONE' as const,
      cpusAllowed: new Uint8Array(8).fill(0xff),
      taskFlags: ((tc?.flags ?? 0) & PF_RANDOMIZE) !== 0 ? taskFlags.of('RANDOMIZE') : 0n,
    };
  }
}

const PF_RANDOMIZE = 0x00400000;

const timerValue = (timer: ItimerEntry | undefined): bigint =>
  timer === undefined ? 0n : timer.vsec * NS_PER_S + timer.vusec * NS_PER_US;
const timerInterval = (timer: ItimerEntry | undefined): bigint =>
  timer === undefined ? 0n : timer.isec * NS_PER_S + timer.iusec * NS_PER_US;

/** CRIU reads the hexadecimal digits of /proc/PID/personality as decimal ones. Bit 18 of the word is bit 0 of the image. */
function personalityOf(digits: number): bigint {
  const word = Number.parseInt(String(digits), 16) || 0;
  const bits = [0x0040000, 0x0100000, 0x0200000, 0x0400000, 0x0800000, 0x1000000, 0x2000000, 0x4000000, 0x8000000];
  let flags = 0n;
  bits.forEach((bit, i) => {
    if ((word & bit) !== 0) flags |= 1n << BigInt(i);
  });
  return flags | ((word & 0x0020000) !== 0 ? 1n << 9n : 0n) | ((word & 0x0080000) !== 0 ? 1n << 10n : 0n);
}
