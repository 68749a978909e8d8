// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream', './CrEnums'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'), require('./CrEnums'));
  } else {
    factory(root.CrEpoll || (root.CrEpoll = {}), root.KaitaiStream, root.CrEnums || (root.CrEnums = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (CrEpoll_, KaitaiStream, CrEnums_) {
var CrEpoll = (function() {
  function CrEpoll(_io, _parent, _root, arch) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.arch = arch;

    this._read();
  }
  CrEpoll.prototype._read = function() {
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
  CrEpoll.prototype._readLE = function() {
    this.ofsTargets = this._io.readU4le();
    if (!(this.ofsTargets >= 24)) {
      throw new KaitaiStream.ValidationLessThanError(24, this.ofsTargets, this._io, "/seq/0");
    }
    this.numTargets = this._io.readU4le();
    this.lenTarget = this._io.readU4le();
    if (!(this.lenTarget >= 32)) {
      throw new KaitaiStream.ValidationLessThanError(32, this.lenTarget, this._io, "/seq/2");
    }
    this.reservedTargets = this._io.readU4le();
    if (!(this.reservedTargets == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedTargets, this._io, "/seq/3");
    }
    if (this.ofsTargets > 24) {
      this.extra = this._io.readBytes(this.ofsTargets - 24);
    }
  }
  CrEpoll.prototype._readBE = function() {
    this.ofsTargets = this._io.readU4be();
    if (!(this.ofsTargets >= 24)) {
      throw new KaitaiStream.ValidationLessThanError(24, this.ofsTargets, this._io, "/seq/0");
    }
    this.numTargets = this._io.readU4be();
    this.lenTarget = this._io.readU4be();
    if (!(this.lenTarget >= 32)) {
      throw new KaitaiStream.ValidationLessThanError(32, this.lenTarget, this._io, "/seq/2");
    }
    this.reservedTargets = this._io.readU4be();
    if (!(this.reservedTargets == 0)) {
      throw new KaitaiStream.ValidationNotEqualError(0, this.reservedTargets, this._io, "/seq/3");
    }
    if (this.ofsTargets > 24) {
      this.extra = this._io.readBytes(this.ofsTargets - 24);
    }
  }

  var EpollTarget = CrEpoll.EpollTarget = (function() {
    function EpollTarget(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    EpollTarget.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    EpollTarget.prototype._readLE = function() {
      this.fd = this._io.readU4le();
      this.reserved = this._io.readU4le();
      if (!(this.reserved == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/types/epoll_target/seq/1");
      }
      this.events = this._io.readU8le();
      this.data = this._io.readU8le();
      this.posFile = this._io.readU8le();
      if (this._parent.lenTarget > 32) {
        this.extra = this._io.readBytes(this._parent.lenTarget - 32);
      }
    }
    EpollTarget.prototype._readBE = function() {
      this.fd = this._io.readU4be();
      this.reserved = this._io.readU4be();
      if (!(this.reserved == 0)) {
        throw new KaitaiStream.ValidationNotEqualError(0, this.reserved, this._io, "/types/epoll_target/seq/1");
      }
      this.events = this._io.readU8be();
      this.data = this._io.readU8be();
      this.posFile = this._io.readU8be();
      if (this._parent.lenTarget > 32) {
        this.extra = this._io.readBytes(this._parent.lenTarget - 32);
      }
    }

    return EpollTarget;
  })();
  Object.defineProperty(CrEpoll.prototype, 'targets', {
    get: function() {
      if (this._m_targets !== undefined)
        return this._m_targets;
      var _pos = this._io.pos;
      this._io.seek(this.ofsTargets - 8);
      if (this._is_le) {
        this._m_targets = [];
        for (var i = 0; i < this.numTargets; i++) {
          this._m_targets.push(new EpollTarget(this._io, this, this._root, this._is_le));
        }
      } else {
        this._m_targets = [];
        for (var i = 0; i < this.numTargets; i++) {
          this._m_targets.push(new EpollTarget(this._io, this, this._root, this._is_le));
        }
      }
      this._io.seek(_pos);
      return this._m_targets;
    }
  });

  return CrEpoll;
})();
CrEpoll_.CrEpoll = CrEpoll;
});
