// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrTty || (root.CrTty = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrTty_, KaitaiStream, CrEnums_) {
var CrTty = (function() {
  function CrTty(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrTty.prototype._read = function() {
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
  CrTty.prototype._readLE = function() {
    this.index = this._io.readU4le();
    this.ttyType = this._io.readU4le();
    this.rows = this._io.readU4le();
    this.cols = this._io.readU4le();
    this.xpixel = this._io.readU4le();
    this.ypixel = this._io.readU4le();
    this.ttyFlags = this._io.readU8le();
    this.posSession = this._io.readU8le();
    this.posPgrp = this._io.readU8le();
    this.ofsTermios = this._io.readU4le();
    if (!(this.ofsTermios >= 64)) {
      throw new KaitaiStream.ValidationLessThanError(64, this.ofsTermios, this._io, "/seq/9");
    }
    this.lenTermios = this._io.readU4le();
    if (this.ofsTermios > 64) {
      this.extra = this._io.readBytes(this.ofsTermios - 64);
    }
  }
  CrTty.prototype._readBE = function() {
    this.index = this._io.readU4be();
    this.ttyType = this._io.readU4be();
    this.rows = this._io.readU4be();
    this.cols = this._io.readU4be();
    this.xpixel = this._io.readU4be();
    this.ypixel = this._io.readU4be();
    this.ttyFlags = this._io.readU8be();
    this.posSession = this._io.readU8be();
    this.posPgrp = this._io.readU8be();
    this.ofsTermios = this._io.readU4be();
    if (!(this.ofsTermios >= 64)) {
      throw new KaitaiStream.ValidationLessThanError(64, this.ofsTermios, this._io, "/seq/9");
    }
    this.lenTermios = this._io.readU4be();
    if (this.ofsTermios > 64) {
      this.extra = this._io.readBytes(this.ofsTermios - 64);
    }
  }
  Object.defineProperty(CrTty.prototype, 'termios', {
    get: function() {
      if (this._m_termios !== undefined)
        return this._m_termios;
      var _pos = this._io.pos;
      this._io.seek(this.ofsTermios - 8);
      if (this._is_le) {
        this._m_termios = this._io.readBytes(this.lenTermios);
      } else {
        this._m_termios = this._io.readBytes(this.lenTermios);
      }
      this._io.seek(_pos);
      return this._m_termios;
    }
  });

  return CrTty;
})();
CrTty_.CrTty = CrTty;
});
