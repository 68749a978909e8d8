// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrPid || (root.CrPid = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrPid_, KaitaiStream, CrEnums_) {
var CrPid = (function() {
  function CrPid(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrPid.prototype._read = function() {
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
  CrPid.prototype._readLE = function() {
    this.level = this._io.readU4le();
    this.reserved = this._io.readU4le();
    if (!(this.reserved == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/1");
    }
    this.ofsNumbers = this._io.readU4le();
    if (!(this.ofsNumbers >= 32)) {
      throw new KaitaiStream.ValidationLessThanError(32, this.ofsNumbers, this._io, "/seq/2");
    }
    this.numNumbers = this._io.readU4le();
    this.lenNumber = this._io.readU4le();
    if (!(this.lenNumber >= 4)) {
      throw new KaitaiStream.ValidationLessThanError(4, this.lenNumber, this._io, "/seq/4");
    }
    this.reservedNumbers = this._io.readU4le();
    if (!(this.reservedNumbers == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedNumbers, this._io, "/seq/5");
    }
    if (this.ofsNumbers > 32) {
      this.extra = this._io.readBytes(this.ofsNumbers - 32);
    }
  }
  CrPid.prototype._readBE = function() {
    this.level = this._io.readU4be();
    this.reserved = this._io.readU4be();
    if (!(this.reserved == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/1");
    }
    this.ofsNumbers = this._io.readU4be();
    if (!(this.ofsNumbers >= 32)) {
      throw new KaitaiStream.ValidationLessThanError(32, this.ofsNumbers, this._io, "/seq/2");
    }
    this.numNumbers = this._io.readU4be();
    this.lenNumber = this._io.readU4be();
    if (!(this.lenNumber >= 4)) {
      throw new KaitaiStream.ValidationLessThanError(4, this.lenNumber, this._io, "/seq/4");
    }
    this.reservedNumbers = this._io.readU4be();
    if (!(this.reservedNumbers == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedNumbers, this._io, "/seq/5");
    }
    if (this.ofsNumbers > 32) {
      this.extra = this._io.readBytes(this.ofsNumbers - 32);
    }
  }

  var PidNumber = CrPid.PidNumber = (function() {
    function PidNumber(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    PidNumber.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    PidNumber.prototype._readLE = function() {
      this.value = this._io.readU4le();
      if (this._parent.lenNumber > 4) {
        this.extra = this._io.readBytes(this._parent.lenNumber - 4);
      }
    }
    PidNumber.prototype._readBE = function() {
      this.value = this._io.readU4be();
      if (this._parent.lenNumber > 4) {
        this.extra = this._io.readBytes(this._parent.lenNumber - 4);
      }
    }

    return PidNumber;
  })();
  Object.defineProperty(CrPid.prototype, 'numbers', {
    get: function() {
      if (this._m_numbers !== undefined)
        return this._m_numbers;
      var _pos = this._io.pos;
      this._io.seek(this.ofsNumbers - 8);
      if (this._is_le) {
        this._m_numbers = [];
        for (var i = 0; i < this.numNumbers; i++) {
          this._m_numbers.push(new PidNumber(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_numbers = [];
        for (var i = 0; i < this.numNumbers; i++) {
          this._m_numbers.push(new PidNumber(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_numbers;
    }
  });

  return CrPid;
})();
CrPid_.CrPid = CrPid;
});
