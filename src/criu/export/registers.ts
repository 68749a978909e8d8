import type { UserX86RegsEntry } from '../../generated/criu.js';
import type { ThreadX8664 } from '../../generated/model.js';
import type { ExportNotes } from './notes.js';

const EINTR = 4n;
const ERESTART = { SYS: 512n, NOINTR: 513n, NOHAND: 514n, BLOCK: 516n } as const;
/** Bytes of the instruction that makes a call. */
const SYSCALL = 2n;
/** Code segment of a 64-bit task. */
const CODE_64 = 0x33n;
/** By the number of x86-64, arch/x86/entry/syscalls/syscall_64.tbl. */
const CALL = { nanosleep: 35n, restart_syscall: 219n, clock_nanosleep: 230n } as const;
/** Those that fail with EINTR when a task is only stopped, signal(7): epoll_wait and its like, rt_sigtimedwait, semop, semtimedop, io_getevents. */
const FAILING: readonly bigint[] = [232n, 281n, 441n, 128n, 65n, 220n, 208n];
const TIMER_ABSTIME = 1n;

type Registers = Pick<ThreadX8664, 'rax' | 'rip' | 'rdi' | 'rdx'>;

/**
 * A call that was interrupted starts anew, as nobody but the kernel could go on with it. Where it told the task how much was
 * left of a sleep, that is how long it sleeps. The same as cr-restart does.
 */
function goOn(t: ThreadX8664): Registers | undefined {
  const call = BigInt.asIntN(64, t.origRax);
  const error = BigInt.asUintN(64, -t.rax);
  const is64 = t.cs === CODE_64;
  if (call < 0n) return undefined;
  const again: Registers = { rax: t.origRax, rip: t.rip - SYSCALL, rdi: t.rdi, rdx: t.rdx };
  if (error === ERESTART.SYS || error === ERESTART.NOINTR || error === ERESTART.NOHAND) return again;
  if (error === EINTR) return is64 && FAILING.includes(call) ? again : undefined;
  if (error !== ERESTART.BLOCK) return undefined;
  if (!is64 || call === CALL.restart_syscall) return { ...again, rax: BigInt.asUintN(64, -EINTR), rip: t.rip };
  if (call === CALL.nanosleep && t.rsi !== 0n) return { ...again, rdi: t.rsi };
  if (call === CALL.clock_nanosleep && t.r10 !== 0n && (t.rsi & TIMER_ABSTIME) === 0n) return { ...again, rdx: t.r10 };
  return again;
}

/** The registers as CRIU wants them: a call that the kernel would have started again starts anew. */
export function registersOf(t: ThreadX8664, notes: ExportNotes): UserX86RegsEntry {
  const other = goOn(t);
  if (other !== undefined) notes.add('RESTART');
  const { rax: ax, rip: ip, rdi: di, rdx: dx } = other ?? t;
  return {
    ...{ r15: t.r15, r14: t.r14, r13: t.r13, r12: t.r12, bp: t.rbp, bx: t.rbx, r11: t.r11, r10: t.r10, r9: t.r9 },
    ...{ r8: t.r8, ax, cx: t.rcx, dx, si: t.rsi, di, orig_ax: t.origRax, ip, cs: t.cs, flags: t.eflags },
    ...{ sp: t.rsp, ss: t.ss, fs_base: t.fsBase, gs_base: t.gsBase, ds: t.ds, es: t.es, fs: t.fs, gs: t.gs },
    mode: 1,
  };
}
