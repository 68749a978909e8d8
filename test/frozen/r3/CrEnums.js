// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.CrEnums || (root.CrEnums = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (CrEnums_, KaitaiStream) {
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
});
