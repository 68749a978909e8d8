// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrNsproxy || (root.CrNsproxy = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrNsproxy_, KaitaiStream, CrEnums_) {
var CrNsproxy = (function() {
  function CrNsproxy(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrNsproxy.prototype._read = function() {
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
  CrNsproxy.prototype._readLE = function() {
    this.posUtsNs = this._io.readU8le();
    this.posIpcNs = this._io.readU8le();
    this.posMntNs = this._io.readU8le();
    this.posPidNs = this._io.readU8le();
    this.posNetNs = this._io.readU8le();
    if (this.hasRevision3) {
      this.nsFlags = this._io.readU8le();
    }
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }
  CrNsproxy.prototype._readBE = function() {
    this.posUtsNs = this._io.readU8be();
    this.posIpcNs = this._io.readU8be();
    this.posMntNs = this._io.readU8be();
    this.posPidNs = this._io.readU8be();
    this.posNetNs = this._io.readU8be();
    if (this.hasRevision3) {
      this.nsFlags = this._io.readU8be();
    }
    if (!(this._io.isEof())) {
      this.extra = this._io.readBytesFull();
    }
  }
  Object.defineProperty(CrNsproxy.prototype, 'hasRevision3', {
    get: function() {
      if (this._m_hasRevision3 !== undefined)
        return this._m_hasRevision3;
      this._m_hasRevision3 = this._io.size > 40;
      return this._m_hasRevision3;
    }
  });

  return CrNsproxy;
})();
CrNsproxy_.CrNsproxy = CrNsproxy;
});
