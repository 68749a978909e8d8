// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrIpcNs || (root.CrIpcNs = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrIpcNs_, KaitaiStream, CrEnums_) {
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

  return CrIpcNs;
})();
CrIpcNs_.CrIpcNs = CrIpcNs;
});
