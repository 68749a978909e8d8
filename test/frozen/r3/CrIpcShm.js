// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrIpcShm || (root.CrIpcShm = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrIpcShm_, KaitaiStream, CrEnums_) {
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
    if (!(this.reserved == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/8");
    }
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
    if (!(this.reserved == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/8");
    }
    this.size = this._io.readU8be();
    this.ipcFlags = this._io.readU8be();
    this.posFile = this._io.readU8be();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }

  return CrIpcShm;
})();
CrIpcShm_.CrIpcShm = CrIpcShm;
});
