import { error, type Rule } from './rule.js';

const FIELDS = 'format.md#fields';
const WRITER = 'Dump again with a writer that keeps to the format.';
const RACE = 'The container was probably running while it was dumped: freeze it first.';

type Texts = readonly [message: string, why: string, hint: string, see: string];
const consistent = (...texts: Texts): Rule => error('consistent', ...texts);

/** What revision 3 brought, together with other objects. */
export const revision3 = {
  DUMP_INFO_NOT_FIRST: consistent(
    'DUMP_INFO is object {actual}, expected the first and only one',
    'It says what a reader needs to know before anything else.',
    WRITER,
    'reference.md#20-dump_info',
  ),
  FILE_DATA_UNEXPECTED: consistent(
    'contents of a file that is not only in the image',
    'Only files without a name or in memory have their contents in the image.',
    WRITER,
    'reference.md#21-file_data',
  ),
  FILE_DATA_UNORDERED: consistent(
    'contents at {actual}, but those before end at {expected}',
    'Ranges of one file ascend and are disjoint.',
    WRITER,
    'reference.md#21-file_data',
  ),
  FILE_DATA_BEYOND_END: consistent(
    'contents end at {actual}, but the file has {expected} bytes',
    'i_size of the FILE is the size.',
    RACE,
    'reference.md#21-file_data',
  ),
  FILE_OBJECT_TYPE: consistent(
    'the FILE is of a {type}, but i_mode says {actual}, expected {expected}',
    'A pipe is a FIFO, a socket a socket, a terminal a character device; the rest are anonymous inodes.',
    WRITER,
    'reference.md#8-file',
  ),
  FILE_OBJECT_NAME: consistent(
    'the FILE is of a {type}, but is called "{actual}", expected "{expected}"',
    'The kernel gives anonymous inodes the name of what they are.',
    WRITER,
    'reference.md#8-file',
  ),
  PIPE_TWICE: consistent(
    'a second PIPE with the inode {actual}',
    'Both ends of a pipe refer to one PIPE.',
    WRITER,
    'reference.md#22-pipe',
  ),
  PIPE_SPLIT: consistent(
    'another FILE of the inode {actual} refers to another PIPE',
    'Both ends of a pipe refer to one PIPE.',
    WRITER,
    'reference.md#22-pipe',
  ),
  TTY_TWICE: consistent(
    'a second TTY with the number {actual} and the same end',
    'The master and the slave of a pseudo terminal have one number, and there is one of each.',
    WRITER,
    'reference.md#32-tty',
  ),
  TTY_INDEX: consistent(
    'the minor number of the device is {actual}, but the TTY is number {expected}',
    'The number of a pseudo terminal is the minor number of its slave.',
    WRITER,
    'reference.md#32-tty',
  ),
  EPOLL_TARGET: consistent(
    'the target is in no table of descriptors that has the set',
    'A descriptor is added by somebody who has both.',
    RACE,
    'reference.md#26-epoll',
  ),
  LOCK_OWNER: consistent(
    'the owner of the lock is {actual}, expected {expected}',
    'A POSIX lock belongs to a process that has the file open; the others belong to the description.',
    RACE,
    'reference.md#8-file',
  ),
  TIMER_THREAD: consistent(
    'the timer tells a task of another process',
    'A timer tells a thread of its own process.',
    RACE,
    'reference.md#14-signal_struct',
  ),
  SOCKET_ADDRESS: consistent(
    'the address "{actual}" is none of its family',
    'Addresses are numeric, names of UNIX sockets have at most 108 bytes, ports 16 bits.',
    WRITER,
    'reference.md#28-socket',
  ),
  SOCKET_PEER: consistent(
    'the peer of the socket is {actual}',
    'Two connected sockets are of one family and type, and belong to each other alone.',
    WRITER,
    'reference.md#28-socket',
  ),
  GUARD_MISPLACED: consistent(
    'the guard {actual} is not inside {expected}',
    'Guards ascend, are disjoint and stand inside their mapping.',
    WRITER,
    'reference.md#10-vma',
  ),
  QUEUE_NOT_PENDING: consistent(
    'signal {actual} is queued, but not pending',
    'What is queued waits: its bit is set.',
    RACE,
    FIELDS,
  ),
  SIGINFO_MISMATCH: consistent(
    'info has {actual} bytes and does not say what the entry says, expected 128 that do',
    'info is the whole siginfo_t; signal, error and code stand at its start.',
    WRITER,
    FIELDS,
  ),
  CPUS_ALLOWED: consistent(
    'cpus_allowed {actual}',
    'A task may run on at least one CPU. Zero bytes at the end are left out.',
    WRITER,
    'reference.md#17-task_struct',
  ),
  ADDRESS_UNMAPPED: consistent(
    '{field} is {actual}, where nothing is mapped',
    'The kernel writes there.',
    RACE,
    'reference.md#17-task_struct',
  ),
  IPC_TWICE: consistent(
    'a second object of the kind with {field} {actual} in the namespace',
    'Identifiers and keys are unique in a namespace, but key 0, IPC_PRIVATE.',
    WRITER,
    FIELDS,
  ),
} as const satisfies Record<string, Rule>;
