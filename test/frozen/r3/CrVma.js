// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrVma || (root.CrVma = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrVma_, KaitaiStream, CrEnums_) {
var CrVma = (function() {
  function CrVma(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrVma.prototype._read = function() {
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
  CrVma.prototype._readLE = function() {
    this.posMm = this._io.readU8le();
    this.vmStart = this._io.readU8le();
    this.vmEnd = this._io.readU8le();
    this.vmFlags = this._io.readU8le();
    this.vmPgoff = this._io.readU8le();
    this.posFile = this._io.readU8le();
    this.ofsName = this._io.readU4le();
    if (!(this.ofsName >= 64)) {
      throw new KaitaiStream.ValidationLessThanError(64, this.ofsName, this._io, "/seq/6");
    }
    this.lenName = this._io.readU4le();
    if (this.hasRevision3) {
      this.pageSize = this._io.readU8le();
    }
    if (this.hasRevision3) {
      this.pkey = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.reserved = this._io.readU4le();
      if (!(this.reserved == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/10");
      }
    }
    if (this.hasRevision3) {
      this.ofsGuards = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.numGuards = this._io.readU4le();
    }
    if (this.hasRevision3) {
      this.lenGuard = this._io.readU4le();
      if (!(this.lenGuard >= 16)) {
        throw new KaitaiStream.ValidationLessThanError(16, this.lenGuard, this._io, "/seq/13");
      }
    }
    if (this.hasRevision3) {
      this.reservedGuards = this._io.readU4le();
      if (!(this.reservedGuards == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reservedGuards, this._io, "/seq/14");
      }
    }
    if (this.ofsName > 96) {
      this.extra = this._io.readBytes(this.ofsName - 96);
    }
  }
  CrVma.prototype._readBE = function() {
    this.posMm = this._io.readU8be();
    this.vmStart = this._io.readU8be();
    this.vmEnd = this._io.readU8be();
    this.vmFlags = this._io.readU8be();
    this.vmPgoff = this._io.readU8be();
    this.posFile = this._io.readU8be();
    this.ofsName = this._io.readU4be();
    if (!(this.ofsName >= 64)) {
      throw new KaitaiStream.ValidationLessThanError(64, this.ofsName, this._io, "/seq/6");
    }
    this.lenName = this._io.readU4be();
    if (this.hasRevision3) {
      this.pageSize = this._io.readU8be();
    }
    if (this.hasRevision3) {
      this.pkey = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.reserved = this._io.readU4be();
      if (!(this.reserved == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/10");
      }
    }
    if (this.hasRevision3) {
      this.ofsGuards = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.numGuards = this._io.readU4be();
    }
    if (this.hasRevision3) {
      this.lenGuard = this._io.readU4be();
      if (!(this.lenGuard >= 16)) {
        throw new KaitaiStream.ValidationLessThanError(16, this.lenGuard, this._io, "/seq/13");
      }
    }
    if (this.hasRevision3) {
      this.reservedGuards = this._io.readU4be();
      if (!(this.reservedGuards == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reservedGuards, this._io, "/seq/14");
      }
    }
    if (this.ofsName > 96) {
      this.extra = this._io.readBytes(this.ofsName - 96);
    }
  }

  var Guard = CrVma.Guard = (function() {
    function Guard(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Guard.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Guard.prototype._readLE = function() {
      this.vmStart = this._io.readU8le();
      this.vmEnd = this._io.readU8le();
      if (this._parent.lenGuard > 16) {
        this.extra = this._io.readBytes(this._parent.lenGuard - 16);
      }
    }
    Guard.prototype._readBE = function() {
      this.vmStart = this._io.readU8be();
      this.vmEnd = this._io.readU8be();
      if (this._parent.lenGuard > 16) {
        this.extra = this._io.readBytes(this._parent.lenGuard - 16);
      }
    }

    return Guard;
  })();
  Object.defineProperty(CrVma.prototype, 'guards', {
    get: function() {
      if (this._m_guards !== undefined)
        return this._m_guards;
      if (this.hasRevision3) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsGuards - 8);
        if (this._is_le) {
          this._m_guards = [];
          for (var i = 0; i < this.numGuards; i++) {
            this._m_guards.push(new Guard(this._io, this, this._root, this._is_le));
          }
        } else {
          this._m_guards = [];
          for (var i = 0; i < this.numGuards; i++) {
            this._m_guards.push(new Guard(this._io, this, this._root, this._is_le));
          }
        }
        this._io.seek(_pos);
      }
      return this._m_guards;
    }
  });
  Object.defineProperty(CrVma.prototype, 'hasRevision3', {
    get: function() {
      if (this._m_hasRevision3 !== undefined)
        return this._m_hasRevision3;
      this._m_hasRevision3 = this.ofsName > 64;
      return this._m_hasRevision3;
    }
  });
  Object.defineProperty(CrVma.prototype, 'name', {
    get: function() {
      if (this._m_name !== undefined)
        return this._m_name;
      var _pos = this._io.pos;
      this._io.seek(this.ofsName - 8);
      if (this._is_le) {
        this._m_name = this._io.readBytes(this.lenName);
      } else {
        this._m_name = this._io.readBytes(this.lenName);
      }
      this._io.seek(_pos);
      return this._m_name;
    }
  });

  return CrVma;
})();
CrVma_.CrVma = CrVma;
});
