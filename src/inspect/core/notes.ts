import { encodeText } from '../../bytes/text.js';
import type { Pid, TaskState, TaskStruct, ThreadX8664, Vma } from '../../generated/model.js';
import { isObject } from '../graph.js';
import { numbersOf, type Process } from '../processes.js';
import type { Note } from './elf.js';
import { Fields } from './fields.js';
import { usualLayout } from './xstate.js';

/** The notes of a core file, as the kernel writes them on x86-64. @see include/uapi/linux/elf.h, elfcore.h, fs/binfmt_elf.c */

const [NT_PRSTATUS, NT_FPREGSET, NT_PRPSINFO, NT_AUXV] = [1, 2, 3, 6];
const [NT_SIGINFO, NT_FILE, NT_X86_XSTATE] = [0x53494749, 0x46494c45, 0x202];
const PRSTATUS = 336;
const PRPSINFO = 136;
const SIGINFO = 128;
/** The FXSAVE area, which an XSAVE area begins with. */
const FXSAVE = 512;
const PAGE = 4096n;
const AT_NULL = 0n;

/** Order of `user_regs_struct`, which that of THREAD_X86_64 is. */
const REGISTERS = [
  'r15',
  'r14',
  'r13',
  'r12',
  'rbp',
  'rbx',
  'r11',
  'r10',
  'r9',
  'r8',
  'rax',
  'rcx',
  'rdx',
  'rsi',
  'rdi',
  'origRax',
  'rip',
  'cs',
  'eflags',
  'rsp',
  'ss',
  'fsBase',
  'gsBase',
  'ds',
  'es',
  'fs',
  'gs',
] as const satisfies readonly (keyof ThreadX8664)[];

const LETTERS: Readonly<Partial<Record<TaskState, string>>> = {
  RUNNING: 'R',
  SLEEPING: 'S',
  DISK_SLEEP: 'D',
  STOPPED: 'T',
  TRACED: 't',
  ZOMBIE: 'Z',
  DEAD: 'X',
  IDLE: 'I',
};
/** Order of the states in `pr_state`. */
const STATES = 'RSDTtXZ';

const numberOf = (pid: Pid | null): number => (isObject(pid) ? (pid.numbers[0] ?? 0) : 0);
const parentOf = ({ parent }: TaskStruct): number => (isObject(parent) ? (numbersOf(parent)[0] ?? 0) : 0);
const bytesOf = (text: string): Uint8Array => encodeText(text) ?? new Uint8Array(0);

/** `struct timeval` of nanoseconds. */
const time = (ns: bigint): [bigint, bigint] => [ns / 1_000_000_000n, (ns % 1_000_000_000n) / 1000n];

/** Registers of a thread, and what signals it. */
export function threadNotes(task: TaskStruct, thread: ThreadX8664): Note[] {
  const { xstate } = thread;
  const { cutime = 0n, cstime = 0n } = isObject(task.signal) ? task.signal : {};
  const status = new Fields(PRSTATUS)
    .u32(0, 0, 0)
    .u16(0)
    .u64(task.pending, task.blocked)
    .u32(numberOf(task.pid), parentOf(task), numberOf(task.pgid), numberOf(task.sid))
    .u64(...time(task.utime), ...time(task.stime), ...time(cutime), ...time(cstime))
    .u64(...REGISTERS.map((name) => thread[name]))
    .u32(xstate.length >= FXSAVE ? 1 : 0);
  const notes: Note[] = [{ owner: 'CORE', type: NT_PRSTATUS, bytes: status.bytes }];
  if (xstate.length >= FXSAVE) {
    notes.push({ owner: 'CORE', type: NT_FPREGSET, bytes: xstate.subarray(0, FXSAVE) });
    notes.push({ owner: 'LINUX', type: NT_X86_XSTATE, bytes: usualLayout(xstate) });
  }
  return notes;
}

/** What there is once for a process. */
export function processNotes(owner: Process, mappings: readonly Vma[]): Note[] {
  const { task, mm } = owner;
  const auxv = (mm?.auxv ?? []).flatMap(({ aType, aVal }) => [aType, aVal]);
  if (auxv.at(-2) !== AT_NULL) auxv.push(AT_NULL, 0n);
  return [
    { owner: 'CORE', type: NT_PRPSINFO, bytes: processInfo(owner) },
    // No signal: the process did not end, it was looked at.
    { owner: 'CORE', type: NT_SIGINFO, bytes: new Uint8Array(SIGINFO) },
    { owner: 'CORE', type: NT_AUXV, bytes: new Fields(auxv.length * 8).u64(...auxv).bytes },
    { owner: 'CORE', type: NT_FILE, bytes: mappedFiles(mappings) },
  ];

  function processInfo({ cmdline, comm }: Process): Uint8Array {
    const letter = LETTERS[task.state as TaskState] ?? '.';
    const { uid = 0, gid = 0 } = isObject(task.realCred) ? task.realCred : {};
    return new Fields(PRPSINFO)
      .u8(Math.max(0, STATES.indexOf(letter)), letter.charCodeAt(0), letter === 'Z' ? 1 : 0, task.nice & 0xff)
      .u64(0)
      .u32(uid, gid, numberOf(task.pid), parentOf(task), numberOf(task.pgid), numberOf(task.sid))
      .chars(bytesOf(comm), 16)
      .chars(bytesOf(cmdline.join(' ')), 80).bytes;
  }
}

/** Which files are mapped where: what a debugger finds symbols by, and the bytes that are in no core. */
function mappedFiles(mappings: readonly Vma[]): Uint8Array {
  const files = mappings.flatMap((vma) => (isObject(vma.file) ? [{ ...vma, path: bytesOf(vma.file.path) }] : []));
  const size = files.reduce((sum, { path }) => sum + path.length + 1, 16 + files.length * 24);
  const out = new Fields(size).u64(files.length, PAGE);
  for (const { vmStart, vmEnd, vmPgoff } of files) out.u64(vmStart, vmEnd, vmPgoff / PAGE);
  for (const { path } of files) out.chars(path, path.length + 1);
  return out.bytes;
}
