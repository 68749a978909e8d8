// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrTaskStruct || (root.CrTaskStruct = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrTaskStruct_, KaitaiStream, CrEnums_) {
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
      if (!(this.reserved == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/47");
      }
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
      if (!(this.ofsCpusAllowed >= 400)) {
        throw new KaitaiStream.ValidationLessThanError(400, this.ofsCpusAllowed, this._io, "/seq/51");
      }
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
      if (!(this.lenSiginfo >= 24)) {
        throw new KaitaiStream.ValidationLessThanError(24, this.lenSiginfo, this._io, "/seq/55");
      }
    }
    if (this.hasRevision3) {
      this.reservedQueue = this._io.readU4le();
      if (!(this.reservedQueue == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reservedQueue, this._io, "/seq/56");
      }
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
      if (!(this.reserved == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/47");
      }
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
      if (!(this.ofsCpusAllowed >= 400)) {
        throw new KaitaiStream.ValidationLessThanError(400, this.ofsCpusAllowed, this._io, "/seq/51");
      }
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
      if (!(this.lenSiginfo >= 24)) {
        throw new KaitaiStream.ValidationLessThanError(24, this.lenSiginfo, this._io, "/seq/55");
      }
    }
    if (this.hasRevision3) {
      this.reservedQueue = this._io.readU4be();
      if (!(this.reservedQueue == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reservedQueue, this._io, "/seq/56");
      }
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
  Object.defineProperty(CrTaskStruct.prototype, 'hasRevision3', {
    get: function() {
      if (this._m_hasRevision3 !== undefined)
        return this._m_hasRevision3;
      this._m_hasRevision3 = this._io.size > 248;
      return this._m_hasRevision3;
    }
  });
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

  return CrTaskStruct;
})();
CrTaskStruct_.CrTaskStruct = CrTaskStruct;
});
