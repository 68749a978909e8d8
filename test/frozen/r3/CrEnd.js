// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrEnd || (root.CrEnd = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrEnd_, KaitaiStream, CrEnums_) {
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
    if (!(this.reserved == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/3");
    }
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }
  CrEnd.prototype._readBE = function() {
    this.nrObjects = this._io.readU8be();
    this.imageLen = this._io.readU8be();
    this.crc32 = this._io.readU4be();
    this.reserved = this._io.readU4be();
    if (!(this.reserved == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/3");
    }
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }

  return CrEnd;
})();
CrEnd_.CrEnd = CrEnd;
});
