// @ts-nocheck
// Generated from formats/*.ksy by `npm run generate`. Do not edit.
import { BodyStream } from '../bytes/body-stream.js';

const CrEnums_ = {};
(function (CrEnums_, KaitaiStream) {
/**
 * Numbers that an image stores; a number is never changed nor used twice.
 */

var CrEnums = (function() {
  CrEnums.AddressFamily = Object.freeze({
    AF_UNIX: 1,
    INET: 2,
    INET6: 10,
    NETLINK: 16,
    PACKET: 17,

    1: "AF_UNIX",
    2: "INET",
    10: "INET6",
    16: "NETLINK",
    17: "PACKET",
  });

  CrEnums.Arch = Object.freeze({
    X86_32: 1,
    X86_64: 2,
    S390X: 3,
    ARM: 4,
    AARCH64: 5,
    RISCV64: 6,

    1: "X86_32",
    2: "X86_64",
    3: "S390X",
    4: "ARM",
    5: "AARCH64",
    6: "RISCV64",
  });

  CrEnums.Clock = Object.freeze({
    REALTIME: 0,
    MONOTONIC: 1,
    PROCESS_CPUTIME: 2,
    THREAD_CPUTIME: 3,
    BOOTTIME: 7,
    REALTIME_ALARM: 8,
    BOOTTIME_ALARM: 9,
    TAI: 11,

    0: "REALTIME",
    1: "MONOTONIC",
    2: "PROCESS_CPUTIME",
    3: "THREAD_CPUTIME",
    7: "BOOTTIME",
    8: "REALTIME_ALARM",
    9: "BOOTTIME_ALARM",
    11: "TAI",
  });

  CrEnums.Dumpable = Object.freeze({
    DISABLE: 0,
    USER: 1,
    ROOT: 2,

    0: "DISABLE",
    1: "USER",
    2: "ROOT",
  });

  CrEnums.IoprioClass = Object.freeze({
    NONE: 0,
    RT: 1,
    BE: 2,
    IDLE: 3,

    0: "NONE",
    1: "RT",
    2: "BE",
    3: "IDLE",
  });

  CrEnums.Kind = Object.freeze({
    UTS_NS: 1,
    CRED: 2,
    IPC_NS: 3,
    MNT_NS: 4,
    PID_NS: 5,
    NET_NS: 6,
    NSPROXY: 7,
    FILE: 8,
    MM_STRUCT: 9,
    VMA: 10,
    PAGES: 11,
    FILES_STRUCT: 12,
    FS_STRUCT: 13,
    SIGNAL_STRUCT: 14,
    SIGHAND_STRUCT: 15,
    PID: 16,
    TASK_STRUCT: 17,
    THREAD_X86_64: 18,
    END: 19,
    DUMP_INFO: 20,
    FILE_DATA: 21,
    PIPE: 22,
    EVENTFD: 23,
    TIMERFD: 24,
    SIGNALFD: 25,
    EPOLL: 26,
    INOTIFY: 27,
    SOCKET: 28,
    IPC_SHM: 29,
    IPC_SEM: 30,
    IPC_MSG: 31,
    TTY: 32,
    PIDFD: 33,

    1: "UTS_NS",
    2: "CRED",
    3: "IPC_NS",
    4: "MNT_NS",
    5: "PID_NS",
    6: "NET_NS",
    7: "NSPROXY",
    8: "FILE",
    9: "MM_STRUCT",
    10: "VMA",
    11: "PAGES",
    12: "FILES_STRUCT",
    13: "FS_STRUCT",
    14: "SIGNAL_STRUCT",
    15: "SIGHAND_STRUCT",
    16: "PID",
    17: "TASK_STRUCT",
    18: "THREAD_X86_64",
    19: "END",
    20: "DUMP_INFO",
    21: "FILE_DATA",
    22: "PIPE",
    23: "EVENTFD",
    24: "TIMERFD",
    25: "SIGNALFD",
    26: "EPOLL",
    27: "INOTIFY",
    28: "SOCKET",
    29: "IPC_SHM",
    30: "IPC_SEM",
    31: "IPC_MSG",
    32: "TTY",
    33: "PIDFD",
  });

  CrEnums.LockAccess = Object.freeze({
    READ: 1,
    WRITE: 2,

    1: "READ",
    2: "WRITE",
  });

  CrEnums.LockType = Object.freeze({
    POSIX: 1,
    OFD: 2,
    FLOCK: 3,
    LEASE: 4,

    1: "POSIX",
    2: "OFD",
    3: "FLOCK",
    4: "LEASE",
  });

  CrEnums.OwnerType = Object.freeze({
    NONE: 0,
    THREAD: 1,
    PROCESS: 2,
    GROUP: 3,

    0: "NONE",
    1: "THREAD",
    2: "PROCESS",
    3: "GROUP",
  });

  CrEnums.SchedPolicy = Object.freeze({
    NORMAL: 0,
    FIFO: 1,
    RR: 2,
    BATCH: 3,
    IDLE: 5,
    DEADLINE: 6,
    EXT: 7,

    0: "NORMAL",
    1: "FIFO",
    2: "RR",
    3: "BATCH",
    5: "IDLE",
    6: "DEADLINE",
    7: "EXT",
  });

  CrEnums.SocketState = Object.freeze({
    UNBOUND: 1,
    BOUND: 2,
    LISTENING: 3,
    CONNECTED: 4,
    CLOSED: 5,
    CONNECTING: 6,

    1: "UNBOUND",
    2: "BOUND",
    3: "LISTENING",
    4: "CONNECTED",
    5: "CLOSED",
    6: "CONNECTING",
  });

  CrEnums.SocketType = Object.freeze({
    STREAM: 1,
    DGRAM: 2,
    RAW: 3,
    SEQPACKET: 5,

    1: "STREAM",
    2: "DGRAM",
    3: "RAW",
    5: "SEQPACKET",
  });

  CrEnums.TaskState = Object.freeze({
    RUNNING: 1,
    SLEEPING: 2,
    DISK_SLEEP: 3,
    STOPPED: 4,
    TRACED: 5,
    ZOMBIE: 6,
    DEAD: 7,
    IDLE: 8,

    1: "RUNNING",
    2: "SLEEPING",
    3: "DISK_SLEEP",
    4: "STOPPED",
    5: "TRACED",
    6: "ZOMBIE",
    7: "DEAD",
    8: "IDLE",
  });

  CrEnums.TimerNotify = Object.freeze({
    SIGNAL: 0,
    NONE: 1,
    THREAD: 2,
    THREAD_ID: 4,

    0: "SIGNAL",
    1: "NONE",
    2: "THREAD",
    4: "THREAD_ID",
  });

  CrEnums.TtyType = Object.freeze({
    MASTER: 1,
    SLAVE: 2,
    OTHER: 3,

    1: "MASTER",
    2: "SLAVE",
    3: "OTHER",
  });

  function CrEnums(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  CrEnums.prototype._read = function() {
  }

  return CrEnums;
})();
CrEnums_.CrEnums = CrEnums;
})(CrEnums_, BodyStream);

const CrUtsNs_ = {};
(function (CrUtsNs_, KaitaiStream, CrEnums_) {
/**
 * A UTS namespace, the names that uname(2) reports inside it.
 * @see uts_namespaces(7), include/linux/utsname.h
 */

var CrUtsNs = (function() {
  function CrUtsNs(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrUtsNs.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrUtsNs.prototype._readLE = function() {
    this.sysname = this._io.readBytes(64);
    this.nodename = this._io.readBytes(64);
    this.release = this._io.readBytes(64);
    this.version = this._io.readBytes(64);
    this.machine = this._io.readBytes(64);
    this.domainname = this._io.readBytes(64);
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }
  CrUtsNs.prototype._readBE = function() {
    this.sysname = this._io.readBytes(64);
    this.nodename = this._io.readBytes(64);
    this.release = this._io.readBytes(64);
    this.version = this._io.readBytes(64);
    this.machine = this._io.readBytes(64);
    this.domainname = this._io.readBytes(64);
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }

  /**
   * Name of the operating system.
   */

  /**
   * Host name of the container.
   * @see sethostname(2)
   */

  /**
   * Release of the kernel.
   */

  /**
   * Build of the kernel.
   */

  /**
   * Hardware name, as the personality of the dumping task shows it.
   */

  /**
   * NIS domain name of the container.
   * @see setdomainname(2)
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrUtsNs;
})();
CrUtsNs_.CrUtsNs = CrUtsNs;
})(CrUtsNs_, BodyStream, CrEnums_);

const CrCred_ = {};
(function (CrCred_, KaitaiStream, CrEnums_) {
/**
 * Credentials of a task, or those a file was opened with.
 * @see credentials(7), include/linux/cred.h
 */

var CrCred = (function() {
  function CrCred(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrCred.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrCred.prototype._readLE = function() {
    this.uid = this._io.readU4le();
    this.gid = this._io.readU4le();
    this.suid = this._io.readU4le();
    this.sgid = this._io.readU4le();
    this.euid = this._io.readU4le();
    this.egid = this._io.readU4le();
    this.fsuid = this._io.readU4le();
    this.fsgid = this._io.readU4le();
    this.capInheritable = this._io.readU8le();
    this.capPermitted = this._io.readU8le();
    this.capEffective = this._io.readU8le();
    this.capBset = this._io.readU8le();
    if (this.hasRevision2) {
      this.capAmbient = this._io.readU8le();
    }
    if (this.hasRevision2) {
      this.securebits = this._io.readU8le();
    }
    if (this.hasRevision2) {
      this.credFlags = this._io.readU8le();
    }
    if (this.hasRevision2) {
      this.ofsGroups = this._io.readU4le();
    }
    if (this.hasRevision2) {
      this.numGroups = this._io.readU4le();
    }
    if (this.hasRevision2) {
      this.lenGroup = this._io.readU4le();
    }
    if (this.hasRevision2) {
      this.reservedGroups = this._io.readU4le();
    }
    if ( ((this.hasRevision2) && (this.ofsGroups > 112)) ) {
      this.extra = this._io.readBytes(this.ofsGroups - 112);
    }
  }
  CrCred.prototype._readBE = function() {
    this.uid = this._io.readU4be();
    this.gid = this._io.readU4be();
    this.suid = this._io.readU4be();
    this.sgid = this._io.readU4be();
    this.euid = this._io.readU4be();
    this.egid = this._io.readU4be();
    this.fsuid = this._io.readU4be();
    this.fsgid = this._io.readU4be();
    this.capInheritable = this._io.readU8be();
    this.capPermitted = this._io.readU8be();
    this.capEffective = this._io.readU8be();
    this.capBset = this._io.readU8be();
    if (this.hasRevision2) {
      this.capAmbient = this._io.readU8be();
    }
    if (this.hasRevision2) {
      this.securebits = this._io.readU8be();
    }
    if (this.hasRevision2) {
      this.credFlags = this._io.readU8be();
    }
    if (this.hasRevision2) {
      this.ofsGroups = this._io.readU4be();
    }
    if (this.hasRevision2) {
      this.numGroups = this._io.readU4be();
    }
    if (this.hasRevision2) {
      this.lenGroup = this._io.readU4be();
    }
    if (this.hasRevision2) {
      this.reservedGroups = this._io.readU4be();
    }
    if ( ((this.hasRevision2) && (this.ofsGroups > 112)) ) {
      this.extra = this._io.readBytes(this.ofsGroups - 112);
    }
  }

  var Group = CrCred.Group = (function() {
    function Group(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Group.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Group.prototype._readLE = function() {
      this.value = this._io.readU4le();
      if (this._parent.lenGroup > 4) {
        this.extra = this._io.readBytes(this._parent.lenGroup - 4);
      }
    }
    Group.prototype._readBE = function() {
      this.value = this._io.readU4be();
      if (this._parent.lenGroup > 4) {
        this.extra = this._io.readBytes(this._parent.lenGroup - 4);
      }
    }

    /**
     * Group ID.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return Group;
  })();

  /**
   * Supplementary group IDs, in the kernel's order.
   * @see getgroups(2)
   */
  Object.defineProperty(CrCred.prototype, 'groups', {
    get: function() {
      if (this._m_groups !== undefined)
        return this._m_groups;
      if (this.hasRevision2) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsGroups - 8);
        if (this._is_le) {
          this._m_groups = [];
          for (var i = 0; i < this.numGroups; i++) {
            this._m_groups.push(new Group(this._io, this, this._root, this._is_le));
          }
        } else {
          this._m_groups = [];
          for (var i = 0; i < this.numGroups; i++) {
            this._m_groups.push(new Group(this._io, this, this._root, this._is_le));
          }
        }
        this._io.seek(_pos);
      }
      return this._m_groups;
    }
  });

  /**
   * Whether the object goes on behind the 72 bytes of revision 1.
   */
  Object.defineProperty(CrCred.prototype, 'hasRevision2', {
    get: function() {
      if (this._m_hasRevision2 !== undefined)
        return this._m_hasRevision2;
      this._m_hasRevision2 = this._io.size > 64;
      return this._m_hasRevision2;
    }
  });

  /**
   * Real user ID.
   */

  /**
   * Real group ID.
   */

  /**
   * Saved set-user-ID.
   */

  /**
   * Saved set-group-ID.
   */

  /**
   * Effective user ID.
   */

  /**
   * Effective group ID.
   */

  /**
   * User ID for access to files.
   */

  /**
   * Group ID for access to files.
   */

  /**
   * Capabilities kept across execve(2) of a file that inherits them.
   * @see capabilities(7)
   */

  /**
   * Capabilities the task may make effective.
   */

  /**
   * Capabilities the kernel checks.
   */

  /**
   * Bounding set, the most that execve(2) can grant.
   */

  /**
   * Capabilities kept across execve(2) of an unprivileged file.
   */

  /**
   * How the kernel treats user ID 0.
   */

  /**
   * Flags of the credentials as a whole.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrCred;
})();
CrCred_.CrCred = CrCred;
})(CrCred_, BodyStream, CrEnums_);

const CrIpcNs_ = {};
(function (CrIpcNs_, KaitaiStream, CrEnums_) {
/**
 * An IPC namespace, the limits and use of its System V objects.
 * @see ipc_namespaces(7), include/linux/ipc_namespace.h
 */

var CrIpcNs = (function() {
  function CrIpcNs(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrIpcNs.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrIpcNs.prototype._readLE = function() {
    this.semMsl = this._io.readU8le();
    this.semMns = this._io.readU8le();
    this.semOpm = this._io.readU8le();
    this.semMni = this._io.readU8le();
    this.msgCtlmax = this._io.readU8le();
    this.msgCtlmnb = this._io.readU8le();
    this.msgCtlmni = this._io.readU8le();
    this.shmCtlmax = this._io.readU8le();
    this.shmCtlall = this._io.readU8le();
    this.shmCtlmni = this._io.readU8le();
    this.usedSems = this._io.readU8le();
    this.msgBytes = this._io.readU8le();
    this.msgHdrs = this._io.readU8le();
    this.shmTot = this._io.readU8le();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }
  CrIpcNs.prototype._readBE = function() {
    this.semMsl = this._io.readU8be();
    this.semMns = this._io.readU8be();
    this.semOpm = this._io.readU8be();
    this.semMni = this._io.readU8be();
    this.msgCtlmax = this._io.readU8be();
    this.msgCtlmnb = this._io.readU8be();
    this.msgCtlmni = this._io.readU8be();
    this.shmCtlmax = this._io.readU8be();
    this.shmCtlall = this._io.readU8be();
    this.shmCtlmni = this._io.readU8be();
    this.usedSems = this._io.readU8be();
    this.msgBytes = this._io.readU8be();
    this.msgHdrs = this._io.readU8be();
    this.shmTot = this._io.readU8be();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }

  /**
   * Most semaphores in a set.
   * @see proc_sys_kernel(5)
   */

  /**
   * Most semaphores in all sets together.
   */

  /**
   * Most operations in one semop(2).
   */

  /**
   * Most semaphore sets.
   */

  /**
   * Longest message.
   */

  /**
   * Most data in a message queue.
   */

  /**
   * Most message queues.
   */

  /**
   * Largest shared memory segment.
   */

  /**
   * Most shared memory in all segments together.
   */

  /**
   * Most shared memory segments.
   */

  /**
   * Semaphores in use.
   */

  /**
   * Length of the messages that wait in queues, together.
   */

  /**
   * Messages that wait in queues.
   */

  /**
   * Shared memory in all segments together.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrIpcNs;
})();
CrIpcNs_.CrIpcNs = CrIpcNs;
})(CrIpcNs_, BodyStream, CrEnums_);

const CrMntNs_ = {};
(function (CrMntNs_, KaitaiStream, CrEnums_) {
/**
 * A mount namespace, the tree of mounts that its tasks see.
 * @see mount_namespaces(7), fs/mount.h
 */

var CrMntNs = (function() {
  function CrMntNs(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrMntNs.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrMntNs.prototype._readLE = function() {
    this.ofsMounts = this._io.readU4le();
    this.numMounts = this._io.readU4le();
    this.lenMount = this._io.readU4le();
    this.reservedMounts = this._io.readU4le();
    if (this.ofsMounts > 24) {
      this.extra = this._io.readBytes(this.ofsMounts - 24);
    }
  }
  CrMntNs.prototype._readBE = function() {
    this.ofsMounts = this._io.readU4be();
    this.numMounts = this._io.readU4be();
    this.lenMount = this._io.readU4be();
    this.reservedMounts = this._io.readU4be();
    if (this.ofsMounts > 24) {
      this.extra = this._io.readBytes(this.ofsMounts - 24);
    }
  }

  var Mount = CrMntNs.Mount = (function() {
    function Mount(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Mount.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Mount.prototype._readLE = function() {
      this.mntId = this._io.readU4le();
      this.parentId = this._io.readU4le();
      this.devMajor = this._io.readU4le();
      this.devMinor = this._io.readU4le();
      this.mntFlags = this._io.readU8le();
      this.ofsRoot = this._io.readU4le();
      this.lenRoot = this._io.readU4le();
      this.ofsMountpoint = this._io.readU4le();
      this.lenMountpoint = this._io.readU4le();
      this.ofsFstype = this._io.readU4le();
      this.lenFstype = this._io.readU4le();
      this.ofsSource = this._io.readU4le();
      this.lenSource = this._io.readU4le();
      this.ofsOptions = this._io.readU4le();
      this.lenOptions = this._io.readU4le();
      if (this._parent.lenMount > 64) {
        this.sharedGroup = this._io.readU4le();
      }
      if (this._parent.lenMount > 64) {
        this.masterGroup = this._io.readU4le();
      }
      if (this._parent.lenMount > 72) {
        this.extra = this._io.readBytes(this._parent.lenMount - 72);
      }
    }
    Mount.prototype._readBE = function() {
      this.mntId = this._io.readU4be();
      this.parentId = this._io.readU4be();
      this.devMajor = this._io.readU4be();
      this.devMinor = this._io.readU4be();
      this.mntFlags = this._io.readU8be();
      this.ofsRoot = this._io.readU4be();
      this.lenRoot = this._io.readU4be();
      this.ofsMountpoint = this._io.readU4be();
      this.lenMountpoint = this._io.readU4be();
      this.ofsFstype = this._io.readU4be();
      this.lenFstype = this._io.readU4be();
      this.ofsSource = this._io.readU4be();
      this.lenSource = this._io.readU4be();
      this.ofsOptions = this._io.readU4be();
      this.lenOptions = this._io.readU4be();
      if (this._parent.lenMount > 64) {
        this.sharedGroup = this._io.readU4be();
      }
      if (this._parent.lenMount > 64) {
        this.masterGroup = this._io.readU4be();
      }
      if (this._parent.lenMount > 72) {
        this.extra = this._io.readBytes(this._parent.lenMount - 72);
      }
    }

    /**
     * Type of the file system, with its subtype behind a dot.
     */
    Object.defineProperty(Mount.prototype, 'fstype', {
      get: function() {
        if (this._m_fstype !== undefined)
          return this._m_fstype;
        var _pos = this._io.pos;
        this._io.seek(this.ofsFstype - 8);
        if (this._is_le) {
          this._m_fstype = this._io.readBytes(this.lenFstype);
        } else {
          this._m_fstype = this._io.readBytes(this.lenFstype);
        }
        this._io.seek(_pos);
        return this._m_fstype;
      }
    });

    /**
     * Where it is mounted, from the root directory of the dumped task.
     */
    Object.defineProperty(Mount.prototype, 'mountpoint', {
      get: function() {
        if (this._m_mountpoint !== undefined)
          return this._m_mountpoint;
        var _pos = this._io.pos;
        this._io.seek(this.ofsMountpoint - 8);
        if (this._is_le) {
          this._m_mountpoint = this._io.readBytes(this.lenMountpoint);
        } else {
          this._m_mountpoint = this._io.readBytes(this.lenMountpoint);
        }
        this._io.seek(_pos);
        return this._m_mountpoint;
      }
    });

    /**
     * Options of the file system, comma-separated.
     */
    Object.defineProperty(Mount.prototype, 'options', {
      get: function() {
        if (this._m_options !== undefined)
          return this._m_options;
        var _pos = this._io.pos;
        this._io.seek(this.ofsOptions - 8);
        if (this._is_le) {
          this._m_options = this._io.readBytes(this.lenOptions);
        } else {
          this._m_options = this._io.readBytes(this.lenOptions);
        }
        this._io.seek(_pos);
        return this._m_options;
      }
    });

    /**
     * Directory of the file system that forms the root of this mount.
     */
    Object.defineProperty(Mount.prototype, 'root', {
      get: function() {
        if (this._m_root !== undefined)
          return this._m_root;
        var _pos = this._io.pos;
        this._io.seek(this.ofsRoot - 8);
        if (this._is_le) {
          this._m_root = this._io.readBytes(this.lenRoot);
        } else {
          this._m_root = this._io.readBytes(this.lenRoot);
        }
        this._io.seek(_pos);
        return this._m_root;
      }
    });

    /**
     * What was mounted, as the file system names it.
     */
    Object.defineProperty(Mount.prototype, 'source', {
      get: function() {
        if (this._m_source !== undefined)
          return this._m_source;
        var _pos = this._io.pos;
        this._io.seek(this.ofsSource - 8);
        if (this._is_le) {
          this._m_source = this._io.readBytes(this.lenSource);
        } else {
          this._m_source = this._io.readBytes(this.lenSource);
        }
        this._io.seek(_pos);
        return this._m_source;
      }
    });

    /**
     * ID of the mount, unique while it is mounted.
     */

    /**
     * ID of the mount it is mounted on.
     */

    /**
     * Major number of the device its files are on.
     */

    /**
     * Minor number of the device its files are on.
     */

    /**
     * Options and propagation of the mount itself.
     */

    /**
     * Number of its peer group; 0 where it is not SHARED.
     * @see mount_namespaces(7)
     */

    /**
     * Number of the peer group that it gets mounts from; 0 where it is no SLAVE.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return Mount;
  })();

  /**
   * Every mount of the namespace, in the order of /proc/PID/mountinfo.
   * @see proc_pid_mountinfo(5)
   */
  Object.defineProperty(CrMntNs.prototype, 'mounts', {
    get: function() {
      if (this._m_mounts !== undefined)
        return this._m_mounts;
      var _pos = this._io.pos;
      this._io.seek(this.ofsMounts - 8);
      if (this._is_le) {
        this._m_mounts = [];
        for (var i = 0; i < this.numMounts; i++) {
          this._m_mounts.push(new Mount(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_mounts = [];
        for (var i = 0; i < this.numMounts; i++) {
          this._m_mounts.push(new Mount(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_mounts;
    }
  });

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrMntNs;
})();
CrMntNs_.CrMntNs = CrMntNs;
})(CrMntNs_, BodyStream, CrEnums_);

const CrPidNs_ = {};
(function (CrPidNs_, KaitaiStream, CrEnums_) {
/**
 * A PID namespace.
 * @see pid_namespaces(7), include/linux/pid_namespace.h
 */

var CrPidNs = (function() {
  function CrPidNs(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrPidNs.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrPidNs.prototype._readLE = function() {
    this.level = this._io.readU4le();
    this.lastPid = this._io.readU4le();
    this.posParent = this._io.readU8le();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }
  CrPidNs.prototype._readBE = function() {
    this.level = this._io.readU4be();
    this.lastPid = this._io.readU4be();
    this.posParent = this._io.readU8be();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }

  /**
   * Depth below the root PID namespace of the container, which has 0.
   */

  /**
   * Number that was given out last.
   * @see proc_sys_kernel(5)
   */

  /**
   * Namespace it was created in.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrPidNs;
})();
CrPidNs_.CrPidNs = CrPidNs;
})(CrPidNs_, BodyStream, CrEnums_);

const CrNetNs_ = {};
(function (CrNetNs_, KaitaiStream, CrEnums_) {
/**
 * A network namespace and its devices.
 * @see network_namespaces(7), include/net/net_namespace.h
 */

var CrNetNs = (function() {
  function CrNetNs(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrNetNs.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrNetNs.prototype._readLE = function() {
    this.ofsNetdevs = this._io.readU4le();
    this.numNetdevs = this._io.readU4le();
    this.lenNetdev = this._io.readU4le();
    this.reservedNetdevs = this._io.readU4le();
    if (this.hasRevision3) {
      this.ofsAddresses = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.numAddresses = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.lenAddress = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.reservedAddresses = this._io.readU4le();
    }
    if (this.ofsNetdevs > 40) {
      this.extra = this._io.readBytes(this.ofsNetdevs - 40);
    }
  }
  CrNetNs.prototype._readBE = function() {
    this.ofsNetdevs = this._io.readU4be();
    this.numNetdevs = this._io.readU4be();
    this.lenNetdev = this._io.readU4be();
    this.reservedNetdevs = this._io.readU4be();
    if (this.hasRevision3) {
      this.ofsAddresses = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.numAddresses = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.lenAddress = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.reservedAddresses = this._io.readU4be();
    }
    if (this.ofsNetdevs > 40) {
      this.extra = this._io.readBytes(this.ofsNetdevs - 40);
    }
  }

  var NetAddress = CrNetNs.NetAddress = (function() {
    function NetAddress(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    NetAddress.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    NetAddress.prototype._readLE = function() {
      this.ifindex = this._io.readU4le();
      this.family = this._io.readU4le();
      this.prefixLen = this._io.readU4le();
      this.scope = this._io.readU4le();
      this.ofsAddress = this._io.readU4le();
      this.lenAddress = this._io.readU4le();
      if (this._parent.lenAddress > 24) {
        this.extra = this._io.readBytes(this._parent.lenAddress - 24);
      }
    }
    NetAddress.prototype._readBE = function() {
      this.ifindex = this._io.readU4be();
      this.family = this._io.readU4be();
      this.prefixLen = this._io.readU4be();
      this.scope = this._io.readU4be();
      this.ofsAddress = this._io.readU4be();
      this.lenAddress = this._io.readU4be();
      if (this._parent.lenAddress > 24) {
        this.extra = this._io.readBytes(this._parent.lenAddress - 24);
      }
    }

    /**
     * Numeric, `127.0.0.1` or `::1` say.
     */
    Object.defineProperty(NetAddress.prototype, 'address', {
      get: function() {
        if (this._m_address !== undefined)
          return this._m_address;
        var _pos = this._io.pos;
        this._io.seek(this.ofsAddress - 8);
        if (this._is_le) {
          this._m_address = this._io.readBytes(this.lenAddress);
        } else {
          this._m_address = this._io.readBytes(this.lenAddress);
        }
        this._io.seek(_pos);
        return this._m_address;
      }
    });

    /**
     * Number of the device.
     */

    /**
     * Of the address.
     */

    /**
     * Bits of the network part.
     */

    /**
     * How far it is valid, RT_SCOPE_*.
     * @see rtnetlink(7)
     */

    /**
     * What a newer revision appended to the entry.
     */

    return NetAddress;
  })();

  var Netdev = CrNetNs.Netdev = (function() {
    function Netdev(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Netdev.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Netdev.prototype._readLE = function() {
      this.ifindex = this._io.readU4le();
      this.hwtype = this._io.readU4le();
      this.devFlags = this._io.readU8le();
      this.mtu = this._io.readU8le();
      this.rxBytes = this._io.readU8le();
      this.rxPackets = this._io.readU8le();
      this.txBytes = this._io.readU8le();
      this.txPackets = this._io.readU8le();
      this.name = this._io.readBytes(16);
      if (this._parent.lenNetdev > 72) {
        this.extra = this._io.readBytes(this._parent.lenNetdev - 72);
      }
    }
    Netdev.prototype._readBE = function() {
      this.ifindex = this._io.readU4be();
      this.hwtype = this._io.readU4be();
      this.devFlags = this._io.readU8be();
      this.mtu = this._io.readU8be();
      this.rxBytes = this._io.readU8be();
      this.rxPackets = this._io.readU8be();
      this.txBytes = this._io.readU8be();
      this.txPackets = this._io.readU8be();
      this.name = this._io.readBytes(16);
      if (this._parent.lenNetdev > 72) {
        this.extra = this._io.readBytes(this._parent.lenNetdev - 72);
      }
    }

    /**
     * Index of the device in its namespace.
     */

    /**
     * Hardware type, an ARPHRD_* number.
     * @see include/uapi/linux/if_arp.h
     */

    /**
     * State and abilities of the device.
     */

    /**
     * Largest packet.
     */

    /**
     * Received data.
     */

    /**
     * Received packets.
     */

    /**
     * Sent data.
     */

    /**
     * Sent packets.
     */

    /**
     * Name of the device.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return Netdev;
  })();

  /**
   * Addresses of the devices, as rtnetlink lists them.
   * @see rtnetlink(7)
   */
  Object.defineProperty(CrNetNs.prototype, 'addresses', {
    get: function() {
      if (this._m_addresses !== undefined)
        return this._m_addresses;
      if (this.hasRevision3) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsAddresses - 8);
        if (this._is_le) {
          this._m_addresses = [];
          for (var i = 0; i < this.numAddresses; i++) {
            this._m_addresses.push(new NetAddress(this._io, this, this._root, this._is_le));
          }
        } else {
          this._m_addresses = [];
          for (var i = 0; i < this.numAddresses; i++) {
            this._m_addresses.push(new NetAddress(this._io, this, this._root, this._is_le));
          }
        }
        this._io.seek(_pos);
      }
      return this._m_addresses;
    }
  });

  /**
   * Whether the fixed part goes on behind the 24 bytes of revision 2.
   */
  Object.defineProperty(CrNetNs.prototype, 'hasRevision3', {
    get: function() {
      if (this._m_hasRevision3 !== undefined)
        return this._m_hasRevision3;
      this._m_hasRevision3 = this.ofsNetdevs > 24;
      return this._m_hasRevision3;
    }
  });

  /**
   * Every device, loopback included.
   * @see netdevice(7)
   */
  Object.defineProperty(CrNetNs.prototype, 'netdevs', {
    get: function() {
      if (this._m_netdevs !== undefined)
        return this._m_netdevs;
      var _pos = this._io.pos;
      this._io.seek(this.ofsNetdevs - 8);
      if (this._is_le) {
        this._m_netdevs = [];
        for (var i = 0; i < this.numNetdevs; i++) {
          this._m_netdevs.push(new Netdev(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_netdevs = [];
        for (var i = 0; i < this.numNetdevs; i++) {
          this._m_netdevs.push(new Netdev(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_netdevs;
    }
  });

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrNetNs;
})();
CrNetNs_.CrNetNs = CrNetNs;
})(CrNetNs_, BodyStream, CrEnums_);

const CrNsproxy_ = {};
(function (CrNsproxy_, KaitaiStream, CrEnums_) {
/**
 * The set of namespaces that tasks share.
 * @see namespaces(7), include/linux/nsproxy.h
 */

var CrNsproxy = (function() {
  function CrNsproxy(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrNsproxy.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrNsproxy.prototype._readLE = function() {
    this.posUtsNs = this._io.readU8le();
    this.posIpcNs = this._io.readU8le();
    this.posMntNs = this._io.readU8le();
    this.posPidNs = this._io.readU8le();
    this.posNetNs = this._io.readU8le();
    if (this.hasRevision3) {
      this.nsFlags = this._io.readU8le();
    }
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }
  CrNsproxy.prototype._readBE = function() {
    this.posUtsNs = this._io.readU8be();
    this.posIpcNs = this._io.readU8be();
    this.posMntNs = this._io.readU8be();
    this.posPidNs = this._io.readU8be();
    this.posNetNs = this._io.readU8be();
    if (this.hasRevision3) {
      this.nsFlags = this._io.readU8be();
    }
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }

  /**
   * Whether the fixed part goes on behind the 48 bytes of revision 2.
   */
  Object.defineProperty(CrNsproxy.prototype, 'hasRevision3', {
    get: function() {
      if (this._m_hasRevision3 !== undefined)
        return this._m_hasRevision3;
      this._m_hasRevision3 = this._io.size > 40;
      return this._m_hasRevision3;
    }
  });

  /**
   * UTS namespace.
   */

  /**
   * IPC namespace.
   */

  /**
   * Mount namespace.
   */

  /**
   * PID namespace of the tasks themselves.
   */

  /**
   * Network namespace.
   */

  /**
   * Which namespaces tasks outside the container are in, too.
   * @see namespaces(7)
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrNsproxy;
})();
CrNsproxy_.CrNsproxy = CrNsproxy;
})(CrNsproxy_, BodyStream, CrEnums_);

const CrFile_ = {};
(function (CrFile_, KaitaiStream, CrEnums_) {
/**
 * An open file description. Descriptors that came from dup(2) or fork(2) refer to
 * one FILE; a mapped file and an executable have one too.
 * @see open(2), struct file in include/linux/fs.h
 */

var CrFile = (function() {
  function CrFile(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrFile.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrFile.prototype._readLE = function() {
    this.fFlags = this._io.readU8le();
    this.fPos = this._io.readU8le();
    this.iMode = this._io.readU4le();
    this.iNlink = this._io.readU4le();
    this.iIno = this._io.readU8le();
    this.iSize = this._io.readU8le();
    this.devMajor = this._io.readU4le();
    this.devMinor = this._io.readU4le();
    this.rdevMajor = this._io.readU4le();
    this.rdevMinor = this._io.readU4le();
    this.posFCred = this._io.readU8le();
    this.ofsPath = this._io.readU4le();
    this.lenPath = this._io.readU4le();
    this.ofsFstype = this._io.readU4le();
    this.lenFstype = this._io.readU4le();
    if (this.hasRevision3) {
      this.posObject = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.mntId = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.ownerType = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.posOwner = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.ownerUid = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.ownerEuid = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.ownerSignal = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.iUid = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.iGid = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.iBlksize = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.iMtime = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.seals = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.ofsLocks = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.numLocks = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.lenLock = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.reservedLocks = this._io.readU4le();
    }
    if (this.ofsPath > 168) {
      this.extra = this._io.readBytes(this.ofsPath - 168);
    }
  }
  CrFile.prototype._readBE = function() {
    this.fFlags = this._io.readU8be();
    this.fPos = this._io.readU8be();
    this.iMode = this._io.readU4be();
    this.iNlink = this._io.readU4be();
    this.iIno = this._io.readU8be();
    this.iSize = this._io.readU8be();
    this.devMajor = this._io.readU4be();
    this.devMinor = this._io.readU4be();
    this.rdevMajor = this._io.readU4be();
    this.rdevMinor = this._io.readU4be();
    this.posFCred = this._io.readU8be();
    this.ofsPath = this._io.readU4be();
    this.lenPath = this._io.readU4be();
    this.ofsFstype = this._io.readU4be();
    this.lenFstype = this._io.readU4be();
    if (this.hasRevision3) {
      this.posObject = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.mntId = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.ownerType = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.posOwner = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.ownerUid = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.ownerEuid = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.ownerSignal = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.iUid = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.iGid = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.iBlksize = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.iMtime = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.seals = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.ofsLocks = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.numLocks = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.lenLock = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.reservedLocks = this._io.readU4be();
    }
    if (this.ofsPath > 168) {
      this.extra = this._io.readBytes(this.ofsPath - 168);
    }
  }

  var FileLock = CrFile.FileLock = (function() {
    function FileLock(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    FileLock.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    FileLock.prototype._readLE = function() {
      this.lockType = this._io.readU4le();
      this.access = this._io.readU4le();
      this.start = this._io.readU8le();
      this.lastByte = this._io.readU8le();
      this.posOwner = this._io.readU8le();
      if (this._parent.lenLock > 32) {
        this.extra = this._io.readBytes(this._parent.lenLock - 32);
      }
    }
    FileLock.prototype._readBE = function() {
      this.lockType = this._io.readU4be();
      this.access = this._io.readU4be();
      this.start = this._io.readU8be();
      this.lastByte = this._io.readU8be();
      this.posOwner = this._io.readU8be();
      if (this._parent.lenLock > 32) {
        this.extra = this._io.readBytes(this._parent.lenLock - 32);
      }
    }

    /**
     * Call that made it.
     */

    /**
     * What it allows.
     */

    /**
     * First byte.
     */

    /**
     * Last byte; 2^64-1 is the end, wherever that is.
     */

    /**
     * Of a POSIX lock, the first task that has the FILES_STRUCT.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return FileLock;
  })();

  /**
   * Type of the file system.
   */
  Object.defineProperty(CrFile.prototype, 'fstype', {
    get: function() {
      if (this._m_fstype !== undefined)
        return this._m_fstype;
      var _pos = this._io.pos;
      this._io.seek(this.ofsFstype - 8);
      if (this._is_le) {
        this._m_fstype = this._io.readBytes(this.lenFstype);
      } else {
        this._m_fstype = this._io.readBytes(this.lenFstype);
      }
      this._io.seek(_pos);
      return this._m_fstype;
    }
  });

  /**
   * Whether the fixed part goes on behind the 88 bytes of revision 2.
   */
  Object.defineProperty(CrFile.prototype, 'hasRevision3', {
    get: function() {
      if (this._m_hasRevision3 !== undefined)
        return this._m_hasRevision3;
      this._m_hasRevision3 = this.ofsPath > 88;
      return this._m_hasRevision3;
    }
  });

  /**
   * Locks and leases that are held through it.
   * @see proc_locks(5)
   */
  Object.defineProperty(CrFile.prototype, 'locks', {
    get: function() {
      if (this._m_locks !== undefined)
        return this._m_locks;
      if (this.hasRevision3) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsLocks - 8);
        if (this._is_le) {
          this._m_locks = [];
          for (var i = 0; i < this.numLocks; i++) {
            this._m_locks.push(new FileLock(this._io, this, this._root, this._is_le));
          }
        } else {
          this._m_locks = [];
          for (var i = 0; i < this.numLocks; i++) {
            this._m_locks.push(new FileLock(this._io, this, this._root, this._is_le));
          }
        }
        this._io.seek(_pos);
      }
      return this._m_locks;
    }
  });

  /**
   * Path in the mount namespace of the task, or what the kernel calls a file without one.
   */
  Object.defineProperty(CrFile.prototype, 'path', {
    get: function() {
      if (this._m_path !== undefined)
        return this._m_path;
      var _pos = this._io.pos;
      this._io.seek(this.ofsPath - 8);
      if (this._is_le) {
        this._m_path = this._io.readBytes(this.lenPath);
      } else {
        this._m_path = this._io.readBytes(this.lenPath);
      }
      this._io.seek(_pos);
      return this._m_path;
    }
  });

  /**
   * Access mode and status flags.
   */

  /**
   * Position of the next read or write.
   * @see lseek(2)
   */

  /**
   * Type and permissions, as stat(2) has them in st_mode.
   * @see inode(7)
   */

  /**
   * Number of hard links.
   */

  /**
   * Inode number.
   */

  /**
   * Size of the file.
   */

  /**
   * Major number of the device that the file is on.
   */

  /**
   * Minor number of the device that the file is on.
   */

  /**
   * Major number of the device that a device file stands for.
   */

  /**
   * Minor number of the device that a device file stands for.
   */

  /**
   * Credentials it was opened with.
   */

  /**
   * What the description is of.
   */

  /**
   * ID of the mount it was opened on; 0 where that is none of its MNT_NS.
   */

  /**
   * Whom readiness is told to.
   * @see fcntl(2), F_SETOWN_EX
   */

  /**
   * Whom readiness is told to.
   */

  /**
   * Real user ID of the one who set the owner.
   * @see F_GETOWNER_UIDS in include/uapi/linux/fcntl.h
   */

  /**
   * Effective user ID of the one who set the owner.
   */

  /**
   * Signal that tells of readiness; 0 is SIGIO.
   * @see fcntl(2), F_SETSIG
   */

  /**
   * User ID of the file.
   */

  /**
   * Group ID of the file.
   */

  /**
   * Preferred size of a read or write.
   */

  /**
   * Last change of the contents, since 1970; an earlier one as two's complement.
   */

  /**
   * What can no longer be done to a memfd.
   * @see fcntl(2), F_ADD_SEALS
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrFile;
})();
CrFile_.CrFile = CrFile;
})(CrFile_, BodyStream, CrEnums_);

const CrMmStruct_ = {};
(function (CrMmStruct_, KaitaiStream, CrEnums_) {
/**
 * An address space. Its mappings are the VMA objects that refer to it.
 * @see proc_pid_stat(5), include/linux/mm_types.h
 */

var CrMmStruct = (function() {
  function CrMmStruct(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrMmStruct.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrMmStruct.prototype._readLE = function() {
    this.startCode = this._io.readU8le();
    this.endCode = this._io.readU8le();
    this.startData = this._io.readU8le();
    this.endData = this._io.readU8le();
    this.startBrk = this._io.readU8le();
    this.brk = this._io.readU8le();
    this.startStack = this._io.readU8le();
    this.argStart = this._io.readU8le();
    this.argEnd = this._io.readU8le();
    this.envStart = this._io.readU8le();
    this.envEnd = this._io.readU8le();
    this.defFlags = this._io.readU8le();
    this.posExeFile = this._io.readU8le();
    this.totalVm = this._io.readU8le();
    this.lockedVm = this._io.readU8le();
    this.pinnedVm = this._io.readU8le();
    this.dataVm = this._io.readU8le();
    this.execVm = this._io.readU8le();
    this.stackVm = this._io.readU8le();
    this.hiwaterRss = this._io.readU8le();
    this.hiwaterVm = this._io.readU8le();
    this.anonRss = this._io.readU8le();
    this.fileRss = this._io.readU8le();
    this.shmemRss = this._io.readU8le();
    this.swap = this._io.readU8le();
    this.pgtables = this._io.readU8le();
    this.ofsAuxv = this._io.readU4le();
    this.numAuxv = this._io.readU4le();
    this.lenAuxvEntry = this._io.readU4le();
    this.reservedAuxv = this._io.readU4le();
    if (this.hasRevision3) {
      this.dumpable = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.reserved = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.mmFlags = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.coredumpFilter = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.membarrier = this._io.readU8le();
    }
    if (this.ofsAuxv > 264) {
      this.extra = this._io.readBytes(this.ofsAuxv - 264);
    }
  }
  CrMmStruct.prototype._readBE = function() {
    this.startCode = this._io.readU8be();
    this.endCode = this._io.readU8be();
    this.startData = this._io.readU8be();
    this.endData = this._io.readU8be();
    this.startBrk = this._io.readU8be();
    this.brk = this._io.readU8be();
    this.startStack = this._io.readU8be();
    this.argStart = this._io.readU8be();
    this.argEnd = this._io.readU8be();
    this.envStart = this._io.readU8be();
    this.envEnd = this._io.readU8be();
    this.defFlags = this._io.readU8be();
    this.posExeFile = this._io.readU8be();
    this.totalVm = this._io.readU8be();
    this.lockedVm = this._io.readU8be();
    this.pinnedVm = this._io.readU8be();
    this.dataVm = this._io.readU8be();
    this.execVm = this._io.readU8be();
    this.stackVm = this._io.readU8be();
    this.hiwaterRss = this._io.readU8be();
    this.hiwaterVm = this._io.readU8be();
    this.anonRss = this._io.readU8be();
    this.fileRss = this._io.readU8be();
    this.shmemRss = this._io.readU8be();
    this.swap = this._io.readU8be();
    this.pgtables = this._io.readU8be();
    this.ofsAuxv = this._io.readU4be();
    this.numAuxv = this._io.readU4be();
    this.lenAuxvEntry = this._io.readU4be();
    this.reservedAuxv = this._io.readU4be();
    if (this.hasRevision3) {
      this.dumpable = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.reserved = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.mmFlags = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.coredumpFilter = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.membarrier = this._io.readU8be();
    }
    if (this.ofsAuxv > 264) {
      this.extra = this._io.readBytes(this.ofsAuxv - 264);
    }
  }

  var AuxvEntry = CrMmStruct.AuxvEntry = (function() {
    function AuxvEntry(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    AuxvEntry.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    AuxvEntry.prototype._readLE = function() {
      this.aType = this._io.readU8le();
      this.aVal = this._io.readU8le();
      if (this._parent.lenAuxvEntry > 16) {
        this.extra = this._io.readBytes(this._parent.lenAuxvEntry - 16);
      }
    }
    AuxvEntry.prototype._readBE = function() {
      this.aType = this._io.readU8be();
      this.aVal = this._io.readU8be();
      if (this._parent.lenAuxvEntry > 16) {
        this.extra = this._io.readBytes(this._parent.lenAuxvEntry - 16);
      }
    }

    /**
     * What the entry tells, an AT_* number.
     */

    /**
     * Its value.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return AuxvEntry;
  })();

  /**
   * Auxiliary vector that the program was started with.
   * @see getauxval(3)
   */
  Object.defineProperty(CrMmStruct.prototype, 'auxv', {
    get: function() {
      if (this._m_auxv !== undefined)
        return this._m_auxv;
      var _pos = this._io.pos;
      this._io.seek(this.ofsAuxv - 8);
      if (this._is_le) {
        this._m_auxv = [];
        for (var i = 0; i < this.numAuxv; i++) {
          this._m_auxv.push(new AuxvEntry(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_auxv = [];
        for (var i = 0; i < this.numAuxv; i++) {
          this._m_auxv.push(new AuxvEntry(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_auxv;
    }
  });

  /**
   * Whether the fixed part goes on behind the 232 bytes of revision 2.
   */
  Object.defineProperty(CrMmStruct.prototype, 'hasRevision3', {
    get: function() {
      if (this._m_hasRevision3 !== undefined)
        return this._m_hasRevision3;
      this._m_hasRevision3 = this.ofsAuxv > 232;
      return this._m_hasRevision3;
    }
  });

  /**
   * First address of the program text.
   */

  /**
   * First address behind the program text.
   */

  /**
   * First address of the initialised data.
   */

  /**
   * First address behind the initialised data.
   */

  /**
   * First address of the heap.
   * @see brk(2)
   */

  /**
   * First address behind the heap.
   */

  /**
   * Bottom of the stack of the first thread.
   */

  /**
   * First address of the command line.
   */

  /**
   * First address behind the command line.
   */

  /**
   * First address of the environment.
   */

  /**
   * First address behind the environment.
   */

  /**
   * Flags that every new mapping gets.
   * @see mlockall(2)
   */

  /**
   * The executable.
   */

  /**
   * Mapped memory.
   */

  /**
   * Memory locked against swapping.
   * @see mlock(2)
   */

  /**
   * Memory pinned for devices.
   */

  /**
   * Private writable memory without the stack.
   */

  /**
   * Executable memory that is not writable.
   */

  /**
   * Memory of the stack.
   */

  /**
   * Highest amount of resident memory so far.
   */

  /**
   * Highest amount of mapped memory so far.
   */

  /**
   * Resident anonymous memory.
   */

  /**
   * Resident memory backed by files.
   */

  /**
   * Resident memory of shared mappings and tmpfs.
   */

  /**
   * Anonymous memory that is swapped out.
   */

  /**
   * Page tables.
   */

  /**
   * Who may read its memory.
   * @see PR_SET_DUMPABLE in prctl(2)
   */

  /**
   * Properties of the whole address space.
   */

  /**
   * Mappings that a core dump has.
   * @see core(5)
   */

  /**
   * Registrations of membarrier(2).
   * @see membarrier(2)
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrMmStruct;
})();
CrMmStruct_.CrMmStruct = CrMmStruct;
})(CrMmStruct_, BodyStream, CrEnums_);

const CrVma_ = {};
(function (CrVma_, KaitaiStream, CrEnums_) {
/**
 * A mapping of an address space: whole pages, in ascending order and disjoint
 * within one MM_STRUCT.
 * @see proc_pid_maps(5), struct vm_area_struct in include/linux/mm_types.h
 */

var CrVma = (function() {
  function CrVma(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrVma.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrVma.prototype._readLE = function() {
    this.posMm = this._io.readU8le();
    this.vmStart = this._io.readU8le();
    this.vmEnd = this._io.readU8le();
    this.vmFlags = this._io.readU8le();
    this.vmPgoff = this._io.readU8le();
    this.posFile = this._io.readU8le();
    this.ofsName = this._io.readU4le();
    this.lenName = this._io.readU4le();
    if (this.hasRevision3) {
      this.pageSize = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.pkey = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.reserved = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.ofsGuards = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.numGuards = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.lenGuard = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.reservedGuards = this._io.readU4le();
    }
    if (this.ofsName > 96) {
      this.extra = this._io.readBytes(this.ofsName - 96);
    }
  }
  CrVma.prototype._readBE = function() {
    this.posMm = this._io.readU8be();
    this.vmStart = this._io.readU8be();
    this.vmEnd = this._io.readU8be();
    this.vmFlags = this._io.readU8be();
    this.vmPgoff = this._io.readU8be();
    this.posFile = this._io.readU8be();
    this.ofsName = this._io.readU4be();
    this.lenName = this._io.readU4be();
    if (this.hasRevision3) {
      this.pageSize = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.pkey = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.reserved = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.ofsGuards = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.numGuards = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.lenGuard = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.reservedGuards = this._io.readU4be();
    }
    if (this.ofsName > 96) {
      this.extra = this._io.readBytes(this.ofsName - 96);
    }
  }

  var Guard = CrVma.Guard = (function() {
    function Guard(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Guard.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Guard.prototype._readLE = function() {
      this.vmStart = this._io.readU8le();
      this.vmEnd = this._io.readU8le();
      if (this._parent.lenGuard > 16) {
        this.extra = this._io.readBytes(this._parent.lenGuard - 16);
      }
    }
    Guard.prototype._readBE = function() {
      this.vmStart = this._io.readU8be();
      this.vmEnd = this._io.readU8be();
      if (this._parent.lenGuard > 16) {
        this.extra = this._io.readBytes(this._parent.lenGuard - 16);
      }
    }

    /**
     * First address.
     */

    /**
     * First address behind it.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return Guard;
  })();

  /**
   * Pages that fault, in ascending order and disjoint.
   * @see MADV_GUARD_INSTALL in madvise(2)
   */
  Object.defineProperty(CrVma.prototype, 'guards', {
    get: function() {
      if (this._m_guards !== undefined)
        return this._m_guards;
      if (this.hasRevision3) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsGuards - 8);
        if (this._is_le) {
          this._m_guards = [];
          for (var i = 0; i < this.numGuards; i++) {
            this._m_guards.push(new Guard(this._io, this, this._root, this._is_le));
          }
        } else {
          this._m_guards = [];
          for (var i = 0; i < this.numGuards; i++) {
            this._m_guards.push(new Guard(this._io, this, this._root, this._is_le));
          }
        }
        this._io.seek(_pos);
      }
      return this._m_guards;
    }
  });

  /**
   * Whether the fixed part goes on behind the 64 bytes of revision 2.
   */
  Object.defineProperty(CrVma.prototype, 'hasRevision3', {
    get: function() {
      if (this._m_hasRevision3 !== undefined)
        return this._m_hasRevision3;
      this._m_hasRevision3 = this.ofsName > 64;
      return this._m_hasRevision3;
    }
  });

  /**
   * What the kernel calls memory that has no file, `[heap]` or `[stack]` say.
   */
  Object.defineProperty(CrVma.prototype, 'name', {
    get: function() {
      if (this._m_name !== undefined)
        return this._m_name;
      var _pos = this._io.pos;
      this._io.seek(this.ofsName - 8);
      if (this._is_le) {
        this._m_name = this._io.readBytes(this.lenName);
      } else {
        this._m_name = this._io.readBytes(this.lenName);
      }
      this._io.seek(_pos);
      return this._m_name;
    }
  });

  /**
   * Address space it belongs to.
   */

  /**
   * First address.
   */

  /**
   * First address behind it.
   */

  /**
   * Protection and behaviour.
   */

  /**
   * Where in the file the mapping starts.
   * @see mmap(2)
   */

  /**
   * File that is mapped.
   */

  /**
   * Size of a page.
   * @see KernelPageSize in proc_pid_smaps(5)
   */

  /**
   * Protection key.
   * @see pkeys(7)
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrVma;
})();
CrVma_.CrVma = CrVma;
})(CrVma_, BodyStream, CrEnums_);

const CrPages_ = {};
(function (CrPages_, KaitaiStream, CrEnums_) {
/**
 * A run of pages of a mapping, with their bytes. What no PAGES object holds reads as
 * zero or, in a mapped file, as the file has it.
 * @see proc_pid_pagemap(5)
 */

var CrPages = (function() {
  function CrPages(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrPages.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrPages.prototype._readLE = function() {
    this.posVma = this._io.readU8le();
    this.vaddr = this._io.readU8le();
    this.pageSize = this._io.readU8le();
    this.nrPages = this._io.readU8le();
    this.ofsData = this._io.readU4le();
    this.lenData = this._io.readU4le();
    if (this.ofsData > 48) {
      this.extra = this._io.readBytes(this.ofsData - 48);
    }
  }
  CrPages.prototype._readBE = function() {
    this.posVma = this._io.readU8be();
    this.vaddr = this._io.readU8be();
    this.pageSize = this._io.readU8be();
    this.nrPages = this._io.readU8be();
    this.ofsData = this._io.readU4be();
    this.lenData = this._io.readU4be();
    if (this.ofsData > 48) {
      this.extra = this._io.readBytes(this.ofsData - 48);
    }
  }

  /**
   * Bytes of the pages, one after the other.
   */
  Object.defineProperty(CrPages.prototype, 'data', {
    get: function() {
      if (this._m_data !== undefined)
        return this._m_data;
      var _pos = this._io.pos;
      this._io.seek(this.ofsData - 8);
      if (this._is_le) {
        this._m_data = this._io.readBytes(this.lenData);
      } else {
        this._m_data = this._io.readBytes(this.lenData);
      }
      this._io.seek(_pos);
      return this._m_data;
    }
  });

  /**
   * Mapping that the pages belong to.
   */

  /**
   * Address of the first page.
   */

  /**
   * Size of a page.
   */

  /**
   * Number of pages.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrPages;
})();
CrPages_.CrPages = CrPages;
})(CrPages_, BodyStream, CrEnums_);

const CrFilesStruct_ = {};
(function (CrFilesStruct_, KaitaiStream, CrEnums_) {
/**
 * A table of file descriptors, shared by the threads of a process.
 * @see include/linux/fdtable.h
 */

var CrFilesStruct = (function() {
  function CrFilesStruct(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrFilesStruct.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrFilesStruct.prototype._readLE = function() {
    this.maxFds = this._io.readU8le();
    this.ofsFds = this._io.readU4le();
    this.numFds = this._io.readU4le();
    this.lenFd = this._io.readU4le();
    this.reservedFds = this._io.readU4le();
    if (this.ofsFds > 32) {
      this.extra = this._io.readBytes(this.ofsFds - 32);
    }
  }
  CrFilesStruct.prototype._readBE = function() {
    this.maxFds = this._io.readU8be();
    this.ofsFds = this._io.readU4be();
    this.numFds = this._io.readU4be();
    this.lenFd = this._io.readU4be();
    this.reservedFds = this._io.readU4be();
    if (this.ofsFds > 32) {
      this.extra = this._io.readBytes(this.ofsFds - 32);
    }
  }

  var Fd = CrFilesStruct.Fd = (function() {
    function Fd(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Fd.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Fd.prototype._readLE = function() {
      this.fd = this._io.readU4le();
      this.reserved = this._io.readU4le();
      this.fdFlags = this._io.readU8le();
      this.posFile = this._io.readU8le();
      if (this._parent.lenFd > 24) {
        this.extra = this._io.readBytes(this._parent.lenFd - 24);
      }
    }
    Fd.prototype._readBE = function() {
      this.fd = this._io.readU4be();
      this.reserved = this._io.readU4be();
      this.fdFlags = this._io.readU8be();
      this.posFile = this._io.readU8be();
      if (this._parent.lenFd > 24) {
        this.extra = this._io.readBytes(this._parent.lenFd - 24);
      }
    }

    /**
     * Number of the descriptor.
     */

    /**
     * Flags of the descriptor.
     * @see fcntl(2)
     */

    /**
     * What it refers to.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return Fd;
  })();

  /**
   * Open descriptors in ascending order.
   */
  Object.defineProperty(CrFilesStruct.prototype, 'fds', {
    get: function() {
      if (this._m_fds !== undefined)
        return this._m_fds;
      var _pos = this._io.pos;
      this._io.seek(this.ofsFds - 8);
      if (this._is_le) {
        this._m_fds = [];
        for (var i = 0; i < this.numFds; i++) {
          this._m_fds.push(new Fd(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_fds = [];
        for (var i = 0; i < this.numFds; i++) {
          this._m_fds.push(new Fd(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_fds;
    }
  });

  /**
   * Descriptors that the table has room for.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrFilesStruct;
})();
CrFilesStruct_.CrFilesStruct = CrFilesStruct;
})(CrFilesStruct_, BodyStream, CrEnums_);

const CrFsStruct_ = {};
(function (CrFsStruct_, KaitaiStream, CrEnums_) {
/**
 * What a task makes of paths and of new files.
 * @see chroot(2), chdir(2), include/linux/fs_struct.h
 */

var CrFsStruct = (function() {
  function CrFsStruct(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrFsStruct.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrFsStruct.prototype._readLE = function() {
    this.umask = this._io.readU4le();
    this.reserved = this._io.readU4le();
    this.ofsRoot = this._io.readU4le();
    this.lenRoot = this._io.readU4le();
    this.ofsPwd = this._io.readU4le();
    this.lenPwd = this._io.readU4le();
    if (this.hasRevision3) {
      this.fsFlags = this._io.readU8le();
    }
    if (this.ofsRoot > 40) {
      this.extra = this._io.readBytes(this.ofsRoot - 40);
    }
  }
  CrFsStruct.prototype._readBE = function() {
    this.umask = this._io.readU4be();
    this.reserved = this._io.readU4be();
    this.ofsRoot = this._io.readU4be();
    this.lenRoot = this._io.readU4be();
    this.ofsPwd = this._io.readU4be();
    this.lenPwd = this._io.readU4be();
    if (this.hasRevision3) {
      this.fsFlags = this._io.readU8be();
    }
    if (this.ofsRoot > 40) {
      this.extra = this._io.readBytes(this.ofsRoot - 40);
    }
  }

  /**
   * Whether the fixed part goes on behind the 32 bytes of revision 2.
   */
  Object.defineProperty(CrFsStruct.prototype, 'hasRevision3', {
    get: function() {
      if (this._m_hasRevision3 !== undefined)
        return this._m_hasRevision3;
      this._m_hasRevision3 = this.ofsRoot > 32;
      return this._m_hasRevision3;
    }
  });

  /**
   * Working directory.
   */
  Object.defineProperty(CrFsStruct.prototype, 'pwd', {
    get: function() {
      if (this._m_pwd !== undefined)
        return this._m_pwd;
      var _pos = this._io.pos;
      this._io.seek(this.ofsPwd - 8);
      if (this._is_le) {
        this._m_pwd = this._io.readBytes(this.lenPwd);
      } else {
        this._m_pwd = this._io.readBytes(this.lenPwd);
      }
      this._io.seek(_pos);
      return this._m_pwd;
    }
  });

  /**
   * Root directory.
   */
  Object.defineProperty(CrFsStruct.prototype, 'root', {
    get: function() {
      if (this._m_root !== undefined)
        return this._m_root;
      var _pos = this._io.pos;
      this._io.seek(this.ofsRoot - 8);
      if (this._is_le) {
        this._m_root = this._io.readBytes(this.lenRoot);
      } else {
        this._m_root = this._io.readBytes(this.lenRoot);
      }
      this._io.seek(_pos);
      return this._m_root;
    }
  });

  /**
   * Permissions that new files don't get.
   * @see umask(2)
   */

  /**
   * Which directories have no name any more.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrFsStruct;
})();
CrFsStruct_.CrFsStruct = CrFsStruct;
})(CrFsStruct_, BodyStream, CrEnums_);

const CrSignalStruct_ = {};
(function (CrSignalStruct_, KaitaiStream, CrEnums_) {
/**
 * What the threads of a process share, such as pending signals, limits, statistics.
 * @see include/linux/sched/signal.h
 */

var CrSignalStruct = (function() {
  function CrSignalStruct(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrSignalStruct.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrSignalStruct.prototype._readLE = function() {
    this.sharedPending = this._io.readU8le();
    this.signalFlags = this._io.readU8le();
    this.utime = this._io.readU8le();
    this.stime = this._io.readU8le();
    this.cutime = this._io.readU8le();
    this.cstime = this._io.readU8le();
    this.minFlt = this._io.readU8le();
    this.majFlt = this._io.readU8le();
    this.cminFlt = this._io.readU8le();
    this.cmajFlt = this._io.readU8le();
    this.nvcsw = this._io.readU8le();
    this.nivcsw = this._io.readU8le();
    this.rchar = this._io.readU8le();
    this.wchar = this._io.readU8le();
    this.syscr = this._io.readU8le();
    this.syscw = this._io.readU8le();
    this.readBytes = this._io.readU8le();
    this.writeBytes = this._io.readU8le();
    this.posPgrp = this._io.readU8le();
    this.posSession = this._io.readU8le();
    this.ofsRlimits = this._io.readU4le();
    this.numRlimits = this._io.readU4le();
    this.lenRlimit = this._io.readU4le();
    this.reservedRlimits = this._io.readU4le();
    if (this.hasRevision3) {
      this.itRealValue = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.itRealInterval = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.itVirtValue = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.itVirtInterval = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.itProfValue = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.itProfInterval = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.posTty = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.oomScoreAdj = this._io.readS4le();
    }
    if (this.hasRevision3) {
      this.loginuid = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.stopSignal = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.reserved = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.ofsTimers = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.numTimers = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.lenTimer = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.reservedTimers = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.ofsQueue = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.numQueue = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.lenSiginfo = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.reservedQueue = this._io.readU4le();
    }
    if (this.ofsRlimits > 288) {
      this.extra = this._io.readBytes(this.ofsRlimits - 288);
    }
  }
  CrSignalStruct.prototype._readBE = function() {
    this.sharedPending = this._io.readU8be();
    this.signalFlags = this._io.readU8be();
    this.utime = this._io.readU8be();
    this.stime = this._io.readU8be();
    this.cutime = this._io.readU8be();
    this.cstime = this._io.readU8be();
    this.minFlt = this._io.readU8be();
    this.majFlt = this._io.readU8be();
    this.cminFlt = this._io.readU8be();
    this.cmajFlt = this._io.readU8be();
    this.nvcsw = this._io.readU8be();
    this.nivcsw = this._io.readU8be();
    this.rchar = this._io.readU8be();
    this.wchar = this._io.readU8be();
    this.syscr = this._io.readU8be();
    this.syscw = this._io.readU8be();
    this.readBytes = this._io.readU8be();
    this.writeBytes = this._io.readU8be();
    this.posPgrp = this._io.readU8be();
    this.posSession = this._io.readU8be();
    this.ofsRlimits = this._io.readU4be();
    this.numRlimits = this._io.readU4be();
    this.lenRlimit = this._io.readU4be();
    this.reservedRlimits = this._io.readU4be();
    if (this.hasRevision3) {
      this.itRealValue = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.itRealInterval = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.itVirtValue = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.itVirtInterval = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.itProfValue = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.itProfInterval = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.posTty = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.oomScoreAdj = this._io.readS4be();
    }
    if (this.hasRevision3) {
      this.loginuid = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.stopSignal = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.reserved = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.ofsTimers = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.numTimers = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.lenTimer = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.reservedTimers = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.ofsQueue = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.numQueue = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.lenSiginfo = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.reservedQueue = this._io.readU4be();
    }
    if (this.ofsRlimits > 288) {
      this.extra = this._io.readBytes(this.ofsRlimits - 288);
    }
  }

  var PosixTimer = CrSignalStruct.PosixTimer = (function() {
    function PosixTimer(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    PosixTimer.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    PosixTimer.prototype._readLE = function() {
      this.timerId = this._io.readU4le();
      this.clock = this._io.readU4le();
      this.notifyBy = this._io.readU4le();
      this.signo = this._io.readU4le();
      this.sigevValue = this._io.readU8le();
      this.value = this._io.readU8le();
      this.interval = this._io.readU8le();
      this.overrun = this._io.readU4le();
      this.reserved = this._io.readU4le();
      this.posPid = this._io.readU8le();
      this.posClockTask = this._io.readU8le();
      if (this._parent.lenTimer > 64) {
        this.extra = this._io.readBytes(this._parent.lenTimer - 64);
      }
    }
    PosixTimer.prototype._readBE = function() {
      this.timerId = this._io.readU4be();
      this.clock = this._io.readU4be();
      this.notifyBy = this._io.readU4be();
      this.signo = this._io.readU4be();
      this.sigevValue = this._io.readU8be();
      this.value = this._io.readU8be();
      this.interval = this._io.readU8be();
      this.overrun = this._io.readU4be();
      this.reserved = this._io.readU4be();
      this.posPid = this._io.readU8be();
      this.posClockTask = this._io.readU8be();
      if (this._parent.lenTimer > 64) {
        this.extra = this._io.readBytes(this._parent.lenTimer - 64);
      }
    }

    /**
     * Number that the kernel gave it.
     */

    /**
     * Clock that it runs on.
     */

    /**
     * How its expiration is told.
     */

    /**
     * Signal that tells of it.
     */

    /**
     * Value that comes with the signal.
     */

    /**
     * Until it expires, from the dump on; 0 where it is disarmed.
     */

    /**
     * Period; 0 where it expires once.
     */

    /**
     * Expirations that were told with the last signal.
     */

    /**
     * Thread that is told.
     */

    /**
     * Task whose CPU time counts.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return PosixTimer;
  })();

  var Rlimit = CrSignalStruct.Rlimit = (function() {
    function Rlimit(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Rlimit.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Rlimit.prototype._readLE = function() {
      this.rlimCur = this._io.readU8le();
      this.rlimMax = this._io.readU8le();
      if (this._parent.lenRlimit > 16) {
        this.extra = this._io.readBytes(this._parent.lenRlimit - 16);
      }
    }
    Rlimit.prototype._readBE = function() {
      this.rlimCur = this._io.readU8be();
      this.rlimMax = this._io.readU8be();
      if (this._parent.lenRlimit > 16) {
        this.extra = this._io.readBytes(this._parent.lenRlimit - 16);
      }
    }

    /**
     * Soft limit; 2^64-1 is no limit.
     */

    /**
     * Hard limit; 2^64-1 is no limit.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return Rlimit;
  })();

  var Siginfo = CrSignalStruct.Siginfo = (function() {
    function Siginfo(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Siginfo.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Siginfo.prototype._readLE = function() {
      this.siSigno = this._io.readU4le();
      this.siErrno = this._io.readS4le();
      this.siCode = this._io.readS4le();
      this.reserved = this._io.readU4le();
      this.ofsInfo = this._io.readU4le();
      this.lenInfo = this._io.readU4le();
      if (this._parent.lenSiginfo > 24) {
        this.extra = this._io.readBytes(this._parent.lenSiginfo - 24);
      }
    }
    Siginfo.prototype._readBE = function() {
      this.siSigno = this._io.readU4be();
      this.siErrno = this._io.readS4be();
      this.siCode = this._io.readS4be();
      this.reserved = this._io.readU4be();
      this.ofsInfo = this._io.readU4be();
      this.lenInfo = this._io.readU4be();
      if (this._parent.lenSiginfo > 24) {
        this.extra = this._io.readBytes(this._parent.lenSiginfo - 24);
      }
    }

    /**
     * The whole siginfo_t of the architecture, 128 bytes.
     */
    Object.defineProperty(Siginfo.prototype, 'info', {
      get: function() {
        if (this._m_info !== undefined)
          return this._m_info;
        var _pos = this._io.pos;
        this._io.seek(this.ofsInfo - 8);
        if (this._is_le) {
          this._m_info = this._io.readBytes(this.lenInfo);
        } else {
          this._m_info = this._io.readBytes(this.lenInfo);
        }
        this._io.seek(_pos);
        return this._m_info;
      }
    });

    /**
     * Number of the signal.
     */

    /**
     * Error number.
     */

    /**
     * Why it was sent.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return Siginfo;
  })();

  /**
   * Whether the fixed part goes on behind the 184 bytes of revision 2.
   */
  Object.defineProperty(CrSignalStruct.prototype, 'hasRevision3', {
    get: function() {
      if (this._m_hasRevision3 !== undefined)
        return this._m_hasRevision3;
      this._m_hasRevision3 = this.ofsRlimits > 184;
      return this._m_hasRevision3;
    }
  });

  /**
   * Signals of shared_pending with what came along, the oldest first.
   * @see PTRACE_PEEKSIGINFO in ptrace(2)
   */
  Object.defineProperty(CrSignalStruct.prototype, 'queue', {
    get: function() {
      if (this._m_queue !== undefined)
        return this._m_queue;
      if (this.hasRevision3) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsQueue - 8);
        if (this._is_le) {
          this._m_queue = [];
          for (var i = 0; i < this.numQueue; i++) {
            this._m_queue.push(new Siginfo(this._io, this, this._root, this._is_le));
          }
        } else {
          this._m_queue = [];
          for (var i = 0; i < this.numQueue; i++) {
            this._m_queue.push(new Siginfo(this._io, this, this._root, this._is_le));
          }
        }
        this._io.seek(_pos);
      }
      return this._m_queue;
    }
  });

  /**
   * Resource limits, indexed by RLIMIT_* number.
   * @see getrlimit(2)
   */
  Object.defineProperty(CrSignalStruct.prototype, 'rlimits', {
    get: function() {
      if (this._m_rlimits !== undefined)
        return this._m_rlimits;
      var _pos = this._io.pos;
      this._io.seek(this.ofsRlimits - 8);
      if (this._is_le) {
        this._m_rlimits = [];
        for (var i = 0; i < this.numRlimits; i++) {
          this._m_rlimits.push(new Rlimit(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_rlimits = [];
        for (var i = 0; i < this.numRlimits; i++) {
          this._m_rlimits.push(new Rlimit(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_rlimits;
    }
  });

  /**
   * Timers of timer_create(2).
   * @see timer_create(2)
   */
  Object.defineProperty(CrSignalStruct.prototype, 'timers', {
    get: function() {
      if (this._m_timers !== undefined)
        return this._m_timers;
      if (this.hasRevision3) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsTimers - 8);
        if (this._is_le) {
          this._m_timers = [];
          for (var i = 0; i < this.numTimers; i++) {
            this._m_timers.push(new PosixTimer(this._io, this, this._root, this._is_le));
          }
        } else {
          this._m_timers = [];
          for (var i = 0; i < this.numTimers; i++) {
            this._m_timers.push(new PosixTimer(this._io, this, this._root, this._is_le));
          }
        }
        this._io.seek(_pos);
      }
      return this._m_timers;
    }
  });

  /**
   * Signals that wait for any thread; bit N - 1 stands for signal N.
   * @see signal(7)
   */

  /**
   * State of the process as a whole.
   */

  /**
   * Time in user mode.
   */

  /**
   * Time in the kernel.
   */

  /**
   * Time in user mode of children that were waited for.
   */

  /**
   * Time in the kernel of children that were waited for.
   */

  /**
   * Page faults served without I/O.
   */

  /**
   * Page faults served with I/O.
   */

  /**
   * Page faults without I/O of children that were waited for.
   */

  /**
   * Page faults with I/O of children that were waited for.
   */

  /**
   * Voluntary context switches.
   */

  /**
   * Involuntary context switches.
   */

  /**
   * Data that read calls returned.
   * @see proc_pid_io(5)
   */

  /**
   * Data that write calls took.
   */

  /**
   * Read calls.
   */

  /**
   * Write calls.
   */

  /**
   * Data fetched from storage.
   */

  /**
   * Data sent to storage.
   */

  /**
   * Process group.
   */

  /**
   * Session.
   */

  /**
   * Until the interval timer for real time expires; 0 where it is off.
   * @see setitimer(2)
   */

  /**
   * Period of the interval timer for real time.
   */

  /**
   * Until the interval timer for time in user mode expires; 0 where it is off.
   */

  /**
   * Period of the interval timer for time in user mode.
   */

  /**
   * Until the interval timer for CPU time expires; 0 where it is off.
   */

  /**
   * Period of the interval timer for CPU time.
   */

  /**
   * Controlling terminal.
   */

  /**
   * Adjustment of the score by which the kernel kills when memory is short.
   * @see proc_pid_oom_score_adj(5)
   */

  /**
   * Login user ID of its leader; 2^32-1 is unset.
   * @see proc_pid_loginuid(5)
   */

  /**
   * Signal that stopped it; 0 where none did.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrSignalStruct;
})();
CrSignalStruct_.CrSignalStruct = CrSignalStruct;
})(CrSignalStruct_, BodyStream, CrEnums_);

const CrSighandStruct_ = {};
(function (CrSighandStruct_, KaitaiStream, CrEnums_) {
/**
 * What happens at each signal.
 * @see sigaction(2), include/linux/sched/signal.h
 */

var CrSighandStruct = (function() {
  function CrSighandStruct(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrSighandStruct.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrSighandStruct.prototype._readLE = function() {
    this.sighandFlags = this._io.readU8le();
    this.ofsActions = this._io.readU4le();
    this.numActions = this._io.readU4le();
    this.lenAction = this._io.readU4le();
    this.reservedActions = this._io.readU4le();
    if (this.ofsActions > 32) {
      this.extra = this._io.readBytes(this.ofsActions - 32);
    }
  }
  CrSighandStruct.prototype._readBE = function() {
    this.sighandFlags = this._io.readU8be();
    this.ofsActions = this._io.readU4be();
    this.numActions = this._io.readU4be();
    this.lenAction = this._io.readU4be();
    this.reservedActions = this._io.readU4be();
    if (this.ofsActions > 32) {
      this.extra = this._io.readBytes(this.ofsActions - 32);
    }
  }

  var Action = CrSighandStruct.Action = (function() {
    function Action(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Action.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Action.prototype._readLE = function() {
      this.saHandler = this._io.readU8le();
      this.saFlags = this._io.readU8le();
      this.saRestorer = this._io.readU8le();
      this.saMask = this._io.readU8le();
      if (this._parent.lenAction > 32) {
        this.extra = this._io.readBytes(this._parent.lenAction - 32);
      }
    }
    Action.prototype._readBE = function() {
      this.saHandler = this._io.readU8be();
      this.saFlags = this._io.readU8be();
      this.saRestorer = this._io.readU8be();
      this.saMask = this._io.readU8be();
      if (this._parent.lenAction > 32) {
        this.extra = this._io.readBytes(this._parent.lenAction - 32);
      }
    }

    /**
     * Address of the handler. 0 is the default action, 1 ignores the signal, and 2^64-1
     * is a handler whose address is not known.
     */

    /**
     * How the handler is called.
     */

    /**
     * Where the handler returns to.
     * @see sigreturn(2)
     */

    /**
     * Signals blocked while the handler runs; bit N - 1 stands for signal N.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return Action;
  })();

  /**
   * Action of every signal; index 0 is signal 1.
   */
  Object.defineProperty(CrSighandStruct.prototype, 'actions', {
    get: function() {
      if (this._m_actions !== undefined)
        return this._m_actions;
      var _pos = this._io.pos;
      this._io.seek(this.ofsActions - 8);
      if (this._is_le) {
        this._m_actions = [];
        for (var i = 0; i < this.numActions; i++) {
          this._m_actions.push(new Action(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_actions = [];
        for (var i = 0; i < this.numActions; i++) {
          this._m_actions.push(new Action(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_actions;
    }
  });

  /**
   * How much is known of the handlers.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrSighandStruct;
})();
CrSighandStruct_.CrSighandStruct = CrSighandStruct;
})(CrSighandStruct_, BodyStream, CrEnums_);

const CrPid_ = {};
(function (CrPid_, KaitaiStream, CrEnums_) {
/**
 * An identity that tasks, process groups and sessions are known by.
 * @see pid_namespaces(7), struct pid in include/linux/pid.h
 */

var CrPid = (function() {
  function CrPid(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrPid.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrPid.prototype._readLE = function() {
    this.level = this._io.readU4le();
    this.reserved = this._io.readU4le();
    this.ofsNumbers = this._io.readU4le();
    this.numNumbers = this._io.readU4le();
    this.lenNumber = this._io.readU4le();
    this.reservedNumbers = this._io.readU4le();
    if (this.ofsNumbers > 32) {
      this.extra = this._io.readBytes(this.ofsNumbers - 32);
    }
  }
  CrPid.prototype._readBE = function() {
    this.level = this._io.readU4be();
    this.reserved = this._io.readU4be();
    this.ofsNumbers = this._io.readU4be();
    this.numNumbers = this._io.readU4be();
    this.lenNumber = this._io.readU4be();
    this.reservedNumbers = this._io.readU4be();
    if (this.ofsNumbers > 32) {
      this.extra = this._io.readBytes(this.ofsNumbers - 32);
    }
  }

  var PidNumber = CrPid.PidNumber = (function() {
    function PidNumber(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    PidNumber.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    PidNumber.prototype._readLE = function() {
      this.value = this._io.readU4le();
      if (this._parent.lenNumber > 4) {
        this.extra = this._io.readBytes(this._parent.lenNumber - 4);
      }
    }
    PidNumber.prototype._readBE = function() {
      this.value = this._io.readU4be();
      if (this._parent.lenNumber > 4) {
        this.extra = this._io.readBytes(this._parent.lenNumber - 4);
      }
    }

    /**
     * Number in the namespace of the same level.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return PidNumber;
  })();

  /**
   * Its number in every PID namespace, that of the container first.
   */
  Object.defineProperty(CrPid.prototype, 'numbers', {
    get: function() {
      if (this._m_numbers !== undefined)
        return this._m_numbers;
      var _pos = this._io.pos;
      this._io.seek(this.ofsNumbers - 8);
      if (this._is_le) {
        this._m_numbers = [];
        for (var i = 0; i < this.numNumbers; i++) {
          this._m_numbers.push(new PidNumber(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_numbers = [];
        for (var i = 0; i < this.numNumbers; i++) {
          this._m_numbers.push(new PidNumber(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_numbers;
    }
  });

  /**
   * Depth of the PID namespace it was made in, below that of the container.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrPid;
})();
CrPid_.CrPid = CrPid;
})(CrPid_, BodyStream, CrEnums_);

const CrTaskStruct_ = {};
(function (CrTaskStruct_, KaitaiStream, CrEnums_) {
/**
 * A task, that is a process or one of its threads.
 * @see proc_pid_stat(5), include/linux/sched.h
 */

var CrTaskStruct = (function() {
  function CrTaskStruct(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrTaskStruct.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrTaskStruct.prototype._readLE = function() {
    this.posRealCred = this._io.readU8le();
    this.posCred = this._io.readU8le();
    this.comm = this._io.readBytes(16);
    this.posMm = this._io.readU8le();
    this.posPid = this._io.readU8le();
    this.posPgid = this._io.readU8le();
    this.posSid = this._io.readU8le();
    this.posFs = this._io.readU8le();
    this.posFiles = this._io.readU8le();
    this.posNsproxy = this._io.readU8le();
    this.posSignal = this._io.readU8le();
    this.posSighand = this._io.readU8le();
    this.posParent = this._io.readU8le();
    this.posGroupLeader = this._io.readU8le();
    this.taskFlags = this._io.readU8le();
    this.state = this._io.readU4le();
    this.exitCode = this._io.readU4le();
    this.exitSignal = this._io.readU4le();
    this.policy = this._io.readU4le();
    this.nice = this._io.readS4le();
    this.rtPriority = this._io.readU4le();
    this.blocked = this._io.readU8le();
    this.pending = this._io.readU8le();
    this.utime = this._io.readU8le();
    this.stime = this._io.readU8le();
    this.gtime = this._io.readU8le();
    this.startTime = this._io.readU8le();
    this.nvcsw = this._io.readU8le();
    this.nivcsw = this._io.readU8le();
    this.minFlt = this._io.readU8le();
    this.majFlt = this._io.readU8le();
    this.readBytes = this._io.readU8le();
    this.writeBytes = this._io.readU8le();
    if (this.hasRevision3) {
      this.clearChildTid = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.robustList = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.robustListLen = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.rseq = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.rseqLen = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.rseqSig = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.sasSsSp = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.sasSsSize = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.sasFlags = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.personality = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.timerSlack = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.pdeathSignal = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.ioprioClass = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.ioprioLevel = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.reserved = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.schedRuntime = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.schedDeadline = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.schedPeriod = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.ofsCpusAllowed = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.lenCpusAllowed = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.ofsQueue = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.numQueue = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.lenSiginfo = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.reservedQueue = this._io.readU4le();
    }
    if ( ((this.hasRevision3) && (this.ofsCpusAllowed > 400)) ) {
      this.extra = this._io.readBytes(this.ofsCpusAllowed - 400);
    }
  }
  CrTaskStruct.prototype._readBE = function() {
    this.posRealCred = this._io.readU8be();
    this.posCred = this._io.readU8be();
    this.comm = this._io.readBytes(16);
    this.posMm = this._io.readU8be();
    this.posPid = this._io.readU8be();
    this.posPgid = this._io.readU8be();
    this.posSid = this._io.readU8be();
    this.posFs = this._io.readU8be();
    this.posFiles = this._io.readU8be();
    this.posNsproxy = this._io.readU8be();
    this.posSignal = this._io.readU8be();
    this.posSighand = this._io.readU8be();
    this.posParent = this._io.readU8be();
    this.posGroupLeader = this._io.readU8be();
    this.taskFlags = this._io.readU8be();
    this.state = this._io.readU4be();
    this.exitCode = this._io.readU4be();
    this.exitSignal = this._io.readU4be();
    this.policy = this._io.readU4be();
    this.nice = this._io.readS4be();
    this.rtPriority = this._io.readU4be();
    this.blocked = this._io.readU8be();
    this.pending = this._io.readU8be();
    this.utime = this._io.readU8be();
    this.stime = this._io.readU8be();
    this.gtime = this._io.readU8be();
    this.startTime = this._io.readU8be();
    this.nvcsw = this._io.readU8be();
    this.nivcsw = this._io.readU8be();
    this.minFlt = this._io.readU8be();
    this.majFlt = this._io.readU8be();
    this.readBytes = this._io.readU8be();
    this.writeBytes = this._io.readU8be();
    if (this.hasRevision3) {
      this.clearChildTid = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.robustList = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.robustListLen = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.rseq = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.rseqLen = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.rseqSig = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.sasSsSp = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.sasSsSize = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.sasFlags = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.personality = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.timerSlack = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.pdeathSignal = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.ioprioClass = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.ioprioLevel = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.reserved = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.schedRuntime = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.schedDeadline = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.schedPeriod = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.ofsCpusAllowed = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.lenCpusAllowed = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.ofsQueue = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.numQueue = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.lenSiginfo = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.reservedQueue = this._io.readU4be();
    }
    if ( ((this.hasRevision3) && (this.ofsCpusAllowed > 400)) ) {
      this.extra = this._io.readBytes(this.ofsCpusAllowed - 400);
    }
  }

  var Siginfo = CrTaskStruct.Siginfo = (function() {
    function Siginfo(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Siginfo.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Siginfo.prototype._readLE = function() {
      this.siSigno = this._io.readU4le();
      this.siErrno = this._io.readS4le();
      this.siCode = this._io.readS4le();
      this.reserved = this._io.readU4le();
      this.ofsInfo = this._io.readU4le();
      this.lenInfo = this._io.readU4le();
      if (this._parent.lenSiginfo > 24) {
        this.extra = this._io.readBytes(this._parent.lenSiginfo - 24);
      }
    }
    Siginfo.prototype._readBE = function() {
      this.siSigno = this._io.readU4be();
      this.siErrno = this._io.readS4be();
      this.siCode = this._io.readS4be();
      this.reserved = this._io.readU4be();
      this.ofsInfo = this._io.readU4be();
      this.lenInfo = this._io.readU4be();
      if (this._parent.lenSiginfo > 24) {
        this.extra = this._io.readBytes(this._parent.lenSiginfo - 24);
      }
    }

    /**
     * The whole siginfo_t of the architecture, 128 bytes.
     */
    Object.defineProperty(Siginfo.prototype, 'info', {
      get: function() {
        if (this._m_info !== undefined)
          return this._m_info;
        var _pos = this._io.pos;
        this._io.seek(this.ofsInfo - 8);
        if (this._is_le) {
          this._m_info = this._io.readBytes(this.lenInfo);
        } else {
          this._m_info = this._io.readBytes(this.lenInfo);
        }
        this._io.seek(_pos);
        return this._m_info;
      }
    });

    /**
     * Number of the signal.
     */

    /**
     * Error number.
     */

    /**
     * Why it was sent.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return Siginfo;
  })();

  /**
   * CPUs it may run on; CPU n is bit n % 8 of byte n / 8, without trailing zero bytes.
   * @see sched_setaffinity(2)
   */
  Object.defineProperty(CrTaskStruct.prototype, 'cpusAllowed', {
    get: function() {
      if (this._m_cpusAllowed !== undefined)
        return this._m_cpusAllowed;
      if (this.hasRevision3) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsCpusAllowed - 8);
        if (this._is_le) {
          this._m_cpusAllowed = this._io.readBytes(this.lenCpusAllowed);
        } else {
          this._m_cpusAllowed = this._io.readBytes(this.lenCpusAllowed);
        }
        this._io.seek(_pos);
      }
      return this._m_cpusAllowed;
    }
  });

  /**
   * Whether the fixed part goes on behind the 256 bytes of revision 2.
   */
  Object.defineProperty(CrTaskStruct.prototype, 'hasRevision3', {
    get: function() {
      if (this._m_hasRevision3 !== undefined)
        return this._m_hasRevision3;
      this._m_hasRevision3 = this._io.size > 248;
      return this._m_hasRevision3;
    }
  });

  /**
   * Signals of pending with what came along, the oldest first.
   * @see PTRACE_PEEKSIGINFO in ptrace(2)
   */
  Object.defineProperty(CrTaskStruct.prototype, 'queue', {
    get: function() {
      if (this._m_queue !== undefined)
        return this._m_queue;
      if (this.hasRevision3) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsQueue - 8);
        if (this._is_le) {
          this._m_queue = [];
          for (var i = 0; i < this.numQueue; i++) {
            this._m_queue.push(new Siginfo(this._io, this, this._root, this._is_le));
          }
        } else {
          this._m_queue = [];
          for (var i = 0; i < this.numQueue; i++) {
            this._m_queue.push(new Siginfo(this._io, this, this._root, this._is_le));
          }
        }
        this._io.seek(_pos);
      }
      return this._m_queue;
    }
  });

  /**
   * Credentials that others act upon the task with.
   */

  /**
   * Credentials that the task acts with.
   */

  /**
   * Name of the task.
   * @see proc_pid_comm(5)
   */

  /**
   * Address space.
   */

  /**
   * Thread ID.
   */

  /**
   * Process group.
   */

  /**
   * Session.
   */

  /**
   * Root, working directory, umask.
   */

  /**
   * Descriptors.
   */

  /**
   * Namespaces.
   */

  /**
   * What the threads of the process share.
   */

  /**
   * Signal actions.
   */

  /**
   * Parent process.
   */

  /**
   * First thread of the process.
   */

  /**
   * State of the task beside what it was doing.
   */

  /**
   * What it was doing.
   */

  /**
   * Wait status of a zombie. Of a stopped task the signal that stopped it, until its parent has been told by wait(2).
   * @see wait(2)
   */

  /**
   * Signal that its parent gets when it ends.
   */

  /**
   * Scheduling policy.
   * @see sched(7)
   */

  /**
   * Nice value, -20 to 19.
   * @see nice(2)
   */

  /**
   * Real-time priority, 0 for other policies.
   */

  /**
   * Signals it blocks; bit N - 1 stands for signal N.
   */

  /**
   * Signals that wait for this thread; bit N - 1 stands for signal N.
   */

  /**
   * Time in user mode.
   */

  /**
   * Time in the kernel.
   */

  /**
   * Time spent running a guest.
   */

  /**
   * When it started, counted from boot.
   */

  /**
   * Voluntary context switches.
   */

  /**
   * Involuntary context switches.
   */

  /**
   * Page faults served without I/O.
   */

  /**
   * Page faults served with I/O.
   */

  /**
   * Data fetched from storage.
   * @see proc_pid_io(5)
   */

  /**
   * Data sent to storage.
   */

  /**
   * Where the kernel writes 0 when the thread ends.
   * @see set_tid_address(2)
   */

  /**
   * Head of the list of robust futexes.
   * @see get_robust_list(2)
   */

  /**
   * Size of that head.
   */

  /**
   * Area of rseq(2); 0 where none is registered.
   * @see PTRACE_GET_RSEQ_CONFIGURATION in ptrace(2)
   */

  /**
   * Size of that area.
   */

  /**
   * Signature in front of abort handlers.
   */

  /**
   * Lowest address of the alternate signal stack.
   * @see sigaltstack(2)
   */

  /**
   * Size of the alternate signal stack.
   */

  /**
   * State of the alternate signal stack.
   */

  /**
   * Execution domain.
   * @see personality(2)
   */

  /**
   * How late timers may expire.
   * @see PR_SET_TIMERSLACK in prctl(2)
   */

  /**
   * Signal that it gets when its parent ends; 0 is none.
   * @see PR_SET_PDEATHSIG in prctl(2)
   */

  /**
   * Class of its I/O priority.
   * @see ioprio_set(2)
   */

  /**
   * Level inside the class, and the hint; 13 bits.
   */

  /**
   * CPU time in each period; the slice of NORMAL and BATCH; 0 is the default.
   * @see sched_setattr(2)
   */

  /**
   * When that time must have been had.
   */

  /**
   * Period.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrTaskStruct;
})();
CrTaskStruct_.CrTaskStruct = CrTaskStruct;
})(CrTaskStruct_, BodyStream, CrEnums_);

const CrThreadX8664_ = {};
(function (CrThreadX8664_, KaitaiStream, CrEnums_) {
/**
 * Registers of a task on x86-64, in the order of struct user_regs_struct.
 * @see ptrace(2), arch/x86/include/asm/user_64.h
 */

var CrThreadX8664 = (function() {
  function CrThreadX8664(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrThreadX8664.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrThreadX8664.prototype._readLE = function() {
    this.posTask = this._io.readU8le();
    this.r15 = this._io.readU8le();
    this.r14 = this._io.readU8le();
    this.r13 = this._io.readU8le();
    this.r12 = this._io.readU8le();
    this.rbp = this._io.readU8le();
    this.rbx = this._io.readU8le();
    this.r11 = this._io.readU8le();
    this.r10 = this._io.readU8le();
    this.r9 = this._io.readU8le();
    this.r8 = this._io.readU8le();
    this.rax = this._io.readU8le();
    this.rcx = this._io.readU8le();
    this.rdx = this._io.readU8le();
    this.rsi = this._io.readU8le();
    this.rdi = this._io.readU8le();
    this.origRax = this._io.readU8le();
    this.rip = this._io.readU8le();
    this.cs = this._io.readU8le();
    this.eflags = this._io.readU8le();
    this.rsp = this._io.readU8le();
    this.ss = this._io.readU8le();
    this.fsBase = this._io.readU8le();
    this.gsBase = this._io.readU8le();
    this.ds = this._io.readU8le();
    this.es = this._io.readU8le();
    this.fs = this._io.readU8le();
    this.gs = this._io.readU8le();
    this.ofsXstate = this._io.readU4le();
    this.lenXstate = this._io.readU4le();
    if (this.hasRevision3) {
      this.xcompPerm = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.threadFlags = this._io.readU8le();
    }
    if (this.ofsXstate > 256) {
      this.extra = this._io.readBytes(this.ofsXstate - 256);
    }
  }
  CrThreadX8664.prototype._readBE = function() {
    this.posTask = this._io.readU8be();
    this.r15 = this._io.readU8be();
    this.r14 = this._io.readU8be();
    this.r13 = this._io.readU8be();
    this.r12 = this._io.readU8be();
    this.rbp = this._io.readU8be();
    this.rbx = this._io.readU8be();
    this.r11 = this._io.readU8be();
    this.r10 = this._io.readU8be();
    this.r9 = this._io.readU8be();
    this.r8 = this._io.readU8be();
    this.rax = this._io.readU8be();
    this.rcx = this._io.readU8be();
    this.rdx = this._io.readU8be();
    this.rsi = this._io.readU8be();
    this.rdi = this._io.readU8be();
    this.origRax = this._io.readU8be();
    this.rip = this._io.readU8be();
    this.cs = this._io.readU8be();
    this.eflags = this._io.readU8be();
    this.rsp = this._io.readU8be();
    this.ss = this._io.readU8be();
    this.fsBase = this._io.readU8be();
    this.gsBase = this._io.readU8be();
    this.ds = this._io.readU8be();
    this.es = this._io.readU8be();
    this.fs = this._io.readU8be();
    this.gs = this._io.readU8be();
    this.ofsXstate = this._io.readU4be();
    this.lenXstate = this._io.readU4be();
    if (this.hasRevision3) {
      this.xcompPerm = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.threadFlags = this._io.readU8be();
    }
    if (this.ofsXstate > 256) {
      this.extra = this._io.readBytes(this.ofsXstate - 256);
    }
  }

  /**
   * Whether the fixed part goes on behind the 240 bytes of revision 2.
   */
  Object.defineProperty(CrThreadX8664.prototype, 'hasRevision3', {
    get: function() {
      if (this._m_hasRevision3 !== undefined)
        return this._m_hasRevision3;
      this._m_hasRevision3 = this.ofsXstate > 240;
      return this._m_hasRevision3;
    }
  });

  /**
   * XSAVE area, as ptrace(2) gives it for NT_X86_XSTATE.
   */
  Object.defineProperty(CrThreadX8664.prototype, 'xstate', {
    get: function() {
      if (this._m_xstate !== undefined)
        return this._m_xstate;
      var _pos = this._io.pos;
      this._io.seek(this.ofsXstate - 8);
      if (this._is_le) {
        this._m_xstate = this._io.readBytes(this.lenXstate);
      } else {
        this._m_xstate = this._io.readBytes(this.lenXstate);
      }
      this._io.seek(_pos);
      return this._m_xstate;
    }
  });

  /**
   * Task that the registers belong to.
   */

  /**
   * Register R15.
   */

  /**
   * Register R14.
   */

  /**
   * Register R13.
   */

  /**
   * Register R12.
   */

  /**
   * Register RBP.
   */

  /**
   * Register RBX.
   */

  /**
   * Register R11.
   */

  /**
   * Register R10.
   */

  /**
   * Register R9.
   */

  /**
   * Register R8.
   */

  /**
   * Register RAX.
   */

  /**
   * Register RCX.
   */

  /**
   * Register RDX.
   */

  /**
   * Register RSI.
   */

  /**
   * Register RDI.
   */

  /**
   * Number of the system call it is in, -1 outside of one.
   */

  /**
   * Instruction pointer.
   */

  /**
   * Segment register CS.
   */

  /**
   * Flags register.
   */

  /**
   * Stack pointer.
   */

  /**
   * Segment register SS.
   */

  /**
   * Base address of FS, the thread pointer.
   */

  /**
   * Base address of GS.
   */

  /**
   * Segment register DS.
   */

  /**
   * Segment register ES.
   */

  /**
   * Segment register FS.
   */

  /**
   * Segment register GS.
   */

  /**
   * State components that the task may use.
   * @see ARCH_GET_XCOMP_PERM in arch_prctl(2)
   */

  /**
   * Instructions that raise a signal.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrThreadX8664;
})();
CrThreadX8664_.CrThreadX8664 = CrThreadX8664;
})(CrThreadX8664_, BodyStream, CrEnums_);

const CrEnd_ = {};
(function (CrEnd_, KaitaiStream, CrEnums_) {
/**
 * The seal of an image, its last object.
 * @see docs/format.md
 */

var CrEnd = (function() {
  function CrEnd(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrEnd.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrEnd.prototype._readLE = function() {
    this.nrObjects = this._io.readU8le();
    this.imageLen = this._io.readU8le();
    this.crc32 = this._io.readU4le();
    this.reserved = this._io.readU4le();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }
  CrEnd.prototype._readBE = function() {
    this.nrObjects = this._io.readU8be();
    this.imageLen = this._io.readU8be();
    this.crc32 = this._io.readU4be();
    this.reserved = this._io.readU4be();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }

  /**
   * Number of objects in front of END.
   */

  /**
   * Offset of END, the length of everything in front of it.
   */

  /**
   * CRC-32 of everything in front of END, as zlib computes it.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrEnd;
})();
CrEnd_.CrEnd = CrEnd;
})(CrEnd_, BodyStream, CrEnums_);

const CrDumpInfo_ = {};
(function (CrDumpInfo_, KaitaiStream, CrEnums_) {
/**
 * When, where and by what the image was made. At most one, and then the first object.
 * @see clock_gettime(2), proc_cpuinfo(5)
 */

var CrDumpInfo = (function() {
  function CrDumpInfo(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrDumpInfo.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrDumpInfo.prototype._readLE = function() {
    this.realtime = this._io.readU8le();
    this.monotonic = this._io.readU8le();
    this.boottime = this._io.readU8le();
    this.pageSize = this._io.readU8le();
    this.xfeatures = this._io.readU8le();
    this.dumpFlags = this._io.readU8le();
    this.bootId = this._io.readBytes(40);
    this.nrCpus = this._io.readU4le();
    this.reserved = this._io.readU4le();
    this.ofsDumper = this._io.readU4le();
    this.lenDumper = this._io.readU4le();
    this.ofsCpu = this._io.readU4le();
    this.lenCpu = this._io.readU4le();
    this.ofsCpuFeatures = this._io.readU4le();
    this.lenCpuFeatures = this._io.readU4le();
    if (this.ofsDumper > 128) {
      this.extra = this._io.readBytes(this.ofsDumper - 128);
    }
  }
  CrDumpInfo.prototype._readBE = function() {
    this.realtime = this._io.readU8be();
    this.monotonic = this._io.readU8be();
    this.boottime = this._io.readU8be();
    this.pageSize = this._io.readU8be();
    this.xfeatures = this._io.readU8be();
    this.dumpFlags = this._io.readU8be();
    this.bootId = this._io.readBytes(40);
    this.nrCpus = this._io.readU4be();
    this.reserved = this._io.readU4be();
    this.ofsDumper = this._io.readU4be();
    this.lenDumper = this._io.readU4be();
    this.ofsCpu = this._io.readU4be();
    this.lenCpu = this._io.readU4be();
    this.ofsCpuFeatures = this._io.readU4be();
    this.lenCpuFeatures = this._io.readU4be();
    if (this.ofsDumper > 128) {
      this.extra = this._io.readBytes(this.ofsDumper - 128);
    }
  }

  /**
   * Vendor, family, model, stepping, separated by blanks.
   */
  Object.defineProperty(CrDumpInfo.prototype, 'cpu', {
    get: function() {
      if (this._m_cpu !== undefined)
        return this._m_cpu;
      var _pos = this._io.pos;
      this._io.seek(this.ofsCpu - 8);
      if (this._is_le) {
        this._m_cpu = this._io.readBytes(this.lenCpu);
      } else {
        this._m_cpu = this._io.readBytes(this.lenCpu);
      }
      this._io.seek(_pos);
      return this._m_cpu;
    }
  });

  /**
   * What the CPU can do, in the words of /proc/cpuinfo, separated by blanks.
   * @see proc_cpuinfo(5)
   */
  Object.defineProperty(CrDumpInfo.prototype, 'cpuFeatures', {
    get: function() {
      if (this._m_cpuFeatures !== undefined)
        return this._m_cpuFeatures;
      var _pos = this._io.pos;
      this._io.seek(this.ofsCpuFeatures - 8);
      if (this._is_le) {
        this._m_cpuFeatures = this._io.readBytes(this.lenCpuFeatures);
      } else {
        this._m_cpuFeatures = this._io.readBytes(this.lenCpuFeatures);
      }
      this._io.seek(_pos);
      return this._m_cpuFeatures;
    }
  });

  /**
   * Program and version, `cr-dump 0.2.0` say.
   */
  Object.defineProperty(CrDumpInfo.prototype, 'dumper', {
    get: function() {
      if (this._m_dumper !== undefined)
        return this._m_dumper;
      var _pos = this._io.pos;
      this._io.seek(this.ofsDumper - 8);
      if (this._is_le) {
        this._m_dumper = this._io.readBytes(this.lenDumper);
      } else {
        this._m_dumper = this._io.readBytes(this.lenDumper);
      }
      this._io.seek(_pos);
      return this._m_dumper;
    }
  });

  /**
   * CLOCK_REALTIME when everything had stopped, as the container's init sees it.
   * @see clock_gettime(2)
   */

  /**
   * CLOCK_MONOTONIC at that moment.
   */

  /**
   * CLOCK_BOOTTIME at that moment; start_time of tasks counts in it.
   */

  /**
   * Size of a page of the machine.
   */

  /**
   * State components that the kernel had switched on (XCR0); none on other machines.
   */

  /**
   * What became of the container, and where the image is from.
   */

  /**
   * Changes with every boot of the machine.
   * @see proc_sys_kernel(5)
   */

  /**
   * Highest possible number of a CPU, and 1.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrDumpInfo;
})();
CrDumpInfo_.CrDumpInfo = CrDumpInfo;
})(CrDumpInfo_, BodyStream, CrEnums_);

const CrFileData_ = {};
(function (CrFileData_, KaitaiStream, CrEnums_) {
/**
 * Contents of a file that is nowhere but in the image: one without a name, in memory,
 * or on a file system that nobody outside the container has. Ranges of one file ascend
 * and are disjoint; what is in none is zero.
 * @see memfd_create(2), tmpfs(5)
 */

var CrFileData = (function() {
  function CrFileData(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrFileData.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrFileData.prototype._readLE = function() {
    this.posFile = this._io.readU8le();
    this.offset = this._io.readU8le();
    this.ofsData = this._io.readU4le();
    this.lenData = this._io.readU4le();
    if (this.ofsData > 32) {
      this.extra = this._io.readBytes(this.ofsData - 32);
    }
  }
  CrFileData.prototype._readBE = function() {
    this.posFile = this._io.readU8be();
    this.offset = this._io.readU8be();
    this.ofsData = this._io.readU4be();
    this.lenData = this._io.readU4be();
    if (this.ofsData > 32) {
      this.extra = this._io.readBytes(this.ofsData - 32);
    }
  }

  /**
   * The bytes.
   */
  Object.defineProperty(CrFileData.prototype, 'data', {
    get: function() {
      if (this._m_data !== undefined)
        return this._m_data;
      var _pos = this._io.pos;
      this._io.seek(this.ofsData - 8);
      if (this._is_le) {
        this._m_data = this._io.readBytes(this.lenData);
      } else {
        this._m_data = this._io.readBytes(this.lenData);
      }
      this._io.seek(_pos);
      return this._m_data;
    }
  });

  /**
   * File that the bytes are of.
   */

  /**
   * Where in the file they stand.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrFileData;
})();
CrFileData_.CrFileData = CrFileData;
})(CrFileData_, BodyStream, CrEnums_);

const CrPipe_ = {};
(function (CrPipe_, KaitaiStream, CrEnums_) {
/**
 * A pipe or FIFO; its ends are FILEs.
 * @see pipe(7), fifo(7)
 */

var CrPipe = (function() {
  function CrPipe(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrPipe.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrPipe.prototype._readLE = function() {
    this.ino = this._io.readU8le();
    this.capacity = this._io.readU8le();
    this.pipeFlags = this._io.readU8le();
    this.ofsData = this._io.readU4le();
    this.lenData = this._io.readU4le();
    this.ofsPackets = this._io.readU4le();
    this.numPackets = this._io.readU4le();
    this.lenPacket = this._io.readU4le();
    this.reservedPackets = this._io.readU4le();
    if (this.ofsData > 56) {
      this.extra = this._io.readBytes(this.ofsData - 56);
    }
  }
  CrPipe.prototype._readBE = function() {
    this.ino = this._io.readU8be();
    this.capacity = this._io.readU8be();
    this.pipeFlags = this._io.readU8be();
    this.ofsData = this._io.readU4be();
    this.lenData = this._io.readU4be();
    this.ofsPackets = this._io.readU4be();
    this.numPackets = this._io.readU4be();
    this.lenPacket = this._io.readU4be();
    this.reservedPackets = this._io.readU4be();
    if (this.ofsData > 56) {
      this.extra = this._io.readBytes(this.ofsData - 56);
    }
  }

  var Packet = CrPipe.Packet = (function() {
    function Packet(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Packet.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Packet.prototype._readLE = function() {
      this.value = this._io.readU4le();
      if (this._parent.lenPacket > 4) {
        this.extra = this._io.readBytes(this._parent.lenPacket - 4);
      }
    }
    Packet.prototype._readBE = function() {
      this.value = this._io.readU4be();
      if (this._parent.lenPacket > 4) {
        this.extra = this._io.readBytes(this._parent.lenPacket - 4);
      }
    }

    /**
     * Bytes of the packet.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return Packet;
  })();

  /**
   * Bytes that nobody has read yet.
   */
  Object.defineProperty(CrPipe.prototype, 'data', {
    get: function() {
      if (this._m_data !== undefined)
        return this._m_data;
      var _pos = this._io.pos;
      this._io.seek(this.ofsData - 8);
      if (this._is_le) {
        this._m_data = this._io.readBytes(this.lenData);
      } else {
        this._m_data = this._io.readBytes(this.lenData);
      }
      this._io.seek(_pos);
      return this._m_data;
    }
  });

  /**
   * Lengths of the packets that O_DIRECT made of them.
   */
  Object.defineProperty(CrPipe.prototype, 'packets', {
    get: function() {
      if (this._m_packets !== undefined)
        return this._m_packets;
      var _pos = this._io.pos;
      this._io.seek(this.ofsPackets - 8);
      if (this._is_le) {
        this._m_packets = [];
        for (var i = 0; i < this.numPackets; i++) {
          this._m_packets.push(new Packet(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_packets = [];
        for (var i = 0; i < this.numPackets; i++) {
          this._m_packets.push(new Packet(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_packets;
    }
  });

  /**
   * Inode number.
   */

  /**
   * How much fits in.
   * @see fcntl(2), F_SETPIPE_SZ
   */

  /**
   * Properties of the pipe.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrPipe;
})();
CrPipe_.CrPipe = CrPipe;
})(CrPipe_, BodyStream, CrEnums_);

const CrEventfd_ = {};
(function (CrEventfd_, KaitaiStream, CrEnums_) {
/**
 * A counter that descriptors wait on.
 * @see eventfd(2)
 */

var CrEventfd = (function() {
  function CrEventfd(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrEventfd.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrEventfd.prototype._readLE = function() {
    this.count = this._io.readU8le();
    this.eventfdFlags = this._io.readU8le();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }
  CrEventfd.prototype._readBE = function() {
    this.count = this._io.readU8be();
    this.eventfdFlags = this._io.readU8be();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }

  /**
   * Value of the counter.
   */

  /**
   * How reads count.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrEventfd;
})();
CrEventfd_.CrEventfd = CrEventfd;
})(CrEventfd_, BodyStream, CrEnums_);

const CrTimerfd_ = {};
(function (CrTimerfd_, KaitaiStream, CrEnums_) {
/**
 * A timer that descriptors wait on.
 * @see timerfd_create(2)
 */

var CrTimerfd = (function() {
  function CrTimerfd(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrTimerfd.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrTimerfd.prototype._readLE = function() {
    this.clock = this._io.readU4le();
    this.reserved = this._io.readU4le();
    this.ticks = this._io.readU8le();
    this.timerfdFlags = this._io.readU8le();
    this.value = this._io.readU8le();
    this.interval = this._io.readU8le();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }
  CrTimerfd.prototype._readBE = function() {
    this.clock = this._io.readU4be();
    this.reserved = this._io.readU4be();
    this.ticks = this._io.readU8be();
    this.timerfdFlags = this._io.readU8be();
    this.value = this._io.readU8be();
    this.interval = this._io.readU8be();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }

  /**
   * Clock that it runs on.
   */

  /**
   * Expirations that nobody has read yet.
   */

  /**
   * How it was set.
   */

  /**
   * Until it expires, from the dump on; 0 where it is disarmed.
   */

  /**
   * Period; 0 where it expires once.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrTimerfd;
})();
CrTimerfd_.CrTimerfd = CrTimerfd;
})(CrTimerfd_, BodyStream, CrEnums_);

const CrSignalfd_ = {};
(function (CrSignalfd_, KaitaiStream, CrEnums_) {
/**
 * Signals that are read from a descriptor.
 * @see signalfd(2)
 */

var CrSignalfd = (function() {
  function CrSignalfd(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrSignalfd.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrSignalfd.prototype._readLE = function() {
    this.mask = this._io.readU8le();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }
  CrSignalfd.prototype._readBE = function() {
    this.mask = this._io.readU8be();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }

  /**
   * Signals that it takes; bit N - 1 stands for signal N.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrSignalfd;
})();
CrSignalfd_.CrSignalfd = CrSignalfd;
})(CrSignalfd_, BodyStream, CrEnums_);

const CrEpoll_ = {};
(function (CrEpoll_, KaitaiStream, CrEnums_) {
/**
 * A set of descriptors that are waited for together.
 * @see epoll(7)
 */

var CrEpoll = (function() {
  function CrEpoll(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrEpoll.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrEpoll.prototype._readLE = function() {
    this.ofsTargets = this._io.readU4le();
    this.numTargets = this._io.readU4le();
    this.lenTarget = this._io.readU4le();
    this.reservedTargets = this._io.readU4le();
    if (this.ofsTargets > 24) {
      this.extra = this._io.readBytes(this.ofsTargets - 24);
    }
  }
  CrEpoll.prototype._readBE = function() {
    this.ofsTargets = this._io.readU4be();
    this.numTargets = this._io.readU4be();
    this.lenTarget = this._io.readU4be();
    this.reservedTargets = this._io.readU4be();
    if (this.ofsTargets > 24) {
      this.extra = this._io.readBytes(this.ofsTargets - 24);
    }
  }

  var EpollTarget = CrEpoll.EpollTarget = (function() {
    function EpollTarget(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    EpollTarget.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    EpollTarget.prototype._readLE = function() {
      this.fd = this._io.readU4le();
      this.reserved = this._io.readU4le();
      this.events = this._io.readU8le();
      this.data = this._io.readU8le();
      this.posFile = this._io.readU8le();
      if (this._parent.lenTarget > 32) {
        this.extra = this._io.readBytes(this._parent.lenTarget - 32);
      }
    }
    EpollTarget.prototype._readBE = function() {
      this.fd = this._io.readU4be();
      this.reserved = this._io.readU4be();
      this.events = this._io.readU8be();
      this.data = this._io.readU8be();
      this.posFile = this._io.readU8be();
      if (this._parent.lenTarget > 32) {
        this.extra = this._io.readBytes(this._parent.lenTarget - 32);
      }
    }

    /**
     * Number under which it was added.
     */

    /**
     * What is waited for, and how.
     * @see epoll_ctl(2)
     */

    /**
     * Value that comes with an event.
     */

    /**
     * File that was added.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return EpollTarget;
  })();

  /**
   * Descriptors in the set.
   * @see proc_pid_fdinfo(5)
   */
  Object.defineProperty(CrEpoll.prototype, 'targets', {
    get: function() {
      if (this._m_targets !== undefined)
        return this._m_targets;
      var _pos = this._io.pos;
      this._io.seek(this.ofsTargets - 8);
      if (this._is_le) {
        this._m_targets = [];
        for (var i = 0; i < this.numTargets; i++) {
          this._m_targets.push(new EpollTarget(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_targets = [];
        for (var i = 0; i < this.numTargets; i++) {
          this._m_targets.push(new EpollTarget(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_targets;
    }
  });

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrEpoll;
})();
CrEpoll_.CrEpoll = CrEpoll;
})(CrEpoll_, BodyStream, CrEnums_);

const CrInotify_ = {};
(function (CrInotify_, KaitaiStream, CrEnums_) {
/**
 * Watches of files and directories.
 * @see inotify(7)
 */

var CrInotify = (function() {
  function CrInotify(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrInotify.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrInotify.prototype._readLE = function() {
    this.ofsWatches = this._io.readU4le();
    this.numWatches = this._io.readU4le();
    this.lenWatch = this._io.readU4le();
    this.reservedWatches = this._io.readU4le();
    this.unread = this._io.readU8le();
    if (this.ofsWatches > 32) {
      this.extra = this._io.readBytes(this.ofsWatches - 32);
    }
  }
  CrInotify.prototype._readBE = function() {
    this.ofsWatches = this._io.readU4be();
    this.numWatches = this._io.readU4be();
    this.lenWatch = this._io.readU4be();
    this.reservedWatches = this._io.readU4be();
    this.unread = this._io.readU8be();
    if (this.ofsWatches > 32) {
      this.extra = this._io.readBytes(this.ofsWatches - 32);
    }
  }

  var InotifyWatch = CrInotify.InotifyWatch = (function() {
    function InotifyWatch(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    InotifyWatch.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    InotifyWatch.prototype._readLE = function() {
      this.wd = this._io.readU4le();
      this.reserved = this._io.readU4le();
      this.mask = this._io.readU8le();
      this.iIno = this._io.readU8le();
      this.devMajor = this._io.readU4le();
      this.devMinor = this._io.readU4le();
      this.ofsPath = this._io.readU4le();
      this.lenPath = this._io.readU4le();
      if (this._parent.lenWatch > 40) {
        this.extra = this._io.readBytes(this._parent.lenWatch - 40);
      }
    }
    InotifyWatch.prototype._readBE = function() {
      this.wd = this._io.readU4be();
      this.reserved = this._io.readU4be();
      this.mask = this._io.readU8be();
      this.iIno = this._io.readU8be();
      this.devMajor = this._io.readU4be();
      this.devMinor = this._io.readU4be();
      this.ofsPath = this._io.readU4be();
      this.lenPath = this._io.readU4be();
      if (this._parent.lenWatch > 40) {
        this.extra = this._io.readBytes(this._parent.lenWatch - 40);
      }
    }

    /**
     * Path, from the root of the task that has it.
     */
    Object.defineProperty(InotifyWatch.prototype, 'path', {
      get: function() {
        if (this._m_path !== undefined)
          return this._m_path;
        var _pos = this._io.pos;
        this._io.seek(this.ofsPath - 8);
        if (this._is_le) {
          this._m_path = this._io.readBytes(this.lenPath);
        } else {
          this._m_path = this._io.readBytes(this.lenPath);
        }
        this._io.seek(_pos);
        return this._m_path;
      }
    });

    /**
     * Watch descriptor.
     */

    /**
     * What is told.
     */

    /**
     * Inode number.
     */

    /**
     * Major number of the device it is on.
     */

    /**
     * Minor number of the device it is on.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return InotifyWatch;
  })();

  /**
   * Files and directories that are watched.
   * @see proc_pid_fdinfo(5)
   */
  Object.defineProperty(CrInotify.prototype, 'watches', {
    get: function() {
      if (this._m_watches !== undefined)
        return this._m_watches;
      var _pos = this._io.pos;
      this._io.seek(this.ofsWatches - 8);
      if (this._is_le) {
        this._m_watches = [];
        for (var i = 0; i < this.numWatches; i++) {
          this._m_watches.push(new InotifyWatch(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_watches = [];
        for (var i = 0; i < this.numWatches; i++) {
          this._m_watches.push(new InotifyWatch(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_watches;
    }
  });

  /**
   * Events that nobody has read; they are lost.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrInotify;
})();
CrInotify_.CrInotify = CrInotify;
})(CrInotify_, BodyStream, CrEnums_);

const CrSocket_ = {};
(function (CrSocket_, KaitaiStream, CrEnums_) {
/**
 * A socket.
 * @see socket(7), unix(7), ip(7)
 */

var CrSocket = (function() {
  function CrSocket(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrSocket.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrSocket.prototype._readLE = function() {
    this.family = this._io.readU4le();
    this.socketType = this._io.readU4le();
    this.protocol = this._io.readU4le();
    this.state = this._io.readU4le();
    this.socketFlags = this._io.readU8le();
    this.backlog = this._io.readU4le();
    this.mark = this._io.readU4le();
    this.priority = this._io.readU4le();
    this.boundIfindex = this._io.readU4le();
    this.sndbuf = this._io.readU8le();
    this.rcvbuf = this._io.readU8le();
    this.rcvlowat = this._io.readU8le();
    this.sndtimeo = this._io.readU8le();
    this.rcvtimeo = this._io.readU8le();
    this.linger = this._io.readU8le();
    this.ino = this._io.readU8le();
    this.posPeer = this._io.readU8le();
    this.posNetNs = this._io.readU8le();
    this.port = this._io.readU4le();
    this.peerPort = this._io.readU4le();
    this.peerUid = this._io.readU4le();
    this.peerGid = this._io.readU4le();
    this.posPeerPid = this._io.readU8le();
    this.pathMode = this._io.readU4le();
    this.pathUid = this._io.readU4le();
    this.pathGid = this._io.readU4le();
    this.reserved = this._io.readU4le();
    this.ofsAddress = this._io.readU4le();
    this.lenAddress = this._io.readU4le();
    this.ofsPeerAddress = this._io.readU4le();
    this.lenPeerAddress = this._io.readU4le();
    this.ofsPath = this._io.readU4le();
    this.lenPath = this._io.readU4le();
    this.ofsQueue = this._io.readU4le();
    this.numQueue = this._io.readU4le();
    this.lenMessage = this._io.readU4le();
    this.reservedQueue = this._io.readU4le();
    this.ofsOptions = this._io.readU4le();
    this.numOptions = this._io.readU4le();
    this.lenOption = this._io.readU4le();
    this.reservedOptions = this._io.readU4le();
    if (this.ofsAddress > 216) {
      this.extra = this._io.readBytes(this.ofsAddress - 216);
    }
  }
  CrSocket.prototype._readBE = function() {
    this.family = this._io.readU4be();
    this.socketType = this._io.readU4be();
    this.protocol = this._io.readU4be();
    this.state = this._io.readU4be();
    this.socketFlags = this._io.readU8be();
    this.backlog = this._io.readU4be();
    this.mark = this._io.readU4be();
    this.priority = this._io.readU4be();
    this.boundIfindex = this._io.readU4be();
    this.sndbuf = this._io.readU8be();
    this.rcvbuf = this._io.readU8be();
    this.rcvlowat = this._io.readU8be();
    this.sndtimeo = this._io.readU8be();
    this.rcvtimeo = this._io.readU8be();
    this.linger = this._io.readU8be();
    this.ino = this._io.readU8be();
    this.posPeer = this._io.readU8be();
    this.posNetNs = this._io.readU8be();
    this.port = this._io.readU4be();
    this.peerPort = this._io.readU4be();
    this.peerUid = this._io.readU4be();
    this.peerGid = this._io.readU4be();
    this.posPeerPid = this._io.readU8be();
    this.pathMode = this._io.readU4be();
    this.pathUid = this._io.readU4be();
    this.pathGid = this._io.readU4be();
    this.reserved = this._io.readU4be();
    this.ofsAddress = this._io.readU4be();
    this.lenAddress = this._io.readU4be();
    this.ofsPeerAddress = this._io.readU4be();
    this.lenPeerAddress = this._io.readU4be();
    this.ofsPath = this._io.readU4be();
    this.lenPath = this._io.readU4be();
    this.ofsQueue = this._io.readU4be();
    this.numQueue = this._io.readU4be();
    this.lenMessage = this._io.readU4be();
    this.reservedQueue = this._io.readU4be();
    this.ofsOptions = this._io.readU4be();
    this.numOptions = this._io.readU4be();
    this.lenOption = this._io.readU4be();
    this.reservedOptions = this._io.readU4be();
    if (this.ofsAddress > 216) {
      this.extra = this._io.readBytes(this.ofsAddress - 216);
    }
  }

  var SocketMessage = CrSocket.SocketMessage = (function() {
    function SocketMessage(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    SocketMessage.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    SocketMessage.prototype._readLE = function() {
      this.ofsData = this._io.readU4le();
      this.lenData = this._io.readU4le();
      this.ofsAddress = this._io.readU4le();
      this.lenAddress = this._io.readU4le();
      if (this._parent.lenMessage > 16) {
        this.extra = this._io.readBytes(this._parent.lenMessage - 16);
      }
    }
    SocketMessage.prototype._readBE = function() {
      this.ofsData = this._io.readU4be();
      this.lenData = this._io.readU4be();
      this.ofsAddress = this._io.readU4be();
      this.lenAddress = this._io.readU4be();
      if (this._parent.lenMessage > 16) {
        this.extra = this._io.readBytes(this._parent.lenMessage - 16);
      }
    }

    /**
     * Address of its sender.
     */
    Object.defineProperty(SocketMessage.prototype, 'address', {
      get: function() {
        if (this._m_address !== undefined)
          return this._m_address;
        var _pos = this._io.pos;
        this._io.seek(this.ofsAddress - 8);
        if (this._is_le) {
          this._m_address = this._io.readBytes(this.lenAddress);
        } else {
          this._m_address = this._io.readBytes(this.lenAddress);
        }
        this._io.seek(_pos);
        return this._m_address;
      }
    });

    /**
     * Bytes of the message.
     */
    Object.defineProperty(SocketMessage.prototype, 'data', {
      get: function() {
        if (this._m_data !== undefined)
          return this._m_data;
        var _pos = this._io.pos;
        this._io.seek(this.ofsData - 8);
        if (this._is_le) {
          this._m_data = this._io.readBytes(this.lenData);
        } else {
          this._m_data = this._io.readBytes(this.lenData);
        }
        this._io.seek(_pos);
        return this._m_data;
      }
    });

    /**
     * What a newer revision appended to the entry.
     */

    return SocketMessage;
  })();

  var SocketOption = CrSocket.SocketOption = (function() {
    function SocketOption(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    SocketOption.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    SocketOption.prototype._readLE = function() {
      this.level = this._io.readU4le();
      this.name = this._io.readU4le();
      this.ofsValue = this._io.readU4le();
      this.lenValue = this._io.readU4le();
      if (this._parent.lenOption > 16) {
        this.extra = this._io.readBytes(this._parent.lenOption - 16);
      }
    }
    SocketOption.prototype._readBE = function() {
      this.level = this._io.readU4be();
      this.name = this._io.readU4be();
      this.ofsValue = this._io.readU4be();
      this.lenValue = this._io.readU4be();
      if (this._parent.lenOption > 16) {
        this.extra = this._io.readBytes(this._parent.lenOption - 16);
      }
    }

    /**
     * Value, as getsockopt(2) gives it on the architecture of the image.
     */
    Object.defineProperty(SocketOption.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        var _pos = this._io.pos;
        this._io.seek(this.ofsValue - 8);
        if (this._is_le) {
          this._m_value = this._io.readBytes(this.lenValue);
        } else {
          this._m_value = this._io.readBytes(this.lenValue);
        }
        this._io.seek(_pos);
        return this._m_value;
      }
    });

    /**
     * Level, IPPROTO_*.
     */

    /**
     * Number of the option.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return SocketOption;
  })();

  /**
   * Own address. INET and INET6: numeric, with `%ifindex` where there is a scope. UNIX: sun_path as bound, an abstract one with its first NUL.
   */
  Object.defineProperty(CrSocket.prototype, 'address', {
    get: function() {
      if (this._m_address !== undefined)
        return this._m_address;
      var _pos = this._io.pos;
      this._io.seek(this.ofsAddress - 8);
      if (this._is_le) {
        this._m_address = this._io.readBytes(this.lenAddress);
      } else {
        this._m_address = this._io.readBytes(this.lenAddress);
      }
      this._io.seek(_pos);
      return this._m_address;
    }
  });

  /**
   * Every other option that is not at its default.
   * @see getsockopt(2)
   */
  Object.defineProperty(CrSocket.prototype, 'options', {
    get: function() {
      if (this._m_options !== undefined)
        return this._m_options;
      var _pos = this._io.pos;
      this._io.seek(this.ofsOptions - 8);
      if (this._is_le) {
        this._m_options = [];
        for (var i = 0; i < this.numOptions; i++) {
          this._m_options.push(new SocketOption(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_options = [];
        for (var i = 0; i < this.numOptions; i++) {
          this._m_options.push(new SocketOption(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_options;
    }
  });

  /**
   * Path of the file of a UNIX socket, from the root.
   */
  Object.defineProperty(CrSocket.prototype, 'path', {
    get: function() {
      if (this._m_path !== undefined)
        return this._m_path;
      var _pos = this._io.pos;
      this._io.seek(this.ofsPath - 8);
      if (this._is_le) {
        this._m_path = this._io.readBytes(this.lenPath);
      } else {
        this._m_path = this._io.readBytes(this.lenPath);
      }
      this._io.seek(_pos);
      return this._m_path;
    }
  });

  /**
   * Address of its peer.
   */
  Object.defineProperty(CrSocket.prototype, 'peerAddress', {
    get: function() {
      if (this._m_peerAddress !== undefined)
        return this._m_peerAddress;
      var _pos = this._io.pos;
      this._io.seek(this.ofsPeerAddress - 8);
      if (this._is_le) {
        this._m_peerAddress = this._io.readBytes(this.lenPeerAddress);
      } else {
        this._m_peerAddress = this._io.readBytes(this.lenPeerAddress);
      }
      this._io.seek(_pos);
      return this._m_peerAddress;
    }
  });

  /**
   * UNIX: messages received and not yet read, the oldest first; of a STREAM one entry.
   */
  Object.defineProperty(CrSocket.prototype, 'queue', {
    get: function() {
      if (this._m_queue !== undefined)
        return this._m_queue;
      var _pos = this._io.pos;
      this._io.seek(this.ofsQueue - 8);
      if (this._is_le) {
        this._m_queue = [];
        for (var i = 0; i < this.numQueue; i++) {
          this._m_queue.push(new SocketMessage(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_queue = [];
        for (var i = 0; i < this.numQueue; i++) {
          this._m_queue.push(new SocketMessage(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_queue;
    }
  });

  /**
   * Address family.
   */

  /**
   * Type.
   */

  /**
   * Protocol, IPPROTO_*.
   */

  /**
   * How far it came.
   */

  /**
   * Properties and options that are on or off.
   * @see socket(7)
   */

  /**
   * Connections that may wait.
   * @see listen(2)
   */

  /**
   * Mark of its packets.
   * @see SO_MARK in socket(7)
   */

  /**
   * Priority of its packets.
   * @see SO_PRIORITY in socket(7)
   */

  /**
   * Device that it is bound to; 0 is any.
   * @see SO_BINDTODEVICE in socket(7)
   */

  /**
   * Size of the send buffer as getsockopt(2) tells it, twice what was set.
   */

  /**
   * Size of the receive buffer as getsockopt(2) tells it, twice what was set.
   */

  /**
   * Least that a read waits for.
   */

  /**
   * How long a write waits; 0 is for ever.
   */

  /**
   * How long a read waits; 0 is for ever.
   */

  /**
   * How long close(2) waits; 2^64-1 is off.
   */

  /**
   * Inode number.
   */

  /**
   * The other end. Of two connected UNIX sockets the later one refers to the earlier.
   */

  /**
   * Network namespace it was made in.
   */

  /**
   * Its own port.
   */

  /**
   * Port of its peer.
   */

  /**
   * User ID of its peer, SO_PEERCRED; 2^32-1 where there is none.
   * @see unix(7)
   */

  /**
   * Group ID of its peer; 2^32-1 where there is none.
   */

  /**
   * Process of its peer.
   */

  /**
   * Type and permissions of the file of a UNIX socket.
   */

  /**
   * User ID of that file.
   */

  /**
   * Group ID of that file.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrSocket;
})();
CrSocket_.CrSocket = CrSocket;
})(CrSocket_, BodyStream, CrEnums_);

const CrIpcShm_ = {};
(function (CrIpcShm_, KaitaiStream, CrEnums_) {
/**
 * A System V shared memory segment.
 * @see shmget(2), sysvipc(7)
 */

var CrIpcShm = (function() {
  function CrIpcShm(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrIpcShm.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrIpcShm.prototype._readLE = function() {
    this.posIpcNs = this._io.readU8le();
    this.key = this._io.readU4le();
    this.id = this._io.readU4le();
    this.mode = this._io.readU4le();
    this.uid = this._io.readU4le();
    this.gid = this._io.readU4le();
    this.cuid = this._io.readU4le();
    this.cgid = this._io.readU4le();
    this.reserved = this._io.readU4le();
    this.size = this._io.readU8le();
    this.ipcFlags = this._io.readU8le();
    this.posFile = this._io.readU8le();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }
  CrIpcShm.prototype._readBE = function() {
    this.posIpcNs = this._io.readU8be();
    this.key = this._io.readU4be();
    this.id = this._io.readU4be();
    this.mode = this._io.readU4be();
    this.uid = this._io.readU4be();
    this.gid = this._io.readU4be();
    this.cuid = this._io.readU4be();
    this.cgid = this._io.readU4be();
    this.reserved = this._io.readU4be();
    this.size = this._io.readU8be();
    this.ipcFlags = this._io.readU8be();
    this.posFile = this._io.readU8be();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }

  /**
   * IPC namespace it is in.
   */

  /**
   * Key, as an unsigned number; 0 is IPC_PRIVATE.
   */

  /**
   * Identifier.
   */

  /**
   * Permissions, nine bits.
   */

  /**
   * User ID of its owner.
   */

  /**
   * Group ID of its owner.
   */

  /**
   * User ID of its creator.
   */

  /**
   * Group ID of its creator.
   */

  /**
   * Size of the segment.
   */

  /**
   * State of the segment.
   */

  /**
   * File that holds the contents and that mappings of it map.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrIpcShm;
})();
CrIpcShm_.CrIpcShm = CrIpcShm;
})(CrIpcShm_, BodyStream, CrEnums_);

const CrIpcSem_ = {};
(function (CrIpcSem_, KaitaiStream, CrEnums_) {
/**
 * A System V semaphore set. No call shows undo lists: they are lost.
 * @see semget(2), sysvipc(7)
 */

var CrIpcSem = (function() {
  function CrIpcSem(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrIpcSem.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrIpcSem.prototype._readLE = function() {
    this.posIpcNs = this._io.readU8le();
    this.key = this._io.readU4le();
    this.id = this._io.readU4le();
    this.mode = this._io.readU4le();
    this.uid = this._io.readU4le();
    this.gid = this._io.readU4le();
    this.cuid = this._io.readU4le();
    this.cgid = this._io.readU4le();
    this.reserved = this._io.readU4le();
    this.ofsValues = this._io.readU4le();
    this.numValues = this._io.readU4le();
    this.lenValue = this._io.readU4le();
    this.reservedValues = this._io.readU4le();
    if (this.ofsValues > 64) {
      this.extra = this._io.readBytes(this.ofsValues - 64);
    }
  }
  CrIpcSem.prototype._readBE = function() {
    this.posIpcNs = this._io.readU8be();
    this.key = this._io.readU4be();
    this.id = this._io.readU4be();
    this.mode = this._io.readU4be();
    this.uid = this._io.readU4be();
    this.gid = this._io.readU4be();
    this.cuid = this._io.readU4be();
    this.cgid = this._io.readU4be();
    this.reserved = this._io.readU4be();
    this.ofsValues = this._io.readU4be();
    this.numValues = this._io.readU4be();
    this.lenValue = this._io.readU4be();
    this.reservedValues = this._io.readU4be();
    if (this.ofsValues > 64) {
      this.extra = this._io.readBytes(this.ofsValues - 64);
    }
  }

  var Semaphore = CrIpcSem.Semaphore = (function() {
    function Semaphore(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Semaphore.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Semaphore.prototype._readLE = function() {
      this.value = this._io.readU4le();
      if (this._parent.lenValue > 4) {
        this.extra = this._io.readBytes(this._parent.lenValue - 4);
      }
    }
    Semaphore.prototype._readBE = function() {
      this.value = this._io.readU4be();
      if (this._parent.lenValue > 4) {
        this.extra = this._io.readBytes(this._parent.lenValue - 4);
      }
    }

    /**
     * Value of the semaphore.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return Semaphore;
  })();

  /**
   * Values of the semaphores.
   */
  Object.defineProperty(CrIpcSem.prototype, 'values', {
    get: function() {
      if (this._m_values !== undefined)
        return this._m_values;
      var _pos = this._io.pos;
      this._io.seek(this.ofsValues - 8);
      if (this._is_le) {
        this._m_values = [];
        for (var i = 0; i < this.numValues; i++) {
          this._m_values.push(new Semaphore(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_values = [];
        for (var i = 0; i < this.numValues; i++) {
          this._m_values.push(new Semaphore(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_values;
    }
  });

  /**
   * IPC namespace it is in.
   */

  /**
   * Key, as an unsigned number; 0 is IPC_PRIVATE.
   */

  /**
   * Identifier.
   */

  /**
   * Permissions, nine bits.
   */

  /**
   * User ID of its owner.
   */

  /**
   * Group ID of its owner.
   */

  /**
   * User ID of its creator.
   */

  /**
   * Group ID of its creator.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrIpcSem;
})();
CrIpcSem_.CrIpcSem = CrIpcSem;
})(CrIpcSem_, BodyStream, CrEnums_);

const CrIpcMsg_ = {};
(function (CrIpcMsg_, KaitaiStream, CrEnums_) {
/**
 * A System V message queue.
 * @see msgget(2), sysvipc(7)
 */

var CrIpcMsg = (function() {
  function CrIpcMsg(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrIpcMsg.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrIpcMsg.prototype._readLE = function() {
    this.posIpcNs = this._io.readU8le();
    this.key = this._io.readU4le();
    this.id = this._io.readU4le();
    this.mode = this._io.readU4le();
    this.uid = this._io.readU4le();
    this.gid = this._io.readU4le();
    this.cuid = this._io.readU4le();
    this.cgid = this._io.readU4le();
    this.reserved = this._io.readU4le();
    this.qbytes = this._io.readU8le();
    this.ofsMessages = this._io.readU4le();
    this.numMessages = this._io.readU4le();
    this.lenMessage = this._io.readU4le();
    this.reservedMessages = this._io.readU4le();
    if (this.ofsMessages > 72) {
      this.extra = this._io.readBytes(this.ofsMessages - 72);
    }
  }
  CrIpcMsg.prototype._readBE = function() {
    this.posIpcNs = this._io.readU8be();
    this.key = this._io.readU4be();
    this.id = this._io.readU4be();
    this.mode = this._io.readU4be();
    this.uid = this._io.readU4be();
    this.gid = this._io.readU4be();
    this.cuid = this._io.readU4be();
    this.cgid = this._io.readU4be();
    this.reserved = this._io.readU4be();
    this.qbytes = this._io.readU8be();
    this.ofsMessages = this._io.readU4be();
    this.numMessages = this._io.readU4be();
    this.lenMessage = this._io.readU4be();
    this.reservedMessages = this._io.readU4be();
    if (this.ofsMessages > 72) {
      this.extra = this._io.readBytes(this.ofsMessages - 72);
    }
  }

  var IpcMessage = CrIpcMsg.IpcMessage = (function() {
    function IpcMessage(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    IpcMessage.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    IpcMessage.prototype._readLE = function() {
      this.mtype = this._io.readU8le();
      this.ofsData = this._io.readU4le();
      this.lenData = this._io.readU4le();
      if (this._parent.lenMessage > 16) {
        this.extra = this._io.readBytes(this._parent.lenMessage - 16);
      }
    }
    IpcMessage.prototype._readBE = function() {
      this.mtype = this._io.readU8be();
      this.ofsData = this._io.readU4be();
      this.lenData = this._io.readU4be();
      if (this._parent.lenMessage > 16) {
        this.extra = this._io.readBytes(this._parent.lenMessage - 16);
      }
    }

    /**
     * Bytes of the message.
     */
    Object.defineProperty(IpcMessage.prototype, 'data', {
      get: function() {
        if (this._m_data !== undefined)
          return this._m_data;
        var _pos = this._io.pos;
        this._io.seek(this.ofsData - 8);
        if (this._is_le) {
          this._m_data = this._io.readBytes(this.lenData);
        } else {
          this._m_data = this._io.readBytes(this.lenData);
        }
        this._io.seek(_pos);
        return this._m_data;
      }
    });

    /**
     * Type of the message.
     */

    /**
     * What a newer revision appended to the entry.
     */

    return IpcMessage;
  })();

  /**
   * Messages that nobody has received yet, the oldest first.
   */
  Object.defineProperty(CrIpcMsg.prototype, 'messages', {
    get: function() {
      if (this._m_messages !== undefined)
        return this._m_messages;
      var _pos = this._io.pos;
      this._io.seek(this.ofsMessages - 8);
      if (this._is_le) {
        this._m_messages = [];
        for (var i = 0; i < this.numMessages; i++) {
          this._m_messages.push(new IpcMessage(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_messages = [];
        for (var i = 0; i < this.numMessages; i++) {
          this._m_messages.push(new IpcMessage(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_messages;
    }
  });

  /**
   * IPC namespace it is in.
   */

  /**
   * Key, as an unsigned number; 0 is IPC_PRIVATE.
   */

  /**
   * Identifier.
   */

  /**
   * Permissions, nine bits.
   */

  /**
   * User ID of its owner.
   */

  /**
   * Group ID of its owner.
   */

  /**
   * User ID of its creator.
   */

  /**
   * Group ID of its creator.
   */

  /**
   * Most that fits in.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrIpcMsg;
})();
CrIpcMsg_.CrIpcMsg = CrIpcMsg;
})(CrIpcMsg_, BodyStream, CrEnums_);

const CrTty_ = {};
(function (CrTty_, KaitaiStream, CrEnums_) {
/**
 * A terminal. Input that nobody has read is lost.
 * @see tty(4), pty(7)
 */

var CrTty = (function() {
  function CrTty(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrTty.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrTty.prototype._readLE = function() {
    this.index = this._io.readU4le();
    this.ttyType = this._io.readU4le();
    this.rows = this._io.readU4le();
    this.cols = this._io.readU4le();
    this.xpixel = this._io.readU4le();
    this.ypixel = this._io.readU4le();
    this.ttyFlags = this._io.readU8le();
    this.posSession = this._io.readU8le();
    this.posPgrp = this._io.readU8le();
    this.ofsTermios = this._io.readU4le();
    this.lenTermios = this._io.readU4le();
    if (this.ofsTermios > 64) {
      this.extra = this._io.readBytes(this.ofsTermios - 64);
    }
  }
  CrTty.prototype._readBE = function() {
    this.index = this._io.readU4be();
    this.ttyType = this._io.readU4be();
    this.rows = this._io.readU4be();
    this.cols = this._io.readU4be();
    this.xpixel = this._io.readU4be();
    this.ypixel = this._io.readU4be();
    this.ttyFlags = this._io.readU8be();
    this.posSession = this._io.readU8be();
    this.posPgrp = this._io.readU8be();
    this.ofsTermios = this._io.readU4be();
    this.lenTermios = this._io.readU4be();
    if (this.ofsTermios > 64) {
      this.extra = this._io.readBytes(this.ofsTermios - 64);
    }
  }

  /**
   * struct termios2 of the architecture.
   * @see TCGETS2 in ioctl_tty(2)
   */
  Object.defineProperty(CrTty.prototype, 'termios', {
    get: function() {
      if (this._m_termios !== undefined)
        return this._m_termios;
      var _pos = this._io.pos;
      this._io.seek(this.ofsTermios - 8);
      if (this._is_le) {
        this._m_termios = this._io.readBytes(this.lenTermios);
      } else {
        this._m_termios = this._io.readBytes(this.lenTermios);
      }
      this._io.seek(_pos);
      return this._m_termios;
    }
  });

  /**
   * Number of the terminal: of both ends of a pseudo terminal.
   */

  /**
   * Which end it is.
   */

  /**
   * Rows.
   * @see TIOCGWINSZ in ioctl_tty(2)
   */

  /**
   * Columns.
   */

  /**
   * Width in pixels.
   */

  /**
   * Height in pixels.
   */

  /**
   * State of the terminal.
   */

  /**
   * Session that it controls.
   */

  /**
   * Foreground process group.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrTty;
})();
CrTty_.CrTty = CrTty;
})(CrTty_, BodyStream, CrEnums_);

const CrPidfd_ = {};
(function (CrPidfd_, KaitaiStream, CrEnums_) {
/**
 * A process or thread that a descriptor stands for.
 * @see pidfd_open(2)
 */

var CrPidfd = (function() {
  function CrPidfd(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrPidfd.prototype._read = function() {
    switch (this.arch) {
    case CrEnums_.CrEnums.Arch.S390X:
      this._is_le = false;
      break;
    default:
      this._is_le = true;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrPidfd.prototype._readLE = function() {
    this.posPid = this._io.readU8le();
    this.pidfdFlags = this._io.readU8le();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }
  CrPidfd.prototype._readBE = function() {
    this.posPid = this._io.readU8be();
    this.pidfdFlags = this._io.readU8be();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }

  /**
   * Process or thread it stands for.
   */

  /**
   * What it stands for.
   */

  /**
   * Fields that a revision newer than this one appended.
   */

  return CrPidfd;
})();
CrPidfd_.CrPidfd = CrPidfd;
})(CrPidfd_, BodyStream, CrEnums_);

// biome-ignore lint: the shape is that of the kind
export type Body = any;

/** An object of a generated class that has read nothing yet. */
function blank(Class, io: BodyStream, arch: number): Body {
  const body = Object.create(Class.prototype);
  body._io = io;
  body._parent = null;
  body._root = body;
  body.arch = arch;
  return body;
}

/**
 * Reads the body at hand with the generated class of its kind: the fixed part at once, tails when they are asked for.
 * One object of each class reads all bodies of its kind, one after the other; a new one for each takes longer.
 */
export class BodyReader {
  private utsNsBody: Body;
  private credBody: Body;
  private ipcNsBody: Body;
  private mntNsBody: Body;
  private pidNsBody: Body;
  private netNsBody: Body;
  private nsproxyBody: Body;
  private fileBody: Body;
  private mmStructBody: Body;
  private vmaBody: Body;
  private pagesBody: Body;
  private filesStructBody: Body;
  private fsStructBody: Body;
  private signalStructBody: Body;
  private sighandStructBody: Body;
  private pidBody: Body;
  private taskStructBody: Body;
  private threadX8664Body: Body;
  private endBody: Body;
  private dumpInfoBody: Body;
  private fileDataBody: Body;
  private pipeBody: Body;
  private eventfdBody: Body;
  private timerfdBody: Body;
  private signalfdBody: Body;
  private epollBody: Body;
  private inotifyBody: Body;
  private socketBody: Body;
  private ipcShmBody: Body;
  private ipcSemBody: Body;
  private ipcMsgBody: Body;
  private ttyBody: Body;
  private pidfdBody: Body;
  private mntNsMountBody: Body;
  private netNsNetdevBody: Body;
  private netNsNetAddressBody: Body;
  private fileFileLockBody: Body;
  private mmStructAuxvEntryBody: Body;
  private vmaGuardBody: Body;
  private filesStructFdBody: Body;
  private signalStructRlimitBody: Body;
  private signalStructPosixTimerBody: Body;
  private signalStructSiginfoBody: Body;
  private sighandStructActionBody: Body;
  private taskStructSiginfoBody: Body;
  private epollEpollTargetBody: Body;
  private inotifyInotifyWatchBody: Body;
  private socketSocketMessageBody: Body;
  private socketSocketOptionBody: Body;
  private ipcMsgIpcMessageBody: Body;

  constructor(private readonly io: BodyStream, private readonly arch: number) {}

  utsNs(): Body {
    this.utsNsBody ??= blank(CrUtsNs_.CrUtsNs, this.io, this.arch);
    const body = this.utsNsBody;
    body.extra = undefined;
    body._read();
    return body;
  }

  cred(): Body {
    this.credBody ??= blank(CrCred_.CrCred, this.io, this.arch);
    const body = this.credBody;
    body.extra = undefined;
    body._m_hasRevision2 = undefined;
    body._m_groups = undefined;
    body._read();
    return body;
  }

  ipcNs(): Body {
    this.ipcNsBody ??= blank(CrIpcNs_.CrIpcNs, this.io, this.arch);
    const body = this.ipcNsBody;
    body.extra = undefined;
    body._read();
    return body;
  }

  mntNs(): Body {
    this.mntNsBody ??= blank(CrMntNs_.CrMntNs, this.io, this.arch);
    const body = this.mntNsBody;
    body.extra = undefined;
    body._m_mounts = undefined;
    body._read();
    return body;
  }

  pidNs(): Body {
    this.pidNsBody ??= blank(CrPidNs_.CrPidNs, this.io, this.arch);
    const body = this.pidNsBody;
    body.extra = undefined;
    body._read();
    return body;
  }

  netNs(): Body {
    this.netNsBody ??= blank(CrNetNs_.CrNetNs, this.io, this.arch);
    const body = this.netNsBody;
    body.extra = undefined;
    body._m_hasRevision3 = undefined;
    body._m_netdevs = undefined;
    body._m_addresses = undefined;
    body._read();
    return body;
  }

  nsproxy(): Body {
    this.nsproxyBody ??= blank(CrNsproxy_.CrNsproxy, this.io, this.arch);
    const body = this.nsproxyBody;
    body.extra = undefined;
    body._m_hasRevision3 = undefined;
    body._read();
    return body;
  }

  file(): Body {
    this.fileBody ??= blank(CrFile_.CrFile, this.io, this.arch);
    const body = this.fileBody;
    body.extra = undefined;
    body._m_hasRevision3 = undefined;
    body._m_path = undefined;
    body._m_fstype = undefined;
    body._m_locks = undefined;
    body._read();
    return body;
  }

  mmStruct(): Body {
    this.mmStructBody ??= blank(CrMmStruct_.CrMmStruct, this.io, this.arch);
    const body = this.mmStructBody;
    body.extra = undefined;
    body._m_hasRevision3 = undefined;
    body._m_auxv = undefined;
    body._read();
    return body;
  }

  vma(): Body {
    this.vmaBody ??= blank(CrVma_.CrVma, this.io, this.arch);
    const body = this.vmaBody;
    body.extra = undefined;
    body._m_hasRevision3 = undefined;
    body._m_name = undefined;
    body._m_guards = undefined;
    body._read();
    return body;
  }

  pages(): Body {
    this.pagesBody ??= blank(CrPages_.CrPages, this.io, this.arch);
    const body = this.pagesBody;
    body.extra = undefined;
    body._m_data = undefined;
    body._read();
    return body;
  }

  filesStruct(): Body {
    this.filesStructBody ??= blank(CrFilesStruct_.CrFilesStruct, this.io, this.arch);
    const body = this.filesStructBody;
    body.extra = undefined;
    body._m_fds = undefined;
    body._read();
    return body;
  }

  fsStruct(): Body {
    this.fsStructBody ??= blank(CrFsStruct_.CrFsStruct, this.io, this.arch);
    const body = this.fsStructBody;
    body.extra = undefined;
    body._m_hasRevision3 = undefined;
    body._m_root = undefined;
    body._m_pwd = undefined;
    body._read();
    return body;
  }

  signalStruct(): Body {
    this.signalStructBody ??= blank(CrSignalStruct_.CrSignalStruct, this.io, this.arch);
    const body = this.signalStructBody;
    body.extra = undefined;
    body._m_hasRevision3 = undefined;
    body._m_rlimits = undefined;
    body._m_timers = undefined;
    body._m_queue = undefined;
    body._read();
    return body;
  }

  sighandStruct(): Body {
    this.sighandStructBody ??= blank(CrSighandStruct_.CrSighandStruct, this.io, this.arch);
    const body = this.sighandStructBody;
    body.extra = undefined;
    body._m_actions = undefined;
    body._read();
    return body;
  }

  pid(): Body {
    this.pidBody ??= blank(CrPid_.CrPid, this.io, this.arch);
    const body = this.pidBody;
    body.extra = undefined;
    body._m_numbers = undefined;
    body._read();
    return body;
  }

  taskStruct(): Body {
    this.taskStructBody ??= blank(CrTaskStruct_.CrTaskStruct, this.io, this.arch);
    const body = this.taskStructBody;
    body.extra = undefined;
    body._m_hasRevision3 = undefined;
    body._m_cpusAllowed = undefined;
    body._m_queue = undefined;
    body._read();
    return body;
  }

  threadX8664(): Body {
    this.threadX8664Body ??= blank(CrThreadX8664_.CrThreadX8664, this.io, this.arch);
    const body = this.threadX8664Body;
    body.extra = undefined;
    body._m_hasRevision3 = undefined;
    body._m_xstate = undefined;
    body._read();
    return body;
  }

  end(): Body {
    this.endBody ??= blank(CrEnd_.CrEnd, this.io, this.arch);
    const body = this.endBody;
    body.extra = undefined;
    body._read();
    return body;
  }

  dumpInfo(): Body {
    this.dumpInfoBody ??= blank(CrDumpInfo_.CrDumpInfo, this.io, this.arch);
    const body = this.dumpInfoBody;
    body.extra = undefined;
    body._m_dumper = undefined;
    body._m_cpu = undefined;
    body._m_cpuFeatures = undefined;
    body._read();
    return body;
  }

  fileData(): Body {
    this.fileDataBody ??= blank(CrFileData_.CrFileData, this.io, this.arch);
    const body = this.fileDataBody;
    body.extra = undefined;
    body._m_data = undefined;
    body._read();
    return body;
  }

  pipe(): Body {
    this.pipeBody ??= blank(CrPipe_.CrPipe, this.io, this.arch);
    const body = this.pipeBody;
    body.extra = undefined;
    body._m_data = undefined;
    body._m_packets = undefined;
    body._read();
    return body;
  }

  eventfd(): Body {
    this.eventfdBody ??= blank(CrEventfd_.CrEventfd, this.io, this.arch);
    const body = this.eventfdBody;
    body.extra = undefined;
    body._read();
    return body;
  }

  timerfd(): Body {
    this.timerfdBody ??= blank(CrTimerfd_.CrTimerfd, this.io, this.arch);
    const body = this.timerfdBody;
    body.extra = undefined;
    body._read();
    return body;
  }

  signalfd(): Body {
    this.signalfdBody ??= blank(CrSignalfd_.CrSignalfd, this.io, this.arch);
    const body = this.signalfdBody;
    body.extra = undefined;
    body._read();
    return body;
  }

  epoll(): Body {
    this.epollBody ??= blank(CrEpoll_.CrEpoll, this.io, this.arch);
    const body = this.epollBody;
    body.extra = undefined;
    body._m_targets = undefined;
    body._read();
    return body;
  }

  inotify(): Body {
    this.inotifyBody ??= blank(CrInotify_.CrInotify, this.io, this.arch);
    const body = this.inotifyBody;
    body.extra = undefined;
    body._m_watches = undefined;
    body._read();
    return body;
  }

  socket(): Body {
    this.socketBody ??= blank(CrSocket_.CrSocket, this.io, this.arch);
    const body = this.socketBody;
    body.extra = undefined;
    body._m_address = undefined;
    body._m_peerAddress = undefined;
    body._m_path = undefined;
    body._m_queue = undefined;
    body._m_options = undefined;
    body._read();
    return body;
  }

  ipcShm(): Body {
    this.ipcShmBody ??= blank(CrIpcShm_.CrIpcShm, this.io, this.arch);
    const body = this.ipcShmBody;
    body.extra = undefined;
    body._read();
    return body;
  }

  ipcSem(): Body {
    this.ipcSemBody ??= blank(CrIpcSem_.CrIpcSem, this.io, this.arch);
    const body = this.ipcSemBody;
    body.extra = undefined;
    body._m_values = undefined;
    body._read();
    return body;
  }

  ipcMsg(): Body {
    this.ipcMsgBody ??= blank(CrIpcMsg_.CrIpcMsg, this.io, this.arch);
    const body = this.ipcMsgBody;
    body.extra = undefined;
    body._m_messages = undefined;
    body._read();
    return body;
  }

  tty(): Body {
    this.ttyBody ??= blank(CrTty_.CrTty, this.io, this.arch);
    const body = this.ttyBody;
    body.extra = undefined;
    body._m_termios = undefined;
    body._read();
    return body;
  }

  pidfd(): Body {
    this.pidfdBody ??= blank(CrPidfd_.CrPidfd, this.io, this.arch);
    const body = this.pidfdBody;
    body.extra = undefined;
    body._read();
    return body;
  }

  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  mntNsMount(body: Body, row: number): Body {
    this.mntNsMountBody ??= blank(CrMntNs_.CrMntNs.Mount, this.io, this.arch);
    const entry = this.mntNsMountBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsMounts - 8);
    }
    entry.extra = undefined;
    entry._m_root = undefined;
    entry._m_mountpoint = undefined;
    entry._m_fstype = undefined;
    entry._m_source = undefined;
    entry._m_options = undefined;
    entry._read();
    return entry;
  }

  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  netNsNetdev(body: Body, row: number): Body {
    this.netNsNetdevBody ??= blank(CrNetNs_.CrNetNs.Netdev, this.io, this.arch);
    const entry = this.netNsNetdevBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsNetdevs - 8);
    }
    entry.extra = undefined;
    entry._read();
    return entry;
  }

  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  netNsNetAddress(body: Body, row: number): Body {
    this.netNsNetAddressBody ??= blank(CrNetNs_.CrNetNs.NetAddress, this.io, this.arch);
    const entry = this.netNsNetAddressBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsAddresses - 8);
    }
    entry.extra = undefined;
    entry._m_address = undefined;
    entry._read();
    return entry;
  }

  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  fileFileLock(body: Body, row: number): Body {
    this.fileFileLockBody ??= blank(CrFile_.CrFile.FileLock, this.io, this.arch);
    const entry = this.fileFileLockBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsLocks - 8);
    }
    entry.extra = undefined;
    entry._read();
    return entry;
  }

  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  mmStructAuxvEntry(body: Body, row: number): Body {
    this.mmStructAuxvEntryBody ??= blank(CrMmStruct_.CrMmStruct.AuxvEntry, this.io, this.arch);
    const entry = this.mmStructAuxvEntryBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsAuxv - 8);
    }
    entry.extra = undefined;
    entry._read();
    return entry;
  }

  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  vmaGuard(body: Body, row: number): Body {
    this.vmaGuardBody ??= blank(CrVma_.CrVma.Guard, this.io, this.arch);
    const entry = this.vmaGuardBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsGuards - 8);
    }
    entry.extra = undefined;
    entry._read();
    return entry;
  }

  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  filesStructFd(body: Body, row: number): Body {
    this.filesStructFdBody ??= blank(CrFilesStruct_.CrFilesStruct.Fd, this.io, this.arch);
    const entry = this.filesStructFdBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsFds - 8);
    }
    entry.extra = undefined;
    entry._read();
    return entry;
  }

  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  signalStructRlimit(body: Body, row: number): Body {
    this.signalStructRlimitBody ??= blank(CrSignalStruct_.CrSignalStruct.Rlimit, this.io, this.arch);
    const entry = this.signalStructRlimitBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsRlimits - 8);
    }
    entry.extra = undefined;
    entry._read();
    return entry;
  }

  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  signalStructPosixTimer(body: Body, row: number): Body {
    this.signalStructPosixTimerBody ??= blank(CrSignalStruct_.CrSignalStruct.PosixTimer, this.io, this.arch);
    const entry = this.signalStructPosixTimerBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsTimers - 8);
    }
    entry.extra = undefined;
    entry._read();
    return entry;
  }

  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  signalStructSiginfo(body: Body, row: number): Body {
    this.signalStructSiginfoBody ??= blank(CrSignalStruct_.CrSignalStruct.Siginfo, this.io, this.arch);
    const entry = this.signalStructSiginfoBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsQueue - 8);
    }
    entry.extra = undefined;
    entry._m_info = undefined;
    entry._read();
    return entry;
  }

  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  sighandStructAction(body: Body, row: number): Body {
    this.sighandStructActionBody ??= blank(CrSighandStruct_.CrSighandStruct.Action, this.io, this.arch);
    const entry = this.sighandStructActionBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsActions - 8);
    }
    entry.extra = undefined;
    entry._read();
    return entry;
  }

  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  taskStructSiginfo(body: Body, row: number): Body {
    this.taskStructSiginfoBody ??= blank(CrTaskStruct_.CrTaskStruct.Siginfo, this.io, this.arch);
    const entry = this.taskStructSiginfoBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsQueue - 8);
    }
    entry.extra = undefined;
    entry._m_info = undefined;
    entry._read();
    return entry;
  }

  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  epollEpollTarget(body: Body, row: number): Body {
    this.epollEpollTargetBody ??= blank(CrEpoll_.CrEpoll.EpollTarget, this.io, this.arch);
    const entry = this.epollEpollTargetBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsTargets - 8);
    }
    entry.extra = undefined;
    entry._read();
    return entry;
  }

  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  inotifyInotifyWatch(body: Body, row: number): Body {
    this.inotifyInotifyWatchBody ??= blank(CrInotify_.CrInotify.InotifyWatch, this.io, this.arch);
    const entry = this.inotifyInotifyWatchBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsWatches - 8);
    }
    entry.extra = undefined;
    entry._m_path = undefined;
    entry._read();
    return entry;
  }

  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  socketSocketMessage(body: Body, row: number): Body {
    this.socketSocketMessageBody ??= blank(CrSocket_.CrSocket.SocketMessage, this.io, this.arch);
    const entry = this.socketSocketMessageBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsQueue - 8);
    }
    entry.extra = undefined;
    entry._m_data = undefined;
    entry._m_address = undefined;
    entry._read();
    return entry;
  }

  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  socketSocketOption(body: Body, row: number): Body {
    this.socketSocketOptionBody ??= blank(CrSocket_.CrSocket.SocketOption, this.io, this.arch);
    const entry = this.socketSocketOptionBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsOptions - 8);
    }
    entry.extra = undefined;
    entry._m_value = undefined;
    entry._read();
    return entry;
  }

  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  ipcMsgIpcMessage(body: Body, row: number): Body {
    this.ipcMsgIpcMessageBody ??= blank(CrIpcMsg_.CrIpcMsg.IpcMessage, this.io, this.arch);
    const entry = this.ipcMsgIpcMessageBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsMessages - 8);
    }
    entry.extra = undefined;
    entry._m_data = undefined;
    entry._read();
    return entry;
  }
}
