import { error, information, type Rule } from './rule.js';

const FIELDS = 'format.md#fields';
const VMA = 'reference.md#10-vma';
const PAGES = 'reference.md#11-pages';
const TASK = 'reference.md#17-task_struct';
const WRITER = 'Dump again with a writer that keeps to the format.';
const RACE = 'The container was probably running while it was dumped: freeze it first.';

/** Objects together. */
export const consistency = {
  REFERENCE_NONE: error(
    'consistent',
    '{field} refers to nothing, expected {expected}',
    'The object means nothing without the one it belongs to.',
    WRITER,
    FIELDS,
  ),
  REFERENCE_DANGLING: error(
    'consistent',
    '{field} is {actual}, but no object starts there',
    'A reference is the file offset of an object header.',
    WRITER,
    FIELDS,
  ),
  REFERENCE_NOT_BACKWARD: error(
    'consistent',
    '{field} is {actual}, which is not in front of the object at {expected} that refers to it',
    'References only point backwards, so that an image can be restored while it is read.',
    'Write objects behind those they refer to, parents before children.',
    FIELDS,
  ),
  REFERENCE_WRONG_KIND: error(
    'consistent',
    '{field} refers to {actual}, expected {expected}',
    'Every reference has one kind.',
    WRITER,
    FIELDS,
  ),
  OBJECT_UNREFERENCED: information(
    'consistent',
    'nothing refers to this {type}',
    'A restore would have no use for the object. It costs space and may be a sign of a reference that was lost.',
    'Leave the object out, or find out what should refer to it.',
    FIELDS,
  ),
  VMA_EMPTY: error(
    'consistent',
    'the mapping ends at {actual}, not behind its start at {expected}',
    'A mapping has at least one page.',
    WRITER,
    VMA,
  ),
  VMA_UNALIGNED: error(
    'consistent',
    '{field} is {actual}, which is not a multiple of the page size of {expected} bytes',
    'Mappings are whole pages.',
    WRITER,
    VMA,
  ),
  VMA_UNORDERED: error(
    'consistent',
    'the mapping starts at {actual}, in front of one that stands earlier and starts at {expected}',
    'Mappings of an address space stand in the order of their addresses.',
    'Sort the mappings by vm_start.',
    VMA,
  ),
  VMA_OVERLAP: error(
    'consistent',
    'the mapping starts at {actual}, inside one that ends at {expected}',
    'Mappings of an address space are disjoint.',
    RACE,
    VMA,
  ),
  PAGE_SIZE_INVALID: error(
    'consistent',
    'page_size is {actual}, expected a power of two from 4096 on',
    'No architecture has another page size.',
    WRITER,
    PAGES,
  ),
  PAGES_UNALIGNED: error(
    'consistent',
    'vaddr is {actual}, which is not a multiple of page_size {expected}',
    'A page stands at a multiple of its own size.',
    WRITER,
    PAGES,
  ),
  PAGES_OUTSIDE_VMA: error(
    'consistent',
    'the pages are at {actual}, their mapping is {expected}',
    'Pages lie inside the mapping they belong to.',
    RACE,
    PAGES,
  ),
  PAGE_TWICE: error(
    'consistent',
    'the pages at {actual} were already given, up to {expected}',
    'A restore could not tell which content is right.',
    WRITER,
    PAGES,
  ),
  FDS_UNORDERED: error(
    'consistent',
    'descriptor {actual} follows descriptor {expected}',
    'Descriptors ascend, and none is there twice.',
    'Sort the descriptors by number.',
    'reference.md#12-files_struct',
  ),
  FD_BEYOND_MAX: error(
    'consistent',
    'descriptor {actual} is not below max_fds {expected}',
    'max_fds is the size of the descriptor table.',
    WRITER,
    'reference.md#12-files_struct',
  ),
  HANDLER_UNEXPECTED: error(
    'consistent',
    'signal {signal} has the handler {actual}, but HANDLERS_KNOWN is off',
    'Without HANDLERS_KNOWN a handler is 0 (default), 1 (ignored) or 2^64-1 (caught, address unknown).',
    'Set HANDLERS_KNOWN when the addresses are known.',
    'reference.md#15-sighand_struct',
  ),
  SECOND_INIT: error(
    'consistent',
    'a second task without a parent; the init of the container stands at {expected}',
    'Every task but the init of the container has a parent in the container.',
    'A process whose parent ended has init for a parent.',
    TASK,
  ),
  LEADER_IS_THREAD: error(
    'consistent',
    'group_leader refers to a task that itself has a group leader',
    'All threads of a process refer to its first thread.',
    WRITER,
    TASK,
  ),
  THREAD_SHARES_NOT: error(
    'consistent',
    '{field} is not that of the group leader, which stands at {leader}',
    'Threads of a process share address space, signal state and signal actions.',
    WRITER,
    TASK,
  ),
  PID_OF_TWO_TASKS: error(
    'consistent',
    'another task has the same PID',
    'Every task has a PID of its own.',
    WRITER,
    TASK,
  ),
  PID_NUMBER_TWICE: error(
    'consistent',
    'number {actual} is taken in this PID namespace',
    'A number stands for one PID in a namespace.',
    RACE,
    'reference.md#16-pid',
  ),
  PID_LEVEL_MISMATCH: error(
    'consistent',
    'the PID of the task has level {actual}, its PID namespace is at depth {expected}',
    'A task has one number in its own PID namespace and one in each above, up to the root of the container.',
    WRITER,
    'reference.md#16-pid',
  ),
  PID_NS_LEVEL_MISMATCH: error(
    'consistent',
    'level is {actual}, the parent makes it {expected}',
    'A PID namespace is one level deeper than its parent.',
    WRITER,
    'reference.md#5-pid_ns',
  ),
  THREAD_WRONG_ARCH: error(
    'consistent',
    '{type} in an image of {actual}',
    'The registers of another architecture cannot be restored.',
    WRITER,
    'reference.md#18-thread_x86_64',
  ),
  THREAD_TWICE: error(
    'consistent',
    'the task already has registers',
    'A task has one set of registers.',
    WRITER,
    'reference.md#18-thread_x86_64',
  ),
} as const satisfies Record<string, Rule>;
