// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrUtsNs || (root.CrUtsNs = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrUtsNs_, KaitaiStream, CrEnums_) {
var CrUtsNs = (function() {
  function CrUtsNs(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrUtsNs.prototype._read = function() {
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
  CrUtsNs.prototype._readLE = function() {
    this.sysname = this._io.readBytes(64);
    this.nodename = this._io.readBytes(64);
    this.release = this._io.readBytes(64);
    this.version = this._io.readBytes(64);
    this.machine = this._io.readBytes(64);
    this.domainname = this._io.readBytes(64);
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }
  CrUtsNs.prototype._readBE = function() {
    this.sysname = this._io.readBytes(64);
    this.nodename = this._io.readBytes(64);
    this.release = this._io.readBytes(64);
    this.version = this._io.readBytes(64);
    this.machine = this._io.readBytes(64);
    this.domainname = this._io.readBytes(64);
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }

  return CrUtsNs;
})();
CrUtsNs_.CrUtsNs = CrUtsNs;
});
