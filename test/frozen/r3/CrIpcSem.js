// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrIpcSem || (root.CrIpcSem = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrIpcSem_, KaitaiStream, CrEnums_) {
var CrIpcSem = (function() {
  function CrIpcSem(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrIpcSem.prototype._read = function() {
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
  CrIpcSem.prototype._readLE = function() {
    this.posIpcNs = this._io.readU8le();
    this.key = this._io.readU4le();
    this.id = this._io.readU4le();
    this.mode = this._io.readU4le();
    this.uid = this._io.readU4le();
    this.gid = this._io.readU4le();
    this.cuid = this._io.readU4le();
    this.cgid = this._io.readU4le();
    this.reserved = this._io.readU4le();
    if (!(this.reserved == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/8");
    }
    this.ofsValues = this._io.readU4le();
    if (!(this.ofsValues >= 64)) {
      throw new KaitaiStream.ValidationLessThanError(64, this.ofsValues, this._io, "/seq/9");
    }
    this.numValues = this._io.readU4le();
    this.lenValue = this._io.readU4le();
    if (!(this.lenValue >= 4)) {
      throw new KaitaiStream.ValidationLessThanError(4, this.lenValue, this._io, "/seq/11");
    }
    this.reservedValues = this._io.readU4le();
    if (!(this.reservedValues == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedValues, this._io, "/seq/12");
    }
    if (this.ofsValues > 64) {
      this.extra = this._io.readBytes(this.ofsValues - 64);
    }
  }
  CrIpcSem.prototype._readBE = function() {
    this.posIpcNs = this._io.readU8be();
    this.key = this._io.readU4be();
    this.id = this._io.readU4be();
    this.mode = this._io.readU4be();
    this.uid = this._io.readU4be();
    this.gid = this._io.readU4be();
    this.cuid = this._io.readU4be();
    this.cgid = this._io.readU4be();
    this.reserved = this._io.readU4be();
    if (!(this.reserved == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/seq/8");
    }
    this.ofsValues = this._io.readU4be();
    if (!(this.ofsValues >= 64)) {
      throw new KaitaiStream.ValidationLessThanError(64, this.ofsValues, this._io, "/seq/9");
    }
    this.numValues = this._io.readU4be();
    this.lenValue = this._io.readU4be();
    if (!(this.lenValue >= 4)) {
      throw new KaitaiStream.ValidationLessThanError(4, this.lenValue, this._io, "/seq/11");
    }
    this.reservedValues = this._io.readU4be();
    if (!(this.reservedValues == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedValues, this._io, "/seq/12");
    }
    if (this.ofsValues > 64) {
      this.extra = this._io.readBytes(this.ofsValues - 64);
    }
  }

  var Semaphore = CrIpcSem.Semaphore = (function() {
    function Semaphore(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Semaphore.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Semaphore.prototype._readLE = function() {
      this.value = this._io.readU4le();
      if (this._parent.lenValue > 4) {
        this.extra = this._io.readBytes(this._parent.lenValue - 4);
      }
    }
    Semaphore.prototype._readBE = function() {
      this.value = this._io.readU4be();
      if (this._parent.lenValue > 4) {
        this.extra = this._io.readBytes(this._parent.lenValue - 4);
      }
    }

    return Semaphore;
  })();
  Object.defineProperty(CrIpcSem.prototype, 'values', {
    get: function() {
      if (this._m_values !== undefined)
        return this._m_values;
      var _pos = this._io.pos;
      this._io.seek(this.ofsValues - 8);
      if (this._is_le) {
        this._m_values = [];
        for (var i = 0; i < this.numValues; i++) {
          this._m_values.push(new Semaphore(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_values = [];
        for (var i = 0; i < this.numValues; i++) {
          this._m_values.push(new Semaphore(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_values;
    }
  });

  return CrIpcSem;
})();
CrIpcSem_.CrIpcSem = CrIpcSem;
});
