// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrMmStruct || (root.CrMmStruct = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrMmStruct_, KaitaiStream, CrEnums_) {
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
    if (!(this.ofsAuxv >= 232)) {
      throw new KaitaiStream.ValidationLessThanError(232, this.ofsAuxv, this._io, "/seq/26");
    }
    this.numAuxv = this._io.readU4le();
    this.lenAuxvEntry = this._io.readU4le();
    if (!(this.lenAuxvEntry >= 16)) {
      throw new KaitaiStream.ValidationLessThanError(16, this.lenAuxvEntry, this._io, "/seq/28");
    }
    this.reservedAuxv = this._io.readU4le();
    if (!(this.reservedAuxv == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedAuxv, this._io, "/seq/29");
    }
    if (this.hasRevision3) {
      this.dumpable = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.reserved = this._io.readU4le();
      if (!(this.reserved == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/31");
      }
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
    if (!(this.ofsAuxv >= 232)) {
      throw new KaitaiStream.ValidationLessThanError(232, this.ofsAuxv, this._io, "/seq/26");
    }
    this.numAuxv = this._io.readU4be();
    this.lenAuxvEntry = this._io.readU4be();
    if (!(this.lenAuxvEntry >= 16)) {
      throw new KaitaiStream.ValidationLessThanError(16, this.lenAuxvEntry, this._io, "/seq/28");
    }
    this.reservedAuxv = this._io.readU4be();
    if (!(this.reservedAuxv == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedAuxv, this._io, "/seq/29");
    }
    if (this.hasRevision3) {
      this.dumpable = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.reserved = this._io.readU4be();
      if (!(this.reserved == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/31");
      }
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

    return AuxvEntry;
  })();
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
  Object.defineProperty(CrMmStruct.prototype, 'hasRevision3', {
    get: function() {
      if (this._m_hasRevision3 !== undefined)
        return this._m_hasRevision3;
      this._m_hasRevision3 = this.ofsAuxv > 232;
      return this._m_hasRevision3;
    }
  });

  return CrMmStruct;
})();
CrMmStruct_.CrMmStruct = CrMmStruct;
});
