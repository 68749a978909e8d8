import { coredumpFlags, mmFlags, openFlags, personalities, taskFlags, threadFlags } from '../../flags.js';
import type { MmStruct, TaskStruct, ThreadX8664 } from '../../generated/model.js';
import type { ExportNoteName, ExportNotes } from './notes.js';
import { isDead, pidOf } from './process.js';

const SIGCHLD = 17;
const O_DIRECTORY = openFlags.of('DIRECTORY');
const USUAL_SLACK = 50_000n;
const USUAL_FILTER = coredumpFlags.of('ANON_PRIVATE', 'ANON_SHARED', 'ELF_HEADERS', 'HUGETLB_PRIVATE');
/** mm_flag that CRIU has a field for. */
const KEPT = mmFlags.of('THP_DISABLE');

/** What CRIU has no field for, and whether a task has it. */
const OF_TASK: readonly (readonly [ExportNoteName, (task: TaskStruct) => boolean])[] = [
  ['IOPRIO', ({ ioprioClass = 'NONE' }) => ioprioClass !== 'NONE'],
  ['DEADLINE', ({ policy }) => policy === 'DEADLINE'],
  ['RESET_ON_FORK', (task) => (task.taskFlags & taskFlags.of('RESET_ON_FORK')) !== 0n],
  ['TIMER_SLACK', ({ timerSlack = 0n }) => timerSlack !== 0n && timerSlack !== USUAL_SLACK],
  ['PERSONALITY', ({ personality = 0n }) => (personality & personalities.known) !== 0n],
];

const OF_LEADER: readonly (readonly [ExportNoteName, (leader: TaskStruct, mm: MmStruct) => boolean])[] = [
  ['COREDUMP_FILTER', (_, { coredumpFilter = USUAL_FILTER }) => coredumpFilter !== USUAL_FILTER],
  ['MM_FLAGS', (_, { mmFlags: bits = 0n, defFlags }) => (bits & ~KEPT) !== 0n || defFlags !== 0n],
];

/** Tells what of the tasks has no place in a checkpoint of CRIU. */
export function tellLosses(
  tasks: readonly TaskStruct[],
  threads: ReadonlyMap<TaskStruct, ThreadX8664>,
  nrCpus: number,
  notes: ExportNotes,
): void {
  const owners = new Map<unknown, TaskStruct>();
  for (const task of tasks) {
    const leader = task.groupLeader ?? task;
    const { mm } = leader;
    if (leader === task && task.exitSignal !== SIGCHLD && task.parent) notes.add('EXIT_SIGNAL', pidOf(task));
    if (isDead(task) || mm === null) continue;
    for (const [name, has] of OF_TASK) if (has(task)) notes.add(name, pidOf(task));
    if (task.cpusAllowed && !isEverywhere(task.cpusAllowed, nrCpus)) notes.add('AFFINITY', pidOf(task));
    if ((threads.get(task)?.threadFlags ?? 0n) & threadFlags.of('CPUID_FAULT', 'TSC_FAULT')) {
      notes.add('FAULTS', pidOf(task));
    }
    if (leader !== task) {
      if (task.files !== leader.files || task.fs !== leader.fs) notes.add('THREAD_TABLES', pidOf(task));
      continue;
    }
    for (const [name, has] of OF_LEADER) if (has(task, mm)) notes.add(name, pidOf(task));
    for (const shared of [mm, task.fs, task.sighand]) {
      if (shared === null) continue;
      if (owners.has(shared)) notes.add('SHARED', pidOf(task));
      owners.set(shared, task);
    }
    for (const { file } of task.files?.fds ?? []) if ((file.fFlags & O_DIRECTORY) !== 0n) notes.add('DIRECTORY_FLAG');
  }
}

/** Whether a mask has all processors of the machine; one whose number is not known has no other. */
function isEverywhere(mask: Uint8Array, nrCpus: number): boolean {
  for (let cpu = 0; cpu < nrCpus; cpu++) if ((((mask[cpu >> 3] ?? 0) >> (cpu & 7)) & 1) === 0) return false;
  return true;
}
