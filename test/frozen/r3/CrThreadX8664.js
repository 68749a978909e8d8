// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrThreadX8664 || (root.CrThreadX8664 = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrThreadX8664_, KaitaiStream, CrEnums_) {
var CrThreadX8664 = (function() {
  function CrThreadX8664(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrThreadX8664.prototype._read = function() {
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
  CrThreadX8664.prototype._readLE = function() {
    this.posTask = this._io.readU8le();
    this.r15 = this._io.readU8le();
    this.r14 = this._io.readU8le();
    this.r13 = this._io.readU8le();
    this.r12 = this._io.readU8le();
    this.rbp = this._io.readU8le();
    this.rbx = this._io.readU8le();
    this.r11 = this._io.readU8le();
    this.r10 = this._io.readU8le();
    this.r9 = this._io.readU8le();
    this.r8 = this._io.readU8le();
    this.rax = this._io.readU8le();
    this.rcx = this._io.readU8le();
    this.rdx = this._io.readU8le();
    this.rsi = this._io.readU8le();
    this.rdi = this._io.readU8le();
    this.origRax = this._io.readU8le();
    this.rip = this._io.readU8le();
    this.cs = this._io.readU8le();
    this.eflags = this._io.readU8le();
    this.rsp = this._io.readU8le();
    this.ss = this._io.readU8le();
    this.fsBase = this._io.readU8le();
    this.gsBase = this._io.readU8le();
    this.ds = this._io.readU8le();
    this.es = this._io.readU8le();
    this.fs = this._io.readU8le();
    this.gs = this._io.readU8le();
    this.ofsXstate = this._io.readU4le();
    if (!(this.ofsXstate >= 240)) {
      throw new KaitaiStream.ValidationLessThanError(240, this.ofsXstate, this._io, "/seq/28");
    }
    this.lenXstate = this._io.readU4le();
    if (this.hasRevision3) {
      this.xcompPerm = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.threadFlags = this._io.readU8le();
    }
    if (this.ofsXstate > 256) {
      this.extra = this._io.readBytes(this.ofsXstate - 256);
    }
  }
  CrThreadX8664.prototype._readBE = function() {
    this.posTask = this._io.readU8be();
    this.r15 = this._io.readU8be();
    this.r14 = this._io.readU8be();
    this.r13 = this._io.readU8be();
    this.r12 = this._io.readU8be();
    this.rbp = this._io.readU8be();
    this.rbx = this._io.readU8be();
    this.r11 = this._io.readU8be();
    this.r10 = this._io.readU8be();
    this.r9 = this._io.readU8be();
    this.r8 = this._io.readU8be();
    this.rax = this._io.readU8be();
    this.rcx = this._io.readU8be();
    this.rdx = this._io.readU8be();
    this.rsi = this._io.readU8be();
    this.rdi = this._io.readU8be();
    this.origRax = this._io.readU8be();
    this.rip = this._io.readU8be();
    this.cs = this._io.readU8be();
    this.eflags = this._io.readU8be();
    this.rsp = this._io.readU8be();
    this.ss = this._io.readU8be();
    this.fsBase = this._io.readU8be();
    this.gsBase = this._io.readU8be();
    this.ds = this._io.readU8be();
    this.es = this._io.readU8be();
    this.fs = this._io.readU8be();
    this.gs = this._io.readU8be();
    this.ofsXstate = this._io.readU4be();
    if (!(this.ofsXstate >= 240)) {
      throw new KaitaiStream.ValidationLessThanError(240, this.ofsXstate, this._io, "/seq/28");
    }
    this.lenXstate = this._io.readU4be();
    if (this.hasRevision3) {
      this.xcompPerm = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.threadFlags = this._io.readU8be();
    }
    if (this.ofsXstate > 256) {
      this.extra = this._io.readBytes(this.ofsXstate - 256);
    }
  }
  Object.defineProperty(CrThreadX8664.prototype, 'hasRevision3', {
    get: function() {
      if (this._m_hasRevision3 !== undefined)
        return this._m_hasRevision3;
      this._m_hasRevision3 = this.ofsXstate > 240;
      return this._m_hasRevision3;
    }
  });
  Object.defineProperty(CrThreadX8664.prototype, 'xstate', {
    get: function() {
      if (this._m_xstate !== undefined)
        return this._m_xstate;
      var _pos = this._io.pos;
      this._io.seek(this.ofsXstate - 8);
      if (this._is_le) {
        this._m_xstate = this._io.readBytes(this.lenXstate);
      } else {
        this._m_xstate = this._io.readBytes(this.lenXstate);
      }
      this._io.seek(_pos);
      return this._m_xstate;
    }
  });

  return CrThreadX8664;
})();
CrThreadX8664_.CrThreadX8664 = CrThreadX8664;
});
