// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrFileData || (root.CrFileData = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrFileData_, KaitaiStream, CrEnums_) {
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
    if (!(this.ofsData >= 32)) {
      throw new KaitaiStream.ValidationLessThanError(32, this.ofsData, this._io, "/seq/2");
    }
    this.lenData = this._io.readU4le();
    if (this.ofsData > 32) {
      this.extra = this._io.readBytes(this.ofsData - 32);
    }
  }
  CrFileData.prototype._readBE = function() {
    this.posFile = this._io.readU8be();
    this.offset = this._io.readU8be();
    this.ofsData = this._io.readU4be();
    if (!(this.ofsData >= 32)) {
      throw new KaitaiStream.ValidationLessThanError(32, this.ofsData, this._io, "/seq/2");
    }
    this.lenData = this._io.readU4be();
    if (this.ofsData > 32) {
      this.extra = this._io.readBytes(this.ofsData - 32);
    }
  }
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

  return CrFileData;
})();
CrFileData_.CrFileData = CrFileData;
});
