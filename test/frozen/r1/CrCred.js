// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrCred || (root.CrCred = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrCred_, KaitaiStream, CrEnums_) {
var CrCred = (function() {
  function CrCred(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrCred.prototype._read = function() {
    this._is_le = true;

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  CrCred.prototype._readLE = function() {
    this.uid = this._io.readU4le();
    this.gid = this._io.readU4le();
    this.suid = this._io.readU4le();
    this.sgid = this._io.readU4le();
    this.euid = this._io.readU4le();
    this.egid = this._io.readU4le();
    this.fsuid = this._io.readU4le();
    this.fsgid = this._io.readU4le();
    this.capInheritable = this._io.readU8le();
    this.capPermitted = this._io.readU8le();
    this.capEffective = this._io.readU8le();
    this.capBset = this._io.readU8le();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }
  CrCred.prototype._readBE = function() {
    this.uid = this._io.readU4be();
    this.gid = this._io.readU4be();
    this.suid = this._io.readU4be();
    this.sgid = this._io.readU4be();
    this.euid = this._io.readU4be();
    this.egid = this._io.readU4be();
    this.fsuid = this._io.readU4be();
    this.fsgid = this._io.readU4be();
    this.capInheritable = this._io.readU8be();
    this.capPermitted = this._io.readU8be();
    this.capEffective = this._io.readU8be();
    this.capBset = this._io.readU8be();
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }
  Object.defineProperty(CrCred.prototype, 'hasRevision2', {
    get: function() {
      if (this._m_hasRevision2 !== undefined)
        return this._m_hasRevision2;
      this._m_hasRevision2 = this._io.size > 64;
      return this._m_hasRevision2;
    }
  });

  return CrCred;
})();
CrCred_.CrCred = CrCred;
});
