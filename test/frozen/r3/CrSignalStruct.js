// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrSignalStruct || (root.CrSignalStruct = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrSignalStruct_, KaitaiStream, CrEnums_) {
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
    if (!(this.ofsRlimits >= 184)) {
      throw new KaitaiStream.ValidationLessThanError(184, this.ofsRlimits, this._io, "/seq/20");
    }
    this.numRlimits = this._io.readU4le();
    this.lenRlimit = this._io.readU4le();
    if (!(this.lenRlimit >= 16)) {
      throw new KaitaiStream.ValidationLessThanError(16, this.lenRlimit, this._io, "/seq/22");
    }
    this.reservedRlimits = this._io.readU4le();
    if (!(this.reservedRlimits == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedRlimits, this._io, "/seq/23");
    }
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
      if (!(this.reserved == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/34");
      }
    }
    if (this.hasRevision3) {
      this.ofsTimers = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.numTimers = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.lenTimer = this._io.readU4le();
      if (!(this.lenTimer >= 64)) {
        throw new KaitaiStream.ValidationLessThanError(64, this.lenTimer, this._io, "/seq/37");
      }
    }
    if (this.hasRevision3) {
      this.reservedTimers = this._io.readU4le();
      if (!(this.reservedTimers == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reservedTimers, this._io, "/seq/38");
      }
    }
    if (this.hasRevision3) {
      this.ofsQueue = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.numQueue = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.lenSiginfo = this._io.readU4le();
      if (!(this.lenSiginfo >= 24)) {
        throw new KaitaiStream.ValidationLessThanError(24, this.lenSiginfo, this._io, "/seq/41");
      }
    }
    if (this.hasRevision3) {
      this.reservedQueue = this._io.readU4le();
      if (!(this.reservedQueue == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reservedQueue, this._io, "/seq/42");
      }
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
    if (!(this.ofsRlimits >= 184)) {
      throw new KaitaiStream.ValidationLessThanError(184, this.ofsRlimits, this._io, "/seq/20");
    }
    this.numRlimits = this._io.readU4be();
    this.lenRlimit = this._io.readU4be();
    if (!(this.lenRlimit >= 16)) {
      throw new KaitaiStream.ValidationLessThanError(16, this.lenRlimit, this._io, "/seq/22");
    }
    this.reservedRlimits = this._io.readU4be();
    if (!(this.reservedRlimits == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedRlimits, this._io, "/seq/23");
    }
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
      if (!(this.reserved == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/34");
      }
    }
    if (this.hasRevision3) {
      this.ofsTimers = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.numTimers = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.lenTimer = this._io.readU4be();
      if (!(this.lenTimer >= 64)) {
        throw new KaitaiStream.ValidationLessThanError(64, this.lenTimer, this._io, "/seq/37");
      }
    }
    if (this.hasRevision3) {
      this.reservedTimers = this._io.readU4be();
      if (!(this.reservedTimers == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reservedTimers, this._io, "/seq/38");
      }
    }
    if (this.hasRevision3) {
      this.ofsQueue = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.numQueue = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.lenSiginfo = this._io.readU4be();
      if (!(this.lenSiginfo >= 24)) {
        throw new KaitaiStream.ValidationLessThanError(24, this.lenSiginfo, this._io, "/seq/41");
      }
    }
    if (this.hasRevision3) {
      this.reservedQueue = this._io.readU4be();
      if (!(this.reservedQueue == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reservedQueue, this._io, "/seq/42");
      }
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
      if (!(this.reserved == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/types/posix_timer/seq/8");
      }
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
      if (!(this.reserved == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/types/posix_timer/seq/8");
      }
      this.posPid = this._io.readU8be();
      this.posClockTask = this._io.readU8be();
      if (this._parent.lenTimer > 64) {
        this.extra = this._io.readBytes(this._parent.lenTimer - 64);
      }
    }

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
      if (!(this.reserved == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/types/siginfo/seq/3");
      }
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
      if (!(this.reserved == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/types/siginfo/seq/3");
      }
      this.ofsInfo = this._io.readU4be();
      this.lenInfo = this._io.readU4be();
      if (this._parent.lenSiginfo > 24) {
        this.extra = this._io.readBytes(this._parent.lenSiginfo - 24);
      }
    }
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

    return Siginfo;
  })();
  Object.defineProperty(CrSignalStruct.prototype, 'hasRevision3', {
    get: function() {
      if (this._m_hasRevision3 !== undefined)
        return this._m_hasRevision3;
      this._m_hasRevision3 = this.ofsRlimits > 184;
      return this._m_hasRevision3;
    }
  });
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

  return CrSignalStruct;
})();
CrSignalStruct_.CrSignalStruct = CrSignalStruct;
});
