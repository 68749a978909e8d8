// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrFilesStruct || (root.CrFilesStruct = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrFilesStruct_, KaitaiStream, CrEnums_) {
var CrFilesStruct = (function() {
  function CrFilesStruct(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrFilesStruct.prototype._read = function() {
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
  CrFilesStruct.prototype._readLE = function() {
    this.maxFds = this._io.readU8le();
    this.ofsFds = this._io.readU4le();
    if (!(this.ofsFds >= 32)) {
      throw new KaitaiStream.ValidationLessThanError(32, this.ofsFds, this._io, "/seq/1");
    }
    this.numFds = this._io.readU4le();
    this.lenFd = this._io.readU4le();
    if (!(this.lenFd >= 24)) {
      throw new KaitaiStream.ValidationLessThanError(24, this.lenFd, this._io, "/seq/3");
    }
    this.reservedFds = this._io.readU4le();
    if (!(this.reservedFds == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedFds, this._io, "/seq/4");
    }
    if (this.ofsFds > 32) {
      this.extra = this._io.readBytes(this.ofsFds - 32);
    }
  }
  CrFilesStruct.prototype._readBE = function() {
    this.maxFds = this._io.readU8be();
    this.ofsFds = this._io.readU4be();
    if (!(this.ofsFds >= 32)) {
      throw new KaitaiStream.ValidationLessThanError(32, this.ofsFds, this._io, "/seq/1");
    }
    this.numFds = this._io.readU4be();
    this.lenFd = this._io.readU4be();
    if (!(this.lenFd >= 24)) {
      throw new KaitaiStream.ValidationLessThanError(24, this.lenFd, this._io, "/seq/3");
    }
    this.reservedFds = this._io.readU4be();
    if (!(this.reservedFds == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedFds, this._io, "/seq/4");
    }
    if (this.ofsFds > 32) {
      this.extra = this._io.readBytes(this.ofsFds - 32);
    }
  }

  var Fd = CrFilesStruct.Fd = (function() {
    function Fd(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Fd.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Fd.prototype._readLE = function() {
      this.fd = this._io.readU4le();
      this.reserved = this._io.readU4le();
      if (!(this.reserved == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/types/fd/seq/1");
      }
      this.fdFlags = this._io.readU8le();
      this.posFile = this._io.readU8le();
      if (this._parent.lenFd > 24) {
        this.extra = this._io.readBytes(this._parent.lenFd - 24);
      }
    }
    Fd.prototype._readBE = function() {
      this.fd = this._io.readU4be();
      this.reserved = this._io.readU4be();
      if (!(this.reserved == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/types/fd/seq/1");
      }
      this.fdFlags = this._io.readU8be();
      this.posFile = this._io.readU8be();
      if (this._parent.lenFd > 24) {
        this.extra = this._io.readBytes(this._parent.lenFd - 24);
      }
    }

    return Fd;
  })();
  Object.defineProperty(CrFilesStruct.prototype, 'fds', {
    get: function() {
      if (this._m_fds !== undefined)
        return this._m_fds;
      var _pos = this._io.pos;
      this._io.seek(this.ofsFds - 8);
      if (this._is_le) {
        this._m_fds = [];
        for (var i = 0; i < this.numFds; i++) {
          this._m_fds.push(new Fd(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_fds = [];
        for (var i = 0; i < this.numFds; i++) {
          this._m_fds.push(new Fd(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_fds;
    }
  });

  return CrFilesStruct;
})();
CrFilesStruct_.CrFilesStruct = CrFilesStruct;
});
