// @ts-nocheck
// Generated from formats/*.ksy by `npm run generate`. Do not edit.
import { BodyStream } from '../bytes/body-stream.js';

const CrEnums_ = {};
(function (CrEnums_, KaitaiStream) {
/**
 * Numbers that an image stores; a number is never changed nor used twice.
 */

var CrEnums = (function() {
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
        this.extra = this._io.readBytes(this._parent.lenMount - 64);
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
        this.extra = this._io.readBytes(this._parent.lenMount - 64);
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
    if (this.ofsNetdevs > 24) {
      this.extra = this._io.readBytes(this.ofsNetdevs - 24);
    }
  }
  CrNetNs.prototype._readBE = function() {
    this.ofsNetdevs = this._io.readU4be();
    this.numNetdevs = this._io.readU4be();
    this.lenNetdev = this._io.readU4be();
    this.reservedNetdevs = this._io.readU4be();
    if (this.ofsNetdevs > 24) {
      this.extra = this._io.readBytes(this.ofsNetdevs - 24);
    }
  }

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
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }

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
    if (this.ofsPath > 88) {
      this.extra = this._io.readBytes(this.ofsPath - 88);
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
    if (this.ofsPath > 88) {
      this.extra = this._io.readBytes(this.ofsPath - 88);
    }
  }

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
    if (this.ofsAuxv > 232) {
      this.extra = this._io.readBytes(this.ofsAuxv - 232);
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
    if (this.ofsAuxv > 232) {
      this.extra = this._io.readBytes(this.ofsAuxv - 232);
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
    if (this.ofsName > 64) {
      this.extra = this._io.readBytes(this.ofsName - 64);
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
    if (this.ofsName > 64) {
      this.extra = this._io.readBytes(this.ofsName - 64);
    }
  }

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
    if (this.ofsRoot > 32) {
      this.extra = this._io.readBytes(this.ofsRoot - 32);
    }
  }
  CrFsStruct.prototype._readBE = function() {
    this.umask = this._io.readU4be();
    this.reserved = this._io.readU4be();
    this.ofsRoot = this._io.readU4be();
    this.lenRoot = this._io.readU4be();
    this.ofsPwd = this._io.readU4be();
    this.lenPwd = this._io.readU4be();
    if (this.ofsRoot > 32) {
      this.extra = this._io.readBytes(this.ofsRoot - 32);
    }
  }

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
    if (this.ofsRlimits > 184) {
      this.extra = this._io.readBytes(this.ofsRlimits - 184);
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
    if (this.ofsRlimits > 184) {
      this.extra = this._io.readBytes(this.ofsRlimits - 184);
    }
  }

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
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
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
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }

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
   * Wait status of a zombie.
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
    if (this.ofsXstate > 240) {
      this.extra = this._io.readBytes(this.ofsXstate - 240);
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
    if (this.ofsXstate > 240) {
      this.extra = this._io.readBytes(this.ofsXstate - 240);
    }
  }

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
  private mountBody: Body;
  private netdevBody: Body;
  private auxvEntryBody: Body;
  private fdBody: Body;
  private rlimitBody: Body;
  private actionBody: Body;

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
    body._m_netdevs = undefined;
    body._read();
    return body;
  }

  nsproxy(): Body {
    this.nsproxyBody ??= blank(CrNsproxy_.CrNsproxy, this.io, this.arch);
    const body = this.nsproxyBody;
    body.extra = undefined;
    body._read();
    return body;
  }

  file(): Body {
    this.fileBody ??= blank(CrFile_.CrFile, this.io, this.arch);
    const body = this.fileBody;
    body.extra = undefined;
    body._m_path = undefined;
    body._m_fstype = undefined;
    body._read();
    return body;
  }

  mmStruct(): Body {
    this.mmStructBody ??= blank(CrMmStruct_.CrMmStruct, this.io, this.arch);
    const body = this.mmStructBody;
    body.extra = undefined;
    body._m_auxv = undefined;
    body._read();
    return body;
  }

  vma(): Body {
    this.vmaBody ??= blank(CrVma_.CrVma, this.io, this.arch);
    const body = this.vmaBody;
    body.extra = undefined;
    body._m_name = undefined;
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
    body._m_root = undefined;
    body._m_pwd = undefined;
    body._read();
    return body;
  }

  signalStruct(): Body {
    this.signalStructBody ??= blank(CrSignalStruct_.CrSignalStruct, this.io, this.arch);
    const body = this.signalStructBody;
    body.extra = undefined;
    body._m_rlimits = undefined;
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
    body._read();
    return body;
  }

  threadX8664(): Body {
    this.threadX8664Body ??= blank(CrThreadX8664_.CrThreadX8664, this.io, this.arch);
    const body = this.threadX8664Body;
    body.extra = undefined;
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

  /** The entry behind the one before; the first one of `body` where `row` is 0. */
  mount(body: Body, row: number): Body {
    this.mountBody ??= blank(CrMntNs_.CrMntNs.Mount, this.io, this.arch);
    const entry = this.mountBody;
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
  netdev(body: Body, row: number): Body {
    this.netdevBody ??= blank(CrNetNs_.CrNetNs.Netdev, this.io, this.arch);
    const entry = this.netdevBody;
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
  auxvEntry(body: Body, row: number): Body {
    this.auxvEntryBody ??= blank(CrMmStruct_.CrMmStruct.AuxvEntry, this.io, this.arch);
    const entry = this.auxvEntryBody;
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
  fd(body: Body, row: number): Body {
    this.fdBody ??= blank(CrFilesStruct_.CrFilesStruct.Fd, this.io, this.arch);
    const entry = this.fdBody;
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
  rlimit(body: Body, row: number): Body {
    this.rlimitBody ??= blank(CrSignalStruct_.CrSignalStruct.Rlimit, this.io, this.arch);
    const entry = this.rlimitBody;
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
  action(body: Body, row: number): Body {
    this.actionBody ??= blank(CrSighandStruct_.CrSighandStruct.Action, this.io, this.arch);
    const entry = this.actionBody;
    if (row === 0) {
      entry._parent = body;
      entry._is_le = body._is_le;
      this.io.seek(body.ofsActions - 8);
    }
    entry.extra = undefined;
    entry._read();
    return entry;
  }
}
