import type { Kinds } from '../generated/model.js';
import { cred } from './cred.js';
import { dumpInfo } from './dump-info.js';
import type { ObjectEncoder } from './encoder.js';
import { epoll } from './epoll.js';
import { eventfd } from './eventfd.js';
import { file } from './file.js';
import { fileData } from './file-data.js';
import { filesStruct } from './files-struct.js';
import { fsStruct } from './fs-struct.js';
import { inotify } from './inotify.js';
import { ipcMsg } from './ipc-msg.js';
import { ipcNs } from './ipc-ns.js';
import { ipcSem } from './ipc-sem.js';
import { ipcShm } from './ipc-shm.js';
import { mmStruct } from './mm-struct.js';
import { mntNs } from './mnt-ns.js';
import { netNs } from './net-ns.js';
import { nsproxy } from './nsproxy.js';
import { pages } from './pages.js';
import { pid } from './pid.js';
import { pidNs } from './pid-ns.js';
import { pidfd } from './pidfd.js';
import { pipe } from './pipe.js';
import { sighandStruct } from './sighand-struct.js';
import { signalStruct } from './signal-struct.js';
import { signalfd } from './signalfd.js';
import { socket } from './socket.js';
import { taskStruct } from './task-struct.js';
import { threadX8664 } from './thread-x86-64.js';
import { timerfd } from './timerfd.js';
import { tty } from './tty.js';
import { utsNs } from './uts-ns.js';
import { vma } from './vma.js';

/** How every kind is written. A kind of the specs that is missing here does not compile. */
export const encoders: { readonly [T in keyof Kinds]: ObjectEncoder<Kinds[T]> } = {
  UTS_NS: utsNs,
  CRED: cred,
  IPC_NS: ipcNs,
  MNT_NS: mntNs,
  PID_NS: pidNs,
  NET_NS: netNs,
  NSPROXY: nsproxy,
  FILE: file,
  MM_STRUCT: mmStruct,
  VMA: vma,
  PAGES: pages,
  FILES_STRUCT: filesStruct,
  FS_STRUCT: fsStruct,
  SIGNAL_STRUCT: signalStruct,
  SIGHAND_STRUCT: sighandStruct,
  PID: pid,
  TASK_STRUCT: taskStruct,
  THREAD_X86_64: threadX8664,
  DUMP_INFO: dumpInfo,
  FILE_DATA: fileData,
  PIPE: pipe,
  EVENTFD: eventfd,
  TIMERFD: timerfd,
  SIGNALFD: signalfd,
  EPOLL: epoll,
  INOTIFY: inotify,
  SOCKET: socket,
  IPC_SHM: ipcShm,
  IPC_SEM: ipcSem,
  IPC_MSG: ipcMsg,
  TTY: tty,
  PIDFD: pidfd,
};
