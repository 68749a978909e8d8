// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrFsStruct || (root.CrFsStruct = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrFsStruct_, KaitaiStream, CrEnums_) {
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
    if (!(this.reserved == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/1");
    }
    this.ofsRoot = this._io.readU4le();
    if (!(this.ofsRoot >= 32)) {
      throw new KaitaiStream.ValidationLessThanError(32, this.ofsRoot, this._io, "/seq/2");
    }
    this.lenRoot = this._io.readU4le();
    this.ofsPwd = this._io.readU4le();
    this.lenPwd = this._io.readU4le();
    if (this.hasRevision3) {
      this.fsFlags = this._io.readU8le();
    }
    if (this.ofsRoot > 40) {
      this.extra = this._io.readBytes(this.ofsRoot - 40);
    }
  }
  CrFsStruct.prototype._readBE = function() {
    this.umask = this._io.readU4be();
    this.reserved = this._io.readU4be();
    if (!(this.reserved == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/1");
    }
    this.ofsRoot = this._io.readU4be();
    if (!(this.ofsRoot >= 32)) {
      throw new KaitaiStream.ValidationLessThanError(32, this.ofsRoot, this._io, "/seq/2");
    }
    this.lenRoot = this._io.readU4be();
    this.ofsPwd = this._io.readU4be();
    this.lenPwd = this._io.readU4be();
    if (this.hasRevision3) {
      this.fsFlags = this._io.readU8be();
    }
    if (this.ofsRoot > 40) {
      this.extra = this._io.readBytes(this.ofsRoot - 40);
    }
  }
  Object.defineProperty(CrFsStruct.prototype, 'hasRevision3', {
    get: function() {
      if (this._m_hasRevision3 !== undefined)
        return this._m_hasRevision3;
      this._m_hasRevision3 = this.ofsRoot > 32;
      return this._m_hasRevision3;
    }
  });
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

  return CrFsStruct;
})();
CrFsStruct_.CrFsStruct = CrFsStruct;
});
