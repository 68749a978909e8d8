// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.CrFlags || (root.CrFlags = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (CrFlags_, KaitaiStream) {
var CrFlags = (function() {
  CrFlags.CoredumpFlag = Object.freeze({
    ANON_PRIVATE: 0,
    ANON_SHARED: 1,
    MAPPED_PRIVATE: 2,
    MAPPED_SHARED: 3,
    ELF_HEADERS: 4,
    HUGETLB_PRIVATE: 5,
    HUGETLB_SHARED: 6,
    DAX_PRIVATE: 7,
    DAX_SHARED: 8,

    0: "ANON_PRIVATE",
    1: "ANON_SHARED",
    2: "MAPPED_PRIVATE",
    3: "MAPPED_SHARED",
    4: "ELF_HEADERS",
    5: "HUGETLB_PRIVATE",
    6: "HUGETLB_SHARED",
    7: "DAX_PRIVATE",
    8: "DAX_SHARED",
  });

  CrFlags.CredFlag = Object.freeze({
    NO_NEW_PRIVS: 0,

    0: "NO_NEW_PRIVS",
  });

  CrFlags.DumpFlag = Object.freeze({
    LEFT_RUNNING: 0,
    LEFT_STOPPED: 1,
    KILLED: 2,
    IMPORTED: 3,

    0: "LEFT_RUNNING",
    1: "LEFT_STOPPED",
    2: "KILLED",
    3: "IMPORTED",
  });

  CrFlags.EpollEvent = Object.freeze({
    IN_EVENT: 0,
    PRI: 1,
    OUT_EVENT: 2,
    ERR: 3,
    HUP: 4,
    NVAL: 5,
    RDNORM: 6,
    RDBAND: 7,
    WRNORM: 8,
    WRBAND: 9,
    MSG: 10,
    RDHUP: 11,
    EXCLUSIVE: 12,
    WAKEUP: 13,
    ONESHOT: 14,
    ET: 15,

    0: "IN_EVENT",
    1: "PRI",
    2: "OUT_EVENT",
    3: "ERR",
    4: "HUP",
    5: "NVAL",
    6: "RDNORM",
    7: "RDBAND",
    8: "WRNORM",
    9: "WRBAND",
    10: "MSG",
    11: "RDHUP",
    12: "EXCLUSIVE",
    13: "WAKEUP",
    14: "ONESHOT",
    15: "ET",
  });

  CrFlags.EventfdFlag = Object.freeze({
    SEMAPHORE: 0,

    0: "SEMAPHORE",
  });

  CrFlags.FdFlag = Object.freeze({
    CLOEXEC: 0,

    0: "CLOEXEC",
  });

  CrFlags.FsFlag = Object.freeze({
    ROOT_UNLINKED: 0,
    PWD_UNLINKED: 1,

    0: "ROOT_UNLINKED",
    1: "PWD_UNLINKED",
  });

  CrFlags.InotifyEvent = Object.freeze({
    ACCESS: 0,
    MODIFY: 1,
    ATTRIB: 2,
    CLOSE_WRITE: 3,
    CLOSE_NOWRITE: 4,
    OPEN_EVENT: 5,
    MOVED_FROM: 6,
    MOVED_TO: 7,
    CREATE: 8,
    DELETE_EVENT: 9,
    DELETE_SELF: 10,
    MOVE_SELF: 11,
    EXCL_UNLINK: 12,
    ONESHOT: 13,

    0: "ACCESS",
    1: "MODIFY",
    2: "ATTRIB",
    3: "CLOSE_WRITE",
    4: "CLOSE_NOWRITE",
    5: "OPEN_EVENT",
    6: "MOVED_FROM",
    7: "MOVED_TO",
    8: "CREATE",
    9: "DELETE_EVENT",
    10: "DELETE_SELF",
    11: "MOVE_SELF",
    12: "EXCL_UNLINK",
    13: "ONESHOT",
  });

  CrFlags.IpcFlag = Object.freeze({
    DEST: 0,
    LOCKED: 1,
    HUGETLB: 2,

    0: "DEST",
    1: "LOCKED",
    2: "HUGETLB",
  });

  CrFlags.MembarrierFlag = Object.freeze({
    GLOBAL_EXPEDITED: 0,
    PRIVATE_EXPEDITED: 1,
    PRIVATE_EXPEDITED_SYNC_CORE: 2,
    PRIVATE_EXPEDITED_RSEQ: 3,

    0: "GLOBAL_EXPEDITED",
    1: "PRIVATE_EXPEDITED",
    2: "PRIVATE_EXPEDITED_SYNC_CORE",
    3: "PRIVATE_EXPEDITED_RSEQ",
  });

  CrFlags.MmFlag = Object.freeze({
    THP_DISABLE: 0,
    KSM_MERGE_ANY: 1,
    MDWE: 2,
    MDWE_NO_INHERIT: 3,
    THP_EXCEPT_ADVISED: 4,

    0: "THP_DISABLE",
    1: "KSM_MERGE_ANY",
    2: "MDWE",
    3: "MDWE_NO_INHERIT",
    4: "THP_EXCEPT_ADVISED",
  });

  CrFlags.MntFlag = Object.freeze({
    RDONLY: 0,
    NOSUID: 1,
    NODEV: 2,
    NOEXEC: 3,
    NOATIME: 4,
    NODIRATIME: 5,
    RELATIME: 6,
    NOSYMFOLLOW: 7,
    SHARED: 8,
    SLAVE: 9,
    UNBINDABLE: 10,

    0: "RDONLY",
    1: "NOSUID",
    2: "NODEV",
    3: "NOEXEC",
    4: "NOATIME",
    5: "NODIRATIME",
    6: "RELATIME",
    7: "NOSYMFOLLOW",
    8: "SHARED",
    9: "SLAVE",
    10: "UNBINDABLE",
  });

  CrFlags.NetdevFlag = Object.freeze({
    UP: 0,
    BROADCAST: 1,
    LOOPBACK: 2,
    POINTOPOINT: 3,
    RUNNING: 4,
    NOARP: 5,
    PROMISC: 6,
    ALLMULTI: 7,
    MULTICAST: 8,
    LOWER_UP: 9,

    0: "UP",
    1: "BROADCAST",
    2: "LOOPBACK",
    3: "POINTOPOINT",
    4: "RUNNING",
    5: "NOARP",
    6: "PROMISC",
    7: "ALLMULTI",
    8: "MULTICAST",
    9: "LOWER_UP",
  });

  CrFlags.NsFlag = Object.freeze({
    UTS_OUTSIDE: 0,
    IPC_OUTSIDE: 1,
    MNT_OUTSIDE: 2,
    PID_OUTSIDE: 3,
    NET_OUTSIDE: 4,
    USER_OUTSIDE: 5,
    CGROUP_OUTSIDE: 6,
    TIME_OUTSIDE: 7,

    0: "UTS_OUTSIDE",
    1: "IPC_OUTSIDE",
    2: "MNT_OUTSIDE",
    3: "PID_OUTSIDE",
    4: "NET_OUTSIDE",
    5: "USER_OUTSIDE",
    6: "CGROUP_OUTSIDE",
    7: "TIME_OUTSIDE",
  });

  CrFlags.OpenFlag = Object.freeze({
    READ: 0,
    WRITE: 1,
    APPEND: 2,
    NONBLOCK: 3,
    DSYNC: 4,
    ASYNC_IO: 5,
    DIRECT: 6,
    LARGEFILE: 7,
    DIRECTORY: 8,
    NOFOLLOW: 9,
    NOATIME: 10,
    SYNC: 11,
    PATH: 12,
    TMPFILE: 13,
    UNLINKED: 14,

    0: "READ",
    1: "WRITE",
    2: "APPEND",
    3: "NONBLOCK",
    4: "DSYNC",
    5: "ASYNC_IO",
    6: "DIRECT",
    7: "LARGEFILE",
    8: "DIRECTORY",
    9: "NOFOLLOW",
    10: "NOATIME",
    11: "SYNC",
    12: "PATH",
    13: "TMPFILE",
    14: "UNLINKED",
  });

  CrFlags.Personality = Object.freeze({
    ADDR_NO_RANDOMIZE: 0,
    MMAP_PAGE_ZERO: 1,
    ADDR_COMPAT_LAYOUT: 2,
    READ_IMPLIES_EXEC: 3,
    ADDR_LIMIT_32BIT: 4,
    SHORT_INODE: 5,
    WHOLE_SECONDS: 6,
    STICKY_TIMEOUTS: 7,
    ADDR_LIMIT_3GB: 8,
    UNAME26: 9,
    FDPIC_FUNCPTRS: 10,

    0: "ADDR_NO_RANDOMIZE",
    1: "MMAP_PAGE_ZERO",
    2: "ADDR_COMPAT_LAYOUT",
    3: "READ_IMPLIES_EXEC",
    4: "ADDR_LIMIT_32BIT",
    5: "SHORT_INODE",
    6: "WHOLE_SECONDS",
    7: "STICKY_TIMEOUTS",
    8: "ADDR_LIMIT_3GB",
    9: "UNAME26",
    10: "FDPIC_FUNCPTRS",
  });

  CrFlags.PidfdFlag = Object.freeze({
    THREAD: 0,

    0: "THREAD",
  });

  CrFlags.PipeFlag = Object.freeze({
    NAMED: 0,
    READER_OUTSIDE: 1,
    WRITER_OUTSIDE: 2,

    0: "NAMED",
    1: "READER_OUTSIDE",
    2: "WRITER_OUTSIDE",
  });

  CrFlags.SaFlag = Object.freeze({
    NOCLDSTOP: 0,
    NOCLDWAIT: 1,
    SIGINFO: 2,
    ONSTACK: 3,
    RESTART: 4,
    NODEFER: 5,
    RESETHAND: 6,
    RESTORER: 7,
    UNSUPPORTED: 8,
    EXPOSE_TAGBITS: 9,

    0: "NOCLDSTOP",
    1: "NOCLDWAIT",
    2: "SIGINFO",
    3: "ONSTACK",
    4: "RESTART",
    5: "NODEFER",
    6: "RESETHAND",
    7: "RESTORER",
    8: "UNSUPPORTED",
    9: "EXPOSE_TAGBITS",
  });

  CrFlags.SasFlag = Object.freeze({
    DISABLE: 0,
    AUTODISARM: 1,
    ONSTACK: 2,

    0: "DISABLE",
    1: "AUTODISARM",
    2: "ONSTACK",
  });

  CrFlags.Seal = Object.freeze({
    SEAL: 0,
    SHRINK: 1,
    GROW: 2,
    WRITE: 3,
    FUTURE_WRITE: 4,
    EXEC: 5,

    0: "SEAL",
    1: "SHRINK",
    2: "GROW",
    3: "WRITE",
    4: "FUTURE_WRITE",
    5: "EXEC",
  });

  CrFlags.Securebit = Object.freeze({
    NOROOT: 0,
    NOROOT_LOCKED: 1,
    NO_SETUID_FIXUP: 2,
    NO_SETUID_FIXUP_LOCKED: 3,
    KEEP_CAPS: 4,
    KEEP_CAPS_LOCKED: 5,
    NO_CAP_AMBIENT_RAISE: 6,
    NO_CAP_AMBIENT_RAISE_LOCKED: 7,

    0: "NOROOT",
    1: "NOROOT_LOCKED",
    2: "NO_SETUID_FIXUP",
    3: "NO_SETUID_FIXUP_LOCKED",
    4: "KEEP_CAPS",
    5: "KEEP_CAPS_LOCKED",
    6: "NO_CAP_AMBIENT_RAISE",
    7: "NO_CAP_AMBIENT_RAISE_LOCKED",
  });

  CrFlags.SighandFlag = Object.freeze({
    HANDLERS_KNOWN: 0,

    0: "HANDLERS_KNOWN",
  });

  CrFlags.SignalFlag = Object.freeze({
    GROUP_EXIT: 0,
    STOPPED: 1,
    CHILD_SUBREAPER: 2,

    0: "GROUP_EXIT",
    1: "STOPPED",
    2: "CHILD_SUBREAPER",
  });

  CrFlags.SocketFlag = Object.freeze({
    MUTUAL: 0,
    PENDING: 1,
    SHUT_RD: 2,
    SHUT_WR: 3,
    UNLINKED: 4,
    REUSEADDR: 5,
    REUSEPORT: 6,
    KEEPALIVE: 7,
    BROADCAST: 8,
    OOBINLINE: 9,
    DONTROUTE: 10,
    PASSCRED: 11,
    PASSSEC: 12,
    TIMESTAMP: 13,
    TIMESTAMPNS: 14,
    ZEROCOPY: 15,
    SNDBUF_LOCK: 16,
    RCVBUF_LOCK: 17,

    0: "MUTUAL",
    1: "PENDING",
    2: "SHUT_RD",
    3: "SHUT_WR",
    4: "UNLINKED",
    5: "REUSEADDR",
    6: "REUSEPORT",
    7: "KEEPALIVE",
    8: "BROADCAST",
    9: "OOBINLINE",
    10: "DONTROUTE",
    11: "PASSCRED",
    12: "PASSSEC",
    13: "TIMESTAMP",
    14: "TIMESTAMPNS",
    15: "ZEROCOPY",
    16: "SNDBUF_LOCK",
    17: "RCVBUF_LOCK",
  });

  CrFlags.TaskFlag = Object.freeze({
    EXITING: 0,
    FORKNOEXEC: 1,
    SUPERPRIV: 2,
    RANDOMIZE: 3,
    RESET_ON_FORK: 4,
    DL_RECLAIM: 5,
    DL_OVERRUN: 6,

    0: "EXITING",
    1: "FORKNOEXEC",
    2: "SUPERPRIV",
    3: "RANDOMIZE",
    4: "RESET_ON_FORK",
    5: "DL_RECLAIM",
    6: "DL_OVERRUN",
  });

  CrFlags.ThreadFlag = Object.freeze({
    CPUID_FAULT: 0,
    TSC_FAULT: 1,

    0: "CPUID_FAULT",
    1: "TSC_FAULT",
  });

  CrFlags.TimerfdFlag = Object.freeze({
    ABSTIME: 0,
    CANCEL_ON_SET: 1,

    0: "ABSTIME",
    1: "CANCEL_ON_SET",
  });

  CrFlags.TtyFlag = Object.freeze({
    LOCKED: 0,
    PACKET: 1,
    EXCLUSIVE: 2,

    0: "LOCKED",
    1: "PACKET",
    2: "EXCLUSIVE",
  });

  CrFlags.Xfeature = Object.freeze({
    X87: 0,
    SSE: 1,
    AVX: 2,
    BNDREGS: 3,
    BNDCSR: 4,
    OPMASK: 5,
    ZMM_HI256: 6,
    HI16_ZMM: 7,
    PT: 8,
    PKRU: 9,
    PASID: 10,
    CET_U: 11,
    CET_S: 12,
    HDC: 13,
    UINTR: 14,
    LBR: 15,
    HWP: 16,
    XTILECFG: 17,
    XTILEDATA: 18,
    APX: 19,

    0: "X87",
    1: "SSE",
    2: "AVX",
    3: "BNDREGS",
    4: "BNDCSR",
    5: "OPMASK",
    6: "ZMM_HI256",
    7: "HI16_ZMM",
    8: "PT",
    9: "PKRU",
    10: "PASID",
    11: "CET_U",
    12: "CET_S",
    13: "HDC",
    14: "UINTR",
    15: "LBR",
    16: "HWP",
    17: "XTILECFG",
    18: "XTILEDATA",
    19: "APX",
  });

  function CrFlags(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  CrFlags.prototype._read = function() {
  }

  return CrFlags;
})();
CrFlags_.CrFlags = CrFlags;
});
