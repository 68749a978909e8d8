// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrPages || (root.CrPages = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrPages_, KaitaiStream, CrEnums_) {
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
    if (!(this.ofsData >= 48)) {
      throw new KaitaiStream.ValidationLessThanError(48, this.ofsData, this._io, "/seq/4");
    }
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
    if (!(this.ofsData >= 48)) {
      throw new KaitaiStream.ValidationLessThanError(48, this.ofsData, this._io, "/seq/4");
    }
    this.lenData = this._io.readU4be();
    if (this.ofsData > 48) {
      this.extra = this._io.readBytes(this.ofsData - 48);
    }
  }
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

  return CrPages;
})();
CrPages_.CrPages = CrPages;
});
